//! One person going through the questionnaire: which pages come, how many fields are filled.

use engine::answers::{Answer, Answers, Key};
use engine::assess::{Assessment, Precision, assess};
use engine::eval::Evaluator;
use engine::facts::{Facts, FieldRef};
use engine::interview::{Interview, PageView, plan};

/// What one walk through the questionnaire took.
#[derive(Debug, Clone)]
pub(crate) struct Walked {
    /// Pages shown.
    pub(crate) pages: usize,
    /// Fields filled or skipped.
    pub(crate) fields: usize,
    /// Most fields shown at once, counted for each person.
    pub(crate) most_on_a_page: usize,
    /// Fields shown for which the household gave no answer ("weiß nicht").
    pub(crate) unknown: Vec<String>,
    /// The result at the end.
    pub(crate) assessment: Assessment,
    /// What was answered on the way.
    pub(crate) answers: Answers,
}

/// Follows the next page until there is none, answering what shows from `known`.
pub(crate) fn walk(evaluator: &Evaluator<'_>, known: &Answers) -> Walked {
    let rulebook = evaluator.rulebook();
    let mut walked = start(evaluator);
    // The household knows its level of rents without a place; no page asks for it.
    let from_place = known.iter().filter(|(key, _)| {
        let field = rulebook.field(&key.field).and_then(|id| rulebook.fields.get(id.at()));
        field.is_some_and(|field| field.from_place)
    });
    for (key, answer) in from_place {
        walked.answers.set(key.clone(), answer.clone());
    }
    let mut interview = next(evaluator, &walked.answers);
    while let Some(page) = interview.next {
        walked.pages += 1;
        let before = walked.fields;
        // A page may show more once its first fields are answered.
        while let Some(view) = interview.pages.iter().find(|view| view.page == page) {
            if fill(evaluator, known, view, &mut walked) == 0 {
                walked.most_on_a_page = walked.most_on_a_page.max(most_for_a_person(view));
                break;
            }
            interview = next(evaluator, &walked.answers);
        }
        if walked.fields == before {
            // A page that asks for nothing would come for ever.
            break;
        }
    }
    walked.assessment = interview.assessment;
    walked
}

/// Everything said at once, without going from page to page.
pub(crate) fn at_once(evaluator: &Evaluator<'_>, known: &Answers) -> Walked {
    let facts = Facts::new(evaluator.rulebook(), known, evaluator.as_of());
    Walked { assessment: assess(evaluator, &facts, Precision::Exact), ..start(evaluator) }
}

fn start(evaluator: &Evaluator<'_>) -> Walked {
    let assessment =
        Assessment { as_of: evaluator.as_of(), outside_served: false, benefits: Vec::new() };
    Walked {
        pages: 0,
        fields: 0,
        most_on_a_page: 0,
        unknown: Vec::new(),
        assessment,
        answers: Answers::default(),
    }
}

fn next(evaluator: &Evaluator<'_>, answers: &Answers) -> Interview {
    let facts = Facts::new(evaluator.rulebook(), answers, evaluator.as_of());
    plan(evaluator, &facts, answers)
}

/// Answers what shows and is not answered yet; returns how many fields that were.
fn fill(evaluator: &Evaluator<'_>, known: &Answers, view: &PageView, walked: &mut Walked) -> usize {
    let mut asked = 0;
    for reference in &view.fields {
        let Some(key) = key_of(evaluator, *reference) else { continue };
        if walked.answers.get(&key).is_some() {
            continue;
        }
        asked += 1;
        walked.fields += 1;
        let answer = known.get(&key).cloned().unwrap_or_else(|| {
            walked.unknown.push(key.to_string());
            Answer::Unknown
        });
        walked.answers.set(key, answer);
    }
    asked
}

fn key_of(evaluator: &Evaluator<'_>, reference: FieldRef) -> Option<Key> {
    let field = evaluator.rulebook().fields.get(reference.field.at())?;
    Some(Key { field: field.id.clone(), slot: reference.slot })
}

fn most_for_a_person(view: &PageView) -> usize {
    let slots = view.fields.iter().map(|field| field.slot);
    let most = slots.map(|slot| view.fields.iter().filter(|field| field.slot == slot).count());
    most.max().unwrap_or(0)
}
