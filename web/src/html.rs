//! Builds trees of HTML from templates.
//!
//! Yew's own macro writes out code for each element; with this many views that alone would be
//! more than the page may weigh. The tree that is built is the same. [`crate::markup`] makes the
//! templates and fills their gaps.

pub(crate) use crate::markup::{fill, html, listen, signs, template, when};
use crate::say::Say;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::AttrValue;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VList, VNode, VTag, VText};

/// What the signs in a template stand for. A sign lasts until the next one.
mod sign {
    /// Opens an element; none for a list.
    pub(super) const OPEN: char = '\u{1}';
    /// Name of an attribute.
    pub(super) const NAME: char = '\u{2}';
    /// Its value, fixed.
    pub(super) const VALUE: char = '\u{3}';
    /// Its value is a gap.
    pub(super) const GAP: char = '\u{4}';
    /// A gap for the key of the element.
    pub(super) const KEY: char = '\u{5}';
    /// A gap for whether an input is ticked. (6 is one for what stands in it, 8 for a listener.)
    pub(super) const CHECKED: char = '\u{7}';
    /// Closes the innermost element.
    pub(super) const CLOSE: char = '\u{e}';
    /// A gap for a child.
    pub(super) const CHILD: char = '\u{f}';
    /// Fixed words.
    pub(super) const WORDS: char = '\u{10}';
    /// The key of a text.
    pub(super) const TEXT: char = '\u{11}';
    /// An icon.
    pub(super) const ICON: char = '\u{12}';
    /// A gap for whether what follows is there, up to the next but one on this level.
    pub(super) const IF: char = '\u{13}';
    /// What is there otherwise.
    pub(super) const ELSE: char = '\u{14}';
    /// The end of either.
    pub(super) const END: char = '\u{15}';
}

/// What fills a gap.
#[derive(Debug)]
enum Filling {
    Node(VNode),
    Words(Option<String>),
    Truth(Option<bool>),
    Listener(Option<Rc<dyn Listener>>),
}

thread_local! {
    /// Fillings of the templates that are being built, the innermost last.
    static FILLINGS: RefCell<Vec<Filling>> = const { RefCell::new(Vec::new()) };
    /// Who says the texts.
    static VOICE: RefCell<Option<Say>> = const { RefCell::new(None) };
    /// How many levels headings stand deeper than in the templates.
    static DEEPER: Cell<u8> = const { Cell::new(0) };
    /// Names of the attributes of each element of a template, by where its name stands.
    static NAMES: RefCell<Vec<(usize, &'static [&'static str])>> = const { RefCell::new(Vec::new()) };
}

/// From here on this voice says the texts of templates, and headings stand so much deeper.
pub(crate) fn speak(say: Say, deeper: u8) {
    VOICE.set(Some(say));
    DEEPER.set(deeper);
}

/// The level of a heading among those of the page around it, if that is another one.
fn level(tag: &str) -> Option<u8> {
    let digits = tag.strip_prefix('h').filter(|_| DEEPER.get() > 0)?;
    let level = digits.parse::<u8>().ok()?;
    Some(level.saturating_add(DEEPER.get()).min(LEAST_LEVEL))
}

/// Readers know no heading below this.
const LEAST_LEVEL: u8 = 6;

/// A value that never changes. Yew leaves `Static` ones out when it renders to text.
const fn fixed(value: &'static str) -> AttributeOrProperty {
    AttributeOrProperty::Attribute(AttrValue::Static(value))
}

#[inline(never)]
fn push(filling: Filling) {
    FILLINGS.with_borrow_mut(|all| all.push(filling));
}

/// Where the fillings of the next template begin.
#[inline(never)]
pub(crate) fn mark() -> usize {
    FILLINGS.with_borrow(Vec::len)
}

#[inline(never)]
pub(crate) fn node(node: VNode) {
    push(Filling::Node(node));
}

#[inline(never)]
pub(crate) fn words(words: Option<String>) {
    push(Filling::Words(words));
}

#[inline(never)]
pub(crate) fn word(words: &str) {
    push(Filling::Words(Some(words.to_owned())));
}

