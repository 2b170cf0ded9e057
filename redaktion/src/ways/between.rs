//! Mistakes that show only between entries: a key on two benefits, two ways at once, a hole.

use super::{At, Found, Read};
use engine::area::{Area, Validity};
use engine::authoring::Severity;
use engine::date::{Date, from_day_index};
use engine::ir::Rulebook;
use engine::routes::Status;
use std::collections::BTreeMap;

pub(super) fn check(read: &mut Read<'_>, rulebook: &Rulebook) {
    let mut found = Vec::new();
    ids(read, &mut found);
    service_keys(read, rulebook, &mut found);
    overlaps(read, &mut found);
    holes(read, &mut found);
    for (at, found) in found {
        read.report(at, found.borrowed());
    }
}

/// A finding that outlives the entry it was read from.
struct Own {
    code: &'static str,
    severity: Severity,
    key: &'static str,
    word: String,
    message: String,
    help: String,
}

impl Own {
    fn borrowed(&self) -> Found<'_> {
        Found {
            code: self.code,
            severity: self.severity,
            key: self.key,
            word: &self.word,
            message: self.message.clone(),
            help: self.help.clone(),
        }
    }
}

fn ids(read: &Read<'_>, found: &mut Vec<(At, Own)>) {
    let routes = &read.routes;
    let ways = read.ways.iter().zip(routes.ways.iter().map(|way| &way.id));
    let offices = read.offices.iter().zip(routes.offices.iter().map(|office| &office.id));
    let advice = read.advice.iter().zip(routes.advice.iter().map(|advice| &advice.id));
    let mut all = ways.chain(offices).chain(advice).collect::<Vec<_>>();
    all.sort_by_key(|(at, id)| {
        let spot = read.files.get(at.file).map(|file| file.spot(at.entry, "id", id).start);
        (at.file, spot)
    });
    let mut seen = BTreeMap::<&str, At>::new();
    for (at, id) in all {
        if let Some(first) = seen.get(id.as_str()) {
            let file = read.files.get(first.file).map_or("", |file| file.path);
            found.push((
                *at,
                Own {
                    code: "R902",
                    severity: Severity::Error,
                    key: "id",
                    word: id.clone(),
                    message: format!("`{id}` ist schon vergeben, in {file}"),
                    help: "eine andere Kennung wählen".to_owned(),
                },
            ));
        } else {
            seen.insert(id, *at);
        }
    }
}

/// A key belongs to the benefit whose rule names it; one that no rule names, to the benefits of
/// the first way that does.
fn service_keys(read: &Read<'_>, rulebook: &Rulebook, found: &mut Vec<(At, Own)>) {
    let mut owners = BTreeMap::<&str, Vec<&str>>::new();
    for benefit in &rulebook.benefits {
        let of_applications = benefit.applications.iter().map(|application| &application.leika);
        for key in benefit.leika.iter().chain(of_applications) {
            owners.entry(key).or_default().push(&benefit.id);
        }
    }
    for (at, way) in read.ways.iter().zip(&read.routes.ways) {
        let benefits = way.benefits.iter().map(|id| canonical(rulebook, id)).collect::<Vec<_>>();
        for key in &way.service_keys {
            let owners = owners.entry(key).or_insert_with(|| benefits.clone());
            if benefits.iter().any(|id| owners.contains(id)) {
                continue;
            }
            let owner = owners.first().copied().unwrap_or_default();
            let own = benefits.first().copied().unwrap_or_default();
            found.push((
                *at,
                Own {
                    code: "R915",
                    severity: Severity::Error,
                    key: "leika",
                    word: key.clone(),
                    message: format!(
                        "der Leistungsschlüssel `{key}` gehört zu `{owner}`, nicht zu `{own}`"
                    ),
                    help: format!(
                        "`{owner}` bei `leistungen` ergänzen oder den Schlüssel streichen"
                    ),
                },
            ));
        }
    }
}

fn canonical<'a>(rulebook: &'a Rulebook, id: &'a str) -> &'a str {
    let found = rulebook.benefit(id).and_then(|at| rulebook.benefits.get(at.at()));
    found.map_or(id, |benefit| &benefit.id)
}

/// What two entries have to share to be about the same.
struct Claim<'r> {
    at: At,
    name: &'r str,
    benefits: &'r [String],
    areas: &'r [Area],
    valid: Validity,
    /// Kind and rank of a way; part and office of a duty.
    rest: (String, String),
}

