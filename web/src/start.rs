//! Starts the page in the browser: draws what it can at once, then takes what comes later.

use crate::app::{App, Props};
use crate::book::Book;
use crate::later::{Later, later};
use crate::route::Route;
use crate::state::{Action, Saved, State};
use crate::{browser, first};
use engine::Date;
use engine::ir::Rulebook;
use engine::routes::Routes;
use engine::texts::Texts;
use std::rc::Rc;
use yew::AppHandle;

/// Starts; a failure is left to the loader, which shows the static pages.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|_| browser::fail("absturz")));
    wasm_bindgen_futures::spawn_local(async {
        if let Err(reason) = run().await {
            browser::fail(reason);
        }
    });
}

async fn run() -> Result<(), &'static str> {
    let saved = browser::saved();
    let lang = saved.as_ref().map(|saved| saved.lang.clone()).filter(|lang| !lang.is_empty());
    let lang = lang.unwrap_or_else(browser::language);
    let today = browser::today().ok_or("datum")?;
    let route = Route::parse(&browser::hash()).unwrap_or(Route::Start);
    let texts = browser::texts(&lang, "").await.ok_or("texte")?;
    let (app, later) = match opening(saved.as_ref(), &route).await {
        Some(opening) => {
            let app = draw(State::first(opening, Rc::clone(&texts), today, &route))?;
            let (later, rulebook, more) = rest(&lang).await?;
            app.send_message(Action::Rest(later, rulebook, more));
            (app, later)
        }
        None => whole(texts, today, saved.as_ref(), &lang, &route).await?,
    };
    let outline = browser::bytes("laender").await;
    if let Some(outline) = outline.and_then(|bytes| (later.outline)(&bytes)) {
        app.send_message(Action::Outline(outline));
    }
    if let Some(routes) = browser::bytes("wege").await.and_then(|b| Routes::read(&b).ok()) {
        app.send_message(Action::Routes(routes.into()));
    }
    Ok(())
}

/// The first question, if it can be asked before the rest is there: nothing was said yet.
async fn opening(saved: Option<&Saved>, route: &Route) -> Option<Rulebook> {
    if saved.is_some_and(|saved| !saved.answers.is_empty()) {
        return None;
    }
    let opening = browser::bytes("anfang").await.and_then(|bytes| first::opening(&bytes))?;
    first::is_shown_at_once(&opening, route).then_some(opening)
}

/// Draws with everything at hand.
async fn whole(
    texts: Rc<Texts>,
    today: Date,
    saved: Option<&Saved>,
    lang: &str,
    route: &Route,
) -> Result<(AppHandle<App>, &'static Later), &'static str> {
    let (later, rulebook, more) = rest(lang).await?;
    let book = Book::new(rulebook);
    let state = (later.open)(book.into(), texts, today, saved, route);
    Ok((draw(State { more, ..state })?, later))
}

/// What the rest of the program brings.
type Rest = (&'static Later, Rc<Rulebook>, Option<Rc<Texts>>);

async fn rest(lang: &str) -> Result<Rest, &'static str> {
    let later = later().await.map_err(|_| "programm")?;
    let bytes = browser::bytes("regeln").await.ok_or("regeln")?;
    let rulebook = (later.rulebook)(&bytes).ok_or("regelfassung")?;
    Ok((later, rulebook, browser::texts_more(lang).await))
}

fn draw(state: State) -> Result<AppHandle<App>, &'static str> {
    let root = browser::root().ok_or("seite")?;
    let props = Props { start: Rc::new(state) };
    Ok(yew::Renderer::<App>::with_root_and_props(root, props).render())
}
