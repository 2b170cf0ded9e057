//! `redaktion importieren sozialplattform DATEI`: a foreign rule set becomes a draft of ours, and
//! a report says where it judges people differently.

pub mod draft;
pub mod finder;
pub mod mapping;
pub mod names;

use crate::bundles::{self, Everything};
use crate::compare::command::{Options, gather, write};
use crate::compare::report::{self, Head};
use crate::compare::{Row, Rules, compare, from_cases, html};
use crate::run::{FINE, say};
use crate::{draw, sources};
use engine::authoring::Severity;
use finder::Finder;
use mapping::Mapped;
use std::fmt::Write as _;
use std::fs;
use std::io::Write;
use std::path::Path;

/// Made-up households, where nobody says how many.
pub const HOUSEHOLDS: usize = 500;

/// Runs the command; `mapping` replaces the mapping the program brings along.
///
/// # Errors
/// A German sentence: what could not be read; then nothing was written.
pub fn run(
    rules: &Path,
    file: &Path,
    target: &Path,
    mapping: Option<&Path>,
    options: &Options,
    out: &mut dyn Write,
) -> Result<u8, String> {
    let named = |sentence: String| format!("`{}`: {sentence}", file.display());
    let text = fs::read(file)
        .map_err(|error| format!("`{}` ist nicht lesbar: {error}", file.display()))?;
    let text = String::from_utf8(text).map_err(|_| named("kein Text in UTF-8".to_owned()))?;
    let finder = finder::read(&text).map_err(named)?;
    let entries = match mapping {
        None => mapping::read(mapping::BUILT_IN)?,
        Some(path) => {
            let text = fs::read_to_string(path)
                .map_err(|error| format!("`{}` ist nicht lesbar: {error}", path.display()))?;
            mapping::read(&text).map_err(|sentence| format!("`{}`: {sentence}", path.display()))?
        }
    };
    if fs::read_dir(target).is_ok_and(|mut files| files.next().is_some()) {
        return Err(format!(
            "der Ordner `{}` ist nicht leer; einen neuen nennen",
            target.display()
        ));
    }
    let own = sources::read(rules)?;
    let ours = bundles::load(&own);
    let stand = own.get("stand.toml").map_or("", String::as_str);
    let drafted = draft::files(&finder, stand);
    let loaded = bundles::load(&drafted);
    if let Some(error) = loaded.diagnostics.iter().find(|found| found.severity == Severity::Error) {
        let shown = draw::text(&drafted, &target.display().to_string(), error, false);
        return Err(named(format!("daraus wird kein Entwurf, der sich lesen lässt:\n{shown}")));
    }
    let german = ours.texts("de");
    let mapped = mapping::map(&finder, &entries, &own, &german);
    let (head, rows) = differences(&ours, &mapped, file, options)?;
    for (path, text) in &drafted {
        let path = target.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)
                .map_err(|error| format!("`{}` ist nicht anzulegen: {error}", folder.display()))?;
        }
        write(&path, text)?;
    }
    let notes = notes(&finder, &mapped, &loaded, target, drafted.len());
    for note in &notes {
        say(out, &format!("{note}\n"));
    }
    say(out, &format!("\n{}", report::text(&head, &rows)));
    if let Some(path) = &options.html {
        let title = "Wo ein fremder Regelsatz anders urteilt als unserer";
        write(path, &html::page(title, &head, &rows, &notes))?;
        say(out, &format!("\ngeschrieben: {}\n", path.display()));
    }
    Ok(FINE)
}

fn differences(
    ours: &Everything,
    mapped: &Mapped,
    file: &Path,
    options: &Options,
) -> Result<(Head, Vec<Row>), String> {
    let german = ours.texts("de");
    let mut people = from_cases(&[ours.cases.as_slice()]);
    let mut counted = vec![format!("{} Fälle", people.len())];
    gather(&ours.rulebook, options, &mut people, &mut counted)?;
    let rules = Rules { rulebook: &mapped.rulebook, german: &german };
    let rows = compare(rules, rules, &mapped.pairs, &people);
    let head = Head {
        old: format!("der eingelesene Regelsatz ({})", file.display()),
        new: "unsere Regeln".to_owned(),
        people: counted.join(", "),
    };
    Ok((head, rows))
}

/// What was read and what was not, one sentence each.
fn notes(
    finder: &Finder,
    mapped: &Mapped,
    draft: &Everything,
    target: &Path,
    files: usize,
) -> Vec<String> {
    let used = draft::used(finder);
    let unused = finder.questions.iter().enumerate().filter(|(at, _)| !used.contains(at));
    let unused = unused.map(|(_, question)| question.key.as_str()).collect::<Vec<_>>();
    let conditions = draft.rulebook.benefits.iter().map(|benefit| benefit.conditions.len());
    let mut notes = vec![
        format!(
            "Eingelesen: {} Leistungen, {} Bedingungen, {} Fragen.",
            finder.services.len(),
            conditions.sum::<usize>(),
            finder.questions.len()
        ),
        format!(
            "Entwurf: {} ({files} Dateien). Jede Bedingung steht auf „nicht geprüft“ und führt zu \
             keinem Nein, bis jemand sie prüft.",
            target.display()
        ),
    ];
    let meaning = "Im Vergleich heißt „gewinnt“: dort „kein Anspruch“, bei uns möglich; „verliert“: \
                   umgekehrt. Wer recht hat, sagt nur das Gesetz.";
    let mut list = |start: &str, words: &[&str]| {
        if !words.is_empty() {
            let mut note = start.to_owned();
            let _ = write!(note, " {}.", words.join("; "));
            notes.push(note);
        }
    };
    list("Fragen, die keine Regel liest und die im Entwurf fehlen:", &unused);
    let alone = mapped.alone.iter().map(String::as_str).collect::<Vec<_>>();
    list("Leistungen, die es bei uns unter diesem Namen nicht gibt:", &alone);
    let left_out = mapped.left_out.iter().map(String::as_str).collect::<Vec<_>>();
    list("Im Vergleich gilt als erfüllt, wonach wir so nicht fragen:", &left_out);
    notes.push(meaning.to_owned());
    notes
}
