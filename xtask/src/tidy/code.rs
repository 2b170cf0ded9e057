//! Rules about source code.

use super::{Findings, Text};
use std::collections::BTreeSet;

const LONGEST: usize = 500;

/// Whether a word stands alone in a line.
fn has_word(line: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let before = line.get(..at).and_then(|text| text.chars().next_back());
        let after = line.get(at + word.len()..).and_then(|text| text.chars().next());
        !before.is_some_and(part) && !after.is_some_and(part)
    })
}

/// The lines before the tests.
fn program(text: &Text) -> impl Iterator<Item = (usize, &str)> {
    text.lines().take_while(|(_, line)| *line != "#[cfg(test)]")
}

/// Verdicts and amounts are exact.
pub(super) fn no_floats(texts: &[Text]) -> Findings {
    let engine = texts.iter().filter(|text| text.name.starts_with("engine/src/"));
    let mut found = Findings::new();
    for text in engine.filter(|text| text.is_code()) {
        for (at, line) in program(text) {
            let code = line.split("//").next().unwrap_or_default();
            for word in ["f32", "f64"] {
                if has_word(code, word) {
                    found.push(text.at(at, word));
                }
            }
        }
    }
    found
}

/// No marks of things still to be done, no leftovers of a search for a mistake.
pub(super) fn nothing_unfinished(texts: &[Text]) -> Findings {
    // Put together here, so that this file keeps its own rule.
    let marks = [
        ["TO", "DO"],
        ["FIX", "ME"],
        ["X", "XX"],
        ["dbg", "!("],
        ["todo", "!("],
        ["unimplemented", "!("],
        ["#[ign", "ore"],
        ["test.on", "ly("],
        ["<<<<", "<<<"],
    ]
    .map(|halves| halves.concat());
    let read = |text: &&Text| text.is_code() || text.ends_with(&[".toml", ".ftl", ".md", ".html"]);
    let mut found = Findings::new();
    for text in texts.iter().filter(read) {
        for (at, line) in text.lines() {
            for mark in &marks {
                let alone = mark.chars().all(char::is_alphanumeric);
                if if alone { has_word(line, mark) } else { line.contains(mark.as_str()) } {
                    found.push(text.at(at, mark));
                }
            }
        }
    }
    found
}

/// What is read as a whole has to be short.
pub(super) fn short_files(texts: &[Text]) -> Findings {
    let long = texts.iter().filter(|text| text.is_code() && text.lines().count() > LONGEST);
    long.map(|text| format!("{}: {} lines, at most {LONGEST}", text.name, text.lines().count()))
        .collect()
}

/// Each file says first what it is for.
pub(super) fn opens_with_purpose(texts: &[Text]) -> Findings {
    let sources =
        texts.iter().filter(|text| text.name.contains("/src/") && text.ends_with(&[".rs"]));
    let silent = sources.filter(|text| !text.body.starts_with("//! "));
    silent.map(|text| text.at(1, "does not open with `//! `")).collect()
}

/// The law is data: no id of a benefit in the engine or on the page.
pub(super) fn no_benefit_names(texts: &[Text]) -> Findings {
    let ids = benefits(texts);
    let code = |text: &&Text| {
        let here = text.name.starts_with("engine/src/") || text.name.starts_with("web/src/");
        here && text.is_code()
    };
    let mut found = Findings::new();
    for text in texts.iter().filter(code) {
        for (at, line) in program(text) {
            let lower = line.to_lowercase();
            found.extend(ids.iter().filter(|id| has_word(&lower, id)).map(|id| text.at(at, id)));
        }
    }
    found
}

/// Ids of the benefits there are.
pub(super) fn benefits(texts: &[Text]) -> BTreeSet<String> {
    let id = |text: &Text| {
        let (id, _) = text.name.strip_prefix("rules/leistungen/")?.split_once('/')?;
        Some(id.to_owned())
    };
    texts.iter().filter_map(id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::text;

    #[test]
    fn finds_floats_but_not_in_comments() {
        let found = no_floats(&[text("engine/src/a.rs", "// f64\nlet a: f64;\nlet f64s = 1;\n")]);
        assert_eq!(found, ["engine/src/a.rs:2: f64"]);
    }

    #[test]
    fn finds_what_is_unfinished() {
        let line = ["// TO", "DO: later\n// TO", "DOS\n"].concat();
        assert_eq!(nothing_unfinished(&[text("a.rs", &line)]).len(), 1);
    }

    #[test]
    fn finds_names_of_benefits_in_the_engine() {
        let rules = text("rules/leistungen/wohngeld/regel.toml", "");
        let code = text("engine/src/a.rs", "\"wohngeld\"\nwohngeldstelle\n");
        assert_eq!(no_benefit_names(&[rules, code]), ["engine/src/a.rs:1: wohngeld"]);
    }

    #[test]
    fn finds_long_and_silent_files() {
        let long = text("web/src/a.rs", &"x\n".repeat(LONGEST + 1));
        let good = text("web/src/b.rs", "//! Good.\n");
        assert_eq!(short_files(&[long]).len(), 1);
        assert!(opens_with_purpose(&[good]).is_empty());
    }
}
