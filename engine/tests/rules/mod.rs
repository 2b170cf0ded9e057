//! The real rules, read once for all tests of a file.

use crate::common::World;
use crate::sources;
use engine::authoring::load;
use std::path::{Path, PathBuf};

pub(crate) fn folder() -> PathBuf {
    if let Ok(f) = std::env::var("FINDER_REGELN") {
        return f.into();
    }
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules")
}

/// The rulebook with the answers of its worked cases.
pub(crate) fn world() -> World {
    let loaded = load(&sources::read(&folder()));
    let cases = loaded.cases.into_iter().map(|case| (case.answers, case.as_of));
    World::new(loaded.rulebook, cases.collect())
}

/// How many answer sets a property sees: `FINDER_GRUENDLICH=1` asks for 100,000, another number
/// for so many.
pub(crate) fn cases(few: u32) -> u32 {
    let asked = std::env::var("FINDER_GRUENDLICH").ok().and_then(|text| text.parse().ok());
    match asked {
        None | Some(0) => few,
        Some(1) => 100_000,
        Some(number) => number,
    }
}
