//! The parts of the page, each made by the program that knows how.

use super::{Kind, inside, minify, style};
use crate::packages::{FEATURE, TARGET};
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
        // What refers to what is kept, so that the program can be put into two files.
        "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none \
         -Clink-arg=--emit-relocs",
    ),
];

/// What the program may use of WebAssembly: what the compiler turns on by itself. The optimiser
/// must not add anything newer.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Glue and program.
#[derive(Debug)]
pub(super) struct Program {
    /// The script that starts the program.
    pub(super) glue: Vec<u8>,
    /// The program: all of it, or what the first question needs.
    pub(super) wasm: Vec<u8>,
    /// The rest of the program, for people.
    pub(super) later: Option<Vec<u8>>,
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

/// What a portal can choose from, as form fields.
#[derive(Debug)]
pub(super) struct Choices {
    /// Groups of benefits.
    pub(super) groups: String,
    /// Questions to begin with.
    pub(super) questions: String,
}

/// Reads what was rendered for portals.
pub(super) fn choices(folder: &Path) -> Result<Choices, Problem> {
    let read = |name: &str| project::read(&folder.join(name));
    Ok(Choices { groups: read("gruppen.html")?, questions: read("fragen.html")? })
}

/// The style sheet of the page, and the one made from it for a finder inside a foreign page.
#[derive(Debug)]
pub(super) struct Styles {
    /// For the page.
    pub(super) page: String,
    /// For a shadow root.
    pub(super) inside: String,
}

/// The style sheets.
pub(super) fn styles(kind: Kind) -> Result<Styles, Problem> {
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
    let css = css.trim_end();
    let inside = inside::inside(css);
    if kind == Kind::Dev {
        return Ok(Styles { page: css.to_owned(), inside });
    }
    let sources = project::files(&project::path("web/src"))?;
    let views = sources.iter().map(|file| project::read(file)).collect::<Result<String, _>>()?;
    let page = style::prune(css, &views, "--");
    // Variables of the page around have other names.
    Ok(Styles { page, inside: style::prune(&inside, &views, "--_s-") })
}

/// The program.
pub(super) fn program(kind: Kind, into: &Path) -> Result<Program, Problem> {
    project::empty_folder(into)?;
    let program = match kind {
        Kind::Dev => whole(into)?,
        Kind::Release => in_two_files(into)?,
    };
    if into.join("snippets").exists() {
        return Err("a crate brings scripts of its own; the loader does not know them".into());
    }
    Ok(program)
}

/// The whole program in one file, built by trunk: fast.
fn whole(into: &Path) -> Result<Program, Problem> {
    let mut command = run::program("trunk");
    command.arg("build").arg("--dist").arg(into).env_remove("NO_COLOR");
    run::step("build the program", &mut command, BROKEN)?;
    let glue = project::read(&into.join("sf.js"))?.into_bytes();
    Ok(Program { glue, wasm: project::read_bytes(&into.join("sf_bg.wasm"))?, later: None })
}

/// The program small and in two files: see docs/adr/0007-program-in-two-files.md.
fn in_two_files(into: &Path) -> Result<Program, Problem> {
    let mut command = run::cargo(&["build", "--locked", "--package", "web", "--bin", "sf"]);
    command.args(["--features", FEATURE, "--profile", "seite", "--target", TARGET]).envs(SMALL);
    run::step("build the program (some minutes the first time)", &mut command, BROKEN)?;
    let built = project::target(TARGET).join("seite/sf.wasm");
    let mut command = run::program("wasm-split-cli");
    command.arg(built).arg(into);
    run::step("put it into two files", &mut command, BROKEN)?;
    let mut command = run::program("wasm-bindgen");
    command.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", "sf"]);
    command.arg("--out-dir").arg(into).arg(into.join("main.wasm"));
    run::step("write its glue", &mut command, BROKEN)?;
    let glue = linked(&project::read(&into.join("sf.js"))?)?;
    Ok(Program {
        glue: minify(&glue, true)?.into_bytes(),
        wasm: optimised(into, "sf_bg.wasm")?,
        later: Some(optimised(into, "split_spaeter.wasm")?),
    })
}

const BROKEN: &str = "The message above says why.";

/// A file of the program, made smaller.
fn optimised(into: &Path, name: &str) -> Result<Vec<u8>, Problem> {
    let small = into.join(["klein-", name].concat());
    let mut command = run::program("wasm-opt");
    command.arg("-Oz").args(FEATURES).arg(into.join(name)).arg("-o").arg(&small);
    run::step(&format!("make {name} smaller"), &mut command, BROKEN)?;
    project::read_bytes(&small)
}

/// The glue asks whoever loads it for the second file, which is checked against its hash there.
fn linked(glue: &str) -> Result<String, Problem> {
    const ASKED: &str = " from \"./__wasm_split.js\"";
    let (head, rest) = glue.split_once(ASKED).ok_or("the glue asks for no second file")?;
    let (before, name) =
        head.rsplit_once("import * as ").ok_or("the glue imports the second file otherwise")?;
    let rest = rest.trim_start_matches(';');
    Ok(format!(
        "{before}let fetchLater;\nexport const later = (how) => {{ fetchLater = how; }};\n\
         const {name} = {{ __wasm_split_load_spaeter: (done, what) => \
         fetchLater(wasm, done, what) }};{rest}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glue_asks_whoever_loads_it() {
        let glue = "import * as import1 from \"./__wasm_split.js\"\nlet wasm;";
        let linked = linked(glue).unwrap_or_default();
        assert!(!linked.contains("import *") && linked.ends_with("};\nlet wasm;"), "{linked}");
        assert!(linked.contains("export const later = ") && linked.contains("const import1 = {"));
        assert!(super::linked("let wasm;").is_err());
    }
}
