//! Two states of small rules: who gains, who loses, and that nothing is read as markup.

use crate::folder::{FILES, Folder};
use redaktion::run::{FINE, FOUND, NOT_DONE};
use std::fs;
use std::process::Command;

const RULE: &str = "leistungen/hilfe/regel.toml";

fn with(changes: &[(&str, usize, &str, &str)]) -> Folder {
    let folder = Folder::new();
    for (path, file, from, to) in changes {
        assert!(FILES[*file].1.contains(from), "{from}");
        folder.write(path, &FILES[*file].1.replace(from, to));
    }
    folder
}

fn compare(old: &Folder, new: &Folder, more: &[&str]) -> (u8, String, String) {
    old.run(&[&["vergleichen", old.path(), new.path()], more].concat())
}

#[test]
fn the_same_rules_change_nothing() {
    let (code, out, _) = compare(&Folder::new(), &Folder::new(), &["--zufall", "50"]);
    assert_eq!(code, FINE, "{out}");
    assert!(out.contains("Verglichen: 2 Fälle, 50 zufällige Antworten\n"), "{out}");
    assert!(out.ends_with("Für niemanden ändert sich etwas.\n"), "{out}");
}

#[test]
fn another_amount_is_told_with_its_median_and_a_person_in_words() {
    let new = with(&[("parameter/geld.toml", 2, "wert = 250", "wert = 260")]);
    let (code, out, _) = compare(&Folder::new(), &new, &[]);
    assert_eq!(code, FINE, "{out}");
    let row = out.lines().find(|line| line.starts_with("Hilfe für Kinder ")).unwrap();
    let row = row.split_whitespace().skip(3).collect::<Vec<_>>();
    assert_eq!(row, ["0", "0", "1", "0", "+20,00", "€"], "{out}");
    for part in [
        "  anderer Betrag (Fall hilfe/zwei: Zwei Kinder, Stichtag 1.11.2026)\n",
        "    Haushalt: Wie viele Kinder: 2. Ich: Geburt: 1/1990 (36 Jahre).\n",
        "    vorher: möglich, 500,00 € im Monat\n    nachher: möglich, 520,00 € im Monat\n",
    ] {
        assert!(out.contains(part), "{part}\n{out}");
    }
}

#[test]
fn gaining_and_losing_are_mirror_images() {
    let (old, new) = (Folder::new(), with(&[(RULE, 3, ">= 1'", ">= 3'")]));
    let counts = |out: &str| {
        let row = out.lines().find(|line| line.starts_with("Hilfe für Kinder ")).unwrap();
        row.split_whitespace().skip(3).take(2).map(str::to_owned).collect::<Vec<_>>()
    };
    let (_, lost, _) = compare(&old, &new, &["--zufall", "200"]);
    let (_, won, _) = compare(&new, &old, &["--zufall", "200"]);
    let (lost, won) = (counts(&lost), counts(&won));
    assert_eq!((&lost[0], &lost[1]), (&won[1], &won[0]));
    assert!(lost[0] == "0" && lost[1].parse::<u32>().unwrap() > 10, "{lost:?}");
    let (_, again, _) = compare(&old, &new, &["--zufall", "200"]);
    assert_eq!(counts(&again), lost, "the same seed draws the same households");
    let (_, other, _) = compare(&old, &new, &["--zufall", "200", "--saat", "7"]);
    assert!(other.contains("Zufall"), "{other}");
}

#[test]
fn known_households_are_asked_too() {
    let folder = Folder::new();
    let file = folder.0.join("haushalte.jsonl");
    let line = r#"{"id": "a", "persons": [{"rel": "self", "age": 30, "birth": [1996, 3]}, {"rel": "child", "age": 3, "birth": [2023, 1]}], "housing": {}}"#;
    fs::write(&file, format!("{line}\n\n{line}\n")).unwrap();
    let new = with(&[("parameter/geld.toml", 2, "wert = 250", "wert = 240")]);
    let (_, out, _) = compare(&folder, &new, &["--haushalte", file.to_str().unwrap()]);
    assert!(out.contains("Verglichen: 2 Fälle, 2 Haushalte\n"), "{out}");
    assert!(out.contains("(Haushalt a, Stichtag 22.11.2026)"), "{out}");
    fs::write(&file, "{}\n").unwrap();
    let (code, _, err) = compare(&folder, &new, &["--haushalte", file.to_str().unwrap()]);
    assert_eq!(code, NOT_DONE);
    assert!(err.contains("haushalte.jsonl`, Zeile 1: das ist kein Haushalt"), "{err}");
}

