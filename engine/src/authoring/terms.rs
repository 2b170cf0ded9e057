//! `begriffe*.toml`: derived terms, before their expressions are read.

use super::diagnostic::Report;
use super::parameters::{checked, optional_validity};
use super::questions::{check_id, slots};
use super::register::{self, Entry, What};
use super::toml::{Item, Reader, Text};
use crate::ir::{Slots, Validity};

/// A block of a term as written.
#[derive(Debug)]
pub struct RawTerm {
    /// Id.
    pub id: Text,
    /// Persons; empty for the household.
    pub slots: Slots,
    /// Expression.
    pub value: Text,
    /// When it applies.
    pub validity: Option<Validity>,
    /// Where it was seen, and whether it is law.
    pub entry: Entry,
}

/// Reads all terms of a file.
pub fn read(file: &str, item: &Item, report: &mut Report<'_>) -> Vec<RawTerm> {
    let Some(top) = Reader::new(file, item, report) else { return Vec::new() };
    let mut terms = Vec::new();
    for table in top.tables("begriff", report) {
        let id = table.needed("id", report);
        let roles = table.one_or_more("fuer", report);
        let value = table.needed("wert", report);
        let validity = optional_validity(&table, report);
        let norm = table.text("norm", report).map(|norm| norm.text).unwrap_or_default();
        let checked = table.get("geprueft").map(|_| checked(&table, report));
        let seen = register::seen(&table, report);
        let draft = register::draft(&table, report);
        for key in ["hinweis", "beschreibung"] {
            table.text(key, report);
        }
        table.finish(report);
        let bits = roles.iter().filter_map(|role| slots(role, report));
        let slots = Slots(bits.fold(0, |all, slots| all | slots.0));
        if let (Some(id), Some(value)) = (id, value) {
            check_id(&id, report);
            let (what, name, place) = (What::Term, id.text.clone(), table.head());
            let entry = Entry { what, name, norm, checked, validity, draft, seen, place };
            terms.push(RawTerm { id, slots, value, validity, entry });
        }
    }
    top.finish(report);
    terms
}
