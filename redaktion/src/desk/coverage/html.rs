//! The matrix as one page to hand on: no script, nothing fetched, every text escaped.
//!
//! A cell is a button that opens its explanation; cells with the same one share it. Colour only
//! repeats what letter and word say.

use super::{Best, Cell, Group, Matrix, Row, State, words};
use crate::compare::html::escape;
use crate::wording;
use engine::area::Level;
use std::collections::BTreeMap;
use std::fmt::Write as _;

const STYLE: &str = include_str!("matrix.css");

/// The whole page.
#[must_use]
pub fn page(matrix: &Matrix<'_>) -> String {
    let mut notes = Notes::default();
    let day = wording::day(matrix.day);
    let mut text = format!(
        "<!doctype html>\n<html lang=\"de\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Wege zum Antrag am {day}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n\
         <h1>Wege zum Antrag am {day}</h1>\n\
         <p>Für jede Leistung und jeden Kreis der beste Weg, den der Finder kennt. \
         Jedes Feld lässt sich öffnen: Dort steht, was es gibt und warum nichts Besseres.</p>\n"
    );
    legend(&mut text);
    for state in &matrix.states {
        part(&mut text, matrix, state, &mut notes);
    }
    notes.write(&mut text);
    text.push_str("</main>\n</body>\n</html>\n");
    text
}

fn legend(text: &mut String) {
    text.push_str("<h2>Zeichen</h2>\n<dl class=\"zeichen\">\n");
    for best in Best::ALL {
        let _ = writeln!(
            text,
            "<div><dt class=\"{}\">{}</dt><dd>{}</dd></div>",
            class(best),
            label(best),
            escape(best.meaning())
        );
    }
    text.push_str(
        "<div><dt>*</dt><dd>nicht überall im Kreis gleich; das Feld zeigt das Schlechteste</dd>\
         </div>\n</dl>\n",
    );
}

const fn class(best: Best) -> &'static str {
    match best {
        Best::OwnEfa | Best::Municipal | Best::ExternalEfa | Best::Federal => "online",
        Best::Office => "amt",
        Best::KindOnly => "art",
        Best::Advice => "rat",
        Best::Nothing => "nichts",
    }
}

fn label(best: Best) -> String {
    format!("<b>{}</b> {}", best.letter(), escape(best.word()))
}

fn part(text: &mut String, matrix: &Matrix<'_>, state: &State<'_>, notes: &mut Notes) {
    let name = escape(&state.table.state.name);
    let _ = writeln!(text, "<h2>{name}</h2>\n<table class=\"summe\">\n<caption>Summen</caption>");
    for (what, count) in Matrix::sums(state).lines() {
        let what = escape(&what);
        let _ = writeln!(text, "<tr><th scope=\"row\">{what}</th><td>{count}</td></tr>");
    }
    let _ = write!(
        text,
        "</table>\n<div class=\"matrix\" role=\"region\" aria-label=\"Matrix {name}\" tabindex=\"0\">\n\
         <table>\n<caption>{name}: Leistung und Kreis</caption>\n<thead>\n<tr>\
         <th scope=\"col\">Leistung</th>"
    );
    for district in &state.districts {
        let key = district.area.as_str();
        let key = key.get(Level::State.digits()..).unwrap_or(key);
        let name = escape(district.name);
        let _ = write!(text, "<th scope=\"col\"><small>{key}</small> {name}</th>");
    }
    text.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in &state.rows {
        let _ = write!(text, "<tr><th scope=\"row\">{}</th>", escape(&row.title));
        for cell in &row.cells {
            field(text, matrix, row, cell, notes);
        }
        text.push_str("</tr>\n");
    }
    text.push_str("</tbody>\n</table>\n</div>\n");
    differences(text, matrix, state, notes);
}

fn field(
    text: &mut String,
    matrix: &Matrix<'_>,
    row: &Row<'_>,
    cell: &Cell<'_>,
    notes: &mut Notes,
) {
    let Some(group) = cell.worst() else {
        text.push_str("<td></td>");
        return;
    };
    let mark = if cell.groups.len() > 1 { "*" } else { "" };
    let (class, button) = (class(group.best), button(matrix, row, group, notes, mark));
    let _ = write!(text, "<td class=\"{class}\">{button}</td>");
}

