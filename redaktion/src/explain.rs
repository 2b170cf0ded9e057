//! The reason tree of an assessment as German text.

use crate::wording;
use engine::assess::{
    self, Assessment, BenefitResult, ConditionState, FigureUsed, Precision, Verdict,
};
use engine::changes::{Change, Turn, changes};
use engine::eval::Evaluator;
use engine::facts::{Facts, FieldRef};
use engine::ir::{Benefit, BenefitId, FieldKind, Figures, ParamId, Rulebook};
use engine::planned::{Outlook, Planned};
use engine::texts::Texts;
use engine::value::Truth;
use std::fmt::Write as _;

/// What an explanation is made from.
#[derive(Debug, Clone, Copy)]
pub struct Explainer<'a> {
    /// The rules.
    pub rulebook: &'a Rulebook,
    /// Their German texts; a missing one falls back to the id.
    pub texts: &'a Texts,
    /// The rules on the day of reference.
    pub evaluator: &'a Evaluator<'a>,
    /// What was answered.
    pub facts: &'a Facts,
    /// What is to come.
    pub planned: &'a [Planned<'a>],
}

impl Explainer<'_> {
    /// All benefits, or one of them.
    #[must_use]
    pub fn explain(&self, only: Option<BenefitId>) -> String {
        let assessment = &assess::assess(self.evaluator, self.facts, Precision::Exact);
        let mut text = format!(
            "Stichtag {}, Rechtsstand {}\n",
            wording::day(assessment.as_of),
            wording::day(self.rulebook.law_date)
        );
        if assessment.outside_served {
            text.push_str("Der Stichtag liegt außerhalb des gepflegten Zeitraums: die nächsten ");
            text.push_str("bekannten Beträge gelten als nicht geprüft.\n");
        }
        for result in &assessment.benefits {
            if only.is_none_or(|only| only == result.benefit) {
                text.push('\n');
                self.benefit(&mut text, assessment, result);
            }
        }
        text
    }

    fn benefit(&self, text: &mut String, assessment: &Assessment, result: &BenefitResult) {
        let Some(benefit) = self.rulebook.benefits.get(result.benefit.at()) else { return };
        line(text, 0, &format!("{}: {}", self.name(benefit), wording::verdict(result)));
        line(text, 1, &format!("Rechtsgrundlage: {}", benefit.norm));
        if result.by_search {
            line(text, 1, "Steht fest, obwohl Angaben fehlen: keine Antwort ändert daran etwas.");
        }
        if !result.conditions.is_empty() {
            line(text, 1, "Bedingungen:");
        }
        for state in &result.conditions {
            self.condition(text, assessment, benefit, state);
        }
        for check in &benefit.authority_checks {
            let key = format!("behoerde-{}-{}", benefit.id, check.id);
            let sentence = self.text(&key, &check.id);
            line(text, 2, &format!("[Behörde] {sentence} ({})", check.norm));
        }
        for first in &result.first {
            let Some(other) = self.rulebook.benefits.get(first.at()) else { continue };
            let norm = benefit.priorities.iter().find(|priority| priority.benefit == *first);
            let norm = norm.map_or("", |priority| priority.norm.as_str());
            line(text, 1, &format!("Zuerst: {} ({norm})", self.name(other)));
        }
        self.missing(text, "Es fehlt:", &result.missing);
        self.changes(text, result);
        self.amount(text, assessment, benefit, result);
        for hint in result.hints.iter().filter_map(|position| benefit.hints.get(*position)) {
            let key = format!("hinweis-{}-{}", benefit.id, hint.id);
            line(text, 1, &format!("Hinweis: {}", self.text(&key, &hint.id)));
        }
        for at in &result.applications {
            self.application(text, benefit, *at);
        }
        for planned in self.planned.iter().filter(|planned| planned.benefit == result.benefit) {
            self.coming(text, benefit, planned);
        }
    }

    fn coming(&self, text: &mut String, benefit: &Benefit, planned: &Planned<'_>) {
        let unit = benefit.amount.as_ref().map_or("", |amount| wording::period(amount.unit));
        let side = |outlook: &Outlook| match (outlook.entitled, outlook.cents) {
            (Truth::True, Some((from, to))) => format!("{}{unit}", amount_text(from, to)),
            (Truth::True, None) => "möglich".to_owned(),
            (Truth::False, _) => "kein Anspruch".to_owned(),
            (Truth::Open, _) => "offen".to_owned(),
        };
        let why = planned.draft.map_or_else(
            || "schon beschlossen".to_owned(),
            |bill| format!("nur Entwurf: {}", self.text(&format!("entwurf-{bill}"), bill)),
        );
        let (from, before) = (wording::day(planned.from), side(&planned.before));
        let after = side(&planned.after);
        line(text, 1, &format!("Ab {from}: {after} statt {before} ({why})"));
    }

    fn application(&self, text: &mut String, benefit: &Benefit, at: usize) {
        let Some(application) = benefit.applications.get(at) else { return };
        let key = format!("antragsstrecke-{}-{}", benefit.id, application.id);
        let (name, area) = (self.text(&key, &application.id), &application.legal_area);
        line(text, 1, &format!("Antrag: {name} ({area}, {})", application.norm));
    }

    fn condition(
        &self,
        text: &mut String,
        assessment: &Assessment,
        benefit: &Benefit,
        state: &ConditionState,
    ) {
        let Some(condition) = benefit.conditions.get(state.condition) else { return };
        let key = format!("bedingung-{}-{}", benefit.id, condition.id);
        let (mark, key) = match state.holds {
            Truth::True => ("erfüllt", key),
            Truth::False => ("nicht erfüllt", format!("{key}.nein")),
            Truth::Open => ("offen", format!("{key}.offen")),
        };
        let near = if state.near { ", nur mit der Toleranz" } else { "" };
        let unverified = if state.unverified { ", Grenze nicht geprüft" } else { "" };
        let sentence = self.text(&key, &condition.id);
        line(text, 2, &format!("[{mark}{near}{unverified}] {sentence} ({})", condition.norm));
        self.figures(text, assessment, &condition.params);
    }

    fn figures(&self, text: &mut String, assessment: &Assessment, params: &[ParamId]) {
        for figure in assess::figures(self.rulebook, params, assessment.as_of) {
            line(text, 4, &figure_line(&figure));
        }
    }

    fn missing(&self, text: &mut String, title: &str, missing: &[FieldRef]) {
        if missing.is_empty() {
            return;
        }
        line(text, 1, title);
        for reference in missing {
            line(text, 2, &self.field(*reference));
        }
    }

    /// What would turn a "no", one answer at a time.
    fn changes(&self, text: &mut String, result: &BenefitResult) {
        if result.verdict != Verdict::No {
            return;
        }
        let found = changes(self.evaluator, self.facts, result.benefit);
        if !found.is_empty() {
            line(text, 1, "Anders wäre es allein mit:");
        }
        for change in found {
            line(text, 2, &self.change(&change));
        }
    }

    fn change(&self, change: &Change) -> String {
        let field = self.rulebook.fields.get(change.field.field.at());
        let number = |value: i64| {
            field.map_or_else(String::new, |field| wording::value_of_field(field, value))
        };
        let to = match change.to {
            Turn::Truth(true) => "ja".to_owned(),
            Turn::Truth(false) => "nein".to_owned(),
            Turn::Option(at) => match field.map(|field| &field.kind) {
                Some(FieldKind::Choice(options)) => {
                    options.get(usize::from(at)).cloned().unwrap_or_default()
                }
                _ => String::new(),
            },
            Turn::AtMost(value) => format!("höchstens {}", number(value)),
            Turn::AtLeast(value) => format!("mindestens {}", number(value)),
        };
        format!("{}: {to}", self.field(change.field))
    }

    /// A field by the text of its label and question, with the key an answers file uses.
    fn field(&self, reference: FieldRef) -> String {
        let key = wording::key(self.rulebook, reference);
        let Some(field) = self.rulebook.fields.get(reference.field.at()) else { return key };
        let label = self.for_person(&format!("angabe-{}", field.id), &field.id, reference.slot);
        let question = field.home(reference.slot).map(|home| home.question);
        let question = question.and_then(|id| self.rulebook.questions.get(id.at()));
        let question = question.map(|question| {
            self.for_person(&format!("frage-{}", question.id), &question.id, reference.slot)
        });
        let person = wording::person(reference.slot);
        let person = person.map_or_else(String::new, |person| format!("{person}: "));
        format!("{person}{label} (`{key}`, Frage „{}“)", question.unwrap_or_default())
    }

    fn amount(
        &self,
        text: &mut String,
        assessment: &Assessment,
        benefit: &Benefit,
        result: &BenefitResult,
    ) {
        let (Some(range), Some(amount)) = (&result.amount, &benefit.amount) else { return };
        let kind = if range.fixed { "fester Satz" } else { "Schätzung" };
        let period = wording::period(range.unit);
        let euros = amount_text(range.from_cents, range.to_cents);
        line(text, 1, &format!("Betrag: {euros}{period}, {kind} ({})", amount.norm));
        let ends = (range.least_cents, range.most_cents);
        if ends != (range.from_cents, range.to_cents) {
            line(text, 1, &format!("Gezeigt wird: {}{period}", amount_text(ends.0, ends.1)));
        }
        self.figures(text, assessment, &amount.params);
        if result.verdict != Verdict::Missing && range.from_cents != range.to_cents {
            self.missing(text, "Für den genauen Betrag fehlt:", &range.missing);
        }
    }

    fn name(&self, benefit: &Benefit) -> String {
        self.text(&benefit.name_key(self.evaluator.as_of()), &benefit.id)
    }

    fn text(&self, key: &str, otherwise: &str) -> String {
        self.for_person(key, otherwise, None)
    }

    /// The text in the wording for oneself, the partner or a child; a text of its own for the
    /// role goes first.
    fn for_person(&self, key: &str, otherwise: &str, slot: Option<u8>) -> String {
        wording::spoken(self.texts, key, "selbst", slot).unwrap_or_else(|| otherwise.to_owned())
    }
}

/// One amount, or the range it still lies in.
#[must_use]
pub fn amount_text(from_cents: i64, to_cents: i64) -> String {
    if from_cents == to_cents {
        wording::euros(from_cents)
    } else {
        format!("{} bis {}", wording::euros(from_cents), wording::euros(to_cents))
    }
}

fn figure_line(figure: &FigureUsed<'_>) -> String {
    let unit = figure.parameter.unit;
    let value = match &figure.dated.figures {
        Figures::Scalar(value) => wording::figure(*value, unit),
        Figures::Rows(rows) => format!("Tabelle mit {} Zeilen", rows.len()),
        Figures::Grid(rows) => format!("Tabelle mit {} Zeilen", rows.len()),
    };
    let from = wording::day(figure.dated.validity.from);
    let verified = if figure.is_verified() { "" } else { ", nicht geprüft" };
    format!("{} = {value} seit {from} ({}){verified}", figure.parameter.id, figure.dated.norm)
}

fn line(text: &mut String, depth: usize, sentence: &str) {
    // Writing into a text cannot fail.
    let _ = writeln!(text, "{}{sentence}", "  ".repeat(depth));
}
