//! Which benefits a change can reach: names read by names, followed to the end.

use super::lex::{self, Token};
use super::sites::{self, EVERYTHING, benefit};
use engine::authoring::Sources;
use engine::ir::Rulebook;
use std::collections::{BTreeMap, BTreeSet};

/// For each benefit all names it reads, directly or through others; benefits among them.
#[derive(Debug)]
pub struct Reach {
    reads: BTreeMap<String, BTreeSet<String>>,
}

impl Reach {
    /// Reads who reads what. Names more than are read do no harm, they only cost time.
    #[must_use]
    pub fn new(sources: &Sources, rulebook: &Rulebook) -> Self {
        let mut direct = BTreeMap::<String, BTreeSet<String>>::new();
        for expression in sites::expressions(sources) {
            let text = sources.get(&expression.file).map_or("", String::as_str);
            let raw = text.get(expression.span.clone()).unwrap_or_default();
            let mut names = names(raw, rulebook);
            let first = priority(&expression.label).and_then(|other| known(other, rulebook));
            names.extend(first);
            direct.entry(expression.owner).or_default().append(&mut names);
        }
        let everything = direct.get(EVERYTHING).cloned().unwrap_or_default();
        let mut reads = BTreeMap::new();
        for own in &rulebook.benefits {
            let mut all = BTreeSet::from([benefit(&own.id)]);
            let mut open = everything.iter().cloned().collect::<Vec<_>>();
            open.push(benefit(&own.id));
            while let Some(name) = open.pop() {
                for next in direct.get(&name).into_iter().flatten() {
                    if all.insert(next.clone()) {
                        open.push(next.clone());
                    }
                }
            }
            all.extend(everything.iter().cloned());
            reads.insert(own.id.clone(), all);
        }
        Self { reads }
    }

    /// The benefits a change of this name can reach.
    #[must_use]
    pub fn reached(&self, name: &str) -> BTreeSet<String> {
        let found = self.reads.iter().filter(|(_, names)| names.contains(name));
        found.map(|(id, _)| id.clone()).collect()
    }

    /// These benefits and all they ask about.
    #[must_use]
    pub fn needed(&self, ids: &BTreeSet<String>) -> BTreeSet<String> {
        let names = ids.iter().filter_map(|id| self.reads.get(id)).flatten();
        let asked = names.filter_map(|name| name.strip_prefix("leistung:")).map(str::to_owned);
        asked.chain(ids.iter().cloned()).collect()
    }
}

fn priority(label: &str) -> Option<&str> {
    label.split_once(".vorrang.")?.1.strip_suffix(".wenn")
}

fn known(id: &str, rulebook: &Rulebook) -> Option<String> {
    let found = rulebook.benefits.get(rulebook.benefit(id)?.at())?;
    Some(benefit(&found.id))
}

fn names(raw: &str, rulebook: &Rulebook) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (span, token) in lex::tokens(raw) {
        let word = raw.get(span).unwrap_or_default();
        match token {
            Token::Name => found.extend([word.to_owned()]),
            // `anspruch("…")`; an option of the same name does no harm.
            Token::Text => found.extend(known(word, rulebook)),
            Token::Number | Token::Operator => {}
        }
    }
    found
}
