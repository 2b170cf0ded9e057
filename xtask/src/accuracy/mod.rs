//! `cargo xtask accuracy`: the finder against households whose claims are known.
//!
//! Each household walks through the interview like a person; what it is told at the end is
//! counted against the law block of its line.

mod amounts;
mod compare;
mod report;
mod score;
mod walk;

use engine::answers::Answers;
use engine::assess::{Assessment, Verdict};
use engine::authoring::{self, diagnostic::Severity};
use engine::date::Date;
use engine::eval::Evaluator;
use engine::ir::Rulebook;
use redaktion::households::{self, Line};
use score::Verdicts;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fs, thread};

/// How the command is used.
pub(crate) const USAGE: &str = "cargo xtask accuracy --households FILE [--as-of DATE] \
[--out VERDICTS.jsonl] [--compare FILE] [--wrong NUMBER] [--walk no] [--skip BENEFIT]…";

/// The day the known claims are of.
const AS_OF: &str = "2026-11-01";

/// Households between two signs of life.
const TOLD_EVERY: usize = 250;

#[derive(Debug)]
struct Options {
    households: PathBuf,
    as_of: Date,
    out: Option<PathBuf>,
    compare: Option<PathBuf>,
    wrong: usize,
    walk: bool,
    skip: Vec<String>,
}

/// One household with what it was asked and told.
#[derive(Debug)]
pub(crate) struct Result<'a> {
    /// The household.
    pub(crate) line: &'a Line,
    /// Its way through the questionnaire.
    pub(crate) walked: walk::Walked,
}

/// Runs the command; returns what is printed, and whether every bar holds.
///
/// # Errors
/// What could not be read or written.
pub(crate) fn run(rules: &Path, args: &[String]) -> std::result::Result<(String, bool), String> {
    let options = options(args)?;
    let rulebook = rulebook(rules)?;
    let lines = households::read(&read(&options.households)?)
        .map_err(|bad| format!("line {}: {}", bad.line, bad.why))?;
    let walk = if options.walk { walk::walk } else { walk::at_once };
    let results = all(&rulebook, options.as_of, &lines, walk);
    let verdicts = results
        .iter()
        .map(|result| (result.line.id.clone(), verdicts(&rulebook, &result.walked.assessment)))
        .collect::<BTreeMap<_, _>>();
    if let Some(out) = &options.out {
        fs::write(out, verdict_lines(&lines, &verdicts))
            .map_err(|error| format!("{}: {error}", out.display()))?;
    }
    let skip = options.skip.iter().map(String::as_str).collect::<Vec<_>>();
    let table = score::score(&lines, &verdicts, &skip);
    let mut text = table.print();
    let effort = options.walk.then(|| report::effort(&results));
    if let Some(effort) = &effort {
        text.push_str(&effort.print());
    }
    let amounts = amounts::compare(&rulebook, &results);
    text.push_str(&amounts.print());
    if options.wrong > 0 {
        text.push_str(&amounts.far(options.wrong));
        text.push_str(&report::wrong(&rulebook, options.as_of, &results, options.wrong));
    }
    if let Some(compare) = &options.compare {
        let rules = serde_json::from_str::<compare::RuleSet>(&read(compare)?)
            .map_err(|error| format!("{}: {error}", compare.display()))?;
        let theirs = compare::verdicts(&rules, &lines);
        text.push_str("\nthe official finder's rule set on the same households\n");
        text.push_str(&score::score(&lines, &theirs, &compare::UNKNOWN).print());
    }
    let mut below = table.below(score::BARS);
    below.extend(amounts.below());
    below.extend(effort.iter().flat_map(report::Effort::below));
    for sentence in &below {
        let _ = writeln!(text, "below the bar: {sentence}");
    }
    Ok((text, below.is_empty()))
}

