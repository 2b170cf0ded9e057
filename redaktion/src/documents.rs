//! Generated documents: the register of benefits, the list of diagnostics, and the schemas for
//! editors.

use crate::bundles::Everything;
use crate::{files, register, schema};
use engine::authoring::Sources;
use engine::authoring::codes::CODES;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// What the first digit of a code stands for.
const GROUPS: [(&str, &str); 8] = [
    ("R0", "Dateien und ihre Form"),
    ("R1", "Ausdrücke: Schreibweise"),
    ("R2", "Ausdrücke: Namen, Arten, Einheiten"),
    ("R3", "Werte in der Zeit, Begriffe, Tabellen"),
    ("R4", "Das Regelwerk als Ganzes"),
    ("R5", "Texte"),
    ("R6", "Fälle"),
    ("R9", "Orte und Wege"),
];

/// Path below the target folder and text of every generated document.
#[must_use]
pub fn all(sources: &Sources, rules: &Everything) -> Vec<(String, String)> {
    let mut documents = vec![
        ("diagnostics.md".to_owned(), diagnostics()),
        ("leistungen.md".to_owned(), register::page(sources, rules)),
    ];
    for (name, _, schema) in schema::all() {
        let text = serde_json::to_string_pretty(&schema).unwrap_or_default();
        documents.push((format!("schema/{name}.json"), format!("{text}\n")));
    }
    documents
}

/// Writes the documents, or only compares; returns the names of those that differed.
///
/// # Errors
/// A German sentence that names the file that could not be written.
pub fn write(
    folder: &Path,
    documents: Vec<(String, String)>,
    only_compare: bool,
) -> Result<Vec<String>, String> {
    let mut differing = Vec::new();
    for (name, text) in documents {
        let path = folder.join(&name);
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        if !only_compare {
            let failed = |error| format!("`{}` ist nicht zu schreiben: {error}", path.display());
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent).map_err(failed)?;
            }
            fs::write(&path, text).map_err(failed)?;
        }
        differing.push(name);
    }
    Ok(differing)
}

fn diagnostics() -> String {
    let mut text = String::from(
        "# Meldungen der Redaktion\n\nErzeugt mit `cargo run -p redaktion -- dokumente --ziel docs`. \
         Eine Nummer wird nie für etwas anderes wieder verwendet.\n",
    );
    for (start, title) in GROUPS {
        let codes = CODES.iter().chain(files::CODES).filter(|(code, _)| code.starts_with(start));
        let _ = write!(text, "\n## {title}\n\n| Nummer | Bedeutung |\n|---|---|\n");
        for (code, meaning) in codes {
            let _ = writeln!(text, "| {code} | {} |", meaning.replace('|', "\\|"));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_code_is_unique_and_in_a_group() {
        let codes = CODES.iter().chain(files::CODES).map(|(code, _)| *code).collect::<Vec<_>>();
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
        let text = diagnostics();
        assert!(codes.iter().all(|code| text.contains(&format!("| {code} |"))));
    }
}
