//! Words for the page: texts by key, and how amounts, days and norms are written.
//!
//! All wording comes from `rules/texte`; a key without a text shows itself, so that a gap is
//! seen and nothing breaks.

use engine::Date;
use engine::ir::{CHILDREN, PARTNER, SELF, Unit};
use engine::number::SCALE;
use engine::texts::{Arg, Locale, PlainLocale, Texts};
use std::rc::Rc;

/// A blank that keeps two words on one line.
pub const KEEP: &str = "\u{a0}";

/// Speaks one language to one reader.
#[derive(Debug, Clone)]
pub struct Say {
    texts: Rc<Texts>,
    more: Option<Rc<Texts>>,
    for_other: bool,
    today: Date,
}

/// The person a text is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Who {
    /// `ich`, `partner`, `kinder` or `weitere`.
    pub role: &'static str,
    /// Counted from 1 within the role.
    pub number: u8,
}

impl Who {
    /// The person in a slot; the person answering stands for the household.
    #[must_use]
    pub fn at(slot: Option<u8>) -> Self {
        match slot {
            None | Some(SELF) => Self { role: "ich", number: 1 },
            Some(PARTNER) => Self { role: "partner", number: 1 },
            Some(slot) if CHILDREN.contains(&slot) => {
                Self { role: "kinder", number: slot.saturating_sub(1) }
            }
            Some(slot) => Self { role: "weitere", number: slot.saturating_sub(9) },
        }
    }
}

/// A whole number as an argument.
#[must_use]
pub fn count(number: usize) -> Arg<'static> {
    let number = i64::try_from(number).unwrap_or(i64::MAX);
    Arg::Number(number.saturating_mul(SCALE))
}

impl Say {
    /// Speaks the language of the texts.
    #[must_use]
    pub const fn new(texts: Rc<Texts>, for_other: bool, today: Date) -> Self {
        Self { texts, more: None, for_other, today }
    }

    /// The same with the texts that come later.
    #[must_use]
    pub fn with_more(self, more: Option<Rc<Texts>>) -> Self {
        Self { more, ..self }
    }

    /// The texts that hold a key.
    fn holding(&self, key: &str) -> Option<&Texts> {
        let all = [Some(&*self.texts), self.more.as_deref()];
        all.into_iter().flatten().find(|texts| texts.has(key))
    }

    /// Language tag.
    #[must_use]
    pub fn lang(&self) -> &str {
        &self.texts.lang
    }

    /// The text, or its key if there is none.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text with arguments, or its key if there is none.
    #[must_use]
    pub fn with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.maybe(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// The text with a number of things.
    #[must_use]
    pub fn counted(&self, key: &str, number: usize) -> String {
        self.with(key, &[("n", count(number))])
    }

    /// The text with arguments, if there is one.
    #[must_use]
    pub fn maybe(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let texts = self.holding(key)?;
        let month = self.month_name(self.today.month());
        let whom = if self.for_other { "andere" } else { "selbst" };
        let mut all = args.to_vec();
        all.extend([("fuer", Arg::Text(whom)), ("monat", Arg::Text(&month))]);
        texts.get(key, &all, self.locale())
    }

    /// The text of the joined key, if there is one.
    #[must_use]
    pub fn find(&self, parts: &[&str]) -> Option<String> {
        self.maybe(&parts.concat(), &[])
    }

    /// The text of the joined key about a person, if there is one.
    #[must_use]
    pub fn about(&self, parts: &[&str], who: Who) -> Option<String> {
        let number = i64::from(who.number).saturating_mul(SCALE);
        let args = [("rolle", Arg::Text(who.role)), ("nummer", Arg::Number(number))];
        self.maybe(&parts.concat(), &args)
    }

    fn locale(&self) -> &'static dyn Locale {
        if self.lang() == "de" { &PlainLocale::GERMAN } else { &PlainLocale::ENGLISH }
    }

