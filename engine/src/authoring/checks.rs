//! What only shows when all rules are together: coverage in time, unused names, conditions that
//! always come out the same.

use super::assemble::Assembled;
use super::compile::Compiler;
use super::diagnostic::{Place, Report};
use super::parameters::RawParameter;
use super::timeline;
use crate::date::{Date, from_day_index};
use crate::eval::{Evaluator, Standing};
use crate::facts::Facts;
use crate::ir::{BenefitId, FieldKind, Rulebook, SELF, Validity};
use crate::value::Truth;
use std::collections::BTreeSet;

/// All checks.
pub fn check(compiler: &mut Compiler<'_, '_>, assembled: &Assembled) {
    periods(compiler, &assembled.rulebook);
    timeline::terms(compiler, assembled.rulebook.served);
    // What follows from other mistakes is not worth a line.
    if compiler.report.errors() == 0 {
        fields(compiler, assembled);
        unused(compiler);
        outcomes(compiler, &assembled.rulebook);
    }
}

/// Every parameter has a value on every day the rulebook answers for.
fn periods(compiler: &mut Compiler<'_, '_>, rulebook: &Rulebook) {
    for raw in compiler.parameters {
        if compiler.report.has_errors_in(&raw.place.file) {
            continue;
        }
        for missing in gaps(raw, rulebook.served) {
            let id = &raw.parameter.id;
            compiler
                .report
                .error("R302", &raw.place, format!("`{id}` hat am {missing} keinen Wert"))
                .help(format!("einen Abschnitt `[[{id}.werte]]` mit diesem Tag ergänzen"));
        }
    }
}

fn gaps(raw: &RawParameter, served: Validity) -> Vec<Date> {
    let mut days = vec![served.from];
    let next = |day: Date| from_day_index(day.day_index().saturating_add(1));
    days.extend(raw.parameter.values.iter().filter_map(|dated| dated.validity.to).filter_map(next));
    days.retain(|day| served.covers(*day));
    days.retain(|day| !raw.parameter.values.iter().any(|dated| dated.validity.covers(*day)));
    days.sort_unstable();
    days.dedup();
    days
}

#[expect(clippy::too_many_lines, reason = "one list, read from top to bottom")]
fn fields(compiler: &mut Compiler<'_, '_>, assembled: &Assembled) {
    let rulebook = &assembled.rulebook;
    let names = rulebook.fields.iter().map(|field| field.id.as_str()).collect::<BTreeSet<_>>();
    let mut filled = BTreeSet::new();
    for field in &rulebook.fields {
        if let FieldKind::Place { sets } = &field.kind {
            filled.extend(sets.iter().cloned());
        }
    }
    let mut read = assembled.read.clone();
    read_to_ask(rulebook, &mut read);
    for question in &compiler.questions.questions {
        let mut feeds = question.always;
        let mut unread = Vec::new();
        for raw in &question.fields {
            let id = rulebook.field(&raw.id.text);
            let used = id.is_some_and(|id| read.contains(&id))
                || matches!(raw.kind, FieldKind::Place { .. });
            feeds |= used;
            if let FieldKind::Place { sets } = &raw.kind {
                for set in sets.iter().filter(|set| !names.contains(set.as_str())) {
                    compiler
                        .report
                        .error(
                            "R403",
                            &raw.id.place,
                            format!("`setzt` nennt `{set}`, das gibt es nicht"),
                        )
                        .did_you_mean(set, names.iter().copied());
                }
            }
            if raw.from_place && !filled.contains(&raw.id.text) {
                compiler
                    .report
                    .error(
                        "R404",
                        &raw.id.place,
                        format!("`{}` kommt aus dem Ort, aber kein Ort setzt es", raw.id.text),
                    )
                    .help("bei der Angabe des Ortes unter `setzt` nennen");
            }
            unread.extend((!used).then_some(raw));
        }
        if !feeds {
            compiler
                .report
                .error(
                    "R406",
                    &question.id.place,
                    format!("die Frage `{}` entscheidet in keiner Regel", question.id.text),
                )
                .help("die Frage streichen");
            continue;
        }
        for raw in unread {
            compiler
                .report
                .warn(
                    "R405",
                    &raw.id.place,
                    format!("die Angabe `{}` liest keine Regel", raw.id.text),
                )
                .help("streichen oder in einer Regel verwenden");
        }
    }
}

/// Fields that decide whether a read field applies are read too.
fn read_to_ask(rulebook: &Rulebook, read: &mut BTreeSet<crate::ir::FieldId>) {
    let mut stack = read
        .iter()
        .filter_map(|id| rulebook.fields.get(id.at()))
        .flat_map(|field| field.homes.iter().filter_map(|home| home.applies))
        .collect::<Vec<_>>();
    stack.extend(rulebook.constraints.iter().map(|constraint| constraint.node));
    let mut seen = BTreeSet::new();
    while let Some(id) = stack.pop() {
        let Some(node) = rulebook.nodes.get(id.at()).filter(|_| seen.insert(id)) else { continue };
        crate::eval::operands(&node.op, |below| stack.push(below));
        if let crate::ir::Op::Field(field) = &node.op
            && read.insert(*field)
        {
            let homes = rulebook.fields.get(field.at()).map(|field| &field.homes);
            stack.extend(homes.into_iter().flatten().filter_map(|home| home.applies));
        }
    }
}

