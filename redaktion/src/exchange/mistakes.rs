//! What is wrong in a file that is read in, and what was left out of it. Nothing is decided here.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// So many mistakes are told one by one.
const SHOWN: usize = 20;

/// Where in the file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum At {
    /// The file as a whole.
    File,
    /// A line, from 1.
    Line(u64),
    /// A place in JSON with its line, for example `routes[2].address`.
    Place(u64, String),
    /// The same, while nobody has looked for the line.
    Path(String),
}

impl At {
    fn start(&self) -> String {
        match self {
            Self::File => String::new(),
            Self::Line(line) => format!("Zeile {line}: "),
            Self::Place(line, path) => format!("Zeile {line}, `{path}`: "),
            Self::Path(path) => format!("`{path}`: "),
        }
    }
}

/// One mistake.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Mistake {
    at: At,
    message: String,
    help: String,
}

/// Everything to be said about a file.
#[derive(Debug, Default)]
pub struct Findings {
    mistakes: Vec<Mistake>,
    left_out: BTreeMap<String, usize>,
}

impl Findings {
    /// Something that keeps the file from being taken over.
    pub fn mistake(&mut self, at: &At, message: impl Into<String>, help: impl Into<String>) {
        let (message, help) = (message.into(), help.into());
        self.mistakes.push(Mistake { at: at.clone(), message, help });
    }

    /// Something that is not taken over, counted by what it is.
    pub fn left_out(&mut self, what: impl Into<String>) {
        self.left_out_times(what, 1);
    }

    /// The same, several times.
    pub fn left_out_times(&mut self, what: impl Into<String>, times: usize) {
        let count = self.left_out.entry(what.into()).or_default();
        *count = count.saturating_add(times);
    }

    /// Finds the lines of places in JSON, as far as mistakes are told one by one.
    pub fn locate(&mut self, line: impl Fn(&str) -> Option<u64>) {
        for mistake in self.mistakes.iter_mut().take(SHOWN) {
            if let At::Path(path) = &mistake.at
                && let Some(line) = line(path)
            {
                mistake.at = At::Place(line, path.clone());
            }
        }
    }

    /// Whether the file can be taken over.
    #[must_use]
    pub const fn is_clean(&self) -> bool {
        self.mistakes.is_empty()
    }

    /// All mistakes, in the order of the file, as one text.
    #[must_use]
    pub fn complaint(&self, file: &str) -> String {
        let mut mistakes = self.mistakes.clone();
        mistakes.sort();
        mistakes.dedup();
        let mut text = format!("`{file}`: {} Fehler, nichts geschrieben", mistakes.len());
        for mistake in mistakes.iter().take(SHOWN) {
            let _ = write!(text, "\n  {}{}", mistake.at.start(), mistake.message);
            if !mistake.help.is_empty() {
                let _ = write!(text, "\n    Hilfe: {}", mistake.help);
            }
        }
        let more = mistakes.len().saturating_sub(SHOWN);
        if more > 0 {
            let _ = write!(text, "\n  und {more} weitere");
        }
        text
    }

    /// What was left out, a line each; empty if nothing was.
    #[must_use]
    pub fn omissions(&self) -> String {
        let mut text = String::new();
        for (what, count) in self.left_out.iter().take(SHOWN) {
            let _ = writeln!(text, "Nicht übernommen: {what} ({count}-mal)");
        }
        let more = self.left_out.len().saturating_sub(SHOWN);
        if more > 0 {
            let _ = writeln!(text, "Nicht übernommen: {more} weitere Arten");
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_mistakes_are_told_in_order_and_counted() {
        let mut findings = Findings::default();
        for line in (1..=25).rev() {
            findings.mistake(&At::Line(line), "falsch", "richtig schreiben");
        }
        let text = findings.complaint("x.csv");
        assert!(text.starts_with("`x.csv`: 25 Fehler"), "{text}");
        let (first, last) = (text.find("Zeile 1:"), text.find("Zeile 20:"));
        assert!(first < last && first.is_some(), "{text}");
        assert!(text.ends_with("\n  und 5 weitere") && !text.contains("Zeile 21"), "{text}");
    }
}