fn button(
    matrix: &Matrix<'_>,
    row: &Row<'_>,
    group: &Group<'_>,
    notes: &mut Notes,
    mark: &str,
) -> String {
    let note = notes.number(explanation(matrix, row, group));
    format!("<button popovertarget=\"n{note}\">{}{mark}</button>", label(group.best))
}

fn differences(text: &mut String, matrix: &Matrix<'_>, state: &State<'_>, notes: &mut Notes) {
    let rows = state.rows.iter().flat_map(|row| {
        let cells = row.cells.iter().zip(&state.districts);
        cells.filter(|(cell, _)| cell.groups.len() > 1).map(move |cell| (row, cell))
    });
    let mut lines = String::new();
    for (row, (cell, district)) in rows {
        for group in &cell.groups {
            let (class, button) = (class(group.best), button(matrix, row, group, notes, ""));
            let _ = writeln!(
                lines,
                "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td class=\"{class}\">{button}</td></tr>",
                escape(&row.title),
                escape(district.name),
                escape(&words::places(group, usize::MAX)),
            );
        }
    }
    if !lines.is_empty() {
        let name = escape(&state.table.state.name);
        let _ = write!(
            text,
            "<div class=\"matrix\" role=\"region\" aria-label=\"Unterschiede {name}\" tabindex=\"0\">\n\
             <table class=\"orte\">\n<caption>{name}: wo ein Kreis nicht überall gleich ist</caption>\n\
             <thead>\n<tr><th scope=\"col\">Leistung</th><th scope=\"col\">Kreis</th>\
             <th scope=\"col\">Orte</th><th scope=\"col\">bester Weg</th></tr>\n</thead>\n\
             <tbody>\n{lines}</tbody>\n</table>\n</div>\n"
        );
    }
}

/// What there is for the group, and why nothing better.
fn explanation(matrix: &Matrix<'_>, row: &Row<'_>, group: &Group<'_>) -> String {
    let mut text = format!("<h3>{}</h3>\n", escape(&row.title));
    let _ = writeln!(text, "<p>{}: {}</p>", label(group.best), escape(group.best.meaning()));
    list(&mut text, "Onlinedienste", &matrix.online(group));
    list(&mut text, "Stellen", &matrix.offices(group));
    let passed = matrix.passed_over(group);
    if !passed.is_empty() {
        text.push_str("<h4>Nicht angeboten</h4>\n<ul>\n");
        for line in passed {
            let _ = writeln!(text, "<li>{}</li>", escape(&line));
        }
        text.push_str("</ul>\n");
    }
    let _ = writeln!(text, "<p>Dazu {} Beratungsangebote.</p>", group.ways.advice.len());
    text
}

fn list(text: &mut String, title: &str, lines: &[words::Line]) {
    if lines.is_empty() {
        return;
    }
    let _ = write!(text, "<h4>{title}</h4>\n<ul>\n");
    for line in lines {
        let _ = write!(text, "<li>{}", escape(&line.what));
        if let Some(url) = line.url.as_deref().filter(|url| url.starts_with("https://")) {
            let url = escape(url);
            let _ = write!(text, "<br><a href=\"{url}\" rel=\"noopener noreferrer\">{url}</a>");
        }
        let (area, source) = (escape(&line.area), escape(&line.source));
        let _ = writeln!(text, "<br>Gebiet: {area}<br>Quelle: {source}</li>");
    }
    text.push_str("</ul>\n");
}

/// Explanations, each once.
#[derive(Default)]
struct Notes {
    numbers: BTreeMap<String, usize>,
    texts: Vec<String>,
}

impl Notes {
    fn number(&mut self, text: String) -> usize {
        if let Some(known) = self.numbers.get(&text) {
            return *known;
        }
        let number = self.texts.len();
        self.texts.push(text.clone());
        self.numbers.insert(text, number);
        number
    }

    fn write(&self, text: &mut String) {
        text.push_str("<section class=\"erklaerungen\" aria-label=\"Erklärungen\">\n");
        for (number, note) in self.texts.iter().enumerate() {
            let note = note.replacen("<h3>", &format!("<h3 id=\"t{number}\">"), 1);
            let _ = writeln!(
                text,
                "<div popover id=\"n{number}\" role=\"dialog\" aria-labelledby=\"t{number}\">\n{note}\
                 <button popovertarget=\"n{number}\" popovertargetaction=\"hide\">Schließen</button>\n\
                 </div>"
            );
        }
        text.push_str("</section>\n");
    }
}
