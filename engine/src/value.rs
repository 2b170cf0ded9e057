//! What a value can still be: the lattice all evaluation runs on.
//!
//! One pair of `i64` serves every type, so that a sweep over the rules is a walk over plain
//! memory:
//! - truth: `lo`/`hi` in {0, 1}; (0,0) false, (1,1) true, (0,1) either;
//! - number, month, day: the closed interval `lo..=hi` at the common scale;
//! - choice: `lo` is the bit set of options still possible, `hi` unused (0);
//! - set of choices: `lo` the options certainly chosen, `hi` the options possibly chosen.

use crate::number::{self, Rounding};
use serde::{Deserialize, Serialize};

/// What a value can still be; the reading depends on the type of its node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Value {
    /// Lower end, or the bits explained in the module text.
    pub lo: i64,
    /// Upper end, or the bits explained in the module text.
    pub hi: i64,
}

/// A truth that may be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Truth {
    /// Holds under every completion.
    True,
    /// Fails under every completion.
    False,
    /// Still open.
    Open,
}

impl Value {
    /// False.
    pub const FALSE: Self = Self { lo: 0, hi: 0 };
    /// True.
    pub const TRUE: Self = Self { lo: 1, hi: 1 };
    /// Either truth.
    pub const EITHER: Self = Self { lo: 0, hi: 1 };
    /// Any number: what is left when a number does not fit.
    pub const ANY: Self = Self { lo: i64::MIN, hi: i64::MAX };
    /// Exactly zero.
    pub const ZERO: Self = Self { lo: 0, hi: 0 };

    /// Exactly this number.
    #[must_use]
    pub const fn exact(number: i64) -> Self {
        Self { lo: number, hi: number }
    }

    /// The closed interval; the ends are put in order.
    #[must_use]
    pub const fn range(a: i64, b: i64) -> Self {
        if a <= b { Self { lo: a, hi: b } } else { Self { lo: b, hi: a } }
    }

    /// A definite truth.
    #[must_use]
    pub const fn truth(holds: bool) -> Self {
        if holds { Self::TRUE } else { Self::FALSE }
    }

    /// A truth from what is certain and what is possible.
    const fn between(certain: bool, possible: bool) -> Self {
        match (certain, possible) {
            (true, _) => Self::TRUE,
            (false, true) => Self::EITHER,
            (false, false) => Self::FALSE,
        }
    }

    /// Reads the pair as a truth.
    #[must_use]
    pub const fn as_truth(self) -> Truth {
        if self.lo > 0 {
            Truth::True
        } else if self.hi <= 0 {
            Truth::False
        } else {
            Truth::Open
        }
    }

    /// Both ends are the same (numbers and truths).
    #[must_use]
    pub const fn is_point(self) -> bool {
        self.lo == self.hi
    }

    /// Both ends, once if they are the same: nearly every number is a point.
    pub(crate) fn ends(self) -> impl Iterator<Item = i64> {
        [self.lo, self.hi].into_iter().take(if self.is_point() { 1 } else { 2 })
    }

