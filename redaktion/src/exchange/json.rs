//! Saved answers in JSON: reading them and picking texts out of them. Nesting is limited by the
//! reader; a mistake names the line, or the path where it lies in the content.

use super::checks;
use super::mistakes::{At, Findings};
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::{BTreeMap, BTreeSet};

/// What a saved answer was asked for; it often does not say so itself.
#[derive(Debug, Default)]
pub struct Asked {
    /// Service keys.
    pub keys: BTreeSet<String>,
    /// Areas.
    pub areas: BTreeSet<String>,
}

/// Reads a saved answer.
///
/// # Errors
/// A German sentence.
pub(super) fn read(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| {
        let why = if error.is_eof() {
            "hier endet die Datei, bevor das JSON zu Ende ist; neu abrufen"
        } else if error.to_string().starts_with("recursion limit") {
            "mehr als 128 Klammern ineinander; so tief ist keine richtige Antwort"
        } else {
            "das ist kein gültiges JSON; die Antwort unverändert speichern"
        };
        format!("Zeile {}: {why}", error.line())
    })
}

/// The line of a place such as `[1].content[0]`, from 1.
pub(super) fn line(text: &str, path: &str) -> Option<u64> {
    let mut here = serde_json::from_str::<&RawValue>(text).ok()?.get();
    let path = path.replace('[', ".[");
    for step in path.split('.').filter(|step| !step.is_empty()) {
        let number = step.strip_prefix('[').and_then(|step| step.strip_suffix(']'));
        here = match number {
            Some(number) => {
                let list = serde_json::from_str::<Vec<&RawValue>>(here).ok()?;
                list.get(number.parse::<usize>().ok()?)?.get()
            }
            None => {
                serde_json::from_str::<BTreeMap<String, &RawValue>>(here).ok()?.get(step)?.get()
            }
        };
    }
    // Each value is a piece of the text, so where it lies says how much stands before it.
    let before = here.as_ptr().addr().checked_sub(text.as_ptr().addr())?;
    let lines = text.get(..before)?.split('\n').count();
    u64::try_from(lines).ok()
}

/// The first of the fields that is a text with something in it.
pub(super) fn text<'v>(value: &'v Value, fields: &[&str]) -> &'v str {
    let texts = fields.iter().filter_map(|field| value.get(field)?.as_str());
    texts.map(str::trim).find(|text| !text.is_empty()).unwrap_or_default()
}

/// The elements of a list; none if it is no list.
pub(super) fn list<'v>(value: &'v Value, field: &str) -> &'v [Value] {
    value.get(field).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Street and town of an address.
pub(super) fn address(value: &Value) -> String {
    let join = |parts: &[&[&str]]| {
        let words = parts.iter().map(|fields| text(value, fields));
        words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    };
    let lines = [
        join(&[&["street", "strasse"], &["houseNumber", "housenumber", "hausnummer"]]),
        join(&[&["zip", "zipCode", "postalCode", "plz"], &["city", "ort"]]),
    ];
    lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Service keys in one of the fields that carry them, as a text or a list.
pub(super) fn service_keys(value: &Value) -> BTreeSet<String> {
    const FIELDS: [&str; 5] =
        ["leikaIds", "leikaId", "leikaKeys", "leikaKey", "leistungsschluessel"];
    let fields = FIELDS.iter().filter_map(|field| value.get(field));
    let texts = fields.flat_map(|field| match field {
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>(),
        other => other.as_str().into_iter().collect(),
    });
    texts.filter(|key| checks::is_service_key(key)).map(str::to_owned).collect()
}

/// Says that the answer does not tell what it was asked for.
pub(super) fn ask_for(option: &str, what: &str, at: &At, findings: &mut Findings) {
    let message = format!("die Antwort sagt nicht, für {what} sie gilt");
    findings.mistake(at, message, format!("mit `{option}` dazusagen, wonach gefragt wurde"));
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn places_have_lines() {
        let text = "\n[\n  1,\n  {\"a\":\n    [0,\n {\"ü\": 2}]}]";
        for (path, found) in [("", 2), ("[0]", 3), ("[1]", 4), ("[1].a[0]", 5), ("[1].a[1].ü", 6)]
        {
            assert_eq!(line(text, path), Some(found), "{path}");
        }
        for path in ["[2]", "a", "[1].b", "[1].a[x]", "[1].a.b"] {
            assert_eq!(line(text, path), None, "{path}");
        }
    }
}
