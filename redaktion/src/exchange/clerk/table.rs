//! Cells by column: the head in any order, lines with their numbers. What the cells mean is not
//! known here.

use super::super::mistakes::{At, Findings};
use super::{NEEDED, OPTIONAL, revealed};
use csv::{ReaderBuilder, StringRecord};
use engine::authoring::diagnostic::nearest;
use std::collections::BTreeMap;

/// A line of the table.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) at: At,
    cells: BTreeMap<&'static str, String>,
}

impl Row {
    /// The cell of a column; empty if there is none.
    pub(super) fn cell(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// Whether the table has the column.
    pub(super) fn has(&self, column: &str) -> bool {
        self.cells.contains_key(column)
    }
}

/// Reads all lines that are not empty.
pub(super) fn read(text: &str, findings: &mut Findings) -> Vec<Row> {
    if let Some(line) = open_quote(text) {
        findings.mistake(
            &At::Line(line),
            "ein Anführungszeichen am Anfang einer Zelle wird nicht geschlossen",
            "bricht die Datei hier ab? Sonst das Zeichen am Ende der Zelle ergänzen",
        );
        return Vec::new();
    }
    if !text.ends_with(['\n', '\r']) {
        let last = text.split('\n').count();
        findings.mistake(
            &At::Line(u64::try_from(last).unwrap_or(u64::MAX)),
            "die letzte Zeile hat kein Ende",
            "bricht die Datei hier ab? Ist sie vollständig, am Ende die Eingabetaste drücken",
        );
    }
    let mut reader = ReaderBuilder::new()
        .delimiter(b';')
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut lines = Lines { text, upto: 0, line: 1 };
    let mut head = None::<Vec<Option<&'static str>>>;
    let mut rows = Vec::new();
    for record in reader.records() {
        let Ok(record) = record else { break };
        let start = record.position().map_or(0, csv::Position::byte);
        let at = At::Line(lines.of(usize::try_from(start).unwrap_or(usize::MAX)));
        let separator = head.is_none() && record.iter().next().is_some_and(|c| c == "sep=");
        if separator || record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        match &head {
            None => match columns(&record, &at, findings) {
                Some(columns) => head = Some(columns),
                None => return Vec::new(),
            },
            Some(columns) => rows.extend(row(&record, columns, at, findings)),
        }
    }
    if head.is_none() {
        findings.mistake(&At::File, "die Tabelle hat keine Kopfzeile", needed());
    }
    rows
}

/// Which column each cell of a line belongs to.
fn columns(
    head: &StringRecord,
    at: &At,
    findings: &mut Findings,
) -> Option<Vec<Option<&'static str>>> {
    let words = head.iter().map(|word| word.trim().to_lowercase()).collect::<Vec<_>>();
    if let [only] = words.as_slice()
        && let Some(other) = [',', '\t', '|'].into_iter().find(|other| only.contains(*other))
    {
        let other = if other == '\t' { "Tabulator".to_owned() } else { format!("`{other}`") };
        let message = format!("die Spalten sind mit {other} getrennt, nicht mit `;`");
        findings.mistake(at, message, "beim Speichern das Semikolon als Trennzeichen wählen");
        return None;
    }
    let all = || NEEDED.into_iter().chain(OPTIONAL);
    let mut found = Vec::<Option<&'static str>>::new();
    let mut meant = Vec::new();
    for word in &words {
        let column = all().find(|name| name == word);
        if column.is_some() && found.contains(&column) {
            let message = format!("die Spalte `{word}` gibt es zweimal");
            findings.mistake(at, message, "eine davon streichen");
        } else if column.is_none() && !word.is_empty() {
            let free = all().filter(|name| !words.iter().any(|word| word == name));
            match nearest(word, free) {
                Some(near) => {
                    let message = format!("die Spalte `{word}` ist nicht bekannt");
                    findings.mistake(at, message, format!("meinten Sie `{near}`?"));
                    meant.push(near);
                }
                None => findings.left_out(format!("die Spalte `{word}`")),
            }
        }
        found.push(column);
    }
    let missing = NEEDED.iter().filter(|name| !found.contains(&Some(**name)));
    let missing = missing.filter(|name| !meant.contains(*name)).copied().collect::<Vec<_>>();
    match missing.as_slice() {
        [] => {}
        [one] => findings.mistake(at, format!("die Spalte `{one}` fehlt"), needed()),
        more => {
            findings.mistake(at, format!("es fehlen die Spalten {}", more.join(", ")), needed());
        }
    }
    let complete = NEEDED.iter().all(|name| found.contains(&Some(name)));
    complete.then_some(found)
}

fn needed() -> String {
    format!("die Spalten heißen: {}", NEEDED.join("; "))
}

