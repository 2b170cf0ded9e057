//! Types and units of expressions, and which of them go together.

use super::expr::Operator;
use crate::ir::Unit;
use std::fmt;
use std::rc::Rc;

/// The type of an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// True or false.
    Truth,
    /// One of the options.
    Choice(Rc<Vec<String>>),
    /// Some of the options.
    Set(Rc<Vec<String>>),
    /// A bare number: takes the unit its neighbour has.
    Literal,
    /// A number with a unit.
    Number(Unit),
    /// A calendar month.
    Month,
    /// A day.
    Day,
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Truth => write!(f, "eine Wahrheit"),
            Self::Choice(_) => write!(f, "eine Auswahl"),
            Self::Set(_) => write!(f, "eine Mehrfachauswahl"),
            Self::Literal => write!(f, "eine Zahl ohne Einheit"),
            Self::Number(unit) => write!(f, "{}", unit_words(*unit)),
            Self::Month => write!(f, "ein Monat des Kalenders"),
            Self::Day => write!(f, "ein Tag"),
        }
    }
}

/// A unit in words.
#[must_use]
pub const fn unit_words(unit: Unit) -> &'static str {
    match unit {
        Unit::Number => "eine reine Zahl",
        Unit::EuroMonth => "ein Betrag im Monat",
        Unit::EuroYear => "ein Betrag im Jahr",
        Unit::Euro => "ein einmaliger Betrag",
        Unit::Years => "eine Zahl von Jahren",
        Unit::Months => "eine Zahl von Monaten",
        Unit::Persons => "eine Zahl von Personen",
        Unit::Percent => "ein Anteil in Prozent",
        Unit::HoursWeek => "eine Zahl von Stunden in der Woche",
        Unit::SquareMetres => "eine Fläche in Quadratmetern",
    }
}

/// The common type of two sides that have to be of one kind (`+`, comparison, branches).
#[must_use]
pub fn common(left: &Type, right: &Type) -> Option<Type> {
    match (left, right) {
        (Type::Literal, Type::Number(unit)) | (Type::Number(unit), Type::Literal) => {
            Some(Type::Number(*unit))
        }
        _ if left == right && !matches!(left, Type::Choice(_) | Type::Set(_)) => Some(left.clone()),
        _ => None,
    }
}

/// The type of `left operator right` for `+ - *`.
#[must_use]
pub fn arithmetic(operator: Operator, left: &Type, right: &Type) -> Option<Type> {
    match operator {
        Operator::Mul => product(left, right),
        Operator::Sub if *left == Type::Month && *right == Type::Month => {
            Some(Type::Number(Unit::Months))
        }
        Operator::Add | Operator::Sub
            if *left == Type::Month
                && matches!(right, Type::Literal | Type::Number(Unit::Months)) =>
        {
            Some(Type::Month)
        }
        // A day plus or minus a bare number of days.
        Operator::Add | Operator::Sub if *left == Type::Day && *right == Type::Literal => {
            Some(Type::Day)
        }
        Operator::Add | Operator::Sub => {
            common(left, right).filter(|ty| matches!(ty, Type::Literal | Type::Number(_)))
        }
        _ => None,
    }
}

/// Money and measures times a pure number keep their unit; two measures do not multiply.
fn product(left: &Type, right: &Type) -> Option<Type> {
    match (left, right) {
        (Type::Literal, other) | (other, Type::Literal) => {
            matches!(other, Type::Literal | Type::Number(_)).then(|| other.clone())
        }
        (Type::Number(a), Type::Number(b)) if a == b && is_pure(*a) => Some(left.clone()),
        (Type::Number(a), Type::Number(b)) if is_pure(*a) && is_pure(*b) => {
            Some(Type::Number(Unit::Number))
        }
        (Type::Number(a), Type::Number(_)) if is_pure(*a) => Some(right.clone()),
        (Type::Number(_), Type::Number(b)) if is_pure(*b) => Some(left.clone()),
        _ => None,
    }
}

/// The type of a rounded `left / right`.
#[must_use]
pub fn quotient(left: &Type, right: &Type) -> Option<Type> {
    match (left, right) {
        (Type::Number(a), Type::Number(b)) if a == b => Some(Type::Number(Unit::Number)),
        (_, Type::Literal) => matches!(left, Type::Literal | Type::Number(_)).then(|| left.clone()),
        (_, Type::Number(b)) if is_pure(*b) => {
            matches!(left, Type::Literal | Type::Number(_)).then(|| left.clone())
        }
        _ => None,
    }
}

const fn is_pure(unit: Unit) -> bool {
    matches!(unit, Unit::Number | Unit::Percent | Unit::Persons)
}
