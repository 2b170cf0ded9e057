//! Looking for advice: a few wishes on top, then the list.
//!
//! What is wished for tells something about the person: it is kept in the state alone and is
//! never part of an address.

use super::parts::{Ctx, german, out, phone};
use super::{because, choices, office};
use crate::html::html;
use crate::state::{Action, Seek, Wish};
use engine::advice::{Filter, Found, Nearby, Wanted};
use engine::area::{Area, Level};
use engine::routes::Advice;
use engine::texts::Arg;
use yew::prelude::*;

/// The page.
pub fn page(ctx: &Ctx<'_>) -> Html {
    let state = ctx.state;
    let seek = &state.seek;
    let place = state.area();
    let near = place.as_ref().and_then(|area| state.book.position(area));
    let area = seek.area.clone().or(place).unwrap_or_else(Area::federation);
    let wanted = Wanted {
        topic: seek.topic.as_deref(),
        area: &area,
        language: seek.language.as_deref(),
        free: seek.free,
        near,
    };
    let found = state.book.routes.seek(wanted, state.today);
    html! {
        <div class="sf-main">
            <h1 class="sf-q" id="titel" tabindex="-1">{ ctx.t("ui-beratung-titel") }</h1>
            <p class="sf-hint">{ ctx.t("ui-beratung-text") }</p>
            <form class="sf-seek" autocomplete="off">
                { topics(ctx) }
                { more(ctx, &area) }
            </form>
            { status(ctx, &found) }
            { nothing(ctx, &found) }
            { rows(ctx, &found.fitting) }
            if !found.always.is_empty() {
                <section class="sf-block sf-stack-3" aria-labelledby="immer">
                    <h2 class="sf-h2" id="immer">{ ctx.t("ui-beratung-immer") }</h2>
                    { rows(ctx, &found.always) }
                </section>
            }
        </div>
    }
}

/// Everything there is by topic, for reading without the program; what belongs to no topic or
/// helps with everything stands first.
pub fn by_topic(ctx: &Ctx<'_>) -> Html {
    let routes = &ctx.state.book.routes;
    let area = Area::federation();
    let of = |topic| routes.seek(Wanted { topic, ..Wanted::all(&area) }, ctx.state.today).fitting;
    let topics = routes.topics(ctx.state.today);
    let mut always = of(None);
    always.retain(|row| {
        row.advice.always || !row.advice.topics.iter().any(|own| topics.contains(&own.as_str()))
    });
    let group = |title: String, found: Vec<Nearby<'_>>| {
        html! { <section class="sf-stack-3"><h3 class="sf-h3">{ title }</h3>{ rows(ctx, &found) }</section> }
    };
    let named = |topic| group(name(ctx, "thema-", topic), of(Some(topic)));
    html! {
        <>
            { group(ctx.t("ui-beratung-immer"), always) }
            { for topics.iter().copied().map(named) }
        </>
    }
}

fn name(ctx: &Ctx<'_>, kind: &str, id: &str) -> String {
    ctx.t(&[kind, id].concat())
}

/// The topics there are, one of them or all: a list that folds, so that what is found comes first.
fn topics(ctx: &Ctx<'_>) -> Html {
    let chosen = ctx.state.seek.topic.as_deref();
    let mut options = vec![(String::new(), ctx.t("ui-beratung-alles"), chosen.is_none())];
    for topic in ctx.state.book.routes.topics(ctx.state.today) {
        options.push((topic.to_owned(), name(ctx, "thema-", topic), chosen == Some(topic)));
    }
    select(ctx, "thema", "ui-beratung-thema", options, Wish::Topic)
}

