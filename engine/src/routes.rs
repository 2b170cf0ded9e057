//! Ways to apply: from a benefit, a place and a day to forms, offices and advice.
//!
//! Deterministic and explained: what is offered names the area that matched, its source and the
//! day it was checked; what is not offered names the reason. Nothing is ever guessed.

use crate::area::{Area, Evidence, Level, NamedArea, Position, Provenance, Validity};
use crate::bundle::Refused;
use crate::date::Date;
use crate::packed;
use serde::{Deserialize, Serialize};

/// Everything known about ways to apply.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Routes {
    /// Names of areas.
    pub areas: Vec<NamedArea>,
    /// Online ways.
    pub ways: Vec<Way>,
    /// Authorities.
    pub offices: Vec<Office>,
    /// Which authority is in charge where.
    pub duties: Vec<Duty>,
    /// Advice and help lines, in the order they are shown.
    pub advice: Vec<Advice>,
    /// Where addresses can be seen on a map.
    pub map: Option<MapService>,
}

/// A public map that takes an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MapService {
    /// Who runs it.
    pub name: String,
    /// Its address up to what is looked for; https always.
    pub url: String,
}

/// How to get in touch with an office or with advisers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Contact {
    /// Telephone number.
    pub phone: Option<String>,
    /// Opening hours, mostly of the telephone, in German.
    pub hours: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// Web site; https always.
    pub url: Option<String>,
    /// Where to make an appointment; https always.
    pub appointment: Option<String>,
    /// Street and town.
    pub address: Option<String>,
    /// Where that is.
    pub position: Option<Position>,
}

impl Contact {
    /// Whether a person can get in touch by what we know.
    #[must_use]
    pub const fn is_reachable(&self) -> bool {
        self.phone.is_some() || self.email.is_some() || self.url.is_some() || self.address.is_some()
    }
}

/// Who runs an online way; the order in which kinds are offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum WayKind {
    /// Run for the Land on the Sozialplattform.
    OwnEfa,
    /// Run by a municipality.
    Municipal,
    /// Run by another Land or body, shared by many.
    ExternalEfa,
    /// Run by the federation.
    Federal,
}

/// How far a step of a roll-out has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Status {
    /// Nothing done yet.
    NotStarted,
    /// Under way.
    Running,
    /// Done.
    Completed,
    /// Nobody told us.
    Unknown,
}

/// The steps of a roll-out; only the last one decides whether a way is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Rollout {
    /// The authority is being connected.
    pub connection: Status,
    /// The connection is being tested.
    pub tests: Status,
    /// Tested with real cases and open to everybody.
    pub live: Status,
}

/// What the link opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Target {
    /// The form itself.
    Form,
    /// The page of the benefit, from which the form starts.
    Page,
    /// A portal in which the person looks for the benefit.
    Portal,
}

/// Trust level a way asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TrustLevel {
    /// No account.
    None,
    /// User name and password.
    Low,
    /// Certificate.
    Substantial,
    /// Identity card with PIN.
    High,
    /// Not known.
    Unknown,
}

/// A means to sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SignIn {
    /// User name and password.
    Password,
    /// Account of the federation.
    BundId,
    /// Identity card or residence permit with PIN.
    OnlineId,
    /// Notified identity of another EU state.
    EuIdentity,
    /// Certificate of the tax authorities.
    Elster,
    /// Account of a Land.
    StateAccount,
    /// Account of the operator.
    OwnAccount,
}

/// An online way to apply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// Frozen id.
    pub id: String,
    /// Benefits it is for.
    pub benefits: Vec<String>,
    /// Who runs it.
    pub kind: WayKind,
    /// What the link opens.
    pub target: Target,
    /// Name of the form or page, in German.
    pub title: String,
    /// Name of the operator, in German.
    pub operator: String,
    /// Address; https always.
    pub url: String,
    /// Areas in which it can be used.
    pub areas: Vec<Area>,
    /// Areas within these in which it cannot.
    pub except: Vec<Area>,
    /// Trust level.
    pub trust: TrustLevel,
    /// Means to sign in, any of them.
    pub sign_in: Vec<SignIn>,
    /// Id of a sentence shown with it.
    pub hint: Option<String>,
    /// Keys of the national catalogue of services.
    pub service_keys: Vec<String>,
    /// Roll-out.
    pub rollout: Rollout,
    /// When it can be used.
    pub valid: Validity,
    /// Place among ways of the same kind and area.
    pub rank: u16,
    /// Where this is known from.
    pub provenance: Provenance,
}

/// An authority, or a kind of authority if it has no name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// Frozen id.
    pub id: String,
    /// Id of its kind, for the text.
    pub kind: String,
    /// Proper name, in German.
    pub name: Option<String>,
    /// How to reach it.
    pub contact: Contact,
    /// Where this is known from.
    pub provenance: Provenance,
}

