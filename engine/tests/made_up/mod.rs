//! Rulebooks of random shape with small ranges, and every completion of random partial facts.

use engine::date::Date;
use engine::facts::{Facts, FieldRef, bit};
use engine::ir::{
    Benefit, BenefitId, Bound, Checked, Comparison, Condition, Constraint, Dated, Field, FieldHome,
    FieldId, FieldKind, Figures, Node, NodeId, Op, ParamId, Parameter, Question, QuestionId, Roles,
    Rulebook, Slots, Unit, Validity,
};
use engine::number::{Rounding, SCALE};
use engine::value::Value;

/// A rulebook, facts with open fields, and all completions of these.
pub(crate) struct Made {
    pub(crate) book: Rulebook,
    pub(crate) partial: Facts,
    pub(crate) all: Vec<Facts>,
    pub(crate) as_of: Date,
    pub(crate) seed: u64,
}

/// So many of them, the same ones each time.
pub(crate) struct Books {
    next: u64,
    end: u64,
}

impl Books {
    pub(crate) fn new(count: usize) -> Self {
        Self { next: 0, end: u64::try_from(count).unwrap() }
    }
}

impl Iterator for Books {
    type Item = Made;

    fn next(&mut self) -> Option<Made> {
        if self.next == self.end {
            return None;
        }
        self.next += 1;
        Some(made(self.next))
    }
}

/// Children and others stay few, so that all completions can be tried.
const CHILDREN: Slots = Slots(0b1100);
/// Completions tried at most.
const MOST: usize = 400;

struct Maker {
    state: u64,
    nodes: Vec<Node>,
    truths: Vec<(NodeId, Slots)>,
    /// With the greatest absolute value, so that products stay small.
    numbers: Vec<(NodeId, Slots, i64)>,
    choices: Vec<(NodeId, Slots)>,
    sets: Vec<(NodeId, Slots)>,
}

fn made(seed: u64) -> Made {
    let as_of = Date::parse("2026-11-01").unwrap();
    let mut maker = Maker {
        state: seed,
        nodes: vec![],
        truths: vec![],
        numbers: vec![],
        choices: vec![],
        sets: vec![],
    };
    let book = maker.book();
    let mut partial = Facts::unanswered(&book, as_of);
    let mut references = Vec::new();
    for (at, field) in book.fields.iter().enumerate() {
        let id = FieldId(u32::try_from(at).unwrap());
        if field.slots().is_empty() {
            references.push(FieldRef { field: id, slot: None });
        }
        references.extend(field.slots().iter().map(|s| FieldRef { field: id, slot: Some(s) }));
    }
    // Settle random fields until few enough completions are left; some stay rough.
    loop {
        let count = references.iter().map(|r| points(&book, *r, partial.get(*r)).len());
        if count.product::<usize>() <= MOST {
            break;
        }
        let reference = references[maker.below(references.len())];
        let all = points(&book, reference, partial.get(reference));
        let kind = &book.fields[reference.field.at()].kind;
        let (a, b) = (all[maker.below(all.len())], all[maker.below(all.len())]);
        let rough = matches!(kind, FieldKind::Number { .. }) && maker.below(3) == 0;
        partial.set(reference, if rough { Value::range(a.lo, b.lo) } else { a });
    }
    let mut all = vec![partial.clone()];
    for reference in references {
        let points = points(&book, reference, partial.get(reference));
        if points.len() > 1 {
            let with = |facts: &Facts, point: &Value| {
                let mut facts = facts.clone();
                facts.set(reference, *point);
                facts
            };
            all = all.iter().flat_map(|f| points.iter().map(move |p| with(f, p))).collect();
        }
    }
    Made { book, partial, all, as_of, seed }
}

/// Every exact value a field can still have.
fn points(book: &Rulebook, reference: FieldRef, value: Value) -> Vec<Value> {
    match &book.fields[reference.field.at()].kind {
        FieldKind::Choice(_) => {
            let bits = (0..62).map(bit).filter(|bit| value.lo & bit != 0);
            bits.map(|bit| Value { lo: bit, hi: 0 }).collect()
        }
        FieldKind::Set { .. } => {
            let subsets = (0..8).filter(|s| s & value.lo == value.lo && s & !value.hi == 0);
            subsets.map(Value::exact).collect()
        }
        FieldKind::Truth => (value.lo..=value.hi).map(Value::exact).collect(),
        _ => (value.lo / SCALE..=value.hi / SCALE).map(|n| Value::exact(n * SCALE)).collect(),
    }
}

fn home(slots: Slots, applies: Option<NodeId>, otherwise: Value) -> FieldHome {
    FieldHome { slots, question: QuestionId(0), applies, otherwise }
}

fn number_kind() -> FieldKind {
    FieldKind::Number { unit: Unit::EuroMonth, decimals: 0, bands: vec![] }
}

