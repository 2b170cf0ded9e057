//! Small parts used on many pages: icons, links, buttons, disclosures.

use crate::html::html;
use crate::route::Route;
use crate::say::Say;
use crate::state::{Action, Errand, State};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// What a view is drawn from.
#[derive(Debug, Clone)]
pub struct Ctx<'a> {
    /// The state.
    pub state: &'a State,
    /// The voice.
    pub say: Say,
    /// Where actions go.
    pub send: &'a Callback<Action>,
    /// Level of the headings within a benefit.
    pub level: u8,
}

impl<'a> Ctx<'a> {
    /// Draws from a state.
    #[must_use]
    pub fn new(state: &'a State, send: &'a Callback<Action>) -> Self {
        let say = state.say();
        crate::html::speak(say.clone(), state.book.setup.deeper);
        Self { state, say, send, level: 4 }
    }

    /// The same, with headings of another level.
    #[must_use]
    pub fn at_level(&self, level: u8) -> Self {
        Self { level, ..self.clone() }
    }

    /// A heading within a benefit; `below` levels under the first one.
    pub fn heading(&self, below: u8, class: &'static str, id: Option<String>, words: &str) -> Html {
        match self.level.saturating_add(below) {
            2 => html! { <h2 {class} {id}>{ words }</h2> },
            3 => html! { <h3 {class} {id}>{ words }</h3> },
            4 => html! { <h4 {class} {id}>{ words }</h4> },
            _ => html! { <h5 {class} {id}>{ words }</h5> },
        }
    }

    /// The text of a key.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.say.t(key)
    }

    /// Sends an action on a click, in place of what a click does.
    #[must_use]
    pub fn click(&self, action: Action) -> Callback<MouseEvent> {
        let send = self.send.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            send.emit(action.clone());
        })
    }

    /// Sends an action on a change.
    #[must_use]
    pub fn change(&self, action: Action) -> Callback<Event> {
        let send = self.send.clone();
        Callback::from(move |_: Event| send.emit(action.clone()))
    }

    /// Sends what is typed.
    #[must_use]
    pub fn typed(&self, make: impl Fn(String) -> Action + 'static) -> Callback<InputEvent> {
        let send = self.send.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                send.emit(make(input.value()));
            }
        })
    }

    /// Sends what is selected.
    #[must_use]
    pub fn selected(&self, make: impl Fn(String) -> Action + 'static) -> Callback<Event> {
        let send = self.send.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                send.emit(make(select.value()));
            }
        })
    }
}

/// Moves the focus to an element on a click.
#[must_use]
pub fn jump(ctx: &Ctx<'_>, id: &str) -> Callback<MouseEvent> {
    ctx.click(Action::Do(Errand::Focus(id.to_owned())))
}

/// An icon; always beside a word.
pub fn icon(name: &str) -> Html {
    crate::html::icon(name)
}

/// An icon in the colour of a group.
pub fn coloured(name: &str, colour: &str) -> Html {
    let class = ["kern-icon kern-icon--", name, " sf-ico-", colour].concat();
    html! { <span {class} aria-hidden="true"></span> }
}

/// Words only a screen reader says.
pub fn hidden(words: &str) -> Html {
    html! { <span class="kern-sr-only">{ words }</span> }
}

/// A link within the page.
pub fn link(route: &Route, words: &str) -> Html {
    html! { <a class="sf-link" href={route.href()}>{ words }</a> }
}

/// A link out of the page; nothing but https is ever linked, and nothing goes along.
pub fn out(url: &str, class: &'static str, content: Html) -> Html {
    if !url.starts_with("https://") {
        return content;
    }
    html! {
        <a {class} href={url.to_owned()} target="_blank" rel="noopener noreferrer"
            referrerpolicy="no-referrer">{ content }</a>
    }
}

/// A telephone number to call.
pub fn phone(number: &str) -> Html {
    let digits = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>();
    let shown = number.replace(' ', crate::say::KEEP);
    html! { <a class="sf-phone" href={["tel:", &digits].concat()}>{ shown }</a> }
}

/// A tool: a link with an icon.
pub fn tool(route: &Route, name: &str, words: &str) -> Html {
    html! { <a class="sf-tool" href={route.href()}>{ icon(name) }<span>{ words }</span></a> }
}

/// The main way on.
pub fn primary_link(route: &Route, words: &str) -> Html {
    html! {
        <a class="kern-btn kern-btn--primary" href={route.href()}>
            <span class="kern-label">{ words }</span>
        </a>
    }
}

/// A button beside the main one.
pub fn secondary(words: &str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="kern-btn kern-btn--secondary" {onclick}>
            <span class="kern-label">{ words }</span>
        </button>
    }
}

/// A disclosure that looks like a link.
pub fn why(title: &str, body: Html) -> Html {
    html! {
        <details class="sf-why">
            <summary><span>{ title }</span>{ icon("arrow-down") }</summary>
            <div class="sf-why__body">{ body }</div>
        </details>
    }
}

/// A remark with an icon.
pub fn note(name: &str, words: &str) -> Html {
    html! { <p class="sf-note">{ icon(name) }<span>{ words }</span></p> }
}

/// Paragraphs of a text; a blank line begins a new one.
pub fn paragraphs(text: &str) -> Html {
    let parts = text.split("\n\n").filter(|part| !part.trim().is_empty());
    parts.map(|part| html! { <p class="sf-p">{ part.to_owned() }</p> }).collect()
}

/// The sign put where a text wants something that is no text.
const SLOT: char = '\u{fffc}';

/// A text whose `{ $hier }` is replaced by something that is no text.
pub fn with_slot(ctx: &Ctx<'_>, key: &str, inside: &Html) -> Html {
    let mut buffer = [0; 4];
    let slot = SLOT.encode_utf8(&mut buffer);
    let text = ctx.say.with(key, &[("hier", engine::texts::Arg::Text(slot))]);
    let mut out = Vec::new();
    for (position, part) in text.split(SLOT).enumerate() {
        if position > 0 {
            out.push(inside.clone());
        }
        out.push(html! { { part.to_owned() } });
    }
    out.into_iter().collect()
}

/// The language of words that stay German, if the page speaks another.
#[must_use]
pub fn german(ctx: &Ctx<'_>) -> Option<&'static str> {
    (ctx.say.lang() != "de").then_some("de")
}
