//! What a person finds without the program: all benefits with contacts, urgent help, and the
//! pages of the operator, one below the other. The address of each is its anchor.

use super::parts::Ctx;
use super::{info, list, urgent};
use crate::html::html;
use crate::route::{Info, Route};
use yew::prelude::*;

/// The page.
pub fn page(ctx: &Ctx<'_>) -> Html {
    let urgent = html! { <>{ urgent::content(ctx) }</> };
    let benefits = html! {
        <><p class="sf-hint">{ ctx.t("ui-liste-ohne") }</p>{ list::rows(ctx, true) }</>
    };
    let advice = html! {
        <><p class="sf-hint">{ ctx.t("ui-beratung-text") }</p>{ list::advice_rows(ctx) }</>
    };
    html! {
        <div class="sf-wrap sf-without">
            { section(&Route::List, &ctx.t("ui-alle-leistungen"), benefits) }
            { section(&Route::Urgent(None), &ctx.t("ui-not-titel"), urgent) }
            { section(&Route::Advice, &ctx.t("ui-beratung-titel"), advice) }
            { for Info::ALL.into_iter().map(|which| {
                section(&Route::Info(which), &info::title(ctx, which), info::content(ctx, which))
            }) }
        </div>
    }
}

fn section(route: &Route, title: &str, body: Html) -> Html {
    html! {
        <section class="sf-block sf-stack-4" id={route.path()}>
            <h2 class="sf-q">{ title }</h2>
            { body }
        </section>
    }
}
