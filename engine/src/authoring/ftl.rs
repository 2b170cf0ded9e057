//! Fluent files to the table of [`crate::texts`].
//!
//! The subset: messages, attributes, terms without arguments, `{ $var }`, references to other
//! messages, selectors on an argument, `NUMBER($var)`. Everything else is named with its place.

use crate::texts::{Part, Pattern, Texts};
use fluent_syntax::ast;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// Something in a Fluent file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextProblem {
    /// The file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Key of the message, if it is known.
    pub key: String,
    /// What is wrong.
    pub kind: TextProblemKind,
}

/// What can be wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextProblemKind {
    /// The parser could not read it.
    Unreadable,
    /// The key occurs twice.
    Duplicate,
    /// A construct outside the subset.
    Unsupported(&'static str),
    /// A reference to a message or term that does not exist.
    UnknownReference(String),
    /// Messages that refer to each other in a circle, or too deep.
    TooDeep,
}

/// Where a message was written, and the arguments it uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextSource {
    /// The file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Names of the arguments.
    pub variables: BTreeSet<String>,
}

/// One language, with where each message comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Language {
    /// The table.
    pub texts: Texts,
    /// By key.
    pub sources: BTreeMap<String, TextSource>,
}

struct Raw {
    file: String,
    line: usize,
    pattern: ast::Pattern<String>,
}

/// Parses all files of one language; `files` are path and text.
#[must_use]
pub fn parse(lang: &str, files: &[(&str, &str)]) -> (Language, Vec<TextProblem>) {
    let mut raw = BTreeMap::new();
    let mut problems = Vec::new();
    for (file, text) in files {
        collect(file, text, &mut raw, &mut problems);
    }
    let mut language = Language::default();
    lang.clone_into(&mut language.texts.lang);
    for (key, entry) in raw.iter().filter(|(key, _)| !key.starts_with('-')) {
        match lower(&entry.pattern, &raw, 0) {
            Ok(pattern) => {
                let mut variables = BTreeSet::new();
                names(&pattern, &mut variables);
                let source = TextSource { file: entry.file.clone(), line: entry.line, variables };
                language.sources.insert(key.clone(), source);
                language.texts.messages.push((key.clone(), pattern));
            }
            Err(kind) => problems.push(TextProblem {
                file: entry.file.clone(),
                line: entry.line,
                key: key.clone(),
                kind,
            }),
        }
    }
    problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    (language, problems)
}

fn collect(
    file: &str,
    text: &str,
    raw: &mut BTreeMap<String, Raw>,
    problems: &mut Vec<TextProblem>,
) {
    let problem = |line: usize, key: &str, kind| TextProblem {
        file: file.to_owned(),
        line,
        key: key.to_owned(),
        kind,
    };
    let (resource, errors) = match fluent_syntax::parser::parse(text.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let line = line_at(text, error.pos.start);
        problems.push(problem(line, "", TextProblemKind::Unreadable));
    }
    for entry in resource.body {
        let (key, value, attributes) = match entry {
            ast::Entry::Message(message) => (message.id.name, message.value, message.attributes),
            ast::Entry::Term(term) => {
                (format!("-{}", term.id.name), Some(term.value), term.attributes)
            }
            _ => continue,
        };
        let line = line_of(text, &key);
        let mut put = |key: String, line: usize, pattern| {
            let entry = Raw { file: file.to_owned(), line, pattern };
            match raw.entry(key) {
                Entry::Occupied(known) => {
                    problems.push(problem(line, known.key(), TextProblemKind::Duplicate));
                }
                Entry::Vacant(place) => {
                    place.insert(entry);
                }
            }
        };
        if let Some(value) = value {
            put(key.clone(), line, value);
        }
        for attribute in attributes {
            put(format!("{key}.{}", attribute.id.name), line, attribute.value);
        }
    }
}

fn line_at(text: &str, position: usize) -> usize {
    let before = text.as_bytes().iter().take(position).filter(|byte| **byte == b'\n').count();
    before.saturating_add(1)
}

/// The last line that begins with the key (the parser keeps no places).
fn line_of(text: &str, key: &str) -> usize {
    let starts =
        |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    let found = text.lines().enumerate().filter(|(_, line)| starts(line)).last();
    found.map_or(1, |(at, _)| at.saturating_add(1))
}

fn lower(
    pattern: &ast::Pattern<String>,
    raw: &BTreeMap<String, Raw>,
    depth: u8,
) -> Result<Pattern, TextProblemKind> {
    if depth > 8 {
        return Err(TextProblemKind::TooDeep);
    }
    let mut parts = Vec::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => push_text(&mut parts, value),
            ast::PatternElement::Placeable { expression } => {
                expression_parts(expression, raw, depth, &mut parts)?;
            }
        }
    }
    Ok(parts)
}

fn push_text(parts: &mut Pattern, value: &str) {
    if let Some(Part::Text(words)) = parts.last_mut() {
        words.push_str(value);
    } else {
        parts.push(Part::Text(value.to_owned()));
    }
}

