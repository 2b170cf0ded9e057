//! What a person finds without the program, on a page of its own: all benefits with contacts,
//! urgent help, advice. The address of each is its anchor.

use super::parts::Ctx;
use super::{advice, list, shell, urgent};
use crate::html::html;
use crate::route::Route;
use yew::prelude::*;

/// The page.
pub fn page(ctx: &Ctx<'_>) -> Html {
    let urgent = html! { <>{ urgent::content(ctx) }</> };
    let benefits = html! {
        <><p class="sf-hint">{ ctx.t("ui-liste-ohne") }</p>{ list::rows(ctx, true) }</>
    };
    let advice = html! {
        <><p class="sf-hint">{ ctx.t("ui-beratung-text") }</p>{ advice::by_topic(ctx) }</>
    };
    html! {
        <>
            { shell::header(ctx, &start_page(ctx.say.lang()), list_page) }
            <main id="inhalt" class="sf-wrap sf-without">
            <h1 class="sf-q" id="titel">{ ctx.t("ui-ohne-titel") }</h1>
            { section(&Route::List, &ctx.t("ui-alle-leistungen"), benefits) }
            { section(&Route::Urgent(None), &ctx.t("ui-not-titel"), urgent) }
            { section(&Route::Advice, &ctx.t("ui-beratung-titel"), advice) }
            </main>
            { shell::footer(ctx) }
        </>
    }
}

/// The names of all benefits, each a way to its contacts on the page above.
pub fn names(ctx: &Ctx<'_>) -> Html {
    let file = list_page(ctx.say.lang());
    let name = |benefit: &engine::ir::Benefit| {
        let href = [&file, Route::Benefit(benefit.id.clone()).href().as_str()].concat();
        let name = ctx.t(&benefit.name_key(ctx.state.today));
        html! { <li><a class="sf-link" {href}>{ name }</a></li> }
    };
    let benefits = ctx.state.book.rulebook.benefits.iter();
    html! {
        <section class="sf-wrap sf-block sf-stack-4" aria-labelledby="alle">
            <h2 class="sf-h2" id="alle"><a class="sf-link" href={file.clone()}>{ ctx.t("ui-liste-ohne-link") }</a></h2>
            <ul class="sf-names">{ for benefits.map(name) }</ul>
        </section>
    }
}

/// File name of the start page of a language.
#[must_use]
pub fn start_page(lang: &str) -> String {
    if lang == "de" { "./".to_owned() } else { [lang, ".html"].concat() }
}

/// File name of the page of this file in a language.
#[must_use]
pub fn list_page(lang: &str) -> String {
    named("leistungen", lang)
}

/// File name of a static page in a language.
#[must_use]
pub fn named(page: &str, lang: &str) -> String {
    if lang == "de" { [page, ".html"].concat() } else { [page, "-", lang, ".html"].concat() }
}

/// Links of the start page to what stands here, so that they lead somewhere without the program.
#[must_use]
pub fn lead_here(start: &str, lang: &str) -> String {
    let routes = [Route::List, Route::Urgent(None), Route::Advice];
    routes.into_iter().fold(start.to_owned(), |html, route| {
        let link = ["href=\"", &route.href(), "\""].concat();
        html.replace(&link, &["href=\"", &list_page(lang), &route.href(), "\""].concat())
    })
}

fn section(route: &Route, title: &str, body: Html) -> Html {
    html! {
        <section class="sf-block sf-stack-4" id={route.path()}>
            <h2 class="sf-h2">{ title }</h2>
            { body }
        </section>
    }
}
