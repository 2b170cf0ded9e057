//! The promises to the citizen, tried on random answer sets against the real rules.
//!
//! With `FINDER_GRUENDLICH=1` each property sees 100,000 sets; most start from a case of
//! the rule authors, and every fifth edit moves an answer close to a threshold.
#![cfg(feature = "authoring")]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "test code"
)]

mod common;
mod rules;
mod sources;

use common::{Dice, World};
use engine::answers::Answers;
use engine::assess::{Assessment, BenefitResult, Memory, Precision, Verdict, assess, evaluate};
use engine::date::Date;
use engine::eval::Evaluator;
use engine::facts::{Facts, FieldRef};
use engine::interview::{Interview, plan, plan_with};
use engine::ir::BenefitId;
use engine::value::Truth;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRng, TestRunner};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// How many answer sets a property sees when nothing else is asked for.
const CASES: u32 = 400;
/// Interviews followed to their end: each is some twenty evaluations.
const INTERVIEWS: u32 = 24;

type Edits = (Option<usize>, Vec<(u32, u64)>);

/// Seven of eight sets start from a case, the others from nothing; then come random edits.
fn edits() -> impl Strategy<Value = Edits> {
    let edit = (any::<u32>(), any::<u64>());
    let mutated = (any::<u16>(), proptest::collection::vec(edit, 0..4))
        .prop_map(|(case, edits)| (Some(usize::from(case)), edits));
    let made_up = proptest::collection::vec(edit, 1..120).prop_map(|edits| (None, edits));
    prop_oneof![7 => mutated, 1 => made_up]
}

fn check(few: u32, property: impl Fn(Edits) -> Result<(), TestCaseError>) {
    let config = Config {
        cases: rules::cases(few),
        failure_persistence: None,
        max_shrink_iters: 500,
        max_shrink_time: 10_000,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(config.rng_algorithm);
    let mut runner = TestRunner::new_with_rng(config, rng);
    if let Err(failure) = runner.run(&edits(), property) {
        panic!("{failure}");
    }
}

fn result_of<'a>(assessment: &'a Assessment, like: &BenefitResult) -> &'a BenefitResult {
    assessment.benefits.iter().find(|result| result.benefit == like.benefit).unwrap()
}

/// What may follow a verdict when more is answered; corrections are no completion.
fn may_become(before: Verdict, after: Verdict) -> bool {
    match before {
        Verdict::Missing => true,
        Verdict::Possible | Verdict::OtherFirst => {
            matches!(after, Verdict::Possible | Verdict::OtherFirst | Verdict::Received)
        }
        Verdict::No => matches!(after, Verdict::No | Verdict::Received),
        Verdict::Received | Verdict::NotCheckable => after == before,
    }
}

#[test]
fn a_definite_verdict_never_flips() {
    let world = rules::world();
    let mix = RefCell::new(BTreeMap::<&str, (u32, u32)>::new());
    let skipped = RefCell::new((0_u32, 0_u32));
    check(CASES, |(base, edits)| {
        let (answers, as_of) = world.answers(base, &edits);
        let evaluator = Evaluator::new(&world.rulebook, as_of);
        let facts = Facts::new(&world.rulebook, &answers, as_of);
        let before = assess(&evaluator, &facts, Precision::Exact);
        for result in &before.benefits {
            let benefit = &world.rulebook.benefits[result.benefit.at()];
            for verdict in can_be(benefit) {
                let mut mix = mix.borrow_mut();
                let (count, all) = mix.entry(name(verdict)).or_default();
                *count += u32::from(result.verdict == verdict);
                *all += 1;
            }
        }
        let mut dice = Dice::new(edits.iter().fold(1, |sum, (_, seed)| sum ^ seed));
        for _ in 0..4 {
            skipped.borrow_mut().0 += 1;
            let Some(full) = world.complete(&facts, as_of, &mut dice) else {
                skipped.borrow_mut().1 += 1;
                continue;
            };
            let after = assess(&evaluator, &full, Precision::Fast);
            for result in &before.benefits {
                holds_on(&world, result, result_of(&after, result))?;
            }
        }
        Ok(())
    });
    let (all, none) = *skipped.borrow();
    println!("completions tried: {all}, of these without a possible household: {none}");
    print_mix(&mix.borrow());
}

