//! What people are asked: questions, fields and what always holds between them.

use super::{FieldId, NodeId, QuestionId, Slots, Unit};
use crate::value::Value;
use serde::{Deserialize, Serialize};

/// What a field's answer looks like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum FieldKind {
    /// Yes or no.
    Truth,
    /// One of the options.
    Choice(Vec<String>),
    /// Any of the options; `none` is the exclusive option that means the empty set.
    Set {
        /// At most 62 options.
        options: Vec<String>,
        /// Position of the option that stands for "nothing of these".
        none: Option<u8>,
    },
    /// A number.
    Number {
        /// Its unit.
        unit: Unit,
        /// Decimals a person may enter.
        decimals: u8,
        /// Limits of the rough bands, at the scale; the last band reaches up to the maximum.
        bands: Vec<i64>,
    },
    /// A calendar month.
    Month,
    /// A day.
    Day,
    /// A place; `sets` are the fields filled from the place table. Never read by rules.
    Place {
        /// Ids of the fields filled from the place.
        sets: Vec<String>,
    },
}

/// An end of a field's range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Bound {
    /// A number at the scale (months and days too).
    Fixed(i64),
    /// The day (or month) of reference plus this many months or days, at the scale.
    AsOf(i64),
}

/// Something a person can say, for the household or for some persons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Id as written in the rules.
    pub id: String,
    /// Kind of answer.
    pub kind: FieldKind,
    /// Least answer (numbers, months, days).
    pub min: Bound,
    /// Greatest answer (numbers, months, days).
    pub max: Bound,
    /// Filled from the place, never shown.
    pub from_place: bool,
    /// Where it is asked and of whom; INVARIANT: disjoint slots; one with no slot if household.
    pub homes: Vec<FieldHome>,
}

impl Field {
    /// Whether the field belongs to persons.
    #[must_use]
    pub fn slots(&self) -> Slots {
        Slots(self.homes.iter().fold(0, |all, home| all | home.slots.0))
    }

    /// The home that asks this slot (or the household, with `None`).
    #[must_use]
    pub fn home(&self, slot: Option<u8>) -> Option<&FieldHome> {
        self.homes.iter().find(|home| slot.map_or(home.slots.is_empty(), |s| home.slots.has(s)))
    }
}

/// One place in the questionnaire where a field is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldHome {
    /// The persons asked; empty for the household.
    pub slots: Slots,
    /// The question it stands in.
    pub question: QuestionId,
    /// Truth: the field applies. `None`: always. Same level as the field, or household.
    pub applies: Option<NodeId>,
    /// Its value where it does not apply.
    pub otherwise: Value,
}

/// A question: one page, or one page for each person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Id, also the page address.
    pub id: String,
    /// Who it is about; `Slots::HOUSEHOLD` for the household. `ADULTS` gives a page each,
    /// children and others share one page.
    pub about: Slots,
    /// Asked whatever the rules need.
    pub always: bool,
    /// Says why it is asked and is easy to skip.
    pub sensitive: bool,
    /// Truth: the question exists for this household. `None`: always.
    pub applies: Option<NodeId>,
    /// Its fields in order (household and person fields).
    pub fields: Vec<FieldId>,
}

/// A day around which things are due, named by an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Occasion {
    /// The field that holds it: a day or a month.
    pub field: FieldId,
    /// Whose; empty for the household.
    pub slots: Slots,
    /// Months after it in which it still counts.
    pub months: i32,
}

/// A fact that holds for all real people and keeps ranges tight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Constraint {
    /// Id, for editors.
    pub id: String,
    /// Household-level truth.
    pub node: NodeId,
}
