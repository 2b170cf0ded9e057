//! Tables of places and ways as files: TOML into plain structs, mistakes as diagnostics.

use engine::area::{Area, Evidence, Provenance, Validity};
use engine::authoring::diagnostic::line_and_column;
use engine::authoring::{Diagnostic, Severity, Sources};
use engine::date::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::ops::Range;

/// Codes of mistakes in tables of places and ways.
pub const CODES: &[(&str, &str)] = &[
    ("R901", "Eine Tabelle von Orten oder Wegen ist nicht zu lesen."),
    ("R902", "Eine Kennung von Ort, Weg oder Stelle ist doppelt vergeben."),
    ("R903", "Kein Regionalschlüssel."),
    ("R904", "Kein Tag des Kalenders."),
    ("R905", "Keine Postleitzahl."),
    ("R906", "Ein Ort setzt eine Angabe auf einen Wert, den sie nicht hat."),
    ("R907", "Ein Weg, eine Stelle oder eine Beratung nennt eine Leistung, die es nicht gibt."),
    ("R908", "Eine Zuständigkeit nennt eine Stelle, die es nicht gibt."),
    ("R909", "Eine Adresse im Netz, die nicht mit https beginnt."),
    ("R910", "Eine Beratung, die auf keinem Weg zu erreichen ist."),
    ("R911", "Für eine Stelle oder einen Hinweis fehlt der deutsche Text."),
    ("R912", "Ein gelisteter Mutant ohne Grund."),
    ("R913", "Eine Stelle oder Beratung, deren Lage nicht in Deutschland ist."),
];

/// Path and text of the TOML files of a folder, without those of folders below.
pub fn in_folder<'s>(
    sources: &'s Sources,
    folder: &str,
) -> impl Iterator<Item = (&'s str, &'s str)> {
    let is_here = move |path: &str| {
        let name = path.strip_prefix(folder).and_then(|rest| rest.strip_suffix(".toml"));
        name.is_some_and(|name| !name.contains('/'))
    };
    let files = sources.iter().filter(move |(path, _)| is_here(path));
    files.map(|(path, text)| (path.as_str(), text.as_str()))
}

/// Collects the mistakes of one file.
#[derive(Debug)]
pub struct File<'a> {
    /// Path below the rules folder.
    pub path: &'a str,
    text: &'a str,
    /// Where the entry in hand begins.
    from: usize,
    /// What was found.
    pub found: Vec<Diagnostic>,
}

impl<'a> File<'a> {
    /// A file before it is read.
    #[must_use]
    pub const fn new(path: &'a str, text: &'a str) -> Self {
        Self { path, text, from: 0, found: Vec::new() }
    }

    /// Reads the whole file.
    pub fn read<T: DeserializeOwned>(&mut self) -> Option<T> {
        match toml_edit::de::from_str(self.text) {
            Ok(content) => Some(content),
            Err(error) => {
                let span = error.span().unwrap_or(0..0);
                self.add("R901", span, german(error.message()), None);
                None
            }
        }
    }

    /// Mistakes from here on belong to the entry with this number below `[[section]]`.
    pub fn entry(&mut self, section: &str, number: usize) {
        let head = format!("[[{section}]]");
        self.from = self.text.match_indices(&head).nth(number).map_or(0, |(at, _)| at);
    }

    /// A mistake, placed at the next occurrence of the word, best in quotes.
    pub fn mistake(&mut self, code: &'static str, word: &str, message: String, help: &str) {
        let quoted = format!("\"{word}\"");
        let find = |text: &str| {
            let rest = self.text.get(self.from..)?;
            rest.find(text).map(|at| self.from.saturating_add(at))
        };
        let (at, length) = match find(&quoted) {
            Some(at) => (at, quoted.len()),
            None => find(word).map_or((self.from, 0), |at| (at, word.len())),
        };
        let span = at..at.saturating_add(length);
        self.add(code, span, message, Some(help.to_owned()));
    }

