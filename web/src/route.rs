//! Addresses of the page: what stands after the `#`, and back.
//!
//! INVARIANT: an address never holds an answer.

/// Where a person is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The first page.
    Start,
    /// The next open question, whichever it is.
    Questions,
    /// The same, answering for somebody else.
    ForOther,
    /// A question; its second page is that of the partner.
    Question {
        /// Id of the question.
        id: String,
        /// The page of the second adult.
        second: bool,
    },
    /// All answers for checking.
    Answers,
    /// The result; a part of the page to go to.
    Result(Option<String>),
    /// Everything about one benefit.
    Benefit(String),
    /// Acute need; a part of the page to go to.
    Urgent(Option<String>),
    /// All benefits.
    List,
    /// Advice and help lines.
    Advice,
}

impl Route {
    /// Reads what stands after the `#`; `None` for an address of another kind.
    #[must_use]
    pub fn parse(hash: &str) -> Option<Self> {
        let hash = hash.strip_prefix('#').unwrap_or(hash);
        if hash.is_empty() {
            return Some(Self::Start);
        }
        let mut parts = hash.strip_prefix('/')?.split('/');
        let first = parts.next().unwrap_or_default();
        let second = parts.next().filter(|part| !part.is_empty());
        let third = parts.next();
        let owned = second.map(str::to_owned);
        Some(match (first, second) {
            ("", _) => Self::Start,
            ("fragen", _) => Self::Questions,
            ("fuer-andere", _) => Self::ForOther,
            ("frage", Some(id)) => Self::Question { id: id.to_owned(), second: third == Some("2") },
            ("antworten", _) => Self::Answers,
            ("ergebnis", _) => Self::Result(owned),
            ("leistung", Some(id)) => Self::Benefit(id.to_owned()),
            ("akute-not", _) => Self::Urgent(owned),
            ("leistungen", _) => Self::List,
            ("beratung", _) => Self::Advice,
            _ => return None,
        })
    }

    /// The address without the `#`.
    #[must_use]
    pub fn path(&self) -> String {
        let with = |head: &str, rest: &str| [head, rest].concat();
        match self {
            Self::Start => "/".to_owned(),
            Self::Questions => "/fragen".to_owned(),
            Self::ForOther => "/fuer-andere".to_owned(),
            Self::Question { id, second: false } => with("/frage/", id),
            Self::Question { id, second: true } => ["/frage/", id, "/2"].concat(),
            Self::Answers => "/antworten".to_owned(),
            Self::Result(None) => "/ergebnis".to_owned(),
            Self::Result(Some(part)) => with("/ergebnis/", part),
            Self::Benefit(id) => with("/leistung/", id),
            Self::Urgent(None) => "/akute-not".to_owned(),
            Self::Urgent(Some(part)) => with("/akute-not/", part),
            Self::List => "/leistungen".to_owned(),
            Self::Advice => "/beratung".to_owned(),
        }
    }

    /// The address as a link.
    #[must_use]
    pub fn href(&self) -> String {
        ["#", &self.path()].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        let id = || "geld".to_owned();
        let routes = [
            Route::Start,
            Route::Questions,
            Route::ForOther,
            Route::Question { id: id(), second: false },
            Route::Question { id: id(), second: true },
            Route::Answers,
            Route::Result(None),
            Route::Result(Some(id())),
            Route::Benefit(id()),
            Route::Urgent(None),
            Route::Urgent(Some(id())),
            Route::List,
            Route::Advice,
        ];
        for route in routes {
            assert_eq!(Route::parse(&route.href()), Some(route));
        }
    }

    #[test]
    fn ignores_addresses_of_another_kind() {
        assert_eq!(Route::parse("#inhalt"), None);
        assert_eq!(Route::parse("#/gibt-es-nicht"), None);
        assert_eq!(Route::parse(""), Some(Route::Start));
        assert_eq!(Route::parse("#/frage/"), None);
    }
}
