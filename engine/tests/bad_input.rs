//! Input that is wrong: each mistake is named, what is right is kept, nothing panics.
#![cfg(feature = "authoring")]
#![expect(clippy::unwrap_used, reason = "test code")]

mod sources;

use engine::answers::{Answer, Answers, Key, ProblemKind};
use engine::assess::{Verdict, evaluate};
use engine::authoring::load;
use engine::bundle::{self, Refused};
use engine::date::Date;
use engine::interview::interview;
use engine::ir::Rulebook;
use proptest::prelude::*;
use std::path::Path;

/// Fields of every kind beside those of the small rules folder.
const MORE: &str = r#"
[[frage]]
id = "mehr"
fuer = "haushalt"
[[frage.angabe]]
id = "miete"
typ = "zahl"
einheit = "EUR/Monat"
nachkomma = 2
min = 0
max = 10000
[[frage.angabe]]
id = "schwanger"
typ = "wahrheit"
[[frage.angabe]]
id = "tag"
typ = "datum"
min = "2020-01-01"
max = "stichtag"
"#;

fn rulebook() -> Rulebook {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken/grundlage");
    let mut sources = sources::read(&folder);
    sources.get_mut("fragen.toml").unwrap().push_str(MORE);
    load(&sources).rulebook
}

fn day() -> Date {
    Date::parse("2026-11-01").unwrap()
}

