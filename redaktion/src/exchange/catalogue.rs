//! What an import is held against: our benefits by service key, the areas there are, the kind of
//! office in charge. It knows no benefit by name.

use super::mistakes::{At, Findings};
use crate::bundles::Everything;
use crate::ways::areas::{KnownAreas, SHAPE};
use engine::area::Area;
use std::collections::{BTreeMap, BTreeSet};

/// Benefits, keys and areas of the rules.
#[derive(Debug)]
pub struct Catalogue<'a> {
    all: &'a Everything,
    by_key: BTreeMap<&'a str, BTreeSet<&'a str>>,
    areas: KnownAreas<'a>,
}

impl<'a> Catalogue<'a> {
    /// What the rules know.
    #[must_use]
    pub fn of(all: &'a Everything) -> Self {
        let mut by_key = BTreeMap::<&str, BTreeSet<&str>>::new();
        for benefit in &all.rulebook.benefits {
            let applications = benefit.applications.iter().map(|one| one.leika.as_str());
            for key in benefit.leika.as_deref().into_iter().chain(applications) {
                by_key.entry(key).or_default().insert(&benefit.id);
            }
        }
        let own = by_key.keys().copied().collect::<BTreeSet<_>>();
        // Keys only a way carries; the rules go first.
        for way in &all.routes.ways {
            for key in way.service_keys.iter().filter(|key| !own.contains(key.as_str())) {
                by_key.entry(key).or_default().extend(way.benefits.iter().map(String::as_str));
            }
        }
        Self { all, by_key, areas: KnownAreas::of(&all.places) }
    }

    /// The benefits a service key belongs to; none if it is not one of ours.
    #[must_use]
    pub fn benefits(&self, key: &str) -> BTreeSet<String> {
        let known = self.by_key.get(key).into_iter().flatten();
        known.map(|id| (*id).to_owned()).collect()
    }

    /// Whether there is a benefit with this id.
    #[must_use]
    pub fn has_benefit(&self, id: &str) -> bool {
        self.all.rulebook.benefit(id).is_some()
    }

    /// The kind of office in charge of what stands behind a key.
    #[must_use]
    pub fn office_kind(&self, key: &str) -> Option<&'a str> {
        let first = self.by_key.get(key)?.iter().next()?;
        let benefit = self.all.rulebook.benefits.iter().find(|benefit| benefit.id == **first)?;
        let application = benefit.applications.iter().find(|one| one.leika == key);
        let own = application.and_then(|one| one.authority.as_deref());
        Some(own.unwrap_or(&benefit.authority))
    }

    /// A regional key that exists as far as we know.
    pub fn area(&self, text: &str, at: &At, findings: &mut Findings) -> Option<String> {
        let digits = text.split_whitespace().collect::<String>();
        if let Some(area) = Area::parse(&digits)
            && self.areas.knows(&area)
        {
            return Some(digits);
        }
        let scientific = super::checks::is_shortened(&digits);
        let zero = format!("0{digits}");
        let help = if scientific {
            super::checks::SHORTENED.to_owned()
        } else if digits.len() != 8
            && Area::parse(&zero).is_some_and(|area| self.areas.knows(&area))
        {
            format!("fehlt vorne eine Null? `{zero}` schreiben, die Spalte als Text formatieren")
        } else {
            self.areas.near(&digits).unwrap_or_else(|| SHAPE.to_owned())
        };
        findings.mistake(at, format!("das Gebiet `{text}` gibt es nicht"), help);
        None
    }
}

/// A regional key filled up with zeros, cut down to the area that is meant.
///
/// `150850000000` is the Kreis `15085`, `150000000000` the Land `15`.
#[must_use]
pub fn unpadded(key: &str) -> &str {
    if key.len() != 12 || !key.bytes().all(|byte| byte.is_ascii_digit()) {
        return key;
    }
    // What stands behind a level must be zero for the key to mean that level.
    let ends = [9, 5, 3, 2];
    let mut short = key;
    for end in ends {
        let Some((start, rest)) = short.split_at_checked(end) else { break };
        if rest.bytes().any(|byte| byte != b'0') {
            break;
        }
        short = start;
    }
    short
}

#[cfg(test)]
mod tests {
    use super::unpadded;

    #[test]
    fn zeros_at_the_end_mean_a_larger_area() {
        for (key, area) in [
            ("150850040040", "150850040040"),
            ("150855051000", "150855051"),
            ("150850000000", "15085"),
            ("150010000000", "15001"),
            ("091000000000", "091"),
            ("150000000000", "15"),
            ("000000000000", "00"),
            ("15085", "15085"),
            ("ü", "ü"),
        ] {
            assert_eq!(unpadded(key), area, "{key}");
        }
    }
}
