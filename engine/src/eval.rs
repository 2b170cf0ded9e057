//! One forward sweep over the rules: every term and condition with what it can still be.
//!
//! The rules are made a [`program`] for the day once; a sweep runs it for one household, without
//! recursion and without allocation. See docs/adr/0009-program-of-a-day.md.

mod compile;
mod emit;
pub(crate) mod machine;
pub(crate) mod program;
pub(crate) mod quadratic;
mod table;
pub(crate) mod word;

pub use program::Part;

use crate::date::Date;
use crate::facts::Facts;
use crate::ir::{
    BenefitId, Checked, Condition, Dated, FieldId, NodeId, Op, PARTNER, ParamId, Parameter,
    Rulebook,
};
use crate::value::Value;
use compile::Compiler;
use machine::{Machine, index};
use program::{PRESENT, Place, Program, at};
use std::sync::Arc;

/// A rulebook made ready for one day of reference.
#[derive(Debug)]
pub struct Evaluator<'r> {
    rulebook: &'r Rulebook,
    as_of: Date,
    params: Vec<Resolved<'r>>,
    /// For each benefit and condition, how it counts on the day.
    standing: Vec<Vec<Standing>>,
    program: Arc<Program>,
}

/// What was made ready for a day, to be kept beyond an [`Evaluator`].
#[derive(Debug, Clone)]
pub struct Prepared {
    as_of: Date,
    program: Arc<Program>,
}

/// The period of a parameter that counts on the day.
#[derive(Debug, Clone, Copy)]
pub struct Resolved<'r> {
    /// The period; `None` if the parameter has no value at all.
    pub dated: Option<&'r Dated>,
    /// The day lies outside every period: the nearest one stands in, unverified.
    pub stands_in: bool,
}

/// How a condition counts on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It counts.
    Hard,
    /// It, or a figure it reads, is not verified: it never makes a "no".
    Unverified,
    /// Not law on this day.
    NotInForce,
}

/// The values of all nodes after a sweep.
#[derive(Debug, Clone, Default)]
pub struct Values {
    words: Vec<u32>,
    numbers: Vec<Value>,
    /// The program whose constants stand in the places.
    program: Option<Arc<Program>>,
}

impl<'r> Evaluator<'r> {
    /// Resolves all dated values for the day.
    #[must_use]
    pub fn new(rulebook: &'r Rulebook, as_of: Date) -> Self {
        Self::with(rulebook, as_of, &mut None)
    }

    /// The same with what was prepared earlier, if it was for this day; `prepared` has to be of
    /// the same rulebook.
    #[must_use]
    pub fn with(rulebook: &'r Rulebook, as_of: Date, prepared: &mut Option<Prepared>) -> Self {
        let params =
            rulebook.parameters.iter().map(|p| resolve(p, as_of)).collect::<Vec<Resolved<'r>>>();
        let standing = standings(rulebook, as_of, &params);
        let program = match prepared {
            Some(prepared) if prepared.as_of == as_of => Arc::clone(&prepared.program),
            _ => {
                let program = Compiler::new(rulebook, as_of, &params, &standing).compile();
                let program = Arc::new(program);
                *prepared = Some(Prepared { as_of, program: Arc::clone(&program) });
                program
            }
        };
        Self { rulebook, as_of, params, standing, program }
    }

    /// Takes the figures as they are given, one for each parameter.
    pub(crate) fn using(rulebook: &'r Rulebook, as_of: Date, params: Vec<Resolved<'r>>) -> Self {
        let standing = standings(rulebook, as_of, &params);
        let program = Compiler::new(rulebook, as_of, &params, &standing).compile();
        Self { rulebook, as_of, params, standing, program: Arc::new(program) }
    }

    /// What was made ready, for [`Evaluator::with`].
    #[must_use]
    pub fn prepared(&self) -> Prepared {
        Prepared { as_of: self.as_of, program: Arc::clone(&self.program) }
    }

