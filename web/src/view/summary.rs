//! "Stimmt alles?": every answer, and a way to change it.

use super::parts::{Ctx, hidden, link, primary_link};
use super::{live, persons, words};
use crate::html::html;
use crate::route::Route;
use engine::answers::Answer;
use engine::facts::FieldRef;
use engine::interview::{PageState, PageView};
use yew::prelude::*;

/// The page.
pub fn page(ctx: &Ctx<'_>) -> Html {
    let plan = &ctx.state.plan;
    let shown = plan.pages.iter().filter(|view| is_shown(ctx, view)).collect::<Vec<_>>();
    let skipped = plan.pages.iter().filter(|view| view.state == PageState::Needless);
    let skipped =
        skipped.filter(|view| !shown.iter().any(|s| s.page.question == view.page.question));
    let mut questions = Vec::new();
    for view in skipped {
        if !questions.contains(&view.page.question) {
            questions.push(view.page.question);
        }
    }
    html! {
        <div class="sf-cols">
            <div class="sf-main">
                <h1 class="sf-q" id="titel" tabindex="-1">{ ctx.t("ui-stimmt-alles") }</h1>
                <p class="sf-hint">{ ctx.t("ui-stimmt-alles-text") }</p>
                <div class="sf-answers">{ groups(ctx, &shown) }</div>
                if !questions.is_empty() {
                    <p class="sf-small sf-gap-6">{ ctx.say.counted("ui-ausgelassen", questions.len()) }</p>
                }
                <div class="sf-nav">{ onward(ctx) }</div>
            </div>
            { live::aside(ctx) }
        </div>
    }
}

fn is_shown(ctx: &Ctx<'_>, view: &PageView) -> bool {
    match view.state {
        PageState::Needed | PageState::Answered => true,
        PageState::Needless => view.fields.iter().any(|field| ctx.state.answer(*field).is_some()),
        PageState::NotApplicable => false,
    }
}

fn onward(ctx: &Ctx<'_>) -> Html {
    let result = Route::Result(None);
    if ctx.state.plan.next.is_none() {
        return primary_link(&result, &ctx.t("ui-ergebnis-ansehen"));
    }
    html! {
        <>
            { primary_link(&Route::Questions, &ctx.t("ui-weitermachen")) }
            { link(&result, &ctx.t("ui-zwischenstand")) }
        </>
    }
}

/// Pages under the headings the texts give them; neighbours of one heading stand together.
fn groups(ctx: &Ctx<'_>, pages: &[&PageView]) -> Html {
    let heading = |view: &PageView| {
        let id = ctx.state.book.question(view.page.question).map_or("", |q| &q.id);
        ctx.say.find(&["ui-frage-", id, ".abschnitt"]).unwrap_or_default()
    };
    let mut out = Vec::new();
    let mut rest = pages;
    while let Some(first) = rest.first() {
        let name = heading(first);
        let length = rest.iter().take_while(|view| heading(view) == name).count();
        let (group, behind) = rest.split_at(length);
        out.push(html! {
            <>
                if !name.is_empty() { <h2>{ name }</h2> }
                <dl>{ for group.iter().map(|view| rows(ctx, view)) }</dl>
            </>
        });
        rest = behind;
    }
    out.into_iter().collect()
}

fn rows(ctx: &Ctx<'_>, view: &PageView) -> Html {
    if ctx.state.book.builder(view.page).is_some() {
        return person_rows(ctx, view);
    }
    let title = words::short_title(ctx, view.page);
    let said = view.fields.iter().map(|field| (*field, ctx.state.answer(*field)));
    let said = said.filter(|(_, answer)| answer.is_some()).collect::<Vec<_>>();
    let open =
        said.is_empty() || said.iter().all(|(_, answer)| matches!(answer, Some(Answer::Unknown)));
    let value = if said.is_empty() {
        open_words(ctx, &ctx.t("ui-noch-nicht-beantwortet"))
    } else if open {
        open_words(ctx, &ctx.t("ui-weiss-nicht"))
    } else if said.iter().all(|(_, answer)| matches!(answer, Some(Answer::Withheld))) {
        html! { { ctx.t("ui-nicht-sagen") } }
    } else {
        html! { <>{ for said.iter().map(|(field, answer)| value(ctx, *field, *answer, speaks(ctx, view, *field))) }</> }
    };
    row(ctx, view, &title, value, open)
}