fn options(args: &[String]) -> std::result::Result<Options, String> {
    let mut found = Options {
        households: PathBuf::new(),
        as_of: Date::parse(AS_OF).ok_or("no day of reference")?,
        out: None,
        compare: None,
        wrong: 0,
        walk: true,
        skip: Vec::new(),
    };
    let mut args = args.iter();
    while let Some(name) = args.next() {
        let value = args.next().ok_or_else(|| format!("{name} wants a value\nusage: {USAGE}"))?;
        match name.as_str() {
            "--households" => found.households = value.into(),
            "--as-of" => {
                found.as_of = Date::parse(value).ok_or_else(|| format!("{value} is no day"))?;
            }
            "--out" => found.out = Some(value.into()),
            "--compare" => found.compare = Some(value.into()),
            "--wrong" => {
                found.wrong = value.parse().map_err(|_| format!("{value} is no number"))?;
            }
            "--walk" => found.walk = value != "no",
            "--skip" => found.skip.push(value.clone()),
            _ => return Err(format!("{name} is not known\nusage: {USAGE}")),
        }
    }
    if found.households.as_os_str().is_empty() {
        return Err(format!("--households is missing\nusage: {USAGE}"));
    }
    Ok(found)
}

fn read(path: &Path) -> std::result::Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The rulebook; a benefit with a broken rule says nothing, which counts as the worst verdict.
fn rulebook(rules: &Path) -> std::result::Result<Rulebook, String> {
    let loaded = authoring::load(&redaktion::sources::read(rules)?);
    let errors = loaded.diagnostics.iter().filter(|found| found.severity == Severity::Error);
    let errors = errors.count();
    if errors > 0 {
        eprintln!("{errors} errors in the rules, see `cargo run -p redaktion -- pruefen`");
    }
    Ok(loaded.rulebook)
}

type Way = fn(&Evaluator<'_>, &Answers) -> walk::Walked;

fn all<'a>(rulebook: &Rulebook, as_of: Date, lines: &'a [Line], way: Way) -> Vec<Result<'a>> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let share = lines.len().div_ceil(workers).max(1);
    let done = AtomicUsize::new(0);
    let done = &done;
    thread::scope(|scope| {
        let work = |part: &'a [Line]| {
            let evaluator = Evaluator::new(rulebook, as_of);
            let judge = |line: &'a Line| {
                let known = households::answers(&line.household);
                let result = Result { line, walked: way(&evaluator, &known) };
                let done = done.fetch_add(1, Ordering::Relaxed) + 1;
                if done.is_multiple_of(TOLD_EVERY) {
                    eprintln!("{done} of {} households", lines.len());
                }
                result
            };
            part.iter().map(judge).collect::<Vec<_>>()
        };
        let parts = lines.chunks(share).map(|part| scope.spawn(move || work(part)));
        let parts = parts.collect::<Vec<_>>();
        parts.into_iter().flat_map(|part| part.join().unwrap_or_default()).collect()
    })
}

fn verdicts(rulebook: &Rulebook, assessment: &Assessment) -> Verdicts {
    let told = assessment.benefits.iter().filter_map(|result| {
        let benefit = rulebook.benefits.get(result.benefit.at())?;
        Some((benefit.id.clone(), verdict_id(result.verdict)?.to_owned()))
    });
    told.collect()
}

/// `None` for a broken rule, which tells the person nothing.
const fn verdict_id(verdict: Verdict) -> Option<&'static str> {
    match verdict {
        Verdict::Possible => Some("moeglich"),
        Verdict::OtherFirst => Some("vorrang"),
        Verdict::Received => Some("bezogen"),
        Verdict::Missing => Some("fehlt"),
        Verdict::No => Some("kein"),
        Verdict::NotCheckable => None,
    }
}

fn verdict_lines(lines: &[Line], verdicts: &BTreeMap<String, Verdicts>) -> String {
    let line = |line: &Line| {
        let told = verdicts.get(&line.id)?;
        Some(format!("{}\n", serde_json::json!({ "id": line.id, "verdicts": told })))
    };
    lines.iter().filter_map(line).collect()
}

#[cfg(test)]
mod tests;
