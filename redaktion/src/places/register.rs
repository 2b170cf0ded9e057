//! Reads the official register of all Gemeinden, the file GV100AD of the Statistisches Bundesamt.
//!
//! A line is a record of fixed columns; the first two say of which kind it is. Only what the
//! place tables hold is taken. The file is believed as a whole or not at all: every mistake is
//! named with its line, and one is enough to refuse it.

use engine::date::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

/// The real file has less than 5 MB.
const LARGEST: u64 = 50_000_000;
/// More mistakes than these are only counted.
const SHOWN: usize = 20;

/// What the register says.
#[derive(Debug, Default)]
pub(super) struct Register {
    /// Day the keys are of.
    pub(super) as_of: String,
    /// Kreise by key.
    pub(super) districts: BTreeMap<String, District>,
    /// Names of Verbände by key.
    pub(super) associations: BTreeMap<String, String>,
    /// Gemeinden by key.
    pub(super) places: BTreeMap<String, Entry>,
}

/// A Kreis.
#[derive(Debug)]
pub(super) struct District {
    pub(super) name: String,
    /// A town that belongs to no Landkreis.
    pub(super) is_town: bool,
}

/// A Gemeinde.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) name: String,
    /// Postcode of its office.
    pub(super) postcode: Option<String>,
}

/// Reads the file.
///
/// # Errors
/// German sentences with the lines of all mistakes.
pub(super) fn read(path: &Path) -> Result<Register, String> {
    let unreadable =
        |error: std::io::Error| format!("`{}` ist nicht lesbar: {error}", path.display());
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(LARGEST.saturating_add(1)).read_to_end(&mut bytes).map_err(unreadable)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LARGEST {
        return Err(format!(
            "`{}` ist größer als 50 MB; das amtliche Verzeichnis hat weniger als 5 MB",
            path.display()
        ));
    }
    parse(&bytes).map_err(|mistakes| {
        let number = mistakes.len();
        let mut shown = mistakes.into_iter().take(SHOWN).collect::<Vec<_>>();
        if number > SHOWN {
            shown.push(format!("und {} weitere", number.saturating_sub(SHOWN)));
        }
        format!(
            "`{}` ist kein vollständiges Gemeindeverzeichnis (GV100AD); nichts wurde geschrieben\n  {}",
            path.display(),
            shown.join("\n  ")
        )
    })
}

fn parse(bytes: &[u8]) -> Result<Register, Vec<String>> {
    let mut register = Register::default();
    let mut mistakes = Vec::new();
    if bytes.is_empty() {
        return Err(vec!["Zeile 1: die Datei ist leer".to_owned()]);
    }
    let lines = bytes.strip_suffix(b"\n").unwrap_or(bytes).split(|byte| *byte == b'\n');
    for (number, line) in (1_usize..).zip(lines) {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if let Err(mistake) = record(&mut register, line) {
            mistakes.push(format!("Zeile {number}: {mistake}"));
        }
    }
    if mistakes.is_empty() && register.places.is_empty() {
        mistakes.push("Zeile 1: keine Gemeinde (Satzart 60) in der Datei".to_owned());
    }
    for key in register.places.keys() {
        let district = key.get(..5).unwrap_or_default();
        if !register.districts.contains_key(district) {
            mistakes
                .push(format!("für die Gemeinde {key} fehlt der Kreis {district} (Satzart 40)"));
        }
    }
    if mistakes.is_empty() { Ok(register) } else { Err(mistakes) }
}

