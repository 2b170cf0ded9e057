//! What the page was given to work with: rulebook, places, ways, and what the surroundings ask for.

use crate::setup::{Groups, Setup};
use engine::Date;
use engine::answers::{Answers, Key};
use engine::area::{Area, Level, Position};
use engine::assess::Memory;
use engine::facts::FieldRef;
use engine::interview::{Interview, Page, interview_about};
use engine::ir::{
    Benefit, BenefitId, Field, FieldId, FieldKind, NodeId, Op, PARTNER, Question, QuestionId,
    Rulebook, SELF, Slots,
};
use engine::places::{Hit, Known, Outline, PlaceTable, Postcode};
use engine::routes::Routes;
use engine::texts::Texts;
use std::rc::Rc;

/// Rulebook, places, ways and set-up.
#[derive(Debug, Clone)]
pub struct Book {
    /// The law as rules.
    pub rulebook: Rc<Rulebook>,
    /// Places, one table for each Land that is here, that of the first Land first.
    pub places: Vec<Rc<PlaceTable>>,
    /// What is known of all tables, here or not.
    pub outline: Rc<Outline>,
    /// Ways to apply.
    pub routes: Rc<Routes>,
    /// Where it is shown, and what the surroundings ask for.
    pub setup: Rc<Setup>,
}

/// Places shown at most.
pub const SHOWN: usize = 8;

/// More places than any postcode has.
const ALL: usize = 60;

/// Letters at the start of stored texts.
const TEXTS: [u8; 4] = *b"SLFT";

/// The texts of a language from their bundle.
#[must_use]
pub fn texts(bytes: &[u8]) -> Option<Texts> {
    engine::packed::read(TEXTS, bytes).ok()
}

/// The groups of benefits from their file.
#[must_use]
pub fn groups(bytes: &[u8]) -> Option<Groups> {
    engine::packed::read(engine::packed::GROUPS, bytes).ok()
}

impl Book {
    /// The rules alone; places and ways come later.
    #[must_use]
    pub fn new(rulebook: Rc<Rulebook>) -> Self {
        Self {
            rulebook,
            places: Vec::new(),
            outline: Rc::default(),
            routes: Rc::default(),
            setup: Rc::default(),
        }
    }

    /// The questionnaire and the result for these answers.
    #[must_use]
    pub fn plan(&self, answers: &Answers, today: Date, memory: &mut Memory) -> Interview {
        interview_about(&self.rulebook, answers, today, memory, &self.setup.benefits)
    }

    /// The field of a reference.
    #[must_use]
    pub fn field(&self, reference: FieldRef) -> Option<&Field> {
        self.rulebook.fields.get(reference.field.at())
    }

    /// The key an answer is kept under.
    #[must_use]
    pub fn key(&self, reference: FieldRef) -> Option<Key> {
        self.field(reference).map(|field| Key { field: field.id.clone(), slot: reference.slot })
    }

    /// The field and person of a key.
    #[must_use]
    pub fn reference(&self, key: &Key) -> Option<FieldRef> {
        let field = self.rulebook.field(&key.field)?;
        Some(FieldRef { field, slot: key.slot })
    }

    /// The question of a page.
    #[must_use]
    pub fn question(&self, id: QuestionId) -> Option<&Question> {
        self.rulebook.questions.get(id.at())
    }

    /// The benefit.
    #[must_use]
    pub fn benefit(&self, id: BenefitId) -> Option<&Benefit> {
        self.rulebook.benefits.get(id.at())
    }

    /// The page of a question; the second one is that of the partner.
    #[must_use]
    pub fn page(&self, id: &str, second: bool) -> Option<Page> {
        let question = self.rulebook.question(id)?;
        let about = self.question(question)?.about;
        let slot = match about {
            Slots::ADULTS => Some(if second { PARTNER } else { SELF }),
            Slots::SELF => Some(SELF),
            Slots::PARTNER => Some(PARTNER),
            _ => None,
        };
        Some(Page { question, slot })
    }