    /// Smallest interval holding both (numbers and truths).
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        Self { lo: self.lo.min(other.lo), hi: self.hi.max(other.hi) }
    }

    /// Everything either choice can still be.
    #[must_use]
    pub const fn choice_union(self, other: Self) -> Self {
        Self { lo: self.lo | other.lo, hi: 0 }
    }

    /// Everything either set of choices can still be.
    #[must_use]
    pub const fn set_union(self, other: Self) -> Self {
        Self { lo: self.lo & other.lo, hi: self.hi | other.hi }
    }

    /// Kleene's and.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { lo: self.lo.min(other.lo), hi: self.hi.min(other.hi) }
    }

    /// Kleene's or.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self { lo: self.lo.max(other.lo), hi: self.hi.max(other.hi) }
    }

    /// Kleene's not.
    #[must_use]
    pub const fn not(self) -> Self {
        Self { lo: self.hi ^ 1, hi: self.lo ^ 1 }
    }

    /// Sum; anything if it does not fit.
    #[must_use]
    pub const fn add(self, other: Self) -> Self {
        match (self.lo.checked_add(other.lo), self.hi.checked_add(other.hi)) {
            (Some(lo), Some(hi)) => Self { lo, hi },
            _ => Self::ANY,
        }
    }

    /// Difference; anything if it does not fit.
    #[must_use]
    pub const fn sub(self, other: Self) -> Self {
        match (self.lo.checked_sub(other.hi), self.hi.checked_sub(other.lo)) {
            (Some(lo), Some(hi)) => Self { lo, hi },
            _ => Self::ANY,
        }
    }

    /// Product, outward to the scale; anything if it does not fit.
    #[must_use]
    #[expect(clippy::should_implement_trait, reason = "an operator would hide the widening")]
    pub fn mul(self, other: Self) -> Self {
        if self.lo == self.hi && other.lo == other.hi {
            return match number::product(self.lo, other.lo) {
                Some((lo, hi)) => Self { lo, hi },
                None => Self::ANY,
            };
        }
        let corners = if self.lo >= 0 && other.lo >= 0 {
            [(self.lo, other.lo), (self.hi, other.hi), (self.lo, other.lo), (self.hi, other.hi)]
        } else {
            [(self.lo, other.lo), (self.lo, other.hi), (self.hi, other.lo), (self.hi, other.hi)]
        };
        let (mut lo, mut hi) = (i64::MAX, i64::MIN);
        for (a, b) in corners {
            let Some((floor, ceil)) = number::product(a, b) else { return Self::ANY };
            lo = lo.min(floor);
            hi = hi.max(ceil);
        }
        Self { lo, hi }
    }

    /// Quotient rounded to a step; anything if the divisor can be zero.
    #[must_use]
    pub fn div(self, other: Self, step: i64, rounding: Rounding) -> Self {
        if other.lo <= 0 && other.hi >= 0 {
            return Self::ANY;
        }
        let (mut lo, mut hi) = (i64::MAX, i64::MIN);
        for a in self.ends() {
            for b in other.ends() {
                let Some(corner) = number::quotient(a, b, step, rounding) else {
                    return Self::ANY;
                };
                lo = lo.min(corner);
                hi = hi.max(corner);
            }
        }
        Self { lo, hi }
    }

    /// Rounded to a multiple of a step (monotone).
    #[must_use]
    pub fn round(self, step: i64, rounding: Rounding) -> Self {
        let lo = number::round_to(self.lo, step, rounding);
        let hi = if self.is_point() { lo } else { number::round_to(self.hi, step, rounding) };
        match (lo, hi) {
            (Some(lo), Some(hi)) => Self { lo, hi },
            _ => Self::ANY,
        }
    }

    /// The smaller of two numbers.
    #[must_use]
    pub fn min(self, other: Self) -> Self {
        self.and(other)
    }

    /// The greater of two numbers.
    #[must_use]
    pub fn max(self, other: Self) -> Self {
        self.or(other)
    }

    /// `self < other`.
    #[must_use]
    pub const fn less(self, other: Self) -> Self {
        Self::between(self.hi < other.lo, self.lo < other.hi)
    }

    /// `self <= other`.
    #[must_use]
    pub const fn less_equal(self, other: Self) -> Self {
        other.less(self).not()
    }

    /// `self == other` for numbers.
    #[must_use]
    pub const fn equal(self, other: Self) -> Self {
        let certain = self.lo == self.hi && other.lo == other.hi && self.lo == other.lo;
        let possible = self.lo <= other.hi && other.lo <= self.hi;
        Self::between(certain, possible)
    }

    /// This choice is one of the options in the bit set.
    #[must_use]
    pub const fn one_of(self, options: i64) -> Self {
        let certain = self.lo & !options == 0;
        let possible = self.lo & options != 0;
        Self::between(certain && possible, possible)
    }

    /// This set holds at least one of the options in the bit set.
    #[must_use]
    pub const fn has_any(self, options: i64) -> Self {
        Self::between(self.lo & options != 0, self.hi & options != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn interval() -> impl Strategy<Value = (Value, i64)> {
        (-50_000_000_i64..50_000_000, 0_i64..20_000_000, 0_i64..=1000).prop_map(
            |(lo, width, share)| {
                let inside = lo.saturating_add(width.saturating_mul(share).div_euclid(1000));
                (Value::range(lo, lo.saturating_add(width)), inside)
            },
        )
    }

    fn holds(value: Value, point: i64) -> bool {
        value.lo <= point && point <= value.hi
    }

    proptest! {
        #[test]
        fn operations_hold_every_point((a, x) in interval(), (b, y) in interval()) {
            prop_assert!(holds(a.add(b), x.saturating_add(y)));
            prop_assert!(holds(a.sub(b), x.saturating_sub(y)));
            let (floor, ceil) = number::product(x, y).unwrap();
            prop_assert!(holds(a.mul(b), floor) && holds(a.mul(b), ceil));
            prop_assert!(holds(a.min(b), x.min(y)) && holds(a.max(b), x.max(y)));
            prop_assert!(holds(a.less(b), i64::from(x < y)));
            prop_assert!(holds(a.less_equal(b), i64::from(x <= y)));
            prop_assert!(holds(a.equal(b), i64::from(x == y)));
            for rounding in [Rounding::Up, Rounding::Down, Rounding::HalfUp] {
                let step = 10_000;
                prop_assert!(holds(a.round(step, rounding),
                    number::round_to(x, step, rounding).unwrap()));
                if let Some(point) = number::quotient(x, y, step, rounding) {
                    prop_assert!(holds(a.div(b, step, rounding), point));
                }
            }
        }

        #[test]
        fn choices_hold_every_option(set in 1_i64..256, options in 0_i64..256, bit in 0_u32..8) {
            let option = 1_i64.checked_shl(bit).unwrap();
            prop_assume!(set & option != 0);
            let answer = Value { lo: set, hi: 0 }.one_of(options);
            prop_assert!(holds(answer, i64::from(option & options != 0)));
        }
    }
}
