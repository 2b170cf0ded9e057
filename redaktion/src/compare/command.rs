//! `redaktion vergleichen ALT NEU`: gathers the people, compares, prints and writes.

use super::report::{self, Head};
use super::sides::{self, Side};
use super::{Rules, Somebody, compare, from_cases, html, pairs};
use crate::run::{FINE, FOUND, say};
use crate::{draw, households, random};
use engine::authoring::Severity;
use engine::date::Date;
use engine::ir::Rulebook;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Whom to ask besides the cases, and where to write.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Known households, one JSON object a line.
    pub households: Option<PathBuf>,
    /// How many made-up households.
    pub random: usize,
    /// Where drawing them begins.
    pub seed: u64,
    /// Day for households and made-up ones; the day of the law if absent.
    pub as_of: Option<Date>,
    /// Page to write.
    pub html: Option<PathBuf>,
}

/// Runs the command.
///
/// # Errors
/// A German sentence: what could not be read or written.
pub fn run(
    rules: &Path,
    old: &str,
    new: &str,
    options: &Options,
    out: &mut dyn Write,
) -> Result<u8, String> {
    let sides = [sides::load(old, rules)?, sides::load(new, rules)?];
    let broken = sides.iter().filter(|side| side.all.has_errors()).collect::<Vec<_>>();
    if !broken.is_empty() {
        broken.into_iter().for_each(|side| complain(side, out));
        return Ok(FOUND);
    }
    let [old, new] = &sides;
    let (old_german, new_german) = (old.all.texts("de"), new.all.texts("de"));
    let old_rules = Rules { rulebook: &old.all.rulebook, german: &old_german };
    let new_rules = Rules { rulebook: &new.all.rulebook, german: &new_german };
    let cases = [new.all.cases.as_slice(), old.all.cases.as_slice()];
    let mut people = from_cases(&cases);
    let mut counted = vec![format!("{} Fälle", people.len())];
    gather(&new.all.rulebook, options, &mut people, &mut counted)?;
    let head = Head { old: old.name.clone(), new: new.name.clone(), people: counted.join(", ") };
    let rows = compare(old_rules, new_rules, &pairs(old_rules, new_rules), &people);
    say(out, &report::text(&head, &rows));
    if let Some(path) = &options.html {
        let page =
            html::page("Wer gewinnt, wer verliert: zwei Stände der Regeln", &head, &rows, &[]);
        write(path, &page)?;
        say(out, &format!("\ngeschrieben: {}\n", path.display()));
    }
    Ok(FINE)
}

/// Households of a file and made-up ones, as the options ask.
///
/// # Errors
/// A German sentence: the file could not be read.
pub fn gather(
    rulebook: &Rulebook,
    options: &Options,
    people: &mut Vec<Somebody>,
    counted: &mut Vec<String>,
) -> Result<(), String> {
    let as_of = options.as_of.unwrap_or(rulebook.law_date);
    if let Some(path) = &options.households {
        let text = fs::read_to_string(path)
            .map_err(|error| format!("`{}` ist nicht lesbar: {error}", path.display()))?;
        let lines = households::read(&text).map_err(|bad| {
            let (line, why) = (bad.line, bad.why);
            format!("`{}`, Zeile {line}: das ist kein Haushalt ({why})", path.display())
        })?;
        counted.push(format!("{} Haushalte", lines.len()));
        people.extend(lines.iter().map(|line| Somebody {
            name: format!("Haushalt {}", line.id),
            as_of,
            answers: households::answers(&line.household),
        }));
    }
    if options.random > 0 {
        counted.push(format!("{} zufällige Antworten", options.random));
        let drawn = random::households(rulebook, as_of, options.random, options.seed);
        people.extend(drawn.into_iter().enumerate().map(|(at, answers)| Somebody {
            name: format!("Zufall {}", at.saturating_add(1)),
            as_of,
            answers,
        }));
    }
    Ok(())
}

fn complain(side: &Side, out: &mut dyn Write) {
    let errors = side.all.diagnostics.iter().filter(|found| found.severity == Severity::Error);
    for error in errors {
        say(out, &format!("{}\n\n", draw::text(&side.sources, &side.name, error, false)));
    }
    let summary = draw::summary(&side.all.diagnostics);
    say(out, &format!("{}: {summary}; erst beheben, dann vergleichen\n", side.name));
}

/// Writes a file of the person.
///
/// # Errors
/// A German sentence that names the file.
pub fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text)
        .map_err(|error| format!("`{}` ist nicht zu schreiben: {error}", path.display()))
}
