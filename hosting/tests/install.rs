//! A release on its way into the folder of a server.

#![expect(clippy::expect_used, reason = "test code")]

use hosting::{allowed::Allowed, config::Config, headers, install, release, servers};
use std::collections::BTreeMap;
use std::path::Path;

type Files = BTreeMap<String, Vec<u8>>;

fn files(all: &[(&str, &str)]) -> Files {
    all.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
}

fn there(folder: &Path) -> Files {
    let all = release::files(folder).unwrap_or_default();
    all.into_iter().map(|(name, path)| (name, std::fs::read(path).unwrap_or_default())).collect()
}

const FIRST: [(&str, &str); 4] = [
    ("index.html", "sf-000000000001.js"),
    ("sf-000000000001.js", "one"),
    ("v1/slf-widget.js", "sf-000000000001.js"),
    ("v1.0.0/slf-widget.js", "sf-000000000001.js"),
];
const SECOND: [(&str, &str); 4] = [
    ("index.html", "sf-000000000002.js"),
    ("sf-000000000002.js", "two"),
    ("v1/slf-widget.js", "sf-000000000002.js"),
    ("v1.0.1/slf-widget.js", "sf-000000000002.js"),
];

#[test]
fn files_of_the_release_before_stay_for_those_who_still_use_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let done = install::copy(&files(&FIRST), folder.path()).expect("the first");
    assert_eq!((done.written, done.same), (4, 0));
    install::copy(&files(&SECOND), folder.path()).expect("the second");
    let mut all = files(&FIRST);
    all.extend(files(&SECOND));
    assert_eq!(there(folder.path()), all);
    let again = install::copy(&files(&SECOND), folder.path()).expect("the second again");
    assert_eq!((again.written, again.same), (0, 4));
}

#[test]
fn a_twin_of_the_file_before_is_not_sent_for_the_new_one() {
    let folder = tempfile::tempdir().expect("a folder");
    install::copy(&files(&[("index.html", "one"), ("index.html.br", "1")]), folder.path())
        .expect("the first");
    install::copy(&files(&[("index.html", "two")]), folder.path()).expect("the second");
    assert_eq!(there(folder.path()), files(&[("index.html", "two")]));
}

#[test]
fn a_pinned_file_never_changes() {
    let folder = tempfile::tempdir().expect("a folder");
    install::copy(&files(&FIRST), folder.path()).expect("the first");
    let mut other = files(&SECOND);
    other.insert("v1.0.0/slf-widget.js".to_owned(), b"sf-000000000002.js".to_vec());
    let problem = install::copy(&other, folder.path()).expect_err("a clash").to_string();
    assert!(
        problem.starts_with("v1.0.0/slf-widget.js liegt dort schon mit anderem Inhalt."),
        "{problem}"
    );
    assert_eq!(there(folder.path()), files(&FIRST), "nothing was written");
}

#[test]
fn what_stops_halfway_leaves_the_old_page_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    install::copy(&files(&FIRST), folder.path()).expect("the first");
    // The page cannot be put in its place: a folder of its name is in the way.
    std::fs::create_dir(folder.path().join("index.html.neu")).expect("an obstacle");
    assert!(install::copy(&files(&SECOND), folder.path()).is_err());
    let there = there(folder.path());
    assert_eq!(there.get("index.html").map(Vec::as_slice), Some(&b"sf-000000000001.js"[..]));
    assert!(there.contains_key("sf-000000000001.js") && there.contains_key("sf-000000000002.js"));
}

#[test]
fn a_release_that_was_changed_on_the_way_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    std::fs::create_dir(path("finder")).expect("a folder");
    for (name, text) in [("finder/a.js", "a"), ("finder/b.js", "b"), ("finder/c.js", "c")] {
        std::fs::write(path(name), text).expect("a file");
    }
    let list = release::list(
        [("finder/a.js", &b"a"[..]), ("finder/b.js", b"b"), ("finder/c.js", b"c")].into_iter(),
    );
    std::fs::write(path("SHA256SUMS"), list).expect("the list");
    assert_eq!(release::read(folder.path()).expect("all is there").len(), 3);
    std::fs::write(path("finder/b.js"), "x").expect("a change");
    std::fs::remove_file(path("finder/c.js")).expect("a loss");
    let problem = release::read(folder.path()).expect_err("two files are broken").to_string();
    assert!(
        problem.ends_with("\n  finder/b.js: anderer Inhalt\n  finder/c.js: fehlt"),
        "{problem}"
    );
}

