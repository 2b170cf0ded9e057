//! The page in Chromium on a slow line with a slow processor.

use super::{parse, report};
use crate::build::Kind;
use crate::run::{program, step};
use crate::{Problem, project, serve, setup};

/// Serves what was built and visits it five times.
pub(super) fn run() -> Result<String, Problem> {
    if !project::path("dist/index.html").is_file() {
        return Err("there is no page to measure; `cargo xtask build` makes it".into());
    }
    let chromium = setup::browser()?;
    let address = serve::background(Kind::Release)?;
    let mut command = program("node");
    command.arg(project::path("xtask/bench/page.mjs")).args([address, chromium]);
    let said = step("visit the page five times", &mut command, "The message above says why.")?;
    report::page(&parse(&said)?)
}
