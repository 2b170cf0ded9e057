//! The place tables of this project, read from their files.
#![expect(clippy::unwrap_used, clippy::panic, reason = "test code")]

use engine::area::{Area, Level};
use engine::date::Date;
use engine::places::{Known, known, search};
use redaktion::{bundles, sources};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

static ALL: LazyLock<bundles::Everything> = LazyLock::new(|| {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules");
    bundles::load(&sources::read(&rules).unwrap())
});

static TODAY: LazyLock<Date> = LazyLock::new(|| Date::parse("2026-11-01").unwrap());

fn settled(place: &str) -> BTreeMap<&'static str, &'static str> {
    let place = Area::parse(place).unwrap();
    let state = place.within(Level::State).unwrap();
    let settled = ALL.places.get(state.as_str()).unwrap().settled(&place, *TODAY);
    settled.into_iter().map(|settled| (settled.field, settled.value)).collect()
}

#[test]
fn every_place_of_germany_has_a_land_and_a_level_of_rents() {
    assert_eq!(ALL.places.len(), 16);
    let mut number = 0;
    for place in ALL.places.values().flat_map(|table| &table.places) {
        let settled = settled(place.area.as_str());
        assert_eq!(settled.len(), 2, "{} {}: {settled:?}", place.area, place.name);
        number += 1;
    }
    assert_eq!(number, 10_786);
}

#[test]
fn every_old_key_ends_at_a_place_or_at_nothing() {
    let mut followed = 0;
    for table in ALL.places.values() {
        for former in &table.former {
            match known(ALL.places.values(), &former.area, *TODAY) {
                Known::Replaced(by) => {
                    followed += 1;
                    assert_eq!(known([table], by, *TODAY), Known::Yes, "{by}");
                }
                Known::Gone => assert_eq!(former.successor, None, "{}", former.area),
                other => panic!("{}: {other:?}", former.area),
            }
        }
    }
    assert_eq!(followed, 731);
}

#[test]
fn every_place_is_found_by_its_name_and_its_postcodes() {
    let mut codes = BTreeMap::new();
    let all = ALL.places.values().collect::<Vec<_>>();
    // By name within the Land: a search over all of them for each name would take a minute.
    for (place, table) in ALL.places.values().flat_map(|t| t.places.iter().map(move |p| (p, t))) {
        let tables = [table];
        let finds = |query: &str| {
            let hits = search(&tables, query, 80);
            hits.iter().any(|hit| hit.place.area == place.area)
        };
        assert!(finds(&place.name), "{} {}", place.name, place.area);
        for code in &place.postcodes {
            let found = codes.entry(*code).or_insert_with(|| {
                let hits = search(&all, &code.to_string(), 80).into_iter();
                hits.map(|hit| &hit.place.area).collect::<Vec<_>>()
            });
            assert!(found.contains(&&place.area), "{code} {}", place.name);
        }
    }
}

#[test]
fn a_successor_that_leads_nowhere_is_named() {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules");
    let mut sources = sources::read(&rules).unwrap();
    let table = r#"
ars = "15"
name = "Sachsen-Anhalt"
quelle = "Probe"
geprueft = "nein"
geprueft_am = "2026-11-25"
ehemalige = [
    { ars = "150850000001", name = "Nirgends", nachfolger = "150850999999" },
    { ars = "150850235235", name = "Quedlinburg" },
]
[[kreis]]
ars = "15085"
name = "Landkreis Harz"
art = "landkreis"
gemeinden = [{ ars = "150850235235", name = "Quedlinburg", lage = [11.15, 51.77] }]
"#;
    sources.insert("orte/15-sachsen-anhalt.toml".to_owned(), table.to_owned());
    let found = bundles::load(&sources).diagnostics;
    let here = found.iter().filter(|one| one.file == "orte/15-sachsen-anhalt.toml");
    let here = here.map(|one| (one.code, one.line)).collect::<Vec<_>>();
    assert_eq!(here, [("R940", 8), ("R941", 9), ("R913", 15)]);
}
