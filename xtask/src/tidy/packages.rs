//! Rules about what the project is built with.

use super::{Findings, Text};
use crate::{Problem, packages, project};
use serde_json::Value;

fn body<'a>(texts: &'a [Text], name: &str) -> &'a str {
    texts.iter().find(|text| text.name == name).map_or("", |text| text.body.as_str())
}

/// The same version wherever one is named.
pub(super) fn versions_agree(texts: &[Text]) -> Findings {
    let trunk = body(texts, "Trunk.toml");
    let package: Value = serde_json::from_str(body(texts, "package.json")).unwrap_or_default();
    let bindgen = project::locked_version("wasm-bindgen").unwrap_or_default();
    let mut found = Findings::new();
    if !trunk.contains(&format!("wasm_bindgen = \"{bindgen}\"")) {
        found.push(format!("Trunk.toml: wasm_bindgen is {bindgen} in Cargo.lock"));
    }
    let development = package.get("devDependencies").and_then(Value::as_object);
    for (name, version) in development.into_iter().flatten() {
        let version = version.as_str().unwrap_or_default();
        if !version.chars().all(|c| c.is_ascii_digit() || c == '.') {
            found.push(format!("package.json: {name} is not pinned"));
        }
        let major = version.split('.').next().unwrap_or_default();
        if name == "binaryen" && !trunk.contains(&format!("wasm_opt = \"version_{major}\"")) {
            found.push(format!("Trunk.toml: wasm_opt is {major} in package.json"));
        }
    }
    found
}

/// No address stands in the lock file: packages come from the registry of the machine.
pub(super) fn npm_lock(texts: &[Text]) -> Findings {
    let lines = body(texts, "package-lock.json").lines().enumerate();
    let named = lines.filter(|(_, line)| line.contains("\"resolved\""));
    named.map(|(at, _)| format!("package-lock.json:{}: resolved", at + 1)).collect()
}

/// The rules that ask cargo.
pub(super) fn of_cargo() -> Vec<(&'static str, Result<Findings, Problem>)> {
    let metadata = packages::metadata();
    let over = |rule: fn(&Value) -> Findings| match &metadata {
        Ok(metadata) => Ok(rule(metadata)),
        Err(problem) => Err(problem.to_string().into()),
    };
    vec![
        ("licences fit the EUPL", over(licences)),
        ("packages come from the registry", over(sources)),
        ("the engine depends on nothing of ours", over(engine_is_alone)),
        ("the program of the page holds neither Rhai nor TOML", program_is_small()),
    ]
}

fn licences(metadata: &Value) -> Findings {
    let mut found = Findings::new();
    for (name, package) in packages::named(metadata) {
        let licence = package.get("license").and_then(Value::as_str).unwrap_or("none");
        if packages::choice(licence).is_none() {
            found.push(format!("{name}: {licence}"));
        }
    }
    found
}

fn sources(metadata: &Value) -> Findings {
    let foreign = packages::named(metadata).filter_map(|(name, package)| {
        let source = package.get("source")?.as_str()?;
        (!source.starts_with("registry+")).then(|| format!("{name}: {source}"))
    });
    foreign.collect()
}

fn engine_is_alone(metadata: &Value) -> Findings {
    let engine = packages::named(metadata).find(|(name, _)| *name == "engine");
    let needed = engine.and_then(|(_, package)| package.get("dependencies")?.as_array());
    let ours = needed.into_iter().flatten().filter(|needed| needed.get("path").is_some());
    ours.map(|needed| format!("engine needs {needed}")).collect()
}

fn program_is_small() -> Result<Findings, Problem> {
    let all = packages::in_program()?.into_iter();
    let large = all.filter(|(name, _)| {
        name == "rhai" || name.starts_with("toml") || name.starts_with("fluent")
    });
    Ok(large.map(|(name, version)| [name, version].join(" ")).collect())
}
