//! The one file that touches Rhai: its parser reads, an allow-list lowers its tree into ours.
//!
//! Rhai never evaluates here. Its optimiser is off, since it rewrites what was written.
//! Whatever is not on the list is refused by name, with the way out.

use super::expr::{Expr, Kind, Operator};
use rhai::{Engine, OptimizationLevel, ParseErrorType, Position};
use std::ops::Range;

/// Longest expression, in bytes.
pub const MAX_LENGTH: usize = 8_000;
/// Deepest nesting Rhai's parser may reach.
const MAX_DEPTH: usize = 200;

/// Most outer names a closure may read, and its person.
const MAX_PARAMETERS: usize = 64;

/// Why an expression was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Diagnostic code.
    pub code: &'static str,
    /// Bytes inside the expression.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// The smallest fix.
    pub help: Option<String>,
}

/// Reads expressions; make one and use it for all.
#[derive(Debug)]
pub struct Parser {
    engine: Engine,
}

impl Default for Parser {
    fn default() -> Self {
        let mut engine = Engine::new_raw();
        engine.set_optimization_level(OptimizationLevel::None);
        engine.set_max_expr_depths(MAX_DEPTH, MAX_DEPTH);
        engine.set_allow_looping(false);
        Self { engine }
    }
}

impl Parser {
    /// Reads one expression.
    ///
    /// # Errors
    /// The first construct outside the rule language.
    pub fn parse(&self, text: &str) -> Result<Expr, Refusal> {
        if text.len() > MAX_LENGTH {
            return Err(Refusal {
                code: "R113",
                span: 0..text.len().min(1),
                message: format!("der Ausdruck ist länger als {MAX_LENGTH} Zeichen"),
                help: Some("einen Teil als Begriff in begriffe.toml auslagern".to_owned()),
            });
        }
        let ast = self
            .engine
            .compile_expression(text)
            .map_err(|error| refuse_parse(text, error.err_type(), error.position()))?;
        let lowering = Lowering { text, functions: ast.shared_lib(), bodies: &bodies(&ast) };
        match ast.statements() {
            [rhai::Stmt::Expr(expression)] => lowering.expr(expression),
            [] => Err(lowering.refuse(Position::START, "R114", "der Ausdruck ist leer", None)),
            [other, ..] => Err(lowering.refuse(
                other.position(),
                "R110",
                "hier steht mehr als ein Ausdruck",
                None,
            )),
        }
    }
}

struct Lowering<'t> {
    text: &'t str,
    functions: &'t rhai::Module,
    /// Statements of closures, found by their place: Rhai shows no other way to them.
    bodies: &'t [rhai::Stmt],
}

fn bodies(ast: &rhai::AST) -> Vec<rhai::Stmt> {
    let mut found = Vec::new();
    ast.walk(&mut |path: &[rhai::ASTNode<'_>]| {
        if let [rhai::ASTNode::Stmt(statement)] = path {
            found.push((*statement).clone());
        }
        true
    });
    found
}

