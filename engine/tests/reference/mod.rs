//! The naive evaluator: one complete household, one value for each node, nothing clever.
//!
//! It shares no code with the evaluator it checks but the rulebook's types: plain recursion
//! with a memory, decimals instead of fixed-point, options by position instead of bit sets.

use engine::date::Date;
use engine::facts::{Facts, FieldRef};
use engine::ir::{
    BenefitId, Checked, Comparison, Condition, Dated, Field, FieldKind, Figures, NodeId, Op,
    ParamId, Parameter, Rulebook, Slots,
};
use engine::number::Rounding;
use rust_decimal::{Decimal, RoundingStrategy};
use std::cell::RefCell;
use std::collections::HashMap;

/// A value of a complete household.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Plain {
    Truth(bool),
    Number(Decimal),
    Options(u64),
}

/// Evaluates a rulebook for facts in which every field is settled.
pub(crate) struct Reference<'r> {
    rulebook: &'r Rulebook,
    as_of: Date,
    facts: &'r Facts,
    known: RefCell<HashMap<(NodeId, u8), Plain>>,
}

fn scaled(number: i64) -> Decimal {
    Decimal::from_i128_with_scale(i128::from(number), 6)
}

impl<'r> Reference<'r> {
    pub(crate) fn new(rulebook: &'r Rulebook, as_of: Date, facts: &'r Facts) -> Self {
        Self { rulebook, as_of, facts, known: RefCell::default() }
    }

    /// Whether the household is entitled.
    pub(crate) fn entitled(&self, benefit: BenefitId) -> bool {
        let benefit = &self.rulebook.benefits[benefit.at()];
        let holds = |condition: &Condition| {
            let in_force = condition.validity.is_none_or(|validity| validity.covers(self.as_of));
            !in_force
                || self.is_unverified(condition)
                || self.truth(condition.lenient.unwrap_or(condition.strict), 0)
        };
        benefit.validity.covers(self.as_of) && benefit.conditions.iter().all(holds)
    }

    /// Whether all declared facts about real people hold.
    pub(crate) fn is_possible(&self) -> bool {
        self.rulebook.constraints.iter().all(|constraint| self.truth(constraint.node, 0))
    }

    pub(crate) fn truth(&self, node: NodeId, slot: u8) -> bool {
        match self.node(node, slot) {
            Plain::Truth(holds) => holds,
            // A constant truth is stored like the numbers 0 and 1.
            Plain::Number(number) => !number.is_zero(),
            Plain::Options(_) => panic!("node {node:?} is no truth but a choice"),
        }
    }

    pub(crate) fn number(&self, node: NodeId, slot: u8) -> Decimal {
        match self.node(node, slot) {
            Plain::Number(number) => number,
            other => panic!("node {node:?} is no number but {other:?}"),
        }
    }

    fn options(&self, node: NodeId, slot: u8) -> u64 {
        match self.node(node, slot) {
            Plain::Options(options) => options,
            other => panic!("node {node:?} is no choice but {other:?}"),
        }
    }

    fn is_unverified(&self, condition: &Condition) -> bool {
        let figure = |id: &ParamId| {
            let parameter = &self.rulebook.parameters[id.at()];
            let dated = parameter.values.iter().find(|dated| dated.validity.covers(self.as_of));
            dated.is_none_or(|dated| dated.checked == Checked::No)
        };
        condition.checked == Checked::No || condition.params.iter().any(figure)
    }

    pub(crate) fn is_present(&self, slot: u8) -> bool {
        let roles = &self.rulebook.roles;
        let at_least = |role: Option<NodeId>, least: u8| {
            role.is_some_and(|node| self.number(node, 0) >= Decimal::from(least))
        };
        match slot {
            0 => true,
            1 => roles.partner.is_some_and(|node| self.truth(node, 0)),
            2..=9 => at_least(roles.children, slot - 1),
            _ => at_least(roles.others, slot - 9),
        }
    }

    fn field(&self, field: &Field, reference: FieldRef) -> Plain {
        let home = field.home(reference.slot).expect("a field is read where it is asked");
        let present = reference.slot.is_none_or(|slot| self.is_present(slot));
        let slot = reference.slot.unwrap_or(0);
        let applies = present && home.applies.is_none_or(|node| self.truth(node, slot));
        let value = if applies { self.facts.get(reference) } else { home.otherwise };
        match &field.kind {
            FieldKind::Truth => Plain::Truth(value.lo == 1),
            FieldKind::Choice(_) | FieldKind::Set { .. } => {
                Plain::Options(u64::try_from(value.lo).unwrap())
            }
            _ => Plain::Number(scaled(value.lo)),
        }
    }

    fn dated(&self, id: ParamId) -> &Dated {
        let parameter: &Parameter = &self.rulebook.parameters[id.at()];
        let covering = parameter.values.iter().find(|dated| dated.validity.covers(self.as_of));
        let earlier = || parameter.values.iter().rfind(|d| d.validity.from <= self.as_of);
        covering.or_else(earlier).unwrap_or(&parameter.values[0])
    }

    pub(crate) fn node(&self, id: NodeId, slot: u8) -> Plain {
        let node = &self.rulebook.nodes[id.at()];
        let slot = if node.slots.is_empty() { 0 } else { slot };
        if let Some(value) = self.known.borrow().get(&(id, slot)) {
            return *value;
        }
        let value = self.compute(&node.op, node.slots, slot);
        self.known.borrow_mut().insert((id, slot), value);
        value
    }

