//! Names to nodes: what the whole rulebook knows, compiled on demand.
//!
//! Fields, terms and benefits are lowered when first read; reading one that is still being
//! lowered is a circle. Equal nodes are made once.

use super::benefits::RawBenefit;
use super::diagnostic::{Place, Report};
use super::expr::Expr;
use super::parameters::RawParameter;
use super::parse::Parser;
use super::questions::{RawField, RawQuestions};
use super::terms::RawTerm;
use super::toml::Text;
use super::types::Type;
use crate::ir::{FieldId, FieldKind, Node, NodeId, Op, ParamId, QuestionId, Slots};
use crate::value::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// A lowered expression.
#[derive(Debug, Clone)]
pub struct Typed {
    /// Its node.
    pub node: NodeId,
    /// Its type.
    pub ty: Type,
    /// Parameters read on the way.
    pub params: Rc<BTreeSet<ParamId>>,
    /// Fields read on the way.
    pub fields: Rc<BTreeSet<FieldId>>,
}

/// How far a name has been lowered.
#[derive(Debug, Clone)]
pub enum State<T> {
    /// Being lowered right now: reading it again is a circle.
    Busy,
    /// Done; `None` if it has mistakes.
    Done(Option<T>),
}

/// A field over all its questions.
#[derive(Debug)]
pub struct FieldInfo<'r> {
    /// Kind of answer.
    pub kind: FieldKind,
    /// Where it is asked.
    pub homes: Vec<(QuestionId, &'r RawField)>,
    /// All persons it is asked of.
    pub slots: Slots,
}

/// Everything that can be named in an expression, and what was made of it.
pub struct Compiler<'r, 's> {
    /// Diagnostics.
    pub report: Report<'s>,
    /// Questions as written.
    pub questions: &'r RawQuestions,
    /// Terms as written.
    pub terms: &'r [RawTerm],
    /// Parameters.
    pub parameters: &'r [RawParameter],
    /// Benefits as written, in the order of the rulebook.
    pub benefits: &'r [RawBenefit],
    /// Fields by position.
    pub fields: Vec<(String, FieldInfo<'r>)>,
    /// Nodes made so far.
    pub nodes: Vec<Node>,
    /// Terms, parameters and benefits read by something.
    pub used: BTreeSet<String>,
    /// Names that stand in a file but could not be read (reported there).
    pub declared: BTreeSet<String>,
    parser: Parser,
    same: BTreeMap<String, NodeId>,
    field_states: BTreeMap<FieldId, State<Typed>>,
    /// For each field and home: the node that says whether it applies.
    pub applies: BTreeMap<(FieldId, usize), Option<NodeId>>,
    pub(super) term_states: BTreeMap<usize, State<Typed>>,
    /// For tables by choice: the options in the order of their positions.
    pub choice_tables: BTreeMap<ParamId, Rc<Vec<String>>>,
    /// For each benefit, its lowered conditions.
    pub benefit_states: BTreeMap<usize, State<Rc<Vec<LoweredCondition>>>>,
}

/// A condition of a benefit, lowered.
#[derive(Debug, Clone)]
pub struct LoweredCondition {
    /// `wenn`
    pub strict: Typed,
    /// `knapp`
    pub lenient: Option<Typed>,
}

/// Who `p`, `k` … is inside an expression.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// Name and persons.
    pub person: Option<(String, Slots)>,
}

impl Scope {
    /// The level nodes of this scope have.
    #[must_use]
    pub fn slots(&self) -> Slots {
        self.person.as_ref().map_or(Slots::HOUSEHOLD, |(_, slots)| *slots)
    }
}

impl std::fmt::Debug for Compiler<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Compiler").field("nodes", &self.nodes.len()).finish_non_exhaustive()
    }
}

impl<'r, 's> Compiler<'r, 's> {
    /// Collects the fields of all questions; nothing is lowered yet.
    #[must_use]
    pub fn new(
        report: Report<'s>,
        questions: &'r RawQuestions,
        terms: &'r [RawTerm],
        parameters: &'r [RawParameter],
        benefits: &'r [RawBenefit],
    ) -> Self {
        let mut compiler = Self {
            report,
            questions,
            terms,
            parameters,
            benefits,
            fields: Vec::new(),
            nodes: Vec::new(),
            used: BTreeSet::new(),
            declared: BTreeSet::new(),
            parser: Parser::default(),
            same: BTreeMap::new(),
            field_states: BTreeMap::new(),
            applies: BTreeMap::new(),
            term_states: BTreeMap::new(),
            choice_tables: BTreeMap::new(),
            benefit_states: BTreeMap::new(),
        };
        compiler.collect_fields();
        compiler
    }

