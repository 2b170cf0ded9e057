//! The matrix in words: letters and names of cells, and why there is nothing better.

use super::{Best, Group, Matrix, Sums};
use crate::wording;
use engine::area::{Area, Evidence, Level, Provenance};
use engine::routes::{InCharge, Offer, PassedOver, Status, Target, Way, Why};
use engine::texts::{PlainLocale, Texts};

/// So many areas are named before the rest is counted.
const NAMED: usize = 3;

/// A German text without arguments.
pub(super) fn text(texts: &Texts, key: &str) -> Option<String> {
    texts.get(key, &[], &PlainLocale::GERMAN)
}

impl Best {
    /// One letter, for narrow tables.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::OwnEfa => 'L',
            Self::Municipal => 'K',
            Self::ExternalEfa => 'X',
            Self::Federal => 'B',
            Self::Office => 'A',
            Self::KindOnly => 'N',
            Self::Advice => 'R',
            Self::Nothing => '0',
        }
    }

    /// One word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::OwnEfa => "Land",
            Self::Municipal => "Kommune",
            Self::ExternalEfa => "extern",
            Self::Federal => "Bund",
            Self::Office => "Amt",
            Self::KindOnly => "nur Art",
            Self::Advice => "nur Rat",
            Self::Nothing => "nichts",
        }
    }

    /// What it means.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::OwnEfa => "Onlinedienst des Landes (efa_eigen)",
            Self::Municipal => "Onlinedienst der Kommune (kommunal)",
            Self::ExternalEfa => "Onlinedienst eines anderen Landes oder Trägers (efa_extern)",
            Self::Federal => "Onlinedienst des Bundes (bund)",
            Self::Office => "kein Onlinedienst, aber ein Amt mit Telefon, Adresse oder Seite",
            Self::KindOnly => "nur die Art des Amts ist bekannt",
            Self::Advice => "nur Beratung",
            Self::Nothing => "weder Amt noch Beratung",
        }
    }
}

impl Sums {
    /// What is counted, and how often.
    #[must_use]
    pub fn lines(&self) -> Vec<(String, usize)> {
        let best = Best::ALL.iter().zip(self.best);
        let best =
            best.map(|(best, count)| (format!("{} {}", best.letter(), best.meaning()), count));
        let more = [
            ("Link öffnet das Formular selbst".to_owned(), self.form),
            ("Amt mit Telefon oder Seite, auch neben einem Onlinedienst".to_owned(), self.office),
        ];
        let all = ("alle: Leistung mal Ort".to_owned(), self.cells);
        std::iter::once(all).chain(best).chain(more).collect()
    }
}

/// Something with its source, for a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// What it is.
    pub(super) what: String,
    /// Its address, if it has one.
    pub(super) url: Option<String>,
    /// The area that matched.
    pub(super) area: String,
    /// Source and day of the check; empty where it says nothing.
    pub(super) source: String,
}

impl Matrix<'_> {
    /// The online ways of a group.
    pub(super) fn online(&self, group: &Group<'_>) -> Vec<Line> {
        group.ways.online.iter().map(|offer| self.offer(offer)).collect()
    }

    /// The offices of a group.
    pub(super) fn offices(&self, group: &Group<'_>) -> Vec<Line> {
        group.ways.offices.iter().map(|one| self.office(one)).collect()
    }

    fn offer(&self, offer: &Offer<'_>) -> Line {
        let way = offer.way;
        let opens = match way.target {
            Target::Form => "Formular",
            Target::Page => "Seite",
            Target::Portal => "Portal",
        };
        let doubt = if offer.certain { "" } else { ", gilt nicht überall hier" };
        Line {
            what: format!("{} ({opens}, {}{doubt})", way.title, way.operator),
            url: Some(way.url.clone()),
            area: self.area(offer.area),
            source: source(&way.provenance),
        }
    }

    fn office(&self, one: &InCharge<'_>) -> Line {
        let office = one.office;
        let kind = || text(&self.texts, &format!("stelle-{}", office.kind));
        let name = office.name.clone().or_else(kind).unwrap_or_else(|| office.kind.clone());
        let part = one.duty.part.as_deref();
        let part = part.and_then(|part| text(&self.texts, &format!("teil-{part}")));
        let contact = &office.contact;
        let known = [&contact.phone, &contact.email, &contact.address];
        let known = known.into_iter().flatten().cloned();
        let what = std::iter::once(name).chain(part).chain(known).collect::<Vec<_>>().join(", ");
        Line {
            what,
            url: contact.url.clone(),
            area: self.area(one.area),
            source: source(&one.duty.provenance),
        }
    }

    /// Key and name of an area.
    pub(super) fn area(&self, area: &Area) -> String {
        let of_tables = || self.states.iter().find_map(|state| state.table.name(area));
        let name = match area.level() {
            Level::Federation => Some("ganz Deutschland"),
            _ => self.routes.area_name(area).or_else(of_tables),
        };
        name.map_or_else(|| area.as_str().to_owned(), |name| format!("{} {name}", area.as_str()))
    }

    fn areas(&self, areas: &[Area]) -> String {
        let named = areas.iter().take(NAMED).map(|area| self.area(area)).collect::<Vec<_>>();
        match areas.len().saturating_sub(NAMED) {
            0 => named.join(", "),
            more => format!("{} und {more} weitere", named.join(", ")),
        }
    }

    /// Why the other online ways are not offered.
    pub(super) fn passed_over(&self, group: &Group<'_>) -> Vec<String> {
        let line = |passed: &PassedOver<'_>| {
            format!("{}: {}", passed.way.id, self.why(passed.way, passed.why))
        };
        group.ways.passed_over.iter().map(line).collect()
    }

    fn why(&self, way: &Way, why: Why) -> String {
        match why {
            Why::Elsewhere if way.except.is_empty() => {
                format!("gilt nur in {}", self.areas(&way.areas))
            }
            Why::Elsewhere => {
                format!("gilt nur in {}, ohne {}", self.areas(&way.areas), self.areas(&way.except))
            }
            Why::NotLive(status) => {
                let status = match status {
                    Status::NotStarted => "nicht gestartet",
                    Status::Running => "läuft",
                    Status::Completed => "abgeschlossen",
                    Status::Unknown => "Stand unbekannt",
                };
                format!("noch nicht in Betrieb (Livegang: {status})")
            }
            Why::NotYet(from) => format!("erst ab {}", wording::day(from)),
            Why::Ended(until) => format!("endete am {}", wording::day(until)),
            Why::CloserOne => "einer der gleichen Art für ein kleineres Gebiet geht vor".to_owned(),
        }
    }
}

fn source(provenance: &Provenance) -> String {
    let how = match provenance.evidence {
        Evidence::Primary => "geprüft",
        Evidence::Secondary => "aus zweiter Hand geprüft",
        Evidence::Unchecked => "nicht geprüft",
    };
    format!("{} ({how} am {})", provenance.source, wording::day(provenance.checked_on))
}

/// Names of places, the first few.
pub(super) fn places(group: &Group<'_>, at_most: usize) -> String {
    let names = group.places.iter().take(at_most).map(|place| place.name.as_str());
    let names = names.collect::<Vec<_>>().join(", ");
    match group.places.len().saturating_sub(at_most) {
        0 => names,
        more => format!("{names} und {more} weitere"),
    }
}
