//! The named functions of the rule language, written once more for Rhai's own engine.

use super::State;
use engine::date::{Date, parse_month};
use rhai::{Dynamic, Engine, EvalAltResult, FnPtr, ImmutableString, NativeCallContext};
use rust_decimal::{Decimal, RoundingStrategy};
use std::cell::RefCell;
use std::rc::Rc;

type Outcome<T> = Result<T, Box<EvalAltResult>>;

/// A table of the rules: rows by number, or by option.
#[derive(Debug, Clone)]
pub(crate) struct Table(pub(crate) Rc<Rows>);

#[derive(Debug)]
pub(crate) enum Rows {
    Numbers(Vec<(Decimal, Decimal)>),
    Columns(Vec<(Decimal, Vec<Decimal>)>),
    Options(Vec<(String, Decimal)>),
}

/// A row of a table with columns.
#[derive(Debug, Clone)]
pub(crate) struct Row(Vec<Decimal>);

pub(crate) fn number(value: &Dynamic) -> Outcome<Decimal> {
    if let Ok(whole) = value.as_int() {
        return Ok(Decimal::from(whole));
    }
    value.as_decimal().map_err(|found| format!("{found} is no number").into())
}

fn truth(value: &Dynamic) -> Outcome<bool> {
    value.as_bool().map_err(|found| format!("{found} is no truth").into())
}

fn rounded(value: Decimal, step: Decimal, strategy: RoundingStrategy) -> Decimal {
    (value / step).round_dp_with_strategy(0, strategy) * step
}

fn floor_of(value: Decimal, divisor: i64) -> Decimal {
    (value / Decimal::from(divisor)).floor()
}

pub(crate) fn register(engine: &mut Engine, state: &Rc<RefCell<State>>) {
    roundings(engine);
    numbers(engine);
    persons(engine);
    tables(engine);
    engine.register_fn("datum", |day: ImmutableString| -> Outcome<Decimal> {
        let day = Date::parse(&day).ok_or("no day")?;
        Ok(Decimal::from(day.day_index()))
    });
    engine.register_fn("monat", |month: ImmutableString| -> Outcome<Decimal> {
        Ok(Decimal::from(parse_month(&month).ok_or("no month")?))
    });
    let state = Rc::clone(state);
    engine.register_fn("anspruch", move |id: ImmutableString| -> Outcome<bool> {
        state.borrow().entitled.get(id.as_str()).copied().ok_or_else(|| "not known yet".into())
    });
}

fn roundings(engine: &mut Engine) {
    let all = [
        ("abrunden", RoundingStrategy::ToNegativeInfinity),
        ("aufrunden", RoundingStrategy::ToPositiveInfinity),
        ("kaufmaennisch", RoundingStrategy::MidpointAwayFromZero),
    ];
    for (name, strategy) in all {
        engine.register_fn(name, move |value: Dynamic| -> Outcome<Decimal> {
            Ok(rounded(number(&value)?, Decimal::ONE, strategy))
        });
        engine.register_fn(name, move |value: Dynamic, step: Dynamic| -> Outcome<Decimal> {
            Ok(rounded(number(&value)?, number(&step)?, strategy))
        });
    }
}

fn numbers(engine: &mut Engine) {
    let same = ["eur", "eur_monat", "eur_jahr", "personen", "jahre", "monate"];
    for name in same.into_iter().chain(["stunden", "quadratmeter"]) {
        engine.register_fn(name, |value: Dynamic| number(&value));
    }
    engine.register_fn("zahl", |value: Dynamic| -> Outcome<Decimal> {
        if value.is_bool() { Ok(Decimal::from(u8::from(truth(&value)?))) } else { number(&value) }
    });
    engine.register_fn("positiv", |value: Dynamic| -> Outcome<Decimal> {
        Ok(number(&value)?.max(Decimal::ZERO))
    });
    engine.register_fn("pro_jahr", |value: Dynamic| -> Outcome<Decimal> {
        Ok(number(&value)? * Decimal::from(12))
    });
    engine.register_fn("pro_monat", |value: Dynamic| -> Outcome<Decimal> {
        let month = number(&value)? / Decimal::from(12);
        Ok(month.round_dp_with_strategy(6, RoundingStrategy::ToNegativeInfinity))
    });
    engine.register_fn("geburtsjahr", |value: Dynamic| -> Outcome<Decimal> {
        Ok(floor_of(number(&value)?, 12))
    });
    engine.register_fn("monate_zwischen", |from: Dynamic, to: Dynamic| -> Outcome<Decimal> {
        Ok(number(&to)? - number(&from)?)
    });
    engine.register_fn("volle_jahre", |from: Dynamic, to: Dynamic| -> Outcome<Decimal> {
        Ok(floor_of(number(&to)? - number(&from)?, 12))
    });
    engine.register_fn(
        "quadratisch",
        |m: Dynamic, y: Dynamic, a: Dynamic, b: Dynamic, c: Dynamic| -> Outcome<Decimal> {
            let million = Decimal::from(1_000_000);
            let (m, y) = (number(&m)?.max(Decimal::ZERO), number(&y)?.max(Decimal::ZERO));
            let linear = number(&b)? * m / million;
            let square = number(&c)? * y / million;
            Ok(m - (number(&a)? + linear + square) * y)
        },
    );
    extremes(engine);
}

