//! Import and export of ways, as people use them.

use crate::broken::sound;
use crate::folder::Folder;
use redaktion::run::{FINE, NOT_DONE};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub(crate) fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/austausch").join(name)
}

/// Takes a file over on one day, with nobody to ask; code, output, complaints.
pub(crate) fn import(
    folder: &Folder,
    kind: &str,
    file: &Path,
    more: &[&str],
) -> (u8, String, String) {
    let start = ["--regeln", folder.path(), "wege", "importieren", kind, file.to_str().unwrap()];
    command(&[&start, ["--stichtag", "2026-11-25"].as_slice(), more].concat())
}

/// Runs the program itself: in the program of the tests there may be somebody to ask.
fn command(arguments: &[&str]) -> (u8, String, String) {
    let program = env!("CARGO_BIN_EXE_redaktion");
    let done = Command::new(program).args(arguments).stdin(Stdio::null()).output().unwrap();
    let code = u8::try_from(done.status.code().unwrap()).unwrap();
    (code, String::from_utf8(done.stdout).unwrap(), String::from_utf8(done.stderr).unwrap())
}

/// What was taken over into the usual file; nothing if it is not there.
pub(crate) fn taken(folder: &Folder) -> String {
    fs::read_to_string(folder.0.join("wege/importiert.toml")).unwrap_or_default()
}

fn snapshot(name: &str, text: &str) {
    insta::with_settings!({
        snapshot_path => "../../../snapshots/austausch",
        prepend_module_to_snapshot => false,
        omit_expression => true
    }, {
        insta::assert_snapshot!(name, text);
    });
}

/// Imports a fixture, checks what everybody may expect, and shows the whole in a snapshot.
fn whole(kind: &str, name: &str, more: &[&str]) -> (Folder, String) {
    let folder = sound();
    let file = fixture(name);
    let (code, out, err) = import(&folder, kind, &file, more);
    assert_eq!((code, taken(&folder).as_str()), (NOT_DONE, ""), "{out}{err}");
    assert_eq!(err, "Fehler: nichts geschrieben; mit `--ja` wird es übernommen\n");
    let (code, written, err) = import(&folder, kind, &file, &[more, &["--ja"]].concat());
    assert_eq!((code, err.as_str()), (FINE, ""), "{written}");
    assert!(written.starts_with(&out), "{written}");
    let (code, checked, _) = folder.run(&["pruefen"]);
    assert_eq!(code, FINE, "{checked}");
    let (code, again, _) = import(&folder, kind, &file, more);
    assert_eq!(code, FINE, "{again}");
    assert!(again.contains("Nichts zu schreiben.") && !again.contains("Geändert"), "{again}");
    let text = taken(&folder);
    snapshot(kind, &format!("{}\n{text}", written.replace(folder.path(), "ORDNER")));
    (folder, text)
}

#[test]
fn the_table_of_a_clerk_is_taken_over() {
    let (_, text) = whole("csv", "tabelle.csv", &[]);
    assert_eq!(text.matches("geprueft = \"nein\"").count(), 2);
    assert!(text.contains("livegang = \"nicht_gestartet\""), "{text}");
}

#[test]
fn a_table_of_a_spreadsheet_says_the_same() {
    let utf8 = fs::read_to_string(fixture("tabelle.csv")).unwrap();
    let lines = utf8.lines().collect::<Vec<_>>().join(";;\r\n") + ";;\r\n";
    let end = ";;;;;;;;;;;\r\n\r\n".repeat(3);
    let windows = encoding_rs::WINDOWS_1252.encode(&format!("{lines}{end}")).0.into_owned();
    assert!(std::str::from_utf8(&windows).is_err(), "this is what is tested");
    let marked = format!("\u{feff}sep=;\r\n{lines}").into_bytes();
    let of = |bytes: &[u8]| {
        let folder = sound();
        let file = folder.0.join("tabelle.csv");
        fs::write(&file, bytes).unwrap();
        let (code, out, err) = import(&folder, "csv", &file, &["--ja"]);
        assert_eq!((code, err.as_str()), (FINE, ""), "{out}");
        taken(&folder)
    };
    let expected = of(utf8.as_bytes());
    assert!(expected.contains("Anteil – mündlich „ja“"));
    assert_eq!(of(&windows), expected);
    assert_eq!(of(&marked), expected);
}

#[test]
fn a_delivery_in_xml_is_taken_over() {
    let (_, text) = whole("xzufi", "lieferung.xml", &[]);
    assert!(!text.contains("/en") && !text.contains("http://"), "{text}");
}

