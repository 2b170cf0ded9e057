//! Tests of the register reader on lines made up in its form.

#[path = "../../tests/redaktion/register_form.rs"]
mod register_form;

use super::*;
use register_form::line;

fn whole() -> String {
    [
        line("10", "15", "Sachsen-Anhalt", "", ""),
        line("40", "15085", "Harz", "44", ""),
        line("50", "15085   0235", "Quedlinburg, Welterbestadt", "50", ""),
        line("60", "150852350235", "Quedlinburg, Welterbestadt", "63", "06484"),
        line("50", "15085   5051", "Vorharz", "53", ""),
        line("60", "150850905051", "Ditfurt", "64", "06484"),
        line("60", "150859999999", "Großer Wald", "66", ""),
    ]
    .concat()
}

fn mistakes(text: &str) -> Vec<String> {
    parse(text.as_bytes()).err().unwrap_or_default()
}

#[test]
fn reads_kreise_verbaende_and_gemeinden_by_their_columns() {
    let register = parse(whole().as_bytes()).unwrap();
    assert_eq!(register.as_of, "2026-09-30");
    assert_eq!(register.districts["15085"].name, "Harz");
    assert!(!register.districts["15085"].is_town);
    assert_eq!(register.associations["150855051"], "Verbandsgemeinde Vorharz");
    let places = register.places.iter();
    let places =
        places.map(|(key, own)| (key.as_str(), own.name.as_str(), own.postcode.as_deref()));
    assert_eq!(
        places.collect::<Vec<_>>(),
        [
            ("150850235235", "Quedlinburg", Some("06484")),
            ("150855051090", "Ditfurt", Some("06484"))
        ]
    );
}

#[test]
fn every_mistake_is_named_with_its_line() {
    let text = [
        line("10", "15", "Sachsen-Anhalt", "", ""),
        line("40", "15085", "Harz", "77", ""),
        line("60", "15o852350235", "Quedlinburg", "63", "06484"),
        line("60", "150852350235", "", "63", "06484"),
        line("60", "150852350235", "Quedlinburg", "63", "6484"),
        line("70", "15", "?", "", ""),
        line("60", "150850905051", "Ditfurt", "64", "06484").replace("20260930", "20261399"),
        line("60", "150850905051", "Ditfurt", "64", "06484").replace("20260930", "20250930"),
        "60 halb".to_owned(),
    ]
    .concat();
    let found = mistakes(&text);
    let lines = found.iter().map(|one| one.split(':').next().unwrap_or_default());
    let expected = (2..=9).map(|number| format!("Zeile {number}")).collect::<Vec<_>>();
    assert_eq!(lines.collect::<Vec<_>>(), expected, "{found:#?}");
}

#[test]
fn what_is_no_register_is_refused() {
    for (text, part) in [
        (String::new(), "die Datei ist leer"),
        ("ars;name\n15;Sachsen-Anhalt\n".to_owned(), "`ar` ist keine Satzart"),
        (line("10", "15", "Sachsen-Anhalt", "", ""), "keine Gemeinde (Satzart 60)"),
        (whole().replace("\r\n40", "\r\n30"), "fehlt der Kreis 15085"),
        ([whole(), line("60", "150850905051", "Ditfurt", "64", "06484")].concat(), "steht schon"),
    ] {
        let found = mistakes(&text);
        assert!(found.iter().any(|one| one.contains(part)), "{part}: {found:#?}");
    }
    let broken = parse(b"60\xe4\xf6\n").err().unwrap_or_default();
    assert!(broken.iter().any(|one| one.contains("UTF-8")), "{broken:#?}");
}

#[test]
fn a_line_cut_off_anywhere_is_refused() {
    let text = whole();
    let last = line("60", "150850905051", "Ditfurt", "64", "06484");
    let start = text.find("60202609301508509").unwrap_or_default();
    for length in 1..170 {
        let cut = text.get(..start + length).unwrap_or_default();
        assert!(!mistakes(cut).is_empty(), "{length} of {}", last.len());
    }
}
