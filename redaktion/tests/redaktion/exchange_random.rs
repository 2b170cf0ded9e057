//! Random ways go out and come back the same; random bytes never make a reader panic.

use crate::broken::sound;
use crate::exchange::fixture;
use engine::area::{Area, Evidence, Provenance, Validity};
use engine::authoring::Sources;
use engine::date::Date;
use engine::routes::{Rollout, Routes, SignIn, Status, Target, TrustLevel, Way, WayKind};
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use redaktion::bundles::{self, Everything};
use redaktion::cli::Incoming;
use redaktion::exchange::catalogue::Catalogue;
use redaktion::exchange::clerk::write;
use redaktion::exchange::entry::Entry;
use redaktion::exchange::mistakes::Findings;
use redaktion::exchange::plan::Plan;
use redaktion::exchange::{Options, read};
use redaktion::sources;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

/// The rules of the small folder, without ways.
static RULES: LazyLock<(Sources, Everything)> = LazyLock::new(|| {
    let folder = sound();
    let sources = sources::read(&folder.0).unwrap();
    let all = bundles::load(&sources);
    (sources, all)
});

fn today() -> Date {
    Date::parse("2026-11-25").unwrap()
}

fn options(kind: Incoming) -> Options {
    Options {
        kind,
        file: PathBuf::from("zufall"),
        target: None,
        yes: false,
        complete: true,
        service_key: Some("99000000000001".to_owned()),
        area: Some("15085".to_owned()),
        day: today(),
    }
}

fn entries(kind: Incoming, bytes: &[u8]) -> Result<Vec<Entry>, String> {
    let mut findings = Findings::default();
    let entries = read(&options(kind), bytes, &Catalogue::of(&RULES.1), &mut findings)?;
    if findings.is_clean() { Ok(entries) } else { Err(findings.complaint("zufall")) }
}

/// Text of one line, with everything a table could stumble over.
fn text() -> impl Strategy<Value = String> {
    let letters = "[a-zA-ZäöüßÄÖÜ„“–€=+@'\";,\\-0-9 ]{1,40}";
    letters
        .prop_map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .prop_filter("empty", |text| !text.is_empty())
}

fn day() -> impl Strategy<Value = Date> {
    (2000..2100_i32, 1..=12_u8, 1..=28_u8)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn status() -> impl Strategy<Value = Status> {
    select(vec![Status::NotStarted, Status::Running, Status::Completed, Status::Unknown])
}

fn areas(least: usize) -> impl Strategy<Value = Vec<Area>> {
    let keys = ["00", "15", "15001", "15085", "150850040040", "150850135135"];
    subsequence(keys.to_vec(), least..=4)
        .prop_map(|keys| keys.into_iter().map(|key| Area::parse(key).unwrap()).collect())
}

fn way() -> impl Strategy<Value = Way> {
    let keys = subsequence(vec!["99000000000001", "99000000000002"], 0..=2);
    let kinds = vec![WayKind::OwnEfa, WayKind::Municipal, WayKind::ExternalEfa, WayKind::Federal];
    let trust = vec![
        TrustLevel::None,
        TrustLevel::Low,
        TrustLevel::Substantial,
        TrustLevel::High,
        TrustLevel::Unknown,
    ];
    let means = vec![SignIn::BundId, SignIn::Elster, SignIn::OnlineId, SignIn::OwnAccount];
    let what = (text(), text(), "[a-z]{1,8}", keys, select(kinds), select(trust));
    let when = (status(), status(), status(), option::of(day()), option::of(day()), day());
    let where_to = (areas(1), areas(0), subsequence(means, 0..=4), 0..4_u16, text());
    let evidence = select(vec![Evidence::Primary, Evidence::Secondary, Evidence::Unchecked]);
    (what, when, where_to, evidence).prop_map(|(what, when, where_to, evidence)| {
        let (title, operator, path, keys, kind, trust) = what;
        let (connection, tests, live, from, until, checked_on) = when;
        let (areas, except, sign_in, rank, source) = where_to;
        // What nobody has checked is never offered: the rules do not allow it.
        let unchecked = evidence == Evidence::Unchecked && live == Status::Completed;
        Way {
            id: String::new(),
            benefits: vec!["geld".to_owned()],
            kind,
            target: Target::Portal,
            title,
            operator,
            url: format!("https://formular.example.org/{path}"),
            areas,
            except,
            trust,
            sign_in,
            hint: None,
            service_keys: keys.into_iter().map(str::to_owned).collect(),
            rollout: Rollout {
                connection,
                tests,
                live: if unchecked { Status::Running } else { live },
            },
            valid: Validity { from, until },
            rank,
            provenance: Provenance { source, evidence, checked_on },
        }
    })
}

fn plan(sources: &Sources, entries: &[Entry]) -> Plan {
    Plan::of(sources, "wege/importiert.toml", entries, true, today()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_ways_go_out_and_come_back(ids in btree_set("[a-z][a-z0-9]{0,6}", 1..6), ways in vec(way(), 6)) {
        let mut ways = ways;
        ways.truncate(ids.len());
        for (way, id) in ways.iter_mut().zip(ids) {
            way.id = id;
        }
        let routes = Routes { ways, ..Routes::default() };
        let table = write::table(&routes).unwrap();
        let back = entries(Incoming::Csv, &table);
        prop_assert!(back.is_ok(), "{back:?}\n{}", String::from_utf8_lossy(&table));
        let back = back.unwrap();
        let mut sources = RULES.0.clone();
        sources.extend(plan(&sources, &back).files());
        let again = bundles::load(&sources).routes;
        prop_assert_eq!(&again.ways, &routes.ways, "{}", sources["wege/importiert.toml"]);
        prop_assert!(plan(&sources, &back).is_empty());
        prop_assert_eq!(write::table(&again).unwrap(), table);
    }
}

/// A fixture with bytes replaced, cut out or put in.
fn bent(name: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        vec(any::<u8>(), 0..6),
        select(vec![
            "\"", ";", "\n", "<", ">", "&", "]]>", "<!--", "{", "[", "'=", "\u{feff}", "null"
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
    ];
    vec((any::<prop::sample::Index>(), 0..40_usize, piece), 1..6).prop_map(move |edits| {
        let mut bytes = fs::read(fixture(name)).unwrap();
        for (place, length, piece) in edits {
            let start = place.index(bytes.len().max(1)).min(bytes.len());
            let end = start.saturating_add(length).min(bytes.len());
            bytes.splice(start..end, piece);
        }
        bytes
    })
}

const KINDS: [Incoming; 4] = [Incoming::Csv, Incoming::Xzufi, Incoming::Pvog, Incoming::Fitconnect];

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_never_panic(bytes in vec(any::<u8>(), 0..2_000)) {
        for kind in KINDS {
            let _ = entries(kind, &bytes);
        }
    }

    #[test]
    fn random_text_never_panics(text in "\\PC{0,200}") {
        for kind in KINDS {
            let _ = entries(kind, text.as_bytes());
        }
    }

    #[test]
    fn bent_files_never_panic(
        table in bent("tabelle.csv"),
        xml in bent("lieferung.xml"),
        pvog in bent("pvog.json"),
        route in bent("fitconnect.json"),
    ) {
        for (kind, bytes) in KINDS.into_iter().zip([table, xml, pvog, route]) {
            if let Ok(entries) = entries(kind, &bytes) {
                let text = plan(&RULES.0, &entries).files();
                prop_assert!(text.iter().all(|(_, text)| text.parse::<toml_edit::DocumentMut>().is_ok()));
            }
        }
    }
}
