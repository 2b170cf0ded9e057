//! The entry of the command line: reads what was typed, runs it, sets the exit code.
//!
//! 0: all is well, 1: something was found, 2: it could not be done.

use clap::Parser as _;
use clap::error::ErrorKind;
use redaktion::cli::{self, Cli};
use std::io::{self, Write as _};
use std::process::ExitCode;

fn main() -> ExitCode {
    let (mut out, mut err) = (io::stdout().lock(), io::stderr().lock());
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(help) if help.kind() == ErrorKind::DisplayHelp => {
            let _ = write!(out, "{help}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            let _ = writeln!(err, "{}", cli::misuse(&error));
            return ExitCode::from(2);
        }
    };
    let code = redaktion::run::run(&cli, &mut out, &mut err);
    // A reader that closed early (`| head`) is no failure.
    let _ = out.flush();
    ExitCode::from(code)
}
