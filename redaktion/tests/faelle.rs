//! Every worked case of the rules: what it expects comes out, and its snapshot stays as reviewed.
//!
//! After a change of the law: `INSTA_UPDATE=always cargo test -p redaktion --test faelle`, then
//! read `git diff snapshots`.
#![expect(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "test code")]

use engine::answers::Answers;
use engine::assess::{Precision, Verdict, assess};
use engine::authoring::{self, timeline};
use engine::eval::Evaluator;
use engine::facts::Facts;
use redaktion::cases::Outcome;
use redaktion::coverage::Coverage;
use redaktion::mutation::{judge, sites};
use redaktion::{bundles, cases, sources};
use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static ALL: LazyLock<bundles::Everything> =
    LazyLock::new(|| bundles::load(&sources::read(&root().join("rules")).unwrap()));

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn outcomes() -> Vec<Outcome<'static>> {
    ALL.cases.iter().map(|case| cases::run(&ALL.rulebook, case)).collect()
}

#[test]
fn every_case_comes_out_as_expected() {
    let outcomes = outcomes();
    let wrong = outcomes.iter().filter(|outcome| !outcome.differences.is_empty());
    let wrong = wrong.map(|outcome| {
        let differences = outcome.differences.join("\n  ");
        format!("{}/{}\n  {differences}", outcome.case.benefit, outcome.case.id)
    });
    let wrong = wrong.collect::<Vec<_>>();
    println!("{} cases, {} wrong", outcomes.len(), wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_case_looks_as_reviewed() {
    let mut changed = Vec::new();
    let mut names = BTreeSet::new();
    for outcome in outcomes() {
        let name = format!("{}-{}", outcome.case.benefit, outcome.case.id);
        let text = cases::text(&ALL.rulebook, &outcome);
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../../snapshots");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.set_description(outcome.case.source.clone());
        let compare = || settings.bind(|| insta::assert_snapshot!(name.as_str(), text));
        if catch_unwind(AssertUnwindSafe(compare)).is_err() {
            changed.push(name.clone());
        }
        names.insert(format!("{name}.snap"));
    }
    assert!(changed.is_empty(), "not as reviewed: {}", changed.join(", "));
    let files = fs::read_dir(root().join("snapshots")).unwrap();
    let files = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let left = files.filter(|file| file.strip_suffix(".snap").is_some() && !names.contains(file));
    let left = left.collect::<Vec<_>>();
    assert!(left.is_empty(), "snapshots without a case: {}", left.join(", "));
}

#[test]
fn every_condition_is_seen_in_every_state_and_every_benefit_has_enough_cases() {
    let coverage = Coverage::of(&ALL.rulebook, &outcomes());
    assert!(coverage.is_complete(&ALL.rulebook, None), "{}", coverage.text(&ALL.rulebook, None));
}

#[test]
fn on_every_day_on_which_something_changes_all_is_there() {
    let rulebook = &ALL.rulebook;
    let days = timeline::turning_days(rulebook);
    assert!(days.contains(&rulebook.served.from) && days.len() > 2);
    let nothing = Answers::default();
    let all = ALL.cases.iter().map(|case| &case.answers).chain([&nothing]).collect::<Vec<_>>();
    let mut wrong = BTreeSet::new();
    for day in &days {
        for parameter in &rulebook.parameters {
            let values = parameter.values.iter().filter(|value| value.validity.covers(*day));
            let count = values.count();
            if count != 1 {
                wrong.insert(format!("{}: {count} values on {day}", parameter.id));
            }
        }
        let evaluator = Evaluator::new(rulebook, *day);
        for answers in &all {
            let facts = Facts::new(rulebook, answers, *day);
            let told = assess(&evaluator, &facts, Precision::Fast);
            for (at, benefit) in rulebook.benefits.iter().enumerate() {
                let found = told.benefits.iter().find(|told| told.benefit.at() == at);
                let in_force = benefit.validity.covers(*day);
                let fine = match found {
                    None => !in_force,
                    Some(told) if told.verdict == Verdict::Missing => !told.missing.is_empty(),
                    Some(told) => in_force && told.verdict != Verdict::NotCheckable,
                };
                if !fine {
                    wrong.insert(format!("{}: no verdict on {day}", benefit.id));
                }
            }
        }
    }
    println!("{} days, {} sets of answers", days.len(), all.len());
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_quick_judge_of_changes_says_what_the_exact_evaluation_says() {
    let sources = sources::read(&root().join("rules")).unwrap();
    let days = ALL.cases.iter().map(|case| case.as_of).collect();
    let mutants = sites::mutants(&sources, &days);
    let (mut told, mut failed) = (0, 0);
    for mutant in mutants.iter().step_by(mutants.len().div_ceil(6)) {
        let mut changed = sources.clone();
        changed.get_mut(&mutant.file).unwrap().replace_range(mutant.span.clone(), &mutant.to);
        let (rulebook, _) = authoring::rulebook(&changed);
        for case in ALL.cases.iter().step_by(3) {
            let quick = judge::passes(&Evaluator::new(&rulebook, case.as_of), case);
            let exact = cases::run(&rulebook, case).differences.is_empty();
            assert_eq!(quick, exact, "{}/{} with {mutant:?}", case.benefit, case.id);
            told += 1;
            failed += usize::from(!quick);
        }
    }
    println!("{told} comparisons, {failed} cases caught a change");
}

#[test]
fn a_wrong_expectation_is_named() {
    let Some(case) = ALL.cases.first() else { panic!("no case") };
    let mut wrong = case.clone();
    for (_, expected) in &mut wrong.expected {
        use engine::authoring::Expected::{No, Possible};
        *expected = if *expected == No { Possible } else { No };
    }
    wrong.amounts = vec![(wrong.benefit.clone(), 1, 2)];
    wrong.reasons.clear();
    wrong.missing.clear();
    let outcome = cases::run(&ALL.rulebook, &wrong);
    assert_eq!(outcome.differences.len(), wrong.expected.len() + 1);
}
