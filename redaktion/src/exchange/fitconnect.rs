//! A saved RouteResult of the routing service of FIT-Connect: how to reach the offices it names.
//! It says where an application is sent, not where a form is, so it makes no way and no duty. The
//! signature of a destination is not checked; persons are not read, only how to reach the office.

use super::catalogue::Catalogue;
use super::delivery::{self, Delivery, Origin, Unit};
use super::entry::Entry;
use super::json::{self, Asked};
use super::mistakes::{At, Findings};
use serde_json::Value;

/// The offices of a saved answer; what cannot be taken over is found.
#[must_use]
pub fn entries(
    answer: &Value,
    asked: &Asked,
    origin: &Origin<'_>,
    catalogue: &Catalogue<'_>,
    findings: &mut Findings,
) -> Vec<Entry> {
    let Some(routes) = answer.get("routes").and_then(Value::as_array) else {
        let message = "`routes` fehlt oder ist keine Liste; das ist eine andere Art von Datei";
        findings.mistake(&At::File, message, "die Antwort von /v1/routes speichern");
        return Vec::new();
    };
    if routes.is_empty() {
        let message = "die Antwort nennt keine Stelle";
        findings.mistake(
            &At::File,
            message,
            "eine andere Leistung oder ein anderes Gebiet abfragen",
        );
    }
    if asked.keys.is_empty() {
        json::ask_for("--leika SCHLÜSSEL", "welche Leistung", &At::File, findings);
    }
    let units = routes.iter().enumerate();
    let units = units.filter_map(|(number, route)| unit(route, number, asked, findings));
    let delivery = Delivery { offices: units.collect(), ..Delivery::default() };
    delivery::entries(&delivery, origin, catalogue, findings)
}

fn unit(route: &Value, number: usize, asked: &Asked, findings: &mut Findings) -> Option<Unit> {
    let at = At::Path(format!("routes[{number}]"));
    let id = json::text(route, &["destinationId"]);
    if !is_uuid(id) {
        let message = format!("`destinationId` fehlt oder ist keine UUID: `{id}`");
        findings.mistake(&at, message, "die ganze Antwort speichern");
        return None;
    }
    findings.left_out("die Unterschrift `destinationSignature`, sie wird nicht geprüft");
    let mut unit = Unit::new(at, id);
    unit.keys.clone_from(&asked.keys);
    json::text(route, &["destinationName", "destinationShortName"]).clone_into(&mut unit.name);
    json::text(route, &["contactFormUrl"]).clone_into(&mut unit.url);
    let places = ["address", "postalAddress"].into_iter().filter_map(|field| route.get(field));
    let address = places.map(json::address).find(|address| !address.is_empty());
    unit.address = address.unwrap_or_default();
    for contact in json::list(route, "contactPersons") {
        for (place, fields) in [
            (&mut unit.phone, ["telephone", "phone", "telefon"].as_slice()),
            (&mut unit.email, &["email", "mail", "emailAddress"]),
        ] {
            if place.is_empty() {
                json::text(contact, fields).clone_into(place);
            }
        }
    }
    Some(unit)
}

fn is_uuid(text: &str) -> bool {
    let parts = text.split('-').collect::<Vec<_>>();
    let hex = |part: &&str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12]) && parts.iter().all(hex)
}
