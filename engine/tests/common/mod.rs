//! What the property and differential tests share: the rules, random answers, completions.
#![allow(dead_code, clippy::allow_attributes, reason = "each test file uses a part")]

use engine::answers::{Answer, Answers, Key};
use engine::assess::{Precision, Verdict, assess};
use engine::changes::{Turn, changes};
use engine::date::Date;
use engine::eval::{Evaluator, Values};
use engine::facts::{Facts, FieldRef, bit, domain};
use engine::ir::{BenefitId, Field, FieldId, FieldKind, Figures, Rulebook, Unit};
use engine::number::SCALE;
use engine::relevance::is_open;
use engine::value::{Truth, Value};
use std::collections::BTreeMap;

/// A small fixed generator, so that a failing seed is a failing seed everywhere.
#[derive(Debug, Clone)]
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to `end`, without `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.roll() % u64::try_from(end.max(1)).unwrap()).unwrap()
    }

    /// From `lo` to `hi`, both included.
    pub(crate) fn between(&mut self, lo: i64, hi: i64) -> i64 {
        let width = i128::from(hi) - i128::from(lo) + 1;
        i64::try_from(i128::from(lo) + i128::from(self.roll()) % width).unwrap()
    }

    /// True in so many of a hundred rolls.
    pub(crate) fn percent(&mut self, share: usize) -> bool {
        self.below(100) < share
    }

    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }
}

/// A rulebook with what is needed to make people up for it.
pub(crate) struct World {
    pub(crate) rulebook: Rulebook,
    /// Answers of the cases of the rule authors, with their day.
    pub(crate) cases: Vec<(Answers, Date)>,
    /// Statutory figures by unit: incomes near them are the interesting ones.
    figures: BTreeMap<Unit, Vec<i64>>,
    /// Every field with every person it is asked of.
    pub(crate) fields: Vec<FieldRef>,
    /// The cases again, by a verdict they hold: rare verdicts are met as often as common ones.
    strata: Vec<Vec<usize>>,
}

impl World {
    pub(crate) fn new(rulebook: Rulebook, cases: Vec<(Answers, Date)>) -> Self {
        let mut figures = BTreeMap::<Unit, Vec<i64>>::new();
        for parameter in &rulebook.parameters {
            let list = figures.entry(parameter.unit).or_default();
            for dated in &parameter.values {
                match &dated.figures {
                    Figures::Scalar(value) => list.push(*value),
                    Figures::Rows(rows) => list.extend(rows.iter().map(|(_, value)| value)),
                    Figures::Grid(rows) => list.extend(rows.iter().flat_map(|(_, cells)| cells)),
                }
            }
        }
        let fields = (0..u32::try_from(rulebook.fields.len()).unwrap())
            .flat_map(|at| {
                let id = FieldId(at);
                let slots = rulebook.fields[id.at()].slots();
                let household = slots.is_empty().then_some(FieldRef { field: id, slot: None });
                let persons =
                    slots.iter().map(move |slot| FieldRef { field: id, slot: Some(slot) });
                household.into_iter().chain(persons.collect::<Vec<_>>())
            })
            .collect();
        let strata = strata(&rulebook, &cases);
        Self { rulebook, cases, figures, fields, strata }
    }

    /// Statutory figures of a unit.
    pub(crate) fn figures_of(&self, unit: Unit) -> &[i64] {
        self.figures.get(&unit).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn field(&self, reference: FieldRef) -> &Field {
        &self.rulebook.fields[reference.field.at()]
    }

    pub(crate) fn key(&self, reference: FieldRef) -> Key {
        Key { field: self.field(reference).id.clone(), slot: reference.slot }
    }

    /// A random exact answer to a field.
    pub(crate) fn answer(&self, field: &Field, as_of: Date, dice: &mut Dice) -> Answer {
        let whole = domain(field, as_of);
        match &field.kind {
            FieldKind::Truth => Answer::Truth(dice.percent(40)),
            FieldKind::Choice(options) => Answer::Choice(dice.pick(options).unwrap().clone()),
            FieldKind::Set { options, none } => {
                let nothing = none.and_then(|none| options.get(usize::from(none)));
                // A long list would leave most options unmet with few of them at a time.
                let many = options.len() * 2;
                let most = if dice.percent(40) { 0 } else { dice.below(many) + 1 };
                let chosen = (0..most).filter_map(|_| dice.pick(options).cloned());
                let mut chosen = chosen.filter(|o| Some(o) != nothing).collect::<Vec<_>>();
                chosen.sort();
                chosen.dedup();
                Answer::Set(chosen)
            }
            FieldKind::Place { .. } => Answer::Place("150030000000".to_owned()),
            FieldKind::Month | FieldKind::Day => point(month(field, whole, dice)),
            FieldKind::Number { unit, .. } => {
                let value = self.number(*unit, whole, dice);
                point(on_grain(field, whole, value))
            }
        }
    }

    fn number(&self, unit: Unit, whole: Value, dice: &mut Dice) -> i64 {
        let figures = self.figures_of(unit);
        match dice.below(10) {
            0..=2 => whole.lo,
            3..=5 if !figures.is_empty() => {
                let figure = *dice.pick(figures).unwrap();
                figure.saturating_add(figure / 1000 * dice.between(-50, 50))
            }
            3..=8 => {
                // Small numbers more often than large ones.
                let width = whole.hi.saturating_sub(whole.lo);
                let part = dice.between(0, 1000);
                whole.lo
                    + i64::try_from(
                        i128::from(width) * i128::from(part * part * part) / 1_000_000_000,
                    )
                    .unwrap()
            }
            _ => whole.hi,
        }
    }

    /// An answer set: a case or nothing at the start, then random edits.
    pub(crate) fn answers(&self, base: Option<usize>, edits: &[(u32, u64)]) -> (Answers, Date) {
        let days = ["2025-03-01", "2026-02-01", "2026-06-30", "2026-07-01", "2026-11-01"];
        let case = base.and_then(|at| {
            let stratum = self.strata.get(at % self.strata.len().max(1))?;
            self.cases.get(*stratum.get(at / self.strata.len() % stratum.len())?)
        });
        let (mut answers, as_of) = case.cloned().unwrap_or_else(|| {
            let day = edits.first().map_or(0, |(_, seed)| usize::try_from(seed % 5).unwrap());
            (Answers::default(), Date::parse(days[day]).unwrap())
        });
        for (place, seed) in edits {
            self.edit(&mut answers, *place, *seed, as_of);
        }
        (answers, as_of)
    }

    fn edit(&self, answers: &mut Answers, place: u32, seed: u64, as_of: Date) {
        let mut dice = Dice::new(seed);
        let at = usize::try_from(place).unwrap() % self.fields.len();
        let reference = self.fields[at];
        let field = self.field(reference);
        let key = self.key(reference);
        match dice.below(100) {
            0..=5 => answers.set(key, Answer::Unknown),
            6..=11 => answers.remove(&key),
            // Among all the fields those with several options, such as what somebody already
            // receives, would hardly ever be met.
            12..=31 => {
                let is_set =
                    |known: &&FieldRef| matches!(self.field(**known).kind, FieldKind::Set { .. });
                let sets = self.fields.iter().filter(is_set).copied().collect::<Vec<_>>();
                if let Some(set) = dice.pick(&sets) {
                    let answer = self.answer(self.field(*set), as_of, &mut dice);
                    answers.set(self.key(*set), answer);
                }
            }
            32..=47 => self.near_threshold(answers, as_of, &mut dice),
            48..=60 if matches!(field.kind, FieldKind::Number { .. } | FieldKind::Month) => {
                let (a, b) =
                    (self.answer(field, as_of, &mut dice), self.answer(field, as_of, &mut dice));
                if let (Answer::Number { from: a, .. }, Answer::Number { from: b, .. }) = (a, b) {
                    answers.set(key, Answer::Number { from: a.min(b), to: a.max(b) });
                }
            }
            _ => answers.set(key, self.answer(field, as_of, &mut dice)),
        }
    }

    /// Moves an answer to within 5 % of the point where a benefit turns.
    pub(crate) fn near_threshold(&self, answers: &mut Answers, as_of: Date, dice: &mut Dice) {
        let evaluator = Evaluator::new(&self.rulebook, as_of);
        let facts = Facts::new(&self.rulebook, answers, as_of);
        let benefit = BenefitId(u32::try_from(dice.below(self.rulebook.benefits.len())).unwrap());
        let turns = changes(&evaluator, &facts, benefit);
        let numbers = turns.iter().filter_map(|change| match change.to {
            Turn::AtMost(value) | Turn::AtLeast(value) => Some((change.field, value)),
            Turn::Truth(_) | Turn::Option(_) => None,
        });
        let numbers = numbers.collect::<Vec<_>>();
        let Some((reference, value)) = dice.pick(&numbers).copied() else { return };
        let field = self.field(reference);
        let moved = match dice.below(4) {
            0 => value,
            1 => value + 10_000,
            2 => value - 10_000,
            _ => value.saturating_add(value / 1000 * dice.between(-50, 50)),
        };
        let moved = on_grain(field, domain(field, as_of), moved);
        answers.set(self.key(reference), point(moved));
    }

    /// A random completion that real people could have; `None` if none was found.
    pub(crate) fn complete(&self, facts: &Facts, as_of: Date, dice: &mut Dice) -> Option<Facts> {
        let evaluator = Evaluator::new(&self.rulebook, as_of);
        let mut values = Values::default();
        for _ in 0..40 {
            let mut full = facts.clone();
            for reference in &self.fields {
                let field = self.field(*reference);
                let value = facts.get(*reference);
                if is_open(&field.kind, value) {
                    full.set(*reference, self.inside(field, value, as_of, dice));
                }
            }
            evaluator.sweep_into(&full, &mut values);
            let possible = self.rulebook.constraints.iter().all(|constraint| {
                evaluator.value(&values, constraint.node, 0).as_truth() == Truth::True
            });
            if possible {
                return Some(full);
            }
        }
        None
    }

    /// One exact value out of what a field can still be.
    pub(crate) fn inside(
        &self,
        field: &Field,
        value: Value,
        as_of: Date,
        dice: &mut Dice,
    ) -> Value {
        match &field.kind {
            FieldKind::Truth => Value::truth(dice.percent(40)),
            FieldKind::Choice(options) => {
                let open = (0..u8::try_from(options.len()).unwrap()).map(bit);
                let open = open.filter(|bit| value.lo & bit != 0).collect::<Vec<_>>();
                Value { lo: *dice.pick(&open).unwrap(), hi: 0 }
            }
            FieldKind::Set { .. } => {
                let open = value.hi & !value.lo;
                let some = i64::from_ne_bytes(dice.roll().to_ne_bytes());
                let more = if dice.percent(60) { 0 } else { some & open };
                Value { lo: value.lo | more, hi: value.lo | more }
            }
            _ => {
                let random = match self.answer(field, as_of, dice) {
                    Answer::Number { from, .. } => from,
                    _ => value.lo,
                };
                let inside = if random < value.lo || random > value.hi || dice.percent(20) {
                    let parts = dice.between(0, 16);
                    let step = i128::from(value.hi - value.lo) * i128::from(parts) / 16;
                    value.lo + i64::try_from(step).unwrap()
                } else {
                    random
                };
                Value::exact(on_grain(field, value, inside))
            }
        }
    }

    /// Facts as answers, so that they can be given to the interview.
    pub(crate) fn as_answers(&self, facts: &Facts) -> Answers {
        let mut answers = Answers::default();
        for reference in &self.fields {
            let field = self.field(*reference);
            let value = facts.get(*reference);
            let chosen = |options: &[String]| {
                let named = options.iter().enumerate();
                let named = named.filter(|(at, _)| value.lo & bit(u8::try_from(*at).unwrap()) != 0);
                named.map(|(_, option)| option.clone()).collect::<Vec<_>>()
            };
            let answer = match &field.kind {
                FieldKind::Truth => Answer::Truth(value.lo == 1),
                FieldKind::Choice(options) => Answer::Choice(chosen(options).remove(0)),
                FieldKind::Set { options, .. } => Answer::Set(chosen(options)),
                FieldKind::Place { .. } => Answer::Place("150030000000".to_owned()),
                _ => point(value.lo),
            };
            answers.set(self.key(*reference), answer);
        }
        answers
    }
}

/// Cases by verdict; rare ones several times, so that edits leave enough of them.
fn strata(rulebook: &Rulebook, cases: &[(Answers, Date)]) -> Vec<Vec<usize>> {
    const WANTED: [Verdict; 8] = [
        Verdict::Received,
        Verdict::OtherFirst,
        Verdict::Received,
        Verdict::OtherFirst,
        Verdict::Possible,
        Verdict::OtherFirst,
        Verdict::Received,
        Verdict::OtherFirst,
    ];
    let mut found = vec![Vec::new(); WANTED.len()];
    for (at, (answers, as_of)) in cases.iter().enumerate() {
        let evaluator = Evaluator::new(rulebook, *as_of);
        let facts = Facts::new(rulebook, answers, *as_of);
        let assessment = assess(&evaluator, &facts, Precision::Fast);
        for (wanted, stratum) in WANTED.iter().zip(&mut found) {
            let held = assessment.benefits.iter().filter(|result| result.verdict == *wanted);
            let least = if *wanted == Verdict::Possible { 2 } else { 1 };
            if held.count() >= least {
                stratum.push(at);
            }
        }
    }
    found.retain(|stratum| !stratum.is_empty());
    found
}

pub(crate) fn point(value: i64) -> Answer {
    Answer::Number { from: value, to: value }
}

/// The nearest answer a person could enter, inside the range.
pub(crate) fn on_grain(field: &Field, range: Value, value: i64) -> i64 {
    let grain = match &field.kind {
        FieldKind::Number { decimals, .. } => SCALE / 10_i64.pow(u32::from(*decimals)),
        _ => SCALE,
    };
    let down = value.clamp(range.lo, range.hi).div_euclid(grain) * grain;
    if down < range.lo { range.lo } else { down }
}

/// A month or day, most often close to an age at which something changes.
fn month(field: &Field, whole: Value, dice: &mut Dice) -> i64 {
    let per_year = if matches!(field.kind, FieldKind::Day) { 365 } else { 12 };
    let ages = [0, 1, 3, 6, 7, 12, 14, 15, 16, 18, 21, 25, 27, 30, 35, 45, 50, 60, 63, 67, 80];
    let value = if dice.percent(60) {
        let age = *dice.pick(&ages).unwrap();
        whole.hi - (age * per_year + dice.between(-2, 2)) * SCALE
    } else {
        dice.between(whole.lo / SCALE, whole.hi / SCALE) * SCALE
    };
    value.clamp(whole.lo, whole.hi)
}
