//! What is printed below the table: effort of the person, amounts, lines that went wrong.

use super::Result;
use super::amounts::euros;
use super::score::KEYS;
use engine::assess::{BenefitResult, Verdict};
use engine::date::Date;
use engine::eval::Evaluator;
use engine::ir::Rulebook;
use engine::value::Truth;
use std::fmt::Write as _;

/// Most pages of anybody, and of the person in the middle.
const PAGES: (usize, usize) = (15, 12);
/// Most fields of the person in the middle.
const FIELDS: usize = 35;

/// What the questionnaire asks of a person.
#[derive(Debug)]
pub(crate) struct Effort {
    rows: Vec<(&'static str, usize, usize)>,
}

/// Counts pages and fields, and what could not be answered.
pub(crate) fn effort(results: &[Result<'_>]) -> Effort {
    let row = |name: &'static str, count: fn(&Result<'_>) -> usize| {
        let mut counts = results.iter().map(count).collect::<Vec<_>>();
        counts.sort_unstable();
        let median = counts.get(counts.len() / 2).copied().unwrap_or(0);
        (name, median, counts.last().copied().unwrap_or(0))
    };
    Effort {
        rows: vec![
            row("pages", |result| result.walked.pages),
            row("fields", |result| result.walked.fields),
            row("fields of one person on one page", |result| result.walked.most_on_a_page),
            row("fields answered with 'do not know'", |result| result.walked.unknown.len()),
        ],
    }
}

impl Effort {
    pub(crate) fn print(&self) -> String {
        let mut text = String::new();
        for (name, median, most) in &self.rows {
            let _ = writeln!(text, "{name:36} median {median:4}  most {most:4}");
        }
        text
    }

    /// Every bar that does not hold, as a sentence.
    pub(crate) fn below(&self) -> Vec<String> {
        let mut found = Vec::new();
        for (name, median, most) in &self.rows {
            let (most_allowed, median_allowed) = match *name {
                "pages" => PAGES,
                "fields" => (usize::MAX, FIELDS),
                _ => continue,
            };
            if *median > median_allowed {
                found.push(format!("{name}: median {median}, at most {median_allowed} allowed"));
            }
            if *most > most_allowed {
                found.push(format!("{name}: most {most}, at most {most_allowed} allowed"));
            }
        }
        found
    }
}

/// Up to `most` wrong lines of each kind for each benefit, with the conditions behind them.
pub(crate) fn wrong(
    rulebook: &Rulebook,
    as_of: Date,
    results: &[Result<'_>],
    most: usize,
) -> String {
    let mut text = String::new();
    let evaluator = Evaluator::new(rulebook, as_of);
    for (key, benefit, claim) in KEYS {
        for kind in [Kind::FalseNo, Kind::Open, Kind::FalseYes, Kind::OpenNo] {
            let lines = results
                .iter()
                .filter(|result| Kind::of(rulebook, result, (key, benefit, claim)) == Some(kind));
            let lines = lines.collect::<Vec<_>>();
            if lines.is_empty() {
                continue;
            }
            let _ = writeln!(text, "\n{benefit}: {} ({})", kind.name(), lines.len());
            for result in lines.into_iter().take(most) {
                line(&mut text, &evaluator, result, (benefit, claim));
            }
        }
    }
    text
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    FalseNo,
    Open,
    FalseYes,
    OpenNo,
}

impl Kind {
    fn of(rulebook: &Rulebook, result: &Result<'_>, keys: (&str, &str, &str)) -> Option<Self> {
        let (key, benefit, claim) = keys;
        if result.line.borderline.iter().any(|own| own == key) {
            return None;
        }
        let verdict = told(rulebook, result, benefit).map(|told| told.verdict);
        let yes = matches!(verdict, Some(Verdict::Possible | Verdict::Received));
        if result.line.claim(key) > 0.0 {
            return match verdict {
                _ if yes => None,
                Some(Verdict::No) | None => Some(Self::FalseNo),
                _ => Some(Self::Open),
            };
        }
        if result.line.claim(claim) > 0.0 || !result.line.gaps.is_empty() {
            return None;
        }
        match verdict {
            Some(Verdict::No) => None,
            Some(Verdict::Missing) => Some(Self::OpenNo),
            _ => Some(Self::FalseYes),
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::FalseNo => "entitled, told no",
            Self::Open => "entitled, left open or told that another goes first",
            Self::FalseYes => "not entitled, told yes",
            Self::OpenNo => "not entitled, left open",
        }
    }
}

/// What a household was told of a benefit.
pub(crate) fn told<'r>(
    rulebook: &Rulebook,
    result: &'r Result<'_>,
    id: &str,
) -> Option<&'r BenefitResult> {
    let benefit = rulebook.benefit(id)?;
    result.walked.assessment.benefits.iter().find(|told| told.benefit == benefit)
}

fn line(text: &mut String, evaluator: &Evaluator<'_>, result: &Result<'_>, keys: (&str, &str)) {
    let rulebook = evaluator.rulebook();
    let (benefit, claim) = keys;
    let known = &result.line;
    let _ =
        write!(text, "  {} {}, {claim} {:.2}", known.id, known.household.kind, known.claim(claim));
    let Some(told) = told(rulebook, result, benefit) else {
        text.push_str(", no verdict\n");
        return;
    };
    if let Some(amount) = &told.amount {
        let (from, to) = (euros(amount.from_cents), euros(amount.to_cents));
        let _ = write!(text, ", ours {from:.2} to {to:.2}");
    }
    let wanted = match told.verdict {
        Verdict::No => Some(Truth::False),
        Verdict::Missing => Some(Truth::Open),
        _ => None,
    };
    let conditions = rulebook.benefits.get(told.benefit.at()).map(|own| &own.conditions);
    let named = told.conditions.iter().filter(|state| wanted == Some(state.holds));
    let named = named.filter_map(|state| conditions?.get(state.condition));
    for condition in named {
        let _ = write!(text, ", {} {:?}", condition.id, wanted.unwrap_or(Truth::Open));
    }
    for other in told.first.iter().filter_map(|id| rulebook.benefits.get(id.at())) {
        let _ = write!(text, ", first {}", other.id);
    }
    let missing =
        told.missing.iter().filter_map(|reference| rulebook.fields.get(reference.field.at()));
    for field in missing {
        let _ = write!(text, ", missing {}", field.id);
    }
    text.push('\n');
}
