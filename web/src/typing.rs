//! Typing on a question page: entries, persons that come and go, fields that appear.

use crate::draft::{self, Draft, Entry};
use crate::state::{Action, Part, State};
use engine::answers::{Answer, Answers};
use engine::facts::FieldRef;
use engine::interview::{PageView, fields_of};
use engine::ir::FieldKind;

impl State {
    /// Begins a draft with what was said before on this page.
    pub(crate) fn start_draft(&mut self) {
        self.draft = Draft::default();
        self.view = None;
        let Some(page) = self.page() else { return };
        let view = self.plan.pages.iter().find(|view| view.page == page).cloned();
        if let Some(view) = view {
            self.fill(&view.fields);
            self.view = Some(view);
        }
        // Nobody added means nobody: going on from there is an answer.
        if self.book.builder(page).is_some() && self.persons() == 0 {
            self.set_persons(0);
        }
    }

    /// Adds an entry for each field that has none yet.
    fn fill(&mut self, fields: &[FieldRef]) {
        let decimal = self.say().t("ui-dezimalzeichen");
        for reference in fields {
            if self.draft.entries.get(*reference).is_some() {
                continue;
            }
            let Some(field) = self.book.field(*reference) else { continue };
            let answer = self.book.key(*reference).and_then(|key| self.answers.get(&key));
            let (mut entry, rough) = answer.map_or_else(Default::default, |answer| {
                draft::show(field, answer, &decimal, self.today)
            });
            if let Some(place) = &entry.place {
                entry.text = self.book.place_name(place).unwrap_or_default();
                entry.place = entry.place.filter(|_| !entry.text.is_empty());
            }
            if answer.is_none() && matches!(field.kind, FieldKind::Place { .. }) {
                entry.text.clone_from(&self.book.setup.place_text);
            }
            self.draft.rough |= rough;
            self.draft.entries.set(*reference, entry);
        }
    }

    /// Names the place once its table has come; an earlier key gives way to its successor.
    pub(crate) fn name_places(&mut self) {
        self.renew_place();
        if self.draft.entries.iter().all(|(_, entry)| entry.text.is_empty()) {
            return self.start_draft();
        }
        let chosen = self.draft.entries.iter();
        let chosen =
            chosen.filter_map(|(reference, entry)| Some((*reference, entry.place.clone()?)));
        for (reference, place) in chosen.collect::<Vec<_>>() {
            self.entry(reference).text = self.book.place_name(&place).unwrap_or_default();
        }
    }

    pub(crate) fn type_in(&mut self, action: Action) {
        match action {
            Action::Type(reference, Part::Text, text) => self.type_place(reference, text),
            Action::Type(reference, Part::Year, text) => self.entry(reference).year = text,
            Action::Type(reference, Part::Day, text) => self.entry(reference).day = text,
            Action::Choose(reference, at) => self.entry(reference).chosen = vec![at],
            Action::Toggle(reference, at) => self.toggle(reference, at),
            Action::Band(reference, band) => self.entry(reference).band = band,
            Action::Rough(rough) => self.draft.rough = rough,
            Action::Mark(marked) => {
                self.draft.marked = marked;
                return;
            }
            Action::Pick(reference, place) => return self.pick_place(reference, place),
            Action::Add => return self.add_person(),
            Action::Remove(slot) => return self.remove_person(slot),
            Action::Open(slot) => {
                self.draft.open = vec![slot];
                self.move_to(&["person-", &slot.to_string()].concat());
                return;
            }
            _ => return,
        }
        self.refresh();
    }

    fn entry(&mut self, reference: FieldRef) -> &mut Entry {
        self.draft.entries.entry(reference)
    }

    /// The exclusive option clears the others, and the others clear it.
    fn toggle(&mut self, reference: FieldRef, at: u8) {
        let none = match self.book.field(reference).map(|field| &field.kind) {
            Some(FieldKind::Set { none, .. }) => *none,
            _ => None,
        };
        let chosen = &mut self.entry(reference).chosen;
        if let Some(position) = chosen.iter().position(|known| *known == at) {
            chosen.remove(position);
        } else {
            if none == Some(at) {
                chosen.clear();
            }
            chosen.retain(|known| none != Some(*known));
            let ticked = at;
            // Ticked one after another, kept in the order of the options.
            let at = chosen.iter().position(|known| *known > at).unwrap_or(chosen.len());
            chosen.insert(at, ticked);
        }
    }

