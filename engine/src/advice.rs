//! Looking for advice: by topic, area, language and cost, the closest first.
//!
//! Same wishes, same list, in the same order. What is offered for everything
//! ([`Advice::always`]) is never filtered out, so that nobody is left without a number to call.

use crate::area::{Area, Level, Position};
use crate::date::Date;
use crate::routes::{Advice, Routes};

/// Topics that begin with this belong to the page of acute need and are no filter.
pub const ACUTE: &str = "akut_";

/// What a person looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted<'a> {
    /// Topic.
    pub topic: Option<&'a str>,
    /// Where: for a larger area also what is offered in a part of it.
    pub area: &'a Area,
    /// Spoken language besides German, as code of ISO 639.
    pub language: Option<&'a str>,
    /// Free of charge only.
    pub free: bool,
    /// Where the person is, for the distance.
    pub near: Option<Position>,
}

/// A wish that can be dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Filter {
    /// The topic.
    Topic,
    /// The area.
    Area,
    /// The language.
    Language,
    /// Free of charge only.
    Free,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found<'a> {
    /// What fits all wishes, the closest first.
    pub fitting: Vec<Nearby<'a>>,
    /// What helps with everything and does not fit all wishes; only the area counts.
    pub always: Vec<Nearby<'a>>,
    /// If nothing fits: which single wish to drop, and how many then fit.
    pub loosen: Vec<(Filter, usize)>,
}

/// Advice, and how close it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nearby<'a> {
    /// The advice.
    pub advice: &'a Advice,
    /// The area for which it is offered, of several the one closest to what is looked for.
    pub area: &'a Area,
    /// Metres as the crow flies, where both points are known.
    pub metres: Option<u32>,
}

impl Filter {
    /// All, in the order in which to try without them.
    pub const ALL: [Self; 4] = [Self::Free, Self::Language, Self::Topic, Self::Area];
}

impl<'a> Wanted<'a> {
    /// Everything in an area.
    #[must_use]
    pub const fn all(area: &'a Area) -> Self {
        Self { topic: None, area, language: None, free: false, near: None }
    }

    /// The same without one wish; `None` if it was not wished for. `everywhere` is all of Germany.
    #[must_use]
    pub fn without(self, filter: Filter, everywhere: &'a Area) -> Option<Self> {
        let fewer = match filter {
            Filter::Topic => Self { topic: None, ..self },
            Filter::Area => Self { area: everywhere, ..self },
            Filter::Language => Self { language: None, ..self },
            Filter::Free => Self { free: false, ..self },
        };
        (fewer != self).then_some(fewer)
    }

    fn fits(&self, advice: &Advice) -> bool {
        self.topic.is_none_or(|topic| advice.topics.iter().any(|own| own == topic))
            && self.language.is_none_or(|lang| advice.languages.iter().any(|own| own == lang))
            && (advice.free || !self.free)
    }
}

impl Routes {
    /// Advice for what is wanted on a day.
    #[must_use]
    pub fn seek(&self, wanted: Wanted<'_>, as_of: Date) -> Found<'_> {
        let mut found = Found::default();
        for row in self.around(wanted, as_of) {
            if wanted.fits(row.advice) {
                found.fitting.push(row);
            } else if row.advice.always {
                found.always.push(row);
            }
        }
        if found.fitting.is_empty() {
            let everywhere = Area::federation();
            for filter in Filter::ALL {
                let Some(fewer) = wanted.without(filter, &everywhere) else { continue };
                let all = self.around(fewer, as_of);
                let number = all.iter().filter(|row| fewer.fits(row.advice)).count();
                if number > 0 {
                    found.loosen.push((filter, number));
                }
            }
        }
        found
    }

    /// Advice that fits a benefit, the closest first; what helps with everything comes last.
    #[must_use]
    pub fn advice_for(&self, benefit: &str, place: &Area, as_of: Date) -> Vec<&Advice> {
        let own = |advice: &Advice| advice.benefits.iter().any(|own| own == benefit);
        let reaches = |row: &Nearby<'_>| row.area.covers(place);
        let rows = self.around(Wanted::all(place), as_of);
        let rows = rows.into_iter().filter(reaches).map(|row| row.advice);
        let (mut first, others) = rows.partition::<Vec<_>, _>(|advice| own(advice));
        first.extend(others.into_iter().filter(|advice| advice.always));
        first
    }

    /// The topics there are on a day, each once, in the order of the advice.
    #[must_use]
    pub fn topics(&self, as_of: Date) -> Vec<&str> {
        let mut topics = self.words(as_of, |advice| &advice.topics);
        topics.retain(|topic| !topic.starts_with(ACUTE));
        topics
    }

    /// The languages there are on a day besides German, each once, in the order of the advice.
    #[must_use]
    pub fn languages(&self, as_of: Date) -> Vec<&str> {
        self.words(as_of, |advice| &advice.languages)
    }

    fn words(&self, as_of: Date, of: fn(&Advice) -> &[String]) -> Vec<&str> {
        let mut known = Vec::new();
        for advice in self.advice_on(as_of) {
            for word in of(advice) {
                if !known.contains(&word.as_str()) {
                    known.push(word.as_str());
                }
            }
        }
        known
    }

    /// The areas that have advice of their own on a day, and the Länder they lie in; by key.
    #[must_use]
    pub fn advice_areas(&self, as_of: Date) -> Vec<Area> {
        let mut known = Vec::new();
        for area in self.advice_on(as_of).flat_map(|advice| &advice.areas) {
            for own in [area.within(Level::State), Some(area.clone())].into_iter().flatten() {
                if own.level() != Level::Federation && !known.contains(&own) {
                    known.push(own);
                }
            }
        }
        crate::order::sort(&mut known, Ord::cmp);
        known
    }

    fn advice_on(&self, as_of: Date) -> impl Iterator<Item = &Advice> {
        self.advice.iter().filter(move |advice| advice.is_offered(as_of))
    }

    /// All advice in an area: what is nearest by metres, then what is closest by area, then in
    /// the order it is kept in.
    fn around(&self, wanted: Wanted<'_>, as_of: Date) -> Vec<Nearby<'_>> {
        let mut rows =
            self.advice_on(as_of).filter_map(|advice| nearby(advice, wanted)).collect::<Vec<_>>();
        crate::order::sort(&mut rows, |a, b| {
            let key =
                |row: &Nearby<'_>| (row.metres.unwrap_or(u32::MAX), rank(row.area, wanted.area));
            key(a).cmp(&key(b))
        });
        rows
    }
}

fn nearby<'a>(advice: &'a Advice, wanted: Wanted<'_>) -> Option<Nearby<'a>> {
    let meets = |area: &&Area| area.covers(wanted.area) || wanted.area.covers(area);
    let areas = advice.areas.iter().filter(meets);
    // One that holds everywhere in what is looked for says more than one for a part of it.
    let area = areas.min_by_key(|area| (!area.covers(wanted.area), rank(area, wanted.area)))?;
    let metres = wanted.near.zip(advice.contact.position);
    let metres = metres.map(|(here, there)| here.metres_to(there));
    Some(Nearby { advice, area, metres })
}

/// How far an area is from the one looked for: the same, parts of it, then ever larger ones.
fn rank(area: &Area, wanted: &Area) -> u8 {
    if area == wanted {
        return 0;
    }
    match area.level() {
        _ if wanted.covers(area) => 1,
        Level::Municipality | Level::Association => 2,
        Level::District => 3,
        Level::Region => 4,
        Level::State => 5,
        Level::Federation => 6,
    }
}

#[cfg(test)]
#[path = "advice_tests.rs"]
mod tests;
