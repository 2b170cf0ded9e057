//! Runs steps for one household.
//!
//! INVARIANT: for every completion of the facts, the value of each place under the completion
//! lies in the value computed here. Places of persons who cannot exist are left as they are:
//! nobody reads them.

use super::program::{Kind, PRESENT, Part, Sides, Step, Union, at};
use super::word::{self, certain, choose, possible, single};
use super::{Resolved, quadratic, table};
use crate::ir::Figures;
use crate::number::SCALE;
use crate::value::Value;

/// What steps read and write.
#[derive(Debug)]
pub(super) struct Machine<'m> {
    pub(super) sides: &'m Sides,
    pub(super) params: &'m [Resolved<'m>],
    pub(super) facts: &'m [Value],
    pub(super) words: &'m mut [u32],
    pub(super) numbers: &'m mut [Value],
}

/// Oneself and the partner are computed for whether they exist or not.
pub(crate) const ADULTS: u32 = 0b11;

impl Machine<'_> {
    /// Runs a part.
    pub(super) fn run(&mut self, part: &Part) {
        for run in &part.runs {
            if let Some(steps) = part.steps.get(at(run.start)..at(run.end)) {
                self.steps(run.kind, steps);
            }
        }
    }

    /// Runs steps of one kind.
    pub(super) fn steps(&mut self, kind: Kind, steps: &[Step]) {
        match kind {
            Kind::Partner => self.partner(steps),
            Kind::Persons => self.persons(steps),
            Kind::FieldTruth => self.field_truths(steps),
            Kind::And => self.truths(steps, |a, b, _| a & b),
            Kind::Or => self.truths(steps, |a, b, _| a | b),
            Kind::Not => self.truths(steps, |a, _, _| word::not(a)),
            Kind::IfTruth => self.truths(steps, |a, b, c| choose(c, a, b)),
            Kind::JoinTruth => self.joins(steps),
            Kind::AtTruth | Kind::Any | Kind::All => self.of_persons(kind, steps),
            Kind::AtNumber => self.at_numbers(steps),
            Kind::Sum => self.sums(steps),
            Kind::Count => self.counts(steps),
            // What most steps do has a loop of its own; the page pays for each, so the rest share one.
            Kind::Less => self.compare(steps, |all, step, slot| {
                all.number(step.a, slot).less(all.number(step.b, slot))
            }),
            Kind::LessEqual => self.compare(steps, |all, step, slot| {
                all.number(step.a, slot).less_equal(all.number(step.b, slot))
            }),
            Kind::OneOf => self.compare(steps, |all, step, slot| {
                let options = all.sides.options.get(at(step.c)).copied();
                all.number(step.a, slot).one_of(options.unwrap_or(0))
            }),
            Kind::ToTruth | Kind::Equal | Kind::HasAny => {
                self.compare(steps, |all, step, slot| all.truth(kind, step, slot));
            }
            Kind::Add => self.numbers(steps, |all, step, slot| {
                all.number(step.a, slot).add(all.number(step.b, slot))
            }),
            Kind::Sub => self.numbers(steps, |all, step, slot| {
                all.number(step.a, slot).sub(all.number(step.b, slot))
            }),
            Kind::Max => self.numbers(steps, |all, step, slot| {
                all.number(step.a, slot).max(all.number(step.b, slot))
            }),
            Kind::IfNumber => self.numbers(steps, |all, step, slot| {
                let condition = word::read(all.word(step.c), slot);
                let (a, b) = (all.number(step.a, slot), all.number(step.b, slot));
                if condition.is_point() { pick(condition, a, b) } else { a.hull(b) }
            }),
            Kind::FieldNumber => self.numbers(steps, Self::answer),
            _ => self.numbers(steps, |all, step, slot| all.calculate(kind, step, slot)),
        }
    }

    #[inline]
    fn word(&self, place: u32) -> u32 {
        self.words.get(at(place)).copied().unwrap_or(word::EITHER)
    }

    #[inline]
    fn put_word(&mut self, place: u32, value: u32) {
        if let Some(entry) = self.words.get_mut(at(place)) {
            *entry = value;
        }
    }

    #[inline]
    fn number(&self, place: u32, slot: u32) -> Value {
        self.numbers.get(at(index(place, slot))).copied().unwrap_or(Value::ANY)
    }

    #[inline]
    fn put(&mut self, place: u32, slot: u32, value: Value) {
        if let Some(entry) = self.numbers.get_mut(at(index(place, slot))) {
            *entry = value;
        }
    }

    /// The persons for whom steps are computed now.
    #[inline]
    fn here(&self) -> u32 {
        possible(self.word(PRESENT)) | ADULTS
    }

    fn truths(&mut self, steps: &[Step], op: impl Fn(u32, u32, u32) -> u32) {
        for step in steps {
            let value = op(self.word(step.a), self.word(step.b), self.word(step.c));
            self.put_word(step.out, value);
        }
    }

    /// Numbers, for the household or person by person.
    fn numbers(&mut self, steps: &[Step], number: impl Fn(&Self, &Step, u32) -> Value) {
        let here = self.here();
        for step in steps {
            let mut left = now(step, here);
            while let Some(slot) = next(&mut left) {
                let value = number(self, step, slot);
                self.put(step.out, slot, value);
            }
        }
    }

    #[inline]
    fn calculate(&self, kind: Kind, step: &Step, slot: u32) -> Value {
        let (a, b) = (self.number(step.a, slot), self.number(step.b, slot));
        match kind {
            Kind::Mul => a.mul(b),
            Kind::Min => a.min(b),
            Kind::Copy => a,
            Kind::ToNumber => word::read(self.word(step.a), slot),
            _ => self.special(kind, step, slot, [a, b]),
        }
    }

    fn answer(&self, step: &Step, slot: u32) -> Value {
        let Some(read) = self.sides.reads.get(at(step.c)) else { return Value::ANY };
        let answered = self.fact(step, slot);
        let applies = word::read(self.applies(step), slot);
        if applies.is_point() {
            pick(applies, answered, read.otherwise)
        } else {
            read.union.of(answered, read.otherwise)
        }
    }

    /// The operations that need more than a step holds.
    fn special(&self, kind: Kind, step: &Step, slot: u32, [a, b]: [Value; 2]) -> Value {
        let (sides, c) = (self.sides, at(step.c));
        match kind {
            Kind::Lookup => sides.tables.get(c).map(|table| {
                let column = table.2.then_some(b);
                lookup(self.params, *table, a, column)
            }),
            Kind::Quadratic => sides.quadratics.get(c).map(|places| {
                let [m, y, a, b, c] = places.map(|place| self.number(place, slot));
                quadratic::bounds(m, y, [a, b, c])
            }),
            _ => sides.roundings.get(c).map(|(unit, rounding)| {
                if kind == Kind::Div {
                    a.div(b, *unit, *rounding)
                } else {
                    a.round(*unit, *rounding)
                }
            }),
        }
        .unwrap_or(Value::ANY)
    }

    /// Truths about numbers, for the household or person by person.
    fn compare(&mut self, steps: &[Step], truth: impl Fn(&Self, &Step, u32) -> Value) {
        let here = self.here();
        for step in steps {
            let mut all = 0;
            let mut left = now(step, here);
            while let Some(slot) = next(&mut left) {
                all |= word::spread(truth(self, step, slot)) & word::both(single(slot));
            }
            if step.slots == 0 {
                all = word::spread(word::read(all, 0));
            }
            self.put_word(step.out, all);
        }
    }

    #[inline]
    fn truth(&self, kind: Kind, step: &Step, slot: u32) -> Value {
        let (a, b) = (self.number(step.a, slot), self.number(step.b, slot));
        let options = self.sides.options.get(at(step.c)).copied().unwrap_or(0);
        match kind {
            Kind::Equal => a.equal(b),
            Kind::HasAny => a.has_any(options),
            _ => word::read(word::spread(a), 0),
        }
    }

    fn partner(&mut self, steps: &[Step]) {
        for step in steps {
            let slots = word::both(step.slots);
            let present = (self.word(PRESENT) & !slots) | (self.word(step.a) & slots);
            self.put_word(PRESENT, present);
        }
    }

    fn persons(&mut self, steps: &[Step]) {
        for step in steps {
            let count = self.number(step.a, 0);
            let (mut present, mut needed) = (0, SCALE);
            let mut left = step.slots;
            while let Some(slot) = next(&mut left) {
                let truth = Value::exact(needed).less_equal(count);
                present |= word::spread(truth) & word::both(single(slot));
                needed = needed.saturating_add(SCALE);
            }
            let others = self.word(PRESENT) & !word::both(step.slots);
            self.put_word(PRESENT, others | present);
        }
    }

    fn fact(&self, step: &Step, slot: u32) -> Value {
        let position = step.b.wrapping_add(slot);
        self.facts.get(at(position)).copied().unwrap_or(Value::ANY)
    }

    /// For whom an answer applies.
    fn applies(&self, step: &Step) -> u32 {
        let present = if step.slots == 0 { word::TRUE } else { self.word(PRESENT) };
        self.word(step.a) & present
    }

    fn field_truths(&mut self, steps: &[Step]) {
        for step in steps {
            let Some(read) = self.sides.reads.get(at(step.c)).copied() else { continue };
            let kept = if step.slots == 0 { 0 } else { self.word(step.out) };
            self.compare(std::slice::from_ref(step), Self::fact);
            let answered = self.word(step.out);
            let new = choose(self.applies(step), answered, word::spread(read.otherwise));
            let mask = if step.slots == 0 { word::TRUE } else { word::both(step.slots) };
            self.put_word(step.out, (new & mask) | (kept & !mask));
        }
    }

    fn joins(&mut self, steps: &[Step]) {
        for step in steps {
            let first = word::both(step.c);
            self.put_word(step.out, (self.word(step.a) & first) | (self.word(step.b) & !first));
        }
    }

    /// Whether some or all persons fulfil a truth, or how it stands with one of them.
    fn of_persons(&mut self, kind: Kind, steps: &[Step]) {
        for step in steps {
            let (value, present) = (self.word(step.a), self.word(PRESENT));
            let slots = word::both(step.c);
            let held = match kind {
                Kind::Any => value & present & slots,
                Kind::All => !(value | word::not(present)) & slots,
                _ => {
                    let here = present | word::both(ADULTS);
                    value & slots & word::both(possible(here))
                }
            };
            let found = word::spread(Value {
                lo: i64::from(certain(held) != 0),
                hi: i64::from(possible(held) != 0),
            });
            self.put_word(step.out, if kind == Kind::All { !found } else { found });
        }
    }

    fn at_numbers(&mut self, steps: &[Step]) {
        for step in steps {
            let there = self.here() & single(step.c) != 0;
            let value = if there { self.number(step.a, step.c) } else { Value::ZERO };
            self.put(step.out, 0, value);
        }
    }

    fn sums(&mut self, steps: &[Step]) {
        for step in steps {
            let present = self.word(PRESENT);
            let mut sum = Value::ZERO;
            let mut left = step.c & possible(present);
            while let Some(slot) = next(&mut left) {
                let value = self.number(step.a, slot);
                let sure = certain(present) & single(slot) != 0;
                sum = sum.add(if sure { value } else { value.hull(Value::ZERO) });
            }
            self.put(step.out, 0, sum);
        }
    }

    fn counts(&mut self, steps: &[Step]) {
        for step in steps {
            let held = self.word(step.a) & self.word(PRESENT) & word::both(step.c);
            let count = |half: u32| i64::from(half.count_ones()).saturating_mul(SCALE);
            let value = Value { lo: count(certain(held)), hi: count(possible(held)) };
            self.put(step.out, 0, value);
        }
    }
}

