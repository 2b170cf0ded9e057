//! Looking for advice: a few wishes on top, then the list.
//!
//! What is wished for tells something about the person: it is kept in the state alone and is
//! never part of an address.

use super::parts::{Ctx, german, out, phone};
use super::{because, choices, office};
use crate::html::html;
use crate::state::{Action, Seek};
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
    let area = seek.area.clone().or(place).unwrap_or_else(Area::federation);
    let wanted = Wanted {
        topic: seek.topic.as_deref(),
        area: &area,
        language: seek.language.as_deref(),
        free: seek.free,
        near: None,
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

fn search(seek: Seek) -> Action {
    Action::Seek { seek, moves: false }
}

/// The topics there are, one of them or all.
fn topics(ctx: &Ctx<'_>) -> Html {
    let seek = &ctx.state.seek;
    let all = ctx.state.book.routes.topics(ctx.state.today);
    let row = |(position, topic): (usize, Option<&str>)| {
        let words = match topic {
            Some(topic) => name(ctx, "thema-", topic),
            None => ctx.t("ui-beratung-alles"),
        };
        let chosen = seek.topic.as_deref() == topic;
        let action = search(Seek { topic: topic.map(str::to_owned), ..seek.clone() });
        let id = ["thema-", &position.to_string()].concat();
        choices::check(&id, "thema", false, Some(chosen), ctx.change(action), &words, None)
    };
    let options = std::iter::once(None).chain(all.into_iter().map(Some));
    html! {
        <fieldset class="kern-fieldset">
            <legend class="sf-h3">{ ctx.t("ui-beratung-thema") }</legend>
            <div class="sf-chips">{ for options.enumerate().map(row) }</div>
        </fieldset>
    }
}

/// Area, language and cost, behind a disclosure that stands open while one of them is chosen.
fn more(ctx: &Ctx<'_>, area: &Area) -> Html {
    let seek = &ctx.state.seek;
    let free = search(Seek { free: !seek.free, ..seek.clone() });
    let body = html! {
        <>
            { areas(ctx, area) }
            { languages(ctx) }
            { choices::check(
                "kostenfrei", "kostenfrei", true, Some(seek.free), ctx.change(free),
                &ctx.t("ui-beratung-kostenfrei"), None,
            ) }
            <p class="sf-small">{ ctx.t("ui-beratung-privat") }</p>
        </>
    };
    super::parts::why(&ctx.t("ui-beratung-genauer"), body)
}

fn areas(ctx: &Ctx<'_>, area: &Area) -> Html {
    let state = ctx.state;
    let own = state.area();
    let federation = Area::federation();
    let mut known = state.book.routes.advice_areas(state.today);
    known.insert(0, federation.clone());
    if let Some(own) = own.as_ref().filter(|own| !known.contains(own)) {
        known.insert(0, own.clone());
    }
    if known.len() < 2 {
        return Html::default();
    }
    let option = |one: &Area| {
        let words = if one.level() == Level::Federation {
            Some(ctx.t("ui-beratung-deutschland"))
        } else {
            because::area_name(ctx, one)
        };
        let words = if own.as_ref() == Some(one) {
            let name = words.unwrap_or_default();
            Some(ctx.say.with("ui-beratung-eigener-ort", &[("ort", Arg::Text(&name))]))
        } else {
            words
        };
        Some((one.as_str().to_owned(), words?, one == area))
    };
    let seek = state.seek.clone();
    let choose = move |key: String| search(Seek { area: Area::parse(&key), ..seek.clone() });
    let options = known.iter().filter_map(option).collect();
    select(ctx, "gebiet", "ui-beratung-wo", options, choose)
}

fn languages(ctx: &Ctx<'_>) -> Html {
    let seek = ctx.state.seek.clone();
    let known = ctx.state.book.routes.languages(ctx.state.today);
    if known.is_empty() {
        return Html::default();
    }
    let any = (String::new(), ctx.t("ui-beratung-jede-sprache"), seek.language.is_none());
    let option = |code: &str| {
        let chosen = seek.language.as_deref() == Some(code);
        (code.to_owned(), name(ctx, "sprache-", code), chosen)
    };
    let options = std::iter::once(any).chain(known.into_iter().map(option)).collect();
    let choose = move |code: String| {
        search(Seek { language: Some(code).filter(|code| !code.is_empty()), ..seek.clone() })
    };
    select(ctx, "sprache-beratung", "ui-beratung-sprache", options, choose)
}

/// Value, words, whether it is chosen.
type Choice = (String, String, bool);

fn select(
    ctx: &Ctx<'_>,
    id: &str,
    label: &str,
    options: Vec<Choice>,
    choose: impl Fn(String) -> Action + 'static,
) -> Html {
    let option = |(value, words, selected): Choice| {
        html! { <option {value} {selected}>{ words }</option> }
    };
    html! {
        <div class="kern-form-input">
            <label class="kern-label" for={id.to_owned()}>{ ctx.t(label) }</label>
            <div class="kern-form-input__select-wrapper sf-select">
                <select class="kern-form-input__select" id={id.to_owned()} onchange={ctx.selected(choose)}>
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
                    onclick={ctx.click(Action::Seek { seek: Seek::default(), moves: true })}>
                    { ctx.t("ui-beratung-zuruecksetzen") }
                </button>
            }
        </div>
    }
}

/// Nothing fits: which wish to drop, and how much there is then.
fn nothing(ctx: &Ctx<'_>, found: &Found<'_>) -> Html {
    let seek = &ctx.state.seek;
    let row = |(filter, number): &(Filter, usize)| {
        let (key, seek) = match filter {
            Filter::Topic => ("ui-beratung-ohne-thema", Seek { topic: None, ..seek.clone() }),
            Filter::Area => {
                let area = Some(Area::federation());
                ("ui-beratung-ohne-ort", Seek { area, ..seek.clone() })
            }
            Filter::Language => {
                ("ui-beratung-ohne-sprache", Seek { language: None, ..seek.clone() })
            }
            Filter::Free => ("ui-beratung-ohne-kostenfrei", Seek { free: false, ..seek.clone() }),
        };
        html! {
            <li><button type="button" class="sf-link" onclick={ctx.click(Action::Seek { seek, moves: true })}>
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
            <p class="sf-small">{ because::checked(ctx, &advice.provenance) }</p>
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
    facts
}
