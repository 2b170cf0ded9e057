//! Tables read with an index that may still be open.

use crate::number::SCALE;
use crate::value::Value;

/// The hull of all rows an index can still mean; `None` if it may mean none of them.
pub(super) fn rows<T>(
    table: &[(i64, T)],
    index: Value,
    by_choice: bool,
    cell: impl Fn(&T) -> Option<Value>,
) -> Option<Value> {
    let mut hull: Option<Value> = None;
    let mut take = |figures: &T| {
        let value = cell(figures)?;
        hull = Some(hull.map_or(value, |hull| hull.hull(value)));
        Some(())
    };
    if by_choice {
        let mut options = index.lo;
        for (key, figures) in table {
            let option = u8::try_from(*key).map_or(0, crate::facts::bit);
            if index.lo & option != 0 {
                options &= !option;
                take(figures)?;
            }
        }
        return if options == 0 { hull } else { None };
    }
    // INVARIANT: keys ascend; an index below the first key means the first row.
    let row = |index: i64| table.partition_point(|(key, _)| *key <= index).saturating_sub(1);
    let first = row(index.lo);
    let last = if index.is_point() { first } else { row(index.hi) };
    for (_, figures) in table.get(first..=last)? {
        take(figures)?;
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

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(index: Value, by_choice: bool) -> Option<Value> {
        let table = [(0, 10), (2, 30), (5, 20)];
        rows(&table, index, by_choice, |cell| Some(Value::exact(*cell)))
    }

    #[test]
    fn a_number_means_the_row_at_or_below_it() {
        assert_eq!(meant(Value::exact(-3), false), Some(Value::exact(10)));
        assert_eq!(meant(Value::exact(1), false), Some(Value::exact(10)));
        assert_eq!(meant(Value::exact(2), false), Some(Value::exact(30)));
        assert_eq!(meant(Value::range(3, 9), false), Some(Value::range(20, 30)));
        assert_eq!(meant(Value::range(-1, 9), false), Some(Value::range(10, 30)));
    }

    #[test]
    fn a_choice_without_a_row_has_no_value() {
        assert_eq!(meant(Value { lo: 0b100, hi: 0 }, true), Some(Value::exact(30)));
        assert_eq!(meant(Value { lo: 0b101, hi: 0 }, true), Some(Value::range(10, 30)));
        assert_eq!(meant(Value { lo: 0b110, hi: 0 }, true), None);
        assert_eq!(meant(Value { lo: 0, hi: 0 }, true), None);
    }
}
