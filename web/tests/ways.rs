//! Applying and looking for advice, drawn without a browser: steps, sign-in, office, reasons,
//! ticks, filters. The ways are made up here; the rules and texts are the real ones.

#![cfg(feature = "ssr")]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "test code")]

mod common;

use engine::answers::{Answer, Key};
use engine::area::{Area, Evidence, Level, NamedArea, Position, Provenance, Validity};
use engine::places::{Folded, Place, PlaceTable};
use engine::routes::{
    Advice, Contact, Duty, MapService, Office, Rollout, Routes, SignIn, Status, Target, TrustLevel,
    Way, WayKind,
};
use std::collections::BTreeSet;
use std::rc::Rc;
use web::book::Book;
use web::route::Route;
use web::state::{Action, Seek, State, Wish};

const HARZ: &str = "150850040040";
const BOERDE: &str = "150830015015";

fn areas(keys: &[&str]) -> Vec<Area> {
    keys.iter().map(|key| Area::parse(key).unwrap()).collect()
}

fn provenance(evidence: Evidence) -> Provenance {
    Provenance { source: "Quelle der Probe".to_owned(), evidence, checked_on: common::today() }
}

fn platform(id: &str, keys: &[&str], live: Status) -> Way {
    Way {
        id: id.to_owned(),
        benefits: vec!["wohngeld".to_owned()],
        kind: WayKind::OwnEfa,
        target: Target::Form,
        title: "Antrag der Probe".to_owned(),
        operator: "Betreiber der Probe".to_owned(),
        url: "https://form.example/antrag".to_owned(),
        areas: areas(keys),
        except: Vec::new(),
        trust: TrustLevel::Low,
        sign_in: vec![SignIn::Password, SignIn::BundId],
        hint: None,
        service_keys: Vec::new(),
        rollout: Rollout { connection: live, tests: live, live },
        valid: Validity::default(),
        rank: 0,
        provenance: provenance(Evidence::Secondary),
    }
}

fn advice(id: &str, topics: &[&str], keys: &[&str]) -> Advice {
    Advice {
        id: id.to_owned(),
        name: ["Beratung ", id].concat(),
        topics: topics.iter().map(|topic| (*topic).to_owned()).collect(),
        always: false,
        benefits: Vec::new(),
        areas: areas(keys),
        contact: Contact { phone: Some("0800 1".to_owned()), ..Contact::default() },
        languages: Vec::new(),
        free: true,
        valid: Validity::default(),
        provenance: provenance(Evidence::Secondary),
    }
}

fn routes() -> Routes {
    let named = |key: &str, name: &str| NamedArea {
        area: Area::parse(key).unwrap(),
        name: name.to_owned(),
    };
    let contact = Contact {
        phone: Some("03941 1".to_owned()),
        email: Some("amt@example.org".to_owned()),
        appointment: Some("https://amt.example/termin".to_owned()),
        address: Some("Straße 1 & 2, 38820 Halberstadt".to_owned()),
        ..Contact::default()
    };
    let office = |id: &str, contact| Office {
        id: id.to_owned(),
        kind: "wohngeldbehoerde".to_owned(),
        name: None,
        contact,
        provenance: provenance(Evidence::Primary),
    };
    let duty = |office: &str, key: &str| Duty {
        benefits: vec!["wohngeld".to_owned()],
        office: office.to_owned(),
        areas: areas(&[key]),
        part: None,
        seat: Some(Level::District),
        hint: None,
        valid: Validity::default(),
        norm: Some("§ 24 Abs. 1 WoGG".to_owned()),
        provenance: provenance(Evidence::Primary),
    };
    let arabic = Advice {
        languages: vec!["ar".to_owned()],
        benefits: vec!["wohngeld".to_owned()],
        ..advice("harz", &["schulden"], &["15085"])
    };
    let always = Advice { always: true, free: false, ..advice("immer", &["behoerde"], &["00"]) };
    Routes {
        areas: vec![named("15", "Sachsen-Anhalt"), named("15085", "Landkreis Harz")],
        ways: vec![
            platform("harz", &["15085"], Status::Completed),
            platform("sonst", &["15083"], Status::Running),
        ],
        offices: vec![office("amt", contact), office("anderes", Contact::default())],
        duties: vec![duty("amt", "15085"), duty("anderes", "15083")],
        advice: vec![always, arabic, advice("sucht", &["sucht", "akut_x"], &["00"])],
        map: Some(MapService {
            name: "Karte".to_owned(),
            url: "https://karte.example/?q=".to_owned(),
        }),
    }
}

