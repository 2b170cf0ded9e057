//! Tests of looking for advice: examples, and what holds for any list.

use super::*;
use crate::area::{Evidence, Provenance, Validity};
use crate::routes::Contact;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const TOWN: &str = "150850040040";

fn area(key: &str) -> Area {
    Area::parse(key).unwrap()
}

fn today() -> Date {
    Date::new(2026, 11, 25).unwrap()
}

fn advice(id: &str, topics: &[&str], areas: &[&str]) -> Advice {
    Advice {
        id: id.to_owned(),
        name: id.to_owned(),
        topics: topics.iter().map(|topic| (*topic).to_owned()).collect(),
        always: false,
        benefits: Vec::new(),
        areas: areas.iter().map(|key| area(key)).collect(),
        contact: Contact { phone: Some("115".to_owned()), ..Contact::default() },
        languages: Vec::new(),
        free: true,
        valid: Validity::default(),
        provenance: Provenance {
            source: "Probe".to_owned(),
            evidence: Evidence::Primary,
            checked_on: today(),
        },
    }
}

fn all(advice: impl IntoIterator<Item = Advice>) -> Routes {
    Routes { advice: advice.into_iter().collect(), ..Routes::default() }
}

fn ids<'a>(rows: &[Nearby<'a>]) -> Vec<&'a str> {
    rows.iter().map(|row| row.advice.id.as_str()).collect()
}

/// A number for everything, a directory, a centre in the Kreis, one in another.
fn some() -> Routes {
    let always = Advice { always: true, free: false, ..advice("immer", &["behoerde"], &["00"]) };
    let near =
        Advice { languages: vec!["ar".to_owned()], ..advice("harz", &["schulden"], &["15085"]) };
    all([
        always,
        advice("bund", &["schulden", "akut_schulden"], &["00"]),
        near,
        Advice { free: false, ..advice("boerde", &["schulden"], &["15083"]) },
    ])
}

#[test]
fn what_is_closest_comes_first_and_what_helps_always_is_never_filtered_out() {
    let (routes, town) = (some(), area(TOWN));
    let found = routes.seek(Wanted { topic: Some("schulden"), ..Wanted::all(&town) }, today());
    assert_eq!(ids(&found.fitting), ["harz", "bund"]);
    assert_eq!(ids(&found.always), ["immer"]);
    assert_eq!(found.fitting[0].area.as_str(), "15085");
    let found = routes.seek(Wanted::all(&town), today());
    assert_eq!(ids(&found.fitting), ["harz", "immer", "bund"], "without a wish it is one of them");
    assert_eq!(found.always, []);
}

#[test]
fn a_larger_area_shows_what_is_in_its_parts() {
    let (routes, state, everywhere) = (some(), area("15"), Area::federation());
    let debts = |area| Wanted { topic: Some("schulden"), ..Wanted::all(area) };
    assert_eq!(ids(&routes.seek(debts(&state), today()).fitting), ["harz", "boerde", "bund"]);
    assert_eq!(ids(&routes.seek(debts(&everywhere), today()).fitting), ["bund", "harz", "boerde"]);
    let other = area("09");
    assert_eq!(ids(&routes.seek(debts(&other), today()).fitting), ["bund"]);
}

#[test]
fn an_empty_result_says_which_wish_to_drop() {
    let (routes, district) = (some(), area("15083"));
    let wanted = Wanted {
        topic: Some("schulden"),
        language: Some("ar"),
        free: true,
        ..Wanted::all(&district)
    };
    let found = routes.seek(wanted, today());
    assert_eq!(found.fitting, []);
    assert_eq!(ids(&found.always), ["immer"]);
    assert_eq!(found.loosen, [(Filter::Language, 1), (Filter::Area, 1)]);
}

#[test]
fn distance_sorts_only_where_both_points_are_known() {
    let at = |id, north, east| {
        let mut one = advice(id, &["sucht"], &["15"]);
        one.contact.position = Position::new(north, east);
        one
    };
    let nowhere = advice("ohne_ort", &["sucht"], &[TOWN]);
    let routes =
        all([nowhere, at("halle", 5_148_280, 1_196_970), at("magdeburg", 5_212_050, 1_162_760)]);
    let town = area(TOWN);
    let here = Wanted { near: Position::new(5_172_000, 1_123_000), ..Wanted::all(&town) };
    let found = routes.seek(here, today()).fitting;
    assert_eq!(ids(&found), ["magdeburg", "halle", "ohne_ort"]);
    let metres = found.iter().map(|row| row.metres.map(|metres| metres / 1_000));
    assert_eq!(metres.collect::<Vec<_>>(), [Some(52), Some(57), None]);
    let found = routes.seek(Wanted::all(&town), today()).fitting;
    assert_eq!(ids(&found), ["ohne_ort", "halle", "magdeburg"], "no point, no distance");
    assert!(found.iter().all(|row| row.metres.is_none()));
}

