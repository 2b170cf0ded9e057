//! Our ways as JSON for other programs: services, applications, areas, offices, competences,
//! online services and advice, with the URNs of FIM and of the Federal Statistical Office.

use super::words;
use crate::bundles::Everything;
use engine::area::{Area, Level, Provenance, Validity};
use engine::date::Date;
use engine::ir::Benefit;
use engine::routes::{Advice, Contact, Duty, Office, Way};
use engine::texts::{PlainLocale, Texts};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The listing, ready to be written.
///
/// # Errors
/// A German sentence; never for what was read from files.
pub(super) fn json(all: &Everything) -> Result<String, String> {
    let german = all.texts("de");
    let benefits = &all.rulebook.benefits;
    let of_benefits = |make: fn(&Benefit, &Texts) -> Vec<Value>| {
        benefits.iter().flat_map(|benefit| make(benefit, &german)).collect::<Vec<_>>()
    };
    let keys = |ids: &[String]| keys(all, ids);
    let listing = json!({
        "format": "sozialleistungsfinder.wege.1",
        "rechtsstand": all.rulebook.law_date.to_string(),
        "leistung": of_benefits(|benefit, german| vec![service(benefit, german)]),
        "antragsstrecke": of_benefits(applications),
        "gebiet": areas(all).iter().map(|area| place(all, area)).collect::<Vec<_>>(),
        "stelle": all.routes.offices.iter().map(office).collect::<Vec<_>>(),
        "zustaendigkeit": all.routes.duties.iter()
            .map(|duty| competence(duty, &keys(&duty.benefits))).collect::<Vec<_>>(),
        "onlinedienst": all.routes.ways.iter().map(online).collect::<Vec<_>>(),
        "beratungsstelle": all.routes.advice.iter().map(advice).collect::<Vec<_>>(),
    });
    serde_json::to_string_pretty(&filled(listing))
        .map(|text| text + "\n")
        .map_err(|_| "die Liste lässt sich nicht schreiben".to_owned())
}

/// The URN of a service key.
fn service_urn(key: &str) -> String {
    ["urn:de:fim:leika:leistung:", key].concat()
}

/// The URN of a regional key.
fn area_urn(area: &Area) -> String {
    ["urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:rs:", area.as_str()].concat()
}

fn service_urns<'k>(keys: impl IntoIterator<Item = &'k String>) -> Vec<String> {
    keys.into_iter().map(|key| service_urn(key)).collect()
}

fn area_urns(areas: &[Area]) -> Vec<String> {
    areas.iter().map(area_urn).collect()
}

/// Service keys of benefits and of the applications behind them.
fn keys(all: &Everything, ids: &[String]) -> BTreeSet<String> {
    let named = all.rulebook.benefits.iter().filter(|benefit| ids.contains(&benefit.id));
    let keys = named.flat_map(|benefit| {
        let applications = benefit.applications.iter().map(|one| &one.leika);
        benefit.leika.iter().chain(applications)
    });
    keys.cloned().collect()
}

fn service(benefit: &Benefit, german: &Texts) -> Value {
    let text = |key: &str| german.get(key, &[], &PlainLocale::GERMAN);
    let name = ["leistung-", &benefit.id].concat();
    json!({
        "id": benefit.id,
        "leika_key": benefit.leika,
        "urn": benefit.leika.as_deref().map(service_urn),
        "ozg_id": benefit.ozg,
        "titel": text(&name),
        "kurz": text(&[&name, ".kurz"].concat()),
        "rechtsgrundlage": [benefit.norm],
        "adressat": "001",
        "stand": benefit.checked_on.as_ref().map(Date::to_string),
    })
}

fn applications(benefit: &Benefit, german: &Texts) -> Vec<Value> {
    let one = |application: &engine::ir::Application| {
        let name = ["antragsstrecke-", &benefit.id, "-", &application.id].concat();
        let id = [&*benefit.id, &application.id].join("/");
        json!({
            "id": id,
            "leistung": benefit.id,
            "ozg_id": application.ozg,
            "leika_key": application.leika,
            "urn": service_urn(&application.leika),
            "rechtskreis": application.legal_area,
            "rechtsgrundlage": [application.norm],
            "name": german.get(&name, &[], &PlainLocale::GERMAN),
        })
    };
    benefit.applications.iter().map(one).collect()
}

/// The areas anything else names.
fn areas(all: &Everything) -> BTreeSet<Area> {
    let routes = &all.routes;
    let of_ways = routes.ways.iter().flat_map(|way| way.areas.iter().chain(&way.except));
    let of_duties = routes.duties.iter().flat_map(|duty| &duty.areas);
    let of_advice = routes.advice.iter().flat_map(|advice| &advice.areas);
    of_ways.chain(of_duties).chain(of_advice).cloned().collect()
}

