//! Who may have the finder on a page: everyone, or the sites an operator names.

use crate::headers::Class;

/// Sites that may embed the finder.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Allowed {
    /// Any page.
    #[default]
    Everyone,
    /// Pages of these origins, and the finder's own.
    Only(Vec<Origin>),
}

/// Scheme, host and port of a site; the host may begin with `*.` for everything below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(String);

/// Why a text names no origin, in German, with what to write instead where that is clear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoOrigin {
    /// What is wrong.
    pub message: &'static str,
    /// What to write.
    pub help: String,
}

impl Origin {
    /// Reads `https://portal.example`, also with a port or with `*.` before the host.
    ///
    /// # Errors
    /// Says what is wrong: anything but https (only the own machine may go without), a path, a
    /// host with other letters than those of domain names.
    pub fn read(text: &str) -> Result<Self, NoOrigin> {
        let no = |message, help: String| Err(NoOrigin { message, help });
        let (scheme, rest) = text.split_once("://").unwrap_or(("", text));
        let (host, beyond) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        let whole = ["https://", &host.to_lowercase()].concat();
        if scheme.is_empty() {
            return no("der Anfang `https://` fehlt", format!("`{whole}` schreiben"));
        }
        let (name, port) = host.split_once(':').unwrap_or((host, "443"));
        let own_machine = matches!(name, "localhost" | "127.0.0.1");
        if scheme != "https" && !(scheme == "http" && own_machine) {
            return no(
                "nur verschlüsselte Seiten dürfen einbetten",
                format!("`{whole}` schreiben"),
            );
        }
        let plain = name.strip_prefix("*.").unwrap_or(name);
        let label = |label: &str| {
            let inner =
                |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
            !label.is_empty() && label.bytes().all(inner)
        };
        if plain.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return no("Herkünfte stehen in Kleinbuchstaben", format!("`{whole}` schreiben"));
        }
        if !plain.split('.').all(label) || port.parse::<u16>().is_err() {
            let help = "wie `https://portal.example`, Umlaute in der Form `xn--…`".to_owned();
            return no("das ist keine Adresse einer Website", help);
        }
        if name.starts_with("*.") && !plain.contains('.') {
            return no("so dürfte jede Website einbetten", "`*` allein schreiben".to_owned());
        }
        if !beyond.is_empty() {
            let help = format!("`{scheme}://{host}` schreiben");
            return no("eine Herkunft endet nach dem Namen der Website", help);
        }
        Ok(Self(text.to_owned()))
    }

    /// As it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As a regular expression over the header `Origin`, without its ends.
    fn pattern(&self) -> String {
        self.0.replace('.', r"\.").replace(r"*\.", r"([a-z0-9-]+\.)+")
    }
}

impl Allowed {
    /// The headers that depend on who may use a file, but for an answer to one origin
    /// ([`Allowed::pattern`]).
    #[must_use]
    pub fn headers(&self, class: Class) -> Vec<(&'static str, String)> {
        let framed = match (class, self) {
            (Class::Frame, Self::Everyone) => "frame-ancestors *".to_owned(),
            (Class::Frame, Self::Only(origins)) => {
                origins.iter().fold("frame-ancestors 'self'".to_owned(), |all, origin| {
                    [&all, " ", origin.as_str()].concat()
                })
            }
            (Class::Page | Class::File, _) => "frame-ancestors 'none'".to_owned(),
        };
        let policy = if class == Class::Page { "same-origin" } else { "cross-origin" };
        let mut all = vec![
            ("Content-Security-Policy", framed),
            ("Cross-Origin-Resource-Policy", policy.to_owned()),
        ];
        if class == Class::Frame {
            // A portal that asks this of all it frames shows nothing of a page that does not.
            all.push(("Cross-Origin-Embedder-Policy", "require-corp".to_owned()));
        }
        if (class, self) == (Class::File, &Self::Everyone) {
            all.push(("Access-Control-Allow-Origin", "*".to_owned()));
        }
        all
    }

    /// Where not everyone may load files: a regular expression of the origins that may. Whoever
    /// fits it gets `Access-Control-Allow-Origin` with its own origin.
    #[must_use]
    pub fn pattern(&self) -> Option<String> {
        match self {
            Self::Everyone => None,
            Self::Only(origins) => {
                let all = origins.iter().map(Origin::pattern).collect::<Vec<_>>();
                (!all.is_empty()).then(|| format!("^({})$", all.join("|")))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(origins: &[&str]) -> Allowed {
        Allowed::Only(origins.iter().filter_map(|text| Origin::read(text).ok()).collect())
    }

    #[test]
    fn reads_origins_and_says_what_to_write_instead() {
        for good in [
            "https://portal.example",
            "https://portal.example:8443",
            "https://*.portal.example",
            "https://xn--mnchen-3ya.example",
            "http://localhost:8080",
        ] {
            assert!(Origin::read(good).is_ok(), "{good}");
        }
        let bad = [
            ("portal.example", "`https://portal.example` schreiben"),
            ("http://portal.example", "`https://portal.example` schreiben"),
            ("https://portal.example/", "`https://portal.example` schreiben"),
            ("https://Portal.Example", "`https://portal.example` schreiben"),
            ("https://*.example", "`*` allein schreiben"),
            (
                "https://münchen.example",
                "wie `https://portal.example`, Umlaute in der Form `xn--…`",
            ),
            ("https://a.example:x", "wie `https://portal.example`, Umlaute in der Form `xn--…`"),
            ("https://", "wie `https://portal.example`, Umlaute in der Form `xn--…`"),
            ("https://a b", "wie `https://portal.example`, Umlaute in der Form `xn--…`"),
            (
                "https://a.example'; script",
                "wie `https://portal.example`, Umlaute in der Form `xn--…`",
            ),
        ];
        for (text, help) in bad {
            assert_eq!(Origin::read(text).map_err(|no| no.help), Err(help.to_owned()), "{text}");
        }
    }

    #[test]
    fn a_pattern_fits_what_is_named_and_nothing_else() {
        let pattern = only(&["https://a.example", "https://*.b.example"]).pattern();
        let pattern = regex::Regex::new(&pattern.unwrap_or_default());
        let fits = |origin: &str| pattern.as_ref().is_ok_and(|pattern| pattern.is_match(origin));
        assert!(
            fits("https://a.example")
                && fits("https://x.b.example")
                && fits("https://x.y.b.example")
        );
        for foreign in [
            "https://aaexample",
            "https://a.example.evil.example",
            "https://b.example",
            "https://evilb.example",
            "http://a.example",
            "null",
            "",
        ] {
            assert!(!fits(foreign), "{foreign}");
        }
    }

    #[test]
    fn only_the_page_for_frames_can_be_framed() {
        let framed = |allowed: &Allowed, class| {
            allowed.headers(class).first().map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let some = only(&["https://a.example"]);
        assert_eq!(framed(&Allowed::Everyone, Class::Frame), "frame-ancestors *");
        assert_eq!(framed(&some, Class::Frame), "frame-ancestors 'self' https://a.example");
        assert_eq!(framed(&only(&[]), Class::Frame), "frame-ancestors 'self'");
        for class in [Class::Page, Class::File] {
            assert_eq!(framed(&some, class), "frame-ancestors 'none'");
        }
        let open = ("Access-Control-Allow-Origin", "*".to_owned());
        assert!(Allowed::Everyone.headers(Class::File).contains(&open));
        assert!(!some.headers(Class::File).contains(&open) && only(&[]).pattern().is_none());
    }
}
