//! The exact level: can this truth still come out true, can it still come out false?
//!
//! First a few completions are tried; what they do not settle is searched by branch and prune
//! with a fixed budget. A budget that runs out leaves the answer open, never a guess.

mod narrow;

pub(crate) use narrow::grain;
pub use narrow::halves;

use crate::eval::{Evaluator, Part, Prepared, Values};
use crate::facts::{Facts, FieldRef};
use crate::ir::{FieldId, FieldKind, NodeId, SELF};
use crate::relevance::{Walk, is_open};
use crate::value::{Truth, Value};
use narrow::{completions, size};
use std::cell::OnceCell;

/// Boxes looked at before the search gives up.
pub const BUDGET: u32 = 600;
/// Completions tried before the search proper.
const SAMPLES: u64 = 6;
/// Guided tries for each outcome that is still missing.
const DIVES: u64 = 8;

/// What a search found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// True under every completion.
    AlwaysTrue,
    /// False under every completion.
    AlwaysFalse,
    /// There is a completion for each.
    Open,
    /// Not settled within the budget; counts as open.
    Undecided,
}

/// What a truth depends on, ready to be computed alone.
#[derive(Debug, Clone)]
pub struct Cone {
    target: NodeId,
    constraints: Vec<NodeId>,
    part: Part,
    /// For each field what depends on it, made when it is first needed.
    touched: Vec<OnceCell<Part>>,
    prepared: Prepared,
}

impl Cone {
    /// Everything the target reads, and the declared constraints with what they read.
    #[must_use]
    pub fn new(evaluator: &Evaluator<'_>, target: NodeId) -> Self {
        let rulebook = evaluator.rulebook();
        let constraints = rulebook.constraints.iter().map(|c| c.node).collect::<Vec<_>>();
        let mut nodes = constraints.clone();
        nodes.push(target);
        Self {
            target,
            constraints,
            part: evaluator.part(&nodes),
            touched: vec![OnceCell::new(); rulebook.fields.len()],
            prepared: evaluator.prepared(),
        }
    }

    /// The steps to compute.
    #[must_use]
    pub const fn part(&self) -> &Part {
        &self.part
    }

    /// The steps to compute again when an answer changes.
    pub(crate) fn touched(&self, evaluator: &Evaluator<'_>, field: FieldId) -> &Part {
        let made = self.touched.get(field.at());
        made.map_or(&self.part, |made| {
            made.get_or_init(|| evaluator.touched(&self.part, &|other| other == field))
        })
    }

    /// Whether it was made for what this evaluator runs.
    pub(crate) fn fits(&self, evaluator: &Evaluator<'_>) -> bool {
        evaluator.runs(&self.prepared)
    }

    /// The declared constraints.
    #[must_use]
    pub fn constraints(&self) -> &[NodeId] {
        &self.constraints
    }
}

/// A completion for each outcome, as far as one was found.
#[derive(Debug, Clone, Default)]
pub struct Witnesses {
    yes: Option<Facts>,
    no: Option<Facts>,
}

impl Witnesses {
    fn has(&self, truth: Truth) -> bool {
        match truth {
            Truth::True => self.yes.is_some(),
            Truth::False => self.no.is_some(),
            Truth::Open => false,
        }
    }

    fn both(&self) -> bool {
        self.yes.is_some() && self.no.is_some()
    }
}

/// A search for both outcomes of a truth.
#[derive(Debug)]
pub struct Search<'e, 'r> {
    evaluator: &'e Evaluator<'r>,
    cone: &'e Cone,
    /// The box looked at.
    facts: Facts,
    values: Values,
    /// What was replaced on the way to this box, the last one at the end.
    trail: Vec<(FieldRef, Value)>,
    /// Fields that changed since the values were computed; `None`: all of them.
    changed: Option<Vec<FieldId>>,
    /// What depends on open fields: the rest is computed once. `None` until it is.
    live: Option<Part>,
    budget: u32,
    seen: Witnesses,
    /// Fields at which a dive ended, the last one first: they are fixed before all others.
    stuck: Vec<FieldRef>,
}

/// Settles a truth under all completions of the facts, within the budget.
#[must_use]
pub fn settle(evaluator: &Evaluator<'_>, cone: &Cone, facts: &Facts, budget: u32) -> Outcome {
    settle_with(evaluator, cone, facts, budget, &mut Witnesses::default())
}

/// The same, trying the completions of an earlier search first; the outcome does not depend on
/// them, only the time it takes.
#[must_use]
pub fn settle_with(
    evaluator: &Evaluator<'_>,
    cone: &Cone,
    facts: &Facts,
    budget: u32,
    earlier: &mut Witnesses,
) -> Outcome {
    let mut search = Search {
        evaluator,
        cone,
        facts: facts.clone(),
        values: Values::default(),
        trail: Vec::new(),
        changed: None,
        live: None,
        budget,
        seen: Witnesses::default(),
        stuck: Vec::new(),
    };
    if search.still_open(facts, earlier) {
        return Outcome::Open;
    }
    let outcome = search.run();
    *earlier = search.seen;
    outcome
}

