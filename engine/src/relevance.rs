//! Which answers can still change a node: a walk down its open parts only.

use crate::eval::{Evaluator, Standing, Values};
use crate::facts::{Facts, FieldRef};
use crate::ir::{
    BenefitId, CHILDREN, FieldId, FieldKind, NodeId, Op, PARTNER, Rulebook, SELF, Slots,
};
use crate::value::Value;

/// Collects the fields that can still change nodes, and those their applying depends on.
#[derive(Debug)]
pub struct Walk<'e, 'r> {
    evaluator: &'e Evaluator<'r>,
    facts: &'e Facts,
    values: &'e Values,
    /// Persons for whom a node was walked, by node.
    seen: Vec<u16>,
    /// Values of the facts that were found, a bit for each.
    found: Vec<u64>,
}

impl<'e, 'r> Walk<'e, 'r> {
    /// Starts with nothing found.
    #[must_use]
    pub fn new(evaluator: &'e Evaluator<'r>, facts: &'e Facts, values: &'e Values) -> Self {
        Self {
            evaluator,
            facts,
            values,
            seen: vec![0; evaluator.rulebook().nodes.len()],
            found: vec![0; facts.len().div_ceil(64)],
        }
    }

    /// The fields found, in the order of the rulebook.
    #[must_use]
    pub fn found(self) -> Vec<FieldRef> {
        let mut all = Vec::new();
        for (at, bits) in self.found.iter().enumerate() {
            let mut left = *bits;
            while left != 0 {
                let bit = usize::try_from(left.trailing_zeros()).unwrap_or(0);
                all.extend(self.facts.reference(at.saturating_mul(64).saturating_add(bit)));
                left &= left.wrapping_sub(1);
            }
        }
        all
    }

    fn note(&mut self, reference: FieldRef) {
        let Some(position) = self.facts.position(reference) else { return };
        let bit = u32::try_from(position & 63).unwrap_or(0);
        if let Some(bits) = self.found.get_mut(position.div_euclid(64)) {
            *bits |= 1_u64.wrapping_shl(bit);
        }
    }

    /// Walks a household-level node, or a person-level one for a slot.
    pub fn visit(&mut self, id: NodeId, slot: u8) {
        let rulebook = self.evaluator.rulebook();
        let Some(node) = rulebook.nodes.get(id.at()) else { return };
        let slot = if node.slots.is_empty() { SELF } else { slot };
        let bit = 1_u16.checked_shl(u32::from(slot)).unwrap_or(0);
        let settled = self.is_settled(id, slot);
        match self.seen.get_mut(id.at()) {
            Some(seen) if *seen & bit == 0 && !settled => *seen |= bit,
            _ => return,
        }
        let person = (!node.slots.is_empty()).then_some(slot);
        self.open(&node.op, person);
    }

    fn value(&self, id: NodeId, slot: u8) -> Value {
        self.evaluator.value(self.values, id, slot)
    }

    /// Numbers and truths are settled when both ends meet; choices and sets are walked on.
    fn is_settled(&self, id: NodeId, slot: u8) -> bool {
        !is_choice(self.evaluator.rulebook(), id) && self.value(id, slot).is_point()
    }

    fn open(&mut self, op: &Op, person: Option<u8>) {
        let slot = person.unwrap_or(SELF);
        match op {
            Op::Field(field) => self.field(*field, person),
            Op::Exists => self.presence(slot),
            Op::At(id, at) => self.visit(*id, *at),
            Op::Join(a, b) => self.visit(self.evaluator.joined(*a, *b, slot), slot),
            Op::If(c, a, b) => {
                let condition = self.value(*c, slot);
                if condition.is_point() {
                    self.visit(if condition.lo == 1 { *a } else { *b }, slot);
                } else {
                    [c, a, b].into_iter().for_each(|id| self.visit(*id, slot));
                }
            }
            Op::Max(a, b) => self.either(*a, *b, slot, |a, b| a.hi <= b.lo),
            Op::Min(a, b) => self.either(*a, *b, slot, |a, b| a.lo >= b.hi),
            Op::Sum(slots, id) | Op::Count(slots, id) | Op::Any(slots, id) | Op::All(slots, id) => {
                self.persons(*slots, *id);
            }
            Op::Entitled(benefit) => self.entitled(*benefit),
            _ => crate::eval::operands(op, |id| self.visit(id, slot)),
        }
    }

    /// `min` and `max`: an operand the other one always beats does not matter.
    fn either(&mut self, a: NodeId, b: NodeId, slot: u8, beaten: fn(Value, Value) -> bool) {
        let (left, right) = (self.value(a, slot), self.value(b, slot));
        if !beaten(left, right) {
            self.visit(a, slot);
        }
        if !beaten(right, left) {
            self.visit(b, slot);
        }
    }

    fn persons(&mut self, slots: Slots, id: NodeId) {
        for slot in slots.iter() {
            let present = self.values.present(slot);
            if present.hi == 0 {
                continue;
            }
            if !present.is_point() {
                self.presence(slot);
            }
            self.visit(id, slot);
        }
    }

    fn presence(&mut self, slot: u8) {
        let roles = &self.evaluator.rulebook().roles;
        let role = match slot {
            SELF => None,
            PARTNER => roles.partner,
            slot if CHILDREN.contains(&slot) => roles.children,
            _ => roles.others,
        };
        if let Some(role) = role {
            self.visit(role, SELF);
        }
    }

    fn entitled(&mut self, id: BenefitId) {
        let Some(benefit) = self.evaluator.rulebook().benefits.get(id.at()) else { return };
        for (position, condition) in benefit.conditions.iter().enumerate() {
            if self.evaluator.standing(id, position) == Standing::Hard {
                self.visit(condition.lenient.unwrap_or(condition.strict), SELF);
            }
        }
    }

    fn field(&mut self, id: FieldId, slot: Option<u8>) {
        let Some(field) = self.evaluator.rulebook().fields.get(id.at()) else { return };
        let Some(home) = field.home(slot) else { return };
        let present = slot.map_or(Value::TRUE, |slot| self.values.present(slot));
        let applies = home.applies.map_or(Value::TRUE, |id| self.value(id, slot.unwrap_or(SELF)));
        if let Some(slot) = slot
            && !present.is_point()
        {
            self.presence(slot);
        }
        if let Some(applies) = home.applies {
            self.visit(applies, slot.unwrap_or(SELF));
        }
        let reference = FieldRef { field: id, slot };
        if present.and(applies).hi > 0 && is_open(&field.kind, self.facts.get(reference)) {
            self.note(reference);
        }
    }
}

/// Whether a node holds a choice or a set of choices, whose pair is no interval.
fn is_choice(rulebook: &Rulebook, id: NodeId) -> bool {
    rulebook.nodes.get(id.at()).is_some_and(|node| match &node.op {
        Op::Field(field) => rulebook.fields.get(field.at()).is_some_and(|field| {
            matches!(field.kind, FieldKind::Choice(_) | FieldKind::Set { .. })
        }),
        Op::At(inner, _) | Op::Join(inner, _) => is_choice(rulebook, *inner),
        _ => false,
    })
}

/// Whether a field's value still leaves more than one answer.
#[must_use]
pub fn is_open(kind: &FieldKind, value: Value) -> bool {
    match kind {
        FieldKind::Choice(_) => value.lo.count_ones() != 1,
        _ => value.lo != value.hi,
    }
}
