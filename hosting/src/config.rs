//! `betreiber.toml`: what an operator decides, read with every mistake at once.

use crate::allowed::{Allowed, Origin};
use crate::mistake::Mistake;
use std::ops::Range;
use toml_edit::{Item, Table, TableLike};

/// The pages an operator fills, in the order of the footer. Each stands on `betreiber.html`.
pub const PAGES: [&str; 6] = [
    "leichte-sprache",
    "gebaerdensprache",
    "barrierefreiheit",
    "datenschutz",
    "impressum",
    "rueckmeldung",
];

/// The only page with a film.
const FILMED: &str = "gebaerdensprache";

const SERVER: &str = "server";
const EMBEDDING: &str = "einbetten";

/// Everything an operator decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// Path of the finder on its site, with `/` at both ends.
    pub path: String,
    /// nginx has the module that sends files packed with brotli.
    pub brotli: bool,
    /// Who may have the finder on a page.
    pub allowed: Allowed,
    /// The texts, by page.
    pub texts: Vec<Texts>,
}

impl Default for Config {
    fn default() -> Self {
        let (path, allowed) = ("/".to_owned(), Allowed::Everyone);
        Self { path, brotli: false, allowed, texts: Vec::new() }
    }
}

/// The words of one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts {
    /// Which page, one of [`PAGES`].
    pub page: &'static str,
    /// Language and text; German is among them.
    pub by_language: Vec<(String, String)>,
    /// A film and its subtitles, as file names in the folder of the finder.
    pub film: Option<(String, Option<String>)>,
}

impl Texts {
    /// The text in a language, or the German one; and the language it is in.
    #[must_use]
    pub fn text(&self, language: &str) -> (&str, &str) {
        let find = |wanted: &str| self.by_language.iter().find(|(known, _)| known == wanted);
        let found = find(language).or_else(|| find("de"));
        found.map_or(("de", ""), |(language, text)| (language, text))
    }
}

/// Reads the file. What is wrong is left out of the result and named.
#[must_use]
pub fn read(text: &str) -> (Config, Vec<Mistake>) {
    let mut reader = Reader { found: Vec::new() };
    let config = match toml_edit::Document::parse(text) {
        Ok(document) => reader.config(document.as_table()),
        Err(error) => {
            let span = error.span().unwrap_or(0..0);
            let help = "Anführungszeichen, Klammern und `=` an dieser Stelle prüfen";
            reader.error(span, "die Datei ist kein gültiges TOML", help);
            Config::default()
        }
    };
    reader.found.sort_by_key(|mistake| (mistake.span.start, mistake.span.end));
    (config, reader.found)
}

struct Reader {
    found: Vec<Mistake>,
}

impl Reader {
    fn error(&mut self, span: Range<usize>, message: impl Into<String>, help: impl Into<String>) {
        self.add(true, span, message.into(), help.into());
    }

    fn warn(&mut self, span: Range<usize>, message: impl Into<String>, help: impl Into<String>) {
        self.add(false, span, message.into(), help.into());
    }

    fn add(&mut self, is_error: bool, span: Range<usize>, message: String, help: String) {
        self.found.push(Mistake { is_error, message, span, help });
    }

    fn config(&mut self, root: &Table) -> Config {
        let known = [SERVER, EMBEDDING].into_iter().chain(PAGES);
        self.names(root, &known.collect::<Vec<_>>());
        let mut config = Config::default();
        if let Some(server) = self.table(root, SERVER) {
            self.names(server, &["pfad", "brotli"]);
            if let Some(path) = server.get("pfad").and_then(|path| self.path(path)) {
                config.path = path;
            }
            if let Some(brotli) = server.get("brotli") {
                config.brotli = brotli.as_bool().unwrap_or_else(|| {
                    self.error(
                        span(brotli),
                        "`brotli` ist `true` oder `false`",
                        "`false` schreiben",
                    );
                    false
                });
            }
        }
        if let Some(embedding) = self.table(root, EMBEDDING) {
            self.names(embedding, &["erlaubt"]);
            if let Some(list) = embedding.get("erlaubt") {
                config.allowed = self.allowed(list);
            }
        }
        for page in PAGES {
            match self.table(root, page) {
                Some(table) => config.texts.extend(self.texts(page, table)),
                None if root.contains_key(page) => {}
                None => {
                    let help = format!("`[{page}]` mit einem Text `de` einfügen");
                    self.error(0..0, format!("die Seite `{page}` fehlt"), help);
                }
            }
        }
        config
    }

    /// Names every key nobody asked for.
    fn names(&mut self, table: &dyn TableLike, known: &[&str]) {
        for (name, item) in table.iter() {
            if known.contains(&name) {
                continue;
            }
            let near = known.iter().map(|known| (strsim::damerau_levenshtein(known, name), known));
            let near = near.filter(|(steps, _)| *steps <= 2).min();
            let help = match near {
                Some((_, near)) => format!("meinten Sie `{near}`?"),
                None => format!("erlaubt sind: {}", known.join(", ")),
            };
            let span = table.key(name).and_then(toml_edit::Key::span).unwrap_or_else(|| span(item));
            self.error(span, format!("`{name}` ist unbekannt"), help);
        }
    }

