//! `lizenzen.html`: whose work is in the page, and under which licence. No script, no link that
//! leads away; texts of others are only ever text.

mod library;
mod packages;
mod texts;

use super::page::{ICON, fill_marks, shell};
use super::parts::Styles;
use super::{loaders, policy};
use crate::{Problem, project};
use hosting::pages::escaped;
use packages::Package;
use serde_json::Value;
use std::fmt::Write as _;
use texts::Wording;

/// The page; `places` are the sources the tables of places name, one a line.
pub(super) fn page(styles: &Styles, places: &str) -> Result<String, Problem> {
    for sheet in [&styles.page, &styles.inside] {
        fetches_nothing(sheet)?;
    }
    let read = |name: &str| project::read(&project::path(name));
    let kern = "node_modules/@kern-ux/native/";
    let look = serde_json::from_str::<Value>(&read(&[kern, "package.json"].concat())?)?;
    let program = program()?;
    let own = serde_json::from_str::<Value>(&read("web/npm/package.json")?)?;
    let style = [&styles.page, STYLE].concat();
    let (wordings, open) = texts::grouped(&program);
    let word = |of: &Value, key: &str| {
        let found = of.get(key).and_then(Value::as_str).map(escaped);
        found.ok_or_else(|| Problem::from(format!("a package.json has no {key}")))
    };
    let marks = [
        ("csp", policy::policy("", &style)),
        ("icon", ICON.to_owned()),
        ("fassung", escaped(&loaders::version()?)),
        ("lizenz", word(&own, "license")?),
        ("quelltext", source(&own).unwrap_or_else(|| ASK.to_owned())),
        ("eupl", disclosed("Wortlaut der EUPL-1.2 (englisch)", &wording(&read("LICENSE")?, "en"))),
        ("kern_fassung", word(&look, "version")?),
        ("kern_lizenz", word(&look, "license")?),
        ("kern_urheber", word(&look, "author")?),
        ("kern_quelltext", source(&look).ok_or("the package of KERN UX names no source")?),
        (
            "kern_text",
            disclosed(
                "Lizenztext von KERN UX",
                &wording(&read(&[kern, "LICENSE.md"].concat())?, "de"),
            ),
        ),
        ("orte", sources(&read("rules/orte/LIESMICH.md")?)?),
        ("tabellen", list(places.lines().map(escaped))),
        ("programme", list(program.iter().map(entry))),
        ("bindgen", escaped(&project::locked_version("wasm-bindgen")?)),
        ("ohne_text", without_text(&program, &open)),
        ("texte", wordings.iter().map(applies).collect()),
        ("style", style),
    ];
    fill_marks(&shell(&read("web/lizenzen.html")?), &marks)
}

/// Where the project itself names no address of its source.
const ASK: &str = "Nach dem Quelltext fragen Sie bitte den <a class=\"sf-link\" \
    href=\"betreiber.html#impressum\">Betreiber dieser Seite</a>";

const STYLE: &str = ".sf .sf-wortlaut{margin-block-end:0;font:.9375rem/1.5 ui-monospace,monospace;\
    white-space:pre-wrap;overflow-wrap:anywhere}.sf .sf-pakete{columns:18rem;list-style:none;\
    padding:0}.sf .sf-pakete li{break-inside:avoid;overflow-wrap:anywhere}.sf main{\
    overflow-wrap:anywhere}";

/// All packages of others in the page's program.
fn program() -> Result<Vec<Package>, Problem> {
    let fetched = packages::fetched()?;
    let library = library::packages(&fetched.registry)?;
    Ok(fetched.packages.into_iter().chain(library).collect())
}

/// The page says that nothing is fetched from elsewhere, not even a font; here it is made sure.
fn fetches_nothing(style: &str) -> Result<(), Problem> {
    let plain = style.replace(['"', '\''], "");
    let inlined = plain.split("url(").skip(1).all(|address| address.starts_with("data:"));
    if inlined && !style.contains("@font-face") && !style.contains("@import") {
        return Ok(());
    }
    Err("the style sheet fetches something, and web/lizenzen.html says it does not".into())
}

/// Where the source of a package lies, if it says so.
fn source(package: &Value) -> Option<String> {
    let repository = package.get("repository")?;
    let address = repository.get("url").unwrap_or(repository).as_str()?;
    let address = address.strip_prefix("git+").unwrap_or(address);
    Some(["Quelltext: ", &escaped(address)].concat())
}

/// The list of sources the tables of places are documented with.
fn sources(readme: &str) -> Result<String, Problem> {
    let (_, part) = readme.split_once("\n## Quellen und Lizenzen").unwrap_or_default();
    let part = part.split("\n## ").next().unwrap_or_default();
    let items = part.lines().filter_map(|line| line.strip_prefix("- ")).collect::<Vec<_>>();
    if items.is_empty() {
        return Err("rules/orte/LIESMICH.md lists no source under `Quellen und Lizenzen`".into());
    }
    Ok(list(items.into_iter().map(|item| with_code(&escaped(item)))))
}

/// What stands between backticks is a name.
fn with_code(text: &str) -> String {
    let mut out = String::new();
    for (at, part) in text.split('`').enumerate() {
        let (before, after) = if at % 2 == 1 { ("<code>", "</code>") } else { ("", "") };
        out.extend([before, part, after]);
    }
    out
}

fn list(items: impl Iterator<Item = String>) -> String {
    items.fold(String::new(), |mut out, item| {
        let _ = write!(out, "<li>{item}</li>");
        out
    })
}

/// A package, with the licence it is used under.
fn entry(package: &Package) -> String {
    format!("{}: {}", escaped(&package.title()), escaped(&package.licences.join(", ")))
}

