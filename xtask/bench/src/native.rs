//! The native side: ours, Rhai's engine on the same expressions, and code written by hand.
//!
//! `bench-nativ RULES BUNDLE` writes the rulebook for the wasm side and prints one JSON object.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a measurement that cannot go on should stop"
)]

#[path = "../../../engine/tests/script/mod.rs"]
mod script;

use bench::measure::{self, Task};
use bench::work::{SETS, Work};
use engine::authoring::{Sources, load};
use engine::bundle;
use engine::eval::Evaluator;
use engine::facts::{Facts, FieldRef};
use engine::ir::{FieldId, FieldKind};
use engine::relevance::is_open;
use engine::value::Value;
use script::Script;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::Instant;

/// Rhai is slow: it runs on the first so many sets, the others on all.
const RHAI_SETS: usize = 300;

static START: LazyLock<Instant> = LazyLock::new(Instant::now);

fn now() -> f64 {
    START.elapsed().as_secs_f64() * 1000.0
}

fn main() {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(rules), Some(bytes)) = (arguments.next(), arguments.next()) else {
        panic!("bench-nativ RULES BUNDLE");
    };
    let mut sources = Sources::new();
    read(&rules, "", &mut sources);
    let rulebook = load(&sources).rulebook;
    std::fs::write(bytes, bundle::write(&rulebook).unwrap()).unwrap();
    let work = Work::new(rulebook, SETS);
    let evaluator = work.evaluator();
    let mut tasks = measure::tasks(&work, &evaluator);
    let texts = script::texts::read(&sources);
    tasks.push(rhai("Rhai, vollständig", &work, &evaluator, &texts, |facts| vec![facts.clone()]));
    tasks.push(rhai("Rhai, lückenhaft", &work, &evaluator, &texts, |facts| {
        vec![end(&work, facts, false), end(&work, facts, true)]
    }));
    let mut found = measure::rounds(now, &mut tasks);
    found["Knoten"] = work.rulebook.nodes.len().into();
    found["Abweichungen von Hand"] = measure::differences(&work, &evaluator);
    found["genau"] = measure::exact(now, &work, &evaluator);
    println!("{found}");
}

fn read(folder: &Path, prefix: &str, sources: &mut Sources) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            read(&path, &format!("{name}/"), sources);
        } else if path.extension().is_some_and(|kind| kind == "toml" || kind == "ftl") {
            sources.insert(name, std::fs::read_to_string(path).unwrap());
        }
    }
}

/// Rhai knows no missing answers: it gets one household for each of the sets it stands for.
fn rhai<'t>(
    name: &str,
    work: &'t Work,
    evaluator: &'t Evaluator<'t>,
    texts: &script::texts::Expressions,
    completions: impl Fn(&Facts) -> Vec<Facts>,
) -> Task<'t> {
    let mut script = Script::new(&work.rulebook, texts);
    script.set_day(evaluator);
    let complete = name.ends_with("vollständig");
    let sets = if complete { &work.complete } else { &work.missing };
    let households = sets.iter().take(RHAI_SETS).flat_map(completions).collect::<Vec<_>>();
    let run = move || {
        let mut entitled = 0;
        for facts in &households {
            let said = script.run(evaluator, facts).unwrap();
            entitled += said.iter().map(|(_, said)| u64::from(said.entitled)).sum::<u64>();
        }
        entitled
    };
    Task { name: name.to_owned(), sets: RHAI_SETS, run: Box::new(run) }
}

/// The household at one end of everything that is open: the least a two-valued engine needs is
/// one household for each side.
fn end(work: &Work, facts: &Facts, high: bool) -> Facts {
    let mut full = facts.clone();
    for (at, field) in work.rulebook.fields.iter().enumerate() {
        let id = FieldId(u32::try_from(at).unwrap());
        let slots = field.slots();
        let household = slots.is_empty().then_some(None);
        for slot in slots.iter().map(Some).chain(household) {
            let reference = FieldRef { field: id, slot };
            let value = facts.get(reference);
            if !is_open(&field.kind, value) {
                continue;
            }
            let point = if let FieldKind::Choice(_) = field.kind {
                let highest = 1 << (63 - value.lo.leading_zeros());
                let lowest = value.lo & value.lo.wrapping_neg();
                Value { lo: if high { highest } else { lowest }, hi: 0 }
            } else {
                Value::exact(if high { value.hi } else { value.lo })
            };
            full.set(reference, point);
        }
    }
    full
}