fn expression_parts(
    expression: &ast::Expression<String>,
    raw: &BTreeMap<String, Raw>,
    depth: u8,
    parts: &mut Pattern,
) -> Result<(), TextProblemKind> {
    match expression {
        ast::Expression::Inline(inline) => inline_parts(inline, raw, depth, parts),
        ast::Expression::Select { selector, variants } => {
            let variable = variable_of(selector)
                .ok_or(TextProblemKind::Unsupported("Auswahl nach etwas anderem als `$name`"))?;
            let mut arms = Vec::new();
            let mut default = 0;
            for (at, variant) in variants.iter().enumerate() {
                let (ast::VariantKey::Identifier { name }
                | ast::VariantKey::NumberLiteral { value: name }) = &variant.key;
                if variant.default {
                    default = u32::try_from(at).unwrap_or(0);
                }
                arms.push((name.clone(), lower(&variant.value, raw, depth.saturating_add(1))?));
            }
            parts.push(Part::Select { variable, arms, default });
            Ok(())
        }
    }
}

fn inline_parts(
    inline: &ast::InlineExpression<String>,
    raw: &BTreeMap<String, Raw>,
    depth: u8,
    parts: &mut Pattern,
) -> Result<(), TextProblemKind> {
    if let Some(variable) = variable_of(inline) {
        parts.push(Part::Variable(variable));
        return Ok(());
    }
    let reference = match inline {
        ast::InlineExpression::StringLiteral { value }
        | ast::InlineExpression::NumberLiteral { value } => {
            push_text(parts, &unescape(value));
            return Ok(());
        }
        ast::InlineExpression::Placeable { expression } => {
            return expression_parts(expression, raw, depth.saturating_add(1), parts);
        }
        ast::InlineExpression::MessageReference { id, attribute } => attribute
            .as_ref()
            .map_or_else(|| id.name.clone(), |attribute| format!("{}.{}", id.name, attribute.name)),
        ast::InlineExpression::TermReference { id, attribute: None, arguments: None } => {
            format!("-{}", id.name)
        }
        ast::InlineExpression::TermReference { .. } => {
            return Err(TextProblemKind::Unsupported("Begriff mit Argumenten"));
        }
        ast::InlineExpression::FunctionReference { .. } => {
            return Err(TextProblemKind::Unsupported("Funktion außer `NUMBER($name)`"));
        }
        ast::InlineExpression::VariableReference { .. } => return Ok(()),
    };
    let entry = raw.get(&reference).ok_or(TextProblemKind::UnknownReference(reference.clone()))?;
    for part in lower(&entry.pattern, raw, depth.saturating_add(1))? {
        match part {
            Part::Text(words) => push_text(parts, &words),
            other => parts.push(other),
        }
    }
    Ok(())
}

/// The argument of `$name` and `NUMBER($name)`.
fn variable_of(inline: &ast::InlineExpression<String>) -> Option<String> {
    match inline {
        ast::InlineExpression::VariableReference { id } => Some(id.name.clone()),
        ast::InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            match arguments.positional.as_slice() {
                [only] if arguments.named.is_empty() => variable_of(only),
                _ => None,
            }
        }
        _ => None,
    }
}

fn unescape(value: &str) -> String {
    let mut out = String::new();
    fluent_syntax::unicode::unescape_unicode(&mut out, value)
        .map_or_else(|_| value.to_owned(), |()| out)
}

fn names(pattern: &Pattern, out: &mut BTreeSet<String>) {
    for part in pattern {
        match part {
            Part::Text(_) => {}
            Part::Variable(name) => {
                out.insert(name.clone());
            }
            Part::Select { variable, arms, .. } => {
                out.insert(variable.clone());
                arms.iter().for_each(|(_, pattern)| names(pattern, out));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::{Arg, PlainLocale};

    fn parsed(text: &str) -> (Language, Vec<TextProblem>) {
        parse("de", &[("a.ftl", text)])
    }

    #[test]
    fn reads_the_subset() {
        let (language, problems) = parsed(
            "-geld = Kindergeld\n\
             name = { -geld }\n    .kurz = Für { $n ->\n        [one] ein Kind\n       *[other] { NUMBER($n) } Kinder\n    }.\n\
             satz = { name } kommt { $wer ->\n    [andere] der Person\n   *[selbst] Ihnen\n } zu{\" \"}Gute\n",
        );
        assert_eq!(problems, vec![]);
        let say = |key: &str, args: &[(&str, Arg<'_>)]| {
            language.texts.get(key, args, &PlainLocale::GERMAN).unwrap()
        };
        assert_eq!(say("name.kurz", &[("n", Arg::Number(2_000_000))]), "Für 2 Kinder.");
        assert_eq!(say("name.kurz", &[("n", Arg::Number(1_000_000))]), "Für ein Kind.");
        assert_eq!(
            say("satz", &[("wer", Arg::Text("andere"))]),
            "Kindergeld kommt der Person zu Gute"
        );
        let used = &language.sources.get("satz").unwrap().variables;
        assert_eq!(used.iter().collect::<Vec<_>>(), vec!["wer"]);
    }

    #[test]
    fn names_what_it_cannot_use() {
        let (_, problems) = parsed(
            "a = { DATETIME($d) }\nb = { fehlt }\na = zweimal\nc = { c }\n= ohne Schlüssel\n",
        );
        let kinds = problems.iter().map(|p| (p.line, p.key.as_str())).collect::<Vec<_>>();
        assert_eq!(kinds, vec![(2, "b"), (3, "a"), (3, "a"), (4, "c"), (5, "")]);
        assert!(matches!(problems[0].kind, TextProblemKind::UnknownReference(_)));
        assert!(problems.iter().any(|p| p.kind == TextProblemKind::TooDeep));
        assert!(problems.iter().any(|p| p.kind == TextProblemKind::Duplicate));
    }
}
