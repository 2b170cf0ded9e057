//! Areas of the official regional key, validity, and how a fact was checked.
//!
//! Shared by [`crate::places`] and [`crate::routes`]. An area is a prefix of the twelve-digit
//! Regionalschlüssel: Land (2), Regierungsbezirk (3), Kreis (5), Verband (9), Gemeinde (12);
//! `00` is all of Germany.

use crate::date::Date;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A prefix of the Regionalschlüssel; always well-formed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Area(String);

/// How large an area is, from large to small.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// All of Germany, key `00`.
    Federation,
    /// Land, 2 digits.
    State,
    /// Regierungsbezirk, 3 digits.
    Region,
    /// Landkreis or kreisfreie Stadt, 5 digits.
    District,
    /// Verbandsgemeinde, Amt and the like, 9 digits.
    Association,
    /// Gemeinde, 12 digits.
    Municipality,
}

impl Level {
    /// Digits of a key of this level.
    #[must_use]
    pub const fn digits(self) -> usize {
        match self {
            Self::Federation | Self::State => 2,
            Self::Region => 3,
            Self::District => 5,
            Self::Association => 9,
            Self::Municipality => 12,
        }
    }
}

impl Area {
    /// Reads a key of 2, 3, 5, 9 or 12 digits; a Land is 01 to 16, `00` is Germany.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        let state = text.get(..2)?.parse::<u8>().ok()?;
        let known = if state == 0 { text == "00" } else { state <= 16 };
        let shaped = matches!(text.len(), 2 | 3 | 5 | 9 | 12);
        (digits && known && shaped).then(|| Self(text.to_owned()))
    }

    /// All of Germany.
    #[must_use]
    pub fn federation() -> Self {
        Self("00".to_owned())
    }

    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// How large the area is.
    #[must_use]
    pub fn level(&self) -> Level {
        match self.0.len() {
            _ if self.0 == "00" => Level::Federation,
            2 => Level::State,
            3 => Level::Region,
            5 => Level::District,
            9 => Level::Association,
            _ => Level::Municipality,
        }
    }

    /// Whether the other area lies wholly in this one.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        self.level() == Level::Federation || other.0.starts_with(&self.0)
    }

    /// The area of the level that holds this one; `None` if this one is larger.
    #[must_use]
    pub fn within(&self, level: Level) -> Option<Self> {
        if level == Level::Federation {
            return Some(Self::federation());
        }
        if self.level() < level {
            return None;
        }
        self.0.get(..level.digits()).map(|key| Self(key.to_owned()))
    }
}

impl TryFrom<String> for Area {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("no regional key")
    }
}

impl From<Area> for String {
    fn from(area: Area) -> Self {
        area.0
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The days on which an entry holds; both ends belong to it, an open end has no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Validity {
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
}

impl Validity {
    /// Whether the entry holds on the day.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// How well an entry was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Evidence {
    /// Against the authority's own text.
    Primary,
    /// Against the word of others.
    Secondary,
    /// Not at all.
    Unchecked,
}

/// Where an entry comes from and when it was last looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provenance {
    /// Source in words.
    pub source: String,
    /// How well it was checked.
    pub evidence: Evidence,
    /// Day of the last check.
    pub checked_on: Date,
}

/// An area with its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedArea {
    /// Key of the area.
    pub area: Area,
    /// Name as people write it.
    pub name: String,
}

/// A point on the map, in hundred-thousandths of a degree (about a metre).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Position {
    /// Degrees north of the equator times 100,000.
    pub north: i32,
    /// Degrees east of Greenwich times 100,000.
    pub east: i32,
}

impl Position {
    /// A point in or near Germany: 46 to 56 degrees north, 5 to 16 degrees east.
    #[must_use]
    pub fn new(north: i32, east: i32) -> Option<Self> {
        let near =
            (4_600_000..=5_600_000).contains(&north) && (500_000..=1_600_000).contains(&east);
        near.then_some(Self { north, east })
    }

    /// Metres to another point as the crow flies, right to about one percent.
    #[must_use]
    pub fn metres_to(self, other: Self) -> u32 {
        let between = |a: i32, b: i32| i64::from(a).saturating_sub(i64::from(b)).unsigned_abs();
        // A degree is 111.3 km long towards the north; towards the east it shrinks from 77.3 km
        // at 46 degrees to 62.2 km at 56, nearly evenly.
        let north = between(self.north, other.north).saturating_mul(1_113);
        let middle = i64::from(self.north.midpoint(other.north)).saturating_sub(4_600_000);
        let width = 773_u64.saturating_sub(middle.unsigned_abs().saturating_mul(151) / 1_000_000);
        let east = between(self.east, other.east).saturating_mul(width);
        let square = north.saturating_mul(north).saturating_add(east.saturating_mul(east));
        u32::try_from(square.isqrt() / 1_000).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(key: &str) -> Area {
        Area::parse(key).unwrap()
    }

    #[test]
    fn refuses_keys_that_do_not_exist() {
        for key in ["", "0", "000", "17", "1508", "15085004004", "15o85", "15085 040040", "ü5"] {
            assert_eq!(Area::parse(key), None, "{key}");
        }
    }

    #[test]
    fn a_prefix_covers_what_lies_in_it() {
        let town = area("150850040040");
        for key in ["00", "15", "150", "15085", "150850040", "150850040040"] {
            assert!(area(key).covers(&town), "{key}");
        }
        assert!(!area("15084").covers(&town));
        assert!(!town.covers(&area("15085")));
        assert!(!area("15").covers(&area("00")));
    }

    #[test]
    fn cuts_down_to_a_level() {
        let town = area("150850040040");
        assert_eq!(town.within(Level::District), Some(area("15085")));
        assert_eq!(town.within(Level::Federation), Some(area("00")));
        assert_eq!(area("15").within(Level::District), None);
        assert_eq!(area("00").within(Level::State), None);
    }

    #[test]
    fn measures_the_way_between_towns() {
        // Magdeburg, Halle (Saale), Konstanz, Flensburg: 76, 683 and 797 km by a map.
        let magdeburg = Position::new(5_212_050, 1_162_760).unwrap();
        let halle = Position::new(5_148_280, 1_196_970).unwrap();
        let konstanz = Position::new(4_766_000, 917_580).unwrap();
        let flensburg = Position::new(5_478_330, 943_330).unwrap();
        let metres = magdeburg.metres_to(halle);
        assert!((74_000..77_000).contains(&metres), "{metres}");
        assert_eq!(magdeburg.metres_to(halle), halle.metres_to(magdeburg));
        let metres = konstanz.metres_to(flensburg);
        assert!((785_000..800_000).contains(&metres), "{metres}");
        assert_eq!(halle.metres_to(halle), 0);
        assert_eq!(Position::new(1_162_760, 5_212_050), None, "the two swapped");
    }
}
