//! Rulebooks made up at random: every operation, small ranges, all completions tried.
//!
//! The rules of the law use the operations in a few ways only; here they are mixed freely and
//! each value is compared with the naive evaluator.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "test code"
)]

mod made_up;
mod reference;

use engine::batch::{Batch, Columns, WIDTH};
use engine::eval::Evaluator;
use engine::facts::FieldRef;
use engine::relevance::Walk;
use engine::search::{BUDGET, Cone, Outcome, settle};
use made_up::{Books, Made};
use reference::{Plain, Reference};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

fn books() -> usize {
    let slow = std::env::var("FINDER_GRUENDLICH").is_ok_and(|value| value == "1");
    if slow { 20_000 } else { 300 }
}

fn scaled(number: i64) -> Decimal {
    Decimal::from_i128_with_scale(i128::from(number), 6)
}

#[test]
fn every_value_lies_in_its_range() {
    for Made { book, partial, all, as_of, seed } in Books::new(books()) {
        let evaluator = Evaluator::new(&book, as_of);
        let values = evaluator.sweep(&partial);
        for facts in &all {
            let naive = Reference::new(&book, as_of, facts);
            for at in 0..u32::try_from(book.nodes.len()).unwrap() {
                let id = engine::ir::NodeId(at);
                let slots = book.nodes[id.at()].slots;
                let slots = if slots.is_empty() { vec![0] } else { slots.iter().collect() };
                for slot in slots.into_iter().filter(|slot| naive.is_present(*slot) || *slot < 2) {
                    let range = evaluator.value(&values, id, slot);
                    let inside = match naive.node(id, slot) {
                        Plain::Truth(holds) => (range.lo..=range.hi).contains(&i64::from(holds)),
                        Plain::Number(number) => {
                            scaled(range.lo) <= number && number <= scaled(range.hi)
                        }
                        Plain::Options(_) => true,
                    };
                    let op = &book.nodes[id.at()].op;
                    let value = naive.node(id, slot);
                    assert!(inside, "seed {seed}: {op:?} for {slot}: {value:?} not in {range:?}");
                }
            }
        }
    }
}

#[test]
fn many_at_once_are_the_same_as_one_by_one() {
    for Made { book, partial, all, as_of, seed } in Books::new(books()) {
        let evaluator = Evaluator::new(&book, as_of);
        let some = all.iter().step_by(5).take(WIDTH - 1).chain([&partial]).collect::<Vec<_>>();
        let mut batch = Batch::new(&evaluator);
        batch.sweep_all(&Columns::new(&some));
        for (household, facts) in some.iter().enumerate() {
            let values = evaluator.sweep(facts);
            for at in 0..u32::try_from(book.nodes.len()).unwrap() {
                let id = engine::ir::NodeId(at);
                for slot in 0..12 {
                    let (one, many) =
                        (evaluator.value(&values, id, slot), batch.value(household, id, slot));
                    let op = &book.nodes[id.at()].op;
                    assert_eq!(one, many, "seed {seed}: {op:?} for {slot} in {household}");
                }
            }
        }
    }
}

#[test]
fn the_search_is_right_and_nearly_always_settles() {
    let (mut definite, mut open, mut too_open, mut gave_up) = (0_u32, 0_u32, 0_u32, 0_u32);
    for Made { book, partial, all, as_of, seed } in Books::new(books()) {
        let evaluator = Evaluator::new(&book, as_of);
        let truths = all.iter().filter_map(|facts| {
            let naive = Reference::new(&book, as_of, facts);
            naive.is_possible().then(|| naive.entitled(engine::ir::BenefitId(0)))
        });
        let truths = truths.collect::<Vec<_>>();
        if truths.is_empty() {
            continue;
        }
        let (yes, no) = (truths.contains(&true), truths.contains(&false));
        let cone = Cone::new(&evaluator, book.benefits[0].entitled.unwrap());
        match settle(&evaluator, &cone, &partial, BUDGET) {
            Outcome::AlwaysTrue => {
                assert!(!no, "seed {seed}: said yes, a completion says no");
                definite += 1;
            }
            Outcome::AlwaysFalse => {
                assert!(!yes, "seed {seed}: said no, a completion says yes");
                definite += 1;
            }
            Outcome::Open => {
                assert!(yes && no, "seed {seed}: said open, every completion agrees");
                open += 1;
            }
            Outcome::Undecided => {
                gave_up += 1;
                too_open += u32::from(yes != no);
            }
        }
    }
    println!(
        "{definite} definite, {open} open with both witnesses, {gave_up} not settled, of these \
         {too_open} although every completion agrees"
    );
    assert!(too_open * 100 <= definite + open, "too often open although every completion agrees");
}

#[test]
fn what_is_not_relevant_changes_nothing() {
    for Made { book, partial, all, as_of, seed } in Books::new(books()) {
        let evaluator = Evaluator::new(&book, as_of);
        let values = evaluator.sweep(&partial);
        let target = book.benefits[0].entitled.unwrap();
        let mut walk = Walk::new(&evaluator, &partial, &values);
        walk.visit(target, 0);
        let relevant = walk.found();
        let mut seen = BTreeMap::<Vec<(FieldRef, i64)>, bool>::new();
        for facts in &all {
            let naive = Reference::new(&book, as_of, facts);
            let said = relevant.iter().map(|field| (*field, facts.get(*field).lo)).collect();
            let truth = naive.entitled(engine::ir::BenefitId(0));
            let before = *seen.entry(said).or_insert(truth);
            assert_eq!(before, truth, "seed {seed}: decided by a field outside {relevant:?}");
        }
    }
}
