//! The German words of the command line: verdicts, units, numbers, days. No law, no rules.

use engine::answers::{self, Key};
use engine::assess::{BenefitResult, Verdict};
use engine::date::Date;
use engine::ir::{CHILDREN, Field, FieldKind, PARTNER, Rulebook, SELF, Unit};
use engine::number::{self, SCALE};
use engine::texts::{Arg, PlainLocale, Texts};

/// The verdict as it is written in `faelle.toml`.
#[must_use]
pub fn verdict_id(result: &BenefitResult) -> &'static str {
    match result.verdict {
        Verdict::Possible if result.unverified => "ungeprueft",
        Verdict::Possible if result.near => "knapp",
        Verdict::Possible => "moeglich",
        Verdict::OtherFirst => "vorrang",
        Verdict::Received => "bezogen",
        Verdict::Missing => "fehlt",
        Verdict::No => "kein",
        Verdict::NotCheckable => "nicht_pruefbar",
    }
}

/// The verdict in words.
#[must_use]
pub fn verdict(result: &BenefitResult) -> &'static str {
    match result.verdict {
        Verdict::Possible if result.unverified => "möglich, Grenze nicht geprüft",
        Verdict::Possible if result.near => "möglich, knapp",
        Verdict::Possible => "möglich",
        Verdict::OtherFirst => "möglich, aber etwas anderes geht vor",
        Verdict::Received => "wird schon bezogen",
        Verdict::Missing => "es fehlen Angaben",
        Verdict::No => "wahrscheinlich kein Anspruch",
        Verdict::NotCheckable => "derzeit nicht prüfbar",
    }
}

/// Cents as euros, for example `1.234,50 €`.
#[must_use]
pub fn euros(cents: i64) -> String {
    format!("{},{:02} €", grouped(cents.div_euclid(100)), cents.rem_euclid(100))
}

/// A number at the common scale in German spelling, for example `1.234,5`.
#[must_use]
pub fn plain(number: i64) -> String {
    let text = number::print(number);
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |rest| ("-", rest));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let whole = whole.parse().map_or_else(|_| whole.to_owned(), grouped);
    if decimals.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole},{decimals}") }
}

fn grouped(whole: i64) -> String {
    let digits = whole.unsigned_abs().to_string();
    let mut text = String::from(if whole < 0 { "-" } else { "" });
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
    text
}

/// A figure of a parameter with its unit, for example `259 € im Monat`.
#[must_use]
pub fn figure(value: i64, unit: Unit) -> String {
    let percent = || plain(value.saturating_mul(100));
    match unit {
        Unit::Number => plain(value),
        Unit::EuroMonth | Unit::EuroYear | Unit::Euro => {
            format!("{} €{}", plain(value), period(unit))
        }
        Unit::Years => format!("{} Jahre", plain(value)),
        Unit::Months => format!("{} Monate", plain(value)),
        Unit::Persons => format!("{} Personen", plain(value)),
        Unit::Percent => format!("{} %", percent()),
        Unit::HoursWeek => format!("{} Stunden in der Woche", plain(value)),
        Unit::SquareMetres => format!("{} m²", plain(value)),
    }
}

/// How often an amount in euros comes, with a leading space.
#[must_use]
pub fn period(unit: Unit) -> &'static str {
    match unit {
        Unit::EuroMonth => " im Monat",
        Unit::EuroYear => " im Jahr",
        Unit::Number
        | Unit::Euro
        | Unit::Years
        | Unit::Months
        | Unit::Persons
        | Unit::Percent
        | Unit::HoursWeek
        | Unit::SquareMetres => "",
    }
}

/// A day as `1.11.2026`.
#[must_use]
pub fn day(date: Date) -> String {
    format!("{}.{}.{}", date.day(), date.month(), date.year())
}

/// A number, month or day as a field writes it, with its unit.
#[must_use]
pub fn value_of_field(field: &Field, value: i64) -> String {
    match &field.kind {
        FieldKind::Number { unit, .. } => figure(value, *unit),
        FieldKind::Truth
        | FieldKind::Choice(_)
        | FieldKind::Set { .. }
        | FieldKind::Month
        | FieldKind::Day
        | FieldKind::Place { .. } => answers::print_point(Some(&field.kind), value),
    }
}

/// Who a field is about, for example `Kind 2`; nothing for the household.
#[must_use]
pub fn person(slot: Option<u8>) -> Option<String> {
    match slot? {
        SELF => Some("Sie".to_owned()),
        PARTNER => Some("Partner".to_owned()),
        slot if CHILDREN.contains(&slot) => Some(format!("Kind {}", slot.saturating_sub(1))),
        slot => Some(format!("weitere Person {}", slot.saturating_sub(9))),
    }
}

/// The role of a person as the texts select it, and the number among its like.
#[must_use]
pub fn role(slot: Option<u8>) -> (&'static str, u8) {
    match slot {
        None | Some(SELF) => ("ich", 1),
        Some(PARTNER) => ("partner", 1),
        Some(slot) if CHILDREN.contains(&slot) => ("kinder", slot.saturating_sub(1)),
        Some(slot) => ("weitere", slot.saturating_sub(9)),
    }
}

/// The text in the wording for a person (`fuer`: to whom it is said, `selbst` or `andere`); a
/// text of its own for the role goes first.
#[must_use]
pub fn spoken(texts: &Texts, key: &str, fuer: &str, slot: Option<u8>) -> Option<String> {
    let (role, number) = role(slot);
    let args = [
        ("fuer", Arg::Text(fuer)),
        ("rolle", Arg::Text(role)),
        ("nummer", Arg::Number(i64::from(number).saturating_mul(SCALE))),
    ];
    let get = |key: &str| texts.get(key, &args, &PlainLocale::GERMAN);
    get(&format!("{key}-{role}")).or_else(|| get(key))
}

/// How a file names the field of a person, for example `kinder.2.geburt`.
#[must_use]
pub fn key(rulebook: &Rulebook, reference: engine::facts::FieldRef) -> String {
    let field = rulebook.fields.get(reference.field.at());
    let field = field.map_or_else(String::new, |field| field.id.clone());
    Key { field, slot: reference.slot }.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spells_numbers_the_german_way() {
        assert_eq!(euros(123_450), "1.234,50 €");
        assert_eq!(euros(5), "0,05 €");
        assert_eq!(plain(1_234_567_500_000), "1.234.567,5");
        assert_eq!(plain(-12_000_000), "-12");
        assert_eq!(figure(50_000, Unit::Percent), "5 %");
        assert_eq!(figure(259_000_000, Unit::EuroMonth), "259 € im Monat");
    }
}
