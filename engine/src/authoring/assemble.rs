//! Everything lowered becomes one rulebook. A broken benefit stays in it, marked as such.

use super::benefits::RawBenefit;
use super::compile::{Compiler, LoweredCondition, Scope, Typed};
use super::diagnostic::Report;
use super::occasions;
use super::parameters::{OptionRows, RawParameter};
use super::terms::RawTerm;
use super::toml::Text;
use super::types::Type;
use crate::date::Date;
use crate::ir::{
    Amount, Application, Benefit, BenefitId, Condition, Constraint, Field, FieldHome, FieldId,
    Figures, Hint, NodeId, Op, ParamId, Parameter, Priority, Question, Roles, Rulebook, Slots,
    Unit, Validity,
};
use std::collections::BTreeSet;

/// What is known of the rulebook as a whole.
#[derive(Debug)]
pub struct Frame {
    /// Hash of the sources.
    pub source_hash: String,
    /// Day of the last check of the law.
    pub law_date: Date,
    /// Days it answers for.
    pub served: Validity,
}

/// The rulebook, and the fields something reads.
#[derive(Debug)]
pub struct Assembled {
    /// The rulebook.
    pub rulebook: Rulebook,
    /// Fields read by a condition, amount, hint, overlay or role.
    pub read: BTreeSet<FieldId>,
}

/// Lowers and assembles; terms that are not law are only checked.
pub fn assemble(compiler: &mut Compiler<'_, '_>, frame: Frame, unpassed: &[RawTerm]) -> Assembled {
    let mut read = BTreeSet::new();
    let roles = roles(compiler, &mut read);
    for at in 0..compiler.fields.len() {
        let place = compiler
            .fields
            .get(at)
            .and_then(|(_, info)| info.homes.first())
            .map(|(_, raw)| raw.id.place.clone());
        let id = FieldId(u32::try_from(at).unwrap_or(u32::MAX));
        compiler.field(id, &place.unwrap_or_default());
    }
    let constraints = constraints(compiler);
    let mut benefits = Vec::new();
    for raw in compiler.benefits {
        benefits.push(benefit(compiler, raw, benefits.len(), &mut read));
    }
    compiler.lower_all_terms();
    let questions = questions(compiler, &mut read);
    let occasions = occasions::resolve(compiler, &compiler.questions.occasions);
    let rulebook = Rulebook {
        source_hash: frame.source_hash,
        law_date: frame.law_date,
        served: frame.served,
        roles,
        questions,
        fields: fields(compiler),
        parameters: parameters(compiler),
        nodes: compiler.nodes.clone(),
        occasions,
        constraints,
        benefits,
    };
    drafts(compiler, unpassed);
    Assembled { rulebook, read }
}

/// Conditions and terms of bills are lowered to find their mistakes; the nodes are thrown away.
fn drafts(compiler: &mut Compiler<'_, '_>, unpassed: &[RawTerm]) {
    for raw in compiler.benefits {
        for condition in &raw.draft_conditions {
            compiler.truth(&condition.strict, &Scope::default());
            condition.lenient.iter().for_each(|text| {
                compiler.truth(text, &Scope::default());
            });
        }
    }
    for raw in unpassed {
        let person = (!raw.slots.is_empty()).then(|| ("p".to_owned(), raw.slots));
        compiler.expression(&raw.value, &Scope { person });
    }
}

/// The roles come first: who is there decides what every person-level node means.
fn roles(compiler: &mut Compiler<'_, '_>, read: &mut BTreeSet<FieldId>) -> Roles {
    let questions = compiler.questions;
    let mut broken = false;
    let partner = questions.partner.as_ref().and_then(|text| {
        let typed = compiler.truth(text, &Scope::default())?;
        role(compiler, text, &typed, read, &mut broken)
    });
    let mut count = |text: &Option<Text>| {
        let text = text.as_ref()?;
        let typed = compiler.expression(text, &Scope::default())?;
        if typed.ty != Type::Number(Unit::Persons) {
            compiler
                .report
                .error(
                    "R310",
                    &text.place,
                    format!("hier gehört eine Zahl von Personen hin, nicht {}", typed.ty),
                )
                .help("eine Angabe mit `einheit = \"Personen\"` nennen");
            return None;
        }
        role(compiler, text, &typed, read, &mut broken)
    };
    let (children, others) = (count(&questions.children), count(&questions.others));
    Roles { partner, children, others }
}

fn role(
    compiler: &mut Compiler<'_, '_>,
    text: &Text,
    typed: &Typed,
    read: &mut BTreeSet<FieldId>,
    broken: &mut bool,
) -> Option<NodeId> {
    if *broken {
        return None;
    }
    let personal = compiler.nodes.iter().any(|node| !node.slots.is_empty());
    if personal {
        *broken = true;
        compiler
            .report
            .error(
                "R311",
                &text.place,
                "wer zum Haushalt gehört, darf nicht von Angaben über Personen abhängen".to_owned(),
            )
            .help("nur Angaben über den Haushalt lesen");
        return None;
    }
    read.extend(typed.fields.iter());
    Some(typed.node)
}

