//! What services, offices and competences of others have in common, whatever file they come from,
//! and how they become entries of ours. What belongs to none of our benefits is left out.

use super::catalogue::Catalogue;
use super::checks;
use super::clerk::read::kind;
use super::entry::{Entry, Fields, Section, Value, slug};
use super::mistakes::{At, Findings};
use engine::date::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Everything a file delivers.
#[derive(Debug, Default)]
pub struct Delivery {
    /// Online services.
    pub online: Vec<Online>,
    /// Offices.
    pub offices: Vec<Unit>,
    /// Who is in charge of what and where.
    pub competences: Vec<Competence>,
}

/// An online service of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Online {
    /// Where the file says it.
    pub at: At,
    /// Id there.
    pub id: String,
    /// Title in German.
    pub title: String,
    /// Address in German.
    pub url: String,
    /// Trust level in words of ours, if the file says it in words.
    pub trust: Option<&'static str>,
    /// Service keys.
    pub keys: BTreeSet<String>,
    /// Areas.
    pub areas: BTreeSet<String>,
}

/// An office of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Where the file says it.
    pub at: At,
    /// Id there.
    pub id: String,
    /// Service keys that say what kind of office it is, besides those of its competences.
    pub keys: BTreeSet<String>,
    /// Name.
    pub name: String,
    /// Telephone.
    pub phone: String,
    /// Opening hours in words.
    pub hours: String,
    /// Mail address.
    pub email: String,
    /// Web site.
    pub url: String,
    /// Street and town.
    pub address: String,
}

impl Unit {
    /// An office of which nothing is known yet.
    #[must_use]
    pub fn new(at: At, id: &str) -> Self {
        Self {
            at,
            id: id.to_owned(),
            keys: BTreeSet::new(),
            name: String::new(),
            phone: String::new(),
            hours: String::new(),
            email: String::new(),
            url: String::new(),
            address: String::new(),
        }
    }
}

/// An office in charge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Competence {
    /// Where the file says it.
    pub at: At,
    /// Id of the office there.
    pub office: String,
    /// Service key.
    pub key: String,
    /// Areas.
    pub areas: BTreeSet<String>,
}

/// Who delivers, and when.
#[derive(Debug)]
pub struct Origin<'o> {
    /// First word of ids.
    pub prefix: &'static str,
    /// Source in words.
    pub source: &'o str,
    /// The day of the import.
    pub day: Date,
}

/// The entries for our benefits.
#[must_use]
pub fn entries(
    delivery: &Delivery,
    origin: &Origin<'_>,
    catalogue: &Catalogue<'_>,
    findings: &mut Findings,
) -> Vec<Entry> {
    let mut making = Making { origin, catalogue, findings };
    let mut entries = Vec::new();
    let mut ids = BTreeSet::new();
    for online in &delivery.online {
        entries.extend(making.way(online));
    }
    for unit in &delivery.offices {
        let own = |one: &&Competence| one.office == unit.id;
        let competences = delivery.competences.iter().filter(own).collect::<Vec<_>>();
        let Some(office) = making.office(unit, &competences) else { continue };
        entries.push(office);
        entries.extend(making.duties(unit, &competences));
    }
    for entry in &entries {
        let title = (entry.section, entry.title());
        if !ids.insert(title.clone()) {
            let message = format!("`{}` kommt zweimal vor", title.1);
            making.findings.mistake(&entry.at, message, "eine der beiden Angaben streichen");
        }
    }
    entries
}

struct Making<'m, 'a> {
    origin: &'m Origin<'m>,
    catalogue: &'m Catalogue<'a>,
    findings: &'m mut Findings,
}

impl Making<'_, '_> {
    fn way(&mut self, online: &Online) -> Option<Entry> {
        let keys = self.ours(&online.keys);
        let benefits = keys.iter().flat_map(|key| self.catalogue.benefits(key));
        let benefits = benefits.collect::<BTreeSet<_>>();
        if benefits.is_empty() {
            self.findings.left_out("Onlinedienste, die zu keiner unserer Leistungen gehören");
            return None;
        }
        let at = &online.at;
        let areas = self.areas(&online.areas, at);
        if areas.is_empty() {
            self.findings.left_out("Onlinedienste ohne Gebiet");
            return None;
        }
        if online.url.is_empty() {
            self.findings.left_out("Onlinedienste ohne Adresse");
            return None;
        }
        let title = checks::line("name", &online.title, at, self.findings);
        if title.is_none() {
            self.findings.mistake(
                at,
                "der Onlinedienst hat keinen Namen",
                "beim Absender nachfragen",
            );
        }
        let url = checks::url(&online.url, at, self.findings)?;
        let operator = checks::host(&url);
        let assumed = vec![
            ("art", Value::text(kind(&areas))),
            ("ziel", Value::text("seite")),
            ("betreiber", Value::text(&operator)),
            ("vertrauensniveau", Value::text("unbekannt")),
            ("livegang", Value::text("unbekannt")),
        ];
        let mut said = vec![
            ("leistungen", Value::list(benefits)),
            ("name", Value::text(&title?)),
            ("url", Value::text(&url)),
            ("gebiete", Value::list(areas)),
            ("leika", Value::list(keys)),
        ];
        if let Some(trust) = online.trust {
            said.push(("vertrauensniveau", Value::text(trust)));
        }
        Some(self.entry(
            Section::Way,
            at,
            vec![("id", self.id("onlinedienst", &online.id))],
            said,
            assumed,
        ))
    }

