//! The expressions of the rules as they are written, read apart from the engine's own reader.

use engine::authoring::Sources;
use engine::date::Date;
use engine::ir::Slots;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table};

/// A term for the same persons: its blocks with the day each begins.
#[derive(Debug)]
pub(crate) struct Term {
    pub(crate) name: String,
    pub(crate) slots: Slots,
    pub(crate) blocks: Vec<(Option<Date>, String)>,
}

/// When a field of a question applies; all have to hold.
#[derive(Debug)]
pub(crate) struct Shown {
    pub(crate) field: String,
    pub(crate) question: String,
    pub(crate) when: Vec<String>,
}

/// The expressions of a benefit.
#[derive(Debug)]
pub(crate) struct Benefit {
    pub(crate) id: String,
    /// Id, `wenn`, `knapp`.
    pub(crate) conditions: Vec<(String, String, Option<String>)>,
    pub(crate) amount: Option<String>,
    pub(crate) received: Option<String>,
    pub(crate) priorities: Vec<String>,
    pub(crate) hints: Vec<String>,
    pub(crate) applications: Vec<String>,
}

/// All expressions of a rules folder.
#[derive(Debug, Default)]
pub(crate) struct Expressions {
    pub(crate) partner: Option<String>,
    pub(crate) children: Option<String>,
    pub(crate) others: Option<String>,
    pub(crate) shown: Vec<Shown>,
    pub(crate) constraints: Vec<String>,
    pub(crate) terms: Vec<Term>,
    pub(crate) benefits: Vec<Benefit>,
}

fn text(table: &Table, key: &str) -> Option<String> {
    table.get(key).and_then(Item::as_str).map(str::to_owned)
}

fn tables<'t>(table: &'t Table, key: &str) -> Vec<&'t Table> {
    let found = table.get(key).and_then(Item::as_array_of_tables);
    found.into_iter().flat_map(ArrayOfTables::iter).collect()
}

fn inner(table: &Table, key: &str, value: &str) -> Option<String> {
    table.get(key).and_then(Item::as_table).and_then(|inner| text(inner, value))
}

fn slots(word: &str) -> Slots {
    match word {
        "ich" => Slots::SELF,
        "partner" => Slots::PARTNER,
        "erwachsene" => Slots::ADULTS,
        "kinder" => Slots::CHILDREN,
        "weitere" => Slots::OTHERS,
        "personen" => Slots::ALL,
        _ => Slots::HOUSEHOLD,
    }
}

fn about(table: &Table) -> Slots {
    let Some(words) = table.get("fuer") else { return Slots::HOUSEHOLD };
    let list = words.as_array().into_iter().flatten().filter_map(|word| word.as_str());
    list.chain(words.as_str()).fold(Slots::HOUSEHOLD, |all, word| Slots(all.0 | slots(word).0))
}

/// Reads all expressions; files that are no TOML are left out.
pub(crate) fn read(sources: &Sources) -> Expressions {
    let mut found = Expressions::default();
    for (path, body) in sources {
        if path.contains('/') && !path.starts_with("leistungen/") {
            continue;
        }
        let Ok(document) = body.parse::<DocumentMut>() else { continue };
        let top = document.as_table();
        if path == "fragen.toml" {
            questions(top, &mut found);
        } else if path.starts_with("begriffe") {
            tables(top, "begriff").into_iter().for_each(|table| term(table, &mut found.terms));
        } else if path.ends_with("/regel.toml") {
            found.benefits.push(benefit(top));
        }
    }
    for term in &mut found.terms {
        term.blocks.sort_by_key(|(from, _)| *from);
    }
    found
}

fn questions(top: &Table, found: &mut Expressions) {
    let role = |name: &str, key: &str| {
        top.get("rolle").and_then(Item::as_table).and_then(|roles| inner(roles, name, key))
    };
    found.partner = role("partner", "wenn");
    found.children = role("kinder", "anzahl");
    found.others = role("weitere", "anzahl");
    for question in tables(top, "frage") {
        let id = text(question, "id").unwrap();
        for field in tables(question, "angabe") {
            let both = [text(question, "wenn"), text(field, "wenn")];
            let when = both.into_iter().flatten().collect();
            let field = text(field, "id").unwrap();
            found.shown.push(Shown { field, question: id.clone(), when });
        }
    }
    let facts = tables(top, "zusammenhang").into_iter();
    found.constraints = facts.map(|table| text(table, "wenn").unwrap()).collect();
}

fn is_law(table: &Table) -> bool {
    text(table, "status").as_deref() != Some("entwurf")
}

fn term(table: &Table, terms: &mut Vec<Term>) {
    if !is_law(table) {
        return;
    }
    let name = text(table, "id").unwrap();
    let from = text(table, "gueltig_ab").map(|day| Date::parse(&day).unwrap());
    let block = (from, text(table, "wert").unwrap());
    let slots = about(table);
    match terms.iter_mut().find(|term| term.name == name && term.slots == slots) {
        Some(term) => term.blocks.push(block),
        None => terms.push(Term { name, slots, blocks: vec![block] }),
    }
}

fn benefit(top: &Table) -> Benefit {
    let whens = |key: &str| {
        let found = tables(top, key).into_iter();
        found.map(|table| text(table, "wenn").unwrap()).collect::<Vec<_>>()
    };
    let law = tables(top, "bedingung").into_iter().filter(|table| is_law(table));
    let conditions = law.map(|table| {
        (text(table, "id").unwrap(), text(table, "wenn").unwrap(), text(table, "knapp"))
    });
    Benefit {
        id: text(top, "id").unwrap(),
        conditions: conditions.collect(),
        amount: inner(top, "betrag", "wert"),
        received: inner(top, "bezogen", "wenn"),
        priorities: whens("vorrang"),
        hints: whens("hinweis"),
        applications: tables(top, "antragsstrecke")
            .into_iter()
            .filter_map(|table| text(table, "wenn"))
            .collect(),
    }
}
