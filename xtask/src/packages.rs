//! What the project depends on, in cargo's words, and the licence each package is used under.
//!
//! Knows nothing of rules or pages: `tidy` judges by it, `build` writes the page of licences.

use crate::Problem;
use crate::run::{cargo, outcome};
use serde_json::Value;
use spdx::{Expression, Licensee, ParseMode};
use std::collections::BTreeSet;

/// What the page's program is compiled for.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";
/// The feature the page's program is compiled with, besides the default ones.
pub(crate) const FEATURE: &str = "geteilt";

/// Licences that may be combined with the EUPL; where a package offers several, the first here.
pub(crate) const LICENCES: [&str; 16] = [
    "MIT",
    "Apache-2.0",
    "0BSD",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    // Data only: the certificates of the authorities that browsers trust.
    "CDLA-Permissive-2.0",
    "EUPL-1.2",
    "ISC",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// The licences a package is used under, of what it offers; `None` if that does not fit.
pub(crate) fn choice(offered: &str) -> Option<Vec<String>> {
    // Older packages write `/` for OR, and names that were withdrawn since.
    let offered = Expression::parse_mode(offered, ParseMode::LAX).ok()?;
    let fitting = LICENCES.iter().filter_map(|id| Licensee::parse(id).ok()).collect::<Vec<_>>();
    let chosen = offered.minimized_requirements(&fitting).ok()?;
    Some(chosen.iter().map(ToString::to_string).collect())
}

/// All packages of the project with every feature, and what they need.
pub(crate) fn metadata() -> Result<Value, Problem> {
    let mut command = cargo(&["metadata", "--format-version", "1", "--all-features", "--locked"]);
    let outcome = outcome("read what the project depends on", &mut command)?;
    if !outcome.ok {
        return Err(outcome.err.into());
    }
    Ok(serde_json::from_str(&outcome.out)?)
}

/// Each package with its name.
pub(crate) fn named(metadata: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let all = metadata.get("packages").and_then(Value::as_array).into_iter().flatten();
    all.filter_map(|package| Some((package.get("name")?.as_str()?, package)))
}

/// Name and version of each package that is compiled into the page's program.
pub(crate) fn in_program() -> Result<BTreeSet<(String, String)>, Problem> {
    let mut command = cargo(&["tree", "--package", "web", "--features", FEATURE]);
    command.args(["--target", TARGET, "--edges", "normal,no-proc-macro"]);
    command.args(["--prefix", "none", "--format", "{p}", "--locked"]);
    let outcome = outcome("read what the page depends on", &mut command)?;
    if !outcome.ok {
        return Err(outcome.err.into());
    }
    Ok(outcome.out.lines().filter_map(name_and_version).collect())
}

/// Of a line of `cargo tree`.
pub(crate) fn name_and_version(line: &str) -> Option<(String, String)> {
    let mut words = line.split(' ');
    let name = words.next()?.to_owned();
    Some((name, words.next()?.strip_prefix('v')?.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(offered: &str) -> String {
        choice(offered).map_or_else(|| "none".to_owned(), |ids| ids.join(", "))
    }

    #[test]
    fn the_first_fitting_licence_is_chosen() {
        assert_eq!(chosen("Apache-2.0 OR MIT"), "MIT");
        assert_eq!(chosen("Apache-2.0 / MIT"), "MIT");
        assert_eq!(chosen("Apache-2.0 OR BSL-1.0"), "Apache-2.0");
        assert_eq!(chosen("MIT OR GPL-3.0"), "MIT");
        assert_eq!(chosen("MPL-2.0+"), "MPL-2.0");
    }

    #[test]
    fn what_is_joined_by_and_counts_as_a_whole() {
        assert_eq!(chosen("(MIT OR Apache-2.0) AND Unicode-3.0"), "MIT, Unicode-3.0");
        assert_eq!(chosen("MIT AND GPL-3.0"), "none");
        assert_eq!(chosen("(MIT OR Apache-2.0) AND GPL-3.0-only"), "none");
        assert_eq!(chosen("none"), "none");
    }

    #[test]
    fn every_fitting_licence_has_a_name_in_the_list_of_all() {
        for id in LICENCES {
            assert!(Licensee::parse(id).is_ok(), "{id}");
        }
    }

    #[test]
    fn reads_a_line_of_the_tree() {
        let line = "futures v0.3.34 (*)";
        assert_eq!(name_and_version(line), Some(("futures".into(), "0.3.34".into())));
        assert_eq!(name_and_version(""), None);
    }
}
