//! Finds places by what a person types: a postcode, a name, or almost a name.
//!
//! Runs at every stroke of a key, over all of Germany on an old phone: names are folded once for
//! each table, and most of them are passed over before they are looked at closely.

use super::{Place, PlaceTable, Postcode};
use crate::area::Level;
use std::borrow::Borrow;
use std::cmp::Ordering;
use std::sync::OnceLock;

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

/// The names of a table as they are compared; no part of what the table says.
#[derive(Debug, Clone, Default)]
pub struct Folded(OnceLock<Names>);

impl PartialEq for Folded {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Folded {}

#[derive(Debug, Clone)]
struct Names {
    /// As the places of the table.
    places: Vec<PlaceNames>,
    /// As the regions of the table.
    regions: Vec<String>,
}

#[derive(Debug, Clone)]
struct PlaceNames {
    own: String,
    also: Option<String>,
    /// The Verband among the regions.
    association: Option<usize>,
    /// Which letters occur.
    letters: u32,
}

impl PlaceTable {
    /// Makes the first search as quick as the others.
    pub fn prepare(&self) {
        self.names();
    }

    fn names(&self) -> &Names {
        self.folded.0.get_or_init(|| {
            let regions = self.regions.iter().map(|region| fold(&region.name));
            let places = self.places.iter().map(|place| {
                let own = fold(&place.name);
                let also = place.also.as_deref().map(fold);
                let association = place.area.within(Level::Association);
                let association = association.and_then(|association| {
                    self.regions.iter().position(|region| region.area == association)
                });
                let letters = letters(&own) | also.as_deref().map_or(0, letters);
                PlaceNames { own, also, association, letters }
            });
            Names { places: places.collect(), regions: regions.collect() }
        })
    }
}

/// Finds places by name, postcode or both, best first, at most `limit`.
///
/// Umlauts may be written either way, endings may be missing, and if nothing fits, small slips
/// are forgiven. Among equals, places of an earlier table come first, then the alphabet.
#[must_use]
pub fn search<'a, T: Borrow<PlaceTable>>(
    tables: &'a [T],
    query: &str,
    limit: usize,
) -> Vec<Hit<'a>> {
    let query = Query::read(query);
    let mut best = Best { limit, found: Vec::new() };
    if query.is_empty() {
        return Vec::new();
    }
    for slips in [None, Some(&mut Slips::default())] {
        let mut slips = slips;
        for (rank, table) in tables.iter().enumerate() {
            let table = table.borrow();
            for (place, names) in table.places.iter().zip(&table.names().places) {
                if let Some(matched) = query.matches(table, place, names, slips.as_deref_mut()) {
                    best.take(Candidate { matched, rank, name: &names.own, place, table });
                }
            }
        }
        if !best.found.is_empty() {
            break;
        }
    }
    let hit = |own: Candidate<'a>| Hit {
        place: own.place,
        district: own.table.district(&own.place.area),
        state: &own.table.state.name,
        matched: own.matched,
    };
    best.found.into_iter().map(hit).collect()
}

/// A place that fits, with what it is ranked by.
struct Candidate<'a> {
    matched: Matched,
    rank: usize,
    name: &'a str,
    place: &'a Place,
    table: &'a PlaceTable,
}

impl Candidate<'_> {
    fn compare(&self, other: &Self) -> Ordering {
        let key = |own: &Self| (own.matched, own.rank);
        let names = || self.name.cmp(other.name);
        let areas = || self.place.area.cmp(&other.place.area);
        key(self).cmp(&key(other)).then_with(names).then_with(areas)
    }
}

/// The best so far: few of thousands are shown, so not all need sorting.
struct Best<'a> {
    limit: usize,
    found: Vec<Candidate<'a>>,
}

impl<'a> Best<'a> {
    fn take(&mut self, new: Candidate<'a>) {
        let behind = |own: &Candidate<'_>| own.compare(&new) == Ordering::Greater;
        let at = self.found.iter().position(behind).unwrap_or(self.found.len());
        if at < self.limit {
            self.found.truncate(self.limit.saturating_sub(1));
            self.found.insert(at, new);
        }
    }
}

/// What a person typed, taken apart.
struct Query {
    /// The first and last postcode that begin with the digits typed.
    codes: Option<(u32, u32)>,
    name: String,
    letters: u32,
}

impl Query {
    fn read(text: &str) -> Self {
        let folded = fold(text);
        let is_number = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
        let digits = folded.split(' ').find(|word| !word.is_empty() && is_number(word));
        let words = folded.split(' ').filter(|word| !is_number(word)).collect::<Vec<_>>();
        let name = words.join(" ");
        Self { codes: digits.map(codes), letters: letters(&name), name }
    }

    fn is_empty(&self) -> bool {
        self.name.is_empty() && self.codes.is_none()
    }

    fn matches(
        &self,
        table: &PlaceTable,
        place: &Place,
        names: &PlaceNames,
        slips: Option<&mut Slips>,
    ) -> Option<Matched> {
        let by_code = match self.codes {
            None => None,
            Some(codes) => Some(match_postcode(place, codes)?),
        };
        if self.name.is_empty() {
            return by_code;
        }
        let by_name = match slips {
            None => self.match_names(table, names)?,
            Some(slips) => self.match_almost(names, slips)?,
        };
        Some(by_code.map_or(by_name, |by_code| by_code.max(by_name)))
    }

