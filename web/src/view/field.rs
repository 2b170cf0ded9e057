//! One field with its label, help and error.

use super::parts::Ctx;
use super::{choices, frame, numbers, place, words};
use crate::draft::Issue;
use crate::html::html;
use engine::facts::FieldRef;
use engine::interview::{Page, PageView};
use engine::ir::{FieldKind, Unit};
use engine::texts::Arg;
use yew::prelude::*;

/// The id of a field's element.
#[must_use]
pub fn id(ctx: &Ctx<'_>, reference: FieldRef) -> String {
    let key = ctx.state.book.key(reference).map_or_else(String::new, |key| key.to_string());
    ["f-", &key.replace('.', "-")].concat()
}

/// The id of the first element a person can enter something into.
#[must_use]
pub fn target(ctx: &Ctx<'_>, reference: FieldRef) -> String {
    let id = id(ctx, reference);
    match ctx.state.book.field(reference).map(|field| &field.kind) {
        Some(FieldKind::Truth | FieldKind::Choice(_) | FieldKind::Set { .. }) => {
            [&id, "-0"].concat()
        }
        Some(FieldKind::Day) => [&id, "-tag"].concat(),
        Some(FieldKind::Number { .. })
            if numbers::is_rough(ctx, reference) && !numbers::uses_list(ctx) =>
        {
            [&id, "-0"].concat()
        }
        _ => id,
    }
}

/// What is wrong with the field.
#[must_use]
pub fn issue(ctx: &Ctx<'_>, reference: FieldRef) -> Option<Issue> {
    let errors = &ctx.state.errors;
    errors.iter().find(|(other, _)| *other == reference).map(|(_, issue)| *issue)
}

/// A field on a page with others, or a single one that has a label of its own.
pub fn one(ctx: &Ctx<'_>, reference: FieldRef, view: &PageView) -> Html {
    let Some(field) = ctx.state.book.field(reference) else { return Html::default() };
    let skippable = view.fields.len() > 1;
    match &field.kind {
        FieldKind::Number { .. } => numbers::field(ctx, reference),
        FieldKind::Place { .. } => place::field(ctx, reference),
        FieldKind::Truth | FieldKind::Choice(_) | FieldKind::Set { .. } => {
            let legend = html! { { words::label(ctx, reference) } };
            let options = choices::options(ctx, reference, skippable);
            group(ctx, reference, "sf-h3", legend, options)
        }
        FieldKind::Month | FieldKind::Day => {
            let legend = html! { { words::label(ctx, reference) } };
            let with_day = field.kind == FieldKind::Day;
            group(ctx, reference, "sf-h3", legend, choices::month(ctx, reference, with_day))
        }
    }
}

/// The only group of a page: its legend is the question.
pub fn with_question(ctx: &Ctx<'_>, reference: FieldRef, page: Page) -> Html {
    let title = words::title(ctx, page);
    let legend = html! { <h1 class="sf-q" id="titel" tabindex="-1">{ title }</h1> };
    let is_month = ctx.state.book.field(reference).is_some_and(|f| f.kind == FieldKind::Month);
    let body = if is_month {
        choices::month(ctx, reference, false)
    } else {
        choices::options(ctx, reference, false)
    };
    let hint = frame::question_text(ctx, page, ".hilfe");
    fieldset(ctx, reference, "", legend, hint, body)
}

/// A group of inputs with a legend.
pub fn group(
    ctx: &Ctx<'_>,
    reference: FieldRef,
    class: &'static str,
    legend: Html,
    body: Html,
) -> Html {
    let hint = words::of_field(ctx, reference, ".hilfe");
    fieldset(ctx, reference, class, legend, hint, body)
}

