//! What the rules see of the answers: one value for each field and person.
//!
//! An unanswered field is its whole declared range; so is "weiß nicht".

use crate::answers::{Answer, Answers};
use crate::date::Date;
use crate::ir::{Bound, Field, FieldId, FieldKind, Rulebook};
use crate::number::SCALE;
use crate::value::Value;
use std::sync::Arc;

/// A field, and the person it is about (`None` for the household).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldRef {
    /// The field.
    pub field: FieldId,
    /// The person.
    pub slot: Option<u8>,
}

/// The values of all fields before it is asked whether they apply.
#[derive(Debug, Clone)]
pub struct Facts {
    values: Vec<Value>,
    homes: Arc<[Home]>,
}

/// Where the values of a field lie: one for the household, or one for each of its persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Home {
    pub(crate) start: usize,
    /// First person; `None` for the household.
    pub(crate) first: Option<u8>,
    count: usize,
}

impl Home {
    fn end(self) -> usize {
        self.start.saturating_add(self.count)
    }
}

impl Facts {
    /// The facts a set of answers states; an answer that does not fit its field is ignored.
    #[must_use]
    pub fn new(rulebook: &Rulebook, answers: &Answers, as_of: Date) -> Self {
        let mut facts = Self::unanswered(rulebook, as_of);
        for (key, answer) in answers.iter() {
            let Some(id) = rulebook.field(&key.field) else { continue };
            let Some(field) = rulebook.fields.get(id.at()) else { continue };
            let reference = FieldRef { field: id, slot: key.slot };
            if let Some(value) = value_of(field, answer, domain(field, as_of)) {
                facts.set(reference, value);
            }
        }
        facts
    }

    /// Nothing is answered.
    #[must_use]
    pub fn unanswered(rulebook: &Rulebook, as_of: Date) -> Self {
        let homes = homes(rulebook);
        let mut values = Vec::new();
        for (field, home) in rulebook.fields.iter().zip(&homes) {
            values.extend(std::iter::repeat_n(domain(field, as_of), home.count));
        }
        Self { values, homes: homes.into() }
    }

    /// All values, each field where [`homes`] says.
    pub(crate) fn all(&self) -> &[Value] {
        &self.values
    }

    /// The value of a field for a person (or the household).
    #[must_use]
    pub fn get(&self, reference: FieldRef) -> Value {
        self.position(reference)
            .and_then(|position| self.values.get(position))
            .copied()
            .unwrap_or(Value::ANY)
    }

    /// Replaces a value.
    pub fn set(&mut self, reference: FieldRef, value: Value) {
        if let Some(position) = self.position(reference)
            && let Some(place) = self.values.get_mut(position)
        {
            *place = value;
        }
    }

    /// These facts, with the values of a completion wherever they still fit.
    #[must_use]
    pub fn completed_like(&self, rulebook: &Rulebook, completion: &Self) -> Self {
        let mut tried = self.clone();
        for (field, home) in rulebook.fields.iter().zip(&*self.homes) {
            for position in home.start..home.end() {
                let (Some(own), Some(other)) =
                    (tried.values.get_mut(position), completion.values.get(position))
                else {
                    continue;
                };
                if holds(&field.kind, *own, *other) {
                    *own = *other;
                }
            }
        }
        tried
    }

    /// How many values there are.
    pub(crate) const fn len(&self) -> usize {
        self.values.len()
    }

    /// The values of a field, for the household or person by person.
    pub(crate) fn of(&self, field: FieldId) -> &[Value] {
        let home = self.homes.get(field.at());
        home.and_then(|home| self.values.get(home.start..home.end())).unwrap_or(&[])
    }

    /// The field and person a value belongs to.
    pub(crate) fn reference(&self, position: usize) -> Option<FieldRef> {
        let at = self.homes.partition_point(|home| home.start <= position).checked_sub(1)?;
        let home = self.homes.get(at)?;
        let offset = u8::try_from(position.checked_sub(home.start)?).ok()?;
        let slot = home.first.map(|first| first.saturating_add(offset));
        Some(FieldRef { field: FieldId(u32::try_from(at).ok()?), slot })
    }

    /// Where a value lies.
    pub(crate) fn position(&self, reference: FieldRef) -> Option<usize> {
        let home = self.homes.get(reference.field.at())?;
        let offset = match (reference.slot, home.first) {
            (Some(slot), Some(first)) => usize::from(slot.checked_sub(first)?),
            _ => 0,
        };
        (offset < home.count).then(|| home.start.saturating_add(offset))
    }
}

