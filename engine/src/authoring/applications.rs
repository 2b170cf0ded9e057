//! `[[antragsstrecke]]` and `[[name]]` of a rule: the applications behind a benefit, and what it
//! was or will be called.

use super::benefits::{RawBenefit, duplicates};
use super::diagnostic::Report;
use super::parameters::optional_validity;
use super::questions::check_id;
use super::toml::{Reader, Text};
use crate::ir::{Application, Name};
use std::collections::BTreeMap;

/// An application as written.
#[derive(Debug)]
pub struct RawApplication {
    /// Id.
    pub id: Text,
    /// LeiKa key.
    pub leika: Text,
    /// `wenn`
    pub when: Option<Text>,
    /// For the rulebook; its expression is not read yet.
    pub application: Application,
}

/// Reads the applications of a rule.
pub fn applications(top: &Reader<'_>, report: &mut Report<'_>) -> Vec<RawApplication> {
    let mut found = Vec::new();
    for table in top.tables("antragsstrecke", report) {
        let id = table.needed("id", report);
        let ozg = table.text("ozg", report);
        let leika = table.needed("leika", report);
        let legal_area = table.needed("rechtskreis", report);
        let authority = table.text("traeger", report);
        let page = slug(&table, "info", report);
        let form = slug(&table, "antrag", report);
        let when = table.text("wenn", report);
        let norm = table.needed("norm", report);
        for key in ["quelle", "hinweis"] {
            table.text(key, report);
        }
        table.finish(report);
        let (Some(id), Some(leika), Some(legal_area), Some(norm)) = (id, leika, legal_area, norm)
        else {
            continue;
        };
        check_id(&id, report);
        check_key(&leika, report);
        let application = Application {
            id: id.text.clone(),
            ozg: ozg.map(|ozg| ozg.text),
            leika: leika.text.clone(),
            legal_area: legal_area.text,
            authority: authority.map(|authority| authority.text),
            page,
            form,
            when: None,
            norm: norm.text,
        };
        found.push(RawApplication { id, leika, when, application });
    }
    duplicates(found.iter().map(|raw| &raw.id), report);
    found
}

/// The last part of an address of the Sozialplattform.
fn slug(table: &Reader<'_>, key: &'static str, report: &mut Report<'_>) -> Option<String> {
    let text = table.text(key, report)?;
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    if !text.text.is_empty() && text.text.bytes().all(plain) {
        return Some(text.text);
    }
    report
        .error("R030", &text.place, format!("`{}` ist kein Ende einer Adresse", text.text))
        .help("nur den letzten Teil der Adresse: Buchstaben a bis z, Ziffern, `_` und `-`");
    None
}

/// Whether it can be a LeiKa key.
pub fn check_key(leika: &Text, report: &mut Report<'_>) {
    let digits = leika.text.bytes().all(|byte| byte.is_ascii_digit());
    if leika.text.len() != 14 || !leika.text.starts_with("99") || !digits {
        report
            .error("R022", &leika.place, format!("`{}` ist kein Leistungsschlüssel", leika.text))
            .help("14 Ziffern, die ersten beiden 99");
    }
}

/// Reads the other names of a benefit.
pub fn names(top: &Reader<'_>, report: &mut Report<'_>) -> Vec<(Text, Name)> {
    let mut found: Vec<(Text, Name)> = Vec::new();
    for table in top.tables("name", report) {
        let id = table.needed("id", report);
        let unlimited = table.get("gueltig_ab").is_none() && table.get("gueltig_bis").is_none();
        let validity = optional_validity(&table, report);
        for key in ["norm", "quelle", "hinweis"] {
            table.text(key, report);
        }
        table.finish(report);
        if unlimited {
            report
                .error("R003", &table.head(), "hier fehlt, wann der Name gilt".to_owned())
                .help("`gueltig_bis` oder `gueltig_ab` ergänzen");
        }
        let (Some(id), Some(validity)) = (id, validity) else { continue };
        check_id(&id, report);
        if found.iter().any(|(_, name)| name.validity.meets(&validity)) {
            report
                .error("R313", &id.place, "zwei Namen am selben Tag".to_owned())
                .help("`gueltig_bis` des früheren auf den Tag vor dem nächsten setzen");
        }
        let name = Name { id: id.text.clone(), validity };
        found.push((id, name));
    }
    duplicates(found.iter().map(|(id, _)| id), report);
    found
}

/// A LeiKa key belongs to one application. The key a benefit itself has may stand again at one of
/// its applications: then it is that one.
pub fn check_keys(benefits: &[RawBenefit], report: &mut Report<'_>) {
    let mut seen: BTreeMap<&str, (&str, bool)> = BTreeMap::new();
    for benefit in benefits {
        let id = benefit.id.text.as_str();
        let own = benefit.leika.iter().map(|leika| (leika, false));
        let applications = benefit.applications.iter().map(|raw| (&raw.leika, true));
        for (leika, is_application) in own.chain(applications) {
            let known = seen.get(leika.text.as_str());
            if known.is_some_and(|(other, taken)| *other != id || *taken) {
                let (other, _) = known.copied().unwrap_or_default();
                report
                    .error(
                        "R031",
                        &leika.place,
                        format!("den Leistungsschlüssel `{}` hat schon `{other}`", leika.text),
                    )
                    .help("jede Antragsstrecke hat ihren eigenen; in der Quelle nachsehen");
            }
            seen.insert(&leika.text, (id, is_application));
        }
    }
}
