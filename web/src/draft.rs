//! What a person has typed or ticked on the page, before it becomes an answer.
//!
//! The text stays exactly as typed, so that nothing is lost when it cannot be read. Judging an
//! answer is left to the engine; this file only tidies how people write numbers and months.

use engine::Date;
use engine::answers::{Answer, ProblemKind, RawAnswer, print_point, read_field};
use engine::facts::{FieldRef, domain};
use engine::ir::{Field, FieldKind};
use engine::number;

/// Stands for "weiß ich nicht" among the options of a field.
pub const DONT_KNOW: u8 = u8::MAX;
/// The answer of a person without a fixed address.
pub const NO_HOME: &str = "ohne";

/// The answer of a person whose place is not in our lists.
pub const ELSEWHERE: &str = "woanders";

/// Everything typed on one page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// By field and person.
    pub entries: Entries,
    /// Numbers are given roughly.
    pub rough: bool,
    /// Persons whose block stands open.
    pub open: Vec<u8>,
    /// The place that is marked in the list.
    pub marked: Option<usize>,
}

/// What is typed, by field and person; a page has few fields, so a list will do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entries(Vec<(FieldRef, Entry)>);

impl Entries {
    /// What is typed into a field.
    #[must_use]
    pub fn get(&self, reference: FieldRef) -> Option<&Entry> {
        self.0.iter().find(|(known, _)| *known == reference).map(|(_, entry)| entry)
    }

    /// The entry of a field; a new one is empty.
    pub fn entry(&mut self, reference: FieldRef) -> &mut Entry {
        let known = self.0.iter().position(|(known, _)| *known == reference);
        let at = known.unwrap_or(self.0.len());
        if known.is_none() {
            self.0.push((reference, Entry::default()));
        }
        // INVARIANT: `at` is the place of the entry, so the other branch is never taken.
        match self.0.get_mut(at) {
            Some((_, entry)) => entry,
            None => Box::leak(Box::default()),
        }
    }

    /// Takes an entry, replacing an earlier one.
    pub fn set(&mut self, reference: FieldRef, entry: Entry) {
        *self.entry(reference) = entry;
    }

    /// All, as they came.
    pub fn iter(&self) -> impl Iterator<Item = &(FieldRef, Entry)> {
        self.0.iter()
    }

    /// Takes all out.
    #[must_use]
    pub fn take(&mut self) -> Vec<(FieldRef, Entry)> {
        std::mem::take(&mut self.0)
    }
}

/// Small letters, as far as German and English have them.
#[must_use]
pub fn small(text: &str) -> String {
    let small = |letter: char| match letter {
        'Ä' => 'ä',
        'Ö' => 'ö',
        'Ü' => 'ü',
        other => other.to_ascii_lowercase(),
    };
    text.chars().map(small).collect()
}

/// What is typed into one field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// Number, month or name of a place.
    pub text: String,
    /// Year beside a month.
    pub year: String,
    /// Day before a month.
    pub day: String,
    /// Ticked options; for yes and no 0 and 1; [`DONT_KNOW`].
    pub chosen: Vec<u8>,
    /// Rough number: which band, or [`DONT_KNOW`].
    pub band: Option<u8>,
    /// Key of the chosen place.
    pub place: Option<String>,
}

/// Why an entry is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Issue {
    /// Nothing is entered.
    Empty,
    /// No number.
    Number,
    /// Too many decimals.
    Decimals(u8),
    /// Outside the range (at the common scale).
    Range(i64, i64),
    /// Month or year cannot be read.
    Month,
    /// The exclusive option stands beside others.
    Exclusive,
    /// Several places fit.
    PlaceMany(usize),
    /// No place fits.
    PlaceUnknown,
}

/// The rough bands of a field: the last one reaches up to the maximum.
#[must_use]
pub fn bands(field: &Field, today: Date) -> Vec<(i64, i64)> {
    let FieldKind::Number { bands, .. } = &field.kind else { return Vec::new() };
    let end = domain(field, today).hi;
    let ends = bands.iter().skip(1).copied().chain(std::iter::once(end));
    bands.iter().copied().zip(ends).collect()
}

