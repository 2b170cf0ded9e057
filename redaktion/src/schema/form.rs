//! The forms the schemas are put together from.

use engine::authoring::questions::{ROLES, UNITS};
use serde_json::{Map, Value, json};

/// A key: name, what it is for, its form, and whether it must be there.
pub(super) struct Entry(
    pub(super) &'static str,
    pub(super) &'static str,
    pub(super) Value,
    pub(super) bool,
);

pub(super) fn needed(name: &'static str, about: &'static str, form: Value) -> Entry {
    Entry(name, about, form, true)
}

pub(super) fn optional(name: &'static str, about: &'static str, form: Value) -> Entry {
    Entry(name, about, form, false)
}

pub(super) fn table(entries: Vec<Entry>) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for Entry(name, about, mut form, must) in entries {
        if let (Some(form), false) = (form.as_object_mut(), about.is_empty()) {
            form.insert("description".to_owned(), about.into());
        }
        properties.insert(name.to_owned(), form);
        if must {
            required.push(name);
        }
    }
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

pub(super) fn file(title: &str, entries: Vec<Entry>) -> Value {
    titled(title, table(entries))
}

pub(super) fn titled(title: &str, mut schema: Value) -> Value {
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("$schema".to_owned(), "http://json-schema.org/draft-07/schema#".into());
        schema.insert("title".to_owned(), title.into());
    }
    schema
}

pub(super) fn text() -> Value {
    json!({ "type": "string", "minLength": 1 })
}

pub(super) fn truth() -> Value {
    json!({ "type": "boolean" })
}

pub(super) fn number() -> Value {
    json!({ "type": "number" })
}

pub(super) fn one_of(words: &[&str]) -> Value {
    json!({ "type": "string", "enum": words })
}

#[expect(clippy::needless_pass_by_value, reason = "schemas are built from the inside out")]
pub(super) fn list(item: Value) -> Value {
    json!({ "type": "array", "items": item })
}

pub(super) fn id() -> Value {
    json!({ "type": "string", "pattern": "^[a-z][a-z0-9_]*$" })
}

pub(super) fn day() -> Value {
    json!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
}

pub(super) fn area() -> Value {
    json!({ "type": "string", "pattern": "^([0-9]{2}|[0-9]{3}|[0-9]{5}|[0-9]{9}|[0-9]{12})$" })
}

pub(super) fn roles() -> Value {
    let words = ROLES.iter().map(|(word, _)| *word).collect::<Vec<_>>();
    one_of(&words)
}

pub(super) fn units() -> Value {
    one_of(&UNITS.iter().map(|(word, _)| *word).collect::<Vec<_>>())
}

pub(super) fn checked() -> Value {
    one_of(&["ja", "sekundaer", "nein"])
}

pub(super) fn verification(must: bool) -> Vec<Entry> {
    vec![
        Entry(
            "geprueft",
            "ja: Gesetzestext gesehen; sekundaer: andere Quelle; nein: führt nie zu einem Nein",
            checked(),
            must,
        ),
        Entry("geprueft_am", "Tag der Prüfung", day(), must),
        optional("geprueft_von", "Wer geprüft hat, am besten eine zweite Person", text()),
    ]
}

pub(super) fn draft() -> Vec<Entry> {
    vec![
        optional("status", "entwurf: zählt noch nicht", one_of(&["geltend", "entwurf"])),
        optional("entwurf", "Kennung des Entwurfs; der Text heißt entwurf-<id>", id()),
    ]
}

pub(super) fn validity(from_must: bool) -> Vec<Entry> {
    vec![
        Entry("gueltig_ab", "Erster Tag", day(), from_must),
        optional("gueltig_bis", "Letzter Tag; ohne Angabe: offen", day()),
    ]
}

pub(super) fn joined(parts: Vec<Vec<Entry>>) -> Vec<Entry> {
    parts.into_iter().flatten().collect()
}
