//! The compiled rulebook: plain, checked, immutable data without any law of its own.
//!
//! Rules are an arena of typed nodes in topological order: a node reads only nodes before it.
//! A node is household-level (one value) or person-level (one value for each of [`SLOTS`]
//! persons). Authoring makes the rulebook, [`crate::bundle`] stores it, [`crate::eval`] runs it.

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

/// How sure we are of a figure or a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Checked {
    /// Seen in the primary text of the law.
    Primary,
    /// Seen in secondary sources only.
    Secondary,
    /// Not verified: never makes a "no".
    No,
}

/// Days on which something applies; both ends belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Validity {
    /// First day.
    pub from: Date,
    /// Last day; open if absent.
    pub to: Option<Date>,
}

impl Validity {
    /// Whether the day lies in it.
    #[must_use]
    pub fn covers(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}

/// Unit of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Unit {
    /// Plain number.
    Number,
    /// Euros a month.
    EuroMonth,
    /// Euros a year.
    EuroYear,
    /// Euros once (savings).
    Euro,
    /// Years.
    Years,
    /// Months.
    Months,
    /// Persons.
    Persons,
    /// Percent; stored as a share (5 percent is 0.05).
    Percent,
    /// Hours a week.
    HoursWeek,
    /// Square metres.
    SquareMetres,
}

/// A dated statutory value or table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parameter {
    /// Id as written in the rules.
    pub id: String,
    /// Unit of the value.
    pub unit: Unit,
    /// INVARIANT: sorted by `validity.from`, no overlap, drafts excluded.
    pub values: Vec<Dated>,
}

/// One period of a parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated {
    /// When it applies.
    pub validity: Validity,
    /// The figures.
    pub figures: Figures,
    /// Norm, for example `§ 66 Abs. 1 EStG`.
    pub norm: String,
    /// How sure we are.
    pub checked: Checked,
}

/// The figures of one period, at the common scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Figures {
    /// One number.
    Scalar(i64),
    /// Rows by key (number at the scale, or option position); INVARIANT: keys ascending.
    Rows(Vec<(i64, i64)>),
    /// Rows of columns by key; INVARIANT: keys ascending, rows of equal length, not empty.
    Grid(Vec<(i64, Vec<i64>)>),
}

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

/// A fact that holds for all real people and keeps ranges tight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Constraint {
    /// Id, for editors.
    pub id: String,
    /// Household-level truth.
    pub node: NodeId,
}

/// One condition of a benefit; all have to hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// Id inside the benefit.
    pub id: String,
    /// Norm down to the sentence.
    pub norm: String,
    /// The condition as the law says it.
    pub strict: NodeId,
    /// The same within the tolerance; decides the verdict where present.
    pub lenient: Option<NodeId>,
    /// How sure we are of the condition itself.
    pub checked: Checked,
    /// When it applies; always if absent.
    pub validity: Option<Validity>,
    /// Parameters it reads, directly or through terms, in order of id.
    pub params: Vec<ParamId>,
}

/// Something only the authority can judge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorityCheck {
    /// Id inside the benefit.
    pub id: String,
    /// Norm.
    pub norm: String,
}

/// Another benefit goes first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Priority {
    /// The benefit that goes first.
    pub benefit: BenefitId,
    /// Truth: it does.
    pub when: NodeId,
    /// Norm.
    pub norm: String,
}

/// The amount of a benefit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    /// Number.
    pub node: NodeId,
    /// Its unit.
    pub unit: Unit,
    /// A fixed rate, not an estimate.
    pub fixed: bool,
    /// Norm.
    pub norm: String,
    /// Parameters it reads, in order of id.
    pub params: Vec<ParamId>,
}

/// A sentence shown while its truth can hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hint {
    /// Id inside the benefit.
    pub id: String,
    /// Truth.
    pub when: NodeId,
}

/// One benefit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Benefit {
    /// Frozen id.
    pub id: String,
    /// Earlier ids.
    pub aliases: Vec<String>,
    /// OZG number, if known.
    pub ozg: Option<String>,
    /// LeiKa key, if known.
    pub leika: Option<String>,
    /// Kind of authority in charge (id of the ways data).
    pub authority: String,
    /// Field of law, for example `SGB II`.
    pub legal_area: String,
    /// Norm.
    pub norm: String,
    /// When the benefit exists.
    pub validity: Validity,
    /// How sure we are of it as a whole.
    pub checked: Checked,
    /// Day of the last check.
    pub checked_on: Option<Date>,
    /// Order in lists, smallest first.
    pub rank: i32,
    /// Documents (text keys).
    pub documents: Vec<String>,
    /// All must hold.
    pub conditions: Vec<Condition>,
    /// What only the authority can judge.
    pub authority_checks: Vec<AuthorityCheck>,
    /// Truth: the household already receives it.
    pub received: Option<NodeId>,
    /// What goes before it.
    pub priorities: Vec<Priority>,
    /// Amount, where the law gives a formula.
    pub amount: Option<Amount>,
    /// Sentences.
    pub hints: Vec<Hint>,
    /// Benefits this one opens.
    pub follow_ons: Vec<String>,
    /// Node with [`Op::Entitled`] for this benefit; `None` if the rule is broken.
    pub entitled: Option<NodeId>,
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
