//! Steps and places for [`Compiler`]: what is known is computed at once, and a node that one kind
//! of value is asked of has it made.

use super::compile::Compiler;
use super::machine::{ADULTS, Machine};
use super::program::{EITHER, FALSE, Kind, NOWHERE, PRESENT, Place, Program, Step, TRUE, at};
use super::word;
use crate::ir::{FieldId, Node, NodeId};
use crate::value::Value;

/// What a step depends on beyond its operands.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Needs {
    /// Who of these persons belongs to the household.
    pub(super) present: u32,
    pub(super) field: Option<FieldId>,
}

/// No step writes it.
const CONSTANT: (u32, u32) = (u32::MAX, u32::MAX);

impl Compiler<'_> {
    /// Notes a step with what it depends on.
    pub(super) fn emit(
        &mut self,
        kind: Kind,
        step: Step,
        words: &[u32],
        numbers: &[u32],
        needs: Needs,
    ) {
        let program = &mut self.program;
        let id = u32::try_from(program.steps.len()).unwrap_or(u32::MAX);
        for place in words {
            program.before.extend(program.word_steps.get(at(*place)));
        }
        for place in numbers {
            program.before.extend(program.number_steps.get(at(place.wrapping_shr(1))));
        }
        let present = if words.contains(&PRESENT) { word::LOWER } else { needs.present };
        for (step, slots) in &self.presence {
            if slots & present != 0 {
                program.before.extend(Some(&(*step, step.saturating_add(1))));
            }
        }
        program.before.end();
        program.steps.push((kind, step));
        program.fields.push(needs.field);
        let made = if kind.makes_word() {
            program.word_steps.get_mut(at(step.out))
        } else {
            program.number_steps.get_mut(at(step.out.wrapping_shr(1)))
        };
        if let Some(made) = made.filter(|_| kind > Kind::Persons) {
            let start = if made.0 == made.1 { id } else { made.0 };
            *made = (start, id.saturating_add(1));
        }
    }

    pub(super) fn new_word(&mut self) -> u32 {
        let place = u32::try_from(self.program.words.len()).unwrap_or(NOWHERE);
        self.program.words.push(word::EITHER);
        self.program.word_steps.push((0, 0));
        place
    }

    /// A new number: for the household, or one for each of the persons.
    pub(super) fn new_number(&mut self, slots: u32) -> u32 {
        let start = u32::try_from(self.program.numbers.len()).unwrap_or(NOWHERE);
        let count = 32_u32.saturating_sub(slots.leading_zeros()).max(1);
        let end = at(start.saturating_add(count));
        self.program.numbers.resize(end, Value::ANY);
        self.program.number_steps.resize(end, (0, 0));
        start.wrapping_shl(1) | u32::from(slots != 0)
    }

    /// A number that never changes.
    pub(super) fn constant(&mut self, value: Value) -> u32 {
        let place = self.new_number(0);
        let position = at(place.wrapping_shr(1));
        if let Some(entry) = self.program.numbers.get_mut(position) {
            *entry = value;
        }
        if let Some(made) = self.program.number_steps.get_mut(position) {
            *made = CONSTANT;
        }
        place
    }

    pub(super) fn known(&self, number: u32) -> Option<Value> {
        let position = at(number.wrapping_shr(1));
        let made = self.program.number_steps.get(position);
        self.program.numbers.get(position).copied().filter(|_| made == Some(&CONSTANT))
    }

    pub(super) fn place(&self, id: NodeId) -> Place {
        let nothing = Place { number: NOWHERE, word: EITHER, slots: 0 };
        self.program.places.get(id.at()).copied().unwrap_or(nothing)
    }

    /// For whom an operand has to be computed: nobody in particular if it is the same for all.
    pub(super) fn slots_of(&self, ids: &[NodeId], node: &Node) -> u32 {
        let wide = ids.iter().any(|id| is_wide(self.place(*id)));
        if wide { node.slots.0.into() } else { 0 }
    }

    /// The truth of a node for these persons (0: the household).
    pub(super) fn truth(&mut self, id: NodeId, slots: u32) -> u32 {
        let place = self.place(id);
        if is_wide(place) {
            if slots == 0 {
                let place = self.one(place, 0);
                return self.as_truth(place);
            }
            if slots & !place.slots != 0 {
                return EITHER;
            }
        }
        let found = self.as_truth(place);
        if let Some(place) = self.program.places.get_mut(id.at()) {
            place.word = found;
        }
        found
    }

    pub(super) fn as_truth(&mut self, place: Place) -> u32 {
        if place.word != NOWHERE {
            return place.word;
        }
        if let Some(value) = self.known(place.number) {
            return match word::spread(value) {
                word::FALSE => FALSE,
                word::TRUE => TRUE,
                _ => EITHER,
            };
        }
        let slots = if is_wide(place) { place.slots } else { 0 };
        let out = self.new_word();
        let step = Step { out, a: place.number, b: place.number, slots, ..Step::default() };
        let needs = Needs { present: slots & !ADULTS, field: None };
        self.emit(Kind::ToTruth, step, &[], &[place.number], needs);
        out
    }

    /// The number of a node for these persons (0: the household).
    pub(super) fn number(&mut self, id: NodeId, slots: u32) -> u32 {
        let place = self.place(id);
        if is_wide(place) {
            if slots == 0 {
                let place = self.one(place, 0);
                return self.as_number(place);
            }
            if slots & !place.slots != 0 {
                return self.constant(Value::ANY);
            }
        }
        self.as_number(place)
    }

    pub(super) fn as_number(&mut self, place: Place) -> u32 {
        if place.number != NOWHERE {
            return place.number;
        }
        let known = match place.word {
            FALSE => Some(Value::FALSE),
            TRUE => Some(Value::TRUE),
            EITHER => Some(Value::EITHER),
            _ => None,
        };
        if let Some(value) = known {
            return self.constant(value);
        }
        let slots = if is_wide(place) { place.slots } else { 0 };
        let out = self.new_number(slots);
        let step = Step { out, a: place.word, slots, ..Step::default() };
        let needs = Needs { present: slots & !ADULTS, field: None };
        self.emit(Kind::ToNumber, step, &[place.word], &[], needs);
        out
    }

    /// What a node says of one person, for everybody.
    pub(super) fn one(&mut self, place: Place, slot: u8) -> Place {
        let who = word::single(slot.into());
        if place.slots == 0 {
            return place;
        }
        if place.slots & who == 0 {
            return Place { number: self.constant(Value::ANY), word: NOWHERE, slots: 0 };
        }
        if who & ADULTS != 0 && !is_wide(place) {
            return place;
        }
        let needs = Needs { present: who & !ADULTS, field: None };
        let c = slot.into();
        if place.is_truth() {
            let out = self.new_word();
            let step = Step { out, a: place.word, c: who, ..Step::default() };
            self.emit(Kind::AtTruth, step, &[place.word], &[], needs);
            Place { number: NOWHERE, word: out, slots: 0 }
        } else {
            let out = self.new_number(0);
            let step = Step { out, a: place.number, c, ..Step::default() };
            self.emit(Kind::AtNumber, step, &[], &[place.number], needs);
            Place { number: out, word: NOWHERE, slots: 0 }
        }
    }

    /// A step over numbers: done at once if all of them are known.
    pub(super) fn calculate(&mut self, kind: Kind, step: Step, numbers: &[u32]) -> u32 {
        if numbers.iter().all(|number| self.known(*number).is_some()) {
            self.run(kind, step);
            let value = self.program.numbers.get(at(step.out.wrapping_shr(1))).copied();
            return self.constant(value.unwrap_or(Value::ANY));
        }
        let needs = Needs { present: step.slots & !ADULTS, field: None };
        self.emit(kind, step, &[], numbers, needs);
        step.out
    }

    pub(super) fn run(&mut self, kind: Kind, step: Step) {
        let Program { sides, words, numbers, .. } = &mut self.program;
        let mut machine = Machine { sides, params: self.params, facts: &[], words, numbers };
        machine.steps(kind, &[step]);
    }

    pub(super) fn not(&mut self, a: u32) -> u32 {
        match a {
            FALSE => TRUE,
            TRUE => FALSE,
            EITHER => EITHER,
            _ => self.truths(Kind::Not, [a, a, a], 1),
        }
    }

    /// And, or.
    pub(super) fn both(&mut self, kind: Kind, a: u32, b: u32) -> u32 {
        let (neutral, fixed) = if kind == Kind::And { (TRUE, FALSE) } else { (FALSE, TRUE) };
        if a == fixed || b == fixed {
            return fixed;
        }
        if a == neutral || a == b {
            return b;
        }
        if b == neutral {
            return a;
        }
        self.truths(kind, [a, b, a], 2)
    }

    pub(super) fn truths(&mut self, kind: Kind, operands: [u32; 3], count: usize) -> u32 {
        let out = self.new_word();
        let [a, b, c] = operands;
        let here = operands.get(..count).unwrap_or(&[]);
        let step = Step { out, a, b, c, slots: 0 };
        self.emit(kind, step, here, &[], Needs::default());
        out
    }

    /// Where the answer of person 0 lies, or would.
    pub(super) fn answer(&self, id: FieldId) -> u32 {
        let home = self.homes.get(id.at());
        let start = home.and_then(|home| u32::try_from(home.start).ok()).unwrap_or(NOWHERE);
        let first = home.and_then(|home| home.first).unwrap_or(0);
        start.wrapping_sub(first.into())
    }
}

/// Whether a node has a value of its own for each person.
pub(super) const fn is_wide(place: Place) -> bool {
    let wide = if place.is_truth() { place.word > EITHER } else { place.number & 1 == 1 };
    place.slots != 0 && wide
}

impl Kind {
    /// Whether it writes a truth.
    const fn makes_word(self) -> bool {
        !matches!(
            self,
            Self::FieldNumber
                | Self::ToNumber
                | Self::Add
                | Self::Sub
                | Self::Mul
                | Self::Min
                | Self::Max
                | Self::Div
                | Self::Round
                | Self::IfNumber
                | Self::Copy
                | Self::AtNumber
                | Self::Sum
                | Self::Count
                | Self::Lookup
                | Self::Quadratic
        )
    }
}
