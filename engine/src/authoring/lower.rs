//! Expressions to typed nodes: names, persons, operators. Functions are in `functions`.
//!
//! A person-level node is computed for all persons its term or field is about; reading it needs
//! a person in scope that it covers. Every mistake of an expression is reported, not the first.

use super::compile::{Compiler, Scope, Typed, inside};
use super::diagnostic::{Diagnostic, Place};
use super::expr::{Expr, Kind, Operator};
use super::toml::Text;
use super::types::{Type, arithmetic, common};
use crate::facts::bit;
use crate::ir::{Comparison, NodeId, Op, Slots, Unit};
use crate::number;
use crate::value::Value;
use std::ops::Range;
use std::rc::Rc;

/// Lowers the expressions of one text.
pub(super) struct Lowering<'c, 'r, 's> {
    /// What names mean, and where nodes go.
    pub(super) compiler: &'c mut Compiler<'r, 's>,
    /// The text the expression stands in.
    pub(super) text: &'c Text,
    /// Who is talked about.
    pub(super) scope: Scope,
}

impl Lowering<'_, '_, '_> {
    /// Lowers an expression; `None` if it has mistakes (reported).
    pub(super) fn expr(&mut self, expr: &Expr) -> Option<Typed> {
        match &expr.kind {
            Kind::Truth(holds) => Some(self.constant(Value::truth(*holds), Type::Truth)),
            Kind::Number(written) => self.number(written, expr),
            Kind::Text(_) => {
                self.error(
                    "R203",
                    expr,
                    "ein Text steht nur neben `==`, `!=` oder `in`".to_owned(),
                );
                None
            }
            Kind::List(_) => {
                self.error("R204", expr, "eine Liste steht nur rechts von `in`".to_owned());
                None
            }
            Kind::Closure(..) => {
                self.error(
                    "R205",
                    expr,
                    "`|k| …` steht nur in `anzahl`, `summe`, `gibt_es` und `alle`".to_owned(),
                );
                None
            }
            Kind::Name(name) => self.name(name, expr),
            Kind::Member(base, name) => self.member(base, name, expr),
            Kind::Index(base, index) => self.index(base, index, expr),
            Kind::Call(name, arguments) => self.call(name, arguments, expr),
            Kind::In(item, list) => self.membership(item, list, expr),
            Kind::Not(inner) => {
                let inner = self.truth(inner)?;
                Some(self.make(Op::Not(inner.node), Type::Truth, &[&inner]))
            }
            Kind::And(parts) => self.chain(parts, Op::And),
            Kind::Or(parts) => self.chain(parts, Op::Or),
            Kind::Binary(operator, left, right) => self.binary(*operator, left, right, expr),
            Kind::Negative(inner) => self.negative(inner, expr),
            Kind::If(condition, yes, no) => self.branches(condition, yes, no, expr),
        }
    }

    /// Reports a mistake at a part of the text.
    pub(super) fn error(
        &mut self,
        code: &'static str,
        at: &Expr,
        message: String,
    ) -> &mut Diagnostic {
        let place = self.place(&at.span);
        self.compiler.report.error(code, &place, message)
    }

    pub(super) fn place(&self, span: &Range<usize>) -> Place {
        inside(self.text, span)
    }

    /// A node from parts; person-level if a part is.
    pub(super) fn make(&mut self, op: Op, ty: Type, parts: &[&Typed]) -> Typed {
        let person = parts.iter().any(|part| self.is_person(part.node));
        let slots = if person { self.scope.slots() } else { Slots::HOUSEHOLD };
        self.make_for(op, slots, ty, parts)
    }

    /// A node for these persons, or the household.
    pub(super) fn make_for(&mut self, op: Op, slots: Slots, ty: Type, parts: &[&Typed]) -> Typed {
        let node = self.compiler.push(op, slots);
        let params = Rc::new(parts.iter().flat_map(|part| part.params.iter().copied()).collect());
        let fields = Rc::new(parts.iter().flat_map(|part| part.fields.iter().copied()).collect());
        Typed { node, ty, params, fields }
    }

    pub(super) fn constant(&mut self, value: Value, ty: Type) -> Typed {
        let node = self.compiler.constant(value);
        Typed { node, ty, params: Rc::default(), fields: Rc::default() }
    }

    pub(super) fn is_person(&self, id: NodeId) -> bool {
        self.compiler.nodes.get(id.at()).is_some_and(|node| !node.slots.is_empty())
    }

    fn number(&mut self, written: &str, expr: &Expr) -> Option<Typed> {
        if let Some(number) = number::parse(written) {
            return Some(self.constant(Value::exact(number), Type::Literal));
        }
        self.error("R005", expr, format!("`{written}` ist zu groß oder zu genau"))
            .help("höchstens sechs Nachkommastellen");
        None
    }

    /// Lowers an expression that has to be a truth.
    pub(super) fn truth(&mut self, expr: &Expr) -> Option<Typed> {
        let typed = self.expr(expr)?;
        if typed.ty == Type::Truth {
            return Some(typed);
        }
        self.error("R201", expr, format!("erwartet ist eine Wahrheit, hier steht {}", typed.ty))
            .help("vergleichen, zum Beispiel `… > 0`");
        None
    }

    fn chain(&mut self, parts: &[Expr], op: fn(NodeId, NodeId) -> Op) -> Option<Typed> {
        let lowered = parts.iter().map(|part| self.truth(part)).collect::<Vec<_>>();
        let mut lowered = lowered.into_iter().collect::<Option<Vec<_>>>()?.into_iter();
        let mut all = lowered.next()?;
        for next in lowered {
            all = self.make(op(all.node, next.node), Type::Truth, &[&all, &next]);
        }
        Some(all)
    }

    fn negative(&mut self, inner: &Expr, expr: &Expr) -> Option<Typed> {
        let inner = self.expr(inner)?;
        if !matches!(inner.ty, Type::Literal | Type::Number(_)) {
            self.error("R219", expr, format!("`-` erwartet eine Zahl, hier steht {}", inner.ty));
            return None;
        }
        let zero = self.compiler.constant(Value::ZERO);
        let ty = inner.ty.clone();
        Some(self.make(Op::Sub(zero, inner.node), ty, &[&inner]))
    }

    fn branches(&mut self, condition: &Expr, yes: &Expr, no: &Expr, expr: &Expr) -> Option<Typed> {
        let (condition, yes, no) = (self.truth(condition), self.expr(yes), self.expr(no));
        let (condition, yes, no) = (condition?, yes?, no?);
        let Some(ty) = common(&yes.ty, &no.ty) else {
            self.error(
                "R221",
                expr,
                format!("die Zweige passen nicht zusammen: {} und {}", yes.ty, no.ty),
            )
            .help("in beiden Zweigen eine Wahrheit oder eine Zahl mit gleicher Einheit schreiben");
            return None;
        };
        let op = Op::If(condition.node, yes.node, no.node);
        Some(self.make(op, ty, &[&condition, &yes, &no]))
    }

    fn binary(
        &mut self,
        operator: Operator,
        left: &Expr,
        right: &Expr,
        expr: &Expr,
    ) -> Option<Typed> {
        if matches!(operator, Operator::Equal | Operator::NotEqual) {
            for (choice, text) in [(left, right), (right, left)] {
                if let Kind::Text(option) = &text.kind {
                    let choice = self.expr(choice);
                    let same = self.one_of(choice.as_ref()?, &[(option, text)], expr)?;
                    return Some(self.negate(operator == Operator::NotEqual, same));
                }
            }
        }
        let (left, right) = (self.expr(left), self.expr(right));
        let (left, right) = (left?, right?);
        if operator.compares() {
            return self.compare(operator, &left, &right, expr);
        }
        if operator == Operator::Div {
            self.error("R220", expr, "eine Division braucht eine Rundung".to_owned())
                .help("`abrunden(a / b, 0.01)`, `aufrunden(…)` oder `kaufmaennisch(…)` schreiben");
            return None;
        }
        let Some(ty) = arithmetic(operator, &left.ty, &right.ty) else {
            let sign = operator.text();
            self.error(
                "R219",
                expr,
                format!("`{sign}` geht nicht mit: {} und {}", left.ty, right.ty),
            )
            .help(unit_help(&left.ty, &right.ty));
            return None;
        };
        let op = match operator {
            Operator::Add => Op::Add(left.node, right.node),
            Operator::Sub => Op::Sub(left.node, right.node),
            _ => Op::Mul(left.node, right.node),
        };
        Some(self.make(op, ty, &[&left, &right]))
    }

    fn compare(
        &mut self,
        operator: Operator,
        left: &Typed,
        right: &Typed,
        expr: &Expr,
    ) -> Option<Typed> {
        let ty = common(&left.ty, &right.ty);
        let ordered = matches!(ty, Some(Type::Literal | Type::Number(_) | Type::Month | Type::Day));
        if !ordered {
            let sign = operator.text();
            let help = unit_help(&left.ty, &right.ty);
            self.error(
                "R218",
                expr,
                format!("`{sign}` vergleicht Ungleiches: {} und {}", left.ty, right.ty),
            )
            .help(help);
            return None;
        }
        let (a, b) = (left.node, right.node);
        let (op, negated) = match operator {
            Operator::Less => (Op::Compare(Comparison::Less, a, b), false),
            Operator::LessEqual => (Op::Compare(Comparison::LessEqual, a, b), false),
            Operator::Greater => (Op::Compare(Comparison::Less, b, a), false),
            Operator::GreaterEqual => (Op::Compare(Comparison::LessEqual, b, a), false),
            Operator::NotEqual => (Op::Compare(Comparison::Equal, a, b), true),
            _ => (Op::Compare(Comparison::Equal, a, b), false),
        };
        let typed = self.make(op, Type::Truth, &[left, right]);
        Some(self.negate(negated, typed))
    }

    fn negate(&mut self, negated: bool, typed: Typed) -> Typed {
        if negated { self.make(Op::Not(typed.node), Type::Truth, &[&typed]) } else { typed }
    }

    fn membership(&mut self, item: &Expr, list: &Expr, expr: &Expr) -> Option<Typed> {
        match (&item.kind, &list.kind) {
            (Kind::Text(option), _) if !matches!(list.kind, Kind::List(_)) => {
                let set = self.expr(list)?;
                let Type::Set(options) = set.ty.clone() else {
                    self.error(
                        "R215",
                        list,
                        format!(
                            "rechts von `in` steht {}, erwartet ist eine Mehrfachauswahl",
                            set.ty
                        ),
                    );
                    return None;
                };
                let at = self.option(&options, option, item)?;
                Some(self.make(Op::HasAny(set.node, bit(at)), Type::Truth, &[&set]))
            }
            (_, Kind::List(items)) => {
                let choice = self.expr(item);
                let mut options = Vec::new();
                for item in items {
                    match &item.kind {
                        Kind::Text(option) => options.push((option, item)),
                        _ => {
                            self.error(
                                "R215",
                                item,
                                "in der Liste stehen nur Optionen in Anführungszeichen".to_owned(),
                            );
                        }
                    }
                }
                self.one_of(choice.as_ref()?, &options, expr)
            }
            _ => {
                self.error(
                    "R215",
                    list,
                    "rechts von `in` steht eine Liste oder eine Mehrfachauswahl".to_owned(),
                )
                .help("`feld in [\"a\", \"b\"]` oder `\"a\" in feld` schreiben");
                None
            }
        }
    }

    fn one_of(
        &mut self,
        choice: &Typed,
        options: &[(&String, &Expr)],
        expr: &Expr,
    ) -> Option<Typed> {
        let Type::Choice(known) = choice.ty.clone() else {
            let help = match choice.ty {
                Type::Set(_) => "bei einer Mehrfachauswahl `\"a\" in feld` schreiben",
                _ => "nur eine Auswahl wird mit Optionen verglichen",
            };
            self.error("R217", expr, format!("mit einem Text wird hier {} verglichen", choice.ty))
                .help(help);
            return None;
        };
        let found =
            options.iter().map(|(option, at)| self.option(&known, option, at)).collect::<Vec<_>>();
        let bits = found
            .into_iter()
            .collect::<Option<Vec<_>>>()?
            .into_iter()
            .fold(0, |all, at| all | bit(at));
        Some(self.make(Op::OneOf(choice.node, bits), Type::Truth, &[choice]))
    }

    fn option(&mut self, known: &[String], option: &str, at: &Expr) -> Option<u8> {
        let found = known.iter().position(|name| name == option);
        if found.is_none() {
            let all = known.join(", ");
            self.error("R206", at, format!("`{option}` ist keine Option dieser Angabe"))
                .help(format!("erlaubt: {all}"))
                .did_you_mean(option, known.iter().map(String::as_str));
        }
        found.and_then(|at| u8::try_from(at).ok())
    }
}

fn unit_help(left: &Type, right: &Type) -> &'static str {
    match (left, right) {
        (Type::Number(Unit::EuroMonth), Type::Number(Unit::EuroYear))
        | (Type::Number(Unit::EuroYear), Type::Number(Unit::EuroMonth)) => {
            "den Betrag umrechnen: `pro_jahr(…)` oder `pro_monat(…)`"
        }
        (Type::Number(_), Type::Number(_)) => {
            "beide Seiten in dieselbe Einheit bringen, zum Beispiel mit `zahl(…)`"
        }
        (Type::Truth, _) | (_, Type::Truth) => "Wahrheiten mit `&&`, `||` und `!` verbinden",
        (Type::Choice(_), _) | (_, Type::Choice(_)) => {
            "eine Auswahl mit einer Option vergleichen: `feld == \"a\"`"
        }
        _ => "auf beiden Seiten dieselbe Art von Wert schreiben",
    }
}
