//! The few things the page asks of the browser: address, focus, storage, bundles, printing.
//!
//! Nothing here is called while drawing, so the views can be drawn without a browser too.

use crate::book;
use crate::state::{Action, Saved};
use engine::Date;
use engine::places::PlaceTable;
use engine::texts::Texts;
use js_sys::{Function, Promise, Reflect, Uint8Array};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlDialogElement, HtmlElement, Storage, Window};
use yew::prelude::*;

/// Under this name answers are kept, and under no other.
const KEPT: &str = "sf";

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The element the program draws into.
#[must_use]
pub fn root() -> Option<web_sys::Element> {
    document()?.get_element_by_id("sf")
}

/// Moves the focus to an element; closed disclosures around it are opened.
pub fn focus(id: &str) {
    let Some(found) = element(id) else { return };
    let mut around = Some(web_sys::Element::from(found.clone()));
    while let Some(one) = around {
        if one.tag_name().eq_ignore_ascii_case("details") {
            // A refusal leaves it closed, which only costs a click.
            let _ = one.set_attribute("open", "");
        }
        around = one.parent_element();
    }
    let _ = found.focus();
}

/// Brings the marked place of the list into view; the focus stays in the field.
pub fn show_marked() {
    let marked =
        document().and_then(|page| page.query_selector("#orte [aria-selected=true]").ok()?);
    if let Some(marked) = marked {
        let near = web_sys::ScrollIntoViewOptions::new();
        near.set_block(web_sys::ScrollLogicalPosition::Nearest);
        marked.scroll_into_view_with_scroll_into_view_options(&near);
    }
}

/// Goes to the top of the page.
pub fn to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens a dialog so that nothing behind it can be reached.
pub fn show_dialog(id: &str) {
    if let Some(dialog) = element(id).and_then(|found| found.dyn_into::<HtmlDialogElement>().ok())
        && !dialog.open()
    {
        let _ = dialog.show_modal();
    }
}

/// Prints.
#[must_use]
pub fn print() -> Callback<MouseEvent> {
    Callback::from(|_: MouseEvent| {
        if let Some(window) = window() {
            let _ = window.print();
        }
    })
}

/// Leaves for another page and drops what the tab keeps; nothing leads back by the back button
/// but the pages before this one.
#[must_use]
pub fn leave(exit: &str) -> Callback<MouseEvent> {
    let exit = exit.to_owned();
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        if let Some(tab) = tab() {
            let _ = tab.remove_item(KEPT);
        }
        if let Some(window) = window() {
            let _ = window.location().replace(&exit);
        }
    })
}

/// Fetches the texts of a language and changes to it.
#[must_use]
pub fn switch_language(lang: &str, send: &Callback<Action>) -> Callback<MouseEvent> {
    let (lang, send) = (lang.to_owned(), send.clone());
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        let (lang, send) = (lang.clone(), send.clone());
        wasm_bindgen_futures::spawn_local(async move {
            if let Some(texts) = texts(&lang, "").await {
                let more = texts_more(&lang).await;
                send.emit(Action::Texts(texts, more));
            }
        });
    })
}

/// What stands after the `#` of the address.
#[must_use]
pub fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Changes the address: as a new page, or in place of the present one.
pub fn set_hash(hash: &str, in_place: bool) {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    let state = JsValue::NULL;
    let _ = if in_place {
        history.replace_state_with_url(&state, "", Some(hash))
    } else {
        history.push_state_with_url(&state, "", Some(hash))
    };
}

/// Title of the window and language of the page.
pub fn label(title: &str, lang: &str, direction: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Some(page) = document.document_element() {
        let _ = page.set_attribute("lang", lang);
        let _ = page.set_attribute("dir", direction);
    }
}

/// The language the page was opened in.
#[must_use]
pub fn language() -> String {
    let page = document().and_then(|document| document.document_element());
    page.and_then(|page| page.get_attribute("lang")).unwrap_or_else(|| "de".to_owned())
}

/// The day the device shows.
#[must_use]
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).ok()?;
    let month = u8::try_from(now.get_month()).ok()?.checked_add(1)?;
    Date::new(year, month, u8::try_from(now.get_date()).ok()?)
}

/// A function of the loader.
fn loader(name: &str) -> Option<(JsValue, Function)> {
    let own = Reflect::get(&js_sys::global(), &"sf".into()).ok()?;
    let function = Reflect::get(&own, &name.into()).ok()?.dyn_into().ok()?;
    Some((own, function))
}

/// The content of a bundle; `None` if it cannot be had.
pub async fn bytes(name: &str) -> Option<Vec<u8>> {
    let (own, function) = loader("bytes")?;
    let promise = function.call1(&own, &name.into()).ok()?.dyn_into::<Promise>().ok()?;
    let content = JsFuture::from(promise).await.ok()?;
    Some(content.dyn_into::<Uint8Array>().ok()?.to_vec())
}

/// The places of a Land by the key of it.
pub async fn table(state: &str) -> Option<Rc<PlaceTable>> {
    let bytes = bytes(&["orte-", state].concat()).await?;
    PlaceTable::read(&bytes).ok().map(Rc::new)
}

/// Begins to fetch bundles; they are kept until they are asked for.
pub fn begin_to_fetch(names: impl Iterator<Item = String>) {
    if let Some((own, function)) = loader("bytes") {
        for name in names {
            let _ = function.call1(&own, &name.into());
        }
    }
}

/// The texts of a language; those for later pages have names of their own.
pub async fn texts(lang: &str, part: &str) -> Option<Rc<Texts>> {
    let name = ["texte-", lang, part].concat();
    bytes(&name).await.and_then(|bytes| book::texts(&bytes)).map(Rc::new)
}

/// The texts of a language that are not needed at once.
pub async fn texts_more(lang: &str) -> Option<Rc<Texts>> {
    texts(lang, "-mehr").await
}

/// Tells the loader that the page is drawn.
pub fn ready() {
    if let Some((own, function)) = loader("ready") {
        let _ = function.call0(&own);
    }
}

/// Tells the loader that the program cannot go on.
pub fn fail(reason: &str) {
    if let Some((own, function)) = loader("fail") {
        let _ = function.call1(&own, &reason.into());
    }
}

fn tab() -> Option<Storage> {
    window()?.session_storage().ok()?
}

fn device() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// What was kept: of this tab, else on this device.
#[must_use]
pub fn saved() -> Option<Saved> {
    let kept = |storage: Option<Storage>| storage?.get_item(KEPT).ok()?;
    let on_device = kept(device());
    let remember = on_device.is_some();
    let saved = Saved::read(&kept(tab()).or(on_device)?)?;
    Some(Saved { remember, ..saved })
}

/// Keeps the answers for the tab, and on the device if that is wanted.
pub fn save(saved: &Saved) {
    let text = saved.write();
    if let Some(tab) = tab() {
        let _ = tab.set_item(KEPT, &text);
    }
    if let Some(device) = device() {
        let _ =
            if saved.remember { device.set_item(KEPT, &text) } else { device.remove_item(KEPT) };
    }
}
