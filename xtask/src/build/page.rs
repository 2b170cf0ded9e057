//! Puts the parts together: names by content, loader with hashes, policy, compression.

use super::parts::Program;
use super::policy::policy;
use super::{Kind, digest, minify};
use crate::{Problem, project};
use serde_json::{Value, json};
use std::io::Write as _;
use std::path::Path;

const ICON: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 26 26'%3E%3Cpath d='M3 6h20M3 13h13M3 20h7' fill='none' stroke='%234a6cf7' stroke-width='3.4' stroke-linecap='round'/%3E%3C/svg%3E";
const RELOAD: &str = include_str!("reload.js");

/// Everything the page is put together from.
#[derive(Debug)]
pub(super) struct Made {
    /// The style sheet.
    pub(super) style: String,
    /// Glue and program.
    pub(super) program: Program,
    /// Name and bytes of the files of the rulebook.
    pub(super) rulebook: Vec<(String, Vec<u8>)>,
    /// What was rendered, one for each language.
    pub(super) fixed: Vec<Fixed>,
}

/// What was rendered for one language.
#[derive(Debug)]
pub(super) struct Fixed {
    lang: String,
    start: String,
    list: String,
    names: String,
    words: Value,
}

/// Reads what was rendered; German comes first.
pub(super) fn fixed(folder: &Path) -> Result<Vec<Fixed>, Problem> {
    let mut all = Vec::new();
    for file in project::files(folder)? {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let Some(lang) = name.strip_suffix(".start.html") else { continue };
        let beside = |ending: &str| project::read(&folder.join([lang, ending].concat()));
        all.push(Fixed {
            lang: lang.to_owned(),
            start: project::read(&file)?,
            list: beside(".liste.html")?,
            names: beside(".namen.html")?,
            words: serde_json::from_str(&beside(".meta.json")?)?,
        });
    }
    all.sort_by_key(|page| (page.lang != "de", page.lang.clone()));
    if all.first().is_none_or(|page| page.lang != "de") {
        return Err("no German start page was rendered".into());
    }
    Ok(all)
}

/// The two pages of a language: the start page, and all benefits without a program.
#[derive(Debug, Clone, Copy)]
enum Sheet {
    Start,
    List,
}

/// The file name of a page of a language.
fn page_name(sheet: Sheet, lang: &str) -> String {
    match (sheet, lang) {
        (Sheet::Start, "de") => "index.html".to_owned(),
        (Sheet::Start, lang) => [lang, ".html"].concat(),
        (Sheet::List, "de") => "leistungen.html".to_owned(),
        (Sheet::List, lang) => ["leistungen-", lang, ".html"].concat(),
    }
}

/// Writes all files of the page.
pub(super) fn assemble(kind: Kind, made: &Made, into: &Path) -> Result<(), Problem> {
    let mut files = serde_json::Map::new();
    let program = [("js", "js", &made.program.glue), ("wasm", "wasm", &made.program.wasm)];
    let rulebook = made.rulebook.iter().map(|(name, bytes)| (name.as_str(), "slf", bytes));
    let later = made.program.later.iter().map(|bytes| ("spaeter", "wasm", bytes));
    for (name, ending, bytes) in program.into_iter().chain(later).chain(rulebook) {
        let stem = if matches!(name, "js" | "wasm") { "sf" } else { name };
        let file = digest::named(stem, ending, bytes);
        put(kind, &into.join(&file), bytes)?;
        files.insert(name.to_owned(), json!([file, digest::integrity(bytes)]));
    }
    let loader = project::read(&project::path("web/loader.js"))?;
    let loader = match kind {
        Kind::Release => minify(&loader, false)?,
        Kind::Dev => [RELOAD, &loader].concat(),
    };
    let start = shell(&project::read(&project::path("index.html"))?);
    let list = shell(&project::read(&project::path("web/liste.html"))?);
    let langs = made.fixed.iter().map(|page| page.lang.as_str()).collect::<Vec<_>>();
    for page in &made.fixed {
        let loader = fill_loader(&loader, &Value::Object(files.clone()), &page.lang)?;
        for (sheet, shell, loader) in [(Sheet::Start, &start, &*loader), (Sheet::List, &list, "")] {
            let html = fill(sheet, shell, page, &langs, loader, &made.style)?;
            put(kind, &into.join(page_name(sheet, &page.lang)), html.as_bytes())?;
        }
    }
    Ok(())
}

