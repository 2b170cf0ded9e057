//! A question: progress, errors, fields, ways on and past it.

use super::parts::{Ctx, jump, link, secondary, tool, why};
use super::{field, live, numbers, persons, words};
use crate::draft::Issue;
use crate::html::html;
use crate::route::Route;
use crate::say::{Who, count};
use crate::state::{Action, Pass};
use engine::facts::FieldRef;
use engine::interview::{Page, PageState, PageView};
use engine::ir::{FieldKind, PARTNER};
use yew::prelude::*;

/// The page.
pub fn page(ctx: &Ctx<'_>) -> Html {
    let Some(view) = &ctx.state.view else { return Html::default() };
    let send = ctx.send.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        send.emit(Action::Submit);
    });
    html! {
        <div class="sf-cols">
            <div class="sf-main">
                { progress(ctx, view.page) }
                { errors(ctx) }
                <form class="sf-stack-6" novalidate=true {onsubmit} autocomplete="off">
                    { body(ctx, view) }
                    { ways_on(ctx, view) }
                </form>
            </div>
            { live::aside(ctx) }
        </div>
    }
}

/// Number of the question, how many there are at most, and how many fell away before it.
#[must_use]
pub fn position(ctx: &Ctx<'_>, page: Page) -> (usize, usize, usize) {
    let (mut before, mut behind, mut skipped) = (0_u64, 0_u64, 0_u64);
    for view in &ctx.state.plan.pages {
        let id = view.page.question;
        let bit = 1_u64.checked_shl(id.0).unwrap_or(0);
        let asked = matches!(view.state, PageState::Needed | PageState::Answered);
        if id < page.question {
            if asked {
                before |= bit;
            } else if view.state == PageState::Needless {
                skipped |= bit;
            }
        } else if id > page.question && asked {
            behind |= bit;
        }
    }
    let count = |bits: u64| usize::try_from(bits.count_ones()).unwrap_or(0);
    let number = count(before).saturating_add(1);
    (number, number.saturating_add(count(behind)), count(skipped & !before))
}

fn progress(ctx: &Ctx<'_>, page: Page) -> Html {
    let (number, most, skipped) = position(ctx, page);
    let args = [("nummer", count(number)), ("n", count(most))];
    let words = ctx.say.with("ui-fortschritt", &args);
    html! {
        <div class="sf-progress">
            { tool(&back(ctx, page), "chevron-left", &ctx.t("ui-zurueck")) }
            <div class="kern-progress">
                <label class="kern-label" for="fortschritt">{ words }</label>
                <progress id="fortschritt" value={number.to_string()} max={most.to_string()}>
                    { number }
                </progress>
            </div>
            if skipped > 0 {
                <p class="sf-small">{ ctx.say.counted("ui-uebersprungen", skipped) }</p>
            }
        </div>
    }
}

/// Where "Zurück" leads: where one came from, else the page before.
fn back(ctx: &Ctx<'_>, page: Page) -> Route {
    if let Some(origin) = &ctx.state.origin {
        return origin.clone();
    }
    let pages = &ctx.state.plan.pages;
    let here = pages.iter().position(|view| view.page == page).unwrap_or(0);
    let before = pages.iter().take(here).rev();
    let mut asked = before.filter(|v| matches!(v.state, PageState::Needed | PageState::Answered));
    asked.next().map_or(Route::Start, |view| ctx.state.route_to(view.page))
}

/// What is wrong, with a way to each field.
fn errors(ctx: &Ctx<'_>) -> Html {
    let errors = &ctx.state.errors;
    if errors.is_empty() {
        return Html::default();
    }
    let single = ctx.state.view.as_ref().is_some_and(|view| view.fields.len() == 1);
    let row = |(reference, issue): &(FieldRef, Issue)| {
        let id = field::target(ctx, *reference);
        let message = field::message(ctx, *reference, *issue);
        let name = if single { String::new() } else { field::full_name(ctx, *reference) };
        let words = if name.is_empty() { message } else { [&name, ": ", &message].concat() };
        html! { <li><a href={["#", &id].concat()} onclick={jump(&id)}>{ words }</a></li> }
    };
    html! {
        <div class="sf-error" id="fehler" tabindex="-1" role="alert" aria-labelledby="fehler-titel">
            <h2 id="fehler-titel">{ ctx.say.counted("ui-fehler-titel", errors.len()) }</h2>
            <ul>{ for errors.iter().map(row) }</ul>
        </div>
    }
}

