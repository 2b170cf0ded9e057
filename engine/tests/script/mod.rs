//! Rhai's own engine runs the expressions of the rules for a complete household.
//!
//! Numbers are decimals, options are texts, persons are maps in lists, terms are evaluated once
//! and then read by name. Nothing of the compiled rulebook is used but its answers and figures.

pub(crate) mod functions;
pub(crate) mod steps;
pub(crate) mod texts;

use engine::eval::{Evaluator, Standing};
use engine::facts::{Facts, FieldRef, bit};
use engine::ir::{BenefitId, Field, FieldKind, Figures, NodeId, Op, ParamId, Rulebook, Slots};
use engine::value::Value;
use functions::{Rows, Table, number};
use rhai::{AST, Array, Dynamic, Engine, Map, OptimizationLevel, Scope};
use rust_decimal::Decimal;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use steps::{Condition, Step, compile};
use texts::Expressions;

/// Marks a person who belongs to the household.
pub(crate) const PRESENT: &str = "#";

/// What expressions can name.
#[derive(Debug, Default)]
pub(crate) struct State {
    names: HashMap<String, Dynamic>,
    entitled: HashMap<String, bool>,
}

/// What Rhai says about a benefit.
#[derive(Debug, Default)]
pub(crate) struct Said {
    /// Strict, and within the tolerance.
    pub(crate) conditions: Vec<(bool, Option<bool>)>,
    pub(crate) entitled: bool,
    pub(crate) amount: Option<Decimal>,
    pub(crate) received: Option<bool>,
    pub(crate) priorities: Vec<bool>,
    pub(crate) hints: Vec<bool>,
    pub(crate) applications: Vec<bool>,
}

/// The expressions beside the conditions.
struct Rest {
    benefit: BenefitId,
    amount: Option<AST>,
    received: Option<AST>,
    priorities: Vec<AST>,
    hints: Vec<AST>,
    applications: Vec<AST>,
}

/// All expressions, compiled.
pub(crate) struct Script<'r> {
    rulebook: &'r Rulebook,
    engine: Engine,
    state: Rc<RefCell<State>>,
    steps: Vec<Step>,
    rest: Vec<Rest>,
    persons: Vec<Dynamic>,
}

fn scaled(value: i64) -> Decimal {
    Decimal::from_i128_with_scale(i128::from(value), 6).normalize()
}

impl<'r> Script<'r> {
    pub(crate) fn new(rulebook: &'r Rulebook, texts: &Expressions) -> Self {
        let mut engine = Engine::new();
        engine.set_optimization_level(OptimizationLevel::Simple);
        engine.set_max_expr_depths(256, 256);
        engine.set_fail_on_invalid_map_property(true);
        let state = Rc::new(RefCell::new(State::default()));
        functions::register(&mut engine, &state);
        let known = Rc::clone(&state);
        #[expect(deprecated, reason = "marked unstable, and the way to give names a meaning")]
        engine.on_var(move |name, _, _| Ok(known.borrow().names.get(name).cloned()));
        let steps = steps::steps(&engine, rulebook, texts);
        let rest = texts.benefits.iter().filter_map(|benefit| {
            let id = rulebook.benefit(&benefit.id)?;
            rulebook.benefits[id.at()].entitled?;
            let all = |list: &[String]| list.iter().map(|text| compile(&engine, text)).collect();
            Some(Rest {
                benefit: id,
                amount: benefit.amount.as_ref().map(|text| compile(&engine, text)),
                received: benefit.received.as_ref().map(|text| compile(&engine, text)),
                priorities: all(&benefit.priorities),
                hints: all(&benefit.hints),
                applications: all(&benefit.applications),
            })
        });
        let rest = rest.collect();
        Self { rulebook, engine, state, steps, rest, persons: Vec::new() }
    }

