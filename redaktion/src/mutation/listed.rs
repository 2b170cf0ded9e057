//! `rules/mutanten.toml`: changes that make no difference for anybody, each with its reason.

use super::sites::Mutant;
use crate::files::File;
use engine::authoring::{Diagnostic, Severity, Sources};
use serde::Deserialize;

/// Name of the file below the rules folder.
pub const FILE: &str = "mutanten.toml";

/// A listed change.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listed {
    /// File below the rules folder.
    pub datei: String,
    /// Which expression or figure.
    pub stelle: String,
    /// The how-manieth inside it.
    pub nummer: usize,
    /// What stands there.
    pub aus: String,
    /// What would stand there.
    pub wird: String,
    /// Why nobody could see a difference.
    pub grund: String,
}
impl Listed {
    /// Whether this is the change.
    #[must_use]
    pub fn is(&self, mutant: &Mutant) -> bool {
        self.datei == mutant.file
            && self.stelle == mutant.label
            && self.nummer == mutant.number
            && self.aus == mutant.from
            && self.wird == mutant.to
    }

    /// The change in words.
    #[must_use]
    pub fn name(&self) -> String {
        format!(
            "{}: {} Nr. {}: `{}` wird `{}`",
            self.datei, self.stelle, self.nummer, self.aus, self.wird
        )
    }
}

/// The block that lists a change, to be copied into the file.
#[must_use]
pub fn block(mutant: &Mutant) -> String {
    // A text between single quotes stands as it is.
    format!(
        "[[mutant]]\ndatei = '{}'\nstelle = '{}'\nnummer = {}\naus = '{}'\nwird = '{}'\ngrund = ''\n",
        mutant.file, mutant.label, mutant.number, mutant.from, mutant.to
    )
}

/// Reads the file, if it is there.
#[must_use]
pub fn read(sources: &Sources) -> (Vec<Listed>, Vec<Diagnostic>) {
    let Some(text) = sources.get(FILE) else { return (Vec::new(), Vec::new()) };
    let mut file = File::new(FILE, text);
    let mut entries = Vec::new();
    if file.open() {
        file.only_sections(&["mutant"]);
        entries = file.entries::<Listed>("mutant");
    }
    for (entry, _) in entries.iter().filter(|(_, listed)| listed.grund.trim().is_empty()) {
        let span = file.spot(*entry, "grund", "");
        let message = "ein gelisteter Mutant braucht einen Grund".to_owned();
        let help = "sagen, warum niemand einen Unterschied sieht".to_owned();
        file.add("R912", Severity::Error, span, message, Some(help));
    }
    (entries.into_iter().map(|(_, listed)| listed).collect(), file.found)
}
