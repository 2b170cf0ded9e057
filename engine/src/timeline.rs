//! What is due when, around a day the person named: a birth that is near or recent.
//!
//! Rules say what happens so many days before or after the day; nothing here judges.

use crate::answers::{Answer, Answers, Key};
use crate::assess::{Assessment, Verdict};
use crate::date::{Date, from_day_index};
use crate::eval::{Evaluator, Values};
use crate::facts::Facts;
use crate::ir::{BenefitId, FieldKind, Occasion, Rulebook, SELF};
use crate::number::SCALE;

/// Everything due around one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// The day; the first of the month where only the month is known.
    pub day: Date,
    /// Only the month is known.
    pub month_only: bool,
    /// By last day, those without one at the end of their phase.
    pub dues: Vec<Due>,
}

/// When in relation to the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Before it.
    Before,
    /// In the week after it.
    FirstWeek,
    /// Later.
    FirstMonths,
}

/// One thing to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// Of which benefit.
    pub benefit: BenefitId,
    /// Position in its steps.
    pub step: usize,
    /// When in relation to the day.
    pub phase: Phase,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
}

/// The timeline of the first occasion there is; `None` if there is none, or nothing is due.
///
/// Left out is what belongs to a benefit the person does not get or cannot get, and what was due
/// before the day of reference.
#[must_use]
pub fn timeline(
    rulebook: &Rulebook,
    answers: &Answers,
    assessment: &Assessment,
) -> Option<Timeline> {
    let today = assessment.as_of;
    let evaluator = Evaluator::new(rulebook, today);
    let values = evaluator.sweep(&Facts::new(rulebook, answers, today));
    let mut occasions = rulebook.occasions.iter();
    let (day, month_only) = occasions.find_map(|one| named(&evaluator, &values, one, answers))?;
    let mut dues = Vec::new();
    for result in &assessment.benefits {
        let shows = !matches!(result.verdict, Verdict::No | Verdict::NotCheckable);
        let Some(benefit) = rulebook.benefits.get(result.benefit.at()).filter(|_| shows) else {
            continue;
        };
        for (step, rule) in benefit.steps.iter().enumerate() {
            let at = |days: Option<i32>| from_day_index(day.day_index().checked_add(days?.into())?);
            let (from, to) = (at(rule.from), at(rule.to));
            // Of a month only its first day counts: a month of grace, so that nothing is missed.
            let grace = if month_only { 31 } else { 0 };
            let past =
                to.is_some_and(|to| to.day_index().saturating_add(grace) < today.day_index());
            if !past {
                let phase = phase(rule.to.or(rule.from).unwrap_or(0));
                dues.push(Due { benefit: result.benefit, step, phase, from, to });
            }
        }
    }
    let place = |due: &Due| (due.phase, due.to.is_none(), due.to, due.from);
    crate::order::sort(&mut dues, |a, b| place(a).cmp(&place(b)));
    (!dues.is_empty()).then_some(Timeline { day, month_only, dues })
}

const fn phase(days: i32) -> Phase {
    match days {
        ..0 => Phase::Before,
        0..=7 => Phase::FirstWeek,
        _ => Phase::FirstMonths,
    }
}

/// The day an occasion names, if the person gave it and it still applies: the latest of several
/// persons.
fn named(
    evaluator: &Evaluator<'_>,
    values: &Values,
    occasion: &Occasion,
    answers: &Answers,
) -> Option<(Date, bool)> {
    let field = evaluator.rulebook().fields.get(occasion.field.at())?;
    let applies = |slot: Option<u8>| {
        let there = slot.is_none_or(|slot| values.present(slot).hi > 0);
        let node = field.home(slot).and_then(|home| home.applies);
        let slot = slot.unwrap_or(SELF);
        there && node.is_none_or(|node| evaluator.value(values, node, slot).hi > 0)
    };
    let household = occasion.slots.is_empty().then_some(None);
    let mut latest = None;
    for slot in occasion.slots.iter().map(Some).chain(household) {
        let key = Key { field: field.id.clone(), slot };
        if let Some(Answer::Number { from, to }) = answers.get(&key)
            && from == to
            && applies(slot)
        {
            latest = latest.max(Some(from.div_euclid(SCALE)));
        }
    }
    let month_only = field.kind == FieldKind::Month;
    let day = if month_only { first_of(latest?)? } else { from_day_index(latest?)? };
    let since = evaluator.as_of().month_index().saturating_sub(day.month_index());
    (since <= i64::from(occasion.months)).then_some((day, month_only))
}

