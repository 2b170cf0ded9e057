//! Ways as the table of a clerk, for a spreadsheet: one line for each service key and area.

use super::super::words;
use super::{NEEDED, OPTIONAL, guarded};
use engine::area::Area;
use engine::date::Date;
use engine::routes::{Routes, Status, Way};

/// The table in UTF-8 with a mark at the start, as spreadsheets expect it here.
///
/// # Errors
/// A German sentence; never for a table in memory.
pub fn table(routes: &Routes) -> Result<Vec<u8>, String> {
    let failed = || "die Tabelle lässt sich nicht schreiben".to_owned();
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::from("\u{feff}"));
    writer.write_record(NEEDED.iter().chain(&OPTIONAL)).map_err(|_| failed())?;
    for way in &routes.ways {
        let without = [String::new()];
        let keys = if way.service_keys.is_empty() { &without[..] } else { &way.service_keys };
        for key in keys {
            for area in &way.areas {
                let cells = cells(way, key, area);
                writer
                    .write_record(cells.iter().map(|cell| guarded(cell)))
                    .map_err(|_| failed())?;
            }
        }
    }
    writer.into_inner().map_err(|_| failed())
}

/// The cells of a line, in the order of the columns.
fn cells(way: &Way, key: &str, area: &Area) -> [String; 22] {
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let step = |status| match status {
        Status::Unknown => String::new(),
        Status::NotStarted | Status::Running | Status::Completed => {
            words::status(status).to_owned()
        }
    };
    let areas = way.except.iter().map(Area::as_str).collect::<Vec<_>>();
    let sign_in = way.sign_in.iter().map(|means| words::sign_in(*means)).collect::<Vec<_>>();
    [
        key.to_owned(),
        area.to_string(),
        way.title.clone(),
        way.url.clone(),
        words::trust(way.trust).to_owned(),
        words::status(way.rollout.live).to_owned(),
        day(way.valid.from),
        day(way.valid.until),
        way.provenance.source.clone(),
        way.id.clone(),
        way.benefits.join(" "),
        words::kind(way.kind).to_owned(),
        words::target(way.target).to_owned(),
        way.operator.clone(),
        areas.join(" "),
        sign_in.join(" "),
        way.hint.clone().unwrap_or_default(),
        step(way.rollout.connection),
        step(way.rollout.tests),
        if way.rank == 0 { String::new() } else { way.rank.to_string() },
        words::checked(way.provenance.evidence).to_owned(),
        way.provenance.checked_on.to_string(),
    ]
}
