//! The parts of the page, each made by the program that knows how.

use super::{Kind, minify, style};
use crate::{Problem, project, run};
use std::path::Path;

/// The standard library is built for size along with the program, and a panic is a plain trap,
/// which the loader notices. See docs/adr/0006-standard-library-for-size.md.
const SMALL: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    (
        "RUSTFLAGS",
        "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none",
    ),
];

/// Glue and program.
#[derive(Debug)]
pub(super) struct Program {
    /// The script that starts the program.
    pub(super) glue: Vec<u8>,
    /// The program itself.
    pub(super) wasm: Vec<u8>,
}

/// Compiles the rules; while developing, broken ones only cost their benefit.
pub(super) fn rulebook(kind: Kind, into: &Path) -> Result<(), Problem> {
    project::empty_folder(into)?;
    let mut command =
        run::cargo(&["run", "--quiet", "--package", "redaktion", "--", "bauen", "--ziel"]);
    let outcome = run::outcome("compile the rules", command.arg(into))?;
    if outcome.ok {
        return Ok(());
    }
    eprintln!("{}", run::tail(&outcome.all(), 60));
    if kind == Kind::Dev && into.join("regeln.slf").is_file() {
        return Ok(());
    }
    Err("the rules have mistakes; `cargo run -p redaktion -- pruefen` shows them".into())
}

/// Renders the static pages.
pub(super) fn fixed_pages(rulebook: &Path, into: &Path) -> Result<(), Problem> {
    project::empty_folder(into)?;
    let mut command = run::cargo(&[
        "run",
        "--quiet",
        "--package",
        "web",
        "--no-default-features",
        "--features",
        "ssr",
        "--bin",
        "statisch",
        "--",
    ]);
    command.arg("--regelwerk").arg(rulebook).arg("--ziel").arg(into);
    let said = run::step("render the static pages", &mut command, "The message above says why.")?;
    for line in said.lines() {
        eprintln!("  {line}");
    }
    Ok(())
}

/// The one style sheet.
pub(super) fn style(kind: Kind) -> Result<String, Problem> {
    let mut command = run::program("sass");
    command.args([
        "--style=compressed",
        "--no-source-map",
        "--no-charset",
        "--quiet-deps",
        "--silence-deprecation=if-function",
    ]);
    command.args(["--load-path=node_modules", "web/style/app.scss"]);
    let css = run::step("compile the style sheet", &mut command, "The message above says why.")?;
    if kind == Kind::Dev {
        return Ok(css.trim_end().to_owned());
    }
    let sources = project::files(&project::path("web/src"))?;
    let views = sources.iter().map(|file| project::read(file)).collect::<Result<String, _>>()?;
    Ok(style::prune(css.trim_end(), &views))
}

/// The program, built by trunk.
pub(super) fn program(kind: Kind, into: &Path) -> Result<Program, Problem> {
    let mut command = run::program("trunk");
    command.arg("build").arg("--dist").arg(into).env_remove("NO_COLOR");
    if kind == Kind::Release {
        command.arg("--release").envs(SMALL);
    }
    let title = match kind {
        Kind::Release => "build the program (some minutes the first time)",
        Kind::Dev => "build the program",
    };
    run::step(title, &mut command, "The message above says why.")?;
    if into.join("snippets").exists() {
        return Err("a crate brings scripts of its own; the loader does not know them".into());
    }
    let glue = project::read(&into.join("sf.js"))?;
    let glue = if kind == Kind::Release { minify(&glue, true)? } else { glue };
    Ok(Program { glue: glue.into_bytes(), wasm: project::read_bytes(&into.join("sf_bg.wasm"))? })
}
