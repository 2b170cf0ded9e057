//! How to apply: deadline, online ways, documents, offices and advice.

use super::parts::{Ctx, german, link, out, phone, with_slot};
use super::{choices, words};
use crate::html::html;
use crate::route::Route;
use engine::assess::BenefitResult;
use engine::ir::{Application, Benefit};
use engine::routes::{InCharge, Offer, SignIn, Target, Ways, ways};
use engine::texts::Arg;
use yew::prelude::*;

/// "So beantragen Sie es": the one filled surface of the page.
pub fn section(ctx: &Ctx<'_>, benefit: &Benefit, result: &BenefitResult) -> Html {
    let place = ctx.state.area();
    let found = ways(&ctx.state.book.routes, &benefit.id, place.as_ref(), ctx.state.today);
    let id = ["antrag-", &benefit.id].concat();
    let due = ctx.say.find(&["frist-", &benefit.id]);
    let due_text = ctx.say.find(&["frist-", &benefit.id, ".text"]);
    html! {
        <section class="sf-apply sf-stack-6" aria-labelledby={id.clone()}>
            { ctx.heading(0, "sf-h2", Some(id), &ctx.t("ui-antrag-titel")) }
            <ol class="sf-steps">
                if let Some(due) = due {
                    <li><b>{ due }</b><span class="sf-small">{ due_text.unwrap_or_default() }</span></li>
                }
                { applications(ctx, benefit, result) }
                { online(ctx, result, &found) }
                if !benefit.documents.is_empty() {
                    <li><b>{ ctx.t("ui-unterlagen") }</b>{ documents(ctx, benefit) }</li>
                }
            </ol>
            { in_person(ctx, &found) }
        </section>
    }
}

/// The right application, where several stand behind the benefit.
fn applications(ctx: &Ctx<'_>, benefit: &Benefit, result: &BenefitResult) -> Html {
    let known = result.applications.iter().filter_map(|at| benefit.applications.get(*at));
    let known = known.collect::<Vec<_>>();
    if known.is_empty() {
        return Html::default();
    }
    let key = if known.len() == 1 { "ui-richtiger-antrag" } else { "ui-richtiger-antrag-einer" };
    let row = |application: &&Application| {
        let text = ctx.say.find(&["antragsstrecke-", &benefit.id, "-", &application.id]);
        let at = application.authority.as_ref();
        let at = at.and_then(|kind| ctx.say.find(&["stelle-", kind, ".bei"]));
        html! {
            <li>{ text.unwrap_or_default() }
                if let Some(at) = at { { " " }<span class="sf-muted">{ at }</span> }</li>
        }
    };
    html! {
        <li><b>{ ctx.t(key) }</b><ul class="sf-list-plain">{ for known.iter().map(row) }</ul></li>
    }
}

/// The best online way as a button, the others as links; none at all leads to the office.
fn online(ctx: &Ctx<'_>, result: &BenefitResult, found: &Ways<'_>) -> Html {
    let Some((first, others)) = found.online.split_first() else {
        return html! { <li><b>{ ctx.t("ui-kein-onlineantrag") }</b></li> };
    };
    let name = words::benefit(ctx, result.benefit);
    let key = match first.way.target {
        Target::Form => "ui-antrag-oeffnen",
        Target::Page | Target::Portal => "ui-antrag-seite",
    };
    let words = ctx.say.with(key, &[("leistung", Arg::Text(&name))]);
    let button = html! { <><span class="kern-label">{ words }</span>{ icon("open-in-new") }</> };
    let portal = first.way.target == Target::Portal;
    html! {
        <>
            <li>
                <b>{ ctx.t(if portal { "ui-portal-schritt" } else { "ui-online-schritt" }) }</b>
                <div>{ out(&first.way.url, "kern-btn kern-btn--primary sf-btn-icon", button) }</div>
                { about(ctx, first) }
            </li>
            if !others.is_empty() {
                <li>
                    <b>{ ctx.t("ui-auch-online") }</b>
                    { for others.iter().map(|offer| other(ctx, offer)) }
                </li>
            }
        </>
    }
}

fn other(ctx: &Ctx<'_>, offer: &Offer<'_>) -> Html {
    let lang = german(ctx);
    let title =
        html! { <><span {lang}>{ offer.way.title.clone() }</span>{ icon("open-in-new") }</> };
    html! { <div>{ out(&offer.way.url, "sf-link", title) }{ about(ctx, offer) }</div> }
}

/// What opens, who runs it, how to sign in, and that no answer goes along.
fn about(ctx: &Ctx<'_>, offer: &Offer<'_>) -> Html {
    let way = offer.way;
    let opens = [("titel", Arg::Text(&way.title)), ("betreiber", Arg::Text(&way.operator))];
    let mut words = vec![ctx.say.with("ui-oeffnet", &opens)];
    if !way.sign_in.is_empty() {
        let means = way.sign_in.iter().map(|means| ctx.t(sign_in(*means))).collect::<Vec<_>>();
        let or = [" ", &ctx.t("ui-oder"), " "].concat();
        let means = means.join(&or);
        words.push(ctx.say.with("ui-anmelden", &[("mittel", Arg::Text(&means))]));
    }
    let hint = way.hint.as_deref().and_then(|hint| ctx.say.find(&["weg-hinweis-", hint]));
    words.extend(hint);
    if !offer.certain {
        words.push(ctx.t("ui-vielleicht-nicht-hier"));
    }
    words.push(ctx.t("ui-antworten-bleiben"));
    html! { <p class="sf-small">{ words.join(" ") }</p> }
}

