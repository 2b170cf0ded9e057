//! One forward sweep over the nodes: every term and condition with what it can still be.
//!
//! No recursion and no allocation per node; person-level nodes hold one value for each slot.
//! INVARIANT: for every completion of the facts, the value of each node under the completion
//! lies in the value computed here.

mod figures;
mod quadratic;
mod table;

use crate::date::Date;
use crate::facts::{Facts, FieldRef};
use crate::ir::{
    Benefit, BenefitId, CHILDREN, Checked, Comparison, Condition, Dated, Field, FieldId, FieldKind,
    Figures, Node, NodeId, OTHERS, Op, PARTNER, ParamId, Rulebook, SELF, SLOTS, Slots,
};
use crate::number::SCALE;
use crate::value::Value;
pub(crate) use figures::resolve;

/// A rulebook made ready for one day of reference.
#[derive(Debug)]
pub struct Evaluator<'r> {
    rulebook: &'r Rulebook,
    as_of: Date,
    day: Value,
    month: Value,
    params: Vec<Resolved<'r>>,
    places: Vec<Place>,
    size: usize,
    /// For each benefit and condition, how it counts on the day.
    standing: Vec<Vec<Standing>>,
}

/// Where the values of a node lie: one for the household, or one for each of its persons.
#[derive(Debug, Clone, Copy)]
struct Place {
    start: u32,
    /// First slot of a person-level node.
    first: u8,
    /// Slots from the first to the last; 0 for the household.
    slots: u8,
}

impl Place {
    fn new(start: usize, slots: Slots) -> Self {
        let bits = slots.0;
        let (zeros, end) = (bits.trailing_zeros(), 16_u32.saturating_sub(bits.leading_zeros()));
        let first = if bits == 0 { 0 } else { zeros };
        Self {
            start: u32::try_from(start).unwrap_or(u32::MAX),
            first: u8::try_from(first).unwrap_or(0),
            slots: u8::try_from(end.saturating_sub(first)).unwrap_or(0),
        }
    }

    /// Where the value for a slot lies; `None` for a person the node says nothing about.
    #[inline]
    fn at(self, slot: u8) -> Option<usize> {
        let start = usize::try_from(self.start).ok()?;
        if self.slots == 0 {
            return Some(start);
        }
        let offset = slot.checked_sub(self.first).filter(|offset| *offset < self.slots)?;
        start.checked_add(usize::from(offset))
    }
}

/// The period of a parameter that counts on the day.
#[derive(Debug, Clone, Copy)]
pub struct Resolved<'r> {
    /// The period; `None` if the parameter has no value at all.
    pub dated: Option<&'r Dated>,
    /// The day lies outside every period: the nearest one stands in, unverified.
    pub stands_in: bool,
}

/// How a condition counts on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It counts.
    Hard,
    /// It, or a figure it reads, is not verified: it never makes a "no".
    Unverified,
    /// Not law on this day.
    NotInForce,
}

/// The values of all nodes after a sweep.
#[derive(Debug, Clone, Default)]
pub struct Values {
    values: Vec<Value>,
    present: [Value; SLOTS],
}

impl<'r> Evaluator<'r> {
    /// Resolves all dated values for the day.
    #[must_use]
    pub fn new(rulebook: &'r Rulebook, as_of: Date) -> Self {
        let params = rulebook.parameters.iter().map(|p| resolve(p, as_of)).collect();
        Self::using(rulebook, as_of, params)
    }

    /// The same with figures of one's own, one for each parameter.
    pub(crate) fn using(rulebook: &'r Rulebook, as_of: Date, params: Vec<Resolved<'r>>) -> Self {
        let mut places = Vec::with_capacity(rulebook.nodes.len());
        let mut size: usize = 0;
        for node in &rulebook.nodes {
            let place = Place::new(size, node.slots);
            size = size.saturating_add(usize::from(place.slots.max(1)));
            places.push(place);
        }
        let standing = rulebook
            .benefits
            .iter()
            .map(|benefit| benefit.conditions.iter().map(|c| stand(c, as_of, &params)).collect())
            .collect();
        Self {
            rulebook,
            as_of,
            day: Value::exact(as_of.day_index().saturating_mul(SCALE)),
            month: Value::exact(as_of.month_index().saturating_mul(SCALE)),
            params,
            places,
            size,
            standing,
        }
    }