/// An entry that shows an answer, and whether it was a rough one.
#[must_use]
pub fn show(field: &Field, answer: &Answer, decimal: &str, today: Date) -> (Entry, bool) {
    let mut entry = Entry::default();
    let mut rough = false;
    let position = |options: &[String], option: &String| {
        options.iter().position(|known| known == option).and_then(|at| u8::try_from(at).ok())
    };
    match (&field.kind, answer) {
        (FieldKind::Truth, Answer::Truth(holds)) => entry.chosen.push(u8::from(!holds)),
        (FieldKind::Choice(options), Answer::Choice(option)) => {
            entry.chosen.extend(position(options, option));
        }
        (FieldKind::Set { options, .. }, Answer::Set(chosen)) => {
            entry.chosen = chosen.iter().filter_map(|option| position(options, option)).collect();
        }
        (FieldKind::Place { .. }, Answer::Place(key)) => entry.place = Some(key.clone()),
        (FieldKind::Month | FieldKind::Day, Answer::Number { from, .. }) => {
            let shown = print_point(Some(&field.kind), *from);
            let mut parts = shown.split('-').map(|part| part.trim_start_matches('0').to_owned());
            entry.year = parts.next().unwrap_or_default();
            entry.text = parts.next().unwrap_or_default();
            entry.day = parts.next().unwrap_or_default();
        }
        (_, Answer::Number { from, to }) if from == to => {
            entry.text = print_point(Some(&field.kind), *from).replace('.', decimal);
        }
        (_, Answer::Number { from, to }) => {
            let band = bands(field, today).iter().position(|band| *band == (*from, *to));
            entry.band = band.and_then(|at| u8::try_from(at).ok());
            rough = true;
        }
        (FieldKind::Truth | FieldKind::Choice(_), Answer::Unknown) => entry.chosen.push(DONT_KNOW),
        _ => {}
    }
    (entry, rough)
}

/// The answer an entry states; `None` if nothing is entered.
///
/// # Errors
/// Says what is wrong with the entry.
pub fn read(
    field: &Field,
    entry: &Entry,
    rough: bool,
    months: &[String],
    today: Date,
) -> Result<Option<Answer>, Issue> {
    let raw = match &field.kind {
        FieldKind::Truth | FieldKind::Choice(_) if entry.chosen.first() == Some(&DONT_KNOW) => {
            return Ok(Some(Answer::Unknown));
        }
        FieldKind::Truth => entry.chosen.first().map(|at| RawAnswer::Truth(*at == 0)),
        FieldKind::Choice(options) => {
            option(options, entry.chosen.first()).map(|option| RawAnswer::Text(option.clone()))
        }
        FieldKind::Set { options, .. } => {
            let chosen = entry.chosen.iter().filter_map(|at| option(options, Some(at)));
            let chosen = chosen.cloned().collect::<Vec<_>>();
            (!chosen.is_empty()).then_some(RawAnswer::List(chosen))
        }
        FieldKind::Place { .. } => entry.place.clone().map(RawAnswer::Text),
        FieldKind::Month => month(entry, months)?.map(RawAnswer::Text),
        FieldKind::Day => day(entry, months)?.map(RawAnswer::Text),
        FieldKind::Number { .. } if rough && !bands(field, today).is_empty() => {
            if entry.band == Some(DONT_KNOW) {
                return Ok(Some(Answer::Unknown));
            }
            let bands = bands(field, today);
            let band = entry.band.and_then(|band| bands.get(usize::from(band)).copied());
            return Ok(band.map(|(from, to)| Answer::Number { from, to }));
        }
        FieldKind::Number { .. } => {
            let text = tidy_number(&entry.text);
            (!text.is_empty()).then_some(RawAnswer::Text(text))
        }
    };
    let Some(raw) = raw else { return Ok(None) };
    read_field(field, &raw, today).map(Some).map_err(|problem| issue(&field.kind, &problem))
}