fn unused(compiler: &mut Compiler<'_, '_>) {
    let mut places: Vec<(&'static str, String, Place)> = Vec::new();
    let mut seen = BTreeSet::new();
    for term in compiler.terms {
        if seen.insert(term.id.text.clone()) && !compiler.used.contains(&term.id.text) {
            places.push(("der Begriff", term.id.text.clone(), term.id.place.clone()));
        }
    }
    for raw in compiler.parameters {
        if !compiler.used.contains(&raw.parameter.id) {
            places.push(("der Parameter", raw.parameter.id.clone(), raw.place.clone()));
        }
    }
    for (what, name, place) in places {
        compiler
            .report
            .warn("R407", &place, format!("{what} `{name}` wird nirgends verwendet"))
            .help("streichen, wenn ihn niemand mehr braucht");
    }
}

/// Names of fields, terms and parameters are one set: an expression has to know what it reads.
pub fn names(compiler: &mut Compiler<'_, '_>) {
    let fields = compiler.fields.iter().map(|(name, _)| name.clone()).collect::<BTreeSet<_>>();
    let mut terms = BTreeSet::new();
    for term in compiler.terms {
        if fields.contains(&term.id.text) {
            twice(&mut compiler.report, &term.id.text, &term.id.place, "eine Angabe");
        }
        terms.insert(term.id.text.clone());
    }
    let mut parameters = BTreeSet::new();
    for raw in compiler.parameters {
        let name = &raw.parameter.id;
        if fields.contains(name) {
            twice(&mut compiler.report, name, &raw.place, "eine Angabe");
        } else if terms.contains(name) {
            twice(&mut compiler.report, name, &raw.place, "ein Begriff");
        } else if !parameters.insert(name.clone()) {
            twice(&mut compiler.report, name, &raw.place, "ein anderer Parameter");
        }
    }
    for (at, term) in compiler.terms.iter().enumerate() {
        let clash = compiler.terms.iter().take(at).any(|earlier| {
            let same_days = match (earlier.validity, term.validity) {
                (Some(a), Some(b)) => a.meets(&b),
                _ => true,
            };
            let overlap = earlier.slots.0 & term.slots.0 != 0;
            let same_persons = earlier.slots == term.slots;
            earlier.id.text == term.id.text
                && if same_persons {
                    same_days
                } else {
                    overlap || earlier.slots.is_empty() || term.slots.is_empty()
                }
        });
        if clash {
            twice(&mut compiler.report, &term.id.text, &term.id.place, "ein anderer Begriff");
        }
    }
}

fn twice(report: &mut Report<'_>, name: &str, place: &Place, other: &str) {
    report
        .error("R025", place, format!("`{name}` heißt schon {other}"))
        .help("eine andere Kennung wählen");
}

/// Conditions that come out the same whatever is answered, on every day in force.
fn outcomes(compiler: &mut Compiler<'_, '_>, rulebook: &Rulebook) {
    let swept = timeline::turning_days(rulebook)
        .into_iter()
        .map(|day| {
            let evaluator = Evaluator::new(rulebook, day);
            let values = evaluator.sweep(&Facts::unanswered(rulebook, day));
            (day, evaluator, values)
        })
        .collect::<Vec<_>>();
    for (at, raw) in compiler.benefits.iter().enumerate() {
        let Some(benefit) = rulebook.benefits.get(at) else { continue };
        for (position, condition) in benefit.conditions.iter().enumerate() {
            let mut found = Vec::new();
            for (_, evaluator, values) in
                swept.iter().filter(|(day, ..)| benefit.validity.covers(*day))
            {
                let id = BenefitId(u32::try_from(at).unwrap_or(u32::MAX));
                if evaluator.standing(id, position) == Standing::NotInForce {
                    continue;
                }
                found.push(evaluator.value(values, condition.strict, SELF).as_truth());
            }
            let Some(text) = raw.conditions.get(position) else { continue };
            if !found.is_empty() && found.iter().all(|truth| *truth == Truth::False) {
                compiler
                    .report
                    .error(
                        "R401",
                        &text.strict.place,
                        format!("die Bedingung `{}` kann nie erfüllt sein", condition.id),
                    )
                    .help("Grenzen mit `min` und `max` der Angaben in fragen.toml vergleichen");
            } else if !found.is_empty() && found.iter().all(|truth| *truth == Truth::True) {
                compiler
                    .report
                    .warn(
                        "R402",
                        &text.strict.place,
                        format!("die Bedingung `{}` ist immer erfüllt", condition.id),
                    )
                    .help("streichen oder die Grenze prüfen");
            }
        }
    }
}