fn body(ctx: &Ctx<'_>, view: &PageView) -> Html {
    if ctx.state.book.builder(view.page).is_some() {
        return html! { <>{ head(ctx, view.page) }{ persons::builder(ctx, view) }</> };
    }
    let alone = match view.fields.as_slice() {
        [only] => ctx.state.book.field(*only).map(|found| (*only, &found.kind)),
        _ => None,
    };
    match alone {
        // A single group of options carries the question itself as its legend.
        Some((
            only,
            FieldKind::Truth | FieldKind::Choice(_) | FieldKind::Set { .. } | FieldKind::Month,
        )) => {
            html! { <><div>{ field::with_question(ctx, only, view.page) }</div>{ reason(ctx, view.page) }</> }
        }
        Some((only, _)) => html! {
            <>
                { heading(ctx, view.page) }
                { field::one(ctx, only, view) }
                { numbers::note(ctx, &view.fields) }
                { reason(ctx, view.page) }
            </>
        },
        None => html! {
            <>
                { head(ctx, view.page) }
                { persons::sections(ctx, view) }
                { numbers::note(ctx, &view.fields) }
            </>
        },
    }
}

fn head(ctx: &Ctx<'_>, page: Page) -> Html {
    html! { <div>{ heading(ctx, page) }{ reason(ctx, page) }</div> }
}

fn heading(ctx: &Ctx<'_>, page: Page) -> Html {
    html! {
        <div>
            <h1 class="sf-q" id="titel" tabindex="-1">{ words::title(ctx, page) }</h1>
            if let Some(hint) = question_text(ctx, page, ".hilfe") {
                <p class="sf-hint">{ hint }</p>
            }
        </div>
    }
}

/// A further text of the question.
#[must_use]
pub fn question_text(ctx: &Ctx<'_>, page: Page, part: &str) -> Option<String> {
    let id = &ctx.state.book.question(page.question)?.id;
    ctx.say.about(&["frage-", id, part], Who::at(page.slot))
}

fn reason(ctx: &Ctx<'_>, page: Page) -> Html {
    question_text(ctx, page, ".warum").map_or_else(Html::default, |words| {
        why(&ctx.t("ui-warum"), html! { <p class="sf-small">{ words }</p> })
    })
}

/// "Weiter", "Weiß ich nicht", "Möchte ich nicht sagen".
fn ways_on(ctx: &Ctx<'_>, view: &PageView) -> Html {
    let asks_place = view.fields.iter().any(|reference| {
        let field = ctx.state.book.field(*reference);
        field.is_some_and(|field| matches!(field.kind, FieldKind::Place { .. }))
    });
    let (key, pass) = if asks_place {
        ("ui-kein-wohnsitz", Pass::NoHome)
    } else {
        ("ui-weiss-nicht", Pass::Unknown)
    };
    let onward = persons::onward(ctx, view).unwrap_or_else(|| ctx.t("ui-weiter"));
    html! {
        <div class="sf-nav">
            <button type="submit" class="kern-btn kern-btn--primary">
                <span class="kern-label">{ onward }</span>
            </button>
            { secondary(&ctx.t(key), ctx.click(Action::Pass(pass))) }
            <button type="button" class="sf-link" onclick={ctx.click(Action::Pass(Pass::Withheld))}>
                { ctx.t("ui-nicht-sagen") }
            </button>
        </div>
    }
}

/// Title of the browser window.
#[must_use]
pub fn window_title(ctx: &Ctx<'_>, page: Page) -> String {
    let title = words::title(ctx, page);
    if ctx.state.errors.is_empty() {
        let (number, _, _) = position(ctx, page);
        let args = [("nummer", count(number)), ("titel", engine::texts::Arg::Text(&title))];
        ctx.say.with("ui-fenster-frage", &args)
    } else {
        ctx.say.with("ui-fenster-fehler", &[("titel", engine::texts::Arg::Text(&title))])
    }
}

/// The link to a question that is missing.
pub fn link_to(ctx: &Ctx<'_>, page: Page, words: &str) -> Html {
    let second = page.slot == Some(PARTNER);
    let id = ctx.state.book.question(page.question).map_or_else(String::new, |q| q.id.clone());
    link(&Route::Question { id, second }, words)
}
