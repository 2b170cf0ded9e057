//! A question: what is wrong and its fields, by the kind of the page.

use super::frame::{self, Onward, heading, reason};
use super::parts::{Ctx, jump, link};
use super::{field, live, numbers, persons};
use crate::draft::Issue;
use crate::html::html;
use crate::route::Route;
use engine::facts::FieldRef;
use engine::interview::{Page, PageView};
use engine::ir::{FieldKind, PARTNER};
use yew::prelude::*;

/// The page.
pub fn page(ctx: &Ctx<'_>) -> Html {
    let Some(view) = &ctx.state.view else { return Html::default() };
    let asks_place = view.fields.iter().any(|reference| {
        let field = ctx.state.book.field(*reference);
        field.is_some_and(|field| matches!(field.kind, FieldKind::Place { .. }))
    });
    let words = persons::onward(ctx, view).unwrap_or_else(|| ctx.t("ui-weiter"));
    let onward = Onward { words, place: asks_place };
    frame::page(ctx, view.page, errors(ctx), body(ctx, view), onward, live::aside(ctx))
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
        html! { <li><a href={["#", &id].concat()} onclick={jump(ctx, &id)}>{ words }</a></li> }
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

/// The link to a question that is missing.
pub fn link_to(ctx: &Ctx<'_>, page: Page, words: &str) -> Html {
    let second = page.slot == Some(PARTNER);
    let id = ctx.state.book.question(page.question).map_or_else(String::new, |q| q.id.clone());
    link(&Route::Question { id, second }, words)
}
