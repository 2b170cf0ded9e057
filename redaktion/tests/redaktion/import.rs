//! A foreign rule set becomes a draft that loads; a broken one leaves nothing behind.

use crate::folder::{Folder, run};
use redaktion::run::{FINE, NOT_DONE};
use std::fs;
use std::path::PathBuf;

/// Made up, in the shape of the published one.
const FINDER: &str = r#"{
  "categories": [{"title": "Sie", "questions": [
    {"questionKey": "Geburtsdatum", "questionText": "Wann sind Sie geboren?", "answerType": "date", "answerOptions": []},
    {"questionKey": "Kinder", "questionText": "Haben Sie Kinder?", "answerType": "boolean", "answerOptions": []},
    {"questionKey": "Wohnen", "questionText": "Wie {wohnen} Sie?", "answerType": "singleSelect", "answerOptions": [
      {"value": "Miete >1", "label": "zur Miete"}, {"value": "Miete <1", "label": "anders"}]},
    {"questionKey": "Geld", "questionText": "Woher kommt Geld?", "answerType": "multiOption", "answerOptions": [
      {"value": "Lohn", "label": "Lohn"}, {"value": "Rente", "label": "Rente"}]},
    {"questionKey": "Ungefragt", "questionText": "Wozu?", "answerType": "boolean", "answerOptions": []}]}],
  "services": [
    {"serviceTitle": "Hilfe für Kinder (HfK)", "claimBasis": "<p>Für Eltern &amp; Kinder.</p>", "rules": [
      {"questionKey": "Kinder", "type": "boolean", "operator": "equalsNot", "expectedValue": "false", "rules": []},
      {"questionKey": "Geburtsdatum", "type": "date", "modifier": "Age", "operator": "lessOrEqualThan", "expectedValue": "35", "rules": []},
      {"connectionOperator": "OR", "rules": [
        {"questionKey": "Wohnen", "operator": "equalsNot", "expectedValue": "Miete <1", "rules": []},
        {"questionKey": "Geld", "operator": "containsNot", "expectedValue": "Rente", "rules": []}]}]},
    {"serviceTitle": "Andere Hilfe", "rules": [
      {"questionKey": "Geburtsdatum", "modifier": "Pensionable", "operator": "equals", "expectedValue": "false", "rules": []},
      {"questionKey": "Wohnen", "operator": "equals", "expectedValue": "Miete >1", "rules": []}]}]
}"#;

/// The foreign answers among the fields of the small folder; the last is none of them.
const MAPPING: &str = r#"
[[antwort]]
frage = "Kinder"
wert = "true"
wenn = "anzahl_kinder > 0"
[[antwort]]
frage = "Geburtsdatum"
wert = "Age"
wenn = "volle_jahre(ich.geburt, stichtag_monat)"
[[antwort]]
frage = "Geld"
wert = "Rente"
wenn = "gibt_es_hier_nicht == 1"
"#;

/// Runs the import of this text; code, output, complaints, target.
fn import(folder: &Folder, text: &str, more: &[&str]) -> (u8, String, String, PathBuf) {
    let (file, target) = (folder.0.join("finder.json"), folder.0.join("entwurf"));
    fs::write(&file, text).unwrap();
    let mapping = folder.0.join("zuordnung.txt");
    fs::write(&mapping, MAPPING).unwrap();
    let [file, mapping, goal] = [&file, &mapping, &target].map(|path| path.to_str().unwrap());
    let arguments = ["importieren", "sozialplattform", file, "--ziel", goal];
    let (code, out, err) =
        folder.run(&[&arguments, ["--zuordnung", mapping].as_slice(), more].concat());
    (code, out, err, target)
}

#[test]
fn the_draft_loads_and_nothing_in_it_is_verified() {
    let folder = Folder::new();
    let (code, out, err, target) = import(&folder, FINDER, &["--zufall", "50"]);
    assert_eq!((code, err.as_str()), (FINE, ""), "{out}");
    let (code, checked, _) = run(&["redaktion", "--regeln", target.to_str().unwrap(), "pruefen"]);
    assert_eq!(code, FINE, "{checked}");
    let rule = fs::read_to_string(target.join("leistungen/hilfe_fuer_kinder/regel.toml")).unwrap();
    for part in [
        "wenn = 'kinder_angabe'\n",
        "wenn = 'alter <= 35'\n",
        r#"wenn = '(wohnen != "miete_1_2" || !("rente" in geld))'"#,
    ] {
        assert!(rule.contains(part), "{part}\n{rule}");
    }
    assert_eq!(
        rule.matches("[[bedingung]]").count() + 1,
        rule.matches("geprueft = \"nein\"").count()
    );
    let other = fs::read_to_string(target.join("leistungen/andere_hilfe/regel.toml")).unwrap();
    assert!(other.contains("wenn = '!rentenalter'"), "{other}");
    let texts = fs::read_to_string(target.join("texte/de/entwurf.ftl")).unwrap();
    for part in [
        "frage-wohnen = Wie { \"{\" }wohnen{ \"}\" } Sie?\n",
        "    .text = Für Eltern & Kinder.\n",
        "    .nein = Nicht erfüllt: Haben Sie Kinder? nicht „nein“\n",
    ] {
        assert!(texts.contains(part), "{part}\n{texts}");
    }
}

