//! The rest of the program: everything the start page and the first question do not need.
//!
//! A table of functions, so that the build can put what only they reach into a file of its own
//! (see docs/adr/0007-program-in-two-files.md). Nothing outside may name those functions.

#![cfg_attr(
    feature = "geteilt",
    expect(clippy::unnecessary_wraps, reason = "the file may fail to come, the function cannot")
)]

use crate::host::Host;
use crate::state::{Action, State};
use crate::view::parts::Ctx;
use crate::view::{pages, title};
#[cfg(feature = "csr")]
use crate::{start, whole};
use crate::{tables, tell};
use engine::places::Outline;
use std::rc::Rc;
use yew::{Callback, Html};

/// Goes on with a finder, drawn already or not.
#[cfg(feature = "csr")]
type GoOn = fn(start::Begin, Option<start::Send>) -> whole::Soon<Result<(), &'static str>>;

/// What the rest of the program can do.
#[derive(Debug)]
pub struct Later {
    /// Goes on with a finder once the whole program is there.
    #[cfg(feature = "csr")]
    pub(crate) go_on: GoOn,
    /// Takes in what the surroundings ask for now.
    #[cfg(feature = "csr")]
    pub(crate) change: fn(Rc<Host>, start::Send) -> whole::Soon<()>,
    /// Counts for the surroundings: of the result if it is shown, else of the question.
    pub counts: fn(&State) -> Option<(&'static str, String)>,
    /// Judges a state that had no rules so far.
    pub begin: fn(&mut State),
    /// Takes in what happened.
    pub apply: fn(&mut State, Action),
    /// The answers as they are kept.
    pub write: fn(&State) -> String,
    /// What stands between header and footer.
    pub content: fn(&Ctx<'_>) -> Html,
    /// Asks for the places of other Länder if what is typed or was said leads there.
    pub look_elsewhere: fn(&mut State),
    /// Fetches the places of all but the first Land.
    pub fetch_others: fn(&Outline, Rc<Host>, Callback<Action>),
    /// Brings the marked place of the list into view.
    pub show_marked: fn(&Host),
    /// The title of the page shown.
    pub title: fn(&Ctx<'_>) -> String,
}

impl PartialEq for Later {
    /// There is one only.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Later {}

/// The one table.
pub(crate) static LATER: Later = Later {
    #[cfg(feature = "csr")]
    go_on: whole::go_on,
    #[cfg(feature = "csr")]
    change: whole::change,
    counts: tell::counts,
    begin: State::begin,
    apply: State::apply_any,
    write: |state| state.answers.to_json(&state.book.rulebook),
    content: pages::content,
    look_elsewhere: State::look_elsewhere,
    fetch_others: tables::fetch_others,
    show_marked: Host::show_marked,
    title: title::of,
};

/// Fetches the rest of the program.
///
/// # Errors
/// If it cannot be had.
#[cfg(not(feature = "geteilt"))]
pub async fn later() -> Result<&'static Later, Missing> {
    Ok(&LATER)
}

/// Fetches the rest of the program.
///
/// # Errors
/// If it cannot be had.
#[cfg(feature = "geteilt")]
#[wasm_split_helpers::wasm_split(spaeter, fallible)]
pub fn later() -> Result<&'static Later, Missing> {
    Ok(&LATER)
}

/// The rest of the program could not be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing;

#[cfg(feature = "geteilt")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}
