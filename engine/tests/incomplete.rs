//! Households with up to three open answers: our evaluator against the naive one, which tries
//! completions at all critical points. It also measures how precise "open" is.
#![cfg(feature = "authoring")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "test code"
)]

mod common;
mod reference;
mod rules;
mod sources;

use common::{Dice, World, on_grain};
use engine::changes::{Turn, changes};
use engine::date::Date;
use engine::eval::Evaluator;
use engine::facts::{Facts, FieldRef, bit, domain};
use engine::ir::{BenefitId, FieldKind};
use engine::number::SCALE;
use engine::search::{BUDGET, Cone, Outcome, settle};
use engine::value::Value;
use reference::Reference;
use std::collections::BTreeSet;

/// How many households are compared when nothing else is asked for.
const CASES: u32 = 120;
/// Completions tried at most for a household.
const COMPLETIONS: usize = 250;

#[derive(Debug, Default)]
struct Tally {
    definite: u64,
    /// The naive evaluator found a completion for each side.
    open: u64,
    /// It found none for one side, the search holds a witness for both.
    open_with_witnesses: u64,
    /// The search gave up, and every completion tried agrees.
    too_open: u64,
    /// The search gave up.
    gave_up: u64,
}

impl Tally {
    fn all(&self) -> u64 {
        self.definite + self.open + self.open_with_witnesses + self.too_open
    }
}

/// The values of an open field at which something can turn.
fn points(
    world: &World,
    full: &Facts,
    reference: FieldRef,
    as_of: Date,
    turns: &[(FieldRef, i64)],
) -> Vec<Value> {
    let field = world.field(reference);
    let whole = domain(field, as_of);
    let own = full.get(reference);
    let mut found = BTreeSet::from([(own.lo, own.hi)]);
    match &field.kind {
        FieldKind::Truth => found.extend([(0, 0), (1, 1)]),
        FieldKind::Choice(options) => {
            let all = (0..u8::try_from(options.len()).unwrap()).map(bit);
            found.extend(all.map(|bit| (bit, 0)));
        }
        FieldKind::Set { options, .. } => {
            let all = (0..u8::try_from(options.len()).unwrap()).map(bit);
            found.extend(all.filter(|bit| whole.hi & bit != 0).map(|bit| (bit, bit)));
            found.extend([(0, 0), (whole.hi, whole.hi)]);
        }
        kind => {
            let step = if matches!(kind, FieldKind::Number { .. }) { SCALE / 100 } else { SCALE };
            let mut ends = vec![whole.lo, whole.hi, own.lo];
            ends.extend(turns.iter().filter(|(field, _)| *field == reference).map(|(_, at)| at));
            if let FieldKind::Number { unit, .. } = kind {
                let figures = world.figures_of(*unit).iter();
                let mut near = figures.copied().filter(|f| whole.lo <= *f && *f <= whole.hi);
                ends.extend(near.by_ref().step_by(7).take(8));
            } else {
                let years = [1, 3, 6, 7, 12, 15, 16, 18, 25, 27, 30, 45, 63, 65, 66, 67];
                ends.extend(years.map(|age| whole.hi - age * 12 * SCALE));
            }
            let close = ends.iter().flat_map(|end| [end - step, *end, end + step]);
            let close = close.map(|at| on_grain(field, whole, at));
            found.extend(close.map(|at| (at, at)));
        }
    }
    found.into_iter().map(|(lo, hi)| Value { lo, hi }).collect()
}

/// All combinations, or an even choice of them.
fn completions(partial: &Facts, open: &[(FieldRef, Vec<Value>)], dice: &mut Dice) -> Vec<Facts> {
    let all = open.iter().map(|(_, points)| points.len()).product::<usize>();
    let first = dice.below(all);
    let stride = if all <= COMPLETIONS { 1 } else { all / COMPLETIONS + 1 };
    let chosen = (0..all).step_by(stride).map(|at| (at + first) % all);
    let mut found = Vec::new();
    for mut at in chosen {
        let mut facts = partial.clone();
        for (reference, points) in open {
            facts.set(*reference, points[at % points.len()]);
            at /= points.len();
        }
        found.push(facts);
    }
    found
}

