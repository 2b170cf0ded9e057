//! What has to be on the machine: each step looks first and does nothing when all is there.

use crate::run::{self, answer, program};
use crate::{Problem, project};
use std::path::Path;

const TRUNK: &str = "0.21.14";

/// Everything a build of the page needs.
pub(crate) fn for_build() -> Result<(), Problem> {
    wasm_target()?;
    library_source()?;
    packages()?;
    tool("trunk", TRUNK, true)?;
    tool("wasm-bindgen-cli", &project::locked_version("wasm-bindgen")?, false)
}

/// Everything the checks need besides.
pub(crate) fn for_checks() -> Result<(), Problem> {
    component("rustfmt", "cargo-fmt")?;
    component("clippy", "cargo-clippy")
}

fn wasm_target() -> Result<(), Problem> {
    let target = "wasm32-unknown-unknown";
    let sysroot = answer("rustc", &["--print", "sysroot"])
        .ok_or("rustc is not on the path. Install Rust with rustup, see https://rustup.rs.")?;
    if Path::new(&sysroot).join("lib/rustlib").join(target).join("lib").is_dir() {
        return Ok(());
    }
    run::step(
        "add the Rust target for WebAssembly",
        program("rustup").args(["target", "add", target]),
        &format!(
            "By hand: `rustup target add {target}`. A Rust from a distribution has no such target; \
             install Rust with rustup."
        ),
    )?;
    Ok(())
}

/// The source of the standard library, which the page's program is built with.
fn library_source() -> Result<(), Problem> {
    let sysroot = answer("rustc", &["--print", "sysroot"]).unwrap_or_default();
    if Path::new(&sysroot).join("lib/rustlib/src/rust/library/Cargo.lock").is_file() {
        return Ok(());
    }
    run::step(
        "add the source of the standard library",
        program("rustup").args(["component", "add", "rust-src"]),
        "By hand: `rustup component add rust-src`.",
    )?;
    Ok(())
}

fn component(name: &str, command: &str) -> Result<(), Problem> {
    if answer(command, &["--version"]).is_some() {
        return Ok(());
    }
    let by_hand = format!("By hand: `rustup component add {name}`.");
    run::step(
        &format!("add {name}"),
        program("rustup").args(["component", "add", name]),
        &by_hand,
    )?;
    Ok(())
}

/// Installs a tool in its exact version into `.tools`.
fn tool(package: &str, version: &str, locked: bool) -> Result<(), Problem> {
    let name = package.strip_suffix("-cli").unwrap_or(package);
    let own = project::path(".tools/bin").join(name);
    let present = answer(&own.to_string_lossy(), &["--version"]);
    if present.is_some_and(|said| said.split_whitespace().any(|word| word == version)) {
        return Ok(());
    }
    let mut command = run::cargo(&["install", package, "--version", version, "--root", ".tools"]);
    if locked {
        command.arg("--locked");
    }
    // A tool that runs for seconds is not worth minutes of optimising.
    command
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_TARGET_DIR", project::target("werkzeuge"));
    let locked = if locked { " --locked" } else { "" };
    run::step(
        &format!("install {package} {version} into .tools (some minutes, once)"),
        &mut command,
        &format!(
            "By hand: `cargo install {package} --version {version} --root .tools{locked}`. \
             It needs crates.io and a C compiler."
        ),
    )?;
    Ok(())
}

/// Style sheet, optimiser and test tools from npm, exactly as in `package-lock.json`.
fn packages() -> Result<(), Problem> {
    let wanted = project::read(&project::path("package-lock.json"))?;
    let stamp = project::path("node_modules/.stand");
    if project::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    if answer("node", &["--version"]).is_none() || answer("npm", &["--version"]).is_none() {
        return Err("node and npm are not on the path. Install Node.js 20 or newer.".into());
    }
    run::step(
        "install the npm packages",
        program("npm").arg("ci"),
        "By hand: `npm ci` in the folder of the project. It needs the npm registry.",
    )?;
    project::write(&stamp, wanted)
}

const BROWSERS: [&str; 5] =
    ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

/// The browser of the tests: `CHROME`, an installed one, or one installed now.
pub(crate) fn browser() -> Result<String, Problem> {
    if let Ok(given) = std::env::var("CHROME") {
        return match answer(&given, &["--version"]) {
            Some(_) => Ok(given),
            None => Err(format!("CHROME names `{given}`, which cannot be started.").into()),
        };
    }
    if let Some(found) = installed_browser() {
        return Ok(found);
    }
    let by_hand = "No Chromium was found. By hand: install Chromium or Chrome (Debian: \
                   `apt-get install chromium`), or name one with CHROME=path. \
                   Without a browser: `cargo xtask test --ohne-browser`.";
    let root = answer("id", &["-u"]).is_some_and(|id| id == "0");
    if !root || answer("apt-get", &["--version"]).is_none() {
        return Err(by_hand.into());
    }
    let fetch = "apt-get -q update && apt-get -q install -y --no-install-recommends chromium";
    let mut command = program("sh");
    command.args(["-c", fetch]).env("DEBIAN_FRONTEND", "noninteractive");
    run::step("install Chromium with apt-get", &mut command, by_hand)?;
    installed_browser().ok_or_else(|| by_hand.into())
}

fn installed_browser() -> Option<String> {
    let mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    let names = BROWSERS.into_iter().chain([mac]);
    names.map(str::to_owned).find(|name| answer(name, &["--version"]).is_some())
}
