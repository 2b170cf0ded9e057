//! The result: for each benefit a verdict with its reasons, what is missing, and the amount.

use crate::answers::Answers;
use crate::date::Date;
use crate::eval::{Evaluator, Prepared, Standing, Values};
use crate::facts::{Facts, FieldRef};
use crate::ir::{Amount, Benefit, BenefitId, Checked, NodeId, ParamId, Rulebook, SELF, Unit};
use crate::number::{self, Rounding};
use crate::relevance::Walk;
use crate::search::{self, Cone, Outcome};
use crate::value::Truth;
use std::collections::BTreeMap;

/// What we say about a benefit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// `moeglich`: all conditions hold, or only those are open that no question can settle.
    Possible,
    /// `vorrang`: entitled on its own, but another benefit goes first.
    OtherFirst,
    /// `bezogen`: the person said so.
    Received,
    /// `fehlt`: open; the missing answers are named.
    Missing,
    /// `kein`: a hard condition is false.
    No,
    /// The rule is broken: nothing can be said.
    NotCheckable,
}

/// The state of one condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionState {
    /// Position in [`Benefit::conditions`].
    pub condition: usize,
    /// Whether it holds (within the tolerance).
    pub holds: Truth,
    /// It holds only thanks to the tolerance.
    pub near: bool,
    /// It, or a figure it reads, is not verified: it never makes a "no".
    pub unverified: bool,
}

/// An amount that may still be a range, in cents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmountRange {
    /// Least, in cents.
    pub from_cents: i64,
    /// Greatest, in cents.
    pub to_cents: i64,
    /// Least in cents with the leeway the rule gives its estimate: `from_cents` or less.
    pub least_cents: i64,
    /// Greatest in cents with this leeway: `to_cents` or more.
    pub most_cents: i64,
    /// Euros a month, a year, or once.
    pub unit: Unit,
    /// A fixed rate, not an estimate.
    pub fixed: bool,
    /// Answers that would narrow it.
    pub missing: Vec<FieldRef>,
}

/// Everything we say about one benefit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BenefitResult {
    /// Which.
    pub benefit: BenefitId,
    /// What.
    pub verdict: Verdict,
    /// Entitlement alone, before the overlays; definite once not `Open`.
    pub entitled: Truth,
    /// Possible only within the tolerance.
    pub near: bool,
    /// A condition that fails is not verified, so it made no "no".
    pub unverified: bool,
    /// Settled by the search although single conditions are open.
    pub by_search: bool,
    /// The conditions in force, in order.
    pub conditions: Vec<ConditionState>,
    /// The benefits that go first (for [`Verdict::OtherFirst`]).
    pub first: Vec<BenefitId>,
    /// Answers that can still decide it, in the order of the questions.
    pub missing: Vec<FieldRef>,
    /// The amount, where it is not a "no" and the rules state one.
    pub amount: Option<AmountRange>,
    /// Positions in [`Benefit::hints`] to show.
    pub hints: Vec<usize>,
    /// Positions in [`Benefit::applications`] that can be the right one, whatever the verdict:
    /// those that certainly are, then those still open.
    pub applications: Vec<usize>,
}

/// The whole result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The day the law is taken from.
    pub as_of: Date,
    /// The day lies outside what the rulebook serves.
    pub outside_served: bool,
    /// In the order of rank.
    pub benefits: Vec<BenefitResult>,
}

/// How exact an evaluation should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    /// Intervals only: for every keystroke.
    Fast,
    /// With the search for verdicts that stay open.
    Exact,
}

/// Evaluates all benefits. Total: no panic, no input, no clock.
#[must_use]
pub fn evaluate(rulebook: &Rulebook, answers: &Answers, as_of: Date) -> Assessment {
    let evaluator = Evaluator::new(rulebook, as_of);
    assess(&evaluator, &Facts::new(rulebook, answers, as_of), Precision::Exact)
}

/// The rules made ready for the day, what earlier searches found and the nodes they look at;
/// makes the next ones faster, never different.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    /// What [`Evaluator::with`] prepared.
    pub(crate) prepared: Option<Prepared>,
    searches: BTreeMap<usize, (Cone, search::Witnesses)>,
}

/// Evaluates all benefits with a prepared evaluator.
#[must_use]
pub fn assess(evaluator: &Evaluator<'_>, facts: &Facts, precision: Precision) -> Assessment {
    assess_with(evaluator, facts, precision, &mut Memory::default())
}