#[inline(never)]
pub(crate) fn truth(truth: Option<bool>) {
    push(Filling::Truth(truth));
}

#[inline(never)]
pub(crate) fn yes() {
    truth(Some(true));
}

#[inline(never)]
pub(crate) fn no() {
    truth(Some(false));
}

#[inline(never)]
pub(crate) fn listener(listener: Option<Rc<dyn Listener>>) {
    push(Filling::Listener(listener));
}

/// The tree of a template with the fillings since the mark.
#[inline(never)]
pub(crate) fn build(mark: usize, template: &'static str) -> Html {
    let fillings = FILLINGS.with_borrow_mut(|all| all.split_off(mark.min(all.len())));
    let mut build = Build { rest: template, fillings: fillings.into_iter() };
    let mut top = Open::new("");
    build.children(&mut top);
    top.finish()
}

struct Build {
    rest: &'static str,
    fillings: std::vec::IntoIter<Filling>,
}

impl Build {
    /// The next sign and what belongs to it.
    fn next(&mut self) -> Option<(char, &'static str)> {
        let sign = self.rest.chars().next()?;
        let rest = self.rest.get(1..).unwrap_or_default();
        let end = rest.find(|letter| letter < ' ').unwrap_or(rest.len());
        let (payload, behind) = rest.split_at_checked(end)?;
        self.rest = behind;
        Some((sign, payload))
    }

    /// Builds into an element until it is closed.
    fn children(&mut self, open: &mut Open) {
        while let Some((sign, payload)) = self.next() {
            match sign {
                sign::OPEN => {
                    let mut inner = Open::new(payload);
                    self.children(&mut inner);
                    open.children.push(inner.finish());
                }
                sign::CLOSE | sign::END => return,
                sign::IF => {
                    let there = matches!(self.fillings.next(), Some(Filling::Truth(Some(true))));
                    let mut inner = Open::new("");
                    if there || self.skip() {
                        self.children(&mut inner);
                    }
                    open.children.push(inner.finish());
                }
                // The end of what is there: the other way is left out.
                sign::ELSE => {
                    self.skip();
                    return;
                }
                sign::NAME => open.names.push(payload),
                sign::VALUE => open.values.push(Some(fixed(payload))),
                sign::WORDS => open.children.push(text(AttrValue::Static(payload))),
                sign::TEXT => {
                    let words = VOICE.with_borrow(|say| say.as_ref().map(|say| say.t(payload)));
                    open.children.push(text(words.unwrap_or_default().into()));
                }
                sign::ICON => open.children.push(icon(payload)),
                _ => open.fill(sign, self.fillings.next()),
            }
        }
    }

