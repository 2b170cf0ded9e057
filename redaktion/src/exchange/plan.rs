//! What an import would change: every entry against the files of ways, field by field. It works
//! on copies in memory; comments, order and entries nobody names stay as they are.

use super::entry::{Entry, Fields, Section, Value};
use engine::authoring::Sources;
use engine::date::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table};

/// What happens to an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    New(Fields),
    Changed(Vec<(&'static str, Value, Value)>),
    Gone(Value),
    /// Not in the source any more, but it only begins later: left to a person.
    GoneEarly,
}

#[derive(Debug)]
struct Change {
    section: Section,
    title: String,
    file: String,
    kind: Kind,
}

/// The files as they would be, and what changed.
#[derive(Debug)]
pub struct Plan {
    files: BTreeMap<String, DocumentMut>,
    /// File and number of each entry.
    index: BTreeMap<(Section, String), (String, usize)>,
    touched: BTreeSet<String>,
    changes: Vec<Change>,
    same: usize,
    held_back: usize,
}

/// What `livegang` says of a way that is offered.
const LIVE: &str = "abgeschlossen";

/// How a new file begins.
const HEAD: &str =
    "# Aus fremden Dateien übernommen. Was niemand nachgesehen hat, steht auf „nein“.\n\n";

/// Keys that say who checked an entry, not what it says.
const STAMP: [&str; 3] = ["quelle", "geprueft", "geprueft_am"];

impl Plan {
    /// Compares the entries with the files of ways; new ones go to `target`.
    ///
    /// If the source is `complete` for the target, what it no longer names ends on the day.
    ///
    /// # Errors
    /// A German sentence: a file of ways is no TOML.
    pub fn of(
        sources: &Sources,
        target: &str,
        entries: &[Entry],
        complete: bool,
        day: Date,
    ) -> Result<Self, String> {
        let mut plan = Self {
            files: BTreeMap::new(),
            index: BTreeMap::new(),
            touched: BTreeSet::new(),
            changes: Vec::new(),
            same: 0,
            held_back: 0,
        };
        for (path, text) in crate::files::in_folder(sources, "wege/") {
            let document = text.parse::<DocumentMut>().map_err(|_| {
                format!("`{path}` ist kein gültiges TOML; erst `redaktion pruefen`")
            })?;
            for section in Section::ALL {
                let tables = tables(&document, section).into_iter().flat_map(ArrayOfTables::iter);
                // What holds for a part of a benefit only is nothing a foreign file speaks of.
                let whole = tables.enumerate().filter(|(_, table)| table.get("teil").is_none());
                let places = whole
                    .map(|(at, table)| ((section, title(table, section)), (path.to_owned(), at)));
                plan.index.extend(places);
            }
            plan.files.insert(path.to_owned(), document);
        }
        plan.files.entry(target.to_owned()).or_default();
        let mut named = BTreeSet::new();
        for section in Section::ALL {
            for entry in entries.iter().filter(|entry| entry.section == section) {
                named.insert(plan.take(entry, target, day));
            }
            let is_read = entries.iter().any(|entry| entry.section == section);
            if complete && is_read && section != Section::Office {
                plan.end(section, target, &named, day);
            }
        }
        Ok(plan)
    }

    /// Takes over an entry; where it stands now.
    fn take(&mut self, entry: &Entry, target: &str, day: Date) -> (String, Section, usize) {
        let section = entry.section;
        let title = entry.title();
        let known = self.index.get(&(section, title.clone())).cloned();
        let (file, at, kind) = if let Some((file, at)) = known {
            let document = self.files.entry(file.clone()).or_default();
            let table = table_mut(document, section, at);
            let changed = table.map(|table| update(table, entry, day)).unwrap_or_default();
            if changed.is_empty() {
                self.same = self.same.saturating_add(1);
                return (file, section, at);
            }
            let held = changed.iter().any(|(key, old, new)| {
                *key == "livegang" && *old == Value::text(LIVE) && *new != *old
            });
            self.held_back = self.held_back.saturating_add(usize::from(held));
            (file, at, Kind::Changed(changed))
        } else {
            let mut fields = complete_fields(entry);
            let document = self.files.entry(target.to_owned()).or_default();
            let (at, held) = append(document, section, &fields);
            if let Some((_, live)) = fields.iter_mut().find(|(key, _)| held && *key == "livegang") {
                *live = Value::text("unbekannt");
                self.held_back = self.held_back.saturating_add(1);
            }
            self.index.insert((section, title.clone()), (target.to_owned(), at));
            (target.to_owned(), at, Kind::New(fields))
        };
        self.touched.insert(file.clone());
        self.changes.push(Change { section, title, file: file.clone(), kind });
        (file, section, at)
    }

    /// Ends what the source no longer names.
    fn end(
        &mut self,
        section: Section,
        target: &str,
        named: &BTreeSet<(String, Section, usize)>,
        day: Date,
    ) {
        let Some(document) = self.files.get_mut(target) else { return };
        let count = tables(document, section).map_or(0, ArrayOfTables::len);
        for at in 0..count {
            if named.contains(&(target.to_owned(), section, at)) {
                continue;
            }
            let Some(table) = table_mut(document, section, at) else { continue };
            // A foreign file cannot speak of parts of a benefit.
            if table.get("teil").is_some() {
                continue;
            }
            let date = |key| Date::parse(&current(table, key).to_string());
            let (from, until) = (date("gueltig_ab"), date("gueltig_bis"));
            if until.is_some_and(|until| until <= day) {
                continue;
            }
            let kind = if from.is_some_and(|from| from > day) {
                Kind::GoneEarly
            } else {
                let old = current(table, "gueltig_bis");
                set(table, "gueltig_bis", &Value::Text(day.to_string()));
                self.touched.insert(target.to_owned());
                Kind::Gone(old)
            };
            let title = title(table, section);
            self.changes.push(Change { section, title, file: target.to_owned(), kind });
        }
    }

    /// Whether the files stay as they are.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.touched.is_empty()
    }

    /// Path below the rules folder and new text of every file that changes.
    #[must_use]
    pub fn files(&self) -> Vec<(String, String)> {
        let text = |path: &String| Some((path.clone(), self.files.get(path)?.to_string()));
        self.touched.iter().filter_map(text).collect()
    }

    /// What changes, in words.
    #[must_use]
    pub fn text(&self, day: Date) -> String {
        let mut text = String::new();
        let groups = [
            ("Neu", (|kind| matches!(kind, Kind::New(_))) as fn(&Kind) -> bool),
            ("Geändert", |kind| matches!(kind, Kind::Changed(_))),
            ("Steht nicht mehr in der Datei und endet", |kind| matches!(kind, Kind::Gone(_))),
            ("Steht nicht mehr in der Datei, beginnt aber erst: von Hand entscheiden", |kind| {
                matches!(kind, Kind::GoneEarly)
            }),
        ];
        for (head, belongs) in groups {
            let changes = self.changes.iter().filter(|change| belongs(&change.kind));
            let changes = changes.collect::<Vec<_>>();
            if !changes.is_empty() {
                let _ = writeln!(text, "{head}: {}", changes.len());
                changes.iter().for_each(|change| change.write(day, &mut text));
            }
        }
        let _ = writeln!(text, "Unverändert: {}", self.same);
        let at_once = self.changes.iter().filter(|change| change.section != Section::Way).count();
        if at_once > 0 {
            let _ = writeln!(
                text,
                "Stellen und Zuständigkeiten zeigt die Seite auch ungeprüft, also vorher nachsehen: {at_once}"
            );
        }
        if self.held_back > 0 {
            let _ = writeln!(
                text,
                "Laut Datei abgeschlossen, aber erst angeboten, wenn jemand nachsieht: {}",
                self.held_back
            );
        }
        text
    }
}

