//! The budgets: what has to be loaded before the first question can be read and answered, and
//! before the second one comes.

use crate::{Problem, project};
use std::path::{Path, PathBuf};

/// What may be loaded before the first question, after compression.
const FIRST: u64 = 107_000;
/// What the rulebook may weigh: it grows with every benefit.
const RULEBOOK: u64 = 45_000;
/// What may be loaded until the second question: a ratchet, to be lowered with every gain.
const SECOND: u64 = 292_000;

/// A file of the page: title, start and end of its name.
type Part = (&'static str, &'static str, &'static str);

const FIRST_PARTS: [Part; 6] = [
    ("start page with style sheet", "index", ".html"),
    ("glue", "sf-", ".js"),
    ("program, first file", "sf-", ".wasm"),
    ("first question", "anfang-", ".slf"),
    ("German texts, first file", "texte-de-", ".slf"),
    ("places of the first Land", "orte-15-", ".slf"),
];

const SECOND_PARTS: [Part; 4] = [
    ("program, second file", "spaeter-", ".wasm"),
    (RULES, "regeln-", ".slf"),
    ("outline of the places", "laender-", ".slf"),
    ("German texts, second file", "texte-de-mehr-", ".slf"),
];

/// What a portal loads to have the element at all.
const LOADER: u64 = 4_000;
const LOADER_PART: Part = ("loader of the element", "v1/slf-widget", ".js");

const RULES: &str = "rulebook";

/// What each part weighs after compression.
#[derive(Debug)]
pub(crate) struct Table {
    first: Vec<Row>,
    second: Vec<Row>,
    loader: Row,
}

#[derive(Debug)]
struct Row {
    title: &'static str,
    bytes: u64,
    packed: u64,
}

/// Weighs the page in a folder.
pub(super) fn measure(folder: &Path) -> Result<Table, Problem> {
    let files = project::files(folder)?;
    let rows = |parts: &[Part]| {
        parts.iter().map(|part| weigh(folder, &files, *part)).collect::<Result<Vec<_>, _>>()
    };
    let loader = weigh(folder, &files, LOADER_PART)?;
    Ok(Table { first: rows(&FIRST_PARTS)?, second: rows(&SECOND_PARTS)?, loader })
}

fn weigh(folder: &Path, files: &[PathBuf], (title, head, ending): Part) -> Result<Row, Problem> {
    // Names of the second files begin like those of the first.
    let wanted = |name: &str| {
        name.starts_with(head)
            && name.ends_with(ending)
            && name.contains("-mehr-") == head.contains("-mehr-")
    };
    let name = |file: &&PathBuf| file.strip_prefix(folder).ok()?.to_str().map(wanted);
    let file = files.iter().find(|file| name(file) == Some(true));
    let file = file.ok_or_else(|| format!("the page has no {title}"))?;
    let mut packed = file.as_os_str().to_owned();
    packed.push(".br");
    let bytes = file.metadata()?.len();
    Ok(Row { title, bytes, packed: Path::new(&packed).metadata()?.len() })
}

impl Table {
    fn first(&self) -> u64 {
        self.first.iter().map(|row| row.packed).sum()
    }

    fn second(&self) -> u64 {
        self.second.iter().map(|row| row.packed).sum::<u64>().saturating_add(self.first())
    }

    /// What is too heavy, and by how much.
    fn over(&self) -> Option<(&'static str, u64)> {
        let rules = self.second.iter().find(|row| row.title == RULES).map_or(0, |row| row.packed);
        let budgets = [
            ("what the first question needs", self.first(), FIRST),
            ("what the second question needs", self.second(), SECOND),
            ("the rulebook", rules, RULEBOOK),
            ("the loader of the element", self.loader.packed, LOADER),
        ];
        let over =
            |(what, weight, budget): (_, u64, u64)| Some((what, weight.checked_sub(budget)?));
        budgets.into_iter().filter_map(over).find(|(_, over)| *over > 0)
    }

    /// The table for reading.
    pub(crate) fn text(&self) -> String {
        let line = |title: &str, bytes: &str, packed: &str| {
            format!("  {title:<30}{bytes:>9}{packed:>9}\n")
        };
        let rows = |rows: &[Row]| {
            let row = |row: &Row| line(row.title, &row.bytes.to_string(), &row.packed.to_string());
            rows.iter().map(row).collect::<String>()
        };
        let sum = |sum: u64, budget: u64| {
            let [sum, budget] = [("sum", sum), ("budget", budget)]
                .map(|(title, weight)| line(title, "", &weight.to_string()));
            [sum, budget].concat()
        };
        [
            line("until the first question", "bytes", "brotli"),
            rows(&self.first),
            sum(self.first(), FIRST),
            line("until the second question", "", ""),
            rows(&self.second),
            sum(self.second(), SECOND),
            line("on the page of a portal", "", ""),
            rows(std::slice::from_ref(&self.loader)),
            line("budget", "", &LOADER.to_string()),
        ]
        .concat()
    }

    /// Fails above a budget.
    pub(crate) fn check(&self) -> Result<(), Problem> {
        match self.over() {
            None => Ok(()),
            Some((what, over)) => Err(format!("{what} is {over} bytes above its budget").into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(first: u64, rules: u64) -> Table {
        let row = |title, packed| Row { title, bytes: 1, packed };
        let (first, second) = (vec![row("a", first), row("b", 1)], vec![row(RULES, rules)]);
        Table { first, second, loader: row("l", LOADER) }
    }

    fn problem(table: &Table) -> Option<String> {
        table.check().err().map(|problem| problem.to_string())
    }

    #[test]
    fn fails_above_a_budget_only() {
        assert_eq!(problem(&table(FIRST - 1, RULEBOOK)), None);
        let first = "what the first question needs is 1 bytes above its budget";
        assert_eq!(problem(&table(FIRST, 1)).as_deref(), Some(first));
        let rules = "the rulebook is 1 bytes above its budget";
        assert_eq!(problem(&table(1, RULEBOOK + 1)).as_deref(), Some(rules));
    }

    #[test]
    fn shows_both_sums() {
        let text = table(10, 20).text();
        let sums = text.lines().filter_map(|line| line.trim().strip_prefix("sum"));
        assert_eq!(sums.map(str::trim).collect::<Vec<_>>(), ["11", "31"]);
    }
}
