//! From the rulebook and a day to a [`Program`].
//!
//! What reads constants only is computed at once; what changes nothing (`and` with true, the
//! taken side of a settled `if`) gets no step, its node shares a place with its operand.

use super::emit::{Needs, is_wide};
use super::machine::ADULTS;
use super::program::{
    EITHER, FALSE, Kind, NOWHERE, PRESENT, Place, Program, Read, Step, TRUE, Union, WORDS, at,
};
use super::{Resolved, Standing, word};
use crate::date::Date;
use crate::facts;
use crate::ir::{
    BenefitId, CHILDREN, Comparison, Field, FieldId, FieldKind, Figures, Node, NodeId, OTHERS, Op,
    PARTNER, ParamId, Rulebook, Slots,
};
use crate::number::SCALE;
use crate::value::Value;

/// Makes the program of a day.
pub(super) struct Compiler<'c> {
    pub(super) rulebook: &'c Rulebook,
    pub(super) as_of: Date,
    pub(super) params: &'c [Resolved<'c>],
    pub(super) standing: &'c [Vec<Standing>],
    pub(super) program: Program,
    /// Where the answers of each field lie.
    pub(super) homes: Vec<facts::Home>,
    /// The steps that say who belongs to the household, and of whom.
    pub(super) presence: Vec<(u32, u32)>,
}

