//! All benefits as a list, for those who would rather not answer questions.

use super::apply;
use super::parts::{Ctx, link, phone, with_slot};
use crate::html::html;
use crate::route::Route;
use yew::prelude::*;

/// All benefits.
pub fn page(ctx: &Ctx<'_>) -> Html {
    html! {
        <div class="sf-main">
            <h1 class="sf-q" id="titel" tabindex="-1">{ ctx.t("ui-alle-leistungen") }</h1>
            <p class="sf-hint">{ ctx.t("ui-liste-text") }</p>
            { rows(ctx, false) }
            { advice_hint(ctx) }
        </div>
    }
}

/// One row for each benefit; `full` adds whom to turn to.
pub fn rows(ctx: &Ctx<'_>, full: bool) -> Html {
    let about = |(at, _): &(usize, &engine::ir::Benefit)| ctx.state.book.setup.is_about(*at);
    let benefits = ctx.state.book.rulebook.benefits.iter().enumerate().filter(about);
    let row = |(_, benefit): (usize, &engine::ir::Benefit)| {
        let name = ctx.t(&benefit.name_key(ctx.state.today));
        let text = ctx.say.find(&["leistung-", &benefit.id, ".kurz"]);
        html! {
            <div class="sf-item" id={full.then(|| Route::Benefit(benefit.id.clone()).path())}>
                <div class="sf-item__static">
                if full {
                    <h3>{ name }</h3>
                } else {
                    <h2 class="sf-h3">{ link(&Route::Benefit(benefit.id.clone()), &name) }</h2>
                }
                <p class="sf-sum">{ text.unwrap_or_default() }</p>
                if full { { apply::contacts(ctx, &benefit.id) } }
            </div></div>
        }
    };
    html! { <div class="sf-list">{ for benefits.map(row) }</div> }
}

/// 115 and the way to advice.
pub fn advice_hint(ctx: &Ctx<'_>) -> Html {
    html! {
        <section class="sf-block sf-stack-3" id="hilfe" aria-labelledby="hilfe-titel">
            <h2 class="sf-h2" id="hilfe-titel">{ ctx.t("ui-sprechen-titel") }</h2>
            <p class="sf-p">{ with_slot(ctx, "ui-115", &phone("115")) }</p>
            <p class="sf-p">{ link(&Route::Advice, &ctx.t("ui-beratung-finden")) }</p>
        </section>
    }
}
