//! Made-up households: answers drawn from the declared fields, the same for the same seed.
//!
//! Everything is answered; what does not apply counts for nothing. Knows no law: amounts are
//! drawn from the rough bands of a field, ages from what is usual for the role.

use crate::person;
use engine::answers::{Answer, Answers, Key};
use engine::date::Date;
use engine::eval::Evaluator;
use engine::facts::{Facts, domain};
use engine::ir::{CHILDREN, Field, FieldKind, Rulebook, SELF};
use engine::number::SCALE;
use fastrand::Rng;

/// Tries for a household that breaks nothing that always holds.
const TRIES: usize = 50;
/// Ages drawn for adults and for children, in months.
const ADULTS: (i64, i64) = (15 * 12, 90 * 12);
const YOUNG: (i64, i64) = (0, 26 * 12);

/// This many households for the day.
#[must_use]
pub fn households(rulebook: &Rulebook, as_of: Date, count: usize, seed: u64) -> Vec<Answers> {
    let mut random = Rng::with_seed(seed);
    let evaluator = Evaluator::new(rulebook, as_of);
    (0..count).map(|_| household(&evaluator, &mut random)).collect()
}

fn household(evaluator: &Evaluator<'_>, random: &mut Rng) -> Answers {
    let rulebook = evaluator.rulebook();
    let mut answers = Answers::default();
    for _ in 0..TRIES {
        answers = draw(rulebook, evaluator.as_of(), random);
        let facts = Facts::new(rulebook, &answers, evaluator.as_of());
        let values = evaluator.sweep(&facts);
        let fact = |node| evaluator.value(&values, node, SELF).hi > 0;
        if rulebook.constraints.iter().all(|constraint| fact(constraint.node)) {
            break;
        }
    }
    answers
}

fn draw(rulebook: &Rulebook, as_of: Date, random: &mut Rng) -> Answers {
    let mut answers = Answers::default();
    for field in &rulebook.fields {
        let slots = field.slots();
        let slots = if slots.is_empty() { vec![None] } else { slots.iter().map(Some).collect() };
        for slot in slots {
            let key = Key { field: field.id.clone(), slot };
            if let Some(answer) = answer(field, slot, as_of, random)
                && person::reference(rulebook, &key).is_some()
            {
                answers.set(key, answer);
            }
        }
    }
    answers
}

fn answer(field: &Field, slot: Option<u8>, as_of: Date, random: &mut Rng) -> Option<Answer> {
    let range = domain(field, as_of);
    let point = |number: i64| {
        let number = number.clamp(range.lo, range.hi);
        Some(Answer::Number { from: number, to: number })
    };
    match &field.kind {
        FieldKind::Truth => Some(Answer::Truth(random.bool())),
        FieldKind::Choice(options) => {
            let at = random.usize(0..options.len().max(1));
            Some(Answer::Choice(options.get(at)?.clone()))
        }
        FieldKind::Set { options, none } => {
            let none = none.and_then(|at| options.get(usize::from(at)));
            let chosen = options.iter().filter(|option| Some(*option) != none);
            // Most people name one or two of a list, many none.
            let chosen = chosen.filter(|_| random.u8(0..8) == 0).cloned().collect::<Vec<_>>();
            match none {
                Some(none) if chosen.is_empty() => Some(Answer::Set(vec![none.clone()])),
                _ => Some(Answer::Set(chosen)),
            }
        }
        FieldKind::Number { bands, decimals, .. } => {
            point(number(bands, *decimals, (range.lo, range.hi), random))
        }
        FieldKind::Month => {
            let (least, most) = match slot {
                Some(slot) if CHILDREN.contains(&slot) => YOUNG,
                _ => ADULTS,
            };
            point(
                as_of.month_index().saturating_sub(random.i64(least..=most)).saturating_mul(SCALE),
            )
        }
        FieldKind::Day => point(random.i64(range.lo.min(range.hi)..=range.hi)),
        FieldKind::Place { .. } => None,
    }
}

/// A whole number inside one of the rough bands; without bands small ones come more often.
fn number(bands: &[i64], decimals: u8, range: (i64, i64), random: &mut Rng) -> i64 {
    let (lo, hi) = range;
    let whole = |number: i64| number.div_euclid(SCALE);
    let (from, to) = if bands.is_empty() {
        let part = [1_i64, 2, 4, 4].get(random.usize(0..4)).copied().unwrap_or(1);
        (whole(lo), whole(lo.saturating_add(hi.saturating_sub(lo).div_euclid(part))))
    } else {
        let at = random.usize(0..bands.len());
        let from = bands.get(at).copied().unwrap_or(lo);
        let last = from.saturating_mul(2).max(SCALE);
        (whole(from), whole(bands.get(at.saturating_add(1)).copied().unwrap_or(last).min(hi)))
    };
    // One in four has none of it at all.
    if decimals > 0 && lo <= 0 && random.u8(0..4) == 0 {
        return lo.max(0);
    }
    random.i64(from.min(to)..=to).saturating_mul(SCALE)
}
