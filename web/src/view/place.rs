//! The place: a field with a list of what fits, by name or postcode.

use super::parts::Ctx;
use super::{field, words};
use crate::draft::Entry;
use crate::html::html;
use crate::state::{Action, Part, Pass};
use engine::facts::FieldRef;
use engine::places::{Hit, search};
use yew::prelude::*;

/// Places shown at most.
const SHOWN: usize = 8;

/// The field with its list.
pub fn field(ctx: &Ctx<'_>, reference: FieldRef) -> Html {
    let blank = Entry::default();
    let entry = ctx.state.draft.entries.get(reference).unwrap_or(&blank);
    let id = field::id(ctx, reference);
    let asks = entry.place.is_none() && entry.text.trim().chars().count() >= 2;
    let hits = if asks { search(&ctx.state.book.places, &entry.text, SHOWN) } else { Vec::new() };
    let wrong = field::issue(ctx, reference).is_some();
    let hint = words::of_field(ctx, reference, ".hilfe");
    let marked = ctx.state.draft.marked.filter(|at| *at < hits.len());
    let option_id = |at: usize| [&id, "-o", &at.to_string()].concat();
    let mut described = field::described(ctx, reference, hint.is_some()).unwrap_or_default();
    described.push_str(" ort-stand");
    let error = if wrong { " kern-form-input__input--error" } else { "" };
    let keys = hits.iter().map(|hit| hit.place.area.as_str().to_owned()).collect();
    html! {
        <div class="sf-combo" key="ort">
            <div class={if wrong { "kern-form-input sf-field--error" } else { "kern-form-input" }}>
                <label class="kern-label" for={id.clone()}>{ words::label(ctx, reference) }</label>
                if let Some(hint) = hint {
                    <p class="sf-small" id={[&id, "-hilfe"].concat()}>{ hint }</p>
                }
                { field::error(ctx, reference) }
                <input class={["kern-form-input__input", error].concat()} id={id.clone()}
                    type="text" role="combobox" autocomplete="off" spellcheck="false"
                    aria-autocomplete="list" aria-controls="orte"
                    aria-expanded={if hits.is_empty() { "false" } else { "true" }}
                    aria-activedescendant={marked.map(option_id)}
                    aria-describedby={described} aria-invalid={wrong.then_some("true")}
                    value={entry.text.clone()}
                    onkeydown={keyboard(ctx, reference, keys, marked)}
                    oninput={ctx.typed(move |text| Action::Type(reference, Part::Text, text))} />
            </div>
            <p class="sf-small" id="ort-stand" role="status">{ status(ctx, entry, asks, &hits) }</p>
            if asks && hits.is_empty() && !ctx.state.book.places.is_empty() {
                <button type="button" class="sf-link" onclick={ctx.click(Action::Pass(Pass::Elsewhere))}>
                    { ctx.t("ui-ort-woanders") }
                </button>
            }
            <ul class="sf-combo__list" id="orte" role="listbox" hidden={hits.is_empty()}
                aria-label={ctx.t("ui-orte")}>
                { for hits.iter().enumerate().map(|(at, hit)| {
                    option(ctx, reference, hit, &entry.text, option_id(at), marked == Some(at))
                }) }
            </ul>
        </div>
    }
}

fn option(
    ctx: &Ctx<'_>,
    reference: FieldRef,
    hit: &Hit<'_>,
    typed: &str,
    id: String,
    marked: bool,
) -> Html {
    let key = hit.place.area.as_str().to_owned();
    let district = hit.district.filter(|name| *name != hit.place.name).unwrap_or(hit.state);
    let code = postcode(hit, typed);
    let second =
        if code.is_empty() { district.to_owned() } else { [code.as_str(), district].join(" · ") };
    html! {
        <li role="option" {id} aria-selected={if marked { "true" } else { "false" }}
            onclick={ctx.click(Action::Pick(reference, key))}>
            { hit.place.name.clone() }<small>{ second }</small>
        </li>
    }
}

/// The postcode that was typed, or the only one of the place.
fn postcode(hit: &Hit<'_>, typed: &str) -> String {
    let codes = hit.place.postcodes.iter().map(ToString::to_string);
    let digits = typed.chars().filter(char::is_ascii_digit).collect::<String>();
    let mut fitting = codes.filter(|code| digits.is_empty() || code.starts_with(&digits));
    match (fitting.next(), fitting.next()) {
        (Some(first), None) => first,
        (Some(first), Some(_)) => [&first, " …"].concat(),
        _ => String::new(),
    }
}

fn status(ctx: &Ctx<'_>, entry: &Entry, asks: bool, hits: &[Hit<'_>]) -> String {
    if entry.place.is_some() {
        return ctx.t("ui-ort-gewaehlt");
    }
    if !asks {
        return String::new();
    }
    if ctx.state.book.places.is_empty() {
        return ctx.t("ui-ort-laedt");
    }
    let by_code = entry.text.trim().bytes().all(|byte| byte.is_ascii_digit());
    match hits.len() {
        0 => ctx.t("ui-ort-keiner"),
        SHOWN => ctx.t("ui-ort-viele"),
        number if by_code && entry.text.trim().len() == 5 => {
            ctx.say.counted("ui-ort-postleitzahl", number)
        }
        number => ctx.say.counted("ui-ort-treffer", number),
    }
}

/// Arrow keys move through the list, Enter takes the marked place.
fn keyboard(
    ctx: &Ctx<'_>,
    reference: FieldRef,
    keys: Vec<String>,
    marked: Option<usize>,
) -> Callback<KeyboardEvent> {
    let send = ctx.send.clone();
    Callback::from(move |event: KeyboardEvent| {
        let last = keys.len().saturating_sub(1);
        let action = match event.key().as_str() {
            _ if keys.is_empty() => return,
            "ArrowDown" => Action::Mark(Some(marked.map_or(0, |at| (at + 1).min(last)))),
            "ArrowUp" => Action::Mark(marked.map_or(Some(last), |at| at.checked_sub(1))),
            "Escape" => Action::Mark(None),
            "Enter" => match marked.and_then(|at| keys.get(at)) {
                Some(key) => Action::Pick(reference, key.clone()),
                None => return,
            },
            _ => return,
        };
        event.prevent_default();
        send.emit(action);
    })
}