/// The shell without what is only for trunk, and without its line breaks.
fn shell(index: &str) -> String {
    index.lines().filter(|line| !line.contains("data-trunk")).map(str::trim).collect()
}

/// Puts the list of files and the language into the call at the end of the loader.
fn fill_loader(loader: &str, files: &Value, lang: &str) -> Result<String, Problem> {
    let filled = loader.replacen("(FILES,LANG)", "(FILES, LANG)", 1);
    let (head, tail) = filled
        .rsplit_once("(FILES, LANG)")
        .ok_or("web/loader.js does not end with (FILES, LANG)")?;
    Ok(format!("{head}({files},{}){tail}", json!(lang)))
}

fn fill(
    sheet: Sheet,
    shell: &str,
    page: &Fixed,
    langs: &[&str],
    loader: &str,
    style: &str,
) -> Result<String, Problem> {
    let word = |key: &str| {
        let text = page.words.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
        text.map(escape)
            .ok_or_else(|| Problem::from(format!("{}.meta.json has no {key}", page.lang)))
    };
    let alternate = |lang: &&str| {
        let name = page_name(sheet, lang);
        format!("<link rel=\"alternate\" hreflang=\"{lang}\" href=\"{name}\">")
    };
    let title = match sheet {
        Sheet::Start => word("title")?,
        Sheet::List => word("list_title")?,
    };
    let values = [
        ("lang", page.lang.clone()),
        ("csp", policy(loader, style)),
        ("title", title),
        ("description", word("description")?),
        ("icon", ICON.to_owned()),
        ("alternates", langs.iter().map(alternate).collect()),
        ("kein_js", word("kein_js")?),
        ("kein_wasm", word("kein_wasm")?),
        ("fehler", word("fehler")?),
        ("start", page.start.trim().to_owned()),
        ("liste", page.list.trim().to_owned()),
        ("namen", page.names.trim().to_owned()),
        ("loader", loader.to_owned()),
        ("style", style.to_owned()),
    ];
    let mut html = String::new();
    let mut rest = shell;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").ok_or("index.html: {{ without }}")?;
        let known = values.iter().find(|(known, _)| *known == name);
        let (_, value) = known.ok_or_else(|| format!("index.html: nothing is called {name}"))?;
        html.push_str(before);
        html.push_str(value);
        rest = after;
    }
    html.push_str(rest);
    Ok(html)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Writes a file and, for people, its compressed twin.
fn put(kind: Kind, file: &Path, bytes: &[u8]) -> Result<(), Problem> {
    project::write(file, bytes)?;
    if kind == Kind::Dev {
        return Ok(());
    }
    let mut packed = Vec::new();
    let mut packer = brotli::CompressorWriter::new(&mut packed, 4096, 11, 22);
    packer.write_all(bytes)?;
    drop(packer);
    let mut name = file.as_os_str().to_owned();
    name.push(".br");
    project::write(Path::new(&name), packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> Fixed {
        let words = json!({ "title": "A & B", "description": "d", "kein_js": "j", "kein_wasm": "w", "fehler": "f" });
        let (list, names) = (String::new(), String::new());
        Fixed { lang: "de".into(), start: "<h1>Hallo</h1>".into(), list, names, words }
    }

    #[test]
    fn fills_the_shell_and_names_inlined_parts_in_the_policy() {
        let shell =
            shell("<title>{{title}}</title>\n  <link data-trunk>\n<meta content=\"{{csp}}\">");
        let html = fill(Sheet::Start, &shell, &page(), &["de"], "run()", "b{}").unwrap_or_default();
        assert!(html.starts_with("<title>A &amp; B</title><meta content=\""), "{html}");
        assert!(
            html.contains(&digest::integrity(b"run()"))
                && html.contains(&digest::integrity(b"b{}"))
        );
    }

    #[test]
    fn fills_the_loader_at_its_end() {
        let filled = fill_loader("(f)(FILES,LANG);", &json!({ "js": 1 }), "de");
        assert_eq!(filled.ok().as_deref(), Some("(f)({\"js\":1},\"de\");"));
    }

    #[test]
    fn says_which_marker_is_unknown() {
        let problem =
            fill(Sheet::Start, "{{nichts}}", &page(), &["de"], "", "").err().map(|p| p.to_string());
        assert_eq!(problem.as_deref(), Some("index.html: nothing is called nichts"));
    }
}
