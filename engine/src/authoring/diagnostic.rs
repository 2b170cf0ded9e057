//! What is wrong with a rule file: plain data, drawn elsewhere.

use std::collections::BTreeMap;
use std::ops::Range;

/// The files of a rules folder: path (with `/`, relative to the folder) and text.
pub type Sources = BTreeMap<String, String>;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The rule cannot be used.
    Error,
    /// The rule works; somebody should look.
    Warning,
}

/// One mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Code, `R` and three digits, never reused.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in German, lower case, the thing in backticks.
    pub message: String,
    /// The file.
    pub file: String,
    /// Bytes to underline.
    pub span: Range<usize>,
    /// What stands under the line.
    pub label: String,
    /// The smallest fix.
    pub help: Option<String>,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// Collects diagnostics against the sources.
#[derive(Debug)]
pub struct Report<'s> {
    sources: &'s Sources,
    found: Vec<Diagnostic>,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// The file.
    pub file: String,
    /// Bytes.
    pub span: Range<usize>,
}

impl<'s> Report<'s> {
    /// Nothing found yet.
    #[must_use]
    pub fn new(sources: &'s Sources) -> Self {
        Self { sources, found: Vec::new() }
    }

    /// Adds an error.
    pub fn error(&mut self, code: &'static str, place: &Place, message: String) -> &mut Diagnostic {
        self.add(code, Severity::Error, place, message)
    }

    /// Adds a warning.
    pub fn warn(&mut self, code: &'static str, place: &Place, message: String) -> &mut Diagnostic {
        self.add(code, Severity::Warning, place, message)
    }

    fn add(
        &mut self,
        code: &'static str,
        severity: Severity,
        place: &Place,
        message: String,
    ) -> &mut Diagnostic {
        let text = self.sources.get(&place.file).map_or("", String::as_str);
        let (line, column) = line_and_column(text, place.span.start);
        let diagnostic = Diagnostic {
            code,
            severity,
            message,
            file: place.file.clone(),
            span: place.span.clone(),
            label: String::new(),
            help: None,
            line,
            column,
        };
        self.found.push_mut(diagnostic)
    }

    /// Number of errors so far.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.found.iter().filter(|found| found.severity == Severity::Error).count()
    }

    /// Whether a file has errors so far.
    #[must_use]
    pub fn has_errors_in(&self, file: &str) -> bool {
        self.found.iter().any(|found| found.severity == Severity::Error && found.file == file)
    }

    /// All, by file and place.
    #[must_use]
    pub fn finish(mut self) -> Vec<Diagnostic> {
        self.found.sort_by(|a, b| {
            (&a.file, a.span.start, a.code, &a.message).cmp(&(
                &b.file,
                b.span.start,
                b.code,
                &b.message,
            ))
        });
        self.found.dedup();
        self.found
    }
}

impl Diagnostic {
    /// Says what stands under the line.
    pub fn label(&mut self, label: impl Into<String>) -> &mut Self {
        self.label = label.into();
        self
    }

    /// Says the smallest fix.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }

    /// Suggests the nearest known name, if one is near.
    pub fn did_you_mean<'n>(
        &mut self,
        wrong: &str,
        known: impl Iterator<Item = &'n str>,
    ) -> &mut Self {
        if let Some(near) = nearest(wrong, known) {
            self.help = Some(format!("meinten Sie `{near}`?"));
        }
        self
    }
}

/// Line and column, from 1; columns count characters.
#[must_use]
pub fn line_and_column(text: &str, position: usize) -> (usize, usize) {
    let before = text.get(..position.min(text.len())).unwrap_or(text);
    let line = before.matches('\n').count().saturating_add(1);
    let start = before.rfind('\n').map_or(0, |at| at.saturating_add(1));
    let column = before.get(start..).map_or(0, |rest| rest.chars().count());
    (line, column.saturating_add(1))
}

/// The known name within two edits of the wrong one.
#[must_use]
pub fn nearest<'n>(wrong: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    known
        .map(|name| (distance(wrong, name), name))
        .filter(|(edits, name)| *edits <= 2 && *edits < name.chars().count())
        .min()
        .map(|(_, name)| name)
}

/// Edits (insert, delete, replace) between two names.
fn distance(a: &str, b: &str) -> usize {
    let b = b.chars().collect::<Vec<_>>();
    let mut row = (0..=b.len()).collect::<Vec<_>>();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i.saturating_add(1);
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (j, y) in b.iter().enumerate() {
            let Some(above) = row.get(j.saturating_add(1)).copied() else { break };
            let replaced = diagonal.saturating_add(usize::from(x != *y));
            left = replaced.min(above.saturating_add(1)).min(left.saturating_add(1));
            diagonal = above;
            if let Some(cell) = row.get_mut(j.saturating_add(1)) {
                *cell = left;
            }
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggests_only_what_is_near() {
        let known = ["haushalt_mitglieder", "kaltmiete"];
        assert_eq!(nearest("haushalt_mitgleider", known.into_iter()), Some("haushalt_mitglieder"));
        assert_eq!(nearest("warmwasser", known.into_iter()), None);
    }

    #[test]
    fn counts_columns_in_characters() {
        assert_eq!(line_and_column("größe\nüber = 1", 10), (2, 2));
    }
}
