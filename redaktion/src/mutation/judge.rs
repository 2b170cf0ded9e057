//! One change against the cases it can reach.
//!
//! INVARIANT: the quick evaluation decides only where the exact one says the same.

use super::reach::Reach;
use super::sites::Mutant;
use crate::cases;
use engine::assess::{self, Assessment, Precision, Verdict};
use engine::authoring::{self, Case, Sources};
use engine::date::Date;
use engine::eval::Evaluator;
use engine::facts::Facts;
use engine::ir::Rulebook;
use engine::value::Truth;
use std::collections::{BTreeMap, BTreeSet};

/// What became of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// This case (`benefit/id`) expects something else.
    Caught(String),
    /// Every case still comes out as expected.
    Survived,
    /// The changed rules cannot be read, so nobody could publish them.
    Unreadable,
}

/// The part of the rules some benefits need, and the cases that say something of them.
#[derive(Debug)]
pub struct Part {
    sources: Sources,
    /// Mistakes that are there without any change, because the rest is left out.
    known: BTreeSet<(&'static str, String)>,
    cases: Vec<Case>,
}

impl Part {
    /// Cuts out what these benefits need.
    #[must_use]
    pub fn new(
        sources: &Sources,
        rulebook: &Rulebook,
        cases: &[Case],
        reach: &Reach,
        reached: &BTreeSet<String>,
    ) -> Self {
        let needed = reach.needed(reached);
        let keep = |path: &str| match path.split('/').collect::<Vec<_>>().as_slice() {
            ["leistungen", id, "regel.toml"] => needed.contains(*id),
            ["stand.toml" | "fragen.toml"] | ["parameter", _] => true,
            [name] => name.starts_with("begriffe"),
            _ => false,
        };
        let kept = sources.iter().filter(|(path, _)| keep(path));
        let sources = kept.map(|(path, text)| (path.clone(), text.clone())).collect::<Sources>();
        let known = mistakes(&authoring::rulebook(&sources).1);
        let is_reached = |id: &String| {
            let at = rulebook.benefit(id).and_then(|at| rulebook.benefits.get(at.at()));
            at.is_some_and(|benefit| reached.contains(&benefit.id))
        };
        let mut cases = cases.iter().cloned().map(|mut case| {
            case.expected.retain(|(id, _)| is_reached(id));
            case.amounts.retain(|(id, ..)| is_reached(id));
            case.reasons.retain(|(id, _)| is_reached(id));
            case.missing.retain(|(id, _)| is_reached(id));
            case
        });
        let mut cases = cases.by_ref().filter(|case| !named(case).is_empty()).collect::<Vec<_>>();
        // Those that say most come first: they catch most.
        cases.sort_by_key(|case| std::cmp::Reverse(case.amounts.len() + case.expected.len()));
        Self { sources, known, cases }
    }

    /// The number of cases that can tell.
    #[must_use]
    pub fn cases(&self) -> usize {
        self.cases.len()
    }

    /// What becomes of a change.
    #[must_use]
    pub fn judge(&self, mutant: &Mutant) -> Fate {
        let mut sources = self.sources.clone();
        let Some(text) = sources.get_mut(&mutant.file) else { return Fate::Survived };
        if text.get(mutant.span.clone()).is_none() {
            return Fate::Unreadable;
        }
        text.replace_range(mutant.span.clone(), &mutant.to);
        let (rulebook, found) = authoring::rulebook(&sources);
        if !mistakes(&found).is_subset(&self.known) {
            return Fate::Unreadable;
        }
        let mut evaluators = BTreeMap::<Date, Evaluator<'_>>::new();
        // The cases of the benefit itself know it best.
        let own = mutant.owner.strip_prefix("leistung:").unwrap_or_default();
        let (first, rest): (Vec<_>, Vec<_>) =
            self.cases.iter().partition(|case| case.benefit == own);
        for case in first.into_iter().chain(rest) {
            let evaluator = evaluators
                .entry(case.as_of)
                .or_insert_with(|| Evaluator::new(&rulebook, case.as_of));
            if !passes(evaluator, case) {
                return Fate::Caught(format!("{}/{}", case.benefit, case.id));
            }
        }
        Fate::Survived
    }
}

fn mistakes(found: &[authoring::Diagnostic]) -> BTreeSet<(&'static str, String)> {
    found.iter().map(|found| (found.code, found.message.clone())).collect()
}

/// Whether everything the case expects comes out.
#[must_use]
pub fn passes(evaluator: &Evaluator<'_>, case: &Case) -> bool {
    let rulebook = evaluator.rulebook();
    let facts = Facts::new(rulebook, &case.answers, case.as_of);
    let quick = assess::assess(evaluator, &facts, Precision::Fast);
    if is_exact(rulebook, case, &quick) {
        return cases::differences(rulebook, case, &quick).is_empty();
    }
    let exact = assess::assess(evaluator, &facts, Precision::Exact);
    cases::differences(rulebook, case, &exact).is_empty()
}

/// Whether searching would change nothing of what the case names.
fn is_exact(rulebook: &Rulebook, case: &Case, quick: &Assessment) -> bool {
    let settled = |at: engine::ir::BenefitId| {
        let result = quick.benefits.iter().find(|result| result.benefit == at);
        result.is_none_or(|result| result.entitled != Truth::Open)
    };
    named(case).into_iter().filter_map(|id| rulebook.benefit(id)).all(|at| {
        let result = quick.benefits.iter().find(|result| result.benefit == at);
        result.is_none_or(|result| {
            let received = result.verdict == Verdict::Received;
            received
                || (result.entitled != Truth::Open && result.first.iter().copied().all(settled))
        })
    })
}

/// The benefits a case says something of.
fn named(case: &Case) -> BTreeSet<&str> {
    let expected = case.expected.iter().map(|(id, _)| id.as_str());
    let amounts = case.amounts.iter().map(|(id, ..)| id.as_str());
    let reasons = case.reasons.iter().map(|(id, _)| id.as_str());
    let missing = case.missing.iter().map(|(id, _)| id.as_str());
    expected.chain(amounts).chain(reasons).chain(missing).collect()
}
