//! The result: the answer first, the order of steps, then the groups.

use super::live::{GROUPS, Group, group_name, number};
use super::parts::{Ctx, coloured, jump, link, out, phone, tool, why};
use super::{apply, benefit, follow, list, planned, print, question, timeline, words};
use crate::html::html;
use crate::route::Route;
use crate::state::{Action, Errand};
use engine::assess::{BenefitResult, Verdict};
use engine::texts::Arg;
use engine::value::Truth;
use yew::prelude::*;

/// The page.
pub fn page(ctx: &Ctx<'_>) -> Html {
    let none = number(ctx, Verdict::Possible) == 0;
    html! {
        <>
            <div class="sf-cols sf-screen">
                <div class="sf-main">
                    <h1 class="sf-q" id="titel" tabindex="-1">{ title(ctx) }</h1>
                    <p class="sf-hint">{ ctx.t("ui-ergebnis-text") }</p>
                    { tools(ctx) }
                    { unfinished(ctx) }
                    if none { { list::advice_hint(ctx) } }
                    { order(ctx) }
                    { timeline::section(ctx) }
                    { for GROUPS.iter().map(|group| section(ctx, *group)) }
                    { planned::section(ctx) }
                    if !none { { list::advice_hint(ctx) } }
                </div>
                { contents(ctx) }
            </div>
            { print::sheet(ctx) }
        </>
    }
}

/// The result in one sentence.
#[must_use]
pub fn title(ctx: &Ctx<'_>) -> String {
    let possible = number(ctx, Verdict::Possible);
    let missing = number(ctx, Verdict::Missing);
    if possible > 0 {
        ctx.say.counted("ui-ergebnis-moeglich", possible)
    } else if missing > 0 {
        ctx.say.counted("ui-ergebnis-offen", missing)
    } else {
        ctx.t("ui-ergebnis-nichts")
    }
}

fn tools(ctx: &Ctx<'_>) -> Html {
    html! {
        <div class="sf-inline">
            { tool(&Route::Answers, "edit", &ctx.t("ui-antworten-aendern")) }
            <button type="button" class="sf-tool" onclick={ctx.click(Action::Do(Errand::Print))}>
                { icon("draft") }<span>{ ctx.t("ui-drucken") }</span>
            </button>
        </div>
    }
}

/// Questions that are still open, or that would only narrow amounts.
fn unfinished(ctx: &Ctx<'_>) -> Html {
    let plan = &ctx.state.plan;
    let needed = plan.pages.iter().filter(|v| v.state == engine::interview::PageState::Needed);
    let needed = needed.count();
    if needed > 0 {
        return html! {
            <p class="sf-p sf-gap-4">{ ctx.say.counted("ui-noch-fragen", needed) }{ " " }
                { link(&Route::Questions, &ctx.t("ui-weitermachen")) }</p>
        };
    }
    let narrowing = plan.for_amount.first().filter(|_| plan.decided);
    let Some(page) = narrowing.and_then(|field| ctx.state.book.page_of(*field)) else {
        return Html::default();
    };
    html! {
        <p class="sf-p sf-gap-4">{ ctx.say.counted("ui-fuer-betrag", plan.for_amount.len()) }{ " " }
            { question::link_to(ctx, page, &ctx.t("ui-frage-beantworten")) }</p>
    }
}

/// The possible benefits in the order to apply for them, and why it is this order.
fn order(ctx: &Ctx<'_>) -> Html {
    let why = why_this_order(ctx);
    if number(ctx, Verdict::Possible) < 2 && why.is_empty() {
        return Html::default();
    }
    html! {
        <section class="sf-block sf-stack-4" aria-labelledby="reihenfolge">
            <h2 class="sf-h2" id="reihenfolge">{ ctx.t("ui-reihenfolge") }</h2>
            { steps(ctx) }
            { for why.into_iter().map(|line| html! { <p class="sf-p">{ line }</p> }) }
        </section>
    }
}

