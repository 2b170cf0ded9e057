//! A mistake in `betreiber.toml`, and how it is drawn.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use std::ops::Range;

/// Something in the file that is wrong or still to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Nothing is written while there is one.
    pub is_error: bool,
    /// What is wrong, in German, lower case.
    pub message: String,
    /// Bytes to underline.
    pub span: Range<usize>,
    /// The smallest fix.
    pub help: String,
}

impl Mistake {
    /// The mistake with its line underlined, in colour where somebody looks.
    #[must_use]
    pub fn draw(&self, file: &str, text: &str, colour: bool) -> String {
        let level = if self.is_error {
            Level::ERROR.with_name("Fehler")
        } else {
            Level::WARNING.with_name("Warnung")
        };
        let start = self.span.start.min(text.len());
        let mark = AnnotationKind::Primary.span(start..self.span.end.clamp(start, text.len()));
        let place = Snippet::source(text).path(file).annotation(mark);
        let help = Level::HELP.with_name("Hilfe").message(self.help.as_str());
        let group = level.primary_title(self.message.as_str()).element(place).element(help);
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        renderer.render(&[group])
    }
}