    /// Takes the figures of the evaluator's day.
    pub(crate) fn set_day(&mut self, evaluator: &Evaluator<'_>) {
        let mut state = self.state.borrow_mut();
        let day = evaluator.as_of();
        let number = |value: i64| Dynamic::from_decimal(Decimal::from(value));
        state.names.insert("stichtag".to_owned(), number(day.day_index()));
        state.names.insert("stichtag_monat".to_owned(), number(day.month_index()));
        for (at, parameter) in self.rulebook.parameters.iter().enumerate() {
            let id = ParamId(u32::try_from(at).unwrap());
            let Some(dated) = evaluator.resolved(id).and_then(|found| found.dated) else {
                continue;
            };
            let rows = match &dated.figures {
                Figures::Scalar(value) => {
                    let value = Dynamic::from_decimal(scaled(*value));
                    state.names.insert(parameter.id.clone(), value);
                    continue;
                }
                Figures::Rows(rows) => match options(self.rulebook, id) {
                    Some(names) => Rows::Options(
                        rows.iter()
                            .map(|(at, cell)| {
                                (names[usize::try_from(*at).unwrap()].clone(), scaled(*cell))
                            })
                            .collect(),
                    ),
                    None => Rows::Numbers(
                        rows.iter().map(|(key, cell)| (scaled(*key), scaled(*cell))).collect(),
                    ),
                },
                Figures::Grid(rows) => {
                    let cells = |cells: &[i64]| cells.iter().map(|cell| scaled(*cell)).collect();
                    Rows::Columns(
                        rows.iter().map(|(key, row)| (scaled(*key), cells(row))).collect(),
                    )
                }
            };
            state.names.insert(parameter.id.clone(), Dynamic::from(Table(Rc::new(rows))));
        }
    }

    /// Evaluates everything for a complete household.
    pub(crate) fn run(
        &mut self,
        evaluator: &Evaluator<'_>,
        facts: &Facts,
    ) -> Result<Vec<(BenefitId, Said)>, String> {
        let mut present = Slots::HOUSEHOLD;
        self.persons = (0..12).map(|_| Dynamic::from_map(Map::new()).into_shared()).collect();
        self.name("ich", self.persons[0].clone());
        self.name("partner", self.persons[1].clone());
        let mut said = Vec::new();
        for step in &self.steps {
            match step {
                Step::Roles(roles) => present = self.roles(roles)?,
                Step::Field(id, homes) => {
                    let field = &self.rulebook.fields[id.at()];
                    for (home, when) in field.homes.iter().zip(homes) {
                        for slot in slots_of(home.slots, present) {
                            let there = slot.is_none_or(|slot| present.has(slot));
                            let reference = FieldRef { field: *id, slot };
                            let value = if there && self.holds(when, slot)? {
                                facts.get(reference)
                            } else {
                                home.otherwise
                            };
                            self.put(&field.id, slot, plain(field, value));
                        }
                    }
                }
                Step::Term(name, slots, blocks) => {
                    let begun = |from: &Option<_>| from.is_none_or(|day| day <= evaluator.as_of());
                    let block = blocks.iter().rfind(|(from, _)| begun(from)).unwrap_or(&blocks[0]);
                    for slot in slots_of(*slots, present) {
                        let value = self.eval(&block.1, slot);
                        // A term may have no value for a partner who is not there.
                        let there = slot.is_none_or(|slot| present.has(slot));
                        self.put(
                            name,
                            slot,
                            if there { value? } else { value.unwrap_or_default() },
                        );
                    }
                }
                Step::Benefit(id, conditions) => {
                    said.push((*id, self.benefit(evaluator, *id, conditions)?));
                }
            }
        }
        for rest in &self.rest {
            let found = said.iter_mut().find(|(id, _)| *id == rest.benefit);
            let Some((_, said)) = found else { continue };
            let all = |list: &[AST]| {
                list.iter().map(|ast| self.truth(ast, None)).collect::<Result<Vec<_>, _>>()
            };
            said.amount = rest.amount.as_ref().map(|ast| self.number(ast)).transpose()?;
            said.received = rest.received.as_ref().map(|ast| self.truth(ast, None)).transpose()?;
            said.priorities = all(&rest.priorities)?;
            said.hints = all(&rest.hints)?;
            said.applications = all(&rest.applications)?;
        }
        Ok(said)
    }

    fn benefit(
        &self,
        evaluator: &Evaluator<'_>,
        id: BenefitId,
        conditions: &[Condition],
    ) -> Result<Said, String> {
        let benefit = &self.rulebook.benefits[id.at()];
        let mut said =
            Said { entitled: benefit.validity.covers(evaluator.as_of()), ..Said::default() };
        for (position, (strict, lenient)) in conditions.iter().enumerate() {
            let strict = self.truth(strict, None)?;
            let lenient = lenient.as_ref().map(|ast| self.truth(ast, None)).transpose()?;
            said.conditions.push((strict, lenient));
            if evaluator.standing(id, position) == Standing::Hard {
                said.entitled &= lenient.unwrap_or(strict);
            }
        }
        let mut state = self.state.borrow_mut();
        for name in benefit.aliases.iter().chain([&benefit.id]) {
            state.entitled.insert(name.clone(), said.entitled);
        }
        Ok(said)
    }