impl Lowering<'_> {
    fn refuse(
        &self,
        at: Position,
        code: &'static str,
        message: &str,
        help: Option<&str>,
    ) -> Refusal {
        Refusal {
            code,
            span: token_at(self.text, at),
            message: message.to_owned(),
            help: help.map(str::to_owned),
        }
    }

    fn named(&self, kind: Kind, at: Position) -> Expr {
        Expr { kind, span: token_at(self.text, at) }
    }

    fn expr(&self, expression: &rhai::Expr) -> Result<Expr, Refusal> {
        let at = expression.start_position();
        match expression {
            rhai::Expr::BoolConstant(value, _) => Ok(self.named(Kind::Truth(*value), at)),
            rhai::Expr::IntegerConstant(..) | rhai::Expr::DynamicConstant(..) => {
                self.number(expression, at)
            }
            rhai::Expr::StringConstant(text, _) => Ok(self.named(Kind::Text(text.to_string()), at)),
            rhai::Expr::Array(items, _) => {
                let items = items.iter().map(|item| self.expr(item)).collect::<Result<_, _>>()?;
                Ok(self.named(Kind::List(items), at))
            }
            rhai::Expr::Variable(parts, ..) if parts.2.is_empty() => {
                Ok(self.named(Kind::Name(parts.1.to_string()), at))
            }
            rhai::Expr::Dot(parts, ..) => self.member(&parts.lhs, &parts.rhs, at),
            rhai::Expr::Index(parts, ..) => {
                let base = self.expr(&parts.lhs)?;
                self.index(base, &parts.rhs)
            }
            rhai::Expr::And(parts, _) => self.chain(parts, Kind::And),
            rhai::Expr::Or(parts, _) => self.chain(parts, Kind::Or),
            rhai::Expr::FnCall(call, position) => self.call(call, *position),
            rhai::Expr::Stmt(block) => self.block(block, at),
            rhai::Expr::Unit(_) => Err(self.refuse(at, "R114", "hier fehlt ein Ausdruck", None)),
            _ => Err(self.outside(expression, at)),
        }
    }

    /// Names a construct that is not part of the rule language.
    fn outside(&self, expression: &rhai::Expr, at: Position) -> Refusal {
        let (what, help) = match expression {
            rhai::Expr::InterpolatedString(..) => {
                ("ein Text mit eingesetzten Werten", "nur feste Texte in Anführungszeichen")
            }
            rhai::Expr::Map(..) => {
                ("eine Sammlung `#{…}`", "eine Tabelle in rules/parameter anlegen")
            }
            rhai::Expr::MethodCall(..) => {
                ("ein Aufruf mit Punkt", "Funktionen so schreiben: `anzahl(kinder, |k| …)`")
            }
            rhai::Expr::Coalesce(..) => ("`??`", "fehlende Antworten behandelt der Finder selbst"),
            rhai::Expr::Variable(..) => {
                ("ein Name mit `::`", "nur Namen aus fragen.toml, begriffe.toml und parameter/")
            }
            rhai::Expr::CharConstant(..) => {
                ("ein einzelnes Zeichen", "Texte in doppelte Anführungszeichen setzen")
            }
            _ => ("dieser Ausdruck", "siehe die Liste der Bausteine in rules/LIESMICH.md"),
        };
        self.refuse(at, "R110", &format!("{what} gehört nicht zur Regelsprache"), Some(help))
    }

    fn number(&self, expression: &rhai::Expr, at: Position) -> Result<Expr, Refusal> {
        if let rhai::Expr::DynamicConstant(value, _) = expression {
            if value.is_fnptr() {
                return self.closure(value, at);
            }
            if value.is_array() {
                return Err(self.outside(expression, at));
            }
        }
        let span = token_at(self.text, at);
        let written = self.text.get(span.clone()).unwrap_or("").replace('_', "");
        Ok(Expr { kind: Kind::Number(written), span })
    }

    fn member(&self, left: &rhai::Expr, right: &rhai::Expr, at: Position) -> Result<Expr, Refusal> {
        let (rhai::Expr::Variable(base, ..), rhai::Expr::Property(name, position)) = (left, right)
        else {
            let help = "erlaubt ist `person.angabe`, zum Beispiel `ich.alter`";
            return Err(self.refuse(
                right.start_position(),
                "R111",
                "hier steht mehr als eine Person und eine Angabe",
                Some(help),
            ));
        };
        let start = token_at(self.text, at).start;
        let end = token_at(self.text, *position).end;
        Ok(Expr { kind: Kind::Member(base.1.to_string(), name.2.to_string()), span: start..end })
    }

    /// `a[b][c]` comes as `a[(b)[c]]`, nested to the right.
    fn index(&self, base: Expr, right: &rhai::Expr) -> Result<Expr, Refusal> {
        let (first, rest) = match right {
            rhai::Expr::Index(parts, ..) => (&parts.lhs, Some(&parts.rhs)),
            other => (other, None),
        };
        let index = self.expr(first)?;
        let span = base.span.start..index.span.end.saturating_add(1);
        let one = Expr { kind: Kind::Index(Box::new(base), Box::new(index)), span };
        rest.map_or(Ok(one.clone()), |rest| self.index(one, rest))
    }

    fn chain(&self, parts: &[rhai::Expr], kind: fn(Vec<Expr>) -> Kind) -> Result<Expr, Refusal> {
        let parts = parts.iter().map(|part| self.expr(part)).collect::<Result<Vec<_>, _>>()?;
        let start = parts.first().map_or(0, |part| part.span.start);
        let end = parts.last().map_or(0, |part| part.span.end);
        Ok(Expr { kind: kind(parts), span: start..end })
    }

    fn call(&self, call: &rhai::FnCallExpr, at: Position) -> Result<Expr, Refusal> {
        let name = call.name.as_str();
        let binary = call.op_token.is_some();
        match (name, call.args.as_slice()) {
            ("contains", [list, item]) if self.is_in(at) => {
                let (item, list) = (self.expr(item)?, self.expr(list)?);
                let span = item.span.start.min(list.span.start)..item.span.end.max(list.span.end);
                Ok(Expr { kind: Kind::In(Box::new(item), Box::new(list)), span })
            }
            // A closure that reads outer names comes wrapped; the names are read as they stand.
            ("curry", [pointer, ..]) if matches!(pointer, rhai::Expr::DynamicConstant(..)) => {
                self.expr(pointer)
            }
            ("!", [inner]) if binary => {
                let inner = self.expr(inner)?;
                let span = token_at(self.text, at).start.min(inner.span.start)..inner.span.end;
                Ok(Expr { kind: Kind::Not(Box::new(inner)), span })
            }
            ("-", [inner]) if binary => {
                let inner = self.expr(inner)?;
                let span = token_at(self.text, at).start..inner.span.end;
                Ok(Expr { kind: Kind::Negative(Box::new(inner)), span })
            }
            (_, [left, right]) if binary => self.binary(name, left, right, at),
            _ if binary => Err(self.refuse(
                at,
                "R110",
                &format!("`{name}` gehört nicht zur Regelsprache"),
                None,
            )),
            _ => {
                let arguments =
                    call.args.iter().map(|a| self.expr(a)).collect::<Result<Vec<_>, _>>()?;
                let start = token_at(self.text, at);
                let end = arguments.last().map_or(start.end, |last| last.span.end);
                Ok(Expr {
                    kind: Kind::Call(name.to_owned(), arguments),
                    span: start.start..end.max(start.end),
                })
            }
        }
    }

    fn is_in(&self, at: Position) -> bool {
        let span = token_at(self.text, at);
        matches!(self.text.get(span), Some("in" | "!in"))
    }

    fn binary(
        &self,
        name: &str,
        left: &rhai::Expr,
        right: &rhai::Expr,
        at: Position,
    ) -> Result<Expr, Refusal> {
        let Some(operator) = Operator::from_text(name) else {
            let help = match name {
                "%" => "mit `abrunden(a / b)` rechnen",
                "**" => "als Malnehmen schreiben",
                "&" | "|" => "`&&` und `||` schreiben",
                _ => "erlaubt sind && || ! == != < <= > >= + - * / in",
            };
            return Err(self.refuse(
                at,
                "R110",
                &format!("`{name}` gehört nicht zur Regelsprache"),
                Some(help),
            ));
        };
        let (left, right) = (self.expr(left)?, self.expr(right)?);
        if operator.compares() {
            for side in [&left, &right] {
                if let Kind::Binary(inner, ..) = &side.kind
                    && inner.compares()
                {
                    let mut refusal = self.refuse(at, "R112", "eine Kette von Vergleichen vergleicht das Ergebnis des ersten mit dem zweiten", None);
                    refusal.span = left.span.start..right.span.end;
                    refusal.help =
                        Some("mit `&&` verbinden: `15 <= alter && alter < 67`".to_owned());
                    return Err(refusal);
                }
            }
        }
        let span = left.span.start..right.span.end;
        Ok(Expr { kind: Kind::Binary(operator, Box::new(left), Box::new(right)), span })
    }

    fn block(&self, block: &rhai::StmtBlock, at: Position) -> Result<Expr, Refusal> {
        match block.statements() {
            [rhai::Stmt::Expr(expression)]
            | [rhai::Stmt::Share(_), rhai::Stmt::Expr(expression)] => self.expr(expression),
            [rhai::Stmt::If(flow, position)] => self.branches(flow, *position),
            [rhai::Stmt::Switch(..)] => {
                let help = "`if … { … } else if … { … } else { … }` schreiben oder eine Tabelle in rules/parameter anlegen";
                Err(self.refuse(at, "R115", "`switch` gehört nicht zur Regelsprache", Some(help)))
            }
            [] => Err(self.refuse(
                at,
                "R114",
                "hier fehlt ein Ausdruck",
                Some("jede Verzweigung braucht einen Wert"),
            )),
            _ => Err(self.refuse(
                at,
                "R110",
                "Anweisungen gehören nicht zur Regelsprache",
                Some("einen Begriff in begriffe.toml anlegen"),
            )),
        }
    }

    fn branches(&self, flow: &rhai::FlowControl, at: Position) -> Result<Expr, Refusal> {
        if flow.branch.is_empty() {
            return Err(self.refuse(at, "R116", "`if` ohne `else`", Some("`else { … }` ergänzen")));
        }
        let condition = self.expr(&flow.expr)?;
        let (yes, no) = (self.block(&flow.body, at)?, self.block(&flow.branch, at)?);
        let span = token_at(self.text, at).start..no.span.end;
        Ok(Expr { kind: Kind::If(Box::new(condition), Box::new(yes), Box::new(no)), span })
    }

    fn closure(&self, value: &rhai::Dynamic, at: Position) -> Result<Expr, Refusal> {
        let pointer = value.clone().cast::<rhai::FnPtr>();
        self.function(pointer.fn_name(), at)
    }

    fn function(&self, name: &str, at: Position) -> Result<Expr, Refusal> {
        // Outer names a closure reads come as further parameters, so their number is not known.
        let found =
            (0..=MAX_PARAMETERS).find_map(|count| self.functions.get_script_fn(name, count));
        let Some(function) = found else {
            return Err(self.refuse(
                at,
                "R110",
                "diese Funktion gehört nicht zur Regelsprache",
                None,
            ));
        };
        let Some(person) = function.params.last() else {
            return Err(self.refuse(
                at,
                "R117",
                "zwischen den Strichen fehlt der Name der Person",
                Some("`|k| …` schreiben"),
            ));
        };
        let start = function.body.start_position();
        let body = match self.bodies.iter().find(|statement| statement.position() == start) {
            Some(rhai::Stmt::Expr(expression)) => self.expr(expression)?,
            Some(rhai::Stmt::If(flow, position)) => self.branches(flow, *position)?,
            _ => {
                let help = "ohne geschweifte Klammern schreiben: `|k| k.alter < 18`";
                return Err(self.refuse(
                    at,
                    "R110",
                    "nach den Strichen darf nur ein Ausdruck stehen",
                    Some(help),
                ));
            }
        };
        let span = token_at(self.text, at).start..body.span.end;
        Ok(Expr { kind: Kind::Closure(person.to_string(), Box::new(body)), span })
    }
}

