//! `leistungen/<id>/regel.toml`, before its expressions are read.

use super::diagnostic::Report;
use super::parameters::{checked, date, optional_validity, validity};
use super::questions::check_id;
use super::toml::{Item, Reader, Text};
use crate::date::Date;
use crate::ir::{AuthorityCheck, Checked, Validity};

/// A rule as written.
#[derive(Debug)]
pub struct RawBenefit {
    /// Id.
    pub id: Text,
    /// Earlier ids.
    pub aliases: Vec<String>,
    /// OZG number.
    pub ozg: Option<String>,
    /// LeiKa key.
    pub leika: Option<String>,
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
    /// What only the authority can judge.
    pub authority_checks: Vec<AuthorityCheck>,
    /// `[bezogen] wenn`
    pub received: Option<Text>,
    /// `[[vorrang]]`: benefit, expression, norm.
    pub priorities: Vec<(Text, Text, String)>,
    /// `[betrag]`: expression, fixed, norm.
    pub amount: Option<(Text, bool, String)>,
    /// `[[hinweis]]`: id and expression.
    pub hints: Vec<(Text, Text)>,
    /// `[[folge]]`
    pub follow_ons: Vec<Text>,
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
}

/// Reads a rule.
#[expect(clippy::too_many_lines, reason = "one list, read from top to bottom")]
pub fn read(file: &str, item: &Item, report: &mut Report<'_>) -> Option<RawBenefit> {
    let top = Reader::new(file, item, report)?;
    let own = |text: Option<Text>| text.map(|text| text.text).filter(|text| !text.is_empty());
    let id = top.needed("id", report);
    let aliases = top.texts("aliase", report);
    let ozg = own(top.text("ozg", report));
    let leika = top.text("leika", report).filter(|text| !text.text.is_empty());
    let authority = top.needed("traeger", report);
    let legal_area = top.needed("rechtskreis", report);
    let norm = top.needed("norm", report);
    let validity = validity(&top, report);
    let checked = checked(&top, report);
    let checked_on = date(&top, "geprueft_am", report);
    for key in ["geprueft_von", "quelle", "hinweise", "beschreibung"] {
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
    top.finish(report);
    let id = id?;
    check_id(&id, report);
    if let Some(leika) = &leika
        && !(leika.text.len() == 14
            && leika.text.starts_with("99")
            && leika.text.bytes().all(|b| b.is_ascii_digit()))
    {
        report
            .error("R022", &leika.place, format!("`{}` ist kein Leistungsschlüssel", leika.text))
            .help("14 Ziffern, die ersten beiden 99");
    }
    if conditions.is_empty() {
        report
            .error("R023", &id.place, format!("die Leistung `{}` hat keine Bedingung", id.text))
            .help("mindestens einen Abschnitt `[[bedingung]]` ergänzen");
    }
    duplicates(conditions.iter().map(|condition| &condition.id), report);
    Some(RawBenefit {
        id,
        aliases: aliases.into_iter().map(|alias| alias.text).collect(),
        ozg,
        leika: leika.map(|leika| leika.text),
        authority: authority.map(|text| text.text).unwrap_or_default(),
        legal_area: legal_area.map(|text| text.text).unwrap_or_default(),
        norm: norm.map(|text| text.text).unwrap_or_default(),
        validity: validity?,
        checked,
        checked_on,
        rank: i32::try_from(rank).unwrap_or(i32::MAX),
        documents,
        conditions,
        authority_checks,
        received,
        priorities,
        amount,
        hints,
        follow_ons,
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
    for key in ["quelle", "hinweis", "geprueft_von", "geprueft_am"] {
        table.text(key, report);
    }
    table.finish(report);
    Some(RawCondition { id: id?, strict: strict?, lenient, norm: norm?.text, checked, validity })
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

fn amount(table: &Reader<'_>, report: &mut Report<'_>) -> Option<(Text, bool, String)> {
    let value = table.needed("wert", report);
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
    Some((value?, kind.text == "fest", norm?.text))
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