/// The same with the memory of earlier evaluations of the same rulebook.
#[must_use]
pub fn assess_with(
    evaluator: &Evaluator<'_>,
    facts: &Facts,
    precision: Precision,
    memory: &mut Memory,
) -> Assessment {
    assess_swept(evaluator, facts, &evaluator.sweep(facts), precision, memory)
}

/// The same when the values are already there.
pub(crate) fn assess_swept(
    evaluator: &Evaluator<'_>,
    facts: &Facts,
    values: &Values,
    precision: Precision,
    memory: &mut Memory,
) -> Assessment {
    let rulebook = evaluator.rulebook();
    let assessor = Assessor { evaluator, facts, values, precision };
    let entitled =
        (0..rulebook.benefits.len()).map(|at| assessor.entitled(at, memory)).collect::<Vec<_>>();
    let benefits = rulebook
        .benefits
        .iter()
        .zip(&entitled)
        .enumerate()
        .filter(|(_, (benefit, _))| benefit.validity.covers(evaluator.as_of()))
        .map(|(at, (benefit, settled))| assessor.result(at, benefit, *settled, &entitled))
        .collect();
    Assessment {
        as_of: evaluator.as_of(),
        outside_served: !rulebook.served.covers(evaluator.as_of()),
        benefits,
    }
}

/// Entitlement and amount in cents of one benefit, without reasons and overlays.
pub(crate) fn outlook(
    evaluator: &Evaluator<'_>,
    facts: &Facts,
    values: &Values,
    at: usize,
) -> (Truth, Option<(i64, i64)>) {
    let assessor = Assessor { evaluator, facts, values, precision: Precision::Exact };
    let entitled = assessor.entitled(at, &mut Memory::default()).truth;
    let benefit = evaluator.rulebook().benefits.get(at);
    let amount = benefit.and_then(|benefit| benefit.amount.as_ref());
    let cents = amount
        .filter(|_| entitled != Truth::False)
        .and_then(|a| assessor.ends(a))
        .map(|[from, to, ..]| (from, to));
    (entitled, cents)
}

struct Assessor<'e, 'r> {
    evaluator: &'e Evaluator<'r>,
    facts: &'e Facts,
    values: &'e Values,
    precision: Precision,
}

/// Entitlement, and whether it took the search to settle it.
#[derive(Clone, Copy)]
struct Settled {
    truth: Truth,
    by_search: bool,
}

impl Assessor<'_, '_> {
    fn truth(&self, node: NodeId) -> Truth {
        self.evaluator.value(self.values, node, SELF).as_truth()
    }

    fn entitled(&self, at: usize, memory: &mut Memory) -> Settled {
        let rulebook = self.evaluator.rulebook();
        let node = rulebook.benefits.get(at).and_then(|benefit| benefit.entitled);
        let Some(node) = node else { return Settled { truth: Truth::Open, by_search: false } };
        let truth = self.truth(node);
        if truth != Truth::Open || self.precision == Precision::Fast {
            return Settled { truth, by_search: false };
        }
        let (cone, earlier) = memory
            .searches
            .entry(at)
            .or_insert_with(|| (Cone::new(self.evaluator, node), search::Witnesses::default()));
        if !cone.fits(self.evaluator) {
            *cone = Cone::new(self.evaluator, node);
        }
        match search::settle_with(self.evaluator, cone, self.facts, search::BUDGET, earlier) {
            Outcome::AlwaysTrue => Settled { truth: Truth::True, by_search: true },
            Outcome::AlwaysFalse => Settled { truth: Truth::False, by_search: true },
            Outcome::Open | Outcome::Undecided => Settled { truth: Truth::Open, by_search: false },
        }
    }

    fn result(
        &self,
        at: usize,
        benefit: &Benefit,
        settled: Settled,
        all: &[Settled],
    ) -> BenefitResult {
        let id = BenefitId(u32::try_from(at).unwrap_or(u32::MAX));
        let conditions = self.conditions(id, benefit);
        let first = self.first(benefit, all);
        let received = benefit.received.is_some_and(|node| self.truth(node) == Truth::True);
        let verdict = match settled.truth {
            _ if benefit.entitled.is_none() => Verdict::NotCheckable,
            _ if received => Verdict::Received,
            Truth::False => Verdict::No,
            Truth::Open => Verdict::Missing,
            Truth::True if first.is_empty() => Verdict::Possible,
            Truth::True => Verdict::OtherFirst,
        };
        let wants_amount = !matches!(verdict, Verdict::No | Verdict::NotCheckable);
        BenefitResult {
            benefit: id,
            verdict,
            entitled: settled.truth,
            near: verdict == Verdict::Possible && conditions.iter().any(|c| c.near),
            unverified: conditions.iter().any(|c| c.unverified && c.holds == Truth::False),
            by_search: settled.by_search,
            first: if verdict == Verdict::OtherFirst { first } else { Vec::new() },
            missing: if verdict == Verdict::Missing { self.missing(benefit) } else { Vec::new() },
            amount: benefit.amount.as_ref().filter(|_| wants_amount).and_then(|a| self.amount(a)),
            hints: self.hints(benefit, verdict),
            applications: self.applications(benefit),
            conditions,
        }
    }

