//! Rule files to a rulebook: TOML and Rhai expressions, checked and typed.
//!
//! [`load`] reads a whole rules folder and returns every mistake at once. It needs no file
//! system: the caller hands in paths and texts.

pub mod applications;
pub mod assemble;
pub mod benefits;
pub mod cases;
pub mod checks;
pub mod codes;
pub mod compile;
pub mod diagnostic;
pub mod expr;
pub mod ftl;
pub mod functions;
mod lower;
mod names;
pub mod occasions;
pub mod parameters;
pub mod parse;
pub mod questions;
pub mod register;
mod resolve;
pub mod stand;
pub mod terms;
pub mod timeline;
pub mod toml;
pub mod types;
pub mod wording;

pub use cases::{Case, Expected};
pub use diagnostic::{Diagnostic, Severity, Sources};
pub use register::Entry;

use crate::date::Date;
use crate::ir::{Rulebook, Validity};
use crate::texts::Texts;
use compile::Compiler;
use diagnostic::{Place, Report};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Everything made from a rules folder.
#[derive(Debug)]
pub struct Loaded {
    /// The rulebook; benefits with mistakes are in it, marked as broken.
    pub rulebook: Rulebook,
    /// All worked cases.
    pub cases: Vec<Case>,
    /// Texts by language.
    pub texts: BTreeMap<String, Texts>,
    /// Who saw what, and what is not law yet.
    pub register: Vec<Entry>,
    /// Every mistake, by file and place.
    pub diagnostics: Vec<Diagnostic>,
}

impl Loaded {
    /// Whether something cannot be used.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }
}

/// The rulebook alone, without its texts, its cases and what only checking it as a whole shows:
/// for trying out many small changes. Mistakes of the rules themselves are named.
#[must_use]
pub fn rulebook(sources: &Sources) -> (Rulebook, Vec<Diagnostic>) {
    let mut report = Report::new(sources);
    let raw = read(sources, &mut report);
    let mut compiler = compiler(&raw, report);
    let assembled = assemble::assemble(&mut compiler, frame(&raw, sources), &raw.draft_terms);
    (assembled.rulebook, compiler.report.finish())
}

fn compiler<'r, 's>(raw: &'r Raw, report: Report<'s>) -> Compiler<'r, 's> {
    let mut compiler =
        Compiler::new(report, &raw.questions, &raw.terms, &raw.parameters, &raw.benefits);
    compiler.declared.clone_from(&raw.declared);
    checks::names(&mut compiler);
    compiler
}

fn frame(raw: &Raw, sources: &Sources) -> assemble::Frame {
    let (law_date, served) = raw.frame.unwrap_or_else(fallback);
    assemble::Frame { source_hash: hash(sources), law_date, served }
}

/// The files that hold rules, by what they hold.
#[derive(Default)]
struct Raw {
    questions: questions::RawQuestions,
    terms: Vec<terms::RawTerm>,
    /// Terms of bills that are not passed.
    draft_terms: Vec<terms::RawTerm>,
    parameters: Vec<parameters::RawParameter>,
    benefits: Vec<benefits::RawBenefit>,
    cases: Vec<(String, String, toml::Item)>,
    frame: Option<(Date, Validity)>,
    /// Every name that stands in a file, even if what it names could not be read.
    declared: BTreeSet<String>,
}

/// Reads all rule files; paths are relative to the rules folder, with `/`.
#[must_use]
pub fn load(sources: &Sources) -> Loaded {
    let mut report = Report::new(sources);
    let raw = read(sources, &mut report);
    let languages = wording::read(sources, &mut report);
    let mut compiler = compiler(&raw, report);
    let assembled = assemble::assemble(&mut compiler, frame(&raw, sources), &raw.draft_terms);
    checks::check(&mut compiler, &assembled);
    let rulebook = &assembled.rulebook;
    let register = register(&raw);
    wording::check(&mut compiler, rulebook, &register, sources, &languages);
    let mut report = compiler.report;
    let known = cases::Known { rulebook, declared: &raw.declared };
    let mut cases = Vec::new();
    for (benefit, file, item) in &raw.cases {
        cases.extend(cases::read(benefit, file, item, known, &mut report));
    }
    Loaded {
        rulebook: assembled.rulebook,
        cases,
        texts: wording::tables(languages),
        register,
        diagnostics: report.finish(),
    }
}