fn turns(world: &World, evaluator: &Evaluator<'_>, facts: &Facts) -> Vec<(FieldRef, i64)> {
    let mut found = Vec::new();
    for at in 0..world.rulebook.benefits.len() {
        let benefit = BenefitId(u32::try_from(at).unwrap());
        for change in changes(evaluator, facts, benefit) {
            if let Turn::AtMost(value) | Turn::AtLeast(value) = change.to {
                found.push((change.field, value));
            }
        }
    }
    found
}

fn compare(world: &World, partial: &Facts, all: &[Facts], as_of: Date, tally: &mut Tally) {
    let evaluator = Evaluator::new(&world.rulebook, as_of);
    let naive = all.iter().map(|facts| Reference::new(&world.rulebook, as_of, facts));
    let naive = naive.filter(Reference::is_possible).collect::<Vec<_>>();
    if naive.is_empty() {
        return;
    }
    for (at, benefit) in world.rulebook.benefits.iter().enumerate() {
        let Some(node) = benefit.entitled else { continue };
        let id = BenefitId(u32::try_from(at).unwrap());
        let yes = naive.iter().any(|household| household.entitled(id));
        let no = naive.iter().any(|household| !household.entitled(id));
        let cone = Cone::new(&evaluator, node);
        let name = &benefit.id;
        match settle(&evaluator, &cone, partial, BUDGET) {
            Outcome::AlwaysTrue => {
                assert!(!no, "{name}: said yes, a completion says no");
                tally.definite += 1;
            }
            Outcome::AlwaysFalse => {
                assert!(!yes, "{name}: said no, a completion says yes");
                tally.definite += 1;
            }
            Outcome::Open if yes && no => tally.open += 1,
            Outcome::Open => tally.open_with_witnesses += 1,
            Outcome::Undecided => {
                tally.gave_up += 1;
                if yes && no {
                    tally.open += 1;
                } else {
                    tally.too_open += 1;
                }
            }
        }
    }
}

#[test]
fn incomplete_households_agree_with_the_naive_evaluator() {
    let world = rules::world();
    let mut tally = Tally::default();
    let mut dice = Dice::new(3);
    for _ in 0..rules::cases(CASES).min(20_000) {
        let edits = (0..dice.below(20))
            .map(|_| (u32::try_from(dice.below(1 << 20)).unwrap(), dice.roll()))
            .collect::<Vec<_>>();
        let base = dice.percent(70).then(|| dice.below(10_000));
        let (answers, as_of) = world.answers(base, &edits);
        let evaluator = Evaluator::new(&world.rulebook, as_of);
        let facts = Facts::new(&world.rulebook, &answers, as_of);
        let Some(full) = world.complete(&facts, as_of, &mut dice) else { continue };
        let turns = turns(&world, &evaluator, &full);
        let mut partial = full.clone();
        let mut open = Vec::new();
        for at in 0..=dice.below(3) {
            // Where something turns, and anywhere.
            let turning = dice.pick(&turns).map(|(field, _)| *field).filter(|_| at == 0);
            let reference = turning.unwrap_or_else(|| *dice.pick(&world.fields).unwrap());
            if open.iter().all(|(known, _)| *known != reference) {
                open.push((reference, points(&world, &full, reference, as_of, &turns)));
                partial.set(reference, domain(world.field(reference), as_of));
            }
        }
        let all = completions(&partial, &open, &mut dice);
        compare(&world, &partial, &all, as_of, &mut tally);
    }
    println!("{tally:?}");
    println!(
        "open although every completion agrees: at most {} of {}, budget ran out: {}",
        tally.too_open,
        tally.all(),
        tally.gave_up
    );
    assert!(tally.too_open * 100 <= tally.all(), "not precise enough: {tally:?}");
    assert!(tally.gave_up * 100 <= tally.all(), "the budget runs out too often: {tally:?}");
}
