//! Which place tables are here and which are fetched: that of the first Land at once, those of
//! all others only when somebody looks for a place there.
//!
//! INVARIANT: the others are fetched together or not at all, so that no request tells which
//! place or Land somebody means.

use crate::book::Book;
use crate::state::State;
use engine::area::Area;
use engine::places::{Matched, Outline, PlaceTable, Postcode};
use std::rc::Rc;

/// What is being fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loading {
    /// Nothing.
    Nothing,
    /// The places of the first Land.
    Home,
    /// The places of all other Länder.
    Others,
    /// It did not come; what is here can be searched.
    Failed,
}

/// Tables that have come, with what is known of all of them.
pub type Tables = (Rc<Outline>, Vec<Rc<PlaceTable>>);

/// With fewer letters the first Land alone is searched.
const ENOUGH: usize = 3;

impl State {
    /// Fetches what is missing: asked for, or once again after a failure.
    pub(crate) fn load_tables(&mut self) {
        if matches!(self.loading, Loading::Nothing | Loading::Failed) {
            let home = self.book.places.is_empty();
            self.loading = if home { Loading::Home } else { Loading::Others };
        }
        if let Some(field) = self.book.place_field() {
            // The button that was pressed is gone.
            let id = ["f-", &field.id].concat();
            self.move_to(&id);
        }
    }

    /// Tables have come, or have failed to.
    pub(crate) fn take_tables(&mut self, tables: Option<Tables>) {
        let Some((outline, tables)) = tables else {
            self.loading = Loading::Failed;
            return;
        };
        let mut book = (*self.book).clone();
        book.outline = outline;
        book.places.extend(tables);
        self.book = Rc::new(book);
        self.loading = Loading::Nothing;
        self.look_elsewhere();
    }

    /// Fetches the other Länder if what is typed or was said does not lie in the first one.
    pub(crate) fn look_elsewhere(&mut self) {
        let open = self.loading == Loading::Nothing && self.book.lacks_others();
        let typed = self.draft.entries.iter().map(|(_, entry)| entry);
        let mut typed = typed.filter(|entry| entry.place.is_none()).map(|entry| &*entry.text);
        let asks = || self.view.as_ref().is_some_and(|view| self.book.asks_place(&view.fields));
        let said = || self.area().is_some_and(|area| self.book.lies_elsewhere(&area));
        if open && (said() || asks() && typed.any(|text| self.book.leads_elsewhere(text))) {
            self.loading = Loading::Others;
        }
    }
}

impl Book {
    /// Whether only the first Land is here, and there are others.
    #[must_use]
    pub fn lacks_others(&self) -> bool {
        self.places.len() == 1 && self.outline.states.len() > 1
    }

    fn lies_elsewhere(&self, area: &Area) -> bool {
        self.places.first().is_some_and(|home| !home.state.area.covers(area))
    }

    /// Nothing here fits well, or it fits as well on the other side of the border.
    fn leads_elsewhere(&self, text: &str) -> bool {
        let text = text.trim();
        if text.chars().count() < ENOUGH {
            return false;
        }
        let best = engine::places::search(&self.places, text, 1).first().map(|hit| hit.matched);
        let shared = Postcode::parse(text).is_some_and(|code| self.outline.shared.contains(&code));
        shared || best.is_none_or(|best| best == Matched::Similar)
    }
}
