//! Terms by name: several blocks for different persons and different days become one node.

use super::compile::{Compiler, Scope, State, Typed};
use super::diagnostic::Place;
use super::names::Found;
use super::types::{Type, common};
use crate::date::Date;
use crate::ir::{Comparison, Op, Slots};
use crate::number::SCALE;
use crate::value::Value;
use std::rc::Rc;

impl Compiler<'_, '_> {
    /// A term for the household (`wanted` is empty) or for these persons.
    pub(super) fn term_for(&mut self, name: &str, wanted: Slots, place: &Place) -> Found {
        let mut groups: Vec<(Slots, Vec<usize>)> = Vec::new();
        for (at, term) in self.terms.iter().enumerate().filter(|(_, term)| term.id.text == name) {
            match groups.iter_mut().find(|(slots, _)| *slots == term.slots) {
                Some((_, blocks)) => blocks.push(at),
                None => groups.push((term.slots, vec![at])),
            }
        }
        let all = Slots(groups.iter().fold(0, |all, (slots, _)| all | slots.0));
        match (groups.is_empty(), all.is_empty(), wanted.is_empty()) {
            (true, ..) => return Found::Unknown,
            (_, true, false) => return Found::OfHousehold,
            (_, false, true) => return Found::OfPersons(all),
            _ if wanted.0 & !all.0 != 0 => return Found::OfPersons(all),
            _ => {}
        }
        self.used.insert(name.to_owned());
        groups.retain(|(slots, _)| wanted.is_empty() || slots.0 & wanted.0 != 0);
        let several = groups.len() > 1;
        let groups = groups
            .into_iter()
            .map(|(slots, blocks)| {
                let term = self.dated_term(&blocks, slots, place)?;
                Some(if several { self.for_persons(term, slots) } else { term })
            })
            .collect::<Vec<_>>();
        let Some(groups) = groups.into_iter().collect::<Option<Vec<_>>>() else {
            return Found::Value(None);
        };
        let mut groups = groups.into_iter();
        let Some(mut joined) = groups.next() else { return Found::Value(None) };
        for next in groups {
            let same = if next.ty == joined.ty {
                Some(joined.ty.clone())
            } else {
                common(&joined.ty, &next.ty)
            };
            let Some(ty) = same else {
                self.report.error(
                    "R308",
                    place,
                    format!("`{name}` hat für verschiedene Personen verschiedene Arten von Werten"),
                );
                return Found::Value(None);
            };
            joined = self.merge(Op::Join(joined.node, next.node), wanted, ty, &joined, &next);
        }
        Found::Value(Some(joined))
    }

    /// A term that is the same for all its persons still has to say whom it is about.
    fn for_persons(&mut self, term: Typed, slots: Slots) -> Typed {
        if self.nodes.get(term.node.at()).is_some_and(|node| !node.slots.is_empty()) {
            return term;
        }
        let always = self.constant(Value::TRUE);
        let node = self.push(Op::If(always, term.node, term.node), slots);
        Typed { node, ..term }
    }

    fn merge(&mut self, op: Op, slots: Slots, ty: Type, a: &Typed, b: &Typed) -> Typed {
        let node = self.push(op, slots);
        let params = Rc::new(a.params.union(&b.params).copied().collect());
        let fields = Rc::new(a.fields.union(&b.fields).copied().collect());
        Typed { node, ty, params, fields }
    }

    /// The blocks of a term for the same persons, one after another in time.
    fn dated_term(&mut self, blocks: &[usize], slots: Slots, place: &Place) -> Option<Typed> {
        let mut dated = Vec::new();
        for at in blocks {
            let from = self.terms.get(*at)?.validity.map(|validity| validity.from);
            dated.push((from, self.block(*at, place)));
        }
        dated.sort_by_key(|(from, _)| *from);
        let mut dated = dated.into_iter();
        let mut all = dated.next()?.1?;
        for (from, block) in dated {
            let block = block?;
            let Some(ty) = common(&all.ty, &block.ty) else {
                self.report.error(
                    "R308",
                    place,
                    "ein Begriff hat zu verschiedenen Zeiten verschiedene Arten von Werten"
                        .to_owned(),
                );
                return None;
            };
            let begun = self.since(from?);
            let parts = [all.node, block.node]
                .map(|id| self.nodes.get(id.at()).is_some_and(|n| !n.slots.is_empty()));
            let level = if parts.contains(&true) { slots } else { Slots::HOUSEHOLD };
            all = self.merge(Op::If(begun, block.node, all.node), level, ty, &all, &block);
        }
        Some(all)
    }

    /// Whether a day has been reached.
    fn since(&mut self, day: Date) -> crate::ir::NodeId {
        let from = self.constant(Value::exact(day.day_index().saturating_mul(SCALE)));
        let today = self.push(Op::AsOfDay, Slots::HOUSEHOLD);
        self.push(Op::Compare(Comparison::LessEqual, from, today), Slots::HOUSEHOLD)
    }

    /// Lowers one block of a term.
    fn block(&mut self, at: usize, place: &Place) -> Option<Typed> {
        let raw = self.terms.get(at)?;
        match self.term_states.get(&at) {
            Some(State::Done(typed)) => return typed.clone(),
            Some(State::Busy) => {
                self.report
                    .error(
                        "R307",
                        place,
                        format!("der Begriff `{}` hängt von sich selbst ab", raw.id.text),
                    )
                    .help("den Kreis an einer Stelle auflösen");
                return None;
            }
            None => {}
        }
        self.term_states.insert(at, State::Busy);
        let person = (!raw.slots.is_empty()).then(|| ("p".to_owned(), raw.slots));
        let typed = self.expression(&raw.value, &Scope { person });
        self.term_states.insert(at, State::Done(typed.clone()));
        typed
    }

    /// Lowers every term, so that unused ones are checked too.
    pub(super) fn lower_all_terms(&mut self) {
        for at in 0..self.terms.len() {
            if let Some(raw) = self.terms.get(at)
                && !self.term_states.contains_key(&at)
            {
                self.block(at, &raw.id.place);
            }
        }
    }
}
