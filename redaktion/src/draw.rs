//! Diagnostics as people read them, and as programs do.

use crate::cli::Format;
use crate::wording;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use engine::authoring::Entry;
use engine::authoring::diagnostic::{Diagnostic, Severity, Sources, line_and_column};
use engine::authoring::register::What;
use serde_json::json;
use std::io::IsTerminal as _;

/// All diagnostics in the form asked for, in colour where somebody looks.
#[must_use]
pub fn all(sources: &Sources, folder: &str, found: &[Diagnostic], format: Format) -> String {
    if format == Format::Json {
        return format!("{}\n", json(folder, found));
    }
    let colour = std::io::stdout().is_terminal();
    let drawn = found.iter().map(|one| format!("{}\n\n", text(sources, folder, one, colour)));
    drawn.collect()
}

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

/// Something that is not law yet, as a note of one line.
#[must_use]
pub fn draft(sources: &Sources, folder: &str, entry: &Entry) -> String {
    let place = &entry.place;
    let text = sources.get(&place.file).map_or("", String::as_str);
    let (line, _) = line_and_column(text, place.span.start);
    let what = match entry.what {
        What::Benefit => "Leistung",
        What::Condition => "Bedingung",
        What::Term => "Begriff",
        What::Figure => "Wert",
    };
    let bill = entry.draft.as_ref().map_or("", |bill| &bill.text);
    let from = entry.validity.map(|validity| format!(" ab {}", wording::day(validity.from)));
    format!(
        "Hinweis: Entwurf `{bill}`, zählt nicht: {what} {}{} ({})\n  --> {folder}/{}:{line}",
        entry.name,
        from.unwrap_or_default(),
        entry.seen.source,
        place.file
    )
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
