//! Tables of places and ways as files: TOML into plain structs, mistakes as diagnostics.

use engine::area::{Area, Evidence, Position, Provenance, Validity};
use engine::authoring::diagnostic::line_and_column;
use engine::authoring::{Diagnostic, Severity, Sources};
use engine::date::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::ops::Range;
use toml_edit::de::from_document;
use toml_edit::{Document, DocumentMut, Item, Table};

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
    (
        "R911",
        "Für eine Stelle, einen Hinweis, ein Thema oder eine Sprache fehlt der deutsche Text.",
    ),
    ("R912", "Ein gelisteter Mutant ohne Grund."),
    ("R913", "Ein Ort, eine Stelle oder Beratung, deren Lage nicht in Deutschland ist."),
    ("R914", "Ein Weg nennt etwas, das kein Leistungsschlüssel ist."),
    ("R915", "Ein Leistungsschlüssel steht bei zwei Leistungen."),
    ("R916", "Ein Gebiet, das es nicht gibt."),
    ("R917", "Zwei Einträge gelten zugleich für dasselbe, und keiner geht vor."),
    ("R918", "Zwischen zwei Zeiten desselben Wegs liegt eine Lücke."),
    ("R919", "Für eine Leistung gibt es in einem Gebiet weder Stelle noch Beratung."),
    ("R920", "Für eine Leistung ist in einem Gebiet keine Stelle genannt."),
    ("R921", "Ein Eintrag ist abgelaufen."),
    ("R922", "Ein Eintrag läuft in 60 Tagen oder früher ab."),
    ("R923", "Ein Eintrag ist seit 12 Monaten nicht geprüft."),
    ("R924", "Ein Schritt ist abgeschlossen, ein früherer nicht."),
    ("R925", "Ein Weg wird angeboten, den niemand geprüft hat."),
    ("R926", "Eine Ausnahme, die nicht in den Gebieten liegt oder alles ausnimmt."),
    ("R927", "Das Ende liegt vor dem Anfang."),
    ("R928", "Eine Adresse im Netz, die nicht zu lesen ist."),
    ("R929", "Der Tag einer Prüfung liegt in der Zukunft."),
    ("R930", "Eine Gruppe nennt eine Leistung, die es nicht gibt."),
    ("R931", "Eine Leistung, die in keiner Gruppe steht."),
    ("R940", "Der Nachfolger eines Gebiets führt zu keinem Ort, den es gibt."),
    ("R941", "Eine Gemeinde steht zugleich bei den ehemaligen."),
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

/// An entry of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Its section, as in `[[section]]`.
    pub section: &'static str,
    /// Its number in the section, from 0.
    pub number: usize,
}

/// A place on the map, in degrees north and east.
///
/// # Errors
/// The message and the help of a place outside Germany.
pub fn position([north, east]: [f64; 2]) -> Result<Position, (String, &'static str)> {
    let whole = |degrees: f64| format!("{:.0}", degrees * 100_000.0).parse().ok();
    let found = whole(north).zip(whole(east)).and_then(|(north, east)| Position::new(north, east));
    found.ok_or_else(|| {
        let message = format!("`{north}, {east}` liegt nicht in Deutschland");
        (message, "erst die Breite, dann die Länge, zum Beispiel [51.79, 11.14]")
    })
}

/// Collects the mistakes of one file.
#[derive(Debug)]
pub struct File<'a> {
    /// Path below the rules folder.
    pub path: &'a str,
    text: &'a str,
    /// The file with its places; `None` until it is read.
    document: Option<Document<&'a str>>,
    /// What was found.
    pub found: Vec<Diagnostic>,
}

impl<'a> File<'a> {
    /// A file before it is read.
    #[must_use]
    pub const fn new(path: &'a str, text: &'a str) -> Self {
        Self { path, text, document: None, found: Vec::new() }
    }

    /// Reads the whole file.
    pub fn read<T: DeserializeOwned>(&mut self) -> Option<T> {
        match toml_edit::de::from_str(self.text) {
            Ok(content) => Some(content),
            Err(error) => {
                let span = error.span().unwrap_or(0..0);
                self.add("R901", Severity::Error, span, german(error.message()), None);
                None
            }
        }
    }

    /// Reads the file so that its sections can be read one by one; false if it is no TOML.
    pub fn open(&mut self) -> bool {
        match Document::parse(self.text) {
            Ok(document) => self.document = Some(document),
            Err(error) => {
                let span = error.span().unwrap_or(0..0);
                self.add("R901", Severity::Error, span, german(error.message()), None);
            }
        }
        self.document.is_some()
    }

    /// Names every section that is not one of these.
    pub fn only_sections(&mut self, known: &[&str]) {
        let Some(document) = &self.document else { return };
        let strange = document.iter().filter(|(name, _)| !known.contains(name));
        let places = strange.map(|(name, _)| {
            let span = document.key(name).and_then(toml_edit::Key::span);
            (name.to_owned(), span.unwrap_or(0..0))
        });
        for (name, span) in places.collect::<Vec<_>>() {
            let message = format!("`{name}` ist hier nicht bekannt; erlaubt: {}", known.join(", "));
            self.add("R901", Severity::Error, span, message, None);
        }
    }

