//! The table of a clerk: one line for each service key and area, the same columns in and out.

pub mod read;
mod table;
pub mod write;

/// Columns every table has.
pub const NEEDED: [&str; 9] = [
    "leika_key",
    "ars",
    "name",
    "url",
    "vertrauensniveau",
    "status",
    "gueltig_ab",
    "gueltig_bis",
    "quelle",
];

/// Columns a table may have; ours has them, so that nothing is lost on the way out and back.
pub const OPTIONAL: [&str; 13] = [
    "id",
    "leistungen",
    "art",
    "ziel",
    "betreiber",
    "ausser",
    "anmeldung",
    "hinweis",
    "anbindung",
    "anbindungstests",
    "rang",
    "geprueft",
    "geprueft_am",
];

/// What a spreadsheet takes for the beginning of a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

fn looks_like_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

/// A cell no spreadsheet reads as a formula; [`revealed`] gives the text back.
#[must_use]
pub fn guarded(text: &str) -> String {
    if looks_like_formula(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text of a guarded cell; `None` if it is a bare formula.
#[must_use]
pub fn revealed(cell: &str) -> Option<&str> {
    match cell.strip_prefix('\'') {
        Some(rest) if looks_like_formula(rest) => Some(rest),
        _ if cell.starts_with(FORMULA) => None,
        _ => Some(cell),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guarded_cell_gives_its_text_back() {
        for text in ["=1+1", "+49", "-", "@a", "'=x", "''=x", "'n Abend", "Antrag", "", "'"] {
            let cell = guarded(text);
            assert!(!cell.starts_with(FORMULA), "{cell}");
            assert_eq!(revealed(&cell), Some(text));
        }
        assert_eq!(revealed("=HYPERLINK(\"x\")"), None);
    }
}
