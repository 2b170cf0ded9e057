//! The commands on rules of their own, as people use them.

use crate::folder::{FILES, Folder, run};
use clap::Parser as _;
use redaktion::cli::Cli;
use redaktion::run::{FINE, FOUND, NOT_DONE};
use std::fs;
use std::path::Path;

#[test]
fn rules_without_a_mistake_pass() {
    let (code, out, err) = Folder::new().run(&["pruefen"]);
    assert_eq!((code, err.as_str()), (FINE, ""), "{out}");
    assert!(out.ends_with("0 Fehler, 0 Warnungen\n"), "{out}");
}

#[test]
fn a_mistake_is_underlined_and_told_to_programs() {
    let folder = Folder::new();
    folder.write("orte/15.toml", "ars = \"99\"\nname = \"X\"\nquelle = \"q\"\ngeprueft = \"ja\"\ngeprueft_am = \"2026-02-30\"\n");
    let (code, out, _) = folder.run(&["pruefen"]);
    assert_eq!(code, FOUND);
    assert!(out.contains("Fehler[R903]: `99` ist kein Regionalschlüssel"), "{out}");
    assert!(out.contains("1 | ars = \"99\"\n  |       ^^^^"), "{out}");
    let (code, out, _) = folder.run(&["pruefen", "--format", "json"]);
    let found = serde_json::from_str::<serde_json::Value>(&out).unwrap();
    assert_eq!((code, &found[0]["code"], &found[0]["zeile"]), (FOUND, &"R903".into(), &1.into()));
}

#[test]
fn cases_are_compared_and_conditions_counted() {
    let folder = Folder::new();
    let (code, out, _) = folder.run(&["faelle"]);
    assert_eq!(code, FINE, "{out}");
    for line in [
        "Leistung  Fälle  Bedingungen  erfüllt  nicht erfüllt  offen\n",
        "hilfe         2            2        2              1      1\n",
        "Bedingung hilfe.kind: nie offen\n",
        "Bedingung hilfe.alt_genug: nie nicht erfüllt\n",
        "Leistung hilfe: Fälle: 2, mindestens 8 (sie nennt einen Betrag)\n",
        "Leistung hilfe: Fälle mit „kein“ aus einem anderen Grund als Alter oder Bezug: 1, mindestens 2\n",
        "Abdeckung: 4 von 6 Zuständen (66,6 %)\n",
    ] {
        assert!(out.contains(line), "{line}\n{out}");
    }
    assert!(out.ends_with("2 Fälle, 0 mit Abweichung\n"), "{out}");
    assert_eq!(folder.run(&["faelle", "--streng"]).0, FOUND);
    let name = "leistungen/hilfe/faelle.toml";
    folder.write(name, &FILES[4].1.replace("500.00", "501.00").replace("\"kein\"", "\"fehlt\""));
    let (code, out, _) = folder.run(&["faelle", "--leistung", "hilfe"]);
    assert_eq!(code, FOUND);
    assert!(out.contains("hilfe: Betrag erwartet 501,00 €, gerechnet 500,00 €"), "{out}");
    assert!(
        out.contains(
            "hilfe: erwartet fehlt, gerechnet kein (nicht erfüllt: kind; offen: alt_genug)"
        ),
        "{out}"
    );
}

#[test]
fn a_result_is_explained_with_its_reasons() {
    let folder = Folder::new();
    folder.write(
        "antworten.json",
        "{\"anzahl_kinder\": 1, \"ich.geburt\": \"weiss_nicht\", \"kinde\": 1}",
    );
    let answers = folder.0.join("antworten.json");
    let answers = answers.to_str().unwrap();
    let (code, out, _) = folder.run(&["erklaeren", "--antworten", answers]);
    assert_eq!(code, FOUND);
    for part in [
        "übergangen: `kinde`: danach fragt keine Frage",
        "Hilfe für Kinder: es fehlen Angaben",
        "[erfüllt] Sie haben ein Kind. (§ 2)",
        "[offen] Das Alter ist offen. (§ 3)",
        "Sie: Geburt (`ich.geburt`, Frage „Alter“)",
        "Betrag: 250,00 € im Monat, fester Satz (§ 4)",
        "satz = 250 € im Monat seit 1.1.2025 (§ 1)",
    ] {
        assert!(out.contains(part), "{part}\n{out}");
    }
    let (code, _, err) = folder.run(&["erklaeren", "--antworten", answers, "--leistung", "hilf"]);
    assert_eq!(
        (code, err.as_str()),
        (NOT_DONE, "Fehler: die Leistung `hilf` gibt es nicht; meinten Sie `hilfe`?\n")
    );
    let (code, _, err) =
        folder.run(&["erklaeren", "--antworten", answers, "--stichtag", "2026-02-30"]);
    assert_eq!(code, NOT_DONE);
    assert!(err.contains("`2026-02-30` ist kein Tag"), "{err}");
}

