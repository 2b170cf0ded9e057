//! The quiet list beside the questions: what has been found so far.

use super::parts::{Ctx, coloured, link};
use super::{follow, frame, words};
use crate::html::html;
use crate::route::Route;
use engine::answers::Key;
use engine::assess::Verdict;
use engine::texts::Arg;
use yew::prelude::*;

/// A group of results: what it is called and looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// The verdict.
    pub verdict: Verdict,
    /// Word in ids, classes and text keys.
    pub word: &'static str,
    /// Icon.
    pub icon: &'static str,
    /// Shown in the list even if empty.
    pub always: bool,
}

/// The groups in the order they are shown.
pub const GROUPS: [Group; 6] = [
    Group { verdict: Verdict::Possible, word: "ja", icon: "success", always: true },
    Group { verdict: Verdict::OtherFirst, word: "vor", icon: "arrow-forward", always: false },
    Group { verdict: Verdict::Received, word: "hat", icon: "check", always: false },
    Group { verdict: Verdict::Missing, word: "fehlt", icon: "question-mark", always: true },
    Group { verdict: Verdict::NotCheckable, word: "defekt", icon: "info", always: false },
    Group { verdict: Verdict::No, word: "nein", icon: "close", always: true },
];

/// How many benefits have the verdict; those that another one opens do not count beside it.
#[must_use]
pub fn number(ctx: &Ctx<'_>, verdict: Verdict) -> usize {
    if verdict == Verdict::Possible {
        return follow::leading(ctx).count();
    }
    let benefits = &ctx.state.plan.assessment.benefits;
    benefits.iter().filter(|result| result.verdict == verdict).count()
}

/// The list.
pub fn aside(ctx: &Ctx<'_>) -> Html {
    if ctx.state.answers.is_empty() {
        return frame::good_to_know(ctx);
    }
    let rows = GROUPS.iter().filter_map(|group| {
        let number = number(ctx, group.verdict);
        (group.always || number > 0).then(|| row(ctx, *group, number))
    });
    html! {
        <aside class="sf-live" aria-labelledby="bisher">
            <h2 id="bisher">{ ctx.t("ui-bisher") }</h2>
            <ul>{ for rows }</ul>
            { remark(ctx) }
            { link(&Route::Result(None), &ctx.t("ui-zwischenstand")) }
        </aside>
    }
}

fn row(ctx: &Ctx<'_>, group: Group, number: usize) -> Html {
    let key = if group.verdict == Verdict::Missing { "ui-noch-offen" } else { "" };
    let name = if key.is_empty() { group_name(ctx, group) } else { ctx.t(key) };
    html! {
        <li>{ coloured(group.icon, group.word) }<span>{ name }</span><b>{ number }</b></li>
    }
}

/// Heading of a group.
#[must_use]
pub fn group_name(ctx: &Ctx<'_>, group: Group) -> String {
    ctx.t(&["ui-gruppe-", group.word].concat())
}

fn remark(ctx: &Ctx<'_>) -> Html {
    let words = if !ctx.state.fresh.is_empty() {
        let names = ctx.state.fresh.iter().map(|id| words::benefit(ctx, *id));
        let names = names.collect::<Vec<_>>().join(", ");
        ctx.say.with("ui-neu-dabei", &[("namen", Arg::Text(&names))])
    } else if number(ctx, Verdict::Possible) == 0 {
        ctx.t("ui-am-anfang-normal")
    } else {
        return Html::default();
    };
    html! { <p class="sf-small">{ words }</p> }
}

/// What to call an answer that could not be kept.
#[must_use]
pub fn dropped_name(ctx: &Ctx<'_>, key: &str) -> String {
    let parsed = Key::parse(key);
    let reference = parsed.as_ref().and_then(|key| ctx.state.book.reference(key));
    reference.map_or_else(|| ctx.t("ui-alte-angabe"), |found| words::short(ctx, found))
}