/// Takes one record in.
fn record(register: &mut Register, line: &[u8]) -> Result<(), String> {
    let text = std::str::from_utf8(line).map_err(
        |_| "kein Text in UTF-8; die Datei so lassen, wie sie vom Statistischen Bundesamt kommt",
    )?;
    let columns = Columns(text.chars().collect());
    let kind = columns.text(1, 2);
    if !matches!(&*kind, "10" | "20" | "30" | "40" | "50" | "60") {
        return Err(format!("`{kind}` ist keine Satzart; erwartet 10, 20, 30, 40, 50 oder 60"));
    }
    register.take_day(&columns)?;
    match &*kind {
        "40" => {
            let key = columns.digits(11, 15)?;
            let name = plain(&name(&columns)?);
            // 41 kreisfreie Stadt, 42 Stadtkreis, 43 Kreis, 44 Landkreis, 45 Regionalverband
            let is_town = match &*columns.digits(123, 124)? {
                "41" | "42" => true,
                "43" | "44" | "45" => false,
                other => return Err(format!("`{other}` ist keine Art eines Kreises (41 bis 45)")),
            };
            once(register.districts.insert(key.clone(), District { name, is_town }).is_some(), &key)
        }
        "50" => {
            let key = [columns.digits(11, 15)?, columns.digits(19, 22)?].concat();
            let word = match &*columns.digits(123, 124)? {
                // A Gemeinde in no Verband stands for itself.
                "50" => return Ok(()),
                "51" => "Amt",
                "52" => "Samtgemeinde",
                "53" => "Verbandsgemeinde",
                "54" | "57" => "Verwaltungsgemeinschaft",
                "55" => "Kirchspielslandgemeinde",
                "56" => "Verwaltungsverband",
                "58" => "Erfüllende Gemeinde",
                other => return Err(format!("`{other}` ist keine Art eines Verbands (50 bis 58)")),
            };
            let name = [word, " ", &plain(&name(&columns)?)].concat();
            once(register.associations.insert(key.clone(), name).is_some(), &key)
        }
        "60" => {
            let (place, association) = (columns.digits(11, 18)?, columns.digits(19, 22)?);
            let (district, own) = place.split_at_checked(5).unwrap_or_default();
            let key = [district, &association, own].concat();
            let name = plain(&name(&columns)?);
            // Forests and lakes where nobody lives.
            if columns.digits(123, 124)? == "66" {
                return Ok(());
            }
            let postcode = columns.text(166, 170);
            let postcode = match postcode.as_str() {
                // A line without the column is cut off; a blank column is none.
                "" if columns.0.len() >= 170 => None,
                _ => Some(columns.digits(166, 170)?),
            };
            once(register.places.insert(key.clone(), Entry { name, postcode }).is_some(), &key)
        }
        _ => Ok(()),
    }
}

impl Register {
    fn take_day(&mut self, columns: &Columns) -> Result<(), String> {
        let digits = columns.digits(3, 10)?;
        let (year, rest) = digits.split_at_checked(4).unwrap_or_default();
        let (month, day) = rest.split_at_checked(2).unwrap_or_default();
        let day = [year, month, day].join("-");
        if Date::parse(&day).is_none() {
            return Err(format!("`{digits}` in den Spalten 3 bis 10 ist kein Tag"));
        }
        if self.as_of.is_empty() {
            self.as_of.clone_from(&day);
        }
        if self.as_of == day {
            return Ok(());
        }
        Err(format!("der Gebietsstand ist {day}, in den Zeilen davor {}", self.as_of))
    }

    /// The Länder in the file.
    pub(super) fn states(&self) -> BTreeSet<&str> {
        self.places.keys().filter_map(|key| key.get(..2)).collect()
    }
}

/// The letters of a line, counted from 1 as in the official description.
struct Columns(Vec<char>);

impl Columns {
    fn text(&self, first: usize, last: usize) -> String {
        let count = last.saturating_sub(first).saturating_add(1);
        let letters = self.0.iter().skip(first.saturating_sub(1)).take(count);
        letters.collect::<String>().trim().to_owned()
    }

    fn digits(&self, first: usize, last: usize) -> Result<String, String> {
        if self.0.len() < last {
            let length = self.0.len();
            return Err(format!(
                "die Zeile ist zu kurz: {length} Zeichen, erwartet mindestens {last}"
            ));
        }
        let text = self.text(first, last);
        let whole = text.len() == last.saturating_sub(first).saturating_add(1);
        if whole && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Ok(text);
        }
        Err(format!("`{text}` in den Spalten {first} bis {last} sind nicht lauter Ziffern"))
    }
}

fn name(columns: &Columns) -> Result<String, String> {
    let name = columns.text(23, 72);
    if name.is_empty() {
        return Err("der Name in den Spalten 23 bis 72 fehlt".to_owned());
    }
    Ok(name)
}

/// The name without what it is: `Quedlinburg, Welterbestadt` is Quedlinburg.
fn plain(name: &str) -> String {
    name.split(", ").next().unwrap_or(name).to_owned()
}

fn once(stands_before: bool, key: &str) -> Result<(), String> {
    if stands_before {
        return Err(format!("der Schlüssel {key} steht schon in einer Zeile davor"));
    }
    Ok(())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "test code")]
#[path = "register_tests.rs"]
mod tests;
