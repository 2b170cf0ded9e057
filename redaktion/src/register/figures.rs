//! The figures of `parameter/` as the register shows them: what counts now and what comes.

use super::{Check, check, look_up};
use crate::tree::{entries, files, get, list, word};
use crate::wording;
use engine::authoring::Sources;
use engine::authoring::questions::UNITS;
use engine::authoring::toml::{Item, Value};
use engine::date::Date;
use engine::ir::Unit;
use engine::number;

/// Rows of a table that are written out.
const ROWS: usize = 6;

/// One value in one period.
#[derive(Debug)]
pub(super) struct Figure {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) value: String,
    pub(super) period: String,
    pub(super) norm: String,
    pub(super) check: Check,
    pub(super) draft: bool,
    pub(super) look_up: String,
}

/// All figures that count on the day of the law or later, drafts among them.
#[derive(Debug)]
pub(super) struct Figures(Vec<Figure>);

impl Figures {
    pub(super) fn read(sources: &Sources, law_date: Date) -> Self {
        let mut found = Vec::new();
        for (_, item, _) in files(sources).filter(|(file, ..)| file.starts_with("parameter/")) {
            for (id, _, parameter) in entries(&item) {
                let unit = word(parameter, "einheit").unwrap_or_default();
                let unit = UNITS.iter().find(|(word, _)| *word == unit).map(|(_, unit)| *unit);
                let name = word(parameter, "beschreibung").unwrap_or(id);
                let mut blocks = list(parameter, "werte");
                blocks.sort_by_key(|block| word(block, "gueltig_ab"));
                for block in blocks {
                    let day = |key| word(block, key).and_then(Date::parse);
                    let Some(from) = day("gueltig_ab") else { continue };
                    if day("gueltig_bis").is_some_and(|to| to < law_date) {
                        continue;
                    }
                    found.push(Figure {
                        id: id.clone(),
                        name: name.to_owned(),
                        value: value(get(block, "wert"), unit.unwrap_or(Unit::Number)),
                        period: period(from, day("gueltig_bis")),
                        norm: word(block, "norm").unwrap_or_default().to_owned(),
                        check: check(Some(block), None),
                        draft: word(block, "status") == Some("entwurf"),
                        look_up: look_up(Some(block)),
                    });
                }
            }
        }
        Self(found)
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Figure> {
        self.0.iter()
    }

    pub(super) fn of(&self, id: &str) -> impl Iterator<Item = &Figure> {
        self.0.iter().filter(move |figure| figure.id == id)
    }
}

/// From when to when, in words.
pub(super) fn period(from: Date, to: Option<Date>) -> String {
    let to = to.map_or_else(String::new, |to| format!(" bis {}", wording::day(to)));
    format!("ab {}{to}", wording::day(from))
}

fn value(item: Option<&Item>, unit: Unit) -> String {
    match item.map(|item| &item.value) {
        Some(Value::Number(written)) => number(written, unit),
        Some(Value::List(rows)) if rows.len() <= ROWS => {
            let rows = rows.iter().map(|row| {
                let start =
                    get(row, "ab").map(|key| format!("ab {}", value(Some(key), Unit::Number)));
                let start = start.or_else(|| word(row, "fuer").map(str::to_owned));
                format!("{}: {}", start.unwrap_or_default(), value(get(row, "wert"), unit))
            });
            rows.collect::<Vec<_>>().join("; ")
        }
        Some(Value::List(rows)) => format!("Tabelle mit {} Zeilen", rows.len()),
        _ => String::new(),
    }
}

fn number(written: &str, unit: Unit) -> String {
    let Some(value) = number::parse(written) else { return written.to_owned() };
    // Percent stands as percent in the file and as a share in the engine.
    let value = if unit == Unit::Percent { value.div_euclid(100) } else { value };
    wording::figure(value, unit)
}
