//! Rules about texts, pages and rule files.

use super::code::benefits;
use super::{Findings, Text};
use crate::project;
use std::path::Path;

/// The project builds anywhere, so it names no place of one machine.
pub(super) fn no_machine_paths(texts: &[Text]) -> Findings {
    let folders = [["/ho", "me/"], ["/ro", "ot/"], ["/wo", "rk/"], ["/Us", "ers/"], ["C:", "\\"]]
        .map(|halves| halves.concat());
    let mut found = Findings::new();
    for text in texts {
        for (at, line) in text.lines() {
            for folder in &folders {
                // Part of an address on the web is something else.
                let starts = line.match_indices(folder.as_str()).any(|(at, _)| {
                    let before = line.get(..at).and_then(|text| text.chars().next_back());
                    before.is_none_or(|c| c.is_whitespace() || "\"'`(=:".contains(c))
                });
                if starts {
                    found.push(text.at(at, folder));
                }
            }
        }
    }
    found
}

/// Packages come from wherever the machine is told to get them.
pub(super) fn no_registry_hosts(texts: &[Text]) -> Findings {
    let hosts = [
        ["registry.", "npmjs"],
        ["registry.", "yarnpkg"],
        ["static.", "crates.io"],
        ["index.", "crates.io"],
    ]
    .map(|halves| halves.concat());
    let mut found = Findings::new();
    for text in texts {
        for (at, line) in text.lines() {
            let named = hosts.iter().filter(|host| line.contains(host.as_str()));
            found.extend(named.map(|host| text.at(at, host)));
        }
    }
    found
}

/// No carriage return, no blanks at the end of a line, one line break at the end.
pub(super) fn clean_lines(texts: &[Text]) -> Findings {
    let mut found = Findings::new();
    // Rule files that are broken on purpose stay as they are.
    let read = |text: &&Text| !text.ends_with(&[".snap"]) && !text.name.contains("/broken/");
    for text in texts.iter().filter(read) {
        let dirty = text.lines().find(|(_, line)| line.ends_with([' ', '\t']));
        found.extend(dirty.map(|(at, _)| text.at(at, "blanks at the end")));
        if text.body.contains('\r') {
            found.push(text.at(1, "carriage returns"));
        }
        if !text.body.is_empty() && (!text.body.ends_with('\n') || text.body.ends_with("\n\n")) {
            found.push(text.at(text.lines().count(), "does not end with one line break"));
        }
    }
    found
}

/// Words say it.
pub(super) fn no_emoji(texts: &[Text]) -> Findings {
    let emoji = |c: char| matches!(u32::from(c), 0x1F000..=0x1FAFF | 0x2600..=0x27BF | 0xFE0F);
    let mut found = Findings::new();
    for text in texts {
        let lines = text.lines().filter(|(_, line)| line.chars().any(emoji));
        found.extend(lines.map(|(at, _)| text.at(at, "emoji")));
    }
    found
}

/// A link to a file of the project finds it.
pub(super) fn links_lead_somewhere(texts: &[Text]) -> Findings {
    let mut found = Findings::new();
    for text in texts.iter().filter(|text| text.ends_with(&[".md"])) {
        let folder = project::path(&text.name);
        let folder = folder.parent().unwrap_or(Path::new(""));
        for (at, line) in text.lines() {
            for target in line.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
                let file = target.split('#').next().unwrap_or_default();
                let outside = target.contains("://") || target.starts_with("mailto:");
                if !outside && !file.is_empty() && !folder.join(file).exists() {
                    found.push(text.at(at, target));
                }
            }
        }
    }
    found
}

/// A figure nobody can look up is worth nothing.
pub(super) fn figures_have_sources(texts: &[Text]) -> Findings {
    let figures =
        |text: &&Text| text.name.starts_with("rules/parameter/") && text.ends_with(&[".toml"]);
    let mut found = Findings::new();
    for text in texts.iter().filter(figures) {
        let mut block: Option<(usize, Vec<&str>)> = None;
        for (at, line) in text.lines().chain([(0, "[ende]")]) {
            let begins =
                line.starts_with("[[") || (line.starts_with('[') && !line.starts_with("[{"));
            if begins {
                if let Some((start, keys)) = block.take() {
                    for key in ["gueltig_ab", "norm", "quelle", "geprueft"] {
                        if !keys.contains(&key) {
                            found.push(text.at(start, &["no `", key, "`"].concat()));
                        }
                    }
                }
                block = line.ends_with(".werte]]").then(|| (at, Vec::new()));
            } else if let (Some((_, keys)), Some((key, _))) = (&mut block, line.split_once('=')) {
                keys.push(key.trim());
            }
        }
    }
    found
}

/// A rule without cases is a claim.
pub(super) fn benefits_are_complete(texts: &[Text]) -> Findings {
    // One that states an amount has more to get wrong; `redaktion faelle` says more.
    let least = |rule: &str| {
        if rule.lines().any(|line| line.trim_end() == "[betrag]") { 8 } else { 4 }
    };
    let body = |id: &str, file: &str| {
        let name = ["rules/leistungen/", id, "/", file].concat();
        texts.iter().find(|text| text.name == name).map(|text| text.body.as_str())
    };
    let mut found = Findings::new();
    for id in benefits(texts) {
        let rule = body(&id, "regel.toml");
        if rule.is_none() {
            found.push(format!("{id} has no regel.toml"));
        }
        let least = least(rule.unwrap_or_default());
        let cases = body(&id, "faelle.toml").unwrap_or_default();
        let cases = cases.lines().filter(|line| line.trim_end() == "[[fall]]").count();
        if cases < least {
            found.push(format!("{id} has {cases} cases, at least {least}"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::text;

    #[test]
    fn finds_paths_of_a_machine_but_not_addresses() {
        let home = ["a = \"/ho", "me/me\"\nhttps://example.org/ho", "me/\n"].concat();
        assert_eq!(no_machine_paths(&[text("a.md", &home)]).len(), 1);
    }

    #[test]
    fn finds_dirty_lines() {
        assert_eq!(clean_lines(&[text("a", "a \nb")]).len(), 2);
        assert!(clean_lines(&[text("a", "a\nb\n"), text("b", "")]).is_empty());
    }

    #[test]
    fn finds_figures_without_source() {
        let body = "[a]\neinheit = \"EUR\"\n[[a.werte]]\nwert = [\n  [1]\n]\ngueltig_ab = \"2026-01-01\"\nnorm = \"x\"\ngeprueft = \"ja\"\n";
        let found = figures_have_sources(&[text("rules/parameter/a.toml", body)]);
        assert_eq!(found, ["rules/parameter/a.toml:3: no `quelle`"]);
    }

    #[test]
    fn counts_cases() {
        let rule = text("rules/leistungen/a/regel.toml", "");
        let cases = text("rules/leistungen/a/faelle.toml", &"[[fall]]\n".repeat(8));
        assert!(benefits_are_complete(&[rule, cases]).is_empty());
        let cases = || text("rules/leistungen/a/faelle.toml", &"[[fall]]\n".repeat(4));
        let rule = |body: &str| text("rules/leistungen/a/regel.toml", body);
        assert!(benefits_are_complete(&[rule(""), cases()]).is_empty());
        let found = benefits_are_complete(&[rule("[betrag]\n"), cases()]);
        assert_eq!(found, ["a has 4 cases, at least 8"]);
    }
}
