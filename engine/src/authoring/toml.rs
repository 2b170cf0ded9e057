//! TOML as a small tree with places; reading it never stops at the first mistake.

use super::diagnostic::{Place, Report};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;

/// Largest file, in bytes.
pub const MAX_FILE: usize = 1_000_000;

/// A value with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Bytes in the file.
    pub span: Range<usize>,
    /// The value.
    pub value: Value,
}

/// A TOML value; numbers stay as written, so that they are exact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A text.
    Text(String),
    /// A number, as written.
    Number(String),
    /// `true`, `false`
    Truth(bool),
    /// `[…]`, also `[[…]]`
    List(Vec<Item>),
    /// `{…}`, also `[…]`
    Table(Vec<(String, Range<usize>, Item)>),
    /// A date or time without quotes.
    Date(String),
}

impl Value {
    /// What it is called.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "ein Text",
            Self::Number(_) => "eine Zahl",
            Self::Truth(_) => "true oder false",
            Self::List(_) => "eine Liste",
            Self::Table(_) => "eine Tabelle",
            Self::Date(_) => "ein Datum ohne Anführungszeichen",
        }
    }
}

/// Reads a file; `None` if it is no TOML (reported).
pub fn read(file: &str, text: &str, report: &mut Report<'_>) -> Option<Item> {
    let place = |span: Range<usize>| Place { file: file.to_owned(), span };
    if text.len() > MAX_FILE {
        report
            .error("R002", &place(0..0), format!("die Datei ist größer als {MAX_FILE} Zeichen"))
            .help("in mehrere Dateien teilen");
        return None;
    }
    match toml_edit::Document::parse(text.to_owned()) {
        Ok(document) => Some(table(document.as_table(), text)),
        Err(error) => {
            let span = error.span().unwrap_or(0..0);
            report
                .error("R001", &place(span), "die Datei ist kein gültiges TOML".to_owned())
                .help("Anführungszeichen, Klammern und `=` an dieser Stelle prüfen");
            None
        }
    }
}

fn table(table: &toml_edit::Table, text: &str) -> Item {
    let entries = table
        .iter()
        .map(|(name, value)| {
            let key = table.key(name).and_then(toml_edit::Key::span).unwrap_or(0..0);
            (name.to_owned(), key, item(value, text))
        })
        .collect();
    Item { span: table.span().unwrap_or(0..0), value: Value::Table(entries) }
}

fn item(item: &toml_edit::Item, text: &str) -> Item {
    match item {
        toml_edit::Item::Table(inner) => table(inner, text),
        toml_edit::Item::ArrayOfTables(inner) => Item {
            span: inner.span().unwrap_or(0..0),
            value: Value::List(inner.iter().map(|inner| table(inner, text)).collect()),
        },
        toml_edit::Item::Value(inner) => value(inner, text),
        toml_edit::Item::None => Item { span: 0..0, value: Value::List(Vec::new()) },
    }
}

fn value(value: &toml_edit::Value, text: &str) -> Item {
    let span = value.span().unwrap_or(0..0);
    let written = || text.get(span.clone()).unwrap_or("").replace('_', "");
    let value = match value {
        toml_edit::Value::String(inner) => Value::Text(inner.value().clone()),
        toml_edit::Value::Integer(_) | toml_edit::Value::Float(_) => Value::Number(written()),
        toml_edit::Value::Boolean(inner) => Value::Truth(*inner.value()),
        toml_edit::Value::Datetime(_) => Value::Date(written()),
        toml_edit::Value::Array(inner) => {
            Value::List(inner.iter().map(|inner| self::value(inner, text)).collect())
        }
        toml_edit::Value::InlineTable(inner) => {
            let entries = inner
                .iter()
                .map(|(name, value)| {
                    let key = inner.key(name).and_then(toml_edit::Key::span).unwrap_or(0..0);
                    (name.to_owned(), key, self::value(value, text))
                })
                .collect();
            Value::Table(entries)
        }
    };
    Item { span, value }
}

/// A table being read: remembers which keys were asked for, so that others can be named.
#[derive(Debug)]
pub struct Reader<'i> {
    file: &'i str,
    span: Range<usize>,
    entries: &'i [(String, Range<usize>, Item)],
    asked: RefCell<BTreeSet<&'static str>>,
}

/// A text with its place.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// The text.
    pub text: String,
    /// Where it stands, with its quotes.
    pub place: Place,
}

impl<'i> Reader<'i> {
    /// Reads a table; anything else is reported.
    pub fn new(file: &'i str, item: &'i Item, report: &mut Report<'_>) -> Option<Self> {
        if let Value::Table(entries) = &item.value {
            let asked = RefCell::new(BTreeSet::new());
            return Some(Self { file, span: item.span.clone(), entries, asked });
        }
        let place = Place { file: file.to_owned(), span: item.span.clone() };
        report.error(
            "R004",
            &place,
            format!("erwartet ist eine Tabelle, hier steht {}", item.value.kind()),
        );
        None
    }

    /// Where the table stands.
    #[must_use]
    pub fn place(&self) -> Place {
        Place { file: self.file.to_owned(), span: self.span.clone() }
    }

