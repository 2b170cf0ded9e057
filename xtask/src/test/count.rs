//! Reads how many tests passed from what the test programs report.
//!
//! A Rust test that lacks its data prints a line that begins with `uebersprungen:` and returns;
//! it counts as skipped.

use std::fmt;
use std::ops::AddAssign;

const SKIPPED: &str = "uebersprungen:";

/// How many tests ended how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    pub(crate) skipped: usize,
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

/// The report of nextest.
pub(crate) fn junit(xml: &str) -> Option<Count> {
    let mut count = Count::default();
    for case in xml.split("<testcase ").skip(1) {
        let case = case.split("</testcase>").next().unwrap_or_default();
        if case.contains("<failure") || case.contains("<error") {
            count.failed += 1;
        } else if case.contains("<skipped") || has_skip_line(case) {
            count.skipped += 1;
        } else {
            count.passed += 1;
        }
    }
    xml.contains("</testsuites>").then_some(count)
}

fn has_skip_line(output: &str) -> bool {
    // The first line follows the tag it stands in.
    output.lines().any(|line| {
        let line = line.rsplit('>').next().unwrap_or(line);
        line.trim_start().starts_with(SKIPPED)
    })
}

/// What the test programs of Rust print, with the output of the tests between.
pub(crate) fn libtest(output: &str) -> Option<Count> {
    let mut count = Count::default();
    let mut programs = 0;
    let mut skipped = 0;
    for line in output.lines() {
        // The name of a running test may stand before what it prints.
        if line.starts_with(SKIPPED) || line.contains(&[" ... ", SKIPPED].concat()) {
            skipped += 1;
        }
        let Some(result) = line.strip_prefix("test result: ") else { continue };
        programs += 1;
        let (_, numbers) = result.split_once(". ").unwrap_or_default();
        for part in numbers.split("; ") {
            let (number, word) = part.split_once(' ').unwrap_or_default();
            let number = number.parse::<usize>().unwrap_or_default();
            match word {
                "passed" => count.passed += number,
                "failed" => count.failed += number,
                "ignored" => count.skipped += number,
                _ => {}
            }
        }
    }
    let skipped = skipped.min(count.passed);
    count.passed -= skipped;
    count.skipped += skipped;
    (programs > 0).then_some(count)
}

/// The closing lines of node's test runner.
pub(crate) fn tap(output: &str) -> Option<Count> {
    let number = |word: &str| {
        let head = ["# ", word, " "].concat();
        let line = output.lines().rev().find_map(|line| line.strip_prefix(&head))?;
        line.trim().parse::<usize>().ok()
    };
    let failed = number("fail")? + number("cancelled")?;
    Some(Count { passed: number("pass")?, failed, skipped: number("skipped")? + number("todo")? })
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn count(passed: usize, failed: usize, skipped: usize) -> Count {
        Count { passed, failed, skipped }
    }

    #[test]
    fn counts_the_report_of_nextest() {
        let xml = "<testsuites>\n<testcase name=\"a\">\n</testcase>\
                   <testcase name=\"b\"><failure type=\"x\">no</failure></testcase>\
                   <testcase name=\"c\"><system-out>\nrunning 1 test\nuebersprungen: no data\n\
                   </system-out></testcase>\
                   <testcase name=\"d\"><system-out>was nie uebersprungen: steht</system-out>\
                   </testcase></testsuites>";
        assert_eq!(junit(xml), Some(count(2, 1, 1)));
        assert_eq!(junit("<testsuites><testcase "), None);
    }

    #[test]
    fn counts_what_libtest_prints() {
        let output = "test a ... ok\ntest b ... uebersprungen: no data\nok\n\
                      test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out\n\
                      test result: FAILED. 1 passed; 3 failed; 0 ignored; 0 measured\n";
        assert_eq!(libtest(output), Some(count(2, 3, 2)));
        assert_eq!(libtest("error: could not compile"), None);
    }

    #[test]
    fn counts_the_closing_lines_of_node() {
        let output = "# tests 6\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n";
        assert_eq!(tap(output), Some(count(3, 2, 1)));
    }

    #[test]
    fn writes_the_last_line() {
        let line = Count { passed: 3, failed: 0, skipped: 1 }.to_string();
        assert_eq!(line, "3 passed, 0 failed, 1 skipped");
    }
}
