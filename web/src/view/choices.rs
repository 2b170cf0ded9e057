//! Options to tick, and month with year.

use super::field;
use super::parts::Ctx;
use super::words;
use crate::draft::{DONT_KNOW, Entry};
use crate::html::html;
use crate::state::{Action, Part};
use engine::facts::FieldRef;
use engine::ir::FieldKind;
use yew::prelude::*;

/// One option as it is shown.
struct Choice {
    at: u8,
    words: String,
    help: Option<String>,
    /// Stands apart from the others.
    apart: bool,
}

/// The options of a truth, a choice or a set; `skippable` adds "weiß ich nicht".
pub fn options(ctx: &Ctx<'_>, reference: FieldRef, skippable: bool) -> Html {
    let Some(known) = ctx.state.book.field(reference) else { return Html::default() };
    let blank = Entry::default();
    let entry = ctx.state.draft.entries.get(reference).unwrap_or(&blank);
    let named = |(at, id): (usize, &String), none: Option<u8>| {
        let at = u8::try_from(at).unwrap_or(DONT_KNOW);
        Choice {
            at,
            words: words::option(ctx, reference, id, "").unwrap_or_else(|| id.clone()),
            help: words::option(ctx, reference, id, ".hilfe"),
            apart: none == Some(at),
        }
    };
    let (mut all, several) = match &known.kind {
        FieldKind::Choice(ids) => (ids.iter().enumerate().map(|o| named(o, None)).collect(), false),
        FieldKind::Set { options, none } => {
            (options.iter().enumerate().map(|o| named(o, *none)).collect(), true)
        }
        _ => {
            let choice = |at: u8| Choice {
                at,
                words: words::truth(ctx, reference, at == 0),
                help: words::option(ctx, reference, if at == 0 { "ja" } else { "nein" }, ".hilfe"),
                apart: false,
            };
            (vec![choice(0), choice(1)], false)
        }
    };
    if skippable && !several {
        let words = ctx.t("ui-weiss-nicht");
        all.push(Choice { at: DONT_KNOW, words, help: None, apart: true });
    }
    let id = field::id(ctx, reference);
    let row = |(position, choice): (usize, Choice)| {
        let checked = entry.chosen.contains(&choice.at);
        let action = if several {
            Action::Toggle(reference, choice.at)
        } else {
            Action::Choose(reference, choice.at)
        };
        let own = [&id, "-", &position.to_string()].concat();
        let row = check(
            &own,
            &id,
            several,
            Some(checked),
            ctx.change(action),
            &choice.words,
            choice.help,
        );
        if choice.apart {
            html! { <div class="sf-or">{ row }</div> }
        } else {
            row
        }
    };
    html! { <div class="sf-choices">{ for all.into_iter().enumerate().map(row) }</div> }
}

/// One radio button or check box with its label.
pub fn check(
    id: &str,
    name: &str,
    several: bool,
    checked: Option<bool>,
    onchange: Callback<Event>,
    words: &str,
    help: Option<String>,
) -> Html {
    let (kind, class) = if several {
        ("checkbox", "kern-form-check__checkbox")
    } else {
        ("radio", "kern-form-check__radio")
    };
    html! {
        <div class="kern-form-check">
            <input {class} type={kind} id={id.to_owned()} name={name.to_owned()} {checked} {onchange} />
            <label class="kern-label" for={id.to_owned()}>
                { words }
                if let Some(help) = help { <small>{ help }</small> }
            </label>
        </div>
    }
}

/// Month and year, and the day if one is asked for, as wide as what stands in them.
pub fn month(ctx: &Ctx<'_>, reference: FieldRef, with_day: bool) -> Html {
    html! {
        <div class="sf-date">
            if with_day { { part(ctx, reference, Part::Day) } }
            { part(ctx, reference, Part::Text) }
            { part(ctx, reference, Part::Year) }
        </div>
    }
}

fn part(ctx: &Ctx<'_>, reference: FieldRef, part: Part) -> Html {
    let blank = Entry::default();
    let entry = ctx.state.draft.entries.get(reference).unwrap_or(&blank);
    let id = field::id(ctx, reference);
    let wrong = field::issue(ctx, reference).is_some();
    let (id, key, value, width) = match part {
        Part::Text => (id, "ui-monat", &entry.text, " sf-w-2"),
        Part::Year => ([&id, "-jahr"].concat(), "ui-jahr", &entry.year, " sf-w-4"),
        Part::Day => ([&id, "-tag"].concat(), "ui-tag", &entry.day, " sf-w-2"),
    };
    let error = if wrong { " kern-form-input__input--error" } else { "" };
    html! {
        <div class="kern-form-input">
            <label class="kern-label" for={id.clone()}>{ ctx.t(key) }</label>
            <input class={["kern-form-input__input", width, error].concat()} {id} type="text"
                inputmode="numeric" dir="ltr" autocomplete="off" value={value.clone()}
                aria-invalid={wrong.then_some("true")}
                oninput={ctx.typed(move |text| Action::Type(reference, part, text))} />
        </div>
    }
}
