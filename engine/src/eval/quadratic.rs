//! The quadratic of § 19 WoGG over intervals: bounded at its corners and its vertex.

use crate::number::WIDE_SCALE;
use crate::value::Value;

/// Bounds of `m − (a + b·m + c·y)·y`: linear in `m`, concave in `y`, falling in `a`, `b`, `c`.
pub(crate) fn bounds(m: Value, y: Value, [a, b, c]: [Value; 3]) -> Value {
    let (m, y) = (m.max(Value::ZERO), y.max(Value::ZERO));
    let (mut lo, mut hi) = (i64::MAX, i64::MIN);
    let (least, most) = ([a.lo, b.lo, c.lo], [a.hi, b.hi, c.hi]);
    for m_end in m.ends() {
        for y_end in y.ends() {
            let low = at(m_end, y_end, most);
            let high = if least == most { low } else { at(m_end, y_end, least) };
            let (Some((floor, _)), Some((_, ceil))) = (low, high) else {
                return Value::ANY;
            };
            lo = lo.min(floor);
            hi = hi.max(ceil);
        }
        if let Some(top) = vertex(m_end, least).filter(|top| y.lo < *top && *top < y.hi) {
            let Some((_, ceil)) = at(m_end, top, least) else {
                return Value::ANY;
            };
            // The vertex lies within one step of `top`: one more step covers it.
            hi = hi.max(ceil.saturating_add(1));
        }
    }
    Value { lo, hi }
}

/// The value at a point, rounded down and up to the scale.
fn at(m: i64, y: i64, [a, b, c]: [i64; 3]) -> Option<(i64, i64)> {
    let [m, y, a, b, c] = [m, y, a, b, c].map(i128::from);
    let unit = WIDE_SCALE.checked_mul(WIDE_SCALE)?.checked_mul(WIDE_SCALE)?;
    let linear = a.checked_mul(y)?.checked_mul(WIDE_SCALE.checked_mul(WIDE_SCALE)?)?;
    let mixed = b.checked_mul(m)?.checked_mul(y)?;
    let square = c.checked_mul(y)?.checked_mul(y)?;
    let sum = m.checked_mul(unit)?.checked_sub(linear)?.checked_sub(mixed)?.checked_sub(square)?;
    let quotient = sum.div_euclid(unit);
    let floor = i64::try_from(quotient).ok()?;
    let ceil = if quotient.wrapping_mul(unit) == sum { floor } else { floor.checked_add(1)? };
    Some((floor, ceil))
}

/// Where the parabola in `y` is highest: `−(a + b·m) / 2c`, if `c` is above zero.
fn vertex(m: i64, [a, b, c]: [i64; 3]) -> Option<i64> {
    if c <= 0 {
        return None;
    }
    let [m, a, b, c] = [m, a, b, c].map(i128::from);
    let millionths =
        a.checked_mul(WIDE_SCALE)?.checked_add(b.checked_mul(m)?.checked_div(WIDE_SCALE)?)?;
    let top = millionths.checked_neg()?.checked_mul(WIDE_SCALE)?.checked_div(c.checked_mul(2)?)?;
    i64::try_from(top).ok()
}
