//! The measurement itself: the same tasks one after another, round by round, medians of rounds.

use crate::figures::{Figured, Household};
use crate::hand::{BENEFITS, Outcome};
use crate::kinds::{Kind, Open, Plain};
use crate::work::Work;
use engine::answers::Answers;
use engine::assess::{Precision, assess};
use engine::batch::{Batch, Columns, Truths, WIDTH, grouped};
use engine::eval::{Evaluator, Values};
use engine::facts::Facts;
use engine::interview::plan;
use engine::ir::{BenefitId, NodeId};
use engine::search::{BUDGET, Cone, Outcome as Found, settle};
use engine::value::{Truth, Value};
use serde_json::{Value as Json, json};

/// Milliseconds from some moment on.
pub type Clock = fn() -> f64;

/// A task: its name, how many answer sets one run of it covers, and the run.
pub struct Task<'t> {
    /// Name, the same natively and in wasm.
    pub name: String,
    /// Answer sets in one run.
    pub sets: usize,
    /// Does the work; what it returns keeps the compiler from leaving it out.
    pub run: Box<dyn FnMut() -> u64 + 't>,
}

impl std::fmt::Debug for Task<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Task").field("name", &self.name).field("sets", &self.sets).finish()
    }
}

/// Rounds of all tasks.
const ROUNDS: usize = 5;
/// Answer sets whose open verdicts are searched one by one.
const SEARCHED: usize = 400;

/// Microseconds for an answer set: median over the rounds, and what the run returned.
#[must_use]
pub fn rounds(clock: Clock, tasks: &mut [Task<'_>]) -> Json {
    let mut times = vec![Vec::new(); tasks.len()];
    let mut sums = vec![0; tasks.len()];
    for _ in 0..ROUNDS {
        for ((task, times), sum) in tasks.iter_mut().zip(&mut times).zip(&mut sums) {
            let start = clock();
            *sum = (task.run)();
            times.push((clock() - start) * 1000.0 / per(task.sets));
        }
    }
    let lines = tasks.iter().zip(times).zip(sums).map(|((task, mut times), sum)| {
        let entry = json!({ "mikrosekunden": share(&mut times, 50), "summe": sum });
        (task.name.clone(), entry)
    });
    Json::Object(lines.collect())
}

#[expect(clippy::cast_precision_loss, reason = "counts here are small")]
fn per(count: usize) -> f64 {
    count.max(1) as f64
}

/// The value below which so many of a hundred lie.
fn share(times: &mut [f64], percent: usize) -> f64 {
    times.sort_by(f64::total_cmp);
    let at = (times.len() * percent / 100).min(times.len().saturating_sub(1));
    times.get(at).copied().unwrap_or(0.0)
}

/// The evaluator on all benefits and on the three written by hand, and these by hand.
pub fn tasks<'t>(work: &'t Work, evaluator: &'t Evaluator<'t>) -> Vec<Task<'t>> {
    let mut tasks = Vec::new();
    let figured = Box::leak(Box::new(Figured::new(evaluator)));
    for (kind, sets) in [("vollständig", &work.complete), ("lückenhaft", &work.missing)] {
        tasks.push(sweep(format!("alle, {kind}"), sets, evaluator));
        tasks.push(three(format!("drei, {kind}"), sets, evaluator));
        tasks.push(many(format!("alle zugleich, {kind}"), sets, evaluator, None));
        let of_three = Some(of_three(evaluator));
        tasks.push(many(format!("drei zugleich, {kind}"), sets, evaluator, of_three));
    }
    tasks.push(by_hand::<Plain>("von Hand, vollständig", &work.complete, work, figured));
    tasks.push(by_hand::<Open>("von Hand, lückenhaft", &work.missing, work, figured));
    tasks
}

fn sweep<'t>(name: String, sets: &'t [Facts], evaluator: &'t Evaluator<'t>) -> Task<'t> {
    let targets = evaluator.rulebook().benefits.iter().filter_map(|benefit| benefit.entitled);
    let targets = targets.collect::<Vec<_>>();
    let mut values = Values::default();
    let run = move || {
        let mut settled = 0;
        for facts in sets {
            evaluator.sweep_into(facts, &mut values);
            let truths = targets.iter().map(|node| evaluator.value(&values, *node, 0).as_truth());
            settled += truths.fold(0, |sum, truth| sum + code(truth));
        }
        settled
    };
    Task { name, sets: sets.len(), run: Box::new(run) }
}

