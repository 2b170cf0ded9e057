//! Saved answers of the search service of the Portalverbund. Several shapes, told apart by their
//! fields; a file may hold one answer or several in a list or an object.

use super::catalogue::Catalogue;
use super::delivery::{self, Competence, Delivery, Online, Origin, Unit};
use super::entry::Entry;
use super::json::{self, Asked};
use super::mistakes::{At, Findings};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Answers inside each other that are looked at.
const DEEPEST: usize = 4;

/// The entries of saved answers; what cannot be taken over is found.
#[must_use]
pub fn entries(
    answer: &Value,
    asked: &Asked,
    origin: &Origin<'_>,
    catalogue: &Catalogue<'_>,
    findings: &mut Findings,
) -> Vec<Entry> {
    let mut reading = Reading {
        asked,
        findings,
        online: Vec::new(),
        units: BTreeMap::new(),
        competences: Vec::new(),
        known: false,
    };
    reading.answer(answer, "", DEEPEST);
    if !reading.known {
        let message = "das ist keine Antwort des Suchdienstes, die hier bekannt ist";
        let help = "Antworten von leikaid, organisationunits oder onlineservices speichern";
        reading.findings.mistake(&At::File, message, help);
    }
    let Reading { online, units, competences, findings, .. } = reading;
    let delivery = Delivery { online, offices: units.into_values().collect(), competences };
    delivery::entries(&delivery, origin, catalogue, findings)
}

struct Reading<'r> {
    asked: &'r Asked,
    findings: &'r mut Findings,
    online: Vec<Online>,
    units: BTreeMap<String, Unit>,
    competences: Vec<Competence>,
    known: bool,
}

