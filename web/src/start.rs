//! Starts finders in the browser: each draws what it can at once, then takes what comes later.

use crate::app::{App, Props};
use crate::host::{self, Host};
use crate::later::later;
use crate::route::Route;
use crate::setup::{Setup, Wishes};
use crate::state::{Action, Saved, State};
use crate::{first, shelf};
use engine::Date;
use engine::ir::Rulebook;
use engine::texts::Texts;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::AppHandle;

thread_local! {
    /// The finders on this page; a number is never used again.
    static FINDERS: RefCell<Vec<Option<Finder>>> = const { RefCell::new(Vec::new()) };
    /// Stages without a finder.
    static IDLE: RefCell<Vec<Stage>> = const { RefCell::new(Vec::new()) };
}

struct Finder {
    host: Rc<Host>,
    /// Once it is drawn.
    stage: Option<Stage>,
}

/// An element with the component mounted on it; Yew keeps both for good, so they are used again.
struct Stage {
    element: Element,
    app: AppHandle<App>,
}

/// Starts a finder; a failure is left to the loader, which shows what works without a program.
pub fn start(loader: JsValue) -> u32 {
    yew::set_custom_panic_hook(Box::new(|_| {}));
    let host = Host::new(loader).map(Rc::new);
    let number = FINDERS.with_borrow_mut(|all| {
        all.push(host.clone().map(|host| Finder { host, stage: None }));
        u32::try_from(all.len()).unwrap_or(u32::MAX)
    });
    if let Some(host) = host {
        wasm_bindgen_futures::spawn_local(async move {
            if let Err(reason) = run(number, &host).await {
                host.fail(reason);
            }
        });
    }
    number
}

/// Reads again what the surroundings ask for. Where to begin and the place only count at the
/// beginning.
pub fn change(number: u32) {
    let finder = FINDERS.with_borrow(|all| {
        let finder = all.get(at(number)?)?.as_ref()?;
        Some((Rc::clone(&finder.host), send(number, &finder.stage.as_ref()?.app)))
    });
    if let Some((host, send)) = finder {
        wasm_bindgen_futures::spawn_local(async move {
            if let Ok(later) = later().await {
                (later.change)(host, send).await;
            }
        });
    }
}

/// Takes a finder away with everything said in it.
pub fn stop(number: u32) {
    let finder = FINDERS.with_borrow_mut(|all| all.get_mut(at(number)?)?.take());
    if let Some(mut stage) = finder.and_then(|finder| finder.stage) {
        stage.app.update(Props::default());
        stage.element.remove();
        IDLE.with_borrow_mut(|idle| idle.push(stage));
    }
}

fn at(number: u32) -> Option<usize> {
    usize::try_from(number).ok()?.checked_sub(1)
}

pub(crate) type Send = yew::Callback<Action>;

/// Sends actions to a finder for as long as it lives: its stage may show another one afterwards.
fn send(number: u32, app: &AppHandle<App>) -> Send {
    let send = app.callback(|action| action);
    Send::from(move |action| {
        let lives = |all: &Vec<Option<Finder>>| all.get(at(number)?)?.as_ref().map(|_| ());
        if FINDERS.with_borrow(lives).is_some() {
            send.emit(action);
        }
    })
}

async fn run(number: u32, host: &Rc<Host>) -> Result<(), &'static str> {
    let saved = host.saved();
    let wishes = host.wishes();
    let plain = plain(host, &wishes);
    let kept = saved.as_ref().map(|saved| saved.lang.clone()).filter(|lang| !lang.is_empty());
    let (lang, texts) = texts(host, wishes.get("lang"), kept).await.ok_or("texte")?;
    let today = host::today().ok_or("datum")?;
    let route = Route::parse(&host.hash()).unwrap_or(Route::Start);
    let opening =
        if wishes.are_plain() { opening(host, saved.as_ref(), &route).await } else { None };
    let host = Rc::clone(host);
    let begin = Begin { number, host, lang, texts, today, route, saved, wishes, plain };
    let drawn = match opening {
        Some(opening) => Some(draw(number, begin.first(opening))?),
        None => None,
    };
    let later = later().await.map_err(|_| "programm")?;
    (later.go_on)(begin, drawn).await
}

