//! Many households at once: the same program, the same values, up to 64 households in a sweep.
//!
//! A truth is two words with a bit for each household, a number is a row of 64; so a step is
//! looked up once for all of them. For impact runs, where one rulebook meets very many households;
//! a single household is faster with [`Evaluator::sweep`]. All values can be read afterwards.

mod columns;
mod truths;

pub use columns::Columns;
pub use truths::Truths;

use crate::eval::machine::{ADULTS, index, lookup, next, now};
use crate::eval::program::{Kind, PRESENT, Part, Place, Program, Step, at};
use crate::eval::{Evaluator, quadratic, word};
use crate::facts::Facts;
use crate::ir::{NodeId, PARTNER, SELF, SLOTS};
use crate::number::SCALE;
use crate::value::Value;
use truths::{OPEN, bit, both, choose, either, gathered, not, spread, with};

/// Households in a sweep.
pub const WIDTH: usize = 64;

type Row = [Value; WIDTH];

/// Room for the values of many households.
#[derive(Debug)]
pub struct Batch<'e, 'r> {
    evaluator: &'e Evaluator<'r>,
    /// Where the truths of each place start, and whether there is one for each person.
    starts: Vec<(u32, bool)>,
    truths: Vec<Truths>,
    numbers: Vec<Row>,
    /// Persons who may belong to one of the households.
    here: u32,
    count: usize,
}

/// Households in an order in which those with the same persons stand together: a sweep computes a
/// person for all of its households or for none.
#[must_use]
pub fn grouped(evaluator: &Evaluator<'_>, households: &[Facts]) -> Vec<u32> {
    let part = evaluator.part(&[]);
    let mut batch = Batch::new(evaluator);
    let mut order = Vec::with_capacity(households.len());
    for chunk in households.chunks(WIDTH) {
        let columns = Columns::new(&chunk.iter().collect::<Vec<_>>());
        batch.sweep(&columns, &part);
        for household in 0..columns.len() {
            order.push((batch.persons(household), u32::try_from(order.len()).unwrap_or(0)));
        }
    }
    order.sort_unstable();
    order.into_iter().map(|(_, household)| household).collect()
}

impl<'e, 'r> Batch<'e, 'r> {
    /// Room for one sweep after another.
    #[must_use]
    pub fn new(evaluator: &'e Evaluator<'r>) -> Self {
        let program = evaluator.program();
        let wide = wide(program);
        let mut end = 0_u32;
        let starts = wide.iter().map(|wide| {
            let start = end;
            end = end.saturating_add(if *wide { 16 } else { 1 });
            (start, *wide)
        });
        let starts = starts.collect::<Vec<_>>();
        let mut truths = vec![Truths::default(); at(end)];
        for ((start, wide), value) in starts.iter().zip(&program.words) {
            for slot in 0..if *wide { 16 } else { 1 } {
                if let Some(entry) = truths.get_mut(at(start.saturating_add(slot))) {
                    *entry = spread(word::read(*value, slot));
                }
            }
        }
        let numbers = program.numbers.iter().map(|value| [*value; WIDTH]).collect();
        Self { evaluator, starts, truths, numbers, here: word::LOWER, count: 0 }
    }

    /// Evaluates what a part holds for all households of the columns.
    pub fn sweep(&mut self, households: &Columns, part: &Part) {
        self.count = households.len();
        self.here = word::LOWER;
        let present = self.evaluator.program().words.get(at(PRESENT)).copied().unwrap_or(0);
        for slot in 0..16 {
            self.put_truth(PRESENT, slot, spread(word::read(present, slot)));
        }
        for run in &part.runs {
            if let Some(steps) = part.steps.get(at(run.start)..at(run.end)) {
                self.steps(run.kind, steps, households);
            }
        }
    }

    /// Evaluates every node.
    pub fn sweep_all(&mut self, households: &Columns) {
        let evaluator = self.evaluator;
        self.sweep(households, &evaluator.program().whole);
    }

    /// The value of a household-level node, or of a person's, in one of the households.
    #[must_use]
    pub fn value(&self, household: usize, id: NodeId, slot: u8) -> Value {
        let Some(place) = self.evaluator.program().places.get(id.at()).copied() else {
            return Value::ANY;
        };
        let slot = if place.slots == 0 { 0 } else { u32::from(slot) };
        if place.slots != 0 {
            if slot > 15 || place.slots & word::single(slot) == 0 {
                return Value::ANY;
            }
            let present = bit(self.truth(PRESENT, slot), household);
            if slot > PARTNER.into() && present.hi == 0 {
                return Value::ZERO;
            }
        }
        if place.is_truth() {
            return bit(self.truth(place.word, slot), household);
        }
        let row = self.numbers.get(at(index(place.number, slot)));
        row.and_then(|row| row.get(household)).copied().unwrap_or(Value::ANY)
    }

