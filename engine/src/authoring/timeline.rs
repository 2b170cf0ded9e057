//! The days on which the law changes, and what has to be there on each of them.

use super::compile::Compiler;
use super::terms::RawTerm;
use crate::date::{Date, from_day_index};
use crate::ir::{Node, Op, Rulebook, Validity};
use crate::number::SCALE;
use std::collections::BTreeSet;

/// The first and last served day, and every served day on which a figure, a term, a condition
/// or a benefit begins to apply or no longer does.
#[must_use]
pub fn turning_days(rulebook: &Rulebook) -> BTreeSet<Date> {
    let figures = rulebook.parameters.iter().flat_map(|parameter| &parameter.values);
    let conditions = rulebook.benefits.iter().flat_map(|benefit| &benefit.conditions);
    let periods = figures
        .map(|dated| dated.validity)
        .chain(conditions.filter_map(|condition| condition.validity))
        .chain(rulebook.benefits.iter().map(|benefit| benefit.validity))
        .chain([rulebook.served]);
    let mut days = periods
        .flat_map(|period| [Some(period.from), period.to.and_then(next)])
        .flatten()
        .chain(rulebook.served.to)
        .chain(rulebook.nodes.iter().flat_map(|node| compared(rulebook, node)))
        .collect::<BTreeSet<_>>();
    days.retain(|day| rulebook.served.covers(*day));
    days
}

/// Terms with dates are told apart by the day of reference: the days on both sides of it.
fn compared(rulebook: &Rulebook, node: &Node) -> Vec<Date> {
    let Op::Compare(_, a, b) = node.op else { return Vec::new() };
    let ops = [a, b].map(|id| rulebook.nodes.get(id.at()).map(|node| &node.op));
    match ops {
        [Some(Op::Const(value)), Some(Op::AsOfDay)]
        | [Some(Op::AsOfDay), Some(Op::Const(value))] => {
            let day = from_day_index(value.lo.div_euclid(SCALE));
            [day, day.and_then(next)].into_iter().flatten().collect()
        }
        _ => Vec::new(),
    }
}

fn next(day: Date) -> Option<Date> {
    from_day_index(day.day_index().saturating_add(1))
}

/// A term in dated blocks has one on every day the rulebook answers for.
pub(super) fn terms(compiler: &mut Compiler<'_, '_>, served: Validity) {
    let mut missing = Vec::new();
    for (at, first) in compiler.terms.iter().enumerate() {
        let same = |term: &&RawTerm| term.id.text == first.id.text && term.slots == first.slots;
        let is_first = !compiler.terms.iter().take(at).any(|term| same(&term));
        if !is_first || compiler.report.has_errors_in(&first.id.place.file) {
            continue;
        }
        let periods = compiler.terms.iter().filter(same).map(|term| term.validity);
        // A block without dates applies always.
        let Some(periods) = periods.collect::<Option<Vec<_>>>() else { continue };
        let ends = periods.iter().filter_map(|period| period.to.and_then(next));
        let days = ends.chain([served.from]).filter(|day| served.covers(*day));
        let gap = |day: &Date| !periods.iter().any(|period| period.covers(*day));
        let days = days.filter(gap).collect::<BTreeSet<_>>();
        missing.extend(days.into_iter().map(|day| (&first.id, day)));
    }
    for (id, day) in missing {
        compiler
            .report
            .error("R312", &id.place, format!("`{}` hat am {day} keinen Wert", id.text))
            .help("einen Abschnitt `[[begriff]]` ergänzen, der an diesem Tag gilt");
    }
}