const fn sign_in(means: SignIn) -> &'static str {
    match means {
        SignIn::Password => "ui-anmeldung-passwort",
        SignIn::BundId => "ui-anmeldung-bundid",
        SignIn::OnlineId => "ui-anmeldung-ausweis",
        SignIn::EuIdentity => "ui-anmeldung-eu",
        SignIn::Elster => "ui-anmeldung-elster",
        SignIn::StateAccount => "ui-anmeldung-land",
        SignIn::OwnAccount => "ui-anmeldung-konto",
    }
}

/// Documents to tick off; the ticks are nobody's business and are not kept.
fn documents(ctx: &Ctx<'_>, benefit: &Benefit) -> Html {
    let row = |document: &String| {
        let id = ["u-", &benefit.id, "-", document].concat();
        let words = ctx.t(&["unterlage-", document].concat());
        html! {
            <li>{ choices::check(&id, &id, true, None, Callback::noop(), &words, None) }</li>
        }
    };
    html! { <ul class="sf-check">{ for benefit.documents.iter().map(row) }</ul> }
}

fn in_person(ctx: &Ctx<'_>, found: &Ways<'_>) -> Html {
    html! {
        <div class="sf-stack-2">
            { ctx.heading(1, "sf-h3", None, &ctx.t("ui-persoenlich")) }
            { for found.offices.iter().map(|office| in_charge(ctx, office)) }
            <p class="sf-p">{ with_slot(ctx, "ui-115", &phone("115")) }</p>
            <p class="sf-p">{ link(&Route::Advice, &ctx.t("ui-beratung-finden")) }</p>
        </div>
    }
}

/// An authority: what it is in charge of, its name, how to reach it.
pub fn in_charge(ctx: &Ctx<'_>, charge: &InCharge<'_>) -> Html {
    let office = charge.office;
    let lang = german(ctx);
    let part = charge.duty.part.as_deref().and_then(|part| ctx.say.find(&["teil-", part]));
    let hint = charge.duty.hint.as_deref().and_then(|hint| ctx.say.find(&["weg-hinweis-", hint]));
    html! {
        <p class="sf-p">
            if let Some(part) = part { <span class="sf-muted">{ part }{ ": " }</span> }
            <b>{ office_name(ctx, charge) }</b>
            if let Some(address) = &office.contact.address { <><br /><span {lang}>{ address.clone() }</span></> }
            if let Some(number) = &office.contact.phone { <><br />{ phone(number) }</> }
            if let Some(hours) = &office.contact.hours { <span class="sf-small" {lang}>{ " " }{ hours.clone() }</span> }
            if let Some(url) = &office.contact.url {
                <><br />{ out(url, "sf-link", html! { <>{ ctx.t("ui-stelle-im-netz") }{ icon("open-in-new") }</> }) }</>
            }
            if let Some(hint) = hint { <><br /><span class="sf-small">{ hint }</span></> }
        </p>
    }
}

/// The proper name of an office, else its kind with the body it belongs to.
#[must_use]
pub fn office_name(ctx: &Ctx<'_>, charge: &InCharge<'_>) -> String {
    if let Some(name) = &charge.office.name {
        return name.clone();
    }
    let kind = ctx.t(&["stelle-", &charge.office.kind].concat());
    match charge.seat_name {
        Some(seat) => [&kind, " (", seat, ")"].concat(),
        None => kind,
    }
}

/// Whom to turn to, in one line each: for the list without a program and for print.
pub fn contacts(ctx: &Ctx<'_>, benefit: &str) -> Html {
    let place = ctx.state.area();
    let found = ways(&ctx.state.book.routes, benefit, place.as_ref(), ctx.state.today);
    let lang = german(ctx);
    let office = |charge: &InCharge<'_>| {
        let part = charge.duty.part.as_deref().and_then(|part| ctx.say.find(&["teil-", part]));
        let mut parts = vec![office_name(ctx, charge)];
        parts.extend(charge.office.contact.address.clone());
        html! {
            <li>
                if let Some(part) = part { { part }{ ": " } }
                { parts.join(", ") }
                if let Some(number) = &charge.office.contact.phone { { ", " }{ phone(number) } }
            </li>
        }
    };
    let way = |offer: &Offer<'_>| {
        html! {
            <li><span {lang}>{ offer.way.title.clone() }</span>{ ": " }
                { out(&offer.way.url, "sf-url", html! { { offer.way.url.clone() } }) }</li>
        }
    };
    html! {
        <ul class="sf-contacts">
            { for found.offices.iter().map(office) }
            { for found.online.iter().map(way) }
        </ul>
    }
}
