//! What a portal may ask for: the contract of docs/einbetten.md, from the side of the program.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "test code")]

mod common;

use common::{book, rules, texts, today};
use engine::Date;
use engine::area::{Area, Evidence, NamedArea, Provenance};
use engine::assess::Verdict;
use engine::places::{Folded, Place, PlaceTable, Postcode};
use std::rc::Rc;
use web::book::Book;
use web::home::Home;
use web::route::Route;
use web::setup::{Groups, Read, Setup, Wishes};
use web::state::{Action, Pass, State};
use web::tell;

fn places() -> PlaceTable {
    let place = |key: &str, name: &str| Place {
        area: Area::parse(key).unwrap(),
        name: name.to_owned(),
        also: None,
        position: None,
        postcodes: vec![Postcode::parse("06484").unwrap()],
    };
    PlaceTable {
        state: NamedArea { area: Area::parse("15").unwrap(), name: "Land".to_owned() },
        regions: Vec::new(),
        places: vec![place("150850235235", "Eins"), place("150855051041", "Zwei")],
        former: Vec::new(),
        facts: Vec::new(),
        folded: Folded::default(),
        provenance: Provenance {
            source: String::new(),
            evidence: Evidence::Primary,
            checked_on: Date::FIRST,
        },
    }
}

fn groups() -> Groups {
    let members = ["kindergeld", "kinderzuschlag"].map(str::to_owned);
    vec![("familie".to_owned(), members.into())]
}

