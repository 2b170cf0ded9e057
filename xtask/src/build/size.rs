//! The budget: what has to be loaded before the first question can be answered.

use crate::{Problem, project};
use std::path::Path;

/// What it should weigh after compression. It does not yet: see docs/adr/0005.
const AIM: u64 = 140_000;
/// What it may weigh: a ratchet just above what it weighs today, to be lowered with every gain.
const BUDGET: u64 = 186_000;

/// What each part weighs after compression.
#[derive(Debug)]
pub(crate) struct Table {
    rows: Vec<(&'static str, u64, u64)>,
}

const PARTS: [(&str, &str, &str); 5] = [
    ("start page with style sheet", "index", ".html"),
    ("glue", "sf-", ".js"),
    ("program", "sf-", ".wasm"),
    ("rulebook", "regeln-", ".slf"),
    ("German texts", "texte-de-", ".slf"),
];

/// Weighs the page in a folder.
pub(super) fn measure(folder: &Path) -> Result<Table, Problem> {
    let files = project::files(folder)?;
    let find = |(title, head, ending): (&'static str, &str, &str)| {
        // Texts needed later are a file of their own, with a longer name.
        let wanted = |name: &str| {
            name.starts_with(head) && name.ends_with(ending) && !name.contains("-mehr-")
        };
        let file = files
            .iter()
            .find(|file| file.file_name().and_then(|name| name.to_str()).is_some_and(wanted));
        let file = file.ok_or_else(|| format!("the page has no {title}"))?;
        let mut packed = file.as_os_str().to_owned();
        packed.push(".br");
        let weight = |file: &Path| Ok::<_, Problem>(file.metadata()?.len());
        Ok::<_, Problem>((title, weight(file)?, weight(Path::new(&packed))?))
    };
    Ok(Table { rows: PARTS.into_iter().map(find).collect::<Result<_, _>>()? })
}

impl Table {
    fn total(&self) -> u64 {
        self.rows.iter().map(|(_, _, packed)| packed).sum()
    }

    /// The table for reading.
    pub(crate) fn text(&self) -> String {
        let line =
            |title: &str, raw: String, packed: u64| format!("  {title:<28}{raw:>10}{packed:>10}\n");
        let mut text =
            format!("  {:<28}{:>10}{:>10}\n", "until the first question", "bytes", "brotli");
        for (title, raw, packed) in &self.rows {
            text.push_str(&line(title, raw.to_string(), *packed));
        }
        text.push_str(&line("sum", String::new(), self.total()));
        text.push_str(&line("budget", String::new(), BUDGET));
        text.push_str(&line("aim", String::new(), AIM));
        let over = self.total().saturating_sub(AIM);
        if over > 0 {
            text.push_str(&line("over the aim by", String::new(), over));
        }
        text
    }

    /// Fails above the budget.
    pub(crate) fn check(&self) -> Result<(), Problem> {
        let over = self.total().saturating_sub(BUDGET);
        if over == 0 {
            Ok(())
        } else {
            Err(format!("the page is {over} bytes above its budget").into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fails_above_the_budget_only() {
        let table = |packed| Table { rows: vec![("a", 1, packed), ("b", 1, 1)] };
        assert!(table(BUDGET - 1).check().is_ok());
        assert!(table(AIM - 1).text().lines().all(|line| !line.contains("over the aim")));
        let text = table(AIM).text();
        let last =
            text.lines().last().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        assert_eq!(last.as_deref(), Some("over the aim by 1"));
        let problem = table(BUDGET).check().err().map(|problem| problem.to_string());
        assert_eq!(problem.as_deref(), Some("the page is 1 bytes above its budget"));
    }
}
