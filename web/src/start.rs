//! Starts the page in the browser: reads the bundles, draws, then takes what comes later.

use crate::app::{App, Props};
use crate::book::Book;
use crate::browser;
use crate::route::Route;
use crate::state::{Action, State};
use engine::places::PlaceTable;
use engine::routes::Routes;
use std::rc::Rc;

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
    let rulebook = browser::bytes("regeln").await.ok_or("regeln")?;
    let rulebook = engine::bundle::read(&rulebook).map_err(|_| "regelfassung")?;
    let texts = browser::texts(&lang, "").await.ok_or("texte")?;
    let today = browser::today().ok_or("datum")?;
    let root = browser::root().ok_or("seite")?;
    let route = Route::parse(&browser::hash()).unwrap_or(Route::Start);
    let book =
        Book { rulebook: rulebook.into(), places: [].into(), routes: Routes::default().into() };
    let state = State::new(book.into(), texts, today, saved.as_ref(), &route);
    let app = yew::Renderer::<App>::with_root_and_props(root, Props { start: Rc::new(state) });
    let app = app.render();
    // Places, ways and most words are not needed for the first drawing.
    if let Some(more) = browser::texts_more(&lang).await {
        app.send_message(Action::More(more));
    }
    if let Some(routes) = browser::bytes("wege").await.and_then(|b| Routes::read(&b).ok()) {
        app.send_message(Action::Routes(routes.into()));
    }
    if let Some(places) = browser::bytes("orte-15").await.and_then(|b| PlaceTable::read(&b).ok()) {
        app.send_message(Action::Places([places].into()));
    }
    Ok(())
}
