//! The place: a field with a list of what fits, by name or postcode.

use super::parts::Ctx;
use super::{field, words};
use crate::book::SHOWN;
use crate::draft::Entry;
use crate::html::html;
use crate::state::{Action, Part, Pass};
use crate::tables::Loading;
use engine::facts::FieldRef;
use engine::places::Hit;
use yew::prelude::*;

/// The field with its list.
pub fn field(ctx: &Ctx<'_>, reference: FieldRef) -> Html {
    let blank = Entry::default();
    let entry = ctx.state.draft.entries.get(reference).unwrap_or(&blank);
    let id = field::id(ctx, reference);
    let asks = entry.place.is_none() && entry.text.trim().chars().count() >= 2;
    let hits = if asks { ctx.state.book.find(&entry.text) } else { Vec::new() };
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
            <ul class="sf-combo__list" id="orte" role="listbox" hidden={hits.is_empty()}
                aria-label={ctx.t("ui-orte")}>
                { for hits.iter().enumerate().map(|(at, hit)| {
                    option(ctx, reference, hit, &entry.text, option_id(at), marked == Some(at))
                }) }
            </ul>
            { if asks { beyond(ctx, hits.is_empty()) } else { Html::default() } }
        </div>
    }
}

/// What can be done when the place is not in the list.
fn beyond(ctx: &Ctx<'_>, nothing_fits: bool) -> Html {
    let (key, action) = match ctx.state.loading {
        Loading::Failed => ("ui-ort-nochmal", Action::LoadTables),
        Loading::Nothing if ctx.state.book.lacks_others() => {
            ("ui-ort-andere-laender", Action::LoadTables)
        }
        Loading::Nothing if nothing_fits => ("ui-ort-woanders", Action::Pass(Pass::Elsewhere)),
        _ => return Html::default(),
    };
    html! {
        <button type="button" class="sf-link" onclick={ctx.click(action)}>{ ctx.t(key) }</button>
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
    let code = postcode(hit, typed);
    let home = ctx.state.book.places.first().is_some_and(|home| home.state.name == hit.state);
    let district = hit.district.filter(|name| *name != hit.place.name);
    // In the first Land the Kreis says enough.
    let state = (!home || district.is_none()).then_some(hit.state);
    let state = state.filter(|name| *name != hit.place.name);
    let parts = [Some(code.as_str()).filter(|code| !code.is_empty()), district, state];
    let second = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
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
    let typed = entry.text.trim();
    let by_code = typed.bytes().all(|byte| byte.is_ascii_digit());
    let found = match hits.len() {
        0 => None,
        number if by_code && typed.len() == 5 => {
            Some(ctx.say.counted("ui-ort-postleitzahl", number))
        }
        SHOWN => Some(ctx.t("ui-ort-viele")),
        number => Some(ctx.say.counted("ui-ort-treffer", number)),
    };
    let coming = match ctx.state.loading {
        Loading::Home => Some("ui-ort-laedt"),
        Loading::Others => Some("ui-ort-laedt-andere"),
        Loading::Failed => Some("ui-ort-fehler"),
        Loading::Nothing if found.is_some() => None,
        Loading::Nothing => Some(if by_code { "ui-ort-keine-plz" } else { "ui-ort-keiner" }),
    };
    let parts = [found, coming.map(|key| ctx.t(key))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
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