fn holds_on(
    world: &World,
    before: &BenefitResult,
    after: &BenefitResult,
) -> Result<(), TestCaseError> {
    let id = &world.rulebook.benefits[before.benefit.at()].id;
    if before.entitled != Truth::Open && after.entitled != Truth::Open {
        prop_assert_eq!(before.entitled, after.entitled, "{} flipped", id);
    }
    prop_assert!(
        may_become(before.verdict, after.verdict),
        "{id}: {:?} became {:?}",
        before.verdict,
        after.verdict
    );
    for (state, later) in before.conditions.iter().zip(&after.conditions) {
        if state.holds != Truth::Open {
            prop_assert_eq!(state.holds, later.holds, "{}, condition {}", id, state.condition);
        }
    }
    if let (Some(range), Some(point)) = (&before.amount, &after.amount) {
        prop_assert!(
            range.from_cents <= point.from_cents && point.to_cents <= range.to_cents,
            "{id}: the amount left its range"
        );
    }
    Ok(())
}

#[test]
fn the_order_of_answers_is_irrelevant() {
    let world = rules::world();
    check(CASES, |(base, edits)| {
        let (answers, as_of) = world.answers(base, &edits);
        let mut entries = answers.iter().map(|(k, a)| (k.clone(), a.clone())).collect::<Vec<_>>();
        let mut dice = Dice::new(7);
        for at in (1..entries.len()).rev() {
            entries.swap(at, dice.below(at + 1));
        }
        let mut shuffled = Answers::default();
        for (key, answer) in entries {
            shuffled.set(key, answer);
        }
        let one = evaluate(&world.rulebook, &answers, as_of);
        prop_assert_eq!(one, evaluate(&world.rulebook, &shuffled, as_of));
        let text = answers.to_json(&world.rulebook);
        let (read, problems) = Answers::from_json(&world.rulebook, &text, as_of);
        prop_assert_eq!((read, problems.len()), (answers, 0));
        Ok(())
    });
}

/// Follows the interview to its end, answering from complete answers.
fn follow(evaluator: &Evaluator<'_>, world: &World, known: &Answers) -> (Answers, Interview) {
    let (mut said, mut memory) = (Answers::default(), Memory::default());
    for (key, answer) in known.iter() {
        let id = world.rulebook.field(&key.field).unwrap();
        if world.rulebook.fields[id.at()].from_place {
            said.set(key.clone(), answer.clone());
        }
    }
    loop {
        let facts = Facts::new(&world.rulebook, &said, evaluator.as_of());
        let interview = plan_with(evaluator, &facts, &said, &mut memory);
        let Some(next) = interview.next else {
            let afresh = plan(evaluator, &facts, &said);
            assert_eq!(interview, afresh, "what was found before only saves time");
            return (said, interview);
        };
        let view = interview.pages.iter().find(|view| view.page == next).unwrap();
        let before = said.len();
        for reference in &view.fields {
            let key = world.key(*reference);
            if let Some(answer) = known.get(&key) {
                said.set(key, answer.clone());
            }
        }
        assert!(said.len() > before, "a page that is needed asks something new");
    }
}

#[test]
fn unasked_questions_could_not_have_changed_anything() {
    let world = rules::world();
    check(INTERVIEWS, |(base, edits)| {
        let (answers, as_of) = world.answers(base, &edits);
        let evaluator = Evaluator::new(&world.rulebook, as_of);
        let facts = Facts::new(&world.rulebook, &answers, as_of);
        let mut dice = Dice::new(edits.len() as u64);
        let Some(full) = world.complete(&facts, as_of, &mut dice) else { return Ok(()) };
        let known = world.as_answers(&full);
        let (said, interview) = follow(&evaluator, &world, &known);
        let whole = assess(&evaluator, &full, Precision::Exact);
        for result in &whole.benefits {
            let asked = result_of(&interview.assessment, result);
            let id = &world.rulebook.benefits[result.benefit.at()].id;
            prop_assert_eq!(
                outcome(asked),
                outcome(result),
                "{} after {} of {} answers, missing {:?}",
                id,
                said.len(),
                known.len(),
                names(&world, &asked.missing)
            );
        }
        Ok(())
    });
}

