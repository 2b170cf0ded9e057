//! `html!` as in Yew, kept small: what is fixed becomes one text, what is not fills its gaps.
//!
//! Yew's own macro writes out code for each element; with this many views that alone would be
//! more than the page may weigh. The tree that is built is the same.
//!
//! Taken: elements, `<>`, `{ value }`, `{ for iterator }`, `if … { } else { }`, `key`, `{name}`
//! for `name={name}`, on input fields `value` and `checked`. `{ ctx.t("key") }` and
//! `{ icon("name") }` cost no code at all.

use crate::say::Say;
use std::rc::Rc;
use yew::AttrValue;
use yew::prelude::*;
use yew::virtual_dom::{Key, Listener, VList, VNode, VTag, VText};

/// What the signs in a template stand for. A sign lasts until the next one; 6 is a gap for what
/// stands in an input field and 8 one for a listener, told by what fills them.
pub(crate) mod sign {
    /// Opens an element.
    pub(crate) const OPEN: char = '\u{1}';
    /// Name of an attribute.
    pub(crate) const NAME: char = '\u{2}';
    /// Its value, fixed.
    pub(crate) const VALUE: char = '\u{3}';
    /// Its value is a gap.
    pub(crate) const GAP: char = '\u{4}';
    /// A gap for the key of the element.
    pub(crate) const KEY: char = '\u{5}';
    /// A gap for whether it is ticked.
    pub(crate) const CHECKED: char = '\u{7}';
    /// Closes the innermost element.
    pub(crate) const CLOSE: char = '\u{e}';
    /// A gap for a child.
    pub(crate) const CHILD: char = '\u{f}';
    /// Fixed words.
    pub(crate) const WORDS: char = '\u{10}';
    /// The key of a text.
    pub(crate) const TEXT: char = '\u{11}';
    /// An icon.
    pub(crate) const ICON: char = '\u{12}';
}

/// What fills a gap.
#[derive(Debug)]
enum Filling {
    Node(VNode),
    Words(Option<String>),
    Truth(Option<bool>),
    Listener(Option<Rc<dyn Listener>>),
}

/// The fillings of a template, in order.
#[derive(Debug, Default)]
pub(crate) struct Builder(Vec<Filling>);

#[derive(Debug)]
struct Open {
    tag: Option<VTag>,
    name: &'static str,
    listeners: Vec<Option<Rc<dyn Listener>>>,
    children: Vec<VNode>,
}

impl Builder {
    #[inline(never)]
    pub(crate) fn node(&mut self, node: VNode) {
        self.0.push(Filling::Node(node));
    }

    #[inline(never)]
    pub(crate) fn words(&mut self, words: Option<String>) {
        self.0.push(Filling::Words(words));
    }

    #[inline(never)]
    pub(crate) fn word(&mut self, words: &str) {
        self.0.push(Filling::Words(Some(words.to_owned())));
    }

    #[inline(never)]
    pub(crate) fn truth(&mut self, truth: Option<bool>) {
        self.0.push(Filling::Truth(truth));
    }

    #[inline(never)]
    pub(crate) fn listener(&mut self, listener: Option<Rc<dyn Listener>>) {
        self.0.push(Filling::Listener(listener));
    }

    /// The tree of a template with these fillings.
    #[inline(never)]
    pub(crate) fn build(self, template: &'static str, say: Option<&Say<'_>>) -> Html {
        let mut fillings = self.0.into_iter();
        let mut open = vec![Open::new("")];
        let mut rest = template;
        while let Some(sign) = rest.chars().next() {
            rest = rest.get(1..).unwrap_or_default();
            let end = rest.find(|letter| letter < ' ').unwrap_or(rest.len());
            let (payload, behind) = rest.split_at(end);
            rest = behind;
            if sign == sign::OPEN {
                open.push(Open::new(payload));
                continue;
            }
            if sign == sign::CLOSE {
                if let Some(done) = open.pop().map(Open::finish)
                    && let Some(parent) = open.last_mut()
                {
                    parent.children.push(done);
                }
                continue;
            }
            let Some(inner) = open.last_mut() else { continue };
            inner.take(sign, payload, &mut fillings, say);
        }
        open.pop().map(Open::finish).unwrap_or_default()
    }
}

