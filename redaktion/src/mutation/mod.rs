//! `redaktion mutation`: each comparison, number, connective and figure of the rules changed in
//! turn, and all cases run against it.
//!
//! A change is caught only if something a case *expects* comes out differently, never because a
//! snapshot would. What survives is law no case holds.

pub mod judge;
pub mod lex;
pub mod listed;
pub mod reach;
pub mod report;
pub mod sites;

use crate::parallel;
use engine::authoring::{Case, Sources};
use engine::eval::Evaluator;
use engine::ir::Rulebook;
use judge::{Fate, Part};
use listed::Listed;
use reach::Reach;
use sites::Mutant;
use std::collections::{BTreeMap, BTreeSet};

/// All changes with what became of them.
#[derive(Debug)]
pub struct Outcome {
    /// In the order of files and places.
    pub fates: Vec<(Mutant, Fate)>,
    /// Cases that expect something else without any change; they cannot tell anything.
    pub failing: Vec<String>,
    /// Listed changes that are none, or that a case catches.
    pub stale: Vec<Listed>,
    /// Survivors that are listed as making no difference.
    pub listed: Vec<Mutant>,
}

/// Tries out every change; with a benefit, only those in its own file.
#[must_use]
pub fn run(
    sources: &Sources,
    rulebook: &Rulebook,
    cases: &[Case],
    only: Option<&str>,
    listed: &[Listed],
) -> Outcome {
    let (good, failing): (Vec<_>, Vec<_>) = cases
        .iter()
        .cloned()
        .partition(|case| judge::passes(&Evaluator::new(rulebook, case.as_of), case));
    let failing = failing.iter().map(|case| format!("{}/{}", case.benefit, case.id)).collect();
    let days = good.iter().map(|case| case.as_of).collect::<BTreeSet<_>>();
    let wanted = only.map(sites::benefit);
    let mut mutants = sites::mutants(sources, &days);
    mutants.retain(|mutant| wanted.as_ref().is_none_or(|wanted| *wanted == mutant.owner));
    let reach = Reach::new(sources, rulebook);
    let mut parts = BTreeMap::<BTreeSet<String>, Part>::new();
    let mut reached = BTreeMap::<&str, BTreeSet<String>>::new();
    for mutant in &mutants {
        reached.entry(&mutant.owner).or_insert_with(|| reach.reached(&mutant.owner));
    }
    for ids in reached.values() {
        if !parts.contains_key(ids) {
            parts.insert(ids.clone(), Part::new(sources, rulebook, &good, &reach, ids));
        }
    }
    let part = |mutant: &Mutant| parts.get(reached.get(mutant.owner.as_str())?);
    let judge = |mutant: &Mutant| part(mutant).map_or(Fate::Survived, |part| part.judge(mutant));
    let fates = parallel::map(&mutants, judge);
    let mut outcome = Outcome {
        fates: mutants.iter().cloned().zip(fates).collect(),
        failing,
        stale: Vec::new(),
        listed: Vec::new(),
    };
    outcome.apply(listed, only.is_none());
    outcome
}

impl Outcome {
    /// Takes the listed ones out of the survivors.
    fn apply(&mut self, listed: &[Listed], all: bool) {
        for entry in listed {
            let at = self.fates.iter().position(|(mutant, _)| entry.is(mutant));
            match at.and_then(|at| self.fates.get(at).map(|(_, fate)| (at, fate))) {
                Some((at, Fate::Survived)) => self.listed.push(self.fates.remove(at).0),
                Some(_) => self.stale.push(entry.clone()),
                None if all => self.stale.push(entry.clone()),
                None => {}
            }
        }
    }

    /// Changes caught, and those that count.
    #[must_use]
    pub fn caught(&self) -> (usize, usize) {
        let count =
            |wanted: fn(&Fate) -> bool| self.fates.iter().filter(|(_, fate)| wanted(fate)).count();
        let caught = count(|fate| matches!(fate, Fate::Caught(_)));
        (caught, caught.saturating_add(count(|fate| *fate == Fate::Survived)))
    }
}