fn read(wishes: &[(&'static str, &str)]) -> Read {
    let wishes = Wishes(wishes.iter().map(|(name, text)| (*name, (*text).to_owned())).collect());
    let (plain, refused) = wishes.plain(Home::Element, String::new());
    let mut read = wishes.read(plain, rules(), &[places().into()], &groups());
    read.refused.extend(refused);
    read
}

fn state(setup: Setup, route: &Route) -> State {
    let book = Book { setup: Rc::new(setup), ..book() };
    State::new(book.into(), texts("de").into(), today(), None, route)
}

#[test]
fn wishes_that_make_no_sense_are_named_and_left_out() {
    let cases: [(&'static str, &str); 12] = [
        ("ort", "99999"),
        ("ort", "Quedlinburg"),
        ("ort", "150850235236"),
        ("leistungen", "gibt_es_nicht"),
        ("start", "gibt_es_nicht"),
        ("start", "#/ergebnis"),
        ("theme", "blau"),
        ("heading-level", "0"),
        ("heading-level", "zwei"),
        ("antraege", "{"),
        ("antraege", "{\"kindergeld\":1}"),
        ("antraege", "[]"),
    ];
    for (name, text) in cases {
        let read = read(&[(name, text)]);
        assert_eq!(read.refused, [name], "{text}");
        let plain = Setup { home: Home::Element, deeper: 1, ..Setup::default() };
        assert_eq!((read.setup, read.start, read.place), (plain, None, None), "{name}={text}");
    }
    assert!(read(&[]).refused.is_empty());
}

#[test]
fn a_postcode_of_several_places_is_only_typed_for_the_person() {
    assert_eq!(read(&[("ort", "150850235235")]).place.as_deref(), Some("150850235235"));
    let shared = read(&[("ort", "06484")]);
    assert_eq!((shared.place, &*shared.setup.place_text), (None, "06484"));
    let state = state(shared.setup, &Route::Questions);
    assert_eq!(state.draft.entries.iter().next().unwrap().1.text, "06484");
    assert!(state.answers.is_empty());
}

#[test]
fn only_the_benefits_asked_for_are_asked_about_and_shown() {
    let about = read(&[("leistungen", "familie, wohngeld")]);
    assert!(about.refused.is_empty());
    let names = |setup: &Setup| {
        let id = |id: &engine::ir::BenefitId| rules().benefits[id.at()].id.clone();
        setup.benefits.iter().map(id).collect::<Vec<_>>()
    };
    let all = names(&about.setup);
    assert_eq!(all[..3], ["kindergeld", "kinderzuschlag", "wohngeld"]);
    let few = read(&[("leistungen", "kindergeld")]).setup;
    let number = few.benefits.len();
    let mut some = state(few, &Route::Questions);
    let mut every = state(Setup::default(), &Route::Questions);
    let asked = |state: &mut State| {
        let mut asked = 0;
        while state.route != Route::Answers {
            state.apply(Action::Pass(Pass::Unknown));
            asked += 1;
        }
        asked
    };
    assert!(asked(&mut some) < asked(&mut every));
    assert_eq!(some.plan.assessment.benefits.len(), number);
    // The same answers lead to the same verdicts, whatever else is shown.
    for result in &some.plan.assessment.benefits {
        let others = &every.plan.assessment.benefits;
        let other = others.iter().find(|other| other.benefit == result.benefit).unwrap();
        assert_eq!(other.verdict, result.verdict);
    }
}

#[test]
fn what_goes_before_a_benefit_belongs_to_it() {
    let first =
        |id: &str| !rules().benefits[rules().benefit(id).unwrap().at()].priorities.is_empty();
    let with = rules().benefits.iter().find(|benefit| first(&benefit.id)).unwrap();
    let about = read(&[("leistungen", &with.id)]);
    for priority in &with.priorities {
        assert!(about.setup.benefits.contains(&priority.benefit));
    }
}

#[test]
fn other_wishes_while_it_runs_lose_no_answer() {
    let mut state = state(Setup { home: Home::Element, ..Setup::default() }, &Route::Questions);
    state.apply(Action::Pass(Pass::NoHome));
    state.apply(Action::Pass(Pass::Unknown));
    let said = Rc::clone(&state.answers);
    let (route, focus) = (state.route.clone(), state.focus.clone());
    state.apply(Action::Setup(Rc::new(read(&[("leistungen", "kindergeld")]).setup)));
    assert_eq!((&state.answers, &state.focus), (&said, &focus));
    assert!(state.view.is_some() || state.route != route);
    assert!(state.plan.assessment.benefits.len() < 5);
}

#[test]
fn own_addresses_are_https_or_nothing() {
    let bad = [
        "http://amt.example/",
        "javascript:alert(1)",
        "https://",
        "https://amt.example@boese.example/",
        "https://amt.example /",
        "//amt.example/",
    ];
    for url in bad {
        let json =
            ["{\"kindergeld\":\"", url, "\",\"wohngeld\":\"https://amt.example/w\"}"].concat();
        let read = read(&[("antraege", &json)]);
        assert_eq!(read.refused, ["antraege"], "{url}");
        assert_eq!(read.setup.ways.len(), 1, "{url}");
        assert_eq!(read.setup.ways[0].url, "https://amt.example/w");
        assert_eq!(read.setup.ways[0].operator, "amt.example");
    }
    let unknown = read(&[("antraege", "{\"gibt_es_nicht\":\"https://amt.example/\"}")]);
    assert_eq!((unknown.refused.as_slice(), unknown.setup.ways.len()), (&["antraege"][..], 0));
}

#[test]
fn a_portal_learns_counts_but_no_answer_and_no_verdict() {
    let mut every = state(Setup::default(), &Route::Questions);
    let (event, detail) = tell::counts(&every).unwrap();
    assert_eq!(event, "step");
    assert!(detail.starts_with("{\"page\":\"frage\",\"number\":1,\"most\":"), "{detail}");
    every.apply(Action::Visit(Route::Result(None)));
    let (event, detail) = tell::counts(&every).unwrap();
    let all = every.plan.assessment.benefits.len();
    let open = every.plan.assessment.benefits.iter().filter(|r| r.verdict == Verdict::Missing);
    let text = format!("{{\"checked\":{all},\"possible\":0,\"open\":{}}}", open.count());
    assert_eq!((event, &*detail), ("result", &*text));
    // One of few would be known by its count.
    let few = read(&[("leistungen", "kindergeld")]).setup;
    let few = state(few, &Route::Result(None));
    assert_eq!(tell::counts(&few).unwrap().1, "{\"checked\":1}");
    // Looking for help is nobody's business.
    every.apply(Action::Visit(Route::Urgent(None)));
    assert_eq!(tell::counts(&every), None);
}

#[test]
fn a_place_that_was_given_is_an_answer_like_any_other() {
    let book = Book { places: vec![places().into()], ..book() };
    let answers = tell::placed(&book, "150850235235", today());
    assert_eq!(answers, "{\"ort\":\"150850235235\"}");
}

#[cfg(feature = "ssr")]
#[test]
fn within_a_foreign_page_no_header_is_drawn_and_headings_stand_deeper() {
    for home in [Home::Frame, Home::Element] {
        let setup =
            Setup { home, deeper: 2, page: "https://f.example/".into(), ..Setup::default() };
        let drawn = web::ssr::drawn(&state(setup, &Route::Questions)).unwrap();
        assert!(
            drawn.contains("<h1 class=\"sf-q\" id=\"titel\" tabindex=\"-1\" aria-level=\"3\">")
        );
        for part in ["sf-top", "sf-foot\"", "sf-lang", "dwd.de", "sf-skip"] {
            assert!(!drawn.contains(part), "{part}");
        }
        assert!(drawn.contains("#/akute-not") && drawn.contains("https://f.example/"));
        assert_eq!(drawn.contains("<main"), home == Home::Frame);
        let setup = Setup { home, ..Setup::default() };
        let urgent = web::ssr::drawn(&state(setup, &Route::Urgent(None))).unwrap();
        assert!(!urgent.contains("„Schnell verlassen“ oben"), "it names a button of the header");
    }
    let urgent = web::ssr::drawn(&state(Setup::default(), &Route::Urgent(None))).unwrap();
    assert!(urgent.contains("„Schnell verlassen“ oben"));
    let page = web::ssr::drawn(&state(Setup::default(), &Route::Questions)).unwrap();
    assert!(page.contains("sf-top") && !page.contains("aria-level"));
}
