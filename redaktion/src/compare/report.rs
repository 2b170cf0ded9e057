//! The comparison as text on the terminal.

use super::{Row, Turn};
use crate::wording;
use std::fmt::Write as _;

/// What was compared, for the head of a report.
#[derive(Debug, Clone)]
pub struct Head {
    /// Name of the old side.
    pub old: String,
    /// Name of the new side.
    pub new: String,
    /// Whom both sides were asked about: `261 Fälle, 100 zufällige Antworten`.
    pub people: String,
}

/// Table and examples.
#[must_use]
pub fn text(head: &Head, rows: &[Row]) -> String {
    let mut text =
        format!("Vorher: {}\nNachher: {}\nVerglichen: {}\n\n", head.old, head.new, head.people);
    if rows.is_empty() {
        text.push_str("Für niemanden ändert sich etwas.\n");
        return text;
    }
    let width = rows.iter().map(|row| row.pair.title.chars().count()).max().unwrap_or(0).max(8);
    let _ = write!(text, "{:width$}", "Leistung");
    for turn in Turn::ALL {
        let _ = write!(text, "{:>16}", turn.words());
    }
    let _ = writeln!(text, "{:>16}", "Median");
    for row in rows {
        let _ = write!(text, "{:width$}", row.pair.title);
        for turn in Turn::ALL {
            let _ = write!(text, "{:16}", row.count(turn));
        }
        let _ = writeln!(text, "{:>16}", row.median_words());
    }
    for row in rows {
        let _ = write!(text, "\n{}\n", row.pair.title);
        for example in &row.examples {
            let day = wording::day(example.as_of);
            let _ = writeln!(text, "  {} ({}, Stichtag {day})", example.turn.words(), example.name);
            let _ = writeln!(text, "    {}", example.words);
            let _ = writeln!(text, "    vorher: {}", example.before);
            let _ = writeln!(text, "    nachher: {}", example.after);
        }
    }
    text
}

impl Row {
    /// How many of a kind.
    #[must_use]
    pub fn count(&self, turn: Turn) -> usize {
        self.counts.get(&turn).copied().unwrap_or(0)
    }

    /// The median change with its sign; nothing if no amount changed.
    #[must_use]
    pub fn median_words(&self) -> String {
        self.median.map_or_else(String::new, |cents| {
            let sign = if cents < 0 { "−" } else { "+" };
            format!("{sign}{}", wording::euros(cents.saturating_abs()))
        })
    }
}
