//! Worked cases: run, compared with what they expect, and put down as a small text.

use crate::explain::amount_text;
use crate::wording;
use engine::assess::{self, AmountRange, Assessment, BenefitResult, Precision, Verdict};
use engine::authoring::Case;
use engine::eval::Evaluator;
use engine::facts::{Facts, FieldRef};
use engine::ir::{Benefit, Rulebook};
use engine::value::Truth;
use std::fmt::Write as _;

/// A case with its result.
#[derive(Debug)]
pub struct Outcome<'a> {
    /// The case.
    pub case: &'a Case,
    /// What came out.
    pub assessment: Assessment,
    /// Where it differs from what the case expects, one German sentence each.
    pub differences: Vec<String>,
}

/// The two ends of an amount, in cents.
type Ends = fn(&AmountRange) -> (i64, i64);

/// Runs one case.
#[must_use]
pub fn run<'a>(rulebook: &Rulebook, case: &'a Case) -> Outcome<'a> {
    let evaluator = Evaluator::new(rulebook, case.as_of);
    let facts = Facts::new(rulebook, &case.answers, case.as_of);
    let assessment = assess::assess(&evaluator, &facts, Precision::Exact);
    let differences = differences(rulebook, case, &assessment);
    Outcome { case, assessment, differences }
}

/// Where a result differs from what the case expects, one German sentence each.
#[must_use]
pub fn differences(rulebook: &Rulebook, case: &Case, assessment: &Assessment) -> Vec<String> {
    let mut found = Vec::new();
    let result = |id: &str| {
        let benefit = rulebook.benefit(id)?;
        assessment.benefits.iter().find(|result| result.benefit == benefit)
    };
    for (id, expected) in &case.expected {
        let told = result(id).map_or("gilt_nicht", wording::verdict_id);
        if told != expected.word() {
            let why = result(id).map_or_else(String::new, |result| why(rulebook, result));
            found.push(format!("{id}: erwartet {}, gerechnet {told}{why}", expected.word()));
        }
    }
    let exact: Ends = |amount| (amount.from_cents, amount.to_cents);
    let shown: Ends = |amount| (amount.least_cents, amount.most_cents);
    for (what, wanted, of) in [("Betrag", &case.amounts, exact), ("Spanne", &case.ranges, shown)] {
        for (id, from, to) in wanted {
            let told = result(id).and_then(|result| result.amount.as_ref()).map(of);
            if told != Some((*from, *to)) {
                let told =
                    told.map_or_else(|| "keiner".to_owned(), |(from, to)| amount_text(from, to));
                let expected = amount_text(*from, *to);
                found.push(format!("{id}: {what} erwartet {expected}, gerechnet {told}"));
            }
        }
    }
    for (id, condition) in &case.reasons {
        let failing =
            result(id).map_or_else(Vec::new, |result| named(rulebook, result, Truth::False));
        if !failing.iter().any(|own| own == condition) {
            found.push(format!(
                "{id}: `{condition}` soll der Grund sein, nicht erfüllt sind: {}",
                or_none(&failing)
            ));
        }
    }
    for (id, questions) in &case.missing {
        let asked =
            result(id).map_or_else(Vec::new, |result| questions_of(rulebook, &result.missing));
        for question in questions.iter().filter(|question| !asked.contains(question)) {
            found.push(format!("{id}: `{question}` soll fehlen, es fehlen: {}", or_none(&asked)));
        }
    }
    found
}

fn or_none(words: &[String]) -> String {
    if words.is_empty() { "keine".to_owned() } else { words.join(", ") }
}

/// Behind a wrong verdict: what failed or is open.
fn why(rulebook: &Rulebook, result: &BenefitResult) -> String {
    let mut parts = Vec::new();
    for (truth, words) in [(Truth::False, "nicht erfüllt"), (Truth::Open, "offen")] {
        let names = named(rulebook, result, truth);
        if !names.is_empty() {
            parts.push(format!("{words}: {}", names.join(", ")));
        }
    }
    let missing = questions_of(rulebook, &result.missing);
    if !missing.is_empty() {
        parts.push(format!("es fehlt: {}", missing.join(", ")));
    }
    if parts.is_empty() { String::new() } else { format!(" ({})", parts.join("; ")) }
}