/// The language asked for, else the one kept, else that of the page; German if there is no such.
async fn texts(
    host: &Host,
    wish: Option<&str>,
    kept: Option<String>,
) -> Option<(String, Rc<Texts>)> {
    let wish = wish.map(primary);
    if let Some(lang) = &wish {
        match shelf::texts(host, lang).await {
            Some(texts) => return Some((lang.clone(), texts)),
            None => host.refuse("lang"),
        }
    }
    let lang = kept.unwrap_or_else(|| host.language());
    if let Some(texts) = shelf::texts(host, &lang).await {
        return Some((lang, texts));
    }
    Some(("de".to_owned(), shelf::texts(host, "de").await?))
}

/// The language of a tag such as `de-AT`.
pub(crate) fn primary(tag: &str) -> String {
    tag.split('-').next().unwrap_or_default().to_ascii_lowercase()
}

/// The first question, if it can be asked before the rest is there: nothing was said yet.
async fn opening(host: &Host, saved: Option<&Saved>, route: &Route) -> Option<Rulebook> {
    if saved.is_some_and(|saved| !saved.answers.is_empty()) || !host.edition().is_empty() {
        return None;
    }
    let opening = host.bytes("anfang").await.and_then(|bytes| first::opening(&bytes))?;
    first::is_shown_at_once(&opening, route).then_some(opening)
}

/// The set-up as far as it can be told at once; the theme is set.
pub(crate) fn plain(host: &Host, wishes: &Wishes) -> Setup {
    let (plain, refused) = wishes.plain(host.home, host.page());
    refused.into_iter().for_each(|name| host.refuse(name));
    host.paint(wishes.theme().ok().flatten());
    plain
}

/// What a finder begins with.
pub(crate) struct Begin {
    pub(crate) number: u32,
    pub(crate) host: Rc<Host>,
    pub(crate) lang: String,
    pub(crate) texts: Rc<Texts>,
    pub(crate) today: Date,
    pub(crate) route: Route,
    pub(crate) saved: Option<Saved>,
    pub(crate) wishes: Wishes,
    pub(crate) plain: Setup,
}

impl Begin {
    fn first(&self, opening: Rulebook) -> State {
        let setup = Rc::new(self.plain.clone());
        State::first(opening, Rc::clone(&self.texts), self.today, &self.route, setup)
    }
}

/// Draws a finder that was not taken away in the meantime.
pub(crate) fn draw(number: u32, state: State) -> Result<Send, &'static str> {
    FINDERS.with_borrow_mut(|all| {
        let finder = at(number).and_then(|at| all.get_mut(at)?.as_mut()).ok_or("entfernt")?;
        let props = Props { finder: Some((Rc::new(state), Rc::clone(&finder.host))) };
        let stage = match IDLE.with_borrow_mut(Vec::pop) {
            Some(mut stage) => {
                stage.app.update(props);
                stage
            }
            None => mount(&finder.host, props).ok_or("seite")?,
        };
        if finder.host.root != stage.element {
            finder.host.root.append_child(&stage.element).map_err(|_| "seite")?;
        }
        let send = send(number, &stage.app);
        finder.stage = Some(stage);
        Ok(send)
    })
}

/// A new stage: in its own document the root itself.
fn mount(host: &Host, props: Props) -> Option<Stage> {
    let root = &host.root;
    let element = if host.home.owns_document() {
        root.clone()
    } else {
        root.owner_document()?.create_element("div").ok()?
    };
    let app = yew::Renderer::<App>::with_root_and_props(element.clone(), props).render();
    Some(Stage { element, app })
}