#[test]
fn a_number_that_means_two_things_is_not_guessed() {
    let xml = fs::read_to_string(fixture("lieferung.xml")).unwrap();
    let xml = xml.replace(">70<", ">7<");
    let said = |xml: &str| {
        let folder = sound();
        folder.write("lieferung.xml", xml);
        import(&folder, "xzufi", &folder.0.join("lieferung.xml"), &[]).1
    };
    let open = said(&xml);
    assert!(open.contains("bei denen Stelle und Onlinedienst dieselbe id haben (2-mal)"), "{open}");
    assert!(!open.contains("Neu:"), "{open}");
    let typed = xml.replace(
        "<y:zustaendigkeit>",
        "<y:zustaendigkeit xsi:type=\"y:ZustaendigkeitOnlinedienst\">",
    );
    let typed = said(&typed);
    assert!(typed.contains("Neu: 1\n  onlinedienst ") && !typed.contains("dieselbe id"), "{typed}");
}

#[test]
fn saved_answers_of_the_search_service_are_taken_over() {
    let more = ["--leika", "99000000000001", "--gebiet", "150850040040"];
    let (_, text) = whole("pvog", "pvog.json", &more);
    assert!(text.contains("anschrift = \"Beispielweg 1, 00000 Übungsstadt\""), "{text}");
    let folder = sound();
    let (_, _, err) = import(&folder, "pvog", &fixture("pvog.json"), &["--ja"]);
    assert!(
        err.contains("Zeile 16, `[1][0]`: die Antwort sagt nicht, für welche Leistung sie gilt"),
        "{err}"
    );
    assert!(err.contains("mit `--gebiet ARS` dazusagen"), "{err}");
}

#[test]
fn a_route_becomes_an_office_and_nothing_else() {
    let (_, text) = whole("fitconnect", "fitconnect.json", &["--leika", "99000000000001"]);
    assert!(!text.contains("[[zustaendigkeit]]") && !text.contains("Wird nicht gelesen"), "{text}");
}

#[test]
fn a_change_is_shown_field_by_field_and_the_rest_stays() {
    let (folder, before) = whole("csv", "tabelle.csv", &[]);
    let own = before.replace("ziel = \"seite\"", "ziel = \"formular\" # selbst gesehen");
    folder.write("wege/importiert.toml", &own.replace("\"nein\"", "\"ja\""));
    let table = fs::read_to_string(fixture("tabelle.csv")).unwrap();
    let table = table.replace("example.org/geld", "example.org/neu").replace("31.12.2026", "");
    folder.write("neu.csv", &table);
    let (code, out, _) = import(&folder, "csv", &folder.0.join("neu.csv"), &["--ja"]);
    assert_eq!(code, FINE);
    for part in [
        "Geändert: 1\n  onlinedienst geld_99000000000001_15085 (wege/importiert.toml)\n",
        "    url: https://formular.example.org/geld → https://formular.example.org/neu\n",
        "    gueltig_bis: 2026-12-31 → (leer)\n",
        "    geprueft: ja → nein\n",
        "Unverändert: 1\n",
    ] {
        assert!(out.contains(part), "{part}\n{out}");
    }
    let after = taken(&folder);
    assert_eq!(after.matches("ziel = \"formular\" # selbst gesehen").count(), 2);
    assert_eq!(after.matches("geprueft = \"ja\"").count(), 1, "only what changed is unchecked");
}

#[test]
fn an_entry_of_another_file_is_changed_there() {
    let (folder, text) = whole("csv", "tabelle.csv", &[]);
    fs::remove_file(folder.0.join("wege/importiert.toml")).unwrap();
    folder.write("wege/hand.toml", &text.replace("example.org/geld", "example.org/alt"));
    let target = folder.0.join("wege/anders.toml");
    let more = ["--ja", "--ziel", target.to_str().unwrap()];
    let (code, out, _) = import(&folder, "csv", &fixture("tabelle.csv"), &more);
    assert_eq!(code, FINE, "{out}");
    assert!(out.contains("(wege/hand.toml)\n    url: "), "{out}");
    assert!(!target.exists());
}

#[test]
fn what_a_complete_table_no_longer_names_ends() {
    let (folder, _) = whole("csv", "tabelle.csv", &[]);
    let table = fs::read_to_string(fixture("tabelle.csv")).unwrap();
    let shorter = table.lines().filter(|line| !line.contains("mündlich")).collect::<Vec<_>>();
    folder.write("kurz.csv", &(shorter.join("\n") + "\n"));
    let file = folder.0.join("kurz.csv");
    let (_, out, _) = import(&folder, "csv", &file, &[]);
    assert!(out.contains("Nichts zu schreiben."), "{out}");
    let (code, out, _) = import(&folder, "csv", &file, &["--vollstaendig", "--ja"]);
    assert_eq!(code, FINE, "{out}");
    assert!(out.contains("endet: 1\n  onlinedienst geld_99000000000002_150850135135"), "{out}");
    assert!(taken(&folder).contains("gueltig_bis = \"2026-11-25\""));
}

