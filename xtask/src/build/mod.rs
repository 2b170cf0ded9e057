//! From sources to the folder a portal puts on its server.
//!
//! Trunk builds the program; names, hashes and policy are set here, after the last change of a
//! byte.

mod digest;
mod inside;
mod licences;
mod loaders;
mod page;
mod parts;
mod policy;
mod portals;
mod size;
mod style;

use crate::{Problem, project, run};
use std::path::{Path, PathBuf};

pub(crate) use loaders::version;

/// The file of the operator.
pub(crate) const CONFIG: &str = "betreiber.toml";

/// Which page is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// As people get it: small, checked against the budget.
    Release,
    /// As a developer wants it: fast, loads itself anew after a change.
    Dev,
}

impl Kind {
    /// The folder with the page.
    pub(crate) fn folder(self) -> PathBuf {
        match self {
            Self::Release => project::path("dist"),
            Self::Dev => project::target("seite/dev"),
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Dev => "dev",
        }
    }
}

/// Builds the page as people get it, unless it is up to date; above the budget of size it fails.
pub(crate) fn release() -> Result<(), Problem> {
    if up_to_date(Kind::Release) {
        eprintln!("· the page in dist/ is up to date");
    } else {
        make(Kind::Release)?;
    }
    let table = size::measure(&Kind::Release.folder())?;
    eprintln!("\n{}", table.text());
    table.check()
}

/// Builds the page fast.
pub(crate) fn dev() -> Result<(), Problem> {
    if up_to_date(Kind::Dev) { Ok(()) } else { make(Kind::Dev) }
}

/// What the page is made from, as one hash.
pub(crate) fn sources() -> Result<String, Problem> {
    const SOURCES: [&str; 16] = [
        "engine/src",
        "engine/Cargo.toml",
        "web",
        "rules",
        "redaktion/src",
        "redaktion/Cargo.toml",
        "xtask/src/build",
        "xtask/src/packages.rs",
        "hosting/src",
        "betreiber.toml",
        "Cargo.toml",
        "Cargo.lock",
        "LICENSE",
        "index.html",
        "Trunk.toml",
        "package-lock.json",
    ];
    let mut all = Vec::new();
    for source in SOURCES {
        let source = project::path(source);
        let files = if source.is_dir() { project::files(&source)? } else { vec![source] };
        for file in files {
            all.extend(project::shown(&file).into_bytes());
            all.extend(digest::sha256(&project::read_bytes(&file)?));
        }
    }
    Ok(hosting::release::checksum(&all))
}

fn stamp(kind: Kind) -> PathBuf {
    project::target(&["seite/stand-", kind.word()].concat())
}

fn up_to_date(kind: Kind) -> bool {
    let there = kind.folder().join("index.html").is_file();
    there && project::read(&stamp(kind)).is_ok_and(|made| Some(made) == sources().ok())
}

fn make(kind: Kind) -> Result<(), Problem> {
    let sources = sources()?;
    let work = project::target("seite");
    let rulebook = work.join("regelwerk");
    let fixed = work.join("statisch");
    parts::rulebook(kind, &rulebook)?;
    parts::fixed_pages(&rulebook, &fixed)?;
    let made = page::Made {
        styles: parts::styles(kind)?,
        program: parts::program(kind, &work.join("roh"))?,
        rulebook: bundles(&rulebook)?,
        fixed: page::fixed(&fixed)?,
        choices: parts::choices(&fixed)?,
        operator: operator()?,
        places: project::read(&fixed.join("orte.txt"))?,
    };
    // The old page stays until the new one is complete.
    let staging = work.join("neu");
    project::empty_folder(&staging)?;
    page::assemble(kind, &made, &staging)?;
    let folder = kind.folder();
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::rename(&staging, &folder)?;
    portals::package(&folder, &work.join("npm"))?;
    project::write(&stamp(kind), sources)
}

/// What the operator says, with what is wrong or still to do in it.
fn operator() -> Result<hosting::config::Config, Problem> {
    let text = project::read(&project::path(CONFIG))?;
    let (config, found) = hosting::config::read(&text);
    for mistake in found.iter().filter(|mistake| mistake.is_error) {
        eprintln!("{}", mistake.draw(CONFIG, &text, false));
    }
    for mistake in found.iter().filter(|mistake| !mistake.is_error) {
        eprintln!("  {CONFIG}: {}", mistake.message);
    }
    if found.iter().any(|mistake| mistake.is_error) {
        return Err(format!("{CONFIG} has mistakes").into());
    }
    Ok(config)
}

/// Name and bytes of each file of the rulebook.
fn bundles(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, Problem> {
    let files = project::files(folder)?;
    let named = files.iter().filter_map(|file| {
        let name = file.file_name()?.to_str()?.strip_suffix(".slf")?;
        Some((name.to_owned(), file))
    });
    named.map(|(name, file)| Ok((name, project::read_bytes(file)?))).collect()
}

/// Asks npm's tools to make a script smaller.
fn minify(script: &str, module: bool) -> Result<String, Problem> {
    let file = project::target("seite/skript.js");
    project::write(&file, script)?;
    let mut command = run::program("terser");
    command.arg(&file).args(["--compress", "--mangle"]);
    if module {
        command.arg("--module");
    }
    run::step("make a script smaller", &mut command, "By hand: `npm ci`, then again.")
        .map(|text| text.trim_end().to_owned())
}