/// All entries, by file and place.
fn register(raw: &Raw) -> Vec<Entry> {
    let benefits = raw.benefits.iter().flat_map(|benefit| &benefit.entries);
    let terms = raw.terms.iter().chain(&raw.draft_terms).map(|term| &term.entry);
    let parameters = raw.parameters.iter().flat_map(|parameter| &parameter.entries);
    let mut register = benefits.chain(terms).chain(parameters).cloned().collect::<Vec<_>>();
    register.sort_by(|a, b| {
        (&a.place.file, a.place.span.start).cmp(&(&b.place.file, b.place.span.start))
    });
    register
}

fn read(sources: &Sources, report: &mut Report<'_>) -> Raw {
    let mut raw = Raw::default();
    for (path, text) in sources {
        let parts = path.split('/').collect::<Vec<_>>();
        let is_toml = path.strip_suffix(".toml").is_some();
        if !is_toml
            || matches!(
                parts.first(),
                Some(&("orte" | "wege" | "texte" | "mutanten.toml" | "gruppen.toml"))
            )
        {
            continue;
        }
        if let ["leistungen", folder, "regel.toml"] = parts.as_slice() {
            raw.declared.insert((*folder).to_owned());
        }
        let Some(item) = toml::read(path, text, report) else { continue };
        declare(&item, &parts, &mut raw.declared);
        match parts.as_slice() {
            ["stand.toml"] => raw.frame = stand::read(path, &item, report),
            ["fragen.toml"] => raw.questions = questions::read(path, &item, report),
            [name] if name.starts_with("begriffe") => {
                let terms = terms::read(path, &item, report).into_iter();
                let (drafts, terms): (Vec<_>, Vec<_>) =
                    terms.partition(|term| term.entry.draft.is_some());
                raw.terms.extend(terms);
                raw.draft_terms.extend(drafts);
            }
            ["parameter", _] => raw.parameters.extend(parameters::read(path, &item, report)),
            ["leistungen", folder, "regel.toml"] => {
                if let Some(benefit) = benefits::read(path, &item, report) {
                    check_folder(folder, &benefit, report);
                    raw.benefits.push(benefit);
                }
            }
            ["leistungen", folder, "faelle.toml"] => {
                raw.cases.push(((*folder).to_owned(), path.clone(), item));
            }
            _ => {
                let place = Place { file: path.clone(), span: 0..0 };
                report
                    .error("R027", &place, "diese Datei gehört zu keinem Teil der Regeln".to_owned())
                    .help("fragen.toml, begriffe*.toml, stand.toml, parameter/*.toml oder leistungen/<id>/{regel,faelle}.toml");
            }
        }
    }
    for needed in ["stand.toml", "fragen.toml"] {
        if !sources.contains_key(needed) {
            let place = Place { file: needed.to_owned(), span: 0..0 };
            report
                .error("R028", &place, format!("die Datei `{needed}` fehlt"))
                .help("anlegen, siehe LIESMICH.md");
        }
    }
    raw.benefits.sort_by(|a, b| (a.rank, &a.id.text).cmp(&(b.rank, &b.id.text)));
    benefits::duplicates(raw.benefits.iter().map(|benefit| &benefit.id), report);
    applications::check_keys(&raw.benefits, report);
    raw
}

/// Notes the names a file gives: those of its parameters, and every `id`.
fn declare(item: &toml::Item, parts: &[&str], declared: &mut BTreeSet<String>) {
    match &item.value {
        toml::Value::Table(entries) => {
            for (name, _, inner) in entries {
                if parts.first() == Some(&"parameter") {
                    declared.insert(name.clone());
                }
                match &inner.value {
                    toml::Value::Text(id) if name == "id" => {
                        declared.insert(id.clone());
                    }
                    _ => declare(inner, &[], declared),
                }
            }
        }
        toml::Value::List(items) => items.iter().for_each(|item| declare(item, &[], declared)),
        _ => {}
    }
}

/// The folder is named like the benefit, so that every file is found by its id.
fn check_folder(folder: &str, benefit: &benefits::RawBenefit, report: &mut Report<'_>) {
    if benefit.id.text != folder {
        let id = &benefit.id;
        report
            .error("R029", &id.place, format!("`{}` steht im Ordner `{folder}`", id.text))
            .help(format!("den Ordner `{}` nennen", id.text));
    }
}

/// What stands in for a missing `stand.toml` (reported): nothing is served.
fn fallback() -> (Date, Validity) {
    let day = Date::FIRST;
    (day, Validity { from: day, to: Some(day) })
}

/// Hash of all paths and texts, hexadecimal.
#[must_use]
pub fn hash(sources: &Sources) -> String {
    let mut hasher = Sha256::new();
    for (path, text) in sources {
        for part in [path, text] {
            hasher.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
            hasher.update(part.as_bytes());
        }
    }
    hasher.finalize().iter().fold(String::new(), |mut text, byte| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