    /// The entries of a section, each with its mistake, if it cannot be read.
    pub fn entries<T: DeserializeOwned>(&mut self, section: &'static str) -> Vec<(Entry, T)> {
        let mut read = Vec::new();
        let Some(item) = self.document.as_ref().and_then(|document| document.get(section)) else {
            return read;
        };
        let Some(tables) = item.as_array_of_tables() else {
            let span = item.span().unwrap_or(0..0);
            let message = format!("`{section}` steht in doppelten eckigen Klammern");
            let help = format!("`[[{section}]]` schreiben");
            self.add("R901", Severity::Error, span, message, Some(help));
            return read;
        };
        let mut wrong = Vec::new();
        for (number, table) in tables.iter().enumerate() {
            match from_document(DocumentMut::from(table.clone())) {
                Ok(entry) => read.push((Entry { section, number }, entry)),
                Err(error) => {
                    let span = error.span().or_else(|| table.span()).unwrap_or(0..0);
                    wrong.push((span, german(error.message())));
                }
            }
        }
        for (span, message) in wrong {
            let span = self.first_line(span);
            self.add("R901", Severity::Error, span, message, None);
        }
        read
    }

    /// The one entry of a section in single brackets, if it is there and can be read.
    pub fn single<T: DeserializeOwned>(&mut self, section: &'static str) -> Option<(Entry, T)> {
        let item = self.document.as_ref()?.get(section)?;
        let Some(table) = item.as_table() else {
            let span = item.span().unwrap_or(0..0);
            let message = format!("`{section}` steht in einfachen eckigen Klammern");
            let help = Some(format!("`[{section}]` schreiben, nur einmal"));
            self.add("R901", Severity::Error, span, message, help);
            return None;
        };
        let entry = Entry { section, number: 0 };
        match from_document(DocumentMut::from(table.clone())) {
            Ok(read) => Some((entry, read)),
            Err(error) => {
                let span = error.span().or_else(|| table.span()).unwrap_or(0..0);
                let span = self.first_line(span);
                self.add("R901", Severity::Error, span, german(error.message()), None);
                None
            }
        }
    }

    /// The text a key has in each entry of a section, also where the entry cannot be read.
    pub fn texts(&self, section: &str, key: &str) -> Vec<String> {
        let item = self.document.as_ref().and_then(|document| document.get(section));
        let tables = item.and_then(Item::as_array_of_tables).into_iter().flatten();
        let texts = tables.filter_map(|table| table.get(key)?.as_str());
        texts.map(str::to_owned).collect()
    }

    /// The bytes of a word in the value of a key; else of the value; else of the head.
    #[must_use]
    pub fn spot(&self, entry: Entry, key: &str, word: &str) -> Range<usize> {
        let Some(table) = self.table(entry) else { return 0..0 };
        let value = table.get(key);
        let list = value.and_then(Item::as_array).into_iter().flatten();
        let mut elements = list.filter(|element| element.as_str() == Some(word));
        let span = elements.next().and_then(toml_edit::Value::span);
        let span = span.or_else(|| value?.span()).or_else(|| table.span()).unwrap_or(0..0);
        self.first_line(span)
    }

    fn table(&self, entry: Entry) -> Option<&Table> {
        match self.document.as_ref()?.get(entry.section)? {
            Item::ArrayOfTables(tables) => tables.get(entry.number),
            Item::Table(table) => Some(table),
            Item::None | Item::Value(_) => None,
        }
    }

    fn first_line(&self, span: Range<usize>) -> Range<usize> {
        let text = self.text.get(span.clone()).unwrap_or_default();
        let line = text.lines().next().unwrap_or_default();
        span.start..span.start.saturating_add(line.len())
    }

    /// A mistake, placed at the first occurrence of the word, best in quotes.
    pub fn mistake(&mut self, code: &'static str, word: &str, message: String, help: &str) {
        let quoted = format!("\"{word}\"");
        let (at, length) = match self.text.find(&quoted) {
            Some(at) => (at, quoted.len()),
            None => self.text.find(word).map_or((0, 0), |at| (at, word.len())),
        };
        let span = at..at.saturating_add(length);
        self.add(code, Severity::Error, span, message, Some(help.to_owned()));
    }

    /// What was found at some bytes of the file.
    pub fn add(
        &mut self,
        code: &'static str,
        severity: Severity,
        span: Range<usize>,
        message: String,
        help: Option<String>,
    ) {
        let (line, column) = line_and_column(self.text, span.start);
        self.found.push(Diagnostic {
            code,
            severity,
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
        let checked_on = self.day(&raw.geprueft_am).unwrap_or(Date::FIRST);
        Provenance { source: raw.quelle.clone(), evidence: raw.geprueft.evidence(), checked_on }
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

impl RawChecked {
    /// How well that is.
    #[must_use]
    pub const fn evidence(self) -> Evidence {
        match self {
            Self::Ja => Evidence::Primary,
            Self::Sekundaer => Evidence::Secondary,
            Self::Nein => Evidence::Unchecked,
        }
    }
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
