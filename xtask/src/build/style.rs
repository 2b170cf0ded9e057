//! Takes out of the style sheet what the page cannot use: classes of KERN UX that no view names,
//! variables nobody reads; and gives the rest of the variables short names.
//!
//! Rules for elements, states and themes always stay.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

const FOREIGN: &str = ".kern-";
/// Variables with this beginning are set from outside and keep their names.
const PUBLIC: &str = "--slf-";

/// A part of a style sheet.
#[derive(Debug)]
pub(super) enum Part {
    /// `selectors { declarations }`
    Rule(Vec<String>, Vec<String>),
    /// `@media … { parts }`
    Nested(String, Vec<Part>),
    /// `@import …;` or an at-rule with declarations, kept as it is.
    Kept(String),
}

/// The smaller style sheet; `views` are the sources that name classes, `prefix` begins the short
/// names of variables.
pub(super) fn prune(css: &str, views: &str, prefix: &str) -> String {
    let mut parts = parse(css);
    parts.retain_mut(|part| keep(part, views));
    // A variable may be read by another one that nobody reads.
    loop {
        let read = names_after(&print(&parts), "var(");
        let before = declarations(&parts);
        parts.retain_mut(|part| keep_read(part, &read));
        if declarations(&parts) == before {
            break;
        }
    }
    shorten(&print(&parts), prefix)
}

pub(super) fn parse(css: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = css;
    while !rest.trim().is_empty() {
        let (head, block, after) = next_block(rest);
        rest = after;
        let head = head.trim().to_owned();
        match block {
            None => parts.push(Part::Kept(format!("{head};"))),
            Some(body)
                if head.starts_with('@') && body.contains('{') && !head.contains("keyframes") =>
            {
                parts.push(Part::Nested(head, parse(body)));
            }
            Some(body) if head.starts_with('@') => {
                parts.push(Part::Kept(format!("{head}{{{body}}}")));
            }
            Some(body) => parts.push(Part::Rule(split(&head, ','), split(body, ';'))),
        }
    }
    parts
}

/// Head, block and what follows; without a block up to the next `;`.
fn next_block(css: &str) -> (&str, Option<&str>, &str) {
    let mut depth = 0usize;
    let mut start = None;
    for (at, sign) in plain_signs(css) {
        match sign {
            '{' => {
                depth += 1;
                start = start.or(Some(at));
            }
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    let from = start.unwrap_or(at);
                    let cut = |from: usize, to: usize| css.get(from..to).unwrap_or_default();
                    return (cut(0, from), Some(cut(from + 1, at)), cut(at + 1, css.len()));
                }
            }
            ';' if depth == 0 => {
                let (head, after) = css.split_at(at);
                return (head, None, after.get(1..).unwrap_or_default());
            }
            _ => {}
        }
    }
    (css, None, "")
}

/// Signs with their place, outside of quotes and parentheses.
fn plain_signs(css: &str) -> impl Iterator<Item = (usize, char)> {
    let mut quote = None;
    let mut depth = 0usize;
    css.char_indices().filter(move |(_, sign)| match (quote, sign) {
        (Some(open), sign) => {
            if open == *sign {
                quote = None;
            }
            false
        }
        (None, '"' | '\'') => {
            quote = Some(*sign);
            false
        }
        (None, '(') => {
            depth += 1;
            false
        }
        (None, ')') => {
            depth = depth.saturating_sub(1);
            false
        }
        (None, _) => depth == 0,
    })
}