    /// A household-level truth in all households of the sweep.
    #[must_use]
    pub fn truths(&self, id: NodeId) -> Truths {
        let place = self.evaluator.program().places.get(id.at()).copied();
        let all =
            u64::MAX.checked_shr(u32::try_from(WIDTH.saturating_sub(self.count)).unwrap_or(0));
        let all = all.unwrap_or(0);
        let found = match place {
            Some(place @ Place { slots: 0, .. }) if place.is_truth() => self.truth(place.word, 0),
            _ => (0..self.count).fold(Truths::default(), |found, household| {
                with(found, household, self.value(household, id, SELF))
            }),
        };
        Truths { certain: found.certain & all, possible: found.possible & all }
    }

    /// The persons who may belong to a household.
    fn persons(&self, household: usize) -> u32 {
        let slots = 0..u32::try_from(SLOTS).unwrap_or(0);
        let here = slots.filter(|slot| bit(self.truth(PRESENT, *slot), household).hi == 1);
        here.fold(0, |all, slot| all | word::single(slot))
    }

    fn steps(&mut self, kind: Kind, steps: &[Step], households: &Columns) {
        match kind {
            Kind::Partner | Kind::Persons => self.presence(kind, steps),
            Kind::FieldTruth | Kind::FieldNumber => self.fields(kind, steps, households),
            Kind::And => self.logic(steps, |a, b, _| both(a, b)),
            Kind::Or => self.logic(steps, |a, b, _| either(a, b)),
            Kind::Not => self.logic(steps, |a, _, _| not(a)),
            Kind::IfTruth => self.logic(steps, |a, b, c| choose(c, a, b)),
            Kind::JoinTruth | Kind::AtTruth | Kind::Any | Kind::All => self.of_persons(kind, steps),
            Kind::ToTruth => self.compare(steps, |a, _, _| word::read(word::spread(a), 0)),
            Kind::Less => self.compare(steps, |a, b, _| a.less(b)),
            Kind::LessEqual => self.compare(steps, |a, b, _| a.less_equal(b)),
            Kind::Equal => self.compare(steps, |a, b, _| a.equal(b)),
            Kind::OneOf => self.compare(steps, |a, _, options| a.one_of(options)),
            Kind::HasAny => self.compare(steps, |a, _, options| a.has_any(options)),
            Kind::Add => self.numbers(steps, Value::add),
            Kind::Sub => self.numbers(steps, Value::sub),
            Kind::Mul => self.numbers(steps, Value::mul),
            Kind::Min => self.numbers(steps, Value::min),
            Kind::Max => self.numbers(steps, Value::max),
            Kind::Copy => self.numbers(steps, |a, _| a),
            Kind::Div | Kind::Round | Kind::Lookup | Kind::Quadratic => self.special(kind, steps),
            Kind::IfNumber | Kind::ToNumber => self.if_numbers(kind, steps),
            Kind::AtNumber | Kind::Sum | Kind::Count => self.totals(kind, steps),
        }
    }

    #[inline]
    fn truth(&self, place: u32, slot: u32) -> Truths {
        let (start, wide) = self.starts.get(at(place)).copied().unwrap_or((u32::MAX, false));
        let position = start.wrapping_add(if wide { slot } else { 0 });
        self.truths.get(at(position)).copied().unwrap_or(OPEN)
    }

    #[inline]
    fn put_truth(&mut self, place: u32, slot: u32, value: Truths) {
        let (start, wide) = self.starts.get(at(place)).copied().unwrap_or((u32::MAX, false));
        let position = start.wrapping_add(if wide { slot } else { 0 });
        if let Some(entry) = self.truths.get_mut(at(position)) {
            *entry = value;
        }
    }

    /// Two rows to read and the one to write, which stands behind both.
    #[inline]
    fn rows(&mut self, step: &Step, slot: u32) -> Option<(&Row, &Row, &mut Row)> {
        let start = step.out.wrapping_shr(1);
        let (before, behind) = self.numbers.split_at_mut_checked(at(start))?;
        let out = behind.get_mut(at(index(step.out, slot).wrapping_sub(start)))?;
        let [a, b] = [step.a, step.b].map(|place| before.get(at(index(place, slot))));
        Some((a?, b?, out))
    }

    fn number(&self, place: u32, slot: u32) -> Option<&Row> {
        self.numbers.get(at(index(place, slot)))
    }