impl Reading<'_> {
    fn answer(&mut self, value: &Value, path: &str, deep: usize) {
        let below = |field: &str| {
            if path.is_empty() { field.to_owned() } else { format!("{path}.{field}") }
        };
        let has = |field: &str| value.get(field).is_some();
        let is_title = |one: &Value| json::text(one, &["id"]).contains(".OE.") && !has_detail(one);
        if deep == 0 {
            return;
        }
        if let Some(list) = value.as_array() {
            for (at, one) in list.iter().enumerate() {
                let path = format!("{path}[{at}]");
                if is_title(one) {
                    self.known = true;
                    self.title(one, &path);
                } else {
                    self.answer(one, &path, deep.saturating_sub(1));
                }
            }
        } else if has("content") {
            self.known = true;
            for (at, one) in json::list(value, "content").iter().enumerate() {
                self.service(one, &format!("{}[{at}]", below("content")));
            }
        } else if has_detail(value) {
            self.known = true;
            self.office(value, path);
        } else if has("links") {
            self.known = true;
            self.online_service(value, path);
        } else if let Some(fields) = value.as_object() {
            for (field, one) in fields.iter().filter(|(_, one)| one.is_object() || one.is_array()) {
                self.answer(one, &below(field), deep.saturating_sub(1));
            }
        }
    }

    /// Who is in charge of what was asked for.
    fn title(&mut self, value: &Value, path: &str) {
        let at = at(path);
        let role = value.get("role").unwrap_or(&Value::Null);
        let code = role.as_str().unwrap_or_else(|| json::text(role, &["code"]));
        if !matches!(code, "" | "01" | "Zuständige Stelle") {
            self.findings.left_out(format!("Stellen mit der Rolle `{code}`"));
            return;
        }
        let id = json::text(value, &["id"]);
        let title = json::text(value, &["title", "name"]);
        let unit = self.units.entry(id.to_owned()).or_insert_with(|| Unit::new(at.clone(), id));
        if unit.name.is_empty() {
            title.clone_into(&mut unit.name);
        }
        let (keys, areas) = (self.keys(value, &at), self.areas(&at));
        self.competences.extend(keys.into_iter().map(|key| Competence {
            at: at.clone(),
            office: id.to_owned(),
            key,
            areas: areas.clone(),
        }));
    }

    /// A service with the forms that belong to it.
    fn service(&mut self, value: &Value, path: &str) {
        let id = json::text(value, &["id"]);
        for (number, link) in json::list(value, "onlineServiceLinks").iter().enumerate() {
            let at = at(&format!("{path}.onlineServiceLinks[{number}]"));
            let title = json::text(link, &["title", "name"]);
            let own = json::text(link, &["id"]);
            let title =
                if title.is_empty() { json::text(value, &["title", "name"]) } else { title };
            let id = if own.is_empty() { format!("{id} {title}") } else { own.to_owned() };
            let (keys, areas) = (self.keys(value, &at), self.areas(&at));
            self.online.push(Online {
                id,
                title: title.to_owned(),
                url: json::text(link, &["uri", "url"]).to_owned(),
                trust: None,
                keys,
                areas,
                at,
            });
        }
    }

    fn online_service(&mut self, value: &Value, path: &str) {
        let at = at(path);
        let id = json::text(value, &["id"]);
        if id.is_empty() {
            self.findings.mistake(
                &at,
                "der Onlinedienst hat keine `id`",
                "die ganze Antwort speichern",
            );
            return;
        }
        let links = json::list(value, "links").iter().map(|link| json::text(link, &["uri", "url"]));
        let url = links.into_iter().find(|url| !url.is_empty()).unwrap_or_default().to_owned();
        let level = json::text(value, &["trustLevel", "vertrauensniveau"]);
        let trust = delivery::trust(level);
        if trust.is_none() && !level.is_empty() {
            self.findings.left_out(format!("das Vertrauensniveau `{level}`"));
        }
        let title = json::text(value, &["title", "name"]).to_owned();
        let (keys, areas) = (self.keys(value, &at), self.areas(&at));
        self.online.push(Online { id: id.to_owned(), title, url, trust, keys, areas, at });
    }

    /// How to reach an office; by its id, else by its name among those in charge.
    fn office(&mut self, value: &Value, path: &str) {
        let at = at(path);
        let title = json::text(value, &["title", "name"]);
        let own = json::text(value, &["id"]).to_owned();
        let named =
            || self.units.values().find(|unit| unit.name == title).map(|unit| unit.id.clone());
        let id = if own.is_empty() { named().unwrap_or_default() } else { own };
        if id.is_empty() {
            let help = "die Antwort von organisationunits/titles in dieselbe Datei davorsetzen";
            self.findings.mistake(&at, "die Stelle hat keine `id`", help);
            return;
        }
        let keys = self.asked.keys.clone();
        let unit = self.units.entry(id.clone()).or_insert_with(|| Unit::new(at, &id));
        unit.keys.extend(keys);
        if unit.name.is_empty() {
            title.clone_into(&mut unit.name);
        }
        let place = value.get("location").unwrap_or(&Value::Null);
        let addresses = json::list(place, "addresses");
        let of_house = |one: &&Value| json::text(one, &["type"]) == "Hausanschrift";
        if let Some(address) = addresses.iter().find(of_house).or_else(|| addresses.first()) {
            unit.address = json::address(address);
        }
        for way in json::list(place, "communications") {
            let value = json::text(way, &["value"]);
            match json::text(way, &["code"]) {
                "01" if unit.email.is_empty() => value.clone_into(&mut unit.email),
                "02" if unit.phone.is_empty() => value.clone_into(&mut unit.phone),
                _ => {}
            }
        }
        if let Some(site) = json::list(value, "internetAddresses").first() {
            json::text(site, &["uri", "url"]).clone_into(&mut unit.url);
        }
    }

    fn keys(&mut self, value: &Value, at: &At) -> BTreeSet<String> {
        let own = json::service_keys(value);
        if own.is_empty() && self.asked.keys.is_empty() {
            json::ask_for("--leika SCHLÜSSEL", "welche Leistung", at, self.findings);
        }
        if own.is_empty() { self.asked.keys.clone() } else { own }
    }

    fn areas(&mut self, at: &At) -> BTreeSet<String> {
        if self.asked.areas.is_empty() {
            json::ask_for("--gebiet ARS", "welches Gebiet", at, self.findings);
        }
        self.asked.areas.clone()
    }
}

fn has_detail(value: &Value) -> bool {
    value.get("location").is_some() || value.get("internetAddresses").is_some()
}

fn at(path: &str) -> At {
    if path.is_empty() { At::File } else { At::Path(path.to_owned()) }
}
