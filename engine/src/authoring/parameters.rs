//! `parameter/*.toml`: dated statutory values with norm, source and degree of verification.

use super::diagnostic::{Place, Report};
use super::questions::{self, check_id};
use super::register::{self, Entry, What};
use super::toml::{Item, Reader, Text, Value as Toml};
use crate::date::Date;
use crate::ir::{Checked, Dated, Draft, Figures, Parameter, Unit, Validity};
use crate::number;

/// Rows of a table by choice, by option.
pub type OptionRows = Vec<(Text, i64)>;

/// A period as written.
struct Block {
    dated: Dated,
    place: Place,
    /// Its rows, if it is a table by choice.
    rows: Option<OptionRows>,
    /// The bill it belongs to, if it is not law.
    draft: Option<String>,
}

/// A parameter with what the checker needs beside it.
#[derive(Debug)]
pub struct RawParameter {
    /// For the rulebook.
    pub parameter: Parameter,
    /// Number of indices: 0, 1 or 2.
    pub indices: u8,
    /// The index is a choice: its rows by option, not yet by position.
    pub options: Option<Vec<OptionRows>>,
    /// The same for its drafts.
    pub draft_options: Option<Vec<OptionRows>>,
    /// Where it is declared.
    pub place: Place,
    /// One for each value and draft.
    pub entries: Vec<Entry>,
}

/// Reads all parameters of a file.
pub fn read(file: &str, item: &Item, report: &mut Report<'_>) -> Vec<RawParameter> {
    let Some(top) = Reader::new(file, item, report) else { return Vec::new() };
    let mut found = Vec::new();
    for (name, span, item) in top.entries() {
        let id = Text { text: name.clone(), place: top.at(span.clone()) };
        let Some(table) = Reader::new(file, item, report) else { continue };
        if let Some(parameter) = parameter(&id, &table, report) {
            found.push(parameter);
        }
        table.finish(report);
    }
    found
}

fn parameter(id: &Text, table: &Reader<'_>, report: &mut Report<'_>) -> Option<RawParameter> {
    check_id(id, report);
    let unit = table.needed("einheit", report).and_then(|text| questions::unit(&text, report));
    let index = table.text("index", report);
    table.text("index2", report);
    table.text("beschreibung", report);
    let by_choice = index.as_ref().is_some_and(|index| index.text == "auswahl");
    let blocks = table.tables("werte", report);
    if blocks.is_empty() {
        report
            .error("R301", &id.place, format!("der Parameter `{}` hat keinen Wert", id.text))
            .help(format!("einen Abschnitt `[[{}.werte]]` ergänzen", id.text));
    }
    let mut entries = Vec::new();
    let (mut values, mut drafts) = (Vec::new(), Vec::new());
    for block in blocks {
        let value = value(&id.text, &block, unit.unwrap_or(Unit::Number), by_choice, report);
        block.finish(report);
        let Some((block, entry)) = value else { continue };
        entries.push(entry);
        let list = if block.draft.is_some() { &mut drafts } else { &mut values };
        list.push(block);
    }
    let order = |a: &Block, b: &Block| {
        (&a.draft, a.dated.validity.from).cmp(&(&b.draft, b.dated.validity.from))
    };
    values.sort_by(order);
    drafts.sort_by(order);
    check_overlaps(id, &values, report);
    check_overlaps(id, &drafts, report);
    let indices = values.first().map_or(0, |block| match block.dated.figures {
        Figures::Scalar(_) => 0,
        Figures::Rows(_) => 1,
        Figures::Grid(_) => 2,
    });
    let rows = |blocks: &[Block]| {
        by_choice.then(|| blocks.iter().map(|b| b.rows.clone().unwrap_or_default()).collect())
    };
    let (options, draft_options) = (rows(&values), rows(&drafts));
    let drafts = drafts
        .into_iter()
        .map(|block| Draft { id: block.draft.unwrap_or_default(), dated: block.dated });
    let parameter = Parameter {
        id: id.text.clone(),
        unit: unit?,
        drafts: drafts.collect(),
        values: values.into_iter().map(|block| block.dated).collect(),
    };
    let place = id.place.clone();
    Some(RawParameter { parameter, indices, options, draft_options, place, entries })
}

