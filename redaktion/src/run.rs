//! Runs a command; the exit code says how it ended: 0 well, 1 something was found, 2 not done.

use crate::bundles::{self, Everything};
use crate::cases::{self, Outcome};
use crate::cli::{Cli, Command, Foreign, Format, Kind, People, Places};
use crate::coverage::Coverage;
use crate::explain::Explainer;
use crate::{
    compare, desk, documents, draw, import, mutation, places, problems, scaffold, sources,
};
use engine::answers::Answers;
use engine::authoring::{Severity, Sources};
use engine::date::Date;
use engine::eval::Evaluator;
use engine::facts::Facts;
use engine::planned::planned;
use std::fs;
use std::io::Write;
use std::path::Path;

/// All is well.
pub const FINE: u8 = 0;
/// Something was found.
pub const FOUND: u8 = 1;
/// It could not be done.
pub const NOT_DONE: u8 = 2;

/// Runs what was typed; writes results to `out`, complaints to `err`.
pub fn run(cli: &Cli, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    let done = command(cli, out, err);
    match done {
        Ok(code) => code,
        Err(sentence) => {
            // A closed terminal cannot be told anything.
            let _ = writeln!(err, "Fehler: {sentence}");
            NOT_DONE
        }
    }
}

fn command(cli: &Cli, out: &mut dyn Write, err: &mut dyn Write) -> Result<u8, String> {
    let rules = cli.regeln.as_path();
    match &cli.command {
        Command::Pruefen { format } => check(rules, *format, out),
        Command::Faelle { leistung, streng } => run_cases(rules, leistung.as_deref(), *streng, out),
        Command::Mutation { leistung, mindestens, als_liste } => {
            mutate(rules, leistung.as_deref(), *mindestens, *als_liste, out)
        }
        Command::Vergleichen { alt, neu, menschen, html } => {
            let options = people(menschen, 0, html.as_deref())?;
            compare::command::run(rules, alt, neu, &options, out)
        }
        Command::Importieren {
            art: Foreign::Sozialplattform,
            datei,
            ziel,
            zuordnung,
            menschen,
            html,
        } => {
            let options = people(menschen, import::HOUSEHOLDS, html.as_deref())?;
            import::run(rules, datei, ziel, zuordnung.as_deref(), &options, out)
        }
        Command::Erklaeren { antworten, leistung, stichtag } => {
            explain(rules, antworten, leistung.as_deref(), stichtag.as_deref(), out)
        }
        Command::Bauen { ziel } => build(rules, ziel, out),
        Command::Neu { art: Kind::Leistung, id } => {
            for path in scaffold::benefit(rules, id)? {
                say(out, &format!("angelegt: {path}\n"));
            }
            say(out, "Jetzt die Texte und Bedingungen ausfüllen, dann `redaktion pruefen`.\n");
            Ok(FINE)
        }
        Command::Wege { befehl } => desk::run(rules, befehl, out, err),
        Command::Orte { befehl: Places::Gv100ad { datei, ja } } => {
            places::command::run(rules, datei, *ja, out)
        }
        Command::Dokumente { ziel, nur_pruefen } => {
            let (sources, all) = load(rules)?;
            let differing = documents::write(ziel, documents::all(&sources, &all), *nur_pruefen)?;
            for name in &differing {
                let word = if *nur_pruefen { "veraltet" } else { "geschrieben" };
                say(out, &format!("{word}: {name}\n"));
            }
            Ok(if *nur_pruefen && !differing.is_empty() { FOUND } else { FINE })
        }
    }
}

fn people(
    asked: &People,
    random: usize,
    html: Option<&Path>,
) -> Result<compare::command::Options, String> {
    Ok(compare::command::Options {
        households: asked.haushalte.clone(),
        random: asked.zufall.unwrap_or(random),
        seed: asked.saat,
        as_of: asked.stichtag.as_deref().map(day).transpose()?,
        html: html.map(Path::to_owned),
    })
}

pub(crate) fn day(text: &str) -> Result<Date, String> {
    Date::parse(text)
        .ok_or_else(|| format!("`{text}` ist kein Tag, zum Beispiel 2026-11-01 schreiben"))
}

/// A reader that went away is no failure.
pub(crate) fn say(out: &mut dyn Write, text: &str) {
    let _ = out.write_all(text.as_bytes());
}

fn load(rules: &Path) -> Result<(Sources, Everything), String> {
    let sources = sources::read(rules)?;
    let all = bundles::load(&sources);
    Ok((sources, all))
}

fn check(rules: &Path, format: Format, out: &mut dyn Write) -> Result<u8, String> {
    let (sources, all) = load(rules)?;
    let folder = rules.display().to_string();
    say(out, &draw::all(&sources, &folder, &all.diagnostics, format));
    if format == Format::Text {
        for entry in all.drafts() {
            say(out, &format!("{}\n", draw::draft(&sources, &folder, entry)));
        }
        say(out, &format!("{}\n", draw::summary(&all.diagnostics)));
    }
    Ok(if all.has_errors() { FOUND } else { FINE })
}

