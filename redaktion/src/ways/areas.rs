//! Which areas there are, as far as the place tables go, and which one was meant.

use engine::area::{Area, Level};
use engine::authoring::diagnostic::nearest;
use engine::date::Date;
use engine::places::{self, Known, PlaceTable};
use std::collections::BTreeMap;
use std::ops::Bound;

/// How a key looks, for the help.
pub(crate) const SHAPE: &str =
    "2 Stellen für das Land, 5 für den Kreis, 9 für den Verband, 12 für die Gemeinde";

/// All keys of the place tables with their names.
#[derive(Debug)]
pub(crate) struct KnownAreas<'a> {
    tables: &'a BTreeMap<String, PlaceTable>,
    names: BTreeMap<&'a str, &'a str>,
}

impl<'a> KnownAreas<'a> {
    pub(crate) fn of(tables: &'a BTreeMap<String, PlaceTable>) -> Self {
        let mut names = BTreeMap::new();
        for table in tables.values() {
            // A kreisfreie Stadt is a place and a Kreis; both names are right.
            let places = table.places.iter().map(|place| (place.area.as_str(), &*place.name));
            let named = std::iter::once(&table.state).chain(&table.regions);
            names.extend(places.chain(named.map(|own| (own.area.as_str(), &*own.name))));
        }
        Self { tables, names }
    }

    /// Whether the area exists; where no table can tell, it may.
    pub(crate) fn knows(&self, area: &Area) -> bool {
        let key = area.as_str();
        let level = area.level();
        let state = key.get(..2).unwrap_or_default();
        if level <= Level::State || !self.tables.contains_key(state) || self.any_below(key) {
            return true;
        }
        let district = key.get(..Level::District.digits()).unwrap_or_default();
        let (around, digits) = match level {
            Level::Association | Level::Municipality if self.any_below(district) => {
                (district, Level::Municipality.digits())
            }
            Level::Federation
            | Level::State
            | Level::Region
            | Level::District
            | Level::Association
            | Level::Municipality => (state, Level::District.digits()),
        };
        !self.below(around).any(|(key, _)| key.len() >= digits)
    }

    fn below(&self, start: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let from = self.names.range::<str, _>((Bound::Included(start), Bound::Unbounded));
        let start = start.to_owned();
        from.map(|(key, name)| (*key, *name)).take_while(move |(key, _)| key.starts_with(&start))
    }

    fn any_below(&self, start: &str) -> bool {
        self.below(start).next().is_some()
    }

    /// What holds in place of an area that is no more.
    fn instead(&self, text: &str) -> Option<String> {
        let area = Area::parse(text)?;
        // Only areas that are gone are asked about; whatever ends has ended on the last day.
        match places::known(self.tables.values(), &area, Date::LAST) {
            Known::Replaced(by) => {
                let name = self.names.get(by.as_str())?;
                Some(format!(
                    "`{text}` gilt nicht mehr; an seiner Stelle steht jetzt `{by}` ({name})"
                ))
            }
            Known::Gone => {
                let help = "gilt nicht mehr; was an seine Stelle trat, steht in keiner Ortstabelle";
                Some(format!("`{text}` {help}"))
            }
            Known::Yes | Known::No => None,
        }
    }

