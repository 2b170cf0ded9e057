//! The matrix for the terminal: a letter for each benefit and Kreis, a legend, the sums.

use super::{Best, Matrix, Row, State, words};
use crate::wording;
use engine::area::Level;
use std::fmt::Write as _;

/// Longer names of benefits are cut.
const WIDTH: usize = 38;

/// The whole matrix.
#[must_use]
pub fn page(matrix: &Matrix<'_>) -> String {
    let mut text = format!("Bester Weg zum Antrag am {}\n\n", wording::day(matrix.day));
    for best in Best::ALL {
        let _ = writeln!(text, "  {} {}", best.letter(), best.meaning());
    }
    text.push_str("  * nicht überall im Kreis gleich; der Buchstabe zeigt das Schlechteste\n");
    for state in &matrix.states {
        part(&mut text, matrix, state);
    }
    text
}

fn part(text: &mut String, matrix: &Matrix<'_>, state: &State<'_>) {
    let _ = writeln!(text, "\n{}", state.table.state.name);
    let _ = write!(text, "{:WIDTH$}", "");
    for district in &state.districts {
        let key = district.area.as_str();
        let _ = write!(text, " {:3}", key.get(Level::State.digits()..).unwrap_or(key));
    }
    text.push('\n');
    for row in &state.rows {
        let _ = write!(text, "{:WIDTH$}", short(&row.title));
        for cell in &row.cells {
            let letter = cell.worst().map_or('?', |group| group.best.letter());
            let mark = if cell.groups.len() > 1 { '*' } else { ' ' };
            let _ = write!(text, "  {letter}{mark}");
        }
        // No blanks at the end of a line.
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    text.push('\n');
    for district in &state.districts {
        let key = district.area.as_str();
        let key = key.get(Level::State.digits()..).unwrap_or(key);
        let _ = writeln!(text, "  {key} {}", district.name);
    }
    let mut differing = String::new();
    for row in &state.rows {
        differences(&mut differing, matrix, state, row);
    }
    if !differing.is_empty() {
        let _ = write!(text, "\nNicht überall im Kreis gleich\n{differing}");
    }
    text.push('\n');
    for (what, count) in Matrix::sums(state).lines() {
        let _ = writeln!(text, "{count:8} {what}");
    }
}

fn differences(text: &mut String, matrix: &Matrix<'_>, state: &State<'_>, row: &Row<'_>) {
    let cells = row.cells.iter().zip(&state.districts);
    for (cell, district) in cells.filter(|(cell, _)| cell.groups.len() > 1) {
        let _ = writeln!(text, "  {}, {}:", row.title, district.name);
        for group in &cell.groups {
            let lines = [matrix.online(group), matrix.offices(group)].concat();
            let what = lines.iter().map(|line| line.what.as_str()).collect::<Vec<_>>().join("; ");
            let places = words::places(group, 3);
            let _ = writeln!(text, "    {} {places}: {what}", group.best.letter());
        }
    }
}

fn short(title: &str) -> String {
    if title.chars().count() < WIDTH {
        return title.to_owned();
    }
    let kept = title.chars().take(WIDTH.saturating_sub(2)).collect::<String>();
    format!("{}…", kept.trim_end())
}
