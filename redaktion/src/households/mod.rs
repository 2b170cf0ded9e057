//! The format of the known households: what they are and what the law gives them.
//!
//! INVARIANT: the mapping to answers gets a [`Household`] only, never the [`Line`] around it;
//! `law`, `gaps` and `borderline` are for scoring alone.

mod answers;

pub use answers::answers;

use serde::Deserialize;
use std::collections::BTreeMap;

/// What a person knows about the own household.
#[derive(Debug, Clone, Deserialize)]
pub struct Household {
    /// Kind of household, for example `couple_kids`.
    #[serde(default)]
    pub kind: String,
    /// The adults are married.
    #[serde(default)]
    pub married: bool,
    /// One adult alone with children.
    #[serde(default)]
    pub single_parent: bool,
    /// Everybody in it.
    pub persons: Vec<Member>,
    /// The home.
    pub housing: Housing,
}

/// One person.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Member {
    /// `self`, `partner` or `child`.
    pub rel: String,
    /// Age on 1 November 2026.
    pub age: i64,
    /// Year and month.
    pub birth: Option<(i32, u8)>,
    /// What the person does.
    pub emp: String,
    /// Gross wage a month.
    pub gross_m: f64,
    /// Hours worked a week.
    pub hours_w: f64,
    /// Profit of self-employed persons a month.
    pub profit_m: f64,
    /// Arbeitslosengeld paid a month.
    pub alg1_m: f64,
    /// Elterngeld a month.
    pub elterngeld_m: f64,
    /// Gross pension a month.
    pub pension_m: f64,
    /// Gross reduced-earning-capacity pension a month.
    pub em_pension_m: f64,
    /// Company pension a month.
    pub company_pension_m: f64,
    /// Capital income a year.
    pub capital_y: f64,
    /// Maintenance received for this child a month.
    pub maintenance_m: f64,
    /// Savings.
    pub wealth: f64,
    /// Degree of disability.
    pub gdb: f64,
    /// Mark G.
    pub merkzeichen_g: bool,
    /// At school or in training.
    pub in_education: bool,
    /// Months of Grundrentenzeiten.
    pub grundrente_months: f64,
    /// Year the pension began.
    pub retired_since: f64,
    /// Own net income a month from all sources (adults).
    pub net_m: f64,
}

/// The home.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Housing {
    /// `rent` or `own`.
    pub tenure: String,
    /// Rent without heating, or the owner's load.
    pub rent_cold_m: f64,
    /// Heating.
    pub heating_m: f64,
    /// Size.
    pub size_qm: f64,
    /// Level of rents of the place, 1 to 7.
    pub mietenstufe: i64,
}

/// A line of the file: the household and what is known about its claims.
#[derive(Debug, Clone, Deserialize)]
pub struct Line {
    /// Name of the line.
    pub id: String,
    /// The household itself.
    #[serde(flatten)]
    pub household: Household,
    /// Claims by key, EUR a month.
    #[serde(default)]
    pub law: BTreeMap<String, serde_json::Value>,
    /// Known weak spots of the line.
    #[serde(default)]
    pub gaps: Vec<serde_json::Value>,
    /// Keys of benefits too close to a limit to be scored.
    #[serde(default)]
    pub borderline: Vec<String>,
}

impl Line {
    /// A claim of the law block.
    #[must_use]
    pub fn claim(&self, key: &str) -> f64 {
        self.law.get(key).and_then(serde_json::Value::as_f64).unwrap_or(0.0)
    }
}

/// A line that is no household.
#[derive(Debug)]
pub struct Unreadable {
    /// Line, from 1.
    pub line: usize,
    /// What the reader of JSON says.
    pub why: serde_json::Error,
}

/// Reads one JSON object a line.
///
/// # Errors
/// The first line that is no household.
pub fn read(text: &str) -> Result<Vec<Line>, Unreadable> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(at, line)| {
            let line_number = at.saturating_add(1);
            serde_json::from_str(line).map_err(|why| Unreadable { line: line_number, why })
        })
        .collect()
}
