//! The rules of one day as a flat program: what does not depend on answers is computed once,
//! the rest are steps with resolved operands, grouped by what they do.
//!
//! A step writes one place and reads places; a place holds a truth (for all persons at once, see
//! [`super::word`]) or a number (one for the household, or one for each person).
//! INVARIANT: in a [`Part`] a step stands behind every step it depends on.

use crate::ir::{FieldId, NodeId};
use crate::number::Rounding;
use crate::value::Value;

/// Where there is no place.
pub(crate) const NOWHERE: u32 = u32::MAX;
/// Places of the truths that are always there: false, true, either, and who belongs.
pub(crate) const WORDS: [u32; 4] =
    [super::word::FALSE, super::word::TRUE, super::word::EITHER, super::word::EITHER];
/// The truth that never holds.
pub(crate) const FALSE: u32 = 0;
/// The truth that always holds.
pub(crate) const TRUE: u32 = 1;
/// The truth that stays open.
pub(crate) const EITHER: u32 = 2;
/// Who belongs to the household.
pub(crate) const PRESENT: u32 = 3;

/// What a step does. Its operands are named in [`Step`]; `w` is a truth, `n` a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// `partner` belongs if w(a).
    Partner,
    /// So many of the slots belong as n(a) says.
    Persons,
    /// w = answer b, where w(a) says that it applies.
    FieldTruth,
    /// n = answer b, where w(a) says that it applies.
    FieldNumber,
    /// w = w(a) and w(b).
    And,
    /// w = w(a) or w(b).
    Or,
    /// w = not w(a).
    Not,
    /// w = if w(c) then w(a) else w(b).
    IfTruth,
    /// w = w(a) for the persons c, else w(b).
    JoinTruth,
    /// w = w(a) of person c for everybody.
    AtTruth,
    /// w = n(a) read as a truth.
    ToTruth,
    /// n = w(a) read as a number.
    ToNumber,
    /// w = n(a) < n(b).
    Less,
    /// w = n(a) <= n(b).
    LessEqual,
    /// w = n(a) == n(b).
    Equal,
    /// w = choice n(a) is one of the options c.
    OneOf,
    /// w = set n(a) holds one of the options c.
    HasAny,
    /// w = w(a) for one of the persons c.
    Any,
    /// w = w(a) for all of the persons c.
    All,
    /// n = n(a) + n(b).
    Add,
    /// n = n(a) - n(b).
    Sub,
    /// n = n(a) · n(b).
    Mul,
    /// The smaller.
    Min,
    /// The greater.
    Max,
    /// n = n(a) / n(b), rounded as c says.
    Div,
    /// n = n(a) rounded as c says.
    Round,
    /// n = if w(c) then n(a) else n(b).
    IfNumber,
    /// n = n(a).
    Copy,
    /// n = n(a) of person c.
    AtNumber,
    /// n = sum of n(a) over the persons c.
    Sum,
    /// n = how many of the persons c have w(a).
    Count,
    /// n = table c at row n(a) and column n(b).
    Lookup,
    /// The quadratic c.
    Quadratic,
}

/// Number of kinds.
const KINDS: usize = 33;

/// One step; what the operands mean depends on its kind.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Step {
    /// The place written.
    pub(crate) out: u32,
    /// First operand.
    pub(crate) a: u32,
    /// Second operand.
    pub(crate) b: u32,
    /// Third operand, or a position in [`Sides`].
    pub(crate) c: u32,
    /// The persons it is computed for; 0: once for the household.
    pub(crate) slots: u32,
}

/// How an answer is read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Read {
    /// Its value where it does not apply.
    pub(crate) otherwise: Value,
    /// How two values become one.
    pub(crate) union: Union,
}

/// How two values become one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Union {
    /// Numbers and truths.
    Hull,
    /// Choices.
    Choice,
    /// Sets of choices.
    Set,
}

