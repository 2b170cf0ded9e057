//! Starting with the whole program, and starting over: what the surroundings ask for is read with
//! rules, places and groups at hand.

use crate::book::Book;
use crate::host::Host;
use crate::later::LATER;
use crate::route::Route;
use crate::setup::{self, Groups, Read, Setup, Wishes};
use crate::start::{Begin, Send, draw, plain, primary};
use crate::state::{Action, Saved, State};
use crate::tables::{self, HOME, Loading};
use crate::{shelf, tell};
use engine::ir::Rulebook;
use engine::places::PlaceTable;
use engine::texts::Texts;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

/// What will be there once files have come.
pub(crate) type Soon<T> = Pin<Box<dyn Future<Output = T>>>;

/// Goes on with the whole program: what is drawn gets the rest, else it is drawn with everything
/// at hand. Outline and ways follow.
pub(crate) fn go_on(begin: Begin, drawn: Option<Send>) -> Soon<Result<(), &'static str>> {
    Box::pin(async move {
        let host = Rc::clone(&begin.host);
        let rulebook = shelf::rulebook(&host).await.ok_or("regeln")?;
        let more = shelf::texts_more(&host, &begin.lang).await;
        let send = match drawn {
            Some(send) => {
                send.emit(Action::Rest(&LATER, rulebook, more));
                send
            }
            None => whole(begin, rulebook, more).await?,
        };
        if let Some(outline) = shelf::outline(&host).await {
            send.emit(Action::Outline(outline));
        }
        let mut routes = shelf::routes(&host).await;
        if routes.is_none() && !host.edition().is_empty() {
            // Those of the portal's own are of no use: those of the finder are taken.
            host.refuse("wege");
            routes = shelf::routes(&host).await;
        }
        if let Some(routes) = routes {
            send.emit(Action::Routes(routes));
        }
        Ok(())
    })
}

/// Draws with everything at hand.
async fn whole(
    begin: Begin,
    rulebook: Rc<Rulebook>,
    more: Option<Rc<Texts>>,
) -> Result<Send, &'static str> {
    let Begin { number, host, texts, today, route, saved, wishes, plain, .. } = begin;
    let places = places(&host, &wishes).await;
    let Read { setup, start, place, .. } = read(&host, &wishes, plain, &rulebook, &places).await;
    let loading = if places.is_empty() { Loading::Home } else { Loading::Nothing };
    let book = Book { places, setup: Rc::new(setup), ..Book::new(rulebook) };
    let said = saved.as_ref().is_some_and(|saved| !saved.answers.is_empty());
    let answers = place.filter(|_| !said).map(|place| tell::placed(&book, &place, today));
    let saved = match answers {
        Some(answers) => Some(Saved { answers, ..saved.unwrap_or_default() }),
        None => saved,
    };
    let route = start.filter(|_| !said && route == Route::Start).unwrap_or(route);
    let state = State::new(book.into(), texts, today, saved.as_ref(), &route);
    draw(number, State { more, loading, ..state })
}

/// Takes in what the surroundings ask for now.
pub(crate) fn change(host: Rc<Host>, send: Send) -> Soon<()> {
    Box::pin(async move {
        let wishes = host.wishes();
        let plain = plain(&host, &wishes);
        let Some(rulebook) = shelf::rulebook(&host).await else { return };
        let places = places(&host, &wishes).await;
        let read = read(&host, &wishes, plain, &rulebook, &places).await;
        send.emit(Action::Setup(Rc::new(read.setup)));
        let Some(lang) = wishes.get("lang").map(primary) else { return };
        match shelf::texts(&host, &lang).await {
            Some(texts) => send.emit(Action::Texts(texts, shelf::texts_more(&host, &lang).await)),
            None => host.refuse("lang"),
        }
    })
}

/// The places of the first Land, and those of all others if the surroundings name one of them or
/// a place in them. What the portal names is no answer: it may be known which.
async fn places(host: &Host, wishes: &Wishes) -> Vec<Rc<PlaceTable>> {
    let mut places = shelf::table(host, HOME).await.into_iter().collect::<Vec<_>>();
    let Some(outline) = shelf::outline(host).await else { return places };
    let land = wishes.get("land");
    if land.is_some_and(|land| outline.states.iter().all(|state| state.area.as_str() != land)) {
        host.refuse("land");
    }
    let others = tables::others(&outline);
    let here = |place: &str| !setup::named(&places, place).is_empty();
    let away = wishes.get("ort").is_some_and(|place| !here(place));
    if away || land.is_some_and(|land| others.iter().any(|state| state == land)) {
        places.extend(tables::tables(host, &others).await.unwrap_or_default());
    }
    places
}

/// What the wishes come to; those that cannot be granted are named.
async fn read(
    host: &Host,
    wishes: &Wishes,
    plain: Setup,
    rulebook: &Rulebook,
    places: &[Rc<PlaceTable>],
) -> Read {
    let groups = match wishes.get("leistungen") {
        Some(_) => shelf::groups(host).await,
        None => None,
    };
    let none = Groups::new();
    let read = wishes.read(plain, rulebook, places, groups.as_deref().unwrap_or(&none));
    read.refused.iter().for_each(|name| host.refuse(name));
    read
}