#[test]
fn the_report_says_where_both_differ_and_what_cannot_be_compared() {
    let folder = Folder::new();
    let (_, out, _, _) = import(&folder, FINDER, &["--zufall", "0"]);
    for part in [
        "Eingelesen: 2 Leistungen, 5 Bedingungen, 5 Fragen.\n",
        "Fragen, die keine Regel liest und die im Entwurf fehlen: Ungefragt.\n",
        "Leistungen, die es bei uns unter diesem Namen nicht gibt: Andere Hilfe.\n",
        "wonach wir so nicht fragen: Wie {wohnen} Sie? nicht „anders“; Woher kommt Geld? nicht „Rente“.\n",
        "  gewinnt (Fall hilfe/zwei: Zwei Kinder, Stichtag 1.11.2026)\n",
        "    Haushalt: Wie viele Kinder: 2. Ich: Geburt: 1/1990 (36 Jahre).\n    vorher: wahrscheinlich kein Anspruch\n",
    ] {
        assert!(out.contains(part), "{part}\n{out}");
    }
}

#[test]
fn what_is_no_rule_set_is_named_and_leaves_nothing() {
    let folder = Folder::new();
    let with = |from: &str, to: &str| {
        assert!(FINDER.contains(from), "{from}");
        FINDER.replacen(from, to, 1)
    };
    for (text, sentence) in [
        (FINDER.get(..900).unwrap().to_owned(), "die Datei bricht vielleicht mittendrin ab"),
        ("kein JSON".to_owned(), "kein gültiges JSON in Zeile 1, Spalte 1"),
        (
            "[]".to_owned(),
            "`categories` fehlt oder ist keine Liste; das ist eine andere Art von Datei",
        ),
        (
            with("\"equalsNot\"", "\"startsWith\""),
            "`services[0].rules[0]`: der Operator `startsWith` ist nicht bekannt",
        ),
        (
            with("\"OR\"", "\"XOR\""),
            "`services[0].rules[2]`: die Verknüpfung `XOR` ist nicht bekannt",
        ),
        (
            with("\"Age\"", "\"Shoe\""),
            "`services[0].rules[1]`: `modifier` `Shoe` ist nicht bekannt",
        ),
        (
            with("\"35\"", "\"alt\""),
            "`services[0].rules[1]`: der Vergleich mit `alt` passt nicht zur Frage `Geburtsdatum`",
        ),
        (
            with(
                "\"questionKey\": \"Geld\", \"operator\"",
                "\"questionKey\": \"Gold\", \"operator\"",
            ),
            "`services[0].rules[2].rules[1]`: die Frage `Gold` gibt es unter `categories` nicht",
        ),
        (
            with("\"answerType\": \"date\"", "\"answerType\": \"colour\""),
            "`categories[0].questions[0]`: die Art der Antwort `colour` ist nicht bekannt",
        ),
        (
            with("\"serviceTitle\": \"Andere Hilfe\"", "\"serviceTitle\": 7"),
            "`services[1].serviceTitle` ist kein Text",
        ),
        (
            with(
                "\"rules\": [\n      {\"questionKey\": \"Geburtsdatum\"",
                "\"rule\": [\n      {\"questionKey\": \"Geburtsdatum\"",
            ),
            "`services[1].rules` fehlt oder ist keine Liste",
        ),
    ] {
        let (code, out, err, target) = import(&folder, &text, &[]);
        assert_eq!((code, out.as_str()), (NOT_DONE, ""), "{err}");
        assert!(err.contains("finder.json`: ") && err.contains(sentence), "{sentence}\n{err}");
        assert!(!target.exists(), "{sentence}");
    }
}

#[test]
fn a_folder_with_files_is_left_alone() {
    let folder = Folder::new();
    folder.write("entwurf/notiz.txt", "bleibt");
    let (code, _, err, target) = import(&folder, FINDER, &[]);
    assert_eq!(code, NOT_DONE);
    assert!(err.contains("ist nicht leer; einen neuen nennen"), "{err}");
    assert_eq!(fs::read_dir(target).unwrap().count(), 1);
}

#[test]
fn the_published_rule_set_can_be_imported() {
    const NAME: &str = "sozialplattform-finder-2024-07-30.json";
    let given = std::env::var_os("FINDER_PRUEFDATEN").map(PathBuf::from);
    let file = given.and_then(|folder| {
        let places = [folder.join(NAME), folder.join("data").join(NAME)];
        places.into_iter().find(|file| file.is_file())
    });
    let Some(file) = file else {
        println!("uebersprungen: FINDER_PRUEFDATEN does not name the published rule set");
        return;
    };
    let folder = Folder::new();
    let (target, rules) =
        (folder.0.join("entwurf"), concat!(env!("CARGO_MANIFEST_DIR"), "/../rules"));
    let [file, target] = [&file, &target].map(|path| path.to_str().unwrap());
    let arguments = ["redaktion", "--regeln", rules, "importieren", "sozialplattform", file];
    let (code, out, err) =
        run(&[&arguments, ["--ziel", target, "--zufall", "50"].as_slice()].concat());
    assert_eq!((code, err.as_str()), (FINE, ""), "{out}");
    assert!(out.contains("Eingelesen: 10 Leistungen, 113 Bedingungen, 18 Fragen."), "{out}");
    assert!(!out.contains("die es bei uns unter diesem Namen nicht gibt"), "{out}");
    // Only what none of our questions asks is left out.
    let left = out.lines().find(|line| line.contains("wonach wir so nicht fragen")).unwrap();
    for known in ["Aufenthaltsort", "Haben Sie ein oder mehrere Kinder", "beruflich"] {
        assert!(!left.contains(known), "{left}");
    }
    let (code, checked, _) = run(&["redaktion", "--regeln", target, "pruefen"]);
    assert_eq!(code, FINE, "{checked}");
}
