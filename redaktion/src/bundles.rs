//! Everything made from a rules folder, and the files the page loads.

use crate::mutation::listed;
use crate::{places, ways};
use engine::authoring::{self, Case, Diagnostic, Severity, Sources};
use engine::bundle;
use engine::ir::Rulebook;
use engine::packed;
use engine::places::PlaceTable;
use engine::routes::Routes;
use engine::texts::Texts;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The rules, texts, places and ways of a folder, with every mistake.
#[derive(Debug)]
pub struct Everything {
    /// The rulebook.
    pub rulebook: Rulebook,
    /// All worked cases.
    pub cases: Vec<Case>,
    /// Texts by language.
    pub texts: BTreeMap<String, Texts>,
    /// Place tables by the key of their Land.
    pub places: BTreeMap<String, PlaceTable>,
    /// Ways to apply.
    pub routes: Routes,
    /// Every mistake, by file and place.
    pub diagnostics: Vec<Diagnostic>,
}

impl Everything {
    /// Whether something cannot be used.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|found| found.severity == Severity::Error)
    }

    /// The texts of a language; none if there are none.
    #[must_use]
    pub fn texts(&self, lang: &str) -> Texts {
        self.texts.get(lang).cloned().unwrap_or_default()
    }
}

/// Reads everything; never fails, names what is wrong.
#[must_use]
pub fn load(sources: &Sources) -> Everything {
    let loaded = authoring::load(sources);
    let (places, in_places) = places::load(sources, &loaded.rulebook);
    let german = loaded.texts.get("de");
    let (routes, in_ways) = ways::load(sources, &loaded.rulebook, &places, german);
    let mut diagnostics = loaded.diagnostics;
    let (_, in_listed) = listed::read(sources);
    diagnostics.extend(in_places.into_iter().chain(in_ways).chain(in_listed));
    diagnostics
        .sort_by(|a, b| (&a.file, a.span.start, a.code).cmp(&(&b.file, b.span.start, b.code)));
    diagnostics.dedup();
    Everything {
        rulebook: loaded.rulebook,
        cases: loaded.cases,
        texts: loaded.texts,
        places,
        routes,
        diagnostics,
    }
}

/// Name and bytes of every file the page loads.
///
/// # Errors
/// A German sentence, if something cannot be written down.
pub fn bundles(all: &Everything) -> Result<Vec<(String, Vec<u8>)>, String> {
    let failed = |what: &str| format!("{what} lassen sich nicht als Datei schreiben");
    let rules = bundle::write(&all.rulebook).map_err(|_| failed("die Regeln"))?;
    let mut files = vec![("regeln.slf".to_owned(), rules)];
    for (lang, texts) in &all.texts {
        let (first, later) = split(texts);
        for (texts, part) in [(first, ""), (later, "-mehr")] {
            let bytes = packed::write(TEXTS, &texts).map_err(|_| failed("die Texte"))?;
            files.push((format!("texte-{lang}{part}.slf"), bytes));
        }
    }
    for (state, table) in &all.places {
        let bytes = table.write().map_err(|_| failed("die Orte"))?;
        files.push((format!("orte-{state}.slf"), bytes));
    }
    files.push(("wege.slf".to_owned(), all.routes.write().map_err(|_| failed("die Wege"))?));
    Ok(files)
}

/// The texts questions need, and those that are needed with a result.
fn split(texts: &Texts) -> (Texts, Texts) {
    let (first, later) = texts.messages.iter().cloned().partition(|(key, _)| is_asked(key));
    let part = |messages| Texts { lang: texts.lang.clone(), messages };
    (part(first), part(later))
}

fn is_asked(key: &str) -> bool {
    let (name, part) = key.split_once('.').unwrap_or((key, ""));
    let named = name.starts_with("leistung-") && matches!(part, "" | "kurz");
    named || ["ui-", "frage-", "angabe-", "option-"].iter().any(|start| name.starts_with(start))
}

/// Letters at the start of stored texts.
pub const TEXTS: [u8; 4] = *b"SLFT";

/// Writes the files into a folder; returns names and sizes.
///
/// # Errors
/// A German sentence that names the file that could not be written.
pub fn write(all: &Everything, folder: &Path) -> Result<Vec<(String, usize)>, String> {
    fs::create_dir_all(folder)
        .map_err(|error| format!("`{}` ist nicht anzulegen: {error}", folder.display()))?;
    let mut written = Vec::new();
    for (name, bytes) in bundles(all)? {
        let path = folder.join(&name);
        fs::write(&path, &bytes)
            .map_err(|error| format!("`{}` ist nicht zu schreiben: {error}", path.display()))?;
        written.push((name, bytes.len()));
    }
    Ok(written)
}
