//! `rules/wege`: forms, authorities and advice, read into the model of the engine.
//!
//! What is wrong with one entry is found while it is read; `between` and `gaps` compare
//! entries, `ageing` looks at them on a day. All mistakes are named at once.

pub mod address;
mod ageing;
pub(crate) mod areas;
mod between;
mod gaps;
mod raw;

use crate::files::{self, Entry, File, RawChecked};
use areas::KnownAreas;
use engine::advice::ACUTE;
use engine::area::{Area, Evidence, NamedArea, Provenance, Validity};
use engine::authoring::diagnostic::nearest;
use engine::authoring::{Diagnostic, Severity, Sources};
use engine::date::Date;
use engine::ir::Rulebook;
use engine::places::PlaceTable;
use engine::routes::{Advice, Contact, Duty, MapService, Office, Rollout, Routes, Status, Way};
use engine::texts::Texts;
use raw::{RawAdvice, RawDuty, RawMap, RawOffice, RawWay};
use std::collections::{BTreeMap, BTreeSet};

/// Codes of gaps: they stand at the rule of the benefit, not in a file of ways.
const GAPS: [&str; 2] = ["R919", "R920"];

/// Whether a mistake is one of ways.
#[must_use]
pub fn is_about(found: &Diagnostic) -> bool {
    found.file.starts_with("wege/") || GAPS.contains(&found.code)
}

/// What the ways are held against.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// Benefits and their service keys.
    pub rulebook: &'a Rulebook,
    /// Place tables by the key of their Land.
    pub tables: &'a BTreeMap<String, PlaceTable>,
    /// German texts, if there are any.
    pub german: Option<&'a Texts>,
}

/// The ways of all files, and every mistake that does not depend on the day.
#[must_use]
pub fn load(sources: &Sources, context: Context<'_>) -> (Routes, Vec<Diagnostic>) {
    let mut read = Read::all(sources, context);
    between::check(&mut read, context.rulebook);
    let mut found = gaps::check(&read, sources, context);
    found.extend(read.files.into_iter().flat_map(|file| file.found));
    (read.routes, found)
}

/// What somebody should look at on a day: run out, running out, not checked for long.
#[must_use]
pub fn on_day(sources: &Sources, context: Context<'_>, day: Date) -> Vec<Diagnostic> {
    let mut read = Read::all(sources, context);
    for file in &mut read.files {
        file.found.clear();
    }
    ageing::check(&mut read, day);
    read.files.into_iter().flat_map(|file| file.found).collect()
}

/// Where an entry of the model stands.
#[derive(Debug, Clone, Copy)]
struct At {
    file: usize,
    entry: Entry,
}

/// All entries with their places; the lists of places run with those of the model.
struct Read<'s> {
    routes: Routes,
    files: Vec<File<'s>>,
    ways: Vec<At>,
    offices: Vec<At>,
    duties: Vec<At>,
    advice: Vec<At>,
}

impl<'s> Read<'s> {
    fn all(sources: &'s Sources, context: Context<'_>) -> Self {
        let mut files = files::in_folder(sources, "wege/")
            .map(|(path, text)| File::new(path, text))
            .collect::<Vec<_>>();
        let closed = files.iter_mut().filter_map(|file| (!file.open()).then_some(())).count();
        let known = KnownAreas::of(context.tables);
        let offices = files.iter().flat_map(|file| file.texts("stelle", "id"));
        // An office may stand in the file that cannot be read.
        let offices = (closed == 0).then(|| offices.collect::<BTreeSet<_>>());
        let mut read = Self {
            routes: Routes { areas: areas(context.tables), ..Routes::default() },
            files: Vec::new(),
            ways: Vec::new(),
            offices: Vec::new(),
            duties: Vec::new(),
            advice: Vec::new(),
        };
        for (number, mut file) in files.into_iter().enumerate() {
            let reading = Reading {
                file: &mut file,
                entry: Entry { section: "", number: 0 },
                context,
                known: &known,
                offices: offices.as_ref(),
            };
            reading.file(&mut read, number);
            read.files.push(file);
        }
        read
    }

    /// Something about an entry.
    fn report(&mut self, at: At, found: Found<'_>) {
        let Some(file) = self.files.get_mut(at.file) else { return };
        let span = file.spot(at.entry, found.key, found.word);
        file.add(found.code, found.severity, span, found.message, Some(found.help));
    }
}

