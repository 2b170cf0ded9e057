//! The sheet to take along: order, where to go, documents as boxes, room for notes.
//!
//! It stands behind the result and shows on paper only. No link stands without its address.

use super::parts::Ctx;
use super::{apply, benefit, result, timeline, words};
use crate::html::html;
use crate::say::norm;
use engine::assess::{BenefitResult, Verdict};
use engine::texts::Arg;
use yew::prelude::*;

/// The sheet of a whole result.
pub fn sheet(ctx: &Ctx<'_>) -> Html {
    let body = html! {
        <>
            if result::of(ctx, Verdict::Possible).count() > 1 {
                <p class="sf-print__h">{ ctx.t("ui-reihenfolge") }</p>
                { result::steps(ctx) }
                { for result::why_this_order(ctx).into_iter().map(|line| html! { <p>{ line }</p> }) }
            }
            { timeline::on_paper(ctx) }
            { group(ctx, Verdict::Possible, "ja") }
            { group(ctx, Verdict::OtherFirst, "vor") }
            { group(ctx, Verdict::Received, "hat") }
            { group(ctx, Verdict::Missing, "fehlt") }
            { group(ctx, Verdict::NotCheckable, "defekt") }
            { no_group(ctx) }
        </>
    };
    framed(ctx, result::title(ctx), body)
}

/// The sheet of one benefit.
pub fn single(ctx: &Ctx<'_>, one: &BenefitResult) -> Html {
    let with_way = !matches!(one.verdict, Verdict::Received | Verdict::No);
    framed(ctx, words::benefit(ctx, one.benefit), item(ctx, one, with_way))
}

fn framed(ctx: &Ctx<'_>, title: String, body: Html) -> Html {
    let state = ctx.state;
    let today = ctx.say.date(state.today);
    let law = ctx.say.date(state.book.rulebook.law_date);
    let place = state.area().and_then(|area| state.book.place_name(area.as_str()));
    let version = state.book.rulebook.source_hash.get(..12).unwrap_or_default();
    html! {
        <div class="sf-print" aria-hidden="true">
            <div class="sf-print__head">
                <span>{ ctx.t("ui-name") }</span>
                <span>{ ctx.say.with("ui-gedruckt-am", &[("datum", Arg::Text(&today))]) }</span>
            </div>
            <p class="sf-print__title">{ title }</p>
            <p>
                { ctx.t("ui-ergebnis-text") }{ " " }
                if let Some(place) = place { { ctx.say.with("ui-wohnort", &[("ort", Arg::Text(&place))]) }{ " " } }
                { ctx.say.with("ui-recht-vom", &[("datum", Arg::Text(&law))]) }
            </p>
            { body }
            <p class="sf-print__h">{ ctx.t("ui-notizen") }</p>
            <div class="sf-print__line"></div><div class="sf-print__line"></div>
            <div class="sf-print__line"></div>
            <p class="sf-print__foot">
                { ctx.t("ui-druck-fuss") }{ " " }
                { ctx.say.with("ui-regelfassung", &[("kennung", Arg::Text(version))]) }
            </p>
        </div>
    }
}

fn heading(ctx: &Ctx<'_>, word: &str) -> Html {
    html! { <p class="sf-print__h">{ ctx.t(&["ui-gruppe-", word].concat()) }</p> }
}

fn group(ctx: &Ctx<'_>, verdict: Verdict, word: &str) -> Html {
    let all = result::of(ctx, verdict).collect::<Vec<_>>();
    if all.is_empty() {
        return Html::default();
    }
    let with_way = matches!(verdict, Verdict::Possible | Verdict::NotCheckable);
    html! { <>{ heading(ctx, word) }{ for all.into_iter().map(|one| item(ctx, one, with_way)) }</> }
}

fn item(ctx: &Ctx<'_>, one: &BenefitResult, with_way: bool) -> Html {
    let Some(found) = ctx.state.book.benefit(one.benefit) else { return Html::default() };
    let amount = one.amount.as_ref().filter(|_| one.verdict != Verdict::Missing);
    let amount = amount.and_then(|amount| words::amount(ctx, amount)).map(|shown| {
        let mut words = vec![shown.figures, shown.per];
        if shown.estimate {
            words.push(ctx.t("ui-klammer-schaetzung"));
        }
        words.join(" ")
    });
    html! {
        <div class="sf-print__item">
            <p class="sf-print__name">
                <b>{ words::benefit(ctx, one.benefit) }</b><b>{ amount.unwrap_or_default() }</b>
            </p>
            { why(ctx, one) }
            if with_way {
                <p><b>{ ctx.t("ui-wo") }</b></p>
                { apply::contacts(ctx, &found.id) }
                { due(ctx, &found.id) }
                { documents(ctx, &found.documents) }
            }
        </div>
    }
}

fn due(ctx: &Ctx<'_>, benefit: &str) -> Html {
    let Some(due) = ctx.say.find(&["frist-", benefit]) else { return Html::default() };
    let text = ctx.say.find(&["frist-", benefit, ".text"]).unwrap_or_default();
    html! { <p><b>{ due }</b>{ " " }{ text }</p> }
}

/// Boxes to tick; what was ticked on the screen is ticked on paper.
fn documents(ctx: &Ctx<'_>, documents: &[String]) -> Html {
    let row = |id: &String| {
        let ticked = ctx.state.ticked.contains(id).then(|| "sf-print__ticked".to_owned());
        html! { <li class={ticked}>{ ctx.t(&["unterlage-", id].concat()) }</li> }
    };
    html! { <ul class="sf-print__docs">{ for documents.iter().map(row) }</ul> }
}

fn why(ctx: &Ctx<'_>, one: &BenefitResult) -> Html {
    let Some(found) = ctx.state.book.benefit(one.benefit) else { return Html::default() };
    let words = match one.verdict {
        Verdict::OtherFirst => {
            let texts = one.first.iter().map(|other| benefit::first_text(ctx, found, *other));
            texts.collect::<Vec<_>>().join(" ")
        }
        Verdict::Received => ctx.t("ui-so-angegeben"),
        Verdict::NotCheckable => [ctx.t("ui-defekt"), ctx.t("ui-defekt-heisst-nicht")].join(" "),
        Verdict::Missing => return benefit::missing_on_paper(ctx, one),
        Verdict::Possible | Verdict::No => {
            ctx.say.find(&["leistung-", &found.id, ".kurz"]).unwrap_or_default()
        }
    };
    html! { <p>{ words }{ " " }{ norm(&found.norm) }</p> }
}

fn no_group(ctx: &Ctx<'_>) -> Html {
    let all = result::of(ctx, Verdict::No).collect::<Vec<_>>();
    if all.is_empty() {
        return Html::default();
    }
    let row = |one: &&BenefitResult| {
        let (text, law) = result::no_reason(ctx, one);
        html! { <li><b>{ words::benefit(ctx, one.benefit) }</b>{ ": " }{ text }{ " " }{ law }</li> }
    };
    html! {
        <>
            { heading(ctx, "nein") }
            <ul>{ for all.iter().map(row) }</ul>
            <p>{ ctx.t("ui-trotzdem-antrag") }</p>
        </>
    }
}