/// An authority in charge of benefits in areas.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duty {
    /// Benefits.
    pub benefits: Vec<String>,
    /// Id of the office.
    pub office: String,
    /// Areas.
    pub areas: Vec<Area>,
    /// Which part of the benefit, if it has several authorities; id of a text.
    pub part: Option<String>,
    /// Level of the body the office belongs to: its name completes that of the office.
    pub seat: Option<Level>,
    /// Id of a sentence shown with it.
    pub hint: Option<String>,
    /// When it holds.
    pub valid: Validity,
    /// The norm.
    pub norm: Option<String>,
    /// Where this is known from.
    pub provenance: Provenance,
}

/// Advice: a directory, a centre or a help line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advice {
    /// Frozen id.
    pub id: String,
    /// Name, in German.
    pub name: String,
    /// Topics, for filters and for the page of acute need ([`crate::advice::ACUTE`]).
    pub topics: Vec<String>,
    /// Shown for each benefit.
    pub always: bool,
    /// Benefits it is shown for besides.
    pub benefits: Vec<String>,
    /// Areas.
    pub areas: Vec<Area>,
    /// How to reach it.
    pub contact: Contact,
    /// Languages spoken besides German, as codes of ISO 639.
    pub languages: Vec<String>,
    /// Free of charge.
    pub free: bool,
    /// When it can be used.
    pub valid: Validity,
    /// Where this is known from.
    pub provenance: Provenance,
}

/// The ways for one benefit, place and day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ways<'a> {
    /// Online ways in the order to show them.
    pub online: Vec<Offer<'a>>,
    /// Authorities; the one in charge first.
    pub offices: Vec<InCharge<'a>>,
    /// Advice, what is made for the benefit first; never empty while any is known for everybody.
    pub advice: Vec<&'a Advice>,
    /// What exists for the benefit and is not offered, and why.
    pub passed_over: Vec<PassedOver<'a>>,
}

/// An online way that is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer<'a> {
    /// The way.
    pub way: &'a Way,
    /// The area that matched.
    pub area: &'a Area,
    /// Its name.
    pub area_name: Option<&'a str>,
    /// False: it may not work everywhere in what is known of the place.
    pub certain: bool,
}

/// An authority that is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InCharge<'a> {
    /// The office.
    pub office: &'a Office,
    /// Why it is in charge.
    pub duty: &'a Duty,
    /// The area that matched.
    pub area: &'a Area,
    /// Name of the body it belongs to.
    pub seat_name: Option<&'a str>,
}

/// A way that is not offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PassedOver<'a> {
    /// The way.
    pub way: &'a Way,
    /// Why not.
    pub why: Why,
}

/// Why a way is not offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Not for this place.
    Elsewhere,
    /// Not live.
    NotLive(Status),
    /// Begins later.
    NotYet(Date),
    /// Has ended.
    Ended(Date),
    /// Another of the same kind is closer to the place.
    CloserOne,
}

impl WayKind {
    /// All kinds in the order they are offered.
    pub const ALL: [Self; 4] = [Self::OwnEfa, Self::Municipal, Self::ExternalEfa, Self::Federal];
}

impl Routes {
    /// Reads stored ways.
    ///
    /// # Errors
    /// Says why they are unusable.
    pub fn read(bytes: &[u8]) -> Result<Self, Refused> {
        packed::read(packed::ROUTES, bytes)
    }

    /// The ways as bytes.
    ///
    /// # Errors
    /// Never for ways of ours.
    pub fn write(&self) -> Result<Vec<u8>, Refused> {
        packed::write(packed::ROUTES, self)
    }

    /// Name of an area.
    #[must_use]
    pub fn area_name(&self, area: &Area) -> Option<&str> {
        self.areas.iter().find(|named| named.area == *area).map(|named| named.name.as_str())
    }

    /// Help for a topic, in the order to show it.
    #[must_use]
    pub fn help(&self, topic: &str, place: Option<&Area>, as_of: Date) -> Vec<&Advice> {
        let place = place.cloned().unwrap_or_else(Area::federation);
        let reaches = |advice: &Advice| longest(&advice.areas, &place).is_some();
        let fits = |advice: &&Advice| advice.topics.iter().any(|own| own == topic);
        self.advice.iter().filter(|a| reaches(a) && a.is_offered(as_of)).filter(fits).collect()
    }
}

/// The ways to apply for a benefit; without a place those that hold in all of Germany.
#[must_use]
pub fn ways<'a>(routes: &'a Routes, benefit: &str, place: Option<&Area>, as_of: Date) -> Ways<'a> {
    let place = place.cloned().unwrap_or_else(Area::federation);
    let (online, passed_over) = online(routes, benefit, &place, as_of);
    Ways {
        online,
        offices: offices(routes, benefit, &place, as_of),
        advice: routes.advice_for(benefit, &place, as_of),
        passed_over,
    }
}

