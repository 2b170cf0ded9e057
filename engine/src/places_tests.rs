//! Tests of the place search on a small made-up table.

use super::*;
use crate::area::Evidence;
use proptest::prelude::*;

fn area(key: &str) -> Area {
    Area::parse(key).unwrap()
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn provenance() -> Provenance {
    let checked_on = day("2026-11-24");
    Provenance { source: "Probe".to_owned(), evidence: Evidence::Primary, checked_on }
}

fn named(key: &str, name: &str) -> NamedArea {
    NamedArea { area: area(key), name: name.to_owned() }
}

fn place(key: &str, name: &str, also: Option<&str>, postcodes: &[&str]) -> Place {
    Place {
        area: area(key),
        name: name.to_owned(),
        also: also.map(str::to_owned),
        postcodes: postcodes.iter().map(|code| Postcode::parse(code).unwrap()).collect(),
        position: None,
    }
}

fn fact(from: &str, until: Option<&str>, values: &[(&str, &str)]) -> Fact {
    Fact {
        field: "stufe".to_owned(),
        values: values.iter().map(|(key, value)| (area(key), (*value).to_owned())).collect(),
        valid: Validity { from: Some(day(from)), until: until.map(day) },
        norm: None,
        provenance: provenance(),
    }
}

fn table() -> PlaceTable {
    PlaceTable {
        state: named("15", "Sachsen-Anhalt"),
        regions: vec![
            named("15085", "Landkreis Harz"),
            named("150855051", "Verbandsgemeinde Vorharz"),
            named("15091", "Landkreis Wittenberg"),
        ],
        places: vec![
            place("150820180180", "Köthen (Anhalt)", None, &["06366", "06369"]),
            place("150850235235", "Quedlinburg", Some("Welterbestadt Quedlinburg"), &["06484"]),
            place("150855051090", "Ditfurt", None, &["06484"]),
            place("150895051043", "Groß Börnecke", None, &["39448"]),
            place("150910375375", "Wittenberg", Some("Lutherstadt Wittenberg"), &["06886"]),
        ],
        former: Vec::new(),
        facts: vec![
            fact("2020-01-01", Some("2022-12-31"), &[("15085", "2")]),
            fact("2023-01-01", None, &[("15085", "1"), ("150850235235", "2")]),
        ],
        provenance: provenance(),
        folded: Folded::default(),
    }
}

fn names(query: &str) -> Vec<String> {
    let tables = [table()];
    search(&tables, query, 10).into_iter().map(|hit| hit.place.name.clone()).collect()
}

#[test]
fn a_postcode_of_two_places_gives_both() {
    assert_eq!(names("06484"), ["Ditfurt", "Quedlinburg"]);
    assert_eq!(names("06484 quedl"), ["Quedlinburg"]);
    assert_eq!(names("0636"), ["Köthen (Anhalt)"]);
    assert_eq!(names("99999"), Vec::<String>::new());
}

#[test]
fn umlauts_may_be_written_either_way() {
    for query in ["Köthen", "Koethen", "kothen", "KÖTHEN (ANHALT)", "koethen anhalt", " köt "] {
        assert_eq!(names(query), ["Köthen (Anhalt)"], "{query}");
    }
    assert_eq!(names("gross boern"), ["Groß Börnecke"]);
}

#[test]
fn additions_and_associations_are_found() {
    assert_eq!(names("Lutherstadt Witt"), ["Wittenberg"]);
    assert_eq!(names("welterbestadt"), ["Quedlinburg"]);
    assert_eq!(names("vorharz"), ["Ditfurt"]);
}

#[test]
fn small_slips_are_forgiven_when_nothing_else_fits() {
    for query in ["Qedlinburg", "Quedlinbrug", "Quedlingbur", "quetlinb"] {
        assert_eq!(names(query), ["Quedlinburg"], "{query}");
    }
    assert_eq!(names("Hamburg"), Vec::<String>::new());
    assert_eq!(names("xyz"), Vec::<String>::new());
}

#[test]
fn the_longest_area_settles_a_field() {
    let table = table();
    let value = |key: &str, date: &str| {
        let settled = table.settled(&area(key), day(date));
        settled.first().map(|settled| settled.value.to_owned())
    };
    assert_eq!(value("150850235235", "2026-11-01").as_deref(), Some("2"));
    assert_eq!(value("150855051090", "2026-11-01").as_deref(), Some("1"));
    assert_eq!(value("150850235235", "2022-12-31").as_deref(), Some("2"));
    assert_eq!(value("150855051090", "2022-12-31").as_deref(), Some("2"));
    assert_eq!(value("150910375375", "2026-11-01"), None);
    assert_eq!(value("150850235235", "2019-12-31"), None);
}

#[test]
fn knows_what_places_have_in_common() {
    let common = |keys: &[&str]| {
        let areas = keys.iter().map(|key| area(key)).collect::<Vec<_>>();
        common_area(&areas).to_string()
    };
    assert_eq!(common(&["150850235235", "150855051090"]), "15085");
    assert_eq!(common(&["150855051090", "150855051125"]), "150855051");
    assert_eq!(common(&["150855051090", "120605051125"]), "00");
    assert_eq!(common(&["150850235235"]), "150850235235");
    assert_eq!(common(&[]), "00");
}

fn former(key: &str, until: Option<&str>, successor: Option<&str>) -> Former {
    let name = "Früher".to_owned();
    Former { area: area(key), name, until: until.map(day), successor: successor.map(area) }
}

/// Ditfurt went to Quedlinburg by way of a Gemeinde that is gone as well.
fn merged() -> PlaceTable {
    let mut table = table();
    table.former = vec![
        former("150850000001", Some("2024-12-31"), Some("150850235235")),
        former("150855051090", Some("2026-12-31"), Some("150850000001")),
        former("15099", None, Some("15085")),
        former("150850000002", None, None),
        former("150850000003", None, Some("150850000004")),
        former("150850000004", None, Some("150850000003")),
        former("150850000005", None, Some("150850999999")),
    ];
    table
}

#[test]
fn an_old_key_leads_to_the_last_successor() {
    let table = merged();
    let seen = |key: &str, on: &str| known([&table], &area(key), day(on));
    let quedlinburg = area("150850235235");
    assert_eq!(seen("150850000001", "2024-12-31"), Known::No, "no place had this key");
    assert_eq!(seen("150850000001", "2025-01-01"), Known::Replaced(&quedlinburg));
    assert_eq!(seen("150855051090", "2026-12-31"), Known::Yes);
    assert_eq!(seen("150855051090", "2027-01-01"), Known::Replaced(&quedlinburg));
    assert_eq!(seen("15099", "2026-01-01"), Known::Replaced(&area("15085")));
    for gone in ["150850000002", "150850000003", "150850000004", "150850000005"] {
        assert_eq!(seen(gone, "2026-01-01"), Known::Gone, "{gone}");
    }
}

#[test]
fn knows_what_exists() {
    let table = merged();
    let seen = |key: &str| known([&table], &area(key), day("2026-01-01"));
    for there in ["00", "15", "150", "15085", "150855051", "150850235", "150850235235"] {
        assert_eq!(seen(there), Known::Yes, "{there}");
    }
    for wrong in ["01", "151", "15001", "150855052", "150850235236"] {
        assert_eq!(seen(wrong), Known::No, "{wrong}");
    }
}

#[test]
fn a_new_key_inherits_what_its_parts_have_in_common() {
    let mut table = table();
    table.places.push(place("150990000000", "Neustadt", None, &[]));
    let settled = |table: &PlaceTable| {
        let settled = table.settled(&area("150990000000"), day("2026-01-01"));
        settled.iter().map(|own| own.value.to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(settled(&table), Vec::<String>::new());
    table.former = vec![former("150850235235", None, Some("150990000000"))];
    assert_eq!(settled(&table), ["2"]);
    table.former.push(former("150855051090", None, Some("150990000000")));
    assert_eq!(settled(&table), Vec::<String>::new(), "1 and 2 differ");
}

#[test]
fn among_equals_the_earlier_table_comes_first() {
    let mut other = table();
    other.state = named("01", "Schleswig-Holstein");
    other.places = vec![
        place("010010000000", "Quedlin", None, &["24937"]),
        place("010020000000", "Ditfurt", None, &["24103"]),
    ];
    let found = |query: &str| {
        let tables = [&table(), &other].map(Clone::clone);
        let hits = search(&tables, query, 3).into_iter();
        hits.map(|hit| [&hit.place.name, " ", hit.state].concat()).collect::<Vec<_>>()
    };
    assert_eq!(found("ditfurt"), ["Ditfurt Sachsen-Anhalt", "Ditfurt Schleswig-Holstein"]);
    assert_eq!(found("quedl"), ["Quedlinburg Sachsen-Anhalt", "Quedlin Schleswig-Holstein"]);
    assert_eq!(found("quedlin"), ["Quedlin Schleswig-Holstein", "Quedlinburg Sachsen-Anhalt"]);
}

#[test]
fn the_outline_names_what_lies_on_both_sides_of_a_border() {
    let mut other = table();
    other.state = named("01", "Schleswig-Holstein");
    other.places = vec![place("010010000000", "Flensburg", None, &["06886", "24937"])];
    let outline = Outline::of(&[&table(), &other]);
    assert_eq!(outline.shared, [Postcode::parse("06886").unwrap()]);
    assert_eq!(outline.sources, ["Probe"]);
    assert_eq!(outline.states[0].name, "Sachsen-Anhalt");
    assert_eq!(Outline::read(&outline.write().unwrap()), Ok(outline));
}

#[test]
fn short_words_may_be_written_out() {
    let mut table = table();
    table.places = vec![place("096730114114", "Bad Neustadt a.d. Saale", None, &[])];
    for query in ["bad neustadt an der saale", "Neustadt a. d. Saale", "neustadt saale"] {
        assert_eq!(search(std::slice::from_ref(&table), query, 3).len(), 1, "{query}");
    }
}

#[test]
fn a_stored_table_is_read_back_and_damage_is_named() {
    use crate::bundle::Refused;
    let mut table = table();
    table.places[0].position = Position::new(5_175_000, 1_197_000);
    let bytes = table.write().unwrap();
    assert_eq!(PlaceTable::read(&bytes), Ok(table));
    assert_eq!(PlaceTable::read(&bytes[..bytes.len() - 1]), Err(Refused::Damaged));
    assert_eq!(PlaceTable::read(b"SLFW"), Err(Refused::NotARulebook));
    let mut newer = bytes.clone();
    newer[4] = 200;
    assert!(matches!(PlaceTable::read(&newer), Err(Refused::Version { .. })));
}

proptest! {
    #[test]
    fn any_text_can_be_searched_for(query in "\\PC{0,40}") {
        let tables = [table()];
        prop_assert!(search(&tables, &query, 3).len() <= 3);
    }

    #[test]
    fn a_name_with_one_slip_is_found(at in 0_usize..11, letter in "[a-z]", which in 0_u8..3) {
        let mut name = "Quedlinburg".chars().collect::<Vec<_>>();
        let letter = letter.chars().next().unwrap();
        match which {
            0 => name[at] = letter,
            1 => name.insert(at, letter),
            _ => { name.remove(at); }
        }
        let found = names(&name.into_iter().collect::<String>());
        prop_assert!(found.contains(&"Quedlinburg".to_owned()));
    }

    #[test]
    fn following_successors_ends(links in proptest::collection::vec((0_u32..8, 0_u32..9), 0..12)) {
        let key = |number: u32| format!("15085000{number:04}");
        let mut table = table();
        table.former = links
            .iter()
            .map(|(from, to)| former(&key(*from), None, (*to < 8).then(|| key(*to)).as_deref()))
            .collect();
        for (from, _) in links {
            let reached = table.known(&area(&key(from)), day("2026-01-01"));
            prop_assert!(!matches!(reached, Known::Replaced(by) if !table.exists(by)));
            let _ = table.settled(&area(&key(from)), day("2026-01-01"));
        }
    }

    #[test]
    fn damaged_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let mut stored = table().write().unwrap();
        stored.truncate(6);
        stored.extend(bytes);
        let _ = PlaceTable::read(&stored);
    }
}
