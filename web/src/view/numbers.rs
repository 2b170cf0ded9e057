//! Numbers, exactly or roughly, at the person's choice.

use super::parts::{Ctx, note as remark};
use super::{choices, field, words};
use crate::draft::{DONT_KNOW, Entry, bands};
use crate::html::html;
use crate::state::{Action, Part};
use engine::facts::FieldRef;
use engine::ir::{Field, FieldKind, Unit};
use yew::prelude::*;

fn has_bands(ctx: &Ctx<'_>, reference: FieldRef) -> bool {
    let field = ctx.state.book.field(reference);
    field.is_some_and(
        |field| matches!(&field.kind, FieldKind::Number { bands, .. } if !bands.is_empty()),
    )
}

/// Whether the field is answered roughly.
#[must_use]
pub fn is_rough(ctx: &Ctx<'_>, reference: FieldRef) -> bool {
    ctx.state.draft.rough && has_bands(ctx, reference)
}

/// Several rough numbers on a page are lists to choose from, a single one is radio buttons.
#[must_use]
pub fn uses_list(ctx: &Ctx<'_>) -> bool {
    let fields = ctx.state.view.iter().flat_map(|view| view.fields.iter());
    fields.filter(|reference| has_bands(ctx, **reference)).count() > 1
}

/// "So möchte ich antworten": exactly or roughly, before the first number of the page.
fn exactness(ctx: &Ctx<'_>, reference: FieldRef) -> Html {
    let shown = ctx.state.view.iter().flat_map(|view| view.fields.iter());
    let mut shown = shown.filter(|field| has_bands(ctx, **field) && ctx.state.is_shown(**field));
    if shown.next() != Some(&reference) {
        return Html::default();
    }
    let rough = ctx.state.draft.rough;
    let option = |id: &str, key: &str, value: bool| {
        let onchange = ctx.change(Action::Rough(value));
        choices::check(id, "genauigkeit", false, Some(rough == value), onchange, &ctx.t(key), None)
    };
    html! {
        <fieldset class="kern-fieldset" key="genauigkeit">
            <legend class="sf-h3">{ ctx.t("ui-so-antworten") }</legend>
            <div class="kern-fieldset__body sf-inline">
                { option("genau", "ui-genau", false) }
                { option("ungefaehr", "ui-ungefaehr", true) }
            </div>
        </fieldset>
    }
}

/// What a rough number costs.
pub fn note(ctx: &Ctx<'_>, fields: &[FieldRef]) -> Html {
    if fields.iter().any(|reference| is_rough(ctx, *reference)) {
        remark("info", &ctx.t("ui-ungefaehr-reicht"))
    } else {
        Html::default()
    }
}

/// A number field.
pub fn field(ctx: &Ctx<'_>, reference: FieldRef) -> Html {
    let Some(known) = ctx.state.book.field(reference) else { return Html::default() };
    let input = if !is_rough(ctx, reference) {
        exact(ctx, reference, known)
    } else if uses_list(ctx) {
        list(ctx, reference, known)
    } else {
        let legend = html! { { words::label(ctx, reference) } };
        field::group(ctx, reference, "sf-h3", legend, band_options(ctx, reference, known))
    };
    html! { <>{ exactness(ctx, reference) }{ input }</> }
}

fn band_options(ctx: &Ctx<'_>, reference: FieldRef, known: &Field) -> Html {
    let id = field::id(ctx, reference);
    let chosen = ctx.state.draft.entries.get(reference).and_then(|entry| entry.band);
    let row = |(at, (from, to)): (usize, (i64, i64))| {
        let band = u8::try_from(at).ok();
        let own = [&id, "-", &at.to_string()].concat();
        let onchange = ctx.change(Action::Band(reference, band));
        let words = words::range(ctx, known, from, to);
        choices::check(&own, &id, false, Some(chosen == band), onchange, &words, None)
    };
    let rows = bands(known, ctx.state.today).into_iter().enumerate().map(row);
    html! { <div class="sf-choices">{ for rows }</div> }
}

