//! Complete households: our evaluator against Rhai's own engine on the same expressions.
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
mod script;
mod sources;

use common::{Dice, World};
use engine::date::Date;
use engine::eval::{Evaluator, Values};
use engine::facts::Facts;
use engine::ir::{BenefitId, NodeId};
use engine::value::Value;
use rust_decimal::Decimal;
use script::{Said, Script};

/// How many households are compared when nothing else is asked for.
const CASES: u32 = 400;

/// What was compared, and what intervals left open although every answer is known.
#[derive(Debug, Default)]
struct Tally {
    truths: u64,
    amounts: u64,
    open: u64,
}

struct Pair<'e, 'r> {
    evaluator: &'e Evaluator<'r>,
    values: &'e Values,
    what: String,
    tally: &'e mut Tally,
}

impl Pair<'_, '_> {
    fn value(&self, node: NodeId) -> Value {
        self.evaluator.value(self.values, node, 0)
    }

    fn truth(&mut self, node: NodeId, said: bool) {
        let value = self.value(node);
        self.tally.truths += 1;
        if value == Value::EITHER {
            self.tally.open += 1;
        } else {
            assert_eq!(value, Value::truth(said), "{}: Rhai says {said}", self.what);
        }
    }

    /// Equal at the declared scale: Rhai's exact number lies in our interval.
    fn number(&mut self, node: NodeId, said: Decimal) {
        let value = self.value(node);
        let slack = Decimal::new(1, 9);
        let scaled = |number: i64| Decimal::from_i128_with_scale(i128::from(number), 6);
        let inside = scaled(value.lo) - slack <= said && said <= scaled(value.hi) + slack;
        assert!(inside, "{}: Rhai says {said}, we say {value:?}", self.what);
        assert!(value.hi.saturating_sub(value.lo) <= 10_000, "{}: {value:?}", self.what);
        self.tally.amounts += 1;
    }
}

fn compare(
    world: &World,
    evaluator: &Evaluator<'_>,
    values: &Values,
    (id, said): (BenefitId, &Said),
    tally: &mut Tally,
) {
    let benefit = &world.rulebook.benefits[id.at()];
    let mut pair = Pair { evaluator, values, what: String::new(), tally };
    for (condition, (strict, lenient)) in benefit.conditions.iter().zip(&said.conditions) {
        pair.what = format!("{}, {}", benefit.id, condition.id);
        pair.truth(condition.strict, *strict);
        if let (Some(node), Some(lenient)) = (condition.lenient, lenient) {
            pair.truth(node, *lenient);
        }
    }
    pair.what = format!("{}, entitlement", benefit.id);
    pair.truth(benefit.entitled.unwrap(), said.entitled);
    pair.what = format!("{}, overlays and amount", benefit.id);
    if let (Some(node), Some(received)) = (benefit.received, said.received) {
        pair.truth(node, received);
    }
    for (priority, said) in benefit.priorities.iter().zip(&said.priorities) {
        pair.truth(priority.when, *said);
    }
    for (hint, said) in benefit.hints.iter().zip(&said.hints) {
        pair.truth(hint.when, *said);
    }
    let applications = benefit.applications.iter().filter_map(|application| application.when);
    for (when, said) in applications.zip(&said.applications) {
        pair.truth(when, *said);
    }
    if let (Some(amount), Some(said)) = (&benefit.amount, said.amount) {
        pair.number(amount.node, said);
    }
}

#[test]
fn complete_households_agree_with_rhai() {
    let world = rules::world();
    let texts = script::texts::read(&sources::read(&rules::folder()));
    let mut script = Script::new(&world.rulebook, &texts);
    let mut tally = Tally::default();
    let mut dice = Dice::new(1);
    for day in ["2025-03-01", "2026-02-01", "2026-06-30", "2026-07-01", "2026-11-01"] {
        let as_of = Date::parse(day).unwrap();
        let evaluator = Evaluator::new(&world.rulebook, as_of);
        script.set_day(&evaluator);
        let mut values = Values::default();
        for _ in 0..rules::cases(CASES) / 5 {
            let edits = (0..dice.below(40))
                .map(|_| (u32::try_from(dice.below(1 << 20)).unwrap(), dice.roll()));
            let edits = edits.collect::<Vec<_>>();
            let base = dice.percent(60).then(|| dice.below(10_000));
            let (answers, _) = world.answers(base, &edits);
            let facts = Facts::new(&world.rulebook, &answers, as_of);
            let Some(full) = world.complete(&facts, as_of, &mut dice) else { continue };
            evaluator.sweep_into(&full, &mut values);
            let said = script.run(&evaluator, &full).unwrap_or_else(|problem| {
                panic!("Rhai refuses: {problem}");
            });
            for (id, said) in &said {
                compare(&world, &evaluator, &values, (*id, said), &mut tally);
            }
        }
    }
    println!("{tally:?}");
    assert!(tally.open * 1000 <= tally.truths, "too much stays open: {tally:?}");
}
