//! Everything the page knows, and what can happen to it.
//!
//! [`State::apply`] is pure: the same state and action give the same new state. What has to be
//! done in the browser (address, focus, storage) is read off the state by [`crate::app`].
//! Until the rest of the program is there ([`crate::later`]), [`crate::first`] does what the
//! start page and the first question need; everything else waits.

use crate::book::Book;
use crate::draft::{Draft, Issue};
use crate::later::{LATER, Later};
use crate::route::Route;
use crate::say::Say;
use crate::setup::Setup;
use crate::tables::Loading;
use engine::Date;
use engine::answers::Answers;
use engine::area::Area;
use engine::assess::Memory;
use engine::facts::FieldRef;
use engine::interview::{Interview, Page, PageView};
use engine::ir::{BenefitId, Rulebook};
use engine::places::{Outline, PlaceTable};
use engine::routes::Routes;
use engine::texts::Texts;
use std::rc::Rc;

/// Everything the page knows.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts about the page")]
pub struct State {
    /// Rulebook, places and ways.
    pub book: Rc<Book>,
    /// Words of the language chosen.
    pub texts: Rc<Texts>,
    /// Those of them that come after the first page.
    pub more: Option<Rc<Texts>>,
    /// Day of reference.
    pub today: Date,
    /// The page is made at build time; nothing can happen on it.
    pub fixed: bool,
    /// Where the person is.
    pub route: Route,
    /// The address was changed on the way here: it replaces the one called.
    pub redirected: bool,
    /// Where to return after a single question.
    pub origin: Option<Route>,
    /// What was said.
    pub answers: Rc<Answers>,
    /// The questionnaire and the result for these answers.
    pub plan: Rc<Interview>,
    /// What earlier searches found, for the next ones to be fast.
    pub memory: Memory,
    /// What is typed on this page.
    pub draft: Draft,
    /// The page with what is typed on it.
    pub view: Option<PageView>,
    /// What is wrong on this page.
    pub errors: Vec<(FieldRef, Issue)>,
    /// What the last answers made possible.
    pub fresh: Vec<BenefitId>,
    /// Answering for somebody else.
    pub for_other: bool,
    /// Keep the answers on this device.
    pub remember: bool,
    /// Something to tell on top of the page.
    pub notice: Option<Notice>,
    /// Which places are being fetched.
    pub loading: Loading,
    /// Asking whether to delete everything.
    pub asks_to_clear: bool,
    /// What advice is looked for.
    pub seek: Seek,
    /// Documents ticked off.
    pub ticked: Vec<String>,
    /// The element to move to; counts up with every move.
    pub focus: (u32, String),
    /// The rest of the program, once it is there.
    pub later: Option<&'static Later>,
    /// What was asked for before.
    pub waiting: Vec<Action>,
}

/// Something to tell on top of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Earlier answers are back; these keys could not be kept.
    Restored(Vec<String>),
    /// Everything is deleted.
    Cleared,
}

/// What advice is looked for. It tells something about the person: it is kept in memory only,
/// never in an address or a storage.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seek {
    /// Topic.
    pub topic: Option<String>,
    /// Area, if it is not the place that was given.
    pub area: Option<Area>,
    /// Code of a language besides German.
    pub language: Option<String>,
    /// Free of charge only.
    pub free: bool,
}

/// A change of what is looked for; `None` looks for any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// Another topic.
    Topic(Option<String>),
    /// Another area.
    Area(Option<String>),
    /// Another language.
    Language(Option<String>),
    /// Free of charge only, or not.
    Free(bool),
    /// Everything again.
    Nothing,
}

impl Seek {
    fn take(&mut self, wish: Wish) {
        match wish {
            Wish::Topic(topic) => self.topic = topic,
            Wish::Area(area) => self.area = area.as_deref().and_then(Area::parse),
            Wish::Language(language) => self.language = language,
            Wish::Free(free) => self.free = free,
            Wish::Nothing => *self = Self::default(),
        }
    }
}

/// What was kept from an earlier visit.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Saved {
    /// Answers as JSON.
    pub answers: String,
    /// Answering for somebody else.
    pub for_other: bool,
    /// Kept on the device, not only for the tab.
    pub remember: bool,
    /// Language chosen.
    pub lang: String,
}

impl Saved {
    /// Reads what [`Saved::write`] wrote; whether it came from the device is not part of it.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (head, answers) = text.split_once('\n')?;
        let (lang, whom) = head.split_once(' ')?;
        Some(Self {
            answers: answers.to_owned(),
            for_other: whom == "andere",
            remember: false,
            lang: lang.to_owned(),
        })
    }

    /// As text: language and whom one answers for, then the answers.
    #[must_use]
    pub fn write(&self) -> String {
        let whom = if self.for_other { "andere" } else { "selbst" };
        [&self.lang, " ", whom, "\n", &self.answers].concat()
    }
}

