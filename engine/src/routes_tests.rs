//! Tests of the ways to apply: examples, and what holds for any set of ways.

use super::*;
use proptest::prelude::*;
use proptest::sample::select;

fn area(key: &str) -> Area {
    Area::parse(key).unwrap()
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn provenance() -> Provenance {
    let checked_on = day("2026-11-24");
    Provenance { source: "Probe".to_owned(), evidence: Evidence::Primary, checked_on }
}

fn rollout(live: Status) -> Rollout {
    Rollout { connection: Status::Completed, tests: Status::Completed, live }
}

fn way(id: &str, kind: WayKind, areas: &[&str]) -> Way {
    Way {
        id: id.to_owned(),
        benefits: vec!["a".to_owned()],
        kind,
        target: Target::Form,
        title: "Antrag".to_owned(),
        operator: "Amt".to_owned(),
        url: "https://example.org".to_owned(),
        areas: areas.iter().map(|key| area(key)).collect(),
        except: Vec::new(),
        trust: TrustLevel::Low,
        sign_in: Vec::new(),
        hint: None,
        service_keys: Vec::new(),
        rollout: rollout(Status::Completed),
        valid: Validity::default(),
        rank: 0,
        provenance: provenance(),
    }
}

fn office(id: &str, phone: Option<&str>) -> Office {
    Office {
        id: id.to_owned(),
        kind: "amt".to_owned(),
        name: None,
        contact: Contact { phone: phone.map(str::to_owned), ..Contact::default() },
        provenance: provenance(),
    }
}

fn duty(office: &str, areas: &[&str], part: Option<&str>) -> Duty {
    Duty {
        benefits: vec!["a".to_owned()],
        office: office.to_owned(),
        areas: areas.iter().map(|key| area(key)).collect(),
        part: part.map(str::to_owned),
        seat: Some(Level::District),
        hint: None,
        valid: Validity::default(),
        norm: None,
        provenance: provenance(),
    }
}

fn ids<'a>(ways: &Ways<'a>) -> Vec<&'a str> {
    ways.online.iter().map(|offer| offer.way.id.as_str()).collect()
}

const TOWN: &str = "150850040040";
const TODAY: &str = "2026-11-24";

fn at<'a>(routes: &'a Routes, place: &str) -> Ways<'a> {
    ways(routes, "a", Some(&area(place)), day(TODAY))
}

#[test]
fn kinds_come_in_order_and_each_from_its_closest_area() {
    let routes = Routes {
        ways: vec![
            way("bund", WayKind::Federal, &["00"]),
            way("land", WayKind::OwnEfa, &["15"]),
            way("kreis", WayKind::OwnEfa, &["15085"]),
            way("stadt", WayKind::Municipal, &[TOWN]),
        ],
        ..Routes::default()
    };
    assert_eq!(ids(&at(&routes, TOWN)), ["kreis", "stadt", "bund"]);
    assert_eq!(ids(&at(&routes, "15084")), ["land", "bund"]);
    assert_eq!(ids(&ways(&routes, "a", None, day(TODAY))), ["bund"]);
    assert_eq!(ids(&ways(&routes, "b", Some(&area(TOWN)), day(TODAY))), Vec::<&str>::new());
    let town = at(&routes, TOWN);
    let passed = town.passed_over.iter().map(|passed| (&*passed.way.id, passed.why));
    assert_eq!(passed.collect::<Vec<_>>(), [("land", Why::CloserOne)]);
}

#[test]
fn a_way_that_is_not_live_hides_none_and_says_why() {
    let mut early = way("frueh", WayKind::OwnEfa, &[TOWN]);
    early.valid.from = Some(day("2027-01-01"));
    let mut late = way("spaet", WayKind::OwnEfa, &[TOWN]);
    late.valid.until = Some(day("2026-11-23"));
    let mut running = way("bald", WayKind::OwnEfa, &[TOWN]);
    running.rollout = rollout(Status::Running);
    let land = way("land", WayKind::OwnEfa, &["15"]);
    let routes = Routes { ways: vec![early, late, running, land], ..Routes::default() };
    let town = at(&routes, TOWN);
    assert_eq!(ids(&town), ["land"]);
    let whys = town.passed_over.iter().map(|passed| passed.why).collect::<Vec<_>>();
    let expected = [
        Why::NotLive(Status::Running),
        Why::NotYet(day("2027-01-01")),
        Why::Ended(day("2026-11-23")),
    ];
    assert_eq!(whys, expected);
}

#[test]
fn an_exception_is_not_offered_and_makes_larger_places_uncertain() {
    let mut most = way("fast_ueberall", WayKind::Federal, &["00"]);
    most.except = vec![area("15085")];
    let routes = Routes { ways: vec![most], ..Routes::default() };
    assert!(at(&routes, TOWN).online.is_empty());
    assert!(at(&routes, "15084").online.iter().all(|offer| offer.certain));
    assert!(at(&routes, "15").online.iter().all(|offer| !offer.certain));
    let nowhere = ways(&routes, "a", None, day(TODAY));
    assert_eq!(nowhere.online.iter().map(|offer| offer.certain).collect::<Vec<_>>(), [false]);
}

