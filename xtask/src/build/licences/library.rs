//! The standard library of Rust, which is compiled into the page's program, and what it stands on.

use super::packages::{Package, package};
use super::texts::Text;
use crate::packages::{TARGET, name_and_version};
use crate::run::{answer, cargo, outcome};
use crate::{Problem, project};
use std::path::{Path, PathBuf};

/// Its authors, in their own words.
const AUTHORS: &str = "The Rust Project Developers";

/// The library, then the packages it stands on; `registry` is where cargo unpacks them.
pub(super) fn packages(registry: &Path) -> Result<Vec<Package>, Problem> {
    let missing = "rustc is not on the path";
    let root = PathBuf::from(answer("rustc", &["--print", "sysroot"]).ok_or(missing)?);
    let version = answer("rustc", &["--version"]).ok_or(missing)?;
    let version = version.split(' ').nth(1).unwrap_or_default();
    let source = root.join("lib/rustlib/src/rust/library");
    let (mut own, mut others) = (None, Vec::new());
    for Part { name, version: part, licence, folder } in parts(&tree(&source)?) {
        match folder {
            None => {
                let folder = registry.join([&name, "-", &part].concat());
                let none = std::iter::empty();
                others.push(package((&name, &part), &licence, none, &[&folder])?);
            }
            Some(_) if name == "std" => own = Some(licence),
            // Parts of the library with a licence of their own bring its text.
            Some(folder) if licence.contains(" AND ") => {
                let folders = [folder.as_path(), folder.parent().unwrap_or(&source)];
                let authors = std::iter::once(AUTHORS);
                others.push(package((&name, &part), &licence, authors, &folders)?);
            }
            Some(_) => {}
        }
    }
    let licence = own.ok_or("cargo does not name the standard library")?;
    let title = ("Standardbibliothek von Rust", version);
    let mut library = package(title, &licence, std::iter::once(AUTHORS), &[])?;
    library.texts = notices(&root.join("share/doc/rust"))?;
    Ok(std::iter::once(library).chain(others).collect())
}

/// What is said of single files of the library. A Rust that was packed otherwise lacks it.
fn notices(folder: &Path) -> Result<Vec<Text>, Problem> {
    let (all, unicode) =
        (folder.join("COPYRIGHT-library.html"), folder.join("licenses/Unicode-3.0.txt"));
    let mut texts = Vec::new();
    if all.is_file() {
        let licence = Some("Hinweise zu einzelnen Dateien".to_owned());
        texts.push(Text { licence, body: own_files(&project::read(&all)?) });
    }
    if unicode.is_file() {
        texts
            .push(Text { licence: Some("Unicode-3.0".to_owned()), body: project::read(&unicode)? });
    }
    Ok(texts)
}

/// The part about the library's own files, without its markup.
fn own_files(page: &str) -> String {
    let (_, part) = page.split_once("<h2 id=\"in-tree-files\">").unwrap_or_default();
    let (part, _) = part.split_once("<h2").unwrap_or((part, ""));
    let texts = part.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    let text = texts.collect::<String>();
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// What cargo says the library stands on.
fn tree(source: &Path) -> Result<String, Problem> {
    let mut command = cargo(&["tree", "--package", "std", "--no-default-features", "--locked"]);
    command.arg("--manifest-path").arg(source.join("Cargo.toml"));
    command.args(["--target", TARGET, "--edges", "normal", "--prefix", "none"]);
    // The library's manifest uses what is not stable yet.
    command.args(["--format", "{p}|{l}"]).env("RUSTC_BOOTSTRAP", "1");
    let outcome = outcome("read what the standard library depends on", &mut command)?;
    if outcome.ok { Ok(outcome.out) } else { Err(outcome.err.into()) }
}

/// A line of the tree.
#[derive(Debug, PartialEq, Eq)]
struct Part {
    name: String,
    version: String,
    licence: String,
    /// Where it lies in the library, if it is a part of it.
    folder: Option<PathBuf>,
}

/// Each part once, sorted. Packages that only pass the library on to others hold no code.
fn parts(tree: &str) -> Vec<Part> {
    let mut lines = tree.lines().map(|line| line.trim_end_matches(" (*)")).collect::<Vec<_>>();
    lines.sort_unstable();
    let part = |line: &str| {
        let (package, licence) = line.split_once('|')?;
        let (name, version) = name_and_version(package)?;
        let folder = package.split_once(" (").and_then(|(_, rest)| rest.strip_suffix(')'));
        let (licence, folder) = (licence.to_owned(), folder.map(PathBuf::from));
        Some(Part { name, version, licence, folder })
    };
    let mut all = lines.into_iter().filter_map(part).collect::<Vec<_>>();
    all.retain(|part| !part.name.starts_with("rustc-std-workspace"));
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_tree_of_the_library() {
        let tree = "std v0.0.0 (/x/library/std)|MIT OR Apache-2.0\ncfg-if v1.0.4|MIT\n\
                    rustc-std-workspace-core v1.99.0 (/x/y)|MIT\ncfg-if v1.0.4|MIT (*)\n";
        let all = parts(tree);
        let shown = all.iter().map(|part| (part.name.as_str(), part.folder.is_some()));
        assert_eq!(shown.collect::<Vec<_>>(), [("cfg-if", false), ("std", true)]);
    }

    #[test]
    fn reads_what_is_said_of_its_own_files() {
        let page = "<h2 id=\"in-tree-files\">In-tree files</h2>\n<p>\n <b>File:</b> <code>a</code>\n\
                    </p><h2 id=\"other\">Other</h2><p>no</p>";
        assert_eq!(own_files(page), "In-tree files\nFile: a");
        assert_eq!(own_files("nothing"), "");
    }
}
