//! What to ask: the pages that can still change something, in the order of the questionnaire.
//!
//! A page is needed while one of its fields can still change an entitlement or an overlay.
//! What cannot change anything is not asked; what was skipped is not asked again.

use crate::answers::{Answers, Key};
use crate::assess::{Assessment, Memory, Precision, Verdict, assess_swept};
use crate::date::Date;
use crate::eval::{Evaluator, Values};
use crate::facts::{Facts, FieldRef};
use crate::ir::{BenefitId, FieldKind, PARTNER, Question, QuestionId, Rulebook, SELF, Slots};
use crate::relevance::Walk;
use crate::value::{Truth, Value};

/// One page: a question, and the person for questions with a page for each adult.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Page {
    /// The question.
    pub question: QuestionId,
    /// The person; `None` for the household, and where several persons share the page.
    pub slot: Option<u8>,
}

/// Where a page stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageState {
    /// Still to be asked.
    Needed,
    /// Something on it was answered or skipped, and nothing more is needed of it.
    Answered,
    /// It could not change anything.
    Needless,
    /// It does not exist for this household.
    NotApplicable,
}

/// A page with its fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageView {
    /// Which.
    pub page: Page,
    /// Where it stands.
    pub state: PageState,
    /// The fields to show, in order.
    pub fields: Vec<FieldRef>,
}

/// The questionnaire as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interview {
    /// All pages in order.
    pub pages: Vec<PageView>,
    /// The next page to ask.
    pub next: Option<Page>,
    /// Every entitlement is settled and no overlay is open.
    pub decided: bool,
    /// Fields that would only narrow an amount.
    pub for_amount: Vec<FieldRef>,
    /// The result so far.
    pub assessment: Assessment,
}

/// Which questions are still needed, the next one, and whether all is decided.
#[must_use]
pub fn interview(rulebook: &Rulebook, answers: &Answers, as_of: Date) -> Interview {
    interview_with(rulebook, answers, as_of, &mut Memory::default())
}

/// The same, faster, with the memory of earlier calls for the same rulebook.
#[must_use]
pub fn interview_with(
    rulebook: &Rulebook,
    answers: &Answers,
    as_of: Date,
    memory: &mut Memory,
) -> Interview {
    interview_about(rulebook, answers, as_of, memory, &[])
}

/// The same about some benefits only: nothing is asked for the others, and none of them is in the
/// result. All are still judged, since one may exclude another. An empty list means all.
#[must_use]
pub fn interview_about(
    rulebook: &Rulebook,
    answers: &Answers,
    as_of: Date,
    memory: &mut Memory,
    benefits: &[BenefitId],
) -> Interview {
    let evaluator = Evaluator::with(rulebook, as_of, &mut memory.prepared);
    let facts = Facts::new(rulebook, answers, as_of);
    plan_about(&evaluator, &facts, answers, memory, benefits)
}

/// The same with a prepared evaluator.
#[must_use]
pub fn plan(evaluator: &Evaluator<'_>, facts: &Facts, answers: &Answers) -> Interview {
    plan_with(evaluator, facts, answers, &mut Memory::default())
}

/// The same with both.
#[must_use]
pub fn plan_with(
    evaluator: &Evaluator<'_>,
    facts: &Facts,
    answers: &Answers,
    memory: &mut Memory,
) -> Interview {
    plan_about(evaluator, facts, answers, memory, &[])
}

fn plan_about(
    evaluator: &Evaluator<'_>,
    facts: &Facts,
    answers: &Answers,
    memory: &mut Memory,
    benefits: &[BenefitId],
) -> Interview {
    let rulebook = evaluator.rulebook();
    let values = evaluator.sweep(facts);
    let mut assessment = assess_swept(evaluator, facts, &values, Precision::Exact, memory);
    if !benefits.is_empty() {
        assessment.benefits.retain(|result| benefits.contains(&result.benefit));
    }
    let planner = Planner { evaluator, facts, values: &values, answers };
    let needed = planner.needed(&assessment);
    let pages = planner.pages(&needed);
    let next = pages.iter().find(|view| view.state == PageState::Needed).map(|view| view.page);
    let amounts = assessment.benefits.iter().filter_map(|result| result.amount.as_ref());
    let for_amount = amounts.flat_map(|amount| amount.missing.iter().copied());
    let mut wanted = Vec::new();
    for reference in for_amount {
        if !wanted.contains(&reference)
            && !needed.contains(&reference)
            && !planner.is_answered(reference)
        {
            wanted.push(reference);
        }
    }
    Interview {
        decided: needed.is_empty(),
        for_amount: crate::assess::in_question_order(rulebook, wanted),
        pages,
        next,
        assessment,
    }
}

