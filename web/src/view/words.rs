//! What things are called: fields, options, answers, benefits, amounts.

use super::parts::Ctx;
use crate::draft::{ELSEWHERE, NO_HOME, bands};
use crate::say::Who;
use engine::answers::Answer;
use engine::assess::AmountRange;
use engine::facts::FieldRef;
use engine::interview::Page;
use engine::ir::{BenefitId, Field, FieldKind, Unit};
use engine::number::SCALE;
use engine::texts::Arg;

/// Name of a benefit.
#[must_use]
pub fn benefit(ctx: &Ctx<'_>, id: BenefitId) -> String {
    let benefit = ctx.state.book.benefit(id);
    benefit.map_or_else(String::new, |benefit| ctx.t(&benefit.name_key(ctx.state.today)))
}

/// The question of a page, as asked of its person.
#[must_use]
pub fn title(ctx: &Ctx<'_>, page: Page) -> String {
    let Some(question) = ctx.state.book.question(page.question) else { return String::new() };
    let found = ctx.say.about(&["frage-", &question.id], Who::at(page.slot));
    found.unwrap_or_else(|| question.id.clone())
}

/// A text that belongs to a field: of the field for this role, else of the field.
#[must_use]
pub fn of_field(ctx: &Ctx<'_>, reference: FieldRef, part: &str) -> Option<String> {
    let id = &ctx.state.book.field(reference)?.id;
    let who = Who::at(reference.slot);
    let own = ctx.say.about(&["angabe-", id, "-", who.role, part], who);
    own.or_else(|| ctx.say.about(&["angabe-", id, part], who))
}

/// Label of a field.
#[must_use]
pub fn label(ctx: &Ctx<'_>, reference: FieldRef) -> String {
    let known = of_field(ctx, reference, "");
    known
        .or_else(|| ctx.state.book.page_of(reference).map(|page| title(ctx, page)))
        .unwrap_or_default()
}

/// Short name of a field, for lists.
#[must_use]
pub fn short(ctx: &Ctx<'_>, reference: FieldRef) -> String {
    let id = ctx.state.book.field(reference).map_or("", |field| &field.id);
    let own = ctx.say.about(&["ui-angabe-", id], Who::at(reference.slot));
    own.unwrap_or_else(|| label(ctx, reference))
}

/// Short name of a page, for lists.
#[must_use]
pub fn short_title(ctx: &Ctx<'_>, page: Page) -> String {
    let id = ctx.state.book.question(page.question).map_or("", |question| &question.id);
    let short = ctx.say.about(&["ui-frage-", id], Who::at(page.slot));
    short.unwrap_or_else(|| title(ctx, page))
}

/// Words of an option, or of its second line.
#[must_use]
pub fn option(ctx: &Ctx<'_>, reference: FieldRef, option: &str, part: &str) -> Option<String> {
    let id = &ctx.state.book.field(reference)?.id;
    ctx.say.about(&["option-", id, "-", option, part], Who::at(reference.slot))
}

/// Yes or no, in the words of the field if it has own ones.
#[must_use]
pub fn truth(ctx: &Ctx<'_>, reference: FieldRef, holds: bool) -> String {
    let word = if holds { "ja" } else { "nein" };
    option(ctx, reference, word, "").unwrap_or_else(|| ctx.t(&["ui-", word].concat()))
}

/// Name of a person on a page about several.
#[must_use]
pub fn person(ctx: &Ctx<'_>, slot: u8) -> String {
    let who = Who::at(Some(slot));
    let number = i64::from(who.number).saturating_mul(SCALE);
    ctx.say.with(&["ui-person-", who.role].concat(), &[("nummer", Arg::Number(number))])
}

/// A rough number in words.
#[must_use]
pub fn range(ctx: &Ctx<'_>, field: &Field, from: i64, to: i64) -> String {
    let FieldKind::Number { unit, .. } = field.kind else { return String::new() };
    let all = bands(field, ctx.state.today);
    let (first, last) = (all.first(), all.last());
    let upper = ctx.say.quantity(to, unit);
    if first.is_some_and(|first| first.0 == from) {
        return ctx.say.with("ui-bis", &[("bis", Arg::Text(&upper))]);
    }
    if last.is_some_and(|last| last.1 == to) {
        let lower = ctx.say.quantity(from, unit);
        return ctx.say.with("ui-mehr-als", &[("von", Arg::Text(&lower))]);
    }
    let lower = ctx.say.number(from);
    ctx.say.with("ui-von-bis", &[("von", Arg::Text(&lower)), ("bis", Arg::Text(&upper))])
}

