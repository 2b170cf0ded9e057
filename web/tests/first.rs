//! The page before the rest of the program is there: it needs no text and no rule of the rest.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "test code")]

mod common;

use common::{rules, sources};
use engine::opening::Opening;
use engine::texts::Texts;
use std::rc::Rc;
use web::first::is_shown_at_once;
use web::later::Later;
use web::route::Route;
use web::state::{Action, Part, Pass, State};

fn whole() -> &'static Later {
    State::new(
        Rc::new(common::book()),
        common::texts("de").into(),
        common::today(),
        None,
        &Route::Start,
    )
    .later
    .expect("the whole program")
}

fn first(route: &Route) -> State {
    let opening = Opening::of(rules()).expect("the first question asks for the place");
    State::first(
        opening.rulebook(),
        first_texts("de").into(),
        common::today(),
        route,
        Rc::default(),
    )
}

/// Only what stands in the file that is loaded first.
fn first_texts(lang: &str) -> Texts {
    let file = &sources()[&format!("texte/{lang}/anfang.ftl")];
    let named = |key: &str| {
        let name = key.split('.').next().unwrap();
        file.lines().any(|line| line.strip_prefix(name).is_some_and(|rest| rest.starts_with(" =")))
    };
    let mut texts = common::texts(lang);
    texts.messages.retain(|(key, _)| named(key));
    texts
}

#[test]
fn what_needs_rules_waits_and_is_done_in_order() {
    let mut state = first(&Route::Questions);
    let field = state.view.as_ref().unwrap().fields[0];
    assert_eq!(state.route.path(), "/frage/ort");
    state.apply(Action::Type(field, Part::Text, "nirgendwo".to_owned()));
    state.apply(Action::Submit);
    state.apply(Action::Pass(Pass::NoHome));
    assert_eq!(state.waiting.len(), 2);
    assert_eq!(state.draft.entries.get(field).unwrap().text, "nirgendwo");
    state.apply(Action::Rest(whole(), Rc::new(rules().clone()), None));
    assert!(state.waiting.is_empty() && state.errors.is_empty());
    assert_ne!(state.route.path(), "/frage/ort");
    assert!(!state.plan.assessment.benefits.is_empty());
}

#[test]
fn the_rest_changes_nothing_that_was_typed() {
    let mut state = first(&Route::Questions);
    let field = state.view.as_ref().unwrap().fields[0];
    state.apply(Action::Type(field, Part::Text, "Ball".to_owned()));
    state.apply(Action::Rest(whole(), Rc::new(rules().clone()), None));
    assert_eq!(state.draft.entries.get(field).unwrap().text, "Ball");
    assert_eq!(state.view.as_ref().unwrap().fields, [field]);
    assert!(matches!(state.route, Route::Question { .. }));
}

#[test]
fn only_start_and_first_question_are_shown_at_once() {
    let opening = Opening::of(rules()).unwrap().rulebook();
    let question = |id: &str| Route::Question { id: id.to_owned(), second: false };
    assert!(
        is_shown_at_once(&opening, &Route::Start) && is_shown_at_once(&opening, &question("ort"))
    );
    for other in [question("geld"), Route::Result(None), Route::Urgent(None), Route::List] {
        assert!(!is_shown_at_once(&opening, &other), "{other:?}");
    }
}

#[cfg(feature = "ssr")]
#[test]
fn the_first_file_of_texts_holds_every_word() {
    for lang in ["de", "en"] {
        let mut state = first(&Route::Start);
        state.texts = Rc::new(first_texts(lang));
        let field = state.plan.pages[0].fields[0];
        let mut drawn = String::new();
        let mut draw = |state: &State| drawn += &web::ssr::drawn(state).unwrap();
        draw(&state);
        state.apply(Action::AskToClear(true));
        draw(&state);
        for for_other in [false, true] {
            state.apply(Action::ForOther(for_other));
            state.apply(Action::Remember(for_other));
            state.apply(Action::Visit(Route::Start));
            state.apply(Action::Visit(Route::Questions));
            for typed in ["", "Qued", "06484", "nirgends"] {
                state.apply(Action::Type(field, Part::Text, typed.to_owned()));
                draw(&state);
            }
            state.apply(Action::Submit);
            draw(&state);
        }
        for prefix in ["ui-", "frage-", "angabe-"] {
            let leaks = drawn
                .match_indices(prefix)
                .map(|(at, _)| drawn.split_at(at).1.split(['<', '"']).next().unwrap());
            // Ids and classes of the page begin otherwise.
            assert_eq!(leaks.collect::<Vec<_>>(), Vec::<&str>::new(), "{lang}");
        }
    }
}
