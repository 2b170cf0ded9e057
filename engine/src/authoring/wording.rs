//! Texts: every key the rules need exists in German, and every language says the same.

use super::benefits::RawBenefit;
use super::compile::Compiler;
use super::diagnostic::{Place, Report, Sources};
use super::ftl::{self, Language, TextProblemKind};
use super::register::Entry;
use super::toml::Text;
use crate::ir::{FieldKind, Rulebook};
use crate::texts::Texts;
use std::collections::{BTreeMap, BTreeSet};

/// A language as it was read.
#[derive(Debug)]
pub struct Read {
    language: Language,
    /// Keys with mistakes (reported).
    broken: BTreeSet<String>,
    /// Some text could not be read, so its key is not known.
    unreadable: bool,
}

impl Read {
    /// Whether a key exists, or its absence follows from another mistake.
    fn has(&self, key: &str) -> bool {
        self.unreadable || self.broken.contains(key) || self.language.sources.contains_key(key)
    }
}

/// The language every key has to exist in.
const FIRST: &str = "de";

/// Reads `texte/<lang>/*.ftl`.
pub fn read(sources: &Sources, report: &mut Report<'_>) -> BTreeMap<String, Read> {
    let mut files: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    for (path, text) in sources {
        let parts = path.split('/').collect::<Vec<_>>();
        if let ["texte", lang, name] = parts.as_slice()
            && name.strip_suffix(".ftl").is_some()
        {
            files.entry(lang).or_default().push((path, text));
        }
    }
    let mut languages = BTreeMap::new();
    for (lang, files) in files {
        let (language, problems) = ftl::parse(lang, &files);
        let mut broken = BTreeSet::new();
        let mut unreadable = false;
        for problem in problems {
            let place = line_place(sources, &problem.file, problem.line);
            let key = problem.key;
            broken.insert(key.clone());
            unreadable |= problem.kind == TextProblemKind::Unreadable;
            let (code, message) = match problem.kind {
                TextProblemKind::Unreadable => {
                    ("R510", "dieser Text ist nicht zu lesen".to_owned())
                }
                TextProblemKind::Duplicate => ("R511", format!("der Text `{key}` steht doppelt")),
                TextProblemKind::Unsupported(what) => {
                    ("R512", format!("in `{key}` steht {what}, das ist hier nicht vorgesehen"))
                }
                TextProblemKind::UnknownReference(other) => {
                    ("R513", format!("`{key}` verweist auf `{other}`, das gibt es nicht"))
                }
                TextProblemKind::TooDeep => ("R514", format!("`{key}` verweist im Kreis")),
            };
            report.error(code, &place, message);
        }
        languages.insert(lang.to_owned(), Read { language, broken, unreadable });
    }
    languages
}

fn line_place(sources: &Sources, file: &str, line: usize) -> Place {
    let text = sources.get(file).map_or("", String::as_str);
    let mut start: usize = 0;
    for (number, content) in text.split_inclusive('\n').enumerate() {
        let shown = content.trim_end();
        if number.saturating_add(1) == line {
            return Place { file: file.to_owned(), span: start..start.saturating_add(shown.len()) };
        }
        start = start.saturating_add(content.len());
    }
    Place { file: file.to_owned(), span: 0..0 }
}

