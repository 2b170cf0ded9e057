//! `redaktion orte gv100ad DATEI`: brings the place tables to the state of the official register.
//!
//! Shows first what would change; writes only when asked to, and then all tables or none.

use super::raw::RawTable;
use super::register;
use super::update::{Changes, update};
use crate::files::{self, File};
use crate::run::{FINE, say};
use crate::sources;
use std::fmt::Write as _;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Lines of one kind that are shown of one Land; all others are counted.
const SHOWN: usize = 20;

/// Runs the command.
///
/// # Errors
/// A German sentence: what could not be read or written; then no table was changed.
pub fn run(rules: &Path, file: &Path, yes: bool, out: &mut dyn Write) -> Result<u8, String> {
    let register = register::read(file)?;
    let sources = sources::read(rules)?;
    let mut written = Vec::new();
    let mut refused = Vec::new();
    let mut known = Vec::new();
    for (path, text) in files::in_folder(&sources, "orte/") {
        let mut reading = File::new(path, text);
        let Some(table) = reading.read::<RawTable>() else {
            refused.push(format!("`{path}` ist nicht zu lesen, siehe `redaktion pruefen`"));
            continue;
        };
        known.push(table.ars.clone());
        match update(&table, &register) {
            Ok((new, changes)) => {
                if !changes.is_empty() || table.as_of.as_ref() != Some(&register.as_of) {
                    say(out, &told(&new.name, &changes));
                    written.push((rules.join(path), new.text(text, &register.as_of)));
                }
            }
            Err(sentence) => refused.push(sentence),
        }
    }
    for state in register.states().into_iter().filter(|state| !known.iter().any(|k| k == state)) {
        say(out, &format!("Für das Land {state} gibt es keine Ortstabelle; es bleibt so.\n"));
    }
    if !refused.is_empty() {
        return Err(format!("nichts wurde geschrieben:\n  {}", refused.join("\n  ")));
    }
    if written.is_empty() {
        say(out, &format!("Alle Tabellen sind auf dem Stand {}.\n", register.as_of));
    } else if yes {
        write_all(&written)?;
        say(out, "Geschrieben. Jetzt `redaktion pruefen`: Wege können alte Schlüssel nennen.\n");
    } else {
        say(out, "Noch nichts geschrieben. Mit `--ja` übernehmen.\n");
    }
    Ok(FINE)
}

fn told(state: &str, changes: &Changes) -> String {
    let mut text = format!("{state}\n");
    if changes.is_empty() {
        text.push_str("  alle Gemeinden wie bisher\n");
    }
    for (title, lines) in [
        ("neu", &changes.new),
        ("neuer Schlüssel", &changes.moved),
        ("neuer Name", &changes.renamed),
        ("weggefallen", &changes.gone),
    ] {
        if lines.is_empty() {
            continue;
        }
        // Writing into a text cannot fail.
        let _ = writeln!(text, "  {title}: {}", lines.len());
        for line in lines.iter().take(SHOWN) {
            let _ = writeln!(text, "    {line}");
        }
        if lines.len() > SHOWN {
            let _ = writeln!(text, "    und {} weitere", lines.len().saturating_sub(SHOWN));
        }
    }
    text
}

/// Writes all beside the old files first, so that a full disk leaves the old ones as they are.
fn write_all(files: &[(PathBuf, String)]) -> Result<(), String> {
    let beside = |path: &Path| path.with_extension("neu");
    let failed = |path: &Path, error: &std::io::Error| {
        for (path, _) in files {
            // Whatever is left is only a copy.
            let _ = fs::remove_file(beside(path));
        }
        format!("`{}` ist nicht zu schreiben: {error}", path.display())
    };
    for (path, text) in files {
        fs::write(beside(path), text).map_err(|error| failed(path, &error))?;
    }
    for (path, _) in files {
        fs::rename(beside(path), path).map_err(|error| failed(path, &error))?;
    }
    Ok(())
}
