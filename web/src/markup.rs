//! `html!` as in Yew, kept small: what is fixed becomes one text, what is not fills its gaps.
//!
//! Taken: elements, `<>`, `{ value }`, `{ for iterator }`, `if … { } else { }`, `key`, `{name}`
//! for `name={name}`, on input fields `value` and `checked`. `{ ctx.t("key") }` and
//! `{ icon("name") }` cost no code at all. The signs are those of [`crate::html`].

/// A tree of HTML.
macro_rules! html {
    ($($tree:tt)*) => {{
        let mark = $crate::html::mark();
        $crate::html::fill!($($tree)*);
        $crate::html::build(mark, $crate::html::template!($($tree)*))
    }};
}

/// Fills the gaps of a tree, in order.
macro_rules! fill {
    () => {};
    (< > $($rest:tt)*) => { $crate::html::fill!($($rest)*); };
    (< / > $($rest:tt)*) => { $crate::html::fill!($($rest)*); };
    (< / $tag:ident > $($rest:tt)*) => { $crate::html::fill!($($rest)*); };
    (< $tag:ident $($rest:tt)*) => { $crate::html::fill!(@ $($rest)*); };
    ({ for $($nodes:tt)* } $($rest:tt)*) => {
        $crate::html::node($crate::html::all($($nodes)*));
        $crate::html::fill!($($rest)*);
    };
    ({ $words:literal } $($rest:tt)*) => { $crate::html::fill!($($rest)*); };
    ({ ctx . t ( $key:literal ) } $($rest:tt)*) => { $crate::html::fill!($($rest)*); };
    ({ icon ( $name:literal ) } $($rest:tt)*) => { $crate::html::fill!($($rest)*); };
    ({ $($value:tt)* } $($rest:tt)*) => {
        $crate::html::Fill::fill({ $($value)* });
        $crate::html::fill!($($rest)*);
    };
    (if $($rest:tt)*) => { $crate::html::when!([] $($rest)*); };
    (@ / > $($rest:tt)*) => { $crate::html::fill!($($rest)*); };
    (@ > $($rest:tt)*) => { $crate::html::fill!($($rest)*); };
    (@ {$name:ident} $($rest:tt)*) => { $crate::html::fill!(@ $name = {$name} $($rest)*); };
    (@ onclick = $value:tt $($rest:tt)*) => { $crate::html::listen!(onclick $value $($rest)*); };
    (@ onchange = $value:tt $($rest:tt)*) => { $crate::html::listen!(onchange $value $($rest)*); };
    (@ oninput = $value:tt $($rest:tt)*) => { $crate::html::listen!(oninput $value $($rest)*); };
    (@ onsubmit = $value:tt $($rest:tt)*) => { $crate::html::listen!(onsubmit $value $($rest)*); };
    (@ onkeydown = $value:tt $($rest:tt)*) => {
        $crate::html::listen!(onkeydown $value $($rest)*);
    };
    (@ oncancel = $value:tt $($rest:tt)*) => { $crate::html::listen!(oncancel $value $($rest)*); };
    (@ key = $value:tt $($rest:tt)*) => {
        $crate::html::Fill::fill($value);
        $crate::html::fill!(@ $($rest)*);
    };
    (@ $n:ident $(- $m:ident)* = $value:literal $($rest:tt)*) => {
        $crate::html::fill!(@ $($rest)*);
    };
    (@ $n:ident $(- $m:ident)* = $value:tt $($rest:tt)*) => {
        $crate::html::Fill::fill($value);
        $crate::html::fill!(@ $($rest)*);
    };
}

/// A condition up to its block.
macro_rules! when {
    ([$($when:tt)*] { $($then:tt)* } else { $($or:tt)* } $($rest:tt)*) => {
        if $($when)* {
            $crate::html::yes();
            $crate::html::fill!($($then)*);
        } else {
            $crate::html::no();
            $crate::html::fill!($($or)*);
        }
        $crate::html::fill!($($rest)*);
    };
    ([$($when:tt)*] { $($then:tt)* } $($rest:tt)*) => {
        if $($when)* {
            $crate::html::yes();
            $crate::html::fill!($($then)*);
        } else {
            $crate::html::no();
        }
        $crate::html::fill!($($rest)*);
    };
    ([$($when:tt)*] $next:tt $($rest:tt)*) => {
        $crate::html::when!([$($when)* $next] $($rest)*);
    };
}

/// A listener of the open element.
macro_rules! listen {
    ($event:ident $value:tt $($rest:tt)*) => {
        $crate::html::listener(
            yew::html::$event::Wrapper::__macro_new($crate::html::Listen::listen($value)),
        );
        $crate::html::fill!(@ $($rest)*);
    };
}

/// The template of a tree.
macro_rules! template {
    ($($tree:tt)*) => { $crate::html::signs!([] $($tree)*) };
}

