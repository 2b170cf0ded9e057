//! The tests in a real browser, on the built page, through the own server.

use super::count::{self, Count};
use crate::build::Kind;
use crate::run::program;
use crate::{Problem, project, release, serve};
use std::path::PathBuf;

fn files() -> Result<Vec<PathBuf>, Problem> {
    let folder = project::path("e2e");
    if !folder.is_dir() {
        return Err("there is no folder e2e/".into());
    }
    let mut files = project::files(&folder)?;
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    Ok(files)
}

/// How many tests are written.
pub(super) fn written() -> Result<usize, Problem> {
    let mut tests = 0;
    for file in files()? {
        tests += project::read(&file)?.lines().filter(|line| line.starts_with("test(")).count();
    }
    Ok(tests)
}

/// Runs all of them.
pub(super) fn run(chromium: &str) -> Result<Count, Problem> {
    let files = files()?;
    if files.is_empty() {
        return Err("no test is written in e2e/".into());
    }
    let address = serve::background(Kind::Release)?;
    let mut command = program("node");
    command.args(["--test", "--test-reporter=tap", "--test-concurrency=2"]).args(files);
    command.env("SF_URL", address).env("CHROME", chromium);
    command.env("SF_AUSLIEFERUNG", release::folder()?);
    super::suite("tests in the browser", &mut command, count::tap)
}
