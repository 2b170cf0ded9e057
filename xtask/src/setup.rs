//! What has to be on the machine: each step looks first and does nothing when all is there.

use crate::run::{self, answer, program};
use crate::{Problem, project};
use std::path::Path;

/// A tool from crates.io, wanted in exactly one version.
struct Tool {
    package: &'static str,
    program: &'static str,
    version: String,
    features: &'static str,
    /// With the versions its authors tested it with.
    locked: bool,
}

/// Everything a build of the page needs.
pub(crate) fn for_build() -> Result<(), Problem> {
    target("wasm32-unknown-unknown")?;
    library_source()?;
    packages()?;
    let trunk = Tool {
        package: "trunk",
        program: "trunk",
        version: "0.21.14".to_owned(),
        features: "",
        locked: true,
    };
    let bindgen = Tool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: project::locked_version("wasm-bindgen")?,
        features: "",
        // Its lock file names a version that was withdrawn.
        locked: false,
    };
    let split = Tool {
        package: "wasm_split_cli_support",
        program: "wasm-split-cli",
        version: "0.2.4".to_owned(),
        features: "build-binary",
        locked: true,
    };
    [trunk, bindgen, split].iter().try_for_each(tool)
}

/// Everything the checks need besides.
pub(crate) fn for_checks() -> Result<(), Problem> {
    component("rustfmt", "cargo-fmt")?;
    component("clippy", "cargo-clippy")
}

/// The standard library of Rust for another machine.
pub(crate) fn target(target: &str) -> Result<(), Problem> {
    let sysroot = answer("rustc", &["--print", "sysroot"])
        .ok_or("rustc is not on the path. Install Rust with rustup, see https://rustup.rs.")?;
    if Path::new(&sysroot).join("lib/rustlib").join(target).join("lib").is_dir() {
        return Ok(());
    }
    run::step(
        &format!("add the Rust target {target}"),
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
fn tool(tool: &Tool) -> Result<(), Problem> {
    if is_installed(tool) {
        return Ok(());
    }
    let Tool { package, version, features, locked, .. } = tool;
    let mut arguments = vec!["install", package, "--version", version, "--root", ".tools"];
    if *locked {
        arguments.push("--locked");
    }
    if !features.is_empty() {
        arguments.extend(["--features", features]);
    }
    let by_hand = arguments.join(" ");
    let mut command = run::cargo(&arguments);
    // A tool that runs for seconds is not worth minutes of optimising.
    command
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_TARGET_DIR", project::target("werkzeuge"));
    run::step(
        &format!("install {package} {version} into .tools (some minutes, once)"),
        &mut command,
        &format!("By hand: `cargo {by_hand}`. It needs crates.io and a C compiler."),
    )?;
    Ok(())
}

/// Whether the tool is there in its version. Not every tool tells its own: cargo's list does.
fn is_installed(tool: &Tool) -> bool {
    let there = project::path(".tools/bin").join(tool.program).is_file();
    let list = project::read(&project::path(".tools/.crates.toml")).unwrap_or_default();
    there && list.contains(&format!("\"{} {} (", tool.package, tool.version))
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
    if !install("chromium")? {
        return Err(by_hand.into());
    }
    installed_browser().ok_or_else(|| by_hand.into())
}

/// What some tests want besides: without it they are skipped. Installed by itself only where
/// packages may be installed anyway.
pub(crate) fn servers() {
    const WANTED: [(&str, &str); 5] = [
        ("/usr/bin/firefox-esr", "firefox-esr"),
        ("/usr/sbin/nginx", "nginx"),
        ("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so", NGINX_BROTLI),
        ("/usr/sbin/apache2", "apache2-bin"),
        ("/usr/bin/caddy", "caddy"),
    ];
    let missing = WANTED.iter().filter(|(file, _)| !Path::new(file).exists());
    let packages = missing.map(|(_, package)| *package).collect::<Vec<_>>().join(" ");
    if packages.is_empty() || install(&packages).is_ok_and(|done| done) {
        return;
    }
    eprintln!("· not installed, so their tests are skipped: {packages}");
}

const NGINX_BROTLI: &str = "libnginx-mod-http-brotli-static";

/// Installs packages of Debian as root; `false` where that cannot be. No service is started.
fn install(packages: &str) -> Result<bool, Problem> {
    let root = answer("id", &["-u"]).is_some_and(|id| id == "0");
    if !root || answer("apt-get", &["--version"]).is_none() {
        return Ok(false);
    }
    let script = format!(
        "policy=/usr/sbin/policy-rc.d
         if [ ! -e $policy ]; then
             printf '#!/bin/sh\nexit 101\n' > $policy && chmod +x $policy
             trap 'rm -f '$policy EXIT
         fi
         apt-get -q update && apt-get -q install -y --no-install-recommends {packages}"
    );
    let mut command = program("sh");
    command.args(["-c", &script]).env("DEBIAN_FRONTEND", "noninteractive");
    let by_hand = format!("By hand: `apt-get install {packages}`.");
    run::step(&format!("install {packages} with apt-get"), &mut command, &by_hand)?;
    Ok(true)
}

fn installed_browser() -> Option<String> {
    let mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    let names = BROWSERS.into_iter().chain([mac]);
    names.map(str::to_owned).find(|name| answer(name, &["--version"]).is_some())
}
