//! `rules/wege`: forms, authorities and advice.

use crate::files::{self, File, RawChecked, RawProvenance};
use engine::area::{Level, NamedArea, Position};
use engine::authoring::{Diagnostic, Sources};
use engine::ir::Rulebook;
use engine::places::PlaceTable;
use engine::routes::{
    Advice, Contact, Duty, MapService, Office, Rollout, Routes, SignIn, Status, Target, TrustLevel,
    Way, WayKind,
};
use engine::texts::Texts;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWays {
    #[serde(default)]
    onlinedienst: Vec<RawWay>,
    #[serde(default)]
    stelle: Vec<RawOffice>,
    #[serde(default)]
    zustaendigkeit: Vec<RawDuty>,
    #[serde(default)]
    beratung: Vec<RawAdvice>,
    karte: Option<RawMap>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMap {
    name: String,
    url: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWay {
    id: String,
    leistungen: Vec<String>,
    art: RawKind,
    ziel: RawTarget,
    name: String,
    betreiber: String,
    url: String,
    gebiete: Vec<String>,
    #[serde(default)]
    ausser: Vec<String>,
    vertrauensniveau: RawTrust,
    #[serde(default)]
    anmeldung: Vec<RawSignIn>,
    hinweis: Option<String>,
    #[serde(default)]
    leika: Vec<String>,
    anbindung: Option<RawStatus>,
    anbindungstests: Option<RawStatus>,
    livegang: RawStatus,
    gueltig_ab: Option<String>,
    gueltig_bis: Option<String>,
    #[serde(default)]
    rang: u16,
    quelle: String,
    geprueft: RawChecked,
    geprueft_am: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOffice {
    id: String,
    art: String,
    name: Option<String>,
    telefon: Option<String>,
    zeiten: Option<String>,
    email: Option<String>,
    url: Option<String>,
    termin: Option<String>,
    anschrift: Option<String>,
    lage: Option<[f64; 2]>,
    quelle: String,
    geprueft: RawChecked,
    geprueft_am: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDuty {
    leistungen: Vec<String>,
    stelle: String,
    teil: Option<String>,
    gebiete: Vec<String>,
    ebene: Option<RawLevel>,
    hinweis: Option<String>,
    gueltig_ab: Option<String>,
    gueltig_bis: Option<String>,
    norm: Option<String>,
    quelle: String,
    geprueft: RawChecked,
    geprueft_am: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAdvice {
    id: String,
    name: String,
    themen: Vec<String>,
    #[serde(default)]
    immer: bool,
    #[serde(default)]
    leistungen: Vec<String>,
    gebiete: Vec<String>,
    telefon: Option<String>,
    zeiten: Option<String>,
    email: Option<String>,
    url: Option<String>,
    termin: Option<String>,
    anschrift: Option<String>,
    lage: Option<[f64; 2]>,
    #[serde(default)]
    sprachen: Vec<String>,
    #[serde(default)]
    kostenfrei: bool,
    gueltig_ab: Option<String>,
    gueltig_bis: Option<String>,
    quelle: String,
    geprueft: RawChecked,
    geprueft_am: String,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum RawKind {
    EfaEigen,
    Kommunal,
    EfaExtern,
    Bund,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum RawTarget {
    Formular,
    Seite,
    Portal,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum RawTrust {
    Keines,
    Niedrig,
    Substanziell,
    Hoch,
    Unbekannt,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum RawSignIn {
    BenutzernamePasswort,
    Bundid,
    OnlineAusweis,
    EuIdentitaet,
    Elster,
    Laenderkonto,
    EigenesKonto,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum RawStatus {
    NichtGestartet,
    Laufend,
    Abgeschlossen,
    Unbekannt,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum RawLevel {
    Bund,
    Land,
    Bezirk,
    Kreis,
    Verband,
    Gemeinde,
}

/// The ways of all files, and every mistake.
#[must_use]
pub fn load(
    sources: &Sources,
    rulebook: &Rulebook,
    tables: &BTreeMap<String, PlaceTable>,
    german: Option<&Texts>,
) -> (Routes, Vec<Diagnostic>) {
    let mut routes = Routes { areas: areas(tables), ..Routes::default() };
    let mut found = Vec::new();
    let mut raws = Vec::new();
    for (path, text) in files::in_folder(sources, "wege/") {
        let mut file = File::new(path, text);
        if let Some(raw) = file.read::<RawWays>() {
            raws.push((file, raw));
        } else {
            found.append(&mut file.found);
        }
    }
    let offices =
        raws.iter().flat_map(|(_, raw)| raw.stelle.iter().map(|office| office.id.clone()));
    let offices = offices.collect::<BTreeSet<_>>();
    for (file, raw) in &mut raws {
        let mut reading = Reading { file, rulebook, german, offices: &offices };
        let ids = raw.onlinedienst.iter().map(|way| way.id.as_str());
        let ids = ids.chain(raw.stelle.iter().map(|office| office.id.as_str()));
        reading.file.unique(ids.chain(raw.beratung.iter().map(|advice| advice.id.as_str())));
        for (number, way) in raw.onlinedienst.iter().enumerate() {
            reading.file.entry("onlinedienst", number);
            routes.ways.push(reading.way(way));
        }
        for (number, office) in raw.stelle.iter().enumerate() {
            reading.file.entry("stelle", number);
            routes.offices.push(reading.office(office));
        }
        for (number, duty) in raw.zustaendigkeit.iter().enumerate() {
            reading.file.entry("zustaendigkeit", number);
            routes.duties.push(reading.duty(duty));
        }
        if let Some(map) = &raw.karte {
            reading.address(Some(&map.url));
            routes.map = Some(MapService { name: map.name.clone(), url: map.url.clone() });
        }
        for (number, advice) in raw.beratung.iter().enumerate() {
            reading.file.entry("beratung", number);
            routes.advice.push(reading.advice(advice));
        }
        found.append(&mut file.found);
    }
    (routes, found)
}

/// Names of the Länder, Kreise and Verbände that are known.
fn areas(tables: &BTreeMap<String, PlaceTable>) -> Vec<NamedArea> {
    tables
        .values()
        .flat_map(|table| std::iter::once(&table.state).chain(&table.regions))
        .cloned()
        .collect()
}

struct Reading<'r, 'f> {
    file: &'r mut File<'f>,
    rulebook: &'r Rulebook,
    german: Option<&'r Texts>,
    offices: &'r BTreeSet<String>,
}

impl Reading<'_, '_> {
    fn way(&mut self, raw: &RawWay) -> Way {
        self.benefits(&raw.leistungen);
        self.address(Some(&raw.url));
        self.text("weg-hinweis-", raw.hinweis.as_deref());
        Way {
            id: raw.id.clone(),
            benefits: raw.leistungen.clone(),
            kind: match raw.art {
                RawKind::EfaEigen => WayKind::OwnEfa,
                RawKind::Kommunal => WayKind::Municipal,
                RawKind::EfaExtern => WayKind::ExternalEfa,
                RawKind::Bund => WayKind::Federal,
            },
            target: match raw.ziel {
                RawTarget::Formular => Target::Form,
                RawTarget::Seite => Target::Page,
                RawTarget::Portal => Target::Portal,
            },
            title: raw.name.clone(),
            operator: raw.betreiber.clone(),
            url: raw.url.clone(),
            areas: self.file.areas(&raw.gebiete),
            except: self.file.areas(&raw.ausser),
            trust: match raw.vertrauensniveau {
                RawTrust::Keines => TrustLevel::None,
                RawTrust::Niedrig => TrustLevel::Low,
                RawTrust::Substanziell => TrustLevel::Substantial,
                RawTrust::Hoch => TrustLevel::High,
                RawTrust::Unbekannt => TrustLevel::Unknown,
            },
            sign_in: raw.anmeldung.iter().map(|means| sign_in(*means)).collect(),
            hint: raw.hinweis.clone(),
            service_keys: raw.leika.clone(),
            rollout: Rollout {
                connection: raw.anbindung.map_or(Status::Unknown, status),
                tests: raw.anbindungstests.map_or(Status::Unknown, status),
                live: status(raw.livegang),
            },
            valid: self.file.validity(raw.gueltig_ab.as_deref(), raw.gueltig_bis.as_deref()),
            rank: raw.rang,
            provenance: self.provenance(&raw.quelle, raw.geprueft, &raw.geprueft_am),
        }
    }

    fn office(&mut self, raw: &RawOffice) -> Office {
        self.text("stelle-", Some(&raw.art));
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
        self.text("weg-hinweis-", raw.hinweis.as_deref());
        self.text("teil-", raw.teil.as_deref());
        if !self.offices.contains(&raw.stelle) {
            let message = format!("die Stelle `{}` gibt es nicht", raw.stelle);
            self.file.mistake(
                "R908",
                &raw.stelle,
                message,
                "einen Abschnitt `[[stelle]]` mit dieser `id` ergänzen",
            );
        }
        Duty {
            benefits: raw.leistungen.clone(),
            office: raw.stelle.clone(),
            areas: self.file.areas(&raw.gebiete),
            part: raw.teil.clone(),
            seat: raw.ebene.map(level),
            hint: raw.hinweis.clone(),
            valid: self.file.validity(raw.gueltig_ab.as_deref(), raw.gueltig_bis.as_deref()),
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
            self.file.mistake(
                "R910",
                &raw.id,
                message,
                "`telefon`, `email`, `url` oder `anschrift` ergänzen",
            );
        }
        Advice {
            id: raw.id.clone(),
            name: raw.name.clone(),
            topics: raw.themen.clone(),
            always: raw.immer,
            benefits: raw.leistungen.clone(),
            areas: self.file.areas(&raw.gebiete),
            contact,
            languages: raw.sprachen.clone(),
            free: raw.kostenfrei,
            valid: self.file.validity(raw.gueltig_ab.as_deref(), raw.gueltig_bis.as_deref()),
            provenance: self.provenance(&raw.quelle, raw.geprueft, &raw.geprueft_am),
        }
    }

    fn provenance(
        &mut self,
        source: &str,
        checked: RawChecked,
        on: &str,
    ) -> engine::area::Provenance {
        self.file.provenance(&RawProvenance {
            quelle: source.to_owned(),
            geprueft: checked,
            geprueft_am: on.to_owned(),
        })
    }

    fn benefits(&mut self, ids: &[String]) {
        for id in ids.iter().filter(|id| self.rulebook.benefit(id).is_none()) {
            let message = format!("die Leistung `{id}` gibt es nicht");
            self.file.mistake(
                "R907",
                id,
                message,
                "die Kennung mit dem Ordner leistungen vergleichen",
            );
        }
    }

    fn address(&mut self, url: Option<&str>) {
        if let Some(url) = url.filter(|url| !url.starts_with("https://")) {
            let message = format!("`{url}` beginnt nicht mit https");
            self.file.mistake("R909", url, message, "nur verschlüsselte Adressen nennen");
        }
    }

    /// A contact whose links are checked, with its place on the map.
    fn contact(&mut self, position: Option<[f64; 2]>, contact: Contact) -> Contact {
        self.address(contact.url.as_deref());
        self.address(contact.appointment.as_deref());
        let position = position.and_then(|[north, east]| {
            let whole = |degrees: f64| format!("{:.0}", degrees * 100_000.0).parse().ok();
            let found = Position::new(whole(north)?, whole(east)?);
            if found.is_none() {
                let message = format!("`{north}, {east}` liegt nicht in Deutschland");
                let help = "erst die Breite, dann die Länge, zum Beispiel [51.79, 11.14]";
                self.file.mistake("R913", "lage", message, help);
            }
            found
        });
        Contact { position, ..contact }
    }

    fn text(&mut self, prefix: &str, id: Option<&str>) {
        let (Some(id), Some(german)) = (id, self.german) else { return };
        let key = format!("{prefix}{id}");
        if !german.has(&key) {
            let help = format!("`{key} = …` in einer Datei unter texte/de ergänzen");
            self.file.mistake("R911", id, format!("der Text `{key}` fehlt"), &help);
        }
    }
}

const fn status(raw: RawStatus) -> Status {
    match raw {
        RawStatus::NichtGestartet => Status::NotStarted,
        RawStatus::Laufend => Status::Running,
        RawStatus::Abgeschlossen => Status::Completed,
        RawStatus::Unbekannt => Status::Unknown,
    }
}

const fn sign_in(raw: RawSignIn) -> SignIn {
    match raw {
        RawSignIn::BenutzernamePasswort => SignIn::Password,
        RawSignIn::Bundid => SignIn::BundId,
        RawSignIn::OnlineAusweis => SignIn::OnlineId,
        RawSignIn::EuIdentitaet => SignIn::EuIdentity,
        RawSignIn::Elster => SignIn::Elster,
        RawSignIn::Laenderkonto => SignIn::StateAccount,
        RawSignIn::EigenesKonto => SignIn::OwnAccount,
    }
}

const fn level(raw: RawLevel) -> Level {
    match raw {
        RawLevel::Bund => Level::Federation,
        RawLevel::Land => Level::State,
        RawLevel::Bezirk => Level::Region,
        RawLevel::Kreis => Level::District,
        RawLevel::Verband => Level::Association,
        RawLevel::Gemeinde => Level::Municipality,
    }
}
