//! The operator's texts as the parts of `betreiber.html` they fill.
//!
//! Every text is escaped; only headings, paragraphs, line breaks and links come of it.

use crate::Problem;
use crate::config::{Config, Texts};

/// Puts the texts into a page of the operator, in place of whatever stands there.
///
/// # Errors
/// The page has no place for a text: it is not one of this release.
pub fn fill(html: &str, config: &Config, language: &str) -> Result<String, Problem> {
    let mut html = html.to_owned();
    for texts in &config.texts {
        let slot = ["id=\"text-", texts.page, "\">"].concat();
        let no_slot = || format!("betreiber.html has no place for `{}`", texts.page);
        let (before, after) = html.split_once(&slot).ok_or_else(no_slot)?;
        let (_, after) = after.split_once("</div>").ok_or_else(no_slot)?;
        html = [before, &slot, &render(texts, language), "</div>", after].concat();
    }
    Ok(html)
}

/// The language of a page, by its file name; `None` for any other file.
#[must_use]
pub fn language(name: &str) -> Option<&str> {
    match name.strip_suffix(".html")?.strip_prefix("betreiber")? {
        "" => Some("de"),
        rest => rest.strip_prefix('-'),
    }
}

fn render(texts: &Texts, wanted: &str) -> String {
    let (language, text) = texts.text(wanted);
    let lang = if language == wanted { String::new() } else { format!(" lang=\"{language}\"") };
    let film = texts.film.as_ref().map(|(film, subtitles)| {
        let track = subtitles.as_ref().map(|file| {
            format!("<track kind=\"captions\" srclang=\"de\" label=\"Deutsch\" src=\"{file}\" default>")
        });
        let track = track.unwrap_or_default();
        format!("<video controls preload=\"none\" playsinline src=\"{film}\" lang=\"de\">{track}</video>")
    });
    let part = |lines: &Vec<&str>| {
        if let Some(heading) = lines.first().and_then(|line| line.strip_prefix("# ")) {
            return format!("<h3 class=\"sf-h3\"{lang}>{}</h3>", escaped(heading));
        }
        let lines = lines.iter().map(|line| linked(line)).collect::<Vec<_>>();
        format!("<p class=\"sf-p\"{lang}>{}</p>", lines.join("<br>"))
    };
    film.into_iter().chain(parts(text).iter().map(part)).collect()
}

