//! Tests of reading what people type.
#![expect(clippy::unwrap_used, reason = "test code")]

use super::*;
use engine::ir::{Bound, Unit};

fn field(kind: FieldKind, max: i64) -> Field {
    Field {
        id: "x".to_owned(),
        kind,
        min: Bound::Fixed(0),
        max: Bound::Fixed(max * number::SCALE),
        from_place: false,
        homes: Vec::new(),
    }
}

fn euros() -> Field {
    let bands = [0, 500, 1000].map(|limit| limit * number::SCALE).to_vec();
    field(FieldKind::Number { unit: Unit::EuroMonth, decimals: 2, bands }, 5000)
}

fn today() -> Date {
    Date::new(2026, 11, 22).unwrap()
}

fn typed(text: &str) -> Entry {
    Entry { text: text.to_owned(), ..Entry::default() }
}

fn months() -> Vec<String> {
    ["Januar", "Februar", "März", "April", "Mai"].map(str::to_owned).to_vec()
}

#[test]
fn numbers_are_read_however_people_write_them() {
    for (typed, tidy) in [
        ("560", "560"),
        (" 560,50 € ", "560,50"),
        ("1.500", "1500"),
        ("1,500", "1500"),
        ("1.234,5", "1234,5"),
        ("1,234.50", "1234.50"),
        ("1.234.567", "1234567"),
        ("1 500 Euro", "1500"),
        ("15.50", "15.50"),
        ("0.500", "0.500"),
        ("560,-", "560"),
        ("ca 560", "ca560"),
        ("", ""),
    ] {
        assert_eq!(tidy_number(typed), tidy, "{typed}");
    }
}

#[test]
fn what_cannot_be_read_is_named() {
    let read = |text: &str| read(&euros(), &typed(text), false, &[], today());
    assert_eq!(read("ca 560"), Err(Issue::Number));
    assert_eq!(read("-5"), Err(Issue::Range(0, 5_000_000_000)));
    assert_eq!(read("5001"), Err(Issue::Range(0, 5_000_000_000)));
    assert_eq!(read("1,234"), Ok(Some(Answer::Number { from: 1_234_000_000, to: 1_234_000_000 })));
    assert_eq!(read("12,345.678"), Err(Issue::Decimals(2)));
    assert_eq!(read("NaN"), Err(Issue::Number));
    assert_eq!(read("1000000000000000000000"), Err(Issue::Number));
    assert_eq!(read("  "), Ok(None));
}

#[test]
fn a_rough_number_is_its_band() {
    let entry = Entry { band: Some(1), ..Entry::default() };
    let (from, to) = (500_000_000, 1_000_000_000);
    let answer = Answer::Number { from, to };
    assert_eq!(read(&euros(), &entry, true, &[], today()), Ok(Some(answer.clone())));
    assert_eq!(show(&euros(), &answer, ",", today()), (entry, true));
    assert_eq!(bands(&euros(), today()).last(), Some(&(1_000_000_000, 5_000_000_000)));
}

#[test]
fn months_are_read_as_figures_or_names() {
    let mut month = field(FieldKind::Month, 0);
    month.max = Bound::AsOf(0);
    let read = |text: &str, year: &str| {
        let entry = Entry { year: year.to_owned(), ..typed(text) };
        read(&month, &entry, false, &months(), today())
    };
    let index = engine::date::month_index(1992, 5) * number::SCALE;
    let may = Ok(Some(Answer::Number { from: index, to: index }));
    assert_eq!(read("5", "1992"), may);
    assert_eq!(read("05", "1992"), may);
    assert_eq!(read("mai", "1992"), may);
    assert_eq!(read("13", "1992"), Err(Issue::Month));
    assert_eq!(read("5", ""), Err(Issue::Month));
    assert_eq!(read("5", "92"), Err(Issue::Month));
    assert_eq!(read("", ""), Ok(None));
    assert!(matches!(read("1", "2030"), Err(Issue::Range(..))));
}

#[test]
fn days_are_read_and_shown_again() {
    let day = Field { max: Bound::AsOf(500 * number::SCALE), ..field(FieldKind::Day, 0) };
    let read_parts = |day_text: &str, text: &str, year: &str| {
        let (day_text, year) = (day_text.to_owned(), year.to_owned());
        let entry = Entry { day: day_text, year, ..typed(text) };
        read(&day, &entry, false, &months(), today())
    };
    let index = Date::new(2027, 3, 5).unwrap().day_index() * number::SCALE;
    let march = Answer::Number { from: index, to: index };
    assert_eq!(read_parts("5.", "3", "2027"), Ok(Some(march.clone())));
    assert_eq!(read_parts("05", "März", "2027"), Ok(Some(march.clone())));
    assert_eq!(read_parts("", "", ""), Ok(None));
    for (day_text, month, year) in
        [("32", "1", "2027"), ("30", "2", "2027"), ("5", "", "2027"), ("", "3", "2027")]
    {
        assert_eq!(
            read_parts(day_text, month, year),
            Err(Issue::Month),
            "{day_text}.{month}.{year}"
        );
    }
    let (entry, _) = show(&day, &march, ",", today());
    assert_eq!((&*entry.day, &*entry.text, &*entry.year), ("5", "3", "2027"));
}

#[test]
fn an_entry_shows_the_answer_it_was_read_from() {
    let cases = [
        (field(FieldKind::Truth, 0), Answer::Truth(false)),
        (field(FieldKind::Choice(vec!["a".to_owned(), "b".to_owned()]), 0), {
            Answer::Choice("b".to_owned())
        }),
        (field(FieldKind::Truth, 0), Answer::Unknown),
        (euros(), Answer::Number { from: 640_500_000, to: 640_500_000 }),
        (field(FieldKind::Place { sets: Vec::new() }, 0), Answer::Place("15".to_owned())),
    ];
    for (field, answer) in cases {
        let (entry, rough) = show(&field, &answer, ",", today());
        assert_eq!(read(&field, &entry, rough, &[], today()), Ok(Some(answer)));
    }
}
