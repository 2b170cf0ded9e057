//! `leistungen/<id>/regel.toml`, before its expressions are read.

use super::applications::{self, RawApplication, check_key};
use super::diagnostic::Report;
use super::occasions;
use super::parameters::{checked, optional_validity, validity};
use super::questions::check_id;
use super::register::{self, Entry, What};
use super::toml::{Item, Reader, Text};
use crate::date::Date;
use crate::ir::{AuthorityCheck, Checked, Name, Step, Validity};

/// A rule as written.
#[derive(Debug)]
pub struct RawBenefit {
    /// Id.
    pub id: Text,
    /// Earlier ids.
    pub aliases: Vec<String>,
    /// `[[name]]`, with where its id stands.
    pub names: Vec<(Text, Name)>,
    /// OZG number.
    pub ozg: Option<String>,
    /// LeiKa key.
    pub leika: Option<Text>,
    /// Kind of authority.
    pub authority: String,
    /// Field of law.
    pub legal_area: String,
    /// Norm.
    pub norm: String,
    /// When it exists.
    pub validity: Validity,
    /// How sure we are.
    pub checked: Checked,
    /// Day of the last check.
    pub checked_on: Option<Date>,
    /// Order.
    pub rank: i32,
    /// Documents.
    pub documents: Vec<Text>,
    /// Conditions.
    pub conditions: Vec<RawCondition>,
    /// Conditions of bills that are not passed.
    pub draft_conditions: Vec<RawCondition>,
    /// What only the authority can judge.
    pub authority_checks: Vec<AuthorityCheck>,
    /// `[bezogen] wenn`
    pub received: Option<Text>,
    /// `[[vorrang]]`: benefit, expression, norm.
    pub priorities: Vec<(Text, Text, String)>,
    /// `[betrag]`.
    pub amount: Option<RawAmount>,
    /// `[[hinweis]]`: id and expression.
    pub hints: Vec<(Text, Text)>,
    /// `[[folge]]`
    pub follow_ons: Vec<Text>,
    /// `[[zeit]]`
    pub steps: Vec<(Text, Step)>,
    /// `[[antragsstrecke]]`
    pub applications: Vec<RawApplication>,
    /// The benefit itself, then its conditions.
    pub entries: Vec<Entry>,
}

/// A condition as written.
#[derive(Debug)]
pub struct RawCondition {
    /// Id.
    pub id: Text,
    /// `wenn`
    pub strict: Text,
    /// `knapp`
    pub lenient: Option<Text>,
    /// Norm.
    pub norm: String,
    /// How sure we are.
    pub checked: Checked,
    /// When it applies.
    pub validity: Option<Validity>,
    /// Where it was seen, and whether it is law.
    entry: Entry,
}

/// Reads a rule.
#[expect(clippy::too_many_lines, reason = "one list, read from top to bottom")]
pub fn read(file: &str, item: &Item, report: &mut Report<'_>) -> Option<RawBenefit> {
    let top = Reader::new(file, item, report)?;
    let own = |text: Option<Text>| text.map(|text| text.text).filter(|text| !text.is_empty());
    let id = top.needed("id", report);
    let aliases = top.texts("aliase", report);
    let names = applications::names(&top, report);
    let ozg = own(top.text("ozg", report));
    let leika = top.text("leika", report).filter(|text| !text.text.is_empty());
    let authority = top.needed("traeger", report);
    let legal_area = top.needed("rechtskreis", report);
    let norm = top.needed("norm", report);
    let validity = validity(&top, report);
    let checked = checked(&top, report);
    let seen = register::seen(&top, report);
    for key in ["hinweise", "beschreibung"] {
        top.text(key, report);
    }
    // For the register of benefits, which reads them from the file.
    for gap in top.texts("luecken", report).iter().filter(|gap| gap.text.trim().is_empty()) {
        report.error("R003", &gap.place, "eine bekannte Lücke ist leer".to_owned()).help(
            "in einem Satz sagen, was der Finder hier nicht weiß, oder den Eintrag streichen",
        );
    }
    let rank = top.number("rang", report).unwrap_or(0).div_euclid(crate::number::SCALE);
    let documents = top.texts("unterlagen", report);
    let conditions = top
        .tables("bedingung", report)
        .iter()
        .filter_map(|t| condition(t, report))
        .collect::<Vec<_>>();
    let authority_checks = top
        .tables("behoerde", report)
        .iter()
        .filter_map(|table| {
            let (id, norm) = (table.needed("id", report), table.needed("norm", report));
            table.finish(report);
            Some(AuthorityCheck { id: id?.text, norm: norm?.text })
        })
        .collect();
    let received = top.table("bezogen", report).and_then(|table| {
        let when = table.needed("wenn", report);
        table.finish(report);
        when
    });
    let priorities = priorities(&top, report);
    let amount = top.table("betrag", report).and_then(|table| amount(&table, report));
    let hints = hints(&top, report);
    let follow_ons = top
        .tables("folge", report)
        .iter()
        .filter_map(|table| {
            let benefit = table.needed("leistung", report);
            table.text("norm", report);
            table.finish(report);
            benefit
        })
        .collect();
    let steps = occasions::steps(&top, report);
    let applications = applications::applications(&top, report);
    top.finish(report);
    let id = id?;
    check_id(&id, report);
    leika.iter().for_each(|leika| check_key(leika, report));
    if conditions.iter().all(|condition| condition.entry.draft.is_some()) {
        report
            .error("R023", &id.place, format!("die Leistung `{}` hat keine Bedingung", id.text))
            .help("mindestens einen Abschnitt `[[bedingung]]` ergänzen");
    }
    duplicates(conditions.iter().map(|condition| &condition.id), report);
    let (norm, validity) = (norm.map(|text| text.text).unwrap_or_default(), validity?);
    let checked_on = seen.on;
    let mut entries = vec![Entry {
        what: What::Benefit,
        name: id.text.clone(),
        norm: norm.clone(),
        checked: Some(checked),
        validity: Some(validity),
        draft: None,
        seen,
        place: id.place.clone(),
    }];
    entries.extend(conditions.iter().map(|condition| {
        let name = format!("{}.{}", id.text, condition.id.text);
        Entry { name, ..condition.entry.clone() }
    }));
    let (draft_conditions, conditions) =
        conditions.into_iter().partition(|condition| condition.entry.draft.is_some());
    Some(RawBenefit {
        id,
        aliases: aliases.into_iter().map(|alias| alias.text).collect(),
        names,
        ozg,
        leika,
        authority: authority.map(|text| text.text).unwrap_or_default(),
        legal_area: legal_area.map(|text| text.text).unwrap_or_default(),
        norm,
        validity,
        checked,
        checked_on,
        rank: i32::try_from(rank).unwrap_or(i32::MAX),
        documents,
        conditions,
        draft_conditions,
        authority_checks,
        received,
        priorities,
        amount,
        hints,
        follow_ons,
        steps,
        applications,
        entries,
    })
}

