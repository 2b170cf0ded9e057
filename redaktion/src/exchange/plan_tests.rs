//! What an import changes in a file of ways, and what it leaves alone.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "test code")]

use super::super::mistakes::At;
use super::*;

const FILE: &str = "# Oben\n\n[[onlinedienst]]\nid = \"a\" # Kennung\n# darüber\nname = \"Alt\" # daneben\n\
    url = \"https://a.example.org\"\ngeprueft = \"ja\"\ngeprueft_am = \"2026-01-01\"\nhinweis = 'bleibt'\n\n\
    # dazwischen\n[[stelle]]\nid = \"s\"\n\n[[onlinedienst]]\nid = \"b\"\nname = \"B\"\n# am Ende\n";

fn way(id: &str, said: &[(&'static str, &str)]) -> Entry {
    let said = said.iter().map(|(key, text)| (*key, Value::text(text))).collect();
    let stamp = vec![("geprueft", Value::text("nein")), ("geprueft_am", Value::text("2026-11-25"))];
    Entry {
        section: Section::Way,
        at: At::File,
        identity: vec![("id", Value::text(id))],
        said,
        assumed: vec![("ziel", Value::text("seite"))],
        stamp,
    }
}

fn plan(entries: &[Entry], complete: bool) -> Plan {
    let sources = Sources::from([("wege/x.toml".to_owned(), FILE.to_owned())]);
    let day = Date::parse("2026-11-25").unwrap();
    Plan::of(&sources, "wege/x.toml", entries, complete, day).unwrap()
}

#[test]
fn comments_order_and_other_keys_stay() {
    let plan = plan(&[way("a", &[("name", "Neu")]), way("c", &[("name", "C")])], false);
    let text = &plan.files()[0].1;
    let expected = FILE
        .replace("\"Alt\"", "\"Neu\"")
        .replace("\"ja\"", "\"nein\"")
        .replace("2026-01-01", "2026-11-25");
    let added = "\n[[onlinedienst]]\nid = \"c\"\nziel = \"seite\"\nname = \"C\"\ngeprueft = \"nein\"\n\
                 geprueft_am = \"2026-11-25\"\n";
    assert_eq!(*text, expected.replace("# am Ende\n", "") + added + "# am Ende\n");
}

#[test]
fn what_says_the_same_changes_nothing() {
    let plan = plan(&[way("a", &[("name", "Alt")]), way("b", &[("rang", "")])], false);
    assert!(plan.is_empty());
    assert!(plan.text(Date::FIRST).contains("Unverändert: 2"));
}

#[test]
fn an_old_check_does_not_stand_for_a_new_state() {
    let said = [("name", "Neu"), ("geprueft", "ja"), ("geprueft_am", "2026-01-01")];
    let text = plan(&[way("a", &said)], false).text(Date::FIRST);
    assert!(text.contains("geprueft: ja → nein"), "{text}");
    let said = [("name", "Neu"), ("geprueft", "ja"), ("geprueft_am", "2026-11-20")];
    let text = plan(&[way("a", &said)], false).text(Date::FIRST);
    assert!(!text.contains("geprueft: ") && text.contains("geprueft_am: 2026-01-01 → 2026-11-20"));
}

#[test]
fn what_nobody_looked_at_is_not_offered() {
    let live = way("c", &[("livegang", "abgeschlossen")]);
    let first = plan(std::slice::from_ref(&live), false);
    let text = first.text(Date::FIRST);
    assert!(text.contains("livegang: unbekannt") && text.contains("wenn jemand nachsieht: 1"));
    let sources = Sources::from(first.files().try_into().map(|one: [_; 1]| one).unwrap());
    let day = Date::parse("2026-12-01").unwrap();
    let again = |entries: &[Entry], sources: &Sources| {
        Plan::of(sources, "wege/x.toml", entries, false, day).unwrap()
    };
    assert!(again(&[live], &sources).is_empty(), "the file says nothing new");
    let seen = [("livegang", "abgeschlossen"), ("geprueft", "ja"), ("geprueft_am", "2026-12-01")];
    let seen = again(&[way("c", &seen)], &sources);
    let text = seen.text(day);
    assert!(text.contains("livegang: unbekannt → abgeschlossen"), "{text}");
    let sources = Sources::from(seen.files().try_into().map(|one: [_; 1]| one).unwrap());
    let moved = again(&[way("c", &[("name", "Neu"), ("livegang", "abgeschlossen")])], &sources);
    let text = moved.text(day);
    assert!(text.contains("livegang: abgeschlossen → unbekannt"), "{text}");
}

#[test]
fn only_a_complete_source_ends_what_it_does_not_name() {
    assert!(!plan(&[way("a", &[])], false).text(Date::FIRST).contains("nicht mehr"));
    let plan = plan(&[way("a", &[])], true);
    let text = plan.text(Date::parse("2026-11-25").unwrap());
    assert!(text.contains("onlinedienst b (wege/x.toml)\n    gueltig_bis: (leer) → 2026-11-25"));
    assert!(plan.files()[0].1.contains("name = \"B\"\ngueltig_bis = \"2026-11-25\"\n"));
}

#[test]
fn a_duty_for_a_part_of_a_benefit_is_nobody_elses() {
    let whole = "[[zustaendigkeit]]\nleistungen = [\"l\"]\nstelle = \"s\"\ngebiete = [\"15\"]\n";
    let text = format!("{whole}teil = \"schule\"\n{}", whole.replace("\"s\"", "\"t\""));
    let sources = Sources::from([("wege/x.toml".to_owned(), text)]);
    let duty = Entry {
        section: Section::Duty,
        identity: vec![("stelle", Value::text("s")), ("leistungen", Value::list(["l"]))],
        said: vec![("gebiete", Value::list(["00"]))],
        ..way("", &[])
    };
    let day = Date::parse("2026-11-25").unwrap();
    let plan = Plan::of(&sources, "wege/x.toml", &[duty], true, day).unwrap();
    let text = plan.text(day);
    assert!(text.contains("Neu: 1\n  zustaendigkeit s → l "), "{text}");
    assert!(text.contains("endet: 1\n  zustaendigkeit t → l "), "{text}");
    assert!(!plan.files()[0].1.contains("teil = \"schule\"\ngueltig_bis"), "{text}");
}
