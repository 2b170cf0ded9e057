//! Puts the parts together: names by content, loader with hashes, policy, compression.

use super::loaders::{self, Files};
use super::parts::{Choices, Program, Styles};
use super::policy::policy;
use super::{Kind, digest, licences, portals};
use crate::{Problem, project};
use hosting::pages::escaped;
use serde_json::{Value, json};
use std::path::Path;

pub(super) const ICON: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 26 26'%3E%3Cpath d='M3 6h20M3 13h13M3 20h7' fill='none' stroke='%234a6cf7' stroke-width='3.4' stroke-linecap='round'/%3E%3C/svg%3E";

/// The shell of pages without a script.
const NO_SCRIPT: &str = "web/ohne-skript.html";

/// Everything the page is put together from.
#[derive(Debug)]
pub(super) struct Made {
    /// The style sheets.
    pub(super) styles: Styles,
    /// Glue and program.
    pub(super) program: Program,
    /// Name and bytes of the files of the rulebook.
    pub(super) rulebook: Vec<(String, Vec<u8>)>,
    /// What was rendered, one for each language.
    pub(super) fixed: Vec<Fixed>,
    /// What a portal can choose from.
    pub(super) choices: Choices,
    /// What the operator says.
    pub(super) operator: hosting::config::Config,
    /// The sources the tables of places name, one a line.
    pub(super) places: String,
}

/// What was rendered for one language.
#[derive(Debug)]
pub(super) struct Fixed {
    lang: String,
    start: String,
    list: String,
    operator: String,
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
            operator: beside(".betreiber.html")?,
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

/// The pages of a language: the start page, all benefits without a program, what the operator
/// says, and the finder for a frame of a foreign page.
#[derive(Debug, Clone, Copy)]
enum Sheet {
    Start,
    List,
    Operator,
    Frame,
}

/// The file name of a page of a language.
fn page_name(sheet: Sheet, lang: &str) -> String {
    let stem = match (sheet, lang) {
        (Sheet::Start, "de") => return "index.html".to_owned(),
        (Sheet::Start, lang) => return [lang, ".html"].concat(),
        (Sheet::List, _) => "leistungen",
        (Sheet::Operator, _) => "betreiber",
        (Sheet::Frame, _) => "embed",
    };
    if lang == "de" { [stem, ".html"].concat() } else { [stem, "-", lang, ".html"].concat() }
}

/// Writes all files of the page.
pub(super) fn assemble(kind: Kind, made: &Made, into: &Path) -> Result<(), Problem> {
    let mut files = Files::new();
    let program = [("js", "js", &made.program.glue), ("wasm", "wasm", &made.program.wasm)];
    let rulebook = made.rulebook.iter().map(|(name, bytes)| (name.as_str(), "slf", bytes));
    let later = made.program.later.iter().map(|bytes| ("spaeter", "wasm", bytes));
    for (name, ending, bytes) in program.into_iter().chain(later).chain(rulebook) {
        let stem = if matches!(name, "js" | "wasm") { "sf" } else { name };
        let file = digest::named(stem, ending, bytes);
        put(kind, &into.join(&file), bytes)?;
        files.insert(name.to_owned(), json!([file, digest::integrity(bytes)]));
    }
    let shell = |name: &str| Ok::<_, Problem>(shell(&project::read(&project::path(name))?));
    let sheets = [
        (Sheet::Start, shell("index.html")?, loaders::page(kind, &files)?),
        (Sheet::List, shell(NO_SCRIPT)?, String::new()),
        (Sheet::Operator, shell(NO_SCRIPT)?, String::new()),
        (Sheet::Frame, shell("web/embed.html")?, loaders::frame(kind, &files)?),
    ];
    let langs = made.fixed.iter().map(|page| page.lang.as_str()).collect::<Vec<_>>();
    for page in &made.fixed {
        for (sheet, shell, loader) in &sheets {
            let html = fill(*sheet, shell, page, &langs, loader, &made.styles.page)?;
            let html = match sheet {
                Sheet::Operator => hosting::pages::fill(&html, &made.operator, &page.lang)?,
                _ => html,
            };
            put(kind, &into.join(page_name(*sheet, &page.lang)), html.as_bytes())?;
        }
    }
    let inside = made.styles.inside.as_bytes();
    let sheet = digest::named("stil", "css", inside);
    put(kind, &into.join(&sheet), inside)?;
    files.insert("stil".to_owned(), json!([sheet, digest::integrity(inside)]));
    let pages = portals::pages(kind, &made.styles.page, &made.choices)?;
    let licences = licences::page(&made.styles, &made.places)?;
    put(kind, &into.join("lizenzen.html"), licences.as_bytes())?;
    for (name, bytes) in loaders::for_portals(kind, &files)?.into_iter().chain(pages) {
        put(kind, &into.join(name), bytes.as_bytes())?;
    }
    Ok(())
}

/// The shell without what is only for trunk, and without its line breaks.
pub(super) fn shell(index: &str) -> String {
    index.lines().filter(|line| !line.contains("data-trunk")).map(str::trim).collect()
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
        text.map(escaped)
            .ok_or_else(|| Problem::from(format!("{}.meta.json has no {key}", page.lang)))
    };
    let alternate = |lang: &&str| {
        let name = page_name(sheet, lang);
        format!("<link rel=\"alternate\" hreflang=\"{lang}\" href=\"{name}\">")
    };
    let title = match sheet {
        Sheet::Start | Sheet::Frame => word("title")?,
        Sheet::List => word("list_title")?,
        Sheet::Operator => word("operator_title")?,
    };
    let (content, media) = match sheet {
        // A film of the operator lies beside it.
        Sheet::Operator => (&page.operator, "; media-src 'self'"),
        _ => (&page.list, ""),
    };
    let values = [
        ("lang", page.lang.clone()),
        ("csp", policy(loader, style) + media),
        ("title", title),
        ("description", word("description")?),
        ("icon", ICON.to_owned()),
        ("alternates", langs.iter().map(alternate).collect()),
        ("kein_js", word("kein_js")?),
        ("kein_wasm", word("kein_wasm")?),
        ("fehler", word("fehler")?),
        ("ganze_seite", word("ganze_seite")?),
        ("seite", page_name(Sheet::Start, &page.lang)),
        ("start", page.start.trim().to_owned()),
        ("inhalt", content.trim().to_owned()),
        ("namen", page.names.trim().to_owned()),
        ("loader", loader.to_owned()),
        ("style", style.to_owned()),
    ];
    fill_marks(shell, &values)
}