    fn table<'a>(&mut self, root: &'a Table, name: &str) -> Option<&'a dyn TableLike> {
        let item = root.get(name)?;
        let table = item.as_table_like();
        if table.is_none() {
            self.error(
                span(item),
                format!("`{name}` ist ein Abschnitt"),
                format!("`[{name}]` schreiben"),
            );
        }
        table
    }

    fn text<'a>(&mut self, name: &str, item: &'a Item) -> Option<&'a str> {
        let text = item.as_str();
        if text.is_none() {
            self.error(span(item), format!("`{name}` ist ein Text"), "in Anführungszeichen setzen");
        }
        text
    }

    fn path(&mut self, item: &Item) -> Option<String> {
        let path = self.text("pfad", item)?;
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_/".contains(&byte);
        let ends = path.starts_with('/') && path.ends_with('/');
        if ends && !path.contains("//") && path.bytes().all(plain) {
            return Some(path.to_owned());
        }
        let help = "wie `/` oder `/finder/`, aus Buchstaben ohne Umlaute, Ziffern, `-` und `_`";
        self.error(span(item), "der Pfad beginnt und endet mit `/`", help);
        None
    }

    /// In doubt nobody: a mistake opens the finder to no one it was not meant for.
    fn allowed(&mut self, item: &Item) -> Allowed {
        let Some(list) = item.as_array() else {
            self.error(span(item), "`erlaubt` ist eine Liste", "`[\"*\"]` für alle schreiben");
            return Allowed::Only(Vec::new());
        };
        let mut origins = Vec::new();
        let mut everyone = false;
        for entry in list {
            let span = entry.span().unwrap_or_default();
            match entry.as_str().map(|text| (text, Origin::read(text))) {
                Some(("*", _)) => everyone = true,
                Some((_, Ok(origin))) if origins.contains(&origin) => {
                    self.warn(span, "diese Herkunft steht schon da", "eine davon löschen");
                }
                Some((_, Ok(origin))) => origins.push(origin),
                Some((text, Err(no))) => {
                    self.error(span, format!("`{text}`: {}", no.message), no.help);
                }
                None => {
                    self.error(span, "eine Herkunft ist ein Text", "in Anführungszeichen setzen");
                }
            }
        }
        if everyone && list.len() > 1 {
            let help = "`*` löschen, wenn nur die anderen einbetten dürfen";
            self.error(span(item), "`*` erlaubt schon alle", help);
            return Allowed::Only(Vec::new());
        }
        if everyone { Allowed::Everyone } else { Allowed::Only(origins) }
    }

    fn texts(&mut self, page: &'static str, table: &dyn TableLike) -> Option<Texts> {
        let mut texts = Texts { page, by_language: Vec::new(), film: None };
        let mut known = vec!["offen", "de"];
        if page == FILMED {
            known.extend(["video", "untertitel"]);
            texts.film = self.film(table);
        }
        for (name, item) in table.iter() {
            let is_language = name.len() == 2 && name.bytes().all(|byte| byte.is_ascii_lowercase());
            if is_language {
                if name != "de" {
                    known.push(name);
                }
                if let Some(text) = self.text(name, item) {
                    self.words(text, span(item));
                    texts.by_language.push((name.to_owned(), text.to_owned()));
                }
            }
        }
        self.names(table, &known);
        if let Some(item) = table.get("offen") {
            let what = self.text("offen", item).unwrap_or_default();
            let help = "den Text ausfüllen, dann die Zeile `offen` löschen";
            self.warn(
                span(item),
                format!("die Seite `{page}` ist noch eine Vorlage: {what}"),
                help,
            );
        }
        if !table.contains_key("de") {
            let span = table.iter().next().map_or(0..0, |(_, item)| span(item));
            self.error(
                span,
                format!("der Seite `{page}` fehlt der deutsche Text"),
                "`de = \"…\"` einfügen",
            );
            return None;
        }
        Some(texts)
    }

    /// What nobody means to write into a text.
    fn words(&mut self, text: &str, span: Range<usize>) {
        if text.trim().is_empty() {
            self.error(span, "der Text ist leer", "einen Satz schreiben");
        } else if text.contains("</") || text.contains("<br") || text.contains("<a ") {
            let help = "Absätze durch leere Zeilen trennen; Adressen werden von selbst Verweise";
            self.warn(span, "Zeichen aus HTML stehen später so auf der Seite", help);
        } else if text.contains("http://") {
            self.warn(span, "eine Adresse mit `http://` wird kein Verweis", "`https://` schreiben");
        }
    }

    fn film(&mut self, table: &dyn TableLike) -> Option<(String, Option<String>)> {
        let mut file = |name: &str, endings: &[&str]| {
            let item = table.get(name)?;
            let file = self.text(name, item)?;
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
            let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
            if file.bytes().all(plain) && endings.contains(&ending) {
                return Some(file.to_owned());
            }
            let help = format!(
                "wie `{FILMED}.{}`, die Datei liegt neben betreiber.toml",
                endings.join("` oder `.")
            );
            self.error(span(item), format!("`{name}` ist der Name einer Datei"), help);
            None
        };
        let subtitles = file("untertitel", &["vtt"]);
        let film = file("video", &["mp4", "webm"]);
        if let (None, Some(item)) = (table.get("video"), table.get("untertitel")) {
            self.error(span(item), "Untertitel ohne Video", "`video = \"…\"` einfügen");
        }
        film.map(|film| (film, subtitles))
    }
}

fn span(item: &Item) -> Range<usize> {
    item.span().unwrap_or_default()
}
