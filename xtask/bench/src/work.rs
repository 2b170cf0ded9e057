//! The answer sets that are measured: the same ones natively and in wasm.

use crate::common::{Dice, World};
use engine::date::Date;
use engine::eval::Evaluator;
use engine::facts::{Facts, domain};
use engine::ir::Rulebook;

/// Answer sets of each kind.
pub const SETS: usize = 10_000;

/// A rulebook and the answers of people made up for it.
#[derive(Debug)]
pub struct Work {
    /// The rules.
    pub rulebook: Rulebook,
    /// The day of reference.
    pub as_of: Date,
    /// Everything answered.
    pub complete: Vec<Facts>,
    /// The same people with every fifth answer missing.
    pub missing: Vec<Facts>,
}

impl Work {
    /// Makes so many people up.
    ///
    /// # Panics
    /// If the day of reference is no day.
    #[must_use]
    pub fn new(rulebook: Rulebook, sets: usize) -> Self {
        let as_of = Date::parse("2026-11-01").unwrap();
        let world = World::new(rulebook, Vec::new());
        let nobody = Facts::unanswered(&world.rulebook, as_of);
        let mut dice = Dice::new(2026);
        let (mut complete, mut missing) = (Vec::new(), Vec::new());
        while complete.len() < sets {
            let Some(full) = world.complete(&nobody, as_of, &mut dice) else { continue };
            let mut partial = full.clone();
            for reference in &world.fields {
                if dice.percent(20) {
                    partial.set(*reference, domain(world.field(*reference), as_of));
                }
            }
            complete.push(full);
            missing.push(partial);
        }
        Self { rulebook: world.rulebook, as_of, complete, missing }
    }

    /// The evaluator for the day.
    #[must_use]
    pub fn evaluator(&self) -> Evaluator<'_> {
        Evaluator::new(&self.rulebook, self.as_of)
    }
}
