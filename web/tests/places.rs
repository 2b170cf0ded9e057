//! The place: which tables are fetched when, and what becomes of an answer with an old key.

#![expect(clippy::unwrap_used, reason = "test code")]

mod common;

use engine::answers::{Answer, Key};
use engine::area::{Area, Evidence, NamedArea, Provenance, Validity};
use engine::date::Date;
use engine::facts::FieldRef;
use engine::places::{Fact, Folded, Former, Outline, Place, PlaceTable, Postcode};
use std::rc::Rc;
use web::route::Route;
use web::state::{Action, Part, Saved, State};
use web::tables::Loading;

fn table(state: &str, name: &str, land: &str, places: &[(&str, &str, &str)]) -> PlaceTable {
    let area = |key: &str| Area::parse(key).unwrap();
    let provenance = Provenance {
        source: "Probe".to_owned(),
        evidence: Evidence::Primary,
        checked_on: Date::FIRST,
    };
    PlaceTable {
        state: NamedArea { area: area(state), name: name.to_owned() },
        regions: Vec::new(),
        places: places
            .iter()
            .map(|(key, name, code)| Place {
                area: area(key),
                name: (*name).to_owned(),
                also: None,
                postcodes: Postcode::parse(code).into_iter().collect(),
                position: None,
            })
            .collect(),
        former: Vec::new(),
        facts: vec![Fact {
            field: "bundesland".to_owned(),
            values: vec![(area(state), land.to_owned())],
            valid: Validity::default(),
            norm: None,
            provenance: provenance.clone(),
        }],
        provenance,
        folded: Folded::default(),
    }
}

fn home() -> PlaceTable {
    let places = [
        ("150850235235", "Quedlinburg", "06484"),
        ("150905052485", "Schollene", "14715"),
        ("150860015015", "Burg", "39288"),
    ];
    table("15", "Sachsen-Anhalt", "sachsen_anhalt", &places)
}

fn others() -> PlaceTable {
    let places = [
        ("120630252252", "Rathenow", "14712"),
        ("120630189189", "Milower Land", "14715"),
        ("120715304028", "Burg (Spreewald)", "03096"),
    ];
    table("12", "Brandenburg", "brandenburg", &places)
}

fn come(table: PlaceTable) -> Action {
    Action::Tables(vec![Rc::new(table)])
}

fn page(saved: Option<&Saved>) -> State {
    let route = Route::Question { id: "ort".to_owned(), second: false };
    let texts = common::texts("de").into();
    let mut state = State::new(common::book().into(), texts, common::today(), saved, &route);
    state.apply(Action::Outline(Rc::new(Outline::of(&[&home(), &others()]))));
    state
}

fn field(state: &State) -> FieldRef {
    state.book.reference(&Key::parse("ort").unwrap()).unwrap()
}

fn typed(state: &mut State, text: &str) -> Loading {
    state.apply(Action::Type(field(state), Part::Text, text.to_owned()));
    state.loading
}

fn text(state: &State) -> &str {
    &state.draft.entries.get(field(state)).unwrap().text
}

fn said(state: &State, key: &str) -> Option<Answer> {
    state.answers.get(&Key::parse(key).unwrap()).cloned()
}

fn saved(place: &str) -> Saved {
    let answers = format!(r#"{{"ort":"{place}","bundesland":"brandenburg"}}"#);
    Saved { answers, lang: "de".to_owned(), ..Saved::default() }
}

#[test]
fn other_laender_are_fetched_only_when_the_first_one_does_not_answer() {
    for (query, expected) in [
        ("Quedl", Loading::Nothing),
        ("06484", Loading::Nothing),
        ("1", Loading::Nothing),
        ("Ra", Loading::Nothing),
        ("147", Loading::Nothing),
        ("14715", Loading::Others),
        ("14712", Loading::Others),
        ("Rathenow", Loading::Others),
        ("Quedlimburg", Loading::Others),
    ] {
        let mut state = page(None);
        assert_eq!(state.loading, Loading::Home);
        state.apply(come(home()));
        assert_eq!(typed(&mut state, query), expected, "{query}");
    }
}

#[test]
fn what_was_typed_before_the_places_came_is_looked_at_then() {
    let mut state = page(None);
    assert_eq!(typed(&mut state, "Rathenow"), Loading::Home);
    state.apply(come(home()));
    assert_eq!(state.loading, Loading::Others);
    state.apply(come(others()));
    assert_eq!(state.loading, Loading::Nothing);
    assert_eq!(text(&state), "Rathenow");
    state.apply(Action::Submit);
    assert_eq!(said(&state, "ort"), Some(Answer::Place("120630252252".to_owned())));
    assert_eq!(said(&state, "bundesland"), Some(Answer::Choice("brandenburg".to_owned())));
}

#[test]
fn somebody_may_ask_for_the_other_laender() {
    let mut state = page(None);
    state.apply(come(home()));
    assert_eq!(typed(&mut state, "Burg"), Loading::Nothing);
    state.apply(Action::LoadTables);
    assert_eq!((state.loading, state.focus.1.as_str()), (Loading::Others, "f-ort"));
    state.apply(come(others()));
    let found = state.book.find("Burg").iter().map(|hit| hit.state).collect::<Vec<_>>();
    assert_eq!(found, ["Sachsen-Anhalt", "Brandenburg"]);
    state.apply(Action::Submit);
    assert_eq!(state.errors.len(), 1, "two places are called so");
}

#[test]
fn places_that_fail_to_come_lose_nothing_and_can_be_asked_for_again() {
    let mut state = page(None);
    typed(&mut state, "Rathenow");
    state.apply(Action::Tables(Vec::new()));
    assert_eq!(state.loading, Loading::Failed);
    state.apply(Action::LoadTables);
    assert_eq!(state.loading, Loading::Home);
    state.apply(come(home()));
    state.apply(Action::Tables(Vec::new()));
    assert_eq!((state.loading, text(&state)), (Loading::Failed, "Rathenow"));
    assert_eq!(typed(&mut state, "Quedlinburg"), Loading::Failed, "no endless attempts");
    state.apply(Action::LoadTables);
    assert_eq!(state.loading, Loading::Others);
}

#[test]
fn an_answer_elsewhere_brings_its_table_back() {
    let mut state = page(Some(&saved("120630252252")));
    state.apply(come(home()));
    assert_eq!(state.loading, Loading::Others);
    assert_eq!(said(&state, "bundesland"), Some(Answer::Choice("brandenburg".to_owned())));
    state.apply(come(others()));
    assert_eq!(text(&state), "Rathenow");
    let mut state = page(Some(&saved("woanders")));
    state.apply(come(home()));
    assert_eq!(state.loading, Loading::Nothing);
}

#[test]
fn an_answer_with_an_old_key_becomes_its_successor() {
    let mut state = page(Some(&saved("120630999999")));
    state.apply(come(home()));
    let mut merged = others();
    merged.former.push(Former {
        area: Area::parse("120630999999").unwrap(),
        name: "Böhne".to_owned(),
        until: None,
        successor: Area::parse("120630252252"),
    });
    state.apply(come(merged));
    assert_eq!(said(&state, "ort"), Some(Answer::Place("120630252252".to_owned())));
    assert_eq!(text(&state), "Rathenow");
    assert_eq!(state.errors, []);
}
