//! `[[anlass]]` of the questions and `[[zeit]]` of a rule: what is due around a day.

use super::compile::Compiler;
use super::diagnostic::Report;
use super::questions::{check_id, slots};
use super::toml::{Reader, Text};
use crate::ir::{FieldKind, Occasion, Slots, Step};
use crate::number::SCALE;

/// Months after the day in which an occasion still counts, unless the rules say otherwise.
const MONTHS: i32 = 12;

/// An occasion as written.
#[derive(Debug)]
pub struct RawOccasion {
    field: Text,
    slots: Slots,
    months: i32,
}

/// Reads the occasions.
pub fn occasions(top: &Reader<'_>, report: &mut Report<'_>) -> Vec<RawOccasion> {
    let mut found = Vec::new();
    for table in top.tables("anlass", report) {
        let field = table.needed("angabe", report);
        let about = table.text("fuer", report).map(|text| slots(&text, report));
        let months = whole(&table, "monate", report);
        table.finish(report);
        let slots = about.flatten().unwrap_or(Slots::HOUSEHOLD);
        if let Some(field) = field {
            found.push(RawOccasion { field, slots, months: months.unwrap_or(MONTHS) });
        }
    }
    found
}

/// Reads the steps of a rule.
pub fn steps(top: &Reader<'_>, report: &mut Report<'_>) -> Vec<(Text, Step)> {
    let mut found = Vec::new();
    for table in top.tables("zeit", report) {
        let (id, norm) = (table.needed("id", report), table.needed("norm", report));
        let (from, to) = (whole(&table, "ab", report), whole(&table, "bis", report));
        table.text("quelle", report);
        table.finish(report);
        let (Some(id), Some(norm)) = (id, norm) else { continue };
        check_id(&id, report);
        let backwards = from.zip(to).is_some_and(|(from, to)| from > to);
        if backwards || (from.is_none() && to.is_none()) {
            report
                .error("R315", &id.place, format!("`{}` hat keine Zeit: `ab` liegt nach `bis`, oder beide fehlen", id.text))
                .help("Tage vor (negativ) oder nach dem Tag der Geburt, zum Beispiel `ab = -42` und `bis = 7`");
        }
        let step = Step { id: id.text.clone(), from, to, norm: norm.text };
        found.push((id, step));
    }
    super::benefits::duplicates(found.iter().map(|(id, _)| id), report);
    found
}

fn whole(table: &Reader<'_>, key: &'static str, report: &mut Report<'_>) -> Option<i32> {
    i32::try_from(table.number(key, report)?.div_euclid(SCALE)).ok()
}

/// The occasions with the fields they name.
pub fn resolve(compiler: &mut Compiler<'_, '_>, raw: &[RawOccasion]) -> Vec<Occasion> {
    let mut found = Vec::new();
    for occasion in raw {
        let name = &occasion.field.text;
        let Some(field) = compiler.field_named(name) else {
            if !compiler.declared.contains(name) {
                let known = compiler.field_names();
                let text = format!("die Angabe `{name}` gibt es nicht");
                compiler
                    .report
                    .error("R202", &occasion.field.place, text)
                    .did_you_mean(name, known.iter().map(String::as_str));
            }
            continue;
        };
        let dated = compiler
            .asked(field, occasion.slots)
            .is_some_and(|kind| matches!(kind, FieldKind::Day | FieldKind::Month));
        if dated {
            found.push(Occasion { field, slots: occasion.slots, months: occasion.months });
        } else {
            let text = format!("`{name}` ist für diese Personen kein Tag und kein Monat");
            compiler
                .report
                .error("R314", &occasion.field.place, text)
                .help("eine Angabe vom Typ `datum` oder `monat` nennen, bei Personen mit `fuer`");
        }
    }
    found
}
