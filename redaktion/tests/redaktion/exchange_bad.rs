//! Foreign files that are wrong: each mistake is named where it is, and nothing is written.

use crate::broken::sound;
use crate::exchange::{fixture, import, taken};
use redaktion::run::NOT_DONE;
use std::fs::{self, File};

/// The file is refused with these words, and the folder stays as it was.
fn refused(kind: &str, bytes: &[u8], words: &[&str]) {
    let folder = sound();
    let file = folder.0.join("fremd");
    fs::write(&file, bytes).unwrap();
    let before = fs::read_dir(folder.0.join("wege")).unwrap().count();
    let asked = ["--ja", "--leika", "99000000000001", "--gebiet", "15085"];
    let (code, out, err) = import(&folder, kind, &file, &asked);
    assert_eq!((code, out.as_str()), (NOT_DONE, ""), "{err}");
    for word in words {
        assert!(err.contains(word), "{word}\n{err}");
    }
    assert_eq!(taken(&folder), "", "{err}");
    assert_eq!(fs::read_dir(folder.0.join("wege")).unwrap().count(), before);
}

const HEAD: &str = "leika_key;ars;name;url;vertrauensniveau;status;gueltig_ab;gueltig_bis;quelle\n";
const GOOD: &str = "99000000000001;15085;Antrag;https://a.example.org;niedrig;laufend;;;Auskunft\n";

/// The table with one thing replaced in its only line.
fn wrong_table(from: &str, to: &str, words: &[&str]) {
    assert!(GOOD.contains(from), "{from}");
    let words = [&["Zeile 2: "], words].concat();
    refused("csv", format!("{HEAD}{}", GOOD.replacen(from, to, 1)).as_bytes(), &words);
}

#[test]
fn every_wrong_cell_of_a_table_is_named() {
    for (from, to, words) in [
        ("99000000000001", "9900000000000", ["ist kein Leistungsschlüssel", "14 Ziffern"]),
        ("99000000000001", "9,9E+13", ["ist kein Leistungsschlüssel", "als Text formatieren"]),
        ("99000000000001", "", ["`leika_key` ist leer", "bricht die Datei hier ab?"]),
        (
            "15085",
            "15099",
            ["das Gebiet `15099` gibt es nicht", "meinten Sie `15001` (Dessau-Roßlau)?"],
        ),
        ("15085", "1,5085E+11", ["das Gebiet", "die Tabellenkalkulation hat die Zahl gekürzt"]),
        ("15085", "3254", ["das Gebiet `3254` gibt es nicht", "fehlt vorne eine Null? `03254`"]),
        ("15085", "15085040", ["gibt es nicht", "der lange ist `150850040040` (Ballenstedt)"]),
        ("https:", "http:", ["beginnt nicht mit https", "`https://a.example.org`"]),
        ("https://a.example.org", "a.example.org", ["beginnt nicht mit https", "Hilfe: "]),
        ("niedrig", "niedriger", ["steht bei `vertrauensniveau` nicht", "meinten Sie `niedrig`?"]),
        (
            "laufend",
            "fertig",
            ["steht bei `status` nicht zur Wahl", "möglich ist: nicht_gestartet"],
        ),
        (";;;", ";31.02.2027;;", ["`31.02.2027` ist kein Tag", "31.12.2026"]),
        (";;;", ";2027-13-01;;", ["`2027-13-01` ist kein Tag", "31.12.2026"]),
        ("Antrag", "=HYPERLINK(1)", ["in `name` steht eine Formel", "Hochkomma"]),
        ("Auskunft", "@x", ["in `quelle` steht eine Formel", "Hochkomma"]),
        ("Auskunft", "a;b", ["10 Zellen, aber nur 9 Spalten", "Semikolon im Text"]),
        ("Auskunft", "", ["`quelle` ist leer", "ausfüllen"]),
        ("niedrig", "\"niedrig", ["wird nicht geschlossen", "bricht die Datei hier ab?"]),
    ] {
        wrong_table(from, to, &words);
    }
}

#[test]
fn a_wrong_head_is_named() {
    let head = HEAD.replace("gueltig_bis", "gueltig_bsi");
    refused("csv", (head + GOOD).as_bytes(), &["Zeile 1: ", "meinten Sie `gueltig_bis`?"]);
    let head = HEAD.replace(";quelle", "");
    let words = ["die Spalte `quelle` fehlt", "die Spalten heißen: leika_key; ars;"];
    refused("csv", (head + GOOD).as_bytes(), &words);
    refused("csv", HEAD.replace(';', ",").as_bytes(), &["mit `,` getrennt"]);
    refused("csv", GOOD.as_bytes(), &["es fehlen die Spalten leika_key, ars, name"]);
}

