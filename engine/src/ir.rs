//! The compiled rulebook: plain, checked, immutable data without any law of its own.
//!
//! Rules are an arena of typed nodes in topological order: a node reads only nodes before it.
//! A node is household-level (one value) or person-level (one value for each of [`SLOTS`]
//! persons). Authoring makes the rulebook, [`crate::bundle`] stores it, [`crate::eval`] runs it.

mod law;
mod questions;

pub use law::*;
pub use questions::*;

use crate::date::Date;
use crate::number::Rounding;
use crate::value::Value;
use serde::{Deserialize, Serialize};

/// Persons a household has room for: oneself, a partner, 8 children, 2 other adults.
pub const SLOTS: usize = 12;
/// Slot of the person answering.
pub const SELF: u8 = 0;
/// Slot of the partner.
pub const PARTNER: u8 = 1;
/// Slots of the children.
pub const CHILDREN: std::ops::Range<u8> = 2..10;
/// Slots of other adults in the home.
pub const OTHERS: std::ops::Range<u8> = 10..12;

/// A set of person slots, bit n for slot n; the empty set marks a household-level thing.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub struct Slots(pub u16);

impl Slots {
    /// No person: household-level.
    pub const HOUSEHOLD: Self = Self(0);
    /// `ich`.
    pub const SELF: Self = Self(0b1);
    /// `partner`.
    pub const PARTNER: Self = Self(0b10);
    /// `erwachsene`: oneself and the partner.
    pub const ADULTS: Self = Self(0b11);
    /// `kinder`.
    pub const CHILDREN: Self = Self(0b11_1111_1100);
    /// `weitere`.
    pub const OTHERS: Self = Self(0b1100_0000_0000);
    /// `personen`: everybody.
    pub const ALL: Self = Self(0b1111_1111_1111);

    /// Whether the slot belongs to the set.
    #[must_use]
    pub const fn has(self, slot: u8) -> bool {
        slot < 16 && self.0 & (1 << slot) != 0
    }

    /// Whether nobody belongs to the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The slots in order.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (0..16).filter(move |slot| self.has(*slot))
    }
}

macro_rules! index {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub u32);
        impl $name {
            /// As a position in its list.
            #[must_use]
            #[expect(clippy::as_conversions, reason = "32 bits fit every target we build for")]
            pub const fn at(self) -> usize { self.0 as usize }
        }
    };
}
index!(/// Position in [`Rulebook::nodes`].
    NodeId);
index!(/// Position in [`Rulebook::fields`].
    FieldId);
index!(/// Position in [`Rulebook::questions`].
    QuestionId);
index!(/// Position in [`Rulebook::parameters`].
    ParamId);
index!(/// Position in [`Rulebook::benefits`].
    BenefitId);

/// One node: an operation and the persons it is computed for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Node {
    /// What is computed.
    pub op: Op,
    /// Person-level: for these slots. Empty: household-level.
    pub slots: Slots,
}

/// Comparison of two numbers; the others are made by swapping and negating.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Comparison {
    /// `a < b`
    Less,
    /// `a <= b`
    LessEqual,
    /// `a == b`
    Equal,
}

