//! The first page: what this is, how long it takes, that it is private and not binding.

use super::parts::{Ctx, icon, link, phone, primary_link, with_slot};
use crate::html::html;
use crate::route::Route;
use yew::prelude::*;

const FACTS: [(&str, &str); 4] = [
    ("calendar-today", "ui-start-dauer"),
    ("visibility-off", "ui-start-privat"),
    ("question-mark", "ui-start-freiwillig"),
    ("info", "ui-einschaetzung"),
];

/// The page.
pub fn page(ctx: &Ctx<'_>) -> Html {
    let state = ctx.state;
    let questions = state.book.rulebook.questions.len();
    let begun = !state.answers.is_empty();
    html! {
        <div class="sf-cols">
            <div class="sf-main sf-stack-6">
                <h1 class="sf-q sf-q--start" id="titel" tabindex="-1">{ ctx.t("ui-start-titel") }</h1>
                <p class="sf-lead">{ ctx.say.counted("ui-start-text", questions) }</p>
                <div class="sf-nav sf-nav--first">
                    { primary_link(
                        &Route::Questions,
                        &ctx.t(if begun { "ui-weitermachen" } else { "ui-los" }),
                    ) }
                </div>
                if state.fixed {
                    <p class="sf-wait" id="/fragen">{ ctx.t("ui-wird-geladen") }</p>
                }
                <ul class="sf-facts">
                    { for FACTS.iter().map(|(name, key)| html! {
                        <li>{ icon(name) }<span>{ ctx.t(key) }</span></li>
                    }) }
                </ul>
            </div>
            <aside class="sf-live" aria-labelledby="anderer-weg">
                <h2 id="anderer-weg">{ ctx.t("ui-anderer-weg") }</h2>
                <ul>
                    <li><span>{ with_slot(ctx, "ui-mit-jemandem-sprechen", &phone("115")) }</span></li>
                    <li>{ link(&Route::Advice, &ctx.t("ui-beratung-finden")) }</li>
                    <li>{ link(&Route::List, &ctx.t("ui-alle-leistungen")) }</li>
                    <li>{ link(&Route::ForOther, &ctx.t("ui-fuer-andere-ausfuellen")) }</li>
                </ul>
            </aside>
        </div>
    }
}
