//! Rules about where files are and what they are called.

use super::{Findings, Text};
use std::collections::BTreeSet;

const TOP: [&str; 30] = [
    ".cargo",
    ".ci",
    ".config",
    ".gitattributes",
    ".gitignore",
    ".npmrc",
    ".taplo.toml",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "Trunk.toml",
    "betreiber.toml",
    "docs",
    "e2e",
    "engine",
    "hosting",
    "index.html",
    "package-lock.json",
    "package.json",
    "redaktion",
    "rules",
    "rust-toolchain.toml",
    "rustfmt.toml",
    "snapshots",
    "web",
    "xtask",
];

/// A newcomer finds what the map says, and nothing else.
pub(super) fn top_level(texts: &[Text]) -> Findings {
    let top = |text: &Text| text.name.split('/').next().map(str::to_owned);
    let names = texts.iter().filter_map(top).collect::<BTreeSet<_>>();
    let strange = names.into_iter().filter(|name| !TOP.contains(&name.as_str()));
    strange.map(|name| format!("{name} is not on the map")).collect()
}

/// Names any system can write, one way of parting words in the rules.
pub(super) fn plain_names(texts: &[Text]) -> Findings {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./@".contains(c);
    let strange = texts.iter().filter(|text| !text.name.chars().all(plain));
    strange.map(|text| format!("{}: letters outside ASCII or blanks", text.name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::text;

    #[test]
    fn finds_strange_names() {
        assert_eq!(top_level(&[text("notes.md", ""), text("engine/a.rs", "")]).len(), 1);
        assert_eq!(plain_names(&[text("rules/übersicht.md", "")]).len(), 1);
        assert!(TOP.is_sorted());
    }
}
