//! Rule files as trees of TOML with places, for what the compiled rulebook does not keep.

use engine::authoring::Sources;
use engine::authoring::diagnostic::Report;
use engine::authoring::toml::{self, Item, Value};
use std::ops::Range;

/// The rule files that are TOML, read; mistakes are named elsewhere.
pub fn files(sources: &Sources) -> impl Iterator<Item = (&str, Item, &str)> {
    let rules = sources.iter().filter(|(file, _)| {
        let top = file.split('/').next().unwrap_or_default();
        file.strip_suffix(".toml").is_some() && !matches!(top, "orte" | "wege" | "texte")
    });
    rules.filter_map(|(file, text)| {
        let item = toml::read(file, text, &mut Report::new(sources))?;
        Some((file.as_str(), item, text.as_str()))
    })
}

/// The value under a key of a table.
#[must_use]
pub fn get<'i>(item: &'i Item, key: &str) -> Option<&'i Item> {
    entries(item).iter().find(|(name, ..)| name == key).map(|(.., item)| item)
}

/// The entries of a table; none of anything else.
#[must_use]
pub fn entries(item: &Item) -> &[(String, Range<usize>, Item)] {
    match &item.value {
        Value::Table(entries) => entries,
        _ => &[],
    }
}

/// The tables of a list under a key.
#[must_use]
pub fn list<'i>(item: &'i Item, key: &str) -> Vec<&'i Item> {
    match get(item, key).map(|item| &item.value) {
        Some(Value::List(items)) => items.iter().collect(),
        _ => Vec::new(),
    }
}

/// The text under a key.
#[must_use]
pub fn word<'i>(item: &'i Item, key: &str) -> Option<&'i str> {
    match get(item, key).map(|item| &item.value) {
        Some(Value::Text(text) | Value::Date(text)) => Some(text),
        _ => None,
    }
}
