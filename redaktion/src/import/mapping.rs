//! The foreign rules over our own answers: both sides judge the same people.
//!
//! Each foreign comparison is an expression over our fields, kept as data. What has none, or
//! none our rules understand, is left out of the comparison and named.

use super::draft::{asked, compared, expression, title};
use super::finder::{Ask, Finder, Is, Of};
use super::names::slug;
use crate::compare::Pair;
use crate::wording;
use engine::authoring::{self, Sources};
use engine::ir::Rulebook;
use engine::texts::Texts;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// What the program brings along.
pub const BUILT_IN: &str = include_str!("zuordnung.toml");

const TERMS: &str = "begriffe-zuordnung.toml";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    #[serde(default)]
    antwort: Vec<Entry>,
}

/// A foreign answer, and what it is among ours.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    frage: String,
    wert: String,
    wenn: String,
}

/// The foreign benefits beside ours, in one rulebook.
#[derive(Debug)]
pub struct Mapped {
    /// Our rules and theirs.
    pub rulebook: Rulebook,
    /// Theirs and ours, where ours has one of the name.
    pub pairs: Vec<Pair>,
    /// Titles of theirs that have no counterpart.
    pub alone: Vec<String>,
    /// What could not be compared, in words.
    pub left_out: BTreeSet<String>,
}

/// Reads a mapping.
///
/// # Errors
/// A German sentence with the place.
pub fn read(text: &str) -> Result<Vec<Entry>, String> {
    let content = toml_edit::de::from_str::<Content>(text);
    let content = content.map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let (line, column) = authoring::diagnostic::line_and_column(text, start);
        format!("Zeile {line}, Spalte {column}: keine Zuordnung der Form `[[antwort]]` mit `frage`, `wert`, `wenn`")
    })?;
    Ok(content.antwort)
}

/// Puts their benefits beside ours.
#[must_use]
pub fn map(finder: &Finder, entries: &[Entry], sources: &Sources, german: &Texts) -> Mapped {
    let ours = authoring::rulebook(sources).0;
    let understood = understood(entries, sources);
    let mut all = sources.clone();
    all.insert(TERMS.to_owned(), terms(entries, &understood));
    let (mut pairs, mut alone, mut left_out) = (Vec::new(), Vec::new(), BTreeSet::new());
    for (at, service) in finder.services.iter().enumerate() {
        let Some(own) = counterpart(&service.title, &ours, german) else {
            alone.push(service.title.clone());
            continue;
        };
        let id = format!("fremd_{at}");
        let mut rule = format!(
            "id = \"{id}\"\ntraeger = \"unbekannt\"\nrechtskreis = \"fremd\"\nnorm = \"fremd\"\n\
             gueltig_ab = \"1990-01-01\"\ngeprueft = \"ja\"\nrang = 100000\n"
        );
        for (position, foreign) in service.rules.iter().enumerate() {
            let say = &mut |ask: &Ask| {
                let said = say(ask, finder, entries, &understood);
                if said.is_none() {
                    left_out.insert(asked(ask, finder));
                }
                said
            };
            if let Some(when) = expression(foreign, say) {
                let _ = write!(
                    rule,
                    "\n[[bedingung]]\nid = \"b{position}\"\nwenn = '{when}'\nnorm = \"fremd\"\n"
                );
            }
        }
        all.insert(format!("leistungen/{id}/regel.toml"), rule);
        let title = wording::spoken(german, &format!("leistung-{own}"), "andere", None);
        pairs.push(Pair {
            old: Some(id),
            title: title.unwrap_or_else(|| own.clone()),
            new: Some(own),
        });
    }
    Mapped { rulebook: authoring::rulebook(&all).0, pairs, alone, left_out }
}

/// Our benefit of this name: by id, earlier id or German title, the longest title first.
fn counterpart(foreign: &str, ours: &Rulebook, german: &Texts) -> Option<String> {
    let name = slug(&title(foreign));
    if let Some(at) = ours.benefit(&name) {
        return Some(ours.benefits.get(at.at())?.id.clone());
    }
    let titles = ours.benefits.iter().filter_map(|benefit| {
        let title = wording::spoken(german, &format!("leistung-{}", benefit.id), "andere", None)?;
        Some((slug(&title), benefit.id.clone()))
    });
    let fits = titles.filter(|(title, _)| {
        name.strip_prefix(title.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
    });
    fits.max_by_key(|(title, _)| title.len()).map(|(_, id)| id)
}

/// A foreign comparison in our names.
fn say(ask: &Ask, finder: &Finder, entries: &[Entry], understood: &[bool]) -> Option<String> {
    let question = &finder.questions.get(ask.question)?.key;
    let term = |value: &str| {
        let at = entries.iter().position(|own| own.frage == *question && own.wert == value)?;
        understood.get(at).copied().unwrap_or(false).then_some(at)
    };
    let holds = match ask.of {
        // An age is a number of a person and stands as it is.
        Of::Age => {
            let at = term("Age")?;
            return Some(compared(&format!("({})", entries.get(at)?.wenn), ask));
        }
        Of::Pensionable => negated(&name(term("Pensionable")?), ask.value != "true"),
        Of::Itself => match term(&ask.value) {
            Some(at) => name(at),
            None if ask.value == "false" => negated(&name(term("true")?), true),
            None => return None,
        },
    };
    Some(negated(&holds, ask.is == Is::NotValue))
}

fn negated(expression: &str, negated: bool) -> String {
    if negated { format!("!({expression})") } else { expression.to_owned() }
}

fn name(at: usize) -> String {
    format!("fremd_antwort_{at}")
}

fn terms(entries: &[Entry], understood: &[bool]) -> String {
    let mut text = String::new();
    for (at, entry) in entries.iter().enumerate() {
        if understood.get(at).copied().unwrap_or(false) && entry.wert != "Age" {
            let (id, when) = (name(at), &entry.wenn);
            let _ = write!(text, "[[begriff]]\nid = \"{id}\"\nwert = '{when}'\n\n");
        }
    }
    text
}

/// Which entries our rules can read: each alone, so that one mistake takes down no other.
fn understood(entries: &[Entry], sources: &Sources) -> Vec<bool> {
    let kept = |path: &str| !path.starts_with("leistungen/") && !path.starts_with("texte/");
    let base = sources.iter().filter(|(path, _)| kept(path));
    let base = base.map(|(path, text)| (path.clone(), text.clone())).collect::<Sources>();
    let reads = |entry: &Entry| {
        let mut tried = base.clone();
        let when =
            if entry.wert == "Age" { format!("({}) >= 0", entry.wenn) } else { entry.wenn.clone() };
        if when.contains('\'') {
            return false;
        }
        tried.insert(
            TERMS.to_owned(),
            format!("[[begriff]]\nid = \"fremd\"\nwert = '{when} && true'\n"),
        );
        !authoring::rulebook(&tried).1.iter().any(|found| found.file == TERMS)
    };
    entries.iter().map(reads).collect()
}
