//! The scripts that load the finder: for its own page, for a frame, as an element, and for the
//! page around a frame. All fetch the same files and check each against its hash.

use super::{Kind, minify};
use crate::{Problem, project};
use serde_json::{Value, json};

const RELOAD: &str = include_str!("reload.js");

/// Name in the loader to file name and hash.
pub(super) type Files = serde_json::Map<String, Value>;

/// The loader of the finder as a page of its own.
pub(super) fn page(kind: Kind, files: &Files) -> Result<String, Problem> {
    let script = whole(kind, &["shelf", "page"], "page")?;
    let script = fill(&script, files)?;
    Ok(if kind == Kind::Dev { [RELOAD, &script].concat() } else { script })
}

/// The loader of the finder in a frame.
pub(super) fn frame(kind: Kind, files: &Files) -> Result<String, Problem> {
    fill(&whole(kind, &["shelf", "frame", "page"], "frame")?, files)
}

/// A script that runs by itself and leaves no name behind.
fn whole(kind: Kind, parts: &[&str], home: &str) -> Result<String, Problem> {
    let body = parts.iter().map(|part| part_of(part)).collect::<Result<String, _>>()?;
    let stub = if parts.contains(&"frame") { "" } else { "function frame() {}\n" };
    let script = format!(
        "(function (files) {{\n'use strict';\n{body}{stub}page(files, '{home}');\n}})(FILES);\n"
    );
    if kind == Kind::Release { minify(&script, false) } else { Ok(script) }
}

/// Puts the list of files where the loader names it.
fn fill(script: &str, files: &Files) -> Result<String, Problem> {
    let mut parts = script.split("FILES");
    match (parts.next(), parts.next(), parts.next()) {
        (Some(head), Some(tail), None) => Ok(format!("{head}{}{tail}", json!(files))),
        _ => Err("a loader does not name FILES once".into()),
    }
}

/// What portals take, by name in the folder of the finder: the loaders under a short-lived
/// address and under one that never changes.
pub(super) fn for_portals(kind: Kind, files: &Files) -> Result<Vec<(String, String)>, Problem> {
    let version = version()?;
    let small = |script: &str, module: bool| {
        if kind == Kind::Release { minify(script, module) } else { Ok(script.to_owned()) }
    };
    let element = small(&[part_of("shelf")?, part_of("element")?].concat(), true)?;
    let known = format!("const FILES={},BASE=\"../\",VERSION=\"{version}\";\n", json!(files));
    let element = [known, element].concat();
    let embed = small(&part_of("embed")?, false)?;
    let mut all = Vec::new();
    for folder in ["v1".to_owned(), ["v", &version].concat()] {
        all.push((format!("{folder}/slf-widget.js"), element.clone()));
        all.push((format!("{folder}/slf-embed.js"), embed.clone()));
    }
    Ok(all)
}

/// The version of the contract with portals.
pub(crate) fn version() -> Result<String, Problem> {
    let package: Value = serde_json::from_str(&project::read(&project::path(PACKAGE))?)?;
    let version = package.get("version").and_then(Value::as_str);
    Ok(version.ok_or("web/npm/package.json has no version")?.to_owned())
}

const PACKAGE: &str = "web/npm/package.json";

/// The text of a part.
fn part_of(name: &str) -> Result<String, Problem> {
    project::read(&project::path(&["web/loader/", name, ".js"].concat()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_a_loader_once() {
        let mut files = Files::new();
        files.insert("js".to_owned(), json!(1));
        let filled = fill("(f)(FILES);", &files).unwrap_or_default();
        assert_eq!(filled, "(f)({\"js\":1});");
        assert!(fill("f()", &files).is_err() && fill("FILES(FILES)", &files).is_err());
    }
}