    fn conditions(&self, id: BenefitId, benefit: &Benefit) -> Vec<ConditionState> {
        let state = |(position, condition): (usize, &crate::ir::Condition)| {
            let standing = self.evaluator.standing(id, position);
            if standing == Standing::NotInForce {
                return None;
            }
            let strict = self.truth(condition.strict);
            let holds = condition.lenient.map_or(strict, |node| self.truth(node));
            Some(ConditionState {
                condition: position,
                holds,
                near: holds == Truth::True && strict == Truth::False,
                unverified: standing == Standing::Unverified,
            })
        };
        benefit.conditions.iter().enumerate().filter_map(state).collect()
    }

    fn first(&self, benefit: &Benefit, all: &[Settled]) -> Vec<BenefitId> {
        let goes_first = |priority: &&crate::ir::Priority| {
            self.truth(priority.when) == Truth::True
                && all.get(priority.benefit.at()).is_some_and(|other| other.truth != Truth::False)
        };
        benefit.priorities.iter().filter(goes_first).map(|priority| priority.benefit).collect()
    }

    fn missing(&self, benefit: &Benefit) -> Vec<FieldRef> {
        let mut walk = Walk::new(self.evaluator, self.facts, self.values);
        if let Some(node) = benefit.entitled {
            walk.visit(node, SELF);
        }
        in_question_order(self.evaluator.rulebook(), walk.found())
    }

    /// From, to, least and most in cents.
    fn ends(&self, amount: &Amount) -> Option<[i64; 4]> {
        let value = |node: NodeId| {
            let value = self.evaluator.value(self.values, node, SELF);
            (value.lo != i64::MIN && value.hi != i64::MAX).then_some(value)
        };
        let formula = value(amount.node)?;
        let least = amount.least.and_then(value).map_or(formula.lo, |end| end.lo.min(formula.lo));
        let most = amount.most.and_then(value).map_or(formula.hi, |end| end.hi.max(formula.hi));
        // Possible within the tolerance only: by the formula there is nothing to pay.
        if most <= 0 {
            return None;
        }
        let down = |number: i64| number::to_cents(number.max(0), Rounding::Down);
        let up = |number: i64| number::to_cents(number.max(0), Rounding::Up);
        Some([down(formula.lo), up(formula.hi), down(least), up(most)])
    }

    fn amount(&self, amount: &Amount) -> Option<AmountRange> {
        let [from_cents, to_cents, least_cents, most_cents] = self.ends(amount)?;
        let mut walk = Walk::new(self.evaluator, self.facts, self.values);
        walk.visit(amount.node, SELF);
        Some(AmountRange {
            from_cents,
            to_cents,
            least_cents,
            most_cents,
            unit: amount.unit,
            fixed: amount.fixed,
            missing: in_question_order(self.evaluator.rulebook(), walk.found()),
        })
    }

    fn hints(&self, benefit: &Benefit, verdict: Verdict) -> Vec<usize> {
        if verdict == Verdict::No {
            return Vec::new();
        }
        let shown = |hint: &crate::ir::Hint| self.truth(hint.when) != Truth::False;
        let positions = benefit.hints.iter().enumerate();
        positions.filter(|(_, hint)| shown(hint)).map(|(position, _)| position).collect()
    }

    fn applications(&self, benefit: &Benefit) -> Vec<usize> {
        let mut found = Vec::new();
        for wanted in [Truth::True, Truth::Open] {
            for (position, application) in benefit.applications.iter().enumerate() {
                if application.when.map_or(Truth::True, |node| self.truth(node)) == wanted {
                    found.push(position);
                }
            }
        }
        found
    }
}

