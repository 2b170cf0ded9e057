//! Many households at once against one at a time, with the real rules: value for value.
#![cfg(feature = "authoring")]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "test code")]

mod common;
mod rules;
mod sources;

use common::Dice;
use engine::batch::{Batch, Columns, WIDTH, grouped};
use engine::date::Date;
use engine::eval::{Evaluator, Values};
use engine::facts::{Facts, domain};
use engine::ir::NodeId;
use engine::value::Truth;

/// How many households are compared when nothing else is asked for.
const CASES: u32 = 200;

/// Random people, every other one with gaps.
fn people(evaluator: &Evaluator<'_>, world: &common::World, count: usize) -> Vec<Facts> {
    let as_of = evaluator.as_of();
    let nobody = Facts::unanswered(&world.rulebook, as_of);
    let mut dice = Dice::new(64);
    let mut people = Vec::new();
    while people.len() < count {
        let Some(mut facts) = world.complete(&nobody, as_of, &mut dice) else { continue };
        if people.len() % 2 == 1 {
            for reference in world.fields.iter().filter(|_| dice.percent(20)) {
                facts.set(*reference, domain(world.field(*reference), as_of));
            }
        }
        people.push(facts);
    }
    people
}

#[test]
fn every_value_is_the_same_many_at_once() {
    let world = rules::world();
    for day in ["2026-11-01", "2025-03-01", "2027-02-01"] {
        let evaluator = Evaluator::new(&world.rulebook, Date::parse(day).unwrap());
        let people = people(&evaluator, &world, usize::try_from(rules::cases(CASES)).unwrap());
        let order = grouped(&evaluator, &people);
        let mut places = order.clone();
        places.sort_unstable();
        assert!(places.into_iter().eq(0..u32::try_from(people.len()).unwrap()), "each once");
        let (mut batch, mut values) = (Batch::new(&evaluator), Values::default());
        for chunk in order.chunks(WIDTH) {
            let chunk = chunk.iter().map(|at| &people[usize::try_from(*at).unwrap()]);
            let chunk = chunk.collect::<Vec<_>>();
            batch.sweep_all(&Columns::new(&chunk));
            for (household, facts) in chunk.iter().enumerate() {
                evaluator.sweep_into(facts, &mut values);
                same(&evaluator, &values, &batch, household);
            }
        }
    }
}

fn same(evaluator: &Evaluator<'_>, values: &Values, batch: &Batch<'_, '_>, household: usize) {
    let rulebook = evaluator.rulebook();
    for at in 0..u32::try_from(rulebook.nodes.len()).unwrap() {
        let (id, node) = (NodeId(at), &rulebook.nodes[usize::try_from(at).unwrap()]);
        for slot in 0..12 {
            let one = evaluator.value(values, id, slot);
            let many = batch.value(household, id, slot);
            assert_eq!(one, many, "{household}: {node:?} for {slot}");
        }
    }
    for benefit in rulebook.benefits.iter().filter_map(|benefit| benefit.entitled) {
        let truths = batch.truths(benefit);
        let bit = |bits: u64| bits >> household & 1 == 1;
        let many = match (bit(truths.certain), bit(truths.possible)) {
            (true, _) => Truth::True,
            (false, true) => Truth::Open,
            (false, false) => Truth::False,
        };
        assert_eq!(evaluator.value(values, benefit, 0).as_truth(), many);
    }
}
