//! Which conditions the cases have seen fulfilled and not fulfilled.

use crate::cases::Outcome;
use engine::ir::Rulebook;
use engine::value::Truth;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// What was seen of all conditions.
#[derive(Debug, Default)]
pub struct Coverage {
    seen: BTreeMap<(usize, usize), BTreeSet<bool>>,
    cases: BTreeMap<String, usize>,
}

impl Coverage {
    /// Counts the conditions of all benefits in all outcomes.
    #[must_use]
    pub fn of(outcomes: &[Outcome<'_>]) -> Self {
        let mut coverage = Self::default();
        for outcome in outcomes {
            *coverage.cases.entry(outcome.case.benefit.clone()).or_default() += 1;
            for result in &outcome.assessment.benefits {
                for state in &result.conditions {
                    let seen =
                        coverage.seen.entry((result.benefit.at(), state.condition)).or_default();
                    match state.holds {
                        Truth::True => seen.insert(true),
                        Truth::False => seen.insert(false),
                        Truth::Open => false,
                    };
                }
            }
        }
        coverage
    }

    /// Conditions never seen in one of the two states: benefit, condition, the missing states.
    #[must_use]
    pub fn gaps(&self, rulebook: &Rulebook) -> Vec<(String, String, &'static str)> {
        let mut gaps = Vec::new();
        for (at, benefit) in rulebook.benefits.iter().enumerate() {
            for (position, condition) in benefit.conditions.iter().enumerate() {
                let seen = self.seen.get(&(at, position));
                let has = |state: bool| seen.is_some_and(|seen| seen.contains(&state));
                let missing = match (has(true), has(false)) {
                    (true, true) => continue,
                    (true, false) => "nie nicht erfüllt",
                    (false, true) => "nie erfüllt",
                    (false, false) => "nie entschieden",
                };
                gaps.push((benefit.id.clone(), condition.id.clone(), missing));
            }
        }
        gaps
    }

    /// The table and the gaps as text.
    #[must_use]
    pub fn text(&self, rulebook: &Rulebook, only: Option<&str>) -> String {
        let gaps = self.gaps(rulebook);
        let mut text = format!(
            "{:28}{:>7}{:>13}{:>22}\n",
            "Leistung", "Fälle", "Bedingungen", "in beiden Zuständen"
        );
        for benefit in rulebook.benefits.iter().filter(|b| only.is_none_or(|only| only == b.id)) {
            let open = gaps.iter().filter(|(id, ..)| *id == benefit.id).count();
            let conditions = benefit.conditions.len();
            let cases = self.cases.get(&benefit.id).copied().unwrap_or(0);
            let both = conditions.saturating_sub(open);
            let _ = writeln!(text, "{:28}{cases:7}{conditions:13}{both:22}", benefit.id);
        }
        for (benefit, condition, missing) in
            gaps.iter().filter(|(id, ..)| only.is_none_or(|only| only == id))
        {
            let _ = writeln!(text, "Bedingung {benefit}.{condition}: {missing}");
        }
        text
    }
}
