//! Why this way and no better one: area, source, how well it was checked, what is missing here.

use super::parts::{Ctx, german, why};
use crate::html::html;
use crate::say::norm;
use engine::area::{Area, Evidence, Level, Provenance};
use engine::routes::{InCharge, Offer, PassedOver, Status, WayKind, Ways, Why};
use engine::texts::Arg;
use yew::prelude::*;

/// Behind an online way; beside the best one also why there is no better.
pub fn offer(ctx: &Ctx<'_>, offer: &Offer<'_>, better: &[PassedOver<'_>]) -> Html {
    let way = offer.way;
    let mut lines = better.iter().filter(|passed| passed.way.kind <= way.kind);
    let missing = sentences(ctx, &mut lines);
    let area = area_name(ctx, offer.area);
    let area = area.map(|name| ctx.say.with("ui-gilt-fuer", &[("gebiet", Arg::Text(&name))]));
    body(ctx, "ui-warum-weg", area, missing, &way.provenance)
}

/// Instead of an online way; nothing if nothing helpful is known.
pub fn none(ctx: &Ctx<'_>, found: &Ways<'_>) -> Html {
    let lines = sentences(ctx, &mut found.passed_over.iter());
    if lines.is_empty() {
        return Html::default();
    }
    let rows = lines.into_iter().map(|line| html! { <p class="sf-small">{ line }</p> });
    why(&ctx.t("ui-warum-kein-weg"), html! { <>{ for rows }</> })
}

/// Behind an office.
pub fn office(ctx: &Ctx<'_>, charge: &InCharge<'_>) -> Html {
    let duty = charge.duty;
    // Where every Kreis has an office of its own, this one is in charge of its Kreis alone.
    let area = charge.seat_name.map(str::to_owned).or_else(|| area_name(ctx, charge.area));
    let area = area.map(|name| ctx.say.with("ui-zustaendig-fuer", &[("gebiet", Arg::Text(&name))]));
    let mut lines = Vec::new();
    lines.extend(duty.norm.as_deref().filter(|law| *law != duty.provenance.source).map(norm));
    if charge.office.contact.is_reachable() {
        let checked = checked(ctx, &charge.office.provenance);
        lines.push(ctx.say.with("ui-beleg-kontakt", &[("geprueft", Arg::Text(&checked))]));
    }
    body(ctx, "ui-warum-stelle", area, lines, &duty.provenance)
}

fn body(
    ctx: &Ctx<'_>,
    title: &str,
    area: Option<String>,
    lines: Vec<String>,
    provenance: &Provenance,
) -> Html {
    let lang = german(ctx);
    let line = |line: String| html! { <p class="sf-small">{ line }</p> };
    why(
        &ctx.t(title),
        html! {
            <>
                { for area.into_iter().chain(lines).map(line) }
                <p class="sf-small">{ checked(ctx, provenance) }</p>
                <p class="sf-small">
                    { ctx.t("ui-quelle") }{ " " }<span {lang}>{ provenance.source.clone() }</span>
                </p>
            </>
        },
    )
}

/// When and how well something was checked.
#[must_use]
pub fn checked(ctx: &Ctx<'_>, provenance: &Provenance) -> String {
    let key = match provenance.evidence {
        Evidence::Primary => "ui-beleg-amtlich",
        Evidence::Secondary => "ui-beleg-zweite-hand",
        Evidence::Unchecked => "ui-beleg-keiner",
    };
    let date = ctx.say.date(provenance.checked_on);
    ctx.say.with(key, &[("datum", Arg::Text(&date))])
}

/// The name of an area as people say it.
#[must_use]
pub fn area_name(ctx: &Ctx<'_>, area: &Area) -> Option<String> {
    if area.level() == Level::Federation {
        return Some(ctx.t("ui-ganz-deutschland"));
    }
    let book = &ctx.state.book;
    let known = book.routes.area_name(area).map(str::to_owned);
    known.or_else(|| book.place_name(area.as_str()))
}

/// What of the ways that are not offered helps the reader to know, each once.
fn sentences<'a>(
    ctx: &Ctx<'_>,
    passed: &mut dyn Iterator<Item = &'a PassedOver<'a>>,
) -> Vec<String> {
    let mut lines = Vec::new();
    for one in passed {
        let line = sentence(ctx, one).filter(|line| !lines.contains(line));
        lines.extend(line);
    }
    lines
}

fn sentence(ctx: &Ctx<'_>, passed: &PassedOver<'_>) -> Option<String> {
    let way = passed.way;
    let place = ctx.state.area()?;
    let (key, day) = match passed.why {
        Why::NotLive(Status::Unknown) => ("ui-fehlt-unbekannt", None),
        Why::NotLive(_) => ("ui-fehlt-noch", None),
        Why::NotYet(day) => ("ui-fehlt-ab", Some(day)),
        Why::Ended(day) => ("ui-fehlt-bis", Some(day)),
        // Made for all around, but not for this place: people hear of it and look for it.
        Why::Elsewhere if way.areas.iter().any(|area| area.covers(&place)) => {
            ("ui-fehlt-hier", None)
        }
        Why::Elsewhere | Why::CloserOne => return None,
    };
    let date = day.map(|day| ctx.say.date(day)).unwrap_or_default();
    let args = [
        ("art", Arg::Text(kind(way.kind))),
        ("titel", Arg::Text(&way.title)),
        ("datum", Arg::Text(&date)),
    ];
    Some(ctx.say.with(key, &args))
}

/// The word of a kind in texts.
#[must_use]
pub const fn kind(kind: WayKind) -> &'static str {
    match kind {
        WayKind::OwnEfa => "efa_eigen",
        WayKind::Municipal => "kommunal",
        WayKind::ExternalEfa => "efa_extern",
        WayKind::Federal => "bund",
    }
}