/// Area, language and cost, behind a disclosure.
fn more(ctx: &Ctx<'_>, area: &Area) -> Html {
    let free = ctx.state.seek.free;
    let change = ctx.change(Action::Wish(Wish::Free(!free), false));
    let words = ctx.t("ui-beratung-kostenfrei");
    let body = html! {
        <>
            { areas(ctx, area) }
            { languages(ctx) }
            { choices::check("kostenfrei", "kostenfrei", true, Some(free), change, &words, None) }
            <p class="sf-small">{ ctx.t("ui-beratung-privat") }</p>
        </>
    };
    super::parts::why(&ctx.t("ui-beratung-genauer"), body)
}

fn areas(ctx: &Ctx<'_>, area: &Area) -> Html {
    let state = ctx.state;
    let own = state.area();
    let mut known = state.book.routes.advice_areas(state.today);
    known.insert(0, Area::federation());
    if let Some(own) = own.clone().filter(|own| !known.contains(own)) {
        known.insert(0, own);
    }
    if known.len() < 2 {
        return Html::default();
    }
    let mut options = Vec::new();
    for one in &known {
        let words = if one.level() == Level::Federation {
            Some(ctx.t("ui-beratung-deutschland"))
        } else {
            because::area_name(ctx, one)
        };
        let Some(mut words) = words else { continue };
        if own.as_ref() == Some(one) {
            words = ctx.say.with("ui-beratung-eigener-ort", &[("ort", Arg::Text(&words))]);
        }
        options.push((one.as_str().to_owned(), words, one == area));
    }
    select(ctx, "gebiet", "ui-beratung-wo", options, Wish::Area)
}

fn languages(ctx: &Ctx<'_>) -> Html {
    let known = ctx.state.book.routes.languages(ctx.state.today);
    if known.is_empty() {
        return Html::default();
    }
    let chosen = ctx.state.seek.language.as_deref();
    let mut options = vec![(String::new(), ctx.t("ui-beratung-jede-sprache"), chosen.is_none())];
    for code in known {
        options.push((code.to_owned(), name(ctx, "sprache-", code), chosen == Some(code)));
    }
    select(ctx, "beratung-sprache", "ui-beratung-sprache", options, Wish::Language)
}

/// A list to choose from, as value, words and whether it is chosen; an empty value means any.
fn select(
    ctx: &Ctx<'_>,
    id: &'static str,
    label: &str,
    options: Vec<(String, String, bool)>,
    wish: fn(Option<String>) -> Wish,
) -> Html {
    let option = |(value, words, selected): (String, String, bool)| {
        html! { <option {value} {selected}>{ words }</option> }
    };
    let choose = move |value: String| {
        Action::Wish(wish(Some(value).filter(|value| !value.is_empty())), false)
    };
    html! {
        <div class="kern-form-input">
            <label class="kern-label" for={id}>{ ctx.t(label) }</label>
            <div class="kern-form-input__select-wrapper sf-select">
                <select class="kern-form-input__select" {id} onchange={ctx.selected(choose)}>
                    { for options.into_iter().map(option) }
                </select>
            </div>
        </div>
    }
}

/// How many there are, said aloud whenever it changes.
fn status(ctx: &Ctx<'_>, found: &Found<'_>) -> Html {
    let number = found.fitting.len();
    let mut words = match number {
        0 => ctx.t("ui-beratung-nichts"),
        number => ctx.say.counted("ui-beratung-treffer", number),
    };
    if found.fitting.iter().any(|row| row.metres.is_some()) {
        words = [&words, " ", &ctx.t("ui-beratung-das-naechste")].concat();
    }
    let chosen = ctx.state.seek != Seek::default();
    html! {
        <div class="sf-found">
            <p class="sf-h3" id="treffer" role="status" tabindex="-1">{ words }</p>
            if chosen {
                <button type="button" class="sf-link"
                    onclick={ctx.click(Action::Wish(Wish::Nothing, true))}>
                    { ctx.t("ui-beratung-zuruecksetzen") }
                </button>
            }
        </div>
    }
}

