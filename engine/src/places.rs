//! Places: from a postcode or a name to a Gemeinde, and from it to the fields it settles.
//!
//! A table holds one Land. It knows names and keys, no law: what a place settles (a rent level,
//! the Land) is a list of dated values for areas, of which the longest matching prefix counts.

use crate::area::{Area, Level, NamedArea, Provenance, Validity};
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
    /// What places settle.
    pub facts: Vec<Fact>,
    /// Where names, keys and postcodes come from; shown in the imprint.
    pub provenance: Provenance,
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

/// A place found by a search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit<'a> {
    /// The place.
    pub place: &'a Place,
    /// The Kreis it lies in, to tell places of one name apart.
    pub district: Option<&'a str>,
    /// The Land.
    pub state: &'a str,
    /// How it was found.
    pub matched: Matched,
}

/// How a place was found, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Matched {
    /// The whole name or the whole postcode.
    Exact,
    /// The name or the postcode begins so.
    Start,
    /// Words of the name begin so.
    Words,
    /// Its Verband is called so.
    Association,
    /// Almost: a slip of the pen.
    Similar,
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
    #[must_use]
    pub fn settled(&self, place: &Area, as_of: Date) -> Vec<Settled<'_>> {
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

/// Finds places by name, postcode or both, best first, at most `limit`.
///
/// Umlauts may be written either way, endings may be missing, and if nothing fits, small slips
/// are forgiven.
#[must_use]
pub fn search<'a>(tables: &'a [PlaceTable], query: &str, limit: usize) -> Vec<Hit<'a>> {
    let query = Query::read(query);
    if query.is_empty() {
        return Vec::new();
    }
    let mut hits = Vec::new();
    for slips in [false, true] {
        for table in tables {
            let places = table.places.iter();
            hits.extend(places.filter_map(|place| {
                let matched = query.matches(table, place, slips)?;
                let (district, state) = (table.district(&place.area), table.state.name.as_str());
                Some(Hit { place, district, state, matched })
            }));
        }
        if !hits.is_empty() {
            break;
        }
    }
    let mut hits = hits.into_iter().map(|hit| (fold(&hit.place.name), hit)).collect::<Vec<_>>();
    crate::order::sort(&mut hits, |(a_name, a), (b_name, b)| {
        let by_name = || a_name.cmp(b_name).then_with(|| a.place.area.cmp(&b.place.area));
        a.matched.cmp(&b.matched).then_with(by_name)
    });
    hits.truncate(limit);
    hits.into_iter().map(|(_, hit)| hit).collect()
}

/// What a person typed, taken apart.
struct Query {
    digits: Option<String>,
    name: String,
}

impl Query {
    fn read(text: &str) -> Self {
        let folded = fold(text);
        let is_number = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
        let digits = folded.split(' ').find(|word| !word.is_empty() && is_number(word));
        let words = folded.split(' ').filter(|word| !is_number(word)).collect::<Vec<_>>();
        Self { digits: digits.map(str::to_owned), name: words.join(" ") }
    }

    fn is_empty(&self) -> bool {
        self.name.is_empty() && self.digits.is_none()
    }

    fn matches(&self, table: &PlaceTable, place: &Place, slips: bool) -> Option<Matched> {
        let by_code = match &self.digits {
            None => None,
            Some(digits) => Some(match_postcode(place, digits)?),
        };
        if self.name.is_empty() {
            return by_code;
        }
        let names = std::iter::once(&place.name).chain(&place.also);
        let by_name = names
            .filter_map(|name| match_name(&fold(name), &self.name, slips))
            .chain(self.match_association(table, place))
            .min()?;
        Some(by_code.map_or(by_name, |by_code| by_code.max(by_name)))
    }

    fn match_association(&self, table: &PlaceTable, place: &Place) -> Option<Matched> {
        let association = place.area.within(Level::Association)?;
        let region = table.regions.iter().find(|region| region.area == association)?;
        let matched = match_name(&fold(&region.name), &self.name, false)?;
        (matched <= Matched::Words).then_some(Matched::Association)
    }
}

fn match_postcode(place: &Place, digits: &str) -> Option<Matched> {
    let codes = place.postcodes.iter().map(ToString::to_string);
    let fits = codes.into_iter().any(|code| code.starts_with(digits));
    let matched = if digits.len() == 5 { Matched::Exact } else { Matched::Start };
    fits.then_some(matched)
}

fn match_name(name: &str, query: &str, slips: bool) -> Option<Matched> {
    if name == query {
        return Some(Matched::Exact);
    }
    if name.starts_with(query) {
        return Some(Matched::Start);
    }
    let mut words = query.split(' ');
    if words.all(|word| name.split(' ').any(|other| other.starts_with(word))) {
        return Some(Matched::Words);
    }
    let allowed = match query.chars().count() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    let starts = name.match_indices(' ').filter_map(|(at, _)| name.get(at..)).map(str::trim_start);
    let similar =
        || std::iter::once(name).chain(starts).any(|start| slips_to_start(query, start) <= allowed);
    (slips && allowed > 0 && similar()).then_some(Matched::Similar)
}

/// Slips (a letter more, less, wrong, or two swapped) from the text to the nearest beginning of
/// the name, so that a name half typed counts as well.
fn slips_to_start(text: &str, name: &str) -> usize {
    let name = name.chars().collect::<Vec<_>>();
    let mut before = Vec::<usize>::new();
    let mut last = (0..=name.len()).collect::<Vec<_>>();
    let mut previous = None;
    for (row, letter) in text.chars().enumerate() {
        let mut next = vec![row.saturating_add(1)];
        for (column, other) in name.iter().enumerate() {
            let above = last.get(column.saturating_add(1)).copied().unwrap_or(usize::MAX);
            let left = next.last().copied().unwrap_or(usize::MAX);
            let diagonal = last.get(column).copied().unwrap_or(usize::MAX);
            let mut slips = above.min(left).saturating_add(1);
            slips = slips.min(diagonal.saturating_add(usize::from(letter != *other)));
            let earlier = column.checked_sub(1).and_then(|at| name.get(at));
            if previous == Some(*other) && earlier == Some(&letter) {
                let crossed = column.checked_sub(1).and_then(|at| before.get(at)).copied();
                slips = slips.min(crossed.unwrap_or(usize::MAX).saturating_add(1));
            }
            next.push(slips);
        }
        before = std::mem::replace(&mut last, next);
        previous = Some(letter);
    }
    last.into_iter().min().unwrap_or(usize::MAX)
}

/// The small letter, as far as names of places have capitals.
const fn small(letter: char) -> char {
    match letter {
        'Ä' => 'ä',
        'Ö' => 'ö',
        'Ü' => 'ü',
        other => other.to_ascii_lowercase(),
    }
}

/// Letters as they are compared: small, umlauts either way the same, words apart by one blank.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().map(small) {
        let plain = match letter {
            'ä' | 'á' | 'à' | 'â' => 'a',
            'ö' | 'ó' | 'ò' | 'ô' => 'o',
            'ü' | 'ú' | 'ù' | 'û' => 'u',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'š' | 'ś' => 's',
            'ć' | 'č' => 'c',
            'ß' => {
                folded.push('s');
                's'
            }
            other => other,
        };
        if plain == 'e' && letter == 'e' && folded.ends_with(['a', 'o', 'u']) {
            continue;
        }
        if plain.is_alphanumeric() {
            folded.push(plain);
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    let words = folded.split(' ').filter(|word| !word.is_empty());
    let short = |word| if word == "sankt" { "st" } else { word };
    words.map(short).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
#[path = "places_tests.rs"]
mod tests;
