//! The page before the rest of the program is there: start and first question.
//!
//! INVARIANT: nothing here is judged. What needs rules waits in [`State::waiting`] and is done
//! as soon as it can be, in the order it was asked for.

use crate::book::Book;
use crate::later::Later;
use crate::route::Route;
use crate::setup::Setup;
use crate::state::{Action, State};
use engine::Date;
use engine::assess::Assessment;
use engine::facts::FieldRef;
use engine::interview::{Interview, Page, PageState, PageView};
use engine::ir::{FieldId, QuestionId, Rulebook};
use engine::opening::{OPENING, Opening};
use engine::texts::Texts;
use std::rc::Rc;

/// The first question alone, from its bundle.
#[must_use]
pub fn opening(bytes: &[u8]) -> Option<Rulebook> {
    engine::packed::read::<Opening>(OPENING, bytes).ok().map(Opening::rulebook)
}

/// Whether a route can be shown before the rest of the program is there.
#[must_use]
pub fn is_shown_at_once(opening: &Rulebook, route: &Route) -> bool {
    match route {
        Route::Start | Route::Questions | Route::ForOther => true,
        Route::Question { id, .. } => opening.questions.first().is_some_and(|q| q.id == *id),
        _ => false,
    }
}

impl State {
    /// The state at the beginning, without rules; `opening` has the first question.
    #[must_use]
    pub fn first(
        opening: Rulebook,
        texts: Rc<Texts>,
        today: Date,
        route: &Route,
        setup: Rc<Setup>,
    ) -> Self {
        let book = Book { setup, ..Book::new(Rc::new(opening)) };
        let plan = plan(&book.rulebook, today);
        let mut state = Self::blank(Rc::new(book), texts, today, plan);
        state.apply_first(Action::Visit(route.clone()));
        state.focus.0 = 0;
        state
    }

    /// Takes in what happened before the rest of the program is there.
    pub(crate) fn apply_first(&mut self, action: Action) {
        match action {
            Action::Visit(route) if is_shown_at_once(&self.book.rulebook, &route) => {
                self.show_first(&route);
            }
            Action::Type(reference, _, text) => self.type_place(reference, text),
            Action::Tables(tables) => self.take_tables(tables),
            Action::LoadTables => self.load_tables(),
            Action::Mark(marked) => self.draft.marked = marked,
            Action::Pick(reference, place) => self.pick_place(reference, place),
            Action::ForOther(other) => self.for_other = other,
            Action::Remember(remember) => self.remember = remember,
            Action::AskToClear(asks) => self.asks_to_clear = asks,
            Action::Texts(texts, more) => self.speak(texts, more),
            Action::Do(_) => {}
            other => self.waiting.push(other),
        }
    }

    /// Goes to the start page or the first question.
    fn show_first(&mut self, called: &Route) {
        self.for_other |= *called == Route::ForOther;
        let question = self.route_to(Page { question: QuestionId(0), slot: None });
        let route = if *called == Route::Start { Route::Start } else { question };
        if self.route == route && self.view.is_some() {
            return;
        }
        self.redirected = route != *called;
        let first = self.plan.pages.first().cloned();
        self.view = first.filter(|_| route != Route::Start);
        self.route = route;
        self.asks_to_clear = false;
        self.move_to("titel");
    }

    /// What is typed into the field for the place.
    pub(crate) fn type_place(&mut self, reference: FieldRef, text: String) {
        let entry = self.draft.entries.entry(reference);
        entry.text = text;
        entry.place = None;
        self.draft.marked = None;
        self.think_of_others();
    }

    /// A place was chosen from the list.
    pub(crate) fn pick_place(&mut self, reference: FieldRef, place: String) {
        let name = self.book.place_name(&place).unwrap_or_default();
        let entry = self.draft.entries.entry(reference);
        entry.text = name;
        entry.place = Some(place);
        self.draft.marked = None;
        self.errors.clear();
    }

    /// Takes in the rest of the program and does what waited for it.
    pub(crate) fn complete(
        &mut self,
        later: &'static Later,
        rulebook: Rc<Rulebook>,
        more: Option<Rc<Texts>>,
    ) {
        self.book = Rc::new(Book { rulebook, ..(*self.book).clone() });
        self.later = Some(later);
        self.more = more.or_else(|| self.more.take());
        (later.begin)(self);
        for action in std::mem::take(&mut self.waiting) {
            self.apply(action);
        }
    }
}

/// The questionnaire before anything was judged: every question may come.
fn plan(opening: &Rulebook, today: Date) -> Interview {
    let view = |at: usize| PageView {
        page: Page { question: QuestionId(u32::try_from(at).unwrap_or(0)), slot: None },
        state: PageState::Needed,
        fields: if at == 0 { vec![FieldRef { field: FieldId(0), slot: None }] } else { Vec::new() },
    };
    let pages = (0..opening.questions.len()).map(view).collect::<Vec<_>>();
    let assessment = Assessment { as_of: today, outside_served: false, benefits: Vec::new() };
    let next = pages.first().map(|view| view.page);
    Interview { pages, next, decided: false, for_amount: Vec::new(), assessment }
}