impl Open {
    fn new(tag: &'static str) -> Self {
        let tag = (!tag.is_empty()).then(|| VTag::new(tag));
        Self { tag, name: "", listeners: Vec::new(), children: Vec::new() }
    }

    fn take(
        &mut self,
        sign: char,
        payload: &'static str,
        fillings: &mut impl Iterator<Item = Filling>,
        say: Option<&Say<'_>>,
    ) {
        match sign {
            sign::NAME => self.name = payload,
            sign::VALUE => self.attribute(AttrValue::Static(payload)),
            sign::WORDS => self.children.push(text(AttrValue::Static(payload))),
            sign::TEXT => {
                let words = say.map_or_else(String::new, |say| say.t(payload));
                self.children.push(text(words.into()));
            }
            sign::ICON => self.children.push(icon(payload)),
            _ => self.fill(sign, fillings.next()),
        }
    }

    fn fill(&mut self, sign: char, filling: Option<Filling>) {
        match filling {
            Some(Filling::Node(node)) => self.children.push(node),
            Some(Filling::Words(words)) => match sign {
                sign::CHILD => self.children.push(text(words.unwrap_or_default().into())),
                sign::GAP => {
                    if let Some(words) = words {
                        self.attribute(words.into());
                    }
                }
                _ => self.own(sign, words.unwrap_or_default()),
            },
            Some(Filling::Truth(truth)) => match (&mut self.tag, sign) {
                (Some(tag), sign::CHECKED) => match truth {
                    Some(truth) => tag.set_checked(truth),
                    None => tag.preserve_checked(),
                },
                _ if truth == Some(true) => self.attribute(AttrValue::Static("")),
                _ => {}
            },
            Some(Filling::Listener(listener)) => self.listeners.push(listener),
            None => {}
        }
    }

    fn attribute(&mut self, value: AttrValue) {
        let name = self.name;
        if let Some(tag) = &mut self.tag {
            tag.add_attribute(name, value);
        }
    }

    fn own(&mut self, sign: char, words: String) {
        let Some(tag) = &mut self.tag else { return };
        if sign == sign::KEY {
            tag.key = Some(Key::from(words));
        } else {
            tag.set_value(Some(AttrValue::from(words)));
        }
    }

    fn finish(mut self) -> VNode {
        let Some(mut tag) = self.tag else {
            if self.children.len() == 1
                && let Some(only) = self.children.pop()
            {
                return only;
            }
            return list(self.children);
        };
        if !self.listeners.is_empty() {
            tag.set_listeners(self.listeners.into_boxed_slice());
        }
        if !self.children.is_empty() {
            tag.add_child(list(self.children));
        }
        VNode::from(tag)
    }
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
    let mut tag = VTag::new("span");
    tag.add_attribute("class", ["kern-icon kern-icon--", name].concat());
    tag.add_attribute("aria-hidden", "true");
    VNode::from(tag)
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
    fn fill(self, builder: &mut Builder);
}

impl Fill for VNode {
    fn fill(self, builder: &mut Builder) {
        builder.node(self);
    }
}

impl Fill for String {
    fn fill(self, builder: &mut Builder) {
        builder.words(Some(self));
    }
}

impl Fill for &str {
    fn fill(self, builder: &mut Builder) {
        builder.word(self);
    }
}

impl Fill for Option<String> {
    fn fill(self, builder: &mut Builder) {
        builder.words(self);
    }
}

impl Fill for Option<&str> {
    fn fill(self, builder: &mut Builder) {
        match self {
            Some(words) => builder.word(words),
            None => builder.words(None),
        }
    }
}

impl Fill for usize {
    fn fill(self, builder: &mut Builder) {
        builder.words(Some(self.to_string()));
    }
}

impl Fill for bool {
    fn fill(self, builder: &mut Builder) {
        builder.truth(Some(self));
    }
}

