//! The commands of the link desk, as people use them.

use crate::broken::sound;
use redaktion::run::{FINE, FOUND, NOT_DONE};
use std::fs;

/// Two Kreise, one Gemeinde with a form of its own, one way that has ended.
const WAYS: &str = "[[onlinedienst]]\nid = \"stadt\"\nleistungen = [\"geld\"]\nart = \"kommunal\"\nziel = \"formular\"\n\
    name = \"<b>Antrag</b>\"\nbetreiber = \"=Stadt\"\nurl = \"https://www.beispiel.de/a\"\ngebiete = [\"150850135135\"]\n\
    vertrauensniveau = \"keines\"\nlivegang = \"abgeschlossen\"\nquelle = \"erfunden\"\ngeprueft = \"ja\"\ngeprueft_am = \"2026-11-22\"\n\
    [[onlinedienst]]\nid = \"frueher\"\nleistungen = [\"geld\"]\nart = \"bund\"\nziel = \"seite\"\nname = \"Frueher\"\n\
    betreiber = \"Bund\"\nurl = \"https://www.beispiel.de/b\"\ngebiete = [\"00\"]\nvertrauensniveau = \"keines\"\n\
    livegang = \"abgeschlossen\"\ngueltig_bis = \"2026-06-30\"\nquelle = \"erfunden\"\ngeprueft = \"ja\"\ngeprueft_am = \"2026-11-22\"\n";

#[test]
fn the_matrix_shows_the_best_way_of_each_place() {
    let folder = sound();
    folder.write("wege/neu.toml", WAYS);
    let (csv, html) = (folder.0.join("a.csv"), folder.0.join("a.html"));
    let files = ["--csv", csv.to_str().unwrap(), "--html", html.to_str().unwrap()];
    let command = ["wege", "abdeckung", "--stichtag", "2026-11-25"];
    let (code, out, err) = folder.run(&[&command[..], &files].concat());
    assert_eq!((code, err.as_str()), (FINE, ""), "{out}");
    let out = out.replace(folder.path(), "ORDNER");
    insta::with_settings!({ snapshot_path => "../../../snapshots/wege", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("abdeckung", out);
        insta::assert_snapshot!("abdeckung_csv", fs::read_to_string(&csv).unwrap());
    });
    // A line for each benefit and Kreis, two for the Kreis that is not the same everywhere, and nothing a spreadsheet takes for a formula.
    let csv = fs::read_to_string(csv).unwrap();
    assert_eq!(csv.lines().count(), 1 + 2 * 2 + 1);
    assert!(!csv.contains(";=") && !csv.contains("\n="), "{csv}");

    let page = fs::read_to_string(html).unwrap();
    for never in ["<script", "<b>Antrag", "http://", " src=", "@import", "url("] {
        assert!(!page.contains(never), "{never}");
    }
    let targets = page.split("popovertarget=\"").skip(1);
    let targets = targets.map(|rest| rest.split('"').next().unwrap());
    for target in targets {
        assert_eq!(page.matches(&format!("id=\"{target}\"")).count(), 1, "{target}");
    }
    for there in
        ["<b>K</b> Kommune", "<b>A</b> Amt*", "frueher: endete am 30.6.2026", "scope=\"row\""]
    {
        assert!(page.contains(there), "{there}");
    }
}

#[test]
fn the_matrix_of_another_day_is_another() {
    let folder = sound();
    folder.write("wege/neu.toml", WAYS);
    let on = |day: &str| folder.run(&["wege", "abdeckung", "--land", "15", "--stichtag", day]).1;
    assert!(on("2026-06-30").contains("B  "));
    assert!(!on("2026-07-01").contains("B  "));
    let (code, _, err) = folder.run(&["wege", "abdeckung", "--land", "14"]);
    assert_eq!(code, NOT_DONE);
    assert!(err.contains("von Land `14` sind keine Orte da; es gibt: `15`"), "{err}");
}

#[test]
fn without_a_network_the_spelling_of_addresses_is_checked() {
    let folder = sound();
    folder.write("wege/neu.toml", WAYS);
    let (code, out, err) = folder.run(&["wege", "erreichbar", "--offline"]);
    assert_eq!((code, err.as_str()), (FINE, ""));
    assert!(out.ends_with("2 Adressen, davon 0 mit einem Fehler\n"), "{out}");
    folder.write("wege/neu.toml", &WAYS.replace("https://www.beispiel.de/a", "http://amt"));
    let (code, out, _) = folder.run(&["wege", "erreichbar", "--offline"]);
    assert_eq!(code, FOUND);
    assert!(out.starts_with("falsch geschrieben (1): siehe `redaktion wege pruefen`\n"), "{out}");
}

#[test]
fn the_day_is_today_unless_it_is_named() {
    let folder = sound();
    // Nothing of the sound folder is ever older than a day of the past.
    let (code, out, _) = folder.run(&["wege", "pruefen"]);
    assert_eq!(code, FINE, "{out}");
    let (code, _, err) = folder.run(&["wege", "pruefen", "--stichtag", "gestern"]);
    assert_eq!(code, NOT_DONE);
    assert!(err.contains("`gestern` ist kein Tag"), "{err}");
}
