//! What an operator writes, and what comes back: every mistake at once, with place and fix.

#![expect(clippy::panic, clippy::format_collect, reason = "test code")]

use hosting::allowed::{Allowed, Origin};
use hosting::config::{self, Config};

/// The pages, so that a file is about something else.
fn pages() -> String {
    config::PAGES.iter().map(|page| format!("[{page}]\nde = \"Text\"\n")).collect()
}

fn drawn(text: &str) -> String {
    let (_, found) = config::read(text);
    let all = found.iter().map(|mistake| mistake.draw("betreiber.toml", text, false));
    all.collect::<Vec<_>>().join("\n\n")
}

fn assert_snapshot(name: &str, text: &str) {
    insta::with_settings!({ snapshot_path => "../../snapshots/einrichten", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn reads_what_an_operator_decides() {
    let head = "[server]\npfad = \"/finder/\"\nbrotli = true\n[einbetten]\nerlaubt = [\"https://a.example\", \"https://*.b.example\"]\n";
    let (config, found) = config::read(&[head, &pages()].concat());
    assert_eq!(found, []);
    assert_eq!((config.path.as_str(), config.brotli), ("/finder/", true));
    let Allowed::Only(origins) = &config.allowed else { panic!("everyone is allowed") };
    let origins = origins.iter().map(Origin::as_str).collect::<Vec<_>>();
    assert_eq!(origins, ["https://a.example", "https://*.b.example"]);
    assert_eq!(config.texts.len(), config::PAGES.len());
}

#[test]
fn takes_what_editors_on_windows_write() {
    let text = ["\u{feff}", &pages().replace('\n', "\r\n")].concat();
    let (config, found) = config::read(&text);
    assert_eq!((found, config.texts.len()), (vec![], config::PAGES.len()));
}

#[test]
fn without_a_word_everyone_may_embed() {
    let (config, found) = config::read(&pages());
    assert_eq!(found, []);
    assert_eq!(config, Config { texts: config.texts.clone(), ..Config::default() });
    let nobody = config::read("[einbetten]\nerlaubt = []\n").0.allowed;
    assert_eq!(nobody, Allowed::Only(Vec::new()));
}

#[test]
fn a_mistake_opens_the_finder_to_nobody() {
    for list in ["\"*\"", "[\"*\", \"https://a.example\"]", "[\"http://a.example\"]", "[1]"] {
        let (config, found) = config::read(&format!("[einbetten]\nerlaubt = {list}\n"));
        assert!(found.iter().any(|mistake| mistake.is_error), "{list}");
        assert_eq!(config.allowed, Allowed::Only(Vec::new()), "{list}");
    }
}

#[test]
fn names_every_mistake_at_once() {
    let text = "\
[servre]
[server]
pfad = \"finder\"
brotli = \"ja\"
port = 80

[einbetten]
erlaubt = [\"portal.example\", \"https://a.example/seite\", \"https://b.example\", \"https://b.example\", 5]

[impressum]
offen = \"Anschrift eintragen.\"
en = \"Imprint\"

[datenschutz]
de = \"\"

[gebaerdensprache]
de = \"Siehe <a href='http://x'>hier</a>\"
video = \"../film.mov\"

[barrierefreiheit]
de = 3
deutsch = \"Text\"
";
    assert_snapshot("fehler", &drawn(text));
}

#[test]
fn says_where_toml_breaks() {
    assert_snapshot("kein-toml", &drawn("[impressum]\nde = \"offen\nen = \"x\"\n"));
}