#[test]
fn the_office_in_charge_comes_first_and_one_that_can_be_reached_is_never_lost() {
    let routes = Routes {
        areas: vec![NamedArea { area: area("15085"), name: "Landkreis Harz".to_owned() }],
        offices: vec![office("amt", Some("115")), office("stadt", None), office("werk", None)],
        duties: vec![
            duty("amt", &["00"], None),
            duty("stadt", &[TOWN], None),
            duty("werk", &["00"], Some("studium")),
        ],
        ..Routes::default()
    };
    let town = at(&routes, TOWN);
    let named = town.offices.iter().map(|one| (&*one.office.id, one.area.as_str()));
    assert_eq!(named.collect::<Vec<_>>(), [("stadt", TOWN), ("amt", "00"), ("werk", "00")]);
    assert_eq!(town.offices[0].seat_name, Some("Landkreis Harz"));
    let nowhere = ways(&routes, "a", None, day(TODAY));
    assert_eq!(nowhere.offices[0].seat_name, None);
}

#[test]
fn stored_ways_are_read_back() {
    let routes = Routes { ways: vec![way("a", WayKind::Federal, &["00"])], ..Routes::default() };
    assert_eq!(Routes::read(&routes.write().unwrap()), Ok(routes));
}

const KEYS: [&str; 10] =
    ["00", "15", "150", "15085", "15084", "150850040", "150855051", TOWN, "150855051090", "12060"];

fn any_area() -> impl Strategy<Value = Area> {
    select(KEYS.to_vec()).prop_map(area)
}

fn any_level() -> impl Strategy<Value = Level> {
    select(vec![Level::Federation, Level::State, Level::District, Level::Association])
}

fn any_day() -> impl Strategy<Value = Date> {
    (2025..2028, 1_u8..=12).prop_map(|(year, month)| Date::new(year, month, 1).unwrap())
}

fn any_validity() -> impl Strategy<Value = Validity> {
    let end = || proptest::option::of(any_day());
    (end(), end()).prop_map(|(from, until)| Validity { from, until })
}

fn any_way() -> impl Strategy<Value = Way> {
    let areas = proptest::collection::vec(any_area(), 1..3);
    let except = proptest::collection::vec(any_area(), 0..2);
    let statuses = vec![Status::Completed, Status::Completed, Status::Running, Status::Unknown];
    let what = (select(WayKind::ALL.to_vec()), select(statuses), any_validity());
    (0_u32..1_000_000, areas, except, what).prop_map(|(id, areas, except, what)| {
        let (kind, status, valid) = what;
        Way { areas, except, rollout: rollout(status), valid, ..way(&format!("w{id}"), kind, &[]) }
    })
}

fn any_duty() -> impl Strategy<Value = (Office, Duty)> {
    let part = proptest::option::of(Just("teil"));
    let areas = proptest::collection::vec(any_area(), 1..3);
    let what = (any::<bool>(), part, any_validity());
    (0_u32..1_000_000, areas, what).prop_map(|(id, areas, (phone, part, valid))| {
        let id = format!("s{id}");
        let duty = Duty { areas, valid, ..duty(&id, &[], part) };
        (office(&id, phone.then_some("115")), duty)
    })
}

fn any_advice() -> impl Strategy<Value = Advice> {
    let areas = proptest::collection::vec(any_area(), 1..3);
    (0_u32..1_000_000, areas, any::<bool>(), any_validity()).prop_map(
        |(id, areas, always, valid)| Advice {
            id: format!("b{id}"),
            name: "Rat".to_owned(),
            topics: Vec::new(),
            always,
            benefits: if always { Vec::new() } else { vec!["a".to_owned()] },
            areas,
            contact: Contact::default(),
            languages: Vec::new(),
            free: true,
            valid,
            provenance: provenance(),
        },
    )
}

fn any_routes() -> impl Strategy<Value = Routes> {
    let ways = proptest::collection::vec(any_way(), 0..8);
    let duties = proptest::collection::vec(any_duty(), 0..6);
    let advice = proptest::collection::vec(any_advice(), 0..4);
    (ways, duties, advice).prop_map(|(ways, duties, advice)| {
        let (offices, duties) = duties.into_iter().unzip();
        Routes { ways, offices, duties, advice, ..Routes::default() }
    })
}

/// Whether an office is named for the part, and whether one that can be reached.
fn offices_of(ways: &Ways<'_>, part: Option<&str>) -> (bool, bool) {
    let mut of_part = ways.offices.iter().filter(|one| one.duty.part.as_deref() == part);
    let named = of_part.clone().next().is_some();
    (named, of_part.any(|one| one.office.contact.is_reachable()))
}

fn kinds(ways: &Ways<'_>) -> Vec<WayKind> {
    let mut kinds = ways.online.iter().map(|offer| offer.way.kind).collect::<Vec<_>>();
    kinds.dedup();
    kinds
}

