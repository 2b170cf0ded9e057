//! The rest of the program: everything the start page and the first question do not need.
//!
//! A table of functions, so that the build can put what only they reach into a file of its own
//! (see docs/adr/0007-program-in-two-files.md). Nothing outside may name those functions.

#![cfg_attr(
    feature = "geteilt",
    expect(clippy::unnecessary_wraps, reason = "the file may fail to come, the function cannot")
)]

use crate::book::Book;
use crate::browser;
use crate::route::Route;
use crate::state::{Action, Saved, State};
use crate::tables;
use crate::view::parts::Ctx;
use crate::view::{pages, title};
use engine::Date;
use engine::ir::Rulebook;
use engine::places::Outline;
use engine::texts::Texts;
use std::rc::Rc;
use yew::{Callback, Html};

/// Makes a state from everything at hand.
type Open = fn(Rc<Book>, Rc<Texts>, Date, Option<&Saved>, &Route) -> State;

/// What the rest of the program can do.
#[derive(Debug)]
pub struct Later {
    /// Reads a rulebook.
    pub rulebook: fn(&[u8]) -> Option<Rc<Rulebook>>,
    /// The state at the beginning, with what was kept.
    pub open: Open,
    /// Judges a state that had no rules so far.
    pub begin: fn(&mut State),
    /// Takes in what happened.
    pub apply: fn(&mut State, Action),
    /// The answers as they are kept.
    pub write: fn(&State) -> String,
    /// What stands between header and footer.
    pub content: fn(&Ctx<'_>) -> Html,
    /// Reads the outline of the places.
    pub outline: fn(&[u8]) -> Option<Rc<Outline>>,
    /// Asks for the places of other Länder if what is typed or was said leads there.
    pub look_elsewhere: fn(&mut State),
    /// Fetches the places of all but the first Land.
    pub fetch_others: fn(&Outline, Callback<Action>),
    /// Brings the marked place of the list into view.
    pub show_marked: fn(),
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
    rulebook: |bytes| engine::bundle::read(bytes).ok().map(Rc::new),
    open: State::new,
    begin: State::begin,
    apply: State::apply_any,
    write: |state| state.answers.to_json(&state.book.rulebook),
    content: pages::content,
    title: title::of,
    outline: |bytes| Outline::read(bytes).ok().map(Rc::new),
    look_elsewhere: State::look_elsewhere,
    show_marked: browser::show_marked,
    fetch_others: tables::fetch_others,
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
