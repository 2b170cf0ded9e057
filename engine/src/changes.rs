//! What would change a "no": single answers that, said otherwise, would make it possible.
//!
//! One answer is varied at a time, all others stay. For a number the nearest value that turns
//! the result is searched by halving; a change is only reported after it was evaluated.

use crate::eval::{Evaluator, Values};
use crate::facts::{Facts, FieldRef, domain};
use crate::ir::{BenefitId, Bound, Field, FieldId, FieldKind, SELF};
use crate::search::Cone;
use crate::value::{Truth, Value};

/// One answer that would turn the result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The answer to vary.
    pub field: FieldRef,
    /// What it would have to be.
    pub to: Turn,
}

/// What an answer would have to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Yes or no.
    Truth(bool),
    /// This option (position).
    Option(u8),
    /// At most this number (at the scale).
    AtMost(i64),
    /// At least this number (at the scale).
    AtLeast(i64),
}

/// The single changes that make a benefit possible, in the order of the fields.
#[must_use]
pub fn changes(evaluator: &Evaluator<'_>, facts: &Facts, benefit: BenefitId) -> Vec<Change> {
    let rulebook = evaluator.rulebook();
    let target = rulebook.benefits.get(benefit.at()).and_then(|benefit| benefit.entitled);
    let Some(target) = target else { return Vec::new() };
    let cone = Cone::new(evaluator, target);
    let mut values = Values::default();
    evaluator.sweep_part(facts, cone.part(), &mut values);
    let present = values.clone();
    let mut trial = Trial {
        evaluator,
        cone: &cone,
        facts: facts.clone(),
        values: &mut values,
        target,
        last: None,
    };
    let mut found = Vec::new();
    for (at, field) in rulebook.fields.iter().enumerate().filter(|(_, field)| !field.from_place) {
        let id = FieldId(u32::try_from(at).unwrap_or(u32::MAX));
        let slots = if field.slots().is_empty() {
            vec![None]
        } else {
            let here = field.slots().iter().filter(|slot| present.present(*slot).lo == 1);
            here.map(Some).collect()
        };
        for slot in slots {
            let reference = FieldRef { field: id, slot };
            let now = facts.get(reference);
            if let Some(to) = trial.turn(field, reference, now) {
                found.push(Change { field: reference, to });
            }
        }
    }
    found
}

struct Trial<'t, 'r> {
    evaluator: &'t Evaluator<'r>,
    cone: &'t Cone,
    facts: Facts,
    values: &'t mut Values,
    target: crate::ir::NodeId,
    /// The field varied last.
    last: Option<FieldId>,
}

impl Trial<'_, '_> {
    /// Whether the benefit is possible with this value, everything else as it is.
    fn holds(&mut self, reference: FieldRef, value: Value) -> Truth {
        let before = self.facts.get(reference);
        self.facts.set(reference, value);
        // What the last trial left is computed again along with what this one changes.
        let last = self.last.replace(reference.field).filter(|last| *last != reference.field);
        for field in last.into_iter().chain([reference.field]) {
            let touched = self.cone.touched(self.evaluator, field);
            self.evaluator.run(&self.facts, touched, self.values);
        }
        self.facts.set(reference, before);
        let sensible = self.cone.constraints().iter().all(|constraint| {
            self.evaluator.value(self.values, *constraint, SELF).as_truth() != Truth::False
        });
        if sensible {
            self.evaluator.value(self.values, self.target, SELF).as_truth()
        } else {
            Truth::False
        }
    }

    fn turn(&mut self, field: &Field, reference: FieldRef, now: Value) -> Option<Turn> {
        let whole = domain(field, self.evaluator.as_of());
        if now == whole || self.holds(reference, whole) == Truth::False {
            return None;
        }
        match &field.kind {
            FieldKind::Truth => {
                let other = now.lo != 1;
                (self.holds(reference, Value::truth(other)) == Truth::True)
                    .then_some(Turn::Truth(other))
            }
            FieldKind::Choice(options) => {
                let count = u8::try_from(options.len()).unwrap_or(u8::MAX);
                let mut options = (0..count).map(|at| (at, crate::facts::bit(at)));
                let (at, _) = options.find(|(_, bit)| {
                    let value = Value { lo: *bit, hi: 0 };
                    value != now && self.holds(reference, value) == Truth::True
                })?;
                Some(Turn::Option(at))
            }
            FieldKind::Number { .. } if !matches!(field.max, Bound::AsOf(_)) => {
                let grain = crate::search::grain(&field.kind);
                self.number(reference, now, whole, grain)
            }
            FieldKind::Number { .. }
            | FieldKind::Set { .. }
            | FieldKind::Month
            | FieldKind::Day
            | FieldKind::Place { .. } => None,
        }
    }

    fn number(
        &mut self,
        reference: FieldRef,
        now: Value,
        whole: Value,
        grain: i64,
    ) -> Option<Turn> {
        if self.holds(reference, Value::exact(whole.lo)) == Truth::True {
            return self.nearest(reference, whole.lo, now.lo, grain).map(Turn::AtMost);
        }
        if self.holds(reference, Value::exact(whole.hi)) == Truth::True {
            return self.nearest(reference, whole.hi, now.hi, grain).map(Turn::AtLeast);
        }
        None
    }

    /// The value nearest to `bad` on the way from `good` that still holds.
    fn nearest(&mut self, reference: FieldRef, good: i64, bad: i64, grain: i64) -> Option<i64> {
        let (mut good, mut bad) = (good, bad);
        for _ in 0..64 {
            let gap = bad.checked_sub(good)?;
            let half = gap.checked_div(2)?.checked_div(grain)?.checked_mul(grain)?;
            if half == 0 {
                break;
            }
            let middle = good.checked_add(half)?;
            if self.holds(reference, Value::exact(middle)) == Truth::True {
                good = middle;
            } else {
                bad = middle;
            }
        }
        Some(good)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Answer;
    use crate::testbook::{answers, day, number, rulebook};

    #[test]
    fn names_the_income_that_would_do() {
        let book = rulebook();
        let as_of = day("2026-11-01");
        let evaluator = Evaluator::new(&book, as_of);
        let said = answers(&[
            ("living", Answer::Choice("alone".to_owned())),
            ("children", number(1)),
            ("kinder.1.age", number(4)),
            ("ich.income", number(3000)),
        ]);
        let facts = Facts::new(&book, &said, as_of);
        let found = changes(&evaluator, &facts, BenefitId(0));
        let income = FieldRef { field: FieldId(3), slot: Some(SELF) };
        let limit = Turn::AtMost(1_100_000_000);
        assert_eq!(found, vec![Change { field: income, to: limit }]);
    }
}
