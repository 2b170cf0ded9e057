//! What the surroundings ask of a finder: read, checked, and refused where it makes no sense.
//!
//! A wish that cannot be granted never stops a finder; it is named and left out.
//! The names of wishes are a contract with portals: docs/einbetten.md.

use crate::home::Home;
use crate::route::Route;
use engine::Date;
use engine::area::{Area, Evidence, Provenance, Validity};
use engine::ir::{BenefitId, Rulebook};
use engine::places::{Place, PlaceTable, Postcode};
use engine::routes::{Rollout, Status, Target, TrustLevel, Way, WayKind};
use std::rc::Rc;

/// How a finder is set up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Setup {
    /// Where it is drawn.
    pub home: Home,
    /// How many levels its headings stand deeper than on a page of its own.
    pub deeper: u8,
    /// The benefits it is about; none: all.
    pub benefits: Vec<BenefitId>,
    /// Ways of the surroundings; they come before all others.
    pub ways: Vec<Way>,
    /// What stands in the field for the place before anybody typed.
    pub place_text: String,
    /// The address of the finder as a page of its own.
    pub page: String,
}

impl Setup {
    /// Whether the way is one of the surroundings.
    #[must_use]
    pub fn is_own(&self, way: &Way) -> bool {
        self.ways.iter().any(|own| own.id == way.id)
    }

    /// Whether the benefit at the position is one it is about.
    #[must_use]
    pub fn is_about(&self, position: usize) -> bool {
        self.benefits.is_empty() || self.benefits.iter().any(|id| id.at() == position)
    }
}

/// A group of benefits a portal can name.
pub type Groups = Vec<(String, Vec<String>)>;

/// The wishes a finder knows besides those of its loader.
pub const NAMES: [&str; 8] =
    ["lang", "land", "ort", "leistungen", "start", "theme", "heading-level", "antraege"];

/// The wishes as they were given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wishes(pub Vec<(&'static str, String)>);

/// What the wishes come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// The set-up.
    pub setup: Setup,
    /// Where to begin.
    pub start: Option<Route>,
    /// The place, as the key of an area.
    pub place: Option<String>,
    /// Wishes that cannot be granted, or not wholly.
    pub refused: Vec<&'static str>,
}