    fn roles(&self, [partner, children, others]: &[Option<AST>; 3]) -> Result<Slots, String> {
        let mut present = Slots::SELF.0;
        if let Some(ast) = partner
            && self.truth(ast, None)?
        {
            present |= Slots::PARTNER.0;
        }
        for (role, slots) in [(children, Slots::CHILDREN), (others, Slots::OTHERS)] {
            let Some(ast) = role else { continue };
            let count = self.number(ast)?;
            let members = slots.iter().enumerate();
            let there = members.filter(|(at, _)| Decimal::from(*at) < count);
            present = there.fold(present, |all, (_, slot)| all | 1 << slot);
        }
        for slot in Slots(present).iter() {
            self.put(PRESENT, Some(slot), Dynamic::TRUE);
        }
        let lists = [
            ("erwachsene", Slots::ADULTS),
            ("kinder", Slots::CHILDREN),
            ("weitere", Slots::OTHERS),
            ("personen", Slots::ALL),
        ];
        for (name, slots) in lists {
            let members = Slots(present & slots.0);
            let members = members.iter().map(|slot| self.persons[usize::from(slot)].clone());
            self.name(name, Dynamic::from_array(members.collect::<Array>()));
        }
        Ok(Slots(present))
    }

    fn name(&self, name: &str, value: Dynamic) {
        let mut state = self.state.borrow_mut();
        match state.names.get_mut(name) {
            Some(place) => *place = value,
            None => {
                state.names.insert(name.to_owned(), value);
            }
        }
    }

    fn put(&self, name: &str, slot: Option<u8>, value: Dynamic) {
        let Some(slot) = slot else { return self.name(name, value) };
        let mut person = self.persons[usize::from(slot)].clone();
        person.write_lock::<Map>().unwrap().insert(name.into(), value);
    }

    fn eval(&self, ast: &AST, slot: Option<u8>) -> Result<Dynamic, String> {
        let mut scope = Scope::new();
        if let Some(slot) = slot {
            scope.push_dynamic("p", self.persons[usize::from(slot)].clone());
        }
        let value = self.engine.eval_ast_with_scope::<Dynamic>(&mut scope, ast);
        value.map_err(|problem| problem.to_string())
    }

    fn truth(&self, ast: &AST, slot: Option<u8>) -> Result<bool, String> {
        self.eval(ast, slot)?.as_bool().map_err(|found| format!("{found} is no truth"))
    }

    fn number(&self, ast: &AST) -> Result<Decimal, String> {
        number(&self.eval(ast, None)?).map_err(|problem| problem.to_string())
    }

    fn holds(&self, all: &[AST], slot: Option<u8>) -> Result<bool, String> {
        for ast in all {
            if !self.truth(ast, slot)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// The persons a value is computed for; the partner always, so that `partner.x` has a meaning.
fn slots_of(slots: Slots, present: Slots) -> Vec<Option<u8>> {
    if slots.is_empty() {
        return vec![None];
    }
    slots.iter().filter(|slot| *slot < 2 || present.has(*slot)).map(Some).collect()
}

fn plain(field: &Field, value: Value) -> Dynamic {
    match &field.kind {
        FieldKind::Truth => Dynamic::from_bool(value.lo == 1),
        FieldKind::Choice(options) => {
            // Without `sonst` a choice that does not apply is none of its options.
            let at = usize::try_from(value.lo.trailing_zeros()).unwrap();
            options.get(at).cloned().unwrap_or_default().into()
        }
        FieldKind::Set { options, .. } => {
            let chosen = options.iter().enumerate();
            let chosen = chosen.filter(|(at, _)| value.lo & bit(u8::try_from(*at).unwrap()) != 0);
            chosen.map(|(_, option)| Dynamic::from(option.clone())).collect::<Array>().into()
        }
        FieldKind::Number { .. } | FieldKind::Month | FieldKind::Day | FieldKind::Place { .. } => {
            Dynamic::from_decimal(scaled(value.lo))
        }
    }
}

/// The options a table is read by, if it is read by a choice.
fn options(rulebook: &Rulebook, id: ParamId) -> Option<&[String]> {
    let row = rulebook.nodes.iter().find_map(|node| match &node.op {
        Op::Lookup { table, row, by_choice: true, .. } if *table == id => Some(*row),
        _ => None,
    })?;
    chosen(rulebook, row)
}

fn chosen(rulebook: &Rulebook, id: NodeId) -> Option<&[String]> {
    match &rulebook.nodes[id.at()].op {
        Op::Field(field) => match &rulebook.fields[field.at()].kind {
            FieldKind::Choice(options) => Some(options),
            _ => None,
        },
        Op::At(inner, _) | Op::Join(inner, _) => chosen(rulebook, *inner),
        _ => None,
    }
}
