//! Static pages made at build time from the same views: what stands there without a program.

use crate::book::{self, Book};
use crate::route::Route;
use crate::say::Who;
use crate::setup::Groups;
use crate::state::State;
use crate::view::parts::Ctx;
use crate::view::{operator, shell, without};
use engine::places::Outline;
use engine::routes::Routes;
use std::rc::Rc;
use yew::prelude::*;

/// The bundles a static page is made from.
#[derive(Debug, Clone, Copy)]
pub struct Bundles<'a> {
    /// The rulebook.
    pub rules: &'a [u8],
    /// The texts of the language.
    pub texts: &'a [u8],
    /// Those that are not needed at once.
    pub more: Option<&'a [u8]>,
    /// What is known of the places.
    pub outline: &'a [u8],
    /// Ways to apply.
    pub routes: &'a [u8],
}

/// The static pages of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    /// The start page in its frame.
    pub start: String,
    /// Everything a person needs without the program.
    pub list: String,
    /// The names of all benefits, each with a link into it.
    pub names: String,
    /// Titles and sentences of the shell, by name.
    pub words: Vec<(&'static str, String)>,
    /// The pages of the operator, with room for their texts.
    pub operator: String,
}

/// The state static pages are drawn from.
///
/// # Errors
/// Names the bundle that cannot be read.
pub fn state(bundles: Bundles<'_>) -> Result<State, &'static str> {
    let rulebook = engine::bundle::read(bundles.rules).map_err(|_| "regeln")?;
    let texts = book::texts(bundles.texts).ok_or("texte")?;
    let outline = Outline::read(bundles.outline).map_err(|_| "laender")?;
    let routes = Routes::read(bundles.routes).map_err(|_| "wege")?;
    let today = rulebook.law_date;
    let routes = routes.into();
    let book = Book { outline: outline.into(), routes, ..Book::new(rulebook.into()) };
    let state = State::new(book.into(), texts.into(), today, None, &Route::Start);
    let more = bundles.more.and_then(book::texts).map(Rc::new);
    Ok(State { fixed: true, more, ..state })
}

/// Draws the static pages.
///
/// # Errors
/// If drawing fails, which no page of ours does.
pub fn pages(state: &State) -> Result<Pages, std::io::Error> {
    let send = Callback::noop();
    let ctx = Ctx::new(state, &send);
    let window =
        |key: &str| ctx.say.with("ui-fenster", &[("titel", engine::texts::Arg::Text(&ctx.t(key)))]);
    let words = [
        ("title", window("ui-start-titel")),
        ("list_title", window("ui-ohne-titel")),
        ("operator_title", window("ui-betreiber-titel")),
        ("description", ctx.t("ui-beschreibung")),
        ("kein_js", ctx.t("ui-kein-js")),
        ("kein_wasm", ctx.t("ui-kein-wasm")),
        ("fehler", ctx.t("ui-nicht-geladen")),
        ("ganze_seite", ctx.t("ui-ganze-seite")),
    ];
    Ok(Pages {
        start: without::lead_here(&draw(state, Part::Start)?, ctx.say.lang()),
        list: draw(state, Part::Without)?,
        names: draw(state, Part::Names)?,
        words: words.into(),
        operator: draw(state, Part::Operator)?,
    })
}

/// What a portal can choose from, as form fields in German: groups of benefits, and questions to
/// begin with.
#[must_use]
pub fn choices(state: &State, groups: &Groups) -> (String, String) {
    let say = state.say();
    let rulebook = &state.book.rulebook;
    let group = |(id, members): &(String, Vec<String>)| {
        let benefits = members.iter().filter_map(|id| rulebook.benefit(id));
        let benefits = benefits.filter_map(|id| rulebook.benefits.get(id.at()));
        let names = benefits.map(|benefit| say.t(&benefit.name_key(state.today)));
        let names = names.collect::<Vec<_>>().join(", ");
        format!(
            "<div class=\"kern-form-check\"><input class=\"kern-form-check__checkbox\" \
             type=\"checkbox\" name=\"leistungen\" id=\"g-{id}\" value=\"{id}\"><label \
             class=\"kern-label\" for=\"g-{id}\">{id}<small>{}</small></label></div>",
            escaped(&names)
        )
    };
    let question = |question: &engine::ir::Question| {
        let title = say.about(&["frage-", &question.id], Who::at(None)).unwrap_or_default();
        format!("<option value=\"{}\">{}</option>", question.id, escaped(&title))
    };
    (groups.iter().map(group).collect(), rulebook.questions.iter().map(question).collect())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// The page of a state, for tests.
///
/// # Errors
/// If drawing fails.
pub fn drawn(state: &State) -> Result<String, std::io::Error> {
    draw(state, Part::Start)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Start,
    Without,
    Names,
    Operator,
}

#[derive(Clone, Properties)]
struct Props {
    state: Rc<State>,
    part: Part,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state) && self.part == other.part
    }
}

#[function_component]
fn Fixed(props: &Props) -> Html {
    let send = Callback::noop();
    let ctx = Ctx::new(&props.state, &send);
    match props.part {
        Part::Start => shell::page(&ctx),
        Part::Without => without::page(&ctx),
        Part::Names => without::names(&ctx),
        Part::Operator => operator::page(&ctx),
    }
}

fn draw(state: &State, part: Part) -> Result<String, std::io::Error> {
    let props = Props { state: Rc::new(state.clone()), part };
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let page = yew::LocalServerRenderer::<Fixed>::with_props(props).hydratable(false);
    Ok(tokio::task::LocalSet::new().block_on(&runtime, page.render()))
}