/// What goes before what, and where only an office can tell which of two is more.
#[must_use]
pub fn why_this_order(ctx: &Ctx<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for result in of(ctx, Verdict::OtherFirst) {
        let Some(found) = ctx.state.book.benefit(result.benefit) else { continue };
        let first = result.first.iter().map(|other| words::benefit(ctx, *other));
        let first = first.collect::<Vec<_>>().join(&[" ", &ctx.t("ui-und"), " "].concat());
        let later = words::benefit(ctx, result.benefit);
        let names = [("zuerst", Arg::Text(&first)), ("spaeter", Arg::Text(&later))];
        let mut line = ctx.say.with("ui-zuerst", &names);
        for other in &result.first {
            line.push(' ');
            line.push_str(&benefit::first_text(ctx, found, *other));
        }
        lines.push(line);
    }
    let possible = of(ctx, Verdict::Possible).collect::<Vec<_>>();
    for result in &possible {
        let Some(found) = ctx.state.book.benefit(result.benefit) else { continue };
        for priority in &found.priorities {
            let both = possible.iter().any(|other| other.benefit == priority.benefit);
            let names =
                [words::benefit(ctx, priority.benefit), words::benefit(ctx, result.benefit)];
            let [one, other] = names.each_ref().map(|name| Arg::Text(name));
            let line = ctx.say.with("ui-beides-moeglich", &[("eins", one), ("zwei", other)]);
            let swapped = ctx.say.with("ui-beides-moeglich", &[("eins", other), ("zwei", one)]);
            if both && !lines.contains(&line) && !lines.contains(&swapped) {
                lines.push(line);
            }
        }
    }
    lines
}

/// The steps of the order.
pub fn steps(ctx: &Ctx<'_>) -> Html {
    let possible = follow::leading(ctx).collect::<Vec<_>>();
    let step = |result: &&BenefitResult| {
        let Some(found) = ctx.state.book.benefit(result.benefit) else { return Html::default() };
        html! {
            <li>
                <b>{ words::benefit(ctx, result.benefit) }</b>
                if let Some(at) = ctx.say.find(&["stelle-", &found.authority, ".bei"]) { { " " }{ at } }
                if let Some(text) = ctx.say.find(&["frist-", &found.id]) {
                    <span class="sf-small">{ text }</span>
                }
            </li>
        }
    };
    html! { <ol class="sf-steps">{ for possible.iter().map(step) }</ol> }
}

/// The results with a verdict, in order.
pub fn of<'a>(ctx: &Ctx<'a>, verdict: Verdict) -> impl Iterator<Item = &'a BenefitResult> {
    let all = ctx.state.plan.assessment.benefits.iter();
    all.filter(move |result| result.verdict == verdict)
}

fn section(ctx: &Ctx<'_>, group: Group) -> Html {
    let number = number(ctx, group.verdict);
    if number == 0 {
        return Html::default();
    }
    let rows = of(ctx, group.verdict).filter(|result| follow::opener(ctx, result).is_none());
    let rows = rows.map(|result| item(ctx, group, result));
    let intro = ctx.say.find(&["ui-gruppe-", group.word, ".text"]);
    let body = if group.verdict == Verdict::No {
        let title = ctx.say.counted("ui-mit-grund", number);
        let after = html! { <p class="sf-small sf-gap-4">{ ctx.t("ui-trotzdem-antrag") }</p> };
        html! { <div class="sf-no">{ why(&title, html! { <>{ for rows }{ after }</> }) }</div> }
    } else {
        html! { <>{ for rows }</> }
    };
    let id = ["g-", group.word].concat();
    let heading = ["h-", group.word].concat();
    html! {
        <section class={["sf-group sf-group--", group.word].concat()} id={id} tabindex="-1"
            aria-labelledby={heading.clone()}>
            <div class="sf-group__head">
                { coloured(group.icon, group.word) }
                <h2 class="sf-h2" id={heading}>{ group_name(ctx, group) }</h2>
                <span class="sf-count" role="img" aria-label={ctx.say.counted("ui-leistungen", number)}>
                    { number }
                </span>
            </div>
            if let Some(intro) = intro { <p class="sf-small sf-gap-3">{ intro }</p> }
            { body }
        </section>
    }
}

