//! The named functions of the rule language.

use super::compile::{Scope, Typed};
use super::expr::{Expr, Kind, Operator};
use super::lower::Lowering;
use super::questions::ROLES;
use super::types::{Type, arithmetic, common, quotient};
use crate::date;
use crate::ir::{BenefitId, NodeId, Op, Slots, Unit};
use crate::number::{self, Rounding, SCALE};
use crate::value::Value;

/// Every function, for suggestions and for the reference of the rule language.
pub const FUNCTIONS: [&str; 28] = [
    "anzahl",
    "summe",
    "gibt_es",
    "alle",
    "min",
    "max",
    "positiv",
    "abrunden",
    "aufrunden",
    "kaufmaennisch",
    "pro_jahr",
    "pro_monat",
    "volle_jahre",
    "monate_zwischen",
    "geburtsjahr",
    "monat",
    "datum",
    "zahl",
    "eur",
    "eur_monat",
    "eur_jahr",
    "personen",
    "jahre",
    "monate",
    "stunden",
    "quadratmeter",
    "quadratisch",
    "anspruch",
];

impl Lowering<'_, '_, '_> {
    pub(super) fn call(&mut self, name: &str, arguments: &[Expr], expr: &Expr) -> Option<Typed> {
        match name {
            "anzahl" | "summe" | "gibt_es" | "alle" => self.over(name, arguments, expr),
            "min" | "max" => self.extreme(name, arguments, expr),
            "abrunden" => self.rounded(Rounding::Down, arguments, expr),
            "aufrunden" => self.rounded(Rounding::Up, arguments, expr),
            "kaufmaennisch" => self.rounded(Rounding::HalfUp, arguments, expr),
            "datum" | "monat" => self.written_day(name, arguments, expr),
            "anspruch" => self.entitled(arguments, expr),
            "volle_jahre" | "monate_zwischen" => self.between(name, arguments, expr),
            "quadratisch" => self.quadratic(arguments, expr),
            "zahl" | "eur" | "eur_monat" | "eur_jahr" | "personen" | "jahre" | "monate"
            | "stunden" | "quadratmeter" | "positiv" | "pro_jahr" | "pro_monat" | "geburtsjahr" => {
                let [inner] = self.arguments(arguments, expr)?;
                let inner = self.expr(inner)?;
                self.of_one(name, &inner, expr)
            }
            _ => {
                self.error("R222", expr, format!("die Funktion `{name}` gibt es nicht"))
                    .help("die Funktionen stehen in rules/LIESMICH.md")
                    .did_you_mean(name, FUNCTIONS.into_iter());
                None
            }
        }
    }

    /// Exactly as many arguments as wanted.
    fn arguments<'e, const N: usize>(
        &mut self,
        found: &'e [Expr],
        expr: &Expr,
    ) -> Option<&'e [Expr; N]> {
        let fitting = found.try_into().ok();
        if fitting.is_none() {
            self.error(
                "R223",
                expr,
                format!("hier gehören {N} Angaben in die Klammer, es sind {}", found.len()),
            );
        }
        fitting
    }

    fn refuse(&mut self, found: &Type, expected: &str, expr: &Expr) -> Option<Typed> {
        self.error("R224", expr, format!("erwartet ist {expected}, hier steht {found}"));
        None
    }

    fn of_one(&mut self, name: &str, inner: &Typed, expr: &Expr) -> Option<Typed> {
        let twelve = self.compiler.constant(Value::exact(12_i64.saturating_mul(SCALE)));
        let node = inner.node;
        match (name, &inner.ty) {
            ("positiv", Type::Literal | Type::Number(_)) => {
                let zero = self.compiler.constant(Value::ZERO);
                Some(self.make(Op::Max(node, zero), inner.ty.clone(), &[inner]))
            }
            ("pro_jahr", Type::Number(Unit::EuroMonth)) => {
                Some(self.make(Op::Mul(node, twelve), Type::Number(Unit::EuroYear), &[inner]))
            }
            ("pro_monat", Type::Number(Unit::EuroYear)) => {
                let op = Op::Div { a: node, b: twelve, step: 1, rounding: Rounding::Down };
                Some(self.make(op, Type::Number(Unit::EuroMonth), &[inner]))
            }
            ("geburtsjahr", Type::Month) => {
                let op = Op::Div { a: node, b: twelve, step: SCALE, rounding: Rounding::Down };
                Some(self.make(op, Type::Number(Unit::Number), &[inner]))
            }
            ("zahl", Type::Truth) => {
                let (one, zero) = (
                    self.compiler.constant(Value::exact(SCALE)),
                    self.compiler.constant(Value::ZERO),
                );
                Some(self.make(Op::If(node, one, zero), Type::Number(Unit::Number), &[inner]))
            }
            ("zahl", Type::Literal | Type::Number(_)) => Some(retyped(inner, Unit::Number)),
            (_, Type::Literal | Type::Number(Unit::Number | Unit::Persons | Unit::Percent))
                if target(name).is_some() =>
            {
                Some(retyped(inner, target(name)?))
            }
            ("pro_jahr", found) => self.refuse(found, "ein Betrag im Monat", expr),
            ("pro_monat", found) => self.refuse(found, "ein Betrag im Jahr", expr),
            ("geburtsjahr", found) => self.refuse(found, "ein Monat des Kalenders", expr),
            ("zahl" | "positiv", found) => self.refuse(found, "eine Zahl", expr),
            (_, found) => {
                self.refuse(found, "eine reine Zahl (mit `zahl(…)` die Einheit abstreifen)", expr)
            }
        }
    }

    fn extreme(&mut self, name: &str, arguments: &[Expr], expr: &Expr) -> Option<Typed> {
        if arguments.len() < 2 {
            self.error("R223", expr, format!("`{name}` braucht mindestens zwei Zahlen"));
            return None;
        }
        let lowered = arguments.iter().map(|argument| self.expr(argument)).collect::<Vec<_>>();
        let mut lowered = lowered.into_iter().collect::<Option<Vec<_>>>()?.into_iter();
        let mut all = lowered.next()?;
        for next in lowered {
            let ty = common(&all.ty, &next.ty).filter(|ty| *ty != Type::Truth);
            let Some(ty) = ty else {
                self.error(
                    "R218",
                    expr,
                    format!("`{name}` vergleicht Ungleiches: {} und {}", all.ty, next.ty),
                )
                .help("überall dieselbe Einheit schreiben");
                return None;
            };
            let op = if name == "min" {
                Op::Min(all.node, next.node)
            } else {
                Op::Max(all.node, next.node)
            };
            all = self.make(op, ty, &[&all, &next]);
        }
        Some(all)
    }

    /// `abrunden(a)`, `abrunden(a, 0.01)`, `abrunden(a / b, 0.01)`.
    fn rounded(&mut self, rounding: Rounding, arguments: &[Expr], expr: &Expr) -> Option<Typed> {
        let (inner, step) = match arguments {
            [inner] => (inner, Some(SCALE)),
            [inner, step] => (inner, self.step(step)),
            _ => {
                self.error(
                    "R223",
                    expr,
                    "eine Rundung braucht einen Wert und höchstens eine Schrittweite".to_owned(),
                );
                return None;
            }
        };
        if let Kind::Binary(Operator::Div, left, right) = &inner.kind {
            let (left, right) = (self.expr(left), self.expr(right));
            let (left, right, step) = (left?, right?, step?);
            let Some(ty) = quotient(&left.ty, &right.ty) else {
                self.error(
                    "R219",
                    inner,
                    format!("`/` geht nicht mit: {} und {}", left.ty, right.ty),
                )
                .help("durch eine Zahl teilen oder durch dieselbe Einheit");
                return None;
            };
            let op = Op::Div { a: left.node, b: right.node, step, rounding };
            return Some(self.make(op, ty, &[&left, &right]));
        }
        let typed = self.expr(inner);
        let (typed, step) = (typed?, step?);
        if !matches!(typed.ty, Type::Literal | Type::Number(_)) {
            return self.refuse(&typed.ty, "eine Zahl", inner);
        }
        let ty = typed.ty.clone();
        Some(self.make(Op::Round { a: typed.node, step, rounding }, ty, &[&typed]))
    }

    fn step(&mut self, expr: &Expr) -> Option<i64> {
        let step = match &expr.kind {
            Kind::Number(written) => number::parse(written).filter(|step| *step > 0),
            _ => None,
        };
        if step.is_none() {
            self.error(
                "R229",
                expr,
                "die Schrittweite einer Rundung ist eine feste Zahl über null".to_owned(),
            )
            .help("zum Beispiel `abrunden(x, 0.01)` auf den Cent, `abrunden(x, 1)` auf den Euro");
        }
        step
    }

    fn written_day(&mut self, name: &str, arguments: &[Expr], expr: &Expr) -> Option<Typed> {
        let [argument] = self.arguments(arguments, expr)?;
        let text = if let Kind::Text(text) = &argument.kind { text.as_str() } else { "" };
        let (index, ty, example) = if name == "datum" {
            (date::Date::parse(text).map(date::Date::day_index), Type::Day, "datum(\"2026-07-01\")")
        } else {
            (date::parse_month(text), Type::Month, "monat(\"2026-07\")")
        };
        let Some(index) = index.and_then(|index| index.checked_mul(SCALE)) else {
            self.error("R020", argument, "das ist kein Tag oder Monat des Kalenders".to_owned())
                .help(format!("so schreiben: `{example}`"));
            return None;
        };
        Some(self.constant(Value::exact(index), ty))
    }

    fn between(&mut self, name: &str, arguments: &[Expr], expr: &Expr) -> Option<Typed> {
        let [from, to] = self.arguments(arguments, expr)?;
        let (from, to) = (self.expr(from), self.expr(to));
        let (from, to) = (from?, to?);
        for side in [&from, &to] {
            if side.ty != Type::Month {
                return self.refuse(&side.ty, "ein Monat des Kalenders", expr);
            }
        }
        let months = arithmetic(Operator::Sub, &to.ty, &from.ty)?;
        let months = self.make(Op::Sub(to.node, from.node), months, &[&from, &to]);
        if name == "monate_zwischen" {
            return Some(months);
        }
        let twelve = self.compiler.constant(Value::exact(12_i64.saturating_mul(SCALE)));
        let op = Op::Div { a: months.node, b: twelve, step: SCALE, rounding: Rounding::Down };
        Some(self.make(op, Type::Number(Unit::Years), &[&months]))
    }

    fn quadratic(&mut self, arguments: &[Expr], expr: &Expr) -> Option<Typed> {
        let arguments: &[Expr; 5] = self.arguments(arguments, expr)?;
        let lowered = arguments.iter().map(|argument| self.expr(argument)).collect::<Vec<_>>();
        let lowered = lowered.into_iter().collect::<Option<Vec<_>>>()?;
        let [m, y, a, b, c] = lowered.as_slice() else { return None };
        let Some(ty @ Type::Number(_)) = common(&m.ty, &y.ty) else {
            return self.refuse(&y.ty, "zweimal dieselbe Einheit", expr);
        };
        for factor in [a, b, c] {
            if !matches!(factor.ty, Type::Literal | Type::Number(Unit::Number)) {
                return self.refuse(&factor.ty, "eine reine Zahl", expr);
            }
        }
        let op = Op::Quadratic { m: m.node, y: y.node, a: a.node, b: b.node, c: c.node };
        Some(self.make(op, ty, &[m, y, a, b, c]))
    }

    fn entitled(&mut self, arguments: &[Expr], expr: &Expr) -> Option<Typed> {
        let [argument] = self.arguments(arguments, expr)?;
        let Kind::Text(id) = &argument.kind else {
            self.error("R226", argument, "hier gehört die Kennung einer Leistung hin".to_owned())
                .help("`anspruch(\"kennung\")` schreiben");
            return None;
        };
        let Some(at) = self.compiler.benefit_at(id) else {
            if self.compiler.declared.contains(id) {
                return None;
            }
            let known =
                self.compiler.benefits.iter().map(|raw| raw.id.text.clone()).collect::<Vec<_>>();
            self.error("R226", argument, format!("die Leistung `{id}` gibt es nicht"))
                .did_you_mean(id, known.iter().map(String::as_str));
            return None;
        };
        let place = super::compile::inside(self.text, &expr.span);
        let before = self.compiler.report.errors();
        let conditions = self.compiler.conditions(at, &place);
        // A circle is a mistake of this expression; other mistakes are those of the benefit alone.
        if conditions.is_none()
            && self.compiler.is_busy(at)
            && self.compiler.report.errors() > before
        {
            return None;
        }
        let op = Op::Entitled(BenefitId(u32::try_from(at).ok()?));
        let mut typed = self.make_for(op, Slots::HOUSEHOLD, Type::Truth, &[]);
        if let Some(conditions) = conditions {
            let fields = conditions.iter().flat_map(|c| {
                c.strict.fields.iter().chain(c.lenient.iter().flat_map(|l| l.fields.iter()))
            });
            typed.fields = std::rc::Rc::new(fields.copied().collect());
        }
        Some(typed)
    }

    fn over(&mut self, name: &str, arguments: &[Expr], expr: &Expr) -> Option<Typed> {
        let (list, closure) = match arguments {
            [list] if name == "anzahl" => (list, None),
            [list, closure] => (list, Some(closure)),
            _ => {
                self.error("R223", expr, format!("`{name}` braucht eine Liste und eine Bedingung"))
                    .help(format!("`{name}(kinder, |k| …)` schreiben"));
                return None;
            }
        };
        let slots = self.list(list);
        let Some(closure) = closure else {
            let slots = slots?;
            let exists = self.compiler.push(Op::Exists, slots);
            return Some(self.make_for(
                Op::Count(slots, exists),
                Slots::HOUSEHOLD,
                Type::Number(Unit::Persons),
                &[],
            ));
        };
        let Kind::Closure(person, body) = &closure.kind else {
            self.error("R230", closure, format!("`{name}` braucht eine Bedingung je Person"))
                .help(format!("`{name}(kinder, |k| …)` schreiben"));
            return None;
        };
        let slots = slots?;
        if self.scope.person.as_ref().is_some_and(|(outer, _)| outer == person) {
            self.error("R231", closure, format!("`{person}` heißt hier schon eine andere Person"))
                .help("zwischen den Strichen einen anderen Buchstaben wählen");
            return None;
        }
        let outer =
            std::mem::replace(&mut self.scope, Scope { person: Some((person.clone(), slots)) });
        let body = if name == "summe" { self.expr(body) } else { self.truth(body) };
        self.scope = outer;
        let body = body?;
        let (op, ty): (fn(Slots, NodeId) -> Op, Type) = match name {
            "anzahl" => (Op::Count, Type::Number(Unit::Persons)),
            "gibt_es" => (Op::Any, Type::Truth),
            "alle" => (Op::All, Type::Truth),
            _ if matches!(body.ty, Type::Number(_) | Type::Literal) => (Op::Sum, body.ty.clone()),
            _ => return self.refuse(&body.ty, "eine Zahl", expr),
        };
        Some(self.make_for(op(slots, body.node), Slots::HOUSEHOLD, ty, &[&body]))
    }

    fn list(&mut self, list: &Expr) -> Option<Slots> {
        let name = if let Kind::Name(name) = &list.kind { name.as_str() } else { "" };
        let found = ROLES.iter().skip(1).find(|(role, _)| *role == name);
        if found.is_none() {
            self.error("R225", list, "hier gehört eine Liste von Personen hin".to_owned())
                .help("erlaubt: kinder, erwachsene, weitere, personen")
                .did_you_mean(name, ROLES.iter().skip(1).map(|(role, _)| *role));
        }
        found.map(|(_, slots)| *slots)
    }
}

fn target(name: &str) -> Option<Unit> {
    match name {
        "eur" => Some(Unit::Euro),
        "eur_monat" => Some(Unit::EuroMonth),
        "eur_jahr" => Some(Unit::EuroYear),
        "personen" => Some(Unit::Persons),
        "jahre" => Some(Unit::Years),
        "monate" => Some(Unit::Months),
        "stunden" => Some(Unit::HoursWeek),
        "quadratmeter" => Some(Unit::SquareMetres),
        _ => None,
    }
}

fn retyped(inner: &Typed, unit: Unit) -> Typed {
    Typed { ty: Type::Number(unit), ..inner.clone() }
}
