//! The few things a finder asks of the browser and of its loader: address, focus, storage, files.
//!
//! Nothing here is called while drawing, so the views can be drawn without a browser too. What
//! may be touched at all is decided by [`Home`].

use crate::home::{Home, Keeps};
use crate::setup::{self, Wishes};
use crate::state::Saved;
use engine::Date;
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlDialogElement, HtmlElement, Storage, Window};

/// Under this name answers are kept, and under no other.
const KEPT: &str = "sf";

/// The surroundings of one finder; several may be on one page.
#[derive(Debug)]
pub struct Host {
    /// Where it is drawn.
    pub home: Home,
    /// The element it is drawn into.
    pub root: Element,
    /// What its loader offers.
    loader: JsValue,
}

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn part(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok().filter(|part| !part.is_undefined() && !part.is_null())
}

impl Host {
    /// From what the loader hands over; `None` if that is not what it should be.
    #[must_use]
    pub fn new(loader: JsValue) -> Option<Self> {
        let home = Home::named(&part(&loader, "home")?.as_string()?);
        let root = part(&loader, "root")?.dyn_into().ok()?;
        Some(Self { home, root, loader })
    }

    fn call(&self, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
        let function = part(&self.loader, name)?.dyn_into::<Function>().ok()?;
        let list = Array::new();
        for argument in arguments {
            list.push(argument);
        }
        function.apply(&self.loader, &list).ok()
    }

    /// The address of the finder as a page of its own.
    #[must_use]
    pub fn page(&self) -> String {
        part(&self.loader, "page").and_then(|page| page.as_string()).unwrap_or_default()
    }

    /// The content of a file; `None` if it cannot be had.
    pub async fn bytes(&self, name: &str) -> Option<Vec<u8>> {
        let promise = self.call("bytes", &[name.into()])?.dyn_into::<Promise>().ok()?;
        let content = JsFuture::from(promise).await.ok()?;
        Some(content.dyn_into::<Uint8Array>().ok()?.to_vec())
    }

    /// Begins to fetch files; they are kept until they are asked for.
    pub fn begin_to_fetch(&self, names: impl Iterator<Item = String>) {
        for name in names {
            self.call("bytes", &[name.into()]);
        }
    }

    /// Names the files of the portal's own, by their hashes; empty without any.
    #[must_use]
    pub fn edition(&self) -> String {
        part(&self.loader, "edition").and_then(|own| own.as_string()).unwrap_or_default()
    }

