//! `leistungen/<id>/faelle.toml`: worked cases with what the rules have to say about them.

use super::diagnostic::{Place, Report};
use super::toml::{Item, Reader, Text, Value as Toml};
use crate::answers::{self, Answers, ProblemKind, RawAnswer};
use crate::date::Date;
use crate::ir::Rulebook;
use crate::number::{self, SCALE};
use std::collections::BTreeSet;

/// One worked case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The benefit whose folder it stands in.
    pub benefit: String,
    /// Id inside the file.
    pub id: String,
    /// The story.
    pub text: String,
    /// Day of reference.
    pub as_of: Date,
    /// Where the expectation comes from.
    pub source: String,
    /// What the person says.
    pub answers: Answers,
    /// Benefit and what is expected of it.
    pub expected: Vec<(String, Expected)>,
    /// Benefit and its amount in cents, from and to.
    pub amounts: Vec<(String, i64, i64)>,
    /// `[fall.spanne]`: benefit, least and greatest cents shown, with the leeway of the estimate.
    pub ranges: Vec<(String, i64, i64)>,
    /// Benefit and the condition that fails.
    pub reasons: Vec<(String, String)>,
    /// Benefit and the questions that are missing.
    pub missing: Vec<(String, Vec<String>)>,
    /// Where it stands.
    pub place: Place,
}

/// What a case expects of a benefit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Expected {
    /// `moeglich`
    Possible,
    /// `knapp`: possible within the tolerance.
    Near,
    /// `ungeprueft`: possible, a limit is not verified.
    Unverified,
    /// `kein`
    No,
    /// `fehlt`
    Missing,
    /// `bezogen`
    Received,
    /// `vorrang`
    OtherFirst,
}

impl Expected {
    /// All words.
    pub const WORDS: [(&'static str, Self); 7] = [
        ("moeglich", Self::Possible),
        ("knapp", Self::Near),
        ("ungeprueft", Self::Unverified),
        ("kein", Self::No),
        ("fehlt", Self::Missing),
        ("bezogen", Self::Received),
        ("vorrang", Self::OtherFirst),
    ];

    /// As it is written.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::WORDS.into_iter().find(|(_, expected)| *expected == self).map_or("", |(word, _)| word)
    }
}

/// What a case may name.
#[derive(Debug, Clone, Copy)]
pub struct Known<'k> {
    /// The rules.
    pub rulebook: &'k Rulebook,
    /// Names that stand in a file but could not be read (reported there).
    pub declared: &'k BTreeSet<String>,
}

/// Reads all cases of a file.
pub fn read(
    benefit: &str,
    file: &str,
    item: &Item,
    known: Known<'_>,
    report: &mut Report<'_>,
) -> Vec<Case> {
    let Some(top) = Reader::new(file, item, report) else { return Vec::new() };
    let tables = top.tables("fall", report);
    let mut ids = Vec::new();
    let mut cases = Vec::new();
    for table in &tables {
        if let Some((case, id)) = case(benefit, table, known, report) {
            ids.push(id);
            cases.push(case);
        }
    }
    super::benefits::duplicates(ids.iter(), report);
    top.finish(report);
    cases
}

#[expect(clippy::too_many_lines, reason = "one list, read from top to bottom")]
fn case(
    benefit: &str,
    table: &Reader<'_>,
    known: Known<'_>,
    report: &mut Report<'_>,
) -> Option<(Case, Text)> {
    let id = table.needed("id", report);
    let text = table.needed("text", report);
    let source = table.needed("quelle", report);
    if table.get("stichtag").is_none() {
        report
            .error("R003", &table.head(), "hier fehlt `stichtag`".to_owned())
            .help("`stichtag = \"2026-11-01\"` ergänzen");
    }
    let as_of = super::parameters::date(table, "stichtag", report);
    let given = table.table("antworten", report);
    let answers = match (&given, as_of) {
        (Some(given), Some(as_of)) => read_answers(given, known, as_of, report),
        _ => Answers::default(),
    };
    let expected = words(table, "erwartet", known, report, |word, place, report| {
        let found = Expected::WORDS.into_iter().find(|(known, _)| *known == word);
        if found.is_none() {
            report
                .error("R603", place, format!("`{word}` ist kein Ergebnis"))
                .help(format!("erlaubt: {}", Expected::WORDS.map(|(known, _)| known).join(", ")));
        }
        found.map(|(_, expected)| expected)
    });
    let says = table.table("erwartet", report).is_some_and(|inner| !inner.entries().is_empty());
    if !says {
        report
            .error("R604", &table.head(), "der Fall sagt nicht, was herauskommen soll".to_owned())
            .help(format!("`[fall.erwartet]` mit `{benefit} = \"moeglich\"` ergänzen"));
    }
    let reasons = words(table, "grund", known, report, |word, _, _| Some(word.to_owned()));
    for (benefit, condition) in &reasons {
        let known =
            known.rulebook.benefit(benefit).and_then(|at| known.rulebook.benefits.get(at.at()));
        if let Some(known) =
            known.filter(|known| !known.conditions.iter().any(|c| c.id == *condition))
        {
            let names = known.conditions.iter().map(|c| c.id.as_str());
            report
                .error(
                    "R605",
                    &table.head(),
                    format!("`{condition}` ist keine Bedingung von `{benefit}`"),
                )
                .did_you_mean(condition, names);
        }
    }
    let ranges = amounts(table, "spanne", known, report);
    let amounts = amounts(table, "betrag", known, report);
    let missing = missing(table, known, report);
    table.finish(report);
    let id = id?;
    let case = Case {
        benefit: benefit.to_owned(),
        id: id.text.clone(),
        text: text?.text,
        as_of: as_of?,
        source: source?.text,
        answers,
        expected,
        amounts,
        ranges,
        reasons,
        missing,
        place: table.head(),
    };
    Some((case, id))
}