const fn code(truth: Truth) -> u64 {
    match truth {
        Truth::True => 1,
        Truth::False => 100,
        Truth::Open => 10_000,
    }
}

/// The nodes of the benefits written by hand, and their conditions.
fn of_three(evaluator: &Evaluator<'_>) -> Vec<NodeId> {
    let rulebook = evaluator.rulebook();
    let mut wanted = Vec::new();
    for name in BENEFITS {
        let Some(id) = rulebook.benefit(name) else { continue };
        let benefit = &rulebook.benefits[id.at()];
        let both = benefit.conditions.iter().flat_map(|c| [Some(c.strict), c.lenient]);
        wanted.extend(both.flatten().chain(benefit.entitled));
    }
    wanted
}

fn three<'t>(name: String, sets: &'t [Facts], evaluator: &'t Evaluator<'t>) -> Task<'t> {
    let wanted = of_three(evaluator);
    let part = evaluator.part(&wanted);
    let mut values = Values::default();
    let run = move || {
        let mut settled = 0;
        for facts in sets {
            evaluator.sweep_part(facts, &part, &mut values);
            let truths = wanted.iter().map(|node| evaluator.value(&values, *node, 0).as_truth());
            settled += truths.fold(0, |sum, truth| sum + code(truth));
        }
        settled
    };
    Task { name, sets: sets.len(), run: Box::new(run) }
}

/// The same work for 64 households at a time. Their answers stand ready in the form a bulk run reads,
/// those with the same persons together, as they do for the code written by hand.
fn many<'t>(
    name: String,
    sets: &'t [Facts],
    evaluator: &'t Evaluator<'t>,
    wanted: Option<Vec<NodeId>>,
) -> Task<'t> {
    let part = wanted.as_ref().map(|wanted| evaluator.part(wanted));
    let benefits = &evaluator.rulebook().benefits;
    let targets =
        wanted.unwrap_or_else(|| benefits.iter().filter_map(|benefit| benefit.entitled).collect());
    let order = grouped(evaluator, sets);
    let columns = order.chunks(WIDTH).map(|chunk| {
        let some = chunk.iter().map(|at| &sets[usize::try_from(*at).unwrap()]);
        Columns::new(&some.collect::<Vec<_>>())
    });
    let columns = columns.collect::<Vec<_>>();
    let mut batch = Batch::new(evaluator);
    let run = move || {
        let mut settled = 0;
        for some in &columns {
            match &part {
                Some(part) => batch.sweep(some, part),
                None => batch.sweep_all(some),
            }
            for target in &targets {
                let Truths { certain, possible } = batch.truths(*target);
                let (yes, open) = (certain.count_ones(), (possible & !certain).count_ones());
                let no = u32::try_from(some.len()).unwrap() - yes - open;
                let count = |truth, households| code(truth) * u64::from(households);
                settled += count(Truth::True, yes) + count(Truth::False, no);
                settled += count(Truth::Open, open);
            }
        }
        settled
    };
    Task { name, sets: sets.len(), run: Box::new(run) }
}

/// How a truth of either kind counts in the sum.
trait Coded {
    fn coded(self) -> u64;
}

impl Coded for bool {
    fn coded(self) -> u64 {
        if self { 1 } else { 100 }
    }
}

impl Coded for Value {
    fn coded(self) -> u64 {
        code(self.as_truth())
    }
}

fn by_hand<'t, K: Kind + 't>(
    name: &str,
    sets: &[Facts],
    work: &'t Work,
    figured: &'t Figured,
) -> Task<'t>
where
    K::Truth: Coded,
{
    let households = sets.iter().map(|facts| Household::<K>::new(&work.rulebook, figured, facts));
    let households = households.collect::<Vec<_>>();
    let run = move || {
        households.iter().fold(0, |sum, household| {
            let Outcome { entitled, conditions } = figured.judge(household);
            let truths = entitled.into_iter().chain(conditions);
            sum + truths.fold(0, |sum, truth| sum + truth.coded())
        })
    };
    Task { name: name.to_owned(), sets: sets.len(), run: Box::new(run) }
}

