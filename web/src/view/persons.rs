//! Pages about several persons: one block each; those of a builder page come and go.

use super::parts::{Ctx, hidden};
use super::{field, words};
use crate::html::html;
use crate::state::{Action, State};
use engine::answers::Answer;
use engine::facts::FieldRef;
use engine::interview::PageView;
use engine::ir::{FieldKind, SELF, Slots};
use engine::number::SCALE;
use yew::prelude::*;

/// Fields of a page, those of each person under a heading of their own.
pub fn sections(ctx: &Ctx<'_>, view: &PageView) -> Html {
    let mut slots = view.fields.iter().filter_map(|field| field.slot).collect::<Vec<_>>();
    slots.dedup();
    let about_one = view.page.slot.is_some() || slots.iter().all(|slot| *slot == SELF);
    let of = |slot: Option<u8>| view.fields.iter().filter(move |field| field.slot == slot);
    let all = |slot: Option<u8>| of(slot).map(|field| field::one(ctx, *field, view));
    let block = |slot: &u8| {
        let id = ["person-", &slot.to_string()].concat();
        html! {
            <section class="sf-person" aria-labelledby={id.clone()} key={id.clone()}>
                <div class="sf-person__head"><h2 {id}>{ words::person(ctx, *slot) }</h2></div>
                <div class="sf-stack-6">{ for all(Some(*slot)) }</div>
            </section>
        }
    };
    // One shape for both, so that the field with the focus stays the same element.
    let persons: Html = if about_one {
        slots.iter().flat_map(|slot| all(Some(*slot))).collect()
    } else {
        slots.iter().map(block).collect()
    };
    html! { <>{ for all(None) }{ persons }</> }
}

/// The persons of a builder page: finished ones fold to a line, one stands open.
pub fn builder(ctx: &Ctx<'_>, view: &PageView) -> Html {
    let Some((slots, _)) = ctx.state.book.builder(view.page) else { return Html::default() };
    let number = usize::from(ctx.state.persons());
    let role = role(slots);
    let here = slots.iter().take(number).collect::<Vec<_>>();
    let full = number >= slots.iter().count();
    let add = ctx.t(&["ui-", role, if number == 0 { "-hinzufuegen" } else { "-noch" }].concat());
    html! {
            <div>
                { for here.into_iter().map(|slot| {
                    if ctx.state.is_open(slot) { open_block(ctx, view, slot) } else { folded(ctx, view, slot) }
                }) }
                if full {
                    <p class="sf-small">{ ctx.t(&["ui-", role, "-voll"].concat()) }</p>
                } else {
                    <button type="button" id="hinzufuegen" class="kern-btn kern-btn--secondary sf-add"
                        onclick={ctx.click(Action::Add)}>
                        { icon("add") }<span class="kern-label">{ add }</span>
                    </button>
                }
            </div>
    }
}

const fn role(slots: Slots) -> &'static str {
    if slots.0 == Slots::CHILDREN.0 { "kinder" } else { "weitere" }
}

fn open_block(ctx: &Ctx<'_>, view: &PageView, slot: u8) -> Html {
    let id = ["person-", &slot.to_string()].concat();
    let name = words::person(ctx, slot);
    let fields = view.fields.iter().filter(|field| field.slot == Some(slot));
    html! {
        <section class="sf-person" aria-labelledby={id.clone()} key={[&id, "-offen"].concat()}>
            <div class="sf-person__head">
                <h2 {id} tabindex="-1">{ name.clone() }</h2>
                { small_button(ctx, "ui-entfernen", &name, Action::Remove(slot)) }
            </div>
            <div class="sf-stack-6">
                { for fields.map(|reference| field::one(ctx, *reference, view)) }
            </div>
        </section>
    }
}

fn folded(ctx: &Ctx<'_>, view: &PageView, slot: u8) -> Html {
    let id = ["person-", &slot.to_string()].concat();
    let name = words::person(ctx, slot);
    let fields = view.fields.iter().filter(|field| field.slot == Some(slot));
    let said = drafted(ctx.state, fields.copied());
    html! {
        <section class="sf-person sf-person--done" aria-labelledby={id.clone()} key={id.clone()}>
            <div class="sf-person__head">
                <h2 {id} tabindex="-1">{ age(ctx, &said).map_or_else(|| name.clone(), |age| [&name, ": ", &age].concat()) }</h2>
                <span class="sf-inline">
                    { small_button(ctx, "ui-aendern", &name, Action::Open(slot)) }
                    { small_button(ctx, "ui-entfernen", &name, Action::Remove(slot)) }
                </span>
            </div>
            <p class="sf-small">{ line(ctx, &said) }</p>
        </section>
    }
}

fn small_button(ctx: &Ctx<'_>, key: &str, name: &str, action: Action) -> Html {
    html! {
        <button type="button" class="sf-link" onclick={ctx.click(action)}>
            { ctx.t(key) }{ hidden(&[" ", name].concat()) }
        </button>
    }
}

/// What the draft says in fields that can be read.
fn drafted(state: &State, fields: impl Iterator<Item = FieldRef>) -> Vec<(FieldRef, Answer)> {
    let months = state.month_names();
    let read = |field: FieldRef| Some((field, state.read_entry(field, &months).ok()??));
    fields.filter_map(read).collect()
}

/// The age that follows from the first month given.
#[must_use]
pub fn age(ctx: &Ctx<'_>, said: &[(FieldRef, Answer)]) -> Option<String> {
    let born = said.iter().find_map(|(reference, answer)| {
        let is_month = ctx.state.book.field(*reference)?.kind == FieldKind::Month;
        match answer {
            Answer::Number { from, .. } if is_month => Some(from.div_euclid(SCALE)),
            _ => None,
        }
    })?;
    let years = words::years_since(ctx, born).saturating_mul(SCALE);
    Some(ctx.say.quantity(years, engine::ir::Unit::Years))
}

/// Answers in one line, with the names of those that do not speak for themselves.
#[must_use]
pub fn line(ctx: &Ctx<'_>, said: &[(FieldRef, Answer)]) -> String {
    let is_choice = |entry: &&(FieldRef, Answer)| matches!(entry.1, Answer::Choice(_));
    let first_choice = said.iter().find(is_choice).map(|(reference, _)| *reference);
    let part = |(reference, answer): &(FieldRef, Answer)| {
        let words = words::answer(ctx, *reference, answer);
        let kind = ctx.state.book.field(*reference).map(|field| &field.kind);
        match (kind, answer) {
            (Some(FieldKind::Month), Answer::Number { .. }) => words,
            _ if first_choice == Some(*reference) => words,
            _ => [words::short(ctx, *reference).as_str(), ": ", &words].concat(),
        }
    };
    said.iter().map(part).collect::<Vec<_>>().join(" · ")
}

/// The words of the button that goes on from a builder page.
#[must_use]
pub fn onward(ctx: &Ctx<'_>, view: &PageView) -> Option<String> {
    let (slots, _) = ctx.state.book.builder(view.page)?;
    let number = usize::from(ctx.state.persons());
    Some(ctx.say.counted(&["ui-weiter-", role(slots)].concat(), number))
}
