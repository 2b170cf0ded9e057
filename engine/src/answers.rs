//! What a person has said so far, checked against the questions.
//!
//! One function, [`read`], judges every answer, wherever it comes from: the page, a JSON file,
//! a case of the rule authors. What does not fit is named; the rest is kept.

use crate::date::{self, Date};
use crate::facts;
use crate::ir::{CHILDREN, Field, FieldKind, OTHERS, PARTNER, Rulebook, SELF};
use crate::json::{self, Json};
use crate::number::{self, SCALE};
use std::collections::BTreeMap;
use std::fmt;

/// A field and the person it is about, as written in files: `anzahl_kinder`, `kinder.1.geburt`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// Id of the field.
    pub field: String,
    /// Person slot; `None` for the household.
    pub slot: Option<u8>,
}

/// One answer. Numbers, months and days are at the common scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Yes or no.
    Truth(bool),
    /// One option.
    Choice(String),
    /// Any options.
    Set(Vec<String>),
    /// A number, month or day; a rough answer has two different ends.
    Number {
        /// Least.
        from: i64,
        /// Greatest.
        to: i64,
    },
    /// The key of a place.
    Place(String),
    /// "Weiß ich nicht".
    Unknown,
    /// "Möchte ich nicht sagen".
    Withheld,
}

/// An answer as it comes from outside, before it is checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RawAnswer {
    /// `true` or `false`.
    Truth(bool),
    /// A number, option, month, day, place or `weiss_nicht`, as text.
    Text(String),
    /// A list of options.
    List(Vec<String>),
    /// A rough number; an open end reaches to the end of the declared range.
    Range {
        /// Least.
        from: Option<String>,
        /// Greatest.
        to: Option<String>,
    },
}

/// Why an answer was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The key as written.
    pub key: String,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What can be wrong with an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// No question asks this.
    UnknownField,
    /// This person has no such field.
    WrongPerson,
    /// Not an option of the field.
    UnknownOption(String),
    /// The exclusive option stands beside others.
    ExclusiveOption,
    /// Another kind of answer is expected.
    WrongKind,
    /// No number, month or day.
    Unreadable,
    /// More decimals than the field takes.
    TooPrecise {
        /// Decimals allowed.
        decimals: u8,
    },
    /// Outside the range of the field (ends at the common scale).
    OutOfRange {
        /// Least.
        min: i64,
        /// Greatest.
        max: i64,
    },
    /// The lower end lies above the upper.
    EmptyRange,
    /// The whole text is no JSON object.
    NotAnObject,
}

/// All answers, in the order of their keys.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers(BTreeMap<Key, Answer>);

impl Answers {
    /// The answer to a field.
    #[must_use]
    pub fn get(&self, key: &Key) -> Option<&Answer> {
        self.0.get(key)
    }

    /// Takes an answer, replacing an earlier one.
    pub fn set(&mut self, key: Key, answer: Answer) {
        self.0.insert(key, answer);
    }

    /// Forgets an answer.
    pub fn remove(&mut self, key: &Key) {
        self.0.remove(key);
    }

    /// All answers in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = (&Key, &Answer)> {
        self.0.iter()
    }

    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Number of answers.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Reads `{"feld": …}`; keeps what fits and names the rest.
    #[must_use]
    pub fn from_json(rulebook: &Rulebook, text: &str, as_of: Date) -> (Self, Vec<Problem>) {
        let mut answers = Self::default();
        let Some(Json::Object(entries)) = json::read(text) else {
            let problem = Problem { key: String::new(), kind: ProblemKind::NotAnObject };
            return (answers, vec![problem]);
        };
        let mut problems = Vec::new();
        for (key, value) in entries {
            let raw = raw_from_json(&value);
            let read = raw
                .ok_or_else(|| Problem { key: key.clone(), kind: ProblemKind::WrongKind })
                .and_then(|raw| read(rulebook, &key, &raw, as_of));
            match read {
                Ok((key, answer)) => answers.set(key, answer),
                Err(problem) => problems.push(problem),
            }
        }
        (answers, problems)
    }

    /// Writes what [`Answers::from_json`] reads.
    #[must_use]
    pub fn to_json(&self, rulebook: &Rulebook) -> String {
        let mut out = String::from("{");
        for (position, (key, answer)) in self.iter().enumerate() {
            if position > 0 {
                out.push(',');
            }
            json::quote(&key.to_string(), &mut out);
            out.push(':');
            write_answer(rulebook, key, answer, &mut out);
        }
        out.push('}');
        out
    }
}