fn split(text: &str, at: char) -> Vec<String> {
    let mut parts = Vec::new();
    let mut from = 0;
    for (place, sign) in plain_signs(text) {
        if sign == at {
            parts.push(text.get(from..place).unwrap_or_default());
            from = place + 1;
        }
    }
    parts.push(text.get(from..).unwrap_or_default());
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn keep(part: &mut Part, views: &str) -> bool {
    match part {
        Part::Rule(selectors, _) => {
            selectors.retain(|selector| can_match(selector, views));
            !selectors.is_empty()
        }
        Part::Nested(_, parts) => {
            parts.retain_mut(|part| keep(part, views));
            !parts.is_empty()
        }
        Part::Kept(_) => true,
    }
}

/// Whether the views name every foreign class the selector needs.
fn can_match(selector: &str, views: &str) -> bool {
    let needed = plain_signs(selector).map(|(_, sign)| sign).collect::<String>();
    needed.split(FOREIGN).skip(1).all(|rest| {
        let end = rest.find(|c: char| !(c.is_alphanumeric() || "-_".contains(c)));
        let class = ["kern-", rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()].concat();
        // The end of a name may be put behind `--` while the page runs.
        let begun = class.split_once("--").map(|(head, _)| [head, "--\""].concat());
        names(views, &class) || begun.is_some_and(|begun| views.contains(&begun))
    })
}

fn names(views: &str, class: &str) -> bool {
    views.match_indices(class).any(|(at, _)| {
        let after = views.get(at + class.len()..).and_then(|rest| rest.chars().next());
        !after.is_some_and(|c| c.is_alphanumeric() || "-_".contains(c))
    })
}

fn keep_read(part: &mut Part, read: &BTreeSet<String>) -> bool {
    match part {
        Part::Rule(_, declarations) => {
            declarations.retain(|declaration| {
                let name = declaration.split(':').next().unwrap_or_default().trim();
                !name.starts_with("--") || read.contains(name)
            });
            !declarations.is_empty()
        }
        Part::Nested(_, parts) => {
            parts.retain_mut(|part| keep_read(part, read));
            !parts.is_empty()
        }
        Part::Kept(_) => true,
    }
}

fn declarations(parts: &[Part]) -> usize {
    parts
        .iter()
        .map(|part| match part {
            Part::Rule(_, declarations) => declarations.len(),
            Part::Nested(_, parts) => declarations(parts),
            Part::Kept(_) => 1,
        })
        .sum()
}

/// Names of variables that stand behind a word.
fn names_after(css: &str, word: &str) -> BTreeSet<String> {
    let name = |rest: &str| {
        let rest = rest.trim_start();
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)));
        rest.get(..end.unwrap_or(rest.len())).unwrap_or_default().to_owned()
    };
    css.split(word).skip(1).map(name).filter(|name| name.starts_with("--")).collect()
}

/// Every variable of ours under one or two letters. Classes keep their names: they too may hold `--`.
fn shorten(css: &str, prefix: &str) -> String {
    let mut known = names_after(css, "var(");
    known.retain(|name| !name.starts_with(PUBLIC));
    let short = known.iter().enumerate();
    let short = short.map(|(at, name)| (name.as_str(), short_name(prefix, at)));
    let short = short.collect::<BTreeMap<_, _>>();
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find("--") {
        let (before, tail) = rest.split_at(at);
        out.push_str(before);
        let end = tail.find(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)));
        let (name, after) = tail.split_at(end.unwrap_or(tail.len()));
        let begins = before.is_empty() || before.ends_with(['{', ';', '(', ' ', ',', ':']);
        match short.get(name).filter(|_| begins) {
            Some(short) => out.push_str(short),
            None => out.push_str(name),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn short_name(prefix: &str, at: usize) -> String {
    let letter = |n: usize| char::from(b'a' + u8::try_from(n % 26).unwrap_or_default());
    match at / 26 {
        0 => format!("{prefix}{}", letter(at)),
        more => format!("{prefix}{}{}", letter(more - 1), letter(at)),
    }
}

pub(super) fn print(parts: &[Part]) -> String {
    let mut css = String::new();
    for part in parts {
        // Writing to a text cannot fail.
        let _ = match part {
            Part::Rule(selectors, declarations) => {
                write!(css, "{}{{{}}}", selectors.join(","), declarations.join(";"))
            }
            Part::Nested(head, parts) => write!(css, "{head}{{{}}}", print(parts)),
            Part::Kept(text) => write!(css, "{text}"),
        };
    }
    css
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_out_classes_no_view_names() {
        let css =
            ".kern-btn,.kern-card{a:b}.kern-btn--x:not(.kern-card){c:d}.kern-badge{e:f}.own,p{g:h}";
        let pruned = prune(css, "class=\"kern-btn kern-btn--x\"", "--");
        assert_eq!(pruned, ".kern-btn{a:b}.kern-btn--x:not(.kern-card){c:d}.own,p{g:h}");
    }

    #[test]
    fn keeps_classes_whose_end_is_put_together() {
        let css = ".kern-icon--add{a:b}.kern-icon-box{a:b}";
        assert_eq!(prune(css, "[\"kern-icon--\", name].concat()", "--"), ".kern-icon--add{a:b}");
    }

    #[test]
    fn takes_out_variables_nobody_reads_and_shortens_the_rest() {
        let css = ":root{--kern-a: 1;--kern-b: var(--kern-a);--kern-c:var(--kern-d,2);--kern-d:3}p{x:var(--kern-b)}";
        assert_eq!(prune(css, "", "--"), ":root{--a: 1;--b: var(--a)}p{x:var(--b)}");
    }

    #[test]
    fn leaves_nested_rules_and_addresses_whole() {
        let css = "@media print{a{b:url(\"data:image/svg+xml;x{}\")}}@font-face{src:local(x)}@keyframes k{to{x:y}}";
        assert_eq!(prune(css, "", "--"), css);
    }

    #[test]
    fn short_names_differ() {
        let names = (0..700).map(|at| short_name("--", at)).collect::<BTreeSet<_>>();
        assert_eq!(names.len(), 700);
    }
}