fn condition(table: &Reader<'_>, report: &mut Report<'_>) -> Option<RawCondition> {
    let id = table.needed("id", report);
    let strict = table.needed("wenn", report);
    let lenient = table.text("knapp", report);
    let norm = table.needed("norm", report);
    let checked = match table.get("geprueft") {
        None => Checked::Primary,
        Some(_) => checked(table, report),
    };
    let validity = optional_validity(table, report);
    let seen = register::seen(table, report);
    let draft = register::draft(table, report);
    table.text("hinweis", report);
    table.finish(report);
    let (id, norm) = (id?, norm?.text);
    let entry = Entry {
        what: What::Condition,
        name: String::new(),
        norm: norm.clone(),
        checked: Some(checked),
        validity,
        draft,
        seen,
        place: id.place.clone(),
    };
    Some(RawCondition { id, strict: strict?, lenient, norm, checked, validity, entry })
}

fn priorities(top: &Reader<'_>, report: &mut Report<'_>) -> Vec<(Text, Text, String)> {
    let mut found = Vec::new();
    for table in top.tables("vorrang", report) {
        let benefit = table.needed("leistung", report);
        let when = table.needed("wenn", report);
        let norm = table.needed("norm", report);
        table.text("quelle", report);
        table.finish(report);
        if let (Some(benefit), Some(when), Some(norm)) = (benefit, when, norm) {
            found.push((benefit, when, norm.text));
        }
    }
    found
}

/// `[betrag]`: the amount and the ends of its estimate.
#[derive(Debug, Clone)]
pub struct RawAmount {
    /// Expression.
    pub value: Text,
    /// Expression of what it is at least.
    pub least: Option<Text>,
    /// Expression of what it is at most.
    pub most: Option<Text>,
    /// A fixed rate, not an estimate.
    pub fixed: bool,
    /// Norm.
    pub norm: String,
}

fn amount(table: &Reader<'_>, report: &mut Report<'_>) -> Option<RawAmount> {
    let value = table.needed("wert", report);
    let (least, most) = (table.text("mindestens", report), table.text("hoechstens", report));
    let kind = table.needed("art", report);
    let norm = table.needed("norm", report);
    table.text("quelle", report);
    table.text("einheit", report);
    table.finish(report);
    let kind = kind?;
    if !matches!(kind.text.as_str(), "fest" | "schaetzung") {
        report
            .error("R024", &kind.place, format!("`{}` ist keine Art von Betrag", kind.text))
            .help("`fest` oder `schaetzung` schreiben");
    }
    Some(RawAmount { value: value?, least, most, fixed: kind.text == "fest", norm: norm?.text })
}

fn hints(top: &Reader<'_>, report: &mut Report<'_>) -> Vec<(Text, Text)> {
    let mut found = Vec::new();
    for table in top.tables("hinweis", report) {
        let (id, when) = (table.needed("id", report), table.needed("wenn", report));
        table.text("norm", report);
        table.text("quelle", report);
        table.finish(report);
        if let (Some(id), Some(when)) = (id, when) {
            found.push((id, when));
        }
    }
    duplicates(found.iter().map(|(id, _)| id), report);
    found
}

/// Names the second of two equal ids.
pub fn duplicates<'t>(ids: impl Iterator<Item = &'t Text>, report: &mut Report<'_>) {
    let mut seen = std::collections::BTreeSet::new();
    for id in ids {
        if !seen.insert(id.text.as_str()) {
            report
                .error("R025", &id.place, format!("die Kennung `{}` ist schon vergeben", id.text))
                .help("eine andere Kennung wählen");
        }
    }
}