/// The cells of a line; `None` if something is wrong with it.
fn row(
    record: &StringRecord,
    columns: &[Option<&'static str>],
    at: At,
    findings: &mut Findings,
) -> Option<Row> {
    let mut cells = BTreeMap::new();
    let mut fine = true;
    // Spreadsheets leave out empty cells at the end of a line.
    let all = record.iter().chain(std::iter::repeat(""));
    for (cell, column) in all.zip(columns) {
        let Some(column) = column else { continue };
        if let Some(text) = revealed(cell.trim_matches([' ', '\u{a0}', '\n'])) {
            cells.insert(*column, text.trim().to_owned());
        } else {
            fine = false;
            let message = format!("in `{column}` steht eine Formel oder ein Zeichen davor");
            let help = "den Text eintragen; beginnt er mit = + - @, ein Hochkomma davorsetzen";
            findings.mistake(&at, message, help);
        }
    }
    if record.iter().skip(columns.len()).any(|cell| !cell.trim().is_empty()) {
        fine = false;
        let message = format!("{} Zellen, aber nur {} Spalten", record.len(), columns.len());
        findings.mistake(
            &at,
            message,
            "steht ein Semikolon im Text? Dann den Text in \"…\" setzen",
        );
    }
    fine.then_some(Row { at, cells })
}

/// The line in which a quoted cell begins that never ends.
fn open_quote(text: &str) -> Option<u64> {
    let (mut line, mut open, mut starts) = (1_u64, None, true);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let quote = letter == '"';
        if open.is_some() {
            if quote && letters.peek() == Some(&'"') {
                letters.next();
            } else if quote {
                open = None;
            }
        } else if quote && starts {
            open = Some(line);
        }
        starts = open.is_none() && matches!(letter, ';' | '\n' | '\r');
        line = line.saturating_add(u64::from(letter == '\n'));
    }
    open
}

/// Numbers of lines by their place in the text, asked for in order.
struct Lines<'t> {
    text: &'t str,
    upto: usize,
    line: u64,
}

impl Lines<'_> {
    fn of(&mut self, start: usize) -> u64 {
        let bytes = self.text.as_bytes();
        // Empty lines before a record count as part of it.
        let blank = bytes.get(start..).unwrap_or_default();
        let blank = blank.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
        let end = start.saturating_add(blank);
        let passed = bytes.get(self.upto..end).unwrap_or_default();
        // One part more than there are line breaks.
        let parts = passed.split(|byte| *byte == b'\n').count();
        let breaks = u64::try_from(parts).unwrap_or(u64::MAX).saturating_sub(1);
        self.line = self.line.saturating_add(breaks);
        self.upto = end;
        self.line
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "test code")]
mod tests {
    use super::*;

    const HEAD: &str =
        "quelle;leika_key;ARS;Name;url;vertrauensniveau;status;gueltig_ab;gueltig_bis";

    fn rows(text: &str) -> Result<Vec<Row>, String> {
        let mut findings = Findings::default();
        let rows = read(text, &mut findings);
        if findings.is_clean() { Ok(rows) } else { Err(findings.complaint("x")) }
    }

    #[test]
    fn lines_are_counted_as_an_editor_does() {
        let text = format!(
            "sep=;\r\n{HEAD};;\r\n\r\nQ;1;2;\"zwei\r\nZeilen\"\r\n;;;;;;;;;;\r\n\r\nR;3\r\n"
        );
        let rows = rows(&text).unwrap();
        let seen = rows.iter().map(|row| (&row.at, row.cell("quelle"), row.cell("leika_key")));
        let seen = seen.collect::<Vec<_>>();
        assert_eq!(seen, [(&At::Line(4), "Q", "1"), (&At::Line(8), "R", "3")]);
        assert_eq!(rows[0].cell("name"), "zwei\r\nZeilen");
    }

    #[test]
    fn a_cell_that_never_ends_is_named_where_it_begins() {
        let why = rows(&format!("{HEAD}\nQ;\"a\"\"b\";c\nR;x;\"offen;\n\n")).unwrap_err();
        assert!(why.contains("Zeile 3: ein Anführungszeichen"), "{why}");
        assert_eq!(open_quote("a;b\"c;d\n"), None, "inside a text it is a letter");
    }

    #[test]
    fn heads_are_read_in_any_order_and_their_slips_named() {
        let why = rows(&HEAD.replace("url", "ulr").replace("status", "")).unwrap_err();
        assert!(why.contains("die Spalte `ulr` ist nicht bekannt\n    Hilfe: meinten Sie `url`?"));
        assert!(why.contains("die Spalte `status` fehlt") && !why.contains("`url` fehlt"), "{why}");
        let why = rows(&HEAD.replace(';', ",")).unwrap_err();
        assert!(why.contains("mit `,` getrennt"), "{why}");
        assert!(rows("\n;;\n").unwrap_err().contains("keine Kopfzeile"));
        let why = rows(&format!("{HEAD};URL\n")).unwrap_err();
        assert!(why.contains("`url` gibt es zweimal"), "{why}");
    }

    #[test]
    fn formulas_and_too_many_cells_are_named() {
        let why = rows(&format!("{HEAD}\n=A1;1\nQ;1;2;3;4;5;6;7;8;9\n")).unwrap_err();
        assert!(why.contains("Zeile 2: in `quelle` steht eine Formel"), "{why}");
        assert!(why.contains("Zeile 3: 10 Zellen, aber nur 9 Spalten"), "{why}");
    }
}