fn item(ctx: &Ctx<'_>, group: Group, result: &BenefitResult) -> Html {
    match group.verdict {
        Verdict::Possible | Verdict::OtherFirst => {
            html! { <>{ opens(ctx, result) }{ follow::below(ctx, result.benefit) }</> }
        }
        Verdict::Received => rests(ctx, result, received(ctx, result)),
        Verdict::Missing => rests(ctx, result, benefit::missing(ctx, result)),
        Verdict::No => rests(ctx, result, no(ctx, result)),
        Verdict::NotCheckable => rests(ctx, result, broken(ctx, result)),
    }
}

/// A row that opens to everything about the benefit.
fn opens(ctx: &Ctx<'_>, result: &BenefitResult) -> Html {
    let Some(found) = ctx.state.book.benefit(result.benefit) else { return Html::default() };
    let open = ctx.state.route == Route::Result(Some(found.id.clone()));
    let amount = result.amount.as_ref().filter(|_| result.verdict == Verdict::Possible);
    let amount = amount.and_then(|amount| words::amount(ctx, amount));
    html! {
        <details class="sf-item" id={found.id.clone()} {open}>
            <summary>
                <h3>{ words::benefit(ctx, result.benefit) }</h3>
                if let Some(shown) = amount {
                    <p class="sf-sum sf-amt">
                        <b class="sf-num">{ shown.figures }</b>{ " " }
                        <span>{ shown.per }{ if shown.estimate { ctx.t("ui-komma-schaetzung") } else { String::new() } }</span>
                    </p>
                }
                <p class="sf-sum">{ reason(ctx, result) }</p>
                { icon("arrow-down") }
            </summary>
            { benefit::body(ctx, result) }
        </details>
    }
}

/// The one line under the name: what goes first, how sure, or what it is.
fn reason(ctx: &Ctx<'_>, result: &BenefitResult) -> Html {
    let Some(found) = ctx.state.book.benefit(result.benefit) else { return Html::default() };
    if result.verdict == Verdict::OtherFirst {
        let texts = result.first.iter().map(|other| benefit::first_text(ctx, found, *other));
        return html! { { texts.collect::<Vec<_>>().join(" ") } };
    }
    let doubt = if result.unverified {
        Some("ui-grenze-ungeprueft")
    } else if result.near {
        Some("ui-moeglich-knapp")
    } else {
        None
    };
    html! {
        <>
            if let Some(key) = doubt { <b>{ ctx.t(key) }</b>{ " " } }
            { ctx.say.find(&["leistung-", &found.id, ".kurz"]).unwrap_or_default() }
        </>
    }
}

/// A row that does not open.
fn rests(ctx: &Ctx<'_>, result: &BenefitResult, text: Html) -> Html {
    let id = ctx.state.book.benefit(result.benefit).map_or("", |benefit| &benefit.id).to_owned();
    let name = words::benefit(ctx, result.benefit);
    html! {
        <div class="sf-item" id={id.clone()}><div class="sf-item__static">
            <h3>{ link(&Route::Benefit(id), &name) }</h3>
            <div class="sf-sum">{ text }</div>
        </div></div>
    }
}

fn received(ctx: &Ctx<'_>, result: &BenefitResult) -> Html {
    let amount = result.amount.as_ref().and_then(|amount| words::amount(ctx, amount));
    html! {
        <>
            if let Some(shown) = amount.filter(|shown| !shown.is_range) {
                { shown.figures }{ " " }{ shown.per }{ ". " }
            }
            <span>{ ctx.t("ui-so-angegeben") }</span>
        </>
    }
}

