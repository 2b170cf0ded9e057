//! The one component: holds the state, draws it, and carries out in the browser what it asks for.

use crate::browser;
use crate::route::Route;
use crate::state::{Action, Saved, State};
use crate::tables::{self, Loading};
use crate::view::parts::Ctx;
use crate::view::{first, shell};
use gloo::events::EventListener;
use std::rc::Rc;
use yew::prelude::*;

/// What the page starts from.
#[derive(Debug, Clone, Properties)]
pub struct Props {
    /// The state at the beginning.
    pub start: Rc<State>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.start, &other.start)
    }
}

/// The page.
#[derive(Debug)]
pub struct App {
    state: State,
    send: Callback<Action>,
    saved: Saved,
    focused: u32,
    /// The place of the list that was in view.
    marked: Option<usize>,
    /// Places are under way.
    fetches: bool,
    /// Follows the address for as long as the page lives.
    _address: EventListener,
}

impl Component for App {
    type Message = Action;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let state = (*ctx.props().start).clone();
        let send = ctx.link().callback(|action| action);
        let visit = send.clone();
        let window = gloo::utils::window();
        let address = EventListener::new(&window, "hashchange", move |_| {
            if let Some(route) = Route::parse(&browser::hash()) {
                visit.emit(Action::Visit(route));
            }
        });
        let (saved, focused) = (state.saved(), state.focus.0);
        let mut app =
            Self { state, send, saved, focused, marked: None, fetches: false, _address: address };
        app.fetch();
        app
    }

    fn update(&mut self, _: &Context<Self>, action: Action) -> bool {
        let called = matches!(action, Action::Visit(_));
        let before = self.state.route.clone();
        self.fetches &= !matches!(action, Action::Tables(_));
        self.state.apply(action);
        let moved = self.state.route != before;
        if called && self.state.redirected {
            browser::set_hash(&self.state.route.href(), true);
        } else if moved && !called {
            browser::set_hash(&self.state.route.href(), false);
        }
        let saved = self.state.saved();
        if saved != self.saved {
            browser::save(&saved);
            self.saved = saved;
        }
        self.fetch();
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        shell::page(&Ctx::new(&self.state, &self.send))
    }

    fn rendered(&mut self, _: &Context<Self>, first: bool) {
        let ctx = Ctx::new(&self.state, &self.send);
        let title = match self.state.later {
            Some(later) => (later.title)(&ctx),
            None => first::title(&ctx),
        };
        browser::label(&title, ctx.say.lang(), &ctx.t("ui-richtung"));
        if self.state.asks_to_clear {
            browser::show_dialog("loeschen");
        }
        if self.state.draft.marked != self.marked {
            self.marked = self.state.draft.marked;
            if let Some(later) = self.state.later {
                (later.show_marked)();
            }
        }
        let (count, id) = &self.state.focus;
        if *count != self.focused {
            self.focused = *count;
            if id == "titel" {
                browser::to_top();
            }
            browser::focus(id);
        }
        if first {
            if self.state.redirected {
                browser::set_hash(&self.state.route.href(), true);
            }
            browser::ready();
        }
    }
}

impl App {
    /// Fetches the places the state asks for.
    fn fetch(&mut self) {
        if self.fetches {
            return;
        }
        let send = self.send.clone();
        match (self.state.loading, self.state.later) {
            (Loading::Home, _) => tables::fetch_home(send),
            (Loading::Others, Some(later)) => (later.fetch_others)(&self.state.book.outline, send),
            _ => return,
        }
        self.fetches = true;
    }
}
