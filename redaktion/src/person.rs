//! A set of answers in words, so that somebody without the program knows who is meant.
//!
//! Words come from the texts alone; what does not apply to the person or is nothing is left out.

use crate::wording;
use engine::answers::{Answer, Answers, Key, print_point};
use engine::eval::{Evaluator, operands};
use engine::facts::{Facts, FieldRef};
use engine::ir::{BenefitId, Field, FieldId, FieldKind, NodeId, Op, Rulebook, Unit};
use engine::number::SCALE;
use engine::texts::Texts;
use std::collections::BTreeSet;

/// The person who gives these answers, as far as the fields matter.
#[must_use]
pub fn describe(
    evaluator: &Evaluator<'_>,
    texts: &Texts,
    answers: &Answers,
    matters: &BTreeSet<String>,
) -> String {
    let rulebook = evaluator.rulebook();
    let facts = Facts::new(rulebook, answers, evaluator.as_of());
    let values = evaluator.sweep(&facts);
    let mut said = Vec::<(Option<u8>, Vec<String>)>::new();
    let mut seen = BTreeSet::new();
    for slot in [None].into_iter().chain((0..12).map(Some)) {
        if slot.is_some_and(|slot| values.present(slot).hi == 0) {
            continue;
        }
        let mut words = Vec::new();
        for id in rulebook.questions.iter().flat_map(|question| &question.fields) {
            let Some(field) = rulebook.fields.get(id.at()) else { continue };
            if !matters.contains(&field.id) || !seen.insert((*id, slot)) {
                continue;
            }
            let Some(home) = field.home(slot) else { continue };
            let applies = home
                .applies
                .is_none_or(|node| evaluator.value(&values, node, slot.unwrap_or(0)).hi > 0);
            let key = Key { field: field.id.clone(), slot };
            if let Some(answer) = answers.get(&key).filter(|_| applies) {
                words.extend(one(evaluator, texts, field, answer, slot));
            }
        }
        if !words.is_empty() {
            said.push((slot, words));
        }
    }
    let persons = said.into_iter().map(|(slot, words)| {
        let who = wording::person(slot).unwrap_or_else(|| "Haushalt".to_owned());
        let who = if slot == Some(0) { "Ich".to_owned() } else { who };
        format!("{who}: {}", words.join("; "))
    });
    let text = persons.collect::<Vec<_>>().join(". ");
    if text.is_empty() { "Keine Angaben.".to_owned() } else { format!("{text}.") }
}

fn one(
    evaluator: &Evaluator<'_>,
    texts: &Texts,
    field: &Field,
    answer: &Answer,
    slot: Option<u8>,
) -> Option<String> {
    let short = wording::spoken(texts, &format!("ui-angabe-{}", field.id), "andere", slot);
    let label = short
        .or_else(|| wording::spoken(texts, &format!("angabe-{}", field.id), "andere", slot))
        .unwrap_or_else(|| field.id.clone());
    let label = label.trim_end_matches('?');
    let option = |option: &String| {
        let key = format!("option-{}-{option}", field.id);
        wording::spoken(texts, &key, "andere", slot).unwrap_or_else(|| option.clone())
    };
    let value = match answer {
        Answer::Truth(true) => "ja".to_owned(),
        Answer::Choice(chosen) => option(chosen),
        Answer::Set(chosen) => {
            let none = match &field.kind {
                FieldKind::Set { options, none } => {
                    none.and_then(|none| options.get(usize::from(none)))
                }
                _ => None,
            };
            let chosen = chosen.iter().filter(|chosen| Some(*chosen) != none);
            let chosen = chosen.map(option).collect::<Vec<_>>();
            (!chosen.is_empty()).then(|| chosen.join(" und "))?
        }
        Answer::Number { from: 0, to: 0 } if matches!(field.kind, FieldKind::Number { .. }) => {
            return None;
        }
        Answer::Number { from, to } if from == to => number(evaluator, field, *from),
        Answer::Number { from, to } => {
            format!("{} bis {}", number(evaluator, field, *from), number(evaluator, field, *to))
        }
        Answer::Truth(false) | Answer::Place(_) | Answer::Unknown | Answer::Withheld => {
            return None;
        }
    };
    Some(format!("{label}: {value}"))
}

/// A number with its unit; a month with the years since.
fn number(evaluator: &Evaluator<'_>, field: &Field, value: i64) -> String {
    // What is counted stands in the label already.
    if let FieldKind::Number { unit: Unit::Persons | Unit::HoursWeek, .. } = field.kind {
        return wording::plain(value);
    }
    if !matches!(field.kind, FieldKind::Month) {
        return wording::value_of_field(field, value);
    }
    let months = evaluator.as_of().month_index().saturating_sub(value.div_euclid(SCALE));
    let years = months.div_euclid(12);
    let printed = print_point(Some(&field.kind), value);
    let (year, month) = printed.split_once('-').unwrap_or((&printed, ""));
    let month = month.trim_start_matches('0');
    match years {
        0 => format!("{month}/{year} (vor {} Monaten)", months.max(0)),
        1 => format!("{month}/{year} (1 Jahr)"),
        _ => format!("{month}/{year} ({years} Jahre)"),
    }
}

/// Ids of the fields a benefit reads.
#[must_use]
pub fn fields(rulebook: &Rulebook, benefit: BenefitId) -> BTreeSet<String> {
    let mut open = roots(rulebook, benefit);
    let roles = &rulebook.roles;
    open.extend([roles.partner, roles.children, roles.others].into_iter().flatten());
    let mut seen = BTreeSet::<NodeId>::new();
    let mut found = BTreeSet::<FieldId>::new();
    while let Some(id) = open.pop() {
        let Some(node) = rulebook.nodes.get(id.at()).filter(|_| seen.insert(id)) else { continue };
        operands(&node.op, |below| open.push(below));
        match &node.op {
            Op::Field(field) if found.insert(*field) => {
                let homes = rulebook.fields.get(field.at()).map(|field| &field.homes);
                open.extend(homes.into_iter().flatten().filter_map(|home| home.applies));
            }
            Op::Entitled(other) => open.extend(roots(rulebook, *other)),
            _ => {}
        }
    }
    let fields = found.into_iter().filter_map(|id| rulebook.fields.get(id.at()));
    fields.map(|field| field.id.clone()).collect()
}

fn roots(rulebook: &Rulebook, benefit: BenefitId) -> Vec<NodeId> {
    let Some(benefit) = rulebook.benefits.get(benefit.at()) else { return Vec::new() };
    let conditions = benefit.conditions.iter().flat_map(|own| [Some(own.strict), own.lenient]);
    let amount = benefit.amount.as_ref().map(|amount| amount.node);
    let priorities = benefit.priorities.iter().map(|priority| Some(priority.when));
    conditions.chain([amount, benefit.received]).chain(priorities).flatten().collect()
}

/// The reference of a field for a person.
#[must_use]
pub fn reference(rulebook: &Rulebook, key: &Key) -> Option<FieldRef> {
    Some(FieldRef { field: rulebook.field(&key.field)?, slot: key.slot })
}
