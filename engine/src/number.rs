//! Fixed-point numbers: `i64` at a scale of 10⁶, every step checked.
//!
//! Amounts, years, months and shares all use this one scale, so that a cent (0.01) and a
//! coefficient in millionths are both exact. Nothing here panics or wraps: an operation that
//! leaves the range returns `None` and the caller widens to "anything".

use serde::{Deserialize, Serialize};

/// Steps in one unit: 1 is stored as `1_000_000`.
pub const SCALE: i64 = 1_000_000;
/// The scale as a 128-bit number, for intermediate results.
pub const WIDE_SCALE: i128 = 1_000_000;

/// How a number is rounded to a multiple of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Rounding {
    /// `aufrunden`: towards plus infinity.
    Up,
    /// `abrunden`: towards minus infinity.
    Down,
    /// `kaufmaennisch`: to the nearest, a half away from zero.
    HalfUp,
}

/// Euros in cents at the common scale, `None` if it does not fit.
#[must_use]
pub fn from_cents(cents: i64) -> Option<i64> {
    cents.checked_mul(10_000)
}

/// The amount in whole cents, rounded as asked.
#[must_use]
pub fn to_cents(number: i64, rounding: Rounding) -> i64 {
    round_to(number, 10_000, rounding).unwrap_or(0).div_euclid(10_000)
}

/// `a · b`, rounded down and up to the scale: the exact product lies between the two.
#[must_use]
pub fn product(a: i64, b: i64) -> Option<(i64, i64)> {
    // Nearly every product fits 64 bits, whose division is many times faster.
    if let Some(narrow) = a.checked_mul(b) {
        let floor = narrow.div_euclid(SCALE);
        // Multiplying back is cheaper than asking for the rest.
        let exact = floor.wrapping_mul(SCALE) == narrow;
        return Some((floor, if exact { floor } else { floor.checked_add(1)? }));
    }
    let wide = i128::from(a).checked_mul(i128::from(b))?;
    let floor = wide.div_euclid(WIDE_SCALE);
    let exact = floor.wrapping_mul(WIDE_SCALE) == wide;
    let ceil = if exact { floor } else { floor.checked_add(1)? };
    Some((i64::try_from(floor).ok()?, i64::try_from(ceil).ok()?))
}

/// `number` rounded to a multiple of `step` (both at the scale); `step` must be above zero.
#[must_use]
pub fn round_to(number: i64, step: i64, rounding: Rounding) -> Option<i64> {
    if step <= 0 {
        return None;
    }
    // `number / step` is the number of steps: the scale falls out.
    narrow(number, step, step, rounding)
}

/// `a / b` rounded to a multiple of `step`; `None` for a zero divisor or an overflow.
#[must_use]
pub fn quotient(a: i64, b: i64, step: i64, rounding: Rounding) -> Option<i64> {
    if b == 0 || step <= 0 {
        return None;
    }
    // a/b in units of step: (a·SCALE) / (b·step), with a positive divisor.
    if let (Some(top), Some(bottom)) = (a.checked_mul(SCALE), b.checked_mul(step))
        && bottom > 0
    {
        return narrow(top, bottom, step, rounding);
    }
    let top = i128::from(a).checked_mul(WIDE_SCALE)?;
    let bottom = i128::from(b).checked_mul(i128::from(step))?;
    let (top, bottom) =
        if bottom < 0 { (top.checked_neg()?, bottom.checked_neg()?) } else { (top, bottom) };
    let floor = top.div_euclid(bottom);
    let rest = top.rem_euclid(bottom);
    let up = match rounding {
        Rounding::Down => false,
        Rounding::Up => rest != 0,
        Rounding::HalfUp => {
            let twice = rest.checked_mul(2)?;
            twice > bottom || (twice == bottom && top >= 0)
        }
    };
    let steps = if up { floor.checked_add(1)? } else { floor };
    i64::try_from(steps.checked_mul(i128::from(step))?).ok()
}

