//! `stand.toml`: the day of the last check of the law, and the days the rulebook answers for.

use super::diagnostic::Report;
use super::parameters::{date, validity};
use super::toml::{Item, Reader};
use crate::date::Date;
use crate::ir::Validity;

/// Reads the file.
pub fn read(file: &str, item: &Item, report: &mut Report<'_>) -> Option<(Date, Validity)> {
    let top = Reader::new(file, item, report)?;
    let law_date = date(&top, "rechtsstand", report);
    if top.get("rechtsstand").is_none() {
        report
            .error("R003", &top.head(), "hier fehlt `rechtsstand`".to_owned())
            .help("`rechtsstand = \"2026-11-22\"` ergänzen");
    }
    let served = validity(&top, report);
    top.finish(report);
    Some((law_date?, served?))
}