fn check_overlaps(id: &Text, blocks: &[Block], report: &mut Report<'_>) {
    for pair in blocks.windows(2) {
        let [earlier, later] = pair else { continue };
        let from = later.dated.validity.from;
        if earlier.draft == later.draft && earlier.dated.validity.to.is_none_or(|to| to >= from) {
            report
                .error("R303", &later.place, format!("`{}` hat ab dem {from} zwei Werte", id.text))
                .help("beim früheren Wert `gueltig_bis` auf den Tag davor setzen");
        }
    }
}

fn value(
    name: &str,
    table: &Reader<'_>,
    unit: Unit,
    by_choice: bool,
    report: &mut Report<'_>,
) -> Option<(Block, Entry)> {
    let validity = validity(table, report);
    let norm = table.needed("norm", report);
    table.needed("quelle", report);
    let checked = checked(table, report);
    let seen = register::seen(table, report);
    table.text("hinweis", report);
    let draft = register::draft(table, report);
    let Some(item) = table.get("wert") else {
        report
            .error("R003", &table.head(), "hier fehlt `wert`".to_owned())
            .help("`wert = …` ergänzen");
        return None;
    };
    let (figures, rows) = figures(table, item, unit, by_choice, report)?;
    let (validity, norm, place) = (validity?, norm?.text, table.head());
    let entry = Entry {
        what: What::Figure,
        name: name.to_owned(),
        norm: norm.clone(),
        checked: Some(checked),
        validity: Some(validity),
        draft: draft.clone(),
        seen,
        place: place.clone(),
    };
    let draft = draft.map(|bill| bill.text);
    Some((Block { dated: Dated { validity, figures, norm, checked }, place, rows, draft }, entry))
}

fn figures(
    table: &Reader<'_>,
    item: &Item,
    unit: Unit,
    by_choice: bool,
    report: &mut Report<'_>,
) -> Option<(Figures, Option<OptionRows>)> {
    match &item.value {
        Toml::Number(_) => Some((Figures::Scalar(scaled(table, item, unit, report)?), None)),
        Toml::List(items) if by_choice => {
            let mut rows = Vec::new();
            for item in items {
                let row = Reader::new(&table.place().file.clone(), item, report).map(|row| {
                    let option = row.needed("fuer", report);
                    let cell = row.get("wert").and_then(|cell| scaled(&row, cell, unit, report));
                    row.finish(report);
                    (option, cell)
                });
                if let Some((Some(option), Some(cell))) = row {
                    rows.push((option, cell));
                }
            }
            Some((Figures::Rows(Vec::new()), Some(rows)))
        }
        Toml::List(items) => rows(table, items, unit, report).map(|figures| (figures, None)),
        Toml::Text(_) | Toml::Truth(_) | Toml::Table(_) | Toml::Date(_) => {
            report.error(
                "R004",
                &table.at(item.span.clone()),
                format!("`wert` erwartet eine Zahl oder Zeilen, hier steht {}", item.value.kind()),
            );
            None
        }
    }
}

fn rows(
    table: &Reader<'_>,
    items: &[Item],
    unit: Unit,
    report: &mut Report<'_>,
) -> Option<Figures> {
    let file = table.place().file;
    let mut simple = Vec::new();
    let mut grid = Vec::new();
    for item in items {
        let row = Reader::new(&file, item, report)?;
        let key = row.number("ab", report);
        let cell = row.get("wert");
        match cell.map(|cell| (cell, &cell.value)) {
            Some((_, Toml::List(cells))) => {
                let cells = cells.iter().map(|cell| scaled(&row, cell, unit, report));
                grid.push((key?, cells.collect::<Option<Vec<_>>>()?));
            }
            Some((cell, _)) => simple.push((key?, scaled(&row, cell, unit, report)?)),
            None => {
                report.error("R003", &row.head(), "in dieser Zeile fehlt `wert`".to_owned());
            }
        }
        row.finish(report);
    }
    let place = table.head();
    let rising =
        simple.is_sorted_by(|(a, _), (b, _)| a < b) && grid.is_sorted_by(|(a, _), (b, _)| a < b);
    let widths =
        grid.iter().map(|(_, cells)| cells.len()).collect::<std::collections::BTreeSet<_>>();
    if !rising
        || widths.len() > 1
        || widths.contains(&0)
        || (!simple.is_empty() && !grid.is_empty())
    {
        report
            .error(
                "R305",
                &place,
                "die Zeilen der Tabelle sind nicht aufsteigend oder nicht gleich lang".to_owned(),
            )
            .help("die Zeilen nach `ab` ordnen, jede mit gleich vielen Werten");
        return None;
    }
    Some(if grid.is_empty() { Figures::Rows(simple) } else { Figures::Grid(grid) })
}

