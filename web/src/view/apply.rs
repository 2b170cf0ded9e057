//! How to apply: deadline, online ways, documents, offices and advice.

use super::parts::{Ctx, german, link, out, phone, with_slot};
use super::{because, choices, office, urgent, words};
use crate::book::Book;
use crate::html::html;
use crate::route::Route;
use crate::state::{Action, Errand};
use engine::assess::BenefitResult;
use engine::ir::{Application, Benefit};
use engine::routes::{InCharge, Offer, PassedOver, SignIn, Target, TrustLevel, Way, Ways, ways};
use engine::texts::Arg;
use yew::prelude::*;

/// The ways at the place; those of the portal around come first.
#[must_use]
pub fn known<'a>(ctx: &Ctx<'a>, benefit: &str) -> Ways<'a> {
    let book: &'a Book = &ctx.state.book;
    let place = ctx.state.area();
    let mut found = ways(&book.routes, benefit, place.as_ref(), ctx.state.today);
    let own = book.setup.ways.iter().filter(|way| way.benefits.iter().any(|id| id == benefit));
    let offers = own.filter_map(|way| {
        Some(Offer { way, area: way.areas.first()?, area_name: None, certain: true })
    });
    found.online.splice(0..0, offers);
    found
}

/// "So beantragen Sie es": the one filled surface of the page.
pub fn section(ctx: &Ctx<'_>, benefit: &Benefit, result: &BenefitResult) -> Html {
    let found = known(ctx, &benefit.id);
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
        return html! {
            <li><b>{ ctx.t("ui-kein-onlineantrag") }</b><div>{ because::none(ctx, found) }</div></li>
        };
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
                { about(ctx, first, &found.passed_over) }
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
    html! { <div>{ out(&offer.way.url, "sf-link", title) }{ about(ctx, offer, &[]) }</div> }
}

/// What opens, who runs it, that no answer goes along, how to sign in, and why it is this way.
fn about(ctx: &Ctx<'_>, offer: &Offer<'_>, better: &[PassedOver<'_>]) -> Html {
    let way = offer.way;
    if ctx.state.book.setup.is_own(way) {
        // A portal answers for its own address; of where it leads we know nothing.
        let host = [("betreiber", Arg::Text(&way.operator))];
        let words = [ctx.say.with("ui-oeffnet-seite", &host), ctx.t("ui-antworten-bleiben")];
        return html! { <p class="sf-small">{ words.join(" ") }</p> };
    }
    let target = match way.target {
        Target::Form => "formular",
        Target::Page => "seite",
        Target::Portal => "portal",
    };
    let kind = [("ziel", Arg::Text(target)), ("art", Arg::Text(because::kind(way.kind)))];
    let what = ctx.say.with("ui-weg", &kind);
    let opens = [
        ("weg", Arg::Text(&what)),
        ("titel", Arg::Text(&way.title)),
        ("betreiber", Arg::Text(&way.operator)),
    ];
    let mut words = vec![ctx.say.with("ui-oeffnet", &opens)];
    let hint = way.hint.as_deref().and_then(|hint| ctx.say.find(&["weg-hinweis-", hint]));
    words.extend(hint);
    if !offer.certain {
        words.push(ctx.t("ui-vielleicht-nicht-hier"));
    }
    words.push(ctx.t("ui-antworten-bleiben"));
    html! {
        <>
            <p class="sf-small">{ words.join(" ") }</p>
            { signing_in(ctx, way) }
            { because::offer(ctx, offer, better) }
        </>
    }
}

/// What a person needs to sign in: how safe it has to be, and what there is to choose from.
fn signing_in(ctx: &Ctx<'_>, way: &Way) -> Html {
    let (level, word) = match way.trust {
        TrustLevel::None => (Some("ui-niveau-keines"), "niedrig"),
        TrustLevel::Low => (Some("ui-niveau-niedrig"), "niedrig"),
        TrustLevel::Substantial => (Some("ui-niveau-substanziell"), "substanziell"),
        TrustLevel::High => (Some("ui-niveau-hoch"), "hoch"),
        TrustLevel::Unknown if way.sign_in.is_empty() => (Some("ui-niveau-unbekannt"), "unbekannt"),
        TrustLevel::Unknown => (None, "unbekannt"),
    };
    let means = |means: &SignIn| {
        let text = ctx.say.with(sign_in(*means), &[("niveau", Arg::Text(word))]);
        html! { <li>{ text }</li> }
    };
    html! {
        <div class="sf-signin">
            if let Some(level) = level { <p>{ ctx.t(level) }</p> }
            if !way.sign_in.is_empty() {
                <p>{ ctx.say.counted("ui-anmelden", way.sign_in.len()) }</p>
                <ul class="sf-list-plain">{ for way.sign_in.iter().map(means) }</ul>
            }
        </div>
    }
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
        let ticked = ctx.state.ticked.contains(document);
        let tick = ctx.change(Action::Tick(document.clone()));
        html! { <li>{ choices::check(&id, &id, true, Some(ticked), tick, &words, None) }</li> }
    };
    html! {
        <>
            <p class="sf-small">{ ctx.t("ui-haken") }</p>
            <ul class="sf-check">{ for benefit.documents.iter().map(row) }</ul>
            <p class="sf-small">{ ctx.t("ui-nachreichen") }</p>
            <button type="button" class="sf-tool" onclick={ctx.click(Action::Do(Errand::Print))}>
                { icon("draft") }<span>{ ctx.t("ui-mitnehmen") }</span>
            </button>
        </>
    }
}