impl Change {
    fn write(&self, day: Date, text: &mut String) {
        let _ = writeln!(text, "  {} {} ({})", self.section.name(), self.title, self.file);
        match &self.kind {
            Kind::New(fields) => {
                let shown =
                    fields.iter().filter(|(key, value)| *key != "id" && *value != Value::Absent);
                for (key, value) in shown {
                    let _ = writeln!(text, "    {key}: {value}");
                }
            }
            Kind::Changed(fields) => {
                for (key, old, new) in fields {
                    let _ = writeln!(text, "    {key}: {old} → {new}");
                }
            }
            Kind::Gone(old) => {
                let _ = writeln!(text, "    gueltig_bis: {old} → {day}");
            }
            Kind::GoneEarly => {}
        }
    }
}

fn tables(document: &DocumentMut, section: Section) -> Option<&ArrayOfTables> {
    document.get(section.name())?.as_array_of_tables()
}

fn table_mut(document: &mut DocumentMut, section: Section, at: usize) -> Option<&mut Table> {
    document.get_mut(section.name())?.as_array_of_tables_mut()?.get_mut(at)
}

/// How people find an entry again, as [`Entry::title`] says it.
fn title(table: &Table, section: Section) -> String {
    match section {
        Section::Office | Section::Way => current(table, "id").to_string(),
        Section::Duty => {
            format!("{} → {}", current(table, "stelle"), current(table, "leistungen"))
        }
    }
}