fn fieldset(
    ctx: &Ctx<'_>,
    reference: FieldRef,
    class: &'static str,
    legend: Html,
    hint: Option<String>,
    body: Html,
) -> Html {
    let id = id(ctx, reference);
    let wrong = issue(ctx, reference).is_some();
    let frame = if wrong { "kern-fieldset sf-field--error" } else { "kern-fieldset" };
    html! {
        <fieldset class={frame} key={id.clone()} aria-describedby={described(ctx, reference, hint.is_some())}>
            <legend {class}>{ legend }</legend>
            if let Some(hint) = hint {
                <p class="sf-hint" id={[&id, "-hilfe"].concat()}>{ hint }</p>
            }
            { error(ctx, reference) }
            <div class="kern-fieldset__body">{ body }</div>
        </fieldset>
    }
}

/// The ids of help and error of a field.
#[must_use]
pub fn described(ctx: &Ctx<'_>, reference: FieldRef, hint: bool) -> Option<String> {
    let id = id(ctx, reference);
    let mut ids = Vec::new();
    if hint {
        ids.push([&id, "-hilfe"].concat());
    }
    if issue(ctx, reference).is_some() {
        ids.push([&id, "-fehler"].concat());
    }
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// The error of a field, above what it belongs to.
pub fn error(ctx: &Ctx<'_>, reference: FieldRef) -> Html {
    let Some(issue) = issue(ctx, reference) else { return Html::default() };
    html! {
        <p class="kern-error" id={[&id(ctx, reference), "-fehler"].concat()}>
            { icon("danger") }
            <span class="kern-body">{ message(ctx, reference, issue) }</span>
        </p>
    }
}

/// The fix, with an example.
#[must_use]
pub fn message(ctx: &Ctx<'_>, reference: FieldRef, issue: Issue) -> String {
    let Some(field) = ctx.state.book.field(reference) else { return String::new() };
    let own = || words::of_field(ctx, reference, ".fehler");
    match issue {
        Issue::Empty => {
            let key = match field.kind {
                FieldKind::Month => "ui-fehler-monat",
                FieldKind::Day | FieldKind::Number { .. } => {
                    return own().unwrap_or_else(|| ctx.t("ui-fehler-leer"));
                }
                FieldKind::Place { .. } => "ui-fehler-ort",
                FieldKind::Set { .. } => "ui-fehler-mehrfach",
                FieldKind::Truth | FieldKind::Choice(_) => "ui-fehler-auswahl",
            };
            ctx.t(key)
        }
        Issue::Number => own().unwrap_or_else(|| {
            let whole = matches!(field.kind, FieldKind::Number { decimals: 0, .. });
            ctx.t(if whole { "ui-fehler-ganze-zahl" } else { "ui-fehler-zahl" })
        }),
        Issue::Decimals(0) => ctx.t("ui-fehler-ganze-zahl"),
        Issue::Decimals(_) => ctx.t("ui-fehler-stellen"),
        Issue::Range(min, max) => {
            let show = |number: i64| match &field.kind {
                FieldKind::Month => ctx.say.month(number.div_euclid(engine::number::SCALE)),
                FieldKind::Day => ctx.say.day(number.div_euclid(engine::number::SCALE)),
                FieldKind::Number { unit, .. } => ctx.say.quantity(number, *unit),
                _ => ctx.say.quantity(number, Unit::Number),
            };
            let args = [("min", show(min)), ("max", show(max))];
            let args = args.each_ref().map(|(name, text)| (*name, Arg::Text(text)));
            ctx.say.with("ui-fehler-bereich", &args)
        }
        Issue::Month => own().unwrap_or_else(|| ctx.t("ui-fehler-monat")),
        Issue::Exclusive => ctx.t("ui-fehler-nichts-davon"),
        Issue::PlaceMany(_) => ctx.t("ui-fehler-ort-waehlen"),
        Issue::PlaceUnknown => ctx.t("ui-fehler-ort-unbekannt"),
    }
}

/// The name of a field with its person, where a page is about several.
#[must_use]
pub fn full_name(ctx: &Ctx<'_>, reference: FieldRef) -> String {
    let name = words::short(ctx, reference);
    let alone = ctx.state.page().is_some_and(|page| page.slot == reference.slot);
    match reference.slot {
        Some(slot) if !alone && slot != engine::ir::SELF => {
            [words::person(ctx, slot), name].join(", ")
        }
        _ => name,
    }
}
