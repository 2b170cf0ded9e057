//! Tables read with an index that may still be open.

use crate::number::SCALE;
use crate::value::Value;

/// The hull of all rows an index can still mean.
/// All cells an index can still mean.
pub(super) fn rows<T>(
    table: &[(i64, T)],
    index: Value,
    by_choice: bool,
    cell: impl Fn(&T) -> Option<Value>,
) -> Option<Value> {
    let mut hull: Option<Value> = None;
    let option = |key: i64| u8::try_from(key).map_or(0, crate::facts::bit);
    let known = table.iter().fold(0, |known, (key, _)| known | option(*key));
    if by_choice && index.lo & !known != 0 {
        return None;
    }
    for (position, (key, figures)) in table.iter().enumerate() {
        let next = table.get(position.saturating_add(1)).map(|(next, _)| *next);
        let meant = if by_choice {
            index.lo & option(*key) != 0
        } else {
            let above = position == 0 || *key <= index.hi;
            above && next.is_none_or(|next| index.lo < next)
        };
        if meant {
            let value = cell(figures)?;
            hull = Some(hull.map_or(value, |hull| hull.hull(value)));
        }
    }
    hull
}

/// All columns an index can still mean.
pub(super) fn columns(cells: &[i64], column: Option<Value>) -> Option<Value> {
    let column = column?;
    let last = i64::try_from(cells.len()).ok()?.checked_sub(1)?;
    let place = |number: i64| number.div_euclid(SCALE).saturating_sub(1).clamp(0, last);
    let (from, to) = (place(column.lo), place(column.hi));
    (from..=to).try_fold(None, |hull: Option<Value>, at| {
        let value = Value::exact(*cells.get(usize::try_from(at).ok()?)?);
        Some(Some(hull.map_or(value, |hull| hull.hull(value))))
    })?
}
