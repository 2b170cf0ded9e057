//! JSON Schemas of the rule files, for editors with TOML support.
//!
//! They complete keys and words and check their form; what a rule means, `pruefen` checks.

mod form;
mod places;
mod rules;

use serde_json::Value;

/// Name, the files it is for (as in `.taplo.toml`), and the schema.
#[must_use]
pub fn all() -> Vec<(&'static str, &'static str, Value)> {
    vec![
        ("stand", "rules/stand.toml", rules::stand()),
        ("fragen", "rules/fragen.toml", rules::questions()),
        ("begriffe", "rules/begriffe*.toml", rules::terms()),
        ("parameter", "rules/parameter/*.toml", rules::parameters()),
        ("regel", "rules/leistungen/*/regel.toml", rules::rule()),
        ("faelle", "rules/leistungen/*/faelle.toml", rules::cases()),
        ("mutanten", "rules/mutanten.toml", rules::mutants()),
        ("gruppen", "rules/gruppen.toml", rules::groups()),
        ("orte", "rules/orte/*.toml", places::places()),
        ("mietenstufen", "rules/orte/mietenstufen/*.toml", places::rent_levels()),
        ("wege", "rules/wege/*.toml", places::ways()),
    ]
}
