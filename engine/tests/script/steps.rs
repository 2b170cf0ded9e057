//! What Rhai evaluates, in an order in which every name is known before it is read.

use super::texts::{Expressions, Shown};
use engine::date::Date;
use engine::ir::{BenefitId, FieldId, Rulebook, Slots};
use rhai::{AST, Engine};
use std::collections::{BTreeMap, BTreeSet};

/// A condition: as the law says it, and within the tolerance.
pub(crate) type Condition = (AST, Option<AST>);

#[derive(Debug)]
pub(crate) enum Step {
    /// Who belongs to the household.
    Roles([Option<AST>; 3]),
    /// An answer where it applies: for each home what has to hold.
    Field(FieldId, Vec<Vec<AST>>),
    /// A term: its blocks with the day each begins.
    Term(String, Slots, Vec<(Option<Date>, AST)>),
    /// The conditions of a benefit.
    Benefit(BenefitId, Vec<Condition>),
}

struct Planned {
    writes: Vec<String>,
    reads: BTreeSet<String>,
    step: Step,
}

pub(crate) fn compile(engine: &Engine, text: &str) -> AST {
    engine.compile(text).unwrap_or_else(|problem| panic!("{text}: {problem}"))
}

/// The names an expression reads; of what stands in quotes only the benefits asked about.
fn names(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut before = "";
    for (at, part) in text.split('"').enumerate() {
        if at % 2 == 1 {
            if before.ends_with("anspruch(") {
                found.insert(format!("\"{part}"));
            }
            continue;
        }
        before = part;
        let words = part.split(|c: char| !c.is_alphanumeric() && c != '_');
        found.extend(words.filter(|word| !word.is_empty()).map(str::to_owned));
    }
    if ["kinder", "weitere", "erwachsene", "personen"].iter().any(|list| found.contains(*list)) {
        found.insert("#roles".to_owned());
    }
    found
}

fn reads<'t>(texts: impl Iterator<Item = &'t String>, persons: bool) -> BTreeSet<String> {
    let mut found = texts.flat_map(|text| names(text)).collect::<BTreeSet<_>>();
    if persons {
        found.insert("#roles".to_owned());
    }
    found
}

/// Everything but amounts, hints and overlays, in order.
pub(crate) fn steps(engine: &Engine, rulebook: &Rulebook, texts: &Expressions) -> Vec<Step> {
    let ast = |text: &String| compile(engine, text);
    let roles = [&texts.partner, &texts.children, &texts.others];
    let mut planned = vec![Planned {
        writes: vec!["#roles".to_owned()],
        reads: reads(roles.into_iter().flatten(), false),
        step: Step::Roles(roles.map(|text| text.as_ref().map(ast))),
    }];
    for (at, field) in rulebook.fields.iter().enumerate() {
        let shown = field.homes.iter().map(|home| {
            let question = &rulebook.questions[home.question.at()].id;
            let here = |s: &&Shown| s.field == field.id && s.question == *question;
            texts.shown.iter().find(here).unwrap().when.clone()
        });
        let shown = shown.collect::<Vec<_>>();
        let homes = shown.iter().map(|texts| texts.iter().map(ast).collect()).collect();
        planned.push(Planned {
            writes: vec![field.id.clone()],
            reads: reads(shown.iter().flatten(), !field.slots().is_empty()),
            step: Step::Field(FieldId(u32::try_from(at).unwrap()), homes),
        });
    }
    for term in &texts.terms {
        let blocks = term.blocks.iter().map(|(from, text)| (*from, ast(text))).collect();
        planned.push(Planned {
            writes: vec![term.name.clone()],
            reads: reads(term.blocks.iter().map(|(_, text)| text), !term.slots.is_empty()),
            step: Step::Term(term.name.clone(), term.slots, blocks),
        });
    }
    for benefit in &texts.benefits {
        let Some(id) = rulebook.benefit(&benefit.id) else { continue };
        if rulebook.benefits[id.at()].entitled.is_none() {
            continue;
        }
        let written = benefit
            .conditions
            .iter()
            .flat_map(|(_, strict, lenient)| std::iter::once(strict).chain(lenient.as_ref()));
        let known = rulebook.benefits[id.at()].aliases.iter().chain([&benefit.id]);
        let conditions = benefit.conditions.iter();
        planned.push(Planned {
            writes: known.map(|id| format!("\"{id}")).collect(),
            reads: reads(written, false),
            step: Step::Benefit(
                id,
                conditions.map(|(_, s, l)| (ast(s), l.as_ref().map(ast))).collect(),
            ),
        });
    }
    ordered(planned)
}

fn ordered(planned: Vec<Planned>) -> Vec<Step> {
    let mut writers = BTreeMap::<String, Vec<usize>>::new();
    for (at, step) in planned.iter().enumerate() {
        for name in &step.writes {
            writers.entry(name.clone()).or_default().push(at);
        }
    }
    let mut order = Vec::new();
    let mut seen = vec![false; planned.len()];
    for at in 0..planned.len() {
        visit(at, &planned, &writers, &mut seen, &mut order);
    }
    let mut steps = planned.into_iter().map(|step| Some(step.step)).collect::<Vec<_>>();
    order.into_iter().filter_map(|at| steps[at].take()).collect()
}

fn visit(
    at: usize,
    planned: &[Planned],
    writers: &BTreeMap<String, Vec<usize>>,
    seen: &mut [bool],
    order: &mut Vec<usize>,
) {
    if std::mem::replace(&mut seen[at], true) {
        return;
    }
    for name in &planned[at].reads {
        for below in writers.get(name).into_iter().flatten() {
            visit(*below, planned, writers, seen, order);
        }
    }
    order.push(at);
}