/// `min` and `max` of two to six numbers.
fn extremes(engine: &mut Engine) {
    fn of(values: &[Dynamic], least: bool) -> Outcome<Decimal> {
        let numbers = values.iter().map(number).collect::<Outcome<Vec<_>>>()?;
        let found = if least { numbers.iter().min() } else { numbers.iter().max() };
        found.copied().ok_or_else(|| "nothing to compare".into())
    }
    for (name, least) in [("min", true), ("max", false)] {
        type D = Dynamic;
        engine.register_fn(name, move |a: D, b: D| of(&[a, b], least));
        engine.register_fn(name, move |a: D, b: D, c: D| of(&[a, b, c], least));
        engine.register_fn(name, move |a: D, b: D, c: D, d: D| of(&[a, b, c, d], least));
        engine.register_fn(name, move |a: D, b: D, c: D, d: D, e: D| of(&[a, b, c, d, e], least));
        engine.register_fn(name, move |a: D, b: D, c: D, d: D, e: D, f: D| {
            of(&[a, b, c, d, e, f], least)
        });
    }
}

/// A list of persons; `ich` and `partner` stand for a list of one, or of nobody.
fn list(persons: Dynamic) -> Outcome<rhai::Array> {
    if persons.is_array() {
        return persons.into_array().map_err(|found| format!("{found} is no list").into());
    }
    let there = persons
        .read_lock::<rhai::Map>()
        .is_some_and(|person| person.get(super::PRESENT).is_some_and(Dynamic::is_bool));
    Ok(if there { vec![persons] } else { Vec::new() })
}

fn persons(engine: &mut Engine) {
    type Context<'c> = NativeCallContext<'c>;
    type List = Dynamic;
    fn each(
        context: &Context<'_>,
        persons: List,
        person: &FnPtr,
        mut see: impl FnMut(Dynamic) -> Outcome<()>,
    ) -> Outcome<()> {
        for member in list(persons)? {
            see(person.call_within_context(context, (member,))?)?;
        }
        Ok(())
    }
    fn count(context: &Context<'_>, persons: List, person: &FnPtr) -> Outcome<(usize, usize)> {
        let (mut found, mut all) = (0, 0);
        each(context, persons, person, |value| {
            found += usize::from(truth(&value)?);
            all += 1;
            Ok(())
        })?;
        Ok((found, all))
    }
    engine.register_fn("anzahl", |persons: List| list(persons).map(|all| Decimal::from(all.len())));
    engine.register_fn("anzahl", |context: Context<'_>, persons: List, person: FnPtr| {
        count(&context, persons, &person).map(|(found, _)| Decimal::from(found))
    });
    engine.register_fn("gibt_es", |context: Context<'_>, persons: List, person: FnPtr| {
        count(&context, persons, &person).map(|(found, _)| found > 0)
    });
    engine.register_fn("alle", |context: Context<'_>, persons: List, person: FnPtr| {
        count(&context, persons, &person).map(|(found, all)| found == all)
    });
    engine.register_fn("summe", |context: Context<'_>, persons: List, person: FnPtr| {
        let mut sum = Decimal::ZERO;
        each(&context, persons, &person, |value| {
            sum += number(&value)?;
            Ok(())
        })?;
        Ok::<_, Box<EvalAltResult>>(sum)
    });
}

/// The row with the greatest key at or below the index.
fn at<T>(rows: &[(Decimal, T)], index: Decimal) -> Outcome<&T> {
    let found = rows.iter().rfind(|(key, _)| *key <= index).or_else(|| rows.first());
    found.map(|(_, row)| row).ok_or_else(|| "an empty table".into())
}

fn tables(engine: &mut Engine) {
    fn row(table: &Table, index: Decimal) -> Outcome<Dynamic> {
        match &*table.0 {
            Rows::Numbers(rows) => Ok(Dynamic::from_decimal(*at(rows, index)?)),
            Rows::Columns(rows) => Ok(Dynamic::from(Row(at(rows, index)?.clone()))),
            Rows::Options(_) => Err("rows by option".into()),
        }
    }
    fn cell(row: &Row, column: Decimal) -> Outcome<Decimal> {
        let last = Decimal::from(row.0.len());
        let column = column.floor().clamp(Decimal::ONE, last) - Decimal::ONE;
        let column = usize::try_from(column).map_err(|_| "no column")?;
        row.0.get(column).copied().ok_or_else(|| "no column".into())
    }
    engine.register_type::<Table>().register_type::<Row>();
    engine.register_indexer_get(|table: &mut Table, index: Decimal| row(table, index));
    engine.register_indexer_get(|table: &mut Table, index: i64| row(table, index.into()));
    engine.register_indexer_get(|table: &mut Table, option: ImmutableString| {
        let Rows::Options(rows) = &*table.0 else { return Err("rows by number".into()) };
        let found = rows.iter().find(|(name, _)| *name == option.as_str());
        found.map(|(_, cell)| *cell).ok_or_else(|| Box::<EvalAltResult>::from("no row"))
    });
    engine.register_indexer_get(|row: &mut Row, column: Decimal| cell(row, column));
    engine.register_indexer_get(|row: &mut Row, column: i64| cell(row, column.into()));
}
