//! `redaktion wege importieren` and `exportieren`: ways of others into our files and ours out to
//! them. Nothing is overwritten silently, and nothing is written if anything is wrong.

pub mod catalogue;
pub mod checks;
pub mod clerk;
pub mod delivery;
pub mod entry;
pub mod fitconnect;
pub mod input;
pub mod json;
mod listing;
pub mod mistakes;
pub mod plan;
pub mod pvog;
mod words;
mod writing;
mod xml;
pub mod xzufi;

use crate::bundles::{self, Everything};
use crate::cli::{Incoming, Outgoing};
use crate::draw;
use crate::run::{FINE, say};
use catalogue::Catalogue;
use delivery::Origin;
use engine::authoring::{Severity, Sources};
use engine::date::Date;
use entry::Entry;
use json::Asked;
use mistakes::{At, Findings};
use plan::Plan;
use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};

/// Where new entries go if nobody says so.
const TARGET: &str = "importiert.toml";

/// What was asked for.
#[derive(Debug)]
pub struct Options {
    /// Kind of the file.
    pub kind: Incoming,
    /// The file.
    pub file: PathBuf,
    /// File below `rules/wege` for new entries.
    pub target: Option<PathBuf>,
    /// Take over without asking.
    pub yes: bool,
    /// What the file does not name, ends.
    pub complete: bool,
    /// Service key the file was asked for, where it does not say so itself.
    pub service_key: Option<String>,
    /// Area the file was asked for, where it does not say so itself.
    pub area: Option<String>,
    /// The day of the import.
    pub day: Date,
}

/// Asks whether to go on; `None` if there is nobody to ask.
pub type Ask<'a> = &'a mut dyn FnMut(&mut dyn Write) -> Option<bool>;

/// Takes a file over into `rules/wege`.
///
/// # Errors
/// German sentences: what is wrong in the file, or why nothing was written.
pub fn import(
    rules: &Path,
    (sources, all): (&Sources, &Everything),
    options: &Options,
    ask: Ask<'_>,
    out: &mut dyn Write,
) -> Result<u8, String> {
    let target = target(rules, options.target.as_deref())?;
    let name = options.file.display().to_string();
    let mut findings = Findings::default();
    let catalogue = Catalogue::of(all);
    let entries = input::open(&options.file)
        .and_then(|input| read(options, input, &catalogue, &mut findings))
        .map_err(|sentence| format!("`{name}`: {sentence}"))?;
    if !findings.is_clean() {
        return Err(findings.complaint(&name));
    }
    let plan = Plan::of(sources, &target, &entries, options.complete, options.day)?;
    say(out, &plan.text(options.day));
    say(out, &findings.omissions());
    if plan.is_empty() {
        say(out, "Nichts zu schreiben.\n");
        return Ok(FINE);
    }
    let files = plan.files();
    check(rules, sources, &files)?;
    if !options.yes {
        match ask(out) {
            Some(true) => {}
            Some(false) => return Err("nichts geschrieben, wie gewünscht".to_owned()),
            None => return Err("nichts geschrieben; mit `--ja` wird es übernommen".to_owned()),
        }
    }
    writing::replace(rules, &files)?;
    for (path, _) in &files {
        say(out, &format!("geschrieben: {}\n", rules.join(path).display()));
    }
    say(out, "Jetzt nachsehen, ob es stimmt, und `geprueft` und `geprueft_am` nachtragen.\n");
    Ok(FINE)
}

/// The entries of a foreign file; what cannot be taken over is found.
///
/// # Errors
/// A German sentence: it is not even the kind of file it should be.
pub fn read(
    options: &Options,
    mut input: impl BufRead,
    catalogue: &Catalogue<'_>,
    findings: &mut Findings,
) -> Result<Vec<Entry>, String> {
    let name = options.file.file_name().unwrap_or_default().to_string_lossy();
    let source = format!("{} (eingelesene Datei {name})", options.kind.spoken());
    let origin = |prefix| Origin { prefix, source: &source, day: options.day };
    match options.kind {
        Incoming::Csv => {
            let text = input::table(&input::bytes(input)?)?;
            Ok(clerk::read::entries(&text, catalogue, options.day, findings))
        }
        Incoming::Xzufi => {
            input::begins_as_text(&mut input)?;
            Ok(xzufi::entries(input, &origin("xzufi"), catalogue, findings))
        }
        Incoming::Pvog | Incoming::Fitconnect => {
            let bytes = input::bytes(input)?;
            let text = input::utf8(&bytes)?;
            let answer = json::read(text)?;
            let asked = asked(options, catalogue, findings);
            let entries = if options.kind == Incoming::Pvog {
                pvog::entries(&answer, &asked, &origin("pvog"), catalogue, findings)
            } else {
                fitconnect::entries(&answer, &asked, &origin("fitconnect"), catalogue, findings)
            };
            findings.locate(|path| json::line(text, path));
            Ok(entries)
        }
    }
}