/// An answer in words.
#[must_use]
pub fn answer(ctx: &Ctx<'_>, reference: FieldRef, answer: &Answer) -> String {
    let Some(field) = ctx.state.book.field(reference) else { return String::new() };
    let named = |id: &String| option(ctx, reference, id, "").unwrap_or_else(|| id.clone());
    match (answer, &field.kind) {
        (Answer::Unknown, _) => ctx.t("ui-weiss-nicht"),
        (Answer::Withheld, _) => ctx.t("ui-nicht-sagen"),
        (Answer::Truth(holds), _) => truth(ctx, reference, *holds),
        (Answer::Choice(id), _) => named(id),
        (Answer::Set(ids), _) => ids.iter().map(named).collect::<Vec<_>>().join(", "),
        (Answer::Place(key), _) if key == NO_HOME => ctx.t("ui-kein-wohnsitz-kurz"),
        (Answer::Place(key), _) if key == ELSEWHERE => ctx.t("ui-ort-woanders-kurz"),
        (Answer::Place(key), _) => ctx.state.book.place_name(key).unwrap_or_else(|| key.clone()),
        (Answer::Number { from, .. }, FieldKind::Month) => born(ctx, from.div_euclid(SCALE)),
        (Answer::Number { from, .. }, FieldKind::Day) => ctx.say.day(from.div_euclid(SCALE)),
        (Answer::Number { from, to }, FieldKind::Number { unit, .. }) if from == to => {
            ctx.say.quantity(*from, *unit)
        }
        (Answer::Number { from, to }, _) => {
            let range = range(ctx, field, *from, *to);
            ctx.say.with("ui-ungefaehr-wert", &[("wert", Arg::Text(&range))])
        }
    }
}

/// A month, with the years since then.
fn born(ctx: &Ctx<'_>, month: i64) -> String {
    let years = years_since(ctx, month);
    let shown = ctx.say.month(month);
    let args = [("monat", Arg::Text(&shown)), ("n", Arg::Number(years.saturating_mul(SCALE)))];
    ctx.say.with("ui-geboren", &args)
}

/// Full years since a month.
#[must_use]
pub fn years_since(ctx: &Ctx<'_>, month: i64) -> i64 {
    ctx.state.today.month_index().saturating_sub(month).div_euclid(12)
}

/// An amount as shown: figures, what they are per, and whether they are an estimate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// As in `210 bis 420 €`.
    pub figures: String,
    /// As in `im Monat`.
    pub per: String,
    /// An estimate.
    pub estimate: bool,
    /// More than one amount is possible.
    pub is_range: bool,
}

/// An amount in words; estimates are rounded outwards to 10 €.
#[must_use]
pub fn amount(ctx: &Ctx<'_>, amount: &AmountRange) -> Option<Shown> {
    let (from, to) = if amount.fixed {
        (amount.least_cents, amount.most_cents)
    } else {
        let up = amount.most_cents.saturating_add(999).div_euclid(1000);
        (amount.least_cents.div_euclid(1000).saturating_mul(1000), up.saturating_mul(1000))
    };
    if to <= 0 {
        return None;
    }
    let upper = ctx.say.euro(to);
    let figures = if from == to {
        upper
    } else if from <= 0 {
        ctx.say.with("ui-bis", &[("bis", Arg::Text(&upper))])
    } else {
        let lower = ctx.say.number(from.saturating_mul(10_000));
        ctx.say.with("ui-von-bis", &[("von", Arg::Text(&lower)), ("bis", Arg::Text(&upper))])
    };
    let per = match amount.unit {
        Unit::EuroMonth => "ui-je-monat",
        Unit::EuroYear => "ui-je-jahr",
        _ => "ui-einmal",
    };
    Some(Shown { figures, per: ctx.t(per), estimate: !amount.fixed, is_range: from != to })
}
