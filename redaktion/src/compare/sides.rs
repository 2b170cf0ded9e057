//! The two states of the rules that are compared: folders, or revisions of git.
//!
//! Git is asked by its own command; nothing is checked out or written. Places and ways judge nobody:
//! they are left out, so that an older state compares even if their form has changed since.

use crate::bundles::{self, Everything};
use crate::{sources, ways};
use engine::authoring::Sources;
use std::path::Path;
use std::process::Command;

/// A state of the rules.
#[derive(Debug)]
pub struct Side {
    /// As it was named.
    pub name: String,
    /// The files.
    pub sources: Sources,
    /// What was made of them.
    pub all: Everything,
}

/// Reads a folder or a revision; `rules` is where the rules lie in the work tree.
///
/// # Errors
/// A German sentence: it is neither, or holds no rules.
pub fn load(name: &str, rules: &Path) -> Result<Side, String> {
    let folder = Path::new(name);
    let sources = if folder.is_dir() {
        let inner = [folder.to_owned(), folder.join("rules")];
        let found = inner.iter().find(|folder| folder.join("fragen.toml").is_file());
        let Some(found) = found else {
            return Err(format!("im Ordner `{name}` liegen keine Regeln: `fragen.toml` fehlt"));
        };
        sources::read(found)?
    } else {
        revision(name, rules)?
    };
    let mut all = bundles::load(&sources);
    all.diagnostics.retain(|found| !ways::is_about(found) && !found.file.starts_with("orte/"));
    Ok(Side { name: name.to_owned(), sources, all })
}

fn revision(name: &str, rules: &Path) -> Result<Sources, String> {
    let commit = format!("{name}^{{commit}}");
    let verify = ["rev-parse", "--verify", "--quiet", "--end-of-options", commit.as_str()];
    let Some(found) = git(rules, &verify)? else {
        return Err(format!("`{name}` ist weder ein Ordner noch ein Stand in git"));
    };
    let commit = String::from_utf8_lossy(&found).trim().to_owned();
    let list = git(rules, &["ls-tree", "-r", "--name-only", "-z", &commit])?.unwrap_or_default();
    let mut sources = Sources::new();
    for path in String::from_utf8_lossy(&list).split('\0').filter(|path| is_rule(path)) {
        let shown = git(rules, &["show", &format!("{commit}:./{path}")])?;
        let text = shown.map(String::from_utf8);
        let Some(Ok(text)) = text else {
            return Err(format!("`{path}` im Stand `{name}` ist kein Text in UTF-8"));
        };
        sources.insert(path.to_owned(), text);
    }
    if !sources.contains_key("fragen.toml") {
        return Err(format!("im Stand `{name}` liegen keine Regeln: `fragen.toml` fehlt"));
    }
    Ok(sources)
}

fn is_rule(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|kind| kind == "toml" || kind == "ftl")
}

/// What git answers; `None` if it refuses.
fn git(rules: &Path, arguments: &[&str]) -> Result<Option<Vec<u8>>, String> {
    let output = Command::new("git").arg("-C").arg(rules).args(arguments).output();
    let output = output.map_err(|error| format!("git lässt sich nicht starten: {error}"))?;
    Ok(output.status.success().then_some(output.stdout))
}