/// What a saved answer was asked for, as far as somebody says so.
fn asked(options: &Options, catalogue: &Catalogue<'_>, findings: &mut Findings) -> Asked {
    let (key, area) = (options.service_key.as_deref(), options.area.as_deref());
    let key = key.and_then(|key| checks::service_key(key, &At::File, findings));
    let area = area.and_then(|area| catalogue.area(area, &At::File, findings));
    Asked { keys: key.into_iter().collect(), areas: area.into_iter().collect() }
}

/// The target as a path below the rules folder.
fn target(rules: &Path, asked: Option<&Path>) -> Result<String, String> {
    let folder = rules.join("wege");
    let asked = asked.map_or_else(|| folder.join(TARGET), Path::to_owned);
    let same = |a: &Path, b: &Path| {
        a == b || matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
    };
    let name = asked.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    let is_there = asked.parent().is_some_and(|parent| same(parent, &folder));
    if is_there && asked.extension().is_some_and(|kind| kind == "toml") {
        return Ok(format!("wege/{name}.toml"));
    }
    Err(format!(
        "`{}` ist keine Datei für Wege; zum Beispiel `--ziel {}`",
        asked.display(),
        folder.join(TARGET).display()
    ))
}

/// The rules with these files have to be free of mistakes.
fn check(rules: &Path, sources: &Sources, files: &[(String, String)]) -> Result<(), String> {
    let mut changed = sources.clone();
    changed.extend(files.iter().cloned());
    let loaded = bundles::load(&changed);
    let errors = loaded.diagnostics.iter().filter(|found| found.severity == Severity::Error);
    let folder = rules.display().to_string();
    let shown = errors.map(|error| draw::text(&changed, &folder, error, false));
    let shown = shown.collect::<Vec<_>>();
    if shown.is_empty() {
        return Ok(());
    }
    Err(format!(
        "so fände `redaktion pruefen` Fehler; nichts geschrieben\n\n{}",
        shown.join("\n\n")
    ))
}

/// Writes our ways for others.
///
/// # Errors
/// A German sentence, if the file cannot be written.
pub fn export(
    all: &Everything,
    kind: Outgoing,
    file: &Path,
    out: &mut dyn Write,
) -> Result<u8, String> {
    let bytes = match kind {
        Outgoing::Json => listing::json(all)?.into_bytes(),
        Outgoing::Csv => clerk::write::table(&all.routes)?,
    };
    writing::whole(file, &bytes)?;
    say(out, &format!("geschrieben: {}\n", file.display()));
    Ok(FINE)
}

/// Asks on the terminal, if there is one.
pub fn on_terminal(out: &mut dyn Write) -> Option<bool> {
    use std::io::IsTerminal as _;
    let input = std::io::stdin();
    if !input.is_terminal() {
        return None;
    }
    say(out, "Übernehmen? (j/n) ");
    // A terminal that went away has not said yes.
    let _ = out.flush();
    let mut answer = String::new();
    let read = input.read_line(&mut answer).is_ok();
    Some(read && is_yes(&answer))
}

fn is_yes(answer: &str) -> bool {
    matches!(answer.trim().to_lowercase().as_str(), "j" | "ja")
}

#[cfg(test)]
mod tests {
    use super::is_yes;

    #[test]
    fn only_a_clear_yes_is_one() {
        assert!(["j", "J\n", " ja\r\n"].iter().all(|answer| is_yes(answer)));
        assert!(
            !["", "\n", "n", "y", "jein", "nein", "ja nein"].iter().any(|answer| is_yes(answer))
        );
    }
}
