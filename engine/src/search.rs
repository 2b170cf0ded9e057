//! The exact level: can this truth still come out true, can it still come out false?
//!
//! First a few completions are tried; what they do not settle is searched by branch and prune
//! with a fixed budget. A budget that runs out leaves the answer open, never a guess.

use crate::eval::{Evaluator, Values, operands};
use crate::facts::{Facts, FieldRef};
use crate::ir::{FieldKind, NodeId, Op, Rulebook, SELF};
use crate::number::SCALE;
use crate::relevance::{Walk, is_open};
use crate::value::{Truth, Value};
use std::collections::BTreeSet;

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

/// The nodes a truth depends on, ready to be swept alone.
#[derive(Debug, Clone)]
pub struct Cone {
    target: NodeId,
    nodes: Vec<NodeId>,
    constraints: Vec<NodeId>,
}

impl Cone {
    /// Everything the target reads, and the declared constraints with what they read.
    #[must_use]
    pub fn new(rulebook: &Rulebook, target: NodeId) -> Self {
        let mut nodes = BTreeSet::new();
        collect(rulebook, target, &mut nodes);
        let constraints = rulebook.constraints.iter().map(|c| c.node).collect::<Vec<_>>();
        for constraint in &constraints {
            collect(rulebook, *constraint, &mut nodes);
        }
        Self { target, nodes: nodes.into_iter().collect(), constraints }
    }
}

impl Cone {
    /// The nodes, ascending and closed under what they read.
    #[must_use]
    pub fn nodes(&self) -> &[NodeId] {
        &self.nodes
    }

    /// The declared constraints.
    #[must_use]
    pub fn constraints(&self) -> &[NodeId] {
        &self.constraints
    }
}