    /// Whether this is what was made ready.
    pub(crate) fn runs(&self, prepared: &Prepared) -> bool {
        Arc::ptr_eq(&self.program, &prepared.program)
    }

    /// The rulebook.
    #[must_use]
    pub const fn rulebook(&self) -> &'r Rulebook {
        self.rulebook
    }

    /// The day of reference.
    #[must_use]
    pub const fn as_of(&self) -> Date {
        self.as_of
    }

    /// The period of a parameter that counts on the day.
    #[must_use]
    pub fn resolved(&self, param: ParamId) -> Option<Resolved<'r>> {
        self.params.get(param.at()).copied()
    }

    /// How a condition counts on the day.
    #[must_use]
    pub fn standing(&self, benefit: BenefitId, condition: usize) -> Standing {
        self.standing
            .get(benefit.at())
            .and_then(|list| list.get(condition))
            .copied()
            .unwrap_or(Standing::Unverified)
    }

    /// Evaluates every node.
    #[must_use]
    pub fn sweep(&self, facts: &Facts) -> Values {
        let mut values = Values::default();
        self.sweep_into(facts, &mut values);
        values
    }

    /// Evaluates every node into a used buffer.
    pub fn sweep_into(&self, facts: &Facts, values: &mut Values) {
        self.sweep_part(facts, &self.program.whole, values);
    }

    /// What has to be computed for some nodes; it counts for this evaluator, and for others made
    /// with what was prepared for it.
    #[must_use]
    pub fn part(&self, nodes: &[NodeId]) -> Part {
        self.program.part(nodes)
    }

    /// Evaluates some nodes, and what they read.
    pub fn sweep_part(&self, facts: &Facts, part: &Part, values: &mut Values) {
        self.reset(values);
        self.run(facts, part, values);
    }

    /// What of a part has to be computed again when answers to some fields change.
    pub(crate) fn touched(&self, part: &Part, changes: &dyn Fn(FieldId) -> bool) -> Part {
        self.program.touched(part, changes)
    }

    /// Computes some of the steps of an earlier sweep again.
    pub(crate) fn run(&self, facts: &Facts, part: &Part, values: &mut Values) {
        let Values { words, numbers, .. } = values;
        let (sides, params) = (&self.program.sides, self.params.as_slice());
        Machine { sides, params, facts: facts.all(), words, numbers }.run(part);
    }

    pub(crate) fn program(&self) -> &Program {
        &self.program
    }

    pub(crate) fn params(&self) -> &[Resolved<'r>] {
        &self.params
    }

    /// The value of a household-level node, or of a person's.
    #[must_use]
    pub fn value(&self, values: &Values, id: NodeId, slot: u8) -> Value {
        let Some(place) = self.program.places.get(id.at()).copied() else { return Value::ANY };
        values.at(place, slot)
    }

    /// The side of an [`Op::Join`] that speaks for a person.
    #[must_use]
    pub fn joined(&self, a: NodeId, b: NodeId, slot: u8) -> NodeId {
        let first = self.rulebook.nodes.get(a.at()).is_some_and(|node| node.slots.has(slot));
        if first { a } else { b }
    }

    /// Makes the buffer fit the program; what an earlier sweep left is overwritten before it is
    /// read.
    fn reset(&self, values: &mut Values) {
        let program = &self.program;
        if values.program.as_ref().is_some_and(|known| Arc::ptr_eq(known, program)) {
            let present = program.words.get(at(PRESENT));
            if let (Some(entry), Some(present)) = (values.words.get_mut(at(PRESENT)), present) {
                *entry = *present;
            }
            return;
        }
        values.words.clone_from(&program.words);
        values.numbers.clone_from(&program.numbers);
        values.program = Some(Arc::clone(program));
    }
}

