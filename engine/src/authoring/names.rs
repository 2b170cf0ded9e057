//! Names in expressions: fields, terms, parameters, persons and tables.

use super::compile::Typed;
use super::expr::{Expr, Kind};
use super::lower::Lowering;
use super::questions::ROLES;
use super::types::Type;
use crate::ir::{Op, PARTNER, ParamId, SELF, Slots};
use std::collections::BTreeSet;
use std::rc::Rc;

impl Lowering<'_, '_, '_> {
    pub(super) fn name(&mut self, name: &str, expr: &Expr) -> Option<Typed> {
        let is_person = self.scope.person.as_ref().is_some_and(|(person, _)| person == name);
        if is_person || ROLES.iter().any(|(role, _)| *role == name) {
            self.error(
                "R208",
                expr,
                format!("`{name}` ist eine Person oder eine Liste von Personen, kein Wert"),
            )
            .help(format!(
                "eine Angabe der Person nennen: `{name}.alter`, oder zählen: `anzahl({name})`"
            ));
            return None;
        }
        match name {
            "stichtag" => {
                return Some(self.make_for(Op::AsOfDay, Slots::HOUSEHOLD, Type::Day, &[]));
            }
            "stichtag_monat" => {
                return Some(self.make_for(Op::AsOfMonth, Slots::HOUSEHOLD, Type::Month, &[]));
            }
            _ => {}
        }
        let household = self.resolve(name, Slots::HOUSEHOLD, expr);
        match household {
            Found::Value(typed) => typed,
            Found::OfPersons(_) => {
                let way = self
                    .scope
                    .person
                    .as_ref()
                    .map_or("ich", |(person, _)| person.as_str())
                    .to_owned();
                self.error(
                    "R207",
                    expr,
                    format!("`{name}` gehört zu einer Person, nicht zum Haushalt"),
                )
                .help(format!("`{way}.{name}` schreiben, oder `summe(erwachsene, |p| p.{name})`"));
                None
            }
            Found::OfHousehold | Found::Unknown => self.parameter(name, expr),
        }
    }

    fn parameter(&mut self, name: &str, expr: &Expr) -> Option<Typed> {
        let Some((at, raw)) = self.compiler.parameter(name) else {
            self.unknown(name, expr);
            return None;
        };
        if raw.indices > 0 {
            self.error("R209", expr, format!("`{name}` ist eine Tabelle und braucht eine Zeile"))
                .help(format!("`{name}[…]` schreiben"));
            return None;
        }
        let ty = Type::Number(raw.parameter.unit);
        self.compiler.used.insert(name.to_owned());
        let mut typed = self.make_for(Op::Param(at), Slots::HOUSEHOLD, ty, &[]);
        typed.params = Rc::new(BTreeSet::from([at]));
        Some(typed)
    }

    fn unknown(&mut self, name: &str, expr: &Expr) {
        if self.compiler.declared.contains(name) {
            return;
        }
        let known = self.compiler.names();
        self.error("R202", expr, format!("`{name}` ist weder Angabe noch Begriff noch Parameter"))
            .help("fragen.toml, begriffe.toml und parameter/ nach dem richtigen Namen durchsehen")
            .did_you_mean(name, known.iter().map(String::as_str));
    }

    pub(super) fn member(&mut self, base: &str, name: &str, expr: &Expr) -> Option<Typed> {
        let scope = self.scope.person.clone();
        let (wanted, slot) = match (&scope, base) {
            (Some((person, slots)), base) if person == base => (*slots, None),
            (_, "ich") => (Slots::SELF, Some(SELF)),
            (_, "partner") => (Slots::PARTNER, Some(PARTNER)),
            _ => {
                let mut known = vec!["ich", "partner"];
                known.extend(scope.as_ref().map(|(person, _)| person.as_str()));
                self.error("R210", expr, format!("`{base}` ist hier keine Person"))
                    .help(format!("hier bekannt: {}", known.join(", ")));
                return None;
            }
        };
        match self.resolve(name, wanted, expr) {
            Found::Unknown => {
                self.unknown(name, expr);
                None
            }
            Found::OfPersons(covered) => {
                self.error(
                    "R207",
                    expr,
                    format!("`{name}` gibt es nur für: {}", role_words(covered)),
                )
                .help(
                    "die Liste der Personen enger wählen oder die Angabe auch die anderen fragen",
                );
                None
            }
            Found::OfHousehold => {
                self.error(
                    "R211",
                    expr,
                    format!("`{name}` gehört zum Haushalt, nicht zu einer Person"),
                )
                .help(format!("`{name}` schreiben"));
                None
            }
            Found::Value(typed) => match (typed?, slot) {
                (typed, Some(slot)) if self.is_person(typed.node) => {
                    let ty = typed.ty.clone();
                    Some(self.make_for(Op::At(typed.node, slot), Slots::HOUSEHOLD, ty, &[&typed]))
                }
                (typed, _) => Some(typed),
            },
        }
    }

    fn resolve(&mut self, name: &str, wanted: Slots, expr: &Expr) -> Found {
        let place = self.place(&expr.span);
        if let Some(id) = self.compiler.field_id(name) {
            let slots =
                self.compiler.fields.get(id.at()).map_or(Slots::HOUSEHOLD, |(_, info)| info.slots);
            return match (slots.is_empty(), wanted.is_empty()) {
                (true, false) => Found::OfHousehold,
                (false, true) => Found::OfPersons(slots),
                _ if wanted.0 & !slots.0 != 0 => Found::OfPersons(slots),
                _ => Found::Value(self.compiler.field(id, &place)),
            };
        }
        self.compiler.term_for(name, wanted, &place)
    }

    pub(super) fn index(&mut self, base: &Expr, index: &Expr, expr: &Expr) -> Option<Typed> {
        let (table, row, column) = match &base.kind {
            Kind::Index(table, row) => (table.as_ref(), row.as_ref(), Some(index)),
            _ => (base, index, None),
        };
        let Kind::Name(name) = &table.kind else {
            self.error(
                "R212",
                expr,
                "vor `[` steht der Name einer Tabelle aus parameter/".to_owned(),
            );
            return None;
        };
        let row = self.expr(row);
        let column_typed = column.map(|column| self.expr(column));
        let Some((at, raw)) = self.compiler.parameter(name) else {
            self.unknown(name, table);
            return None;
        };
        let (indices, unit, by_choice) = (raw.indices, raw.parameter.unit, raw.options.is_some());
        let given = if column.is_some() { 2 } else { 1 };
        if indices != given {
            self.error(
                "R213",
                expr,
                format!("`{name}` hat {indices} Indizes, hier stehen {given}"),
            );
            return None;
        }
        let row = row?;
        let columns = match column_typed {
            None => None,
            Some(None) => return None,
            Some(Some(column)) => Some(column),
        };
        self.check_index(name, at, by_choice, &row, expr)?;
        self.compiler.used.insert(name.clone());
        let op = Op::Lookup {
            table: at,
            row: row.node,
            by_choice,
            column: columns.as_ref().map(|c| c.node),
        };
        let mut parts = vec![&row];
        parts.extend(&columns);
        let mut typed = self.make(op, Type::Number(unit), &parts);
        Rc::make_mut(&mut typed.params).insert(at);
        Some(typed)
    }

    fn check_index(
        &mut self,
        name: &str,
        at: ParamId,
        by_choice: bool,
        row: &Typed,
        expr: &Expr,
    ) -> Option<()> {
        match (&row.ty, by_choice) {
            (Type::Choice(options), true) => {
                let options = Rc::clone(options);
                let known =
                    self.compiler.choice_tables.entry(at).or_insert_with(|| Rc::clone(&options));
                if *known == options {
                    return Some(());
                }
                self.error(
                    "R214",
                    expr,
                    format!("`{name}` wird mit zwei verschiedenen Auswahlen gelesen"),
                );
                None
            }
            (Type::Literal | Type::Number(_), false) => Some(()),
            (found, true) => {
                self.error(
                    "R214",
                    expr,
                    format!("`{name}` hat eine Zeile je Option, hier steht {found}"),
                );
                None
            }
            (found, false) => {
                self.error(
                    "R214",
                    expr,
                    format!("`{name}` hat eine Zeile je Zahl, hier steht {found}"),
                );
                None
            }
        }
    }
}

/// What a name led to.
pub(super) enum Found {
    /// A field or term; `None` if it has mistakes of its own.
    Value(Option<Typed>),
    /// It exists only for these persons.
    OfPersons(Slots),
    /// It exists only for the household.
    OfHousehold,
    /// No such field or term.
    Unknown,
}

fn role_words(slots: Slots) -> String {
    let names =
        ROLES.iter().skip(1).filter(|(_, role)| role.0 & !slots.0 == 0).map(|(name, _)| *name);
    names.collect::<Vec<_>>().join(", ")
}
