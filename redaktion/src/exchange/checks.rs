//! What a single value of a foreign file has to look like; every mistake names the smallest fix.

use super::mistakes::{At, Findings};
use crate::ways::address;
use engine::authoring::diagnostic::nearest;
use engine::date::Date;

/// Words for how far a roll-out has come.
pub const STATES: [&str; 4] = ["nicht_gestartet", "laufend", "abgeschlossen", "unbekannt"];
/// Words for the trust level.
pub const TRUST: [&str; 5] = ["keines", "niedrig", "substanziell", "hoch", "unbekannt"];
/// Longest text of a value, in characters.
const LONGEST: usize = 1_000;
/// What a spreadsheet does to long numbers.
pub const SHORTENED: &str = "die Tabellenkalkulation hat die Zahl gekürzt: die Spalte als Text \
                             formatieren und den Schlüssel neu eintragen";

/// Whether a spreadsheet made a long number of it, as in `9,9107E+13`.
#[must_use]
pub fn is_shortened(text: &str) -> bool {
    let mut parts = text.split(['E', 'e']);
    let (mantissa, exponent) = (parts.next().unwrap_or_default(), parts.next());
    let is_number = |text: &str| {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || b",.+".contains(&byte))
    };
    exponent.is_some_and(is_number) && is_number(mantissa)
}

/// Whether it can be a service key.
#[must_use]
pub fn is_service_key(key: &str) -> bool {
    key.len() == 14 && key.starts_with("99") && key.bytes().all(|byte| byte.is_ascii_digit())
}

/// A key of the national catalogue of services; blanks between the digits do not matter.
pub fn service_key(text: &str, at: &At, findings: &mut Findings) -> Option<String> {
    let key = text.split_whitespace().collect::<String>();
    if is_service_key(&key) {
        return Some(key);
    }
    let help = if is_shortened(&key) { SHORTENED } else { "14 Ziffern, am Anfang 99" };
    findings.mistake(at, format!("`{text}` ist kein Leistungsschlüssel"), help);
    None
}

/// A day, as 2026-12-31 or 31.12.2026.
pub fn day(text: &str, at: &At, findings: &mut Findings) -> Option<String> {
    let parts = text.split('.').map(str::trim).collect::<Vec<_>>();
    let written = match parts.as_slice() {
        [day, month, year] => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => text.to_owned(),
    };
    let date = Date::parse(&written);
    if date.is_none() {
        let message = format!("`{text}` ist kein Tag, den es im Kalender gibt");
        findings.mistake(at, message, "zum Beispiel 31.12.2026 oder 2026-12-31 schreiben");
    }
    date.map(|date| date.to_string())
}

/// An encrypted address on the web.
pub fn url(text: &str, at: &At, findings: &mut Findings) -> Option<String> {
    match address::check(text) {
        Ok(()) => Some(text.to_owned()),
        Err(wrong) => {
            findings.mistake(at, wrong.message, wrong.help);
            None
        }
    }
}

/// The host of an address.
#[must_use]
pub fn host(url: &str) -> String {
    let rest = url.strip_prefix("https://").unwrap_or(url);
    rest.split(['/', '?', '#', ':']).next().unwrap_or_default().to_owned()
}

/// One of the words; small letters and an underline are not insisted on.
pub fn word(
    what: &str,
    text: &str,
    words: &[&str],
    at: &At,
    findings: &mut Findings,
) -> Option<String> {
    let plain = text.to_lowercase().replace([' ', '-'], "_");
    if words.contains(&plain.as_str()) {
        return Some(plain);
    }
    let help = nearest(&plain, words.iter().copied()).map_or_else(
        || format!("möglich ist: {}", words.join(", ")),
        |near| format!("meinten Sie `{near}`?"),
    );
    findings.mistake(at, format!("`{text}` steht bei `{what}` nicht zur Wahl"), help);
    None
}

/// A text in one line, not endless.
pub fn line(what: &str, text: &str, at: &At, findings: &mut Findings) -> Option<String> {
    let one = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if one.chars().any(char::is_control) {
        let message = format!("in `{what}` stehen Zeichen, die kein Text sind");
        findings.mistake(at, message, "den Text neu eintippen");
        return None;
    }
    if one.chars().count() > LONGEST {
        let message = format!("`{what}` ist länger als {LONGEST} Zeichen");
        findings.mistake(at, message, "kürzen; steht ein Anführungszeichen falsch?");
        return None;
    }
    (!one.is_empty()).then_some(one)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of<T>(check: impl Fn(&At, &mut Findings) -> Option<T>) -> Result<T, String> {
        let mut findings = Findings::default();
        check(&At::Line(3), &mut findings).ok_or_else(|| findings.complaint("x"))
    }

    #[test]
    fn days_are_written_in_two_ways_and_exist() {
        for text in ["2026-12-31", "31.12.2026", " 31. 12. 2026"] {
            assert_eq!(of(|at, found| day(text, at, found)).as_deref(), Ok("2026-12-31"), "{text}");
        }
        assert_eq!(of(|at, found| day("1.2.2026", at, found)).as_deref(), Ok("2026-02-01"));
        for text in ["31.02.2026", "2026-13-01", "31.12.26", "morgen", "1.2.3.4", "", "29.2.2027"] {
            assert!(of(|at, found| day(text, at, found)).is_err(), "{text}");
        }
    }

    #[test]
    fn keys_a_spreadsheet_has_shortened_are_recognised() {
        let key = |text: &str| of(|at, found| service_key(text, at, found));
        assert_eq!(key("99 107 023 037 000").as_deref(), Ok("99107023037000"));
        assert!(key("9,9107E+13").is_err_and(|why| why.contains("als Text formatieren")));
        assert!(key("9910702303700").is_err_and(|why| why.contains("14 Ziffern")));
        assert!(!is_shortened("E+13") && !is_shortened("Ende") && !is_shortened("15085"));
    }

    #[test]
    fn words_are_taken_generously_and_guessed_never() {
        let state = |text: &str| of(|at, found| word("status", text, &STATES, at, found));
        assert_eq!(state("Nicht gestartet").as_deref(), Ok("nicht_gestartet"));
        assert!(
            state("abgeschlosen").is_err_and(|why| why.contains("meinten Sie `abgeschlossen`"))
        );
        assert!(state("fertig").is_err_and(|why| why.contains("möglich ist: nicht_gestartet")));
    }

    #[test]
    fn the_host_ends_where_the_path_begins() {
        assert_eq!(host("https://amt.example.org/a?b"), "amt.example.org");
        assert_eq!(host("https://amt.example.org:8443/"), "amt.example.org");
    }
}