/// Fields in the order a person meets them: by question, person, place in the question.
#[must_use]
pub fn in_question_order(rulebook: &Rulebook, found: Vec<FieldRef>) -> Vec<FieldRef> {
    let place = |reference: FieldRef| {
        let field = rulebook.fields.get(reference.field.at())?;
        let question = field.home(reference.slot)?.question;
        let fields = &rulebook.questions.get(question.at())?.fields;
        Some((question, reference.slot, fields.iter().position(|id| *id == reference.field)))
    };
    let mut placed = found.into_iter().map(|found| (place(found), found)).collect::<Vec<_>>();
    crate::order::sort(&mut placed, |a, b| a.0.cmp(&b.0));
    placed.into_iter().map(|(_, found)| found).collect()
}

/// A figure a condition or amount reads, as it counts on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FigureUsed<'r> {
    /// The parameter.
    pub parameter: &'r crate::ir::Parameter,
    /// The period that counts.
    pub dated: &'r crate::ir::Dated,
    /// The day lies outside every period; this one stands in, unverified.
    pub stands_in: bool,
}

/// The figures behind a list of parameters on the day, for showing beside a condition.
#[must_use]
pub fn figures<'r>(rulebook: &'r Rulebook, params: &[ParamId], as_of: Date) -> Vec<FigureUsed<'r>> {
    let used = |id: &ParamId| {
        let parameter = rulebook.parameters.get(id.at())?;
        let resolved = crate::eval::resolve(parameter, as_of);
        Some(FigureUsed { parameter, dated: resolved.dated?, stands_in: resolved.stands_in })
    };
    params.iter().filter_map(used).collect()
}

impl FigureUsed<'_> {
    /// Whether the figure was seen in a source.
    #[must_use]
    pub fn is_verified(&self) -> bool {
        !self.stands_in && self.dated.checked != Checked::No
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Answer;
    use crate::testbook::{answers, day, number, rough, rulebook};

    fn judge(entries: &[(&str, Answer)]) -> BenefitResult {
        let found = evaluate(&rulebook(), &answers(entries), day("2026-11-01"));
        found.benefits.into_iter().next().unwrap()
    }

    fn alone() -> (&'static str, Answer) {
        ("living", Answer::Choice("alone".to_owned()))
    }

    #[test]
    fn nothing_answered_is_open_and_names_what_is_missing() {
        let result = judge(&[]);
        assert_eq!(result.verdict, Verdict::Missing);
        assert_eq!(result.missing.len(), 1 + 1 + 8 + 2);
    }

    #[test]
    fn no_child_is_a_no_whatever_the_income() {
        let result = judge(&[("children", number(0))]);
        assert_eq!(result.verdict, Verdict::No);
        assert_eq!(result.conditions[0].holds, Truth::False);
        assert_eq!(result.conditions[1].holds, Truth::Open);
    }

    #[test]
    fn the_partner_counts_only_if_there_is_one() {
        let base = [("children", number(1)), ("kinder.1.age", number(5))];
        let with = |more: &[(&'static str, Answer)]| {
            judge(&base.iter().cloned().chain(more.iter().cloned()).collect::<Vec<_>>())
        };
        let stale = ("partner.income", number(900));
        let own = ("ich.income", number(900));
        assert_eq!(with(&[alone(), own.clone(), stale.clone()]).verdict, Verdict::Possible);
        let couple = ("living", Answer::Choice("couple".to_owned()));
        assert_eq!(with(&[couple, own.clone(), stale]).verdict, Verdict::No);
        assert_eq!(with(&[own]).verdict, Verdict::Missing);
    }

    #[test]
    fn the_tolerance_makes_it_possible_but_near() {
        let base = [alone(), ("children", number(2)), ("kinder.1.age", number(5))];
        let with = |income: Answer| {
            let mut entries = base.to_vec();
            entries.extend([("kinder.2.age", number(20)), ("ich.income", income)]);
            judge(&entries)
        };
        let near = with(number(1050));
        assert_eq!((near.verdict, near.near), (Verdict::Possible, true));
        let clear = with(rough(500, 1000));
        assert_eq!((clear.verdict, clear.near), (Verdict::Possible, false));
        assert_eq!(with(rough(1000, 1500)).verdict, Verdict::Missing);
        assert_eq!(with(number(1101)).verdict, Verdict::No);
        let amount = clear.amount.unwrap();
        assert_eq!((amount.from_cents, amount.to_cents), (10_000, 10_000));
    }

    #[test]
    fn received_is_never_shown_as_no() {
        let result =
            judge(&[("children", number(0)), ("receives", Answer::Set(vec!["a".to_owned()]))]);
        assert_eq!(result.verdict, Verdict::Received);
        assert_eq!(result.entitled, Truth::False);
    }
}
