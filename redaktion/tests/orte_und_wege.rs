//! The tables of places and ways of this project, read from their files.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "test code")]

use engine::area::{Area, Level};
use engine::date::Date;
use engine::routes::{Routes, Status, Why, ways};
use redaktion::{bundles, sources};
use std::collections::{BTreeMap, BTreeSet};
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

/// The day of the law, and the first day on which the ways of 2026 may be gone.
fn days() -> [Date; 2] {
    [ALL.rulebook.law_date, Date::parse("2027-01-01").unwrap()]
}

/// Every benefit at every place on both days.
fn every_cell(mut check: impl FnMut(&str, &Area, Date)) {
    for day in days() {
        for benefit in &ALL.rulebook.benefits {
            for place in &ALL.places.get("15").unwrap().places {
                check(&benefit.id, &place.area, day);
            }
        }
    }
}

#[test]
fn every_benefit_has_an_authority_and_advice_everywhere() {
    let mut cells = 0;
    every_cell(|benefit, place, day| {
        let ways = ways(&ALL.routes, benefit, Some(place), day);
        assert!(!ways.offices.is_empty(), "{benefit} in {} on {day}", place.as_str());
        assert!(!ways.advice.is_empty(), "{benefit} in {} on {day}", place.as_str());
        cells += 1;
    });
    assert_eq!(cells, 2 * 218 * ALL.rulebook.benefits.len());
}

#[test]
fn no_way_is_offered_outside_its_days_or_before_it_is_live() {
    every_cell(|benefit, place, day| {
        let ways = ways(&ALL.routes, benefit, Some(place), day);
        for offer in &ways.online {
            let way = offer.way;
            assert!(way.valid.contains(day), "{} on {day}", way.id);
            assert_eq!(way.rollout.live, Status::Completed, "{}", way.id);
            assert!(offer.certain && offer.area.covers(place), "{}", way.id);
        }
        assert!(ways.offices.iter().all(|one| one.duty.valid.contains(day)));
        assert!(ways.advice.iter().all(|advice| advice.valid.contains(day)));
    });
    // The forms of 2026 in the Harz are gone the day after, and the page says why.
    let [_, new_year] = days();
    let harz = Area::parse("150850135135").unwrap();
    let gone = ALL.routes.ways.iter().filter(|way| {
        way.valid.until.is_some_and(|until| until < new_year)
            && way.areas.iter().any(|area| area.covers(&harz))
    });
    for way in gone {
        let ways = ways(&ALL.routes, &way.benefits[0], Some(&harz), new_year);
        let why = ways.passed_over.iter().find(|passed| passed.way.id == way.id);
        assert_eq!(why.map(|passed| passed.why), way.valid.until.map(Why::Ended), "{}", way.id);
    }
}

#[test]
fn stored_and_read_again_the_answers_are_the_same() {
    let read = Routes::read(&ALL.routes.write().unwrap()).unwrap();
    assert_eq!(read.write().unwrap(), ALL.routes.write().unwrap());
    let mut turned = ALL.routes.clone();
    turned.ways.reverse();
    every_cell(|benefit, place, day| {
        let first = ways(&ALL.routes, benefit, Some(place), day);
        assert_eq!(ways(&read, benefit, Some(place), day), first);
        assert_eq!(ways(&turned, benefit, Some(place), day).online, first.online);
    });
}

/// What a person has: kinds of forms, and whether an office of each part can be reached.
fn has(routes: &Routes, benefit: &str, place: &Area, day: Date) -> BTreeSet<String> {
    let ways = ways(routes, benefit, Some(place), day);
    let kinds = ways.online.iter().map(|offer| format!("{:?}", offer.way.kind));
    let offices = ways.offices.iter().flat_map(|one| {
        let part = one.duty.part.clone().unwrap_or_default();
        let reachable = one.office.contact.is_reachable();
        [Some(format!("office {part}")), reachable.then(|| format!("reachable {part}"))]
    });
    kinds.chain(offices.flatten()).collect()
}

#[test]
fn a_finer_entry_makes_no_place_worse_off() {
    let finer = |areas: &[Area]| areas.iter().any(|area| area.level() > Level::State);
    let mut tried = 0;
    let mut compare = |less: &Routes, benefits: &[String]| {
        for place in &ALL.places.get("15").unwrap().places {
            for (benefit, day) in benefits.iter().flat_map(|id| days().map(|day| (id, day))) {
                let before = has(less, benefit, &place.area, day);
                let after = has(&ALL.routes, benefit, &place.area, day);
                assert!(before.is_subset(&after), "{benefit} in {} on {day}", place.name);
            }
        }
        tried += 1;
    };
    for (at, way) in ALL.routes.ways.iter().enumerate().filter(|(_, way)| finer(&way.areas)) {
        let mut less = ALL.routes.clone();
        less.ways.remove(at);
        compare(&less, &way.benefits);
    }
    for (at, duty) in ALL.routes.duties.iter().enumerate().filter(|(_, duty)| finer(&duty.areas)) {
        let mut less = ALL.routes.clone();
        less.duties.remove(at);
        compare(&less, &duty.benefits);
    }
    assert!(tried >= 10, "{tried} entries for less than a Land");
}