#[test]
fn an_office_nobody_checked_is_not_named() {
    let mut unchecked = office("kreis", Some("1"));
    unchecked.provenance.evidence = Evidence::Unchecked;
    let routes = Routes {
        offices: vec![unchecked, office("bund", None)],
        duties: vec![duty("kreis", &["15085"], None), duty("bund", &["00"], None)],
        ..Routes::default()
    };
    let named = at(&routes, TOWN).offices.iter().map(|one| &*one.office.id).collect::<Vec<_>>();
    assert_eq!(named, ["bund"]);
}

proptest! {
    #[test]
    fn nothing_is_offered_outside_its_days_its_area_or_before_it_is_live(
        routes in any_routes(), place in any_area(), as_of in any_day(),
    ) {
        let result = ways(&routes, "a", Some(&place), as_of);
        for offer in &result.online {
            prop_assert!(offer.way.valid.contains(as_of));
            prop_assert_eq!(offer.way.rollout.live, Status::Completed);
            prop_assert!(offer.area.covers(&place));
            prop_assert!(!offer.way.except.iter().any(|except| except.covers(&place)));
        }
        for one in &result.offices {
            prop_assert!(one.duty.valid.contains(as_of) && one.area.covers(&place));
        }
        for advice in &result.advice {
            prop_assert!(advice.valid.contains(as_of));
            prop_assert!(advice.areas.iter().any(|area| area.covers(&place)));
        }
        prop_assert_eq!(result.online.len() + result.passed_over.len(), routes.ways.len());
    }

    #[test]
    fn a_finer_entry_never_makes_a_place_worse_off(
        routes in any_routes(), way in any_way(), duty in any_duty(), advice in any_advice(),
        place in any_area(), as_of in any_day(),
    ) {
        let mut more = routes.clone();
        more.advice.push(advice);
        more.ways.push(way);
        more.offices.push(duty.0);
        more.duties.push(duty.1);
        let before = ways(&routes, "a", Some(&place), as_of);
        let after = ways(&more, "a", Some(&place), as_of);
        let (kept, now) = (kinds(&before), kinds(&after));
        prop_assert!(kept.iter().all(|kind| now.contains(kind)));
        for kind in WayKind::ALL {
            let sure = |ways: &Ways<'_>| {
                ways.online.iter().any(|offer| offer.certain && offer.way.kind == kind)
            };
            prop_assert!(!sure(&before) || sure(&after));
        }
        for part in [None, Some("teil")] {
            let (before, after) = (offices_of(&before, part), offices_of(&after, part));
            prop_assert!(before.0 <= after.0 && before.1 <= after.1);
        }
    }

    #[test]
    fn who_says_more_exactly_where_they_live_loses_nothing_that_was_certain(
        routes in any_routes(), finer in any_area(), level in any_level(), as_of in any_day(),
    ) {
        let place = finer.within(level).unwrap_or_else(|| finer.clone());
        let before = ways(&routes, "a", Some(&place), as_of);
        let after = ways(&routes, "a", Some(&finer), as_of);
        for offer in before.online.iter().filter(|offer| offer.certain) {
            let same = |other: &Offer<'_>| other.certain && other.way.kind == offer.way.kind;
            prop_assert!(after.online.iter().any(same));
        }
        for part in [None, Some("teil")] {
            let (before, after) = (offices_of(&before, part), offices_of(&after, part));
            prop_assert!(before.0 <= after.0 && before.1 <= after.1);
        }
        prop_assert!(before.advice.iter().all(|advice| after.advice.contains(advice)));
    }

    #[test]
    fn what_is_passed_over_is_so_for_the_reason_named(
        routes in any_routes(), place in any_area(), as_of in any_day(),
    ) {
        let result = ways(&routes, "a", Some(&place), as_of);
        for PassedOver { way, why } in &result.passed_over {
            let here = way.areas.iter().any(|area| area.covers(&place))
                && !way.except.iter().any(|except| except.covers(&place));
            let closer = |offer: &Offer<'_>| {
                offer.way.kind == way.kind
                    && way.areas.iter().filter(|a| a.covers(&place)).all(|a| a.level() < offer.area.level())
            };
            let reason_holds = match why {
                Why::Elsewhere => !here,
                Why::NotLive(status) => here && *status == way.rollout.live,
                Why::NotYet(from) => way.valid.from == Some(*from) && as_of < *from,
                Why::Ended(until) => way.valid.until == Some(*until) && *until < as_of,
                Why::CloserOne => here && result.online.iter().any(closer),
            };
            prop_assert!(reason_holds, "{}: {why:?}", way.id);
        }
    }

    #[test]
    fn the_order_of_entries_is_irrelevant(
        routes in any_routes(), place in any_area(), as_of in any_day(),
    ) {
        let mut turned = routes.clone();
        turned.ways.reverse();
        let (one, other) = (
            ways(&routes, "a", Some(&place), as_of),
            ways(&turned, "a", Some(&place), as_of),
        );
        let mut ids = routes.ways.iter().map(|way| &way.id).collect::<Vec<_>>();
        ids.sort();
        ids.dedup();
        prop_assume!(ids.len() == routes.ways.len());
        prop_assert_eq!(one.online, other.online);
        prop_assert_eq!(one.passed_over, other.passed_over);
    }
}
