//! Pages an operator fills: imprint, privacy, accessibility, plain language, signing, feedback.

use super::parts::{Ctx, paragraphs};
use crate::html::html;
use crate::route::Info;
use yew::prelude::*;

/// The page.
pub fn page(ctx: &Ctx<'_>, which: Info) -> Html {
    html! {
        <div class="sf-main sf-stack-6">
            <h1 class="sf-q" id="titel" tabindex="-1">{ title(ctx, which) }</h1>
            { content(ctx, which) }
        </div>
    }
}

/// Title of the page.
#[must_use]
pub fn title(ctx: &Ctx<'_>, which: Info) -> String {
    ctx.t(&["ui-seite-", which.word()].concat())
}

/// The text: paragraphs; one that begins with `# ` is a heading.
pub fn content(ctx: &Ctx<'_>, which: Info) -> Html {
    let text = ctx.say.find(&["seite-", which.word()]).unwrap_or_default();
    let ctx = ctx.at_level(if ctx.state.fixed { 3 } else { 2 });
    let part = |part: &str| match part.strip_prefix("# ") {
        Some(heading) => ctx.heading(0, "sf-h2", None, heading),
        None => paragraphs(part),
    };
    let easy = (which == Info::EasyLanguage).then_some("sf-leicht sf-stack-4");
    html! {
        <div class={easy.unwrap_or("sf-stack-4")}>
            { for text.split("\n\n").map(part) }
            if which == Info::Imprint && !ctx.state.book.outline.sources.is_empty() {
                { places(&ctx) }
            }
        </div>
    }
}

/// Whom the places come from, in the words of the tables; those are German.
fn places(ctx: &Ctx<'_>) -> Html {
    let sources = ctx.state.book.outline.sources.iter();
    html! {
        <>
            { ctx.heading(0, "sf-h2", None, &ctx.t("seite-impressum.orte")) }
            { for sources.map(|source| html! { <p lang="de">{ source.clone() }</p> }) }
        </>
    }
}