    /// The rulebook.
    #[must_use]
    pub const fn rulebook(&self) -> &'r Rulebook {
        self.rulebook
    }

    /// The day of reference.
    #[must_use]
    pub const fn as_of(&self) -> Date {
        self.as_of
    }

    /// The period of a parameter that counts on the day.
    #[must_use]
    pub fn resolved(&self, param: ParamId) -> Option<Resolved<'r>> {
        self.params.get(param.at()).copied()
    }

    /// How a condition counts on the day.
    #[must_use]
    pub fn standing(&self, benefit: BenefitId, condition: usize) -> Standing {
        self.standing
            .get(benefit.at())
            .and_then(|list| list.get(condition))
            .copied()
            .unwrap_or(Standing::Unverified)
    }

    /// Evaluates every node.
    #[must_use]
    pub fn sweep(&self, facts: &Facts) -> Values {
        let mut values = Values::default();
        self.sweep_into(facts, &mut values);
        values
    }

    /// Evaluates every node into a used buffer.
    pub fn sweep_into(&self, facts: &Facts, values: &mut Values) {
        self.reset(values);
        for (position, node) in self.rulebook.nodes.iter().enumerate() {
            self.step(facts, position, node, values);
        }
    }

    /// Evaluates some nodes; `nodes` has to be ascending and closed under what they read.
    pub fn sweep_some(&self, facts: &Facts, nodes: &[NodeId], values: &mut Values) {
        self.reset(values);
        for id in nodes {
            if let Some(node) = self.rulebook.nodes.get(id.at()) {
                self.step(facts, id.at(), node, values);
            }
        }
    }

    /// The value of a household-level node, or of a person's.
    #[must_use]
    pub fn value(&self, values: &Values, id: NodeId, slot: u8) -> Value {
        let place = self.places.get(id.at()).and_then(|place| place.at(slot));
        place.and_then(|place| values.values.get(place)).copied().unwrap_or(Value::ANY)
    }

    /// The raw and the effective value of a field: what counts if it may not apply.
    #[must_use]
    pub fn effective(
        &self,
        values: &Values,
        field: &Field,
        reference: FieldRef,
        raw: Value,
    ) -> Value {
        let Some(home) = field.home(reference.slot) else { return Value::ANY };
        let mut applies = home
            .applies
            .map_or(Value::TRUE, |id| self.value(values, id, reference.slot.unwrap_or(0)));
        if let Some(slot) = reference.slot {
            applies = applies.and(values.present(slot));
        }
        match (applies.lo, applies.hi) {
            (1, _) => raw,
            (_, 0) => home.otherwise,
            _ => union(&field.kind, raw, home.otherwise),
        }
    }

    fn reset(&self, values: &mut Values) {
        // What an earlier sweep left is overwritten before it is read.
        values.values.resize(self.size, Value::ZERO);
        values.present = [Value::EITHER; SLOTS];
        if let Some(me) = values.present.first_mut() {
            *me = Value::TRUE;
        }
        if self.rulebook.roles.partner.is_none() {
            values.set_present(PARTNER, Value::FALSE);
        }
        let roles = &self.rulebook.roles;
        for (range, role) in [(CHILDREN, roles.children), (OTHERS, roles.others)] {
            if role.is_none() {
                range.for_each(|slot| values.set_present(slot, Value::FALSE));
            }
        }
    }

    #[inline]
    fn step(&self, facts: &Facts, position: usize, node: &Node, values: &mut Values) {
        let Some(place) = self.places.get(position).copied() else { return };
        let put = |values: &mut Values, slot: u8, value: Value| {
            if let Some(entry) = place.at(slot).and_then(|at| values.values.get_mut(at)) {
                *entry = value;
            }
        };
        if place.slots == 0 {
            let value = self.compute(facts, &node.op, None, values);
            put(values, SELF, value);
            self.note_roles(position, value, values);
            return;
        }
        for slot in node.slots.iter() {
            // Children and others that cannot exist count for nothing.
            let absent = slot > PARTNER && values.present(slot).hi == 0;
            let value = if absent {
                Value::ZERO
            } else {
                self.compute(facts, &node.op, Some(slot), values)
            };
            put(values, slot, value);
        }
    }

    fn note_roles(&self, position: usize, value: Value, values: &mut Values) {
        let roles = &self.rulebook.roles;
        let is = |role: Option<NodeId>| role.is_some_and(|id| id.at() == position);
        if is(roles.partner) {
            values.set_present(PARTNER, value);
        }
        for (range, role) in [(CHILDREN, roles.children), (OTHERS, roles.others)] {
            if !is(role) {
                continue;
            }
            let mut needed = SCALE;
            for slot in range {
                let present = Value::exact(needed).less_equal(value);
                values.set_present(slot, present);
                needed = needed.saturating_add(SCALE);
            }
        }
    }

    fn compute(&self, facts: &Facts, op: &Op, slot: Option<u8>, values: &Values) -> Value {
        let get = |id: NodeId| self.value(values, id, slot.unwrap_or(0));
        match op {
            Op::Const(value) => *value,
            Op::AsOfDay => self.day,
            Op::AsOfMonth => self.month,
            Op::Param(param) => self.scalar(*param),
            Op::Field(field) => self.field(facts, *field, slot, values),
            Op::Exists => values.present(slot.unwrap_or(SELF)),
            Op::At(id, slot) => self.value(values, *id, *slot),
            Op::Join(a, b) => get(self.joined(*a, *b, slot.unwrap_or(SELF))),
            Op::Add(a, b) => get(*a).add(get(*b)),
            Op::Sub(a, b) => get(*a).sub(get(*b)),
            Op::Mul(a, b) => get(*a).mul(get(*b)),
            Op::Min(a, b) => get(*a).min(get(*b)),
            Op::Max(a, b) => get(*a).max(get(*b)),
            Op::Div { a, b, step, rounding } => get(*a).div(get(*b), *step, *rounding),
            Op::Round { a, step, rounding } => get(*a).round(*step, *rounding),
            Op::Compare(comparison, a, b) => compare(*comparison, get(*a), get(*b)),
            Op::Not(a) => get(*a).not(),
            Op::And(a, b) => get(*a).and(get(*b)),
            Op::Or(a, b) => get(*a).or(get(*b)),
            Op::If(c, a, b) => match get(*c) {
                Value { lo: 1, .. } => get(*a),
                Value { hi: 0, .. } => get(*b),
                _ => get(*a).hull(get(*b)),
            },
            Op::OneOf(a, options) => get(*a).one_of(*options),
            Op::HasAny(a, options) => get(*a).has_any(*options),
            Op::Lookup { table, row, by_choice, column } => {
                self.lookup(*table, get(*row), *by_choice, column.map(get))
            }
            Op::Sum(..) | Op::Count(..) | Op::Any(..) | Op::All(..) => self.over(op, values),
            Op::Quadratic { m, y, a, b, c } => {
                quadratic::bounds(get(*m), get(*y), [get(*a), get(*b), get(*c)])
            }
            Op::Entitled(benefit) => self.entitled(*benefit, values),
        }
    }

    /// The side of an [`Op::Join`] that speaks for a person.
    #[must_use]
    pub fn joined(&self, a: NodeId, b: NodeId, slot: u8) -> NodeId {
        let first = self.rulebook.nodes.get(a.at()).is_some_and(|node| node.slots.has(slot));
        if first { a } else { b }
    }

    fn scalar(&self, param: ParamId) -> Value {
        match self.resolved(param).and_then(|resolved| resolved.dated) {
            Some(Dated { figures: Figures::Scalar(number), .. }) => Value::exact(*number),
            _ => Value::ANY,
        }
    }

    fn field(&self, facts: &Facts, id: FieldId, slot: Option<u8>, values: &Values) -> Value {
        let Some(field) = self.rulebook.fields.get(id.at()) else { return Value::ANY };
        let reference = FieldRef { field: id, slot };
        self.effective(values, field, reference, facts.get(reference))
    }

    fn over(&self, op: &Op, values: &Values) -> Value {
        let start = match op {
            Op::Sum(..) | Op::Count(..) | Op::Any(..) => Value::ZERO,
            _ => Value::TRUE,
        };
        let (Op::Sum(slots, id) | Op::Count(slots, id) | Op::Any(slots, id) | Op::All(slots, id)) =
            op
        else {
            return Value::ANY;
        };
        slots.iter().fold(start, |sum, slot| {
            let present = values.present(slot);
            if present.hi == 0 {
                return sum;
            }
            let value = self.value(values, *id, slot);
            match op {
                Op::Sum(..) if present.lo == 0 => sum.add(value.hull(Value::ZERO)),
                Op::Sum(..) => sum.add(value),
                Op::Count(..) => {
                    let counted = value.and(present);
                    sum.add(Value {
                        lo: counted.lo.saturating_mul(SCALE),
                        hi: counted.hi.saturating_mul(SCALE),
                    })
                }
                Op::Any(..) => sum.or(value.and(present)),
                _ => sum.and(value.or(present.not())),
            }
        })
    }

    fn lookup(&self, table: ParamId, row: Value, by_choice: bool, column: Option<Value>) -> Value {
        let Some(dated) = self.resolved(table).and_then(|resolved| resolved.dated) else {
            return Value::ANY;
        };
        let cell = |cells: &Vec<i64>| table::columns(cells, column);
        match &dated.figures {
            Figures::Rows(rows) => table::rows(rows, row, by_choice, |n| Some(Value::exact(*n))),
            Figures::Grid(rows) => table::rows(rows, row, by_choice, cell),
            Figures::Scalar(number) => Some(Value::exact(*number)),
        }
        .unwrap_or(Value::ANY)
    }

    fn entitled(&self, id: BenefitId, values: &Values) -> Value {
        let Some(benefit) = self.rulebook.benefits.get(id.at()) else { return Value::EITHER };
        if !benefit.validity.covers(self.as_of) {
            return Value::FALSE;
        }
        if benefit.entitled.is_none() {
            return Value::EITHER;
        }
        self.conjunction(id, benefit, values)
    }

    fn conjunction(&self, id: BenefitId, benefit: &Benefit, values: &Values) -> Value {
        let mut all = Value::TRUE;
        for (position, condition) in benefit.conditions.iter().enumerate() {
            if self.standing(id, position) == Standing::Hard {
                let node = condition.lenient.unwrap_or(condition.strict);
                all = all.and(self.value(values, node, SELF));
            }
        }
        all
    }
}