impl Fill for Option<bool> {
    fn fill(self, builder: &mut Builder) {
        builder.truth(self);
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

/// A tree of HTML; see [`crate::html`].
macro_rules! html {
    ($($tree:tt)*) => {{
        #[allow(unused_mut, clippy::allow_attributes, reason = "a template may have no gaps")]
        let mut builder = $crate::html::Builder::default();
        $crate::html::nodes!(builder [] () $($tree)*)
    }};
}

/// Nodes one after another: builder, template so far, voice, tokens.
macro_rules! nodes {
    ($b:ident [$($t:expr,)*] ()) => { $b.build(concat!($($t),*), None) };
    ($b:ident [$($t:expr,)*] ($ctx:ident)) => { $b.build(concat!($($t),*), Some(&$ctx.say)) };
    ($b:ident [$($t:expr,)*] $v:tt < > $($rest:tt)*) => {
        $crate::html::nodes!($b [$($t,)* "\u{1}",] $v $($rest)*)
    };
    ($b:ident [$($t:expr,)*] $v:tt < / > $($rest:tt)*) => {
        $crate::html::nodes!($b [$($t,)* "\u{e}",] $v $($rest)*)
    };
    ($b:ident [$($t:expr,)*] $v:tt < / $tag:ident > $($rest:tt)*) => {
        $crate::html::nodes!($b [$($t,)* "\u{e}",] $v $($rest)*)
    };
    ($b:ident [$($t:expr,)*] $v:tt < $tag:ident $($rest:tt)*) => {
        $crate::html::attributes!($b [$($t,)* "\u{1}", stringify!($tag),] $v $tag $($rest)*)
    };
    ($b:ident [$($t:expr,)*] $v:tt { for $($nodes:tt)* } $($rest:tt)*) => {{
        $b.node($crate::html::all($($nodes)*));
        $crate::html::nodes!($b [$($t,)* "\u{f}",] $v $($rest)*)
    }};
    ($b:ident [$($t:expr,)*] $v:tt { $words:literal } $($rest:tt)*) => {
        $crate::html::nodes!($b [$($t,)* "\u{10}", $words,] $v $($rest)*)
    };
    ($b:ident [$($t:expr,)*] $v:tt { $ctx:ident . t ( $key:literal ) } $($rest:tt)*) => {
        $crate::html::nodes!($b [$($t,)* "\u{11}", $key,] ($ctx) $($rest)*)
    };
    ($b:ident [$($t:expr,)*] $v:tt { icon ( $name:literal ) } $($rest:tt)*) => {
        $crate::html::nodes!($b [$($t,)* "\u{12}", $name,] $v $($rest)*)
    };
    ($b:ident [$($t:expr,)*] $v:tt { $($value:tt)* } $($rest:tt)*) => {{
        $crate::html::Fill::fill({ $($value)* }, &mut $b);
        $crate::html::nodes!($b [$($t,)* "\u{f}",] $v $($rest)*)
    }};
    ($b:ident $t:tt $v:tt if $($rest:tt)*) => { $crate::html::when!($b $t $v [] $($rest)*) };
}

/// A condition up to its block.
macro_rules! when {
    ($b:ident [$($t:expr,)*] $v:tt [$($when:tt)*] { $($then:tt)* } else { $($or:tt)* } $($rest:tt)*) => {{
        $b.node(if $($when)* { $crate::html::html!($($then)*) } else { $crate::html::html!($($or)*) });
        $crate::html::nodes!($b [$($t,)* "\u{f}",] $v $($rest)*)
    }};
    ($b:ident [$($t:expr,)*] $v:tt [$($when:tt)*] { $($then:tt)* } $($rest:tt)*) => {{
        $b.node(if $($when)* { $crate::html::html!($($then)*) } else { Html::default() });
        $crate::html::nodes!($b [$($t,)* "\u{f}",] $v $($rest)*)
    }};
    ($b:ident $t:tt $v:tt [$($when:tt)*] $next:tt $($rest:tt)*) => {
        $crate::html::when!($b $t $v [$($when)* $next] $($rest)*)
    };
}

/// Attributes up to the end of the tag.
macro_rules! attributes {
    ($b:ident [$($t:expr,)*] $v:tt $tag:ident / > $($rest:tt)*) => {
        $crate::html::nodes!($b [$($t,)* "\u{e}",] $v $($rest)*)
    };
    ($b:ident $t:tt $v:tt $tag:ident > $($rest:tt)*) => {
        $crate::html::nodes!($b $t $v $($rest)*)
    };
    ($b:ident $t:tt $v:tt $tag:ident {$name:ident} $($rest:tt)*) => {
        $crate::html::attributes!($b $t $v $tag $name = {$name} $($rest)*)
    };
    ($b:ident [$($t:expr,)*] $v:tt $tag:ident key = $value:tt $($rest:tt)*) => {{
        $crate::html::Fill::fill($value, &mut $b);
        $crate::html::attributes!($b [$($t,)* "\u{5}",] $v $tag $($rest)*)
    }};
    ($b:ident [$($t:expr,)*] $v:tt input value = $value:tt $($rest:tt)*) => {{
        $crate::html::Fill::fill($value, &mut $b);
        $crate::html::attributes!($b [$($t,)* "\u{6}",] $v input $($rest)*)
    }};
    ($b:ident [$($t:expr,)*] $v:tt input checked = $value:tt $($rest:tt)*) => {{
        $crate::html::Fill::fill($value, &mut $b);
        $crate::html::attributes!($b [$($t,)* "\u{7}",] $v input $($rest)*)
    }};
    ($b:ident $t:tt $v:tt $tag:ident onclick = $value:tt $($rest:tt)*) => {
        $crate::html::listen!($b $t $v $tag onclick $value $($rest)*)
    };
    ($b:ident $t:tt $v:tt $tag:ident onchange = $value:tt $($rest:tt)*) => {
        $crate::html::listen!($b $t $v $tag onchange $value $($rest)*)
    };
    ($b:ident $t:tt $v:tt $tag:ident oninput = $value:tt $($rest:tt)*) => {
        $crate::html::listen!($b $t $v $tag oninput $value $($rest)*)
    };
    ($b:ident $t:tt $v:tt $tag:ident onsubmit = $value:tt $($rest:tt)*) => {
        $crate::html::listen!($b $t $v $tag onsubmit $value $($rest)*)
    };
    ($b:ident $t:tt $v:tt $tag:ident onkeydown = $value:tt $($rest:tt)*) => {
        $crate::html::listen!($b $t $v $tag onkeydown $value $($rest)*)
    };
    ($b:ident $t:tt $v:tt $tag:ident oncancel = $value:tt $($rest:tt)*) => {
        $crate::html::listen!($b $t $v $tag oncancel $value $($rest)*)
    };
    ($b:ident [$($t:expr,)*] $v:tt $tag:ident $n:ident $(- $m:ident)* = $value:literal $($rest:tt)*) => {
        $crate::html::attributes!(
            $b [$($t,)* "\u{2}", stringify!($n), $("-", stringify!($m),)* "\u{3}", $value,]
            $v $tag $($rest)*
        )
    };
    ($b:ident [$($t:expr,)*] $v:tt $tag:ident $n:ident $(- $m:ident)* = $value:tt $($rest:tt)*) => {{
        $crate::html::Fill::fill($value, &mut $b);
        $crate::html::attributes!(
            $b [$($t,)* "\u{2}", stringify!($n), $("-", stringify!($m),)* "\u{4}",]
            $v $tag $($rest)*
        )
    }};
}

/// A listener of the open element.
macro_rules! listen {
    ($b:ident [$($t:expr,)*] $v:tt $tag:ident $event:ident $value:tt $($rest:tt)*) => {{
        $b.listener(yew::html::$event::Wrapper::__macro_new($crate::html::Listen::listen($value)));
        $crate::html::attributes!($b [$($t,)* "\u{8}",] $v $tag $($rest)*)
    }};
}

pub(crate) use {attributes, html, listen, nodes, when};
