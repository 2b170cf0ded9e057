//! From the rule file to the assessment: applications, names over time, and law that is to come.
#![cfg(feature = "authoring")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "test code")]

mod sources;

use engine::Date;
use engine::answers::{Answer, Answers, Key};
use engine::assess::BenefitResult;
use engine::authoring::{Loaded, Sources, load};
use engine::number::SCALE;
use std::path::Path;

const RULE: &str = "leistungen/beispiel/regel.toml";

fn with(changes: &[(&str, &str)]) -> Loaded {
    let mut sources: Sources =
        sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken/grundlage"));
    for (path, text) in changes {
        sources.get_mut(*path).unwrap_or_else(|| panic!("{path}")).push_str(text);
    }
    let loaded = load(&sources);
    assert!(loaded.diagnostics.is_empty(), "{:?}", loaded.diagnostics);
    loaded
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn answers(entries: &[(&str, Answer)]) -> Answers {
    let mut answers = Answers::default();
    for (key, answer) in entries {
        answers.set(Key::parse(key).unwrap(), answer.clone());
    }
    answers
}

fn number(value: i64) -> Answer {
    Answer::Number { from: value * SCALE, to: value * SCALE }
}

fn judge(loaded: &Loaded, entries: &[(&str, Answer)]) -> BenefitResult {
    let found = engine::evaluate(&loaded.rulebook, &answers(entries), day("2026-11-01"));
    found.benefits.into_iter().next().unwrap()
}

const APPLICATIONS: &str = r#"
[[antragsstrecke]]
id = "eins"
ozg = "10090"
leika = "99107042068001"
rechtskreis = "BeispielG"
traeger = "amt"
info = "hilfe-fuer-kinder"
antrag = "hilfe-fuer-kinder-BG-antrag"
wenn = 'anzahl_kinder >= 2'
norm = "§ 2"

[[antragsstrecke]]
id = "zwei"
leika = "99107042068002"
rechtskreis = "AnderesG"
norm = "§ 3"
"#;

#[test]
fn applications_that_can_fit_are_listed_the_certain_ones_first() {
    let loaded = with(&[(RULE, APPLICATIONS)]);
    assert_eq!(judge(&loaded, &[]).applications, [1, 0]);
    assert_eq!(judge(&loaded, &[("anzahl_kinder", number(2))]).applications, [0, 1]);
    assert_eq!(judge(&loaded, &[("anzahl_kinder", number(1))]).applications, [1]);
    let first = &loaded.rulebook.benefits[0].applications[0];
    assert_eq!(first.page.as_deref(), Some("hilfe-fuer-kinder"));
    assert_eq!(first.form.as_deref(), Some("hilfe-fuer-kinder-BG-antrag"));
    assert_eq!(loaded.rulebook.benefits[0].applications[1].authority, None);
}

#[test]
fn the_key_of_a_benefit_may_stand_at_one_of_its_applications_only() {
    let own = "\n[[antragsstrecke]]\nid = \"eins\"\nleika = \"99107042068001\"\nrechtskreis = \"B\"\nnorm = \"§ 2\"\n";
    let mut sources: Sources =
        sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken/grundlage"));
    let key = |text: &str| text.replace("rang =", "leika = \"99107042068001\"\nrang =");
    let rule = sources.get_mut(RULE).unwrap();
    *rule = key(rule) + own;
    assert!(!load(&sources).has_errors());
    let other = sources.get_mut("leistungen/zweite/regel.toml").unwrap();
    *other = key(other);
    let codes = load(&sources).diagnostics.iter().map(|found| found.code).collect::<Vec<_>>();
    assert_eq!(codes, ["R031"]);
}

#[test]
fn a_benefit_is_called_by_its_name_of_the_day() {
    let names = "\n[[name]]\nid = \"alt\"\ngueltig_bis = \"2026-06-30\"\n\
         [[name]]\nid = \"neu\"\ngueltig_ab = \"2027-01-01\"\n";
    let loaded = with(&[(RULE, names)]);
    let key = |text: &str| loaded.rulebook.benefits[0].name_key(day(text));
    assert_eq!(key("1990-01-01"), "leistung-beispiel-alt");
    assert_eq!(key("2026-06-30"), "leistung-beispiel-alt");
    assert_eq!(key("2026-07-01"), "leistung-beispiel");
    assert_eq!(key("2026-12-31"), "leistung-beispiel");
    assert_eq!(key("2030-01-01"), "leistung-beispiel-neu");
}