/// What a key says now; ways of saying nothing are the same.
fn current(table: &Table, key: &str) -> Value {
    let Some(value) = table.get(key).and_then(Item::as_value) else { return Value::Absent };
    if let Some(number) = value.as_integer() {
        return if number == 0 { Value::Absent } else { Value::Number(number) };
    }
    if let Some(list) = value.as_array() {
        return Value::list(list.iter().filter_map(toml_edit::Value::as_str));
    }
    let text = value.as_str().unwrap_or_default();
    let says_nothing = key.starts_with("anbindung") && text == "unbekannt";
    if says_nothing { Value::Absent } else { Value::text(text) }
}

/// Brings an entry up to date; what changed.
fn update(table: &mut Table, entry: &Entry, day: Date) -> Vec<(&'static str, Value, Value)> {
    let says = |key: &str| entry.said.iter().find(|(said, _)| *said == key).map(|(_, value)| value);
    let differs = |(key, value): &(&'static str, Value)| {
        let old = current(table, key);
        (old != *value).then(|| (*key, old, value.clone()))
    };
    let mut changed = entry.said.iter().filter_map(differs).collect::<Vec<_>>();
    let unchecked = |says: Option<&Value>| says.is_none_or(|word| *word == Value::text("nein"));
    // Nobody has looked since it was held back; the file still says the same.
    if unchecked(says("geprueft")) && is(table, "livegang", "unbekannt") {
        changed.retain(|(key, _, new)| *key != "livegang" || *new != Value::text(LIVE));
    }
    let in_substance = changed.iter().any(|(key, _, _)| !STAMP.contains(key));
    if !changed.is_empty() {
        let stamp = entry.stamp.iter().filter(|(key, _)| says(key).is_none());
        changed.extend(stamp.filter_map(differs));
    }
    // Who looked at the old state has not looked at the new one.
    let seen_before = says("geprueft_am").is_some_and(|on| *on == current(table, "geprueft_am"));
    if in_substance && seen_before {
        let anew =
            [("geprueft", Value::text("nein")), ("geprueft_am", Value::Text(day.to_string()))];
        changed.retain(|(key, _, _)| *key != "geprueft" && *key != "geprueft_am");
        changed.extend(anew.iter().filter_map(differs));
    }
    let live = current(table, "livegang");
    for (key, _, new) in &changed {
        set(table, key, new);
    }
    if !changed.is_empty() && hold_back(table) {
        changed.retain(|(key, _, _)| *key != "livegang");
        changed.push(("livegang", live, Value::text("unbekannt")));
    }
    changed
}

/// What nobody has looked at is not offered, whatever the file says; true if that is new.
fn hold_back(table: &mut Table) -> bool {
    let held = is(table, "livegang", LIVE) && is(table, "geprueft", "nein");
    if held {
        set(table, "livegang", &Value::text("unbekannt"));
    }
    held
}

fn is(table: &Table, key: &str, text: &str) -> bool {
    current(table, key) == Value::text(text)
}

/// All fields of a new entry, in the order they are written.
fn complete_fields(entry: &Entry) -> Fields {
    let field = |key: &&'static str| {
        let all = [&entry.identity, &entry.said, &entry.stamp, &entry.assumed];
        let mut all = all.into_iter().flatten();
        all.find(|(name, value)| name == key && *value != Value::Absent).cloned()
    };
    entry.section.order().iter().filter_map(field).collect()
}

/// Adds an entry behind the others of its section; its number, and whether it is held back.
fn append(document: &mut DocumentMut, section: Section, fields: &Fields) -> (usize, bool) {
    let start = if document.is_empty() { HEAD } else { "\n" };
    let item = document.entry(section.name());
    let item = item.or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    let Some(tables) = item.as_array_of_tables_mut() else { return (0, false) };
    let mut table = Table::new();
    table.decor_mut().set_prefix(start);
    for (key, value) in fields {
        set(&mut table, key, value);
    }
    let held = hold_back(&mut table);
    tables.push(table);
    (tables.len().saturating_sub(1), held)
}

/// Sets a key; comments beside it stay.
fn set(table: &mut Table, key: &str, value: &Value) {
    let mut new = match value {
        Value::Absent => {
            table.remove(key);
            return;
        }
        Value::Text(text) => toml_edit::Value::from(text.as_str()),
        Value::Number(number) => toml_edit::Value::from(*number),
        Value::List(words) => {
            toml_edit::Value::Array(words.iter().map(String::as_str).collect::<Array>())
        }
    };
    match table.get_mut(key) {
        Some(item) => {
            if let Some(old) = item.as_value() {
                *new.decor_mut() = old.decor().clone();
            }
            *item = Item::Value(new);
        }
        None => {
            table.insert(key, Item::Value(new));
        }
    }
}

#[cfg(test)]
#[path = "plan_tests.rs"]
mod tests;