    fn office(&mut self, unit: &Unit, competences: &[&Competence]) -> Option<Entry> {
        let keys = competences.iter().map(|one| &one.key).chain(&unit.keys).cloned();
        let keys = self.ours(&keys.collect());
        let Some(art) = keys.iter().find_map(|key| self.catalogue.office_kind(key)) else {
            self.findings.left_out("Stellen, die für keine unserer Leistungen zuständig sind");
            return None;
        };
        let at = &unit.at;
        let mut said = Fields::new();
        for (key, text) in [
            ("name", &unit.name),
            ("telefon", &unit.phone),
            ("zeiten", &unit.hours),
            ("email", &unit.email),
            ("anschrift", &unit.address),
        ] {
            if let Some(text) = checks::line(key, text, at, self.findings) {
                said.push((key, Value::text(&text)));
            }
        }
        if !unit.url.is_empty() {
            let url = checks::url(&unit.url, at, self.findings);
            said.push(("url", Value::text(&url.unwrap_or_default())));
        }
        let identity = vec![("id", self.id("stelle", &unit.id))];
        Some(self.entry(Section::Office, at, identity, said, vec![("art", Value::text(art))]))
    }

    /// One duty for each benefit of an office, with all its areas.
    fn duties(&mut self, unit: &Unit, competences: &[&Competence]) -> Vec<Entry> {
        let mut by_benefit = BTreeMap::<String, (At, BTreeSet<String>)>::new();
        for one in competences {
            for benefit in self.catalogue.benefits(&one.key) {
                let areas = self.areas(&one.areas, &one.at);
                if areas.is_empty() {
                    self.findings.left_out("Zuständigkeiten ohne Gebiet");
                    continue;
                }
                let known = by_benefit.entry(benefit);
                known.or_insert_with(|| (one.at.clone(), BTreeSet::new())).1.extend(areas);
            }
        }
        let entry = |(benefit, (at, areas)): (String, (At, BTreeSet<String>))| {
            let office = self.id("stelle", &unit.id);
            let identity = vec![("stelle", office), ("leistungen", Value::list([benefit]))];
            let said = vec![("gebiete", Value::list(areas))];
            self.entry(Section::Duty, &at, identity, said, Fields::new())
        };
        by_benefit.into_iter().map(entry).collect()
    }

    fn entry(
        &self,
        section: Section,
        at: &At,
        identity: Fields,
        said: Fields,
        assumed: Fields,
    ) -> Entry {
        let stamp = vec![
            ("quelle", Value::text(self.origin.source)),
            ("geprueft", Value::text("nein")),
            ("geprueft_am", Value::Text(self.origin.day.to_string())),
        ];
        Entry { section, at: at.clone(), identity, said, assumed, stamp }
    }

    fn id(&self, what: &str, id: &str) -> Value {
        Value::Text([self.origin.prefix, what, &slug(id)].join("_"))
    }

    /// The keys that lead to one of our benefits; the others are counted.
    fn ours(&mut self, keys: &BTreeSet<String>) -> BTreeSet<String> {
        let mut ours = BTreeSet::new();
        for key in keys {
            if self.catalogue.benefits(key).is_empty() {
                self.findings.left_out(
                    "Angaben zu Leistungsschlüsseln, zu denen es hier keine Leistung gibt",
                );
            } else {
                ours.insert(key.clone());
            }
        }
        ours
    }

    fn areas(&mut self, keys: &BTreeSet<String>, at: &At) -> BTreeSet<String> {
        let known = keys.iter().filter_map(|key| {
            self.catalogue.area(super::catalogue::unpadded(key), at, self.findings)
        });
        known.collect()
    }
}

/// The trust level a text names; numbers of code lists nobody has looked up say nothing.
#[must_use]
pub fn trust(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    let words =
        [("niedrig", "niedrig"), ("substan", "substanziell"), ("hoch", "hoch"), ("kein", "keines")];
    words.into_iter().find(|(part, _)| text.contains(part)).map(|(_, word)| word)
}