fn page(place: &str, route: &Route) -> State {
    let book = Book { routes: routes().into(), ..common::book() };
    let texts = common::texts("de");
    let mut state = State::new(book.into(), texts.into(), common::today(), None, route);
    let mut answers = (*state.answers).clone();
    answers.set(Key::parse("ort").unwrap(), Answer::Place(place.to_owned()));
    state.answers = Rc::new(answers);
    state
}

fn benefit(place: &str) -> State {
    page(place, &Route::Benefit("wohngeld".to_owned()))
}

fn drawn(state: &State) -> String {
    web::ssr::drawn(state).unwrap()
}

fn has(html: &str, parts: &[&str]) {
    for part in parts {
        assert!(html.contains(part), "{part} is there");
    }
}

#[test]
fn a_form_is_named_with_its_kind_its_operator_and_what_to_sign_in_with() {
    let html = drawn(&benefit(HARZ));
    has(
        &html,
        &[
            "Formular der Sozialplattform: „Antrag der Probe“. Betrieben von: Betreiber der Probe.",
            "Ihre Antworten von hier gehen nicht mit.",
            "Benutzername und Passwort reichen. Einen Ausweis mit PIN brauchen Sie nicht.",
            "Zum Anmelden reicht eines davon:",
            "BundID: das Konto des Bundes für Ämter. Ein Passwort reicht.",
            "Gilt für: Landkreis Harz.",
            "Am 25.11.2026 geprüft, aus zweiter Hand.",
            "Quelle der Probe",
        ],
    );
    assert!(html.contains("Zuständig für: Landkreis Harz."), "the office names its own area");
    // The deadline is the first step, the form the second.
    let steps = html.split("sf-steps").nth(1).unwrap();
    let at = |part: &str| steps.find(part).unwrap();
    assert!(at("Noch im November beantragen.") < at("Online-Antrag öffnen"));
    assert!(at("Online-Antrag öffnen") < at("Diese Unterlagen bereitlegen"));
    assert!(at("Diese Unterlagen bereitlegen") < at("Es fehlt noch etwas?"));
}

#[test]
fn every_level_and_means_is_said_in_plain_words() {
    let levels = [
        (TrustLevel::None, "Sie brauchen kein Konto."),
        (TrustLevel::Substantial, "Sie brauchen ein Zertifikat"),
        (TrustLevel::High, "Sie brauchen einen Ausweis mit PIN."),
        (TrustLevel::Unknown, "Ob Sie sich dort anmelden müssen, wissen wir nicht."),
    ];
    for (trust, words) in levels {
        let mut state = benefit(HARZ);
        let mut routes = routes();
        routes.ways[0].trust = trust;
        routes.ways[0].sign_in = Vec::new();
        state.apply(Action::Routes(routes.into()));
        has(&drawn(&state), &[words]);
    }
    let mut state = benefit(HARZ);
    let mut routes = routes();
    routes.ways[0].sign_in = vec![
        SignIn::OnlineId,
        SignIn::EuIdentity,
        SignIn::Elster,
        SignIn::StateAccount,
        SignIn::OwnAccount,
    ];
    state.apply(Action::Routes(routes.into()));
    let html = drawn(&state);
    has(&html, &["Personalausweis oder Aufenthaltstitel mit PIN", "Steuererklärung", "EU-Land"]);
    assert!(!html.contains("ui-anmeldung"), "every means has words");
    for term in ["Vertrauensniveau", "substanziell", "eIDAS"] {
        assert!(!html.contains(term), "{term} is no word for a citizen");
    }
}

