//! The real rules and texts for tests of the page.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "test code")]

use engine::Date;
use engine::authoring::{Loaded, Sources, load};
use engine::ir::Rulebook;
use engine::texts::Texts;
use std::path::Path;
use std::sync::OnceLock;
use web::book::Book;

/// Everything under `rules/`.
pub(crate) fn sources() -> &'static Sources {
    static SOURCES: OnceLock<Sources> = OnceLock::new();
    SOURCES.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules");
        let mut sources = Sources::new();
        read(&root, &root, &mut sources);
        sources
    })
}

fn read(root: &Path, folder: &Path, sources: &mut Sources) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(root, &path, sources);
        } else if path.extension().is_some_and(|kind| kind == "toml" || kind == "ftl") {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            sources.insert(name, std::fs::read_to_string(&path).unwrap());
        }
    }
}

fn loaded() -> &'static Loaded {
    static LOADED: OnceLock<Loaded> = OnceLock::new();
    LOADED.get_or_init(|| load(sources()))
}

/// The compiled rules.
pub(crate) fn rules() -> &'static Rulebook {
    &loaded().rulebook
}

/// The texts of a language.
pub(crate) fn texts(lang: &str) -> Texts {
    loaded().texts.get(lang).expect("a language").clone()
}

/// The rules without places and ways.
pub(crate) fn book() -> Book {
    Book::new(rules().clone().into())
}

/// The day of the tests.
pub(crate) fn today() -> Date {
    Date::new(2026, 11, 25).unwrap()
}
