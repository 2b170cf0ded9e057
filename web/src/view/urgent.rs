//! Acute need: four sentences, each with whom to call. Needs no answer and no program.

use super::advice::leading;
use super::parts::{Ctx, german, link, paragraphs};
use crate::html::html;
use crate::route::Route;
use engine::advice::ACUTE;
use engine::answers::Answer;
use engine::area::Area;
use engine::routes::Advice;
use yew::prelude::*;

/// The four needs, as in text keys and in the topics of the ways data.
const NEEDS: [&str; 4] = ["gefahr", "geld", "wohnung", "schulden"];

/// The page.
pub fn page(ctx: &Ctx<'_>) -> Html {
    html! {
        <div class="sf-cols">
            <div class="sf-main">
                <h1 class="sf-q" id="titel" tabindex="-1">{ ctx.t("ui-not-titel") }</h1>
                <p class="sf-hint">{ ctx.t("ui-not-text") }</p>
                { content(ctx) }
            </div>
            <aside class="sf-live" aria-labelledby="danach">
                <h2 id="danach">{ ctx.t("ui-danach") }</h2>
                <p class="sf-small">{ ctx.t("ui-danach-text") }</p>
                { link(&Route::Questions, &ctx.t("ui-zurueck-zu-fragen")) }
            </aside>
        </div>
    }
}

/// The needs with their numbers, without a heading of the page.
pub fn content(ctx: &Ctx<'_>) -> Html {
    let jump = |need: &&str| {
        let route = Route::Urgent(Some((*need).to_owned()));
        // Without the program the address is an anchor on the same page.
        let href = if ctx.state.fixed { ["#", need].concat() } else { route.href() };
        html! {
            <li><a {href}>{ ctx.t(&["ui-not-", need].concat()) }{ icon("arrow-down") }</a></li>
        }
    };
    html! {
        <>
            <ul class="sf-jump">{ for NEEDS.iter().map(jump) }</ul>
            { for NEEDS.iter().map(|need| section(ctx, need)) }
        </>
    }
}

fn section(ctx: &Ctx<'_>, need: &str) -> Html {
    let topic = [ACUTE, need].concat();
    let place = ctx.state.area();
    let help = ctx.state.book.routes.help(&topic, place.as_ref(), ctx.state.today);
    let key = ["ui-not-", need].concat();
    // It speaks of a button in the header, which a foreign page has not.
    let aside = ctx.say.find(&[&key, ".hinweis"]);
    let aside = aside.filter(|_| ctx.state.book.setup.home.is_page());
    let heading = if ctx.state.fixed {
        html! { <h3 class="sf-h2">{ ctx.t(&key) }</h3> }
    } else {
        html! { <h2 class="sf-h2" tabindex="-1">{ ctx.t(&key) }</h2> }
    };
    html! {
        <section class="sf-urgent sf-stack-3" id={need.to_owned()} tabindex="-1">
            { heading }
            if let Some(text) = ctx.say.find(&[&key, ".text"]) { { paragraphs(&text) } }
            if let Some(text) = ctx.say.find(&[&key, ".frist"]) {
                <p class="sf-p sf-due">{ text }</p>
            }
            { for help.into_iter().map(|advice| call(ctx, advice)) }
            if let Some(text) = aside {
                <p class="sf-small">{ text }</p>
            }
        </section>
    }
}

/// Whom to call: the number is the biggest thing in its row.
pub fn call(ctx: &Ctx<'_>, advice: &Advice) -> Html {
    let lang = german(ctx);
    let name = html! { <span {lang}>{ advice.name.clone() }</span> };
    let own = ctx.say.find(&["beratung-", &advice.id]);
    html! {
        <div class="sf-call">
            { leading(ctx, advice) }
            <span>
                if advice.contact.phone.is_some() { <b>{ name }</b><br /> }
                if let Some(own) = own { { own }{ " " } }
                if let Some(hours) = &advice.contact.hours { <span class="sf-small" {lang}>{ hours.clone() }</span> }
            </span>
        </div>
    }
}

impl crate::state::State {
    /// The place that was given, if it is one of ours.
    #[must_use]
    pub fn area(&self) -> Option<Area> {
        let field = self.book.place_field()?;
        let key = engine::answers::Key { field: field.id.clone(), slot: None };
        match self.answers.get(&key) {
            Some(Answer::Place(place)) => Area::parse(place),
            _ => None,
        }
    }
}