/// Something found in an entry: at the word in the value of the key.
struct Found<'f> {
    code: &'static str,
    severity: Severity,
    key: &'f str,
    word: &'f str,
    message: String,
    help: String,
}

/// Names of the Länder, Kreise and Verbände that are known.
fn areas(tables: &BTreeMap<String, PlaceTable>) -> Vec<NamedArea> {
    tables
        .values()
        .flat_map(|table| std::iter::once(&table.state).chain(&table.regions))
        .cloned()
        .collect()
}

/// One file while it is read.
struct Reading<'r, 'f> {
    file: &'r mut File<'f>,
    entry: Entry,
    context: Context<'r>,
    known: &'r KnownAreas<'r>,
    offices: Option<&'r BTreeSet<String>>,
}

impl Reading<'_, '_> {
    fn file(mut self, read: &mut Read<'_>, file: usize) {
        self.file.only_sections(&["onlinedienst", "stelle", "zustaendigkeit", "beratung", "karte"]);
        for (entry, raw) in self.file.entries::<RawWay>("onlinedienst") {
            self.entry = entry;
            read.routes.ways.push(self.way(&raw));
            read.ways.push(At { file, entry });
        }
        for (entry, raw) in self.file.entries::<RawOffice>("stelle") {
            self.entry = entry;
            read.routes.offices.push(self.office(&raw));
            read.offices.push(At { file, entry });
        }
        for (entry, raw) in self.file.entries::<RawDuty>("zustaendigkeit") {
            self.entry = entry;
            read.routes.duties.push(self.duty(&raw));
            read.duties.push(At { file, entry });
        }
        for (entry, raw) in self.file.entries::<RawAdvice>("beratung") {
            self.entry = entry;
            read.routes.advice.push(self.advice(&raw));
            read.advice.push(At { file, entry });
        }
        if let Some((entry, raw)) = self.file.single::<RawMap>("karte") {
            self.entry = entry;
            self.address("url", Some(&raw.url));
            read.routes.map = Some(MapService { name: raw.name, url: raw.url });
        }
    }

    fn mistake(
        &mut self,
        code: &'static str,
        (key, word): (&str, &str),
        message: String,
        help: &str,
    ) {
        let span = self.file.spot(self.entry, key, word);
        self.file.add(code, Severity::Error, span, message, Some(help.to_owned()));
    }

    fn way(&mut self, raw: &RawWay) -> Way {
        self.benefits(&raw.leistungen);
        self.address("url", Some(&raw.url));
        self.text("hinweis", "weg-hinweis-", raw.hinweis.as_deref());
        self.service_keys(&raw.leika);
        let way = Way {
            id: raw.id.clone(),
            benefits: raw.leistungen.clone(),
            kind: raw::kind(raw.art),
            target: raw::target(raw.ziel),
            title: raw.name.clone(),
            operator: raw.betreiber.clone(),
            url: raw.url.clone(),
            areas: self.areas("gebiete", &raw.gebiete),
            except: self.areas("ausser", &raw.ausser),
            trust: raw::trust(raw.vertrauensniveau),
            sign_in: raw.anmeldung.iter().map(|means| raw::sign_in(*means)).collect(),
            hint: raw.hinweis.clone(),
            service_keys: raw.leika.clone(),
            rollout: Rollout {
                connection: raw.anbindung.map_or(Status::Unknown, raw::status),
                tests: raw.anbindungstests.map_or(Status::Unknown, raw::status),
                live: raw::status(raw.livegang),
            },
            valid: self.validity(raw.gueltig_ab.as_deref(), raw.gueltig_bis.as_deref()),
            rank: raw.rang,
            provenance: self.provenance(&raw.quelle, raw.geprueft, &raw.geprueft_am),
        };
        self.exceptions(&way.areas, &way.except);
        self.rollout(way.rollout);
        if way.rollout.live == Status::Completed && way.provenance.evidence == Evidence::Unchecked {
            let message = "der Livegang ist abgeschlossen, aber niemand hat es geprüft".to_owned();
            let help = "nachsehen und `geprueft` ändern, oder `livegang = \"unbekannt\"`";
            self.mistake("R925", ("geprueft", ""), message, help);
        }
        way
    }