/// Which part of a month or day is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The only part, or the month.
    Text,
    /// The year.
    Year,
    /// The day of a month.
    Day,
}

/// How a question is passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pass {
    /// "Weiß ich nicht".
    Unknown,
    /// "Möchte ich nicht sagen".
    Withheld,
    /// "Ich habe keinen festen Wohnsitz".
    NoHome,
    /// "Mein Ort ist nicht dabei".
    Elsewhere,
}

/// What can happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// An address was called.
    Visit(Route),
    /// Something was typed.
    Type(FieldRef, Part, String),
    /// One of several options was chosen.
    Choose(FieldRef, u8),
    /// An option of a set was ticked or unticked.
    Toggle(FieldRef, u8),
    /// A rough band was chosen.
    Band(FieldRef, Option<u8>),
    /// Numbers roughly or exactly.
    Rough(bool),
    /// Another place of the list was marked.
    Mark(Option<usize>),
    /// A place was chosen.
    Pick(FieldRef, String),
    /// One person more.
    Add,
    /// A person less.
    Remove(u8),
    /// The block of a person was opened.
    Open(u8),
    /// Other advice is looked for; `true` if what was clicked is gone then.
    Wish(Wish, bool),
    /// A document was ticked or unticked.
    Tick(String),
    /// "Weiter".
    Submit,
    /// The question was passed.
    Pass(Pass),
    /// For oneself or for somebody else.
    ForOther(bool),
    /// Keep on this device, or for the tab only.
    Remember(bool),
    /// What only a browser can do; the state stays as it is.
    Do(Errand),
    /// The surroundings ask for something else.
    Setup(Rc<Setup>),
    /// Another language was loaded.
    Texts(Rc<Texts>, Option<Rc<Texts>>),
    /// The rest of the program has come, with the rulebook and the other words.
    Rest(&'static Later, Rc<Rulebook>, Option<Rc<Texts>>),
    /// The ways to apply have come.
    Routes(Rc<Routes>),
    /// Places have come; none if they have failed to.
    Tables(Vec<Rc<PlaceTable>>),
    /// It has come which Länder have places.
    Outline(Rc<Outline>),
    /// Fetch the places of the other Länder, or try once more.
    LoadTables,
    /// Ask whether to delete everything, or leave it.
    AskToClear(bool),
    /// Delete everything.
    Clear,
}

/// What only a browser can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Errand {
    /// Move the focus to the element.
    Focus(String),
    /// Print.
    Print,
    /// Leave for an address, without a trace in this tab.
    Leave(String),
    /// Fetch the texts of a language and change to it.
    Speak(String),
}

impl State {
    /// Nothing said, nothing shown, nothing of the rest of the program.
    pub(crate) fn blank(book: Rc<Book>, texts: Rc<Texts>, today: Date, plan: Interview) -> Self {
        Self {
            book,
            texts,
            more: None,
            today,
            fixed: false,
            route: Route::Start,
            redirected: false,
            origin: None,
            answers: Rc::new(Answers::default()),
            plan: Rc::new(plan),
            memory: Memory::default(),
            draft: Draft::default(),
            view: None,
            errors: Vec::new(),
            fresh: Vec::new(),
            for_other: false,
            remember: false,
            notice: None,
            loading: Loading::Home,
            asks_to_clear: false,
            seek: Seek::default(),
            ticked: Vec::new(),
            focus: (0, String::new()),
            later: None,
            waiting: Vec::new(),
        }
    }

    /// The state at the beginning, with what was kept.
    #[must_use]
    pub fn new(
        book: Rc<Book>,
        texts: Rc<Texts>,
        today: Date,
        saved: Option<&Saved>,
        route: &Route,
    ) -> Self {
        let mut answers = Answers::default();
        let mut notice = None;
        if let Some(saved) = saved.filter(|saved| !saved.answers.is_empty()) {
            let (kept, problems) = Answers::from_json(&book.rulebook, &saved.answers, today);
            let dropped = problems.into_iter().map(|problem| problem.key).collect::<Vec<_>>();
            if !dropped.is_empty() || saved.remember && !kept.is_empty() {
                notice = Some(Notice::Restored(dropped));
            }
            answers = kept;
        }
        let mut memory = Memory::default();
        let plan = book.plan(&answers, today, &mut memory);
        let mut state = Self {
            answers: Rc::new(answers),
            memory,
            for_other: saved.is_some_and(|saved| saved.for_other),
            remember: saved.is_some_and(|saved| saved.remember),
            notice,
            later: Some(&LATER),
            ..Self::blank(book, texts, today, plan)
        };
        state.visit(route);
        state.focus.0 = 0;
        state
    }