fn constraints(compiler: &mut Compiler<'_, '_>) -> Vec<Constraint> {
    let mut found = Vec::new();
    for (id, text) in &compiler.questions.constraints {
        if let Some(typed) = compiler.truth(text, &Scope::default()) {
            found.push(Constraint { id: id.text.clone(), node: typed.node });
        }
    }
    found
}

fn questions(compiler: &mut Compiler<'_, '_>, read: &mut BTreeSet<FieldId>) -> Vec<Question> {
    let mut found = Vec::new();
    for raw in &compiler.questions.questions {
        let applies = raw.when.as_ref().filter(|_| raw.about.is_empty()).and_then(|text| {
            let typed = compiler.truth(text, &Scope::default())?;
            read.extend(typed.fields.iter());
            Some(typed.node)
        });
        let mut fields = Vec::new();
        for field in &raw.fields {
            if let Some(id) = compiler.field_id(&field.id.text)
                && !fields.contains(&id)
            {
                fields.push(id);
            }
        }
        found.push(Question {
            id: raw.id.text.clone(),
            about: raw.about,
            always: raw.always,
            sensitive: raw.sensitive,
            applies,
            fields,
        });
    }
    found
}

fn fields(compiler: &Compiler<'_, '_>) -> Vec<Field> {
    let mut found = Vec::new();
    for (at, (id, info)) in compiler.fields.iter().enumerate() {
        let field = FieldId(u32::try_from(at).unwrap_or(u32::MAX));
        let homes = info.homes.iter().enumerate().map(|(home, (question, raw))| FieldHome {
            slots: raw.slots,
            question: *question,
            applies: compiler.applies.get(&(field, home)).copied().flatten(),
            otherwise: raw.otherwise,
        });
        let first = info.homes.first().map(|(_, raw)| raw);
        found.push(Field {
            id: id.clone(),
            kind: info.kind.clone(),
            min: first.map_or(crate::ir::Bound::Fixed(0), |raw| raw.min),
            max: first.map_or(crate::ir::Bound::Fixed(0), |raw| raw.max),
            from_place: first.is_some_and(|raw| raw.from_place),
            homes: homes.collect(),
        });
    }
    found
}

/// Tables by choice get their rows in the order of the options.
fn parameters(compiler: &mut Compiler<'_, '_>) -> Vec<Parameter> {
    let mut found = Vec::new();
    for (at, raw) in compiler.parameters.iter().enumerate() {
        let mut parameter = raw.parameter.clone();
        let id = ParamId(u32::try_from(at).unwrap_or(u32::MAX));
        if let Some(options) = compiler.choice_tables.get(&id).cloned() {
            let values = parameter.values.iter_mut().map(|dated| &mut dated.figures);
            for (figures, rows) in values.zip(raw.options.iter().flatten()) {
                *figures = placed(&mut compiler.report, raw, rows, &options);
            }
            let drafts = parameter.drafts.iter_mut().map(|draft| &mut draft.dated.figures);
            for (figures, rows) in drafts.zip(raw.draft_options.iter().flatten()) {
                *figures = placed(&mut compiler.report, raw, rows, &options);
            }
        }
        found.push(parameter);
    }
    found
}

fn placed(
    report: &mut Report<'_>,
    raw: &RawParameter,
    rows: &OptionRows,
    options: &[String],
) -> Figures {
    let mut placed = Vec::new();
    for (position, option) in options.iter().enumerate() {
        let Some((_, cell)) = rows.iter().find(|(name, _)| name.text == *option) else {
            let id = &raw.parameter.id;
            report
                .error("R309", &raw.place, format!("in `{id}` fehlt die Zeile für `{option}`"))
                .help(format!("`{{ fuer = \"{option}\", wert = … }}` ergänzen"));
            continue;
        };
        placed.push((i64::try_from(position).unwrap_or(0), *cell));
    }
    for (name, _) in rows.iter().filter(|(name, _)| !options.contains(&name.text)) {
        report
            .error("R206", &name.place, format!("`{}` ist keine Option dieser Angabe", name.text))
            .did_you_mean(&name.text, options.iter().map(String::as_str));
    }
    Figures::Rows(placed)
}

