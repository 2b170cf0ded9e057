//! Places: from a postcode or a name to a Gemeinde, and from it to the fields it settles.
//!
//! A table holds one Land. It knows names and keys, no law: what a place settles (a rent level,
//! the Land) is a list of dated values for areas, of which the longest matching prefix counts.

mod known;
mod outline;
mod search;

pub use known::{Former, Known, known};
pub use outline::Outline;
pub use search::{Folded, Hit, Matched, search};

use crate::area::{Area, Level, NamedArea, Position, Provenance, Validity};
use crate::date::Date;
use crate::packed;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The places of one Land.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceTable {
    /// The Land.
    pub state: NamedArea,
    /// Kreise and Verbände by key.
    pub regions: Vec<NamedArea>,
    /// Places by key.
    pub places: Vec<Place>,
    /// Areas that are no more, or will not be.
    pub former: Vec<Former>,
    /// What places settle.
    pub facts: Vec<Fact>,
    /// Where names, keys and postcodes come from; shown in the imprint.
    pub provenance: Provenance,
    /// The names as they are compared, made at the first search.
    #[serde(skip)]
    pub folded: Folded,
}

/// A place a person can choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Key: a Gemeinde, or a Kreis for "any other place in this Kreis".
    pub area: Area,
    /// Name.
    pub name: String,
    /// Longer name with its official addition.
    pub also: Option<String>,
    /// Postcodes, ascending.
    pub postcodes: Vec<Postcode>,
    /// Its middle, about a kilometre exact.
    #[serde(with = "hundredths")]
    pub position: Option<Position>,
}

/// A German postcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Postcode(u32);

/// Values a field takes by area, for one period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Id of the field.
    pub field: String,
    /// Value by area, written as in a file of answers.
    pub values: Vec<(Area, String)>,
    /// When the values hold.
    pub valid: Validity,
    /// The norm, if the value is law.
    pub norm: Option<String>,
    /// Where the values come from.
    pub provenance: Provenance,
}

/// A value a place settles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settled<'a> {
    /// Id of the field.
    pub field: &'a str,
    /// Value, written as in a file of answers.
    pub value: &'a str,
    /// The area whose entry counted.
    pub area: &'a Area,
    /// The whole entry.
    pub fact: &'a Fact,
}

/// A position in hundredths of a degree: a table says no more, and it is half as long.
mod hundredths {
    use crate::area::Position;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    const STEP: i32 = 1_000;

    #[expect(clippy::ref_option, reason = "the form serde asks for")]
    pub(super) fn serialize<S: Serializer>(
        position: &Option<Position>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let steps = |degrees: i32| degrees.saturating_add(STEP / 2).div_euclid(STEP);
        position.map(|own| (steps(own.north), steps(own.east))).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Position>, D::Error> {
        let steps = Option::<(i32, i32)>::deserialize(deserializer)?;
        let degrees = |steps: i32| steps.saturating_mul(STEP);
        Ok(steps.and_then(|(north, east)| Position::new(degrees(north), degrees(east))))
    }
}

impl Postcode {
    /// Reads five digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let shaped = text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
        let number = text.parse().ok()?;
        (shaped && number >= 1_000).then_some(Self(number))
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:05}", self.0)
    }
}

impl PlaceTable {
    /// Reads a stored table.
    ///
    /// # Errors
    /// Says why it is unusable.
    pub fn read(bytes: &[u8]) -> Result<Self, crate::bundle::Refused> {
        packed::read(packed::PLACES, bytes)
    }

    /// The table as bytes.
    ///
    /// # Errors
    /// Never for tables of ours.
    pub fn write(&self) -> Result<Vec<u8>, crate::bundle::Refused> {
        packed::write(packed::PLACES, self)
    }

    /// The place with the key.
    #[must_use]
    pub fn place(&self, area: &Area) -> Option<&Place> {
        self.places.iter().find(|place| place.area == *area)
    }

    /// Name of the area: the Land, a Kreis, a Verband or a place.
    #[must_use]
    pub fn name(&self, area: &Area) -> Option<&str> {
        let known = std::iter::once(&self.state).chain(&self.regions);
        let place = || self.place(area).map(|place| place.name.as_str());
        known.into_iter().find(|n| n.area == *area).map(|n| n.name.as_str()).or_else(place)
    }

    /// Name of the Kreis the area lies in.
    #[must_use]
    pub fn district(&self, area: &Area) -> Option<&str> {
        let district = area.within(Level::District)?;
        self.regions.iter().find(|n| n.area == district).map(|n| n.name.as_str())
    }

    /// What the place settles on the day: for each field the value of the longest area.
    ///
    /// A place nothing speaks of has what all the areas it was made of have in common.
    #[must_use]
    pub fn settled(&self, place: &Area, as_of: Date) -> Vec<Settled<'_>> {
        let mut settled = self.settled_by_key(place, as_of);
        let before = self.predecessors(place, as_of);
        let mut before = before.into_iter().map(|old| self.settled_by_key(old, as_of));
        let Some(mut inherited) = before.next() else { return settled };
        for other in before {
            inherited.retain(|own| {
                other.iter().any(|same| (same.field, same.value) == (own.field, own.value))
            });
        }
        inherited.retain(|own| settled.iter().all(|known| known.field != own.field));
        settled.extend(inherited);
        settled
    }

    fn settled_by_key(&self, place: &Area, as_of: Date) -> Vec<Settled<'_>> {
        let mut settled = Vec::<Settled<'_>>::new();
        for fact in self.facts.iter().filter(|fact| fact.valid.contains(as_of)) {
            let covering = fact.values.iter().filter(|(area, _)| area.covers(place));
            let Some((area, value)) = covering.max_by_key(|(area, _)| area.level()) else {
                continue;
            };
            let next = Settled { field: &fact.field, value, area, fact };
            match settled.iter_mut().find(|other| other.field == next.field) {
                Some(other) if other.area.level() < area.level() => *other = next,
                Some(_) => {}
                None => settled.push(next),
            }
        }
        settled
    }
}

/// The key of the area all places lie in, as small as possible: their Kreis, Land or Germany.
#[must_use]
pub fn common_area<'a>(places: impl IntoIterator<Item = &'a Area>) -> Area {
    let mut common: Option<Area> = None;
    for place in places {
        let so_far = common.unwrap_or_else(|| place.clone());
        let levels = [Level::Municipality, Level::Association, Level::District, Level::State];
        let shared = levels.into_iter().find_map(|level| {
            let candidate = so_far.within(level)?;
            candidate.covers(place).then_some(candidate)
        });
        common = Some(shared.unwrap_or_else(Area::federation));
    }
    common.unwrap_or_else(Area::federation)
}

#[cfg(test)]
#[path = "places_tests.rs"]
mod tests;
