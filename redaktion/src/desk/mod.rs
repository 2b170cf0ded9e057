//! `redaktion wege`: the desk of those who keep the links. It reads `rules/wege`, judges no claim
//! and decides no way: that is the engine's.

mod clock;
pub mod coverage;
pub mod reach;

use crate::bundles::{self, Everything};
use crate::cli::{Format, Ways};
use crate::run::{FINE, FOUND, day, mention_errors, say};
use crate::{draw, exchange, sources, ways};
use coverage::Matrix;
use engine::authoring::{Diagnostic, Severity, Sources};
use engine::date::Date;
use reach::Options;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::time::Duration;

/// Runs one of the commands; `err` hears how far it is.
///
/// # Errors
/// A German sentence, if it could not be done.
pub fn run(
    rules: &Path,
    command: &Ways,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<u8, String> {
    let sources = sources::read(rules)?;
    let all = bundles::load(&sources);
    match command {
        Ways::Pruefen { stichtag, format } => {
            let found = check(&sources, &all, as_of(stichtag.as_deref())?);
            say(out, &draw::all(&sources, &rules.display().to_string(), &found, *format));
            if *format == Format::Text {
                say(out, &format!("{}\n", draw::summary(&found)));
            }
            let errors = found.iter().any(|found| found.severity == Severity::Error);
            Ok(if errors { FOUND } else { FINE })
        }
        Ways::Abdeckung { stichtag, land, csv, html } => {
            mention_errors(&all, err);
            let matrix = Matrix::of(&all, as_of(stichtag.as_deref())?, land.as_deref())?;
            say(out, &coverage::text::page(&matrix));
            if let Some(path) = csv {
                write(path, &coverage::csv::table(&matrix)?, out)?;
            }
            if let Some(path) = html {
                write(path, &coverage::html::page(&matrix), out)?;
            }
            Ok(FINE)
        }
        Ways::Importieren { art, datei, ziel, ja, vollstaendig, leika, gebiet, stichtag } => {
            let options = exchange::Options {
                kind: *art,
                file: datei.clone(),
                target: ziel.clone(),
                yes: *ja,
                complete: *vollstaendig,
                service_key: leika.clone(),
                area: gebiet.clone(),
                day: as_of(stichtag.as_deref())?,
            };
            exchange::import(rules, (&sources, &all), &options, &mut exchange::on_terminal, out)
        }
        Ways::Exportieren { art, ziel } => exchange::export(&all, *art, ziel, out),
        Ways::Erreichbar { offline, gleichzeitig, warten, format } => {
            mention_errors(&all, err);
            let addresses = reach::all(&all.routes);
            let visits = if *offline {
                reach::offline(&addresses)
            } else {
                let options = online(*gleichzeitig, *warten);
                reach::check(&addresses, &options, |address, visit| {
                    say(err, &reach::report::line(address, visit));
                })?
            };
            say(
                out,
                &match format {
                    Format::Text => reach::report::text(&addresses, &visits),
                    Format::Json => reach::report::json(&addresses, &visits),
                },
            );
            let fine = visits.iter().all(|visit| visit.outcome.works());
            Ok(if fine { FINE } else { FOUND })
        }
    }
}

/// Slow hosts get time, and a second and a third chance.
fn online(workers: u8, pause_seconds: u8) -> Options {
    Options {
        workers: usize::from(workers),
        pause: Duration::from_secs(u64::from(pause_seconds)),
        timeout: Duration::from_secs(20),
        back_off: Duration::from_secs(2),
        tries: 3,
        proxy: ureq::Proxy::try_from_env(),
    }
}

/// The day asked for, else today: the only place that reads the clock.
fn as_of(asked: Option<&str>) -> Result<Date, String> {
    asked.map_or_else(clock::today, day)
}

fn write(path: &Path, text: &str, out: &mut dyn Write) -> Result<(), String> {
    fs::write(path, text)
        .map_err(|error| format!("`{}` ist nicht zu schreiben: {error}", path.display()))?;
    say(out, &format!("\ngeschrieben: {}\n", path.display()));
    Ok(())
}

/// What is wrong in the ways, and what somebody should look at on the day.
fn check(sources: &Sources, all: &Everything, day: Date) -> Vec<Diagnostic> {
    let in_ways = all.diagnostics.iter().filter(|found| ways::is_about(found));
    let mut found = in_ways.cloned().collect::<Vec<_>>();
    let german = all.texts.get("de");
    let context = ways::Context { rulebook: &all.rulebook, tables: &all.places, german };
    found.extend(ways::on_day(sources, context, day));
    bundles::sort(&mut found);
    found
}
