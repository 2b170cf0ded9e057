//! `redaktion neu leistung ID`: a benefit that is free of mistakes and says that it is a draft.

use crate::sources;
use engine::authoring::Sources;
use std::fs;
use std::path::Path;

const RULE: &str = r#"# Vorlage: jede Stelle mit „ausfüllen“ ersetzen, dann `redaktion pruefen`.
# Solange hier geprueft = "nein" steht, macht die Regel kein „kein Anspruch“.
id = "ID"
traeger = "sozialamt"
rechtskreis = "ausfüllen"
norm = "§ (ausfüllen)"
gueltig_ab = "2025-01-01"
geprueft = "nein"
geprueft_am = "2026-11-22"
rang = 900
unterlagen = ["ausweis"]

# Alle Bedingungen müssen erfüllt sein. Für jede: ein Abschnitt, eine Norm, drei Texte.
[[bedingung]]
id = "volljaehrig"
wenn = "ich.geburt <= monat(\"2008-01\")"
norm = "§ (ausfüllen)"
geprueft = "nein"

# Was nur die Behörde beurteilen kann:
# [[behoerde]]
# id = "einzelfall"
# norm = "§ …"

# Wann die Leistung schon bezogen wird (Option in fragen.toml ergänzen):
# [bezogen]
# wenn = '"ID" in bekommt'

# Was es gibt, wenn das Gesetz einen Betrag nennt:
# [betrag]
# wert = "parameter_aus_der_datei_parameter"
# art = "fest"
# norm = "§ …"
"#;

const CASES: &str = r#"# Rechenbeispiele. Mindestens 4, mit `[betrag]` mindestens 8: je Grenze eines knapp darin und eines
# knapp daneben, eines mit fehlenden Angaben, eines „bezogen“, zwei „kein“ aus einem anderen Grund
# als Alter oder Bezug. Jedes mit Quelle.

[[fall]]
id = "erwachsen"
text = "Eine erwachsene Person"
stichtag = "2026-11-01"
quelle = "Vorlage, ausfüllen"
[fall.antworten]
ich.geburt = "1990-05"
[fall.erwartet]
ID = "moeglich"

[[fall]]
id = "jugendlich"
text = "Eine jugendliche Person; die Bedingung ist noch nicht geprüft"
stichtag = "2026-11-01"
quelle = "Vorlage, ausfüllen"
[fall.antworten]
ich.geburt = "2010-05"
[fall.erwartet]
ID = "ungeprueft"

[[fall]]
id = "einen_monat_zu_jung"
text = "Eine Person, die einen Monat zu jung ist; die Bedingung ist noch nicht geprüft"
stichtag = "2026-11-01"
quelle = "Vorlage, ausfüllen"
[fall.antworten]
ich.geburt = "2008-02"
[fall.erwartet]
ID = "ungeprueft"

[[fall]]
id = "nichts_gesagt"
text = "Wer nichts sagt, hört kein Nein"
stichtag = "2026-11-01"
quelle = "Vorlage, ausfüllen"
[fall.antworten]
[fall.erwartet]
ID = "moeglich"
"#;

/// Messages with attributes: key, then lines.
type Words = [(&'static str, &'static str); 2];

const GERMAN: Words = [
    (
        "leistung-ID",
        "Name der Leistung (ausfüllen)
    .kurz = Eine Zeile: was es gibt (ausfüllen).
    .text = Zwei bis vier einfache Sätze (ausfüllen).",
    ),
    (
        "bedingung-ID-volljaehrig",
        "Sie sind mindestens 18 Jahre alt.
    .nein = Diese Leistung ist für Menschen ab 18 Jahren.
    .offen = Wir wissen noch nicht, wie alt Sie sind.",
    ),
];

const ENGLISH: Words = [
    (
        "leistung-ID",
        "Name of the benefit (fill in)
    .kurz = One line: what there is (fill in).
    .text = Two to four simple sentences (fill in).",
    ),
    (
        "bedingung-ID-volljaehrig",
        "You are at least 18 years old.
    .nein = This benefit is for people aged 18 or over.
    .offen = We do not know your age yet.",
    ),
];

/// Creates the files of a benefit; returns their paths below the rules folder.
///
/// # Errors
/// A German sentence: the id is no id, is taken, or a file could not be written.
pub fn benefit(rules: &Path, id: &str) -> Result<Vec<String>, String> {
    let plain = id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if !plain {
        return Err(format!(
            "`{id}` ist keine Kennung; kleine Buchstaben a bis z, Ziffern und `_`, Umlaute ausschreiben"
        ));
    }
    let existing = sources::read(rules)?;
    let folder = format!("leistungen/{id}/");
    if existing.keys().any(|path| path.starts_with(&folder)) {
        return Err(format!("die Leistung `{id}` gibt es schon"));
    }
    let files = files(&existing, id);
    for (path, text) in &files {
        let target = rules.join(path);
        let failed = |error| format!("`{}` ist nicht zu schreiben: {error}", target.display());
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).map_err(failed)?;
        }
        fs::write(&target, text).map_err(failed)?;
    }
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

/// Paths and texts of the template; texts that are there already are left alone.
#[must_use]
pub fn files(existing: &Sources, id: &str) -> Vec<(String, String)> {
    let fill = |template: &str| template.replace("ID", id);
    let mut files = vec![
        (format!("leistungen/{id}/regel.toml"), fill(RULE)),
        (format!("leistungen/{id}/faelle.toml"), fill(CASES)),
    ];
    for (lang, words) in [("de", GERMAN), ("en", ENGLISH)] {
        let folder = format!("texte/{lang}/");
        let has = |key: &str| {
            let start = format!("{key} =");
            let mut texts = existing.iter().filter(|(path, _)| path.starts_with(&folder));
            texts.any(|(_, text)| text.lines().any(|line| line.starts_with(&start)))
        };
        let missing =
            words.iter().map(|(key, text)| (fill(key), text)).filter(|(key, _)| !has(key));
        let texts = missing.map(|(key, text)| format!("{key} = {text}"));
        let text = texts.collect::<Vec<_>>().join(
            "

",
        );
        let path = format!("{folder}{id}.ftl");
        if !text.is_empty() && !existing.contains_key(&path) {
            files.push((path, format!("{text}\n")));
        }
    }
    files
}
