//! What is to be done when, around a birth: before it, in the first week, in the first months.

use super::parts::{Ctx, link};
use super::words;
use crate::html::html;
use crate::route::Route;
use engine::texts::Arg;
use engine::timeline::{Due, Phase, Timeline, timeline};
use yew::prelude::*;

const PHASES: [(Phase, &str); 3] = [
    (Phase::Before, "ui-zeit-vor"),
    (Phase::FirstWeek, "ui-zeit-woche"),
    (Phase::FirstMonths, "ui-zeit-monate"),
];

/// The timeline, if a birth is near or recent.
pub fn section(ctx: &Ctx<'_>) -> Html {
    let Some(phases) = phases(ctx) else { return Html::default() };
    html! {
        <section class="sf-block sf-stack-4" aria-labelledby="zeitleiste">
            <h2 class="sf-h2" id="zeitleiste">{ ctx.t("ui-zeit-titel") }</h2>
            { phases }
        </section>
    }
}

/// The same for the sheet to take along.
pub fn on_paper(ctx: &Ctx<'_>) -> Html {
    let Some(phases) = phases(ctx) else { return Html::default() };
    html! { <><p class="sf-print__h">{ ctx.t("ui-zeit-titel") }</p>{ phases }</> }
}

fn phases(ctx: &Ctx<'_>) -> Option<Html> {
    let state = ctx.state;
    let found = timeline(&state.book.rulebook, &state.answers, &state.plan.assessment)?;
    let day = if found.month_only {
        ctx.say.month(found.day.month_index())
    } else {
        ctx.say.date(found.day)
    };
    let counted = ctx.say.with("ui-zeit-gerechnet", &[("tag", Arg::Text(&day))]);
    Some(html! {
        <>
            <p class="sf-small">{ counted }</p>
            { for PHASES.iter().map(|(phase, title)| part(ctx, &found, *phase, title)) }
        </>
    })
}

fn part(ctx: &Ctx<'_>, found: &Timeline, phase: Phase, title: &str) -> Html {
    let dues = found.dues.iter().filter(|due| due.phase == phase).collect::<Vec<_>>();
    if dues.is_empty() {
        return Html::default();
    }
    html! {
        <div class="sf-time">
            <h3 class="sf-h3">{ ctx.t(title) }</h3>
            <ul>{ for dues.into_iter().map(|due| row(ctx, found, due)) }</ul>
        </div>
    }
}

fn row(ctx: &Ctx<'_>, found: &Timeline, due: &Due) -> Html {
    let Some(benefit) = ctx.state.book.benefit(due.benefit) else { return Html::default() };
    let Some(step) = benefit.steps.get(due.step) else { return Html::default() };
    let text = ctx.say.find(&["zeit-", &benefit.id, "-", &step.id]).unwrap_or_default();
    let at = ctx.say.find(&["stelle-", &benefit.authority, ".bei"]);
    html! {
        <li>
            if let Some(when) = when(ctx, found, due) { <p class="sf-time__when">{ when }</p> }
            <p>{ link(&Route::Benefit(benefit.id.clone()), &words::benefit(ctx, due.benefit)) }
                if let Some(at) = at { { " " }{ at } }</p>
            <p class="sf-small">{ text }</p>
        </li>
    }
}

/// Until when, or between which days; of a month only roughly.
fn when(ctx: &Ctx<'_>, found: &Timeline, due: &Due) -> Option<String> {
    let to = due.to?;
    if found.month_only {
        let month = ctx.say.month(to.month_index());
        return Some(ctx.say.with("ui-zeit-ungefaehr", &[("monat_jahr", Arg::Text(&month))]));
    }
    let last = ctx.say.date(to);
    let begins_later = due.from.filter(|from| *from > ctx.state.today);
    Some(match begins_later {
        Some(from) if due.phase == Phase::Before => {
            let first = ctx.say.date(from);
            ctx.say
                .with("ui-zeit-von-bis", &[("von", Arg::Text(&first)), ("bis", Arg::Text(&last))])
        }
        _ => ctx.say.with("ui-zeit-bis", &[("bis", Arg::Text(&last))]),
    })
}
