//! The comparison as one page to hand on: no script, nothing fetched, every text escaped.

use super::report::Head;
use super::{Row, Turn};
use crate::wording;
use std::fmt::Write as _;

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:0 auto;\
padding:1rem;color:#111;background:#fff}table{border-collapse:collapse}caption{text-align:start;\
padding:.5rem 0}th,td{border:1px solid #767676;padding:.3rem .6rem;text-align:start;\
vertical-align:top}td.zahl{text-align:end}li{margin-bottom:1rem}dl{margin:.25rem 0}\
dt{font-weight:600}dd{margin:0 0 .25rem 1rem}.breit{overflow-x:auto}\
@media print{body{max-width:none}}";

/// The whole page.
#[must_use]
pub fn page(title: &str, head: &Head, rows: &[Row], notes: &[String]) -> String {
    let mut text = format!(
        "<!doctype html>\n<html lang=\"de\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{0}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{0}</h1>\n\
         <dl>\n<dt>Vorher</dt><dd>{1}</dd>\n<dt>Nachher</dt><dd>{2}</dd>\n\
         <dt>Verglichen</dt><dd>{3}</dd>\n</dl>\n",
        escape(title),
        escape(&head.old),
        escape(&head.new),
        escape(&head.people)
    );
    for note in notes {
        let _ = writeln!(text, "<p>{}</p>", escape(note));
    }
    if rows.is_empty() {
        text.push_str("<p>Für niemanden ändert sich etwas.</p>\n");
    } else {
        table(&mut text, rows);
    }
    for (at, row) in rows.iter().enumerate() {
        let _ = write!(text, "<h2 id=\"l{at}\">{}</h2>\n<ol>\n", escape(&row.pair.title));
        for example in &row.examples {
            let _ = write!(
                text,
                "<li><strong>{}</strong> ({}, Stichtag {})\n<p>{}</p>\n<dl>\n<dt>vorher</dt>\
                 <dd>{}</dd>\n<dt>nachher</dt><dd>{}</dd>\n</dl></li>\n",
                escape(example.turn.words()),
                escape(&example.name),
                wording::day(example.as_of),
                escape(&example.words),
                escape(&example.before),
                escape(&example.after)
            );
        }
        text.push_str("</ol>\n");
    }
    text.push_str("</main>\n</body>\n</html>\n");
    text
}

fn table(text: &mut String, rows: &[Row]) {
    text.push_str(
        "<div class=\"breit\" role=\"region\" aria-label=\"Übersicht\" tabindex=\"0\">\n<table>\n\
         <caption>Für wie viele sich etwas ändert</caption>\n<thead>\n<tr>\
         <th scope=\"col\">Leistung</th>",
    );
    for turn in Turn::ALL {
        let _ = write!(text, "<th scope=\"col\">{}</th>", escape(turn.words()));
    }
    text.push_str("<th scope=\"col\">Median der Änderung</th></tr>\n</thead>\n<tbody>\n");
    for (at, row) in rows.iter().enumerate() {
        let title = escape(&row.pair.title);
        let _ = write!(text, "<tr><th scope=\"row\"><a href=\"#l{at}\">{title}</a></th>");
        for turn in Turn::ALL {
            let _ = write!(text, "<td class=\"zahl\">{}</td>", row.count(turn));
        }
        let _ = writeln!(text, "<td class=\"zahl\">{}</td></tr>", escape(&row.median_words()));
    }
    text.push_str("</tbody>\n</table>\n</div>\n");
}

/// A text that cannot be read as markup.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}
