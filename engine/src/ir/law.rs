//! What the law says: dated figures, conditions, benefits.

use super::{BenefitId, NodeId, ParamId};
use crate::date::Date;
use serde::{Deserialize, Serialize};

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

    /// Whether some day lies in both.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        self.to.is_none_or(|to| other.from <= to) && other.to.is_none_or(|to| self.from <= to)
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
    /// Values of bills that are not passed; INVARIANT: sorted by bill and first day, those of one
    /// bill do not overlap, and no result reads them.
    pub drafts: Vec<Draft>,
}

/// A value a bill would bring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The bill; its text is `entwurf-<id>`. Several parameters may have values of one bill.
    pub id: String,
    /// The value, as it would apply.
    pub dated: Dated,
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
    /// What it is at least where the law leaves an estimate open, in the same unit.
    pub least: Option<NodeId>,
    /// What it is at most.
    pub most: Option<NodeId>,
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

/// Something due around the day of an [`crate::ir::Occasion`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Id inside the benefit; its text is `zeit-<benefit>-<id>`.
    pub id: String,
    /// First day, counted from the day of the occasion; open if absent.
    pub from: Option<i32>,
    /// Last day, likewise.
    pub to: Option<i32>,
    /// Norm.
    pub norm: String,
}

/// One way through the administration: an online application of its own for the benefit, or for
/// a part of it, with its own key in the public catalogues.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// Id inside the benefit.
    pub id: String,
    /// OZG number, if known.
    pub ozg: Option<String>,
    /// LeiKa key; of one application only.
    pub leika: String,
    /// Field of law, for example `SGB II`.
    pub legal_area: String,
    /// Kind of authority, where it is another than the benefit's.
    pub authority: Option<String>,
    /// Slug of its page on the Sozialplattform.
    pub page: Option<String>,
    /// Slug of its form on the Sozialplattform.
    pub form: Option<String>,
    /// Truth: it is the one for this household; always if absent.
    pub when: Option<NodeId>,
    /// Norm.
    pub norm: String,
}

/// What a benefit is called on some days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// Id inside the benefit.
    pub id: String,
    /// When it is called so.
    pub validity: Validity,
}

/// One benefit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Benefit {
    /// Frozen id.
    pub id: String,
    /// Earlier ids.
    pub aliases: Vec<String>,
    /// Other names at other times; INVARIANT: one a day at most.
    pub names: Vec<Name>,
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
    /// What is due when, around an occasion.
    pub steps: Vec<Step>,
    /// The applications behind it, where there are several or their keys are known.
    pub applications: Vec<Application>,
    /// Node with [`Op::Entitled`] for this benefit; `None` if the rule is broken.
    pub entitled: Option<NodeId>,
}

impl Benefit {
    /// Text key of what it is called on a day.
    #[must_use]
    pub fn name_key(&self, day: Date) -> String {
        match self.names.iter().find(|name| name.validity.covers(day)) {
            Some(name) => ["leistung-", &self.id, "-", &name.id].concat(),
            None => ["leistung-", &self.id].concat(),
        }
    }
}