#[test]
fn the_page_can_be_handed_on() {
    let new = with(&[
        ("parameter/geld.toml", 2, "wert = 250", "wert = 260"),
        ("texte/de/alles.ftl", 5, "Hilfe für Kinder", "Hilfe <script>alert(1)</script> & mehr"),
    ]);
    let page = new.0.join("vergleich.html");
    let (code, _, err) = compare(&Folder::new(), &new, &["--html", page.to_str().unwrap()]);
    assert_eq!((code, err.as_str()), (FINE, ""));
    let page = fs::read_to_string(page).unwrap();
    for part in [
        "<!doctype html>\n<html lang=\"de\">",
        "<caption>",
        "<th scope=\"col\">gewinnt</th>",
        "Hilfe &lt;script&gt;alert(1)&lt;/script&gt; &amp; mehr",
        "<p>Haushalt: Wie viele Kinder: 2.",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    for part in ["<script", "http", "src=", "@import"] {
        assert!(!page.contains(part), "{part}\n{page}");
    }
}

#[test]
fn rules_with_mistakes_are_not_compared_but_shown() {
    let new = with(&[(RULE, 3, "anzahl_kinder >= 1", "anzahl_kinde >= 1")]);
    let (code, out, _) = compare(&Folder::new(), &new, &[]);
    assert_eq!(code, FOUND);
    assert!(out.contains("Fehler[R202]: `anzahl_kinde` ist weder"), "{out}");
    assert!(out.ends_with("erst beheben, dann vergleichen\n"), "{out}");
    assert!(!out.contains("Vorher:"), "{out}");
}

#[test]
fn what_is_no_state_of_the_rules_is_named() {
    let folder = Folder::new();
    let (code, _, err) = folder.run(&["vergleichen", folder.path(), "gibt_es_nicht"]);
    assert_eq!(code, NOT_DONE);
    assert!(err.contains("`gibt_es_nicht` ist weder ein Ordner noch ein Stand in git"), "{err}");
    let empty = folder.0.join("texte");
    let (_, _, err) = folder.run(&["vergleichen", folder.path(), empty.to_str().unwrap()]);
    assert!(err.contains("liegen keine Regeln: `fragen.toml` fehlt"), "{err}");
}

#[test]
fn a_revision_is_read_from_git() {
    let folder = Folder::new();
    let git = |arguments: &[&str]| {
        let name = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
        let mut command = Command::new("git");
        command.arg("-C").arg(&folder.0).args(name).args(arguments);
        command.output().is_ok_and(|output| output.status.success())
    };
    if !git(&["init", "--quiet"]) {
        println!("uebersprungen: git is not there");
        return;
    }
    assert!(git(&["add", "."]) && git(&["commit", "--quiet", "--message", "erster Stand"]));
    folder.write("parameter/geld.toml", &FILES[2].1.replace("wert = 250", "wert = 200"));
    let (code, out, err) = folder.run(&["vergleichen", "HEAD", folder.path()]);
    assert_eq!((code, err.as_str()), (FINE, ""), "{out}");
    assert!(out.contains("−100,00 €"), "{out}");
}

#[test]
fn ways_of_an_older_form_do_not_stand_in_the_way() {
    let old = Folder::new();
    old.write("wege/alt.toml", "[[onlinedienst]]\nso_hiess_es_frueher = 1\n");
    let (code, out, _) = compare(&old, &Folder::new(), &[]);
    assert_eq!(code, FINE, "{out}");
}
