//! The pages an operator fills, together on a page of their own that needs no program: imprint,
//! privacy, accessibility, plain language, signing, feedback. Their words are not ours: they are
//! put in where this file leaves room, by whoever runs the finder.

use super::parts::{Ctx, hidden};
use super::{shell, without};
use crate::html::html;
use yew::prelude::*;

/// The pages, in the order of the footer: anchors, and parts of text keys.
const PAGES: [&str; 6] = [
    "leichte-sprache",
    "gebaerdensprache",
    "barrierefreiheit",
    "datenschutz",
    "impressum",
    "rueckmeldung",
];

/// The page with room for each text.
pub fn page(ctx: &Ctx<'_>) -> Html {
    html! {
        <>
            { shell::header(ctx, &without::start_page(ctx.say.lang()), file) }
            <main id="inhalt" class="sf-wrap sf-without">
            <div class="sf-stack-4">
                <h1 class="sf-q" id="titel">{ ctx.t("ui-betreiber-titel") }</h1>
                <nav aria-labelledby="titel">
                    <ul class="sf-names">{ for PAGES.into_iter().map(|name| html! {
                        <li><a class="sf-link" href={["#", name].concat()}>{ title(ctx, name) }</a></li>
                    }) }</ul>
                </nav>
            </div>
            { for PAGES.into_iter().map(|name| section(ctx, name)) }
            </main>
        </>
    }
}

fn section(ctx: &Ctx<'_>, name: &'static str) -> Html {
    let easy = (name == "leichte-sprache").then_some("sf-leicht sf-stack-4");
    html! {
        <section class="sf-block sf-stack-4" id={name}>
            <h2 class="sf-h2">{ title(ctx, name) }</h2>
            <div class={easy.unwrap_or("sf-stack-4")} id={["text-", name].concat()}></div>
            if name == "impressum" {
                <p><a class="sf-link" href="lizenzen.html">{ ctx.t("ui-lizenzen") }</a></p>
            }
        </section>
    }
}

/// Links to the pages. They open apart from the program, so that nothing typed is lost.
pub fn links(ctx: &Ctx<'_>) -> Html {
    let file = file(ctx.say.lang());
    let apart = !ctx.state.fixed;
    let link = |name: &'static str| {
        let href = [&file, "#", name].concat();
        html! {
            <li><a class="sf-link" {href} target={apart.then_some("_blank")}
                rel={apart.then_some("noopener")}>
                { title(ctx, name) }
                if apart { { " " }{ hidden(&ctx.t("ui-neues-fenster")) } }
            </a></li>
        }
    };
    html! { <ul>{ for PAGES.into_iter().map(link) }</ul> }
}

fn title(ctx: &Ctx<'_>, name: &str) -> String {
    ctx.t(&["ui-seite-", name].concat())
}

/// File name of the page in a language.
fn file(lang: &str) -> String {
    without::named("betreiber", lang)
}
