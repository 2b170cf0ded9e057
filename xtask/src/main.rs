//! Set-up, build, serve, test, measure: the one entry for newcomers and for CI.
//!
//! Nothing here is needed at run time; nothing is fetched but from the registries of packages,
//! the channel of the Rust toolchain and, for Chromium, the distribution.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command speaks on its terminal")]

#[cfg(feature = "rules")]
mod accuracy;
mod bench;
mod build;
mod docs;
mod packages;
mod project;
mod release;
mod run;
mod serve;
mod setup;
mod test;
mod tidy;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// What goes wrong, as a sentence for the person at the terminal.
type Problem = Box<dyn std::error::Error>;

/// Set up, build, serve and test the Sozialleistungsfinder.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Set up, build and serve the page
    Serve {
        /// Port of http://127.0.0.1; 0 takes a free one
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Build fast and build again after every change of a file
        #[arg(long, conflicts_with = "fertig")]
        dev: bool,
        /// Serve what is built already
        #[arg(long)]
        fertig: bool,
    },
    /// Set up, then run every check and test
    Test {
        /// Leave out the tests in a browser; they count as skipped
        #[arg(long)]
        ohne_browser: bool,
    },
    /// Set up and build the page into dist/
    Build,
    /// Build, then put the release for operators together in target/auslieferung/
    Release,
    /// Check the rules of the house
    Tidy,
    /// Write the generated pages of docs/
    Docs {
        /// Only compare
        #[arg(long)]
        check: bool,
    },
    /// Measure how fast the evaluator is, or the page
    Bench {
        /// What to measure
        #[arg(default_value = "rechnen")]
        what: bench::What,
        /// Write the table into docs/performance.md
        #[arg(long)]
        schreiben: bool,
    },
    /// Measure the finder on households whose claims are known
    #[command(disable_help_flag = true)]
    Accuracy {
        /// See `cargo xtask accuracy` without any
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        options: Vec<String>,
    },
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Serve { port, dev, fertig } => serve::run(port, dev, fertig),
        Command::Test { ohne_browser } => test::run(!ohne_browser),
        Command::Build => setup::for_build().and_then(|()| build::release()),
        Command::Release => release::run(),
        Command::Tidy => tidy::run(),
        Command::Docs { check } => docs::run(check),
        Command::Bench { what, schreiben } => bench::run(what, schreiben),
        Command::Accuracy { options } => measure(&options),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\nerror: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Fails below a bar; the reasons stand in what is printed.
#[cfg(feature = "rules")]
fn measure(options: &[String]) -> Result<(), Problem> {
    let (text, fine) = accuracy::run(&project::path("rules"), options)?;
    print!("{text}");
    if fine { Ok(()) } else { Err("the finder is below a bar".into()) }
}

/// The same with the rules compiled in, and fast.
#[cfg(not(feature = "rules"))]
fn measure(options: &[String]) -> Result<(), Problem> {
    let mut again = run::cargo(&["run", "--quiet", "--release", "--package", "xtask"]);
    again.args(["--features", "rules", "--", "accuracy"]).args(options);
    // The person may name files from where they are.
    again.current_dir(std::env::current_dir()?);
    if again.status()?.success() { Ok(()) } else { Err("see above".into()) }
}
