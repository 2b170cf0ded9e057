//! A place table as it stands in its file: read from it, and written back the same way.

use crate::files::RawChecked;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTable {
    pub(super) ars: String,
    pub(super) name: String,
    #[serde(default)]
    pub(super) merkmale: BTreeMap<String, String>,
    pub(super) quelle: String,
    pub(super) geprueft: RawChecked,
    pub(super) geprueft_am: String,
    #[serde(rename = "gebietsstand")]
    pub(super) as_of: Option<String>,
    #[serde(default)]
    pub(super) ehemalige: Vec<RawFormer>,
    #[serde(default)]
    pub(super) kreis: Vec<RawDistrict>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFormer {
    pub(super) ars: String,
    pub(super) name: String,
    pub(super) gueltig_bis: Option<String>,
    pub(super) nachfolger: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawDistrict {
    pub(super) ars: String,
    pub(super) name: String,
    pub(super) art: RawDistrictKind,
    #[serde(default)]
    pub(super) gemeinden: Vec<RawPlace>,
    #[serde(default)]
    pub(super) verband: Vec<RawAssociation>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum RawDistrictKind {
    Landkreis,
    KreisfreieStadt,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAssociation {
    pub(super) ars: String,
    pub(super) name: String,
    pub(super) gemeinden: Vec<RawPlace>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPlace {
    pub(super) ars: String,
    pub(super) name: String,
    pub(super) auch: Option<String>,
    #[serde(default)]
    pub(super) plz: String,
    pub(super) lage: Option<[f64; 2]>,
}

impl RawTable {
    /// All places, in the order of the file.
    pub(super) fn places(&self) -> impl Iterator<Item = &RawPlace> {
        self.kreis.iter().flat_map(|district| {
            let members = district.verband.iter().flat_map(|own| &own.gemeinden);
            district.gemeinden.iter().chain(members)
        })
    }

    /// The file with this content: the head of the old text, then everything by key.
    pub(super) fn text(&self, old: &str, as_of: &str) -> String {
        let ends = ["\nehemalige = [", "\n\n[[kreis]]"].iter().filter_map(|part| old.find(part));
        let head = old.get(..ends.min().unwrap_or(old.len())).unwrap_or(old);
        let mut out = String::new();
        for line in head.lines().filter(|line| !line.starts_with("gebietsstand = ")) {
            line_of(&mut out, line);
        }
        if !as_of.is_empty() {
            line_of(&mut out, &format!("gebietsstand = {}", quoted(as_of)));
        }
        if !self.ehemalige.is_empty() {
            line_of(&mut out, "ehemalige = [");
            for former in &self.ehemalige {
                line_of(&mut out, &format!("    {},", former.text()));
            }
            line_of(&mut out, "]");
        }
        for district in &self.kreis {
            line_of(&mut out, "\n[[kreis]]");
            line_of(&mut out, &format!("ars = {}", quoted(&district.ars)));
            line_of(&mut out, &format!("name = {}", quoted(&district.name)));
            let kind = match district.art {
                RawDistrictKind::Landkreis => "landkreis",
                RawDistrictKind::KreisfreieStadt => "kreisfreie_stadt",
            };
            line_of(&mut out, &format!("art = {}", quoted(kind)));
            places(&mut out, &district.gemeinden);
            for association in &district.verband {
                line_of(&mut out, "\n[[kreis.verband]]");
                line_of(&mut out, &format!("ars = {}", quoted(&association.ars)));
                line_of(&mut out, &format!("name = {}", quoted(&association.name)));
                places(&mut out, &association.gemeinden);
            }
        }
        out
    }
}

impl RawFormer {
    fn text(&self) -> String {
        let mut parts = vec![("ars", &self.ars), ("name", &self.name)];
        parts.extend(self.gueltig_bis.iter().map(|own| ("gueltig_bis", own)));
        parts.extend(self.nachfolger.iter().map(|own| ("nachfolger", own)));
        let parts = parts.iter().map(|(key, value)| format!("{key} = {}", quoted(value)));
        format!("{{ {} }}", parts.collect::<Vec<_>>().join(", "))
    }
}

impl RawPlace {
    fn text(&self) -> String {
        let mut parts = vec![("ars", &self.ars), ("name", &self.name)];
        parts.extend(self.auch.iter().map(|own| ("auch", own)));
        parts.extend((!self.plz.is_empty()).then_some(("plz", &self.plz)));
        let parts = parts.iter().map(|(key, value)| format!("{key} = {}", quoted(value)));
        let lage = self.lage.map(|[north, east]| format!("lage = [{north:.2}, {east:.2}]"));
        format!("{{ {} }}", parts.chain(lage).collect::<Vec<_>>().join(", "))
    }
}

fn places(out: &mut String, places: &[RawPlace]) {
    line_of(out, "gemeinden = [");
    for place in places {
        line_of(out, &format!("    {},", place.text()));
    }
    line_of(out, "]");
}

fn line_of(out: &mut String, line: &str) {
    // Writing into a text cannot fail.
    let _ = writeln!(out, "{line}");
}

/// A text in quotes, as TOML wants it.
fn quoted(text: &str) -> String {
    toml_edit::value(text).to_string()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "test code")]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_written_as_it_was_read() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../rules/orte");
        let mut number = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|kind| kind == "toml") {
                let text = std::fs::read_to_string(&path).unwrap();
                let table = toml_edit::de::from_str::<RawTable>(&text).unwrap();
                let day = table.as_of.clone().unwrap_or_default();
                assert!(table.text(&text, &day) == text, "{}", path.display());
                number += 1;
            }
        }
        assert_eq!(number, 16);
    }
}
