//! How near the amounts told come to the known claims, for benefits correctly found.
//!
//! Lines whose claims are marked as a known weak spot say nothing about amounts and are left out.

use super::Result;
use super::report::told;
use super::score::KEYS;
use engine::assess::{AmountRange, Verdict};
use engine::ir::Rulebook;
use std::fmt::Write as _;

/// A claim counts as met this near, in EUR.
const EXACT: f64 = 1.0;
/// Else as near within this share of the claim, or this many EUR.
const NEAR_SHARE: f64 = 0.1;
const NEAR: f64 = 25.0;
/// Least shares of the households: met where the law leaves no estimate, near, in the range shown.
const LEAST_MET: f64 = 1.0;
const LEAST_NEAR: f64 = 0.9;
const LEAST_SHOWN: f64 = 0.99;
/// Benefits whose amount follows exactly from the answers.
const TO_BE_MET: [&str; 2] = ["kindergeld", "unterhaltsvorschuss"];

/// Counts for one benefit.
#[derive(Debug, Clone, Copy, Default)]
struct Count {
    compared: u32,
    met: u32,
    near: u32,
    shown: u32,
}

/// The table of all benefits.
#[derive(Debug, Clone, Default)]
pub(crate) struct Table {
    rows: Vec<(&'static str, Count)>,
    far: Vec<(&'static str, String)>,
}

/// Compares what was told with what is known.
pub(crate) fn compare(rulebook: &Rulebook, results: &[Result<'_>]) -> Table {
    let mut table = Table::default();
    for (key, benefit, _) in KEYS {
        let mut count = Count::default();
        for result in results.iter().filter(|result| result.line.gaps.is_empty()) {
            let claim = result.line.claim(key);
            let found = told(rulebook, result, benefit);
            let found = found.filter(|told| told.verdict == Verdict::Possible && claim > 0.0);
            let Some(amount) = found.and_then(|told| told.amount.as_ref()) else { continue };
            let off = distance(claim, euros(amount.from_cents), euros(amount.to_cents));
            let (from, to) = shown(amount);
            count.compared += 1;
            count.met += u32::from(off <= EXACT);
            count.near += u32::from(off <= NEAR || off <= claim * NEAR_SHARE);
            if distance(claim, from, to) <= EXACT {
                count.shown += 1;
            } else {
                let line = &result.line;
                let kind = &line.household.kind;
                table.far.push((
                    benefit,
                    format!("{} {kind}: {claim:.2}, shown {from:.2} to {to:.2}", line.id),
                ));
            }
        }
        table.rows.push((benefit, count));
    }
    table
}

/// From a value to the nearest end of a range, 0 inside.
fn distance(value: f64, from: f64, to: f64) -> f64 {
    (from - value).max(value - to).max(0.0)
}

/// The range as the page shows it: estimates rounded outwards to 10 EUR.
fn shown(amount: &AmountRange) -> (f64, f64) {
    let (from, to) = (euros(amount.least_cents), euros(amount.most_cents));
    if amount.fixed {
        return (from, to);
    }
    ((from / 10.0).floor() * 10.0, (to / 10.0).ceil() * 10.0)
}

/// Cents in EUR.
pub(crate) fn euros(cents: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "amounts of a household are small")]
    let exact = cents as f64;
    exact / 100.0
}

impl Count {
    fn share(self, part: u32) -> f64 {
        if self.compared == 0 { 1.0 } else { f64::from(part) / f64::from(self.compared) }
    }
}

impl Table {
    pub(crate) fn print(&self) -> String {
        let mut text = format!(
            "{:24}{:>9}{:>12}{:>22}{:>18}\n",
            "amount", "compared", "to 1 EUR", "to 10 % or 25 EUR", "in shown range"
        );
        for (benefit, count) in &self.rows {
            let _ = writeln!(
                text,
                "{benefit:24}{:9}{:12.4}{:22.4}{:18.4}",
                count.compared,
                count.share(count.met),
                count.share(count.near),
                count.share(count.shown)
            );
        }
        text
    }

    /// Up to `most` households of each benefit whose claim is outside the range shown.
    pub(crate) fn far(&self, most: usize) -> String {
        let mut text = String::new();
        for (benefit, _) in &self.rows {
            let lines = self.far.iter().filter(|(own, _)| own == benefit).take(most);
            for (at, (_, line)) in lines.enumerate() {
                if at == 0 {
                    let _ = writeln!(text, "\n{benefit}: claim outside the range shown");
                }
                let _ = writeln!(text, "  {line}");
            }
        }
        text
    }

    /// Every bar that does not hold, as a sentence.
    pub(crate) fn below(&self) -> Vec<String> {
        let mut found = Vec::new();
        for (benefit, count) in &self.rows {
            let mut at_least = |what: &str, share: f64, bar: f64| {
                if share < bar {
                    found.push(format!("{benefit} {what}: {share:.4}, at least {bar} wanted"));
                }
            };
            if TO_BE_MET.contains(benefit) {
                at_least("to 1 EUR", count.share(count.met), LEAST_MET);
            } else {
                at_least("to 10 % or 25 EUR", count.share(count.near), LEAST_NEAR);
                at_least("in the range shown", count.share(count.shown), LEAST_SHOWN);
            }
        }
        found
    }
}
