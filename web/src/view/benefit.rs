//! Everything about one benefit: what it is, how much, how to apply, why, what could change it.

use super::parts::{Ctx, coloured, paragraphs, why};
use super::{apply, question, words};
use crate::html::html;
use crate::say::norm;
use engine::assess::{BenefitResult, ConditionState, Verdict, figures};
use engine::changes::{Change, Turn, changes};
use engine::eval::Evaluator;
use engine::facts::{Facts, FieldRef};
use engine::interview::Page;
use engine::ir::{Benefit, FieldKind};
use engine::texts::Arg;
use engine::value::Truth;
use yew::prelude::*;

/// The body; what to do comes before why.
pub fn body(ctx: &Ctx<'_>, result: &BenefitResult) -> Html {
    let Some(benefit) = ctx.state.book.benefit(result.benefit) else { return Html::default() };
    let applies = !matches!(result.verdict, Verdict::Received | Verdict::No);
    html! {
        <div class="sf-item__body">
            <div class="sf-stack-3">
                { what(ctx, benefit) }
                { amount(ctx, benefit, result) }
                { missing(ctx, result) }
            </div>
            if applies { { apply::section(ctx, benefit, result) } }
            { reasons(ctx, benefit, result) }
            { what_could_change(ctx, benefit, result) }
            { dated(ctx, benefit) }
        </div>
    }
}

fn what(ctx: &Ctx<'_>, benefit: &Benefit) -> Html {
    let text = |part: &str| ctx.say.find(&["leistung-", &benefit.id, part]);
    html! {
        <>
            if let Some(words) = text(".text") { { paragraphs(&words) } }
            if let Some(words) = text(".frueher") { <p class="sf-small">{ words }</p> }
        </>
    }
}

fn amount(ctx: &Ctx<'_>, benefit: &Benefit, result: &BenefitResult) -> Html {
    let (Some(found), Some(rule)) = (&result.amount, &benefit.amount) else {
        return Html::default();
    };
    if matches!(result.verdict, Verdict::Missing | Verdict::No) {
        return Html::default();
    }
    let Some(shown) = words::amount(ctx, found) else { return Html::default() };
    let year = ctx.state.today.year().to_string();
    let note = if shown.estimate {
        ctx.say.with("ui-schaetzung-werte", &[("jahr", Arg::Text(&year))])
    } else {
        ctx.t("ui-fester-satz")
    };
    let leeway = found.least_cents < found.from_cents || found.most_cents > found.to_cents;
    html! {
        <>
            <div>
                <span class="sf-amount">{ shown.figures }{ " " }{ shown.per }</span>
                <span class="sf-tag">{ note }{ " · " }{ norm(&rule.norm) }</span>
            </div>
            if shown.is_range && !found.missing.is_empty() {
                <p class="sf-p">{ ctx.t("ui-spanne-grund") }{ " " }{ narrow(ctx, &found.missing) }</p>
            }
            if leeway && found.missing.is_empty() {
                <p class="sf-p">{ ctx.t("ui-spanne-amt") }</p>
            }
        </>
    }
}

/// The pages of some fields, each once, in order.
fn pages(ctx: &Ctx<'_>, fields: &[FieldRef]) -> Vec<Page> {
    let mut pages = Vec::new();
    for page in fields.iter().filter_map(|field| ctx.state.book.page_of(*field)) {
        if !pages.contains(&page) {
            pages.push(page);
        }
    }
    pages
}

/// Links to the questions that would narrow an amount.
fn narrow(ctx: &Ctx<'_>, fields: &[FieldRef]) -> Html {
    let link = |page: &Page| {
        let name = words::short_title(ctx, *page);
        let words = ctx.say.with("ui-genauer", &[("frage", Arg::Text(&name))]);
        html! { <>{ question::link_to(ctx, *page, &words) }{ " " }</> }
    };
    pages(ctx, fields).iter().take(3).map(link).collect()
}

/// So many missing questions stand open, the others behind a disclosure.
const FIRST: usize = 3;

/// The questions that are missing, each with a link to exactly it.
pub fn missing(ctx: &Ctx<'_>, result: &BenefitResult) -> Html {
    if result.verdict != Verdict::Missing {
        return Html::default();
    }
    let pages = pages(ctx, &result.missing);
    if pages.is_empty() {
        return html! { <p class="sf-sum">{ ctx.t("ui-offen-ohne-frage") }</p> };
    }
    let row = |page: &Page| {
        let name = words::title(ctx, *page);
        html! { <li>{ question::link_to(ctx, *page, &name) }</li> }
    };
    let (first, others) = pages.split_at(pages.len().min(FIRST));
    let others_title = ctx.say.counted("ui-weitere-fragen", others.len());
    html! {
        <div class="sf-sum">
            <p>{ ctx.say.counted("ui-es-fehlt", pages.len()) }</p>
            <ul class="sf-missing">{ for first.iter().map(row) }</ul>
            if !others.is_empty() {
                { why(&others_title, html! {
                    <ul class="sf-missing">{ for others.iter().map(row) }</ul>
                }) }
            }
        </div>
    }
}