fn scaled(table: &Reader<'_>, item: &Item, unit: Unit, report: &mut Report<'_>) -> Option<i64> {
    let Toml::Number(written) = &item.value else {
        report.error(
            "R004",
            &table.at(item.span.clone()),
            format!("erwartet ist eine Zahl, hier steht {}", item.value.kind()),
        );
        return None;
    };
    let parsed = number::parse(written);
    let parsed = if unit == Unit::Percent {
        parsed.filter(|number| number.rem_euclid(100) == 0).map(|number| number.div_euclid(100))
    } else {
        parsed
    };
    if parsed.is_none() {
        report
            .error(
                "R005",
                &table.at(item.span.clone()),
                format!("`{written}` ist zu groß oder zu genau"),
            )
            .help("höchstens sechs Nachkommastellen, bei Prozent vier");
    }
    parsed
}

/// `gueltig_ab` and `gueltig_bis`; the first is needed.
pub fn validity(table: &Reader<'_>, report: &mut Report<'_>) -> Option<Validity> {
    let until = table.get("gueltig_bis");
    if table.get("gueltig_ab").is_none() {
        report
            .error("R003", &table.head(), "hier fehlt `gueltig_ab`".to_owned())
            .help("`gueltig_ab = \"2026-01-01\"` ergänzen");
        return None;
    }
    let from = date(table, "gueltig_ab", report);
    let to = until.and_then(|_| date(table, "gueltig_bis", report));
    let validity = Validity { from: from?, to };
    if to.is_some_and(|to| to < validity.from) {
        report.error("R306", &table.head(), "`gueltig_bis` liegt vor `gueltig_ab`".to_owned());
        return None;
    }
    Some(validity)
}

/// `gueltig_ab` and `gueltig_bis`, both optional.
pub fn optional_validity(table: &Reader<'_>, report: &mut Report<'_>) -> Option<Validity> {
    let from = date(table, "gueltig_ab", report);
    let to = date(table, "gueltig_bis", report);
    if from.is_none() && to.is_none() {
        return None;
    }
    Some(Validity { from: from.or_else(|| Date::new(1900, 1, 1))?, to })
}

/// A day in quotes.
pub fn date(table: &Reader<'_>, key: &'static str, report: &mut Report<'_>) -> Option<Date> {
    let item = table.get(key)?;
    let text = match &item.value {
        Toml::Text(text) | Toml::Date(text) => text.as_str(),
        _ => "",
    };
    let day = Date::parse(text);
    if day.is_none() && !(key.starts_with("geprueft") && text.is_empty()) {
        report
            .error(
                "R020",
                &table.at(item.span.clone()),
                format!("`{key}` ist kein Tag des Kalenders"),
            )
            .help("Jahr-Monat-Tag schreiben: `\"2026-07-01\"`");
    }
    day
}

/// `geprueft`: how sure we are.
pub fn checked(table: &Reader<'_>, report: &mut Report<'_>) -> Checked {
    let Some(text) = table.text("geprueft", report) else { return Checked::No };
    match text.text.as_str() {
        "ja" => Checked::Primary,
        "sekundaer" => Checked::Secondary,
        "nein" => Checked::No,
        other => {
            report
                .error("R021", &text.place, format!("`{other}` ist kein Stand der Prüfung"))
                .help("`ja` (Gesetzestext gesehen), `sekundaer` oder `nein` schreiben");
            Checked::No
        }
    }
}
