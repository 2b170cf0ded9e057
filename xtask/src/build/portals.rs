//! Pages for people who run a portal: one that writes what they put on theirs, and an example of
//! each way; and the package of npm with the same files.

use super::page::{ICON, fill_marks};
use super::{Kind, loaders, minify, parts, policy};
use crate::{Problem, project};
use hosting::pages::escaped;
use std::path::Path;

/// What the examples show: file, scripts and else what the page has to allow, and the text on it.
const EXAMPLES: [(&str, &str, &str, &str); 3] = [
    (
        "rahmen",
        "'self'",
        "frame-src 'self'",
        "<iframe data-slf src=\"../embed.html?leistungen=geburt&amp;start=fragen\"\n  \
         title=\"Sozialleistungsfinder\" width=\"100%\" height=\"720\"></iframe>\n\
         <script src=\"../v1/slf-embed.js\" async></script>",
    ),
    (
        "element",
        "'self' 'wasm-unsafe-eval'",
        "connect-src 'self'",
        "<script type=\"module\" src=\"../v1/slf-widget.js\"></script>\n\
         <sozialleistungsfinder-widget leistungen=\"geburt\" start=\"fragen\" theme=\"light\">\n  \
         <a href=\"../?leistungen=geburt&amp;start=fragen\">Sozialleistungsfinder</a>\n\
         </sozialleistungsfinder-widget>",
    ),
    (
        "verweis",
        "",
        "frame-src 'none'",
        "<p><a href=\"../?leistungen=geburt&amp;start=fragen\">\n  \
         Leistungen rund um die Geburt prüfen</a></p>",
    ),
];

/// Name and text of each page.
pub(super) fn pages(
    kind: Kind,
    style: &str,
    choices: &parts::Choices,
) -> Result<Vec<(String, String)>, Problem> {
    let read = |name: &str| project::read(&project::path(&["web/einbetten/", name].concat()));
    let copies = read("kopieren.js")?;
    let script = |name: &str| {
        let script = [&*copies, &*read(name)?].concat();
        if kind == Kind::Release { minify(&script, true) } else { Ok(script) }
    };
    let (choice, example) = (script("wahl.js")?, script("beispiel.js")?);
    let style = [style, CODE].concat();
    let marks = [
        ("csp", policy::policy(&choice, &style)),
        ("icon", ICON.to_owned()),
        ("gruppen", choices.groups.clone()),
        ("fragen", choices.questions.clone()),
        ("style", style),
        ("script", choice),
    ];
    let index = super::page::shell(&read("index.html")?);
    let mut pages = vec![("einbetten/index.html".to_owned(), fill_marks(&index, &marks)?)];
    let look = read("beispiel.css")?;
    let look = look.lines().filter(|line| !line.starts_with("/*")).collect::<String>();
    for (name, scripts, more, text) in EXAMPLES {
        let marks = [
            ("csp", policy::example(scripts, more, &example, &look)),
            ("icon", ICON.to_owned()),
            ("style", look.clone()),
            ("beispiel", text.to_owned()),
            ("text", escaped(text)),
            ("script", example.clone()),
        ];
        let page = fill_marks(&read("beispiel.html")?, &marks)?;
        pages.push((format!("einbetten/{name}.html"), page));
    }
    Ok(pages)
}

const CODE: &str = ".sf .sf-code{block-size:auto;padding-block:.75rem;\
    font:1rem/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}";

/// The package: what stands in `web/npm`, and the files a finder loads.
pub(super) fn package(dist: &Path, into: &Path) -> Result<(), Problem> {
    project::empty_folder(into)?;
    let sources = project::path("web/npm");
    for file in project::files(&sources)? {
        let name = file.strip_prefix(&sources)?;
        project::write(&into.join(name), project::read_bytes(&file)?)?;
    }
    let licence = project::read_bytes(&project::path("LICENSE"))?;
    project::write(&into.join("LICENSE"), licence)?;
    for file in project::files(dist)? {
        let name = file.strip_prefix(dist)?;
        let text = name.to_string_lossy();
        let pinned = text.starts_with(&["v", &loaders::version()?, "/"].concat());
        if hosting::twins::is_twin(&text) || text.ends_with(".html") || pinned {
            continue;
        }
        project::write(&into.join(name), project::read_bytes(&file)?)?;
    }
    Ok(())
}