    /// The page on which a field is asked of a person.
    #[must_use]
    pub fn page_of(&self, reference: FieldRef) -> Option<Page> {
        let home = self.field(reference)?.home(reference.slot)?;
        let second = reference.slot == Some(PARTNER);
        self.page(&self.question(home.question)?.id, second)
    }

    /// The persons a page builds up one after another, and the field that counts them.
    #[must_use]
    pub fn builder(&self, page: Page) -> Option<(Slots, FieldRef)> {
        let question = self.question(page.question)?;
        let roles = &self.rulebook.roles;
        let counter = match question.about {
            Slots::CHILDREN => roles.children,
            Slots::OTHERS => roles.others,
            _ => None,
        };
        let field = self.counted_by(counter?).filter(|field| question.fields.contains(field))?;
        Some((question.about, FieldRef { field, slot: None }))
    }

    fn counted_by(&self, node: NodeId) -> Option<FieldId> {
        match self.rulebook.nodes.get(node.at())?.op {
            Op::Field(field) => Some(field),
            _ => None,
        }
    }

    /// The place of a key, with the table it stands in.
    #[must_use]
    pub fn place(&self, key: &str) -> Option<(&PlaceTable, Area)> {
        let area = Area::parse(key)?;
        let table = self.places.iter().find(|table| table.place(&area).is_some())?;
        Some((table, area))
    }

    /// The middle of a place, as far as it is known and its table is here.
    #[must_use]
    pub fn position(&self, area: &Area) -> Option<Position> {
        self.places.iter().find_map(|table| table.place(area)).and_then(|place| place.position)
    }

    /// Name of a place with its Kreis; that of the Kreis alone while its table is not here.
    #[must_use]
    pub fn place_name(&self, key: &str) -> Option<String> {
        let Some((table, area)) = self.place(key) else {
            let district = Area::parse(key)?.within(Level::District)?;
            return self.routes.area_name(&district).map(str::to_owned);
        };
        let name = table.name(&area)?;
        Some(match table.district(&area).filter(|district| *district != name) {
            Some(district) => [name, district].join(", "),
            None => name.to_owned(),
        })
    }

    /// The key that holds on the day for an earlier one, if it is another.
    #[must_use]
    pub fn successor(&self, key: &str, today: Date) -> Option<String> {
        let area = Area::parse(key)?;
        match engine::places::known(self.places.iter().map(|table| &**table), &area, today) {
            Known::Replaced(by) => Some(by.as_str().to_owned()),
            Known::Yes | Known::Gone | Known::No => None,
        }
    }

    /// The places a text may mean: all of a postcode, else the best few.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Hit<'_>> {
        let all = Postcode::parse(text.trim()).is_some();
        engine::places::search(&self.places, text, if all { ALL } else { SHOWN })
    }

    /// Whether the place is asked for among these fields.
    #[must_use]
    pub fn asks_place(&self, fields: &[FieldRef]) -> bool {
        let is_place = |field: &Field| matches!(field.kind, FieldKind::Place { .. });
        fields.iter().any(|reference| self.field(*reference).is_some_and(is_place))
    }

    /// What a place settles, as keys and values of answers.
    #[must_use]
    pub fn settled(&self, key: &str, today: Date) -> Vec<(String, String)> {
        let Some((table, area)) = self.place(key) else { return Vec::new() };
        let settled = table.settled(&area, today);
        settled.iter().map(|s| (s.field.to_owned(), s.value.to_owned())).collect()
    }

    /// The fields a place fills in.
    pub fn filled_by_place(&self) -> impl Iterator<Item = &Field> {
        self.rulebook.fields.iter().filter(|field| field.from_place)
    }

    /// The field that asks for the place.
    #[must_use]
    pub fn place_field(&self) -> Option<&Field> {
        let is_place = |field: &&Field| matches!(field.kind, FieldKind::Place { .. });
        self.rulebook.fields.iter().find(is_place)
    }
}