/// What has to agree; whoever receives a benefit is not asked whether they are entitled to it.
fn outcome(result: &BenefitResult) -> (Verdict, Option<Truth>, Vec<BenefitId>) {
    let entitled = (result.verdict != Verdict::Received).then_some(result.entitled);
    (result.verdict, entitled, result.first.clone())
}

fn names(world: &World, fields: &[FieldRef]) -> Vec<String> {
    fields.iter().map(|field| world.key(*field).to_string()).collect()
}

#[test]
fn answers_that_are_no_longer_reachable_do_not_count() {
    let world = rules::world();
    check(CASES, |(base, edits)| {
        let (answers, as_of) = world.answers(base, &edits);
        let evaluator = Evaluator::new(&world.rulebook, as_of);
        let facts = Facts::new(&world.rulebook, &answers, as_of);
        let clean = assess(&evaluator, &facts, Precision::Exact);
        let hidden = unreachable(&world, &evaluator, &facts);
        let mut dice = Dice::new(edits.len() as u64);
        let mut stale = answers.clone();
        for reference in &hidden {
            let answer = world.answer(world.field(*reference), as_of, &mut dice);
            stale.set(world.key(*reference), answer);
        }
        let facts = Facts::new(&world.rulebook, &stale, as_of);
        prop_assert_eq!(clean, assess(&evaluator, &facts, Precision::Exact));
        Ok(())
    });
}

/// Fields of persons who are not there and fields that do not apply.
fn unreachable(world: &World, evaluator: &Evaluator<'_>, facts: &Facts) -> Vec<FieldRef> {
    let values = evaluator.sweep(facts);
    let is_hidden = |reference: &&FieldRef| {
        let home = world.field(**reference).home(reference.slot).unwrap();
        let slot = reference.slot.unwrap_or(0);
        let absent = reference.slot.is_some_and(|slot| values.present(slot).hi == 0);
        let applies = home.applies.map(|node| evaluator.value(&values, node, slot).as_truth());
        absent || applies == Some(Truth::False)
    };
    world.fields.iter().filter(is_hidden).copied().collect()
}

#[test]
fn all_unknown_is_never_a_no() {
    let world = rules::world();
    let mut said = Answers::default();
    for reference in &world.fields {
        said.set(world.key(*reference), engine::answers::Answer::Unknown);
    }
    for day in ["2025-01-01", "2026-06-30", "2026-11-01"] {
        let as_of = Date::parse(day).unwrap();
        for answers in [&Answers::default(), &said] {
            let found = evaluate(&world.rulebook, answers, as_of);
            for result in &found.benefits {
                let id = &world.rulebook.benefits[result.benefit.at()].id;
                assert_ne!(result.verdict, Verdict::No, "{id} on {day}");
            }
        }
    }
}

fn name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Possible => "moeglich",
        Verdict::OtherFirst => "vorrang",
        Verdict::Received => "bezogen",
        Verdict::Missing => "fehlt",
        Verdict::No => "kein",
        Verdict::NotCheckable => "nicht pruefbar",
    }
}

/// The verdicts a benefit can have: few rules let another benefit go first, or ask for receipt.
fn can_be(benefit: &engine::ir::Benefit) -> Vec<Verdict> {
    let mut all = vec![Verdict::Possible, Verdict::Missing, Verdict::No];
    all.extend((!benefit.priorities.is_empty()).then_some(Verdict::OtherFirst));
    all.extend(benefit.received.map(|_| Verdict::Received));
    all
}

/// The mix has to be a real one: each verdict at least one in twenty where it can be.
fn print_mix(mix: &BTreeMap<&str, (u32, u32)>) {
    for (verdict, (count, all)) in mix {
        let share = f64::from(*count) * 100.0 / f64::from(*all);
        println!("{verdict:12} {count:8} of {all:8}  {share:5.1} %");
    }
    for verdict in ["moeglich", "vorrang", "bezogen", "fehlt", "kein"] {
        let (count, all) = mix.get(verdict).copied().unwrap_or_default();
        assert!(count * 20 >= all, "{verdict} makes only {count} of {all} verdicts");
    }
}