#[test]
fn the_pages_of_the_operator_are_filled_and_packed_again() {
    let page = "<h2>Impressum</h2><div id=\"text-impressum\"></div>";
    let release =
        files(&[("betreiber.html", page), ("betreiber.html.br", "old"), ("index.html", "x")]);
    let text = "[impressum]\nde = \"Stadt Musterstadt\"\n";
    let (config, _) = hosting::config::read(text);
    let ready = install::prepare(release, &config, Path::new("")).expect("all is there");
    let html = ready.get("betreiber.html").map(|html| String::from_utf8_lossy(html).into_owned());
    assert!(
        html.is_some_and(|html| html.contains("<p class=\"sf-p\">Stadt Musterstadt</p></div>"))
    );
    assert!(
        ready.contains_key("betreiber.html.gz")
            && ready.get("betreiber.html.br").is_some_and(|br| br != b"old")
    );
    assert_eq!(ready.get("index.html").map(Vec::as_slice), Some(&b"x"[..]));
}

#[test]
fn a_film_comes_along_with_its_subtitles() {
    let page = "<div id=\"text-gebaerdensprache\"></div>";
    let text = "[gebaerdensprache]\nde = \"Text\"\nvideo = \"dgs.mp4\"\nuntertitel = \"dgs.vtt\"\n";
    let (config, _) = hosting::config::read(text);
    let beside = tempfile::tempdir().expect("a folder");
    let prepare = || install::prepare(files(&[("betreiber.html", page)]), &config, beside.path());
    let problem = prepare().expect_err("no film yet").to_string();
    assert!(problem.ends_with("dgs.mp4 lässt sich nicht lesen: das gibt es nicht"), "{problem}");
    for (name, text) in [("dgs.mp4", "film"), ("dgs.vtt", "WEBVTT")] {
        std::fs::write(beside.path().join(name), text).expect("a file");
    }
    let ready = prepare().expect("all is there");
    let names = ready.keys().map(String::as_str).collect::<Vec<_>>();
    let twins = ["betreiber.html", "betreiber.html.br", "betreiber.html.gz"];
    assert_eq!(names, [&twins[..], &["dgs.mp4", "dgs.vtt", "dgs.vtt.br", "dgs.vtt.gz"]].concat());
    let html = String::from_utf8_lossy(ready.get("betreiber.html").expect("the page"));
    assert!(html.contains("<video controls") && html.contains("src=\"dgs.vtt\""), "{html}");
}

#[test]
fn the_configurations_of_servers() {
    let (some, _) = hosting::config::read(
        "[server]\npfad = \"/finder/\"\nbrotli = true\n[einbetten]\nerlaubt = [\"https://portal.example\", \"https://*.stadt.example\"]\n",
    );
    insta::with_settings!({ snapshot_path => "../../snapshots/einrichten", prepend_module_to_snapshot => false, omit_expression => true }, {
        for (name, text) in servers::all(&some) {
            insta::assert_snapshot!(name, text);
        }
    });
    let everyone = servers::all(&Config::default()).map(|(_, text)| text).concat();
    assert!(everyone.contains("frame-ancestors *") && !everyone.contains("Vary Origin"));
}

#[test]
fn every_header_is_documented() {
    let page =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/hosting.md"));
    let page = page.expect("the page about hosting");
    let always = headers::ALWAYS.map(|(name, value)| (name, value.to_owned()));
    let of_rows = headers::ROWS.into_iter().flat_map(|row| {
        let mut all = Allowed::Everyone.headers(row.class);
        all.push(("Cache-Control", row.keep.value().to_owned()));
        all
    });
    for (name, value) in always.into_iter().chain(of_rows) {
        let header = format!("{name}: {value}");
        assert!(page.contains(&header), "docs/hosting.md: {header}");
    }
}
