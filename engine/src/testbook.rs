//! A tiny rulebook made by hand, for the tests of this crate: no law, only shapes.
//!
//! One benefit: some child is under 18, and the income of oneself and the partner together is
//! at most 1,000 (within the tolerance 1,100). It is received if "a" is among `receives`.
#![cfg(test)]

use crate::answers::{Answer, Answers, Key};
use crate::date::Date;
use crate::ir::{
    Amount, Benefit, BenefitId, Bound, Checked, Comparison, Condition, Constraint, Field,
    FieldHome, FieldId, FieldKind, Node, NodeId, Op, Question, QuestionId, Roles, Rulebook, Slots,
    Unit, Validity,
};
use crate::number::SCALE;
use crate::value::Value;

pub(crate) fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

pub(crate) fn answers(entries: &[(&str, Answer)]) -> Answers {
    let mut answers = Answers::default();
    for (key, answer) in entries {
        answers.set(Key::parse(key).unwrap(), answer.clone());
    }
    answers
}

pub(crate) fn number(units: i64) -> Answer {
    Answer::Number { from: units * SCALE, to: units * SCALE }
}

pub(crate) fn rough(from: i64, to: i64) -> Answer {
    Answer::Number { from: from * SCALE, to: to * SCALE }
}

struct Builder {
    nodes: Vec<Node>,
}

impl Builder {
    fn push(&mut self, op: Op, slots: Slots) -> NodeId {
        self.nodes.push(Node { op, slots });
        NodeId(u32::try_from(self.nodes.len() - 1).unwrap())
    }

    fn home(&mut self, op: Op) -> NodeId {
        self.push(op, Slots::HOUSEHOLD)
    }
}

fn field(id: &str, kind: FieldKind, max: i64, slots: Slots, question: u32) -> Field {
    Field {
        id: id.to_owned(),
        kind,
        min: Bound::Fixed(0),
        max: Bound::Fixed(max * SCALE),
        from_place: false,
        homes: vec![FieldHome {
            slots,
            question: QuestionId(question),
            applies: None,
            otherwise: Value::ZERO,
        }],
    }
}

fn question(id: &str, about: Slots, fields: &[u32]) -> Question {
    Question {
        id: id.to_owned(),
        about,
        always: false,
        sensitive: false,
        applies: None,
        fields: fields.iter().map(|at| FieldId(*at)).collect(),
    }
}

#[expect(clippy::too_many_lines, reason = "one table, read from top to bottom")]
pub(crate) fn rulebook() -> Rulebook {
    let euro = |decimals| FieldKind::Number { unit: Unit::EuroMonth, decimals, bands: vec![] };
    let whole = FieldKind::Number { unit: Unit::Persons, decimals: 0, bands: vec![] };
    let options = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>();
    let fields = vec![
        field("living", FieldKind::Choice(options(&["alone", "couple"])), 0, Slots::HOUSEHOLD, 0),
        field("children", whole.clone(), 8, Slots::HOUSEHOLD, 1),
        field("age", whole, 30, Slots::CHILDREN, 1),
        field("income", euro(2), 10_000, Slots::ADULTS, 2),
        field(
            "receives",
            FieldKind::Set { options: options(&["a", "b", "nothing"]), none: Some(2) },
            0,
            Slots::HOUSEHOLD,
            3,
        ),
    ];
    let mut b = Builder { nodes: vec![] };
    let living = b.home(Op::Field(FieldId(0)));
    let partner = b.home(Op::OneOf(living, 0b10));
    let children = b.home(Op::Field(FieldId(1)));
    let age = b.push(Op::Field(FieldId(2)), Slots::CHILDREN);
    let eighteen = b.home(Op::Const(Value::exact(18 * SCALE)));
    let young = b.push(Op::Compare(Comparison::Less, age, eighteen), Slots::CHILDREN);
    let child = b.home(Op::Any(Slots::CHILDREN, young));
    let income = b.push(Op::Field(FieldId(3)), Slots::ADULTS);
    let total = b.home(Op::Sum(Slots::ADULTS, income));
    let limit = b.home(Op::Const(Value::exact(1000 * SCALE)));
    let near = b.home(Op::Const(Value::exact(1100 * SCALE)));
    let strict = b.home(Op::Compare(Comparison::LessEqual, total, limit));
    let lenient = b.home(Op::Compare(Comparison::LessEqual, total, near));
    let receives = b.home(Op::Field(FieldId(4)));
    let received = b.home(Op::HasAny(receives, 0b1));
    let adults = b.home(Op::Const(Value::TRUE));
    let entitled = b.home(Op::Entitled(BenefitId(0)));
    let count = b.home(Op::Count(Slots::CHILDREN, young));
    let rate = b.home(Op::Const(Value::exact(100 * SCALE)));
    let amount = b.home(Op::Mul(count, rate));
    let condition = |id: &str, strict, lenient| Condition {
        id: id.to_owned(),
        norm: "§ 1".to_owned(),
        strict,
        lenient,
        checked: Checked::Primary,
        validity: None,
        params: vec![],
    };
    let served = Validity { from: day("2025-01-01"), to: Some(day("2026-12-31")) };
    Rulebook {
        source_hash: "0".to_owned(),
        law_date: day("2026-11-22"),
        served,
        roles: Roles { partner: Some(partner), children: Some(children), others: None },
        questions: vec![
            question("living", Slots::HOUSEHOLD, &[0]),
            question("children", Slots::CHILDREN, &[1, 2]),
            question("money", Slots::ADULTS, &[3]),
            question("receives", Slots::HOUSEHOLD, &[4]),
        ],
        fields,
        parameters: vec![],
        nodes: b.nodes,
        occasions: vec![],
        constraints: vec![Constraint { id: "adults".to_owned(), node: adults }],
        benefits: vec![Benefit {
            id: "sample".to_owned(),
            aliases: vec![],
            names: vec![],
            ozg: None,
            leika: None,
            authority: String::new(),
            legal_area: String::new(),
            norm: "§ 1".to_owned(),
            validity: Validity { from: day("2025-01-01"), to: None },
            checked: Checked::Primary,
            checked_on: None,
            rank: 1,
            documents: vec![],
            conditions: vec![
                condition("child", child, None),
                condition("money", strict, Some(lenient)),
            ],
            authority_checks: vec![],
            received: Some(received),
            priorities: vec![],
            amount: Some(Amount {
                least: None,
                most: None,
                node: amount,
                unit: Unit::EuroMonth,
                fixed: true,
                norm: "§ 2".to_owned(),
                params: vec![],
            }),
            hints: vec![],
            follow_ons: vec![],
            steps: vec![],
            applications: vec![],
            entitled: Some(entitled),
        }],
    }
}
