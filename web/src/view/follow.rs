//! Benefits that another one opens: they stand below it, not beside it.

use super::parts::{Ctx, link};
use super::words;
use crate::html::html;
use crate::route::Route;
use engine::assess::{BenefitResult, Verdict};
use engine::ir::BenefitId;
use engine::texts::Arg;
use yew::prelude::*;

/// The possible benefit that opens a possible one. None if one that opens it comes already:
/// then it stands for itself.
#[must_use]
pub fn opener(ctx: &Ctx<'_>, result: &BenefitResult) -> Option<BenefitId> {
    if result.verdict != Verdict::Possible {
        return None;
    }
    let book = &ctx.state.book;
    let id = &book.benefit(result.benefit)?.id;
    let opens = |other: &&BenefitResult| {
        book.benefit(other.benefit).is_some_and(|benefit| benefit.follow_ons.contains(id))
    };
    let openers = || ctx.state.plan.assessment.benefits.iter().filter(opens);
    if openers().any(|other| other.verdict == Verdict::Received) {
        return None;
    }
    openers().find(|other| other.verdict == Verdict::Possible).map(|other| other.benefit)
}

/// The possible benefits that stand for themselves.
pub fn leading<'a>(ctx: &Ctx<'a>) -> impl Iterator<Item = &'a BenefitResult> {
    let all = ctx.state.plan.assessment.benefits.iter();
    let ctx = ctx.clone();
    all.filter(move |result| result.verdict == Verdict::Possible && opener(&ctx, result).is_none())
}

/// What a benefit opens, each "möglich, wenn" it comes.
pub fn below(ctx: &Ctx<'_>, first: BenefitId) -> Html {
    let all = ctx.state.plan.assessment.benefits.iter();
    let opened = all.filter(|result| opener(ctx, result) == Some(first)).collect::<Vec<_>>();
    if opened.is_empty() {
        return Html::default();
    }
    let name = words::benefit(ctx, first);
    let title = ctx.say.with("ui-folgt-titel", &[("leistung", Arg::Text(&name))]);
    html! {
        <div class="sf-follow">
            <p class="sf-small"><b>{ title }</b></p>
            <ul>{ for opened.into_iter().map(|result| row(ctx, result)) }</ul>
        </div>
    }
}

fn row(ctx: &Ctx<'_>, result: &BenefitResult) -> Html {
    let Some(benefit) = ctx.state.book.benefit(result.benefit) else { return Html::default() };
    let amount = result.amount.as_ref().and_then(|amount| words::amount(ctx, amount));
    let text = ctx.say.find(&["leistung-", &benefit.id, ".kurz"]).unwrap_or_default();
    html! {
        <li id={benefit.id.clone()}>
            { link(&Route::Benefit(benefit.id.clone()), &words::benefit(ctx, result.benefit)) }
            if let Some(shown) = amount { <span>{ " · " }{ shown.figures }{ " " }{ shown.per }</span> }
            <br /><span class="sf-small">{ text }</span>
        </li>
    }
}
