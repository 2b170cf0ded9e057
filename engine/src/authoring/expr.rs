//! The syntax tree of one expression: what was written, with places, before any types.

use std::ops::Range;

/// A part of an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expr {
    /// What it is.
    pub kind: Kind,
    /// Bytes inside the expression's text.
    pub span: Range<usize>,
}

/// The constructs of the rule language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// `true`, `false`
    Truth(bool),
    /// A number, as written.
    Number(String),
    /// A text in quotes.
    Text(String),
    /// `["a", "b"]`
    List(Vec<Expr>),
    /// A name.
    Name(String),
    /// `person.name`
    Member(String, String),
    /// `table[index]`
    Index(Box<Expr>, Box<Expr>),
    /// `name(arguments)`
    Call(String, Vec<Expr>),
    /// `|k| …`
    Closure(String, Box<Expr>),
    /// `a in b`
    In(Box<Expr>, Box<Expr>),
    /// `!a`
    Not(Box<Expr>),
    /// `a && b && …`
    And(Vec<Expr>),
    /// `a || b || …`
    Or(Vec<Expr>),
    /// `+ - * /` and comparisons.
    Binary(Operator, Box<Expr>, Box<Expr>),
    /// `-a`
    Negative(Box<Expr>),
    /// `if c { a } else { b }`
    If(Box<Expr>, Box<Expr>, Box<Expr>),
}

/// Operators with two sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operator {
    /// `+`
    Add,
    /// `-`
    Sub,
    /// `*`
    Mul,
    /// `/`
    Div,
    /// `<`
    Less,
    /// `<=`
    LessEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterEqual,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
}

impl Operator {
    /// As it is written.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Add => "+",
            Self::Sub => "-",
            Self::Mul => "*",
            Self::Div => "/",
            Self::Less => "<",
            Self::LessEqual => "<=",
            Self::Greater => ">",
            Self::GreaterEqual => ">=",
            Self::Equal => "==",
            Self::NotEqual => "!=",
        }
    }

    /// Whether it compares.
    #[must_use]
    pub const fn compares(self) -> bool {
        !matches!(self, Self::Add | Self::Sub | Self::Mul | Self::Div)
    }

    /// The operator with this text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let all = [
            Self::Add,
            Self::Sub,
            Self::Mul,
            Self::Div,
            Self::Less,
            Self::LessEqual,
            Self::Greater,
            Self::GreaterEqual,
            Self::Equal,
            Self::NotEqual,
        ];
        all.into_iter().find(|operator| operator.text() == text)
    }
}