    /// The area that was meant, as a question, or the one that took its place.
    pub(crate) fn near(&self, text: &str) -> Option<String> {
        if let Some(instead) = self.instead(text) {
            return Some(instead);
        }
        let ask = |key: &str| Some(format!("meinten Sie `{key}` ({})?", self.names.get(key)?));
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            if let Some(key) = self.of_short_key(text) {
                let name = self.names.get(key)?;
                return Some(format!(
                    "`{text}` ist der kurze Gemeindeschlüssel; der lange ist `{key}` ({name})"
                ));
            }
            let like = self.names.keys().copied().filter(|key| key.len() == text.len());
            let near = nearest(text, like).or_else(|| nearest(text, self.names.keys().copied()));
            return ask(near?);
        }
        let same = |name: &str| name == text || name.split(' ').any(|word| word == text);
        let named = self.names.iter().find(|(_, name)| same(name)).map(|(key, _)| *key);
        let tables = self.tables.values();
        let searched = || {
            let hits =
                tables.flat_map(|table| places::search(std::slice::from_ref(table), text, 1));
            hits.min_by_key(|hit| hit.matched).map(|hit| hit.place.area.as_str())
        };
        ask(named.or_else(searched)?)
    }

    /// The key whose Gemeindeschlüssel of 8 digits this is.
    fn of_short_key(&self, text: &str) -> Option<&'a str> {
        let (district, own) = text.split_at_checked(Level::District.digits())?;
        let mut keys = self.below(district).map(|(key, _)| key);
        (text.len() == 8).then(|| keys.find(|key| key.len() == 12 && key.ends_with(own)))?
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::area::{Evidence, NamedArea, Provenance};
    use engine::places::{Folded, Former, Place};

    fn tables() -> BTreeMap<String, PlaceTable> {
        let area = |key: &str| Area::parse(key).unwrap_or_else(Area::federation);
        let named =
            |(key, name): (&str, &str)| NamedArea { area: area(key), name: name.to_owned() };
        let place = |(key, name): (&str, &str)| Place {
            area: area(key),
            name: name.to_owned(),
            also: None,
            postcodes: Vec::new(),
            position: None,
        };
        let full = PlaceTable {
            state: named(("15", "Sachsen-Anhalt")),
            regions: [("15084", "Burgenlandkreis"), ("15085", "Landkreis Harz")].map(named).into(),
            places: [("150850040040", "Ballenstedt"), ("150855051090", "Ditfurt")]
                .map(place)
                .into(),
            former: vec![Former {
                area: area("150859999999"),
                name: "Opperode".to_owned(),
                until: None,
                successor: Some(area("150850040040")),
            }],
            facts: Vec::new(),
            folded: Folded::default(),
            provenance: Provenance {
                source: String::new(),
                evidence: Evidence::Primary,
                checked_on: Date::FIRST,
            },
        };
        let bare = PlaceTable {
            state: named(("14", "Sachsen")),
            regions: Vec::new(),
            places: Vec::new(),
            former: Vec::new(),
            ..full.clone()
        };
        BTreeMap::from([("15".to_owned(), full), ("14".to_owned(), bare)])
    }

    #[test]
    fn an_area_is_unknown_only_where_a_table_can_tell() {
        let tables = tables();
        let known = KnownAreas::of(&tables);
        let knows = |key: &str| Area::parse(key).is_some_and(|area| known.knows(&area));
        let there = ["00", "15", "150", "15085", "150855051", "150850040040", "150850040"];
        let cannot_tell = ["01", "12060", "14511", "145110000000", "150840000000"];
        assert!(there.iter().chain(&cannot_tell).all(|key| knows(key)));
        for key in ["151", "15099", "150990000000", "150850040041", "150855052"] {
            assert!(!knows(key), "{key}");
        }
    }

    #[test]
    fn says_which_area_was_meant() {
        let tables = tables();
        let known = KnownAreas::of(&tables);
        let near = |text: &str| known.near(text).unwrap_or_default();
        assert_eq!(near("150850040041"), "meinten Sie `150850040040` (Ballenstedt)?");
        assert_eq!(near("Harz"), "meinten Sie `15085` (Landkreis Harz)?");
        assert_eq!(near("Balenstedt"), "meinten Sie `150850040040` (Ballenstedt)?");
        assert!(near("15085040").contains("der lange ist `150850040040` (Ballenstedt)"));
        assert!(near("150859999999").contains("steht jetzt `150850040040` (Ballenstedt)"));
        assert_eq!(near("quer durch das Land"), "");
    }
}
