//! Diagnostics as people read them, and as programs do.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use engine::authoring::diagnostic::{Diagnostic, Severity, Sources};
use serde_json::json;

/// One diagnostic with the underlined line, in colour or plain.
#[must_use]
pub fn text(sources: &Sources, folder: &str, diagnostic: &Diagnostic, colour: bool) -> String {
    let source = sources.get(&diagnostic.file).map_or("", String::as_str);
    let path = format!("{folder}/{}", diagnostic.file);
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR.with_name("Fehler"),
        Severity::Warning => Level::WARNING.with_name("Warnung"),
    };
    let start = diagnostic.span.start.min(source.len());
    let end = diagnostic.span.end.clamp(start, source.len());
    let mut mark = AnnotationKind::Primary.span(start..end);
    if !diagnostic.label.is_empty() {
        mark = mark.label(diagnostic.label.as_str());
    }
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code);
    let mut group = title.element(Snippet::source(source).path(path.as_str()).annotation(mark));
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.with_name("Hilfe").message(help.as_str()));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}

/// All diagnostics as one JSON list.
#[must_use]
pub fn json(folder: &str, diagnostics: &[Diagnostic]) -> String {
    let one = |diagnostic: &Diagnostic| {
        json!({
            "code": diagnostic.code,
            "schwere": match diagnostic.severity {
                Severity::Error => "fehler",
                Severity::Warning => "warnung",
            },
            "meldung": diagnostic.message,
            "datei": format!("{folder}/{}", diagnostic.file),
            "zeile": diagnostic.line,
            "spalte": diagnostic.column,
            "von": diagnostic.span.start,
            "bis": diagnostic.span.end,
            "markierung": diagnostic.label,
            "hilfe": diagnostic.help,
        })
    };
    let list = diagnostics.iter().map(one).collect::<Vec<_>>();
    serde_json::to_string_pretty(&list).unwrap_or_else(|_| "[]".to_owned())
}

/// How many errors and warnings, as a closing line.
#[must_use]
pub fn summary(diagnostics: &[Diagnostic]) -> String {
    let errors = diagnostics.iter().filter(|d| d.severity == Severity::Error).count();
    let warnings = diagnostics.len() - errors;
    format!("{errors} Fehler, {warnings} {}", if warnings == 1 { "Warnung" } else { "Warnungen" })
}
