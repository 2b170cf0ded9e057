//! From the rule file to the assessment: applications, names over time, and law that is to come.
#![cfg(feature = "authoring")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "test code")]

mod sources;

use engine::Date;
use engine::answers::{Answer, Answers, Key};
use engine::assess::BenefitResult;
use engine::authoring::register::What;
use engine::authoring::{Loaded, Sources, load};
use engine::number::SCALE;
use engine::planned::{Outlook, Planned, planned};
use std::path::Path;

const RULE: &str = "leistungen/beispiel/regel.toml";

fn sound() -> Sources {
    sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken/grundlage"))
}

fn with(changes: &[(&str, &str)]) -> Loaded {
    let mut sources = sound();
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
    let mut sources = sound();
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

const FIGURES: &str = "parameter/werte.toml";

/// One bill with two figures from 2027 and a third from 2028, and another bill.
const DRAFTS: &str = r#"
[[grenze.werte]]
wert = 1200
gueltig_ab = "2027-01-01"
norm = "§ 1 Abs. 2 neu"
quelle = "Drucksache 1"
geprueft = "nein"
geprueft_am = "2026-11-20"
geprueft_von = "zweite Person"
status = "entwurf"
entwurf = "mehr_geld"

[[satz.werte]]
wert = [{ fuer = "paar", wert = 180 }, { fuer = "allein", wert = 130 }]
gueltig_ab = "2027-01-01"
gueltig_bis = "2027-12-31"
norm = "§ 2 neu"
quelle = "Drucksache 1"
geprueft = "nein"
status = "entwurf"
entwurf = "mehr_geld"

[[satz.werte]]
wert = [{ fuer = "allein", wert = 140 }, { fuer = "paar", wert = 190 }]
gueltig_ab = "2028-01-01"
norm = "§ 2 neu"
quelle = "Drucksache 1"
geprueft = "nein"
status = "entwurf"
entwurf = "mehr_geld"

[[satz.werte]]
wert = [{ fuer = "allein", wert = 50 }, { fuer = "paar", wert = 60 }]
gueltig_ab = "2027-01-01"
norm = "§ 2 anders"
quelle = "Drucksache 2"
geprueft = "nein"
status = "entwurf"
entwurf = "anders"
"#;

const DRAFT_CONDITION: &str = r#"
[[bedingung]]
id = "immer_nein"
wenn = "grenze > 5000"
norm = "§ 1 Abs. 4 neu"
quelle = "Drucksache 1"
status = "entwurf"
entwurf = "mehr_geld"
"#;

/// It has the name of a term in force.
const DRAFT_TERM: &str = r#"
[[begriff]]
id = "einkommen"
wert = "summe(erwachsene, |p| p.netto) * 2"
quelle = "Drucksache 1"
status = "entwurf"
entwurf = "mehr_geld"
"#;

#[test]
fn drafts_change_no_result_and_are_in_the_register() {
    let plain = with(&[]);
    let changes = [(FIGURES, DRAFTS), (RULE, DRAFT_CONDITION), ("begriffe.toml", DRAFT_TERM)];
    let mut drafted = with(&changes);
    let names = drafted.register.iter().filter_map(|entry| {
        let bill = entry.draft.as_ref()?;
        Some((entry.what, entry.name.as_str(), bill.text.as_str(), entry.seen.source.as_str()))
    });
    let expected = [
        (What::Term, "einkommen", "mehr_geld", "Drucksache 1"),
        (What::Condition, "beispiel.immer_nein", "mehr_geld", "Drucksache 1"),
        (What::Figure, "grenze", "mehr_geld", "Drucksache 1"),
        (What::Figure, "satz", "mehr_geld", "Drucksache 1"),
        (What::Figure, "satz", "mehr_geld", "Drucksache 1"),
        (What::Figure, "satz", "anders", "Drucksache 2"),
    ];
    assert_eq!(names.collect::<Vec<_>>(), expected);
    let drafts = drafted.rulebook.parameters.iter().map(|p| p.drafts.len()).sum::<usize>();
    assert_eq!(drafts, 4);
    drafted.rulebook.parameters.iter_mut().for_each(|parameter| parameter.drafts.clear());
    drafted.rulebook.source_hash.clone_from(&plain.rulebook.source_hash);
    assert_eq!(drafted.rulebook, plain.rulebook);
}

#[test]
fn the_register_says_who_checked() {
    let loaded = with(&[(FIGURES, DRAFTS)]);
    let by = loaded
        .register
        .iter()
        .filter_map(|entry| Some((entry.name.as_str(), entry.seen.by.as_deref()?, entry.seen.on?)));
    assert_eq!(by.collect::<Vec<_>>(), [("grenze", "zweite Person", day("2026-11-20"))]);
    let count = |what| loaded.register.iter().filter(|entry| entry.what == what).count();
    let counts = [What::Benefit, What::Condition, What::Term, What::Figure].map(count);
    assert_eq!(counts, [2, 3, 2, 7]);
}

/// Alone with a child born in 2021 and this income.
fn with_income(euros: i64) -> Answers {
    answers(&[
        ("zusammenleben", Answer::Choice("allein".to_owned())),
        ("anzahl_kinder", number(1)),
        ("kinder.1.geburt", number(2021 * 12)),
        ("ich.netto", number(euros)),
    ])
}

fn told(found: &[Planned<'_>]) -> Vec<String> {
    let side = |outlook: &Outlook| match outlook.cents {
        Some((from, to)) if from == to => format!("{:?} {from}", outlook.entitled),
        Some((from, to)) => format!("{:?} {from}..{to}", outlook.entitled),
        None => format!("{:?}", outlook.entitled),
    };
    let one = |planned: &Planned<'_>| {
        let (before, after) = (side(&planned.before), side(&planned.after));
        let bill = planned.draft.unwrap_or("adopted");
        format!("{} {bill} {}: {before} -> {after}", planned.from, planned.benefit.0)
    };
    found.iter().map(one).collect()
}

#[test]
fn a_bill_is_compared_with_the_law_on_its_first_day() {
    let loaded = with(&[(FIGURES, DRAFTS)]);
    let on =
        |income: i64, text: &str| told(&planned(&loaded.rulebook, &with_income(income), day(text)));
    assert_eq!(
        on(900, "2026-11-01"),
        [
            "2027-01-01 anders 0: True 11000 -> True 5000",
            "2027-01-01 mehr_geld 0: True 11000 -> True 13000",
            "2028-01-01 mehr_geld 0: True 11000 -> True 14000",
        ]
    );
    // Both figures of the bill together: the limit lets the person in, the rate is the new one.
    assert_eq!(
        on(1100, "2026-11-01"),
        [
            "2027-01-01 mehr_geld 0: False -> True 13000",
            "2028-01-01 mehr_geld 0: False -> True 14000",
        ]
    );
    assert_eq!(on(1300, "2026-11-01"), Vec::<String>::new());
    // A bill whose day has come is no longer planned.
    assert_eq!(on(900, "2027-01-01"), ["2028-01-01 mehr_geld 0: True 11000 -> True 14000"]);
    let nothing = planned(&loaded.rulebook, &Answers::default(), day("2026-11-01"));
    assert_eq!(nothing, []);
}

/// The limit ends with the days served; a lower one is adopted for later.
#[test]
fn figures_without_a_value_on_that_day_stand_in() {
    let adopted = "\n[[grenze.werte]]\nwert = 900\ngueltig_ab = \"2027-07-01\"\nnorm = \"§ 1\"\n\
         quelle = \"beschlossen\"\ngeprueft = \"ja\"\n";
    let mut sources = sound();
    let figures = sources.get_mut(FIGURES).unwrap();
    let open = "gueltig_ab = \"2025-01-01\"\nnorm";
    let ends = "gueltig_ab = \"2025-01-01\"\ngueltig_bis = \"2026-12-31\"\nnorm";
    *figures = figures.replacen(open, ends, 1) + DRAFTS + adopted;
    let loaded = load(&sources);
    assert!(!loaded.has_errors(), "{:?}", loaded.diagnostics);
    let on = |income| told(&planned(&loaded.rulebook, &with_income(income), day("2026-11-01")));
    assert_eq!(
        on(950),
        [
            "2027-01-01 anders 0: True 11000 -> True 5000",
            "2027-01-01 mehr_geld 0: True 11000 -> True 13000",
            "2027-07-01 adopted 0: True 11000 -> False",
            "2028-01-01 mehr_geld 0: False -> True 14000",
        ]
    );
    assert_eq!(on(1100).first().unwrap(), "2027-01-01 mehr_geld 0: False -> True 13000");
}

/// The bill as it would stand in the rules once it is passed gives what was planned.
#[test]
fn a_bill_that_passes_gives_what_was_planned() {
    let drafted = with(&[(FIGURES, DRAFTS)]);
    let (bill, _) = DRAFTS.rsplit_once("[[satz.werte]]").unwrap();
    let passed = bill
        .replace("status = \"entwurf\"\nentwurf = \"mehr_geld\"\n", "")
        .replace("geprueft = \"nein\"", "geprueft = \"ja\"");
    let mut sources = sound();
    let figures = sources.get_mut(FIGURES).unwrap();
    for from in ["2025-01-01\"\nnorm", "2026-01-01\"\nnorm"] {
        let ends = from.replace("\nnorm", "\ngueltig_bis = \"2026-12-31\"\nnorm");
        *figures = figures.replacen(from, &ends, 1);
    }
    figures.push_str(&passed);
    let law = load(&sources);
    assert!(!law.has_errors(), "{:?}", law.diagnostics);
    for euros in (800..1400).step_by(50) {
        let answers = with_income(euros);
        let on = |loaded: &Loaded| {
            let found = engine::evaluate(&loaded.rulebook, &answers, day("2027-01-01"));
            let result = found.benefits.into_iter().next().unwrap();
            let cents = result.amount.map(|amount| (amount.from_cents, amount.to_cents));
            Outlook { entitled: result.entitled, cents }
        };
        let found = planned(&drafted.rulebook, &answers, day("2026-11-01"));
        let bill = found.iter().find(|planned| planned.draft == Some("mehr_geld"));
        let (before, after) = bill.map_or_else(
            || (on(&drafted), on(&drafted)),
            |planned| (planned.before, planned.after),
        );
        assert_eq!(before, on(&drafted), "{euros}");
        assert_eq!(after, on(&law), "{euros}");
    }
}
