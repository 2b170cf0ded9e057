//! `redaktion vergleichen`: two states of the rules over the same people. Who gains, who loses,
//! whose amount changes, with example persons in words.

pub mod command;
pub mod html;
pub mod report;
pub mod sides;

use crate::{parallel, person, wording};
use engine::answers::Answers;
use engine::assess::{BenefitResult, Precision, Verdict, assess};
use engine::authoring::Case;
use engine::date::Date;
use engine::eval::Evaluator;
use engine::facts::Facts;
use engine::ir::Rulebook;
use engine::texts::Texts;
use std::collections::{BTreeMap, BTreeSet};

/// Persons shown for each benefit.
const EXAMPLES: usize = 5;

/// Somebody both sides are asked about.
#[derive(Debug, Clone)]
pub struct Somebody {
    /// Where they come from: `Fall hilfe/ein_kind: …`, `Haushalt h0007`, `Zufall 12`.
    pub name: String,
    /// Day of reference.
    pub as_of: Date,
    /// What they say.
    pub answers: Answers,
}

/// One side of the comparison.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    /// The rules.
    pub rulebook: &'a Rulebook,
    /// Their German texts.
    pub german: &'a Texts,
}

/// A benefit both sides judge, by its id on each; `None` where it is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// Id on the old side.
    pub old: Option<String>,
    /// Id on the new side.
    pub new: Option<String>,
    /// Its name for people.
    pub title: String,
}

/// What one side says of a benefit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The verdict in words.
    pub words: String,
    verdict: Option<Verdict>,
    near: bool,
    /// In cents, from and to.
    amount: Option<(i64, i64)>,
    period: &'static str,
}

/// What a change means for the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// A "no" before, possible now.
    Gains,
    /// Possible before, a "no" now.
    Loses,
    /// Possible before and now, another amount.
    Amount,
    /// Anything else, for example open before or open now.
    Other,
}

/// A difference for one person.
#[derive(Debug, Clone)]
pub struct Difference {
    /// Position of the person.
    pub somebody: usize,
    /// What it means.
    pub turn: Turn,
    /// Before.
    pub before: Said,
    /// Now.
    pub after: Said,
    /// By how much the amount changed, in cents.
    pub by_cents: i64,
}

/// A person shown as an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Where they come from.
    pub name: String,
    /// Day of reference.
    pub as_of: Date,
    /// What it means.
    pub turn: Turn,
    /// Who they are, in words.
    pub words: String,
    /// What they heard before and hear now.
    pub before: String,
    /// What they hear now.
    pub after: String,
}

/// Everything that differs for one benefit.
#[derive(Debug)]
pub struct Row {
    /// The benefit.
    pub pair: Pair,
    /// How many gain, lose, get another amount, hear something else.
    pub counts: BTreeMap<Turn, usize>,
    /// Median of the change among those whose amount changes, in cents.
    pub median: Option<i64>,
    /// Up to five persons.
    pub examples: Vec<Example>,
}

/// The cases of both sides, each once, as persons.
#[must_use]
pub fn from_cases(cases: &[&[Case]]) -> Vec<Somebody> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for case in cases.iter().copied().flatten() {
        if seen.insert((&case.benefit, &case.id)) {
            let name = format!("Fall {}/{}: {}", case.benefit, case.id, case.text);
            found.push(Somebody { name, as_of: case.as_of, answers: case.answers.clone() });
        }
    }
    found
}