    fn put(&mut self, place: u32, slot: u32, row: &Row) {
        if let Some(entry) = self.numbers.get_mut(at(index(place, slot))) {
            *entry = *row;
        }
    }

    fn logic(&mut self, steps: &[Step], op: impl Fn(Truths, Truths, Truths) -> Truths) {
        for step in steps {
            let wide = self.starts.get(at(step.out)).is_some_and(|(_, wide)| *wide);
            let mut left = if wide { self.here } else { 1 };
            while let Some(slot) = next(&mut left) {
                let [a, b, c] = [step.a, step.b, step.c].map(|place| self.truth(place, slot));
                self.put_truth(step.out, slot, op(a, b, c));
            }
        }
    }

    fn numbers(&mut self, steps: &[Step], op: impl Fn(Value, Value) -> Value) {
        for step in steps {
            let mut left = now(step, self.here);
            while let Some(slot) = next(&mut left) {
                let Some((a, b, out)) = self.rows(step, slot) else { continue };
                for ((a, b), out) in a.iter().zip(b).zip(out) {
                    *out = op(*a, *b);
                }
            }
        }
    }

    fn compare(&mut self, steps: &[Step], op: impl Fn(Value, Value, i64) -> Value) {
        for step in steps {
            let options = self.evaluator.program().sides.options.get(at(step.c));
            let options = options.copied().unwrap_or(0);
            let mut left = now(step, self.here);
            while let Some(slot) = next(&mut left) {
                let (Some(a), Some(b)) = (self.number(step.a, slot), self.number(step.b, slot))
                else {
                    continue;
                };
                let found = gathered(a.iter().zip(b).map(|(a, b)| op(*a, *b, options)));
                self.put_truth(step.out, slot, found);
            }
        }
    }

    fn presence(&mut self, kind: Kind, steps: &[Step]) {
        for step in steps {
            let (mut left, mut needed) = (step.slots, SCALE);
            while let Some(slot) = next(&mut left) {
                let present = if kind == Kind::Partner {
                    self.truth(step.a, 0)
                } else {
                    let count = self.number(step.a, 0).into_iter().flatten();
                    gathered(count.map(|count| Value::exact(needed).less_equal(*count)))
                };
                needed = needed.saturating_add(SCALE);
                self.put_truth(PRESENT, slot, present);
            }
        }
        let slots = 0..u32::try_from(SLOTS).unwrap_or(0);
        let here = slots.filter(|slot| self.truth(PRESENT, *slot).possible != 0);
        self.here = here.fold(ADULTS, |all, slot| all | word::single(slot));
    }

    fn fields(&mut self, kind: Kind, steps: &[Step], households: &Columns) {
        for step in steps {
            let Some(read) = self.evaluator.program().sides.reads.get(at(step.c)).copied() else {
                continue;
            };
            let mut left = now(step, self.here);
            while let Some(slot) = next(&mut left) {
                let mut applies = self.truth(step.a, slot);
                if step.slots != 0 {
                    applies = both(applies, self.truth(PRESENT, slot));
                }
                let Some(said) = households.row(at(step.b.wrapping_add(slot))) else { continue };
                if kind == Kind::FieldTruth {
                    let said = gathered(said.iter().copied());
                    let found = choose(applies, said, spread(read.otherwise));
                    self.put_truth(step.out, slot, found);
                } else if let Some(row) = self.numbers.get_mut(at(index(step.out, slot))) {
                    for (household, (said, out)) in said.iter().zip(row).enumerate() {
                        *out = match bit(applies, household) {
                            Value { lo: 1, .. } => *said,
                            Value { hi: 0, .. } => read.otherwise,
                            _ => read.union.of(*said, read.otherwise),
                        };
                    }
                }
            }
        }
    }

    fn of_persons(&mut self, kind: Kind, steps: &[Step]) {
        for step in steps {
            if kind == Kind::JoinTruth {
                let mut left = self.here;
                while let Some(slot) = next(&mut left) {
                    let first = step.c & word::single(slot) != 0;
                    let side = if first { step.a } else { step.b };
                    self.put_truth(step.out, slot, self.truth(side, slot));
                }
                continue;
            }
            let mut found = if kind == Kind::All { spread(Value::TRUE) } else { Truths::default() };
            let mut left = step.c & self.here;
            while let Some(slot) = next(&mut left) {
                let (value, present) = (self.truth(step.a, slot), self.truth(PRESENT, slot));
                found = match kind {
                    Kind::All => both(found, either(value, not(present))),
                    Kind::Any => either(found, both(value, present)),
                    _ if word::single(slot) & ADULTS != 0 => value,
                    _ => Truths {
                        certain: value.certain & present.possible,
                        possible: value.possible & present.possible,
                    },
                };
            }
            self.put_truth(step.out, 0, found);
        }
    }