/// So much advice is named; the rest is found by looking for it.
const ADVICE: usize = 3;

fn in_person(ctx: &Ctx<'_>, found: &Ways<'_>) -> Html {
    // The number of all offices has a line of its own.
    let others =
        found.advice.iter().filter(|advice| advice.contact.phone.as_deref() != Some("115"));
    let others = others.take(ADVICE).map(|advice| urgent::call(ctx, advice)).collect::<Vec<_>>();
    html! {
        <>
            <div class="sf-stack-2">
                { ctx.heading(1, "sf-h3", None, &ctx.t("ui-persoenlich")) }
                { for found.offices.iter().map(|charge| office::in_charge(ctx, charge)) }
                <p class="sf-p">{ with_slot(ctx, "ui-115", &phone("115")) }</p>
            </div>
            <div class="sf-stack-2">
                { ctx.heading(1, "sf-h3", None, &ctx.t("ui-beratung-dazu")) }
                { for others.into_iter() }
                <p class="sf-p">{ link(&Route::Advice, &ctx.t("ui-beratung-finden")) }</p>
            </div>
        </>
    }
}

/// Whom to turn to, in one line each: for the list without a program and for print.
pub fn contacts(ctx: &Ctx<'_>, benefit: &str) -> Html {
    let found = known(ctx, benefit);
    let lang = german(ctx);
    let office = |charge: &InCharge<'_>| {
        let part = charge.duty.part.as_deref().and_then(|part| ctx.say.find(&["teil-", part]));
        let contact = &charge.office.contact;
        let mut parts = vec![office::name(ctx, charge)];
        parts.extend(contact.address.clone());
        let comma = |node: Html| html! { <>{ ", " }{ node }</> };
        let url = |url: &String| comma(out(url, "sf-url", html! { { url.clone() } }));
        html! {
            <li>
                if let Some(part) = part { { part }{ ": " } }
                { parts.join(", ") }
                if let Some(number) = &contact.phone { { comma(phone(number)) } }
                if let Some(hours) = &contact.hours { { " (" }<span {lang}>{ hours.clone() }</span>{ ")" } }
                if let Some(mail) = &contact.email { { comma(html! { { mail.clone() } }) } }
                { for contact.appointment.iter().chain(&contact.url).map(url) }
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