impl Search<'_, '_> {
    /// Whether both earlier completions still are completions of these facts.
    fn still_open(&mut self, facts: &Facts, earlier: &Witnesses) -> bool {
        let (Some(yes), Some(no)) = (&earlier.yes, &earlier.no) else { return false };
        let rulebook = self.evaluator.rulebook();
        let both = [(yes, Truth::True), (no, Truth::False)].into_iter().all(|(witness, wanted)| {
            self.facts = facts.completed_like(rulebook, witness);
            self.changed = None;
            self.look() == wanted && self.constraints() == Truth::True
        });
        self.facts = facts.clone();
        self.changed = None;
        both
    }

    fn run(&mut self) -> Outcome {
        match self.look() {
            Truth::True => return Outcome::AlwaysTrue,
            Truth::False => return Outcome::AlwaysFalse,
            Truth::Open => {}
        }
        self.live = Some(self.live());
        for seed in 0..SAMPLES {
            self.sample(seed);
            self.back_to(0);
            if self.seen.both() {
                return Outcome::Open;
            }
        }
        for seed in 0..DIVES {
            for wanted in [Truth::True, Truth::False] {
                if !self.seen.has(wanted) {
                    self.dive(wanted, seed);
                    self.back_to(0);
                }
            }
            if self.seen.both() {
                return Outcome::Open;
            }
        }
        let complete = self.branch();
        match (self.seen.yes.is_some(), self.seen.no.is_some(), complete) {
            (true, true, _) => Outcome::Open,
            (true, false, true) => Outcome::AlwaysTrue,
            (false, true, true) => Outcome::AlwaysFalse,
            _ => Outcome::Undecided,
        }
    }

    /// What can still come out otherwise.
    fn live(&self) -> Part {
        let fields = &self.evaluator.rulebook().fields;
        let is_open = |id: FieldId| {
            let kind = fields.get(id.at()).map(|field| &field.kind);
            kind.is_none_or(|kind| self.facts.of(id).iter().any(|value| is_open(kind, *value)))
        };
        self.evaluator.touched(self.cone.part(), &is_open)
    }

    /// Narrows an answer.
    fn set(&mut self, reference: FieldRef, value: Value) {
        self.trail.push((reference, self.facts.get(reference)));
        self.put(reference, value);
    }

    /// Takes back what was set since the trail was so long.
    fn back_to(&mut self, length: usize) {
        while self.trail.len() > length {
            let Some((reference, value)) = self.trail.pop() else { return };
            self.put(reference, value);
        }
    }

    fn put(&mut self, reference: FieldRef, value: Value) {
        self.facts.set(reference, value);
        if let Some(changed) = &mut self.changed
            && !changed.contains(&reference.field)
        {
            changed.push(reference.field);
        }
    }

    /// Computes what changed; whether a constraint fails is reported by `constraints`.
    fn look(&mut self) -> Truth {
        let cone = self.cone;
        // What two fields share is computed for each of them: the last time is the right one.
        let parts = self.changed.take().map(|changed| {
            let part = |field: &FieldId| cone.touched(self.evaluator, *field);
            changed.iter().map(part).collect::<Vec<_>>()
        });
        let all = self.live.as_ref().map_or(cone.part().len(), Part::len);
        match (parts, &self.live) {
            (Some(parts), _) if parts.iter().map(|part| part.len()).sum::<usize>() < all => {
                for part in parts {
                    self.evaluator.run(&self.facts, part, &mut self.values);
                }
            }
            (Some(_), Some(live)) => self.evaluator.run(&self.facts, live, &mut self.values),
            _ => self.evaluator.sweep_part(&self.facts, cone.part(), &mut self.values),
        }
        self.changed = Some(Vec::new());
        self.evaluator.value(&self.values, cone.target, SELF).as_truth()
    }

    fn constraints(&self) -> Truth {
        let all =
            self.cone.constraints.iter().fold(Value::TRUE, |all, id| {
                all.and(self.evaluator.value(&self.values, *id, SELF))
            });
        all.as_truth()
    }

    fn note(&mut self, truth: Truth) {
        let place = match truth {
            Truth::True => &mut self.seen.yes,
            Truth::False => &mut self.seen.no,
            Truth::Open => return,
        };
        if place.is_none() {
            *place = Some(self.facts.clone());
        }
    }