#[test]
fn for_a_benefit_its_own_advice_comes_before_what_helps_always() {
    let own = |one: Advice| Advice { benefits: vec!["a".to_owned()], ..one };
    let routes = all([
        Advice { always: true, ..advice("immer", &[], &["00"]) },
        own(advice("bund", &[], &["00"])),
        own(advice("harz", &[], &["15085"])),
        own(advice("boerde", &[], &["15083"])),
        advice("anderes", &[], &["00"]),
        own(advice("harz_und_bund", &[], &["15085", "00"])),
    ]);
    let names = |place: &str| {
        let found = routes.advice_for("a", &area(place), today());
        found.into_iter().map(|advice| advice.id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(names(TOWN), ["harz", "harz_und_bund", "bund", "immer"]);
    assert_eq!(
        names("15"),
        ["bund", "harz_und_bund", "immer"],
        "one of a part may not be for this place"
    );
}

#[test]
fn choices_come_from_what_there_is() {
    let ended = Validity { from: None, until: Date::new(2026, 11, 24) };
    let mut routes = some();
    routes.advice.push(Advice { valid: ended, ..advice("vorbei", &["sucht"], &["16"]) });
    assert_eq!(routes.topics(today()), ["behoerde", "schulden"]);
    assert_eq!(routes.languages(today()), ["ar"]);
    assert_eq!(routes.advice_areas(today()), ["15", "15083", "15085"].map(area));
}

const TOPICS: [&str; 3] = ["schulden", "sucht", "familie"];
const LANGUAGES: [&str; 2] = ["ar", "tr"];
const KEYS: [&str; 6] = ["00", "15", "15085", "15083", TOWN, "09"];

fn any_advice() -> impl Strategy<Value = Advice> {
    let topics = subsequence(TOPICS.to_vec(), 0..=3);
    let languages = subsequence(LANGUAGES.to_vec(), 0..=2);
    let areas = subsequence(KEYS.to_vec(), 1..=2);
    let position = proptest::option::of((4_700_000..5_500_000, 600_000..1_500_000));
    (0_u32..1_000, topics, languages, areas, position, any::<(bool, bool)>()).prop_map(
        |(id, topics, languages, areas, position, (always, free))| {
            let mut one = advice(&format!("b{id}"), &topics, &areas);
            one.languages = languages.into_iter().map(str::to_owned).collect();
            one.contact.position = position.and_then(|(north, east)| Position::new(north, east));
            Advice { always, free, ..one }
        },
    )
}

fn any_routes() -> impl Strategy<Value = Routes> {
    proptest::collection::vec(any_advice(), 0..10).prop_map(all)
}

type Wishes = (Option<&'static str>, Area, Option<&'static str>, bool, Option<Position>);

fn any_wishes() -> impl Strategy<Value = Wishes> {
    let topic = proptest::option::of(select(TOPICS.to_vec()));
    let language = proptest::option::of(select(LANGUAGES.to_vec()));
    let near = proptest::option::of(Just(Position { north: 5_172_000, east: 1_123_000 }));
    (topic, select(KEYS.to_vec()).prop_map(area), language, any::<bool>(), near)
}

fn wanted((topic, area, language, free, near): &Wishes) -> Wanted<'_> {
    Wanted { topic: *topic, area, language: *language, free: *free, near: *near }
}

proptest! {
    #[test]
    fn nothing_is_shown_twice_and_what_helps_always_is_always_there(
        routes in any_routes(), wishes in any_wishes(),
    ) {
        let wanted = wanted(&wishes);
        let found = routes.seek(wanted, today());
        let shown = |one: &Advice| {
            let rows = found.fitting.iter().chain(&found.always);
            rows.filter(|row| std::ptr::eq(row.advice, one)).count()
        };
        for one in &routes.advice {
            let here = one.areas.iter().any(|own| own.covers(wanted.area) || wanted.area.covers(own));
            prop_assert!(shown(one) <= 1);
            prop_assert!(here || shown(one) == 0, "nothing from elsewhere");
            prop_assert!(!(one.always && here) || shown(one) == 1);
        }
        for row in &found.fitting {
            prop_assert!(wanted.topic.is_none_or(|topic| row.advice.topics.iter().any(|own| own == topic)));
            prop_assert!(wanted.language.is_none_or(|lang| row.advice.languages.iter().any(|own| own == lang)));
            prop_assert!(row.advice.free || !wanted.free);
        }
    }

    #[test]
    fn rows_with_a_distance_come_first_and_in_its_order(
        routes in any_routes(), wishes in any_wishes(),
    ) {
        let found = routes.seek(wanted(&wishes), today());
        let metres = found.fitting.iter().map(|row| row.metres.unwrap_or(u32::MAX));
        prop_assert!(metres.collect::<Vec<_>>().is_sorted());
        prop_assert!(wishes.4.is_some() || found.fitting.iter().all(|row| row.metres.is_none()));
    }

    #[test]
    fn dropping_a_wish_loses_nothing_and_is_only_advised_if_it_helps(
        routes in any_routes(), wishes in any_wishes(),
    ) {
        let wanted = wanted(&wishes);
        let found = routes.seek(wanted, today());
        let everywhere = Area::federation();
        for filter in Filter::ALL {
            let Some(fewer) = wanted.without(filter, &everywhere) else { continue };
            let more = routes.seek(fewer, today()).fitting;
            let kept = |row: &Nearby<'_>| more.iter().any(|other| std::ptr::eq(other.advice, row.advice));
            prop_assert!(found.fitting.iter().all(kept));
            if found.fitting.is_empty() {
                let advised = found.loosen.iter().find(|(own, _)| *own == filter);
                prop_assert_eq!(advised.map_or(0, |(_, number)| *number), more.len());
            }
        }
        prop_assert!(found.fitting.is_empty() || found.loosen.is_empty());
    }
}