fn place(all: &Everything, area: &Area) -> Value {
    let table = area.as_str().get(..2).and_then(|state| all.places.get(state));
    let (level, name) = match area.level() {
        Level::Federation => ("bund", Some("Deutschland")),
        Level::State => ("land", None),
        Level::Region => ("bezirk", None),
        Level::District => ("kreis", None),
        Level::Association => ("verband", None),
        Level::Municipality => ("gemeinde", None),
    };
    json!({
        "ars": area.as_str(),
        "urn": area_urn(area),
        "name": name.or_else(|| table?.name(area)),
        "ebene": level,
    })
}

fn office(office: &Office) -> Value {
    let own = json!({ "id": office.id, "art": office.kind, "name": office.name });
    joined([own, contact(&office.contact), provenance(&office.provenance)])
}

fn competence(duty: &Duty, keys: &BTreeSet<String>) -> Value {
    let own = json!({
        "leistung": duty.benefits,
        "leika_key": keys,
        "leistungIDs": service_urns(keys),
        "teil": duty.part,
        "stelle_id": duty.office,
        "ars_prefix": duty.areas,
        "gebietIDs": area_urns(&duty.areas),
        "rolle": "zustaendig",
        "norm": duty.norm,
    });
    joined([own, validity(&duty.valid), provenance(&duty.provenance)])
}

fn online(way: &Way) -> Value {
    let sign_in = way.sign_in.iter().map(|means| words::sign_in(*means)).collect::<Vec<_>>();
    let own = json!({
        "id": way.id,
        "leistung": way.benefits,
        "leika_key": way.service_keys,
        "leistungIDs": service_urns(&way.service_keys),
        "ars_prefix": way.areas,
        "gebietIDs": area_urns(&way.areas),
        "ausser_ars_prefix": way.except,
        "name": way.title,
        "betreiber": way.operator,
        "url": way.url,
        "art": words::kind(way.kind),
        "ziel": words::target(way.target),
        "vertrauensniveau": words::trust(way.trust),
        "login": sign_in,
        "status": words::status(way.rollout.live),
        "schritte": {
            "anbindung": words::status(way.rollout.connection),
            "anbindungstests": words::status(way.rollout.tests),
            "livegang": words::status(way.rollout.live),
        },
    });
    joined([own, validity(&way.valid), provenance(&way.provenance)])
}

fn advice(advice: &Advice) -> Value {
    let own = json!({
        "id": advice.id,
        "name": advice.name,
        "themen": advice.topics,
        "leistung": advice.benefits,
        "ars_prefix": advice.areas,
        "gebietIDs": area_urns(&advice.areas),
        "sprachen": advice.languages,
        "kostenfrei": advice.free.then_some(true),
    });
    let parts = [own, contact(&advice.contact), validity(&advice.valid)];
    joined(parts.into_iter().chain([provenance(&advice.provenance)]))
}

fn contact(contact: &Contact) -> Value {
    // Hundred-thousandths of a degree are written as a decimal number without computing with it.
    let degrees = |value: i32| format!("{}.{:05}", value / 100_000, value % 100_000);
    json!({
        "telefon": contact.phone,
        "oeffnungszeiten": contact.hours,
        "email": contact.email,
        "url": contact.url,
        "termin": contact.appointment,
        "anschrift": contact.address,
        "geo": contact.position.map(|at| json!({
            "breite": degrees(at.north),
            "laenge": degrees(at.east),
        })),
    })
}

fn validity(valid: &Validity) -> Value {
    json!({
        "gueltig_ab": valid.from.as_ref().map(Date::to_string),
        "gueltig_bis": valid.until.as_ref().map(Date::to_string),
    })
}

fn provenance(provenance: &Provenance) -> Value {
    json!({
        "quelle": provenance.source,
        "geprueft": words::checked(provenance.evidence),
        "geprueft_am": provenance.checked_on.to_string(),
    })
}

fn joined(parts: impl IntoIterator<Item = Value>) -> Value {
    let fields = parts.into_iter().filter_map(|part| match part {
        Value::Object(fields) => Some(fields),
        _ => None,
    });
    Value::Object(fields.flatten().collect())
}

/// Without fields that say nothing.
fn filled(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let said = fields.into_iter().filter(|(_, value)| {
                !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty())
            });
            Value::Object(said.map(|(key, value)| (key, filled(value))).collect::<Map<_, _>>())
        }
        Value::Array(list) => Value::Array(list.into_iter().map(filled).collect()),
        other => other,
    }
}
