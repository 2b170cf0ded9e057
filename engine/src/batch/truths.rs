//! Truths of many households: a bit for each, once for what is certain and once for what is possible.

use crate::value::Value;

/// A truth for each household: for whom it is certain, and possible.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Truths {
    /// A bit for each household.
    pub certain: u64,
    /// A bit for each household.
    pub possible: u64,
}

/// Open everywhere.
pub(super) const OPEN: Truths = Truths { certain: 0, possible: u64::MAX };

/// One truth for all households.
pub(super) const fn spread(value: Value) -> Truths {
    let certain = if value.lo > 0 { u64::MAX } else { 0 };
    let possible = if value.hi > 0 { u64::MAX } else { 0 };
    Truths { certain, possible }
}

/// The truth in one household.
#[inline]
pub(super) fn bit(truths: Truths, household: usize) -> Value {
    let shift = u32::try_from(household).unwrap_or(0);
    let at = |bits: u64| i64::from(bits.wrapping_shr(shift) & 1 == 1);
    Value { lo: at(truths.certain), hi: at(truths.possible) }
}

/// The truths with one more.
#[inline]
pub(super) fn with(truths: Truths, household: usize, value: Value) -> Truths {
    let shift = u32::try_from(household).unwrap_or(0);
    let at = |holds: bool| u64::from(holds).wrapping_shl(shift);
    Truths {
        certain: truths.certain | at(value.lo > 0),
        possible: truths.possible | at(value.hi > 0),
    }
}

/// One truth for each household, in their order.
#[inline]
pub(super) fn gathered(values: impl Iterator<Item = Value>) -> Truths {
    let all = values.enumerate();
    all.fold(Truths::default(), |all, (household, value)| with(all, household, value))
}

pub(super) const fn both(a: Truths, b: Truths) -> Truths {
    Truths { certain: a.certain & b.certain, possible: a.possible & b.possible }
}

pub(super) const fn either(a: Truths, b: Truths) -> Truths {
    Truths { certain: a.certain | b.certain, possible: a.possible | b.possible }
}

pub(super) const fn not(a: Truths) -> Truths {
    Truths { certain: !a.possible, possible: !a.certain }
}

/// `if c { a } else { b }`; what either can still be where `c` is open.
pub(super) const fn choose(c: Truths, a: Truths, b: Truths) -> Truths {
    let (yes, no) = (c.certain, !c.possible);
    let open = !(yes | no);
    Truths {
        certain: (yes & a.certain) | (no & b.certain) | (open & a.certain & b.certain),
        possible: (yes & a.possible) | (no & b.possible) | (open & (a.possible | b.possible)),
    }
}