fn ways<'r>(read: &'r Read<'_>) -> Vec<Claim<'r>> {
    let offered = read.ways.iter().zip(&read.routes.ways);
    let offered = offered.filter(|(_, way)| way.rollout.live == Status::Completed);
    let claim = |(at, way): (&At, &'r engine::routes::Way)| Claim {
        at: *at,
        name: &way.id,
        benefits: &way.benefits,
        areas: &way.areas,
        valid: way.valid,
        rest: (format!("{:?}", way.kind), way.rank.to_string()),
    };
    offered.map(claim).collect()
}

fn duties<'r>(read: &'r Read<'_>) -> Vec<Claim<'r>> {
    let claim = |(at, duty): (&At, &'r engine::routes::Duty)| Claim {
        at: *at,
        name: &duty.office,
        benefits: &duty.benefits,
        areas: &duty.areas,
        valid: duty.valid,
        rest: (duty.part.clone().unwrap_or_default(), duty.office.clone()),
    };
    read.duties.iter().zip(&read.routes.duties).map(claim).collect()
}

fn overlaps(read: &Read<'_>, found: &mut Vec<(At, Own)>) {
    let mut all = |claims: &[Claim<'_>], help: &str| {
        for (number, later) in claims.iter().enumerate() {
            for earlier in claims.iter().take(number) {
                let benefit = later.benefits.iter().find(|id| earlier.benefits.contains(id));
                let area = later.areas.iter().find(|area| earlier.areas.contains(area));
                let (Some(benefit), Some(area)) = (benefit, area) else { continue };
                if later.rest == earlier.rest && meet(later.valid, earlier.valid) {
                    let message = format!(
                        "für `{benefit}` gilt in `{}` zugleich schon `{}`",
                        area.as_str(),
                        earlier.name
                    );
                    found.push((
                        later.at,
                        Own {
                            code: "R917",
                            severity: Severity::Error,
                            key: "gebiete",
                            word: area.as_str().to_owned(),
                            message,
                            help: help.to_owned(),
                        },
                    ));
                }
            }
        }
    };
    all(&ways(read), "mit `rang` sagen, welcher vorgeht, oder die Zeiten trennen");
    all(&duties(read), "einen der beiden Abschnitte streichen oder die Zeiten trennen");
}

fn meet(a: Validity, b: Validity) -> bool {
    let begins_in_time = |a: Validity, b: Validity| match (a.from, b.until) {
        (Some(from), Some(until)) => from <= until,
        (None, _) | (_, None) => true,
    };
    begins_in_time(a, b) && begins_in_time(b, a)
}

/// A way that is offered again after some days on which none was.
fn holes(read: &Read<'_>, found: &mut Vec<(At, Own)>) {
    let mut all = |claims: &[Claim<'_>], what: &str| {
        let mut groups = BTreeMap::<(&str, &Area, &str), Vec<&Claim<'_>>>::new();
        for claim in claims {
            for benefit in claim.benefits {
                for area in claim.areas {
                    groups.entry((benefit, area, &claim.rest.0)).or_default().push(claim);
                }
            }
        }
        for ((benefit, area, _), mut group) in groups {
            group.sort_by_key(|claim| claim.valid.from);
            let mut until = group.first().and_then(|claim| claim.valid.until);
            for claim in group.iter().skip(1) {
                let next = until.and_then(day_after);
                if let (Some(next), Some(from)) = (next, claim.valid.from)
                    && next < from
                {
                    found.push((claim.at, hole(benefit, area, what, next, from)));
                }
                until = until.and_then(|so_far| claim.valid.until.map(|own| own.max(so_far)));
            }
        }
    };
    all(&ways(read), "kein Weg dieser Art");
    all(&duties(read), "keine Stelle");
}

fn hole(benefit: &str, area: &Area, what: &str, first: Date, from: Date) -> Own {
    let key = area.as_str();
    Own {
        code: "R918",
        severity: Severity::Warning,
        key: "gueltig_ab",
        word: String::new(),
        message: format!("für `{benefit}` gilt in `{key}` vom {first} bis vor {from} {what}"),
        help: format!("`gueltig_ab = \"{first}\"`, wenn es keine Lücke gab"),
    }
}

pub(super) fn day_after(day: Date) -> Option<Date> {
    from_day_index(day.day_index().saturating_add(1))
}
