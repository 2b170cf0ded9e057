//! Benefits for which somewhere nobody is named: neither an authority nor advice.

use super::between::day_after;
use super::{Context, Read};
use engine::area::{Area, Level, Validity};
use engine::authoring::diagnostic::line_and_column;
use engine::authoring::{Diagnostic, Severity, Sources};
use engine::date::Date;
use engine::ir::Benefit;
use engine::places::PlaceTable;
use std::collections::{BTreeMap, BTreeSet};

/// So many areas are named before the rest is counted.
const NAMED: usize = 3;

/// Without any file of ways nothing is missing in particular; and what cannot be read may say who
/// is in charge.
pub(super) fn check(read: &Read<'_>, sources: &Sources, context: Context<'_>) -> Vec<Diagnostic> {
    let mut found = read.files.iter().flat_map(|file| &file.found);
    if read.files.is_empty() || found.any(|found| found.code == "R901") {
        return Vec::new();
    }
    let days = days(read, context.rulebook.law_date);
    let mut found = Vec::new();
    for benefit in &context.rulebook.benefits {
        let exists = |day: &&Date| benefit.validity.covers(**day);
        // The first day on which something is missing says enough.
        for day in days.iter().filter(exists) {
            if let Some(diagnostic) = missing(read, sources, context, benefit, *day) {
                found.push(diagnostic);
                break;
            }
        }
    }
    found
}

/// The day of the law, and each later day on which somebody else can be in charge.
fn days(read: &Read<'_>, law_date: Date) -> BTreeSet<Date> {
    let routes = &read.routes;
    let duties = routes.duties.iter().map(|duty| duty.valid);
    let valid = duties.chain(routes.advice.iter().map(|advice| advice.valid));
    let changes = valid.flat_map(|valid| [valid.from, valid.until.and_then(day_after)]);
    let later = changes.flatten().filter(|day| *day > law_date);
    std::iter::once(law_date).chain(later).collect()
}

fn missing(
    read: &Read<'_>,
    sources: &Sources,
    context: Context<'_>,
    benefit: &Benefit,
    day: Date,
) -> Option<Diagnostic> {
    let is_for =
        |ids: &[String]| ids.iter().any(|id| *id == benefit.id || benefit.aliases.contains(id));
    let holds = |valid: Validity| valid.contains(day);
    let duties = read.routes.duties.iter();
    let duties = duties.filter(|duty| is_for(&duty.benefits) && holds(duty.valid));
    let offices = duties.flat_map(|duty| &duty.areas).collect::<BTreeSet<_>>();
    let without_office = uncovered(&offices, context.tables);
    if without_office.is_empty() {
        return None;
    }
    let advice = read.routes.advice.iter();
    let advice = advice.filter(|own| (own.always || is_for(&own.benefits)) && holds(own.valid));
    let both = advice.flat_map(|own| &own.areas).chain(offices).collect::<BTreeSet<_>>();
    let without_both = uncovered(&both, context.tables);
    let (code, severity, what, areas) = if without_both.is_empty() {
        ("R920", Severity::Warning, "keine Stelle", without_office)
    } else {
        ("R919", Severity::Error, "weder Stelle noch Beratung", without_both)
    };
    let id = &benefit.id;
    let places = in_words(&areas, context.tables);
    let message = format!("für `{id}` ist am {day} {what} genannt: {places}");
    let help = format!("in wege/ eine `[[zustaendigkeit]]` mit `leistungen = [\"{id}\"]` ergänzen");
    Some(at_rule(sources, id, code, severity, message, help))
}

/// The Länder, and the places of those in part without, that none of the areas covers.
fn uncovered(areas: &BTreeSet<&Area>, tables: &BTreeMap<String, PlaceTable>) -> Vec<Area> {
    let covered = |one: &Area| areas.iter().any(|area| area.covers(one));
    let states = (1_u8..=16).filter_map(|number| Area::parse(&format!("{number:02}")));
    let open = states.filter(|state| !covered(state));
    open.flat_map(|state| {
        let Some(table) = tables.get(state.as_str()) else { return vec![state] };
        let places = table.places.iter().map(|place| &place.area).filter(|area| !covered(area));
        let places = places.cloned().collect::<Vec<_>>();
        if places.len() == table.places.len() { vec![state] } else { places }
    })
    .collect()
}

fn in_words(areas: &[Area], tables: &BTreeMap<String, PlaceTable>) -> String {
    let name = |area: &Area| {
        let table = area.within(Level::State).and_then(|state| tables.get(state.as_str()));
        let name = table.and_then(|table| table.name(area));
        name.map_or_else(|| format!("Land {}", area.as_str()), str::to_owned)
    };
    let named = areas.iter().take(NAMED).map(name).collect::<Vec<_>>().join(", ");
    match areas.len().saturating_sub(NAMED) {
        0 => named,
        more => format!("{named} und {more} weitere"),
    }
}

fn at_rule(
    sources: &Sources,
    id: &str,
    code: &'static str,
    severity: Severity,
    message: String,
    help: String,
) -> Diagnostic {
    let file = format!("leistungen/{id}/regel.toml");
    let text = sources.get(&file).map_or("", String::as_str);
    let word = format!("\"{id}\"");
    let start = text.find(&word).unwrap_or(0);
    let (line, column) = line_and_column(text, start);
    let span = start..start.saturating_add(word.len()).min(text.len());
    let (label, help) = (String::new(), Some(help));
    Diagnostic { code, severity, message, file, span, label, help, line, column }
}
