//! What the surroundings of a finder learn: counts, and the names of kinds of pages.
//!
//! INVARIANT: no answer, nothing that tells one, and nothing about help that was looked for.

use crate::book::Book;
use crate::route::Route;
use crate::state::State;
use crate::view::frame;
use crate::view::parts::Ctx;
use engine::Date;
use engine::assess::Verdict;
use yew::Callback;

/// Among fewer benefits the count of possible ones would tell which.
const FEW: usize = 5;

/// Name of the event and its counts as JSON, for the page that is shown; most pages tell nothing.
#[must_use]
pub fn counts(state: &State) -> Option<(&'static str, String)> {
    match &state.route {
        Route::Start => Some(("step", object(&[("page", "\"start\"".to_owned())]))),
        Route::Question { .. } => {
            let send = Callback::noop();
            let (number, most, _) = frame::position(&Ctx::new(state, &send), state.page()?);
            let page = ("page", "\"frage\"".to_owned());
            let counts = [page, ("number", number.to_string()), ("most", most.to_string())];
            Some(("step", object(&counts)))
        }
        Route::Answers => Some(("step", object(&[("page", "\"antworten\"".to_owned())]))),
        Route::Result(_) => {
            let results = &state.plan.assessment.benefits;
            let mut counts = vec![("checked", results.len().to_string())];
            if results.len() >= FEW {
                let number = |verdict| results.iter().filter(|r| r.verdict == verdict).count();
                counts.push(("possible", number(Verdict::Possible).to_string()));
                counts.push(("open", number(Verdict::Missing).to_string()));
            }
            Some(("result", object(&counts)))
        }
        _ => None,
    }
}

fn object(entries: &[(&str, String)]) -> String {
    let entry = |(name, value): &(&str, String)| ["\"", name, "\":", value].concat();
    let entries = entries.iter().map(entry).collect::<Vec<_>>().join(",");
    ["{", &entries, "}"].concat()
}

/// The answers a place settles, as they are kept: it was given by the surroundings, and the
/// person can change it like any other answer.
#[must_use]
pub fn placed(book: &Book, place: &str, today: Date) -> String {
    let Some(field) = book.place_field() else { return String::new() };
    let own = (field.id.clone(), place.to_owned());
    let settled = book.settled(place, today).into_iter().chain([own]);
    // Keys and values are ids: nothing in them needs a sign of its own.
    let settled = settled.map(|(key, value)| (key, ["\"", &value, "\""].concat()));
    let settled = settled.collect::<Vec<_>>();
    object(&settled.iter().map(|(key, value)| (key.as_str(), value.clone())).collect::<Vec<_>>())
}
