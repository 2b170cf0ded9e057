//! The commands on rules of their own, as people use them.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "test code")]

use clap::Parser as _;
use redaktion::cli::Cli;
use redaktion::run::{FINE, FOUND, NOT_DONE};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// A rules folder that goes away at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("redaktion-{}-{number}", std::process::id()));
        let folder = Self(path);
        for (name, text) in FILES {
            folder.write(name, text);
        }
        folder
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }

    fn run(&self, args: &[&str]) -> (u8, String, String) {
        run(&[&["redaktion", "--regeln", self.path()], args].concat())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left in the temporary folder is swept by the system.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn run(args: &[&str]) -> (u8, String, String) {
    let cli = Cli::try_parse_from(args).unwrap();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = redaktion::run::run(&cli, &mut out, &mut err);
    (code, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

const FILES: [(&str, &str); 7] = [
    (
        "stand.toml",
        "rechtsstand = \"2026-11-22\"\ngueltig_ab = \"2025-01-01\"\ngueltig_bis = \"2026-12-31\"\n",
    ),
    (
        "fragen.toml",
        "[rolle.kinder]\nanzahl = \"anzahl_kinder\"\n\
         [[frage]]\nid = \"alter\"\nfuer = \"ich\"\n\
         [[frage.angabe]]\nid = \"geburt\"\ntyp = \"monat\"\nmin = \"1906-01\"\nmax = \"stichtag\"\n\
         [[frage]]\nid = \"kinder\"\nfuer = \"haushalt\"\n\
         [[frage.angabe]]\nid = \"anzahl_kinder\"\ntyp = \"zahl\"\neinheit = \"Personen\"\nmin = 0\nmax = 8\n",
    ),
    (
        "parameter/geld.toml",
        "[satz]\neinheit = \"EUR/Monat\"\nbeschreibung = \"Satz je Kind\"\n[[satz.werte]]\nwert = 250\n\
         gueltig_ab = \"2025-01-01\"\nnorm = \"§ 1\"\nquelle = \"erfunden\"\ngeprueft = \"ja\"\ngeprueft_am = \"2026-11-22\"\n",
    ),
    (
        "leistungen/hilfe/regel.toml",
        "id = \"hilfe\"\ntraeger = \"sozialamt\"\nrechtskreis = \"X\"\nnorm = \"§ 1\"\ngueltig_ab = \"2025-01-01\"\n\
         geprueft = \"ja\"\ngeprueft_am = \"2026-11-22\"\nunterlagen = [\"ausweis\"]\n\
         [[bedingung]]\nid = \"kind\"\nwenn = 'anzahl_kinder >= 1'\nnorm = \"§ 2\"\n\
         [[bedingung]]\nid = \"alt_genug\"\nwenn = 'ich.geburt <= monat(\"2008-11\")'\nnorm = \"§ 3\"\n\
         [betrag]\nwert = 'anzahl_kinder * satz'\nart = \"fest\"\nnorm = \"§ 4\"\n",
    ),
    (
        "leistungen/hilfe/faelle.toml",
        "[[fall]]\nid = \"zwei\"\ntext = \"Zwei Kinder\"\nstichtag = \"2026-11-01\"\nquelle = \"§ 4\"\n\
         [fall.antworten]\nanzahl_kinder = 2\nich.geburt = \"1990-01\"\n\
         [fall.erwartet]\nhilfe = \"moeglich\"\n[fall.betrag]\nhilfe = \"500.00\"\n\
         [[fall]]\nid = \"kein_kind\"\ntext = \"Kein Kind\"\nstichtag = \"2026-11-01\"\nquelle = \"§ 2\"\n\
         [fall.antworten]\nanzahl_kinder = 0\n[fall.erwartet]\nhilfe = \"kein\"\n[fall.grund]\nhilfe = \"kind\"\n",
    ),
    ("texte/de/alles.ftl", TEXTS),
    ("texte/en/alles.ftl", TEXTS),
];

const TEXTS: &str = "frage-alter = Alter\nfrage-kinder = Kinder\nangabe-geburt = Geburt\nangabe-anzahl_kinder = Wie viele Kinder?\n\
    leistung-hilfe = Hilfe für Kinder\n    .kurz = kurz\n    .text = lang\n\
    bedingung-hilfe-kind = Sie haben ein Kind.\n    .nein = Sie haben kein Kind.\n    .offen = Offen, ob Sie ein Kind haben.\n\
    bedingung-hilfe-alt_genug = Sie sind alt genug.\n    .nein = Zu jung.\n    .offen = Das Alter ist offen.\n\
    unterlage-ausweis = Ausweis\nstelle-sozialamt = Sozialamt\n";

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
    for args in
        [vec!["--hilfe"], vec!["neu", "--hilfe"], vec!["erklaeren", "-h"], vec!["bauen", "-h"]]
    {
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
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    let old = redaktion::documents::write(&docs, true).unwrap();
    assert!(old.is_empty(), "run `redaktion dokumente --ziel docs`: {}", old.join(", "));
}
