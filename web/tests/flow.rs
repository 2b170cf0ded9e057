//! The page without a browser: questions answered, passed, changed and deleted, by the real rules.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "test code")]

mod common;

use engine::answers::{Answer, Key};
use engine::facts::FieldRef;
use std::collections::BTreeSet;
use web::draft::Issue;
use web::route::Route;
use web::state::{Action, Notice, Part, Pass, Saved, State};

fn page(saved: Option<&Saved>, route: &Route) -> State {
    State::new(common::book().into(), common::texts("de").into(), common::today(), saved, route)
}

fn question(id: &str) -> Route {
    Route::Question { id: id.to_owned(), second: false }
}

fn field(state: &State, key: &str) -> FieldRef {
    state.book.reference(&Key::parse(key).unwrap()).unwrap()
}

fn kept(state: &State, key: &str) -> Option<Answer> {
    state.answers.get(&Key::parse(key).unwrap()).cloned()
}

fn type_month(state: &mut State, key: &str, month: &str, year: &str) {
    let field = field(state, key);
    state.apply(Action::Type(field, Part::Text, month.to_owned()));
    state.apply(Action::Type(field, Part::Year, year.to_owned()));
}

/// Fills the page about the persons: someone who lives alone.
fn type_alone(state: &mut State, month: &str, year: &str) {
    type_month(state, "ich.geburt", month, year);
    let lives = field(state, "zusammenleben");
    state.apply(Action::Choose(lives, 0));
}

#[test]
fn passing_every_question_asks_each_once_and_refuses_nothing() {
    let mut state = page(None, &Route::Questions);
    let mut seen = BTreeSet::new();
    while state.route != Route::Answers {
        assert!(seen.insert(state.route.path()), "{} is asked twice", state.route.path());
        state.apply(Action::Pass(Pass::Unknown));
    }
    assert_eq!(seen.len(), state.book.rulebook.questions.len());
    let results = &state.plan.assessment.benefits;
    assert!(results.iter().all(|result| result.verdict == engine::assess::Verdict::Missing));
}

#[test]
fn a_mistake_keeps_the_page_and_what_was_typed() {
    let mut state = page(None, &question("zusammenleben"));
    state.apply(Action::Submit);
    let empty = ["ich.geburt", "zusammenleben"].map(|key| (field(&state, key), Issue::Empty));
    assert_eq!(state.errors.len(), empty.len());
    assert!(empty.iter().all(|error| state.errors.contains(error)), "{:?}", state.errors);
    assert_eq!(state.focus.1, "fehler");
    type_alone(&mut state, "13", "1992");
    state.apply(Action::Submit);
    assert_eq!(state.errors[0].1, Issue::Month);
    assert_eq!(state.draft.entries.get(field(&state, "ich.geburt")).unwrap().text, "13");
    type_month(&mut state, "ich.geburt", "mai", "1992");
    state.apply(Action::Submit);
    assert_eq!(state.errors, []);
    assert!(kept(&state, "ich.geburt").is_some());
}

#[test]
fn a_child_taken_away_leaves_no_answer_behind() {
    let mut state = page(None, &question("kinder"));
    for (number, year) in [("1", "2015"), ("2", "2018")] {
        state.apply(Action::Add);
        let born = ["kinder.", number, ".geburt"].concat();
        type_month(&mut state, &born, "3", year);
        let lives = field(&state, &["kinder.", number, ".wohnt"].concat());
        state.apply(Action::Choose(lives, 0));
        let care = field(&state, &["kinder.", number, ".betreuung"].concat());
        state.apply(Action::Choose(care, 0));
    }
    state.apply(Action::Remove(2));
    assert_eq!(state.persons(), 1);
    let first = state.draft.entries.get(field(&state, "kinder.1.geburt")).unwrap();
    assert_eq!(first.year, "2018", "the second child moves up");
    state.apply(Action::Submit);
    assert_eq!(state.errors, []);
    assert!(kept(&state, "kinder.1.geburt").is_some());
    assert_eq!(kept(&state, "kinder.2.geburt"), None);
}

#[test]
fn a_single_question_leads_back_to_where_it_was_called() {
    let mut state = page(None, &Route::Questions);
    while state.route != Route::Answers {
        state.apply(Action::Pass(Pass::Unknown));
    }
    state.apply(Action::Visit(question("zusammenleben")));
    type_alone(&mut state, "5", "1992");
    state.apply(Action::Submit);
    assert_eq!(state.route, Route::Answers);
}

#[test]
fn an_address_that_leads_nowhere_goes_to_the_next_question() {
    let mut state = page(None, &question("gibt-es-nicht"));
    assert!(state.redirected);
    assert_eq!(state.route, question("ort"));
    state.apply(Action::Visit(Route::Benefit("gibt-es-nicht".to_owned())));
    assert_eq!(state.route, Route::List);
}

#[test]
fn what_was_kept_comes_back_and_what_no_longer_fits_is_named() {
    let mut state = page(None, &question("zusammenleben"));
    type_alone(&mut state, "5", "1992");
    state.apply(Action::Submit);
    state.apply(Action::ForOther(true));
    let saved = Saved::read(&state.saved().write()).unwrap();
    assert_eq!(saved, state.saved());
    let again = page(Some(&saved), &Route::Start);
    assert_eq!((again.answers, again.notice), (state.answers, None));
    assert!(again.for_other);

    let answers = r#"{"ich.geburt":"2026-13","miete":"-5","vermoegen":"1e12","x":1,"alter":150}"#;
    let broken = Saved { answers: answers.to_owned(), ..saved };
    let Some(Notice::Restored(names)) = page(Some(&broken), &Route::Start).notice else {
        panic!("nothing is named")
    };
    assert_eq!(names.len(), 5);
    let rubbish = Saved { answers: "{".to_owned(), ..broken };
    assert!(page(Some(&rubbish), &Route::Start).answers.is_empty());
}

#[test]
fn deleting_leaves_nothing() {
    let mut state = page(None, &question("zusammenleben"));
    type_alone(&mut state, "5", "1992");
    state.apply(Action::Submit);
    state.apply(Action::Remember(true));
    state.apply(Action::Clear);
    assert!(state.answers.is_empty());
    assert!(!state.remember);
    assert_eq!((state.route.clone(), state.notice.clone()), (Route::Start, Some(Notice::Cleared)));
}

#[test]
fn every_question_and_field_has_a_short_name_in_every_language() {
    let rules = common::rules();
    let asked = rules.fields.iter().filter(|field| !field.from_place);
    let keys: Vec<String> =
        (rules.questions.iter().map(|question| ["ui-frage-", &question.id].concat()))
            .chain(asked.map(|field| ["ui-angabe-", &field.id].concat()))
            .collect();
    for lang in ["de", "en"] {
        let texts = common::texts(lang);
        let known: BTreeSet<&str> = texts.messages.iter().map(|(key, _)| &**key).collect();
        let unnamed: Vec<&String> = keys.iter().filter(|key| !known.contains(&***key)).collect();
        assert_eq!(unnamed, [] as [&String; 0], "{lang}");
    }
}
