//! The rules of the house, as tests over the text of the project.

mod code;
mod content;
mod packages;
mod tree;

use crate::{Problem, project};

/// A file of the project that is text.
#[derive(Debug)]
struct Text {
    /// Path in the project, with `/`.
    name: String,
    body: String,
}

impl Text {
    fn ends_with(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.name.ends_with(ending))
    }

    fn is_code(&self) -> bool {
        self.ends_with(&[".rs", ".mjs", ".js", ".scss", ".sh"])
    }

    /// Lines with their number.
    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.body.lines().enumerate().map(|(at, line)| (at + 1, line))
    }

    /// A finding in this file.
    fn at(&self, line: usize, what: &str) -> String {
        format!("{}:{line}: {what}", self.name)
    }
}

/// What a rule found.
type Findings = Vec<String>;

/// A rule over the texts of the project.
type Rule = (&'static str, fn(&[Text]) -> Findings);

const RULES: [Rule; 16] = [
    ("the engine has no floating point", code::no_floats),
    ("nothing is left unfinished", code::nothing_unfinished),
    ("files are short", code::short_files),
    ("every source file opens with its purpose", code::opens_with_purpose),
    ("the engine and the page name no benefit", code::no_benefit_names),
    ("no path of a machine", content::no_machine_paths),
    ("no host of a registry", content::no_registry_hosts),
    ("lines end cleanly", content::clean_lines),
    ("no emoji", content::no_emoji),
    ("links between pages lead somewhere", content::links_lead_somewhere),
    ("every figure has date, norm and source", content::figures_have_sources),
    ("every benefit has its rule and its cases", content::benefits_are_complete),
    ("the top level is as described", tree::top_level),
    ("file names are plain", tree::plain_names),
    ("versions agree", packages::versions_agree),
    ("the lock file of npm names no host", packages::npm_lock),
];

/// Each rule with whether it is kept.
pub(crate) fn rules() -> Vec<(&'static str, Result<(), Problem>)> {
    let texts = match texts() {
        Ok(texts) => texts,
        Err(problem) => return vec![("the project can be read", Err(problem))],
    };
    let mut all = Vec::new();
    for (title, rule) in RULES {
        all.push((title, verdict(&rule(&texts))));
    }
    for (title, found) in packages::of_cargo() {
        all.push((title, found.and_then(|found| verdict(&found))));
    }
    all
}

fn verdict(found: &[String]) -> Result<(), Problem> {
    const SHOWN: usize = 20;
    if found.is_empty() {
        return Ok(());
    }
    let more = found.len().saturating_sub(SHOWN);
    let mut text = found.iter().take(SHOWN).map(|line| ["\n  ", line].concat()).collect::<String>();
    if more > 0 {
        text.extend(["\n  and ", &more.to_string(), " more"]);
    }
    Err(text.into())
}

/// The command: prints every rule that is broken.
pub(crate) fn run() -> Result<(), Problem> {
    let rules = rules();
    let all = rules.len();
    let broken = rules.into_iter().filter_map(|(title, kept)| Some((title, kept.err()?)));
    let broken = broken.inspect(|(title, found)| eprintln!("broken: {title}{found}")).count();
    eprintln!("{} of {all} rules are kept", all - broken);
    if broken == 0 { Ok(()) } else { Err("the house is not tidy".into()) }
}

fn texts() -> Result<Vec<Text>, Problem> {
    let root = project::path("");
    let mut texts = Vec::new();
    for file in project::files(&root)? {
        let name = file.strip_prefix(&root)?.to_string_lossy().replace('\\', "/");
        if let Ok(body) = String::from_utf8(project::read_bytes(&file)?) {
            texts.push(Text { name, body });
        }
    }
    Ok(texts)
}

#[cfg(test)]
fn text(name: &str, body: &str) -> Text {
    Text { name: name.to_owned(), body: body.to_owned() }
}