fn online<'a>(
    routes: &'a Routes,
    benefit: &str,
    place: &Area,
    as_of: Date,
) -> (Vec<Offer<'a>>, Vec<PassedOver<'a>>) {
    let (mut offers, mut passed_over) = (Vec::new(), Vec::new());
    for way in routes.ways.iter().filter(|way| is_for(&way.benefits, benefit)) {
        match offer(routes, way, place, as_of) {
            Ok(offer) => offers.push(offer),
            Err(why) => passed_over.push(PassedOver { way, why }),
        }
    }
    // A way that may not work everywhere in the place must not hide one that does.
    let closest = |kind: WayKind| {
        let sure = offers.iter().filter(|offer| offer.way.kind == kind && offer.certain);
        sure.map(|offer| offer.area.level()).max()
    };
    let closest = WayKind::ALL.map(|kind| (kind, closest(kind)));
    let is_closest = |offer: &Offer<'_>| {
        let mut known = closest.iter().filter(|(kind, _)| *kind == offer.way.kind);
        known.all(|(_, level)| level.is_none_or(|level| offer.area.level() >= level))
    };
    let (mut closest, farther) = offers.into_iter().partition::<Vec<_>, _>(is_closest);
    crate::order::sort(&mut closest, |a, b| {
        let key = |offer: &Offer<'a>| (offer.way.kind, offer.way.rank, offer.way.id.as_str());
        key(a).cmp(&key(b))
    });
    let closer_one = |offer: Offer<'a>| PassedOver { way: offer.way, why: Why::CloserOne };
    passed_over.extend(farther.into_iter().map(closer_one));
    crate::order::sort(&mut passed_over, |a, b| a.way.id.cmp(&b.way.id));
    (closest, passed_over)
}

fn offer<'a>(
    routes: &'a Routes,
    way: &'a Way,
    place: &Area,
    as_of: Date,
) -> Result<Offer<'a>, Why> {
    let area = longest(&way.areas, place).ok_or(Why::Elsewhere)?;
    if way.except.iter().any(|except| except.covers(place)) {
        return Err(Why::Elsewhere);
    }
    if way.rollout.live != Status::Completed {
        return Err(Why::NotLive(way.rollout.live));
    }
    match way.valid {
        Validity { from: Some(from), .. } if as_of < from => return Err(Why::NotYet(from)),
        Validity { until: Some(until), .. } if until < as_of => return Err(Why::Ended(until)),
        Validity { .. } => {}
    }
    let certain = !way.except.iter().any(|except| place.covers(except));
    Ok(Offer { way, area, area_name: routes.area_name(area), certain })
}

fn offices<'a>(routes: &'a Routes, benefit: &str, place: &Area, as_of: Date) -> Vec<InCharge<'a>> {
    let in_force = |duty: &&Duty| is_for(&duty.benefits, benefit) && duty.valid.contains(as_of);
    let all = routes.duties.iter().filter(in_force).filter_map(|duty| {
        let office = routes.offices.iter().find(|office| office.id == duty.office)?;
        // A number or an address nobody looked up helps no one.
        if office.provenance.evidence == Evidence::Unchecked {
            return None;
        }
        let area = longest(&duty.areas, place)?;
        let seat = duty.seat.and_then(|level| place.within(level));
        let seat_name = seat.and_then(|seat| routes.area_name(&seat));
        Some(InCharge { office, duty, area, seat_name })
    });
    let mut parts = Vec::<(Option<&str>, Vec<InCharge<'a>>)>::new();
    for one in all {
        let part = one.duty.part.as_deref();
        match parts.iter_mut().find(|(known, _)| *known == part) {
            Some((_, same)) => same.push(one),
            None => parts.push((part, vec![one])),
        }
    }
    parts.into_iter().flat_map(|(_, same)| closest_offices(same)).collect()
}

/// The closest authorities; if none of them can be reached by telephone, web or address, also
/// the next larger ones that can.
fn closest_offices(mut offices: Vec<InCharge<'_>>) -> Vec<InCharge<'_>> {
    crate::order::sort(&mut offices, |a, b| {
        b.area.level().cmp(&a.area.level()).then_with(|| a.office.id.cmp(&b.office.id))
    });
    let closest = offices.first().map(|one| one.area.level());
    let reachable = offices.iter().filter(|one| one.office.contact.is_reachable());
    let enough = reachable.map(|one| one.area.level()).max();
    let is_named = |one: &InCharge<'_>| {
        let level = Some(one.area.level());
        level == closest || (level == enough && one.office.contact.is_reachable())
    };
    offices.retain(is_named);
    offices
}

impl Advice {
    /// Whether somebody checked it and it can be used on the day.
    #[must_use]
    pub fn is_offered(&self, as_of: Date) -> bool {
        self.provenance.evidence != Evidence::Unchecked && self.valid.contains(as_of)
    }
}

fn is_for(benefits: &[String], benefit: &str) -> bool {
    benefits.iter().any(|own| own == benefit)
}

fn longest<'a>(areas: &'a [Area], place: &Area) -> Option<&'a Area> {
    areas.iter().filter(|area| area.covers(place)).max_by_key(|area| area.level())
}

#[cfg(test)]
#[path = "routes_tests.rs"]
mod tests;
