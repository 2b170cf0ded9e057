//! Two ways to compute by hand: with plain values, and with what values can still be.

use engine::number::{SCALE, WIDE_SCALE};
use engine::value::Value;

/// Truths, numbers and choices, and what is done with them.
pub trait Kind {
    /// A truth.
    type Truth: Copy + PartialEq + std::fmt::Debug;
    /// A number.
    type Number: Copy;

    /// A known truth.
    fn truth(holds: bool) -> Self::Truth;
    /// A known number.
    fn number(number: i64) -> Self::Number;
    /// A truth as it was answered.
    fn answered(value: Value) -> Self::Truth;
    /// A number as it was answered.
    fn given(value: Value) -> Self::Number;
    /// Both hold.
    fn and(a: Self::Truth, b: Self::Truth) -> Self::Truth;
    /// One holds.
    fn or(a: Self::Truth, b: Self::Truth) -> Self::Truth;
    /// It does not hold.
    fn not(a: Self::Truth) -> Self::Truth;
    /// Nothing more can make it false.
    fn is_false(a: Self::Truth) -> bool;
    /// Whether a choice is one of the options.
    fn one_of(choice: i64, options: i64) -> Self::Truth;
    /// `a < b`
    fn less(a: Self::Number, b: Self::Number) -> Self::Truth;
    /// `a + b`
    fn add(a: Self::Number, b: Self::Number) -> Self::Number;
    /// `a - b`
    fn sub(a: Self::Number, b: Self::Number) -> Self::Number;
    /// `a · b` for `b` a share.
    fn share(a: Self::Number, b: i64) -> Self::Number;
    /// At least zero.
    fn positive(a: Self::Number) -> Self::Number;
    /// Rounded up to whole units.
    fn up(a: Self::Number) -> Self::Number;
    /// Whole years in a number of months.
    fn years(months: Self::Number) -> Self::Number;
    /// One or the other.
    fn pick(c: Self::Truth, a: Self::Number, b: Self::Number) -> Self::Number;
    /// The row with the greatest key at or below the index.
    fn row(rows: &[(i64, i64)], index: Self::Number) -> Self::Number;
}

/// Everything is known.
#[derive(Debug)]
pub struct Plain;

fn years_in(months: i64) -> i64 {
    months.div_euclid(12 * SCALE) * SCALE
}

fn whole_above(number: i64) -> i64 {
    (number + SCALE - 1).div_euclid(SCALE) * SCALE
}

fn place(rows: &[(i64, i64)], index: i64) -> usize {
    rows.partition_point(|(key, _)| *key <= index).saturating_sub(1)
}

impl Kind for Plain {
    type Truth = bool;
    type Number = i64;

    fn truth(holds: bool) -> bool {
        holds
    }
    fn number(number: i64) -> i64 {
        number
    }
    fn answered(value: Value) -> bool {
        value.lo == 1
    }
    fn given(value: Value) -> i64 {
        value.lo
    }
    fn and(a: bool, b: bool) -> bool {
        a && b
    }
    fn or(a: bool, b: bool) -> bool {
        a || b
    }
    fn not(a: bool) -> bool {
        !a
    }
    fn is_false(a: bool) -> bool {
        !a
    }
    fn one_of(choice: i64, options: i64) -> bool {
        choice & options != 0
    }
    fn less(a: i64, b: i64) -> bool {
        a < b
    }
    fn add(a: i64, b: i64) -> i64 {
        a + b
    }
    fn sub(a: i64, b: i64) -> i64 {
        a - b
    }
    fn share(a: i64, b: i64) -> i64 {
        i64::try_from((i128::from(a) * i128::from(b)).div_euclid(WIDE_SCALE)).unwrap()
    }
    fn positive(a: i64) -> i64 {
        a.max(0)
    }
    fn up(a: i64) -> i64 {
        whole_above(a)
    }
    fn years(months: i64) -> i64 {
        years_in(months)
    }
    fn pick(c: bool, a: i64, b: i64) -> i64 {
        if c { a } else { b }
    }
    fn row(rows: &[(i64, i64)], index: i64) -> i64 {
        rows[place(rows, index)].1
    }
}

/// Answers are missing.
#[derive(Debug)]
pub struct Open;

impl Kind for Open {
    type Truth = Value;
    type Number = Value;

    fn truth(holds: bool) -> Value {
        Value::truth(holds)
    }
    fn number(number: i64) -> Value {
        Value::exact(number)
    }
    fn answered(value: Value) -> Value {
        value
    }
    fn given(value: Value) -> Value {
        value
    }
    fn and(a: Value, b: Value) -> Value {
        a.and(b)
    }
    fn or(a: Value, b: Value) -> Value {
        a.or(b)
    }
    fn not(a: Value) -> Value {
        a.not()
    }
    fn is_false(a: Value) -> bool {
        a.hi == 0
    }
    fn one_of(choice: i64, options: i64) -> Value {
        Value { lo: i64::from(choice & !options == 0), hi: i64::from(choice & options != 0) }
    }
    fn less(a: Value, b: Value) -> Value {
        a.less(b)
    }
    fn add(a: Value, b: Value) -> Value {
        Value { lo: a.lo + b.lo, hi: a.hi + b.hi }
    }
    fn sub(a: Value, b: Value) -> Value {
        Value { lo: a.lo - b.hi, hi: a.hi - b.lo }
    }
    fn share(a: Value, b: i64) -> Value {
        a.mul(Value::exact(b))
    }
    fn positive(a: Value) -> Value {
        Value { lo: a.lo.max(0), hi: a.hi.max(0) }
    }
    fn up(a: Value) -> Value {
        Value { lo: whole_above(a.lo), hi: whole_above(a.hi) }
    }
    fn years(months: Value) -> Value {
        Value { lo: years_in(months.lo), hi: years_in(months.hi) }
    }
    fn pick(c: Value, a: Value, b: Value) -> Value {
        match (c.lo, c.hi) {
            (1, _) => a,
            (_, 0) => b,
            _ => a.hull(b),
        }
    }
    fn row(rows: &[(i64, i64)], index: Value) -> Value {
        let meant = &rows[place(rows, index.lo)..=place(rows, index.hi)];
        meant.iter().fold(Value::exact(meant[0].1), |all, (_, cell)| all.hull(Value::exact(*cell)))
    }
}
