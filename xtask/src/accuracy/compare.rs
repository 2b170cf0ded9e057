//! The published rule set of the official finder on the same households, for comparison.
//!
//! Its conditions are read as "all must hold"; a question no option fits stays unanswered.

use super::score::Verdicts;
use redaktion::households::{Household, Line, Member};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The rule set.
#[derive(Debug, Deserialize)]
pub(crate) struct RuleSet {
    services: Vec<Service>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Service {
    service_title: String,
    rules: Vec<Rule>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
struct Rule {
    question_key: Option<String>,
    modifier: Option<String>,
    operator: String,
    expected_value: String,
    connection_operator: Option<String>,
    rules: Vec<Rule>,
}

/// Titles of the rule set and the benefit ids of ours.
const TITLES: [(&str, &str); 5] = [
    ("Kindergeld", "kindergeld"),
    ("Kinderzuschlag", "kinderzuschlag"),
    ("Wohngeld", "wohngeld"),
    ("Bürgergeld", "grundsicherungsgeld"),
    ("Grundsicherung im Alter und bei Erwerbsminderung", "grundsicherung_alter_em"),
];

/// Benefits the rule set does not know.
pub(crate) const UNKNOWN: [&str; 1] = ["unterhaltsvorschuss"];

/// Answers by question; several for a question with several choices.
type Said = BTreeMap<&'static str, Vec<String>>;

/// The verdicts of the rule set for each household.
pub(crate) fn verdicts(rules: &RuleSet, lines: &[Line]) -> BTreeMap<String, Verdicts> {
    let judge = |line: &Line| {
        let mut found = Verdicts::new();
        for (title, benefit) in TITLES {
            let Some(service) = rules.services.iter().find(|s| s.service_title == title) else {
                continue;
            };
            let said = answers(&line.household, benefit);
            let verdict = match all(&service.rules, &said) {
                Some(true) => "moeglich",
                Some(false) => "kein",
                None => "fehlt",
            };
            found.insert(benefit.to_owned(), verdict.to_owned());
        }
        (line.id.clone(), found)
    };
    lines.iter().map(judge).collect()
}

fn all(rules: &[Rule], said: &Said) -> Option<bool> {
    let states = rules.iter().map(|rule| holds(rule, said)).collect::<Vec<_>>();
    if states.contains(&Some(false)) {
        return Some(false);
    }
    if states.contains(&None) { None } else { Some(true) }
}

fn holds(rule: &Rule, said: &Said) -> Option<bool> {
    let Some(question) = &rule.question_key else {
        return match rule.connection_operator.as_deref() {
            Some("OR") => {
                let states = rule.rules.iter().map(|rule| holds(rule, said)).collect::<Vec<_>>();
                if states.contains(&Some(true)) {
                    return Some(true);
                }
                if states.contains(&None) { None } else { Some(false) }
            }
            _ => all(&rule.rules, said),
        };
    };
    let key = match rule.modifier.as_deref() {
        Some(modifier) => modifier,
        None => question.as_str(),
    };
    let given = said.get(key)?;
    let is = given.contains(&rule.expected_value);
    match rule.operator.as_str() {
        "equals" | "contains" => Some(is),
        "equalsNot" | "containsNot" => Some(!is),
        "lessOrEqualThan" => Some(number(given)? <= rule.expected_value.parse::<i64>().ok()?),
        "greaterOrEqualThan" => Some(number(given)? >= rule.expected_value.parse::<i64>().ok()?),
        _ => None,
    }
}

fn number(given: &[String]) -> Option<i64> {
    given.first()?.parse().ok()
}

/// What a person of this household would answer to the official questions.
fn answers(household: &Household, benefit: &str) -> Said {
    let mut said = Said::new();
    let Some(me) = household.persons.iter().find(|person| person.rel == "self") else {
        return said;
    };
    let children =
        household.persons.iter().filter(|person| person.rel == "child").collect::<Vec<_>>();
    let mut say = |key, value: String| {
        said.insert(key, vec![value]);
    };
    let any = |test: fn(&Member) -> bool| children.iter().any(|child| test(child)).to_string();
    say("Age", me.age.to_string());
    say("Pensionable", (me.age >= 67).to_string());
    say("Staatsbürgerschaft", "ger".to_owned());
    say("Aufenthalt", "true".to_owned());
    say("Aufenthaltsort", "innerhalb".to_owned());
    say("Kinder", any(|_| true));
    say("Kinder_unter_18", any(|child| child.age < 18));
    say("Kinder_18-25", any(|child| (18..=25).contains(&child.age)));
    say("Kinder_in_Ausbildung", any(|child| child.age >= 18 && child.in_education));
    // Nobody receives anything yet but Kindergeld where another benefit builds on it.
    say("Kindergeld", (benefit != "kindergeld" && !children.is_empty()).to_string());
    let able = if me.emp == "reduced_earning_capacity" { "nein >6 Monate" } else { "ja" };
    say("Erwerbsfähig_neu", able.to_owned());
    if let Some(occupation) = occupation(me) {
        say("Beruf_neu", occupation.to_owned());
    }
    let gross = household.persons.iter().filter(|person| person.rel != "child");
    let gross = gross.map(|p| p.gross_m + p.profit_m + p.alg1_m + p.elterngeld_m).sum::<f64>();
    let least = if household.single_parent { 600.0 } else { 900.0 };
    let family = if gross >= least { "Monatsbrutto >900/600" } else { "Monatsbrutto <900/600" };
    say("Einkommen_Familie", family.to_owned());
    let couple = household.persons.iter().any(|person| person.rel == "partner");
    let living = match (couple, household.single_parent) {
        (true, _) => "Gemeinschaft",
        (false, true) => "allein mit Kind",
        (false, false) => "allein",
    };
    say("Lebenssituation", living.to_owned());
    say("Lebenslage", "false".to_owned());
    said.insert("Einkommen_neu", incomes(me));
    said
}

fn occupation(me: &Member) -> Option<&'static str> {
    match me.emp.as_str() {
        "self_employed" => Some("selbständig"),
        "employed" => Some("soz"),
        "unemployed" | "alg1" => Some("ALG"),
        "student" | "trainee" | "apprentice" => Some("Ausbildung"),
        "pensioner" => Some("Rente"),
        "parental_leave" => Some("Eltern"),
        _ => None,
    }
}

fn incomes(me: &Member) -> Vec<String> {
    let kinds = [
        (me.profit_m > 0.0, "selbstständig"),
        (me.gross_m > 0.0, "soz"),
        (me.alg1_m > 0.0, "ALG"),
        (me.pension_m > 0.0, "Rente"),
        (me.elterngeld_m > 0.0, "Elterngeld"),
    ];
    kinds.into_iter().filter(|(has, _)| *has).map(|(_, kind)| kind.to_owned()).collect()
}
