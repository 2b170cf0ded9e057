//! The period of a parameter that counts on a day.

use super::Resolved;
use crate::date::Date;
use crate::ir::Parameter;

pub(crate) fn resolve(parameter: &Parameter, as_of: Date) -> Resolved<'_> {
    if let Some(dated) = parameter.values.iter().find(|value| value.validity.covers(as_of)) {
        return Resolved { dated: Some(dated), stands_in: false };
    }
    // INVARIANT: periods are sorted; the last before the day, else the first after it.
    let before = parameter.values.iter().rev().find(|value| value.validity.from <= as_of);
    Resolved { dated: before.or_else(|| parameter.values.first()), stands_in: true }
}