    /// A number at the common scale.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.locale().number(number)
    }

    /// An amount in cents; without cents where there are none.
    #[must_use]
    pub fn euro(&self, cents: i64) -> String {
        let number = self.number(cents.saturating_mul(10_000));
        self.with("ui-euro", &[("betrag", Arg::Text(&number))])
    }

    /// A number with its unit, as in `40 Stunden in der Woche`.
    #[must_use]
    pub fn quantity(&self, number: i64, unit: Unit) -> String {
        let shown = if unit == Unit::Percent { number.saturating_mul(100) } else { number };
        let args =
            [("betrag", Arg::Text(&self.number(shown)) as Arg<'_>), ("n", Arg::Number(shown))];
        self.with(&["ui-menge-", unit_word(unit)].concat(), &args)
    }

    /// The unit as it stands beside a field, as in `€ im Monat`.
    #[must_use]
    pub fn unit(&self, unit: Unit) -> Option<String> {
        self.find(&["ui-einheit-", unit_word(unit)])
    }

    /// Name of a month, 1 to 12.
    #[must_use]
    pub fn month_name(&self, month: u8) -> String {
        let key = ["ui-monat-", &month.to_string()].concat();
        self.texts.get(&key, &[], self.locale()).unwrap_or(key)
    }

    /// A month counted from the year 0, as in `Mai 1992`.
    #[must_use]
    pub fn month(&self, index: i64) -> String {
        let month = u8::try_from(index.rem_euclid(12)).unwrap_or(0).saturating_add(1);
        [self.month_name(month), index.div_euclid(12).to_string()].join(KEEP)
    }

    /// A day counted as the engine counts days, in figures.
    #[must_use]
    pub fn day(&self, index: i64) -> String {
        engine::date::from_day_index(index).map_or_else(String::new, |date| self.date(date))
    }

    /// A day in figures.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let (day, month) = (date.day().to_string(), date.month().to_string());
        let (year, name) = (date.year().to_string(), self.month_name(date.month()));
        let args = [
            ("tag", Arg::Text(&day)),
            ("monatszahl", Arg::Text(&month)),
            ("monatsname", Arg::Text(&name)),
            ("jahr", Arg::Text(&year)),
        ];
        self.with("ui-datum", &args)
    }
}

/// A norm that does not break between sign and number.
#[must_use]
pub fn norm(norm: &str) -> String {
    let mut out = String::with_capacity(norm.len().saturating_add(8));
    for (position, word) in norm.split(' ').enumerate() {
        if position > 0 {
            let keeps = ["§", ".", "Artikel", "Absatz", "Nummer", "SGB"]
                .iter()
                .any(|end| out.ends_with(end));
            out.push_str(if keeps { KEEP } else { " " });
        }
        out.push_str(word);
    }
    out
}

const fn unit_word(unit: Unit) -> &'static str {
    match unit {
        Unit::Number => "zahl",
        Unit::EuroMonth => "euro-monat",
        Unit::EuroYear => "euro-jahr",
        Unit::Euro => "euro",
        Unit::Years => "jahre",
        Unit::Months => "monate",
        Unit::Persons => "personen",
        Unit::Percent => "prozent",
        Unit::HoursWeek => "stunden",
        Unit::SquareMetres => "quadratmeter",
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "test code")]
mod tests {
    use super::*;

    #[test]
    fn a_norm_keeps_sign_and_number_together() {
        assert_eq!(norm("§ 32 Abs. 4 EStG"), "§\u{a0}32 Abs.\u{a0}4 EStG");
    }

    #[test]
    fn counts_persons_within_their_role() {
        assert_eq!(Who::at(Some(2)), Who { role: "kinder", number: 1 });
        assert_eq!(Who::at(Some(11)), Who { role: "weitere", number: 2 });
        assert_eq!(Who::at(None).role, "ich");
    }

    #[test]
    fn a_missing_text_shows_its_key() {
        let texts = Texts { lang: "de".to_owned(), messages: Vec::new() };
        let today = Date::new(2026, 11, 22).unwrap();
        assert_eq!(Say::new(texts.into(), false, today).t("ui-x"), "ui-x");
    }
}
