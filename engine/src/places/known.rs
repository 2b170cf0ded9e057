//! What has become of an area: it exists, another took its place, or it never was.
//!
//! Keys change when Gemeinden merge or move into another Verband or Kreis. What was written down
//! with an old key, an answer or the area of a way, still means the same people.

use super::PlaceTable;
use crate::area::{Area, Level};
use crate::date::Date;
use serde::{Deserialize, Serialize};

/// An area whose key holds no longer, or will not from some day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Former {
    /// The key.
    pub area: Area,
    /// Name it had.
    pub name: String,
    /// Last day of the key; `None` if it ended before the table was made.
    pub until: Option<Date>,
    /// The area that holds all of it now, if that is on record.
    pub successor: Option<Area>,
}

impl Former {
    fn ended(&self, as_of: Date) -> bool {
        self.until.is_none_or(|until| until < as_of)
    }
}

/// What has become of an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known<'a> {
    /// It exists.
    Yes,
    /// This area took its place, and exists.
    Replaced(&'a Area),
    /// It existed once; what came after it is not on record.
    Gone,
    /// No table knows it.
    No,
}

/// What has become of an area, by all tables at hand.
///
/// A Land without a table knows nothing below itself.
#[must_use]
pub fn known<'a>(
    tables: impl IntoIterator<Item = &'a PlaceTable>,
    area: &Area,
    as_of: Date,
) -> Known<'a> {
    if area.level() == Level::Federation {
        return Known::Yes;
    }
    let mut tables = tables.into_iter().filter(|table| table.state.area.covers(area));
    tables.next().map_or(Known::No, |table| table.known(area, as_of))
}

impl PlaceTable {
    /// What has become of an area of this Land on a day.
    ///
    /// Follows successors to the last one; a circle among them counts as gone.
    #[must_use]
    pub fn known(&self, area: &Area, as_of: Date) -> Known<'_> {
        let mut reached: Option<&Area> = None;
        for _ in 0..=self.former.len() {
            let now = reached.unwrap_or(area);
            let ended = self.former.iter().find(|own| own.area == *now && own.ended(as_of));
            match (ended, reached) {
                (Some(former), _) => match &former.successor {
                    Some(successor) => reached = Some(successor),
                    None => return Known::Gone,
                },
                (None, None) if self.exists(now) => return Known::Yes,
                (None, None) => return Known::No,
                (None, Some(successor)) if self.exists(now) => return Known::Replaced(successor),
                (None, Some(_)) => return Known::Gone,
            }
        }
        Known::Gone
    }

    /// Whether a place, Verband, Kreis or Regierungsbezirk has the key, ended or not.
    pub(super) fn exists(&self, area: &Area) -> bool {
        let places = self.places.iter().map(|place| &place.area);
        let regions = self.regions.iter().map(|region| &region.area);
        self.state.area == *area || places.chain(regions).any(|own| area.covers(own))
    }

    /// The keys that ended by the day and whose people live in this area now.
    pub(super) fn predecessors(&self, area: &Area, as_of: Date) -> Vec<&Area> {
        let direct = |of: &Area, found: &[&Area]| {
            let led = |own: &&Former| own.ended(as_of) && own.successor.as_ref() == Some(of);
            let new = |own: &&Area| *own != area && !found.contains(own);
            let led = self.former.iter().filter(led).map(|own| &own.area).filter(new);
            led.collect::<Vec<_>>()
        };
        let mut found = direct(area, &[]);
        let mut at = 0_usize;
        while let Some(of) = found.get(at).copied() {
            let before = direct(of, &found);
            found.extend(before);
            at = at.saturating_add(1);
        }
        found
    }
}
