//! Which conditions the cases have seen fulfilled, not fulfilled and open, and whether every
//! benefit has enough cases. Counts only; what a case expects is compared elsewhere.

use crate::cases::Outcome;
use engine::authoring::Expected;
use engine::ir::{Benefit, Checked, Rulebook};
use engine::value::Truth;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Cases of a benefit that states an amount, at least.
pub const WITH_AMOUNT: usize = 8;
/// Cases of any other benefit, at least.
pub const WITHOUT_AMOUNT: usize = 4;
/// Of these: cases that end in "no" for a reason other than age or receipt, at least.
pub const OTHER_NO: usize = 2;

/// What a condition can be, with the word for "was never".
const STATES: [(Truth, &str); 3] =
    [(Truth::True, "erfüllt"), (Truth::False, "nicht erfüllt"), (Truth::Open, "offen")];

/// Parts of the ids of conditions that ask for the age or for what is drawn already.
const AGE_OR_RECEIPT: [&str; 8] =
    ["alter", "volljaehrig", "minderjaehrig", "bezug", "bezogen", "bezieht", "bekommt", "empfang"];

/// A condition and a state no case has seen it in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// The benefit.
    pub benefit: String,
    /// The condition.
    pub condition: String,
    /// The states never seen, in words.
    pub never: Vec<&'static str>,
}

/// What was seen of all conditions.
#[derive(Debug, Default)]
pub struct Coverage {
    /// By position of benefit and condition, in the order of [`STATES`].
    seen: BTreeMap<(usize, usize), [bool; 3]>,
    cases: BTreeMap<String, usize>,
    other_no: BTreeMap<String, usize>,
}

