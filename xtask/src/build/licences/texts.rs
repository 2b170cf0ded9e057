//! Licence texts: which file holds which, and each wording once with whom it applies to.
//!
//! Texts are kept as they are; only blanks do not count when two are compared.

use super::packages::Package;
use crate::packages::LICENCES;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A text that lies in a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Text {
    /// What it is the text of; `None`: of all licences of the package.
    pub(super) licence: Option<String>,
    pub(super) body: String,
}

/// A wording and the packages it applies to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wording {
    /// What it is the text of.
    pub(super) licence: String,
    pub(super) body: String,
    /// Packages it lies in.
    pub(super) of: Vec<String>,
    /// Packages under the same licence that bring no text of their own.
    pub(super) also: Vec<String>,
}

const NOTICE: &str = "NOTICE";

/// What a file of a package is the text of; `None`: of no licence that is used.
#[expect(clippy::option_option, reason = "no text, a text of everything, a text of one licence")]
pub(super) fn meant(file: &str, chosen: &[String]) -> Option<Option<String>> {
    const FIRST: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", NOTICE];
    let name = file.to_uppercase();
    let name = name.strip_suffix(".MD").or(name.strip_suffix(".TXT")).unwrap_or(&name);
    if name == "UNLICENSE" {
        return chosen.iter().find(|id| *id == "Unlicense").cloned().map(Some);
    }
    let first = FIRST.into_iter().find(|first| name.starts_with(first))?;
    if first == NOTICE {
        return Some(Some(NOTICE.to_owned()));
    }
    let rest = name.get(first.len()..).unwrap_or_default().trim_start_matches(['-', '_', '.']);
    if let Some(id) = chosen.iter().find(|id| names(rest, id)) {
        return Some(Some(id.clone()));
    }
    // The text of a licence that is offered besides, and not used.
    let other = LICENCES.into_iter().any(|id| names(rest, id));
    (!other).then_some(None)
}

/// Whether the end of a file name means a licence: `APACHE` for Apache-2.0.
fn names(word: &str, id: &str) -> bool {
    let id = id.to_uppercase();
    let short = id.split('-').next().unwrap_or_default();
    match word {
        "" => false,
        "BOOST" => short == "BSL",
        word => word == id || word == short,
    }
}

/// Each wording once, sorted by licence, the most common first; and the packages under a licence
/// whose text no package brings.
pub(super) fn grouped(packages: &[Package]) -> (Vec<Wording>, Vec<(String, String)>) {
    let mut by_body = BTreeMap::<String, Wording>::new();
    for package in packages {
        for text in &package.texts {
            let key = text.body.split_whitespace().collect::<Vec<_>>().join(" ");
            let licence = text.licence.clone().unwrap_or_else(|| package.licences.join(", "));
            let wording = by_body.entry(key).or_insert_with(|| Wording {
                licence,
                body: text.body.clone(),
                of: Vec::new(),
                also: Vec::new(),
            });
            let title = package.title();
            if !wording.of.contains(&title) {
                wording.of.push(title);
            }
        }
    }
    let mut all = by_body.into_values().collect::<Vec<_>>();
    all.sort_by_key(|wording| {
        (wording.licence.clone(), Reverse(wording.of.len()), wording.of.first().cloned())
    });
    let mut open = Vec::new();
    for package in packages {
        for id in package.without_text() {
            // The most common wording stands for all: best one that names nobody else.
            let fits = |wording: &Wording| wording.licence == *id;
            let free = all.iter().position(|wording| fits(wording) && !names_somebody(wording));
            let at = free.or_else(|| all.iter().position(fits));
            match at.and_then(|at| all.get_mut(at)) {
                Some(wording) => wording.also.push(package.title()),
                None => open.push((package.title(), id.clone())),
            }
        }
    }
    (all, open)
}

fn names_somebody(wording: &Wording) -> bool {
    let body = wording.body.to_lowercase();
    body.contains("copyright (c)") || body.contains('©')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| (*id).to_owned()).collect()
    }

    fn package(name: &str, licence: &str, texts: &[(Option<&str>, &str)]) -> Package {
        let text = |(licence, body): &(Option<&str>, &str)| Text {
            licence: licence.map(str::to_owned),
            body: (*body).to_owned(),
        };
        Package {
            name: name.to_owned(),
            version: "1".to_owned(),
            licences: ids(&[licence]),
            authors: Vec::new(),
            texts: texts.iter().map(text).collect(),
        }
    }

    #[test]
    fn a_file_is_known_by_its_name() {
        let mit = ids(&["MIT"]);
        let some = |id: &str| Some(Some(id.to_owned()));
        assert_eq!(meant("LICENSE-MIT", &mit), some("MIT"));
        assert_eq!(meant("license-mit.txt", &mit), some("MIT"));
        assert_eq!(meant("LICENSE-APACHE", &mit), None);
        assert_eq!(meant("LICENSE", &mit), Some(None));
        assert_eq!(meant("LICENSE.md", &mit), Some(None));
        assert_eq!(meant("COPYING", &mit), Some(None));
        // Not known, so not left out.
        assert_eq!(meant("LICENSE-THIRD-PARTY", &mit), Some(None));
        assert_eq!(meant("NOTICE.txt", &mit), some("NOTICE"));
        assert_eq!(meant("UNLICENSE", &mit), None);
        assert_eq!(meant("README.md", &mit), None);
        let both = ids(&["MIT", "Unicode-3.0"]);
        assert_eq!(meant("LICENSE-UNICODE", &both), some("Unicode-3.0"));
        assert_eq!(meant("LICENSE-BOOST", &ids(&["BSL-1.0"])), some("BSL-1.0"));
    }

    #[test]
    fn the_same_wording_stands_once() {
        let packages = [
            package("b", "MIT", &[(Some("MIT"), "Do  what\nyou want.\n")]),
            package("a", "MIT", &[(Some("MIT"), "(c) A. Do what you want.")]),
            package("c", "MIT", &[(None, "Do what you want.")]),
        ];
        let (all, open) = grouped(&packages);
        let of = all.iter().map(|wording| wording.of.join(", ")).collect::<Vec<_>>();
        assert_eq!(of, ["b 1, c 1", "a 1"]);
        assert_eq!(all.first().map(|wording| wording.body.as_str()), Some("Do  what\nyou want.\n"));
        assert!(open.is_empty());
    }

    #[test]
    fn a_package_without_a_text_is_told_so() {
        let packages = [
            package("a", "MIT", &[(None, "one")]),
            package("b", "MIT", &[(None, "two")]),
            package("c", "MIT", &[(None, "two")]),
            package("f", "MIT", &[(None, "Copyright (c) F, three")]),
            package("g", "MIT", &[(None, "Copyright (c) F, three")]),
            package("h", "MIT", &[(None, "Copyright (c) F, three")]),
            package("d", "MIT", &[]),
            package("e", "Zlib", &[]),
        ];
        let (all, open) = grouped(&packages);
        let also = all.iter().map(|wording| (wording.body.as_str(), wording.also.join(", ")));
        let also = also.filter(|(_, also)| !also.is_empty()).collect::<Vec<_>>();
        assert_eq!(also, [("two", "d 1".to_owned())]);
        assert_eq!(open, [("e 1".to_owned(), "Zlib".to_owned())]);
    }
}
