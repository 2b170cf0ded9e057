//! The matrix as a table for a spreadsheet: one line for each benefit and Kreis; where a Kreis is
//! not the same everywhere, one for each of its places.

use super::{Group, Matrix, words};
use csv::WriterBuilder;

const HEAD: [&str; 14] = [
    "leistung",
    "name",
    "ars",
    "ort",
    "kreis",
    "orte",
    "bester_weg",
    "bedeutung",
    "onlinedienste",
    "adresse",
    "stellen",
    "gebiet",
    "quelle",
    "warum_nichts_besseres",
];

/// The table in UTF-8 with a mark at the start, as spreadsheets expect it here.
///
/// # Errors
/// A German sentence; never for a table in memory.
pub fn table(matrix: &Matrix<'_>) -> Result<String, String> {
    let mut writer = WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    writer.write_record(HEAD).map_err(|_| failed())?;
    for state in &matrix.states {
        for row in &state.rows {
            for (cell, district) in row.cells.iter().zip(&state.districts) {
                let alone = cell.groups.len() == 1;
                for group in &cell.groups {
                    let end = columns(matrix, group);
                    let whole = [(district.area.as_str(), "", group.places.len())];
                    let each = group.places.iter().map(|own| (own.area.as_str(), &*own.name, 1));
                    let each = each.collect::<Vec<_>>();
                    for (key, place, places) in if alone { &whole[..] } else { &each } {
                        let count = places.to_string();
                        let (id, title) = (&*row.benefit.id, &*row.title);
                        let start = [id, title, key, place, district.name, &count];
                        let all = start.iter().map(|text| plain(text)).chain(end.iter().cloned());
                        writer.write_record(all).map_err(|_| failed())?;
                    }
                }
            }
        }
    }
    let bytes = writer.into_inner().map_err(|_| failed())?;
    let text = String::from_utf8(bytes).map_err(|_| failed())?;
    Ok(format!("\u{feff}{text}"))
}

fn failed() -> String {
    "die Tabelle lässt sich nicht schreiben".to_owned()
}

fn columns(matrix: &Matrix<'_>, group: &Group<'_>) -> Vec<String> {
    let (online, offices) = (matrix.online(group), matrix.offices(group));
    let best = online.first().or(offices.first());
    let joined = |lines: &[words::Line]| {
        lines.iter().map(|line| line.what.as_str()).collect::<Vec<_>>().join(" | ")
    };
    let columns = [
        group.best.word().to_owned(),
        group.best.meaning().to_owned(),
        joined(&online),
        best.and_then(|line| line.url.clone()).unwrap_or_default(),
        joined(&offices),
        best.map(|line| line.area.clone()).unwrap_or_default(),
        best.map(|line| line.source.clone()).unwrap_or_default(),
        matrix.passed_over(group).join(" | "),
    ];
    columns.iter().map(|text| plain(text)).collect()
}

/// A text that no spreadsheet reads as a formula.
fn plain(text: &str) -> String {
    let dangerous = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if dangerous { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        assert_eq!(plain("=1+1"), "'=1+1");
        assert_eq!(plain("@a"), "'@a");
        assert_eq!(plain("Amt"), "Amt");
    }
}
