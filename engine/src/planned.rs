//! What is to come: results that change when adopted figures come into force or a bill passes.

use crate::answers::Answers;
use crate::assess::outlook;
use crate::date::{Date, from_day_index};
use crate::eval::{Evaluator, Resolved, Values, resolve};
use crate::facts::Facts;
use crate::ir::{Benefit, BenefitId, Dated, NodeId, Rulebook, SELF};
use crate::value::Truth;

/// A benefit whose result changes on a later day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned<'r> {
    /// Which.
    pub benefit: BenefitId,
    /// The bill, with its text `entwurf-<id>`; `None`: adopted already.
    pub draft: Option<&'r str>,
    /// From which day.
    pub from: Date,
    /// Without the change.
    pub before: Outlook,
    /// With it.
    pub after: Outlook,
}

/// Entitlement and amount, before any overlay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outlook {
    /// Entitlement.
    pub entitled: Truth,
    /// Least and greatest amount in cents, where the rules state one and it is not a "no".
    pub cents: Option<(i64, i64)>,
}

/// What changes for a person after the day, by first day, adopted law before bills.
///
/// Both sides are evaluated on the first day of the change, so that nobody is older on one of
/// them. Where a figure has no value on that day the last known one stands in on both sides, and
/// as if it were verified: the day may lie outside the days served, and only the change itself
/// shall show. A bill's figures count as verified as those they replace. All figures of one bill
/// are taken together; of adopted figures, all that begin on the same day.
///
/// Left out are benefits that stay the same and those open on both sides. Only figures are
/// compared: conditions and terms that change on a later day are not.
#[must_use]
pub fn planned<'r>(rulebook: &'r Rulebook, answers: &Answers, as_of: Date) -> Vec<Planned<'r>> {
    let mut found = Vec::new();
    for (from, draft) in steps(rulebook, as_of) {
        compare(rulebook, answers, from, draft, &mut found);
    }
    found
}

/// The days after this one on which a figure begins, with the bill it belongs to.
fn steps(rulebook: &Rulebook, as_of: Date) -> Vec<(Date, Option<&str>)> {
    let mut steps = Vec::new();
    for parameter in &rulebook.parameters {
        let values = parameter.values.iter().map(|dated| (dated.validity.from, None));
        let drafts = parameter.drafts.iter().map(|d| (d.dated.validity.from, Some(d.id.as_str())));
        for step in values.chain(drafts) {
            if step.0 > as_of && !steps.contains(&step) {
                steps.push(step);
            }
        }
    }
    crate::order::sort(&mut steps, Ord::cmp);
    steps
}

fn compare<'r>(
    rulebook: &'r Rulebook,
    answers: &Answers,
    from: Date,
    draft: Option<&'r str>,
    found: &mut Vec<Planned<'r>>,
) {
    let before = from_day_index(from.day_index().saturating_sub(1)).unwrap_or(from);
    let old = known(rulebook, if draft.is_some() { from } else { before });
    let mut new = known(rulebook, from);
    let proposed = proposed(rulebook, from, draft, &old);
    for (figure, proposed) in new.iter_mut().zip(&proposed) {
        figure.dated = proposed.as_ref().or(figure.dated);
    }
    let facts = Facts::new(rulebook, answers, from);
    let [old, new] = [old, new].map(|figures| {
        let evaluator = Evaluator::using(rulebook, from, figures);
        let values = evaluator.sweep(&facts);
        (evaluator, values)
    });
    for (at, benefit) in rulebook.benefits.iter().enumerate() {
        if !differs(benefit, &old, &new) {
            continue;
        }
        let [before, after] = [&old, &new].map(|(evaluator, values)| {
            let (entitled, cents) = outlook(evaluator, &facts, values, at);
            Outlook { entitled, cents }
        });
        let open = before.entitled == Truth::Open && after.entitled == Truth::Open;
        if before != after && !open {
            let benefit = BenefitId(u32::try_from(at).unwrap_or(u32::MAX));
            found.push(Planned { benefit, draft, from, before, after });
        }
    }
}

/// The figures of a day; the nearest ones where a parameter has none.
fn known(rulebook: &Rulebook, day: Date) -> Vec<Resolved<'_>> {
    let figure = |parameter| Resolved { stands_in: false, ..resolve(parameter, day) };
    rulebook.parameters.iter().map(figure).collect()
}

/// The figures of a bill on a day, for the parameters it changes.
fn proposed(
    rulebook: &Rulebook,
    day: Date,
    bill: Option<&str>,
    old: &[Resolved<'_>],
) -> Vec<Option<Dated>> {
    let mut found = Vec::new();
    for (parameter, old) in rulebook.parameters.iter().zip(old) {
        let mut drafts = parameter.drafts.iter();
        let draft = drafts.find(|d| Some(d.id.as_str()) == bill && d.dated.validity.covers(day));
        let figures = draft.zip(old.dated);
        found.push(
            figures.map(|(draft, old)| Dated { checked: old.checked, ..draft.dated.clone() }),
        );
    }
    found
}

/// Whether a condition or the amount of a benefit comes out differently.
fn differs(
    benefit: &Benefit,
    (old, before): &(Evaluator<'_>, Values),
    (new, after): &(Evaluator<'_>, Values),
) -> bool {
    let changed = |node: NodeId| old.value(before, node, SELF) != new.value(after, node, SELF);
    let conditions = &benefit.conditions;
    benefit.amount.as_ref().is_some_and(|amount| changed(amount.node))
        || benefit.entitled.is_some_and(changed)
        || conditions.iter().any(|condition| changed(condition.lenient.unwrap_or(condition.strict)))
}
