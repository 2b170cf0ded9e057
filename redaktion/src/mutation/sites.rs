//! Where something can change: the expressions of terms and benefits, the figures of parameters.
//!
//! Hints, questions and what always holds between answers are left out: no case states them.

use super::lex::{self, Kind, Token};
use crate::tree::{entries, files, get, list, word};
use engine::authoring::Sources;
use engine::authoring::diagnostic::line_and_column;
use engine::authoring::toml::{Item, Value};
use engine::date::Date;
use std::collections::BTreeSet;
use std::ops::Range;

/// A text that is an expression.
#[derive(Debug, Clone)]
pub struct Expression {
    /// File below the rules folder.
    pub file: String,
    /// Bytes of the file between the quotes.
    pub span: Range<usize>,
    /// Whose it is: a name, or a benefit written as [`benefit`] does.
    pub owner: String,
    /// Which one, for people: `kindergeld.bedingung.kind.wenn`.
    pub label: String,
    /// Cases can tell what happens when it changes.
    pub judged: bool,
}

/// One small change of one file.
#[derive(Debug, Clone)]
pub struct Mutant {
    /// File below the rules folder.
    pub file: String,
    /// Bytes that are replaced.
    pub span: Range<usize>,
    /// Line, from 1.
    pub line: usize,
    /// Whose it is.
    pub owner: String,
    /// Which one, for people.
    pub label: String,
    /// What kind of change.
    pub kind: Kind,
    /// What stood there.
    pub from: String,
    /// What stands there now.
    pub to: String,
    /// The how-manieth of its kind inside the label, from 1.
    pub number: usize,
}

/// How a benefit is written among the names.
#[must_use]
pub fn benefit(id: &str) -> String {
    format!("leistung:{id}")
}

/// All expressions of a rules folder.
#[must_use]
pub fn expressions(sources: &Sources) -> Vec<Expression> {
    let mut found = Vec::new();
    for (file, item, text) in files(sources) {
        let parts = file.split('/').collect::<Vec<_>>();
        let mut walk = Walk { file, text, found: &mut found };
        match parts.as_slice() {
            ["leistungen", id, "regel.toml"] => walk.benefit(id, &item),
            ["fragen.toml"] => walk.questions(&item),
            [name] if name.starts_with("begriffe") => {
                for term in list(&item, "begriff").into_iter().filter(|item| is_law(item)) {
                    let id = word(term, "id").unwrap_or_default().to_owned();
                    walk.take(term, "wert", &id, &id, true);
                }
            }
            _ => {}
        }
    }
    found
}

/// All changes; figures only where they apply on one of the days.
#[must_use]
pub fn mutants(sources: &Sources, days: &BTreeSet<Date>) -> Vec<Mutant> {
    let mut found = Vec::new();
    for expression in expressions(sources).iter().filter(|expression| expression.judged) {
        let text = sources.get(&expression.file).map_or("", String::as_str);
        in_expression(expression, text, &mut found);
    }
    for (file, item, text) in files(sources).filter(|(file, ..)| file.starts_with("parameter/")) {
        for (name, _, parameter) in entries(&item) {
            for period in list(parameter, "werte").into_iter().filter(|own| applies(own, days)) {
                let day = word(period, "gueltig_ab").unwrap_or_default();
                let mut spans = Vec::new();
                numbers(get(period, "wert"), false, &mut spans);
                let label = format!("{name}.{day}");
                for (at, (span, is_key)) in spans.into_iter().enumerate() {
                    let written = text.get(span.clone()).unwrap_or_default();
                    let others = if is_key { lex::next_numbers } else { lex::other_numbers };
                    for to in others(written) {
                        found.push(Mutant {
                            file: file.to_owned(),
                            line: line_and_column(text, span.start).0,
                            span: span.clone(),
                            owner: name.clone(),
                            label: label.clone(),
                            kind: Kind::Figure,
                            from: written.to_owned(),
                            to,
                            number: at.saturating_add(1),
                        });
                    }
                }
            }
        }
    }
    found
}

