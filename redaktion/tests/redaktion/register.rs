//! The register names what was checked by whom, what is missing, and what is still open.

use crate::folder::{FILES, Folder};
use redaktion::run::{FINE, FOUND};
use std::fs;

fn page(folder: &Folder) -> String {
    let target = folder.0.join("docs");
    let (code, out, _) = folder.run(&["dokumente", "--ziel", target.to_str().unwrap()]);
    assert_eq!(code, FINE, "{out}");
    fs::read_to_string(target.join("leistungen.md")).unwrap()
}

#[test]
fn everything_verified_is_said_with_day_and_name() {
    let page = page(&Folder::new());
    for line in [
        "| [Hilfe für Kinder](#hilfe-für-kinder) | `hilfe` | § 1 | 2 | 0 | 1 | 0 | 0 |\n",
        "| Sie haben ein Kind. | § 2 | Gesetzestext, 22.11.2026, Name fehlt |\n",
        "| Satz je Kind | 250 € im Monat | ab 1.1.2025 | § 1 | Gesetzestext, 22.11.2026, Name fehlt |\n",
        "### Bekannte Lücken\n\nKeine eingetragen.\n",
        "### Bedingungen\n\nAlles geprüft.\n",
    ] {
        assert!(page.contains(line), "{line}\n{page}");
    }
}

#[test]
fn what_is_open_stands_in_one_list_with_what_to_look_up() {
    let folder = Folder::new();
    let rule = FILES[3].1.replace(
        "norm = \"§ 2\"",
        "norm = \"§ 2\"\ngeprueft = \"nein\"\nhinweis = \"Satzung | lesen\"",
    );
    let rule = rule.replace(
        "unterlagen =",
        "geprueft_von = \"A. Muster\"\nluecken = [\"Pflegekinder fehlen noch.\"]\nunterlagen =",
    );
    folder.write("leistungen/hilfe/regel.toml", &rule);
    let draft = FILES[2].1.replace("[satz]", "").split("[[satz.werte]]").nth(1).unwrap().replace(
        "wert = 250\ngueltig_ab = \"2025-01-01\"",
        "wert = 260\ngueltig_ab = \"2027-01-01\"\nstatus = \"entwurf\"",
    );
    let draft = draft.replace("geprueft = \"ja\"", "geprueft = \"nein\"");
    folder.write("parameter/geld.toml", &format!("{}[[satz.werte]]{draft}", FILES[2].1));
    let page = page(&folder);
    for line in [
        "| Geprüft | Gesetzestext, 22.11.2026, A. Muster |\n",
        "| Sie haben ein Kind. Satzung \\| lesen | § 2 | **nicht geprüft**, 22.11.2026, A. Muster |\n",
        "- Pflegekinder fehlen noch.\n",
        "| 2 | 1 | 2 | 1 | 1 |\n",
        "ab 1.1.2027, Entwurf: zählt noch nicht |",
        "| Hilfe für Kinder: Sie haben ein Kind. | § 2 | Satzung \\| lesen |\n",
        "| Satz je Kind (`satz`): 260 € im Monat, ab 1.1.2027, Entwurf | § 1 | erfunden |\n",
    ] {
        assert!(page.contains(line), "{line}\n{page}");
    }
    folder.write("leistungen/hilfe/regel.toml", &rule.replace("Pflegekinder fehlen noch.", " "));
    let (code, out, _) = folder.run(&["pruefen"]);
    assert_eq!(code, FOUND);
    assert!(out.contains("Fehler[R003]: eine bekannte Lücke ist leer"), "{out}");
}
