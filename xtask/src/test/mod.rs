//! The gate: every check and every test, counted.

mod browser;
mod count;

use crate::build::{self};
use crate::run::{self, answer, cargo, outcome, tail};
use crate::{Problem, docs, project, release, setup, tidy};
use count::Count;

/// Runs everything; a failure stops nothing, so that one run tells all.
pub(crate) fn run(with_browser: bool) -> Result<(), Problem> {
    let mut gate = Gate::default();
    let ready = gate.check("set-up", setup::for_checks().and_then(|()| setup::for_build()));
    let chromium = with_browser.then(setup::browser).transpose();
    if with_browser {
        setup::servers();
    }
    gate.command("formatting", &["fmt", "--all", "--check", "--", "--color", "never"]);
    gate.command(
        "lints",
        &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--all-features",
            "--quiet",
            "--",
            "-D",
            "warnings",
        ],
    );
    let tests = rust_tests();
    gate.tests("tests", tests);
    gate.tests("tests in the documentation", doc_tests());
    for (rule, broken) in tidy::rules() {
        gate.check(rule, broken);
    }
    gate.check("generated pages", docs::run(true));
    let built = ready
        && gate.check("page and its size", build::release())
        && gate.check("release", release::make());
    match chromium {
        Ok(Some(chromium)) if built => gate.tests("tests in the browser", browser::run(&chromium)),
        Ok(Some(_)) => gate.tests("tests in the browser", Err("there is no page to test".into())),
        Ok(None) => gate.count.skipped += browser::written()?,
        Err(missing) => gate.tests("tests in the browser", Err(missing)),
    }
    gate.finish()
}

/// What passed and what did not.
#[derive(Debug, Default)]
struct Gate {
    count: Count,
    failures: Vec<String>,
}

impl Gate {
    /// Takes a check that passes or fails as a whole.
    fn check(&mut self, title: &str, done: Result<(), Problem>) -> bool {
        match done {
            Ok(()) => {
                self.count.passed += 1;
                true
            }
            Err(problem) => {
                self.count.failed += 1;
                self.failures.push(title.to_owned());
                eprintln!("FAILED {title}: {problem}");
                false
            }
        }
    }

    /// Takes a cargo command as a check.
    fn command(&mut self, title: &str, arguments: &[&str]) {
        let done = outcome(title, &mut cargo(arguments)).and_then(|outcome| {
            if outcome.ok { Ok(()) } else { Err(tail(&outcome.all(), 80).into()) }
        });
        self.check(title, done);
    }

    /// Takes the counts of a whole suite.
    fn tests(&mut self, title: &str, counted: Result<Count, Problem>) {
        match counted {
            Ok(count) => {
                eprintln!("  {title}: {count}");
                self.count += count;
                if count.failed > 0 {
                    self.failures.push(title.to_owned());
                }
            }
            Err(problem) => {
                self.check(title, Err(problem));
            }
        }
    }

    fn finish(self) -> Result<(), Problem> {
        if !self.failures.is_empty() {
            eprintln!("\nfailed: {}", self.failures.join(", "));
        }
        println!("{}", self.count);
        // The counts are the last line, so the exit code has to speak for itself.
        if self.count.failed > 0 { std::process::exit(1) } else { Ok(()) }
    }
}

fn rust_tests() -> Result<Count, Problem> {
    const ALL: [&str; 2] = ["--workspace", "--all-features"];
    if answer("cargo", &["nextest", "--version"]).is_none() {
        let mut command = cargo(&["test", "--all-targets", "--no-fail-fast"]);
        command.args(ALL).args(["--", "--nocapture"]).env("INSTA_UPDATE", "no");
        return suite("tests", &mut command, count::libtest);
    }
    let report = project::target("nextest/xtask/junit.xml");
    if report.exists() {
        std::fs::remove_file(&report)?;
    }
    let mut command = cargo(&["nextest", "run", "--profile", "xtask", "--no-tests", "pass"]);
    command.args(ALL).args(["--status-level", "none", "--final-status-level", "slow"]);
    command.env("INSTA_UPDATE", "no");
    suite("tests", &mut command, |_| project::read(&report).ok().and_then(|xml| count::junit(&xml)))
}

fn doc_tests() -> Result<Count, Problem> {
    let mut command = cargo(&["test", "--doc", "--workspace", "--all-features", "--no-fail-fast"]);
    suite("tests in the documentation", &mut command, count::libtest)
}

/// Runs a suite, reads its counts, and shows what it said when something failed.
fn suite(
    title: &str,
    command: &mut std::process::Command,
    read: impl Fn(&str) -> Option<Count>,
) -> Result<Count, Problem> {
    let outcome: run::Outcome = outcome(title, command)?;
    let count = read(&outcome.out);
    if !outcome.ok {
        eprintln!("{}", tail(&outcome.all(), 400));
    }
    match count {
        Some(count) if outcome.ok || count.failed > 0 => Ok(count),
        Some(_) | None => Err("did not run to its end".into()),
    }
}