    fn add(
        &mut self,
        code: &'static str,
        span: Range<usize>,
        message: String,
        help: Option<String>,
    ) {
        let (line, column) = line_and_column(self.text, span.start);
        self.found.push(Diagnostic {
            code,
            severity: Severity::Error,
            message,
            file: self.path.to_owned(),
            span,
            label: String::new(),
            help,
            line,
            column,
        });
    }

    /// A regional key.
    pub fn area(&mut self, key: &str) -> Option<Area> {
        let area = Area::parse(key);
        if area.is_none() {
            self.mistake(
                "R903",
                key,
                format!("`{key}` ist kein Regionalschlüssel"),
                "2 Stellen für das Land, 5 für den Kreis, 9 für den Verband, 12 für die Gemeinde",
            );
        }
        area
    }

    /// Regional keys; wrong ones are named and left out.
    pub fn areas(&mut self, keys: &[String]) -> Vec<Area> {
        keys.iter().filter_map(|key| self.area(key)).collect()
    }

    /// A day.
    pub fn day(&mut self, text: &str) -> Option<Date> {
        let day = Date::parse(text);
        if day.is_none() {
            let message = format!("`{text}` ist kein Tag, den es im Kalender gibt");
            self.mistake("R904", text, message, "zum Beispiel 2026-11-24 schreiben");
        }
        day
    }

    /// From when to when something holds.
    pub fn validity(&mut self, from: Option<&str>, until: Option<&str>) -> Validity {
        Validity {
            from: from.and_then(|text| self.day(text)),
            until: until.and_then(|text| self.day(text)),
        }
    }

    /// Where an entry comes from.
    pub fn provenance(&mut self, raw: &RawProvenance) -> Provenance {
        let evidence = match raw.geprueft {
            RawChecked::Ja => Evidence::Primary,
            RawChecked::Sekundaer => Evidence::Secondary,
            RawChecked::Nein => Evidence::Unchecked,
        };
        let checked_on = self.day(&raw.geprueft_am).unwrap_or(Date::FIRST);
        Provenance { source: raw.quelle.clone(), evidence, checked_on }
    }

    /// Names a second use of an id.
    pub fn unique<'i>(&mut self, ids: impl Iterator<Item = &'i str>) {
        let mut seen = std::collections::BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                let message = format!("`{id}` ist schon vergeben");
                self.mistake("R902", id, message, "eine andere Kennung wählen");
            }
        }
    }
}

/// Source and check as every entry states them.
#[derive(Debug, Clone)]
pub struct RawProvenance {
    /// Source in words.
    pub quelle: String,
    /// How well it was checked.
    pub geprueft: RawChecked,
    /// Day of the check.
    pub geprueft_am: String,
}

/// `geprueft = …`
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RawChecked {
    /// Primary text seen.
    Ja,
    /// Secondary source seen.
    Sekundaer,
    /// Not checked.
    Nein,
}

/// What the TOML reader says, in German as far as it is known.
fn german(message: &str) -> String {
    let quoted = message.split('`').nth(1).unwrap_or_default();
    let rest = || message.split("expected ").nth(1).unwrap_or_default().replace("one of ", "");
    if message.starts_with("unknown field") {
        format!("`{quoted}` ist hier nicht bekannt; erlaubt: {}", rest())
    } else if message.starts_with("missing field") {
        format!("hier fehlt `{quoted}`")
    } else if message.starts_with("unknown variant") {
        format!("`{quoted}` steht nicht zur Wahl; erlaubt: {}", rest())
    } else if message.starts_with("invalid type") {
        "hier wird eine andere Art von Wert erwartet".to_owned()
    } else if message.starts_with("duplicate") {
        "dieser Schlüssel steht doppelt".to_owned()
    } else {
        let first = message.lines().next().unwrap_or_default();
        format!("die Datei ist kein gültiges TOML ({first})")
    }
}
