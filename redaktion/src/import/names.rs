//! Ids made from words people wrote: plain letters, digits and `_`, each once.

use engine::authoring::questions::ROLES;
use std::collections::BTreeSet;

/// Words that mean something in expressions already.
const TAKEN: [&str; 6] = ["stichtag", "stichtag_monat", "true", "false", "if", "else"];

/// The id closest to a text.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut id = String::new();
    for c in text.to_lowercase().chars() {
        match c {
            'ä' => id.push_str("ae"),
            'ö' => id.push_str("oe"),
            'ü' => id.push_str("ue"),
            'ß' => id.push_str("ss"),
            c if c.is_ascii_alphanumeric() => id.push(c),
            _ if id.ends_with('_') => {}
            _ => id.push('_'),
        }
    }
    let id = id.trim_matches('_');
    if id.starts_with(|c: char| c.is_ascii_lowercase()) { id.to_owned() } else { format!("x_{id}") }
}

/// Gives out ids, each once.
#[derive(Debug, Default)]
pub struct Ids(BTreeSet<String>);

impl Ids {
    /// An id for this text.
    pub fn give(&mut self, text: &str) -> String {
        let mut id = slug(text);
        let is_word = TAKEN.contains(&id.as_str()) || ROLES.iter().any(|(role, _)| *role == id);
        if is_word {
            id.push_str("_angabe");
        }
        let mut next = 2_usize;
        let mut free = id.clone();
        while !self.0.insert(free.clone()) {
            free = format!("{id}_{next}");
            next = next.saturating_add(1);
        }
        free
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_plain_and_given_once() {
        assert_eq!(slug("Erwerbsfähig_neu"), "erwerbsfaehig_neu");
        assert_eq!(slug("Kinder 18-25"), "kinder_18_25");
        assert_eq!(slug("3rd"), "x_3rd");
        let mut ids = Ids::default();
        assert_eq!(ids.give("Kinder"), "kinder_angabe");
        assert_eq!(ids.give("nein >6 Monate"), "nein_6_monate");
        assert_eq!(ids.give("nein <6 Monate"), "nein_6_monate_2");
    }
}