    fn match_names(&self, table: &PlaceTable, names: &PlaceNames) -> Option<Matched> {
        let own = std::iter::once(&names.own).chain(&names.also);
        let best = own.filter_map(|name| match_name(name, &self.name)).min();
        let association = || {
            let name = table.names().regions.get(names.association?)?;
            match_name(name, &self.name).map(|_| Matched::Association)
        };
        best.or_else(association)
    }

    fn match_almost(&self, names: &PlaceNames, slips: &mut Slips) -> Option<Matched> {
        let allowed = match self.name.len() {
            0..=3 => return None,
            4..=7 => 1,
            _ => 2,
        };
        // INVARIANT: a letter the name lacks is a slip, so this passes over no place that fits.
        let lacking = (self.letters & !names.letters).count_ones();
        if lacking > u32::from(allowed) {
            return None;
        }
        let own = std::iter::once(&names.own).chain(&names.also);
        let mut starts = own.flat_map(|name| {
            let later = name.match_indices(' ').filter_map(|(at, _)| name.get(at..));
            std::iter::once(name.as_str()).chain(later.map(str::trim_start))
        });
        starts.any(|start| slips.within(&self.name, start, allowed)).then_some(Matched::Similar)
    }
}

/// The first and last postcode that begin with the digits; none do if there are too many.
fn codes(digits: &str) -> (u32, u32) {
    let missing = 5_usize.checked_sub(digits.len());
    let width = missing.and_then(|digits| 10_u32.checked_pow(u32::try_from(digits).ok()?));
    let (Some(width), Ok(number)) = (width, digits.parse::<u32>()) else { return (1, 0) };
    let first = number.saturating_mul(width);
    (first, first.saturating_add(width.saturating_sub(1)))
}

fn match_postcode(place: &Place, (first, last): (u32, u32)) -> Option<Matched> {
    let fits = |Postcode(code): &Postcode| (first..=last).contains(code);
    let matched = if first == last { Matched::Exact } else { Matched::Start };
    place.postcodes.iter().any(fits).then_some(matched)
}

fn match_name(name: &str, query: &str) -> Option<Matched> {
    if let Some(rest) = name.strip_prefix(query) {
        return Some(if rest.is_empty() { Matched::Exact } else { Matched::Start });
    }
    // One letter stands for a word: "a d Saale" is "an der Saale".
    let begins = |own: &str, word: &str| {
        own.starts_with(word) || own.len() == 1 && word.len() < 4 && word.starts_with(own)
    };
    let mut words = query.split(' ');
    words.all(|word| name.split(' ').any(|own| begins(own, word))).then_some(Matched::Words)
}

/// Counts slips (a letter more, less, wrong, or two swapped); keeps its rows for the next name.
#[derive(Default)]
struct Slips {
    before: Vec<u8>,
    last: Vec<u8>,
    next: Vec<u8>,
}

impl Slips {
    /// Whether some beginning of the name is that near, so that a name half typed counts as well.
    fn within(&mut self, text: &str, name: &str, allowed: u8) -> bool {
        // A beginning longer than this is too far away by its length alone.
        let reach = text.len().saturating_add(usize::from(allowed));
        let name = name.as_bytes().get(..reach).unwrap_or(name.as_bytes());
        self.last.clear();
        self.last.extend((0..=u8::MAX).take(name.len().saturating_add(1)));
        self.before.clear();
        let mut previous = None;
        for (row, letter) in (1..=u8::MAX).zip(text.bytes()) {
            self.fill(row, letter, previous, name);
            if self.next.iter().all(|slips| *slips > allowed) {
                return false;
            }
            std::mem::swap(&mut self.before, &mut self.last);
            std::mem::swap(&mut self.last, &mut self.next);
            previous = Some(letter);
        }
        self.last.iter().any(|slips| *slips <= allowed)
    }

    fn fill(&mut self, row: u8, letter: u8, previous: Option<u8>, name: &[u8]) {
        self.next.clear();
        self.next.push(row);
        let mut left = row;
        let mut earlier = None;
        let above = self.last.iter().zip(self.last.iter().skip(1));
        for (column, (other, (diagonal, above))) in name.iter().zip(above).enumerate() {
            let mut slips = left.min(*above).saturating_add(1);
            slips = slips.min(diagonal.saturating_add(u8::from(letter != *other)));
            if previous == Some(*other) && earlier == Some(letter) {
                let crossed = column.checked_sub(1).and_then(|at| self.before.get(at)).copied();
                slips = slips.min(crossed.unwrap_or(u8::MAX).saturating_add(1));
            }
            self.next.push(slips);
            left = slips;
            earlier = Some(*other);
        }
    }
}

/// Which of the letters a to z occur, a bit for each.
fn letters(name: &str) -> u32 {
    let letters = name.bytes().filter(u8::is_ascii_lowercase);
    letters.fold(0, |all, letter| all | 1 << (letter.saturating_sub(b'a') & 31))
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