/// What is said of one entry beside a good one, which has to be kept.
fn problem(entry: &str) -> ProblemKind {
    let text = format!(r#"{{"anzahl_kinder": 2, {entry}}}"#);
    let (answers, mut problems) = Answers::from_json(&rulebook(), &text, day());
    assert_eq!(answers.len(), 1, "{entry}: only the good answer is kept");
    assert_eq!(problems.len(), 1, "{entry}: {problems:?}");
    let problem = problems.remove(0);
    let key = entry.split('"').nth(1).unwrap();
    assert_eq!(problem.key, key, "the answer is named as it was written");
    problem.kind
}

#[test]
#[expect(clippy::too_many_lines, reason = "one list, read from top to bottom")]
fn each_wrong_answer_is_named() {
    use ProblemKind::{
        EmptyRange, ExclusiveOption, OutOfRange, TooPrecise, UnknownField, UnknownOption,
        Unreadable, WrongKind, WrongPerson,
    };
    let million = 1_000_000;
    let rent = OutOfRange { min: 0, max: 10_000 * million };
    let wage = OutOfRange { min: 0, max: 50_000 * million };
    let expected = [
        // Fields and persons there are not.
        (r#""haustier": true"#, UnknownField),
        (r#""": 1"#, UnknownField),
        (r#""kinder.9.geburt": "2020-01""#, UnknownField),
        (r#""kinder.0.geburt": "2020-01""#, UnknownField),
        (r#""weitere.3.netto": 1"#, UnknownField),
        (r#""ich.partner.netto": 1"#, UnknownField),
        (r#""netto": 1"#, WrongPerson),
        (r#""kinder.1.netto": 1"#, WrongPerson),
        (r#""ich.miete": 1"#, WrongPerson),
        // Answers of another kind.
        (r#""miete": true"#, WrongKind),
        (r#""miete": ["1"]"#, WrongKind),
        (r#""miete": null"#, WrongKind),
        (r#""miete": {"von": 1, "mehr": 2}"#, WrongKind),
        (r#""miete": {"von": true}"#, WrongKind),
        (r#""schwanger": "ja""#, WrongKind),
        (r#""schwanger": 1"#, WrongKind),
        (r#""zusammenleben": 3"#, UnknownOption("3".to_owned())),
        (r#""zusammenleben": ["paar"]"#, WrongKind),
        (r#""zusammenleben": "zu dritt""#, UnknownOption("zu dritt".to_owned())),
        (r#""bekommt": "beispiel""#, WrongKind),
        (r#""bekommt": [1]"#, WrongKind),
        (r#""bekommt": ["beispiel", "altes"]"#, UnknownOption("altes".to_owned())),
        (r#""bekommt": ["beispiel", "nichts"]"#, ExclusiveOption),
        // Numbers.
        (r#""miete": "NaN""#, Unreadable),
        (r#""miete": "inf""#, Unreadable),
        (r#""miete": """#, Unreadable),
        (r#""miete": "1.000,50""#, Unreadable),
        (r#""miete": "1e3""#, Unreadable),
        (r#""miete": "99999999999999999999""#, Unreadable),
        (r#""miete": -640.5"#, rent.clone()),
        (r#""miete": 1000000000000"#, rent.clone()),
        (r#""miete": 1e12"#, Unreadable),
        (r#""miete": 1e999"#, Unreadable),
        (r#""ich.netto": 1000000000000"#, wage.clone()),
        (r#""ich.netto": {"von": 0, "bis": 1000000000000}"#, wage.clone()),
        (r#""ich.netto": {"von": -1}"#, wage),
        (r#""miete": {"von": 700, "bis": 600}"#, EmptyRange),
        (r#""miete": 640.555"#, TooPrecise { decimals: 2 }),
        (r#""ich.stunden": 19.5"#, TooPrecise { decimals: 0 }),
        // Months and days that do not exist.
        (r#""kinder.1.geburt": "2026-13""#, Unreadable),
        (r#""kinder.1.geburt": "2026-00""#, Unreadable),
        (r#""kinder.1.geburt": "2026""#, Unreadable),
        (r#""kinder.1.geburt": 2020"#, Unreadable),
        (r#""tag": "2026-02-30""#, Unreadable),
        (r#""tag": "2025-02-29""#, Unreadable),
        (r#""tag": "heute""#, Unreadable),
    ];
    for (entry, kind) in expected {
        assert_eq!(problem(entry), kind, "{entry}");
    }
    // Somebody 150 years old, and somebody born after the day of reference.
    for entry in [r#""kinder.1.geburt": "1876-11""#, r#""kinder.1.geburt": "2026-12""#] {
        assert!(matches!(problem(entry), OutOfRange { .. }), "{entry}");
    }
}

#[test]
fn what_is_no_json_is_refused_as_a_whole() {
    let book = rulebook();
    for text in ["", "null", "[]", "1", "{", r#"{"miete": NaN}"#, "\u{0}"] {
        let (answers, problems) = Answers::from_json(&book, text, day());
        assert!(answers.is_empty(), "{text}");
        assert_eq!(problems[0].kind, ProblemKind::NotAnObject, "{text}");
    }
    let deep = "[".repeat(100_000);
    assert_eq!(Answers::from_json(&book, &deep, day()).1.len(), 1);
}

#[test]
fn numbers_are_read_as_people_write_them() {
    let text = r#"{"miete": "640,50", "ich.netto": 1000.00, "partner.netto": {"von": 100},
        "kinder.1.geburt": "keine_angabe", "schwanger": "weiss_nicht", "bekommt": []}"#;
    let (answers, problems) = Answers::from_json(&rulebook(), text, day());
    assert_eq!(problems, []);
    let get = |key: &str| answers.get(&Key::parse(key).unwrap()).unwrap().clone();
    assert_eq!(get("miete"), Answer::Number { from: 640_500_000, to: 640_500_000 });
    assert_eq!(get("ich.netto"), Answer::Number { from: 1_000_000_000, to: 1_000_000_000 });
    assert_eq!(get("partner.netto"), Answer::Number { from: 100_000_000, to: 50_000_000_000 });
    assert_eq!(get("kinder.1.geburt"), Answer::Withheld);
    assert_eq!(get("schwanger"), Answer::Unknown);
}

/// Answers stored by an earlier program: what still fits is kept, the rest is named.
#[test]
fn stored_answers_of_an_older_version_are_kept_where_they_fit() {
    let old = r#"{"anzahl_kinder": "2", "kinder.1.geburt": "2019-03", "zusammenleben": "wg",
        "ich.netto": "72000", "heizkosten": "80", "bekommt": ["beispiel"], "miete": "510.25"}"#;
    let book = rulebook();
    let (answers, problems) = Answers::from_json(&book, old, day());
    let kept = answers.iter().map(|(key, _)| key.to_string()).collect::<Vec<_>>();
    assert_eq!(kept, ["anzahl_kinder", "bekommt", "kinder.1.geburt", "miete"]);
    let named = problems.iter().map(|problem| problem.key.as_str()).collect::<Vec<_>>();
    assert_eq!(named, ["zusammenleben", "ich.netto", "heizkosten"]);
    // What was kept is stored again as it was.
    let (again, problems) = Answers::from_json(&book, &answers.to_json(&book), day());
    assert_eq!((again, problems.len()), (answers, 0));
}

#[test]
fn an_empty_household_and_one_that_knows_nothing_get_no_no() {
    let book = rulebook();
    let mut unknown = Answers::default();
    for field in &book.fields {
        let slots = field.slots();
        let household = slots.is_empty().then_some(None);
        for slot in slots.iter().map(Some).chain(household) {
            unknown.set(Key { field: field.id.clone(), slot }, Answer::Unknown);
        }
    }
    for answers in [Answers::default(), unknown] {
        let found = interview(&book, &answers, day());
        for result in &found.assessment.benefits {
            assert_eq!(result.verdict, Verdict::Missing);
            assert!(!result.missing.is_empty());
        }
        assert_eq!(found.next.is_none(), !answers.is_empty(), "what was skipped is not asked");
        assert!(!found.decided);
    }
}

#[test]
fn a_rulebook_that_is_broken_says_so() {
    let book = rulebook();
    let bytes = bundle::write(&book).unwrap();
    for end in 0..bytes.len() {
        let refused = bundle::read(&bytes[..end]).unwrap_err();
        let expected = if end < 4 { Refused::NotARulebook } else { Refused::Damaged };
        assert_eq!(refused, expected, "cut off after {end} bytes");
    }
    let mut longer = bytes.clone();
    longer.push(0);
    assert_eq!(bundle::read(&longer), Err(Refused::Damaged));
    let mut newer = bytes.clone();
    newer[4] += 1;
    let refused = bundle::read(&newer).unwrap_err();
    let (found, known) = (bundle::FORMAT + 1, bundle::FORMAT);
    assert_eq!(refused, Refused::Version { found });
    let said = refused.to_string();
    assert!(said.contains(&found.to_string()) && said.contains(&known.to_string()), "{said}");
    for garbage in [&b""[..], b"SLF", b"<!doctype html>", b"{\"wert\": 1}", &[0xFF; 64]] {
        assert_eq!(bundle::read(garbage), Err(Refused::NotARulebook));
    }
}

/// Flipped bits that still read as a rulebook give odd answers, but never a panic.
#[test]
fn a_damaged_rulebook_never_panics() {
    let bytes = bundle::write(&rulebook()).unwrap();
    let text = r#"{"anzahl_kinder": 2, "kinder.1.geburt": "2019-03", "zusammenleben": "paar"}"#;
    for at in 6..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 1 << (at % 8);
        if let Ok(book) = bundle::read(&damaged) {
            let (answers, _) = Answers::from_json(&book, text, day());
            let found = interview(&book, &answers, day());
            assert!(found.assessment.benefits.len() <= book.benefits.len());
        }
    }
}

fn any_answer() -> impl Strategy<Value = Answer> {
    let number = prop_oneof![any::<i64>(), Just(i64::MIN), Just(i64::MAX), -9_i64..9];
    prop_oneof![
        any::<bool>().prop_map(Answer::Truth),
        ".{0,6}".prop_map(Answer::Choice),
        proptest::collection::vec(prop_oneof![Just("beispiel".to_owned()), ".{0,4}"], 0..4)
            .prop_map(Answer::Set),
        (number.clone(), number).prop_map(|(from, to)| Answer::Number { from, to }),
        ".{0,12}".prop_map(Answer::Place),
        Just(Answer::Unknown),
        Just(Answer::Withheld),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Answers that skipped every check count as not given where they do not fit.
    #[test]
    fn unchecked_answers_never_panic(
        entries in proptest::collection::vec((0_usize..9, any::<Option<u8>>(), any_answer()), 0..12)
    ) {
        let book = rulebook();
        let mut answers = Answers::default();
        for (at, slot, answer) in entries {
            let field = book.fields.get(at).map_or("haustier".to_owned(), |f| f.id.clone());
            answers.set(Key { field, slot: slot.map(|slot| slot % 14) }, answer);
        }
        let found = evaluate(&book, &answers, day());
        prop_assert_eq!(found.benefits.len(), book.benefits.len());
    }

    #[test]
    fn any_text_reads_without_panic(text in "\\PC{0,80}", value in "\\PC{0,12}") {
        let book = rulebook();
        let entry = serde_json::json!({ "miete": value, "kinder.1.geburt": value }).to_string();
        for text in [text, entry] {
            let (answers, problems) = Answers::from_json(&book, &text, day());
            let named = answers.len() + problems.len();
            prop_assert!(named <= 2, "{}", text);
            let empty = text.trim() == "{}";
            prop_assert!(named > 0 || empty, "{}", text);
        }
    }
}