/// The same on paper, where nothing can be opened.
pub fn missing_on_paper(ctx: &Ctx<'_>, result: &BenefitResult) -> Html {
    let pages = pages(ctx, &result.missing);
    let row = |page: &Page| html! { <li>{ words::title(ctx, *page) }</li> };
    if pages.is_empty() {
        return html! { <p>{ ctx.t("ui-offen-ohne-frage") }</p> };
    }
    html! {
        <>
            <p>{ ctx.say.counted("ui-es-fehlt", pages.len()) }</p>
            <ul>{ for pages.iter().map(row) }</ul>
        </>
    }
}

/// "Warum wir das denken": every condition with its state and norm, then what the office checks.
fn reasons(ctx: &Ctx<'_>, benefit: &Benefit, result: &BenefitResult) -> Html {
    let id = ["warum-", &benefit.id].concat();
    let first = result.first.iter().map(|other| first_row(ctx, benefit, *other));
    let checks = benefit.authority_checks.iter().map(|check| {
        let text = ctx.say.find(&["behoerde-", &benefit.id, "-", &check.id]).unwrap_or_default();
        row(ctx, "info", "vor", &text, "ui-prueft-amt", &norm(&check.norm))
    });
    html! {
        <section class="sf-stack-2" aria-labelledby={id.clone()}>
            { ctx.heading(0, "sf-h2", Some(id), &ctx.t("ui-warum-titel")) }
            if result.by_search {
                <p class="sf-small">{ ctx.t("ui-in-jedem-fall") }</p>
            }
            <ul class="sf-conds">
                { for first }
                { for result.conditions.iter().map(|state| condition(ctx, benefit, state)) }
                { for checks }
            </ul>
        </section>
    }
}

fn first_row(ctx: &Ctx<'_>, benefit: &Benefit, other: engine::ir::BenefitId) -> Html {
    let priority = benefit.priorities.iter().find(|priority| priority.benefit == other);
    let text = first_text(ctx, benefit, other);
    let law = priority.map(|priority| norm(&priority.norm)).unwrap_or_default();
    row(ctx, "arrow-forward", "vor", &text, "ui-geht-vor", &law)
}

/// The sentence on a benefit that goes first.
#[must_use]
pub fn first_text(ctx: &Ctx<'_>, benefit: &Benefit, other: engine::ir::BenefitId) -> String {
    let id = ctx.state.book.benefit(other).map_or("", |other| &other.id);
    let own = ctx.say.find(&["vorrang-", &benefit.id, "-", id]);
    own.unwrap_or_else(|| {
        let name = words::benefit(ctx, other);
        ctx.say.with("ui-vorrang", &[("leistung", Arg::Text(&name))])
    })
}

/// The sentence of a condition in its state.
#[must_use]
pub fn sentence(ctx: &Ctx<'_>, benefit: &Benefit, state: &ConditionState) -> (String, String) {
    let Some(condition) = benefit.conditions.get(state.condition) else {
        return Default::default();
    };
    let part = match state.holds {
        Truth::True => "",
        Truth::False => ".nein",
        Truth::Open => ".offen",
    };
    let key = ["bedingung-", &benefit.id, "-", &condition.id].concat();
    let text = ctx.say.find(&[&key, part]).or_else(|| ctx.say.find(&[&key]));
    (text.unwrap_or(key), norm(&condition.norm))
}

fn condition(ctx: &Ctx<'_>, benefit: &Benefit, state: &ConditionState) -> Html {
    let (text, mut law) = sentence(ctx, benefit, state);
    let (icon, colour, word) = match state.holds {
        Truth::True if state.near => ("success", "ja", "ui-knapp-erfuellt"),
        Truth::True => ("success", "ja", "ui-erfuellt"),
        Truth::False if state.unverified => ("info", "vor", "ui-ungeprueft"),
        Truth::False => ("close", "nein", "ui-nicht-erfuellt"),
        Truth::Open => ("question-mark", "fehlt", "ui-offen"),
    };
    let params = benefit.conditions.get(state.condition).map_or(&[][..], |c| &c.params);
    let used = figures(&ctx.state.book.rulebook, params, ctx.state.today);
    if let Some(newest) = used.iter().map(|figure| figure.dated.validity.from).max() {
        let date = ctx.say.date(newest);
        law.push_str(", ");
        law.push_str(&ctx.say.with("ui-werte-ab", &[("datum", Arg::Text(&date))]));
    }
    row(ctx, icon, colour, &text, word, &law)
}