impl Wishes {
    /// A wish, if it was given.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, text)| text.as_str())
    }

    /// Whether nothing is asked for that needs the whole program.
    #[must_use]
    pub fn are_plain(&self) -> bool {
        ["land", "ort", "leistungen", "start", "antraege"].iter().all(|n| self.get(n).is_none())
    }

    /// Light or dark; `Err` if it is neither, nor left to the device.
    ///
    /// # Errors
    /// The name of the wish.
    pub fn theme(&self) -> Result<Option<&str>, &'static str> {
        match self.get("theme") {
            None | Some("auto") => Ok(None),
            Some(known @ ("light" | "dark")) => Ok(Some(known)),
            Some(_) => Err("theme"),
        }
    }

    /// The set-up as far as it can be told without rules.
    #[must_use]
    pub fn plain(&self, home: Home, page: String) -> (Setup, Vec<&'static str>) {
        let mut refused = Vec::new();
        let own = home.heading_level();
        let level = self.get("heading-level").map(|text| text.parse::<u8>().unwrap_or(0));
        let level = level.filter(|level| {
            let fits = (1..=6).contains(level);
            if !fits {
                refused.push("heading-level");
            }
            fits
        });
        if let Err(name) = self.theme() {
            refused.push(name);
        }
        let deeper = level.unwrap_or(own).saturating_sub(1);
        (Setup { home, deeper, page, ..Setup::default() }, refused)
    }

    /// The whole set-up, from the plain one.
    #[must_use]
    pub fn read(
        &self,
        plain: Setup,
        rulebook: &Rulebook,
        places: &[Rc<PlaceTable>],
        groups: &Groups,
    ) -> Read {
        let mut read = Read { setup: plain, start: None, place: None, refused: Vec::new() };
        self.read_place(&mut read, places);
        self.read_benefits(&mut read, rulebook, groups);
        self.read_start(&mut read, rulebook);
        self.read_ways(&mut read, rulebook);
        read
    }

    /// A key of 12 digits, or a postcode: if several places share it, the person chooses.
    fn read_place(&self, read: &mut Read, places: &[Rc<PlaceTable>]) {
        let Some(wanted) = self.get("ort") else { return };
        let found = named(places, wanted);
        match found.as_slice() {
            [] => read.refused.push("ort"),
            [only] => read.place = Some(only.area.as_str().to_owned()),
            _ => wanted.clone_into(&mut read.setup.place_text),
        }
    }

    /// Benefits and groups of them. What goes before one of them belongs to it.
    fn read_benefits(&self, read: &mut Read, rulebook: &Rulebook, groups: &Groups) {
        let Some(wanted) = self.get("leistungen") else { return };
        let mut benefits = Vec::new();
        let mut add = |id: BenefitId| {
            if !benefits.contains(&id) {
                benefits.push(id);
            }
        };
        for word in words(wanted) {
            let group = groups.iter().find(|(name, _)| name == word);
            match (rulebook.benefit(word), group) {
                (Some(id), _) => add(id),
                (None, Some((_, members))) => {
                    members.iter().filter_map(|id| rulebook.benefit(id)).for_each(&mut add);
                }
                (None, None) => refuse(read, "leistungen"),
            }
        }
        let mut at = 0;
        while let Some(id) = benefits.get(at) {
            let first = rulebook.benefits.get(id.at()).map_or(&[][..], |found| &found.priorities);
            let first = first.iter().map(|priority| priority.benefit).collect::<Vec<_>>();
            for id in first {
                if !benefits.contains(&id) {
                    benefits.push(id);
                }
            }
            at = at.saturating_add(1);
        }
        read.setup.benefits = benefits;
    }

    fn read_start(&self, read: &mut Read, rulebook: &Rulebook) {
        let Some(wanted) = self.get("start") else { return };
        read.start = match wanted {
            "fragen" => Some(Route::Questions),
            id if rulebook.question(id).is_some() => {
                Some(Route::Question { id: id.to_owned(), second: false })
            }
            _ => {
                refuse(read, "start");
                None
            }
        };
    }

    /// Own addresses for applying: checked like those of the ways, so https and nothing else.
    fn read_ways(&self, read: &mut Read, rulebook: &Rulebook) {
        let Some(wanted) = self.get("antraege") else { return };
        let Some(pairs) = engine::json::texts(wanted) else { return refuse(read, "antraege") };
        for (benefit, url) in pairs {
            match (rulebook.benefit(&benefit), host_of(&url)) {
                (Some(_), Some(host)) => read.setup.ways.push(way(benefit, &url, host)),
                _ => refuse(read, "antraege"),
            }
        }
    }
}

/// The places with a key of 12 digits or with a postcode.
pub(crate) fn named<'a>(places: &'a [Rc<PlaceTable>], wanted: &str) -> Vec<&'a Place> {
    let code = Postcode::parse(wanted);
    let fits = |place: &&Place| {
        place.area.as_str() == wanted || code.is_some_and(|code| place.postcodes.contains(&code))
    };
    places.iter().flat_map(|table| table.places.iter()).filter(fits).collect()
}

fn refuse(read: &mut Read, name: &'static str) {
    if !read.refused.contains(&name) {
        read.refused.push(name);
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ' ', ';']).filter(|word| !word.is_empty())
}

/// The host of an https address; none for anything else, and none for one with a name and a
/// password in it, which could look like another host.
fn host_of(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    let plain = |letter: char| letter.is_ascii_alphanumeric() || ".-:".contains(letter);
    let sound = !url.chars().any(|letter| letter.is_control() || letter.is_whitespace());
    (sound && !host.is_empty() && host.chars().all(plain)).then_some(host)
}

/// The way a portal names for a benefit; it holds wherever the portal is.
fn way(benefit: String, url: &str, host: &str) -> Way {
    let done = Status::Completed;
    Way {
        id: ["portal-", &benefit].concat(),
        benefits: vec![benefit],
        kind: WayKind::OwnEfa,
        target: Target::Form,
        title: host.to_owned(),
        operator: host.to_owned(),
        url: url.to_owned(),
        areas: vec![Area::federation()],
        except: Vec::new(),
        trust: TrustLevel::Unknown,
        sign_in: Vec::new(),
        hint: None,
        service_keys: Vec::new(),
        rollout: Rollout { connection: done, tests: done, live: done },
        valid: Validity { from: None, until: None },
        rank: 0,
        provenance: Provenance {
            source: String::new(),
            evidence: Evidence::Unchecked,
            checked_on: Date::FIRST,
        },
    }
}