fn in_expression(expression: &Expression, text: &str, found: &mut Vec<Mutant>) {
    let raw = text.get(expression.span.clone()).unwrap_or_default();
    let mut number = 0_usize;
    for (span, token) in lex::tokens(raw) {
        let written = raw.get(span.clone()).unwrap_or_default();
        let changes = match token {
            Token::Name | Token::Text => continue,
            Token::Number => {
                let others = lex::other_numbers(written).into_iter();
                others.map(|to| (Kind::Number, to)).collect::<Vec<_>>()
            }
            Token::Operator => {
                let other = lex::other_operator(written).into_iter();
                other.map(|(kind, to)| (kind, to.to_owned())).collect()
            }
        };
        number = number.saturating_add(1);
        let start = expression.span.start;
        let span = start.saturating_add(span.start)..start.saturating_add(span.end);
        for (kind, to) in changes {
            found.push(Mutant {
                file: expression.file.clone(),
                line: line_and_column(text, span.start).0,
                span: span.clone(),
                owner: expression.owner.clone(),
                label: expression.label.clone(),
                kind,
                from: written.to_owned(),
                to,
                number,
            });
        }
    }
}

struct Walk<'w> {
    file: &'w str,
    text: &'w str,
    found: &'w mut Vec<Expression>,
}

impl Walk<'_> {
    fn benefit(&mut self, id: &str, item: &Item) {
        let owner = benefit(id);
        for condition in list(item, "bedingung").into_iter().filter(|item| is_law(item)) {
            let label = format!("{id}.{}", word(condition, "id").unwrap_or_default());
            for key in ["wenn", "knapp"] {
                self.take(condition, key, &owner, &label, true);
            }
        }
        for other in list(item, "vorrang") {
            let label = format!("{id}.vorrang.{}", word(other, "leistung").unwrap_or_default());
            self.take(other, "wenn", &owner, &label, true);
        }
        if let Some(received) = get(item, "bezogen") {
            self.take(received, "wenn", &owner, &format!("{id}.bezogen"), true);
        }
        if let Some(amount) = get(item, "betrag") {
            for key in ["wert", "mindestens", "hoechstens"] {
                self.take(amount, key, &owner, &format!("{id}.betrag"), true);
            }
        }
        for hint in list(item, "hinweis") {
            self.take(hint, "wenn", &owner, id, false);
        }
    }

    fn questions(&mut self, item: &Item) {
        for question in list(item, "frage") {
            for field in list(question, "angabe") {
                let id = word(field, "id").unwrap_or_default().to_owned();
                self.take(question, "wenn", &id, &id, false);
                self.take(field, "wenn", &id, &id, false);
            }
        }
        for fact in list(item, "zusammenhang") {
            self.take(fact, "wenn", EVERYTHING, "zusammenhang", false);
        }
        for role in get(item, "rolle").into_iter().flat_map(entries) {
            for key in ["wenn", "anzahl"] {
                self.take(&role.2, key, EVERYTHING, "rolle", false);
            }
        }
    }

    fn take(&mut self, table: &Item, key: &str, owner: &str, label: &str, judged: bool) {
        let Some(Item { value: Value::Text(_), span }) = get(table, key) else { return };
        let raw = self.text.get(span.clone()).unwrap_or_default();
        let quote = if raw.starts_with("\"\"\"") || raw.starts_with("'''") { 3 } else { 1 };
        let inner = span.start.saturating_add(quote)..span.end.saturating_sub(quote);
        self.found.push(Expression {
            file: self.file.to_owned(),
            span: inner,
            owner: owner.to_owned(),
            label: format!("{label}.{key}"),
            judged,
        });
    }
}

/// What a bill would bring is read by nobody yet.
fn is_law(item: &Item) -> bool {
    word(item, "status") != Some("entwurf")
}

/// Owner of what every benefit depends on.
pub const EVERYTHING: &str = "*";

fn applies(period: &Item, days: &BTreeSet<Date>) -> bool {
    let day = |key| word(period, key).and_then(Date::parse);
    let Some(from) = day("gueltig_ab") else { return false };
    let to = day("gueltig_bis");
    word(period, "status") != Some("entwurf")
        && days.iter().any(|day| from <= *day && to.is_none_or(|to| *day <= to))
}

/// The numbers of a value, and whether each says from where on a row of a table applies.
fn numbers(item: Option<&Item>, is_key: bool, found: &mut Vec<(Range<usize>, bool)>) {
    match item.map(|item| (&item.value, &item.span)) {
        Some((Value::Number(_), span)) => found.push((span.clone(), is_key)),
        Some((Value::List(items), _)) => {
            items.iter().for_each(|item| numbers(Some(item), is_key, found));
        }
        Some((Value::Table(entries), _)) => {
            for (key, _, item) in entries {
                numbers(Some(item), key == "ab", found);
            }
        }
        _ => {}
    }
}
