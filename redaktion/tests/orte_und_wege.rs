//! The tables of places and ways of this project, read from their files.
#![expect(clippy::unwrap_used, reason = "test code")]

use engine::area::Area;
use engine::date::Date;
use redaktion::{bundles, sources};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

static ALL: LazyLock<bundles::Everything> = LazyLock::new(|| {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules");
    bundles::load(&sources::read(&rules).unwrap())
});

fn settled(place: &str) -> BTreeMap<&'static str, &'static str> {
    let (place, day) = (Area::parse(place).unwrap(), Date::parse("2026-11-01").unwrap());
    let settled = ALL.places.get("15").unwrap().settled(&place, day);
    settled.into_iter().map(|settled| (settled.field, settled.value)).collect()
}

#[test]
fn sachsen_anhalt_is_complete() {
    let table = ALL.places.get("15").unwrap();
    assert_eq!(table.places.len(), 218);
    let districts = table.regions.iter().filter(|region| region.area.as_str().len() == 5);
    assert_eq!(districts.count(), 14);
    assert!(table.places.iter().all(|place| !place.postcodes.is_empty()));
}

#[test]
fn a_place_settles_its_land_and_its_level_of_rents() {
    let quedlinburg = BTreeMap::from([("bundesland", "sachsen_anhalt"), ("mietenstufe", "2")]);
    assert_eq!(settled("150850235235"), quedlinburg);
    // Not named in the list: the level of the Kreis counts.
    assert_eq!(settled("150855051000").get("mietenstufe"), Some(&"1"));
}

#[test]
fn every_place_has_a_level_of_rents() {
    for place in &ALL.places.get("15").unwrap().places {
        assert!(settled(place.area.as_str()).contains_key("mietenstufe"), "{}", place.name);
    }
}

#[test]
fn every_benefit_has_an_authority_everywhere() {
    let day = Date::parse("2026-11-01").unwrap();
    for benefit in &ALL.rulebook.benefits {
        for place in &ALL.places.get("15").unwrap().places {
            let ways = engine::routes::ways(&ALL.routes, &benefit.id, Some(&place.area), day);
            assert!(!ways.offices.is_empty(), "{} in {}", benefit.id, place.name);
            assert!(!ways.advice.is_empty(), "{} in {}", benefit.id, place.name);
        }
    }
}
