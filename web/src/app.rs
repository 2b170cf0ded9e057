//! The one component: holds the state, draws it, and carries out in the browser what it asks for.
//!
//! Yew never lets go of the element a component is mounted on. So a component outlives its
//! finder: without one it draws nothing and holds nothing, and waits for the next.

use crate::host::Host;
use crate::route::Route;
use crate::shelf;
use crate::state::{Action, Errand, Saved, State};
use crate::tables::{self, Loading};
use crate::view::parts::Ctx;
use crate::view::{first, shell};
use gloo::events::{EventListener, EventListenerOptions};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// The finder to show.
#[derive(Debug, Clone, Default, Properties)]
pub struct Props {
    /// State at the beginning and surroundings; none between two finders.
    pub finder: Option<(Rc<State>, Rc<Host>)>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        match (&self.finder, &other.finder) {
            (Some((one, _)), Some((other, _))) => Rc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        }
    }
}

/// What shows one finder after another.
#[derive(Debug)]
pub struct App {
    finder: Option<Finder>,
}

/// One finder.
#[derive(Debug)]
struct Finder {
    state: State,
    host: Rc<Host>,
    send: Callback<Action>,
    saved: Saved,
    focused: u32,
    /// The place of the list that was in view.
    marked: Option<usize>,
    /// Places are under way.
    fetches: bool,
    is_drawn: bool,
    /// Follows the address, or links where there is none, for as long as the finder lives.
    _links: EventListener,
}

impl Component for App {
    type Message = Action;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        Self { finder: Finder::new(ctx) }
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &Props) -> bool {
        self.finder = Finder::new(ctx);
        true
    }

    fn update(&mut self, _: &Context<Self>, action: Action) -> bool {
        self.finder.as_mut().is_some_and(|finder| finder.update(action))
    }

    fn view(&self, _: &Context<Self>) -> Html {
        match &self.finder {
            Some(finder) => shell::page(&Ctx::new(&finder.state, &finder.send)),
            None => Html::default(),
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if let Some(finder) = &mut self.finder {
            finder.rendered();
        }
    }
}

impl Finder {
    fn new(ctx: &Context<App>) -> Option<Self> {
        let (start, host) = ctx.props().finder.clone()?;
        let state = (*start).clone();
        let send = ctx.link().callback(|action| action);
        let links =
            if host.home.owns_document() { address(&host, &send) } else { links(&host, &send) };
        let (saved, focused) = (state.saved(), state.focus.0);
        let mut finder = Self {
            state,
            host,
            send,
            saved,
            focused,
            marked: None,
            fetches: false,
            is_drawn: false,
            _links: links,
        };
        finder.fetch();
        Some(finder)
    }

    fn update(&mut self, action: Action) -> bool {
        let action = match action {
            Action::Do(errand) => {
                self.run(errand);
                return false;
            }
            other => other,
        };
        let called = matches!(action, Action::Visit(_));
        let before = self.state.route.clone();
        self.fetches &= !matches!(action, Action::Tables(_));
        self.state.apply(action);
        let moved = self.state.route != before;
        if called && self.state.redirected {
            self.host.set_hash(&self.state.route.href(), true);
        } else if moved && !called {
            self.host.set_hash(&self.state.route.href(), false);
        }
        if moved {
            self.tell();
        }
        let saved = self.state.saved();
        if saved != self.saved {
            self.host.save(&saved);
            self.saved = saved;
        }
        self.fetch();
        true
    }

    fn rendered(&mut self) {
        let ctx = Ctx::new(&self.state, &self.send);
        let title = match self.state.later {
            Some(later) => (later.title)(&ctx),
            None => first::title(&ctx),
        };
        self.host.label(&title, ctx.say.lang(), &ctx.t("ui-richtung"));
        if self.state.asks_to_clear {
            self.host.show_dialog("loeschen");
        }
        if self.state.draft.marked != self.marked {
            self.marked = self.state.draft.marked;
            if let Some(later) = self.state.later {
                (later.show_marked)(&self.host);
            }
        }
        let (count, id) = &self.state.focus;
        if *count != self.focused {
            self.focused = *count;
            if id == "titel" {
                self.host.to_top();
            }
            self.host.focus(id);
        }
        if !self.is_drawn {
            self.is_drawn = true;
            // The surroundings may have asked to begin somewhere else.
            if Route::parse(&self.host.hash()).as_ref() != Some(&self.state.route) {
                self.host.set_hash(&self.state.route.href(), true);
            }
            self.host.ready();
        }
    }

    /// Fetches the places the state asks for.
    fn fetch(&mut self) {
        if self.fetches {
            return;
        }
        let (host, send) = (Rc::clone(&self.host), self.send.clone());
        match (self.state.loading, self.state.later) {
            (Loading::Home, _) => tables::fetch_home(host, send),
            (Loading::Others, Some(later)) => {
                (later.fetch_others)(&self.state.book.outline, host, send);
            }
            _ => return,
        }
        self.fetches = true;
    }

    fn run(&self, errand: Errand) {
        match errand {
            Errand::Focus(id) => self.host.focus(&id),
            Errand::Print => self.host.print(),
            Errand::Leave(exit) => self.host.leave(&exit),
            Errand::Speak(lang) => {
                let (host, send) = (Rc::clone(&self.host), self.send.clone());
                wasm_bindgen_futures::spawn_local(async move {
                    if let Some(texts) = shelf::texts(&host, &lang).await {
                        let more = shelf::texts_more(&host, &lang).await;
                        send.emit(Action::Texts(texts, more));
                    }
                });
            }
        }
    }

    /// Tells the surroundings how far the person is.
    fn tell(&self) {
        if !self.host.home.is_page()
            && let Some(later) = self.state.later
            && let Some((event, counts)) = (later.counts)(&self.state)
        {
            self.host.tell(event, &counts);
        }
    }
}

/// Visits what the address of the page names.
fn address(host: &Rc<Host>, send: &Callback<Action>) -> EventListener {
    let (host, send) = (Rc::clone(host), send.clone());
    EventListener::new(&gloo::utils::window(), "hashchange", move |_| {
        if let Some(route) = Route::parse(&host.hash()) {
            send.emit(Action::Visit(route));
        }
    })
}

/// Visits what a link within the finder names: the address of a foreign page stays as it is.
fn links(host: &Rc<Host>, send: &Callback<Action>) -> EventListener {
    let send = send.clone();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&host.root, "click", options, move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let link = target.and_then(|target| target.closest("a[href^='#']").ok()?);
        let Some(hash) = link.and_then(|link| link.get_attribute("href")) else { return };
        event.prevent_default();
        if let Some(route) = Route::parse(&hash) {
            send.emit(Action::Visit(route));
        }
    })
}