/// The lines of each heading and of each paragraph; a heading is a part of its own.
fn parts(text: &str) -> Vec<Vec<&str>> {
    let mut parts = vec![Vec::new()];
    for line in text.lines().map(str::trim) {
        let before_is_heading = parts
            .last()
            .and_then(|part| part.first())
            .is_some_and(|line: &&str| line.starts_with("# "));
        if line.is_empty() || line.starts_with("# ") || before_is_heading {
            parts.push(Vec::new());
        }
        if let (Some(part), false) = (parts.last_mut(), line.is_empty()) {
            part.push(line);
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// A line with its addresses, e-mail addresses and international phone numbers as links.
fn linked(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while !rest.is_empty() {
        let at_start = out.is_empty() || out.ends_with([' ', '(', '„']);
        let phone = if at_start { phone(rest) } else { "" };
        let (word, after) = match phone {
            "" => rest.split_at(rest.find(' ').map_or(rest.len(), |at| at + 1)),
            phone => rest.split_at(phone.len()),
        };
        let bare = word
            .trim_start_matches(['(', '„'])
            .trim_end_matches([' ', '.', ',', ';', ':', '!', '?', ')', '“']);
        let (before, behind) = word.split_once(bare).unwrap_or((word, ""));
        match target(bare) {
            Some(target) if !bare.is_empty() => {
                let link = format!(
                    "<a class=\"sf-link\" href=\"{}\">{}</a>",
                    escaped(&target),
                    escaped(bare)
                );
                out.extend([escaped(before), link, escaped(behind)]);
            }
            _ => out.push_str(&escaped(word)),
        }
        rest = after;
    }
    out
}

/// A number that begins with `+` and the key of a country, from the start of a text.
fn phone(text: &str) -> &str {
    let end =
        text.find(|c: char| !(c.is_ascii_digit() || "+ -/".contains(c))).unwrap_or(text.len());
    let number = text.split_at(end).0.trim_end_matches([' ', '-', '/']);
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    if number.starts_with('+') && number.matches('+').count() == 1 && digits >= 6 {
        number
    } else {
        ""
    }
}

/// Where a word leads, if it is an address of any kind.
fn target(word: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || ".-_+".contains(c);
    if word.starts_with("https://") && word.len() > "https://".len() {
        return Some(word.to_owned());
    }
    if word.starts_with('+') && !phone(word).is_empty() {
        let digits = word.chars().filter(char::is_ascii_digit).collect::<String>();
        return Some(["tel:+", &digits].concat());
    }
    let (name, host) = word.split_once('@')?;
    let whole = !name.is_empty() && host.contains('.') && word.matches('@').count() == 1;
    (whole && name.chars().chain(host.chars()).all(plain)).then(|| ["mailto:", word].concat())
}

/// A text as part of a page.
#[must_use]
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Texts {
        let by_language = vec![("de".to_owned(), text.to_owned())];
        Texts { page: "impressum", by_language, film: None }
    }

    #[test]
    fn headings_paragraphs_and_lines() {
        let html = render(&texts("# A & B\nEins\r\nZwei\r\n\r\n  \n\nDrei\n"), "de");
        let expected = "<h3 class=\"sf-h3\">A &amp; B</h3><p class=\"sf-p\">Eins<br>Zwei</p><p class=\"sf-p\">Drei</p>";
        assert_eq!(html, expected);
        assert!(render(&texts("A"), "en").starts_with("<p class=\"sf-p\" lang=\"de\">"));
    }

    #[test]
    fn addresses_become_links_and_nothing_else() {
        let link =
            |href: &str, text: &str| format!("<a class=\"sf-link\" href=\"{href}\">{text}</a>");
        let cases = [
            (
                "Mail: amt@stadt.example.",
                format!("Mail: {}.", link("mailto:amt@stadt.example", "amt@stadt.example")),
            ),
            (
                "(https://stadt.example/a?b&c)",
                format!(
                    "({})",
                    link("https://stadt.example/a?b&amp;c", "https://stadt.example/a?b&amp;c")
                ),
            ),
            (
                "Telefon +49 391 5550-1, Fax",
                format!("Telefon {}, Fax", link("tel:+4939155501", "+49 391 5550-1")),
            ),
            ("1 + 2 sind 3", "1 + 2 sind 3".to_owned()),
            ("http://stadt.example a@b", "http://stadt.example a@b".to_owned()),
            ("javascript:alert(1) <b>", "javascript:alert(1) &lt;b&gt;".to_owned()),
            (
                "https://x\"onclick=\"y",
                link("https://x&quot;onclick=&quot;y", "https://x&quot;onclick=&quot;y"),
            ),
        ];
        for (line, html) in cases {
            assert_eq!(linked(line), html, "{line}");
        }
    }

    #[test]
    fn fills_a_page_again_and_again() {
        let page = "<div id=\"text-impressum\"></div><p>b</p>";
        let config = |text: &str| Config { texts: vec![texts(text)], ..Config::default() };
        let once = fill(page, &config("Alt"), "de").unwrap_or_default();
        let twice = fill(&once, &config("Neu"), "de").unwrap_or_default();
        assert_eq!(twice, "<div id=\"text-impressum\"><p class=\"sf-p\">Neu</p></div><p>b</p>");
        assert!(fill("<p></p>", &config("Neu"), "de").is_err());
    }

    #[test]
    fn knows_pages_by_their_names() {
        assert_eq!(language("betreiber.html"), Some("de"));
        assert_eq!(language("betreiber-en.html"), Some("en"));
        assert_eq!(language("index.html"), None);
    }
}
