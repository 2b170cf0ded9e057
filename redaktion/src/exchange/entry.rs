//! An entry of `rules/wege` as a foreign file states it: which entry it is, what the file says of
//! it, and what is assumed where the file says nothing.

use super::mistakes::At;
use std::collections::BTreeSet;
use std::fmt;

/// A section of a file of ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// `[[stelle]]`
    Office,
    /// `[[onlinedienst]]`
    Way,
    /// `[[zustaendigkeit]]`
    Duty,
}

impl Section {
    /// All sections an import writes; offices first, duties name them.
    pub const ALL: [Self; 3] = [Self::Office, Self::Way, Self::Duty];

    /// Its name in the file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Office => "stelle",
            Self::Way => "onlinedienst",
            Self::Duty => "zustaendigkeit",
        }
    }

    /// The keys in the order they are written.
    #[must_use]
    pub const fn order(self) -> &'static [&'static str] {
        match self {
            Self::Office => &[
                "id",
                "art",
                "name",
                "telefon",
                "zeiten",
                "email",
                "url",
                "termin",
                "anschrift",
                "quelle",
                "geprueft",
                "geprueft_am",
            ],
            Self::Way => &[
                "id",
                "leistungen",
                "art",
                "ziel",
                "name",
                "betreiber",
                "url",
                "gebiete",
                "ausser",
                "vertrauensniveau",
                "anmeldung",
                "hinweis",
                "leika",
                "anbindung",
                "anbindungstests",
                "livegang",
                "gueltig_ab",
                "gueltig_bis",
                "rang",
                "quelle",
                "geprueft",
                "geprueft_am",
            ],
            Self::Duty => &[
                "leistungen",
                "stelle",
                "gebiete",
                "gueltig_ab",
                "gueltig_bis",
                "norm",
                "quelle",
                "geprueft",
                "geprueft_am",
            ],
        }
    }
}

/// The value of a key. Lists with the same words are the same, whatever their order.
#[derive(Debug, Clone, Eq)]
pub enum Value {
    /// The key is not there.
    Absent,
    /// A text.
    Text(String),
    /// Words, none of them twice.
    List(Vec<String>),
    /// A small number.
    Number(i64),
}

impl Value {
    /// A text; nothing if it is empty.
    #[must_use]
    pub fn text(text: &str) -> Self {
        if text.is_empty() { Self::Absent } else { Self::Text(text.to_owned()) }
    }

    /// Words; nothing if there are none.
    #[must_use]
    pub fn list<S: Into<String>>(words: impl IntoIterator<Item = S>) -> Self {
        let mut list = Vec::new();
        let mut seen = BTreeSet::new();
        for word in words.into_iter().map(Into::into) {
            if seen.insert(word.clone()) {
                list.push(word);
            }
        }
        if list.is_empty() { Self::Absent } else { Self::List(list) }
    }
}

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Absent, Self::Absent) => true,
            (Self::Text(a), Self::Text(b)) => a == b,
            (Self::Number(a), Self::Number(b)) => a == b,
            (Self::List(a), Self::List(b)) => {
                a.iter().collect::<BTreeSet<_>>() == b.iter().collect::<BTreeSet<_>>()
            }
            _ => false,
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("(leer)"),
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => write!(f, "{number}"),
            Self::List(words) => f.write_str(&words.join(", ")),
        }
    }
}

/// Keys with their values.
pub type Fields = Vec<(&'static str, Value)>;

/// An entry as a foreign file states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its section.
    pub section: Section,
    /// Where the file says it.
    pub at: At,
    /// Which entry it is.
    pub identity: Fields,
    /// What the file says.
    pub said: Fields,
    /// What holds only if the entry is new.
    pub assumed: Fields,
    /// What holds if the entry is new or changes: who says so, and that nobody checked it.
    pub stamp: Fields,
}

impl Entry {
    /// How people find it again.
    #[must_use]
    pub fn title(&self) -> String {
        let words = self.identity.iter().map(|(_, value)| value.to_string());
        words.collect::<Vec<_>>().join(" → ")
    }
}

/// Lower case, digits and underscores, as ids are written.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            'Ä' | 'ä' => slug.push_str("ae"),
            'Ö' | 'ö' => slug.push_str("oe"),
            'Ü' | 'ü' => slug.push_str("ue"),
            'ß' => slug.push_str("ss"),
            _ if letter.is_ascii_alphanumeric() => slug.push(letter.to_ascii_lowercase()),
            _ if slug.is_empty() || slug.ends_with('_') => {}
            _ => slug.push('_'),
        }
    }
    slug.trim_end_matches('_').to_owned()
}