#[test]
fn a_draft_is_noted_and_what_it_would_change_is_said() {
    let folder = Folder::new();
    let draft = "[[satz.werte]]\nwert = 270\ngueltig_ab = \"2027-01-01\"\nnorm = \"§ 1\"\nquelle = \"Drucksache 1\"\n\
         geprueft = \"nein\"\nstatus = \"entwurf\"\nentwurf = \"mehr_geld\"\n";
    folder.write(FILES[2].0, &[FILES[2].1, draft].concat());
    for lang in ["de", "en"] {
        folder.write(&format!("texte/{lang}/neu.ftl"), "entwurf-mehr_geld = Es soll mehr geben.\n");
    }
    let (code, out, _) = folder.run(&["pruefen"]);
    let note =
        "Hinweis: Entwurf `mehr_geld`, zählt nicht: Wert satz ab 1.1.2027 (Drucksache 1)\n  --> ";
    assert_eq!(code, FINE, "{out}");
    assert!(out.starts_with(note), "{out}");
    assert!(out.ends_with("parameter/geld.toml:11\n0 Fehler, 0 Warnungen\n"), "{out}");
    let answers = folder.0.join("antworten.json");
    fs::write(&answers, "{\"anzahl_kinder\": 1, \"ich.geburt\": \"1990-01\"}").unwrap();
    let args = ["erklaeren", "--antworten", answers.to_str().unwrap()];
    let (_, out, _) = folder.run(&args);
    assert!(out.contains("  Betrag: 250,00 € im Monat, fester Satz (§ 4)\n"), "{out}");
    let coming = "  Ab 1.1.2027: 270,00 € im Monat statt 250,00 € im Monat (nur Entwurf: Es soll mehr geben.)\n";
    assert!(out.ends_with(coming), "{out}");
    let (_, out, _) = folder.run(&[&args[..], &["--stichtag", "2027-01-01"]].concat());
    assert!(out.contains("Betrag: 250,00 €") && !out.contains("Entwurf"), "{out}");
}

#[test]
fn applications_and_names_of_the_day_are_printed() {
    let folder = Folder::new();
    let more = "[[name]]\nid = \"alt\"\ngueltig_bis = \"2026-06-30\"\n\
         [[antragsstrecke]]\nid = \"a\"\nleika = \"99000000000001\"\nrechtskreis = \"X\"\nnorm = \"§ 5\"\n";
    folder.write(FILES[3].0, &[FILES[3].1, more].concat());
    for lang in ["de", "en"] {
        let texts = "leistung-hilfe-alt = Alte Hilfe\nantragsstrecke-hilfe-a = Antrag auf Hilfe\n";
        folder.write(&format!("texte/{lang}/neu.ftl"), texts);
    }
    let answers = folder.0.join("antworten.json");
    fs::write(&answers, "{}").unwrap();
    let on = |day: &str| {
        let answers = answers.to_str().unwrap();
        let (code, out, _) = folder.run(&["erklaeren", "--antworten", answers, "--stichtag", day]);
        assert_eq!(code, FINE, "{out}");
        assert!(out.ends_with("  Antrag: Antrag auf Hilfe (X, § 5)\n"), "{out}");
        out
    };
    assert!(on("2026-06-30").contains("\nAlte Hilfe: es fehlen Angaben\n"));
    assert!(on("2026-07-01").contains("\nHilfe für Kinder: es fehlen Angaben\n"));
}

