//! `rules/gruppen.toml`: groups of benefits a portal can name.

use crate::files::File;
use engine::authoring::{Diagnostic, Severity, Sources};
use engine::ir::Rulebook;
use serde::Deserialize;

/// Where they stand.
const PATH: &str = "gruppen.toml";

/// Id and benefits of each group.
pub type Groups = Vec<(String, Vec<String>)>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGroup {
    id: String,
    leistungen: Vec<String>,
}

/// Reads the groups; without the file there are none.
#[must_use]
pub fn load(sources: &Sources, rulebook: &Rulebook) -> (Groups, Vec<Diagnostic>) {
    let Some(text) = sources.get(PATH) else { return Default::default() };
    let mut file = File::new(PATH, text);
    if !file.open() {
        return (Groups::new(), file.found);
    }
    file.only_sections(&["gruppe"]);
    let mut groups = Groups::new();
    for (entry, group) in file.entries::<RawGroup>("gruppe") {
        let mut wrong = |code, key, word: &str, message, help: &str| {
            let span = file.spot(entry, key, word);
            file.add(code, Severity::Error, span, message, Some(help.to_owned()));
        };
        let known = groups.iter().any(|(id, _)| *id == group.id);
        if known || rulebook.benefit(&group.id).is_some() {
            let message = format!("`{}` heißt schon eine andere Gruppe oder Leistung", group.id);
            wrong("R902", "id", &group.id, message, "eine andere Kennung wählen");
        }
        for id in group.leistungen.iter().filter(|id| rulebook.benefit(id).is_none()) {
            let message = format!("es gibt keine Leistung `{id}`");
            wrong("R930", "leistungen", id, message, "Name eines Ordners unter rules/leistungen");
        }
        groups.push((group.id, group.leistungen));
    }
    let grouped = |id: &String| groups.iter().any(|(_, members)| members.contains(id));
    for benefit in rulebook.benefits.iter().filter(|benefit| !grouped(&benefit.id)) {
        let message = format!("`{}` steht in keiner Gruppe", benefit.id);
        let help = "in eine passende Gruppe aufnehmen".to_owned();
        file.add("R931", Severity::Warning, 0..0, message, Some(help));
    }
    (groups, file.found)
}

#[cfg(test)]
#[expect(clippy::indexing_slicing, reason = "test code")]
mod tests {
    use super::*;

    #[test]
    fn names_all_mistakes_at_once_and_keeps_the_rest() {
        let text = "[[gruppe]]\nid = \"a\"\nleistungen = [\"nie\", \"nimmer\"]\n\n\
                    [[gruppe]]\nid = \"a\"\nleistungen = []\n\n[[gruppe]]\nid = 1\nleistungen = []\n";
        let sources = Sources::from([(PATH.to_owned(), text.to_owned())]);
        let rules = engine::authoring::load(&Sources::new()).rulebook;
        let (groups, found) = load(&sources, &rules);
        let mut places = found.iter().map(|one| (one.line, one.code)).collect::<Vec<_>>();
        places.sort_unstable();
        assert_eq!(places, [(3, "R930"), (3, "R930"), (6, "R902"), (10, "R901")]);
        assert_eq!((groups.len(), groups[0].1.len()), (2, 2));
        assert!(load(&Sources::new(), &rules).1.is_empty());
    }
}