type Entry = (String, Place, Item);

/// The entries of a table with dotted keys put together: `ich.geburt`, `kinder.1.geburt`.
fn flat(
    prefix: &str,
    file: &str,
    entries: &[(String, std::ops::Range<usize>, Item)],
    found: &mut Vec<Entry>,
) {
    for (name, span, item) in entries {
        let key = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
        match &item.value {
            Toml::Table(inner)
                if !inner.iter().any(|(name, ..)| name == "von" || name == "bis") =>
            {
                flat(&key, file, inner, found);
            }
            _ => {
                found.push((
                    key,
                    Place { file: file.to_owned(), span: span.clone() },
                    item.clone(),
                ));
            }
        }
    }
}

fn read_answers(
    table: &Reader<'_>,
    known: Known<'_>,
    as_of: Date,
    report: &mut Report<'_>,
) -> Answers {
    let mut entries = Vec::new();
    flat("", &table.place().file, table.entries(), &mut entries);
    let mut answers = Answers::default();
    for (key, place, item) in entries {
        let Some(raw) = raw(&item) else {
            report.error("R601", &place, format!("`{key}`: so lässt sich keine Antwort schreiben"));
            continue;
        };
        match answers::read(known.rulebook, &key, &raw, as_of) {
            Ok((key, answer)) => answers.set(key, answer),
            Err(problem) => {
                let name = key.rsplit('.').next().unwrap_or(&key);
                if problem.kind == ProblemKind::UnknownField && known.declared.contains(name) {
                    continue;
                }
                let place = match problem.kind {
                    ProblemKind::UnknownField | ProblemKind::WrongPerson => place,
                    _ => Place { file: place.file, span: item.span },
                };
                complain(&key, &problem.kind, &place, known, report);
            }
        }
    }
    answers
}

fn raw(item: &Item) -> Option<RawAnswer> {
    match &item.value {
        Toml::Truth(holds) => Some(RawAnswer::Truth(*holds)),
        Toml::Text(text) | Toml::Number(text) | Toml::Date(text) => {
            Some(RawAnswer::Text(text.clone()))
        }
        Toml::List(items) => {
            let texts = items.iter().map(|item| match &item.value {
                Toml::Text(text) => Some(text.clone()),
                _ => None,
            });
            texts.collect::<Option<Vec<_>>>().map(RawAnswer::List)
        }
        Toml::Table(entries) => {
            let end = |name: &str| {
                entries.iter().find(|(key, ..)| key == name).and_then(|(.., item)| {
                    match &item.value {
                        Toml::Text(text) | Toml::Number(text) => Some(text.clone()),
                        _ => None,
                    }
                })
            };
            Some(RawAnswer::Range { from: end("von"), to: end("bis") })
        }
    }
}