#[test]
fn rules_with_a_mistake_are_not_written() {
    let folder = sound();
    // The same key would lead to two benefits: only the whole shows it.
    let table = fs::read_to_string(fixture("tabelle.csv")).unwrap();
    let table = table.replace("Bemerkung", "leistungen").replace("bitte prüfen", "");
    let table = table.replacen("vom Amt\";", "vom Amt\";hilfe", 1);
    folder.write("t.csv", &table);
    let (code, out, err) = import(&folder, "csv", &folder.0.join("t.csv"), &["--ja"]);
    assert_eq!((code, taken(&folder).as_str()), (NOT_DONE, ""), "{out}");
    assert!(err.contains("so fände `redaktion pruefen` Fehler; nichts geschrieben"), "{err}");
    assert!(err.contains("Fehler[R9"), "{err}");
}

#[test]
fn the_target_is_a_file_of_ways() {
    let folder = sound();
    for target in ["fragen.toml", "wege/unten/x.toml", "wege/x.csv", "wege/../x.toml", "/x.toml"] {
        let target = folder.0.join(target);
        let more = ["--ja", "--ziel", target.to_str().unwrap()];
        let (code, _, err) = import(&folder, "csv", &fixture("tabelle.csv"), &more);
        assert_eq!(code, NOT_DONE, "{target:?}");
        assert!(err.contains("ist keine Datei für Wege"), "{err}");
    }
}

#[test]
fn what_goes_out_comes_back_unchanged() {
    let (folder, _) = whole("xzufi", "lieferung.xml", &[]);
    whole_table(&folder);
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules");
    let out = folder.0.join("echt.csv");
    let arguments = ["redaktion", "--regeln", rules.to_str().unwrap(), "wege"];
    let export = ["exportieren", "csv", "--ziel", out.to_str().unwrap()];
    let (code, _, err) = crate::folder::run(&[&arguments[..], &export].concat());
    assert_eq!((code, err.as_str()), (FINE, ""));
    let import = ["importieren", "csv", out.to_str().unwrap(), "--vollstaendig"];
    let (code, said, err) = crate::folder::run(&[&arguments[..], &import].concat());
    assert_eq!((code, err.as_str()), (FINE, ""), "{said}");
    assert!(
        said.ends_with("Nichts zu schreiben.\n") && !said.contains("Nicht übernommen"),
        "{said}"
    );
}

fn whole_table(folder: &Folder) {
    let file = folder.0.join("aus.csv");
    let (code, _, _) =
        folder.run(&["wege", "exportieren", "csv", "--ziel", file.to_str().unwrap()]);
    assert_eq!(code, FINE);
    assert!(fs::read(&file).unwrap().starts_with(b"\xef\xbb\xbfleika_key;ars;name;url;"));
    let (code, out, _) = import(folder, "csv", &file, &[]);
    assert_eq!(code, FINE, "{out}");
    assert!(out.contains("Nichts zu schreiben."), "{out}");
}

#[test]
fn the_listing_for_programs_has_its_shape() {
    let (folder, _) = whole("xzufi", "lieferung.xml", &[]);
    let file = folder.0.join("neu/aus.json");
    let (code, out, err) =
        folder.run(&["wege", "exportieren", "json", "--ziel", file.to_str().unwrap()]);
    assert_eq!((code, err.as_str()), (FINE, ""), "{out}");
    snapshot("liste_json", &fs::read_to_string(&file).unwrap());
    let beside = fs::read_dir(file.parent().unwrap()).unwrap().count();
    assert_eq!(beside, 1, "no draft is left");
}

/// The examples in the guide for editors are good files; held against the real rules.
#[test]
fn the_examples_of_the_guide_can_be_taken_over() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let guide = fs::read_to_string(root.join("docs/austausch.md")).unwrap();
    let folder = sound();
    let rules = root.join("rules");
    for (fence, kind, news) in [
        ("```csv\n", "csv", "Neu: 2\n"),
        ("```xml\n", "xzufi", "Neu: 1\n"),
        ("```json pvog\n", "pvog", "Neu: 2\n"),
        ("```json fitconnect\n", "fitconnect", "Neu: 1\n"),
    ] {
        let example = guide.split(fence).nth(1).unwrap().split("```").next().unwrap();
        folder.write("beispiel", example);
        let file = folder.0.join("beispiel");
        let start = ["--regeln", rules.to_str().unwrap(), "wege", "importieren", kind];
        let end = ["--stichtag", "2026-11-25", "--leika", "99107023037000", "--gebiet", "15085"];
        let (_, out, err) = command(&[&start, [file.to_str().unwrap()].as_slice(), &end].concat());
        assert_eq!(err, "Fehler: nichts geschrieben; mit `--ja` wird es übernommen\n", "{kind}");
        assert!(out.starts_with(news) && !out.contains("Nicht übernommen: das Element"), "{out}");
    }
}