#[test]
fn where_there_is_no_form_the_page_says_why_and_leads_to_the_office() {
    let html = drawn(&benefit(BOERDE));
    has(
        &html,
        &[
            "Einen Online-Antrag kennen wir nicht.",
            "Das Formular der Sozialplattform gibt es an Ihrem Ort noch nicht.",
            "Warum diese Stelle?",
            "WoGG",
        ],
    );
    assert!(!html.contains("form.example"), "nothing that is not live is linked");
    let harz = drawn(&benefit(HARZ));
    assert!(!harz.contains("noch nicht."), "a form that is there hides no better one");
}

#[test]
fn an_office_shows_what_is_known_and_a_map_only_for_its_own_address() {
    let html = drawn(&benefit(HARZ));
    has(
        &html,
        &[
            "Wohngeldstelle (Landkreis Harz)",
            "href=\"https://karte.example/?q=Stra%C3%9Fe%201%20%26%202%2C%2038820%20Halberstadt\"",
            "mailto:amt@example.org",
            "Termin vereinbaren",
            "href=\"https://amt.example/termin\"",
        ],
    );
    assert!(!drawn(&benefit(BOERDE)).contains("karte.example"), "no address, no map");
}

#[test]
fn links_out_are_closed_to_what_was_said() {
    for html in [drawn(&benefit(HARZ)), drawn(&page(HARZ, &Route::Advice))] {
        for link in html.split("<a ").skip(1).map(|rest| rest.split('>').next().unwrap()) {
            if !link.contains("_blank") || link.contains("href=\"betreiber.html#") {
                continue;
            }
            has(
                link,
                &["rel=\"noopener noreferrer\"", "referrerpolicy=\"no-referrer\"", "https://"],
            );
            assert!(!link.contains(HARZ), "{link}");
        }
    }
}

#[test]
fn ticks_are_the_same_for_all_applications_go_to_paper_and_are_never_stored() {
    let mut state = benefit(HARZ);
    let saved = state.saved();
    let document = state.book.rulebook.benefits
        [state.book.rulebook.benefit("wohngeld").unwrap().at()]
    .documents[0]
        .clone();
    let boxes = |state: &State| drawn(state).matches("sf-print__ticked").count();
    assert_eq!(boxes(&state), 0);
    state.apply(Action::Tick(document.clone()));
    assert_eq!((boxes(&state), state.saved()), (1, saved));
    state.apply(Action::Visit(Route::List));
    state.apply(Action::Visit(Route::Benefit("wohngeld".to_owned())));
    assert_eq!(boxes(&state), 1, "it survives going elsewhere");
    state.apply(Action::Tick(document.clone()));
    assert_eq!(boxes(&state), 0);
    state.apply(Action::Tick(document));
    state.apply(Action::Clear);
    assert!(state.ticked.is_empty());
}

#[test]
fn advice_of_the_place_stands_with_the_benefit() {
    let html = drawn(&benefit(HARZ));
    let beside = html.split("Beratung dazu").nth(1).unwrap();
    assert!(beside.find("Beratung harz").unwrap() < beside.find("Beratung immer").unwrap());
    assert!(!beside.contains("Beratung sucht"), "nothing that does not fit");
    assert!(!drawn(&benefit(BOERDE)).contains("Beratung harz"));
}

fn sought(place: &str, wishes: &[Wish]) -> String {
    let mut state = page(place, &Route::Advice);
    let saved = state.saved();
    let path = state.route.path();
    for wish in wishes {
        state.apply(Action::Wish(wish.clone(), false));
    }
    assert_eq!((state.saved(), state.route.path()), (saved, path), "wishes are kept nowhere");
    drawn(&state)
}