    fn office(&mut self, raw: &RawOffice) -> Office {
        self.text("art", "stelle-", Some(&raw.art));
        Office {
            id: raw.id.clone(),
            kind: raw.art.clone(),
            name: raw.name.clone(),
            contact: self.contact(
                raw.lage,
                Contact {
                    phone: raw.telefon.clone(),
                    hours: raw.zeiten.clone(),
                    email: raw.email.clone(),
                    url: raw.url.clone(),
                    appointment: raw.termin.clone(),
                    address: raw.anschrift.clone(),
                    position: None,
                },
            ),
            provenance: self.provenance(&raw.quelle, raw.geprueft, &raw.geprueft_am),
        }
    }

    fn duty(&mut self, raw: &RawDuty) -> Duty {
        self.benefits(&raw.leistungen);
        self.text("hinweis", "weg-hinweis-", raw.hinweis.as_deref());
        self.text("teil", "teil-", raw.teil.as_deref());
        if let Some(offices) = self.offices.filter(|offices| !offices.contains(&raw.stelle)) {
            let message = format!("die Stelle `{}` gibt es nicht", raw.stelle);
            let known = offices.iter().map(String::as_str);
            let help = nearest(&raw.stelle, known).map_or_else(
                || "einen Abschnitt `[[stelle]]` mit dieser `id` ergänzen".to_owned(),
                |near| format!("meinten Sie `{near}`?"),
            );
            self.mistake("R908", ("stelle", &raw.stelle), message, &help);
        }
        Duty {
            benefits: raw.leistungen.clone(),
            office: raw.stelle.clone(),
            areas: self.areas("gebiete", &raw.gebiete),
            part: raw.teil.clone(),
            seat: raw.ebene.map(raw::level),
            hint: raw.hinweis.clone(),
            valid: self.validity(raw.gueltig_ab.as_deref(), raw.gueltig_bis.as_deref()),
            norm: raw.norm.clone(),
            provenance: self.provenance(&raw.quelle, raw.geprueft, &raw.geprueft_am),
        }
    }

    fn advice(&mut self, raw: &RawAdvice) -> Advice {
        self.benefits(&raw.leistungen);
        let contact = self.contact(
            raw.lage,
            Contact {
                phone: raw.telefon.clone(),
                hours: raw.zeiten.clone(),
                email: raw.email.clone(),
                url: raw.url.clone(),
                appointment: raw.termin.clone(),
                address: raw.anschrift.clone(),
                position: None,
            },
        );
        if !contact.is_reachable() {
            let message = format!("`{}` ist auf keinem Weg zu erreichen", raw.id);
            let help = "`telefon`, `email`, `url` oder `anschrift` ergänzen";
            self.mistake("R910", ("id", &raw.id), message, help);
        }
        for topic in raw.themen.iter().filter(|topic| !topic.starts_with(ACUTE)) {
            self.text("themen", "thema-", Some(topic));
        }
        for language in &raw.sprachen {
            self.text("sprachen", "sprache-", Some(language));
        }
        Advice {
            id: raw.id.clone(),
            name: raw.name.clone(),
            topics: raw.themen.clone(),
            always: raw.immer,
            benefits: raw.leistungen.clone(),
            areas: self.areas("gebiete", &raw.gebiete),
            contact,
            languages: raw.sprachen.clone(),
            free: raw.kostenfrei,
            valid: self.validity(raw.gueltig_ab.as_deref(), raw.gueltig_bis.as_deref()),
            provenance: self.provenance(&raw.quelle, raw.geprueft, &raw.geprueft_am),
        }
    }

    fn provenance(&mut self, source: &str, checked: RawChecked, on: &str) -> Provenance {
        let checked_on = self.day("geprueft_am", Some(on)).unwrap_or(Date::FIRST);
        Provenance { source: source.to_owned(), evidence: checked.evidence(), checked_on }
    }

    fn day(&mut self, key: &str, text: Option<&str>) -> Option<Date> {
        let text = text?;
        let day = Date::parse(text);
        if day.is_none() {
            let message = format!("`{text}` ist kein Tag, den es im Kalender gibt");
            self.mistake("R904", (key, text), message, "zum Beispiel 2026-11-24 schreiben");
        }
        day
    }

    fn validity(&mut self, from: Option<&str>, until: Option<&str>) -> Validity {
        let valid =
            Validity { from: self.day("gueltig_ab", from), until: self.day("gueltig_bis", until) };
        if let (Some(first), Some(last)) = (valid.from, valid.until)
            && last < first
        {
            let message = format!("das Ende {last} liegt vor dem Anfang {first}");
            let help = "die beiden Tage vergleichen; vielleicht sind sie vertauscht";
            self.mistake("R927", ("gueltig_bis", ""), message, help);
        }
        valid
    }

