//! The format of the known households: what they are and what the law gives them.
//!
//! INVARIANT: the mapping to answers gets a [`Household`] only, never the [`Line`] around it;
//! `law`, `gaps` and `borderline` are for scoring alone.

use serde::Deserialize;
use std::collections::BTreeMap;

/// What a person knows about the own household.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Household {
    /// Kind of household, for example `couple_kids`.
    #[serde(default)]
    pub(crate) kind: String,
    /// The adults are married.
    #[serde(default)]
    pub(crate) married: bool,
    /// One adult alone with children.
    #[serde(default)]
    pub(crate) single_parent: bool,
    /// Everybody in it.
    pub(crate) persons: Vec<Member>,
    /// The home.
    pub(crate) housing: Housing,
}

/// One person.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Member {
    /// `self`, `partner` or `child`.
    pub(crate) rel: String,
    /// Age on 1 November 2026.
    pub(crate) age: i64,
    /// Year and month.
    pub(crate) birth: Option<(i32, u8)>,
    /// What the person does.
    pub(crate) emp: String,
    /// Gross wage a month.
    pub(crate) gross_m: f64,
    /// Hours worked a week.
    pub(crate) hours_w: f64,
    /// Profit of self-employed persons a month.
    pub(crate) profit_m: f64,
    /// Arbeitslosengeld paid a month.
    pub(crate) alg1_m: f64,
    /// Elterngeld a month.
    pub(crate) elterngeld_m: f64,
    /// Gross pension a month.
    pub(crate) pension_m: f64,
    /// Gross reduced-earning-capacity pension a month.
    pub(crate) em_pension_m: f64,
    /// Company pension a month.
    pub(crate) company_pension_m: f64,
    /// Capital income a year.
    pub(crate) capital_y: f64,
    /// Maintenance received for this child a month.
    pub(crate) maintenance_m: f64,
    /// Savings.
    pub(crate) wealth: f64,
    /// Degree of disability.
    pub(crate) gdb: f64,
    /// Mark G.
    pub(crate) merkzeichen_g: bool,
    /// At school or in training.
    pub(crate) in_education: bool,
    /// Months of Grundrentenzeiten.
    pub(crate) grundrente_months: f64,
    /// Year the pension began.
    pub(crate) retired_since: f64,
    /// Own net income a month from all sources (adults).
    pub(crate) net_m: f64,
}

/// The home.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Housing {
    /// `rent` or `own`.
    pub(crate) tenure: String,
    /// Rent without heating, or the owner's load.
    pub(crate) rent_cold_m: f64,
    /// Heating.
    pub(crate) heating_m: f64,
    /// Size.
    pub(crate) size_qm: f64,
    /// Level of rents of the place, 1 to 7.
    pub(crate) mietenstufe: i64,
}

/// A line of the file: the household and what is known about its claims.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Line {
    /// Name of the line.
    pub(crate) id: String,
    /// The household itself.
    #[serde(flatten)]
    pub(crate) household: Household,
    /// Claims by key, EUR a month.
    #[serde(default)]
    pub(crate) law: BTreeMap<String, serde_json::Value>,
    /// Known weak spots of the line.
    #[serde(default)]
    pub(crate) gaps: Vec<serde_json::Value>,
    /// Keys of benefits too close to a limit to be scored.
    #[serde(default)]
    pub(crate) borderline: Vec<String>,
}

impl Line {
    /// A claim of the law block.
    pub(crate) fn claim(&self, key: &str) -> f64 {
        self.law.get(key).and_then(serde_json::Value::as_f64).unwrap_or(0.0)
    }
}

/// Reads one JSON object a line.
pub(crate) fn read(text: &str) -> Result<Vec<Line>, String> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(at, line)| {
            serde_json::from_str(line).map_err(|error| format!("line {}: {error}", at + 1))
        })
        .collect()
}
