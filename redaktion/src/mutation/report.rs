//! What the mutation check prints: the survivors with their place, then a table.

use super::Outcome;
use super::judge::Fate;
use super::lex::Kind;
use super::listed;
use super::sites::Mutant;
use crate::coverage::share;
use engine::authoring::Sources;
use std::fmt::Write as _;

const KINDS: [(Kind, &str); 4] = [
    (Kind::Comparison, "Vergleiche"),
    (Kind::Connective, "Verknüpfungen"),
    (Kind::Number, "Zahlen in Ausdrücken"),
    (Kind::Figure, "Beträge und Grenzen"),
];

/// All of it; with `blocks`, survivors as entries for the list of changes without effect.
#[must_use]
pub fn text(outcome: &Outcome, sources: &Sources, folder: &str, blocks: bool) -> String {
    let mut text = String::new();
    for (mutant, _) in outcome.fates.iter().filter(|(_, fate)| *fate == Fate::Survived) {
        if blocks {
            let _ = writeln!(text, "{}", listed::block(mutant));
        } else {
            survivor(&mut text, mutant, sources, folder);
        }
    }
    for case in &outcome.failing {
        let _ = writeln!(text, "Fall {case} stimmt schon ohne Änderung nicht und zählt nicht mit");
    }
    for entry in &outcome.stale {
        let _ = writeln!(
            text,
            "{folder}/{}: veraltet, diese Änderung gibt es nicht oder ein Fall entdeckt sie: {}",
            listed::FILE,
            entry.name()
        );
    }
    let _ = writeln!(
        text,
        "{:22}{:>11}{:>10}{:>10}{:>12}{:>14}",
        "", "Änderungen", "entdeckt", "überlebt", "ohne Folge", "nicht lesbar"
    );
    for (kind, name) in KINDS {
        row(&mut text, outcome, name, |mutant| mutant.kind == kind);
    }
    row(&mut text, outcome, "zusammen", |_| true);
    let (caught, all) = outcome.caught();
    let _ = writeln!(text, "Entdeckt: {caught} von {all} ({})", share(caught, all));
    text
}

fn row(text: &mut String, outcome: &Outcome, name: &str, wanted: impl Fn(&Mutant) -> bool) {
    let count = |is: fn(&Fate) -> bool| {
        let fates = outcome.fates.iter().filter(|(mutant, fate)| wanted(mutant) && is(fate));
        fates.count()
    };
    let listed = outcome.listed.iter().filter(|mutant| wanted(mutant)).count();
    let caught = count(|fate| matches!(fate, Fate::Caught(_)));
    let survived = count(|fate| *fate == Fate::Survived);
    let unreadable = count(|fate| *fate == Fate::Unreadable);
    let all = [caught, survived, unreadable, listed].into_iter().fold(0, usize::saturating_add);
    let _ = writeln!(text, "{name:22}{all:11}{caught:10}{survived:10}{listed:12}{unreadable:14}");
}

fn survivor(text: &mut String, mutant: &Mutant, sources: &Sources, folder: &str) {
    let source = sources.get(&mutant.file).map_or("", String::as_str);
    let line = source.lines().nth(mutant.line.saturating_sub(1)).unwrap_or_default();
    let start = source.get(..mutant.span.start).and_then(|text| text.rfind('\n'));
    let column = mutant.span.start.saturating_sub(start.map_or(0, |at| at.saturating_add(1)));
    let before = line.get(..column).map_or(0, |text| text.chars().count());
    let change = if mutant.to.is_empty() {
        format!("ohne `{}`", mutant.from)
    } else {
        format!("`{}` wird `{}`", mutant.from, mutant.to)
    };
    let (file, number, label) = (&mutant.file, mutant.line, &mutant.label);
    let width = number.to_string().len();
    let _ = writeln!(text, "{folder}/{file}:{number}: {label} Nr. {}: {change}", mutant.number);
    let _ = writeln!(text, "{number} | {line}");
    let marks = "^".repeat(mutant.from.chars().count().max(1));
    let _ = writeln!(text, "{:width$} | {}{marks}\n", "", " ".repeat(before));
}
