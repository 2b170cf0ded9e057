//! The table of the scoring script: found, false no, open, rejected, false yes.

use redaktion::households::Line;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Oracle key, benefit id, key of the claim before priority.
pub(crate) const KEYS: [(&str, &str, &str); 6] = [
    ("kg", "kindergeld", "kg"),
    ("uv", "unterhaltsvorschuss", "uv"),
    ("wg", "wohngeld", "wg_claim"),
    ("kiz", "kinderzuschlag", "kiz_claim"),
    ("sgb2", "grundsicherungsgeld", "sgb2_claim"),
    ("gsia", "grundsicherung_alter_em", "gsia_claim"),
];

/// Verdicts of one household by benefit id.
pub(crate) type Verdicts = BTreeMap<String, String>;

/// Counts for one benefit, or for all.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Count {
    entitled: u32,
    hit: u32,
    false_no: u32,
    open: u32,
    not_entitled: u32,
    rejected: u32,
    false_yes: u32,
    not_entitled_open: u32,
}

/// The bars that have to hold.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bars {
    /// Greatest share of false noes overall.
    pub(crate) false_no: f64,
    /// The same for each benefit.
    pub(crate) false_no_each: f64,
    /// Least share found overall.
    pub(crate) sensitivity: f64,
    /// Least share rejected overall.
    pub(crate) specificity: f64,
    /// The same for each benefit.
    pub(crate) specificity_each: f64,
}

/// The bars of the task.
pub(crate) const BARS: Bars = Bars {
    false_no: 0.002,
    false_no_each: 0.01,
    sensitivity: 0.985,
    specificity: 0.93,
    specificity_each: 0.80,
};

/// All counts.
#[derive(Debug, Clone, Default)]
pub(crate) struct Table {
    rows: Vec<(&'static str, Count)>,
    missing: usize,
    total: usize,
}

/// Scores verdicts against the claims; benefits in `skip` are left out.
pub(crate) fn score(lines: &[Line], verdicts: &BTreeMap<String, Verdicts>, skip: &[&str]) -> Table {
    let mut table = Table { total: lines.len(), ..Table::default() };
    table.missing = lines.iter().filter(|line| !verdicts.contains_key(&line.id)).count();
    for (key, benefit, claim) in KEYS {
        let mut count = Count::default();
        if !skip.contains(&benefit) {
            for line in lines.iter().filter(|line| !line.borderline.iter().any(|k| k == key)) {
                let said = verdicts.get(&line.id).and_then(|v| v.get(benefit)).map(String::as_str);
                count.add(line, line.claim(key) > 0.0, line.claim(claim), said);
            }
        }
        table.rows.push((benefit, count));
    }
    table
}

impl Count {
    /// A missing verdict counts as the worst one.
    fn add(&mut self, line: &Line, entitled: bool, claim: f64, said: Option<&str>) {
        let said = said.unwrap_or(if entitled { "kein" } else { "moeglich" });
        if entitled {
            self.entitled += 1;
            match said {
                "moeglich" | "bezogen" => self.hit += 1,
                "kein" => self.false_no += 1,
                _ => self.open += 1,
            }
        } else if claim <= 0.0 && line.gaps.is_empty() {
            self.not_entitled += 1;
            match said {
                "kein" => self.rejected += 1,
                "moeglich" | "vorrang" | "bezogen" => self.false_yes += 1,
                _ => self.not_entitled_open += 1,
            }
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            entitled: self.entitled + other.entitled,
            hit: self.hit + other.hit,
            false_no: self.false_no + other.false_no,
            open: self.open + other.open,
            not_entitled: self.not_entitled + other.not_entitled,
            rejected: self.rejected + other.rejected,
            false_yes: self.false_yes + other.false_yes,
            not_entitled_open: self.not_entitled_open + other.not_entitled_open,
        }
    }

    fn line(self, name: &str) -> String {
        format!(
            "{name:24}{:9}{:7}{:9}{:6}  |{:9}{:9}{:10}{:6}",
            self.entitled,
            self.hit,
            self.false_no,
            self.open,
            self.not_entitled,
            self.rejected,
            self.false_yes,
            self.not_entitled_open
        )
    }

    fn false_no_rate(self) -> Option<f64> {
        share(self.false_no, self.entitled)
    }

    fn sensitivity(self) -> Option<f64> {
        share(self.hit, self.entitled)
    }

    fn specificity(self) -> Option<f64> {
        share(self.rejected, self.not_entitled)
    }
}

fn share(part: u32, whole: u32) -> Option<f64> {
    (whole > 0).then(|| f64::from(part) / f64::from(whole))
}

impl Table {
    fn all(&self) -> Count {
        self.rows.iter().fold(Count::default(), |sum, (_, count)| sum.plus(*count))
    }

    /// The same text the scoring script prints.
    pub(crate) fn print(&self) -> String {
        let mut text = format!(
            "{:24}{:>9}{:>7}{:>9}{:>6}  |{:>9}{:>9}{:>10}{:>6}\n",
            "benefit",
            "entitled",
            "found",
            "FALSE NO",
            "open",
            "not ent.",
            "rejected",
            "false yes",
            "open"
        );
        for (benefit, count) in &self.rows {
            let _ = writeln!(text, "{}", count.line(benefit));
        }
        let all = self.all();
        let _ = writeln!(text, "{}", all.line("all"));
        if let (Some(sensitivity), Some(false_no), Some(specificity)) =
            (all.sensitivity(), all.false_no_rate(), all.specificity())
        {
            let _ = writeln!(
                text,
                "sensitivity {sensitivity:.4}  false-no rate {false_no:.4}  specificity {specificity:.4}"
            );
        }
        if self.missing > 0 {
            let _ = writeln!(
                text,
                "{} of {} households have no verdict line",
                self.missing, self.total
            );
        }
        text
    }

    /// Every bar that does not hold, as a sentence.
    pub(crate) fn below(&self, bars: Bars) -> Vec<String> {
        let all = self.all();
        let mut found = Vec::new();
        let mut at_most = |what: String, rate: Option<f64>, bar: f64| {
            if let Some(rate) = rate.filter(|rate| *rate > bar) {
                found.push(format!("{what}: {rate:.4}, at most {bar} allowed"));
            }
        };
        at_most("false-no rate overall".to_owned(), all.false_no_rate(), bars.false_no);
        for (benefit, count) in &self.rows {
            at_most(
                format!("false-no rate of {benefit}"),
                count.false_no_rate(),
                bars.false_no_each,
            );
        }
        let mut at_least = |what: String, rate: Option<f64>, bar: f64| {
            if let Some(rate) = rate.filter(|rate| *rate < bar) {
                found.push(format!("{what}: {rate:.4}, at least {bar} wanted"));
            }
        };
        at_least("sensitivity overall".to_owned(), all.sensitivity(), bars.sensitivity);
        at_least("specificity overall".to_owned(), all.specificity(), bars.specificity);
        for (benefit, count) in &self.rows {
            at_least(
                format!("specificity of {benefit}"),
                count.specificity(),
                bars.specificity_each,
            );
        }
        found
    }
}
