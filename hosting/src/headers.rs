//! What a server says with each file: one table, from which every configuration is written.
//!
//! Names are paths in the folder of the finder, with `/` and without one at the start.

/// Sent with every answer.
pub const ALWAYS: [(&str, &str); 4] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// Who may use a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// A page: no other page may frame it.
    Page,
    /// The page for frames of foreign pages.
    Frame,
    /// A file that foreign pages load: it holds nothing of anybody.
    File,
}

/// How long a file may be kept by browsers and caches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// Not at all: it names which files belong together.
    Never,
    /// Five minutes.
    Moment,
    /// A year: its name changes whenever its content does.
    Forever,
}

impl Keep {
    /// The value of `Cache-Control`.
    #[must_use]
    pub const fn value(self) -> &'static str {
        match self {
            Self::Never => "no-store",
            Self::Moment => "public, max-age=300",
            Self::Forever => "public, max-age=31536000, immutable",
        }
    }
}

/// Files that are treated alike.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// Which ones, as a regular expression over the name, understood alike by all servers.
    pub pattern: &'static str,
    fits: fn(&str) -> bool,
    /// Who may use them.
    pub class: Class,
    /// How long they may be kept.
    pub keep: Keep,
}

/// The first row that fits counts; the last one fits all.
pub const ROWS: [Row; 7] = [
    Row {
        pattern: r"^embed(-[a-z]+)?\.html$",
        fits: is_frame,
        class: Class::Frame,
        keep: Keep::Never,
    },
    Row {
        pattern: r"-[0-9a-f]{12}\.[a-z]+$",
        fits: is_hashed,
        class: Class::File,
        keep: Keep::Forever,
    },
    Row {
        pattern: r"^v[0-9]+\.[0-9]+\.[0-9]+/",
        fits: |name| numbers_of_folder(name) == 3,
        class: Class::File,
        keep: Keep::Forever,
    },
    Row {
        pattern: "^v[0-9]+/",
        fits: |name| numbers_of_folder(name) == 1,
        class: Class::File,
        keep: Keep::Moment,
    },
    Row {
        pattern: r"\.(js|css|wasm|slf|json|ts)$",
        fits: |name| matches!(ending(name), "js" | "css" | "wasm" | "slf" | "json" | "ts"),
        class: Class::File,
        keep: Keep::Never,
    },
    Row {
        pattern: r"\.(mp4|webm|vtt)$",
        fits: |name| matches!(ending(name), "mp4" | "webm" | "vtt"),
        class: Class::Page,
        keep: Keep::Moment,
    },
    Row { pattern: "", fits: |_| true, class: Class::Page, keep: Keep::Never },
];

/// The row of a file.
#[must_use]
pub fn row(name: &str) -> Row {
    let [rows @ .., rest] = ROWS;
    rows.into_iter().find(|row| (row.fits)(name)).unwrap_or(rest)
}

/// What files are: ending and type; those of text are in UTF-8.
pub const KINDS: [(&str, &str); 12] = [
    ("html", "text/html"),
    ("js", "text/javascript"),
    ("css", "text/css"),
    ("txt", "text/plain"),
    ("ts", "text/plain"),
    ("vtt", "text/vtt"),
    ("json", "application/json"),
    ("svg", "image/svg+xml"),
    ("wasm", "application/wasm"),
    ("mp4", "video/mp4"),
    ("webm", "video/webm"),
    ("slf", OTHER_KIND),
];

/// What any other file is.
pub const OTHER_KIND: &str = "application/octet-stream";

/// The value of `Content-Type` of a file.
#[must_use]
pub fn kind(name: &str) -> String {
    let ending = ending(name);
    let kind = KINDS.into_iter().find(|(known, _)| *known == ending);
    content_type(kind.map_or(OTHER_KIND, |(_, kind)| kind))
}

/// The value of `Content-Type` for a type.
#[must_use]
pub fn content_type(kind: &str) -> String {
    if kind.starts_with("text/") { [kind, "; charset=utf-8"].concat() } else { kind.to_owned() }
}

fn ending(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

fn is_frame(name: &str) -> bool {
    match name.strip_suffix(".html").and_then(|stem| stem.strip_prefix("embed")) {
        Some("") => true,
        Some(rest) => rest.strip_prefix('-').is_some_and(|lang| {
            !lang.is_empty() && lang.bytes().all(|byte| byte.is_ascii_lowercase())
        }),
        None => false,
    }
}

fn is_hashed(name: &str) -> bool {
    let stem = name.rsplit_once('.').map_or("", |(stem, _)| stem);
    let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
    hash.len() == 12 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Of a folder like `v1` or `v1.2.3`, how many numbers name it; of any other none.
fn numbers_of_folder(name: &str) -> usize {
    let folder = name.split_once('/').and_then(|(folder, _)| folder.strip_prefix('v'));
    let numbers = folder.unwrap_or_default().split('.');
    let all = numbers.map(|number| number.parse::<u32>().is_ok()).collect::<Vec<_>>();
    if all.iter().all(|number| *number) { all.len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [(&str, Class, Keep); 16] = [
        ("index.html", Class::Page, Keep::Never),
        ("en.html", Class::Page, Keep::Never),
        ("embed.html", Class::Frame, Keep::Never),
        ("embed-en.html", Class::Frame, Keep::Never),
        ("embedding.html", Class::Page, Keep::Never),
        ("einbetten/index.html", Class::Page, Keep::Never),
        ("einbetten/embed.html", Class::Page, Keep::Never),
        ("betreiber-en.html", Class::Page, Keep::Never),
        ("sf-0123456789ab.wasm", Class::File, Keep::Forever),
        ("texte-de-mehr-0123456789ab.slf", Class::File, Keep::Forever),
        ("texte-de.slf", Class::File, Keep::Never),
        ("v1/slf-widget.js", Class::File, Keep::Moment),
        ("v1.0.0/slf-widget.js", Class::File, Keep::Forever),
        ("v1.0/slf-widget.js", Class::File, Keep::Never),
        ("gebaerdensprache.mp4", Class::Page, Keep::Moment),
        ("bild.png", Class::Page, Keep::Never),
    ];

    #[test]
    fn every_file_has_its_row_also_in_the_words_of_a_server() {
        for (name, class, keep) in NAMES {
            let row = row(name);
            assert_eq!((row.class, row.keep), (class, keep), "{name}");
            let by_pattern = ROWS.iter().find(|row| {
                regex::Regex::new(row.pattern).is_ok_and(|pattern| pattern.is_match(name))
            });
            assert_eq!(by_pattern.map(|row| (row.class, row.keep)), Some((class, keep)), "{name}");
        }
    }

    #[test]
    fn text_says_its_encoding() {
        assert_eq!(kind("index.html"), "text/html; charset=utf-8");
        assert_eq!(kind("v1/slf-widget.js"), "text/javascript; charset=utf-8");
        assert_eq!(kind("sf-0123456789ab.wasm"), "application/wasm");
        assert_eq!(kind("regeln.slf"), "application/octet-stream");
        assert_eq!(kind("LICENSE"), "application/octet-stream");
    }
}
