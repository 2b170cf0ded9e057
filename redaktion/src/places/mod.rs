//! `rules/orte`: the places of one Land and what a place settles.

pub mod command;
mod raw;
mod register;
mod update;

use crate::files::{self, File, RawChecked, RawProvenance};
use engine::answers::{self, RawAnswer};
use engine::area::{Area, NamedArea};
use engine::authoring::{Diagnostic, Sources};
use engine::date::Date;
use engine::ir::Rulebook;
use engine::places::{Fact, Folded, Former, Known, Place, PlaceTable, Postcode};
use raw::{RawFormer, RawPlace, RawTable};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFacts {
    angabe: String,
    ars: String,
    #[serde(rename = "name")]
    _name: String,
    #[serde(rename = "merkmale", default)]
    _features: BTreeMap<String, String>,
    fassung: Vec<RawVersion>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawVersion {
    gueltig_ab: String,
    gueltig_bis: Option<String>,
    norm: String,
    #[serde(rename = "hinweis")]
    _remark: Option<String>,
    quelle: String,
    geprueft: RawChecked,
    geprueft_am: String,
    #[serde(default)]
    kreise: Vec<RawValue>,
    #[serde(default)]
    gemeinden: Vec<RawValue>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawValue {
    ars: String,
    wert: i64,
    #[serde(rename = "name")]
    _name: String,
}

/// The place tables by the key of their Land, and every mistake.
#[must_use]
pub fn load(
    sources: &Sources,
    rulebook: &Rulebook,
) -> (BTreeMap<String, PlaceTable>, Vec<Diagnostic>) {
    let mut tables = BTreeMap::new();
    let mut found = Vec::new();
    for (path, text) in files::in_folder(sources, "orte/") {
        let mut file = File::new(path, text);
        if let Some(raw) = file.read::<RawTable>()
            && let Some(table) = table(&mut file, &raw, rulebook)
        {
            tables.insert(raw.ars, table);
        }
        found.append(&mut file.found);
    }
    for (path, text) in files::in_folder(sources, "orte/mietenstufen/") {
        let mut file = File::new(path, text);
        if let Some(raw) = file.read::<RawFacts>() {
            let facts = facts(&mut file, &raw, rulebook);
            if let Some(table) = tables.get_mut(&raw.ars) {
                table.facts.extend(facts);
            }
        }
        found.append(&mut file.found);
    }
    (tables, found)
}

fn table(file: &mut File<'_>, raw: &RawTable, rulebook: &Rulebook) -> Option<PlaceTable> {
    let state = NamedArea { area: file.area(&raw.ars)?, name: raw.name.clone() };
    let provenance = file.provenance(&RawProvenance {
        quelle: raw.quelle.clone(),
        geprueft: raw.geprueft,
        geprueft_am: raw.geprueft_am.clone(),
    });
    let mut regions = Vec::new();
    let mut places = Vec::new();
    for district in &raw.kreis {
        region(file, &mut regions, &district.ars, &district.name);
        places.extend(district.gemeinden.iter().filter_map(|own| place(file, own)));
        for association in &district.verband {
            region(file, &mut regions, &association.ars, &association.name);
            places.extend(association.gemeinden.iter().filter_map(|own| place(file, own)));
        }
    }
    let keys = places.iter().map(|place: &Place| &place.area);
    let keys = keys.chain(regions.iter().map(|region: &NamedArea| &region.area));
    // A kreisfreie Stadt that is a Land as well has the key of its place once only.
    file.unique(keys.map(Area::as_str));
    let former = raw.ehemalige.iter().filter_map(|own| former(file, own)).collect();
    let facts = raw.merkmale.iter().map(|(field, value)| {
        check_value(file, rulebook, field, value);
        Fact {
            field: field.clone(),
            values: vec![(state.area.clone(), value.clone())],
            valid: engine::area::Validity::default(),
            norm: None,
            provenance: provenance.clone(),
        }
    });
    let facts = facts.collect();
    places.sort_by(|a, b| a.area.cmp(&b.area));
    regions.sort_by(|a, b| a.area.cmp(&b.area));
    let folded = Folded::default();
    let table = PlaceTable { state, regions, places, former, facts, provenance, folded };
    check_former(file, &table);
    Some(table)
}

fn former(file: &mut File<'_>, raw: &RawFormer) -> Option<Former> {
    Some(Former {
        area: file.area(&raw.ars)?,
        name: raw.name.clone(),
        until: raw.gueltig_bis.as_deref().and_then(|text| file.day(text)),
        successor: raw.nachfolger.as_deref().and_then(|key| file.area(key)),
    })
}

/// Every successor leads to a place there is, and what has ended is not offered any more.
fn check_former(file: &mut File<'_>, table: &PlaceTable) {
    file.unique(table.former.iter().map(|own| own.area.as_str()));
    // Whatever ends has ended on the last day of all.
    for own in &table.former {
        let key = own.area.as_str();
        if own.until.is_none() && table.places.iter().any(|place| place.area == own.area) {
            let message = format!("`{key}` steht bei den Gemeinden und bei den ehemaligen");
            let help = "eine der Zeilen streichen, oder `gueltig_bis` ergänzen";
            file.mistake("R941", key, message, help);
        }
        if let (Some(next), Known::Gone) = (&own.successor, table.known(&own.area, Date::LAST)) {
            let message = format!("der Nachfolger `{next}` führt zu keinem Ort, den es gibt");
            let help = "den Schlüssel berichtigen, oder `nachfolger` streichen";
            file.mistake("R940", next.as_str(), message, help);
        }
    }
}

fn region(file: &mut File<'_>, regions: &mut Vec<NamedArea>, key: &str, name: &str) {
    if let Some(area) = file.area(key) {
        regions.push(NamedArea { area, name: name.to_owned() });
    }
}

fn place(file: &mut File<'_>, raw: &RawPlace) -> Option<Place> {
    let mut postcodes = Vec::new();
    for text in raw.plz.split_whitespace() {
        let Some(postcode) = Postcode::parse(text) else {
            let message = format!("`{text}` ist keine Postleitzahl");
            let help = "fünf Ziffern, mehrere mit Leerzeichen getrennt";
            file.mistake("R905", text, message, help);
            continue;
        };
        postcodes.push(postcode);
    }
    postcodes.sort_unstable();
    Some(Place {
        area: file.area(&raw.ars)?,
        name: raw.name.clone(),
        also: raw.auch.clone(),
        postcodes,
        position: raw.lage.and_then(|degrees| match files::position(degrees) {
            Ok(position) => Some(position),
            Err((message, help)) => {
                file.mistake("R913", "lage", message, help);
                None
            }
        }),
    })
}

fn facts(file: &mut File<'_>, raw: &RawFacts, rulebook: &Rulebook) -> Vec<Fact> {
    let mut facts = Vec::new();
    for version in &raw.fassung {
        let entries = version.kreise.iter().chain(&version.gemeinden);
        let values = entries.filter_map(|entry| {
            let value = entry.wert.to_string();
            check_value(file, rulebook, &raw.angabe, &value);
            Some((file.area(&entry.ars)?, value))
        });
        let values = values.collect();
        facts.push(Fact {
            field: raw.angabe.clone(),
            values,
            valid: file.validity(Some(&version.gueltig_ab), version.gueltig_bis.as_deref()),
            norm: Some(version.norm.clone()),
            provenance: file.provenance(&RawProvenance {
                quelle: version.quelle.clone(),
                geprueft: version.geprueft,
                geprueft_am: version.geprueft_am.clone(),
            }),
        });
    }
    facts
}

/// A place must set a field that is asked, to a value it can have.
fn check_value(file: &mut File<'_>, rulebook: &Rulebook, field: &str, value: &str) {
    let raw = RawAnswer::Text(value.to_owned());
    if answers::read(rulebook, field, &raw, rulebook.law_date).is_err() {
        let message = format!("die Angabe `{field}` kann nicht `{value}` sein");
        file.mistake("R906", value, message, "Angabe und Wert mit fragen.toml vergleichen");
    }
}
