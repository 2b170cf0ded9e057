//! The official register brings the place tables up to date; a broken one changes nothing.

use crate::folder::Folder;
use crate::register_form::line;
use redaktion::run::{FINE, NOT_DONE};
use std::fs;

const TABLE: &str = r#"# Orte in Sachsen-Anhalt, ausgedacht
ars = "15"
name = "Sachsen-Anhalt"
quelle = "Probe"
geprueft = "ja"
geprueft_am = "2026-11-25"
gebietsstand = "2026-06-30"

[[kreis]]
ars = "15085"
name = "Landkreis Harz"
art = "landkreis"
gemeinden = [
    { ars = "150850235235", name = "Quedlinburg", auch = "Welterbestadt Quedlinburg", plz = "06484 06485", lage = [51.77, 11.15] },
    { ars = "150850330330", name = "Thale a.d. Bode", plz = "06502" },
]

[[kreis.verband]]
ars = "150855051"
name = "Verbandsgemeinde Vorharz"
gemeinden = [
    { ars = "150855051090", name = "Ditfurt", plz = "06484", lage = [51.83, 11.20] },
]

[[kreis]]
ars = "15099"
name = "Landkreis Gestern"
art = "landkreis"
gemeinden = [
    { ars = "150990001001", name = "Altdorf", plz = "06999" },
    { ars = "150990002002", name = "Neudorf", plz = "06998" },
]
"#;

fn register() -> String {
    [
        line("40", "15085", "Harz", "44", ""),
        line("60", "150852350235", "Quedlinburg, Welterbestadt", "63", "06484"),
        line("60", "150853300330", "Thale an der Bode", "63", "06502"),
        line("50", "15085   5052", "Neuharz", "53", ""),
        line("60", "150850905052", "Ditfurt", "64", "06484"),
        line("60", "150850910091", "Altdorf", "64", "06999"),
        line("60", "150850920092", "Zuwachs", "64", "06997"),
        line("40", "15001", "Dessau-Roßlau, Stadt", "41", ""),
        line("60", "150010000000", "Dessau-Roßlau, Stadt", "61", "06844"),
    ]
    .concat()
}

fn import(folder: &Folder, register: &[u8], more: &[&str]) -> (u8, String, String, String) {
    folder.write("orte/15-sachsen-anhalt.toml", TABLE);
    let file = folder.0.join("register.asc");
    fs::write(&file, register).unwrap();
    let arguments = ["orte", "gv100ad", file.to_str().unwrap()];
    let (code, out, err) = folder.run(&[arguments.as_slice(), more].concat());
    let table = fs::read_to_string(folder.0.join("orte/15-sachsen-anhalt.toml")).unwrap();
    (code, out, err, table)
}

