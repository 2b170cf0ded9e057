//! `cargo xtask bench`: how fast the evaluator is, and how long a person waits for the page.
//!
//! What is measured lives in `xtask/bench`, a crate of its own, so that it is built like the
//! program itself; here it is started, compared with the aims, and written down.

mod page;
mod report;

use crate::run::{cargo, program, step};
use crate::{Problem, project, setup};
use serde_json::Value;

/// What `cargo xtask bench` can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum What {
    /// The evaluator
    Rechnen,
    /// The page in a browser on a slow line
    Page,
}

/// Measures, prints the table, and writes it into the docs if asked.
pub(crate) fn run(what: What, write: bool) -> Result<(), Problem> {
    let (title, text) = match what {
        What::Rechnen => (report::EVALUATOR, report::evaluator(&native()?, &wasm()?)?),
        What::Page => (report::PAGE, page::run()?),
    };
    println!("{text}");
    if write {
        report::write(title, &text)?;
    }
    Ok(())
}

const BUNDLE: &str = "bench/regeln.slf";

fn parse(said: &str) -> Result<Value, Problem> {
    serde_json::from_str(said.trim()).map_err(|why| format!("no numbers came back: {why}").into())
}

fn native() -> Result<Value, Problem> {
    const BY_HAND: &str = "The message above says why.";
    std::fs::create_dir_all(project::target("bench"))?;
    let build = ["build", "--release", "--package", "bench", "--features", "rules"];
    step("build the measurement (some minutes the first time)", &mut cargo(&build), BY_HAND)?;
    let built = project::target("release/bench-nativ");
    let mut command = program(&built.to_string_lossy());
    command.arg(project::path("rules")).arg(project::target(BUNDLE));
    parse(&step("measure natively (a minute)", &mut command, BY_HAND)?)
}

/// The same as WebAssembly, compiled like the program of the page.
fn wasm() -> Result<Value, Problem> {
    const BY_HAND: &str = "The message above says why.";
    setup::for_build()?;
    let target = "wasm32-unknown-unknown";
    let mut build = cargo(&["build", "--profile", "seite", "--target", target]);
    build.args(["--package", "bench", "--bin", "bench-wasm"]);
    step("build the measurement as WebAssembly", &mut build, BY_HAND)?;
    let folder = project::target("bench/wasm");
    let mut glue = program("wasm-bindgen");
    glue.args(["--target", "nodejs", "--out-dir"]).arg(&folder);
    glue.arg(project::target(&format!("{target}/seite/bench-wasm.wasm")));
    step("join it with its glue", &mut glue, BY_HAND)?;
    // The project's own scripts are modules; what wasm-bindgen writes for node is none.
    let script = folder.join("bench-wasm.cjs");
    std::fs::rename(folder.join("bench-wasm.js"), &script)?;
    let mut node = program("node");
    node.arg(project::path("xtask/bench/run.mjs"));
    node.arg(script).arg(project::target(BUNDLE));
    parse(&step("measure under node (a minute)", &mut node, BY_HAND)?)
}