#[test]
fn the_files_of_the_page_can_be_read_back() {
    let folder = Folder::new();
    let target = folder.0.join("fertig");
    let (code, out, _) = folder.run(&["bauen", "--ziel", target.to_str().unwrap()]);
    assert_eq!(code, FINE, "{out}");
    let rules = engine::bundle::read(&fs::read(target.join("regeln.slf")).unwrap()).unwrap();
    assert_eq!(rules.benefits.len(), 1);
    let routes = engine::routes::Routes::read(&fs::read(target.join("wege.slf")).unwrap());
    assert!(routes.is_ok());
    for lang in ["de", "en"] {
        let bytes = fs::read(target.join(format!("texte-{lang}.slf"))).unwrap();
        let texts: engine::texts::Texts =
            engine::packed::read(redaktion::bundles::TEXTS, &bytes).unwrap();
        assert!(texts.has("leistung-hilfe"));
    }
}

#[test]
fn a_new_benefit_passes_the_checks_and_its_cases() {
    let folder = Folder::new();
    assert_eq!(folder.run(&["neu", "leistung", "zuschuss_2"]).0, FINE);
    let (code, out, _) = folder.run(&["pruefen"]);
    assert_eq!(code, FINE, "{out}");
    let (code, out, _) = folder.run(&["faelle", "--leistung", "zuschuss_2"]);
    assert_eq!(code, FINE, "{out}");
    let (code, _, err) = folder.run(&["neu", "leistung", "zuschuss_2"]);
    assert_eq!(
        (code, err.as_str()),
        (NOT_DONE, "Fehler: die Leistung `zuschuss_2` gibt es schon\n")
    );
    let (code, _, err) = folder.run(&["neu", "leistung", "Mütter"]);
    assert_eq!(code, NOT_DONE);
    assert!(err.contains("Umlaute ausschreiben"), "{err}");
}

#[test]
fn a_missing_folder_is_named() {
    let (code, _, err) = run(&["redaktion", "--regeln", "gibt/es/nicht", "pruefen"]);
    assert_eq!(code, NOT_DONE);
    assert!(err.contains("`gibt/es/nicht` ist nicht da"), "{err}");
}

#[test]
fn help_and_misuse_are_german() {
    for args in [
        vec!["--hilfe"],
        vec!["neu", "--hilfe"],
        vec!["erklaeren", "-h"],
        vec!["bauen", "-h"],
        vec!["vergleichen", "-h"],
        vec!["mutation", "-h"],
        vec!["importieren", "-h"],
    ] {
        let help = Cli::try_parse_from([vec!["redaktion"], args].concat()).unwrap_err().to_string();
        for english in ["Usage", "Options", "Arguments", "Commands", "Print", "possible"] {
            assert!(!help.contains(english), "{help}");
        }
    }
    for (args, sentence) in [
        (vec![], "es fehlt der Befehl"),
        (vec!["pruefn"], "den Befehl `pruefn` gibt es nicht; meinten Sie `pruefen`?"),
        (vec!["bauen"], "es fehlt: --ziel <ORDNER>"),
        (vec!["bauen", "--ziel"], "nach `--ziel <ORDNER>` fehlt der Wert"),
        (
            vec!["pruefen", "--format", "xml"],
            "`xml` passt nicht zu `--format <FORMAT>`, möglich ist: text, json",
        ),
        (
            vec!["pruefen", "--formt", "json"],
            "`--formt` gehört nicht hierher; meinten Sie `--format`?",
        ),
    ] {
        let error = Cli::try_parse_from([vec!["redaktion"], args].concat()).unwrap_err();
        let expected = format!("{sentence}\nHilfe: redaktion --hilfe");
        assert_eq!(redaktion::cli::misuse(&error), expected);
    }
}

#[test]
fn generated_documents_are_up_to_date() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let sources = redaktion::sources::read(&root.join("rules")).unwrap();
    let documents = redaktion::documents::all(&sources, &redaktion::bundles::load(&sources));
    let old = redaktion::documents::write(&root.join("docs"), documents, true).unwrap();
    assert!(old.is_empty(), "run `cargo xtask docs`: {}", old.join(", "));
}