/// Puts values where a page names them.
pub(super) fn fill_marks(page: &str, values: &[(&str, String)]) -> Result<String, Problem> {
    let mut html = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").ok_or("a page has {{ without }}")?;
        let known = values.iter().find(|(known, _)| *known == name);
        let (_, value) =
            known.ok_or_else(|| format!("a page asks for {name}, which is nothing"))?;
        html.push_str(before);
        html.push_str(value);
        rest = after;
    }
    html.push_str(rest);
    Ok(html)
}

/// Writes a file and, for people, its twins.
fn put(kind: Kind, file: &Path, bytes: &[u8]) -> Result<(), Problem> {
    project::write(file, bytes)?;
    if kind == Kind::Dev {
        return Ok(());
    }
    for (ending, twin) in hosting::twins::of(&file.to_string_lossy(), bytes)? {
        let mut name = file.as_os_str().to_owned();
        name.push(ending);
        project::write(Path::new(&name), twin)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> Fixed {
        let words = json!({ "title": "A & B", "list_title": "l", "operator_title": "o", "description": "d", "kein_js": "j", "kein_wasm": "w", "fehler": "f", "ganze_seite": "g" });
        let (list, operator, names) = (String::new(), String::new(), String::new());
        Fixed { lang: "de".into(), start: "<h1>Hallo</h1>".into(), list, operator, names, words }
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
    fn only_the_page_of_the_operator_may_show_a_film() {
        let policy = |sheet| fill(sheet, "{{csp}}", &page(), &["de"], "", "b{}");
        let operator = policy(Sheet::Operator).unwrap_or_default();
        assert!(operator.contains("script-src 'none'") && operator.ends_with("; media-src 'self'"));
        assert!(!policy(Sheet::List).unwrap_or_default().contains("media-src"));
    }

    #[test]
    fn says_which_marker_is_unknown() {
        let problem =
            fill(Sheet::Start, "{{nichts}}", &page(), &["de"], "", "").err().map(|p| p.to_string());
        assert_eq!(problem.as_deref(), Some("a page asks for nichts, which is nothing"));
    }
}
