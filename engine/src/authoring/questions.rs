//! `fragen.toml`: roles, questions, fields and declared constraints, before any expression.

use super::diagnostic::Report;
use super::occasions::{self, RawOccasion};
use super::toml::{Item, Reader, Text, Value as Toml};
use crate::date;
use crate::ir::{Bound, FieldKind, Slots, Unit};
use crate::number::{self, SCALE};
use crate::value::Value;

/// A question as written.
#[derive(Debug)]
pub struct RawQuestion {
    /// Id.
    pub id: Text,
    /// Who it is about.
    pub about: Slots,
    /// `immer`
    pub always: bool,
    /// `sensibel`
    pub sensitive: bool,
    /// `wenn`
    pub when: Option<Text>,
    /// Its fields.
    pub fields: Vec<RawField>,
}

/// A field as written in one question.
#[derive(Debug)]
pub struct RawField {
    /// Id.
    pub id: Text,
    /// Persons.
    pub slots: Slots,
    /// Kind of answer.
    pub kind: FieldKind,
    /// Least.
    pub min: Bound,
    /// Greatest.
    pub max: Bound,
    /// `aus_ort`
    pub from_place: bool,
    /// `wenn`
    pub when: Option<Text>,
    /// `sonst`
    pub otherwise: Value,
}

/// The file as a whole.
#[derive(Debug, Default)]
pub struct RawQuestions {
    /// `[rolle.partner] wenn`
    pub partner: Option<Text>,
    /// `[rolle.kinder] anzahl`
    pub children: Option<Text>,
    /// `[rolle.weitere] anzahl`
    pub others: Option<Text>,
    /// Questions in order.
    pub questions: Vec<RawQuestion>,
    /// Constraints: id and expression.
    pub constraints: Vec<(Text, Text)>,
    /// Days around which things are due.
    pub occasions: Vec<RawOccasion>,
}

/// Reads the file.
pub fn read(file: &str, item: &Item, report: &mut Report<'_>) -> RawQuestions {
    let mut raw = RawQuestions::default();
    let Some(top) = Reader::new(file, item, report) else { return raw };
    if let Some(roles) = top.table("rolle", report) {
        if let Some(partner) = roles.table("partner", report) {
            raw.partner = partner.needed("wenn", report);
            partner.finish(report);
        }
        for (key, place) in [("kinder", &mut raw.children), ("weitere", &mut raw.others)] {
            if let Some(role) = roles.table(key, report) {
                *place = role.needed("anzahl", report);
                role.finish(report);
            }
        }
        roles.finish(report);
    }
    for table in top.tables("frage", report) {
        if let Some(question) = question(&table, report) {
            raw.questions.push(question);
        }
    }
    raw.occasions = occasions::occasions(&top, report);
    for table in top.tables("zusammenhang", report) {
        let (id, when) = (table.needed("id", report), table.needed("wenn", report));
        table.finish(report);
        if let (Some(id), Some(when)) = (id, when) {
            raw.constraints.push((id, when));
        }
    }
    top.finish(report);
    raw
}

fn question(table: &Reader<'_>, report: &mut Report<'_>) -> Option<RawQuestion> {
    let id = table.needed("id", report);
    let about = table.needed("fuer", report).and_then(|text| slots(&text, report));
    let (always, sensitive) = (table.truth("immer", report), table.truth("sensibel", report));
    let when = table.text("wenn", report);
    let fields = table.tables("angabe", report);
    let (id, about) = (id?, about?);
    let fields = fields.iter().filter_map(|field| raw_field(field, about, report)).collect();
    table.finish(report);
    check_id(&id, report);
    Some(RawQuestion { id, about, always, sensitive, when, fields })
}

fn raw_field(table: &Reader<'_>, about: Slots, report: &mut Report<'_>) -> Option<RawField> {
    let id = table.needed("id", report);
    let own = table.text("fuer", report).map(|text| slots(&text, report));
    let kind = kind(table, report);
    let (mut min, mut max) = (None, None);
    if let Some(kind) = &kind {
        (min, max) = (bound(table, "min", kind, report), bound(table, "max", kind, report));
    } else {
        table.skip(&["min", "max", "sonst"]);
    }
    let from_place = table.truth("aus_ort", report);
    let when = table.text("wenn", report);
    let otherwise = kind.as_ref().map(|kind| otherwise(table, kind, report));
    table.finish(report);
    let (id, kind) = (id?, kind?);
    check_id(&id, report);
    let ranged = matches!(kind, FieldKind::Number { .. } | FieldKind::Month | FieldKind::Day);
    if ranged && (min.is_none() || max.is_none()) {
        report
            .error("R007", &id.place, format!("die Angabe `{}` braucht `min` und `max`", id.text))
            .help("den kleinsten und den größten sinnvollen Wert angeben");
        return None;
    }
    if let (Some(Bound::Fixed(min)), Some(Bound::Fixed(max))) = (min, max)
        && min > max
    {
        report.error("R008", &id.place, format!("bei `{}` ist `min` größer als `max`", id.text));
    }
    let slots = match own {
        Some(own) => own?,
        None => about,
    };
    Some(RawField {
        id,
        slots,
        kind,
        min: min.unwrap_or(Bound::Fixed(0)),
        max: max.unwrap_or(Bound::Fixed(0)),
        from_place,
        when,
        otherwise: otherwise.unwrap_or(Value::ZERO),
    })
}