/// Label, help and error of a field with one input.
fn labelled(ctx: &Ctx<'_>, reference: FieldRef, input: Html) -> Html {
    let id = field::id(ctx, reference);
    let wrong = field::issue(ctx, reference).is_some();
    let frame = if wrong { "kern-form-input sf-field--error" } else { "kern-form-input" };
    html! {
        <div class={frame} key={id.clone()}>
            <label class="kern-label" for={id.clone()}>{ words::label(ctx, reference) }</label>
            if let Some(hint) = words::of_field(ctx, reference, ".hilfe") {
                <p class="sf-small" id={[&id, "-hilfe"].concat()}>{ hint }</p>
            }
            { field::error(ctx, reference) }
            { input }
        </div>
    }
}

fn exact(ctx: &Ctx<'_>, reference: FieldRef, known: &Field) -> Html {
    let FieldKind::Number { unit, decimals, .. } = known.kind else { return Html::default() };
    let blank = Entry::default();
    let entry = ctx.state.draft.entries.get(reference).unwrap_or(&blank);
    let wrong = field::issue(ctx, reference).is_some();
    let id = field::id(ctx, reference);
    let unit_id = [&id, "-einheit"].concat();
    let hint = words::of_field(ctx, reference, ".hilfe").is_some();
    let described = field::described(ctx, reference, hint);
    let words = ctx.say.unit(unit);
    let described = match (&words, described) {
        (Some(_), Some(ids)) => Some([&ids, " ", &unit_id].concat()),
        (Some(_), None) => Some(unit_id.clone()),
        (None, ids) => ids,
    };
    let width = if matches!(unit, Unit::EuroMonth | Unit::EuroYear | Unit::Euro) {
        " sf-w-eur"
    } else {
        " sf-w-4"
    };
    let error = if wrong { " kern-form-input__input--error" } else { "" };
    let input = html! {
        <div class="sf-unit">
            <input class={["kern-form-input__input", width, error].concat()} id={id} type="text"
                inputmode={if decimals > 0 { "decimal" } else { "numeric" }} dir="ltr"
                autocomplete="off" value={entry.text.clone()} aria-describedby={described}
                aria-invalid={wrong.then_some("true")}
                oninput={ctx.typed(move |text| Action::Type(reference, Part::Text, text))} />
            if let Some(words) = words { <span id={unit_id}>{ words }</span> }
        </div>
    };
    labelled(ctx, reference, input)
}

fn list(ctx: &Ctx<'_>, reference: FieldRef, known: &Field) -> Html {
    let id = field::id(ctx, reference);
    let wrong = field::issue(ctx, reference).is_some();
    let chosen = ctx.state.draft.entries.get(reference).and_then(|entry| entry.band);
    let hint = words::of_field(ctx, reference, ".hilfe").is_some();
    let option = |value: String, words: String, selected: bool| {
        html! { <option {value} {selected}>{ words }</option> }
    };
    let rows = bands(known, ctx.state.today).into_iter().enumerate().map(|(at, (from, to))| {
        let selected = chosen == u8::try_from(at).ok();
        option(at.to_string(), words::range(ctx, known, from, to), selected)
    });
    let select = html! {
        <div class="kern-form-input__select-wrapper sf-select">
            <select class="kern-form-input__select" {id}
                aria-describedby={field::described(ctx, reference, hint)}
                aria-invalid={wrong.then_some("true")}
                onchange={ctx.selected(move |value| Action::Band(reference, value.parse().ok()))}>
                { option(String::new(), ctx.t("ui-bitte-waehlen"), chosen.is_none()) }
                { for rows }
                { option(DONT_KNOW.to_string(), ctx.t("ui-weiss-nicht"), chosen == Some(DONT_KNOW)) }
            </select>
        </div>
    };
    labelled(ctx, reference, select)
}
