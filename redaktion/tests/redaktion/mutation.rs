//! The mutation check finds what no case holds, and nothing else.

use crate::folder::{FILES, Folder};
use redaktion::run::{FINE, FOUND};

const CASES: &str = "leistungen/hilfe/faelle.toml";

const ONE_CHILD: &str = "[[fall]]\nid = \"eins\"\ntext = \"Ein Kind\"\nstichtag = \"2026-11-01\"\n\
    quelle = \"§ 4\"\n[fall.antworten]\nanzahl_kinder = 1\nich.geburt = \"1990-01\"\n\
    [fall.erwartet]\nhilfe = \"moeglich\"\n[fall.betrag]\nhilfe = \"250.00\"\n";

#[test]
fn a_limit_without_a_case_beside_it_survives() {
    let folder = Folder::new();
    let (code, out, _) = folder.run(&["mutation"]);
    assert_eq!(code, FINE, "{out}");
    let file = format!("{}/leistungen/hilfe/regel.toml", folder.path());
    for part in [
        format!("{file}:11: hilfe.kind.wenn Nr. 1: `>=` wird `>`\n"),
        "11 | wenn = 'anzahl_kinder >= 1'\n   |                       ^^\n".to_owned(),
        format!("{file}:11: hilfe.kind.wenn Nr. 2: `1` wird `2`\n"),
        format!("{file}:15: hilfe.alt_genug.wenn Nr. 1: `<=` wird `<`\n"),
        "Entdeckt: 3 von 6 (50,0 %)\n".to_owned(),
    ] {
        assert!(out.contains(&part), "{part}\n{out}");
    }
    assert!(!out.contains("parameter/geld.toml"), "the amount is held by a case:\n{out}");
    assert_eq!(folder.run(&["mutation", "--mindestens", "50"]).0, FINE);
    assert_eq!(folder.run(&["mutation", "--mindestens", "51"]).0, FOUND);
    folder.write(CASES, &format!("{}{ONE_CHILD}", FILES[4].1));
    let (_, out, _) = folder.run(&["mutation", "--leistung", "hilfe"]);
    assert!(out.ends_with("Entdeckt: 3 von 4 (75,0 %)\n"), "{out}");
}

#[test]
fn a_case_that_states_no_amount_holds_no_figure() {
    let folder = Folder::new();
    folder.write(CASES, &FILES[4].1.replace("[fall.betrag]\nhilfe = \"500.00\"\n", ""));
    let (_, out, _) = folder.run(&["mutation"]);
    assert!(
        out.contains("parameter/geld.toml:5: satz.2025-01-01 Nr. 1: `250` wird `253`"),
        "{out}"
    );
    assert!(out.contains("Nr. 1: `250` wird `247`"), "{out}");
}

#[test]
fn what_makes_no_difference_can_be_listed_with_a_reason() {
    let folder = Folder::new();
    let (_, out, _) = folder.run(&["mutation", "--als-liste"]);
    let start =
        out.find("[[mutant]]\ndatei = 'leistungen/hilfe/regel.toml'\nstelle = 'hilfe.alt").unwrap();
    let block = out.get(start..).unwrap().split("\n\n").next().unwrap().to_owned() + "\n";
    folder.write("mutanten.toml", &block);
    let (code, out, _) = folder.run(&["pruefen"]);
    assert_eq!(code, FOUND);
    assert!(out.contains("Fehler[R912]: ein gelisteter Mutant braucht einen Grund"), "{out}");
    let block = block.replace("grund = ''", "grund = 'so genau fragt niemand'");
    folder.write("mutanten.toml", &block);
    assert_eq!(folder.run(&["pruefen"]).0, FINE);
    let (code, out, _) = folder.run(&["mutation"]);
    assert_eq!(code, FINE, "{out}");
    assert!(out.ends_with("Entdeckt: 3 von 5 (60,0 %)\n"), "{out}");
    folder.write("mutanten.toml", &block.replace("nummer = 1", "nummer = 7"));
    let (code, out, _) = folder.run(&["mutation"]);
    assert_eq!(code, FOUND);
    assert!(out.contains("/mutanten.toml: veraltet"), "{out}");
}

#[test]
fn a_case_that_is_wrong_already_tells_nothing() {
    let folder = Folder::new();
    folder.write(CASES, &FILES[4].1.replace("500.00", "501.00"));
    let (_, out, _) = folder.run(&["mutation"]);
    assert!(out.contains("Fall hilfe/zwei stimmt schon ohne Änderung nicht"), "{out}");
    assert!(out.contains("parameter/geld.toml:5"), "{out}");
}
