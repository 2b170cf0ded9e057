//! The frame of every question: progress, form, ways on and past it.

use super::parts::{Ctx, secondary, tool, why};
use super::words;
use crate::html::html;
use crate::route::Route;
use crate::say::{Who, count};
use crate::state::{Action, Pass};
use engine::interview::{Page, PageState};
use engine::texts::Arg;
use yew::prelude::*;

/// The ways on from a question.
#[derive(Debug)]
pub struct Onward {
    /// Words of the main button.
    pub words: String,
    /// The page asks for the place: who has none says so.
    pub place: bool,
}

/// A question in its frame, with what is wrong above it and a list beside it.
pub fn page(
    ctx: &Ctx<'_>,
    page: Page,
    errors: Html,
    body: Html,
    onward: Onward,
    aside: Html,
) -> Html {
    let send = ctx.send.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        send.emit(Action::Submit);
    });
    html! {
        <div class="sf-cols">
            <div class="sf-main">
                { progress(ctx, page) }
                { errors }
                <form class="sf-stack-6" novalidate=true {onsubmit} autocomplete="off">
                    { body }
                    { ways_on(ctx, onward) }
                </form>
            </div>
            { aside }
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

/// Beside the first question: what is good to know.
pub fn good_to_know(ctx: &Ctx<'_>) -> Html {
    // Within a foreign page the same stands at the end.
    if !ctx.state.book.setup.home.is_page() {
        return Html::default();
    }
    html! {
        <aside class="sf-live" aria-labelledby="bisher">
            <h2 id="bisher">{ ctx.t("ui-gut-zu-wissen") }</h2>
            <p class="sf-small">{ ctx.t("ui-bleibt-hier") }</p>
        </aside>
    }
}

/// Something was asked for that is still on its way.
pub fn loading(_: &Ctx<'_>) -> Html {
    html! { <p class="sf-note" role="status">{ ctx.t("ui-wird-geladen") }</p> }
}

/// The question as the heading of its page.
pub fn heading(ctx: &Ctx<'_>, page: Page) -> Html {
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

/// Why it is asked.
pub fn reason(ctx: &Ctx<'_>, page: Page) -> Html {
    question_text(ctx, page, ".warum").map_or_else(Html::default, |words| {
        why(&ctx.t("ui-warum"), html! { <p class="sf-small">{ words }</p> })
    })
}

/// "Weiter", "Weiß ich nicht", "Möchte ich nicht sagen".
fn ways_on(ctx: &Ctx<'_>, onward: Onward) -> Html {
    let (key, pass) = if onward.place {
        ("ui-kein-wohnsitz", Pass::NoHome)
    } else {
        ("ui-weiss-nicht", Pass::Unknown)
    };
    html! {
        <div class="sf-nav">
            <button type="submit" class="kern-btn kern-btn--primary">
                <span class="kern-label">{ onward.words }</span>
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
        let args = [("nummer", count(number)), ("titel", Arg::Text(&title))];
        ctx.say.with("ui-fenster-frage", &args)
    } else {
        ctx.say.with("ui-fenster-fehler", &[("titel", Arg::Text(&title))])
    }
}