    fn collect_fields(&mut self) {
        for (at, question) in self.questions.questions.iter().enumerate() {
            let id = QuestionId(u32::try_from(at).unwrap_or(u32::MAX));
            for field in &question.fields {
                let known = self.fields.iter_mut().find(|(name, _)| *name == field.id.text);
                let Some((name, info)) = known else {
                    let homes = vec![(id, field)];
                    let info = FieldInfo { kind: field.kind.clone(), homes, slots: field.slots };
                    self.fields.push((field.id.text.clone(), info));
                    continue;
                };
                let twice = info.slots.0 & field.slots.0 != 0
                    || field.slots.is_empty()
                    || info.slots.is_empty();
                if twice {
                    self.report
                        .error(
                            "R025",
                            &field.id.place,
                            format!("die Angabe `{name}` steht doppelt"),
                        )
                        .help("einmal für jede Person fragen, oder eine andere Kennung wählen");
                } else if !same_kind(&info.kind, &field.kind) {
                    self.report
                        .error(
                            "R026",
                            &field.id.place,
                            format!("`{name}` hat an zwei Stellen verschiedene Typen"),
                        )
                        .help("gleicher Typ, gleiche Einheit, gleiche Optionen");
                    info.slots = Slots(info.slots.0 | field.slots.0);
                } else {
                    info.slots = Slots(info.slots.0 | field.slots.0);
                    info.homes.push((id, field));
                }
            }
        }
    }

    /// The field with this id.
    #[must_use]
    pub fn field_named(&self, id: &str) -> Option<FieldId> {
        let at = self.fields.iter().position(|(name, _)| name == id)?;
        u32::try_from(at).ok().map(FieldId)
    }

    /// Ids of all fields.
    #[must_use]
    pub fn field_names(&self) -> Vec<String> {
        self.fields.iter().map(|(name, _)| name.clone()).collect()
    }

    /// The kind of a field, if it is asked of these persons (or the household).
    #[must_use]
    pub fn asked(&self, field: FieldId, slots: Slots) -> Option<&FieldKind> {
        let (_, info) = self.fields.get(field.at())?;
        let asked =
            if slots.is_empty() { info.slots.is_empty() } else { slots.0 & !info.slots.0 == 0 };
        asked.then_some(&info.kind)
    }

    /// Makes a node, or finds the equal one.
    pub fn push(&mut self, op: Op, slots: Slots) -> NodeId {
        let node = Node { op, slots };
        let key = format!("{node:?}");
        if let Some(known) = self.same.get(&key) {
            return *known;
        }
        let id = NodeId(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(node);
        self.same.insert(key, id);
        id
    }

    /// A fixed number or truth.
    pub fn constant(&mut self, value: Value) -> NodeId {
        self.push(Op::Const(value), Slots::HOUSEHOLD)
    }

    /// Parses an expression; mistakes are placed in the file.
    pub fn parse(&mut self, text: &Text) -> Option<Expr> {
        match self.parser.parse(&text.text) {
            Ok(expr) => Some(expr),
            Err(refusal) => {
                let place = inside(text, &refusal.span);
                let found = self.report.error(refusal.code, &place, refusal.message);
                if let Some(help) = refusal.help {
                    found.help(help);
                }
                None
            }
        }
    }

    /// Parses and lowers an expression that has to be a truth of the household.
    pub fn truth(&mut self, text: &Text, scope: &Scope) -> Option<Typed> {
        let typed = self.expression(text, scope)?;
        if typed.ty == Type::Truth {
            return Some(typed);
        }
        self.report
            .error(
                "R201",
                &text.place,
                format!("erwartet ist eine Wahrheit, hier steht {}", typed.ty),
            )
            .help("vergleichen, zum Beispiel `… > 0`");
        None
    }

    /// Parses and lowers an expression.
    pub fn expression(&mut self, text: &Text, scope: &Scope) -> Option<Typed> {
        let expr = self.parse(text)?;
        super::lower::Lowering { compiler: self, text, scope: scope.clone() }.expr(&expr)
    }

    /// The position of a field.
    #[must_use]
    pub fn field_id(&self, name: &str) -> Option<FieldId> {
        let at = self.fields.iter().position(|(known, _)| known == name)?;
        u32::try_from(at).ok().map(FieldId)
    }

    /// Lowers a field with the conditions under which it applies.
    pub fn field(&mut self, id: FieldId, place: &Place) -> Option<Typed> {
        match self.field_states.get(&id) {
            Some(State::Done(typed)) => return typed.clone(),
            Some(State::Busy) => {
                let name =
                    self.fields.get(id.at()).map(|(name, _)| name.clone()).unwrap_or_default();
                self.report
                    .error(
                        "R304",
                        place,
                        format!("ob `{name}` gefragt wird, hängt von `{name}` selbst ab"),
                    )
                    .help("in `wenn` nur Angaben lesen, die vorher gefragt werden");
                return None;
            }
            None => {}
        }
        self.field_states.insert(id, State::Busy);
        let homes =
            self.fields.get(id.at()).map(|(_, info)| info.homes.clone()).unwrap_or_default();
        for (at, (question, raw)) in homes.iter().enumerate() {
            let own = raw.when.as_ref();
            let outer = self.questions.questions.get(question.at()).and_then(|q| q.when.as_ref());
            let person = (!raw.slots.is_empty()).then(|| ("p".to_owned(), raw.slots));
            let scope = Scope { person };
            let mut node = None;
            for text in [outer, own].into_iter().flatten() {
                let Some(truth) = self.truth(text, &scope) else { continue };
                node = Some(match node {
                    None => truth.node,
                    Some(earlier) => self.push(Op::And(earlier, truth.node), raw.slots),
                });
            }
            self.applies.insert((id, at), node);
        }
        let typed =
            self.fields.get(id.at()).and_then(|(_, info)| field_type(&info.kind)).map(|ty| {
                let slots =
                    self.fields.get(id.at()).map_or(Slots::HOUSEHOLD, |(_, info)| info.slots);
                let node = self.push(Op::Field(id), slots);
                let fields = Rc::new(BTreeSet::from([id]));
                Typed { node, ty, params: Rc::default(), fields }
            });
        self.field_states.insert(id, State::Done(typed.clone()));
        typed
    }

    /// A parameter by name.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<(ParamId, &'r RawParameter)> {
        let at = self.parameters.iter().position(|raw| raw.parameter.id == name)?;
        Some((ParamId(u32::try_from(at).ok()?), self.parameters.get(at)?))
    }

