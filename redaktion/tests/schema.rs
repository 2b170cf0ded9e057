//! The schemas fit the real rule files, and refuse what the program refuses.
//!
//! Checks the keywords the schemas use, and fails on any other.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "test code")]

use redaktion::{schema, sources};
use serde_json::Value;
use std::path::Path;

fn check(schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    for (keyword, rule) in schema.as_object().unwrap() {
        let fits = match keyword.as_str() {
            "$schema" | "title" | "description" => true,
            "type" => match rule {
                Value::Array(kinds) => kinds.iter().any(|kind| is_a(kind, value)),
                kind => is_a(kind, value),
            },
            "enum" => rule.as_array().unwrap().contains(value),
            "minLength" => value.as_str().is_none_or(|text| !text.is_empty()),
            "pattern" => value.as_str().is_none_or(|text| matches(rule.as_str().unwrap(), text)),
            "required" => value.as_object().is_none_or(|table| {
                rule.as_array().unwrap().iter().all(|key| table.contains_key(key.as_str().unwrap()))
            }),
            "anyOf" => rule.as_array().unwrap().iter().any(|one| {
                let mut inner = Vec::new();
                check(one, value, at, &mut inner);
                inner.is_empty()
            }),
            "items" => {
                for (number, item) in value.as_array().into_iter().flatten().enumerate() {
                    check(rule, item, &format!("{at}[{number}]"), found);
                }
                true
            }
            "properties" => {
                for (key, one) in rule.as_object().unwrap() {
                    if let Some(inner) = value.get(key) {
                        check(one, inner, &format!("{at}.{key}"), found);
                    }
                }
                true
            }
            "patternProperties" => {
                let (pattern, one) = rule.as_object().unwrap().iter().next().unwrap();
                for (key, inner) in value.as_object().into_iter().flatten() {
                    if matches(pattern, key) {
                        check(one, inner, &format!("{at}.{key}"), found);
                    }
                }
                true
            }
            "additionalProperties" => {
                others(schema, rule, value, at, found);
                true
            }
            other => panic!("the test does not know `{other}`"),
        };
        if !fits {
            found.push(format!("{at}: {keyword} {rule} does not fit {value}"));
        }
    }
}

fn others(schema: &Value, rule: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    let named = |key: &str| {
        schema.get("properties").is_some_and(|all| all.get(key).is_some())
            || schema
                .get("patternProperties")
                .and_then(Value::as_object)
                .is_some_and(|all| all.keys().any(|pattern| matches(pattern, key)))
    };
    for (key, inner) in value.as_object().into_iter().flatten().filter(|(key, _)| !named(key)) {
        match rule {
            Value::Bool(false) => found.push(format!("{at}: {key} is not known")),
            one => check(one, inner, &format!("{at}.{key}"), found),
        }
    }
}

fn is_a(kind: &Value, value: &Value) -> bool {
    match kind.as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        other => panic!("the test does not know the type `{other}`"),
    }
}

fn matches(pattern: &str, text: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    match pattern {
        "^[a-z][a-z0-9_]*$" => {
            text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(plain)
        }
        "^[a-z0-9][a-z0-9_]*$" => !text.starts_with('_') && text.chars().all(plain),
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" => {
            let parts = text.split('-').collect::<Vec<_>>();
            parts.iter().map(|part| part.len()).eq([4, 2, 2])
                && parts.iter().all(|part| digits(part))
        }
        "^([0-9]{2}|[0-9]{3}|[0-9]{5}|[0-9]{9}|[0-9]{12})$" => {
            matches!(text.len(), 2 | 3 | 5 | 9 | 12) && digits(text)
        }
        "^99[0-9]{12}$" => text.len() == 14 && text.starts_with("99") && digits(text),
        "^(99[0-9]{12})?$" => text.is_empty() || matches("^99[0-9]{12}$", text),
        "^[A-Za-z0-9_-]+$" => {
            let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
            !text.is_empty() && text.chars().all(known)
        }
        "^https://" => text.starts_with("https://"),
        other => panic!("the test does not know the pattern `{other}`"),
    }
}

fn fits(schema: &Value, text: &str) -> Vec<String> {
    let value = toml_edit::de::from_str::<Value>(text).unwrap();
    let mut found = Vec::new();
    check(schema, &value, "", &mut found);
    found
}

/// Whether a path is meant by a pattern with `*`.
fn is_meant(pattern: &str, path: &str) -> bool {
    let (wanted, parts) =
        (pattern.split('/').collect::<Vec<_>>(), path.split('/').collect::<Vec<_>>());
    wanted.len() == parts.len()
        && wanted.iter().zip(&parts).all(|(wanted, part)| match wanted.split_once('*') {
            None => wanted == part,
            Some((start, end)) => part.starts_with(start) && part.ends_with(end),
        })
}

#[test]
fn every_rule_file_fits_exactly_one_schema() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules");
    let sources = sources::read(&root).unwrap();
    let schemas = schema::all();
    let mut wrong = Vec::new();
    for (path, text) in sources.iter().filter(|(path, _)| path.strip_suffix(".toml").is_some()) {
        let path = format!("rules/{path}");
        let meant = schemas.iter().filter(|(_, pattern, _)| is_meant(pattern, &path));
        let meant = meant.collect::<Vec<_>>();
        assert_eq!(meant.len(), 1, "{path}");
        wrong.extend(
            fits(&meant[0].2, text).into_iter().map(|sentence| format!("{path}{sentence}")),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_the_program_refuses_does_not_fit() {
    let schemas = schema::all();
    let of = |name: &str| &schemas.iter().find(|(own, ..)| *own == name).unwrap().2;
    let good = "rechtsstand = \"2026-11-22\"\ngueltig_ab = \"2025-01-01\"\n";
    assert!(fits(of("stand"), good).is_empty());
    assert!(!fits(of("stand"), &good.replace("gueltig_ab", "gueltig")).is_empty());
    assert!(!fits(of("stand"), &good.replace("-11-22", "-11")).is_empty());
    assert!(!fits(of("fragen"), "[[frage]]\nid = \"x\"\nfuer = \"ihc\"\n").is_empty());
    assert!(!fits(of("parameter"), "[satz]\neinheit = \"Euro\"\nwerte = []\n").is_empty());
}

#[test]
fn editors_find_the_schema_of_every_kind_of_file() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let text = std::fs::read_to_string(root.join(".taplo.toml")).unwrap();
    let config = toml_edit::de::from_str::<Value>(&text).unwrap();
    let rules = config["rule"].as_array().unwrap();
    let listed = rules.iter().map(|rule| {
        let include = rule["include"][0].as_str().unwrap();
        (include.to_owned(), rule["schema"]["path"].as_str().unwrap().to_owned())
    });
    let known = schema::all().into_iter();
    let known =
        known.map(|(name, files, _)| (files.to_owned(), format!("docs/schema/{name}.json")));
    assert_eq!(listed.collect::<Vec<_>>(), known.collect::<Vec<_>>());
}
