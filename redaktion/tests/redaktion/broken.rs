//! Broken files of ways: each is laid over a small sound folder and has to report exactly the
//! codes and lines its first comments name, no more and no less.

use crate::folder::Folder;
use redaktion::run::{FINE, FOUND};
use redaktion::{files, sources};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// The day from which all files are seen.
const DAY: &str = "2026-11-25";

fn here(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken").join(name)
}

/// The small rules of all tests, with a second benefit, places and ways.
pub(crate) fn sound() -> Folder {
    let folder = Folder::new();
    for (name, text) in sources::read(&here("grundlage")).unwrap() {
        folder.write(&name, &text);
    }
    folder
}

/// A broken file: where it belongs, what it has to report, and the whole text.
struct Broken {
    name: String,
    path: String,
    expected: BTreeSet<(String, u64, String)>,
    text: String,
}

/// The first lines say `# als: PFAD` and, once or more, `# erwartet: ZEILE CODE [DATEI]`.
fn all() -> Vec<Broken> {
    let files = fs::read_dir(here("dateien")).unwrap().map(|entry| entry.unwrap().path());
    let mut files = files.collect::<Vec<_>>();
    files.sort();
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).unwrap();
        let path_in_rules = text.lines().find_map(|line| line.strip_prefix("# als: ")).unwrap();
        let lines = text.lines().filter_map(|line| line.strip_prefix("# erwartet: "));
        let expected = lines.map(|line| {
            let parts = line.split(' ').collect::<Vec<_>>();
            let file = parts.get(2).copied().unwrap_or(path_in_rules);
            (file.to_owned(), parts[0].parse().unwrap(), parts[1].to_owned())
        });
        Broken {
            name: path.file_stem().unwrap().to_str().unwrap().to_owned(),
            path: path_in_rules.to_owned(),
            expected: expected.collect(),
            text: text.clone(),
        }
    };
    files.iter().map(read).collect()
}

#[test]
fn the_sound_folder_has_no_mistake() {
    let folder = sound();
    let (code, out, _) = folder.run(&["wege", "pruefen", "--stichtag", DAY]);
    assert_eq!((code, out.as_str()), (FINE, "0 Fehler, 0 Warnungen\n"));
    let (code, out, _) = folder.run(&["pruefen"]);
    assert_eq!((code, out.as_str()), (FINE, "0 Fehler, 0 Warnungen\n"));
}

#[test]
fn every_broken_file_reports_exactly_its_lines() {
    let mut wrong = String::new();
    for broken in all() {
        let folder = sound();
        folder.write(&broken.path, &broken.text);
        let command = ["wege", "pruefen", "--stichtag", DAY];
        let (_, drawn, _) = folder.run(&command);
        let (code, out, _) = folder.run(&[&command[..], &["--format", "json"]].concat());
        let found = serde_json::from_str::<Vec<Value>>(&out).unwrap();
        let errors = found.iter().any(|found| found["schwere"] == "fehler");
        assert_eq!(code, if errors { FOUND } else { FINE }, "{}", broken.name);
        let found = found.iter().map(|found| {
            let file = found["datei"].as_str().unwrap().strip_prefix(folder.path()).unwrap();
            let code = found["code"].as_str().unwrap();
            (
                file.trim_start_matches('/').to_owned(),
                found["zeile"].as_u64().unwrap(),
                code.to_owned(),
            )
        });
        if found.collect::<BTreeSet<_>>() != broken.expected {
            writeln!(wrong, "{}:\n{drawn}", broken.name).unwrap();
        }
        let drawn = drawn.replace(folder.path(), "rules");
        insta::with_settings!({ snapshot_path => "../../../snapshots/wege", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(broken.name.clone(), drawn);
        });
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_code_of_ways_is_shown_by_a_file() {
    let shown = all().into_iter().flat_map(|broken| broken.expected).map(|(.., code)| code);
    let shown = shown.collect::<BTreeSet<_>>();
    let known = files::CODES.iter().map(|(code, _)| (*code).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(shown.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new());
    // Of places, of the mutation check, and of groups (`groups`).
    let elsewhere = known.difference(&shown).map(String::as_str).collect::<Vec<_>>();
    assert_eq!(elsewhere, ["R905", "R906", "R912", "R930", "R931", "R940", "R941"]);
}

#[test]
fn ten_mistakes_in_one_file_are_all_named() {
    let ten = all().into_iter().find(|broken| broken.name == "zehn_fehler").unwrap();
    assert!(ten.expected.len() >= 10);
}

#[test]
fn what_depends_on_the_day_is_no_matter_of_the_rules() {
    let folder = sound();
    let text = fs::read_to_string(here("dateien/lange_nicht_geprueft.toml")).unwrap();
    folder.write("wege/neu.toml", &text);
    assert!(folder.run(&["pruefen"]).1.ends_with("0 Fehler, 0 Warnungen\n"));
    let on = |day: &str| folder.run(&["wege", "pruefen", "--stichtag", day]).1;
    assert!(on("2024-12-31").contains("R929"));
    assert!(on("2026-11-25").contains("0 Fehler, 2 Warnungen"));
    assert!(on("2027-11-23").contains("R923"));
}