fn complain(
    key: &str,
    kind: &ProblemKind,
    place: &Place,
    known: Known<'_>,
    report: &mut Report<'_>,
) {
    let last = key.rsplit('.').next().unwrap_or(key);
    let field = known.rulebook.field(last).and_then(|id| known.rulebook.fields.get(id.at()));
    let message = match kind {
        ProblemKind::UnknownField => format!("`{key}` fragt niemand"),
        ProblemKind::WrongPerson => format!("`{key}`: diese Person wird das nicht gefragt"),
        ProblemKind::UnknownOption(option) => format!("`{option}` ist keine Option von `{last}`"),
        ProblemKind::ExclusiveOption => format!("`{key}`: „nichts davon“ steht neben anderem"),
        ProblemKind::WrongKind => format!("`{key}` erwartet eine andere Art von Antwort"),
        ProblemKind::TooPrecise { decimals } => {
            format!("`{key}` hat höchstens {decimals} Nachkommastellen")
        }
        ProblemKind::OutOfRange { min, max } => {
            let point = |number| answers::print_point(field.map(|field| &field.kind), number);
            format!("`{key}` liegt nicht zwischen {} und {}", point(*min), point(*max))
        }
        ProblemKind::EmptyRange => format!("`{key}`: „von“ ist größer als „bis“"),
        ProblemKind::Unreadable | ProblemKind::NotAnObject => format!("`{key}` ist nicht zu lesen"),
    };
    let found = report.error("R602", place, message);
    match kind {
        ProblemKind::UnknownField => {
            found.did_you_mean(last, known.rulebook.fields.iter().map(|field| field.id.as_str()));
        }
        ProblemKind::UnknownOption(option) => {
            let options: &[String] = match field.map(|field| &field.kind) {
                Some(
                    crate::ir::FieldKind::Choice(options)
                    | crate::ir::FieldKind::Set { options, .. },
                ) => options,
                _ => &[],
            };
            found
                .help(format!("erlaubt: {}", options.join(", ")))
                .did_you_mean(option, options.iter().map(String::as_str));
        }
        _ => {}
    }
}

fn known_benefit(name: &str, place: &Place, known: Known<'_>, report: &mut Report<'_>) -> bool {
    let found = known.rulebook.benefit(name).is_some();
    if !found && !known.declared.contains(name) {
        report
            .error("R226", place, format!("die Leistung `{name}` gibt es nicht"))
            .did_you_mean(name, known.rulebook.benefits.iter().map(|benefit| benefit.id.as_str()));
    }
    found
}

fn words<T>(
    table: &Reader<'_>,
    key: &'static str,
    known: Known<'_>,
    report: &mut Report<'_>,
    mut read: impl FnMut(&str, &Place, &mut Report<'_>) -> Option<T>,
) -> Vec<(String, T)> {
    let Some(inner) = table.table(key, report) else { return Vec::new() };
    let mut found = Vec::new();
    for (name, span, item) in inner.entries() {
        if !known_benefit(name, &inner.at(span.clone()), known, report) {
            continue;
        }
        let place = inner.at(item.span.clone());
        if let Toml::Text(word) = &item.value {
            found.extend(read(word, &place, report).map(|value| (name.clone(), value)));
        } else {
            report.error(
                "R004",
                &place,
                format!("`{name}` erwartet einen Text, hier steht {}", item.value.kind()),
            );
        }
    }
    found
}

/// Amounts by benefit under `key`, in cents.
fn amounts(
    table: &Reader<'_>,
    key: &'static str,
    known: Known<'_>,
    report: &mut Report<'_>,
) -> Vec<(String, i64, i64)> {
    let Some(inner) = table.table(key, report) else { return Vec::new() };
    let mut found = Vec::new();
    let cents =
        |text: &str| number::parse(text).map(|number| number.div_euclid(SCALE.div_euclid(100)));
    for (name, span, item) in inner.entries() {
        known_benefit(name, &inner.at(span.clone()), known, report);
        let ends = match raw(item) {
            Some(RawAnswer::Text(text)) => cents(&text).map(|cents| (cents, cents)),
            Some(RawAnswer::Range { from: Some(from), to: Some(to) }) => {
                cents(&from).zip(cents(&to))
            }
            _ => None,
        };
        match ends {
            Some((from, to)) => found.push((name.clone(), from, to)),
            None => {
                report
                    .error("R606", &inner.at(item.span.clone()), "das ist kein Betrag".to_owned())
                    .help("`\"259.00\"` oder `{ von = 100, bis = 120 }` schreiben");
            }
        }
    }
    found
}

fn missing(
    table: &Reader<'_>,
    known: Known<'_>,
    report: &mut Report<'_>,
) -> Vec<(String, Vec<String>)> {
    let Some(inner) = table.table("fehlt", report) else { return Vec::new() };
    let mut found = Vec::new();
    for (name, span, item) in inner.entries() {
        known_benefit(name, &inner.at(span.clone()), known, report);
        let place = inner.at(item.span.clone());
        let Some(RawAnswer::List(questions)) = raw(item) else {
            report.error("R004", &place, format!("`{name}` erwartet eine Liste von Fragen"));
            continue;
        };
        for question in questions.iter().filter(|id| known.rulebook.question(id).is_none()) {
            report
                .error("R607", &place, format!("die Frage `{question}` gibt es nicht"))
                .did_you_mean(question, known.rulebook.questions.iter().map(|q| q.id.as_str()));
        }
        found.push((name.clone(), questions));
    }
    found
}