    /// Everything the surroundings ask for.
    #[must_use]
    pub fn wishes(&self) -> Wishes {
        let given = part(&self.loader, "wishes").unwrap_or(JsValue::NULL);
        let wish = |name: &&'static str| {
            let text = part(&given, name)?.as_string()?;
            let text = text.trim();
            (!text.is_empty()).then(|| (*name, text.to_owned()))
        };
        Wishes(setup::NAMES.iter().filter_map(wish).collect())
    }

    /// Says that the finder is drawn.
    pub fn ready(&self) {
        self.call("ready", &[]);
    }

    /// Says that the finder cannot go on.
    pub fn fail(&self, reason: &str) {
        self.call("fail", &[reason.into()]);
    }

    /// Tells the surroundings what happened: `detail` is JSON, and never holds an answer.
    pub fn tell(&self, event: &str, detail: &str) {
        self.call("tell", &[event.into(), detail.into()]);
    }

    /// Says which wish cannot be granted.
    pub fn refuse(&self, wish: &str) {
        self.call("refuse", &[wish.into()]);
    }

    fn element(&self, id: &str) -> Option<HtmlElement> {
        let found = self.root.query_selector(&["[id=\"", id, "\"]"].concat()).ok()??;
        found.dyn_into().ok()
    }

    /// Moves the focus to an element; closed disclosures around it are opened.
    pub fn focus(&self, id: &str) {
        let Some(found) = self.element(id) else { return };
        let mut around = Some(Element::from(found.clone()));
        while let Some(one) = around.filter(|one| *one != self.root) {
            if one.tag_name().eq_ignore_ascii_case("details") {
                // A refusal leaves it closed, which only costs a click.
                let _ = one.set_attribute("open", "");
            }
            around = one.parent_element();
        }
        let _ = found.focus();
    }

    /// Brings the marked place of the list into view; the focus stays in the field.
    pub fn show_marked(&self) {
        let marked = self.root.query_selector("#orte [aria-selected=true]").ok().flatten();
        if let Some(marked) = marked {
            let near = web_sys::ScrollIntoViewOptions::new();
            near.set_block(web_sys::ScrollLogicalPosition::Nearest);
            marked.scroll_into_view_with_scroll_into_view_options(&near);
        }
    }

    /// Goes to the top: of the page, or of the element if that is out of sight.
    pub fn to_top(&self) {
        let Some(window) = window() else { return };
        match self.home {
            Home::Page => window.scroll_to_with_x_and_y(0.0, 0.0),
            // The page around does it.
            Home::Frame => {}
            Home::Element => {
                let top = self.root.get_bounding_client_rect().top();
                let height = window.inner_height().ok().and_then(|height| height.as_f64());
                if top < 0.0 || height.is_some_and(|height| top > height) {
                    self.root.scroll_into_view();
                }
            }
        }
    }

    /// Opens a dialog so that nothing behind it can be reached.
    pub fn show_dialog(&self, id: &str) {
        let dialog = self.element(id).and_then(|found| found.dyn_into::<HtmlDialogElement>().ok());
        if let Some(dialog) = dialog.filter(|dialog| !dialog.open()) {
            let _ = dialog.show_modal();
        }
    }

    /// Prints.
    pub fn print(&self) {
        if let Some(window) = window() {
            let _ = window.print();
        }
    }

    /// Leaves for another page and drops what the tab keeps; nothing leads back by the back
    /// button but the pages before this one.
    pub fn leave(&self, exit: &str) {
        if let Some(tab) = self.tab() {
            let _ = tab.remove_item(KEPT);
        }
        if let Some(window) = window() {
            let _ = window.location().replace(exit);
        }
    }

    /// What stands after the `#` of the address.
    #[must_use]
    pub fn hash(&self) -> String {
        let own = window().filter(|_| self.home.owns_document());
        own.and_then(|window| window.location().hash().ok()).unwrap_or_default()
    }

    /// Changes the address: as a new page, or in place of the present one.
    pub fn set_hash(&self, hash: &str, in_place: bool) {
        let own = window().filter(|_| self.home.owns_document());
        let Some(history) = own.and_then(|window| window.history().ok()) else { return };
        let state = JsValue::NULL;
        let _ = if in_place {
            history.replace_state_with_url(&state, "", Some(hash))
        } else {
            history.push_state_with_url(&state, "", Some(hash))
        };
    }

    /// Title of the window, language and direction.
    pub fn label(&self, title: &str, lang: &str, direction: &str) {
        if self.home.owns_document()
            && let Some(document) = document()
        {
            document.set_title(title);
        }
        if let Some(outermost) = self.outermost() {
            let _ = outermost.set_attribute("lang", lang);
            let _ = outermost.set_attribute("dir", direction);
        }
    }

    /// Light, dark, or as the device has it.
    pub fn paint(&self, theme: Option<&str>) {
        let Some(outermost) = self.outermost() else { return };
        let _ = match theme {
            Some(theme) => outermost.set_attribute("data-kern-theme", theme),
            None => outermost.remove_attribute("data-kern-theme"),
        };
    }

    /// The outermost element that is ours.
    fn outermost(&self) -> Option<Element> {
        if self.home.owns_document() {
            document()?.document_element()
        } else {
            Some(self.root.clone())
        }
    }

    /// The language the page was opened in.
    #[must_use]
    pub fn language(&self) -> String {
        let own = document().filter(|_| self.home.owns_document());
        let page = own.and_then(|document| document.document_element());
        page.and_then(|page| page.get_attribute("lang")).unwrap_or_else(|| "de".to_owned())
    }

    fn tab(&self) -> Option<Storage> {
        // Where a browser refuses storage, memory has to do.
        window().filter(|_| self.home.keeps() >= Keeps::Tab)?.session_storage().ok()?
    }

    fn device(&self) -> Option<Storage> {
        window().filter(|_| self.home.keeps() == Keeps::Device)?.local_storage().ok()?
    }

    /// What was kept: of this tab, else on this device.
    #[must_use]
    pub fn saved(&self) -> Option<Saved> {
        let kept = |storage: Option<Storage>| storage?.get_item(KEPT).ok()?;
        let on_device = kept(self.device());
        let remember = on_device.is_some();
        let saved = Saved::read(&kept(self.tab()).or(on_device)?)?;
        Some(Saved { remember, ..saved })
    }

    /// Keeps the answers for the tab, and on the device if that is wanted.
    pub fn save(&self, saved: &Saved) {
        let text = saved.write();
        if let Some(tab) = self.tab() {
            let _ = tab.set_item(KEPT, &text);
        }
        if let Some(device) = self.device() {
            let _ = if saved.remember {
                device.set_item(KEPT, &text)
            } else {
                device.remove_item(KEPT)
            };
        }
    }
}

/// The day the device shows.
#[must_use]
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).ok()?;
    let month = u8::try_from(now.get_month()).ok()?.checked_add(1)?;
    Date::new(year, month, u8::try_from(now.get_date()).ok()?)
}