/// The one deciding reason of a "no", with its norm.
#[must_use]
pub fn no_reason(ctx: &Ctx<'_>, result: &BenefitResult) -> (String, String) {
    let fails = result.conditions.iter().find(|c| c.holds == Truth::False && !c.unverified);
    let benefit = ctx.state.book.benefit(result.benefit);
    match (fails, benefit) {
        (Some(state), Some(found)) => benefit::sentence(ctx, found, state),
        (None, Some(found)) => (ctx.t("ui-nein-zusammen"), crate::say::norm(&found.norm)),
        _ => Default::default(),
    }
}

fn no(ctx: &Ctx<'_>, result: &BenefitResult) -> Html {
    let (text, law) = no_reason(ctx, result);
    html! { <>{ text }{ " " }<span>{ law }</span></> }
}

fn broken(ctx: &Ctx<'_>, result: &BenefitResult) -> Html {
    let id = ctx.state.book.benefit(result.benefit).map_or("", |benefit| &benefit.id);
    let found = apply::known(ctx, id);
    html! {
        <>
            { ctx.t("ui-defekt") }{ " " }<b>{ ctx.t("ui-defekt-heisst-nicht") }</b><br />
            if let Some(offer) = found.online.first() {
                { out(&offer.way.url, "sf-link", html! { { ctx.t("ui-trotzdem-zum-antrag") } }) }{ " " }
            }
            { phone("115") }
        </>
    }
}

fn contents(ctx: &Ctx<'_>) -> Html {
    let row = |group: &Group| {
        let number = number(ctx, group.verdict);
        let id = ["g-", group.word].concat();
        (number > 0).then(|| html! {
            <li>
                { coloured(group.icon, group.word) }
                <a class="sf-link" href={Route::Result(Some(id.clone())).href()} onclick={jump(ctx, &id)}>
                    { group_name(ctx, *group) }
                </a>
                <b>{ number }</b>
            </li>
        })
    };
    html! {
        <aside class="sf-live sf-live--wide" aria-labelledby="uebersicht">
            <h2 id="uebersicht">{ ctx.t("ui-auf-dieser-seite") }</h2>
            <ul>{ for GROUPS.iter().filter_map(row) }</ul>
        </aside>
    }
}

/// A page about one benefit: with the result, once something was said.
pub fn single(ctx: &Ctx<'_>, id: &str) -> Html {
    let book = &ctx.state.book;
    let Some(benefit_id) = book.rulebook.benefit(id) else { return Html::default() };
    let results = &ctx.state.plan.assessment.benefits;
    let Some(result) = results.iter().find(|result| result.benefit == benefit_id) else {
        return Html::default();
    };
    let group = GROUPS.iter().find(|group| group.verdict == result.verdict);
    let said = !ctx.state.answers.is_empty();
    let back = if said { Route::Result(None) } else { Route::List };
    html! {
        <>
        <div class="sf-main sf-screen">
            { tool(&back, "chevron-left", &ctx.t("ui-zurueck")) }
            <h1 class="sf-q" id="titel" tabindex="-1">{ words::benefit(ctx, benefit_id) }</h1>
            if let Some(group) = group.filter(|_| said) {
                <p class="sf-state">{ coloured(group.icon, group.word) }<b>{ group_name(ctx, *group) }</b></p>
                if result.verdict == Verdict::No {
                    <p class="sf-p">{ no_reason(ctx, result).0 }{ " " }{ ctx.t("ui-trotzdem-antrag") }</p>
                }
            } else {
                <p class="sf-hint">{ ctx.t("ui-noch-nicht-geprueft") }{ " " }
                    { link(&Route::Questions, &ctx.t("ui-los")) }</p>
            }
            <div class="sf-gap-4">{ benefit::body(&ctx.at_level(2), result) }</div>
            if matches!(result.verdict, Verdict::No | Verdict::Received) {
                <section class="sf-stack-2" aria-labelledby="stellen">
                    <h2 class="sf-h2" id="stellen">{ ctx.t("ui-stellen") }</h2>
                    { apply::contacts(ctx, id) }
                </section>
            }
        </div>
        { print::single(ctx, result) }
        </>
    }
}