/// The fields a page shows, without judging anything: for every keystroke.
#[must_use]
pub fn fields_of(
    rulebook: &Rulebook,
    answers: &Answers,
    page: Page,
    as_of: Date,
    memory: &Memory,
) -> Vec<FieldRef> {
    let evaluator = Evaluator::with(rulebook, as_of, &mut memory.prepared.clone());
    let facts = Facts::new(rulebook, answers, as_of);
    let values = evaluator.sweep(&facts);
    let planner = Planner { evaluator: &evaluator, facts: &facts, values: &values, answers };
    let question = rulebook.questions.get(page.question.at());
    question.map(|question| planner.fields(page, question)).unwrap_or_default()
}

struct Planner<'e, 'r> {
    evaluator: &'e Evaluator<'r>,
    facts: &'e Facts,
    values: &'e Values,
    answers: &'e Answers,
}

impl Planner<'_, '_> {
    /// Fields that can still change an entitlement or an overlay.
    fn needed(&self, assessment: &Assessment) -> Vec<FieldRef> {
        let mut walk = Walk::new(self.evaluator, self.facts, self.values);
        for result in &assessment.benefits {
            let Some(benefit) = self.evaluator.rulebook().benefits.get(result.benefit.at()) else {
                continue;
            };
            if matches!(result.verdict, Verdict::No | Verdict::NotCheckable) {
                continue;
            }
            if let Some(received) = benefit.received {
                walk.visit(received, SELF);
            }
            if result.verdict == Verdict::Received {
                continue;
            }
            if result.entitled == Truth::Open
                && let Some(node) = benefit.entitled
            {
                walk.visit(node, SELF);
            }
            for priority in &benefit.priorities {
                walk.visit(priority.when, SELF);
            }
        }
        walk.found()
    }

    fn pages(&self, needed: &[FieldRef]) -> Vec<PageView> {
        let rulebook = self.evaluator.rulebook();
        let mut pages = Vec::new();
        for (at, question) in rulebook.questions.iter().enumerate() {
            let id = QuestionId(u32::try_from(at).unwrap_or(u32::MAX));
            for slot in page_slots(question.about) {
                pages.push(self.page(Page { question: id, slot }, question, needed));
            }
        }
        pages
    }

    fn page(&self, page: Page, question: &Question, needed: &[FieldRef]) -> PageView {
        let fields = self.fields(page, question);
        let exists = page.slot.map_or(Value::TRUE, |slot| self.values.present(slot));
        let applies = question.applies.map_or(Value::TRUE, |node| {
            self.evaluator.value(self.values, node, page.slot.unwrap_or(SELF))
        });
        let open = |reference: &&FieldRef| !self.is_answered(**reference);
        let state = if exists.and(applies).hi == 0 || fields.is_empty() {
            PageState::NotApplicable
        } else if fields.iter().any(|field| needed.contains(field) && !self.is_answered(*field))
            || (question.always && fields.iter().any(|field| open(&field)))
        {
            PageState::Needed
        } else if fields.iter().any(|field| self.is_answered(*field)) {
            PageState::Answered
        } else {
            PageState::Needless
        };
        PageView { page, state, fields }
    }

    /// The fields of a page that apply, person by person; those of the household come first,
    /// and only once where a question has a page for each adult.
    fn fields(&self, page: Page, question: &Question) -> Vec<FieldRef> {
        let rulebook = self.evaluator.rulebook();
        let mut household = Vec::new();
        let mut persons = Vec::new();
        for id in &question.fields {
            let Some(field) = rulebook.fields.get(id.at()).filter(|field| !field.from_place) else {
                continue;
            };
            for home in field.homes.iter().filter(|home| home.question == page.question) {
                if home.slots.is_empty() && page.slot != Some(PARTNER) {
                    household.push(FieldRef { field: *id, slot: None });
                }
                let wanted = |slot: &u8| {
                    page.slot.is_none_or(|own| own == *slot)
                        || !Slots::ADULTS.has(*slot)
                        || !question.about.has(*slot)
                };
                for slot in home.slots.iter().filter(wanted) {
                    persons.push(FieldRef { field: *id, slot: Some(slot) });
                }
            }
        }
        crate::order::sort(&mut persons, |a, b| a.slot.cmp(&b.slot));
        household.into_iter().chain(persons).filter(|field| self.shows(page, *field)).collect()
    }

