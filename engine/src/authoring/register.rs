//! Who saw what, and what is not law yet: the register of the editors.
//!
//! One entry for each benefit, condition, term and figure, with its source, the day of the check
//! and who checked. Nothing of it is in the rulebook.

use super::diagnostic::{Place, Report};
use super::parameters::date;
use super::toml::{Reader, Text};
use crate::date::Date;
use crate::ir::{Checked, Validity};

/// What an entry is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// A benefit as a whole.
    Benefit,
    /// A condition of a benefit.
    Condition,
    /// A derived term.
    Term,
    /// A figure of a parameter.
    Figure,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is about.
    pub what: What,
    /// Id of the benefit, term or parameter; of a condition `benefit.condition`.
    pub name: String,
    /// Norm; empty if a term names none.
    pub norm: String,
    /// How sure we are; `None` if the file does not say.
    pub checked: Option<Checked>,
    /// When it applies; always if absent.
    pub validity: Option<Validity>,
    /// The bill it belongs to, if it is not law yet; its text is `entwurf-<id>`.
    pub draft: Option<Text>,
    /// Where it was seen, when and by whom.
    pub seen: Seen,
    /// Where it stands.
    pub place: Place,
}

/// Where something was seen, when and by whom.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seen {
    /// `quelle`; empty if the file names none.
    pub source: String,
    /// `geprueft_am`
    pub on: Option<Date>,
    /// `geprueft_von`: the second pair of eyes.
    pub by: Option<String>,
}

/// Reads `quelle`, `geprueft_am` and `geprueft_von`.
pub fn seen(table: &Reader<'_>, report: &mut Report<'_>) -> Seen {
    let source = table.text("quelle", report).map(|source| source.text).unwrap_or_default();
    let on = date(table, "geprueft_am", report);
    let by = table.text("geprueft_von", report).map(|by| by.text).filter(|by| !by.is_empty());
    Seen { source, on, by }
}

/// Reads `status` and `entwurf`: the bill something belongs to, or `None` if it is law.
///
/// A draft that does not name its bill is still no law: it has an empty one (reported).
pub fn draft(table: &Reader<'_>, report: &mut Report<'_>) -> Option<Text> {
    let status = table.text("status", report)?;
    match status.text.as_str() {
        "entwurf" => {
            let bill = table.needed("entwurf", report);
            bill.iter().for_each(|bill| super::questions::check_id(bill, report));
            Some(bill.unwrap_or_default())
        }
        "geltend" => None,
        other => {
            report
                .error("R019", &status.place, format!("`{other}` ist kein Status"))
                .help("`geltend` oder `entwurf` schreiben");
            None
        }
    }
}