/// Compares the languages with what the rules need and with each other.
pub fn check(
    compiler: &mut Compiler<'_, '_>,
    rulebook: &Rulebook,
    register: &[Entry],
    sources: &Sources,
    languages: &BTreeMap<String, Read>,
) {
    let Some(german) = languages.get(FIRST) else { return };
    let mut keys = needed(compiler, rulebook);
    let mut bills = BTreeMap::new();
    for bill in register.iter().filter_map(|entry| entry.draft.as_ref()) {
        bills.entry(bill.text.as_str()).or_insert(&bill.place);
    }
    // A draft without the name of its bill is reported where it stands.
    bills.remove("");
    keys.extend(bills.into_iter().map(|(id, place)| (format!("entwurf-{id}"), place.clone())));
    for (key, place) in keys {
        if !german.has(&key) {
            let near = german.language.sources.keys().map(String::as_str);
            compiler
                .report
                .error("R501", &place, format!("der deutsche Text `{key}` fehlt"))
                .help(format!("`{key} = …` in texte/de ergänzen"))
                .did_you_mean(&key, near);
        }
    }
    for (lang, language) in languages.iter().filter(|(lang, _)| *lang != FIRST) {
        for (key, source) in &german.language.sources {
            let place = line_place(sources, &source.file, source.line);
            match language.language.sources.get(key) {
                None if language.has(key) => {}
                None => {
                    compiler
                        .report
                        .warn("R502", &place, format!("`{key}` fehlt in `{lang}`"))
                        .help(format!(
                            "in texte/{lang} ergänzen; bis dahin steht dort der deutsche Text"
                        ));
                }
                Some(other) if other.variables.difference(&source.variables).next().is_some() => {
                    let place = line_place(sources, &other.file, other.line);
                    compiler
                        .report
                        .error("R504", &place, format!("`{key}` nutzt in `{lang}` Platzhalter, die der deutsche Text nicht hat"))
                        .help("dieselben `{ $… }` verwenden");
                }
                Some(_) => {}
            }
        }
        for (key, source) in language.language.sources.iter().filter(|(key, _)| !german.has(key)) {
            let place = line_place(sources, &source.file, source.line);
            compiler
                .report
                .warn("R503", &place, format!("`{key}` gibt es nur in `{lang}`"))
                .help("streichen oder auch auf Deutsch schreiben");
        }
    }
}

/// Keys the rules need, with where each comes from.
fn needed(compiler: &Compiler<'_, '_>, rulebook: &Rulebook) -> Vec<(String, Place)> {
    let mut keys = Vec::new();
    let mut seen = BTreeSet::new();
    for question in &compiler.questions.questions {
        keys.push((format!("frage-{}", question.id.text), question.id.place.clone()));
        for field in question.fields.iter().filter(|field| !field.from_place) {
            if !seen.insert(field.id.text.clone()) {
                continue;
            }
            let (id, place) = (&field.id.text, &field.id.place);
            keys.push((format!("angabe-{id}"), place.clone()));
            let options = match &field.kind {
                FieldKind::Choice(options) | FieldKind::Set { options, .. } => options.as_slice(),
                FieldKind::Truth
                | FieldKind::Number { .. }
                | FieldKind::Month
                | FieldKind::Day
                | FieldKind::Place { .. } => &[],
            };
            keys.extend(
                options.iter().map(|option| (format!("option-{id}-{option}"), place.clone())),
            );
        }
    }
    for raw in compiler.benefits {
        of_benefit(raw, rulebook, &mut keys);
    }
    keys
}

fn of_benefit(raw: &RawBenefit, rulebook: &Rulebook, keys: &mut Vec<(String, Place)>) {
    let id = &raw.id.text;
    let mut add = |key: String, at: &Text| keys.push((key, at.place.clone()));
    for suffix in ["", ".kurz", ".text"] {
        add(format!("leistung-{id}{suffix}"), &raw.id);
    }
    for (name, _) in &raw.names {
        add(format!("leistung-{id}-{}", name.text), name);
    }
    for raw in &raw.applications {
        add(format!("antragsstrecke-{id}-{}", raw.id.text), &raw.id);
        if let Some(authority) = &raw.application.authority {
            add(format!("stelle-{authority}"), &raw.id);
        }
    }
    for condition in &raw.conditions {
        for suffix in ["", ".nein", ".offen"] {
            add(format!("bedingung-{id}-{}{suffix}", condition.id.text), &condition.id);
        }
    }
    for check in &raw.authority_checks {
        add(format!("behoerde-{id}-{}", check.id), &raw.id);
    }
    for (hint, _) in &raw.hints {
        add(format!("hinweis-{id}-{}", hint.text), hint);
    }
    for (step, _) in &raw.steps {
        add(format!("zeit-{id}-{}", step.text), step);
    }
    for document in &raw.documents {
        add(format!("unterlage-{}", document.text), document);
    }
    for (other, ..) in &raw.priorities {
        let known = rulebook.benefit(&other.text).and_then(|at| rulebook.benefits.get(at.at()));
        if let Some(known) = known {
            add(format!("vorrang-{id}-{}", known.id), other);
        }
    }
    if !raw.authority.is_empty() {
        add(format!("stelle-{}", raw.authority), &raw.id);
    }
}

/// Only the tables.
#[must_use]
pub fn tables(languages: BTreeMap<String, Read>) -> BTreeMap<String, Texts> {
    languages.into_iter().map(|(lang, read)| (lang, read.language.texts)).collect()
}