fn benefit(
    compiler: &mut Compiler<'_, '_>,
    raw: &RawBenefit,
    at: usize,
    read: &mut BTreeSet<FieldId>,
) -> Benefit {
    let lowered = compiler.conditions(at, &raw.id.place);
    let conditions = lowered.as_ref().map(|lowered| conditions(raw, lowered, read));
    let entitled = lowered.as_ref().map(|_| {
        let id = BenefitId(u32::try_from(at).unwrap_or(u32::MAX));
        compiler.push(Op::Entitled(id), Slots::HOUSEHOLD)
    });
    let received = raw.received.as_ref().and_then(|text| truth(compiler, text, read));
    let mut priorities = Vec::new();
    for (other, when, norm) in &raw.priorities {
        let node = truth(compiler, when, read);
        if let (Some(benefit), Some(when)) = (other_benefit(compiler, other), node) {
            priorities.push(Priority { benefit, when, norm: norm.clone() });
        }
    }
    let mut hints = Vec::new();
    for (id, when) in &raw.hints {
        if let Some(when) = truth(compiler, when, read) {
            hints.push(Hint { id: id.text.clone(), when });
        }
    }
    let mut applications = Vec::new();
    for written in &raw.applications {
        let when = written.when.as_ref().and_then(|text| truth(compiler, text, read));
        applications.push(Application { when, ..written.application.clone() });
    }
    let amount = amount(compiler, raw, read);
    let mut follow_ons = Vec::new();
    for other in &raw.follow_ons {
        if other_benefit(compiler, other).is_some() {
            follow_ons.push(other.text.clone());
        }
    }
    let steps = raw.steps.iter().map(|(_, step)| step.clone()).collect();
    Benefit {
        id: raw.id.text.clone(),
        aliases: raw.aliases.clone(),
        names: raw.names.iter().map(|(_, name)| name.clone()).collect(),
        ozg: raw.ozg.clone(),
        leika: raw.leika.as_ref().map(|leika| leika.text.clone()),
        authority: raw.authority.clone(),
        legal_area: raw.legal_area.clone(),
        norm: raw.norm.clone(),
        validity: raw.validity,
        checked: raw.checked,
        checked_on: raw.checked_on,
        rank: raw.rank,
        documents: raw.documents.iter().map(|text| text.text.clone()).collect(),
        conditions: conditions.unwrap_or_default(),
        authority_checks: raw.authority_checks.clone(),
        received,
        priorities,
        amount,
        hints,
        follow_ons,
        steps,
        applications,
        entitled,
    }
}

/// A truth of the household; notes the fields it reads.
fn truth(
    compiler: &mut Compiler<'_, '_>,
    text: &Text,
    read: &mut BTreeSet<FieldId>,
) -> Option<NodeId> {
    let typed = compiler.truth(text, &Scope::default())?;
    read.extend(typed.fields.iter());
    Some(typed.node)
}

fn other_benefit(compiler: &mut Compiler<'_, '_>, other: &Text) -> Option<BenefitId> {
    let found = compiler.benefit_at(&other.text);
    if found.is_none() && !compiler.declared.contains(&other.text) {
        let known = compiler.benefits.iter().map(|raw| raw.id.text.clone()).collect::<Vec<_>>();
        compiler
            .report
            .error("R226", &other.place, format!("die Leistung `{}` gibt es nicht", other.text))
            .did_you_mean(&other.text, known.iter().map(String::as_str));
    }
    found.and_then(|at| u32::try_from(at).ok()).map(BenefitId)
}

fn conditions(
    raw: &RawBenefit,
    lowered: &[LoweredCondition],
    read: &mut BTreeSet<FieldId>,
) -> Vec<Condition> {
    let mut found = Vec::new();
    for (raw, lowered) in raw.conditions.iter().zip(lowered) {
        let both = [Some(&lowered.strict), lowered.lenient.as_ref()];
        let typed = both.into_iter().flatten();
        let params =
            typed.clone().flat_map(|typed| typed.params.iter().copied()).collect::<BTreeSet<_>>();
        read.extend(typed.flat_map(|typed| typed.fields.iter()));
        found.push(Condition {
            id: raw.id.text.clone(),
            norm: raw.norm.clone(),
            strict: lowered.strict.node,
            lenient: lowered.lenient.as_ref().map(|typed| typed.node),
            checked: raw.checked,
            validity: raw.validity,
            params: params.into_iter().collect(),
        });
    }
    found
}

fn amount(
    compiler: &mut Compiler<'_, '_>,
    raw: &RawBenefit,
    read: &mut BTreeSet<FieldId>,
) -> Option<Amount> {
    let raw = raw.amount.as_ref()?;
    let text = &raw.value;
    let typed = compiler.expression(text, &Scope::default())?;
    let Type::Number(unit @ (Unit::EuroMonth | Unit::EuroYear | Unit::Euro)) = typed.ty else {
        compiler
            .report
            .error("R228", &text.place, format!("ein Betrag ist in Euro, hier steht {}", typed.ty))
            .help("die Einheit mit `eur_monat(…)`, `eur_jahr(…)` oder `eur(…)` nennen");
        return None;
    };
    read.extend(typed.fields.iter());
    let mut params = (*typed.params).clone();
    let mut end = |text: &Option<Text>| {
        let text = text.as_ref()?;
        let end = compiler.expression(text, &Scope::default())?;
        if end.ty != typed.ty {
            let message = format!("der Betrag ist {}, dieses Ende ist {}", typed.ty, end.ty);
            compiler
                .report
                .error("R228", &text.place, message)
                .help("beide Enden in derselben Einheit wie `wert` schreiben");
            return None;
        }
        read.extend(end.fields.iter());
        params.extend(end.params.iter().copied());
        Some(end.node)
    };
    let (least, most) = (end(&raw.least), end(&raw.most));
    Some(Amount {
        node: typed.node,
        least,
        most,
        unit,
        fixed: raw.fixed,
        norm: raw.norm.clone(),
        params: params.into_iter().collect(),
    })
}