fn collect(rulebook: &Rulebook, id: NodeId, nodes: &mut BTreeSet<NodeId>) {
    let mut stack = vec![id];
    let roles = &rulebook.roles;
    stack.extend([roles.partner, roles.children, roles.others].into_iter().flatten());
    while let Some(id) = stack.pop() {
        let Some(node) = rulebook.nodes.get(id.at()) else { continue };
        if !nodes.insert(id) {
            continue;
        }
        operands(&node.op, |below| stack.push(below));
        match &node.op {
            Op::Field(field) => {
                let homes = rulebook.fields.get(field.at()).map(|field| &field.homes);
                stack.extend(homes.into_iter().flatten().filter_map(|home| home.applies));
            }
            Op::Entitled(benefit) => {
                let conditions = rulebook.benefits.get(benefit.at()).map(|b| &b.conditions);
                for condition in conditions.into_iter().flatten() {
                    stack.push(condition.lenient.unwrap_or(condition.strict));
                }
            }
            _ => {}
        }
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
    values: Values,
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
    let seen = Witnesses::default();
    let stuck = Vec::new();
    let mut search = Search { evaluator, cone, values: Values::default(), budget, seen, stuck };
    if search.still_open(facts, earlier) {
        return Outcome::Open;
    }
    let outcome = search.run(facts);
    *earlier = search.seen;
    outcome
}

impl Search<'_, '_> {
    /// Whether both earlier completions still are completions of these facts.
    fn still_open(&mut self, facts: &Facts, earlier: &Witnesses) -> bool {
        let (Some(yes), Some(no)) = (&earlier.yes, &earlier.no) else { return false };
        let rulebook = self.evaluator.rulebook();
        [(yes, Truth::True), (no, Truth::False)].into_iter().all(|(witness, wanted)| {
            let tried = facts.completed_like(rulebook, witness);
            self.look(&tried) == wanted && self.constraints() == Truth::True
        })
    }

    fn run(&mut self, facts: &Facts) -> Outcome {
        match self.look(facts) {
            Truth::True => return Outcome::AlwaysTrue,
            Truth::False => return Outcome::AlwaysFalse,
            Truth::Open => {}
        }
        for seed in 0..SAMPLES {
            self.sample(facts, seed);
            if self.seen.both() {
                return Outcome::Open;
            }
        }
        for seed in 0..DIVES {
            for wanted in [Truth::True, Truth::False] {
                if !self.seen.has(wanted) {
                    self.dive(facts, wanted, seed);
                }
            }
            if self.seen.both() {
                return Outcome::Open;
            }
        }
        let complete = self.branch(facts);
        match (self.seen.yes.is_some(), self.seen.no.is_some(), complete) {
            (true, true, _) => Outcome::Open,
            (true, false, true) => Outcome::AlwaysTrue,
            (false, true, true) => Outcome::AlwaysFalse,
            _ => Outcome::Undecided,
        }
    }

    /// Sweeps the cone; false when a constraint fails is reported by `possible`.
    fn look(&mut self, facts: &Facts) -> Truth {
        self.evaluator.sweep_some(facts, &self.cone.nodes, &mut self.values);
        self.evaluator.value(&self.values, self.cone.target, SELF).as_truth()
    }

    fn constraints(&self) -> Truth {
        let all =
            self.cone.constraints.iter().fold(Value::TRUE, |all, id| {
                all.and(self.evaluator.value(&self.values, *id, SELF))
            });
        all.as_truth()
    }

    fn note(&mut self, truth: Truth, facts: &Facts) {
        let place = match truth {
            Truth::True => &mut self.seen.yes,
            Truth::False => &mut self.seen.no,
            Truth::Open => return,
        };
        if place.is_none() {
            *place = Some(facts.clone());
        }
    }

    /// Tries one completion: open fields are fixed one after another by a fixed sequence.
    fn sample(&mut self, facts: &Facts, seed: u64) {
        let mut facts = facts.clone();
        let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(1);
        for _ in 0..200 {
            let truth = self.look(&facts);
            let possible = self.constraints();
            if possible == Truth::False {
                return;
            }
            if truth != Truth::Open && possible == Truth::True {
                return self.note(truth, &facts);
            }
            let open = self.open_fields(&facts);
            if open.is_empty() {
                return;
            }
            for reference in open {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695);
                let Some(kind) = self.kind(reference) else { continue };
                let parts = completions(kind, facts.get(reference));
                let pick = match seed {
                    0 => 0,
                    1 => parts.len().saturating_sub(1),
                    _ => usize::try_from(state >> 33)
                        .ok()
                        .and_then(|n| n.checked_rem(parts.len()))
                        .unwrap_or(0),
                };
                if let Some(value) = parts.get(pick) {
                    facts.set(reference, *value);
                }
            }
        }
    }

    /// Looks for one outcome: fixes one open field after another, smallest choice first, to a
    /// value that leaves the outcome possible.
    fn dive(&mut self, facts: &Facts, wanted: Truth, seed: u64) {
        let mut facts = facts.clone();
        let unwanted = if wanted == Truth::True { Truth::False } else { Truth::True };
        let mut truth = self.look(&facts);
        for step in 0..100_u64 {
            if truth == wanted && self.constraints() == Truth::True {
                return self.note(wanted, &facts);
            }
            let Some(reference) = self.next_field(&facts) else { return };
            let Some(kind) = self.kind(reference) else { return };
            let parts = completions(kind, facts.get(reference));
            let turn = seed.wrapping_mul(step.wrapping_add(3));
            let first = usize::try_from(turn).ok().and_then(|n| n.checked_rem(parts.len()));
            let (later, sooner) = parts.split_at(first.unwrap_or(0));
            let fits = sooner.iter().chain(later).any(|value| {
                facts.set(reference, *value);
                truth = self.look(&facts);
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
    fn branch(&mut self, facts: &Facts) -> bool {
        let mut stack = vec![facts.clone()];
        while let Some(facts) = stack.pop() {
            if self.budget == 0 {
                return false;
            }
            self.budget = self.budget.saturating_sub(1);
            let truth = self.look(&facts);
            let possible = self.constraints();
            let pruned = possible == Truth::False || (truth != Truth::Open && self.seen.has(truth));
            if pruned {
                continue;
            }
            if truth != Truth::Open && possible == Truth::True {
                self.note(truth, &facts);
            } else {
                let Some((reference, halves)) = self.split(&facts) else { return false };
                for half in halves {
                    let mut part = facts.clone();
                    part.set(reference, half);
                    stack.push(part);
                }
            }
            if self.seen.both() {
                return true;
            }
        }
        true
    }

    /// Fields the target still depends on; if there are none, those of the constraints.
    fn open_fields(&self, facts: &Facts) -> Vec<FieldRef> {
        let mut walk = Walk::new(self.evaluator, facts, &self.values);
        walk.visit(self.cone.target, SELF);
        let found = walk.found();
        if !found.is_empty() {
            return found.into_iter().collect();
        }
        let mut walk = Walk::new(self.evaluator, facts, &self.values);
        for constraint in &self.cone.constraints {
            walk.visit(*constraint, SELF);
        }
        walk.found().into_iter().collect()
    }

    fn kind(&self, reference: FieldRef) -> Option<&FieldKind> {
        self.evaluator.rulebook().fields.get(reference.field.at()).map(|field| &field.kind)
    }

    /// The field with the fewest answers left, so that switches come first.
    fn next_field(&self, facts: &Facts) -> Option<FieldRef> {
        let open = self.open_fields(facts);
        if let Some(stuck) = self.stuck.iter().find(|stuck| open.contains(stuck)) {
            return Some(*stuck);
        }
        let sized = open.into_iter().filter_map(|reference| {
            Some((size(self.kind(reference)?, facts.get(reference)), reference))
        });
        sized.min().map(|(_, reference)| reference)
    }

    fn split(&self, facts: &Facts) -> Option<(FieldRef, [Value; 2])> {
        let reference = self.next_field(facts)?;
        Some((reference, halves(self.kind(reference)?, facts.get(reference))?))
    }
}

/// The least difference between two answers, at the scale.
pub(crate) fn grain(kind: &FieldKind) -> i64 {
    match kind {
        FieldKind::Number { decimals, .. } => {
            (0..*decimals).fold(SCALE, |grain, _| grain.div_euclid(10)).max(1)
        }
        _ => SCALE,
    }
}

fn size(kind: &FieldKind, value: Value) -> i64 {
    match kind {
        FieldKind::Truth => 2,
        FieldKind::Choice(_) => i64::from(value.lo.count_ones()),
        FieldKind::Set { .. } => i64::from((value.hi & !value.lo).count_ones()).saturating_add(1),
        FieldKind::Number { .. } | FieldKind::Month | FieldKind::Day | FieldKind::Place { .. } => {
            value.hi.saturating_sub(value.lo).div_euclid(grain(kind)).saturating_add(1)
        }
    }
}

/// Two parts that together hold exactly the answers of the whole.
#[must_use]
pub fn halves(kind: &FieldKind, value: Value) -> Option<[Value; 2]> {
    if !is_open(kind, value) {
        return None;
    }
    match kind {
        FieldKind::Truth => Some([Value::TRUE, Value::FALSE]),
        FieldKind::Choice(_) => {
            let first = value.lo & value.lo.wrapping_neg();
            Some([Value { lo: first, hi: 0 }, Value { lo: value.lo & !first, hi: 0 }])
        }
        FieldKind::Set { .. } => {
            let open = value.hi & !value.lo;
            let first = open & open.wrapping_neg();
            Some([
                Value { lo: value.lo, hi: value.hi & !first },
                Value { lo: value.lo | first, hi: value.hi },
            ])
        }
        FieldKind::Number { .. } | FieldKind::Month | FieldKind::Day | FieldKind::Place { .. } => {
            let grain = grain(kind);
            let width = value.hi.checked_sub(value.lo)?;
            let half = width.div_euclid(2).div_euclid(grain).checked_mul(grain)?;
            let middle = value.lo.checked_add(half)?;
            let above = middle.checked_add(grain)?;
            let first = Value { lo: value.lo, hi: middle };
            if above > value.hi {
                // Less than one step wide: the ends are the only answers.
                return (width > 0).then_some([Value::exact(value.lo), Value::exact(value.hi)]);
            }
            Some([first, Value { lo: above, hi: value.hi }])
        }
    }
}

/// A few complete answers of a field: its ends and points between them.
fn completions(kind: &FieldKind, value: Value) -> Vec<Value> {
    match kind {
        FieldKind::Truth => vec![Value::FALSE, Value::TRUE],
        FieldKind::Choice(options) => (0..u8::try_from(options.len()).unwrap_or(62))
            .map(crate::facts::bit)
            .filter(|bit| value.lo & bit != 0)
            .map(|bit| Value { lo: bit, hi: 0 })
            .collect(),
        FieldKind::Set { .. } => {
            let only = |bits: i64| Value { lo: bits, hi: bits };
            let first = value.hi & !value.lo & (value.hi & !value.lo).wrapping_neg();
            vec![only(value.lo), only(value.lo), only(value.lo | first), only(value.hi)]
        }
        FieldKind::Number { .. } | FieldKind::Month | FieldKind::Day | FieldKind::Place { .. } => {
            let grain = grain(kind);
            let width = value.hi.saturating_sub(value.lo);
            let part = |of: i64| {
                let step = width.div_euclid(of).div_euclid(grain).saturating_mul(grain);
                Value::exact(value.lo.saturating_add(step))
            };
            let mut points = vec![Value::exact(value.lo)];
            points.extend([100, 30, 10, 4, 2].map(part));
            points.push(Value::exact(value.hi));
            points
        }
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
        let cone = Cone::new(&book, book.benefits[0].entitled.unwrap());
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

    #[test]
    fn halves_hold_every_answer_once() {
        let kind = FieldKind::Number { unit: crate::ir::Unit::Euro, decimals: 2, bands: vec![] };
        let [low, high] = halves(&kind, Value::range(0, 30_000)).unwrap();
        assert_eq!((low, high), (Value::range(0, 10_000), Value::range(20_000, 30_000)));
        assert_eq!(halves(&kind, Value::exact(5)), None);
        let choice = FieldKind::Choice(vec![String::new(); 3]);
        let [first, rest] = halves(&choice, Value { lo: 0b101, hi: 0 }).unwrap();
        assert_eq!((first.lo, rest.lo), (0b001, 0b100));
    }
}