    /// Takes in what happened.
    pub fn apply(&mut self, action: Action) {
        match (action, self.later) {
            (Action::Rest(later, rulebook, more), _) => self.complete(later, rulebook, more),
            (action, Some(later)) => (later.apply)(self, action),
            (action, None) => self.apply_first(action),
        }
    }

    /// Takes in what happened, with the whole program.
    pub(crate) fn apply_any(&mut self, action: Action) {
        match action {
            Action::Visit(route) => self.visit(&route),
            Action::Submit => self.submit(),
            Action::Pass(pass) => self.pass(pass),
            Action::ForOther(other) => self.for_other = other,
            Action::Remember(remember) => self.remember = remember,
            Action::Texts(texts, more) => self.speak(texts, more),
            Action::Setup(setup) => self.set_up(setup),
            Action::Routes(routes) => {
                self.book = Rc::new(Book { routes, ..(*self.book).clone() });
            }
            Action::Tables(tables) => {
                self.take_tables(tables);
                self.name_places();
            }
            Action::Outline(outline) => self.take_outline(outline),
            Action::LoadTables => self.load_tables(),
            Action::AskToClear(asks) => {
                self.asks_to_clear = asks;
                if !asks {
                    self.move_to("alles-loeschen");
                }
            }
            Action::Clear => self.clear(),
            Action::Wish(wish, gone) => {
                self.seek.take(wish);
                if gone {
                    self.move_to("treffer");
                }
            }
            Action::Tick(document) => {
                match self.ticked.iter().position(|known| *known == document) {
                    Some(at) => drop(self.ticked.swap_remove(at)),
                    None => self.ticked.push(document),
                }
            }
            Action::Do(_) => {}
            other => self.type_in(other),
        }
    }

    /// Changes to another language; where a person chose it, the focus stays there.
    pub(crate) fn speak(&mut self, texts: Rc<Texts>, more: Option<Rc<Texts>>) {
        self.texts = texts;
        self.more = more;
        if self.book.setup.home.is_page() {
            self.move_to("sprache");
        }
    }

    /// Takes in what the surroundings ask for now: nothing that was said is lost, and the focus
    /// stays where it is.
    fn set_up(&mut self, setup: Rc<Setup>) {
        let others = setup.benefits != self.book.setup.benefits;
        self.book = Rc::new(Book { setup, ..(*self.book).clone() });
        if others {
            self.begin();
            if self.view.is_none() && matches!(self.route, Route::Question { .. }) {
                let focus = self.focus.clone();
                self.visit(&self.route.clone());
                self.focus = focus;
            }
        }
    }

    fn clear(&mut self) {
        let (book, texts) = (Rc::clone(&self.book), Rc::clone(&self.texts));
        let more = self.more.take();
        let (moves, loading) = (self.focus.0, self.loading);
        *self = Self::new(book, texts, self.today, None, &Route::Start);
        self.loading = loading;
        self.more = more;
        self.focus.0 = moves;
        self.notice = Some(Notice::Cleared);
        self.move_to("meldung");
    }

    /// Moves the focus to the element.
    pub(crate) fn move_to(&mut self, id: &str) {
        self.focus = (self.focus.0.wrapping_add(1), id.to_owned());
    }

    /// What is kept between visits.
    #[must_use]
    pub fn saved(&self) -> Saved {
        // Nothing was said before the rest of the program came.
        let said = self.later.filter(|_| !self.answers.is_empty());
        Saved {
            answers: said.map_or_else(String::new, |later| (later.write)(self)),
            for_other: self.for_other,
            remember: self.remember,
            lang: self.texts.lang.clone(),
        }
    }

    /// The voice of the page.
    #[must_use]
    pub fn say(&self) -> Say {
        let texts = Rc::clone(&self.texts);
        Say::new(texts, self.for_other, self.today).with_more(self.more.clone())
    }

    /// The page of the question the person is at.
    #[must_use]
    pub fn page(&self) -> Option<Page> {
        match &self.route {
            Route::Question { id, second } => self.book.page(id, *second),
            _ => None,
        }
    }

    /// The address of a page.
    #[must_use]
    pub fn route_to(&self, page: Page) -> Route {
        let id = self.book.question(page.question).map_or_else(String::new, |q| q.id.clone());
        Route::Question { id, second: page.slot == Some(engine::ir::PARTNER) }
    }
}
