//! Running other programs: quietly while all is well, with all they said when not.

use crate::{Problem, project};
use indicatif::{ProgressBar, ProgressStyle};
use std::env;
use std::ffi::OsString;
use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A program with the project's own tools first on its path.
pub(crate) fn program(name: &str) -> Command {
    let mut command = Command::new(name);
    command.current_dir(project::path("")).env("PATH", search_path());
    // What is said is kept, and shown as plain text.
    command.env("CARGO_TERM_COLOR", "never");
    // What cargo tells xtask about itself is not meant for the crates built next.
    for (key, _) in env::vars_os() {
        let own = key
            .to_str()
            .is_some_and(|key| key.starts_with("CARGO_PKG_") || key.starts_with("CARGO_MANIFEST_"));
        if own {
            command.env_remove(key);
        }
    }
    command
}

/// Cargo, the one that runs this.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = program(&env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    command.args(arguments);
    command
}

fn search_path() -> OsString {
    let own = [project::path(".tools/bin"), project::path("node_modules/.bin")];
    let given = env::var_os("PATH").unwrap_or_default();
    let all = own.into_iter().chain(env::split_paths(&given)).collect::<Vec<PathBuf>>();
    env::join_paths(all).unwrap_or(given)
}

/// What a short command prints; `None` when it is missing or fails.
pub(crate) fn answer(name: &str, arguments: &[&str]) -> Option<String> {
    let output = program(name).args(arguments).stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

/// A step that takes a while: tells that it runs and how long it took.
pub(crate) struct Step {
    title: String,
    start: Instant,
    bar: Option<ProgressBar>,
}

impl Step {
    /// Begins.
    pub(crate) fn begin(title: &str) -> Self {
        let bar = std::io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::new_spinner();
            if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} ({elapsed})") {
                bar.set_style(style);
            }
            bar.set_message(title.to_owned());
            bar.enable_steady_tick(Duration::from_millis(120));
            bar
        });
        if bar.is_none() {
            eprintln!("· {title} …");
        }
        Self { title: title.to_owned(), start: Instant::now(), bar }
    }

    /// Ends, with a word on how it went.
    pub(crate) fn end(self, how: &str) {
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
        eprintln!("· {}: {how} ({:.1} s)", self.title, self.start.elapsed().as_secs_f64());
    }
}

/// What a finished command left.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// It reported success.
    pub(crate) ok: bool,
    /// What it printed to its output.
    pub(crate) out: String,
    /// What it printed to its error output.
    pub(crate) err: String,
}

impl Outcome {
    /// Both outputs, for reading.
    pub(crate) fn all(&self) -> String {
        format!("{}{}", self.err, self.out)
    }
}

/// Runs a command as a step and keeps what it says.
pub(crate) fn outcome(title: &str, command: &mut Command) -> Result<Outcome, Problem> {
    let step = Step::begin(title);
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output();
    let output = output.map_err(|why| format!("{title}: cannot start `{name}`: {why}"))?;
    let ok = output.status.success();
    step.end(if ok { "done" } else { "failed" });
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok(Outcome { ok, out: text(&output.stdout), err: text(&output.stderr) })
}

/// Runs a command as a step; on failure shows what it said and gives `by_hand` as the way out.
pub(crate) fn step(title: &str, command: &mut Command, by_hand: &str) -> Result<String, Problem> {
    let outcome = outcome(title, command)?;
    if outcome.ok {
        return Ok(outcome.out);
    }
    eprintln!("{}", tail(&outcome.all(), 60));
    Err(format!("{title} failed.\n{by_hand}").into())
}

/// The last lines of a long text.
pub(crate) fn tail(text: &str, lines: usize) -> String {
    let all = text.lines().collect::<Vec<_>>();
    let from = all.len().saturating_sub(lines);
    all.get(from..).unwrap_or_default().join("\n")
}