#[test]
fn the_distance_is_told_where_both_points_are_known() {
    let harz = Area::parse(HARZ).unwrap();
    let table = PlaceTable {
        state: NamedArea { area: Area::parse("15").unwrap(), name: "Sachsen-Anhalt".to_owned() },
        regions: Vec::new(),
        places: vec![Place {
            area: harz,
            name: "Ballenstedt".to_owned(),
            also: None,
            postcodes: Vec::new(),
            position: Position::new(5_172_000, 1_123_000),
        }],
        former: Vec::new(),
        facts: Vec::new(),
        provenance: provenance(Evidence::Primary),
        folded: Folded::default(),
    };
    let mut ways = routes();
    // About 11 km to the west.
    ways.advice[1].contact.position = Position::new(5_172_000, 1_107_000);
    let mut state = page(HARZ, &Route::Advice);
    assert!(!drawn(&state).contains("km entfernt"));
    let book = Book { routes: ways.into(), places: vec![Rc::new(table)], ..(*state.book).clone() };
    state.book = Rc::new(book);
    has(&drawn(&state), &["etwa 11 km entfernt"]);
}

fn topic(id: &str) -> Wish {
    Wish::Topic(Some(id.to_owned()))
}

#[test]
fn advice_is_narrowed_down_and_what_helps_always_stays() {
    let html = sought(HARZ, &[]);
    has(&html, &["3 Angebote gefunden.", "Kostenfrei · Für Landkreis Harz · Auch auf Arabisch"]);
    assert!(html.find("Beratung harz").unwrap() < html.find("Beratung sucht").unwrap());
    assert!(!html.contains("akut_x") && !html.contains("thema-akut"), "no filter for acute need");
    let html = sought(HARZ, &[topic("sucht")]);
    has(&html, &["1 Angebot gefunden.", "Hier können Sie immer fragen", "Beratung immer"]);
    assert!(!html.contains("Beratung harz"));
    let html = sought(BOERDE, &[Wish::Area(Some("15085".to_owned())), Wish::Free(true)]);
    has(&html, &["2 Angebote gefunden.", "Beratung harz", "Beratung immer"]);
}

#[test]
fn an_empty_list_says_what_to_drop_and_where_else_to_ask() {
    let html = sought(HARZ, &[topic("sucht"), Wish::Language(Some("ar".to_owned()))]);
    has(
        &html,
        &[
            "Dazu haben wir kein Angebot gefunden.",
            "Auch Angebote nur auf Deutsch zeigen: 1 Angebot",
            "Alle Themen zeigen: 1 Angebot",
            "Beratung immer",
        ],
    );
    assert!(!html.contains("Ganz Deutschland zeigen"), "that alone would not help");
}

#[test]
fn deleting_forgets_what_was_looked_for() {
    let mut state = page(HARZ, &Route::Advice);
    state.apply(Action::Wish(topic("sucht"), true));
    assert_eq!(state.focus.1, "treffer");
    state.apply(Action::Clear);
    assert_eq!(state.seek, Seek::default());
}

/// Benefits that count from the month of the application, each by its own norm.
const BY_MONTH: [(&str, &str); 11] = [
    ("bafoeg", "§ 15 Abs. 1 BAföG"),
    ("berufsausbildungsbeihilfe", "§ 325 Abs. 1 SGB III"),
    ("blindengeld", "LBliGG Sachsen-Anhalt"),
    ("eingliederungshilfe", "§ 108 Abs. 1 SGB IX"),
    ("gehoerlosengeld", "LBliGG Sachsen-Anhalt"),
    ("grundsicherung_alter_em", "§ 44 Abs. 2 SGB XII"),
    ("grundsicherungsgeld", "§ 37 Abs. 2 SGB II"),
    ("kinderzuschlag", "§ 5 Abs. 3 BKGG"),
    ("pflegeleistungen", "§ 33 Abs. 1 SGB XI"),
    ("soziale_entschaedigung", "§ 11 SGB XIV"),
    ("wohngeld", "§ 25 Abs. 2 WoGG"),
];

#[test]
fn exactly_what_counts_from_the_month_of_the_application_names_the_month() {
    for lang in ["de", "en"] {
        let texts = common::texts(lang);
        let months =
            texts.messages.iter().filter(|(_, text)| format!("{text:?}").contains("monat"));
        let months = months.filter_map(|(key, _)| key.strip_prefix("frist-"));
        let months = months.filter(|key| !key.contains('.')).collect::<BTreeSet<_>>();
        let expected = BY_MONTH.iter().map(|(id, _)| *id).collect::<BTreeSet<_>>();
        assert_eq!(months, expected, "{lang}");
    }
}