/// Ids of the conditions of a benefit in this state.
fn named(rulebook: &Rulebook, result: &BenefitResult, truth: Truth) -> Vec<String> {
    let benefit = rulebook.benefits.get(result.benefit.at());
    let states = result.conditions.iter().filter(|state| state.holds == truth);
    let conditions = states.filter_map(|state| benefit?.conditions.get(state.condition));
    conditions.map(|condition| condition.id.clone()).collect()
}

/// The questions that ask these fields, in order, each once.
#[must_use]
pub fn questions_of(rulebook: &Rulebook, missing: &[FieldRef]) -> Vec<String> {
    let mut found = Vec::<String>::new();
    for reference in missing {
        let field = rulebook.fields.get(reference.field.at());
        let home = field.and_then(|field| field.home(reference.slot));
        let question = home.and_then(|home| rulebook.questions.get(home.question.at()));
        if let Some(question) = question.filter(|question| !found.contains(&question.id)) {
            found.push(question.id.clone());
        }
    }
    found
}

/// The outcome as a small text for the snapshot: the benefits a case is about in full, the others
/// that may be due by name, and how many are refused or open.
#[must_use]
pub fn text(rulebook: &Rulebook, outcome: &Outcome<'_>) -> String {
    let case = outcome.case;
    let mut text = format!("{}\nStichtag {}\n", case.text, wording::day(case.as_of));
    let (mut refused, mut open) = (0_usize, 0_usize);
    for result in &outcome.assessment.benefits {
        let Some(benefit) = rulebook.benefits.get(result.benefit.at()) else { continue };
        let about = case.expected.iter().any(|(id, _)| *id == benefit.id);
        match result.verdict {
            Verdict::No if !about => refused += 1,
            Verdict::Missing if !about => open += 1,
            _ => {
                let name = benefit.name_key(case.as_of);
                let name = name.strip_prefix("leistung-").unwrap_or(&name);
                let _ = write!(text, "\n{name}: {}", wording::verdict_id(result));
                if about {
                    full(&mut text, rulebook, benefit, result);
                }
            }
        }
    }
    let _ = writeln!(text, "\nandere: {refused} kein, {open} fehlt");
    text
}

fn full(text: &mut String, rulebook: &Rulebook, benefit: &Benefit, result: &BenefitResult) {
    for state in &result.conditions {
        let Some(condition) = benefit.conditions.get(state.condition) else { continue };
        let mark = match state.holds {
            Truth::True if state.near => "knapp",
            Truth::True => "ja",
            Truth::False if state.unverified => "nein, ungeprüft",
            Truth::False => "nein",
            Truth::Open => "offen",
        };
        let _ = write!(text, "\n  {mark}: {} ({})", condition.id, condition.norm);
    }
    for other in result.first.iter().filter_map(|id| rulebook.benefits.get(id.at())) {
        let _ = write!(text, "\n  zuerst: {}", other.id);
    }
    let missing = questions_of(rulebook, &result.missing);
    if !missing.is_empty() {
        let _ = write!(text, "\n  fehlt: {}", missing.join(", "));
    }
    if let Some(amount) = &result.amount {
        let norm = benefit.amount.as_ref().map_or("", |amount| amount.norm.as_str());
        let euros = amount_text(amount.from_cents, amount.to_cents);
        let _ = write!(text, "\n  Betrag: {euros}{} ({norm})", wording::period(amount.unit));
        let ends = (amount.least_cents, amount.most_cents);
        if ends != (amount.from_cents, amount.to_cents) {
            let _ = write!(text, ", gezeigt {}", amount_text(ends.0, ends.1));
        }
    }
    let hints = result.hints.iter().filter_map(|at| benefit.hints.get(*at));
    for hint in hints {
        let _ = write!(text, "\n  Hinweis: {}", hint.id);
    }
    for application in result.applications.iter().filter_map(|at| benefit.applications.get(*at)) {
        let _ = write!(text, "\n  Antrag: {} ({})", application.id, application.legal_area);
    }
}