fn row(ctx: &Ctx<'_>, icon: &str, colour: &str, text: &str, word: &str, law: &str) -> Html {
    html! {
        <li>
            { coloured(icon, colour) }
            <div>
                <p>{ text }</p>
                <p class="sf-small"><b>{ ctx.t(word) }</b>{ " · " }{ law }</p>
            </div>
        </li>
    }
}

/// Hints, what this opens, and for a "no" what single answer would turn it.
fn what_could_change(ctx: &Ctx<'_>, benefit: &Benefit, result: &BenefitResult) -> Html {
    let hints = result.hints.iter().filter_map(|at| {
        let hint = benefit.hints.get(*at)?;
        ctx.say.find(&["hinweis-", &benefit.id, "-", &hint.id])
    });
    let mut lines = hints.collect::<Vec<_>>();
    if result.verdict != Verdict::No {
        lines.extend(opened(ctx, benefit));
    }
    let turns = if result.verdict == Verdict::No { turns(ctx, result) } else { Vec::new() };
    if lines.is_empty() && turns.is_empty() {
        return Html::default();
    }
    let id = ["aendern-", &benefit.id].concat();
    let key = if turns.is_empty() { "ui-wichtig-titel" } else { "ui-anders-titel" };
    html! {
        <section class="sf-stack-2" aria-labelledby={id.clone()}>
            { ctx.heading(0, "sf-h2", Some(id), &ctx.t(key)) }
            { for lines.into_iter().map(|line| html! { <p class="sf-p">{ line }</p> }) }
            if !turns.is_empty() {
                <p class="sf-p">{ ctx.t("ui-anders-text") }</p>
                <ul class="sf-list-plain">{ for turns.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
            }
        </section>
    }
}

fn opened(ctx: &Ctx<'_>, benefit: &Benefit) -> Option<String> {
    let known = benefit.follow_ons.iter().filter_map(|id| ctx.state.book.rulebook.benefit(id));
    let names = known.map(|id| words::benefit(ctx, id));
    let names = names.collect::<Vec<_>>().join(", ");
    (!names.is_empty()).then(|| ctx.say.with("ui-oeffnet-weitere", &[("namen", Arg::Text(&names))]))
}

/// Single answers that, said otherwise, would make it possible.
fn turns(ctx: &Ctx<'_>, result: &BenefitResult) -> Vec<String> {
    let book = &ctx.state.book;
    let evaluator = Evaluator::new(&book.rulebook, ctx.state.today);
    let facts = Facts::new(&book.rulebook, &ctx.state.answers, ctx.state.today);
    changes(&evaluator, &facts, result.benefit).iter().filter_map(|one| turn(ctx, one)).collect()
}

fn turn(ctx: &Ctx<'_>, change: &Change) -> Option<String> {
    let reference = change.field;
    let field = ctx.state.book.field(reference)?;
    let name = super::field::full_name(ctx, reference);
    let (key, value) = match (change.to, &field.kind) {
        (Turn::Truth(holds), _) => ("ui-waere", words::truth(ctx, reference, holds)),
        (Turn::Option(at), FieldKind::Choice(options)) => {
            let id = options.get(usize::from(at))?;
            ("ui-waere", words::option(ctx, reference, id, "")?)
        }
        (Turn::AtMost(limit), FieldKind::Number { unit, .. }) => {
            ("ui-hoechstens", ctx.say.quantity(limit, *unit))
        }
        (Turn::AtLeast(limit), FieldKind::Number { unit, .. }) => {
            ("ui-mindestens", ctx.say.quantity(limit, *unit))
        }
        _ => return None,
    };
    Some(ctx.say.with(key, &[("angabe", Arg::Text(&name)), ("wert", Arg::Text(&value))]))
}

/// Law and day of the last check.
fn dated(ctx: &Ctx<'_>, benefit: &Benefit) -> Html {
    let date = ctx.say.date(ctx.state.book.rulebook.law_date);
    let law = ctx.say.with("ui-recht-vom", &[("datum", Arg::Text(&date))]);
    let checked = benefit.checked_on.map(|day| {
        let day = ctx.say.date(day);
        ctx.say.with("ui-geprueft-am", &[("datum", Arg::Text(&day))])
    });
    html! {
        <p class="sf-small">
            { norm(&benefit.norm) }{ " · " }{ law }{ " " }{ checked.unwrap_or_default() }{ " " }
            { ctx.t("ui-entscheiden") }
        </p>
    }
}