/// Ids are frozen and part of addresses: plain letters, digits and `_`.
pub fn check_id(id: &Text, report: &mut Report<'_>) {
    let plain = id.text.starts_with(|c: char| c.is_ascii_lowercase())
        && id.text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if !plain {
        report
            .error("R009", &id.place, format!("`{}` ist keine gültige Kennung", id.text))
            .help("nur kleine Buchstaben a bis z, Ziffern und `_`; Umlaute ausschreiben");
    }
}

/// The persons a word stands for.
pub fn slots(text: &Text, report: &mut Report<'_>) -> Option<Slots> {
    let known = ROLES.iter().find(|(name, _)| *name == text.text);
    if known.is_none() {
        report
            .error("R010", &text.place, format!("`{}` ist keine bekannte Rolle", text.text))
            .did_you_mean(&text.text, ROLES.iter().map(|(name, _)| *name));
    }
    known.map(|(_, slots)| *slots)
}

/// Words for persons.
pub const ROLES: [(&str, Slots); 7] = [
    ("haushalt", Slots::HOUSEHOLD),
    ("ich", Slots::SELF),
    ("partner", Slots::PARTNER),
    ("erwachsene", Slots::ADULTS),
    ("kinder", Slots::CHILDREN),
    ("weitere", Slots::OTHERS),
    ("personen", Slots::ALL),
];

/// Units as written.
pub const UNITS: [(&str, Unit); 10] = [
    ("EUR/Monat", Unit::EuroMonth),
    ("EUR/Jahr", Unit::EuroYear),
    ("EUR", Unit::Euro),
    ("Jahre", Unit::Years),
    ("Monate", Unit::Months),
    ("Personen", Unit::Persons),
    ("Prozent", Unit::Percent),
    ("Stunden/Woche", Unit::HoursWeek),
    ("Quadratmeter", Unit::SquareMetres),
    ("Zahl", Unit::Number),
];

/// The unit a word stands for.
pub fn unit(text: &Text, report: &mut Report<'_>) -> Option<Unit> {
    let known = UNITS.iter().find(|(name, _)| *name == text.text);
    if known.is_none() {
        report
            .error("R011", &text.place, format!("`{}` ist keine bekannte Einheit", text.text))
            .help(format!("erlaubt: {}", UNITS.map(|(name, _)| name).join(", ")));
    }
    known.map(|(_, unit)| *unit)
}

#[expect(clippy::too_many_lines, reason = "one list, read from top to bottom")]
fn kind(table: &Reader<'_>, report: &mut Report<'_>) -> Option<FieldKind> {
    let word = table.needed("typ", report);
    let unit_text = table.text("einheit", report);
    let decimals = table.number("nachkomma", report);
    let options = table.texts("optionen", report);
    let none = table.text("keine", report);
    let sets = table.texts("setzt", report);
    let bands = bands(table, report);
    let word = word?;
    let names = |report: &mut Report<'_>| {
        if options.is_empty() || options.len() > 60 {
            report
                .error("R012", &word.place, "eine Auswahl braucht 1 bis 60 Optionen".to_owned())
                .help("`optionen = [\"…\", \"…\"]` ergänzen");
        }
        for (at, option) in options.iter().enumerate() {
            if options.iter().take(at).any(|earlier| earlier.text == option.text) {
                report.error(
                    "R013",
                    &option.place,
                    format!("die Option `{}` steht doppelt", option.text),
                );
            }
        }
        let names = options.iter().map(|option| option.text.clone()).collect::<Vec<_>>();
        (!names.is_empty()).then_some(names)
    };
    match word.text.as_str() {
        "wahrheit" => Some(FieldKind::Truth),
        "auswahl" => names(report).map(FieldKind::Choice),
        "mehrfach" => {
            let names = names(report)?;
            let none = none.and_then(|none| {
                let at = names.iter().position(|name| *name == none.text);
                if at.is_none() {
                    report
                        .error(
                            "R014",
                            &none.place,
                            format!("`{}` ist keine der Optionen", none.text),
                        )
                        .did_you_mean(&none.text, names.iter().map(String::as_str));
                }
                at.and_then(|at| u8::try_from(at).ok())
            });
            Some(FieldKind::Set { options: names, none })
        }
        "zahl" => {
            let Some(unit_text) = &unit_text else {
                report
                    .error("R015", &word.place, "eine Zahl braucht eine Einheit".to_owned())
                    .help("`einheit = \"EUR/Monat\"` ergänzen");
                return None;
            };
            let unit = unit(unit_text, report)?;
            let money = matches!(unit, Unit::EuroMonth | Unit::EuroYear | Unit::Euro);
            let decimals = decimals.map_or(if money { 2 } else { 0 }, |n| n.div_euclid(SCALE));
            let decimals = u8::try_from(decimals.clamp(0, 6)).unwrap_or(0);
            Some(FieldKind::Number { unit, decimals, bands })
        }
        "monat" => Some(FieldKind::Month),
        "datum" => Some(FieldKind::Day),
        "ort" => Some(FieldKind::Place { sets: sets.into_iter().map(|text| text.text).collect() }),
        other => {
            let known = ["wahrheit", "auswahl", "mehrfach", "zahl", "monat", "datum", "ort"];
            report
                .error("R016", &word.place, format!("`{other}` ist kein bekannter Typ"))
                .did_you_mean(other, known.into_iter());
            None
        }
    }
}