impl<'c> Compiler<'c> {
    pub(super) fn new(
        rulebook: &'c Rulebook,
        as_of: Date,
        params: &'c [Resolved<'c>],
        standing: &'c [Vec<Standing>],
    ) -> Self {
        let homes = facts::homes(rulebook);
        let mut program = Program::default();
        program.words.extend(WORDS);
        program.word_steps.resize(WORDS.len(), (0, 0));
        let presence = Vec::new();
        Self { rulebook, as_of, params, standing, program, homes, presence }
    }

    pub(super) fn compile(mut self) -> Program {
        let roles = &self.rulebook.roles;
        let mut present = word::word(1, 1);
        for (slots, role) in [
            (Slots::PARTNER, roles.partner),
            (Slots::CHILDREN, roles.children),
            (Slots::OTHERS, roles.others),
        ] {
            if role.is_some() {
                present |= word::word(0, u32::from(slots.0));
            }
        }
        if let Some(entry) = self.program.words.get_mut(at(PRESENT)) {
            *entry = present;
        }
        for (position, node) in self.rulebook.nodes.iter().enumerate() {
            let place = self.node(node);
            self.program.places.push(place);
            self.role(position);
        }
        self.program.finish();
        self.program
    }

    fn role(&mut self, position: usize) {
        let roles = &self.rulebook.roles;
        let id = NodeId(u32::try_from(position).unwrap_or(u32::MAX));
        if roles.partner == Some(id) {
            let slots = word::single(PARTNER.into());
            let a = self.truth(id, 0);
            self.present(Kind::Partner, Step { out: PRESENT, a, slots, ..Step::default() });
        }
        for (range, role) in [(CHILDREN, roles.children), (OTHERS, roles.others)] {
            if role == Some(id) {
                let slots = range.fold(0, |all, slot| all | word::single(slot.into()));
                let a = self.number(id, 0);
                self.present(Kind::Persons, Step { out: PRESENT, a, slots, ..Step::default() });
            }
        }
    }

    fn present(&mut self, kind: Kind, step: Step) {
        let id = u32::try_from(self.program.steps.len()).unwrap_or(u32::MAX);
        let (words, numbers) =
            if kind == Kind::Partner { (step.a, NOWHERE) } else { (FALSE, step.a) };
        self.emit(kind, step, &[words], &[numbers], Needs::default());
        self.presence.push((id, step.slots));
    }

    fn node(&mut self, node: &Node) -> Place {
        let slots = u32::from(node.slots.0);
        let number = |number: u32| Place { number, word: NOWHERE, slots };
        let truth = |word: u32| Place { number: NOWHERE, word, slots };
        let exact = |index: i64| Value::exact(index.saturating_mul(SCALE));
        match &node.op {
            Op::Const(value) => number(self.constant(*value)),
            Op::AsOfDay => number(self.constant(exact(self.as_of.day_index()))),
            Op::AsOfMonth => number(self.constant(exact(self.as_of.month_index()))),
            Op::Param(param) => number(self.constant(self.scalar(*param))),
            Op::Field(id) => self.field(*id, slots),
            Op::Exists => truth(if slots == 0 { TRUE } else { PRESENT }),
            Op::At(id, slot) => Place { slots, ..self.one(self.place(*id), *slot) },
            Op::Join(a, b) => self.join(*a, *b, node),
            Op::Add(a, b) | Op::Sub(a, b) | Op::Mul(a, b) | Op::Min(a, b) | Op::Max(a, b) => {
                number(self.numbers(arithmetic(&node.op), *a, *b, 0, node))
            }
            Op::Div { a, b, step, rounding } => {
                let c = note(&mut self.program.sides.roundings, (*step, *rounding));
                number(self.numbers(Kind::Div, *a, *b, c, node))
            }
            Op::Round { a, step, rounding } => {
                let c = note(&mut self.program.sides.roundings, (*step, *rounding));
                number(self.numbers(Kind::Round, *a, *a, c, node))
            }
            Op::Lookup { table, row, by_choice, column } => {
                let entry = (*table, *by_choice, column.is_some());
                let c = note(&mut self.program.sides.tables, entry);
                number(self.numbers(Kind::Lookup, *row, column.unwrap_or(*row), c, node))
            }
            Op::Compare(comparison, a, b) => {
                truth(self.compare(comparing(*comparison), *a, *b, 0, node))
            }
            Op::OneOf(a, options) => {
                let c = note(&mut self.program.sides.options, *options);
                truth(self.compare(Kind::OneOf, *a, *a, c, node))
            }
            Op::HasAny(a, options) => {
                let c = note(&mut self.program.sides.options, *options);
                truth(self.compare(Kind::HasAny, *a, *a, c, node))
            }
            Op::Not(a) => {
                let a = self.truth(*a, slots);
                truth(self.not(a))
            }
            Op::And(a, b) => {
                let (a, b) = (self.truth(*a, slots), self.truth(*b, slots));
                truth(self.both(Kind::And, a, b))
            }
            Op::Or(a, b) => {
                let (a, b) = (self.truth(*a, slots), self.truth(*b, slots));
                truth(self.both(Kind::Or, a, b))
            }
            Op::If(c, a, b) => self.choice([*c, *a, *b], node),
            Op::Sum(who, id) => number(self.sum(*who, *id)),
            Op::Count(who, id) => number(self.count(*who, *id)),
            Op::Any(who, id) => truth(self.quantifier(Kind::Any, *who, *id)),
            Op::All(who, id) => truth(self.quantifier(Kind::All, *who, *id)),
            Op::Quadratic { m, y, a, b, c } => number(self.quadratic([*m, *y, *a, *b, *c], node)),
            Op::Entitled(benefit) => truth(self.entitled(*benefit)),
        }
    }

    fn scalar(&self, param: ParamId) -> Value {
        match self.params.get(param.at()).and_then(|r| r.dated).map(|dated| &dated.figures) {
            Some(Figures::Scalar(number)) => Value::exact(*number),
            _ => Value::ANY,
        }
    }

    fn entitled(&mut self, id: BenefitId) -> u32 {
        let Some(benefit) = self.rulebook.benefits.get(id.at()) else { return EITHER };
        if !benefit.validity.covers(self.as_of) {
            return FALSE;
        }
        if benefit.entitled.is_none() {
            return EITHER;
        }
        let mut all = TRUE;
        for (position, condition) in benefit.conditions.iter().enumerate() {
            let standing = self.standing.get(id.at()).and_then(|list| list.get(position));
            if standing == Some(&Standing::Hard) {
                let next = self.truth(condition.lenient.unwrap_or(condition.strict), 0);
                all = self.both(Kind::And, all, next);
            }
        }
        all
    }

    fn numbers(&mut self, kind: Kind, a: NodeId, b: NodeId, c: u32, node: &Node) -> u32 {
        let slots = self.slots_of(&[a, b], node);
        let (a, b) = (self.number(a, slots), self.number(b, slots));
        let slots = if (a | b) & 1 == 1 { slots } else { 0 };
        let out = self.new_number(slots);
        self.calculate(kind, Step { out, a, b, c, slots }, &[a, b])
    }

    fn compare(&mut self, kind: Kind, a: NodeId, b: NodeId, c: u32, node: &Node) -> u32 {
        let slots = self.slots_of(&[a, b], node);
        let (a, b) = (self.number(a, slots), self.number(b, slots));
        let slots = if (a | b) & 1 == 1 { slots } else { 0 };
        let out = self.new_word();
        let step = Step { out, a, b, c, slots };
        if self.known(a).is_some() && self.known(b).is_some() {
            self.run(kind, step);
            return match self.program.words.get(at(out)).copied() {
                Some(word::FALSE) => FALSE,
                Some(word::TRUE) => TRUE,
                _ => EITHER,
            };
        }
        let needs = Needs { present: slots & !ADULTS, field: None };
        self.emit(kind, step, &[], &[a, b], needs);
        out
    }

    fn choice(&mut self, [c, a, b]: [NodeId; 3], node: &Node) -> Place {
        let slots = u32::from(node.slots.0);
        let condition = self.truth(c, slots);
        if condition == TRUE || condition == FALSE {
            let taken = self.place(if condition == TRUE { a } else { b });
            let taken = if slots == 0 && is_wide(taken) { self.one(taken, 0) } else { taken };
            if !is_wide(taken) || slots & !taken.slots == 0 {
                return Place { slots, ..taken };
            }
        }
        if self.place(a).is_truth() || self.place(b).is_truth() {
            let (a, b) = (self.truth(a, slots), self.truth(b, slots));
            let word = if a == b { a } else { self.truths(Kind::IfTruth, [a, b, condition], 3) };
            return Place { number: NOWHERE, word, slots };
        }
        let slots_now = self.slots_of(&[c, a, b], node);
        let (a, b) = (self.number(a, slots_now), self.number(b, slots_now));
        let out = self.new_number(slots_now);
        let step = Step { out, a, b, c: condition, slots: slots_now };
        let needs = Needs { present: slots_now & !ADULTS, field: None };
        self.emit(Kind::IfNumber, step, &[condition], &[a, b], needs);
        Place { number: out, word: NOWHERE, slots }
    }

    fn join(&mut self, a: NodeId, b: NodeId, node: &Node) -> Place {
        let slots = u32::from(node.slots.0);
        let (left, right) = (self.place(a), self.place(b));
        if slots == 0 {
            return self.one(if left.slots & 1 == 1 { left } else { right }, 0);
        }
        let (first, rest) = (slots & left.slots, slots & !left.slots);
        if left.is_truth() || right.is_truth() {
            let (a, b) = (self.truth(a, first), self.truth(b, rest));
            let out = self.new_word();
            let step = Step { out, a, b, c: first, slots: 0 };
            self.emit(Kind::JoinTruth, step, &[a, b], &[], Needs::default());
            return Place { number: NOWHERE, word: out, slots };
        }
        let sides = [(a, first), (b, rest)].into_iter().filter(|(_, slots)| *slots != 0);
        let sides = sides.map(|(id, slots)| (self.number(id, slots), slots)).collect::<Vec<_>>();
        let out = self.new_number(slots);
        for (a, slots) in sides {
            let needs = Needs { present: slots & !ADULTS, field: None };
            self.emit(Kind::Copy, Step { out, a, b: a, c: 0, slots }, &[], &[a], needs);
        }
        Place { number: out, word: NOWHERE, slots }
    }

    fn sum(&mut self, who: Slots, id: NodeId) -> u32 {
        let c = u32::from(who.0);
        let a = self.number(id, c);
        let out = self.new_number(0);
        let needs = Needs { present: c, field: None };
        self.emit(Kind::Sum, Step { out, a, c, ..Step::default() }, &[], &[a], needs);
        out
    }

    fn count(&mut self, who: Slots, id: NodeId) -> u32 {
        let c = u32::from(who.0);
        let a = self.truth(id, c);
        let out = self.new_number(0);
        let needs = Needs { present: c, field: None };
        self.emit(Kind::Count, Step { out, a, c, ..Step::default() }, &[a], &[], needs);
        out
    }

    fn quantifier(&mut self, kind: Kind, who: Slots, id: NodeId) -> u32 {
        let c = u32::from(who.0);
        let a = self.truth(id, c);
        let out = self.new_word();
        let needs = Needs { present: c, field: None };
        self.emit(kind, Step { out, a, c, ..Step::default() }, &[a], &[], needs);
        out
    }

    fn quadratic(&mut self, ids: [NodeId; 5], node: &Node) -> u32 {
        let slots = self.slots_of(&ids, node);
        let places = ids.map(|id| self.number(id, slots));
        let slots = if places.iter().any(|place| place & 1 == 1) { slots } else { 0 };
        let c = note(&mut self.program.sides.quadratics, places);
        let out = self.new_number(slots);
        self.calculate(Kind::Quadratic, Step { out, c, slots, ..Step::default() }, &places)
    }

    fn field(&mut self, id: FieldId, slots: u32) -> Place {
        let nothing = Place { number: self.constant(Value::ANY), word: NOWHERE, slots };
        let Some(field) = self.rulebook.fields.get(id.at()) else { return nothing };
        let is_truth = matches!(field.kind, FieldKind::Truth);
        let out = if is_truth { self.new_word() } else { self.new_number(slots) };
        for home in &field.homes {
            let here = u32::from(home.slots.0) & slots;
            if home.slots.is_empty() != (slots == 0) || (slots != 0 && here == 0) {
                continue;
            }
            let a = home.applies.map_or(TRUE, |node| self.truth(node, here));
            let read = Read { otherwise: home.otherwise, union: union(field) };
            let c = note(&mut self.program.sides.reads, read);
            let step = Step { out, a, b: self.answer(id), c, slots: here };
            let kind = if is_truth { Kind::FieldTruth } else { Kind::FieldNumber };
            self.emit(kind, step, &[a], &[], Needs { present: here, field: Some(id) });
            if slots == 0 {
                break;
            }
        }
        if is_truth {
            Place { number: NOWHERE, word: out, slots }
        } else {
            Place { number: out, word: NOWHERE, slots }
        }
    }
}

const fn arithmetic(op: &Op) -> Kind {
    match op {
        Op::Sub(..) => Kind::Sub,
        Op::Mul(..) => Kind::Mul,
        Op::Min(..) => Kind::Min,
        Op::Max(..) => Kind::Max,
        _ => Kind::Add,
    }
}

const fn comparing(comparison: Comparison) -> Kind {
    match comparison {
        Comparison::Less => Kind::Less,
        Comparison::LessEqual => Kind::LessEqual,
        Comparison::Equal => Kind::Equal,
    }
}

fn union(field: &Field) -> Union {
    match field.kind {
        FieldKind::Choice(_) => Union::Choice,
        FieldKind::Set { .. } => Union::Set,
        FieldKind::Truth
        | FieldKind::Number { .. }
        | FieldKind::Month
        | FieldKind::Day
        | FieldKind::Place { .. } => Union::Hull,
    }
}

/// Appends, and says where.
fn note<T>(list: &mut Vec<T>, item: T) -> u32 {
    list.push(item);
    u32::try_from(list.len()).unwrap_or(0).saturating_sub(1)
}