    #[expect(clippy::too_many_lines, reason = "one list, read from top to bottom")]
    fn compute(&self, op: &Op, slots: Slots, slot: u8) -> Plain {
        let number = |id: &NodeId| self.number(*id, slot);
        let truth = |id: &NodeId| self.truth(*id, slot);
        let present = |all: &Slots| all.iter().filter(|s| self.is_present(*s)).collect::<Vec<_>>();
        match op {
            Op::Const(value) if value.lo == value.hi => {
                // A truth and a number look alike here; the reader asks for what it needs.
                Plain::Number(scaled(value.lo))
            }
            Op::Const(value) => panic!("{value:?} is no constant"),
            Op::AsOfDay => Plain::Number(Decimal::from(self.as_of.day_index())),
            Op::AsOfMonth => Plain::Number(Decimal::from(self.as_of.month_index())),
            Op::Param(id) => match &self.dated(*id).figures {
                Figures::Scalar(value) => Plain::Number(scaled(*value)),
                other => panic!("{other:?} is no number"),
            },
            Op::Field(id) => {
                let slot = (!slots.is_empty()).then_some(slot);
                let field = &self.rulebook.fields[id.at()];
                self.field(field, FieldRef { field: *id, slot })
            }
            Op::Exists => Plain::Truth(self.is_present(slot)),
            Op::At(id, at) => self.node(*id, *at),
            Op::Join(a, b) => {
                let first = self.rulebook.nodes[a.at()].slots.has(slot);
                self.node(if first { *a } else { *b }, slot)
            }
            Op::Add(a, b) => Plain::Number(number(a) + number(b)),
            Op::Sub(a, b) => Plain::Number(number(a) - number(b)),
            Op::Mul(a, b) => Plain::Number(number(a) * number(b)),
            Op::Min(a, b) => Plain::Number(number(a).min(number(b))),
            Op::Max(a, b) => Plain::Number(number(a).max(number(b))),
            Op::Div { a, b, step, rounding } => {
                Plain::Number(rounded(number(a) / number(b), *step, *rounding))
            }
            Op::Round { a, step, rounding } => Plain::Number(rounded(number(a), *step, *rounding)),
            Op::Compare(Comparison::Less, a, b) => Plain::Truth(number(a) < number(b)),
            Op::Compare(Comparison::LessEqual, a, b) => Plain::Truth(number(a) <= number(b)),
            Op::Compare(Comparison::Equal, a, b) => Plain::Truth(number(a) == number(b)),
            Op::Not(a) => Plain::Truth(!truth(a)),
            Op::And(a, b) => Plain::Truth(truth(a) && truth(b)),
            Op::Or(a, b) => Plain::Truth(truth(a) || truth(b)),
            Op::If(c, a, b) => self.node(if truth(c) { *a } else { *b }, slot),
            Op::OneOf(a, options) | Op::HasAny(a, options) => {
                Plain::Truth(self.options(*a, slot) & options.cast_unsigned() != 0)
            }
            Op::Lookup { table, row, by_choice, column } => {
                let row = if *by_choice {
                    Decimal::from(self.options(*row, slot).trailing_zeros())
                } else {
                    self.number(*row, slot)
                };
                let column = column.map(|column| self.number(column, slot));
                Plain::Number(cell(&self.dated(*table).figures, row, *by_choice, column))
            }
            Op::Sum(all, id) => {
                Plain::Number(present(all).into_iter().map(|s| self.number(*id, s)).sum())
            }
            Op::Count(all, id) => {
                let count = present(all).into_iter().filter(|s| self.truth(*id, *s)).count();
                Plain::Number(Decimal::from(count))
            }
            Op::Any(all, id) => Plain::Truth(present(all).into_iter().any(|s| self.truth(*id, s))),
            Op::All(all, id) => Plain::Truth(present(all).into_iter().all(|s| self.truth(*id, s))),
            Op::Quadratic { m, y, a, b, c } => {
                let million = Decimal::from(1_000_000);
                let (m, y) = (number(m).max(Decimal::ZERO), number(y).max(Decimal::ZERO));
                let slope = number(a) + number(b) * m / million + number(c) * y / million;
                Plain::Number(m - slope * y)
            }
            Op::Entitled(benefit) => Plain::Truth(self.entitled(*benefit)),
        }
    }
}

fn rounded(number: Decimal, step: i64, rounding: Rounding) -> Decimal {
    let strategy = match rounding {
        Rounding::Up => RoundingStrategy::ToPositiveInfinity,
        Rounding::Down => RoundingStrategy::ToNegativeInfinity,
        Rounding::HalfUp => RoundingStrategy::MidpointAwayFromZero,
    };
    (number / scaled(step)).round_dp_with_strategy(0, strategy) * scaled(step)
}

fn cell(figures: &Figures, row: Decimal, by_choice: bool, column: Option<Decimal>) -> Decimal {
    fn at<T>(rows: &[(i64, T)], row: Decimal, key: impl Fn(i64) -> Decimal) -> &T {
        &rows.iter().rfind(|(k, _)| key(*k) <= row).unwrap_or(&rows[0]).1
    }
    let key = |key: i64| if by_choice { Decimal::from(key) } else { scaled(key) };
    match figures {
        Figures::Scalar(value) => scaled(*value),
        Figures::Rows(rows) => scaled(*at(rows, row, key)),
        Figures::Grid(rows) => {
            let cells = at(rows, row, key);
            let column = column.expect("a grid needs a column").floor() - Decimal::ONE;
            let last = Decimal::from(cells.len() - 1);
            let column = usize::try_from(column.clamp(Decimal::ZERO, last)).unwrap();
            scaled(cells[column])
        }
    }
}