    fn areas(&mut self, key: &str, texts: &[String]) -> Vec<Area> {
        let mut found = Vec::new();
        for text in texts {
            let area = Area::parse(text);
            let code = match &area {
                None => "R903",
                Some(area) if !self.known.knows(area) => "R916",
                Some(_) => "",
            };
            if !code.is_empty() {
                let message = if area.is_none() {
                    format!("`{text}` ist kein Regionalschlüssel")
                } else {
                    format!("das Gebiet `{text}` gibt es nicht")
                };
                let help = self.known.near(text).unwrap_or(areas::SHAPE.to_owned());
                self.mistake(code, (key, text), message, &help);
            }
            found.extend(area);
        }
        found
    }

    /// An exception lies in the areas, and something of them remains.
    fn exceptions(&mut self, areas: &[Area], except: &[Area]) {
        for one in except {
            let key = one.as_str();
            if !areas.iter().any(|area| area.covers(one)) {
                let message = format!("`{key}` liegt in keinem der Gebiete");
                let help = "aus `ausser` streichen: Dort gilt der Weg ohnehin nicht";
                self.mistake("R926", ("ausser", key), message, help);
            } else if areas.contains(one) {
                let message = format!("`{key}` steht in `gebiete` und in `ausser`");
                self.mistake(
                    "R926",
                    ("ausser", key),
                    message,
                    "an einer der beiden Stellen streichen",
                );
            }
        }
    }

    /// A step of the roll-out is done only after those before it.
    fn rollout(&mut self, rollout: Rollout) {
        let steps = [
            ("anbindung", rollout.connection),
            ("anbindungstests", rollout.tests),
            ("livegang", rollout.live),
        ];
        let open = |status: Status| matches!(status, Status::NotStarted | Status::Running);
        for (at, (later, status)) in steps.iter().enumerate() {
            let earlier = steps.iter().take(at).find(|(_, earlier)| open(*earlier));
            if let Some((earlier, _)) = earlier.filter(|_| *status == Status::Completed) {
                let message = format!("`{later}` ist abgeschlossen, `{earlier}` noch nicht");
                let help = format!("`{earlier} = \"abgeschlossen\"` oder `{later}` zurücksetzen");
                self.mistake("R924", (later, ""), message, &help);
            }
        }
    }

    fn service_keys(&mut self, keys: &[String]) {
        for key in keys {
            let digits = key.bytes().all(|byte| byte.is_ascii_digit());
            if key.len() != 14 || !key.starts_with("99") || !digits {
                let message = format!("`{key}` ist kein Leistungsschlüssel");
                self.mistake("R914", ("leika", key), message, "14 Ziffern, die ersten beiden 99");
            }
        }
    }

    fn benefits(&mut self, ids: &[String]) {
        let rulebook = self.context.rulebook;
        for id in ids.iter().filter(|id| rulebook.benefit(id).is_none()) {
            let message = format!("die Leistung `{id}` gibt es nicht");
            let known = rulebook.benefits.iter().map(|benefit| benefit.id.as_str());
            let help = nearest(id, known).map_or_else(
                || "die Kennung mit dem Ordner leistungen vergleichen".to_owned(),
                |near| format!("meinten Sie `{near}`?"),
            );
            self.mistake("R907", ("leistungen", id), message, &help);
        }
    }

    fn address(&mut self, key: &str, url: Option<&str>) {
        let Some(url) = url else { return };
        if let Err(wrong) = address::check(url) {
            self.mistake(wrong.code, (key, url), wrong.message, &wrong.help);
        }
    }

    /// A contact whose links are checked, with its place on the map.
    fn contact(&mut self, position: Option<[f64; 2]>, contact: Contact) -> Contact {
        self.address("url", contact.url.as_deref());
        self.address("termin", contact.appointment.as_deref());
        let position = position.and_then(|degrees| match files::position(degrees) {
            Ok(position) => Some(position),
            Err((message, help)) => {
                self.mistake("R913", ("lage", ""), message, help);
                None
            }
        });
        Contact { position, ..contact }
    }

    fn text(&mut self, key: &str, prefix: &str, id: Option<&str>) {
        let (Some(id), Some(german)) = (id, self.context.german) else { return };
        let name = format!("{prefix}{id}");
        if !german.has(&name) {
            let help = format!("`{name} = …` in einer Datei unter texte/de ergänzen");
            self.mistake("R911", (key, id), format!("der Text `{name}` fehlt"), &help);
        }
    }
}
