//! Rules about what the project is built with.

use super::{Findings, Text};
use crate::run::{cargo, outcome};
use crate::{Problem, project};
use serde_json::Value;

/// Licences that may be combined with the EUPL.
const LICENCES: [&str; 16] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    // Data only: the certificates of the authorities that browsers trust.
    "CDLA-Permissive-2.0",
    "EUPL-1.2",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0+",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

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
    let metadata = metadata();
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

fn metadata() -> Result<Value, Problem> {
    let mut command = cargo(&["metadata", "--format-version", "1", "--locked"]);
    let outcome = outcome("read what the project depends on", &mut command)?;
    if !outcome.ok {
        return Err(outcome.err.into());
    }
    Ok(serde_json::from_str(&outcome.out)?)
}

fn packages(metadata: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let all = metadata.get("packages").and_then(Value::as_array).into_iter().flatten();
    all.filter_map(|package| Some((package.get("name")?.as_str()?, package)))
}

fn licences(metadata: &Value) -> Findings {
    let mut found = Findings::new();
    for (name, package) in packages(metadata) {
        let licence = package.get("license").and_then(Value::as_str).unwrap_or("none");
        if !fits(licence) {
            found.push(format!("{name}: {licence}"));
        }
    }
    found
}

/// Whether one of the choices is allowed in all its parts.
fn fits(licence: &str) -> bool {
    let plain = licence.replace(['(', ')'], "").replace('/', " OR ");
    plain
        .split(" OR ")
        .any(|choice| choice.split(" AND ").all(|part| LICENCES.contains(&part.trim())))
}

fn sources(metadata: &Value) -> Findings {
    let foreign = packages(metadata).filter_map(|(name, package)| {
        let source = package.get("source")?.as_str()?;
        (!source.starts_with("registry+")).then(|| format!("{name}: {source}"))
    });
    foreign.collect()
}

fn engine_is_alone(metadata: &Value) -> Findings {
    let engine = packages(metadata).find(|(name, _)| *name == "engine");
    let needed = engine.and_then(|(_, package)| package.get("dependencies")?.as_array());
    let ours = needed.into_iter().flatten().filter(|needed| needed.get("path").is_some());
    ours.map(|needed| format!("engine needs {needed}")).collect()
}

fn program_is_small() -> Result<Findings, Problem> {
    let mut command = cargo(&[
        "tree",
        "--package",
        "web",
        "--target",
        "wasm32-unknown-unknown",
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "none",
        "--locked",
    ]);
    let outcome = outcome("read what the page depends on", &mut command)?;
    if !outcome.ok {
        return Err(outcome.err.into());
    }
    let large = outcome.out.lines().filter(|line| {
        let name = line.split(' ').next().unwrap_or_default();
        name == "rhai" || name.starts_with("toml") || name.starts_with("fluent")
    });
    Ok(large.map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_fitting_choice_is_enough() {
        assert!(fits("MIT OR GPL-3.0") && fits("MIT/Apache-2.0") && fits("(MIT OR X) AND Zlib"));
        assert!(!fits("GPL-3.0") && !fits("MIT AND GPL-3.0") && !fits("none"));
    }
}