impl Values {
    /// Whether a person belongs to the household.
    #[must_use]
    pub fn present(&self, slot: u8) -> Value {
        self.present.get(usize::from(slot)).copied().unwrap_or(Value::FALSE)
    }

    fn set_present(&mut self, slot: u8, value: Value) {
        if let Some(place) = self.present.get_mut(usize::from(slot)) {
            *place = value;
        }
    }
}

/// All values either of two can still be, by kind of field.
#[must_use]
pub fn union(kind: &FieldKind, a: Value, b: Value) -> Value {
    match kind {
        FieldKind::Choice(_) => a.choice_union(b),
        FieldKind::Set { .. } => a.set_union(b),
        FieldKind::Truth
        | FieldKind::Number { .. }
        | FieldKind::Month
        | FieldKind::Day
        | FieldKind::Place { .. } => a.hull(b),
    }
}

/// The nodes an operation reads.
pub fn operands(op: &Op, mut visit: impl FnMut(NodeId)) {
    match op {
        Op::Const(_)
        | Op::AsOfDay
        | Op::AsOfMonth
        | Op::Param(_)
        | Op::Field(_)
        | Op::Exists
        | Op::Entitled(_) => {}
        Op::At(a, _)
        | Op::Round { a, .. }
        | Op::Not(a)
        | Op::OneOf(a, _)
        | Op::HasAny(a, _)
        | Op::Sum(_, a)
        | Op::Count(_, a)
        | Op::Any(_, a)
        | Op::All(_, a) => visit(*a),
        Op::Add(a, b)
        | Op::Sub(a, b)
        | Op::Mul(a, b)
        | Op::Min(a, b)
        | Op::Max(a, b)
        | Op::Div { a, b, .. }
        | Op::Compare(_, a, b)
        | Op::Join(a, b)
        | Op::And(a, b)
        | Op::Or(a, b) => [a, b].into_iter().for_each(|id| visit(*id)),
        Op::If(a, b, c) => [a, b, c].into_iter().for_each(|id| visit(*id)),
        Op::Lookup { row, column, .. } => {
            visit(*row);
            column.iter().for_each(|id| visit(*id));
        }
        Op::Quadratic { m, y, a, b, c } => {
            [m, y, a, b, c].into_iter().for_each(|id| visit(*id));
        }
    }
}

fn stand(condition: &Condition, as_of: Date, params: &[Resolved<'_>]) -> Standing {
    if condition.validity.is_some_and(|validity| !validity.covers(as_of)) {
        return Standing::NotInForce;
    }
    let unverified = |id: &ParamId| {
        params.get(id.at()).is_none_or(|resolved| {
            resolved.stands_in || resolved.dated.is_none_or(|dated| dated.checked == Checked::No)
        })
    };
    if condition.checked == Checked::No || condition.params.iter().any(unverified) {
        Standing::Unverified
    } else {
        Standing::Hard
    }
}

fn compare(comparison: Comparison, a: Value, b: Value) -> Value {
    match comparison {
        Comparison::Less => a.less(b),
        Comparison::LessEqual => a.less_equal(b),
        Comparison::Equal => a.equal(b),
    }
}