#[test]
fn lines_of_one_way_have_to_agree() {
    let double = format!("{HEAD}{GOOD}\n{GOOD}");
    let words = ["Zeile 4: `99000000000001 in 15085` steht schon in Zeile 2", "Spalte `id`"];
    refused("csv", double.as_bytes(), &words);
    let head = HEAD.replace(";quelle", ";quelle;id");
    let line = GOOD.replace("Auskunft", "Auskunft;weg");
    let other = line.replace("15085", "15001").replace("laufend", "unbekannt");
    let words = ["Zeile 3: `livegang` ist anders als in Zeile 2, beide gehören zu `weg`"];
    refused("csv", format!("{head}{line}{other}").as_bytes(), &words);
    let other = line.replace("15085", "15001").replace("0001;", "0002;");
    let words = ["Zeile 2: zu `weg` fehlt die Zeile `99000000000001` in `15001`"];
    refused("csv", format!("{head}{line}{other}").as_bytes(), &words);
    refused(
        "csv",
        format!("{head}{}", line.replace("weg", "Mein Weg")).as_bytes(),
        &["keine Kennung"],
    );
}

#[test]
fn all_mistakes_are_told_at_once_and_not_endlessly() {
    let line = GOOD.replace("https", "http").replace("15085", "15099");
    let text = format!("{HEAD}{}", line.repeat(30));
    let words = ["60 Fehler, nichts geschrieben", "Zeile 2: ", "Zeile 11: ", "und 40 weitere"];
    refused("csv", text.as_bytes(), &words);
}

#[test]
fn what_is_no_text_is_named() {
    let utf16 = format!("\u{feff}{HEAD}{GOOD}").encode_utf16().collect::<Vec<_>>();
    let utf16 = utf16.into_iter().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    for kind in ["csv", "pvog", "fitconnect"] {
        refused(kind, &utf16, &["in UTF-16 geschrieben; beim Speichern UTF-8 wählen"]);
        refused(kind, b"PK\x03\x04\x14\0\x06\0", &["Arbeitsmappe"]);
        refused(kind, b"", &["die Datei ist leer"]);
    }
    refused("csv", b"a;b\x07\n", &["Zeile 1: das ist kein Text"]);
    refused("pvog", b"[\"K\xfcche\"]", &["Zeile 1: das ist kein Text in UTF-8"]);
    refused("xzufi", &utf16, &["in UTF-16 geschrieben"]);
    refused("xzufi", b"", &["die Datei ist leer"]);
    refused("xzufi", b"Guten Tag", &["das ist kein XML"]);
    refused("xzufi", b"<a>K\xfcche</a>", &["nicht in UTF-8"]);
    refused("xzufi", b"<a>Tag</a>", &["darin steht keine Leistung"]);
    let latin = b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><leistung/>";
    refused("xzufi", latin, &["die Datei ist nicht in UTF-8"]);
}

#[test]
fn a_huge_file_is_not_even_opened_for_reading() {
    for kind in ["csv", "xzufi", "pvog", "fitconnect"] {
        let folder = sound();
        let file = folder.0.join("gross");
        File::create(&file).unwrap().set_len(200 * 1024 * 1024).unwrap();
        let (code, _, err) = import(&folder, kind, &file, &["--ja"]);
        assert_eq!((code, taken(&folder).as_str()), (NOT_DONE, ""));
        assert!(err.contains("sie hat 200 MB, gelesen werden höchstens 50 MB"), "{err}");
    }
    let folder = sound();
    let (_, _, err) = import(&folder, "csv", &folder.0, &[]);
    assert!(err.contains("das ist keine Datei"), "{err}");
}

#[test]
fn half_a_file_is_never_taken_over() {
    for (kind, name) in
        [("xzufi", "lieferung.xml"), ("pvog", "pvog.json"), ("fitconnect", "fitconnect.json")]
    {
        let whole = fs::read(fixture(name)).unwrap();
        let end = whole.iter().rposition(|byte| matches!(byte, b'>' | b']' | b'}')).unwrap();
        for cut in (1..=9).map(|part| end * part / 9) {
            refused(kind, &whole[..cut], &["Zeile "]);
        }
    }
    let whole = fs::read(fixture("tabelle.csv")).unwrap();
    for cut in (1..whole.len()).step_by(23).filter(|cut| whole[cut - 1] != b'\n') {
        refused("csv", &whole[..cut], &["Zeile "]);
    }
    let whole = fs::read(fixture("lieferung.xml")).unwrap();
    let cut = whole.len() / 2;
    refused("xzufi", &whole[..cut], &["bricht die Datei hier ab?"]);
    let whole = fs::read(fixture("pvog.json")).unwrap();
    refused("pvog", &whole[..whole.len() / 2], &["hier endet die Datei"]);
}

