//! Civil dates: no clock, no time zone. The day of reference always comes from outside.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A day of the Gregorian calendar between the years 1800 and 2200.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

impl Date {
    /// The given day, or `None` if the calendar does not have it.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let in_range = (1800..=2200).contains(&year) && (1..=12).contains(&month);
        (in_range && day >= 1 && day <= days_in_month(year, month)).then_some(Self {
            year,
            month,
            day,
        })
    }

    /// The earliest day there is.
    pub const FIRST: Self = Self { year: 1800, month: 1, day: 1 };

    /// The latest day there is.
    pub const LAST: Self = Self { year: 2200, month: 12, day: 31 };

    /// Reads `2026-11-01`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let shaped = year.len() == 4 && month.len() == 2 && day.len() == 2;
        if parts.next().is_some() || !shaped {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The year, for example 2026.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Months since the year 0: the number a `monat` is counted in.
    #[must_use]
    pub fn month_index(self) -> i64 {
        month_index(self.year, self.month)
    }

    /// Days since 1970-01-01: the number a `datum` is counted in.
    #[must_use]
    #[expect(clippy::arithmetic_side_effects, reason = "years are 1800 to 2200, far from overflow")]
    pub fn day_index(self) -> i64 {
        // Count years from March, so that the leap day is the last day of a year.
        let (year, month) = (i64::from(self.year), i64::from(self.month));
        let (year, shifted) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let day_of_year = (153 * shifted + 2) / 5 + i64::from(self.day) - 1;
        365 * year + year / 4 - year / 100 + year / 400 + day_of_year - 719_468
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Months since the year 0 for a year and a month 1 to 12.
#[must_use]
pub fn month_index(year: i32, month: u8) -> i64 {
    i64::from(year).saturating_mul(12).saturating_add(i64::from(month)).saturating_sub(1)
}

/// Reads `1992-05` as months since the year 0.
#[must_use]
pub fn parse_month(text: &str) -> Option<i64> {
    let (year, month) = text.split_once('-')?;
    if year.len() != 4 || month.len() != 2 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, 1).map(Date::month_index)
}

/// Prints months since the year 0 as `1992-05`.
#[must_use]
pub fn print_month(index: i64) -> String {
    format!("{:04}-{:02}", index.div_euclid(12), index.rem_euclid(12).saturating_add(1))
}

/// Prints days since 1970-01-01 as `2026-11-01`; `None` outside the years 1800 to 2200.
#[must_use]
pub fn from_day_index(index: i64) -> Option<Date> {
    let guess = i32::try_from(index.div_euclid(365)).ok()?.checked_add(1970)?;
    let year = (guess.checked_sub(2)?..=guess.checked_add(2)?)
        .rev()
        .find(|year| Date::new(*year, 1, 1).is_some_and(|first| first.day_index() <= index))?;
    let month = (1..=12)
        .rev()
        .find(|month| Date::new(year, *month, 1).is_some_and(|first| first.day_index() <= index))?;
    let first = Date::new(year, month, 1)?.day_index();
    let day = u8::try_from(index.checked_sub(first)?.checked_add(1)?).ok()?;
    Date::new(year, month, day)
}

fn days_in_month(year: i32, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn knows_the_calendar() {
        assert_eq!(Date::parse("2026-02-29"), None);
        assert_eq!(Date::parse("2024-02-29").unwrap().to_string(), "2024-02-29");
        assert_eq!(Date::parse("1970-01-01").unwrap().day_index(), 0);
        assert_eq!(Date::parse("2026-11-24").unwrap().day_index(), 20_781);
        assert_eq!(print_month(parse_month("1992-05").unwrap()), "1992-05");
    }

    proptest! {
        #[test]
        fn each_day_index_is_one_day(index in -50_000_i64..80_000) {
            prop_assert_eq!(from_day_index(index).unwrap().day_index(), index);
        }
    }
}