    /// A place in the same file.
    #[must_use]
    pub fn at(&self, span: Range<usize>) -> Place {
        Place { file: self.file.to_owned(), span }
    }

    /// The item under a key.
    #[must_use]
    pub fn get(&self, key: &'static str) -> Option<&'i Item> {
        self.asked.borrow_mut().insert(key);
        self.entries.iter().find(|(name, ..)| name == key).map(|(.., item)| item)
    }

    /// Keys that need no reading, since the table is refused for something else.
    pub fn skip(&self, keys: &[&'static str]) {
        self.asked.borrow_mut().extend(keys);
    }

    /// All entries, for tables whose keys are names.
    #[must_use]
    pub fn entries(&self) -> &'i [(String, Range<usize>, Item)] {
        self.entries
    }

    fn wrong(&self, key: &str, item: &Item, expected: &str, report: &mut Report<'_>) {
        let found = item.value.kind();
        report.error(
            "R004",
            &self.at(item.span.clone()),
            format!("`{key}` erwartet {expected}, hier steht {found}"),
        );
    }

    /// An optional text.
    pub fn text(&self, key: &'static str, report: &mut Report<'_>) -> Option<Text> {
        let item = self.get(key)?;
        if let Value::Text(text) = &item.value {
            return Some(Text { text: text.clone(), place: self.at(item.span.clone()) });
        }
        self.wrong(key, item, "einen Text", report);
        None
    }

    /// A text that has to be there and not empty.
    pub fn needed(&self, key: &'static str, report: &mut Report<'_>) -> Option<Text> {
        if self.get(key).is_none() {
            report
                .error("R003", &self.head(), format!("hier fehlt `{key}`"))
                .help(format!("`{key} = \"…\"` ergänzen"));
            return None;
        }
        let text = self.text(key, report)?;
        if text.text.trim().is_empty() {
            report.error("R003", &text.place, format!("`{key}` ist leer"));
            return None;
        }
        Some(text)
    }

    /// An optional truth.
    pub fn truth(&self, key: &'static str, report: &mut Report<'_>) -> bool {
        match self.get(key) {
            None => false,
            Some(Item { value: Value::Truth(truth), .. }) => *truth,
            Some(item) => {
                self.wrong(key, item, "true oder false", report);
                false
            }
        }
    }

    /// An optional number at the common scale.
    pub fn number(&self, key: &'static str, report: &mut Report<'_>) -> Option<i64> {
        let item = self.get(key)?;
        if let Value::Number(written) = &item.value {
            if let Some(number) = crate::number::parse(written) {
                return Some(number);
            }
            report
                .error(
                    "R005",
                    &self.at(item.span.clone()),
                    format!("`{written}` ist zu groß oder zu genau"),
                )
                .help("höchstens sechs Nachkommastellen");
            return None;
        }
        self.wrong(key, item, "eine Zahl", report);
        None
    }

    /// A text or a list of texts, empty if absent.
    pub fn one_or_more(&self, key: &'static str, report: &mut Report<'_>) -> Vec<Text> {
        match self.get(key) {
            Some(Item { value: Value::Text(_), .. }) => {
                self.text(key, report).into_iter().collect()
            }
            _ => self.texts(key, report),
        }
    }

    /// A list of texts, empty if absent.
    pub fn texts(&self, key: &'static str, report: &mut Report<'_>) -> Vec<Text> {
        let Some(item) = self.get(key) else { return Vec::new() };
        let Value::List(items) = &item.value else {
            self.wrong(key, item, "eine Liste von Texten", report);
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in items {
            if let Value::Text(text) = &item.value {
                texts.push(Text { text: text.clone(), place: self.at(item.span.clone()) });
            } else {
                self.wrong(key, item, "eine Liste von Texten", report);
            }
        }
        texts
    }

    /// Tables under `[[key]]`, empty if absent.
    pub fn tables(&self, key: &'static str, report: &mut Report<'_>) -> Vec<Reader<'i>> {
        let Some(item) = self.get(key) else { return Vec::new() };
        let Value::List(items) = &item.value else {
            self.wrong(key, item, "`[[…]]`-Abschnitte", report);
            return Vec::new();
        };
        items.iter().filter_map(|item| Reader::new(self.file, item, report)).collect()
    }

    /// The table under `[key]`.
    pub fn table(&self, key: &'static str, report: &mut Report<'_>) -> Option<Reader<'i>> {
        Reader::new(self.file, self.get(key)?, report)
    }

    /// Names every key nobody asked for.
    pub fn finish(&self, report: &mut Report<'_>) {
        let asked = self.asked.borrow();
        for (name, span, _) in self.entries {
            if !asked.contains(name.as_str()) {
                report
                    .error(
                        "R006",
                        &self.at(span.clone()),
                        format!("`{name}` ist hier kein bekannter Schlüssel"),
                    )
                    .did_you_mean(name, asked.iter().copied());
            }
        }
    }

    /// The first line of the table, to underline when something is missing.
    #[must_use]
    pub fn head(&self) -> Place {
        let first = self.entries.first().map(|(_, span, _)| span.clone());
        self.at(if self.span.is_empty() { first.unwrap_or(0..0) } else { self.span.clone() })
    }
}