/// The operations. Operands of a person-level node may be household-level (one value for all).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Op {
    /// A fixed value.
    Const(Value),
    /// The day of reference as a number of days.
    AsOfDay,
    /// The month of the day of reference as a number of months.
    AsOfMonth,
    /// A dated scalar parameter.
    Param(ParamId),
    /// An answer; household- or person-level as declared.
    Field(FieldId),
    /// Person-level truth: this person belongs to the household.
    Exists,
    /// The value of a person-level node for one slot.
    At(NodeId, u8),
    /// Person-level: the first node for the persons it is computed for, else the second.
    Join(NodeId, NodeId),
    /// `a + b`
    Add(NodeId, NodeId),
    /// `a - b`
    Sub(NodeId, NodeId),
    /// `a * b`
    Mul(NodeId, NodeId),
    /// The smaller.
    Min(NodeId, NodeId),
    /// The greater.
    Max(NodeId, NodeId),
    /// Rounded quotient.
    Div {
        /// Dividend.
        a: NodeId,
        /// Divisor.
        b: NodeId,
        /// Step at the common scale, above zero.
        step: i64,
        /// Direction.
        rounding: Rounding,
    },
    /// Rounded number.
    Round {
        /// The number.
        a: NodeId,
        /// Step at the common scale, above zero.
        step: i64,
        /// Direction.
        rounding: Rounding,
    },
    /// A comparison of numbers.
    Compare(Comparison, NodeId, NodeId),
    /// Kleene's not.
    Not(NodeId),
    /// Kleene's and.
    And(NodeId, NodeId),
    /// Kleene's or.
    Or(NodeId, NodeId),
    /// `if c { a } else { b }` for numbers and truths.
    If(NodeId, NodeId, NodeId),
    /// The choice is one of the options (bit set).
    OneOf(NodeId, i64),
    /// The set of choices holds one of the options (bit set).
    HasAny(NodeId, i64),
    /// Row of a table by a number or a choice.
    Lookup {
        /// The table.
        table: ParamId,
        /// Number (row with the greatest key at or below it) or choice (option position).
        row: NodeId,
        /// The row is a choice; its keys are plain option positions, not at the scale.
        by_choice: bool,
        /// Second index of a grid: the column, counted from 1.
        column: Option<NodeId>,
    },
    /// Sum over persons that exist.
    Sum(Slots, NodeId),
    /// Number of existing persons for whom the truth holds.
    Count(Slots, NodeId),
    /// Some existing person fulfils the truth.
    Any(Slots, NodeId),
    /// Every existing person fulfils the truth.
    All(Slots, NodeId),
    /// `m − (a + b·m + c·y)·y` with `b`, `c` in millionths; for `m`, `y` at or above zero.
    Quadratic {
        /// First variable.
        m: NodeId,
        /// Second variable.
        y: NodeId,
        /// Constant coefficient.
        a: NodeId,
        /// Coefficient of `m`, in millionths.
        b: NodeId,
        /// Coefficient of `y`, in millionths.
        c: NodeId,
    },
    /// All conditions of a benefit hold on the day (unverified ones never fail).
    Entitled(BenefitId),
}

/// Who belongs to the household.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Roles {
    /// Truth: there is a partner.
    pub partner: Option<NodeId>,
    /// Number of children (Personen).
    pub children: Option<NodeId>,
    /// Number of other adults (Personen).
    pub others: Option<NodeId>,
}

/// Everything the finder knows of the law, compiled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rulebook {
    /// Hash of the sources, hexadecimal.
    pub source_hash: String,
    /// Day on which the law was last checked as a whole.
    pub law_date: Date,
    /// Days the rulebook answers for; outside, the nearest values count as unverified.
    pub served: Validity,
    /// Persons.
    pub roles: Roles,
    /// In the order they are asked.
    pub questions: Vec<Question>,
    /// All fields.
    pub fields: Vec<Field>,
    /// All parameters.
    pub parameters: Vec<Parameter>,
    /// INVARIANT: a node reads only nodes before it; the role nodes stand before any node that
    /// depends on persons.
    pub nodes: Vec<Node>,
    /// Days around which things are due; the first one a person named counts.
    pub occasions: Vec<Occasion>,
    /// Facts that always hold.
    pub constraints: Vec<Constraint>,
    /// In the order of rank.
    pub benefits: Vec<Benefit>,
}

impl Rulebook {
    /// The benefit with this id or alias.
    #[must_use]
    pub fn benefit(&self, id: &str) -> Option<BenefitId> {
        let found = self
            .benefits
            .iter()
            .position(|benefit| benefit.id == id || benefit.aliases.iter().any(|a| a == id))?;
        u32::try_from(found).ok().map(BenefitId)
    }

    /// The field with this id.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<FieldId> {
        let found = self.fields.iter().position(|field| field.id == id)?;
        u32::try_from(found).ok().map(FieldId)
    }

    /// The question with this id.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<QuestionId> {
        let found = self.questions.iter().position(|question| question.id == id)?;
        u32::try_from(found).ok().map(QuestionId)
    }
}