/// Signs so far, then what is left of the tree.
macro_rules! signs {
    ([$($t:expr,)*]) => { concat!($($t),*) };
    ([$($t:expr,)*] < > $($rest:tt)*) => { $crate::html::signs!([$($t,)* "\u{1}",] $($rest)*) };
    ([$($t:expr,)*] < / > $($rest:tt)*) => { $crate::html::signs!([$($t,)* "\u{e}",] $($rest)*) };
    ([$($t:expr,)*] < / $tag:ident > $($rest:tt)*) => {
        $crate::html::signs!([$($t,)* "\u{e}",] $($rest)*)
    };
    ([$($t:expr,)*] < $tag:ident $($rest:tt)*) => {
        $crate::html::signs!(@ $tag [$($t,)* "\u{1}", stringify!($tag),] $($rest)*)
    };
    ([$($t:expr,)*] { $words:literal } $($rest:tt)*) => {
        $crate::html::signs!([$($t,)* "\u{10}", $words,] $($rest)*)
    };
    ([$($t:expr,)*] { ctx . t ( $key:literal ) } $($rest:tt)*) => {
        $crate::html::signs!([$($t,)* "\u{11}", $key,] $($rest)*)
    };
    ([$($t:expr,)*] { icon ( $name:literal ) } $($rest:tt)*) => {
        $crate::html::signs!([$($t,)* "\u{12}", $name,] $($rest)*)
    };
    ([$($t:expr,)*] { $($value:tt)* } $($rest:tt)*) => {
        $crate::html::signs!([$($t,)* "\u{f}",] $($rest)*)
    };
    ($t:tt if $($rest:tt)*) => { $crate::html::signs!(if $t $($rest)*) };
    (if [$($t:expr,)*] { $($then:tt)* } else { $($or:tt)* } $($rest:tt)*) => {
        $crate::html::signs!([
            $($t,)* "\u{13}", $crate::html::signs!([] $($then)*),
            "\u{14}", $crate::html::signs!([] $($or)*), "\u{15}",
        ] $($rest)*)
    };
    (if [$($t:expr,)*] { $($then:tt)* } $($rest:tt)*) => {
        $crate::html::signs!([
            $($t,)* "\u{13}", $crate::html::signs!([] $($then)*), "\u{15}",
        ] $($rest)*)
    };
    (if $t:tt $when:tt $($rest:tt)*) => { $crate::html::signs!(if $t $($rest)*) };
    (@ $tag:ident [$($t:expr,)*] / > $($rest:tt)*) => {
        $crate::html::signs!([$($t,)* "\u{e}",] $($rest)*)
    };
    (@ $tag:ident $t:tt > $($rest:tt)*) => { $crate::html::signs!($t $($rest)*) };
    (@ $tag:ident $t:tt {$name:ident} $($rest:tt)*) => {
        $crate::html::signs!(@ $tag $t $name = {$name} $($rest)*)
    };
    (@ $tag:ident [$($t:expr,)*] key = $value:tt $($rest:tt)*) => {
        $crate::html::signs!(@ $tag [$($t,)* "\u{5}",] $($rest)*)
    };
    (@ input [$($t:expr,)*] value = $value:tt $($rest:tt)*) => {
        $crate::html::signs!(@ input [$($t,)* "\u{6}",] $($rest)*)
    };
    (@ input [$($t:expr,)*] checked = $value:tt $($rest:tt)*) => {
        $crate::html::signs!(@ input [$($t,)* "\u{7}",] $($rest)*)
    };
    (@ $tag:ident $t:tt onclick = $value:tt $($rest:tt)*) => {
        $crate::html::signs!(@ on $tag $t $($rest)*)
    };
    (@ $tag:ident $t:tt onchange = $value:tt $($rest:tt)*) => {
        $crate::html::signs!(@ on $tag $t $($rest)*)
    };
    (@ $tag:ident $t:tt oninput = $value:tt $($rest:tt)*) => {
        $crate::html::signs!(@ on $tag $t $($rest)*)
    };
    (@ $tag:ident $t:tt onsubmit = $value:tt $($rest:tt)*) => {
        $crate::html::signs!(@ on $tag $t $($rest)*)
    };
    (@ $tag:ident $t:tt onkeydown = $value:tt $($rest:tt)*) => {
        $crate::html::signs!(@ on $tag $t $($rest)*)
    };
    (@ $tag:ident $t:tt oncancel = $value:tt $($rest:tt)*) => {
        $crate::html::signs!(@ on $tag $t $($rest)*)
    };
    (@ on $tag:ident [$($t:expr,)*] $($rest:tt)*) => {
        $crate::html::signs!(@ $tag [$($t,)* "\u{8}",] $($rest)*)
    };
    (@ $tag:ident [$($t:expr,)*] $n:ident $(- $m:ident)* = $value:literal $($rest:tt)*) => {
        $crate::html::signs!(@ $tag [
            $($t,)* "\u{2}", stringify!($n), $("-", stringify!($m),)* "\u{3}", $value,
        ] $($rest)*)
    };
    (@ $tag:ident [$($t:expr,)*] $n:ident $(- $m:ident)* = $value:tt $($rest:tt)*) => {
        $crate::html::signs!(@ $tag [
            $($t,)* "\u{2}", stringify!($n), $("-", stringify!($m),)* "\u{4}",
        ] $($rest)*)
    };
}

pub(crate) use {fill, html, listen, signs, template, when};