    /// Shows the fields that apply with what is typed so far.
    fn refresh(&mut self) {
        let Some(view) = &self.view else { return };
        let one_field = self.book.question(view.page.question).is_none_or(|q| q.fields.len() < 2);
        if one_field {
            return;
        }
        let page = view.page;
        let answers = self.provisional();
        let state = view.state;
        let fields = fields_of(&self.book.rulebook, &answers, page, self.today, &self.memory);
        self.fill(&fields);
        self.errors.retain(|(reference, _)| fields.contains(reference));
        self.view = Some(PageView { page, state, fields });
    }

    /// The answers with those of the draft that can be read.
    fn provisional(&self) -> Answers {
        let mut answers = (*self.answers).clone();
        let months = self.month_names();
        for (reference, _) in self.draft.entries.iter() {
            let Some(key) = self.book.key(*reference) else { continue };
            match self.read_entry(*reference, &months) {
                Ok(Some(answer)) => answers.set(key, answer),
                Ok(None) | Err(_) => answers.remove(&key),
            }
        }
        answers
    }

    /// How many persons a builder page has.
    #[must_use]
    pub fn persons(&self) -> u8 {
        let Some((_, counter)) = self.page().and_then(|page| self.book.builder(page)) else {
            return 0;
        };
        let entry = self.draft.entries.get(counter);
        entry.and_then(|entry| entry.text.parse().ok()).unwrap_or(0)
    }

    /// Whether a person of a builder page stands open.
    #[must_use]
    pub fn is_open(&self, slot: u8) -> bool {
        self.draft.open.contains(&slot)
    }

    /// Whether the field is on the page as it is shown: blocks of finished persons are folded.
    #[must_use]
    pub fn is_shown(&self, reference: FieldRef) -> bool {
        let builder = self.page().and_then(|page| self.book.builder(page));
        builder.is_none_or(|(slots, _)| {
            reference.slot.is_none_or(|slot| !slots.has(slot) || self.is_open(slot))
        })
    }

    fn set_persons(&mut self, number: u8) {
        if let Some((_, counter)) = self.page().and_then(|page| self.book.builder(page)) {
            self.entry(counter).text = number.to_string();
        }
    }

    fn add_person(&mut self) {
        let Some((slots, _)) = self.page().and_then(|page| self.book.builder(page)) else { return };
        let number = self.persons();
        let Some(slot) = slots.iter().nth(usize::from(number)) else { return };
        // The block that stands open has to be readable before the next one opens.
        let months = self.month_names();
        let open = self.view.iter().flat_map(|view| view.fields.iter().copied());
        let open = open.filter(|reference| reference.slot.is_some_and(|slot| self.is_open(slot)));
        let errors = open.filter_map(|reference| {
            self.read_entry(reference, &months).err().map(|issue| (reference, issue))
        });
        self.errors = errors.collect();
        if !self.errors.is_empty() {
            return self.move_to("fehler");
        }
        self.set_persons(number.saturating_add(1));
        self.draft.open = vec![slot];
        self.refresh();
        self.move_to(&["person-", &slot.to_string()].concat());
    }

    /// Takes a person away; those behind move up.
    fn remove_person(&mut self, gone: u8) {
        let Some((slots, counter)) = self.page().and_then(|page| self.book.builder(page)) else {
            return;
        };
        let number = self.persons();
        let entries = self.draft.entries.take();
        for (mut reference, entry) in entries {
            match reference.slot {
                Some(slot) if slots.has(slot) && slot == gone => continue,
                Some(slot) if slots.has(slot) && slot > gone => {
                    reference.slot = Some(slot.saturating_sub(1));
                }
                _ => {}
            }
            self.draft.entries.set(reference, entry);
        }
        // The last place is free again: an empty entry keeps an earlier answer from coming back.
        if let Some(last) = slots.iter().nth(usize::from(number.saturating_sub(1))) {
            let fields = self.view.iter().flat_map(|view| view.fields.iter());
            let fields = fields.filter(|r| r.slot.is_some()).map(|r| r.field);
            for field in fields.collect::<Vec<_>>() {
                self.draft.entries.set(FieldRef { field, slot: Some(last) }, Entry::default());
            }
        }
        self.draft.open.clear();
        self.errors.clear();
        self.entry(counter).text = number.saturating_sub(1).to_string();
        self.refresh();
        self.move_to("hinzufuegen");
    }

    /// Whether anything is asked about a person.
    #[must_use]
    pub fn answers_of(&self, slot: u8) -> bool {
        let pages = self.plan.pages.iter().flat_map(|view| view.fields.iter());
        pages.into_iter().any(|field| field.slot == Some(slot))
    }

    /// What an answer says, for lists: text of the answer, or `None` if there is none.
    #[must_use]
    pub fn answer(&self, reference: FieldRef) -> Option<&Answer> {
        self.book.key(reference).and_then(|key| self.answers.get(&key))
    }
}