fn option<'a>(options: &'a [String], at: Option<&u8>) -> Option<&'a String> {
    at.and_then(|at| options.get(usize::from(*at)))
}

fn issue(kind: &FieldKind, problem: &ProblemKind) -> Issue {
    match problem {
        ProblemKind::TooPrecise { decimals } => Issue::Decimals(*decimals),
        ProblemKind::OutOfRange { min, max } => Issue::Range(*min, *max),
        ProblemKind::ExclusiveOption => Issue::Exclusive,
        _ if matches!(kind, FieldKind::Month | FieldKind::Day) => Issue::Month,
        _ => Issue::Number,
    }
}

/// Reads day, month and year; `None` if all are empty.
fn day(entry: &Entry, months: &[String]) -> Result<Option<String>, Issue> {
    let day = entry.day.trim().trim_end_matches('.');
    let month = month(entry, months)?;
    let number = day.parse::<u8>().ok().filter(|number| (1..=31).contains(number));
    match (month, number) {
        (None, None) if day.is_empty() => Ok(None),
        (Some(month), Some(number)) => {
            let pad = if number < 10 { "-0" } else { "-" };
            Ok(Some([&month, pad, &number.to_string()].concat()))
        }
        _ => Err(Issue::Month),
    }
}

/// Reads month and year; `None` if both are empty.
fn month(entry: &Entry, months: &[String]) -> Result<Option<String>, Issue> {
    let (month, year) = (entry.text.trim(), entry.year.trim());
    if month.is_empty() && year.is_empty() {
        return Ok(None);
    }
    let named = || {
        let wanted = small(month.trim_end_matches('.'));
        let fits = |name: &String| wanted.len() >= 3 && small(name).starts_with(&wanted);
        months.iter().position(fits).map(|at| at.saturating_add(1))
    };
    let month = month.parse::<usize>().ok().filter(|month| (1..=12).contains(month)).or_else(named);
    let digits = year.bytes().all(|byte| byte.is_ascii_digit());
    match month {
        Some(month) if year.len() == 4 && digits => {
            let pad = if month < 10 { "-0" } else { "-" };
            Ok(Some([year, pad, &month.to_string()].concat()))
        }
        _ => Err(Issue::Month),
    }
}

/// A number as people write it (`1.234,50 €`, `1 234.5`) without blanks, signs and groups.
#[must_use]
pub fn tidy_number(text: &str) -> String {
    let mut text = small(text.trim());
    for unit in ["euro", "eur", "€"] {
        if let Some(rest) = text.strip_suffix(unit) {
            text.truncate(rest.len());
        }
    }
    text.retain(|letter| !letter.is_whitespace() && letter != '\u{a0}' && letter != '\u{202f}');
    for ending in [",-", ",–", ",—"] {
        if let Some(rest) = text.strip_suffix(ending) {
            text.truncate(rest.len());
        }
    }
    let points = text.matches('.').count();
    let commas = text.matches(',').count();
    let groups = |sign: char| {
        let mut parts = text.split(sign);
        let head = parts.next().unwrap_or_default();
        let fits = |part: &str| part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit());
        (1..=3).contains(&head.len()) && !head.starts_with('0') && parts.all(fits)
    };
    match (points, commas) {
        (0, 0) => text,
        (_, 0) if groups('.') => text.replace('.', ""),
        (0, _) if groups(',') => text.replace(',', ""),
        (1, 0) | (0, 1) => text,
        (_, 1) if text.rfind(',') > text.rfind('.') => text.replace('.', ""),
        (1, _) if text.rfind('.') > text.rfind(',') => text.replace(',', ""),
        _ => text,
    }
}

/// A rounded-down number without decimals, for examples.
#[must_use]
pub const fn whole(number: i64) -> i64 {
    number.div_euclid(number::SCALE)
}

#[cfg(test)]
#[path = "draft_tests.rs"]
mod tests;
