//! How to get in touch with an office or with advisers.

use super::because;
use super::parts::{Ctx, german, hidden, out, phone};
use crate::html::html;
use engine::routes::{Contact, InCharge, MapService};
use engine::texts::Arg;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use yew::prelude::*;

/// An authority: what it is in charge of, its name, how to reach it, and why it is this one.
pub fn in_charge(ctx: &Ctx<'_>, charge: &InCharge<'_>) -> Html {
    let name = name(ctx, charge);
    let part = charge.duty.part.as_deref().and_then(|part| ctx.say.find(&["teil-", part]));
    let hint = charge.duty.hint.as_deref().and_then(|hint| ctx.say.find(&["weg-hinweis-", hint]));
    html! {
        <div class="sf-office">
            <p class="sf-p">
                if let Some(part) = part { <span class="sf-muted">{ part }{ ": " }</span> }
                <b>{ name.clone() }</b>
            </p>
            { contact(ctx, &name, &charge.office.contact, true) }
            if let Some(hint) = hint { <p class="sf-small">{ hint }</p> }
            { because::office(ctx, charge) }
        </div>
    }
}

/// The proper name of an office, else its kind with the body it belongs to.
#[must_use]
pub fn name(ctx: &Ctx<'_>, charge: &InCharge<'_>) -> String {
    if let Some(name) = &charge.office.name {
        return name.clone();
    }
    let kind = ctx.t(&["stelle-", &charge.office.kind].concat());
    match charge.seat_name {
        Some(seat) => [&kind, " (", seat, ")"].concat(),
        None => kind,
    }
}

/// Address with a map, telephone, hours, mail, appointment and web site, each only if known.
pub fn contact(ctx: &Ctx<'_>, name: &str, contact: &Contact, with_phone: bool) -> Html {
    let lang = german(ctx);
    let map = ctx.state.book.routes.map.as_ref();
    let leave = |url: &str, words: String| {
        // Links of the same words are told apart by what follows.
        let content =
            html! { <>{ words }{ hidden(&[": ", name].concat()) }{ icon("open-in-new") }</> };
        html! { <p>{ out(url, "sf-link", content) }</p> }
    };
    html! {
        <div class="sf-contact">
            if let Some(address) = &contact.address {
                <p {lang}>{ address.clone() }</p>
                if let Some(map) = map { { leave(&on_map(map, address), ctx.say.with("ui-karte", &[("name", Arg::Text(&map.name))])) } }
            }
            if let Some(number) = contact.phone.as_ref().filter(|_| with_phone) {
                <p>{ phone(number) }
                    if let Some(hours) = &contact.hours {
                        <span class="sf-small" {lang}>{ " " }{ hours.clone() }</span>
                    }
                </p>
            }
            if let Some(mail) = &contact.email {
                <p><a class="sf-link" href={["mailto:", mail].concat()}>{ mail.clone() }</a></p>
            }
            if let Some(url) = &contact.appointment { { leave(url, ctx.t("ui-termin")) } }
            if let Some(url) = &contact.url { { leave(url, ctx.t("ui-stelle-im-netz")) } }
        </div>
    }
}

/// Where an address is on the map; only addresses from the ways data are ever looked for.
fn on_map(map: &MapService, address: &str) -> String {
    let mut url = map.url.clone();
    url.extend(utf8_percent_encode(address, NON_ALPHANUMERIC));
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_looked_for_letter_by_letter() {
        let url = "https://karte.example/suche?q=".to_owned();
        let map = MapService { name: "Karte".to_owned(), url };
        let found = on_map(&map, "Straße 1 & 2#a, 06484 Quedlinburg");
        let expected = "Stra%C3%9Fe%201%20%26%202%23a%2C%2006484%20Quedlinburg";
        assert_eq!(found, ["https://karte.example/suche?q=", expected].concat());
    }
}
