//! Moving through the pages: calling an address, answering, passing, and where that leads.

use crate::draft::{self, ELSEWHERE, Issue, NO_HOME};
use crate::route::Route;
use crate::state::{Notice, Pass, State};
use engine::answers::{Answer, Answers, Key, RawAnswer, read};
use engine::assess::Verdict;
use engine::facts::FieldRef;
use engine::interview::{Page, PageState, fields_of};
use engine::ir::{BenefitId, FieldKind};
use std::rc::Rc;

impl State {
    /// Judges a state that had no rules so far; what is typed stays.
    pub(crate) fn begin(&mut self) {
        let plan = self.book.plan(&self.answers, self.today, &mut self.memory);
        self.plan = Rc::new(plan);
        let page = self.page();
        let shown = self.plan.pages.iter().find(|view| Some(view.page) == page);
        self.view = shown.cloned();
    }

    /// Goes to an address; one that leads nowhere goes to the next open question.
    pub(crate) fn visit(&mut self, called: &Route) {
        if *called == self.route && self.view.is_some() {
            return;
        }
        let route = self.resolve(called);
        self.redirected = route != *called;
        let leaves_overview =
            matches!(self.route, Route::Answers | Route::Result(_) | Route::Benefit(_));
        self.origin = match (called, &route) {
            (Route::Question { .. }, Route::Question { .. }) if leaves_overview => {
                Some(self.route.clone())
            }
            (Route::Question { .. }, Route::Question { .. }) => self.origin.take(),
            _ => None,
        };
        if self.notice == Some(Notice::Cleared) || self.route != Route::Start {
            self.notice = None;
        }
        self.go(route);
    }

    fn go(&mut self, route: Route) {
        let part = match &route {
            Route::Result(Some(part)) | Route::Urgent(Some(part)) => Some(part.clone()),
            _ => None,
        };
        self.route = route;
        self.errors.clear();
        self.asks_to_clear = false;
        self.start_draft();
        self.move_to(part.as_deref().unwrap_or("titel"));
    }

    fn resolve(&mut self, called: &Route) -> Route {
        match called {
            Route::ForOther => {
                self.for_other = true;
                self.onward()
            }
            Route::Questions => self.onward(),
            Route::Question { id, second } => {
                let page = self.book.page(id, *second);
                let view = page.and_then(|page| self.plan.pages.iter().find(|v| v.page == page));
                match view {
                    Some(view) if view.state != PageState::NotApplicable => called.clone(),
                    _ => self.onward(),
                }
            }
            Route::Benefit(id) if self.book.rulebook.benefit(id).is_none() => Route::List,
            other => other.clone(),
        }
    }

    /// The next open question, or the answers for checking.
    fn onward(&self) -> Route {
        self.plan.next.map_or(Route::Answers, |page| self.route_to(page))
    }

    /// "Weiter": takes the answers of the page, or names what is wrong.
    pub(crate) fn submit(&mut self) {
        let Some(fields) = self.view.as_ref().map(|view| view.fields.clone()) else { return };
        let months = self.month_names();
        let mut said = Vec::new();
        let mut blank = Vec::new();
        self.errors.clear();
        for reference in &fields {
            match self.read_entry(*reference, &months) {
                Ok(Some(answer)) => said.push((*reference, answer)),
                Ok(None) => blank.push(*reference),
                Err(issue) => self.errors.push((*reference, issue)),
            }
        }
        let nothing_said = said.is_empty();
        for reference in blank {
            // A number left empty beside other answers means: not known.
            if !nothing_said && self.is_number(reference) {
                said.push((reference, Answer::Unknown));
            } else {
                self.errors.push((reference, Issue::Empty));
            }
        }
        if self.errors.is_empty() {
            self.take(&fields, said);
        } else {
            let found = std::mem::take(&mut self.errors);
            let of = |field: &FieldRef| found.iter().find(|(known, _)| known == field).copied();
            self.errors = fields.iter().filter_map(of).collect();
            let persons = self.errors.iter().filter_map(|(reference, _)| reference.slot);
            self.draft.open.extend(persons);
            self.move_to("fehler");
        }
    }

    /// Passes the question: unknown fills what is empty, withheld forgets the whole page.
    pub(crate) fn pass(&mut self, pass: Pass) {
        let Some(fields) = self.view.as_ref().map(|view| view.fields.clone()) else { return };
        let months = self.month_names();
        let known = |reference: &FieldRef| match pass {
            Pass::Unknown => self.read_entry(*reference, &months).ok().flatten(),
            Pass::Withheld | Pass::NoHome | Pass::Elsewhere => None,
        };
        let found = fields.iter().map(known).collect::<Vec<_>>();
        let all_known = found.iter().all(Option::is_some);
        let instead = match pass {
            Pass::Unknown => Answer::Unknown,
            Pass::Withheld => Answer::Withheld,
            Pass::NoHome => Answer::Place(NO_HOME.to_owned()),
            Pass::Elsewhere => Answer::Place(ELSEWHERE.to_owned()),
        };
        let said = fields.iter().zip(found).map(|(reference, known)| {
            let known = known.filter(|_| !all_known);
            (*reference, known.unwrap_or_else(|| instead.clone()))
        });
        let mut said = said.collect::<Vec<_>>();
        let later = self.opened_by(&said);
        said.extend(later.into_iter().map(|field| (field, instead.clone())));
        self.take(&fields, said);
    }

