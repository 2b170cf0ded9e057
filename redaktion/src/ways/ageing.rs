//! What time does to entries: run out, running out, not checked for long. The day is an input.

use super::{At, Found, Read};
use crate::wording;
use engine::area::{Provenance, Validity};
use engine::authoring::Severity;
use engine::date::Date;

/// An entry that ends within so many days is named.
const SOON_DAYS: i64 = 60;

pub(super) fn check(read: &mut Read<'_>, day: Date) {
    let routes = &read.routes;
    let ways = routes.ways.iter().map(|way| (&way.id, way.valid, &way.provenance));
    let offices = routes.offices.iter();
    let offices = offices.map(|office| (&office.id, Validity::default(), &office.provenance));
    let duties = routes.duties.iter().map(|duty| (&duty.office, duty.valid, &duty.provenance));
    let advice = routes.advice.iter();
    let advice = advice.map(|advice| (&advice.id, advice.valid, &advice.provenance));
    let places = read.ways.iter().chain(&read.offices).chain(&read.duties).chain(&read.advice);
    let entries = places.copied().zip(ways.chain(offices).chain(duties).chain(advice));
    let found = entries.flat_map(|(at, (name, valid, provenance))| {
        let all = [end(name, valid, day), age(name, provenance, day)];
        all.into_iter().flatten().map(move |found| (at, found))
    });
    for (at, found) in found.collect::<Vec<(At, Found<'_>)>>() {
        read.report(at, found);
    }
}

fn warning(code: &'static str, key: &'static str, message: String, help: &str) -> Found<'static> {
    let help = help.to_owned();
    Found { code, severity: Severity::Warning, key, word: "", message, help }
}

fn end(name: &str, valid: Validity, day: Date) -> Option<Found<'static>> {
    let until = valid.until?;
    let left = until.day_index().saturating_sub(day.day_index());
    let help = "nachsehen, ob es weiter gilt, dann `gueltig_bis` und `geprueft_am` ändern";
    if left < 0 {
        let message = format!("`{name}` ist seit dem {} abgelaufen", wording::day(until));
        return Some(warning("R921", "gueltig_bis", message, help));
    }
    let message = || match left {
        0 => format!("`{name}` läuft heute ab"),
        1 => format!("`{name}` läuft morgen ab"),
        days => format!("`{name}` läuft in {days} Tagen ab"),
    };
    (left <= SOON_DAYS).then(|| warning("R922", "gueltig_bis", message(), help))
}

fn age(name: &str, provenance: &Provenance, day: Date) -> Option<Found<'static>> {
    let checked = provenance.checked_on;
    if checked > day {
        let on = wording::day(checked);
        let message = format!("`{name}` ist geprüft am {on}, das liegt nach dem Stichtag");
        return Some(warning("R929", "geprueft_am", message, "den Tag berichtigen"));
    }
    let months = |day: Date| (day.month_index(), day.day());
    let (month, of_month) = months(checked);
    // Not read at all: that is an error already.
    let stated = checked != Date::FIRST;
    let on = wording::day(checked);
    let message = format!("`{name}` ist zuletzt geprüft am {on}, vor über 12 Monaten");
    (stated && (month.saturating_add(12), of_month) < months(day)).then(|| {
        warning("R923", "geprueft_am", message, "nachsehen, dann `geprueft_am` auf den Tag setzen")
    })
}
