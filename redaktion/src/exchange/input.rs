//! A file from elsewhere as bytes or text: its size is looked at before it is read, its encoding
//! is recognised and never guessed where it can be told.

use std::fs::File;
use std::io::{BufRead, BufReader, Read as _};
use std::path::Path;

/// Largest file that is read: 50 MB.
pub const LARGEST: u64 = 50 * 1024 * 1024;

/// Opens a file that is not too large.
///
/// # Errors
/// A German sentence.
pub fn open(path: &Path) -> Result<BufReader<std::io::Take<File>>, String> {
    let file = File::open(path).map_err(|error| unreadable(&error))?;
    let about = file.metadata().map_err(|error| unreadable(&error))?;
    if !about.is_file() {
        return Err("das ist keine Datei".to_owned());
    }
    if about.len() > LARGEST {
        let megabytes = about.len() / (1024 * 1024);
        return Err(format!(
            "sie hat {megabytes} MB, gelesen werden höchstens {} MB; in mehrere Dateien teilen",
            LARGEST / (1024 * 1024)
        ));
    }
    // It may grow while it is read.
    Ok(BufReader::new(file.take(LARGEST)))
}

/// All bytes of what was opened.
///
/// # Errors
/// A German sentence.
pub fn bytes(mut input: impl BufRead) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
    Ok(bytes)
}

/// Looks at the beginning of what was opened and reads nothing.
///
/// # Errors
/// A German sentence, if it is no text.
pub fn begins_as_text(input: &mut impl BufRead) -> Result<(), String> {
    foreign(input.fill_buf().map_err(|error| unreadable(&error))?)
}

fn unreadable(error: &std::io::Error) -> String {
    format!("sie ist nicht lesbar: {error}")
}

/// Text in UTF-8, with or without a mark at its start.
///
/// # Errors
/// A German sentence.
pub fn utf8(bytes: &[u8]) -> Result<&str, String> {
    foreign(bytes)?;
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = good.split(|byte| *byte == b'\n').count();
        format!("Zeile {line}: das ist kein Text in UTF-8; beim Speichern UTF-8 wählen")
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Text of a table: UTF-8, or Windows-1252 as spreadsheets here write it.
///
/// # Errors
/// A German sentence.
pub fn table(bytes: &[u8]) -> Result<String, String> {
    foreign(bytes)?;
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text).to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    };
    let strange = |c: &char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    let before = text.chars().take_while(|c| !strange(c));
    let (mut line, mut length) = (1_usize, 0_usize);
    for letter in before {
        length = length.saturating_add(letter.len_utf8());
        line = line.saturating_add(usize::from(letter == '\n'));
    }
    if length < text.len() {
        return Err(format!(
            "Zeile {line}: das ist kein Text; die Tabelle als „CSV UTF-8“ speichern"
        ));
    }
    Ok(text)
}

/// Names what is no text although somebody may take it for one.
fn foreign(bytes: &[u8]) -> Result<(), String> {
    let starts = |mark: &[u8]| bytes.starts_with(mark);
    let what = if starts(b"\xff\xfe") || starts(b"\xfe\xff") {
        "die Datei ist in UTF-16 geschrieben; beim Speichern UTF-8 wählen"
    } else if starts(b"PK\x03\x04") {
        "das ist eine Arbeitsmappe oder ein Archiv, kein Text; als „CSV UTF-8“ speichern"
    } else if starts(b"%PDF") {
        "das ist ein PDF, kein Text"
    } else if bytes.contains(&0) {
        "das ist kein Text; die Datei ist vielleicht in UTF-16 geschrieben oder beschädigt"
    } else if bytes.iter().all(u8::is_ascii_whitespace) {
        "die Datei ist leer"
    } else {
        return Ok(());
    };
    Err(what.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_encodings_of_spreadsheets() {
        let read = |bytes: &[u8]| table(bytes).unwrap_or_default();
        assert_eq!(read("\u{feff}Kündigung – „ja“".as_bytes()), "Kündigung – „ja“");
        assert_eq!(read(b"K\xfcndigung \x96 \x84ja\x93 \x80"), "Kündigung – „ja“ €");
    }

    #[test]
    fn names_what_is_no_text() {
        let why = |bytes: &[u8]| table(bytes).err().unwrap_or_default();
        assert!(why(b"\xff\xfea\0b\0").contains("UTF-16"));
        assert!(why(b"a\0b\0").contains("UTF-16"));
        assert!(why(b"PK\x03\x04rest").contains("Arbeitsmappe"));
        assert!(why(b"a;b\n\x01").starts_with("Zeile 2: "));
        assert!(why(b" \r\n").contains("leer"));
        let why = |bytes: &[u8]| utf8(bytes).err().unwrap_or_default();
        assert!(why(b"{}\n\"K\xfcndigung\"").starts_with("Zeile 2: "));
    }
}
