//! Which place tables are here and which are fetched: that of the first Land at once, those of
//! all others only when somebody looks for a place there.
//!
//! INVARIANT: the others are fetched together or not at all, so that no request tells which
//! place or Land somebody means.

use crate::book::Book;
use crate::host::Host;
use crate::shelf;
use crate::state::{Action, State};
use engine::area::Area;
use engine::places::{Matched, Outline, PlaceTable, Postcode};
use std::rc::Rc;
use yew::Callback;

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

/// The Land the page is made for.
pub(crate) const HOME: &str = "15";

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
    pub(crate) fn take_tables(&mut self, tables: Vec<Rc<PlaceTable>>) {
        self.loading = if tables.is_empty() { Loading::Failed } else { Loading::Nothing };
        let mut book = (*self.book).clone();
        book.places.extend(tables);
        self.book = Rc::new(book);
        self.think_of_others();
    }

    /// Fetches the other Länder if they are needed; before the rest of the program is there, it
    /// is not known that there are others.
    pub(crate) fn think_of_others(&mut self) {
        if let Some(later) = self.later {
            (later.look_elsewhere)(self);
        }
    }

    /// The outline has come: from now on it is known that there are other Länder.
    pub(crate) fn take_outline(&mut self, outline: Rc<Outline>) {
        self.book = Rc::new(Book { outline, ..(*self.book).clone() });
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

/// Fetches the places of the first Land.
pub fn fetch_home(host: Rc<Host>, send: Callback<Action>) {
    wasm_bindgen_futures::spawn_local(async move {
        let home = shelf::table(&host, HOME).await;
        send.emit(Action::Tables(home.into_iter().collect()));
    });
}

/// Fetches the places of all other Länder; they come together or not at all.
pub fn fetch_others(outline: &Outline, host: Rc<Host>, send: Callback<Action>) {
    let states = others(outline);
    wasm_bindgen_futures::spawn_local(async move {
        send.emit(Action::Tables(tables(&host, &states).await.unwrap_or_default()));
    });
}

/// The keys of all Länder but the first.
pub(crate) fn others(outline: &Outline) -> Vec<String> {
    outline.states.iter().skip(1).map(|state| state.area.as_str().to_owned()).collect()
}

/// The places of these Länder, if all of them come.
pub(crate) async fn tables(host: &Host, states: &[String]) -> Option<Vec<Rc<PlaceTable>>> {
    // All are under way before the first one is waited for; what came is kept for another try.
    host.begin_to_fetch(states.iter().map(|state| ["orte-", state].concat()));
    let mut tables = Vec::new();
    for state in states {
        let table = shelf::table(host, state).await?;
        // Between two files there is time; at the next stroke of a key there is not.
        table.prepare();
        tables.push(table);
    }
    Some(tables)
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