/// The benefits of both sides, paired by id or earlier id, in the order of the new side.
#[must_use]
pub fn pairs(old: Rules<'_>, new: Rules<'_>) -> Vec<Pair> {
    let title = |rules: Rules<'_>, id: &str| {
        let own = rules.rulebook.benefit(id).and_then(|at| rules.rulebook.benefits.get(at.at()));
        let key = own.map(|own| own.name_key(rules.rulebook.law_date));
        key.and_then(|key| wording::spoken(rules.german, &key, "andere", None))
            .unwrap_or_else(|| id.to_owned())
    };
    let in_old = |id: &str| {
        let at = old.rulebook.benefit(id)?;
        Some(old.rulebook.benefits.get(at.at())?.id.clone())
    };
    let mut found = Vec::new();
    for benefit in &new.rulebook.benefits {
        let ids = std::iter::once(&benefit.id).chain(&benefit.aliases);
        let old = ids.into_iter().find_map(|id| in_old(id));
        found.push(Pair { old, new: Some(benefit.id.clone()), title: title(new, &benefit.id) });
    }
    for benefit in &old.rulebook.benefits {
        if !found.iter().any(|pair| pair.old.as_ref() == Some(&benefit.id)) {
            let title = title(old, &benefit.id);
            found.push(Pair { old: Some(benefit.id.clone()), new: None, title });
        }
    }
    found
}

/// Asks both sides about everybody; rows in the order of the pairs, without those that say the
/// same of all.
#[must_use]
pub fn compare(old: Rules<'_>, new: Rules<'_>, pairs: &[Pair], people: &[Somebody]) -> Vec<Row> {
    let both =
        parallel::map(people, |somebody| [old, new].map(|rules| told(rules.rulebook, somebody)));
    let mut rows = Vec::new();
    for pair in pairs {
        let mut found = Vec::new();
        // Amounts are compared where both sides state one.
        let amounts =
            states_amount(old, pair.old.as_deref()) && states_amount(new, pair.new.as_deref());
        for (at, [before, after]) in both.iter().enumerate() {
            let side = |told: &BTreeMap<String, Said>, id: &Option<String>| {
                id.as_ref().and_then(|id| told.get(id)).cloned().unwrap_or_else(Said::nothing)
            };
            let (mut before, mut after) = (side(before, &pair.old), side(after, &pair.new));
            if !amounts {
                (before.amount, after.amount) = (None, None);
            }
            found.extend(difference(at, before, after));
        }
        if !found.is_empty() {
            rows.push(row(old, new, pair, found, people));
        }
    }
    rows
}

fn states_amount(rules: Rules<'_>, id: Option<&str>) -> bool {
    let at = id.and_then(|id| rules.rulebook.benefit(id));
    let benefit = at.and_then(|at| rules.rulebook.benefits.get(at.at()));
    benefit.is_none_or(|benefit| benefit.amount.is_some())
}

fn told(rulebook: &Rulebook, somebody: &Somebody) -> BTreeMap<String, Said> {
    let evaluator = Evaluator::new(rulebook, somebody.as_of);
    let facts = Facts::new(rulebook, &somebody.answers, somebody.as_of);
    let results = assess(&evaluator, &facts, Precision::Exact).benefits;
    let said = results.iter().filter_map(|result| {
        Some((rulebook.benefits.get(result.benefit.at())?.id.clone(), Said::of(result)))
    });
    said.collect()
}

impl Said {
    /// The benefit is not there, or not in force.
    fn nothing() -> Self {
        Self {
            words: "gibt es nicht".to_owned(),
            verdict: None,
            near: false,
            amount: None,
            period: "",
        }
    }

    fn of(result: &BenefitResult) -> Self {
        Self {
            words: wording::verdict(result).to_owned(),
            verdict: Some(result.verdict),
            near: result.near,
            // Of an amount that is nothing by the formula only the upper end is more than 0.
            amount: (result.amount.as_ref().filter(|amount| amount.to_cents > 0))
                .map(|amount| (amount.from_cents, amount.to_cents)),
            period: result.amount.as_ref().map_or("", |amount| wording::period(amount.unit)),
        }
    }

    fn is_yes(&self) -> bool {
        matches!(self.verdict, Some(Verdict::Possible | Verdict::OtherFirst | Verdict::Received))
    }