/// What does not fit into a step.
#[derive(Debug, Default)]
pub(crate) struct Sides {
    /// Sets of options.
    pub(crate) options: Vec<i64>,
    /// Steps and directions of rounding.
    pub(crate) roundings: Vec<(i64, Rounding)>,
    /// Numbers of a quadratic.
    pub(crate) quadratics: Vec<[u32; 5]>,
    /// Answers.
    pub(crate) reads: Vec<Read>,
    /// Tables: the parameter, whether rows are choices, whether there are columns.
    pub(crate) tables: Vec<(crate::ir::ParamId, bool, bool)>,
}

/// Where the value of a node lies.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    /// As a number, or [`NOWHERE`].
    pub(crate) number: u32,
    /// As a truth, or [`NOWHERE`].
    pub(crate) word: u32,
    /// The persons it is said for; 0: the household.
    pub(crate) slots: u32,
}

impl Place {
    /// First and foremost a truth.
    pub(crate) const fn is_truth(self) -> bool {
        self.number == NOWHERE
    }
}

/// A program for one day.
#[derive(Debug, Default)]
pub(crate) struct Program {
    pub(crate) places: Vec<Place>,
    pub(crate) steps: Vec<(Kind, Step)>,
    /// The steps each step depends on, and the other way round.
    pub(crate) before: Lists,
    pub(crate) after: Lists,
    /// The answer each step reads.
    pub(crate) fields: Vec<Option<FieldId>>,
    pub(crate) sides: Sides,
    /// The places before the first step, constants among them.
    pub(crate) words: Vec<u32>,
    pub(crate) numbers: Vec<Value>,
    /// For each place the steps that write it, one behind the other.
    pub(crate) word_steps: Vec<(u32, u32)>,
    pub(crate) number_steps: Vec<(u32, u32)>,
    /// Everything.
    pub(crate) whole: Part,
}

/// Short lists behind one another.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    items: Vec<u32>,
    ends: Vec<u32>,
}

impl Lists {
    /// More items for the list that is not ended yet.
    pub(crate) fn extend(&mut self, range: Option<&(u32, u32)>) {
        if let Some((start, end)) = range {
            self.items.extend(*start..*end);
        }
    }

    /// Ends a list.
    pub(crate) fn end(&mut self) {
        self.ends.push(u32::try_from(self.items.len()).unwrap_or(u32::MAX));
    }

    pub(crate) fn of(&self, position: u32) -> &[u32] {
        let end = self.ends.get(at(position)).copied().unwrap_or(0);
        let start = position.checked_sub(1).and_then(|before| self.ends.get(at(before)));
        self.items.get(at(start.copied().unwrap_or(0))..at(end)).unwrap_or(&[])
    }

    /// For each item the lists it stands in.
    fn turned(&self) -> Self {
        let mut all = vec![Vec::new(); self.ends.len()];
        for position in 0..u32::try_from(self.ends.len()).unwrap_or(0) {
            for item in self.of(position) {
                if let Some(list) = all.get_mut(at(*item)) {
                    list.push(position);
                }
            }
        }
        let mut turned = Self::default();
        for list in all {
            turned.items.extend(list);
            turned.end();
        }
        turned
    }
}

/// Steps of one kind behind one another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Run {
    pub(crate) kind: Kind,
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// Some steps of a program, in an order in which they can run.
#[derive(Debug, Clone, Default)]
pub struct Part {
    /// Positions in [`Program::steps`].
    pub(crate) ids: Vec<u32>,
    pub(crate) steps: Vec<Step>,
    pub(crate) runs: Vec<Run>,
}

impl Part {
    /// How many steps it takes.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.steps.len()
    }

    /// Whether there is nothing to do.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    fn push(&mut self, id: u32, kind: Kind, step: Step) {
        let start = u32::try_from(self.steps.len()).unwrap_or(u32::MAX);
        let end = start.saturating_add(1);
        self.ids.push(id);
        self.steps.push(step);
        match self.runs.last_mut() {
            Some(run) if run.kind == kind => run.end = end,
            _ => self.runs.push(Run { kind, start, end }),
        }
    }
}

impl Program {
    /// Notes the order of everything, once all steps are there.
    pub(crate) fn finish(&mut self) {
        self.after = self.before.turned();
        let all = vec![true; self.steps.len()];
        self.whole = self.schedule(&all);
    }