    /// Leaves out what follows; whether it ends with another way.
    fn skip(&mut self) -> bool {
        let mut depth = 0_u32;
        while let Some((sign, _)) = self.next() {
            match sign {
                sign::IF => depth = depth.saturating_add(1),
                sign::ELSE if depth == 0 => return true,
                sign::END if depth == 0 => return false,
                sign::END => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        false
    }
}

struct Open {
    tag: &'static str,
    key: Option<Key>,
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
    value: Option<AttrValue>,
    checked: Option<bool>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
    children: Vec<VNode>,
}

impl Open {
    const fn new(tag: &'static str) -> Self {
        Self {
            tag,
            key: None,
            names: Vec::new(),
            values: Vec::new(),
            value: None,
            checked: None,
            listeners: Vec::new(),
            children: Vec::new(),
        }
    }

    fn fill(&mut self, sign: char, filling: Option<Filling>) {
        let attribute = |words: String| AttributeOrProperty::Attribute(words.into());
        match (filling, sign) {
            (Some(Filling::Node(node)), _) => self.children.push(node),
            (Some(Filling::Listener(listener)), _) => self.listeners.push(listener),
            (Some(Filling::Truth(truth)), sign::CHECKED) => self.checked = truth,
            (Some(Filling::Truth(truth)), _) => {
                let there = truth == Some(true);
                self.values.push(there.then(|| fixed("")));
            }
            (Some(Filling::Words(words)), sign::GAP) => self.values.push(words.map(attribute)),
            (Some(Filling::Words(words)), sign::CHILD) => {
                self.children.push(text(words.unwrap_or_default().into()));
            }
            (Some(Filling::Words(words)), sign::KEY) => self.key = words.map(Key::from),
            (Some(Filling::Words(words)), _) => self.value = words.map(AttrValue::from),
            (None, _) => {}
        }
    }

    fn finish(mut self) -> VNode {
        if self.tag.is_empty() {
            return match self.children.pop() {
                Some(only) if self.children.is_empty() => only,
                Some(last) => {
                    self.children.push(last);
                    list(self.children)
                }
                None => list(self.children),
            };
        }
        if let Some(level) = level(self.tag) {
            self.names.push("aria-level");
            let level = AttributeOrProperty::Attribute(level.to_string().into());
            self.values.push(Some(level));
        }
        let mut tag = VTag::new(self.tag);
        tag.key = self.key;
        if !self.names.is_empty() {
            let keys = lasting(self.tag, self.names);
            let values = self.values.into_boxed_slice();
            tag.set_attributes(Attributes::Dynamic { keys, values });
        }
        if self.tag == "input" {
            tag.set_value(self.value);
            match self.checked {
                Some(checked) => tag.set_checked(checked),
                None => tag.preserve_checked(),
            }
        }
        if !self.listeners.is_empty() {
            tag.set_listeners(self.listeners.into_boxed_slice());
        }
        if !self.children.is_empty() {
            tag.add_child(list(self.children));
        }
        VNode::from(tag)
    }
}

/// The names of the attributes of an element, kept for good: one list for each place in a
/// template, however often it is drawn.
fn lasting(tag: &'static str, names: Vec<&'static str>) -> &'static [&'static str] {
    let place = tag.as_ptr().addr();
    NAMES.with_borrow_mut(|all| {
        if let Some((_, known)) = all.iter().find(|(at, known)| *at == place && **known == *names) {
            return *known;
        }
        let names: &'static [&'static str] = Box::leak(names.into_boxed_slice());
        all.push((place, names));
        names
    })
}

#[inline(never)]
fn list(nodes: Vec<VNode>) -> VNode {
    VNode::from(VList::with_children(nodes, None))
}

fn text(words: AttrValue) -> VNode {
    VNode::from(VText::new(words))
}

/// An icon; always beside a word.
#[inline(never)]
pub(crate) fn icon(name: &str) -> VNode {
    html! { <span class={["kern-icon kern-icon--", name].concat()} aria-hidden="true"></span> }
}

/// Several nodes as one.
pub(crate) fn all(nodes: impl Iterator<Item = VNode>) -> VNode {
    let mut all = Vec::new();
    for node in nodes {
        all.push(node);
    }
    list(all)
}

/// What can fill a gap.
pub(crate) trait Fill {
    /// Fills the next gap.
    fn fill(self);
}

impl Fill for VNode {
    fn fill(self) {
        node(self);
    }
}

impl Fill for String {
    fn fill(self) {
        words(Some(self));
    }
}

impl Fill for &str {
    fn fill(self) {
        word(self);
    }
}

impl Fill for Option<String> {
    fn fill(self) {
        words(self);
    }
}

impl Fill for Option<&str> {
    fn fill(self) {
        match self {
            Some(own) => word(own),
            None => words(None),
        }
    }
}

impl Fill for usize {
    fn fill(self) {
        words(Some(self.to_string()));
    }
}

impl Fill for bool {
    fn fill(self) {
        truth(Some(self));
    }
}

impl Fill for Option<bool> {
    fn fill(self) {
        truth(self);
    }
}

/// What can be listened with: a callback, or perhaps one.
pub(crate) trait Listen<E> {
    /// The callback.
    fn listen(self) -> Option<Callback<E>>;
}

impl<E> Listen<E> for Callback<E> {
    fn listen(self) -> Option<Self> {
        Some(self)
    }
}

impl<E> Listen<E> for Option<Callback<E>> {
    fn listen(self) -> Self {
        self
    }
}
