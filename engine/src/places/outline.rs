//! What is known of all place tables before any but the first is loaded.

use super::{PlaceTable, Postcode};
use crate::area::NamedArea;
use crate::packed;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is known of all tables before they are loaded.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Outline {
    /// The Länder that have a table, the one the page is made for first.
    pub states: Vec<NamedArea>,
    /// Postcodes of the first Land that places of others have too.
    pub shared: Vec<Postcode>,
    /// Where the tables come from, each source once.
    pub sources: Vec<String>,
}

impl Outline {
    /// The outline of tables, the one of the Land the page is made for first.
    #[must_use]
    pub fn of(tables: &[&PlaceTable]) -> Self {
        let codes = |table: &PlaceTable| {
            let codes = table.places.iter().flat_map(|place| place.postcodes.iter().copied());
            codes.collect::<BTreeSet<_>>()
        };
        let own = tables.first().map(|table| codes(table)).unwrap_or_default();
        let others = tables.iter().skip(1).flat_map(|table| codes(table));
        let others = others.collect::<BTreeSet<_>>();
        let mut sources = Vec::new();
        for table in tables {
            if !sources.contains(&table.provenance.source) {
                sources.push(table.provenance.source.clone());
            }
        }
        Self {
            states: tables.iter().map(|table| table.state.clone()).collect(),
            shared: own.intersection(&others).copied().collect(),
            sources,
        }
    }

    /// Reads a stored outline.
    ///
    /// # Errors
    /// Says why it is unusable.
    pub fn read(bytes: &[u8]) -> Result<Self, crate::bundle::Refused> {
        packed::read(packed::OUTLINE, bytes)
    }

    /// The outline as bytes.
    ///
    /// # Errors
    /// Never for outlines of ours.
    pub fn write(&self) -> Result<Vec<u8>, crate::bundle::Refused> {
        packed::write(packed::OUTLINE, self)
    }
}
