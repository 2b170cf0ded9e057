//! What will change for the person: adopted law of a later day, and bills.

use super::parts::Ctx;
use super::words;
use crate::html::html;
use engine::assess::Verdict;
use engine::ir::BenefitId;
use engine::planned::{Outlook, Planned, planned};
use engine::texts::Arg;
use engine::value::Truth;
use yew::prelude::*;

/// The list, if anything is known to change.
pub fn section(ctx: &Ctx<'_>) -> Html {
    let state = ctx.state;
    let lines = planned(&state.book.rulebook, &state.answers, state.today);
    let lines = lines.iter().filter_map(|change| line(ctx, change)).collect::<Vec<_>>();
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <section class="sf-block sf-stack-3" aria-labelledby="geplant">
            <h2 class="sf-h2" id="geplant">{ ctx.t("ui-geplant-titel") }</h2>
            <ul class="sf-list-plain">{ for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
        </section>
    }
}

fn line(ctx: &Ctx<'_>, change: &Planned<'_>) -> Option<String> {
    let name = words::benefit(ctx, change.benefit);
    let benefit = [("leistung", Arg::Text(&name))];
    let what = match (change.before.entitled, change.after.entitled) {
        // Of what another benefit goes before, the amount is beside the point.
        (Truth::True, Truth::True) if stands_behind(ctx, change.benefit) => return None,
        (Truth::True, Truth::True) => {
            let amounts = [change.before, change.after].map(|side| amount(ctx, side));
            let [Some(before), Some(after)] = amounts else { return None };
            let args = [benefit[0], ("vorher", Arg::Text(&before)), ("nachher", Arg::Text(&after))];
            ctx.say.with("ui-geplant-betrag", &args)
        }
        (_, Truth::True) => ctx.say.with("ui-geplant-moeglich", &benefit),
        (Truth::True, Truth::False) => ctx.say.with("ui-geplant-entfaellt", &benefit),
        _ => return None,
    };
    let date = ctx.say.date(change.from);
    let from = ctx.say.with("ui-geplant-ab", &[("datum", Arg::Text(&date))]);
    let sure = match change.draft {
        None => ctx.t("ui-geplant-beschlossen"),
        Some(bill) => {
            let bill = ctx.say.find(&["entwurf-", bill]).unwrap_or_default();
            ctx.say.with("ui-geplant-entwurf", &[("entwurf", Arg::Text(&bill))])
        }
    };
    Some([from, what, sure].join(" "))
}

fn stands_behind(ctx: &Ctx<'_>, benefit: BenefitId) -> bool {
    let results = &ctx.state.plan.assessment.benefits;
    let found = results.iter().find(|result| result.benefit == benefit);
    found.is_some_and(|result| result.verdict == Verdict::OtherFirst)
}

/// An amount, in whole euros where it is a range.
fn amount(ctx: &Ctx<'_>, side: Outlook) -> Option<String> {
    let (from, to) = side.cents?;
    if from == to {
        return Some(ctx.say.euro(from));
    }
    let whole = |cents: i64| ctx.say.euro(cents.div_euclid(1000).saturating_mul(1000));
    let (least, most) = (whole(from), whole(to.saturating_add(999)));
    Some(ctx.say.with("ui-von-bis", &[("von", Arg::Text(&least)), ("bis", Arg::Text(&most))]))
}