    /// A benefit by id or earlier id.
    #[must_use]
    pub fn benefit_at(&self, id: &str) -> Option<usize> {
        self.benefits
            .iter()
            .position(|raw| raw.id.text == id || raw.aliases.iter().any(|alias| alias == id))
    }

    /// Whether a benefit is being lowered right now.
    #[must_use]
    pub fn is_busy(&self, at: usize) -> bool {
        matches!(self.benefit_states.get(&at), Some(State::Busy))
    }

    /// Every name an expression may use.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let fields = self.fields.iter().map(|(name, _)| name.clone());
        let terms = self.terms.iter().map(|term| term.id.text.clone());
        let parameters = self.parameters.iter().map(|raw| raw.parameter.id.clone());
        fields.chain(terms).chain(parameters).collect()
    }

    /// Lowers the conditions of a benefit; `None` if one has mistakes.
    pub fn conditions(&mut self, at: usize, place: &Place) -> Option<Rc<Vec<LoweredCondition>>> {
        let raw = self.benefits.get(at)?;
        match self.benefit_states.get(&at) {
            Some(State::Done(found)) => return found.clone(),
            Some(State::Busy) => {
                self.report
                    .error(
                        "R227",
                        place,
                        format!("`anspruch(\"{}\")` hängt von sich selbst ab", raw.id.text),
                    )
                    .help("den Vorrang in einen Abschnitt `[[vorrang]]` schreiben");
                return None;
            }
            None => {}
        }
        self.benefit_states.insert(at, State::Busy);
        let scope = Scope::default();
        let mut lowered = Vec::new();
        for condition in &raw.conditions {
            let strict = self.truth(&condition.strict, &scope);
            let lenient = condition.lenient.as_ref().map(|text| self.truth(text, &scope));
            lowered.push(match (strict, lenient) {
                (Some(strict), None) => Some(LoweredCondition { strict, lenient: None }),
                (Some(strict), Some(Some(lenient))) => {
                    Some(LoweredCondition { strict, lenient: Some(lenient) })
                }
                _ => None,
            });
        }
        let found = lowered.into_iter().collect::<Option<Vec<_>>>().map(Rc::new);
        self.benefit_states.insert(at, State::Done(found.clone()));
        found
    }
}

/// The place of a part of an expression inside its file.
#[must_use]
pub fn inside(text: &Text, span: &std::ops::Range<usize>) -> Place {
    // The quotes in front: three signs and maybe a line break, or one.
    let quoted = text.place.span.len().saturating_sub(text.text.len());
    let offset = match quoted {
        2 => 1,
        6 => 3,
        7 => 4,
        // Escapes inside: places would be wrong, so the whole text is underlined.
        _ => return text.place.clone(),
    };
    let start = text.place.span.start.saturating_add(offset);
    let span = start.saturating_add(span.start)..start.saturating_add(span.end);
    Place { file: text.place.file.clone(), span }
}

fn field_type(kind: &FieldKind) -> Option<Type> {
    match kind {
        FieldKind::Truth => Some(Type::Truth),
        FieldKind::Choice(options) => Some(Type::Choice(Rc::new(options.clone()))),
        FieldKind::Set { options, .. } => Some(Type::Set(Rc::new(options.clone()))),
        FieldKind::Number { unit, .. } => Some(Type::Number(*unit)),
        FieldKind::Month => Some(Type::Month),
        FieldKind::Day => Some(Type::Day),
        FieldKind::Place { .. } => None,
    }
}

fn same_kind(a: &FieldKind, b: &FieldKind) -> bool {
    match (a, b) {
        (
            FieldKind::Number { unit: a, decimals: x, .. },
            FieldKind::Number { unit: b, decimals: y, .. },
        ) => a == b && x == y,
        _ => a == b,
    }
}
