//! The answers of many households, field by field: what a sweep reads of them stands side by side.

use super::{Row, WIDTH};
use crate::facts::Facts;
use crate::value::Value;

/// Answers of up to [`WIDTH`] households, made once and swept as often as wanted.
#[derive(Debug, Clone)]
pub struct Columns {
    /// For each field and person the values of all households; what no household fills is open.
    rows: Vec<Row>,
    count: usize,
}

impl Columns {
    /// Takes over the answers of the first [`WIDTH`] households, which are of one rulebook.
    #[must_use]
    pub fn new(households: &[&Facts]) -> Self {
        let households = households.get(..WIDTH).unwrap_or(households);
        let fields = households.first().map_or(0, |facts| facts.len());
        let mut rows = vec![[Value::ANY; WIDTH]; fields];
        for (household, facts) in households.iter().enumerate() {
            for (row, value) in rows.iter_mut().zip(facts.all()) {
                if let Some(place) = row.get_mut(household) {
                    *place = *value;
                }
            }
        }
        Self { rows, count: households.len() }
    }

    /// How many households there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.count
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    pub(super) fn row(&self, position: usize) -> Option<&Row> {
        self.rows.get(position)
    }
}