/// The first day of a month counted from the year 0.
fn first_of(month: i64) -> Option<Date> {
    let year = i32::try_from(month.div_euclid(12)).ok()?;
    Date::new(year, u8::try_from(month.rem_euclid(12)).ok()?.checked_add(1)?, 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Answers;
    use crate::assess::evaluate;
    use crate::ir::{Field, FieldHome, FieldId, QuestionId, Slots, Step};
    use crate::testbook::{answers, day, number, rulebook};
    use crate::value::Value;

    /// The test book with a day for the household and three steps around it.
    fn book() -> Rulebook {
        let mut book = rulebook();
        let home = FieldHome {
            slots: Slots::HOUSEHOLD,
            question: QuestionId(0),
            applies: None,
            otherwise: Value::ANY,
        };
        let field = FieldId(u32::try_from(book.fields.len()).unwrap());
        book.fields.push(Field {
            id: "due".to_owned(),
            kind: FieldKind::Day,
            homes: vec![home],
            from_place: false,
            ..book.fields[0].clone()
        });
        book.occasions = vec![Occasion { field, slots: Slots::HOUSEHOLD, months: 2 }];
        let step = |id: &str, from: Option<i32>, to: Option<i32>| Step {
            id: id.to_owned(),
            from,
            to,
            norm: "§ 1".to_owned(),
        };
        book.benefits[0].steps = vec![
            step("later", None, Some(90)),
            step("before", Some(-42), Some(-1)),
            step("week", Some(0), Some(7)),
        ];
        book
    }

    fn with_day(text: &str) -> Answers {
        let at = day(text).day_index() * SCALE;
        let mut said = answers(&[("children", number(1)), ("kinder.1.age", number(5))]);
        let key = Key { field: "due".to_owned(), slot: None };
        said.set(key, Answer::Number { from: at, to: at });
        said
    }

    fn dues(as_of: &str, said: &Answers) -> Option<Vec<(Phase, Option<Date>)>> {
        let book = book();
        let found = timeline(&book, said, &evaluate(&book, said, day(as_of)))?;
        Some(found.dues.iter().map(|due| (due.phase, due.to)).collect())
    }

    #[test]
    fn orders_by_phase_and_counts_days_from_the_birth() {
        let found = dues("2026-11-01", &with_day("2027-01-10")).unwrap();
        assert_eq!(
            found,
            [
                (Phase::Before, Some(day("2027-01-09"))),
                (Phase::FirstWeek, Some(day("2027-01-17"))),
                (Phase::FirstMonths, Some(day("2027-04-10"))),
            ]
        );
    }

    #[test]
    fn leaves_out_what_is_past() {
        let found = dues("2027-01-18", &with_day("2027-01-10")).unwrap();
        assert_eq!(found, [(Phase::FirstMonths, Some(day("2027-04-10")))]);
    }

    #[test]
    fn needs_a_day_that_is_near() {
        assert_eq!(dues("2026-11-01", &answers(&[("children", number(1))])), None);
        assert_eq!(dues("2027-04-01", &with_day("2027-01-10")), None);
        assert!(dues("2027-03-31", &with_day("2027-01-10")).is_some());
    }

    #[test]
    fn shows_nothing_of_a_benefit_that_is_refused() {
        let mut said = with_day("2027-01-10");
        said.set(Key { field: "children".to_owned(), slot: None }, number(0));
        assert_eq!(dues("2026-11-01", &said), None);
    }
}
