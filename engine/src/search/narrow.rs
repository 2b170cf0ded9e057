//! How the answers a field can still have are counted, halved and picked from.

use crate::ir::FieldKind;
use crate::number::SCALE;
use crate::relevance::is_open;
use crate::value::Value;

/// The least difference between two answers, at the scale.
pub(crate) fn grain(kind: &FieldKind) -> i64 {
    match kind {
        FieldKind::Number { decimals, .. } => {
            (0..*decimals).fold(SCALE, |grain, _| grain.div_euclid(10)).max(1)
        }
        _ => SCALE,
    }
}

/// How many answers are left.
pub(super) fn size(kind: &FieldKind, value: Value) -> i64 {
    match kind {
        FieldKind::Truth => 2,
        FieldKind::Choice(_) => i64::from(value.lo.count_ones()),
        FieldKind::Set { .. } => i64::from((value.hi & !value.lo).count_ones()).saturating_add(1),
        FieldKind::Number { .. } | FieldKind::Month | FieldKind::Day | FieldKind::Place { .. } => {
            value.hi.saturating_sub(value.lo).div_euclid(grain(kind)).saturating_add(1)
        }
    }
}

/// Two parts that together hold exactly the answers of the whole.
#[must_use]
pub fn halves(kind: &FieldKind, value: Value) -> Option<[Value; 2]> {
    if !is_open(kind, value) {
        return None;
    }
    match kind {
        FieldKind::Truth => Some([Value::TRUE, Value::FALSE]),
        FieldKind::Choice(_) => {
            let first = value.lo & value.lo.wrapping_neg();
            Some([Value { lo: first, hi: 0 }, Value { lo: value.lo & !first, hi: 0 }])
        }
        FieldKind::Set { .. } => {
            let open = value.hi & !value.lo;
            let first = open & open.wrapping_neg();
            Some([
                Value { lo: value.lo, hi: value.hi & !first },
                Value { lo: value.lo | first, hi: value.hi },
            ])
        }
        FieldKind::Number { .. } | FieldKind::Month | FieldKind::Day | FieldKind::Place { .. } => {
            let grain = grain(kind);
            let width = value.hi.checked_sub(value.lo)?;
            let half = width.div_euclid(2).div_euclid(grain).checked_mul(grain)?;
            let middle = value.lo.checked_add(half)?;
            let above = middle.checked_add(grain)?;
            let first = Value { lo: value.lo, hi: middle };
            if above > value.hi {
                // Less than one step wide: the ends are the only answers.
                return (width > 0).then_some([Value::exact(value.lo), Value::exact(value.hi)]);
            }
            Some([first, Value { lo: above, hi: value.hi }])
        }
    }
}

/// A few complete answers of a field: its ends and points between them.
pub(super) fn completions(kind: &FieldKind, value: Value) -> Vec<Value> {
    match kind {
        FieldKind::Truth => vec![Value::FALSE, Value::TRUE],
        FieldKind::Choice(options) => (0..u8::try_from(options.len()).unwrap_or(62))
            .map(crate::facts::bit)
            .filter(|bit| value.lo & bit != 0)
            .map(|bit| Value { lo: bit, hi: 0 })
            .collect(),
        FieldKind::Set { .. } => {
            let only = |bits: i64| Value { lo: bits, hi: bits };
            let first = value.hi & !value.lo & (value.hi & !value.lo).wrapping_neg();
            vec![only(value.lo), only(value.lo), only(value.lo | first), only(value.hi)]
        }
        FieldKind::Number { .. } | FieldKind::Month | FieldKind::Day | FieldKind::Place { .. } => {
            let grain = grain(kind);
            let width = value.hi.saturating_sub(value.lo);
            let part = |of: i64| {
                let step = width.div_euclid(of).div_euclid(grain).saturating_mul(grain);
                Value::exact(value.lo.saturating_add(step))
            };
            let mut points = vec![Value::exact(value.lo)];
            points.extend([100, 30, 10, 4, 2].map(part));
            points.push(Value::exact(value.hi));
            points
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_hold_every_answer_once() {
        let kind = FieldKind::Number { unit: crate::ir::Unit::Euro, decimals: 2, bands: vec![] };
        let [low, high] = halves(&kind, Value::range(0, 30_000)).unwrap();
        assert_eq!((low, high), (Value::range(0, 10_000), Value::range(20_000, 30_000)));
        assert_eq!(halves(&kind, Value::exact(5)), None);
        let choice = FieldKind::Choice(vec![String::new(); 3]);
        let [first, rest] = halves(&choice, Value { lo: 0b101, hi: 0 }).unwrap();
        assert_eq!((first.lo, rest.lo), (0b001, 0b100));
    }
}
