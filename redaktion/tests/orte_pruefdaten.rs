//! The place tables against lists of others: keys, names, postcodes, levels of rents.
//!
//! The lists are no part of the project; without `FINDER_PRUEFDATEN` nothing is compared.
#![expect(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "test code")]

use engine::area::Area;
use engine::date::Date;
use engine::places::{Place, PlaceTable};
use redaktion::{bundles, sources};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn given(name: &str) -> Option<String> {
    let folder = std::env::var_os("FINDER_PRUEFDATEN").map(PathBuf::from);
    let text = folder.and_then(|folder| {
        let below = [folder.join(name), folder.join("data").join(name)];
        below.iter().find_map(|path| std::fs::read_to_string(path).ok())
    });
    if text.is_none() {
        println!("uebersprungen: FINDER_PRUEFDATEN has no {name}");
    }
    text
}

fn tables() -> BTreeMap<String, PlaceTable> {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules");
    bundles::load(&sources::read(&rules).unwrap()).places
}

/// The key of eight digits, which leaves the Verband out.
fn short(place: &Place) -> String {
    let key = place.area.as_str();
    [key.get(..5), key.get(9..)].into_iter().flatten().collect()
}

/// The columns of a line; only names stand in quotes, and no comma in any other column.
fn columns(line: &str) -> Vec<String> {
    let mut quoted = false;
    let mut columns = vec![String::new()];
    for letter in line.trim_end().chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => columns.push(String::new()),
            other => columns.last_mut().unwrap().push(other),
        }
    }
    columns
}

#[test]
fn keys_and_postcodes_agree_with_a_second_list() {
    let Some(list) = given("gemeinden_de.csv") else { return };
    let tables = tables();
    let places = tables.values().flat_map(|table| &table.places);
    let mut ours = places.map(|place| (short(place), place)).collect::<BTreeMap<_, _>>();
    let (mut differ, mut without) = (Vec::new(), 0_usize);
    for line in list.lines().skip(1) {
        let columns = columns(line);
        let [ars, key, name, .., codes] = columns.as_slice() else { panic!("{line}") };
        let place = ours.remove(key).unwrap_or_else(|| panic!("{key} {name} is missing"));
        assert!(ars.is_empty() || ars == place.area.as_str(), "{ars} {name}");
        let theirs = codes.split(' ').map(str::to_owned).collect::<BTreeSet<_>>();
        let own = place.postcodes.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
        without += usize::from(own.is_empty());
        if key.starts_with("15") {
            assert_eq!(own, theirs, "{name}");
        }
        if !own.is_subset(&theirs) {
            differ.push(format!("{name} {:?}", own.difference(&theirs).collect::<Vec<_>>()));
        }
    }
    println!("{without} without postcode; a postcode more than the other list: {differ:#?}");
    assert_eq!(ours.len(), 0, "{ours:#?}");
    assert!(without <= 217 && differ.len() <= 3);
}

#[test]
fn every_row_of_the_list_of_rents_is_reached() {
    let Some(list) = given("mietenstufen.csv") else { return };
    let tables = tables();
    let day = Date::parse("2026-11-25").unwrap();
    let level = |place: &Area| {
        let table = tables.values().find(|table| table.state.area.covers(place))?;
        let settled = table.settled(place, day);
        settled.iter().find(|own| own.field == "mietenstufe").map(|own| own.value.to_owned())
    };
    let stages = ["I", "II", "III", "IV", "V", "VI", "VII"];
    let places = || tables.values().flat_map(|table| &table.places);
    let by_short = places().map(|place| (short(place), place)).collect::<BTreeMap<_, _>>();
    let mut named = BTreeSet::new();
    let mut districts = Vec::new();
    for line in list.lines().skip(1) {
        let columns = line.split(';').collect::<Vec<_>>();
        let [key, kind, name, stage, _] = columns.as_slice() else { panic!("{line}") };
        let stage = stages.iter().position(|own| own == stage).unwrap() + 1;
        if *kind == "kreis" {
            districts.push((*key, stage));
            continue;
        }
        let place = by_short.get(*key).unwrap_or_else(|| panic!("{key} {name} is missing"));
        assert_eq!(level(&place.area), Some(stage.to_string()), "{key} {name}");
        named.insert(short(place));
    }
    for (key, stage) in districts {
        let inside = places().filter(|place| place.area.as_str().starts_with(key));
        let others = inside.filter(|place| !named.contains(&short(place))).collect::<Vec<_>>();
        for place in others {
            assert_eq!(level(&place.area), Some(stage.to_string()), "{} in {key}", place.name);
        }
    }
}