fn refuse_parse(text: &str, error: &ParseErrorType, at: Position) -> Refusal {
    let span = token_at(text, at);
    let token = text.get(span.clone()).unwrap_or("").to_owned();
    let (code, message, help) = match (error, token.as_str()) {
        (_, ",") => (
            "R118",
            "ein Komma trennt keine Nachkommastellen".to_owned(),
            Some("einen Punkt schreiben: `1.5`"),
        ),
        (_, "=") => {
            ("R119", "`=` weist zu und vergleicht nicht".to_owned(), Some("`==` schreiben"))
        }
        (_, "und" | "oder" | "nicht") => (
            "R120",
            format!("`{token}` ist kein Zeichen der Regelsprache"),
            Some("`&&`, `||` und `!` schreiben"),
        ),
        (_, "let" | "const" | "while" | "for" | "loop" | "fn" | "return" | "import" | "do") => (
            "R110",
            format!("`{token}` gehört nicht zur Regelsprache"),
            Some("einen Begriff in begriffe.toml anlegen"),
        ),
        (ParseErrorType::ExprTooDeep, _) => (
            "R121",
            "der Ausdruck ist zu tief verschachtelt".to_owned(),
            Some("einen Teil als Begriff auslagern"),
        ),
        (ParseErrorType::MissingToken(missing, _), _) => {
            ("R122", format!("hier fehlt `{missing}`"), None)
        }
        (ParseErrorType::UnexpectedEOF, _) => {
            ("R122", "der Ausdruck endet zu früh".to_owned(), None)
        }
        (
            ParseErrorType::AssignmentToInvalidLHS(_) | ParseErrorType::AssignmentToConstant(_),
            _,
        ) => ("R119", "`=` weist zu und vergleicht nicht".to_owned(), Some("`==` schreiben")),
        (_, "") => ("R122", "der Ausdruck endet zu früh".to_owned(), None),
        _ => ("R123", format!("`{token}` ist an dieser Stelle nicht zu verstehen"), None),
    };
    Refusal { code, span, message, help: help.map(str::to_owned) }
}

