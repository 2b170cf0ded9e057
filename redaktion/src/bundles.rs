//! Everything made from a rules folder, and the files the page loads.

use crate::groups::{self, Groups};
use crate::mutation::listed;
use crate::{places, ways};
use engine::area::Level;
use engine::authoring::{self, Case, Diagnostic, Entry, Severity, Sources};
use engine::bundle;
use engine::ir::Rulebook;
use engine::opening::{OPENING, Opening};
use engine::packed;
use engine::places::{Outline, PlaceTable};
use engine::routes::Routes;
use engine::texts::Texts;
use std::collections::{BTreeMap, BTreeSet};
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
    /// By language, the names of the texts the page needs first.
    pub first_texts: BTreeMap<String, BTreeSet<String>>,
    /// Place tables by the key of their Land.
    pub places: BTreeMap<String, PlaceTable>,
    /// Ways to apply.
    pub routes: Routes,
    /// Groups of benefits a portal can name.
    pub groups: Groups,
    /// Who saw what in the rules, and what is not law yet.
    pub register: Vec<Entry>,
    /// Every mistake, by file and place.
    pub diagnostics: Vec<Diagnostic>,
}

impl Everything {
    /// Whether something cannot be used.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|found| found.severity == Severity::Error)
    }

    /// What stands in the rules but is not law, by file and place.
    pub fn drafts(&self) -> impl Iterator<Item = &Entry> {
        self.register.iter().filter(|entry| entry.draft.is_some())
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
    let context = ways::Context { rulebook: &loaded.rulebook, tables: &places, german };
    let (mut routes, in_ways) = ways::load(sources, context);
    keep_names_of_seats(&mut routes);
    let (groups, in_groups) = groups::load(sources, &loaded.rulebook);
    let mut diagnostics = loaded.diagnostics;
    diagnostics.extend(in_groups);
    let (_, in_listed) = listed::read(sources);
    diagnostics.extend(in_places.into_iter().chain(in_ways).chain(in_listed));
    sort(&mut diagnostics);
    Everything {
        rulebook: loaded.rulebook,
        cases: loaded.cases,
        register: loaded.register,
        texts: loaded.texts,
        first_texts: first_texts(sources),
        places,
        routes,
        groups,
        diagnostics,
    }
}

/// By file and place, each once.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics
        .sort_by(|a, b| (&a.file, a.span.start, a.code).cmp(&(&b.file, b.span.start, b.code)));
    diagnostics.dedup();
}

/// The file of ways names what can be the seat of an office: each Land and Kreis, and the Verbände
/// of a Land that has offices of its own. The names of all others come with their places.
fn keep_names_of_seats(routes: &mut Routes) {
    let duties = routes.duties.iter().flat_map(|duty| &duty.areas);
    let own = duties.filter_map(|area| area.within(Level::State)).collect::<BTreeSet<_>>();
    routes.areas.retain(|named| {
        let state = named.area.within(Level::State);
        named.area.level() <= Level::District || state.is_some_and(|state| own.contains(&state))
    });
}

/// Name and bytes of every file the page loads.
///
/// # Errors
/// A German sentence, if something cannot be written down.
pub fn bundles(all: &Everything) -> Result<Vec<(String, Vec<u8>)>, String> {
    let failed = |what: &str| format!("{what} lassen sich nicht als Datei schreiben");
    let rules = bundle::write(&all.rulebook).map_err(|_| failed("die Regeln"))?;
    let mut files = vec![("regeln.slf".to_owned(), rules)];
    if let Some(opening) = Opening::of(&all.rulebook) {
        let bytes = packed::write(OPENING, &opening).map_err(|_| failed("die erste Frage"))?;
        files.push(("anfang.slf".to_owned(), bytes));
    }
    for (lang, texts) in &all.texts {
        let (first, later) = split(texts, all.first_texts.get(lang));
        for (texts, part) in [(first, ""), (later, "-mehr")] {
            let bytes = packed::write(TEXTS, &texts).map_err(|_| failed("die Texte"))?;
            files.push((format!("texte-{lang}{part}.slf"), bytes));
        }
    }
    let home = all.places.get(HOME).into_iter();
    let tables = home.chain(all.places.iter().filter(|(key, _)| *key != HOME).map(|(_, t)| t));
    let outline = Outline::of(&tables.collect::<Vec<_>>());
    files.push(("laender.slf".to_owned(), outline.write().map_err(|_| failed("die Orte"))?));
    for (state, table) in &all.places {
        let bytes = table.write().map_err(|_| failed("die Orte"))?;
        files.push((format!("orte-{state}.slf"), bytes));
    }
    let groups = packed::write(packed::GROUPS, &all.groups);
    files.push(("gruppen.slf".to_owned(), groups.map_err(|_| failed("die Gruppen"))?));
    files.push(("wege.slf".to_owned(), all.routes.write().map_err(|_| failed("die Wege"))?));
    Ok(files)
}

/// The texts of `anfang.ftl`, and all others.
fn split(texts: &Texts, names: Option<&BTreeSet<String>>) -> (Texts, Texts) {
    let is_first = |key: &str| {
        let name = key.split_once('.').map_or(key, |(name, _)| name);
        names.is_none_or(|names| names.contains(name))
    };
    let (first, later) = texts.messages.iter().cloned().partition(|(key, _)| is_first(key));
    let part = |messages| Texts { lang: texts.lang.clone(), messages };
    (part(first), part(later))
}

/// By language, the names of the messages that stand in `anfang.ftl`.
fn first_texts(sources: &Sources) -> BTreeMap<String, BTreeSet<String>> {
    let language =
        |path: &str| path.strip_prefix("texte/")?.strip_suffix("/anfang.ftl").map(str::to_owned);
    let name = |line: &str| {
        let (name, _) = line.split_once(" =").filter(|_| !line.starts_with([' ', '#']))?;
        Some(name.to_owned())
    };
    let files = sources.iter().filter_map(|(path, text)| Some((language(path)?, text)));
    files.map(|(lang, text)| (lang, text.lines().filter_map(name).collect())).collect()
}

/// The Land the page is made for; its places are there at once.
const HOME: &str = "15";

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