    /// A field shows once it applies, or may apply for a reason other than this very page.
    fn shows(&self, page: Page, reference: FieldRef) -> bool {
        let rulebook = self.evaluator.rulebook();
        let Some(field) = rulebook.fields.get(reference.field.at()) else { return false };
        let Some(home) = field.home(reference.slot) else { return false };
        let slot = reference.slot.unwrap_or(SELF);
        let present = reference.slot.map_or(Value::TRUE, |slot| self.values.present(slot));
        let applies =
            home.applies.map_or(Value::TRUE, |node| self.evaluator.value(self.values, node, slot));
        match present.and(applies).as_truth() {
            Truth::True => true,
            Truth::False => false,
            Truth::Open if present.lo == 0 => false,
            Truth::Open => {
                let mut walk = Walk::new(self.evaluator, self.facts, self.values);
                if let Some(node) = home.applies {
                    walk.visit(node, slot);
                }
                !walk.found().into_iter().any(|other| self.is_asked_on(page, other))
            }
        }
    }

    fn is_asked_on(&self, page: Page, reference: FieldRef) -> bool {
        let field = self.evaluator.rulebook().fields.get(reference.field.at());
        let home = field.and_then(|field| field.home(reference.slot));
        let same_person =
            page.slot.is_none() || reference.slot.is_none() || page.slot == reference.slot;
        home.is_some_and(|home| home.question == page.question)
            && same_person
            && !self.is_answered(reference)
    }

    fn is_answered(&self, reference: FieldRef) -> bool {
        let Some(field) = self.evaluator.rulebook().fields.get(reference.field.at()) else {
            return true;
        };
        let key = Key { field: field.id.clone(), slot: reference.slot };
        let place = matches!(field.kind, FieldKind::Place { .. });
        self.answers.get(&key).is_some() || (place && field.from_place)
    }
}

/// One page for the household or a shared one; a page each for oneself and the partner.
fn page_slots(about: Slots) -> Vec<Option<u8>> {
    if about == Slots::ADULTS { vec![Some(SELF), Some(PARTNER)] } else { vec![single(about)] }
}

fn single(about: Slots) -> Option<u8> {
    match about {
        Slots::SELF => Some(SELF),
        Slots::PARTNER => Some(PARTNER),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Answer;
    use crate::testbook::{answers, day, number, rulebook};

    fn plan_of(entries: &[(&str, Answer)]) -> (Option<String>, Vec<PageState>, bool) {
        let book = rulebook();
        let found = interview(&book, &answers(entries), day("2026-11-01"));
        let next = found.next.map(|page| book.questions[page.question.at()].id.clone());
        (next, found.pages.iter().map(|view| view.state).collect(), found.decided)
    }

    fn alone() -> (&'static str, Answer) {
        ("living", Answer::Choice("alone".to_owned()))
    }

    #[test]
    fn asks_in_order_and_leaves_out_what_cannot_matter() {
        use PageState::{Needed, Needless, NotApplicable};
        let (next, states, _) = plan_of(&[]);
        assert_eq!(next.as_deref(), Some("living"));
        // Without an answer to "living" the partner's page may still come.
        assert_eq!(states[..3], [Needed, Needed, Needed]);
        let (next, states, decided) = plan_of(&[alone(), ("children", number(0))]);
        assert_eq!((next, decided), (None, true));
        assert_eq!(states[2..], [Needless, NotApplicable, Needless]);
    }

    #[test]
    fn what_was_skipped_is_not_asked_again() {
        let (next, _, decided) = plan_of(&[
            alone(),
            ("children", number(1)),
            ("kinder.1.age", number(3)),
            ("ich.income", Answer::Unknown),
            ("receives", Answer::Withheld),
        ]);
        assert_eq!(next, None);
        assert!(!decided);
    }

    #[test]
    fn children_show_once_their_number_is_known() {
        let book = rulebook();
        let fields = |entries: &[(&str, Answer)]| {
            interview(&book, &answers(entries), day("2026-11-01")).pages[1].fields.len()
        };
        assert_eq!(fields(&[]), 1);
        assert_eq!(fields(&[("children", number(3))]), 4);
        let page = Page { question: QuestionId(1), slot: None };
        let said = answers(&[("children", number(2))]);
        assert_eq!(fields_of(&book, &said, page, day("2026-11-01"), &Memory::default()).len(), 3);
    }
}