fn bands(table: &Reader<'_>, report: &mut Report<'_>) -> Vec<i64> {
    let Some(item) = table.get("grob") else { return Vec::new() };
    let numbers = match &item.value {
        Toml::List(items) => items
            .iter()
            .map(|item| match &item.value {
                Toml::Number(written) => number::parse(written),
                _ => None,
            })
            .collect::<Option<Vec<_>>>(),
        _ => None,
    };
    let rising = |numbers: &Vec<i64>| numbers.is_sorted_by(|a, b| a < b);
    if let Some(numbers) = numbers.filter(rising) {
        return numbers;
    }
    report
        .error(
            "R017",
            &table.at(item.span.clone()),
            "`grob` erwartet aufsteigende Zahlen".to_owned(),
        )
        .help("zum Beispiel `grob = [0, 500, 1000]`");
    Vec::new()
}

fn bound(
    table: &Reader<'_>,
    key: &'static str,
    kind: &FieldKind,
    report: &mut Report<'_>,
) -> Option<Bound> {
    let item = table.get(key)?;
    let text = match &item.value {
        Toml::Text(text) | Toml::Number(text) => text.as_str(),
        _ => "",
    };
    let scaled = |index: i64| index.checked_mul(SCALE);
    let found = match kind {
        FieldKind::Month | FieldKind::Day if text == "stichtag" => Some(Bound::AsOf(0)),
        FieldKind::Month => date::parse_month(text).and_then(scaled).map(Bound::Fixed),
        FieldKind::Day => {
            date::Date::parse(text).map(date::Date::day_index).and_then(scaled).map(Bound::Fixed)
        }
        FieldKind::Number { unit: Unit::Percent, .. } => {
            number::parse(text).map(|number| Bound::Fixed(number.div_euclid(100)))
        }
        FieldKind::Number { .. } => number::parse(text).map(Bound::Fixed),
        FieldKind::Truth
        | FieldKind::Choice(_)
        | FieldKind::Set { .. }
        | FieldKind::Place { .. } => None,
    };
    if found.is_none() {
        report.error(
            "R018",
            &table.at(item.span.clone()),
            format!("`{key}` passt nicht zum Typ der Angabe"),
        );
    }
    found
}

/// What a field that does not apply has without `sonst`: no option, nothing, zero.
fn none_of(kind: &FieldKind) -> Value {
    match kind {
        // A bit no option has: the field may be any option or none, and none stays possible.
        FieldKind::Choice(_) => Value { lo: crate::facts::bit(62), hi: 0 },
        _ => Value::ZERO,
    }
}

fn otherwise(table: &Reader<'_>, kind: &FieldKind, report: &mut Report<'_>) -> Value {
    let Some(item) = table.get("sonst") else { return none_of(kind) };
    let option = |options: &[String], text: &str| {
        options.iter().position(|known| known == text).and_then(|at| u8::try_from(at).ok())
    };
    let found = match (kind, &item.value) {
        (FieldKind::Truth, Toml::Truth(truth)) => Some(Value::truth(*truth)),
        (FieldKind::Choice(options), Toml::Text(text)) => {
            option(options, text).map(|at| Value { lo: crate::facts::bit(at), hi: 0 })
        }
        (FieldKind::Set { options, none }, Toml::List(items)) => {
            let bits = items.iter().try_fold(0, |bits, item| match &item.value {
                Toml::Text(text) => option(options, text)
                    .map(|at| if *none == Some(at) { bits } else { bits | crate::facts::bit(at) }),
                _ => None,
            });
            bits.map(|bits| Value { lo: bits, hi: bits })
        }
        (FieldKind::Number { unit, .. }, Toml::Number(written)) => number::parse(written)
            .map(|n| Value::exact(if *unit == Unit::Percent { n.div_euclid(100) } else { n })),
        (FieldKind::Month, Toml::Text(text)) => {
            date::parse_month(text).and_then(|index| index.checked_mul(SCALE)).map(Value::exact)
        }
        (FieldKind::Day, Toml::Text(text)) => date::Date::parse(text)
            .and_then(|day| day.day_index().checked_mul(SCALE))
            .map(Value::exact),
        _ => None,
    };
    found.unwrap_or_else(|| {
        report.error(
            "R018",
            &table.at(item.span.clone()),
            "`sonst` passt nicht zum Typ der Angabe".to_owned(),
        );
        Value::ZERO
    })
}
