//! Tokens of an expression as it stands in a file, and the small changes of each.
//!
//! Reads the raw text between the quotes of TOML, so that a change lands exactly there.

use std::ops::Range;

/// What a change changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// `<` `<=` `>` `>=` `==` `!=`
    Comparison,
    /// `&&` `||` `!`
    Connective,
    /// A number in an expression.
    Number,
    /// A figure of a parameter.
    Figure,
}

/// A token that matters here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    /// A name.
    Name,
    /// A text in quotes; the place is that of its content.
    Text,
    /// A number.
    Number,
    /// An operator.
    Operator,
}

/// Operators, longest first; `|` and the rest of the signs change nothing.
const OPERATORS: [&str; 10] = ["&&", "||", "<=", ">=", "==", "!=", "!in", "<", ">", "!"];

/// The tokens of a raw text with their places.
#[must_use]
pub fn tokens(text: &str) -> Vec<(Range<usize>, Token)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let first = rest.chars().next().unwrap_or(' ');
        let quote = ["\\\"", "\""].into_iter().find(|quote| rest.starts_with(quote));
        let length = if let Some(quote) = quote {
            let start = at.saturating_add(quote.len());
            let inner = text.get(start..).unwrap_or_default();
            let inner = inner.find(quote).unwrap_or(inner.len());
            found.push((start..start.saturating_add(inner), Token::Text));
            inner.saturating_add(quote.len().saturating_mul(2))
        } else if first.is_alphabetic() || first == '_' {
            push(&mut found, at, rest, Token::Name, |c| c.is_alphanumeric() || c == '_')
        } else if first.is_ascii_digit() {
            push(&mut found, at, rest, Token::Number, |c| c.is_ascii_digit() || ".e_".contains(c))
        } else if let Some(sign) = OPERATORS.iter().find(|sign| is_operator(rest, sign)) {
            found.push((at..at.saturating_add(sign.len()), Token::Operator));
            sign.len()
        } else {
            first.len_utf8()
        };
        at = at.saturating_add(length);
    }
    found
}

fn push(
    found: &mut Vec<(Range<usize>, Token)>,
    at: usize,
    rest: &str,
    token: Token,
    belongs: fn(char) -> bool,
) -> usize {
    let length = rest.find(|c| !belongs(c)).unwrap_or(rest.len());
    found.push((at..at.saturating_add(length), token));
    length
}

fn is_operator(rest: &str, sign: &str) -> bool {
    let Some(after) = rest.strip_prefix(sign) else { return false };
    // `!in` is a word with a sign in front: `!innen` is something else.
    sign != "!in" || !after.starts_with(|c: char| c.is_alphanumeric() || c == '_')
}

/// What stands in place of an operator, one change each.
#[must_use]
pub fn other_operator(sign: &str) -> Option<(Kind, &'static str)> {
    Some(match sign {
        "<" => (Kind::Comparison, "<="),
        "<=" => (Kind::Comparison, "<"),
        ">" => (Kind::Comparison, ">="),
        ">=" => (Kind::Comparison, ">"),
        "==" => (Kind::Comparison, "!="),
        "!=" => (Kind::Comparison, "=="),
        "&&" => (Kind::Connective, "||"),
        "||" => (Kind::Connective, "&&"),
        "!" => (Kind::Connective, ""),
        "!in" => (Kind::Connective, "in"),
        _ => return None,
    })
}

/// The numbers next to one: a hundredth more and less, at least one unit of its last digit,
/// written with the same decimals; nothing below zero.
#[must_use]
pub fn other_numbers(written: &str) -> Vec<String> {
    neighbours(written, 100)
}

/// The same by one unit of the last digit only: for the first column of a table.
#[must_use]
pub fn next_numbers(written: &str) -> Vec<String> {
    neighbours(written, i64::MAX)
}

fn neighbours(written: &str, part: i64) -> Vec<String> {
    let plain = written.replace('_', "");
    let (sign, digits) =
        plain.strip_prefix('-').map_or(("", plain.as_str()), |digits| ("-", digits));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let Ok(number) = [whole, decimals].concat().parse::<i64>() else { return Vec::new() };
    let half = part.div_euclid(2);
    let step = number.saturating_add(half).checked_div(part).unwrap_or(1).max(1);
    let spell = |number: i64| {
        let text = format!("{number:0width$}", width = decimals.len().saturating_add(1));
        let at = text.len().saturating_sub(decimals.len());
        let (whole, part) = text.split_at(at);
        if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
    };
    let mut found = vec![spell(number.saturating_add(step))];
    if number >= step {
        found.push(spell(number.saturating_sub(step)));
    }
    found
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "test code")]
mod tests {
    use super::*;

    fn seen(text: &str) -> Vec<&str> {
        tokens(text).into_iter().map(|(span, _)| &text[span]).collect()
    }

    #[test]
    fn finds_what_can_change() {
        assert_eq!(
            seen("gibt_es(kinder, |k| k.alter < 18) || a_2 <= 1_000.5 && !b"),
            [
                "gibt_es", "kinder", "k", "k", "alter", "<", "18", "||", "a_2", "<=", "1_000.5",
                "&&", "!", "b"
            ]
        );
        assert_eq!(seen(r#""a || 1" in x && !in"#), ["a || 1", "in", "x", "&&", "!in"]);
        assert_eq!(
            seen(r#"monat(\"2008-01\") != !innen"#),
            ["monat", "2008-01", "!=", "!", "innen"]
        );
    }

    #[test]
    fn moves_a_number_by_a_hundredth_or_its_last_digit() {
        assert_eq!(other_numbers("18"), ["19", "17"]);
        assert_eq!(other_numbers("0"), ["1"]);
        assert_eq!(other_numbers("40000"), ["40400", "39600"]);
        assert_eq!(other_numbers("0.01"), ["0.02", "0.00"]);
        assert_eq!(other_numbers("1_000.50"), ["1010.51", "990.49"]);
        assert_eq!(other_numbers("-3.5"), ["-3.6", "-3.4"]);
        assert_eq!(other_numbers("x"), Vec::<String>::new());
        assert_eq!(next_numbers("1947"), ["1948", "1946"]);
    }
}