    fn special(&mut self, kind: Kind, steps: &[Step]) {
        let evaluator = self.evaluator;
        let sides = &evaluator.program().sides;
        for step in steps {
            let c = at(step.c);
            let mut left = now(step, self.here);
            while let Some(slot) = next(&mut left) {
                if kind == Kind::Quadratic {
                    let Some(places) = sides.quadratics.get(c) else { continue };
                    let value = |household: usize, place: u32| {
                        let row = self.number(place, slot);
                        row.and_then(|row| row.get(household)).copied().unwrap_or(Value::ANY)
                    };
                    let row = std::array::from_fn(|household| {
                        let [m, y, a, b, c] = places.map(|place| value(household, place));
                        quadratic::bounds(m, y, [a, b, c])
                    });
                    self.put(step.out, slot, &row);
                    continue;
                }
                let Some((a, b, out)) = self.rows(step, slot) else { continue };
                for ((a, b), out) in a.iter().zip(b).zip(out) {
                    *out = match (kind, sides.roundings.get(c), sides.tables.get(c)) {
                        (Kind::Div, Some((unit, rounding)), _) => a.div(*b, *unit, *rounding),
                        (Kind::Round, Some((unit, rounding)), _) => a.round(*unit, *rounding),
                        (Kind::Lookup, _, Some(table)) => {
                            lookup(evaluator.params(), *table, *a, table.2.then_some(*b))
                        }
                        _ => Value::ANY,
                    };
                }
            }
        }
    }

    fn if_numbers(&mut self, kind: Kind, steps: &[Step]) {
        for step in steps {
            let mut left = now(step, self.here);
            while let Some(slot) = next(&mut left) {
                if kind == Kind::ToNumber {
                    let truth = self.truth(step.a, slot);
                    self.put(
                        step.out,
                        slot,
                        &std::array::from_fn(|household| bit(truth, household)),
                    );
                    continue;
                }
                let condition = self.truth(step.c, slot);
                let Some((a, b, out)) = self.rows(step, slot) else { continue };
                for (household, ((a, b), out)) in a.iter().zip(b).zip(out).enumerate() {
                    *out = match bit(condition, household) {
                        Value { lo: 1, .. } => *a,
                        Value { hi: 0, .. } => *b,
                        _ => a.hull(*b),
                    };
                }
            }
        }
    }

    /// One person's number, or what all persons have together.
    fn totals(&mut self, kind: Kind, steps: &[Step]) {
        for step in steps {
            let mut sum = [Value::ZERO; WIDTH];
            let one = kind == Kind::AtNumber;
            let mut left = if one { word::single(step.c) } else { step.c } & self.here;
            while let Some(slot) = next(&mut left) {
                let present = self.truth(PRESENT, slot);
                let held = both(self.truth(step.a, slot), present);
                let row = self.number(step.a, slot);
                for (household, sum) in sum.iter_mut().enumerate() {
                    let (here, held) = (bit(present, household), bit(held, household));
                    let own = row.and_then(|row| row.get(household)).copied();
                    let own = own.unwrap_or(Value::ANY);
                    *sum = match kind {
                        Kind::Count => sum.add(Value {
                            lo: held.lo.saturating_mul(SCALE),
                            hi: held.hi.saturating_mul(SCALE),
                        }),
                        _ if one && word::single(slot) & ADULTS != 0 => own,
                        _ if here.hi == 0 => *sum,
                        _ if one => own,
                        _ if here.lo == 0 => sum.add(own.hull(Value::ZERO)),
                        _ => sum.add(own),
                    };
                }
            }
            self.put(step.out, 0, &sum);
        }
    }
}

/// The truths that differ from person to person.
fn wide(program: &Program) -> Vec<bool> {
    let mut wide = vec![false; program.words.len()];
    if let Some(present) = wide.get_mut(at(PRESENT)) {
        *present = true;
    }
    for (kind, step) in &program.steps {
        let is = |place: u32| wide.get(at(place)).copied().unwrap_or(false);
        let found = match kind {
            Kind::And | Kind::Or | Kind::Not | Kind::IfTruth => {
                is(step.a) || is(step.b) || is(step.c)
            }
            Kind::JoinTruth => true,
            Kind::FieldTruth
            | Kind::ToTruth
            | Kind::Less
            | Kind::LessEqual
            | Kind::Equal
            | Kind::OneOf
            | Kind::HasAny => step.slots != 0,
            _ => continue,
        };
        if let Some(entry) = wide.get_mut(at(step.out)).filter(|_| found) {
            *entry = true;
        }
    }
    wide
}