impl Values {
    /// Whether a person belongs to the household.
    #[must_use]
    pub fn present(&self, slot: u8) -> Value {
        let present = self.words.get(at(PRESENT)).copied().unwrap_or(word::FALSE);
        if slot < 16 { word::read(present, slot.into()) } else { Value::FALSE }
    }

    fn at(&self, place: Place, slot: u8) -> Value {
        let slot = if place.slots == 0 { 0 } else { u32::from(slot) };
        if place.slots != 0 {
            if slot > 15 || place.slots & word::single(slot) == 0 {
                return Value::ANY;
            }
            // Children and others that cannot exist count for nothing.
            if slot > PARTNER.into() && self.present(u8::try_from(slot).unwrap_or(0)).hi == 0 {
                return Value::ZERO;
            }
        }
        if place.is_truth() {
            let word = self.words.get(at(place.word)).copied();
            return word::read(word.unwrap_or(word::EITHER), slot);
        }
        self.numbers.get(at(index(place.number, slot))).copied().unwrap_or(Value::ANY)
    }
}

/// The nodes an operation reads.
pub fn operands(op: &Op, mut visit: impl FnMut(NodeId)) {
    match op {
        Op::Const(_)
        | Op::AsOfDay
        | Op::AsOfMonth
        | Op::Param(_)
        | Op::Field(_)
        | Op::Exists
        | Op::Entitled(_) => {}
        Op::At(a, _)
        | Op::Round { a, .. }
        | Op::Not(a)
        | Op::OneOf(a, _)
        | Op::HasAny(a, _)
        | Op::Sum(_, a)
        | Op::Count(_, a)
        | Op::Any(_, a)
        | Op::All(_, a) => visit(*a),
        Op::Add(a, b)
        | Op::Sub(a, b)
        | Op::Mul(a, b)
        | Op::Min(a, b)
        | Op::Max(a, b)
        | Op::Div { a, b, .. }
        | Op::Compare(_, a, b)
        | Op::Join(a, b)
        | Op::And(a, b)
        | Op::Or(a, b) => [a, b].into_iter().for_each(|id| visit(*id)),
        Op::If(a, b, c) => [a, b, c].into_iter().for_each(|id| visit(*id)),
        Op::Lookup { row, column, .. } => {
            visit(*row);
            column.iter().for_each(|id| visit(*id));
        }
        Op::Quadratic { m, y, a, b, c } => {
            [m, y, a, b, c].into_iter().for_each(|id| visit(*id));
        }
    }
}

pub(crate) fn resolve(parameter: &Parameter, as_of: Date) -> Resolved<'_> {
    if let Some(dated) = parameter.values.iter().find(|value| value.validity.covers(as_of)) {
        return Resolved { dated: Some(dated), stands_in: false };
    }
    // INVARIANT: periods are sorted; the last before the day, else the first after it.
    let before = parameter.values.iter().rev().find(|value| value.validity.from <= as_of);
    Resolved { dated: before.or_else(|| parameter.values.first()), stands_in: true }
}

fn standings(rulebook: &Rulebook, as_of: Date, params: &[Resolved<'_>]) -> Vec<Vec<Standing>> {
    let of = |benefit: &crate::ir::Benefit| {
        benefit.conditions.iter().map(|condition| stand(condition, as_of, params)).collect()
    };
    rulebook.benefits.iter().map(of).collect()
}

fn stand(condition: &Condition, as_of: Date, params: &[Resolved<'_>]) -> Standing {
    if condition.validity.is_some_and(|validity| !validity.covers(as_of)) {
        return Standing::NotInForce;
    }
    let unverified = |id: &ParamId| {
        params.get(id.at()).is_none_or(|resolved| {
            resolved.stands_in || resolved.dated.is_none_or(|dated| dated.checked == Checked::No)
        })
    };
    if condition.checked == Checked::No || condition.params.iter().any(unverified) {
        Standing::Unverified
    } else {
        Standing::Hard
    }
}
