//! Broken rule files: each is laid over a small sound rules folder and has to report exactly the
//! codes and lines its first comment names, no more and no less.
#![cfg(feature = "authoring")]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "test code")]

mod sources;

use engine::authoring::{Diagnostic, Severity, Sources, codes, load};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken").join(name)
}

fn sound() -> Sources {
    sources::read(&folder("grundlage"))
}

/// A broken file: where it belongs, what it has to report, and the whole text.
struct Broken {
    name: String,
    path: String,
    expected: BTreeSet<(String, usize, String)>,
    text: String,
}

/// The first lines say `# als: PFAD` and, once or more, `# erwartet: ZEILE CODE [DATEI]`.
fn broken() -> Vec<Broken> {
    let mut names = std::fs::read_dir(folder("dateien"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect::<Vec<_>>();
    names.sort();
    names
        .iter()
        .map(|path| {
            let text = std::fs::read_to_string(path).unwrap();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let own =
                text.lines().find_map(|line| line.strip_prefix("# als: ")).unwrap().to_owned();
            let expected = text
                .lines()
                .filter_map(|line| line.strip_prefix("# erwartet: "))
                .map(|line| {
                    let parts = line.split(' ').collect::<Vec<_>>();
                    let file = parts.get(2).map_or(own.as_str(), |file| file);
                    (file.to_owned(), parts[0].parse().unwrap(), parts[1].to_owned())
                })
                .collect();
            Broken { name, path: own, expected, text }
        })
        .collect()
}

fn diagnose(broken: &Broken) -> (Sources, Vec<Diagnostic>) {
    let mut sources = sound();
    sources.insert(broken.path.clone(), broken.text.clone());
    let diagnostics = load(&sources).diagnostics;
    (sources, diagnostics)
}

fn draw(sources: &Sources, diagnostics: &[Diagnostic]) -> String {
    let mut text = String::new();
    for found in diagnostics {
        let word = if found.severity == Severity::Error { "Fehler" } else { "Hinweis" };
        writeln!(text, "{word} {} {}:{}:{}", found.code, found.file, found.line, found.column)
            .unwrap();
        let underlined = sources.get(&found.file).and_then(|file| file.get(found.span.clone()));
        let shown = underlined.unwrap_or("").lines().next().unwrap_or("");
        writeln!(text, "    {shown}").unwrap();
        writeln!(text, "  {}", found.message).unwrap();
        if !found.label.is_empty() {
            writeln!(text, "  ({})", found.label).unwrap();
        }
        if let Some(help) = &found.help {
            writeln!(text, "  Hilfe: {help}").unwrap();
        }
    }
    text
}

#[test]
fn the_sound_folder_has_no_mistake() {
    let loaded = load(&sound());
    assert_eq!(draw(&sound(), &loaded.diagnostics), "");
    assert_eq!(loaded.rulebook.benefits.len(), 2);
    assert_eq!(loaded.cases.len(), 1);
}

#[test]
fn every_broken_file_reports_exactly_its_lines() {
    let mut wrong = String::new();
    for broken in broken() {
        let (sources, diagnostics) = diagnose(&broken);
        let found = diagnostics
            .iter()
            .map(|found| (found.file.clone(), found.line, found.code.to_owned()))
            .collect::<BTreeSet<_>>();
        if found != broken.expected {
            writeln!(wrong, "{}:\n{}", broken.name, draw(&sources, &diagnostics)).unwrap();
        }
        insta::with_settings!({ snapshot_path => "../../snapshots/diagnosen", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(broken.name.clone(), draw(&sources, &diagnostics));
        });
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_code_is_shown_by_a_file_or_named_as_unreachable() {
    let shown = broken()
        .iter()
        .flat_map(|broken| {
            broken.expected.iter().map(|(.., code)| code.clone()).collect::<Vec<_>>()
        })
        .collect::<BTreeSet<_>>();
    let known = codes::CODES.iter().map(|(code, _)| (*code).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(shown.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new());
    assert!(shown.len() >= 40, "{} codes shown", shown.len());
    // No file can show these: `absurd_input_is_refused` does.
    let missing = known.difference(&shown).map(String::as_str).collect::<Vec<_>>();
    assert_eq!(missing, ["R002", "R028", "R113", "R121"]);
}

#[test]
fn absurd_input_is_refused() {
    let with = |path: &str, text: String| {
        let mut sources = sound();
        sources.insert(path.to_owned(), text);
        load(&sources).diagnostics.iter().map(|found| found.code).collect::<BTreeSet<_>>()
    };
    assert!(with("begriffe.toml", "#".repeat(1_000_001)).contains("R002"));
    let term = |wert: &str| format!("[[begriff]]\nid = \"x\"\nwert = '{wert}'\n");
    assert!(with("begriffe-x.toml", term(&"1 + ".repeat(3000))).contains("R113"));
    let deep = format!("{}true{}", "(".repeat(500), ")".repeat(500));
    assert!(with("begriffe-x.toml", term(&deep)).contains("R121"));
    let mut without = sound();
    without.remove("stand.toml");
    assert!(load(&without).diagnostics.iter().any(|found| found.code == "R028"));
    let nested = format!("x = {}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(with("begriffe-x.toml", nested).contains("R001"));
}

#[test]
fn one_broken_benefit_leaves_the_others() {
    let mut sources = sound();
    let rule = sources.get_mut("leistungen/zweite/regel.toml").unwrap();
    *rule = rule.replace("p.stunden < 20", "p.stundne < 20");
    let loaded = load(&sources);
    let state = |id: &str| {
        let at = loaded.rulebook.benefit(id).unwrap_or_else(|| panic!("{id}"));
        loaded.rulebook.benefits[at.at()].entitled.is_some()
    };
    assert!(state("beispiel"));
    assert!(!state("zweite"));
}

#[test]
fn a_term_in_blocks_speaks_for_the_right_person() {
    use engine::answers::{Answer, Answers, Key};
    let mut sources = sound();
    let terms = sources.get_mut("begriffe.toml").unwrap();
    terms.push_str("\n[[begriff]]\nid = \"anteil\"\nfuer = \"ich\"\nwert = \"einkommen\"\n");
    terms.push_str("\n[[begriff]]\nid = \"anteil\"\nfuer = \"partner\"\nwert = \"eur_monat(7)\"\n");
    let rule = sources.get_mut("leistungen/beispiel/regel.toml").unwrap();
    let amount = "satz[zusammenleben] * anzahl(kinder, |k| k.alter < 18)";
    *rule = rule.replace(amount, "summe(erwachsene, |p| p.anteil) + 0 * satz[zusammenleben]");
    let loaded = load(&sources);
    assert!(!loaded.has_errors(), "{}", draw(&sources, &loaded.diagnostics));
    let mut answers = Answers::default();
    answers.set(Key::parse("zusammenleben").unwrap(), Answer::Choice("paar".to_owned()));
    for (key, euros) in [("ich.netto", 100), ("partner.netto", 30)] {
        let number = euros * engine::number::SCALE;
        answers.set(Key::parse(key).unwrap(), Answer::Number { from: number, to: number });
    }
    let day = engine::Date::parse("2026-11-01").unwrap();
    let found = engine::evaluate(&loaded.rulebook, &answers, day);
    let amount = found.benefits[0].amount.as_ref().unwrap();
    assert_eq!((amount.from_cents, amount.to_cents), (13_700, 13_700));
}