/// The bytes of the token at a place: Rhai says only where it begins, in characters.
fn token_at(text: &str, at: Position) -> Range<usize> {
    let line = at.line().unwrap_or(1);
    let column = at.position().unwrap_or(1);
    let line_start = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .fold(0_usize, |sum, line| sum.saturating_add(line.len()));
    let rest = text.get(line_start..).unwrap_or("");
    let offset = rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at);
    let start = line_start.saturating_add(offset);
    let rest = text.get(start..).unwrap_or("");
    start..start.saturating_add(token_length(rest))
}

fn token_length(rest: &str) -> usize {
    let Some(first) = rest.chars().next() else { return 0 };
    let run = |accept: fn(char) -> bool| {
        rest.char_indices().find(|(_, c)| !accept(*c)).map_or(rest.len(), |(at, _)| at)
    };
    match first {
        '"' => rest
            .char_indices()
            .skip(1)
            .find(|(_, c)| *c == '"')
            .map_or(rest.len(), |(at, _)| at.saturating_add(1)),
        c if c.is_ascii_digit() => run(|c| c.is_ascii_digit() || c == '.' || c == '_'),
        '-' if rest.chars().nth(1).is_some_and(|c| c.is_ascii_digit()) => {
            let digits = rest.get(1..).map_or(0, |rest| {
                rest.char_indices()
                    .find(|(_, c)| !(c.is_ascii_digit() || *c == '.' || *c == '_'))
                    .map_or(rest.len(), |(at, _)| at)
            });
            digits.saturating_add(1)
        }
        c if c.is_alphabetic() || c == '_' => run(|c| c.is_alphanumeric() || c == '_'),
        _ => ["&&", "||", "==", "!=", "<=", ">=", "!in", "**", "??"]
            .iter()
            .find(|token| rest.starts_with(**token))
            .map_or(first.len_utf8(), |token| token.len()),
    }
}
