//! What is wrong with an answers file, one German sentence for each problem.

use crate::wording;
use engine::answers::{Key, Problem, ProblemKind};
use engine::authoring::diagnostic::nearest;
use engine::ir::{Field, FieldKind, Rulebook, Slots};

/// The sentence for one problem, with the fix where one is near.
#[must_use]
pub fn sentence(rulebook: &Rulebook, problem: &Problem) -> String {
    let key = &problem.key;
    let id = key.rsplit('.').next().unwrap_or(key);
    let field = rulebook.field(id).and_then(|at| rulebook.fields.get(at.at()));
    match &problem.kind {
        ProblemKind::NotAnObject => {
            "die Datei ist kein JSON-Objekt der Form { \"angabe\": Wert, … }".to_owned()
        }
        ProblemKind::UnknownField => unknown_field(rulebook, key, id, field),
        ProblemKind::WrongPerson => {
            let homes = field.map_or_else(String::new, |field| spellings(field).join(", "));
            format!("`{key}`: für diese Person gibt es die Angabe nicht, möglich ist: {homes}")
        }
        ProblemKind::UnknownOption(option) => {
            let options = field.map_or(&[][..], options);
            let near = nearest(option, options.iter().map(String::as_str));
            let hint = near.map_or_else(
                || format!("möglich ist: {}", options.join(", ")),
                |near| format!("meinten Sie `{near}`?"),
            );
            format!("`{key}`: `{option}` steht nicht zur Wahl; {hint}")
        }
        ProblemKind::ExclusiveOption => {
            let none = field.and_then(exclusive).unwrap_or("nichts davon");
            format!("`{key}`: `{none}` kann nicht neben anderem stehen")
        }
        ProblemKind::WrongKind | ProblemKind::Unreadable => {
            format!("`{key}`: erwartet wird {}", field.map_or("etwas anderes", expected))
        }
        ProblemKind::TooPrecise { decimals: 0 } => {
            format!("`{key}`: erwartet wird eine ganze Zahl")
        }
        ProblemKind::TooPrecise { decimals } => {
            format!("`{key}`: höchstens {decimals} Stellen nach dem Komma")
        }
        ProblemKind::OutOfRange { min, max } => {
            let end = |value: i64| {
                field.map_or_else(
                    || wording::plain(value),
                    |field| wording::value_of_field(field, value),
                )
            };
            format!("`{key}`: möglich ist {} bis {}", end(*min), end(*max))
        }
        ProblemKind::EmptyRange => format!("`{key}`: `von` liegt über `bis`"),
    }
}

/// Where the text stops being JSON, as a sentence; `None` if it is JSON.
#[must_use]
pub fn json_error(text: &str) -> Option<String> {
    let error = serde_json::from_str::<serde_json::Value>(text).err()?;
    let (line, column) = (error.line(), error.column());
    Some(format!(
        "kein gültiges JSON in Zeile {line}, Spalte {column}; Zahlen stehen dort mit Punkt \
         (640.50), Texte in \"…\", und es gibt kein NaN"
    ))
}

fn unknown_field(rulebook: &Rulebook, key: &str, id: &str, field: Option<&Field>) -> String {
    if let Some(field) = field {
        let homes = spellings(field).join(", ");
        return format!("`{key}`: so ist die Angabe nicht zu schreiben, möglich ist: {homes}");
    }
    let near = nearest(id, rulebook.fields.iter().map(|field| field.id.as_str()));
    let hint = near.map_or_else(String::new, |near| {
        let prefix = key.strip_suffix(id).unwrap_or_default();
        format!("; meinten Sie `{prefix}{near}`?")
    });
    format!("`{key}`: danach fragt keine Frage{hint}")
}

/// How the keys of a field are written, one for each kind of person.
fn spellings(field: &Field) -> Vec<String> {
    let mut found = Vec::new();
    if field.homes.iter().any(|home| home.slots.is_empty()) {
        found.push(format!("`{}`", field.id));
    }
    let all = field.slots();
    for (slots, slot) in
        [(Slots::SELF, 0), (Slots::PARTNER, 1), (Slots::CHILDREN, 2), (Slots::OTHERS, 10)]
    {
        if slots.iter().any(|slot| all.has(slot)) {
            found.push(format!("`{}`", Key { field: field.id.clone(), slot: Some(slot) }));
        }
    }
    found
}

fn options(field: &Field) -> &[String] {
    match &field.kind {
        FieldKind::Choice(options) | FieldKind::Set { options, .. } => options,
        FieldKind::Truth
        | FieldKind::Number { .. }
        | FieldKind::Month
        | FieldKind::Day
        | FieldKind::Place { .. } => &[],
    }
}

fn exclusive(field: &Field) -> Option<&str> {
    let FieldKind::Set { options, none: Some(none) } = &field.kind else { return None };
    options.get(usize::from(*none)).map(String::as_str)
}

fn expected(field: &Field) -> &'static str {
    match &field.kind {
        FieldKind::Truth => "true oder false (ja oder nein)",
        FieldKind::Choice(_) => "eine der Möglichkeiten als Text",
        FieldKind::Set { .. } => "eine Liste von Möglichkeiten wie [\"kindergeld\"]",
        FieldKind::Number { .. } => {
            "eine Zahl wie 640.50 oder ungefähr { \"von\": 500, \"bis\": 700 }"
        }
        FieldKind::Month => "ein Monat wie \"1992-05\"",
        FieldKind::Day => "ein Tag, den es im Kalender gibt, wie \"2026-11-01\"",
        FieldKind::Place { .. } => "der Schlüssel eines Ortes als Text",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_where_a_text_stops_being_json() {
        assert_eq!(json_error("{\"a\": 1}"), None);
        let sentence = json_error("{\n  \"a\": NaN}").unwrap_or_default();
        assert!(sentence.contains("Zeile 2, Spalte 8"), "{sentence}");
    }
}