impl Coverage {
    /// Counts the conditions of all benefits in all outcomes.
    #[must_use]
    pub fn of(rulebook: &Rulebook, outcomes: &[Outcome<'_>]) -> Self {
        let mut coverage = Self::default();
        for outcome in outcomes {
            let own = &outcome.case.benefit;
            *coverage.cases.entry(own.clone()).or_default() += 1;
            if ends_in_another_no(rulebook, outcome) {
                *coverage.other_no.entry(own.clone()).or_default() += 1;
            }
            for result in &outcome.assessment.benefits {
                for state in &result.conditions {
                    let place = (result.benefit.at(), state.condition);
                    let seen = coverage.seen.entry(place).or_default();
                    for (mark, (truth, _)) in seen.iter_mut().zip(STATES) {
                        *mark |= state.holds == truth;
                    }
                }
            }
        }
        coverage
    }

    fn seen(&self, benefit: usize, condition: usize) -> [bool; 3] {
        self.seen.get(&(benefit, condition)).copied().unwrap_or_default()
    }

    /// Conditions never seen in one of the three states.
    #[must_use]
    pub fn gaps(&self, rulebook: &Rulebook) -> Vec<Gap> {
        let mut gaps = Vec::new();
        for (at, benefit) in rulebook.benefits.iter().enumerate() {
            for (position, condition) in benefit.conditions.iter().enumerate() {
                let states = self.seen(at, position).into_iter().zip(STATES);
                let never = states.filter(|(seen, _)| !seen).map(|(_, (_, word))| word);
                let never = never.collect::<Vec<_>>();
                if !never.is_empty() {
                    let (benefit, condition) = (benefit.id.clone(), condition.id.clone());
                    gaps.push(Gap { benefit, condition, never });
                }
            }
        }
        gaps
    }

    /// Benefits with too few cases: id and what is missing, as a sentence.
    #[must_use]
    pub fn too_few(&self, rulebook: &Rulebook) -> Vec<(String, String)> {
        let count =
            |of: &BTreeMap<String, usize>, id: &String| of.get(id).copied().unwrap_or_default();
        let mut found = Vec::new();
        for benefit in &rulebook.benefits {
            let (cases, no) = (count(&self.cases, &benefit.id), count(&self.other_no, &benefit.id));
            let least = least(benefit);
            if cases < least {
                let why = if benefit.amount.is_some() { " (sie nennt einen Betrag)" } else { "" };
                found
                    .push((benefit.id.clone(), format!("Fälle: {cases}, mindestens {least}{why}")));
            }
            if no < OTHER_NO {
                let word = if says_no(benefit) { "kein" } else { "ungeprueft" };
                found.push((
                    benefit.id.clone(),
                    format!(
                        "Fälle mit „{word}“ aus einem anderen Grund als Alter oder Bezug: {no}, \
                         mindestens {OTHER_NO}"
                    ),
                ));
            }
        }
        found
    }

    /// The table, the gaps and what is missing, as text.
    #[must_use]
    pub fn text(&self, rulebook: &Rulebook, only: Option<&str>) -> String {
        let shown = |id: &str| only.is_none_or(|only| only == id);
        let width = rulebook.benefits.iter().map(|benefit| benefit.id.len()).max().unwrap_or(0);
        let width = width.max("Leistung".len());
        let mut text = format!(
            "{:width$}  {:>5}  {:>11}  {:>7}  {:>13}  {:>5}\n",
            "Leistung", "Fälle", "Bedingungen", "erfüllt", "nicht erfüllt", "offen"
        );
        let (mut all, mut covered) = (0_usize, 0_usize);
        for (at, benefit) in rulebook.benefits.iter().enumerate() {
            if !shown(&benefit.id) {
                continue;
            }
            let mut counts = [0_usize; 3];
            for position in 0..benefit.conditions.len() {
                for (count, seen) in counts.iter_mut().zip(self.seen(at, position)) {
                    *count = count.saturating_add(usize::from(seen));
                }
            }
            let cases = self.cases.get(&benefit.id).copied().unwrap_or(0);
            let conditions = benefit.conditions.len();
            let [yes, no, open] = counts;
            let _ = writeln!(
                text,
                "{:width$}  {cases:5}  {conditions:11}  {yes:7}  {no:13}  {open:5}",
                benefit.id
            );
            all = all.saturating_add(conditions.saturating_mul(STATES.len()));
            covered = counts.into_iter().fold(covered, usize::saturating_add);
        }
        for gap in self.gaps(rulebook).iter().filter(|gap| shown(&gap.benefit)) {
            let never = gap.never.join(", nie ");
            let _ = writeln!(text, "Bedingung {}.{}: nie {never}", gap.benefit, gap.condition);
        }
        for (id, sentence) in self.too_few(rulebook).iter().filter(|(id, _)| shown(id)) {
            let _ = writeln!(text, "Leistung {id}: {sentence}");
        }
        let _ =
            writeln!(text, "Abdeckung: {covered} von {all} Zuständen ({})", share(covered, all));
        text
    }

    /// Whether nothing is missing for the benefit, or for all.
    #[must_use]
    pub fn is_complete(&self, rulebook: &Rulebook, only: Option<&str>) -> bool {
        let counts = |id: &str| only.is_none_or(|only| only == id);
        !self.gaps(rulebook).iter().any(|gap| counts(&gap.benefit))
            && !self.too_few(rulebook).iter().any(|(id, _)| counts(id))
    }
}

/// A share in percent with one decimal, rounded down: 100 % means all.
#[must_use]
pub fn share(part: usize, whole: usize) -> String {
    let thousandths = part.saturating_mul(1000).checked_div(whole).unwrap_or(1000);
    let (percent, tenth) = (thousandths.div_euclid(10), thousandths.rem_euclid(10));
    format!("{percent},{tenth} %")
}

/// Cases a benefit has at least.
#[must_use]
pub fn least(benefit: &Benefit) -> usize {
    if benefit.amount.is_some() { WITH_AMOUNT } else { WITHOUT_AMOUNT }
}

/// Whether any of its conditions is verified, so that it can end in "no" at all.
fn says_no(benefit: &Benefit) -> bool {
    benefit.conditions.iter().any(|condition| condition.checked != Checked::No)
}

/// The case says "no" to its own benefit, and not only because of age or receipt. Where nothing
/// is verified, nothing makes a "no": there "not verified" counts in its place.
fn ends_in_another_no(rulebook: &Rulebook, outcome: &Outcome<'_>) -> bool {
    let case = outcome.case;
    let Some(at) = rulebook.benefit(&case.benefit) else { return false };
    let Some(benefit) = rulebook.benefits.get(at.at()) else { return false };
    let wanted = if says_no(benefit) { Expected::No } else { Expected::Unverified };
    if !case.expected.iter().any(|(id, what)| *id == case.benefit && *what == wanted) {
        return false;
    }
    let results = outcome.assessment.benefits.iter().filter(|result| result.benefit == at);
    let failing = results.flat_map(|result| &result.conditions).filter(|state| {
        state.holds == Truth::False && (!state.unverified || wanted == Expected::Unverified)
    });
    let ids = failing.filter_map(|state| benefit.conditions.get(state.condition));
    ids.into_iter().any(|condition| !asks_age_or_receipt(&condition.id))
}

fn asks_age_or_receipt(id: &str) -> bool {
    // `altersgrenze` and `nicht_bezogen` do, `elternunterhalt` and `weg_oder_alter` do not.
    let mut words = id.split('_').filter(|word| !matches!(*word, "nicht" | "kein" | "noch"));
    words.all(|word| AGE_OR_RECEIPT.iter().any(|start| word.starts_with(start)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_age_and_receipt_by_the_id() {
        for id in ["alter", "altersgrenze", "bezug", "nicht_bezogen"] {
            assert!(asks_age_or_receipt(id), "{id}");
        }
        for id in ["einkommen", "elternunterhalt", "weg_oder_alter", "keine_andere_leistung"] {
            assert!(!asks_age_or_receipt(id), "{id}");
        }
    }

    #[test]
    fn a_share_is_never_rounded_up_to_all() {
        assert_eq!(share(1999, 2000), "99,9 %");
        assert_eq!(share(3, 3), "100,0 %");
    }
}
