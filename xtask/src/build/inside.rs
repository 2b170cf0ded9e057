//! The style sheet for a finder inside a foreign page, made from that of its own page.
//!
//! Nothing may come in from the page around but what it hands over by the names below, and
//! sizes may depend on no root element and no window that are not ours.

use super::style::{Part, parse, print};

/// What a portal may set, and the variable of ours it takes the place of.
const PUBLIC: [(&str, &str); 5] = [
    ("--kern-color-action-default", "--slf-accent"),
    ("--kern-color-action-on-default", "--slf-on-accent"),
    ("--kern-color-layout-background-default", "--slf-background"),
    ("--kern-color-layout-background-hued", "--slf-background-hued"),
    ("--kern-typography-font-family-default", "--slf-font"),
];

/// Begins anew: whatever the page around says, its colours and spaces end at our root.
const FIRST: &str = ":host{display:block}:host([hidden]){display:none}\
    .sf{all:initial;display:block;inline-size:100%;box-sizing:border-box;container-type:inline-size}\
    .sf[hidden]{display:none}";

/// The style sheet for a shadow root.
pub(super) fn inside(css: &str) -> String {
    let mut parts = parse(css);
    for part in &mut parts {
        rewrite(part, false);
    }
    [FIRST, &print(&parts)].concat()
}

fn rewrite(part: &mut Part, dark: bool) {
    match part {
        Part::Rule(selectors, declarations) => {
            let dark = dark || selectors.iter().any(|selector| selector.contains("=dark]"));
            for selector in selectors.iter_mut() {
                *selector = rooted(selector);
            }
            selectors.dedup();
            for declaration in declarations {
                *declaration = public(&without_rem(declaration), dark);
            }
        }
        Part::Nested(head, parts) => {
            let dark = head.contains("prefers-color-scheme: dark")
                || head.contains("prefers-color-scheme:dark");
            *head = measured(head);
            // The paper belongs to the page around.
            parts.retain(|part| !matches!(part, Part::Kept(text) if text.starts_with("@page")));
            parts.iter_mut().for_each(|part| rewrite(part, dark));
        }
        Part::Kept(_) => {}
    }
}

/// Our root stands where the root of the document stood.
fn rooted(selector: &str) -> String {
    let mut out = String::new();
    let mut rest = selector;
    while let Some((at, name)) =
        [":root", "html", "body"].iter().filter_map(|name| Some((whole(rest, name)?, *name))).min()
    {
        let (before, after) = rest.split_at(at);
        out.extend([before, ".sf"]);
        rest = after.get(name.len()..).unwrap_or_default();
    }
    out + rest
}

/// Where a word stands alone in a selector.
fn whole(selector: &str, word: &str) -> Option<usize> {
    let part = |c: char| c.is_alphanumeric() || "-_.#".contains(c);
    selector.match_indices(word).map(|(at, _)| at).find(|at| {
        let before = selector.get(..*at).and_then(|text| text.chars().next_back());
        let after = selector.get(at + word.len()..).and_then(|text| text.chars().next());
        !before.is_some_and(part) && !after.is_some_and(part)
    })
}

/// Sizes by the size of text the person has set, which the loader measures.
fn without_rem(declaration: &str) -> String {
    numbers_before(declaration, "rem", |number| format!("calc({number}*var(--slf-rem,16px))"))
}

/// A question for the width of the window becomes one for ours, in a unit of no root.
fn measured(head: &str) -> String {
    if !head.contains("-width") {
        return head.to_owned();
    }
    let head = head.replacen("@media", "@container", 1);
    numbers_before(&head, "rem", |number| {
        let pixels = number.parse::<f64>().unwrap_or_default() * 16.0;
        format!("{pixels}px")
    })
}

/// Replaces each number with a unit.
fn numbers_before(text: &str, unit: &str, with: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(unit) {
        let (before, after) = rest.split_at(at);
        let after = after.get(unit.len()..).unwrap_or_default();
        let start = before.rfind(|c: char| !(c.is_ascii_digit() || c == '.')).map_or(0, |at| {
            at + before.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
        });
        let (head, number) = before.split_at(start);
        let alone = !after.chars().next().is_some_and(char::is_alphanumeric);
        if number.is_empty() || !alone {
            out.extend([before, unit]);
        } else if let Some(head) = head.strip_suffix('-').filter(|head| !head.ends_with("- ")) {
            out.extend([head, &with(&["-", number].concat())]);
        } else {
            out.extend([head, &with(number)]);
        }
        rest = after;
    }
    out + rest
}

fn public(declaration: &str, dark: bool) -> String {
    let Some((name, value)) = declaration.split_once(':') else { return declaration.to_owned() };
    let name = name.trim();
    let Some((_, public)) = PUBLIC.iter().find(|(own, _)| *own == name) else {
        return declaration.to_owned();
    };
    let dark = if dark { "-dark" } else { "" };
    format!("{name}:var({public}{dark},{})", value.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(css: &str) -> String {
        inside(css).strip_prefix(FIRST).unwrap_or_default().to_owned()
    }

    #[test]
    fn stands_on_its_own_root() {
        let css =
            ":root,[data-kern-theme]{a:b}html{c:d}:is(body, .kern-light):not(.x){e:f}.body{g:h}";
        let inside =
            ".sf,[data-kern-theme]{a:b}.sf{c:d}:is(.sf, .kern-light):not(.x){e:f}.body{g:h}";
        assert_eq!(body(css), inside);
    }

    #[test]
    fn measures_by_nothing_of_the_page_around() {
        let rem = "calc(1.5*var(--slf-rem,16px))";
        assert_eq!(body("p{margin:1.5rem 0}"), format!("p{{margin:{rem} 0}}"));
        assert_eq!(body("p{margin:-.5rem}"), "p{margin:calc(-.5*var(--slf-rem,16px))}");
        assert_eq!(
            body("@media(min-width: 48rem){p{a:b}}"),
            "@container(min-width: 768px){p{a:b}}"
        );
        assert_eq!(body("@media print{p{a:b}}"), "@media print{p{a:b}}");
    }

    #[test]
    fn takes_colours_under_public_names() {
        let css = ":root{--kern-color-action-default:x}[data-kern-theme=dark]{--kern-color-action-default:y}";
        let inside = ".sf{--kern-color-action-default:var(--slf-accent,x)}\
                      [data-kern-theme=dark]{--kern-color-action-default:var(--slf-accent-dark,y)}";
        assert_eq!(body(css), inside);
    }
}
