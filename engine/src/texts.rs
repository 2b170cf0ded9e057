//! Words: messages with arguments, choices and plurals, in one language.
//!
//! Fluent files are parsed when the product is built; at run time there is only this table.
//! What differs by language beyond the words (plural forms, how numbers are written) is handed
//! in as a [`Locale`], so that the page can use the browser's and tests their own.

use serde::{Deserialize, Serialize};

/// All messages of one language; INVARIANT: sorted by key, keys unique.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Texts {
    /// Language tag, for example `de`.
    pub lang: String,
    /// Key and pattern; the key of an attribute is `message.attribute`.
    pub messages: Vec<(String, Pattern)>,
}

/// The parts of a message, one after another.
pub type Pattern = Vec<Part>;

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// Fixed words.
    Text(String),
    /// The value of an argument.
    Variable(String),
    /// One of several patterns, by an argument.
    Select {
        /// The argument.
        variable: String,
        /// A plural category (`one`, `few` …) or a word, and what it stands for.
        arms: Vec<(String, Pattern)>,
        /// Position of the arm for everything else.
        default: u32,
    },
}

/// The value of an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Words, inserted as they are.
    Text(&'a str),
    /// A number at the common scale; chooses plural forms.
    Number(i64),
}

/// What a language adds to the words.
pub trait Locale {
    /// The plural category of a number: `zero`, `one`, `two`, `few`, `many` or `other`.
    fn plural(&self, number: i64) -> &str;
    /// The number as people write it.
    fn number(&self, number: i64) -> String;
}

impl Texts {
    /// The message with its arguments filled in; `None` if there is no such key.
    #[must_use]
    pub fn get(&self, key: &str, args: &[(&str, Arg<'_>)], locale: &dyn Locale) -> Option<String> {
        let pattern = self.pattern(key)?;
        let mut out = String::new();
        write(pattern, args, locale, &mut out);
        Some(out)
    }

    /// Whether there is a message with this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    fn pattern(&self, key: &str) -> Option<&Pattern> {
        let at = self.messages.binary_search_by(|(known, _)| known.as_str().cmp(key)).ok()?;
        self.messages.get(at).map(|(_, pattern)| pattern)
    }
}

fn write(pattern: &Pattern, args: &[(&str, Arg<'_>)], locale: &dyn Locale, out: &mut String) {
    let value = |name: &str| args.iter().find(|(known, _)| *known == name).map(|(_, arg)| *arg);
    for part in pattern {
        match part {
            Part::Text(words) => out.push_str(words),
            Part::Variable(name) => match value(name) {
                Some(Arg::Text(words)) => out.push_str(words),
                Some(Arg::Number(number)) => out.push_str(&locale.number(number)),
                None => {}
            },
            Part::Select { variable, arms, default } => {
                let wanted = value(variable);
                let exact = |name: &str| match wanted {
                    Some(Arg::Text(words)) => words == name,
                    Some(Arg::Number(number)) => crate::number::print(number) == name,
                    None => false,
                };
                let plural = |name: &str| match wanted {
                    Some(Arg::Number(number)) => locale.plural(number) == name,
                    Some(Arg::Text(_)) | None => false,
                };
                let arm = arms
                    .iter()
                    .find(|(name, _)| exact(name))
                    .or_else(|| arms.iter().find(|(name, _)| plural(name)))
                    .or_else(|| usize::try_from(*default).ok().and_then(|at| arms.get(at)));
                if let Some((_, pattern)) = arm {
                    write(pattern, args, locale, out);
                }
            }
        }
    }
}

/// German and English as natively needed: `one` for exactly 1, and the decimal sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlainLocale {
    /// Sign before the decimals.
    pub decimal: char,
    /// Sign between thousands.
    pub thousands: char,
}

impl PlainLocale {
    /// As in `1.234,50`.
    pub const GERMAN: Self = Self { decimal: ',', thousands: '.' };
    /// As in `1,234.50`.
    pub const ENGLISH: Self = Self { decimal: '.', thousands: ',' };
}

impl Locale for PlainLocale {
    fn plural(&self, number: i64) -> &str {
        if number == crate::number::SCALE { "one" } else { "other" }
    }

    fn number(&self, number: i64) -> String {
        let text = crate::number::print(number);
        let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |rest| ("−", rest));
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        let mut out = String::from(sign);
        for (position, digit) in whole.chars().enumerate() {
            let left = whole.len().saturating_sub(position);
            if position > 0 && left.is_multiple_of(3) {
                out.push(self.thousands);
            }
            out.push(digit);
        }
        if !decimals.is_empty() {
            out.push(self.decimal);
            out.push_str(decimals);
            if decimals.len() == 1 {
                out.push('0');
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Part {
        Part::Text(words.to_owned())
    }

    #[test]
    fn chooses_plurals_and_words() {
        let arms = vec![
            ("0".to_owned(), vec![text("kein Kind")]),
            ("one".to_owned(), vec![text("ein Kind")]),
            ("other".to_owned(), vec![Part::Variable("n".to_owned()), text(" Kinder")]),
        ];
        let part = Part::Select { variable: "n".to_owned(), arms, default: 2 };
        let texts = Texts { lang: "de".to_owned(), messages: vec![("k".to_owned(), vec![part])] };
        let say = |n: i64| {
            texts.get("k", &[("n", Arg::Number(n * 1_000_000))], &PlainLocale::GERMAN).unwrap()
        };
        assert_eq!([say(0), say(1), say(3)], ["kein Kind", "ein Kind", "3 Kinder"]);
        assert_eq!(texts.get("x", &[], &PlainLocale::GERMAN), None);
    }

    #[test]
    fn writes_numbers_as_people_do() {
        assert_eq!(PlainLocale::GERMAN.number(1_234_500_000), "1.234,50");
        assert_eq!(PlainLocale::ENGLISH.number(1_000_000_000_000), "1,000,000");
        assert_eq!(PlainLocale::GERMAN.number(-5_000_000), "−5");
    }
}