impl Maker {
    fn below(&mut self, end: usize) -> usize {
        self.state = self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_041);
        let mixed = (self.state ^ (self.state >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        usize::try_from((mixed >> 33) % u64::try_from(end).unwrap()).unwrap()
    }

    fn small(&mut self) -> i64 {
        i64::try_from(self.below(9)).unwrap() - 3
    }

    fn push(&mut self, op: Op, slots: Slots) -> NodeId {
        self.nodes.push(Node { op, slots });
        NodeId(u32::try_from(self.nodes.len() - 1).unwrap())
    }

    fn truth(&mut self, op: Op, slots: Slots) -> NodeId {
        let id = self.push(op, slots);
        self.truths.push((id, slots));
        id
    }

    fn number(&mut self, op: Op, slots: Slots, bound: i64) -> NodeId {
        let id = self.push(op, slots);
        self.numbers.push((id, slots, bound));
        id
    }

    /// A truth readable for these persons (household-level ones always are).
    fn a_truth(&mut self, slots: Slots) -> NodeId {
        let fit = self.truths.iter().filter(|(_, s)| s.is_empty() || *s == slots);
        let fit = fit.map(|(id, _)| *id).collect::<Vec<_>>();
        fit[self.below(fit.len())]
    }

    fn a_number(&mut self, slots: Slots, bound: i64) -> (NodeId, i64) {
        let fit =
            self.numbers.iter().filter(|(_, s, b)| (s.is_empty() || *s == slots) && *b <= bound);
        let fit = fit.map(|(id, _, b)| (*id, *b)).collect::<Vec<_>>();
        fit[self.below(fit.len())]
    }

    #[expect(clippy::too_many_lines, reason = "one list, read from top to bottom")]
    fn book(&mut self) -> Rulebook {
        let options = |count: usize| vec![String::new(); count];
        let fields = vec![
            ("couple", FieldKind::Truth, 0, vec![home(Slots::HOUSEHOLD, None, Value::FALSE)]),
            ("children", number_kind(), 2, vec![home(Slots::HOUSEHOLD, None, Value::ZERO)]),
            (
                "choice",
                FieldKind::Choice(options(3)),
                0,
                vec![home(Slots::HOUSEHOLD, None, Value { lo: 1, hi: 0 })],
            ),
            (
                "set",
                FieldKind::Set { options: options(3), none: None },
                0,
                vec![home(Slots::HOUSEHOLD, None, Value::ZERO)],
            ),
            ("rent", number_kind(), 5, vec![home(Slots::HOUSEHOLD, None, Value::ZERO)]),
            ("income", number_kind(), 4, vec![home(Slots::ADULTS, None, Value::ZERO)]),
            ("age", number_kind(), 3, vec![home(CHILDREN, None, Value::exact(2 * SCALE))]),
            ("pupil", FieldKind::Truth, 0, vec![home(CHILDREN, None, Value::FALSE)]),
        ];
        let mut fields = fields
            .into_iter()
            .map(|(id, kind, max, homes)| Field {
                id: id.to_owned(),
                kind,
                min: Bound::Fixed(0),
                max: Bound::Fixed(max * SCALE),
                from_place: false,
                homes,
            })
            .collect::<Vec<_>>();
        let partner = self.truth(Op::Field(FieldId(0)), Slots::HOUSEHOLD);
        let children = self.number(Op::Field(FieldId(1)), Slots::HOUSEHOLD, 2);
        let choice = self.push(Op::Field(FieldId(2)), Slots::HOUSEHOLD);
        self.choices.push((choice, Slots::HOUSEHOLD));
        let one = self.truth(Op::OneOf(choice, 0b011), Slots::HOUSEHOLD);
        // The pupil's field applies to some only, and so does the rent.
        let age = self.number(Op::Field(FieldId(6)), CHILDREN, 3);
        let constant = self.number(Op::Const(Value::exact(SCALE)), Slots::HOUSEHOLD, 1);
        let older = self.truth(Op::Compare(Comparison::Less, constant, age), CHILDREN);
        fields[7].homes[0].applies = Some(older);
        fields[4].homes[0].applies = Some(one);
        self.truth(Op::Field(FieldId(7)), CHILDREN);
        self.truth(Op::Exists, CHILDREN);
        let set = self.push(Op::Field(FieldId(3)), Slots::HOUSEHOLD);
        self.sets.push((set, Slots::HOUSEHOLD));
        self.number(Op::Field(FieldId(4)), Slots::HOUSEHOLD, 5);
        self.number(Op::Field(FieldId(5)), Slots::ADULTS, 4);
        self.number(Op::Param(ParamId(0)), Slots::HOUSEHOLD, 3);
        self.truth(Op::Const(Value::TRUE), Slots::ADULTS);
        for _ in 0..25 + self.below(25) {
            self.grow();
        }
        let conditions = (0..=self.below(3)).map(|_| self.condition()).collect();
        let entitled = self.push(Op::Entitled(BenefitId(0)), Slots::HOUSEHOLD);
        let constraint = if self.below(2) == 0 {
            // Some household always fulfils it: the last alternative is free.
            let last = self.push(Op::HasAny(set, 0b100), Slots::HOUSEHOLD);
            let any = self.a_truth(Slots::HOUSEHOLD);
            vec![self.push(Op::Or(any, last), Slots::HOUSEHOLD)]
        } else {
            vec![]
        };
        let mut book = empty(fields, benefit(conditions, entitled));
        book.roles = Roles { partner: Some(partner), children: Some(children), others: None };
        book.constraints =
            constraint.into_iter().map(|node| Constraint { id: "c".to_owned(), node }).collect();
        book.nodes = std::mem::take(&mut self.nodes);
        book
    }

    fn condition(&mut self) -> Condition {
        Condition {
            id: "c".to_owned(),
            norm: "§ 1".to_owned(),
            strict: self.a_truth(Slots::HOUSEHOLD),
            lenient: (self.below(4) == 0).then(|| self.a_truth(Slots::HOUSEHOLD)),
            checked: if self.below(8) == 0 { Checked::No } else { Checked::Primary },
            validity: None,
            params: vec![],
        }
    }

    /// One more node of a random kind.
    fn grow(&mut self) {
        let home = Slots::HOUSEHOLD;
        let level = [home, home, CHILDREN, Slots::ADULTS][self.below(4)];
        match self.below(22) {
            0..=2 => {
                let (a, b) = (self.a_number(level, 1000).0, self.a_number(level, 1000).0);
                let kinds = [Comparison::Less, Comparison::LessEqual, Comparison::Equal];
                let kind = kinds[self.below(3)];
                self.truth(Op::Compare(kind, a, b), level);
            }
            3 => self.pair(level, Op::And),
            4 => self.pair(level, Op::Or),
            5 => {
                let a = self.a_truth(level);
                self.truth(Op::Not(a), level);
            }
            6 => {
                let (a, b, c) = (self.a_truth(level), self.a_truth(level), self.a_truth(level));
                self.truth(Op::If(a, b, c), level);
            }
            7 => {
                let bits = i64::try_from(self.below(8)).unwrap();
                let choice = self.choices[0].0;
                self.truth(Op::OneOf(choice, bits), home);
            }
            8 => {
                let bits = i64::try_from(self.below(8)).unwrap();
                let set = self.sets[0].0;
                self.truth(Op::HasAny(set, bits), home);
            }
            9 => {
                let value = self.small();
                self.number(Op::Const(Value::exact(value * SCALE)), home, 6);
            }
            10 => self.sum(level, Op::Add),
            11 => self.sum(level, Op::Sub),
            12 => self.sum(level, Op::Min),
            13 => self.sum(level, Op::Max),
            14 => {
                let ((a, x), (b, y)) = (self.a_number(level, 30), self.a_number(level, 30));
                self.number(Op::Mul(a, b), level, x * y);
            }
            15 => self.round(level),
            16 => {
                let c = self.a_truth(level);
                let ((a, x), (b, y)) = (self.a_number(level, 1000), self.a_number(level, 1000));
                self.number(Op::If(c, a, b), level, x.max(y));
            }
            17 => self.lookup(level),
            18 => self.persons(),
            19 => self.at(),
            20 => self.quadratic(level),
            _ => {
                let (a, x) = self.a_number(level, 1000);
                let b = self.push(Op::Const(Value::exact(SCALE / 4 * 3)), home);
                self.number(Op::Mul(a, b), level, x);
            }
        }
    }

    fn pair(&mut self, level: Slots, op: fn(NodeId, NodeId) -> Op) {
        let (a, b) = (self.a_truth(level), self.a_truth(level));
        self.truth(op(a, b), level);
    }

    fn sum(&mut self, level: Slots, op: fn(NodeId, NodeId) -> Op) {
        let ((a, x), (b, y)) = (self.a_number(level, 1000), self.a_number(level, 1000));
        self.number(op(a, b), level, x + y);
    }

    fn rounding(&mut self) -> Rounding {
        [Rounding::Up, Rounding::Down, Rounding::HalfUp][self.below(3)]
    }

    fn round(&mut self, level: Slots) {
        let (a, x) = self.a_number(level, 1000);
        let rounding = self.rounding();
        let step = [SCALE, SCALE / 2, SCALE / 100][self.below(3)];
        if self.below(2) == 0 {
            self.number(Op::Round { a, step, rounding }, level, x + 1);
        } else {
            let divisor = self.small().abs() + 1;
            let b = self.push(Op::Const(Value::exact(divisor * SCALE)), Slots::HOUSEHOLD);
            self.number(Op::Div { a, b, step, rounding }, level, x + 1);
        }
    }

    fn lookup(&mut self, level: Slots) {
        let op = if self.below(3) == 0 {
            let row = self.choices[0].0;
            Op::Lookup { table: ParamId(2), row, by_choice: true, column: None }
        } else {
            let (row, _) = self.a_number(level, 1000);
            let column = (self.below(2) == 0).then(|| self.a_number(level, 1000).0);
            let table = ParamId(if column.is_some() { 3 } else { 1 });
            Op::Lookup { table, row, by_choice: false, column }
        };
        self.number(op, level, 9);
    }

    fn persons(&mut self) {
        let slots = [CHILDREN, Slots::ADULTS][self.below(2)];
        let home = Slots::HOUSEHOLD;
        match self.below(4) {
            0 => {
                let (a, x) = self.a_number(slots, 300);
                self.number(Op::Sum(slots, a), home, 2 * x);
            }
            1 => {
                let a = self.a_truth(slots);
                self.number(Op::Count(slots, a), home, 2);
            }
            2 => {
                let a = self.a_truth(slots);
                self.truth(Op::Any(slots, a), home);
            }
            _ => {
                let a = self.a_truth(slots);
                self.truth(Op::All(slots, a), home);
            }
        }
    }

    fn at(&mut self) {
        let slot = u8::try_from(self.below(2)).unwrap();
        let of_adults = self.numbers.iter().filter(|(_, s, _)| *s == Slots::ADULTS);
        let of_adults = of_adults.map(|(id, _, bound)| (*id, *bound)).collect::<Vec<_>>();
        let (id, bound) = of_adults[self.below(of_adults.len())];
        self.number(Op::At(id, slot), Slots::HOUSEHOLD, bound);
    }

    fn quadratic(&mut self, level: Slots) {
        let ((m, x), (y, z)) = (self.a_number(level, 100), self.a_number(level, 100));
        let mut constant = |value: i64| self.push(Op::Const(Value::exact(value)), Slots::HOUSEHOLD);
        let (a, b, c) = (constant(40_000), constant(300 * SCALE), constant(900 * SCALE));
        self.number(Op::Quadratic { m, y, a, b, c }, level, x + z);
    }
}

fn parameter(figures: Figures) -> Parameter {
    let validity = Validity { from: Date::parse("2025-01-01").unwrap(), to: None };
    let dated = Dated { validity, figures, norm: "§ 1".to_owned(), checked: Checked::Primary };
    Parameter { id: String::new(), unit: Unit::EuroMonth, values: vec![dated], drafts: vec![] }
}

fn benefit(conditions: Vec<Condition>, entitled: NodeId) -> Benefit {
    Benefit {
        id: "made_up".to_owned(),
        aliases: vec![],
        names: vec![],
        ozg: None,
        leika: None,
        authority: String::new(),
        legal_area: String::new(),
        norm: String::new(),
        validity: Validity { from: Date::parse("2025-01-01").unwrap(), to: None },
        checked: Checked::Primary,
        checked_on: None,
        rank: 1,
        documents: vec![],
        conditions,
        authority_checks: vec![],
        received: None,
        priorities: vec![],
        amount: None,
        hints: vec![],
        follow_ons: vec![],
        applications: vec![],
        entitled: Some(entitled),
    }
}

fn empty(fields: Vec<Field>, benefit: Benefit) -> Rulebook {
    let rows = |keys: &[i64]| keys.iter().map(|key| (key * SCALE, key * 3 * SCALE)).collect();
    let cells = |n: i64| (n * SCALE, vec![n * SCALE, 2 * SCALE, (5 - n) * SCALE]);
    Rulebook {
        source_hash: String::new(),
        law_date: Date::parse("2026-11-01").unwrap(),
        served: Validity { from: Date::parse("2025-01-01").unwrap(), to: None },
        roles: Roles::default(),
        questions: vec![Question {
            id: "all".to_owned(),
            about: Slots::HOUSEHOLD,
            always: false,
            sensitive: false,
            applies: None,
            fields: (0..8).map(FieldId).collect(),
        }],
        fields,
        parameters: vec![
            parameter(Figures::Scalar(3 * SCALE)),
            parameter(Figures::Rows(rows(&[0, 1, 3]))),
            parameter(Figures::Rows(vec![(0, SCALE), (1, 4 * SCALE), (2, 2 * SCALE)])),
            parameter(Figures::Grid(vec![cells(1), cells(2), cells(4)])),
        ],
        nodes: vec![],
        constraints: vec![],
        benefits: vec![benefit],
    }
}