    /// The steps some nodes need, those for who belongs to the household among them.
    pub(crate) fn part(&self, nodes: &[NodeId]) -> Part {
        let mut wanted = vec![false; self.steps.len()];
        let mut stack = Vec::<u32>::new();
        for ((kind, _), id) in self.steps.iter().zip(0..) {
            if *kind <= Kind::Persons {
                stack.push(id);
            }
        }
        for id in nodes {
            let Some(place) = self.places.get(id.at()) else { continue };
            let number = at(place.number.wrapping_shr(1));
            let made = [self.word_steps.get(at(place.word)), self.number_steps.get(number)];
            for (start, end) in made.into_iter().flatten() {
                stack.extend(*start..*end);
            }
        }
        while let Some(id) = stack.pop() {
            if let Some(wanted) = wanted.get_mut(at(id)).filter(|wanted| !**wanted) {
                *wanted = true;
                stack.extend(self.before.of(id));
            }
        }
        self.schedule(&wanted)
    }

    /// The steps of a part that can come out otherwise when an answer to some fields changes.
    pub(crate) fn touched(&self, part: &Part, changes: impl Fn(FieldId) -> bool) -> Part {
        let mut touched = vec![false; self.steps.len()];
        let mut found = Part::default();
        for id in &part.ids {
            let reads = self.fields.get(at(*id)).copied().flatten().is_some_and(&changes);
            let is = |below: &u32| touched.get(at(*below)).copied().unwrap_or(false);
            if !reads && !self.before.of(*id).iter().any(is) {
                continue;
            }
            if let (Some(touched), Some((kind, step))) =
                (touched.get_mut(at(*id)), self.steps.get(at(*id)))
            {
                *touched = true;
                found.push(*id, *kind, *step);
            }
        }
        found
    }

    /// An order in which steps of one kind stand together as long as possible.
    fn schedule(&self, wanted: &[bool]) -> Part {
        let is_wanted = |id: u32| wanted.get(at(id)).copied().unwrap_or(false);
        let mut waiting = vec![0_u32; wanted.len()];
        let mut ready = vec![Vec::new(); KINDS];
        let mut part = Part::default();
        for id in (0..u32::try_from(wanted.len()).unwrap_or(0)).filter(|id| is_wanted(*id)) {
            let count = self.before.of(id).iter().filter(|below| is_wanted(**below)).count();
            if let Some(waiting) = waiting.get_mut(at(id)) {
                *waiting = u32::try_from(count).unwrap_or(u32::MAX);
            }
            if count == 0 {
                self.note_ready(id, &mut ready);
            }
        }
        let mut current = 0;
        loop {
            if ready.get(current).is_none_or(Vec::is_empty) {
                let fullest = ready.iter().enumerate().max_by_key(|(_, list)| list.len());
                current = fullest.map_or(0, |(kind, _)| kind);
            }
            let Some(id) = ready.get_mut(current).and_then(Vec::pop) else {
                return part;
            };
            let Some((kind, step)) = self.steps.get(at(id)) else { continue };
            part.push(id, *kind, *step);
            for next in self.after.of(id).iter().filter(|next| is_wanted(**next)) {
                let Some(waiting) = waiting.get_mut(at(*next)) else { continue };
                *waiting = waiting.saturating_sub(1);
                if *waiting == 0 {
                    self.note_ready(*next, &mut ready);
                }
            }
        }
    }

    fn note_ready(&self, id: u32, ready: &mut [Vec<u32>]) {
        let kind = self.steps.get(at(id)).map(|(kind, _)| kind.position());
        if let Some(list) = kind.and_then(|kind| ready.get_mut(kind)) {
            list.push(id);
        }
    }
}

impl Kind {
    #[expect(clippy::as_conversions, reason = "the position of a kind")]
    const fn position(self) -> usize {
        self as usize
    }
}

/// A place as a position in its list.
#[inline]
#[expect(clippy::as_conversions, reason = "32 bits fit every target we build for")]
pub(crate) const fn at(place: u32) -> usize {
    place as usize
}