/// `top / bottom` in whole steps, in 64 bits, which nearly every number fits and whose division
/// is many times faster; `bottom` must be above zero.
fn narrow(top: i64, bottom: i64, step: i64, rounding: Rounding) -> Option<i64> {
    let floor = top.div_euclid(bottom);
    let rest = top.wrapping_sub(floor.wrapping_mul(bottom));
    let up = match rounding {
        Rounding::Down => false,
        Rounding::Up => rest != 0,
        Rounding::HalfUp => {
            let other = bottom.checked_sub(rest)?;
            rest > other || (rest == other && top >= 0)
        }
    };
    let steps = if up { floor.checked_add(1)? } else { floor };
    steps.checked_mul(step)
}

/// A decimal text such as `640,5` or `-0.0004797` at the scale; `None` if it is no number, has
/// more than six decimals, or does not fit. A comma or a point separates the decimals.
#[must_use]
pub fn parse(text: &str) -> Option<i64> {
    let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (whole, decimals) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
    let only_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || decimals.len() > 6 || !only_digits(whole) || !only_digits(decimals) {
        return None;
    }
    let mut padded = String::from(decimals);
    while padded.len() < 6 {
        padded.push('0');
    }
    let whole = whole.parse::<i64>().ok()?.checked_mul(SCALE)?;
    let value = whole.checked_add(padded.parse::<i64>().ok()?)?;
    if negative { value.checked_neg() } else { Some(value) }
}

/// The number as text with a point and without needless zeros (`640.5`).
#[must_use]
pub fn print(number: i64) -> String {
    let size = number.unsigned_abs();
    let (whole, rest) = (size.div_euclid(1_000_000), size.rem_euclid(1_000_000));
    let sign = if number < 0 { "-" } else { "" };
    let text = format!("{sign}{whole}.{rest:06}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn rounds_as_the_statutes_say() {
        let euro = |text: &str| parse(text).unwrap();
        assert_eq!(round_to(euro("10.5"), SCALE, Rounding::HalfUp), Some(euro("11")));
        assert_eq!(round_to(euro("-10.5"), SCALE, Rounding::HalfUp), Some(euro("-11")));
        assert_eq!(round_to(euro("10.01"), SCALE, Rounding::Up), Some(euro("11")));
        assert_eq!(round_to(euro("-10.01"), SCALE, Rounding::Down), Some(euro("-11")));
        assert_eq!(quotient(euro("10"), euro("3"), euro("0.01"), Rounding::Up), Some(euro("3.34")));
        assert_eq!(quotient(euro("10"), 0, SCALE, Rounding::Up), None);
    }

    #[test]
    fn a_product_that_does_not_fit_is_none() {
        assert_eq!(product(i64::MAX, i64::MAX), None);
        assert_eq!(product(1, 1), Some((0, 1)));
    }

    proptest! {
        #[test]
        fn the_narrow_way_agrees_with_the_wide_one(
            a in -9_000_000_000_000_i64..9_000_000_000_000,
            b in 1_i64..90_000_000,
            step in prop_oneof![Just(1_i64), Just(10_000), Just(SCALE), Just(30 * SCALE)],
        ) {
            let wide = |rounding| {
                let (top, bottom) = (i128::from(a) * WIDE_SCALE, i128::from(b) * i128::from(step));
                let (floor, rest) = (top.div_euclid(bottom), top.rem_euclid(bottom));
                let up = match rounding {
                    Rounding::Down => false,
                    Rounding::Up => rest != 0,
                    Rounding::HalfUp => 2 * rest > bottom || (2 * rest == bottom && top >= 0),
                };
                i64::try_from((floor + i128::from(up)) * i128::from(step)).ok()
            };
            for rounding in [Rounding::Down, Rounding::Up, Rounding::HalfUp] {
                prop_assert_eq!(quotient(a, b, step, rounding), wide(rounding));
            }
            let exact = i128::from(a) * i128::from(b);
            let floor = exact.div_euclid(WIDE_SCALE);
            let ceil = floor + i128::from(exact.rem_euclid(WIDE_SCALE) != 0);
            let fit = i64::try_from(floor).ok().zip(i64::try_from(ceil).ok());
            prop_assert_eq!(product(a, b), fit);
        }

        #[test]
        fn print_and_parse_agree(number in -9_000_000_000_000_000_i64..9_000_000_000_000_000) {
            prop_assert_eq!(parse(&print(number)), Some(number));
        }
    }
}
