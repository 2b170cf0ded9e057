//! Truths of all persons in one word: the lower half says for whom it is certain, the upper half
//! for whom it is possible. A truth of the household stands there once for everybody.
//!
//! So `and` for twelve persons is one instruction, and no truth needs a loop over persons.

use crate::value::Value;

/// Nobody, for certain.
pub(crate) const FALSE: u32 = 0;
/// Everybody, for certain.
pub(crate) const TRUE: u32 = u32::MAX;
/// Possible for everybody, certain for nobody.
pub(crate) const EITHER: u32 = 0xFFFF_0000;
/// The half that is certain.
pub(crate) const LOWER: u32 = 0xFFFF;

/// From the persons for whom it is certain, and possible.
pub(crate) const fn word(certain: u32, possible: u32) -> u32 {
    (certain & LOWER) | possible.wrapping_shl(16)
}

/// The persons for whom it is certain.
pub(crate) const fn certain(word: u32) -> u32 {
    word & LOWER
}

/// The persons for whom it is possible.
pub(crate) const fn possible(word: u32) -> u32 {
    word.wrapping_shr(16)
}

/// The same persons in both halves.
pub(crate) const fn both(slots: u32) -> u32 {
    word(slots, slots)
}

/// A person as a set.
pub(crate) const fn single(slot: u32) -> u32 {
    1_u32.wrapping_shl(slot)
}

/// One truth for everybody.
pub(crate) const fn spread(value: Value) -> u32 {
    let certain = if value.lo > 0 { LOWER } else { 0 };
    let possible = if value.hi > 0 { EITHER } else { 0 };
    certain | possible
}

/// The truth for a person.
pub(crate) fn read(word: u32, slot: u32) -> Value {
    let at = |half: u32| i64::from(half.wrapping_shr(slot) & 1);
    Value { lo: at(certain(word)), hi: at(possible(word)) }
}

/// Kleene's not.
pub(crate) const fn not(word: u32) -> u32 {
    !word.rotate_left(16)
}

/// `if c { a } else { b }`; what either can still be where `c` is open.
pub(crate) const fn choose(c: u32, a: u32, b: u32) -> u32 {
    let (yes, no) = (both(certain(c)), both(!possible(c)));
    let either = (a & b & LOWER) | ((a | b) & EITHER);
    (yes & a) | (no & b) | (!(yes | no) & either)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Value; 3] = [Value::FALSE, Value::EITHER, Value::TRUE];

    #[test]
    fn words_agree_with_values() {
        for a in ALL {
            assert_eq!(read(spread(a), 3), a);
            assert_eq!(not(spread(a)), spread(a.not()));
            for b in ALL {
                assert_eq!(spread(a) & spread(b), spread(a.and(b)));
                assert_eq!(spread(a) | spread(b), spread(a.or(b)));
                for c in ALL {
                    let wanted = match c {
                        Value::TRUE => a,
                        Value::FALSE => b,
                        _ => a.hull(b),
                    };
                    assert_eq!(choose(spread(c), spread(a), spread(b)), spread(wanted));
                }
            }
        }
    }

    #[test]
    fn a_person_keeps_an_own_truth() {
        let mixed = word(0b01, 0b11);
        assert_eq!((read(mixed, 0), read(mixed, 1)), (Value::TRUE, Value::EITHER));
        assert_eq!(read(not(mixed), 0), Value::FALSE);
    }
}