    /// Tries one completion: open fields are fixed one after another by a fixed sequence.
    fn sample(&mut self, seed: u64) {
        let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(1);
        for _ in 0..200 {
            let truth = self.look();
            let possible = self.constraints();
            if possible == Truth::False {
                return;
            }
            if truth != Truth::Open && possible == Truth::True {
                return self.note(truth);
            }
            let open = self.open_fields();
            if open.is_empty() {
                return;
            }
            for reference in open {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695);
                let Some(kind) = self.kind(reference) else { continue };
                let parts = completions(kind, self.facts.get(reference));
                let pick = match seed {
                    0 => 0,
                    1 => parts.len().saturating_sub(1),
                    _ => usize::try_from(state >> 33)
                        .ok()
                        .and_then(|n| n.checked_rem(parts.len()))
                        .unwrap_or(0),
                };
                if let Some(value) = parts.get(pick) {
                    self.set(reference, *value);
                }
            }
        }
    }

    /// Looks for one outcome: fixes one open field after another, smallest choice first, to a
    /// value that leaves the outcome possible.
    fn dive(&mut self, wanted: Truth, seed: u64) {
        let unwanted = if wanted == Truth::True { Truth::False } else { Truth::True };
        let mut truth = self.look();
        for step in 0..100_u64 {
            if truth == wanted && self.constraints() == Truth::True {
                return self.note(wanted);
            }
            let Some(reference) = self.next_field() else { return };
            let Some(kind) = self.kind(reference) else { return };
            let parts = completions(kind, self.facts.get(reference));
            let turn = seed.wrapping_mul(step.wrapping_add(3));
            let first = usize::try_from(turn).ok().and_then(|n| n.checked_rem(parts.len()));
            let (later, sooner) = parts.split_at(first.unwrap_or(0));
            let fits = sooner.iter().chain(later).any(|value| {
                self.set(reference, *value);
                truth = self.look();
                truth != unwanted && self.constraints() != Truth::False
            });
            if !fits {
                self.stuck.retain(|other| *other != reference);
                self.stuck.insert(0, reference);
                return;
            }
        }
    }

    /// Searches the whole box; false if the budget ran out.
    fn branch(&mut self) -> bool {
        // Each box: how long the trail is that leads to it, and what is narrowed then.
        let mut stack = vec![(0, None)];
        while let Some((length, narrowed)) = stack.pop() {
            if self.budget == 0 {
                return false;
            }
            self.budget = self.budget.saturating_sub(1);
            self.back_to(length);
            if let Some((reference, half)) = narrowed {
                self.set(reference, half);
            }
            let truth = self.look();
            let possible = self.constraints();
            let pruned = possible == Truth::False || (truth != Truth::Open && self.seen.has(truth));
            if pruned {
                continue;
            }
            if truth != Truth::Open && possible == Truth::True {
                self.note(truth);
            } else {
                let Some((reference, halves)) = self.split() else { return false };
                stack.extend(halves.map(|half| (self.trail.len(), Some((reference, half)))));
            }
            if self.seen.both() {
                return true;
            }
        }
        true
    }

    /// Fields the target still depends on; if there are none, those of the constraints.
    fn open_fields(&self) -> Vec<FieldRef> {
        let mut walk = Walk::new(self.evaluator, &self.facts, &self.values);
        walk.visit(self.cone.target, SELF);
        let found = walk.found();
        if !found.is_empty() {
            return found;
        }
        let mut walk = Walk::new(self.evaluator, &self.facts, &self.values);
        for constraint in &self.cone.constraints {
            walk.visit(*constraint, SELF);
        }
        walk.found()
    }

    fn kind(&self, reference: FieldRef) -> Option<&FieldKind> {
        self.evaluator.rulebook().fields.get(reference.field.at()).map(|field| &field.kind)
    }

    /// The field with the fewest answers left, so that switches come first.
    fn next_field(&self) -> Option<FieldRef> {
        let open = self.open_fields();
        if let Some(stuck) = self.stuck.iter().find(|stuck| open.contains(stuck)) {
            return Some(*stuck);
        }
        let sized = open.into_iter().filter_map(|reference| {
            Some((size(self.kind(reference)?, self.facts.get(reference)), reference))
        });
        sized.min().map(|(_, reference)| reference)
    }

    fn split(&self) -> Option<(FieldRef, [Value; 2])> {
        let reference = self.next_field()?;
        Some((reference, halves(self.kind(reference)?, self.facts.get(reference))?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Answer;
    use crate::testbook::{answers, day, number, rough, rulebook};

    fn outcome(entries: &[(&str, Answer)]) -> Outcome {
        let book = rulebook();
        let as_of = day("2026-11-01");
        let evaluator = Evaluator::new(&book, as_of);
        let facts = Facts::new(&book, &answers(entries), as_of);
        let cone = Cone::new(&evaluator, book.benefits[0].entitled.unwrap());
        settle(&evaluator, &cone, &facts, BUDGET)
    }

    #[test]
    fn finds_both_witnesses_when_truly_open() {
        assert_eq!(outcome(&[]), Outcome::Open);
        assert_eq!(outcome(&[("children", number(2))]), Outcome::Open);
        let base = [("children", number(1)), ("kinder.1.age", number(3))];
        let close: Vec<_> = base.into_iter().chain([("ich.income", rough(1099, 1101))]).collect();
        assert_eq!(outcome(&close), Outcome::Open);
    }
}