/// The persons a step is computed for; the household counts as the first one.
#[inline]
pub(crate) const fn now(step: &Step, here: u32) -> u32 {
    if step.slots == 0 { 1 } else { step.slots & here }
}

/// The first of some persons, taken out of them.
#[inline]
pub(crate) fn next(left: &mut u32) -> Option<u32> {
    let slot = left.trailing_zeros();
    *left &= left.wrapping_sub(1);
    (slot < 32).then_some(slot)
}

/// Where the number of a person lies: the lowest bit says whether there is one for each person.
#[inline]
pub(crate) const fn index(place: u32, slot: u32) -> u32 {
    place.wrapping_shr(1).wrapping_add(slot & (place & 1).wrapping_neg())
}

/// The one or the other by a settled truth; without a branch, which would often be foretold wrong.
#[inline]
fn pick(truth: Value, a: Value, b: Value) -> Value {
    let mask = truth.lo.wrapping_neg();
    Value { lo: (a.lo & mask) | (b.lo & !mask), hi: (a.hi & mask) | (b.hi & !mask) }
}

impl Union {
    pub(crate) fn of(self, a: Value, b: Value) -> Value {
        match self {
            Self::Hull => a.hull(b),
            Self::Choice => a.choice_union(b),
            Self::Set => a.set_union(b),
        }
    }
}

/// The row (and column) of a table.
pub(crate) fn lookup(
    params: &[Resolved<'_>],
    (table, by_choice, _): (crate::ir::ParamId, bool, bool),
    row: Value,
    column: Option<Value>,
) -> Value {
    let Some(dated) = params.get(table.at()).and_then(|resolved| resolved.dated) else {
        return Value::ANY;
    };
    let cell = |cells: &Vec<i64>| table::columns(cells, column);
    match &dated.figures {
        Figures::Rows(rows) => table::rows(rows, row, by_choice, |n| Some(Value::exact(*n))),
        Figures::Grid(rows) => table::rows(rows, row, by_choice, cell),
        Figures::Scalar(number) => Some(Value::exact(*number)),
    }
    .unwrap_or(Value::ANY)
}