/// Verdicts by hand that differ from the rules: they were written for rules that changed.
#[must_use]
pub fn differences(work: &Work, evaluator: &Evaluator<'_>) -> Json {
    let figured = Figured::new(evaluator);
    let mut values = Values::default();
    let mut count = [0_u64; 3];
    for (facts, full) in work.missing.iter().zip(&work.complete) {
        let open = figured.judge(&Household::<Open>::new(&work.rulebook, &figured, facts));
        evaluator.sweep_into(facts, &mut values);
        differ(evaluator, &values, open.entitled.map(Value::as_truth), &mut count);
        let plain = figured.judge(&Household::<Plain>::new(&work.rulebook, &figured, full));
        evaluator.sweep_into(full, &mut values);
        let plain = plain.entitled.map(|truth| if truth { Truth::True } else { Truth::False });
        differ(evaluator, &values, plain, &mut count);
    }
    Json::Object(BENEFITS.into_iter().map(str::to_owned).zip(count.map(Json::from)).collect())
}

/// Intervals may be tighter in one of the two; a contradiction is what counts.
fn differ(evaluator: &Evaluator<'_>, values: &Values, by_hand: [Truth; 3], count: &mut [u64; 3]) {
    let rulebook = evaluator.rulebook();
    for ((name, by_hand), count) in BENEFITS.into_iter().zip(by_hand).zip(count) {
        let node = rulebook.benefit(name).and_then(|id| rulebook.benefits[id.at()].entitled);
        let Some(node) = node else { continue };
        let ours = evaluator.value(values, node, 0).as_truth();
        let either = ours == Truth::Open || by_hand == Truth::Open;
        *count += u64::from(!either && ours != by_hand);
    }
}

/// The exact level, verdict by verdict, and whole assessments and interviews.
#[must_use]
pub fn exact(clock: Clock, work: &Work, evaluator: &Evaluator<'_>) -> Json {
    let cones = work.rulebook.benefits.iter().enumerate().filter_map(|(at, benefit)| {
        let id = BenefitId(u32::try_from(at).unwrap_or(u32::MAX));
        Some((id, Cone::new(evaluator, benefit.entitled?), benefit.entitled?))
    });
    let cones = cones.collect::<Vec<_>>();
    let mut values = Values::default();
    let (mut times, mut settled, mut gave_up) = (Vec::new(), 0_u64, 0_u64);
    for facts in work.missing.iter().take(SEARCHED) {
        evaluator.sweep_into(facts, &mut values);
        for (_, cone, node) in &cones {
            if evaluator.value(&values, *node, 0).as_truth() != Truth::Open {
                continue;
            }
            let start = clock();
            let found = settle(evaluator, cone, facts, BUDGET);
            times.push(clock() - start);
            settled += u64::from(matches!(found, Found::AlwaysTrue | Found::AlwaysFalse));
            gave_up += u64::from(found == Found::Undecided);
        }
    }
    let searched = times.len();
    let mut whole = time(clock, work, |facts| {
        let found = assess(evaluator, facts, Precision::Exact);
        found.benefits.len()
    });
    let nothing = Answers::default();
    let mut plans = time(clock, work, |facts| plan(evaluator, facts, &nothing).pages.len());
    json!({
        "offen": searched,
        "durch Suche entschieden": settled,
        "Budget erschöpft": gave_up,
        "median ms": share(&mut times, 50),
        "p99 ms": share(&mut times, 99),
        "max ms": share(&mut times, 100),
        "Ergebnis median ms": share(&mut whole, 50),
        "Ergebnis p99 ms": share(&mut whole, 99),
        "nächste Frage median ms": share(&mut plans, 50),
        "nächste Frage p99 ms": share(&mut plans, 99),
    })
}

fn time(clock: Clock, work: &Work, run: impl Fn(&Facts) -> usize) -> Vec<f64> {
    let sets = work.missing.iter().take(SEARCHED / 4);
    let one = |facts| {
        let start = clock();
        std::hint::black_box(run(facts));
        clock() - start
    };
    sets.map(one).collect()
}
