//! The packages whose code is in the page's program, with the licence texts that lie in them.

use super::texts::{self, Text};
use crate::{Problem, packages, project};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A package of somebody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Package {
    pub(super) name: String,
    pub(super) version: String,
    /// Under which it is used, of those it offers.
    pub(super) licences: Vec<String>,
    /// As the package names them, without addresses.
    pub(super) authors: Vec<String>,
    /// What lies in its folder.
    pub(super) texts: Vec<Text>,
}

impl Package {
    /// Name and version.
    pub(super) fn title(&self) -> String {
        [&self.name, " ", &self.version].concat()
    }

    /// Its licences for which no text lies in its folder.
    pub(super) fn without_text(&self) -> impl Iterator<Item = &String> {
        let covered = |id: &str| {
            self.texts.iter().any(|text| match &text.licence {
                None => true,
                Some(licence) => licence == id,
            })
        };
        self.licences.iter().filter(move |id| !covered(id))
    }
}

/// Everything in the program that cargo fetched.
#[derive(Debug)]
pub(super) struct Fetched {
    /// Sorted by name and version.
    pub(super) packages: Vec<Package>,
    /// Where cargo unpacks what it fetched.
    pub(super) registry: PathBuf,
}

/// Asks cargo.
pub(super) fn fetched() -> Result<Fetched, Problem> {
    let metadata = packages::metadata()?;
    let wanted = packages::in_program()?;
    let (mut found, mut registry) = (Vec::new(), None);
    for (name, manifest) in foreign(&metadata, &wanted)? {
        let folder = word(manifest, "manifest_path").map(PathBuf::from).unwrap_or_default();
        let folder = folder.parent().unwrap_or(Path::new(""));
        registry = folder.parent().map(Path::to_owned).or(registry);
        let offered = word(manifest, "license").unwrap_or_default();
        let authors = manifest.get("authors").and_then(Value::as_array);
        let authors = authors.into_iter().flatten().filter_map(Value::as_str);
        found.push(package(
            (name, word(manifest, "version").unwrap_or_default()),
            offered,
            authors,
            &[folder],
        )?);
    }
    let registry = registry.ok_or("cargo names no package of the program")?;
    Ok(Fetched { packages: found, registry })
}

/// A package with what lies in its folders.
pub(super) fn package<'a>(
    (name, version): (&str, &str),
    offered: &str,
    authors: impl Iterator<Item = &'a str>,
    folders: &[&Path],
) -> Result<Package, Problem> {
    let licences = packages::choice(offered)
        .ok_or_else(|| format!("{name} {version}: the licence `{offered}` does not fit"))?;
    let mut texts = Vec::new();
    for folder in folders {
        texts.extend(in_folder(folder, &licences)?);
    }
    let authors = authors.map(without_address).filter(|name| !name.is_empty()).collect();
    Ok(Package { name: name.to_owned(), version: version.to_owned(), licences, authors, texts })
}

/// The packages of the program that are not ours; fails if one of them is not known.
fn foreign<'a>(
    metadata: &'a Value,
    wanted: &BTreeSet<(String, String)>,
) -> Result<Vec<(&'a str, &'a Value)>, Problem> {
    let mut found = Vec::new();
    for (name, version) in wanted {
        let known = packages::named(metadata)
            .find(|(known, of)| known == name && word(of, "version") == Some(version));
        let known = known.ok_or_else(|| format!("cargo says nothing of {name} {version}"))?;
        if word(known.1, "source").is_some() {
            found.push(known);
        }
    }
    Ok(found)
}

fn word<'a>(manifest: &'a Value, key: &str) -> Option<&'a str> {
    manifest.get(key).and_then(Value::as_str)
}

/// The licence texts of a folder that matter under the chosen licences.
fn in_folder(folder: &Path, chosen: &[String]) -> Result<Vec<Text>, Problem> {
    let entries = std::fs::read_dir(folder)
        .map_err(|why| format!("{} cannot be read: {why}", folder.display()))?;
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.path().is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    let mut found = Vec::new();
    for name in names {
        if let Some(licence) = texts::meant(&name, chosen) {
            found.push(Text { licence, body: project::read(&folder.join(&name))? });
        }
    }
    Ok(found)
}

/// People are named; where mail reaches them is nobody's business here.
fn without_address(author: &str) -> String {
    author.split('<').next().unwrap_or_default().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_what_is_in_the_program_and_not_ours() {
        let metadata = json!({ "packages": [
            { "name": "yew", "version": "0.23.0", "source": "registry+x" },
            { "name": "yew", "version": "0.22.0", "source": "registry+x" },
            { "name": "web", "version": "0.1.0", "source": null },
            { "name": "rhai", "version": "1.0.0", "source": "registry+x" },
        ]});
        let wanted = [("yew", "0.23.0"), ("web", "0.1.0")];
        let wanted = wanted.map(|(name, version)| (name.to_owned(), version.to_owned())).into();
        let found = foreign(&metadata, &wanted).unwrap_or_default();
        assert_eq!(found.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["yew"]);
        let unknown = [("yew".to_owned(), "0.24.0".to_owned())].into();
        let problem = foreign(&metadata, &unknown).err().map(|problem| problem.to_string());
        assert_eq!(problem.as_deref(), Some("cargo says nothing of yew 0.24.0"));
    }

    #[test]
    fn tells_which_text_is_missing() {
        let text = |licence: Option<&str>| Text {
            licence: licence.map(str::to_owned),
            body: String::new(),
        };
        let with = |texts| Package {
            name: "a".into(),
            version: "1".into(),
            licences: vec!["MIT".into(), "Unicode-3.0".into()],
            authors: Vec::new(),
            texts,
        };
        let missing =
            |package: &Package| package.without_text().cloned().collect::<Vec<_>>().join(" ");
        assert_eq!(missing(&with(Vec::new())), "MIT Unicode-3.0");
        assert_eq!(missing(&with(vec![text(Some("MIT"))])), "Unicode-3.0");
        assert_eq!(missing(&with(vec![text(None)])), "");
    }

    #[test]
    fn a_licence_that_does_not_fit_stops_the_build() {
        let problem = package(("a", "1"), "GPL-3.0-only", std::iter::empty(), &[]).err();
        let said = problem.map(|problem| problem.to_string()).unwrap_or_default();
        assert_eq!(said, "a 1: the licence `GPL-3.0-only` does not fit");
    }

    #[test]
    fn authors_are_named_without_their_address() {
        assert_eq!(without_address("A B <a@b.example>"), "A B");
        assert_eq!(without_address("<a@b.example>"), "");
    }
}