    /// Fields of the page that only these answers bring up: passing the page passes them too.
    fn opened_by(&self, said: &[(FieldRef, Answer)]) -> Vec<FieldRef> {
        let Some(page) = self.page() else { return Vec::new() };
        let mut answers = (*self.answers).clone();
        for (reference, answer) in said {
            if let Some(key) = self.book.key(*reference) {
                answers.set(key, answer.clone());
            }
        }
        let mut opened = Vec::new();
        // A field may bring up the next one; no page has more layers than this.
        for _ in 0..4 {
            for reference in
                fields_of(&self.book.rulebook, &answers, page, self.today, &self.memory)
            {
                let known = said.iter().any(|(field, _)| *field == reference);
                if known || opened.contains(&reference) {
                    continue;
                }
                opened.push(reference);
                if let Some(key) = self.book.key(reference) {
                    answers.set(key, Answer::Unknown);
                }
            }
        }
        opened
    }

    fn take(&mut self, fields: &[FieldRef], said: Vec<(FieldRef, Answer)>) {
        let mut answers = (*self.answers).clone();
        let page = self.page();
        self.forget_page(&mut answers, page, fields);
        for (reference, answer) in said {
            let answer = self.newest(answer);
            if let Answer::Place(place) = &answer {
                self.settle_place(&mut answers, place);
            } else if self.is_place(reference) {
                self.settle_place(&mut answers, "");
            }
            if let Some(key) = self.book.key(reference) {
                answers.set(key, answer);
            }
        }
        let before = self.plan.next;
        let possible = self.possible();
        self.answers = Rc::new(answers);
        let plan = self.book.plan(&self.answers, self.today, &mut self.memory);
        self.plan = Rc::new(plan);
        self.fresh = self.possible().into_iter().filter(|id| !possible.contains(id)).collect();
        let origin = self.origin.clone();
        let asks_more = self.plan.next.is_some() && self.plan.next != before;
        match origin {
            Some(origin) if !asks_more => {
                self.origin = None;
                self.go(origin);
            }
            _ => {
                let onward = self.onward();
                self.go(onward);
            }
        }
        self.redirected = false;
    }

    /// The same answer, with the area that took the place of one that is no more.
    fn newest(&self, answer: Answer) -> Answer {
        match answer {
            Answer::Place(place) => {
                Answer::Place(self.book.successor(&place, self.today).unwrap_or(place))
            }
            other => other,
        }
    }

    /// Forgets what was said on a page of persons beyond those it still has.
    fn forget_page(&self, answers: &mut Answers, page: Option<Page>, fields: &[FieldRef]) {
        let Some((slots, _)) = page.and_then(|page| self.book.builder(page)) else { return };
        let gone = answers.iter().map(|(key, _)| key.clone()).filter(|key| {
            key.slot.is_some_and(|slot| slots.has(slot))
                && self.book.reference(key).is_some_and(|known| !fields.contains(&known))
        });
        for key in gone.collect::<Vec<_>>() {
            answers.remove(&key);
        }
    }

    /// Sets the fields a place settles and forgets those it leaves open.
    fn settle_place(&self, answers: &mut Answers, place: &str) {
        for field in self.book.filled_by_place() {
            answers.remove(&Key { field: field.id.clone(), slot: None });
        }
        for (key, value) in self.book.settled(place, self.today) {
            let raw = RawAnswer::Text(value);
            if let Ok((key, answer)) = read(&self.book.rulebook, &key, &raw, self.today) {
                answers.set(key, answer);
            }
        }
    }

    /// Puts the successor in the place of an area that is no more, with what it settles.
    pub(crate) fn renew_place(&mut self) {
        let Some(old) = self.area() else { return };
        let Some(new) = self.book.successor(old.as_str(), self.today) else { return };
        let key = self.book.place_field().map(|field| Key { field: field.id.clone(), slot: None });
        let mut answers = (*self.answers).clone();
        self.settle_place(&mut answers, &new);
        if let Some(key) = key {
            answers.set(key, Answer::Place(new));
        }
        self.answers = Rc::new(answers);
        let plan = self.book.plan(&self.answers, self.today, &mut self.memory);
        self.plan = Rc::new(plan);
    }

    /// The benefits that are possible by now.
    fn possible(&self) -> Vec<BenefitId> {
        let results = self.plan.assessment.benefits.iter();
        results.filter(|r| r.verdict == Verdict::Possible).map(|r| r.benefit).collect()
    }

    pub(crate) fn month_names(&self) -> Vec<String> {
        (1..=12).map(|month| self.say().month_name(month)).collect()
    }

    /// What an entry of the draft says.
    pub(crate) fn read_entry(
        &self,
        reference: FieldRef,
        months: &[String],
    ) -> Result<Option<Answer>, Issue> {
        let Some(field) = self.book.field(reference) else { return Ok(None) };
        let Some(entry) = self.draft.entries.get(reference) else { return Ok(None) };
        if let FieldKind::Place { .. } = field.kind
            && entry.place.is_none()
            && !entry.text.trim().is_empty()
        {
            let hits = self.book.find(&entry.text);
            return match hits.as_slice() {
                [] => Err(Issue::PlaceUnknown),
                [only] => Ok(Some(Answer::Place(only.place.area.as_str().to_owned()))),
                more => Err(Issue::PlaceMany(more.len())),
            };
        }
        draft::read(field, entry, self.draft.rough, months, self.today)
    }

    fn is_number(&self, reference: FieldRef) -> bool {
        let field = self.book.field(reference);
        field.is_some_and(|field| matches!(field.kind, FieldKind::Number { .. }))
    }

    fn is_place(&self, reference: FieldRef) -> bool {
        let field = self.book.field(reference);
        field.is_some_and(|field| matches!(field.kind, FieldKind::Place { .. }))
    }
}