/// The first answer of a page speaks for itself if the page bears its name; the others need theirs.
fn speaks(ctx: &Ctx<'_>, view: &PageView, field: FieldRef) -> bool {
    let named = || words::short(ctx, field) == words::short_title(ctx, view.page);
    view.fields.first() == Some(&field) && (view.fields.len() == 1 || named())
}

fn value(ctx: &Ctx<'_>, reference: FieldRef, answer: Option<&Answer>, speaks: bool) -> Html {
    let Some(answer) = answer else { return Html::default() };
    let words = words::answer(ctx, reference, answer);
    let own_page = ctx.state.book.page_of(reference).and_then(|page| page.slot) == reference.slot;
    let mut name = if speaks { String::new() } else { words::short(ctx, reference) };
    let alone = !ctx.state.answers_of(engine::ir::PARTNER);
    let obvious = |slot: u8| own_page || (alone && slot == engine::ir::SELF);
    if let Some(slot) = reference.slot.filter(|slot| !obvious(*slot)) {
        let person = words::person(ctx, slot);
        name = if name.is_empty() { person } else { [person, name].join(", ") };
    }
    let shown = if *answer == Answer::Unknown {
        open_words(ctx, &words)
    } else {
        html! { { words } }
    };
    html! {
        <div>
            if !name.is_empty() { <span class="sf-muted">{ name }{ ": " }</span> }
            { shown }
        </div>
    }
}

fn open_words(_: &Ctx<'_>, words: &str) -> Html {
    html! { <span class="sf-open">{ icon("question-mark") }<span>{ words }</span></span> }
}

/// A row for each person of a builder page, or one for nobody.
fn person_rows(ctx: &Ctx<'_>, view: &PageView) -> Html {
    let mut slots = view.fields.iter().filter_map(|field| field.slot).collect::<Vec<_>>();
    slots.dedup();
    if slots.is_empty() {
        let title = words::short_title(ctx, view.page);
        let counter = view.fields.first().copied();
        let answer = counter.and_then(|field| ctx.state.answer(field));
        let words = match (counter, answer) {
            (_, Some(Answer::Number { to: 0, .. })) => ctx.t("ui-keine"),
            (Some(field), Some(answer)) => words::answer(ctx, field, answer),
            _ => ctx.t("ui-noch-nicht-beantwortet"),
        };
        let open = matches!(answer, None | Some(Answer::Unknown));
        let value = if open {
            open_words(ctx, &words)
        } else {
            html! { { words } }
        };
        return row(ctx, view, &title, value, open);
    }
    let person = |slot: &u8| {
        let fields = view.fields.iter().filter(|field| field.slot == Some(*slot));
        let said = fields.filter_map(|field| Some((*field, ctx.state.answer(*field)?.clone())));
        let said = said.collect::<Vec<_>>();
        let value = html! { { persons::line(ctx, &said) } };
        row(ctx, view, &words::person(ctx, *slot), value, said.is_empty())
    };
    slots.iter().map(person).collect()
}

fn row(ctx: &Ctx<'_>, view: &PageView, title: &str, value: Html, open: bool) -> Html {
    let route = ctx.state.route_to(view.page);
    let action = ctx.t(if open { "ui-beantworten" } else { "ui-aendern" });
    html! {
        <div class="sf-row">
            <dt>{ title }</dt>
            <dd>{ value }</dd>
            <dd class="sf-row__do">
                <a class="sf-link" href={route.href()}>{ action }{ hidden(&[": ", title].concat()) }</a>
            </dd>
        </div>
    }
}