#[test]
fn entities_never_grow_and_nothing_is_fetched() {
    let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY x \"haha\"><!ENTITY y \"&x;&x;&x;&x;\">]>\n\
        <leistung><id>&y;</id></leistung>";
    refused("xzufi", bomb.as_bytes(), &["Zeile 2: die Datei bringt eine DTD mit"]);
    let outside = "<!DOCTYPE a SYSTEM \"https://dtd.example.org/a.dtd\"><a/>";
    refused("xzufi", outside.as_bytes(), &["bringt eine DTD mit"]);
    let bare = "<leistung>\n<id>&y;</id></leistung>";
    refused("xzufi", bare.as_bytes(), &["Zeile 2: `&y;` ist nicht bekannt"]);
}

#[test]
fn deep_and_long_things_are_refused() {
    let deep = "<a>".repeat(100_000);
    refused("xzufi", deep.as_bytes(), &["mehr als 64 Elemente ineinander"]);
    let record = format!("<leistung>{}", "<a>".repeat(1_000));
    refused("xzufi", record.as_bytes(), &["mehr als 64 Elemente ineinander"]);
    let wide = format!("<leistung>{}</leistung>", "<a/>".repeat(30_000));
    refused("xzufi", wide.as_bytes(), &["zu viele Elemente"]);
    let long = format!("<leistung><id>{}</id></leistung>", "a".repeat(2_000_000));
    refused("xzufi", long.as_bytes(), &["zu lang"]);
    for kind in ["pvog", "fitconnect"] {
        refused(kind, "[".repeat(100_000).as_bytes(), &["mehr als 128 Klammern ineinander"]);
    }
    let attributes = (0..50_000).map(|number| format!(" a{number}=\"\"")).collect::<Vec<_>>();
    let many = format!("<leistung{}><id>1</id></leistung>", attributes.concat());
    let folder = sound();
    folder.write("viele.xml", &many);
    let (_, out, err) = import(&folder, "xzufi", &folder.0.join("viele.xml"), &[]);
    assert!(out.contains("Nichts zu schreiben."), "{err}");
}

#[test]
fn wrong_xml_says_what_is_open() {
    let crossed = b"<leistung>\n<id>1</leistung>";
    refused("xzufi", crossed, &["Zeile 2: ", "`id` ist offen, aber `leistung` wird geschlossen"]);
    let nameless = b"<a>\n<onlinedienst/></a>";
    refused("xzufi", nameless, &["Zeile 2: `onlinedienst` hat keine `id`"]);
    let xml = fs::read_to_string(fixture("lieferung.xml")).unwrap();
    let double = xml.replace(">8</y:id>", ">7</y:id>");
    refused("xzufi", double.as_bytes(), &["mit der id `U100 7` kommt zweimal vor"]);
    let plain = xml.replace("https://formular.example.org/de", "http://formular.example.org/de");
    refused("xzufi", plain.as_bytes(), &["beginnt nicht mit https"]);
    let nowhere = xml.replace("rs\">150850000000", "rs\">150990000000");
    refused("xzufi", nowhere.as_bytes(), &["das Gebiet `15099` gibt es nicht"]);
}

#[test]
fn wrong_answers_in_json_are_named() {
    refused("pvog", b"{\"a\": NaN}", &["Zeile 1: das ist kein gültiges JSON"]);
    refused("pvog", b"{\"a\": 1}", &["keine Antwort des Suchdienstes"]);
    refused("fitconnect", b"{\"a\": 1}", &["`routes` fehlt oder ist keine Liste"]);
    refused("fitconnect", b"{\"routes\": []}", &["die Antwort nennt keine Stelle"]);
    let words = ["`routes[0]`: `destinationId` fehlt oder ist keine UUID: `1`"];
    refused("fitconnect", b"{\"routes\": [{\"destinationId\": \"1\"}]}", &words);
    let route = fs::read_to_string(fixture("fitconnect.json")).unwrap();
    let plain = route.replace("https://amt", "http://amt");
    refused("fitconnect", plain.as_bytes(), &["Zeile 6, `routes[0]`: ", "beginnt nicht mit https"]);
    let answers = fs::read_to_string(fixture("pvog.json")).unwrap();
    let plain = answers.replace("https://formular", "http://formular");
    let words = ["Zeile 9, `[0].content[0].onlineServiceLinks[0]`: ", "Zeile 34, `[3]`: "];
    refused("pvog", plain.as_bytes(), &words);
}