#[test]
fn shows_what_changes_and_writes_only_when_asked() {
    let folder = Folder::new();
    let (code, out, err, table) = import(&folder, register().as_bytes(), &[]);
    assert_eq!((code, err.as_str(), table.as_str()), (FINE, "", TABLE));
    insta::assert_snapshot!(out, @r#"
    Sachsen-Anhalt
      neu: 4
        Dessau-Roßlau 150010000000
        Altdorf 150850091091
        Zuwachs 150850092092
        Dessau-Roßlau 15001
      neuer Schlüssel: 1
        Ditfurt 150855051090 → 150855052090
      neuer Name: 1
        Thale a.d. Bode → Thale an der Bode 150850330330
      weggefallen: 3
        Altdorf 150990001001, jetzt 150850091091
        Neudorf 150990002002, Nachfolger nicht bekannt
        Landkreis Gestern 15099, Nachfolger nicht bekannt
    Noch nichts geschrieben. Mit `--ja` übernehmen.
    "#);
    let (code, _, err, table) = import(&folder, register().as_bytes(), &["--ja"]);
    assert_eq!((code, err.as_str()), (FINE, ""));
    insta::assert_snapshot!(table, @r#"
    # Orte in Sachsen-Anhalt, ausgedacht
    ars = "15"
    name = "Sachsen-Anhalt"
    quelle = "Probe"
    geprueft = "ja"
    geprueft_am = "2026-11-25"
    gebietsstand = "2026-09-30"
    ehemalige = [
        { ars = "150855051090", name = "Ditfurt", nachfolger = "150855052090" },
        { ars = "15099", name = "Landkreis Gestern" },
        { ars = "150990001001", name = "Altdorf", nachfolger = "150850091091" },
        { ars = "150990002002", name = "Neudorf" },
    ]

    [[kreis]]
    ars = "15001"
    name = "Dessau-Roßlau"
    art = "kreisfreie_stadt"
    gemeinden = [
        { ars = "150010000000", name = "Dessau-Roßlau", plz = "06844" },
    ]

    [[kreis]]
    ars = "15085"
    name = "Landkreis Harz"
    art = "landkreis"
    gemeinden = [
        { ars = "150850091091", name = "Altdorf", plz = "06999" },
        { ars = "150850092092", name = "Zuwachs", plz = "06997" },
        { ars = "150850235235", name = "Quedlinburg", auch = "Welterbestadt Quedlinburg", plz = "06484 06485", lage = [51.77, 11.15] },
        { ars = "150850330330", name = "Thale an der Bode", plz = "06502" },
    ]

    [[kreis.verband]]
    ars = "150855052"
    name = "Verbandsgemeinde Neuharz"
    gemeinden = [
        { ars = "150855052090", name = "Ditfurt", plz = "06484", lage = [51.83, 11.20] },
    ]
    "#);
    let left = fs::read_dir(folder.0.join("orte")).unwrap().count();
    assert_eq!(left, 1, "nothing is left beside the table");
    // Once more there is nothing to do.
    let again = folder.run(&["orte", "gv100ad", folder.0.join("register.asc").to_str().unwrap()]);
    assert_eq!(again.1, "Alle Tabellen sind auf dem Stand 2026-09-30.\n");
}

#[test]
fn a_broken_register_changes_nothing() {
    let whole = register();
    let half = whole.get(..whole.len() / 2).unwrap();
    let huge = vec![b' '; 50_000_001];
    for (bytes, part) in [
        (half.as_bytes(), "Zeile 5: die Zeile ist zu kurz"),
        (b"PK\x03\x04".as_slice(), "Zeile 1"),
        (b"".as_slice(), "Zeile 1: die Datei ist leer"),
        (huge.as_slice(), "größer als 50 MB"),
        (line("40", "15085", "Harz", "44", "").as_bytes(), "keine Gemeinde"),
        (
            whole.replace("Ditfurt", "Ditfurth").as_bytes(),
            "Zeile 5: `6` in den Spalten 123 bis 124",
        ),
        (whole.replace("20260930", "20160930").as_bytes(), "schon auf dem Stand 2026-06-30"),
    ] {
        let folder = Folder::new();
        let (code, _, err, table) = import(&folder, bytes, &["--ja"]);
        assert_eq!((code, table.as_str()), (NOT_DONE, TABLE), "{part}");
        assert!(err.contains(part), "{part}: {err}");
    }
}

#[test]
fn a_register_without_a_land_of_ours_changes_nothing() {
    let folder = Folder::new();
    let elsewhere = [
        line("40", "01001", "Flensburg, Stadt", "41", ""),
        line("60", "010010000000", "Flensburg, Stadt", "61", "24937"),
    ];
    let (code, out, err, table) = import(&folder, elsewhere.concat().as_bytes(), &["--ja"]);
    assert_eq!((code, table.as_str()), (NOT_DONE, TABLE));
    assert!(err.contains("in Sachsen-Anhalt fehlen 5 von 5 Gemeinden"), "{err}");
    assert!(out.contains("Für das Land 01 gibt es keine Ortstabelle"), "{out}");
}