impl Key {
    /// Reads `feld`, `ich.feld`, `partner.feld`, `kinder.1.feld`, `weitere.2.feld`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let parts = text.split('.').collect::<Vec<_>>();
        let numbered = |range: std::ops::Range<u8>, number: &str| {
            let place = number.parse::<u8>().ok()?.checked_sub(1)?;
            range.start.checked_add(place).filter(|slot| range.contains(slot))
        };
        let (field, slot) = match parts.as_slice() {
            [field] => (*field, None),
            ["ich", field] => (*field, Some(SELF)),
            ["partner", field] => (*field, Some(PARTNER)),
            ["kinder", number, field] => (*field, Some(numbered(CHILDREN, number)?)),
            ["weitere", number, field] => (*field, Some(numbered(OTHERS, number)?)),
            _ => return None,
        };
        (!field.is_empty()).then(|| Self { field: field.to_owned(), slot })
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.slot {
            None => write!(f, "{}", self.field),
            Some(SELF) => write!(f, "ich.{}", self.field),
            Some(PARTNER) => write!(f, "partner.{}", self.field),
            Some(slot) if CHILDREN.contains(&slot) => {
                write!(f, "kinder.{}.{}", slot.saturating_sub(1), self.field)
            }
            Some(slot) => write!(f, "weitere.{}.{}", slot.saturating_sub(9), self.field),
        }
    }
}

/// Checks one answer against its field.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn read(
    rulebook: &Rulebook,
    key: &str,
    raw: &RawAnswer,
    as_of: Date,
) -> Result<(Key, Answer), Problem> {
    let fail = |kind| Problem { key: key.to_owned(), kind };
    let parsed = Key::parse(key).ok_or_else(|| fail(ProblemKind::UnknownField))?;
    let field = rulebook
        .field(&parsed.field)
        .and_then(|id| rulebook.fields.get(id.at()))
        .ok_or_else(|| fail(ProblemKind::UnknownField))?;
    if field.home(parsed.slot).is_none() {
        return Err(fail(ProblemKind::WrongPerson));
    }
    let answer = read_field(field, raw, as_of).map_err(fail)?;
    Ok((parsed, answer))
}

/// Checks one answer against a field.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn read_field(field: &Field, raw: &RawAnswer, as_of: Date) -> Result<Answer, ProblemKind> {
    match (&field.kind, raw) {
        (_, RawAnswer::Text(text)) if text == "weiss_nicht" => Ok(Answer::Unknown),
        (_, RawAnswer::Text(text)) if text == "keine_angabe" => Ok(Answer::Withheld),
        (FieldKind::Truth, RawAnswer::Truth(holds)) => Ok(Answer::Truth(*holds)),
        (FieldKind::Choice(options), RawAnswer::Text(option)) => {
            known_option(options, option)?;
            Ok(Answer::Choice(option.clone()))
        }
        (FieldKind::Set { options, none }, RawAnswer::List(chosen)) => {
            for option in chosen {
                known_option(options, option)?;
            }
            let exclusive = none.and_then(|none| options.get(usize::from(none)));
            if chosen.len() > 1 && exclusive.is_some_and(|none| chosen.contains(none)) {
                return Err(ProblemKind::ExclusiveOption);
            }
            Ok(Answer::Set(chosen.clone()))
        }
        (FieldKind::Place { .. }, RawAnswer::Text(place)) => Ok(Answer::Place(place.clone())),
        (
            FieldKind::Number { .. } | FieldKind::Month | FieldKind::Day,
            RawAnswer::Text(_) | RawAnswer::Range { .. },
        ) => read_number(field, raw, as_of),
        _ => Err(ProblemKind::WrongKind),
    }
}

fn known_option(options: &[String], option: &String) -> Result<(), ProblemKind> {
    if options.contains(option) { Ok(()) } else { Err(ProblemKind::UnknownOption(option.clone())) }
}