    /// "No", or nothing that could be claimed.
    fn is_no(&self) -> bool {
        matches!(self.verdict, Some(Verdict::No) | None)
    }

    fn middle(&self) -> i64 {
        self.amount.map_or(0, |(from, to)| from.saturating_add(to).div_euclid(2))
    }

    /// Verdict and amount in words.
    #[must_use]
    pub fn in_words(&self) -> String {
        match self.amount {
            Some((from, to)) if self.is_yes() => {
                let euros = crate::explain::amount_text(from, to);
                format!("{}, {euros}{}", self.words, self.period)
            }
            _ => self.words.clone(),
        }
    }
}

fn difference(somebody: usize, before: Said, after: Said) -> Option<Difference> {
    let turn = match (before.is_yes(), after.is_yes()) {
        (false, true) if before.is_no() => Turn::Gains,
        (true, false) if after.is_no() => Turn::Loses,
        (true, true) if before.amount != after.amount => Turn::Amount,
        _ if before.verdict != after.verdict || before.near != after.near => Turn::Other,
        _ => return None,
    };
    let by_cents = after.middle().saturating_sub(before.middle());
    Some(Difference { somebody, turn, before, after, by_cents })
}

fn row(
    old: Rules<'_>,
    new: Rules<'_>,
    pair: &Pair,
    found: Vec<Difference>,
    people: &[Somebody],
) -> Row {
    let mut counts = BTreeMap::new();
    for difference in &found {
        *counts.entry(difference.turn).or_insert(0_usize) += 1;
    }
    let changed = found.iter().filter(|difference| difference.turn == Turn::Amount);
    let mut changed = changed.map(|difference| difference.by_cents).collect::<Vec<_>>();
    changed.sort_unstable();
    let median = changed.get(changed.len().div_euclid(2)).copied();
    let mut matters = BTreeSet::new();
    for (rules, id) in [(old, &pair.old), (new, &pair.new)] {
        let at = id.as_ref().and_then(|id| rules.rulebook.benefit(id));
        matters.extend(at.into_iter().flat_map(|at| person::fields(rules.rulebook, at)));
    }
    let examples = examples(new, &matters, found, people);
    Row { pair: pair.clone(), counts, median, examples }
}

/// Persons of every kind of change in turn; cases and known households stand first among the
/// people, so the made-up ones come last.
fn examples(
    new: Rules<'_>,
    matters: &BTreeSet<String>,
    found: Vec<Difference>,
    people: &[Somebody],
) -> Vec<Example> {
    let mut left = BTreeMap::<Turn, Vec<Difference>>::new();
    for difference in found.into_iter().rev() {
        left.entry(difference.turn).or_default().push(difference);
    }
    let mut shown = Vec::<Example>::new();
    while shown.len() < EXAMPLES && !left.is_empty() {
        let mut turns = Vec::new();
        for list in left.values_mut() {
            turns.extend(list.pop());
        }
        left.retain(|_, list| !list.is_empty());
        for difference in turns {
            let Some(somebody) = people.get(difference.somebody) else { continue };
            let evaluator = Evaluator::new(new.rulebook, somebody.as_of);
            let words = person::describe(&evaluator, new.german, &somebody.answers, matters);
            if shown.len() < EXAMPLES && !shown.iter().any(|example| example.words == words) {
                shown.push(Example {
                    name: somebody.name.clone(),
                    as_of: somebody.as_of,
                    turn: difference.turn,
                    words,
                    before: difference.before.in_words(),
                    after: difference.after.in_words(),
                });
            }
        }
    }
    shown.sort_by_key(|example| example.turn);
    shown
}

impl Turn {
    /// All, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::Gains, Self::Loses, Self::Amount, Self::Other];

    /// What happens to the person, in words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Gains => "gewinnt",
            Self::Loses => "verliert",
            Self::Amount => "anderer Betrag",
            Self::Other => "sonst anders",
        }
    }
}