/// Where the values of each field lie.
pub(crate) fn homes(rulebook: &Rulebook) -> Vec<Home> {
    let mut start: usize = 0;
    let home = |field: &Field| {
        let slots = field.slots();
        let (first, last) = (slots.iter().next(), slots.iter().last());
        let persons = last.zip(first).map(|(last, first)| last.saturating_sub(first));
        let count = persons.map_or(1, |more| usize::from(more).saturating_add(1));
        let home = Home { start, first, count };
        start = home.end();
        home
    };
    rulebook.fields.iter().map(home).collect()
}

/// The whole declared range of a field.
#[must_use]
pub fn domain(field: &Field, as_of: Date) -> Value {
    match &field.kind {
        FieldKind::Truth => Value::EITHER,
        FieldKind::Choice(options) => Value { lo: mask(options.len()), hi: 0 },
        FieldKind::Set { options, none } => {
            Value { lo: 0, hi: mask(options.len()) & !none.map_or(0, bit) }
        }
        FieldKind::Number { .. } | FieldKind::Month | FieldKind::Day => {
            Value::range(bound(field.min, &field.kind, as_of), bound(field.max, &field.kind, as_of))
        }
        FieldKind::Place { .. } => Value::ZERO,
    }
}

/// Whether every answer the second value allows is allowed by the first.
fn holds(kind: &FieldKind, outer: Value, inner: Value) -> bool {
    match kind {
        FieldKind::Choice(_) => inner.lo & !outer.lo == 0,
        FieldKind::Set { .. } => outer.lo & !inner.lo == 0 && inner.hi & !outer.hi == 0,
        FieldKind::Truth
        | FieldKind::Number { .. }
        | FieldKind::Month
        | FieldKind::Day
        | FieldKind::Place { .. } => outer.lo <= inner.lo && inner.hi <= outer.hi,
    }
}

/// The bit of an option.
#[must_use]
pub fn bit(position: u8) -> i64 {
    1_i64.checked_shl(u32::from(position)).unwrap_or(0)
}

/// The bits of this many options.
#[must_use]
pub fn mask(count: usize) -> i64 {
    u32::try_from(count)
        .ok()
        .and_then(|count| 1_i64.checked_shl(count))
        .map_or(i64::MAX, |end| end.wrapping_sub(1))
}

fn bound(bound: Bound, kind: &FieldKind, as_of: Date) -> i64 {
    match bound {
        Bound::Fixed(number) => number,
        Bound::AsOf(offset) => {
            let index = match kind {
                FieldKind::Day => as_of.day_index(),
                FieldKind::Truth
                | FieldKind::Choice(_)
                | FieldKind::Set { .. }
                | FieldKind::Number { .. }
                | FieldKind::Month
                | FieldKind::Place { .. } => as_of.month_index(),
            };
            index.saturating_mul(SCALE).saturating_add(offset)
        }
    }
}

/// The value an answer states, inside the range of its field; `None` if it does not fit.
fn value_of(field: &Field, answer: &Answer, domain: Value) -> Option<Value> {
    let inside = |lo: i64, hi: i64| {
        (lo <= hi && domain.lo <= lo && hi <= domain.hi).then_some(Value { lo, hi })
    };
    match (&field.kind, answer) {
        (_, Answer::Unknown | Answer::Withheld) => Some(domain),
        (FieldKind::Truth, Answer::Truth(holds)) => Some(Value::truth(*holds)),
        (FieldKind::Choice(options), Answer::Choice(option)) => {
            Some(Value { lo: bit(position(options, option)?), hi: 0 })
        }
        (FieldKind::Set { options, none }, Answer::Set(chosen)) => {
            let mut bits = 0;
            for option in chosen {
                let position = position(options, option)?;
                if *none != Some(position) {
                    bits |= bit(position);
                }
            }
            Some(Value { lo: bits, hi: bits })
        }
        (
            FieldKind::Number { .. } | FieldKind::Month | FieldKind::Day,
            Answer::Number { from, to },
        ) => inside(*from, *to),
        _ => None,
    }
}

fn position(options: &[String], option: &str) -> Option<u8> {
    u8::try_from(options.iter().position(|known| known == option)?).ok()
}