/// Errors elsewhere do not stop a command; it says that they are there.
pub(crate) fn mention_errors(all: &Everything, out: &mut dyn Write) {
    let errors = all.diagnostics.iter().filter(|found| found.severity == Severity::Error).count();
    if errors > 0 {
        say(
            out,
            &format!("Achtung: {errors} Fehler in den Regeln, siehe `redaktion pruefen`.\n\n"),
        );
    }
}

fn run_cases(
    rules: &Path,
    only: Option<&str>,
    strict: bool,
    out: &mut dyn Write,
) -> Result<u8, String> {
    let (_, all) = load(rules)?;
    if let Some(id) = only {
        known_benefit(&all, id)?;
    }
    mention_errors(&all, out);
    let outcomes = all.cases.iter().map(|case| cases::run(&all.rulebook, case)).collect::<Vec<_>>();
    let shown = |outcome: &&Outcome<'_>| only.is_none_or(|only| only == outcome.case.benefit);
    let mut differing = 0_usize;
    let mut count = 0_usize;
    for outcome in outcomes.iter().filter(shown) {
        count = count.saturating_add(1);
        if outcome.differences.is_empty() {
            continue;
        }
        differing = differing.saturating_add(1);
        say(out, &format!("{}/{}: {}\n", outcome.case.benefit, outcome.case.id, outcome.case.text));
        for difference in &outcome.differences {
            say(out, &format!("  {difference}\n"));
        }
        say(out, &format!("  Quelle: {}\n\n", outcome.case.source));
    }
    let coverage = Coverage::of(&all.rulebook, &outcomes);
    say(out, &coverage.text(&all.rulebook, only));
    say(out, &format!("{count} Fälle, {differing} mit Abweichung\n"));
    let fine = differing == 0 && (!strict || coverage.is_complete(&all.rulebook, only));
    Ok(if fine { FINE } else { FOUND })
}

fn mutate(
    rules: &Path,
    only: Option<&str>,
    least: Option<u8>,
    blocks: bool,
    out: &mut dyn Write,
) -> Result<u8, String> {
    let (sources, all) = load(rules)?;
    if let Some(id) = only {
        known_benefit(&all, id)?;
    }
    if all.has_errors() {
        let why = "erst die Fehler in den Regeln beheben, siehe `redaktion pruefen`";
        return Err(why.to_owned());
    }
    let (listed, _) = mutation::listed::read(&sources);
    let outcome = mutation::run(&sources, &all.rulebook, &all.cases, only, &listed);
    say(out, &mutation::report::text(&outcome, &sources, &rules.display().to_string(), blocks));
    let (caught, counted) = outcome.caught();
    let bar = counted.saturating_mul(usize::from(least.unwrap_or(0)));
    let fine = caught.saturating_mul(100) >= bar && outcome.stale.is_empty();
    Ok(if fine { FINE } else { FOUND })
}

fn known_benefit(all: &Everything, id: &str) -> Result<engine::ir::BenefitId, String> {
    all.rulebook.benefit(id).ok_or_else(|| {
        let known = all.rulebook.benefits.iter().map(|benefit| benefit.id.as_str());
        let near = engine::authoring::diagnostic::nearest(id, known.clone());
        let hint = near.map_or_else(
            || format!("es gibt: {}", known.collect::<Vec<_>>().join(", ")),
            |near| format!("meinten Sie `{near}`?"),
        );
        format!("die Leistung `{id}` gibt es nicht; {hint}")
    })
}

fn explain(
    rules: &Path,
    answers: &Path,
    only: Option<&str>,
    as_of: Option<&str>,
    out: &mut dyn Write,
) -> Result<u8, String> {
    let (_, all) = load(rules)?;
    let only = only.map(|id| known_benefit(&all, id)).transpose()?;
    let as_of = as_of.map(day).transpose()?.unwrap_or(all.rulebook.law_date);
    let text = fs::read_to_string(answers)
        .map_err(|error| format!("`{}` ist nicht lesbar: {error}", answers.display()))?;
    if let Some(sentence) = problems::json_error(&text) {
        return Err(format!("`{}`: {sentence}", answers.display()));
    }
    mention_errors(&all, out);
    let (answers, wrong) = Answers::from_json(&all.rulebook, &text, as_of);
    for problem in &wrong {
        say(out, &format!("übergangen: {}\n", problems::sentence(&all.rulebook, problem)));
    }
    let evaluator = Evaluator::new(&all.rulebook, as_of);
    let facts = Facts::new(&all.rulebook, &answers, as_of);
    let texts = all.texts("de");
    let explainer = Explainer {
        rulebook: &all.rulebook,
        texts: &texts,
        evaluator: &evaluator,
        facts: &facts,
        planned: &planned(&all.rulebook, &answers, as_of),
    };
    say(out, &explainer.explain(only));
    Ok(if wrong.is_empty() { FINE } else { FOUND })
}

fn build(rules: &Path, target: &Path, out: &mut dyn Write) -> Result<u8, String> {
    let (_, all) = load(rules)?;
    for (name, size) in bundles::write(&all, target)? {
        say(out, &format!("{name:20}{size:9} Bytes\n"));
    }
    mention_errors(&all, out);
    Ok(if all.has_errors() { FOUND } else { FINE })
}