fn read_number(field: &Field, raw: &RawAnswer, as_of: Date) -> Result<Answer, ProblemKind> {
    let domain = facts::domain(field, as_of);
    let (from, to) = match raw {
        RawAnswer::Text(text) => {
            let number = point(&field.kind, text)?;
            (number, number)
        }
        RawAnswer::Range { from, to } => {
            let end = |text: &Option<String>, open: i64| {
                text.as_ref().map_or(Ok(open), |text| point(&field.kind, text))
            };
            (end(from, domain.lo)?, end(to, domain.hi)?)
        }
        RawAnswer::Truth(_) | RawAnswer::List(_) => return Err(ProblemKind::WrongKind),
    };
    if from > to {
        return Err(ProblemKind::EmptyRange);
    }
    if from < domain.lo || to > domain.hi {
        return Err(ProblemKind::OutOfRange { min: domain.lo, max: domain.hi });
    }
    Ok(Answer::Number { from, to })
}

fn point(kind: &FieldKind, text: &str) -> Result<i64, ProblemKind> {
    let scaled = |index: i64| index.checked_mul(SCALE);
    match kind {
        FieldKind::Month => date::parse_month(text).and_then(scaled),
        FieldKind::Day => Date::parse(text).map(Date::day_index).and_then(scaled),
        FieldKind::Number { decimals, .. } => {
            let decimals_of = |rest: &str| {
                let digits = rest.bytes().all(|byte| byte.is_ascii_digit());
                if digits { rest.trim_end_matches('0').len() } else { 0 }
            };
            let places = text.split_once(['.', ',']).map_or(0, |(_, rest)| decimals_of(rest));
            if places > usize::from(*decimals) {
                return Err(ProblemKind::TooPrecise { decimals: *decimals });
            }
            number::parse(text)
        }
        FieldKind::Truth
        | FieldKind::Choice(_)
        | FieldKind::Set { .. }
        | FieldKind::Place { .. } => {
            return Err(ProblemKind::WrongKind);
        }
    }
    .ok_or(ProblemKind::Unreadable)
}

fn raw_from_json(value: &Json) -> Option<RawAnswer> {
    let text_of = |value: &Json| match value {
        Json::Number(text) | Json::Text(text) => Some(text.clone()),
        _ => None,
    };
    match value {
        Json::Truth(holds) => Some(RawAnswer::Truth(*holds)),
        Json::Number(text) | Json::Text(text) => Some(RawAnswer::Text(text.clone())),
        Json::List(items) => {
            let mut texts = Vec::new();
            for item in items {
                match item {
                    Json::Text(text) => texts.push(text.clone()),
                    _ => return None,
                }
            }
            Some(RawAnswer::List(texts))
        }
        Json::Object(ends) => {
            let (mut from, mut to) = (None, None);
            for (name, value) in ends {
                let end = match name.as_str() {
                    "von" => &mut from,
                    "bis" => &mut to,
                    _ => return None,
                };
                *end = if *value == Json::Null { None } else { Some(text_of(value)?) };
            }
            Some(RawAnswer::Range { from, to })
        }
        Json::Null => None,
    }
}

fn write_answer(rulebook: &Rulebook, key: &Key, answer: &Answer, out: &mut String) {
    let field = rulebook.field(&key.field).and_then(|id| rulebook.fields.get(id.at()));
    let point = |number: i64| print_point(field.map(|field| &field.kind), number);
    match answer {
        Answer::Truth(holds) => out.push_str(if *holds { "true" } else { "false" }),
        Answer::Choice(text) | Answer::Place(text) => json::quote(text, out),
        Answer::Set(options) => {
            out.push('[');
            for (position, option) in options.iter().enumerate() {
                if position > 0 {
                    out.push(',');
                }
                json::quote(option, out);
            }
            out.push(']');
        }
        Answer::Number { from, to } if from == to => json::quote(&point(*from), out),
        Answer::Number { from, to } => {
            out.push_str("{\"von\":");
            json::quote(&point(*from), out);
            out.push_str(",\"bis\":");
            json::quote(&point(*to), out);
            out.push('}');
        }
        Answer::Unknown => json::quote("weiss_nicht", out),
        Answer::Withheld => json::quote("keine_angabe", out),
    }
}

/// A number, month or day as it is written in files.
#[must_use]
pub fn print_point(kind: Option<&FieldKind>, number: i64) -> String {
    match kind {
        Some(FieldKind::Month) => date::print_month(number.div_euclid(SCALE)),
        Some(FieldKind::Day) => date::from_day_index(number.div_euclid(SCALE))
            .map_or_else(|| number::print(number), |day| day.to_string()),
        _ => number::print(number),
    }
}