/// Packages that bring no text of their licence, with their authors as they name them.
fn without_text(program: &[Package], open: &[(String, String)]) -> String {
    let bare = program.iter().filter(|package| package.without_text().next().is_some());
    let line = |package: &Package| {
        let authors = match package.authors.join(", ") {
            none if none.is_empty() => "nennt keine Urheber".to_owned(),
            authors => escaped(&authors),
        };
        let licences = package.without_text().cloned().collect::<Vec<_>>().join(", ");
        let nowhere = open.iter().any(|(title, _)| *title == package.title());
        let nowhere = if nowhere { ". Der Wortlaut liegt keinem der Pakete bei" } else { "" };
        format!("{}: {}; {authors}{nowhere}", escaped(&package.title()), escaped(&licences))
    };
    list(bare.map(line))
}

/// A wording and the packages it applies to.
fn applies(text: &Wording) -> String {
    let title = match text.of.split_first() {
        Some((first, [])) => format!("{}: {first}", text.licence),
        Some((first, more)) => format!("{}: {first} und {} weitere", text.licence, more.len()),
        None => text.licence.clone(),
    };
    let mut body = format!("<p>Liegt bei: {}.</p>", escaped(&text.of.join(", ")));
    if !text.also.is_empty() {
        let also = escaped(&text.also.join(", "));
        let _ = write!(body, "<p>Gilt auch für Pakete ohne eigenen Text: {also}.</p>");
    }
    disclosed(&title, &[&body, wording(&text.body, "en").as_str()].concat())
}

fn wording(text: &str, lang: &str) -> String {
    // The shell's line breaks go, those of a text stay.
    let text = escaped(text.trim_end()).replace("\r\n", "\n");
    format!("<pre class=\"sf-wortlaut\" lang=\"{lang}\">{text}</pre>")
}

/// Something to open, with a title of plain text.
fn disclosed(title: &str, body: &str) -> String {
    format!(
        "<details class=\"sf-why\"><summary><span>{}</span><span class=\"kern-icon \
         kern-icon--arrow-down\" aria-hidden=\"true\"></span></summary><div \
         class=\"sf-why__body sf-stack-3\">{body}</div></details>",
        escaped(title)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn package(name: &str, authors: &[&str]) -> Package {
        Package {
            name: name.to_owned(),
            version: "1".to_owned(),
            licences: vec!["MIT".to_owned()],
            authors: authors.iter().map(|author| (*author).to_owned()).collect(),
            texts: Vec::new(),
        }
    }

    #[test]
    fn texts_of_others_are_only_text() {
        let text = Wording {
            licence: "<b>".into(),
            body: "<script>alert(1)</script>\n".into(),
            of: vec!["<i> 1".into(), "b 1".into()],
            also: vec!["<u> 1".into()],
        };
        let html = applies(&text);
        for tag in ["<b>", "<script", "<i>", "<u>"] {
            assert!(!html.contains(tag), "{html}");
        }
        assert!(html.contains("&lt;b&gt;: &lt;i&gt; 1 und 1 weitere"), "{html}");
        assert!(html.contains(">&lt;script&gt;alert(1)&lt;/script&gt;</pre>"), "{html}");
    }

    #[test]
    fn says_honestly_what_is_missing() {
        let program = [package("a", &["A <x>"]), package("b", &[])];
        let open = [("b 1".to_owned(), "MIT".to_owned())];
        assert_eq!(
            without_text(&program, &open),
            "<li>a 1: MIT; A &lt;x&gt;</li><li>b 1: MIT; nennt keine Urheber. \
             Der Wortlaut liegt keinem der Pakete bei</li>"
        );
    }

    #[test]
    fn sources_come_from_the_tables_readme() {
        let readme =
            "# Orte\n\n- no\n\n## Quellen und Lizenzen\n\n- A & B (`x`).\n\n## Rest\n- no\n";
        let found = sources(readme).unwrap_or_default();
        assert_eq!(found, "<li>A &amp; B (<code>x</code>).</li>");
        assert!(sources("# Orte").is_err());
    }

    #[test]
    fn a_style_sheet_that_fetches_is_found() {
        assert!(fetches_nothing("a{mask:url(\"data:image/svg+xml,x\")}").is_ok());
        assert!(fetches_nothing("a{mask:url(x.svg)}").is_err());
        assert!(fetches_nothing("@font-face{src:local(x)}").is_err());
    }

    #[test]
    fn an_address_is_said_only_where_there_is_one() {
        let own = json!({ "repository": { "url": "git+https://x.example/y.git" } });
        assert_eq!(source(&own).as_deref(), Some("Quelltext: https://x.example/y.git"));
        assert_eq!(source(&json!({ "name": "x" })), None);
    }

    /// Every package cargo compiles into the program is named, and nothing of this machine is.
    #[test]
    fn every_package_of_the_program_is_on_the_page() {
        let styles = Styles { page: String::new(), inside: String::new() };
        let html = page(&styles, "Quelle <1>\nQuelle 2").unwrap_or_else(|why| why.to_string());
        assert!(html.starts_with("<!doctype html>"), "{html}");
        for (name, version) in crate::packages::in_program().unwrap_or_default() {
            let own = ["web", "engine"].contains(&name.as_str());
            assert!(own || html.contains(&format!("<li>{name} {version}: ")), "{name} {version}");
        }
        assert!(html.contains("Standardbibliothek von Rust") && html.contains("<li>dlmalloc "));
        assert!(html.contains("<li>Quelle &lt;1&gt;</li><li>Quelle 2</li>"));
        let folder = project::path("").display().to_string();
        assert!(!html.contains("{{") && !html.contains(&folder) && !html.contains("/registry/"));
    }
}