/// Nothing fits: which wish to drop, and how much there is then.
fn nothing(ctx: &Ctx<'_>, found: &Found<'_>) -> Html {
    let row = |(filter, number): &(Filter, usize)| {
        let (key, wish) = match filter {
            Filter::Topic => ("ui-beratung-ohne-thema", Wish::Topic(None)),
            Filter::Area => {
                let everywhere = Area::federation().as_str().to_owned();
                ("ui-beratung-ohne-ort", Wish::Area(Some(everywhere)))
            }
            Filter::Language => ("ui-beratung-ohne-sprache", Wish::Language(None)),
            Filter::Free => ("ui-beratung-ohne-kostenfrei", Wish::Free(false)),
        };
        html! {
            <li><button type="button" class="sf-link" onclick={ctx.click(Action::Wish(wish, true))}>
                { ctx.say.counted(key, *number) }
            </button></li>
        }
    };
    if found.loosen.is_empty() {
        return Html::default();
    }
    html! { <ul class="sf-missing">{ for found.loosen.iter().map(row) }</ul> }
}

fn rows(ctx: &Ctx<'_>, found: &[Nearby<'_>]) -> Html {
    let row = |near: &Nearby<'_>| {
        html! { <li class="sf-call">{ leading(ctx, near.advice) }{ about(ctx, near) }</li> }
    };
    html! { <ul class="sf-calls">{ for found.iter().map(row) }</ul> }
}

/// The number, the biggest thing in its row; without one the web site or else nothing.
pub fn leading(ctx: &Ctx<'_>, advice: &Advice) -> Html {
    let lang = german(ctx);
    match (&advice.contact.phone, &advice.contact.url) {
        (Some(number), _) => phone(number),
        (None, Some(url)) => {
            let name = html! { <span {lang}>{ advice.name.clone() }</span> };
            out(url, "sf-link", html! { <>{ name }{ icon("open-in-new") }</> })
        }
        (None, None) => Html::default(),
    }
}

/// Everything else that is known.
fn about(ctx: &Ctx<'_>, near: &Nearby<'_>) -> Html {
    let advice = near.advice;
    let lang = german(ctx);
    let named = advice.contact.phone.is_none() && advice.contact.url.is_some();
    // The web site is the leading link where there is no number.
    let mut contact = advice.contact.clone();
    contact.url = contact.url.filter(|_| !named);
    html! {
        <div>
            if !named { <p {lang}><b>{ advice.name.clone() }</b></p> }
            if let Some(own) = ctx.say.find(&["beratung-", &advice.id]) { <p>{ own }</p> }
            if let Some(hours) = &advice.contact.hours { <p class="sf-small" {lang}>{ hours.clone() }</p> }
            <p class="sf-small">{ facts(ctx, near).join(" · ") }</p>
            { office::contact(ctx, &advice.name, &contact, false) }
        </div>
    }
}

fn facts(ctx: &Ctx<'_>, near: &Nearby<'_>) -> Vec<String> {
    let advice = near.advice;
    let mut facts = Vec::new();
    if advice.free {
        facts.push(ctx.t("ui-beratung-frei"));
    }
    if let Some(metres) = near.metres {
        // Half a kilometre and more counts as one.
        let km = metres.saturating_add(500).saturating_div(1_000).max(1).to_string();
        facts.push(ctx.say.with("ui-beratung-entfernung", &[("km", Arg::Text(&km))]));
    }
    if let Some(area) = because::area_name(ctx, near.area) {
        facts.push(ctx.say.with("ui-beratung-fuer", &[("gebiet", Arg::Text(&area))]));
    }
    if !advice.languages.is_empty() {
        let names = advice.languages.iter().map(|code| name(ctx, "sprache-", code));
        let names = names.collect::<Vec<_>>().join(", ");
        facts.push(ctx.say.with("ui-beratung-spricht", &[("sprachen", Arg::Text(&names))]));
    }
    facts.push(because::checked(ctx, &advice.provenance));
    facts
}
