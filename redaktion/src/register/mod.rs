//! `docs/leistungen.md`: for each benefit what the finder judges, by which norm and figures, who
//! checked it when, and what is still to be looked up. Written for officials, from the rules alone.

mod figures;

use crate::bundles::Everything;
use crate::tree::{files, get, list, word};
use crate::wording;
use engine::authoring::Sources;
use engine::authoring::toml::{Item, Value};
use engine::date::Date;
use engine::ir::{Benefit, ParamId, Rulebook};
use engine::texts::{Arg, PlainLocale, Texts};
use figures::{Figure, Figures};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// How sure somebody was, when and who.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Check {
    state: String,
    on: Option<Date>,
    by: Option<String>,
}

/// Something nobody has verified, with what helps to do it.
struct Todo {
    what: String,
    norm: String,
    look_up: String,
}

/// The page.
#[must_use]
pub fn page(sources: &Sources, all: &Everything) -> String {
    let rulebook = &all.rulebook;
    let figures = Figures::read(sources, rulebook.law_date);
    let rules = files(sources).filter_map(|(file, item, _)| {
        let id = file.strip_prefix("leistungen/")?.strip_suffix("/regel.toml")?;
        Some((id.to_owned(), item))
    });
    let rules = rules.collect::<BTreeMap<_, _>>();
    let register = Register { rulebook, german: all.texts("de"), figures: &figures, rules: &rules };
    let mut text = register.head();
    for benefit in &rulebook.benefits {
        register.benefit(&mut text, benefit);
    }
    register.todo(&mut text, sources);
    text
}

struct Register<'a> {
    rulebook: &'a Rulebook,
    german: Texts,
    figures: &'a Figures,
    rules: &'a BTreeMap<String, Item>,
}

impl Register<'_> {
    fn head(&self) -> String {
        let served = self.rulebook.served;
        let until = served.to.map_or_else(String::new, |day| format!(" bis {}", wording::day(day)));
        let mut text = format!(
            "# Leistungen\n\nErzeugt mit `cargo run -p redaktion -- dokumente --ziel docs` aus dem \
             Ordner `rules`; nicht von Hand ändern.\nRechtsstand {}. Der Finder antwortet für Tage \
             vom {}{until}.\n\nWas nicht geprüft ist, führt nie zu „kein Anspruch“. Die Liste am \
             Ende nennt alles, was noch nachzusehen ist.\n\n",
            wording::day(self.rulebook.law_date),
            wording::day(served.from)
        );
        text.push_str(
            "| Leistung | Kennung | Rechtsgrundlage | Bedingungen | davon nicht geprüft | \
             Beträge und Grenzen | davon nicht geprüft | bekannte Lücken |\n\
             |---|---|---|---:|---:|---:|---:|---:|\n",
        );
        for benefit in &self.rulebook.benefits {
            let conditions = self.conditions(benefit);
            let open = conditions.iter().filter(|(_, check)| check.is_open()).count();
            let figures = self.of(benefit);
            let unseen = figures.iter().filter(|figure| figure.check.is_open()).count();
            let title = self.title(benefit);
            let _ = writeln!(
                text,
                "| [{}](#{}) | `{}` | {} | {} | {open} | {} | {unseen} | {} |",
                cell(&title),
                anchor(&title),
                benefit.id,
                cell(&benefit.norm),
                conditions.len(),
                figures.len(),
                self.gaps(benefit).len()
            );
        }
        text
    }

    fn benefit(&self, text: &mut String, benefit: &Benefit) {
        let rule = self.rules.get(&benefit.id);
        let _ = write!(text, "\n## {}\n\n| | |\n|---|---|\n", self.title(benefit));
        let mut row = |name: &str, value: &str| {
            let _ = writeln!(text, "| {name} | {} |", cell(value));
        };
        row("Kennung", &format!("`{}`", benefit.id));
        row("Rechtsgrundlage", &benefit.norm);
        row("Rechtskreis", &benefit.legal_area);
        row("Zuständig", &self.text(&format!("stelle-{}", benefit.authority), &benefit.authority));
        for (name, key) in [("OZG", &benefit.ozg), ("LeiKa", &benefit.leika)] {
            row(name, key.as_deref().unwrap_or("nicht eingetragen"));
        }
        for own in &benefit.applications {
            let key = format!("antragsstrecke-{}-{}", benefit.id, own.id);
            let ozg = own.ozg.as_deref().map_or_else(String::new, |ozg| format!(", OZG {ozg}"));
            let leika = &own.leika;
            row("Antrag", &format!("{} (LeiKa {leika}{ozg})", self.text(&key, &own.id)));
        }
        row("Gilt", &figures::period(benefit.validity.from, benefit.validity.to));
        row("Geprüft", &check(rule, None).to_string());
        text.push_str(
            "\n### Was der Finder beurteilt\n\n| Bedingung | Norm | geprüft |\n|---|---|---|\n",
        );
        for (at, (item, check)) in self.conditions(benefit).into_iter().enumerate() {
            let Some(condition) = benefit.conditions.get(at) else { continue };
            let key = format!("bedingung-{}-{}", benefit.id, condition.id);
            let sentence = self.text(&key, &condition.id);
            let period = condition.validity.map_or_else(String::new, |period| {
                format!(" (gilt {})", figures::period(period.from, period.to))
            });
            let note = item.and_then(|item| word(item, "hinweis"));
            let note = note.map_or_else(String::new, |note| format!(" {note}"));
            let _ = writeln!(
                text,
                "| {} | {} | {check} |",
                cell(&format!("{sentence}{period}{note}")),
                cell(&condition.norm)
            );
        }
        for draft in drafts(rule) {
            let id = word(draft, "id").unwrap_or_default();
            let sentence = self.text(&format!("bedingung-{}-{id}", benefit.id), id);
            let norm = word(draft, "norm").unwrap_or_default();
            let _ = writeln!(
                text,
                "| {} (Entwurf: zählt noch nicht) | {} | {} |",
                cell(&sentence),
                cell(norm),
                check(Some(draft), rule)
            );
        }
        if benefit.conditions.is_empty() {
            text.push_str("| Die Regel hat Fehler und ist derzeit nicht prüfbar. | | |\n");
        }
        text.push_str("\n### Was nur die Behörde beurteilt\n\n");
        for check in &benefit.authority_checks {
            let sentence = self.text(&format!("behoerde-{}-{}", benefit.id, check.id), &check.id);
            let _ = writeln!(text, "- {sentence} ({})", check.norm);
        }
        if benefit.authority_checks.is_empty() {
            text.push_str("Nichts eingetragen.\n");
        }
        let figures = self.of(benefit);
        text.push_str("\n### Beträge und Grenzen\n\n");
        if figures.is_empty() {
            text.push_str("Keine.\n");
        } else {
            text.push_str("| Größe | Wert | gilt | Norm | geprüft |\n|---|---|---|---|---|\n");
        }
        for figure in figures {
            let _ = writeln!(
                text,
                "| {} | {} | {}{} | {} | {} |",
                cell(&figure.name),
                cell(&figure.value),
                figure.period,
                if figure.draft { ", Entwurf: zählt noch nicht" } else { "" },
                cell(&figure.norm),
                figure.check
            );
        }
        text.push_str("\n### Bekannte Lücken\n\n");
        let gaps = self.gaps(benefit);
        for gap in &gaps {
            let _ = writeln!(text, "- {gap}");
        }
        if gaps.is_empty() {
            text.push_str("Keine eingetragen.\n");
        }
    }

    /// One list of everything nobody has verified.
    fn todo(&self, text: &mut String, sources: &Sources) {
        text.push_str("\n## Noch zu prüfen\n");
        let mut rows = Vec::new();
        for benefit in &self.rulebook.benefits {
            let rule = self.rules.get(&benefit.id);
            let title = self.title(benefit);
            if check(rule, None).is_open() {
                rows.push(Todo {
                    what: format!("{title}: die Leistung als Ganzes"),
                    norm: benefit.norm.clone(),
                    look_up: look_up(rule),
                });
            }
            for (at, (item, check)) in self.conditions(benefit).into_iter().enumerate() {
                let Some(condition) = benefit.conditions.get(at).filter(|_| check.is_open()) else {
                    continue;
                };
                let key = format!("bedingung-{}-{}", benefit.id, condition.id);
                rows.push(Todo {
                    what: format!("{title}: {}", self.text(&key, &condition.id)),
                    norm: condition.norm.clone(),
                    look_up: look_up(item),
                });
            }
        }
        table(text, "Bedingungen", "Leistung und Bedingung", &rows);
        let figures = self.figures.all().filter(|figure| figure.check.is_open());
        let figures = figures.map(|figure| Todo {
            what: format!(
                "{} (`{}`): {}, {}{}",
                figure.name,
                figure.id,
                figure.value,
                figure.period,
                if figure.draft { ", Entwurf" } else { "" }
            ),
            norm: figure.norm.clone(),
            look_up: figure.look_up.clone(),
        });
        table(text, "Beträge und Grenzen", "Größe und Wert", &figures.collect::<Vec<_>>());
        let mut terms = Vec::new();
        for (_, item, _) in files(sources).filter(|(file, ..)| file.starts_with("begriffe")) {
            for term in list(&item, "begriff") {
                if word(term, "geprueft") == Some("nein") {
                    let id = word(term, "id").unwrap_or_default();
                    terms.push(Todo {
                        what: format!("`{id}` {}", word(term, "beschreibung").unwrap_or_default()),
                        norm: word(term, "norm").unwrap_or_default().to_owned(),
                        look_up: look_up(Some(term)),
                    });
                }
            }
        }
        table(text, "Zwischenschritte", "Begriff", &terms);
    }

    /// Each condition as it stands in the file, and how far it is verified.
    fn conditions(&self, benefit: &Benefit) -> Vec<(Option<&Item>, Check)> {
        let rule = self.rules.get(&benefit.id);
        let items = rule.map_or_else(Vec::new, |rule| list(rule, "bedingung"));
        let of = |id: &str| items.iter().find(|item| word(item, "id") == Some(id)).copied();
        let conditions = benefit.conditions.iter();
        conditions.map(|condition| (of(&condition.id), check(of(&condition.id), rule))).collect()
    }

    /// The figures its conditions and its amount read.
    fn of(&self, benefit: &Benefit) -> Vec<&Figure> {
        let conditions = benefit.conditions.iter().flat_map(|condition| &condition.params);
        let amount = benefit.amount.iter().flat_map(|amount| &amount.params);
        let params = conditions.chain(amount).copied().collect::<BTreeSet<ParamId>>();
        let ids = params.into_iter().filter_map(|id| self.rulebook.parameters.get(id.at()));
        ids.flat_map(|parameter| self.figures.of(&parameter.id)).collect()
    }

    fn gaps(&self, benefit: &Benefit) -> Vec<String> {
        let gaps = self.rules.get(&benefit.id).and_then(|rule| get(rule, "luecken"));
        let Some(Item { value: Value::List(items), .. }) = gaps else { return Vec::new() };
        let texts = items.iter().filter_map(|item| match &item.value {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        });
        texts.collect()
    }

    fn title(&self, benefit: &Benefit) -> String {
        self.text(&benefit.name_key(self.rulebook.law_date), &benefit.id)
    }

    fn text(&self, key: &str, otherwise: &str) -> String {
        let args = [("fuer", Arg::Text("selbst")), ("rolle", Arg::Text("ich"))];
        let found = self.german.get(key, &args, &PlainLocale::GERMAN);
        found.unwrap_or_else(|| otherwise.to_owned())
    }
}

impl Check {
    fn is_open(&self) -> bool {
        self.state == "nein"
    }
}

impl std::fmt::Display for Check {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let state = match self.state.as_str() {
            "ja" => "Gesetzestext",
            "sekundaer" => "zweite Quelle",
            _ => "**nicht geprüft**",
        };
        let on = self.on.map_or_else(|| "ohne Tag".to_owned(), wording::day);
        let by = self.by.as_deref().map_or_else(|| "Name fehlt".to_owned(), cell);
        write!(f, "{state}, {on}, {by}")
    }
}

/// Conditions of bills that are not passed.
fn drafts(rule: Option<&Item>) -> impl Iterator<Item = &Item> {
    let conditions = rule.map_or_else(Vec::new, |rule| list(rule, "bedingung"));
    conditions.into_iter().filter(|item| word(item, "status") == Some("entwurf"))
}

/// How far an entry is verified; day and name may stand at the rule around it.
fn check(item: Option<&Item>, around: Option<&Item>) -> Check {
    let own = |key: &str| item.and_then(|item| word(item, key)).filter(|word| !word.is_empty());
    let outer = |key: &str| around.and_then(|item| word(item, key)).filter(|word| !word.is_empty());
    // A condition says it only where it is not as sure as the rest.
    let state = own("geprueft").unwrap_or(if around.is_some() { "ja" } else { "nein" });
    Check {
        state: state.to_owned(),
        on: own("geprueft_am").or_else(|| outer("geprueft_am")).and_then(Date::parse),
        by: own("geprueft_von").or_else(|| outer("geprueft_von")).map(str::to_owned),
    }
}

/// Where to look, as the entry says it.
fn look_up(item: Option<&Item>) -> String {
    let said = ["quelle", "hinweis", "hinweise"].into_iter();
    let said = said.filter_map(|key| word(item?, key)).filter(|word| !word.is_empty());
    let said = said.collect::<Vec<_>>().join("; ");
    if said.is_empty() { "im Gesetzestext der Norm".to_owned() } else { said }
}

fn table(text: &mut String, title: &str, first: &str, rows: &[Todo]) {
    let _ = write!(text, "\n### {title}\n\n");
    if rows.is_empty() {
        text.push_str("Alles geprüft.\n");
        return;
    }
    let _ = write!(text, "| {first} | Norm | nachsehen |\n|---|---|---|\n");
    for row in rows {
        let (what, norm) = (cell(&row.what), cell(&row.norm));
        let _ = writeln!(text, "| {what} | {norm} | {} |", cell(&row.look_up));
    }
}

/// A text as one cell of a table.
fn cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

/// The address of a heading inside the page.
fn anchor(title: &str) -> String {
    let kept = title.to_lowercase();
    let kept = kept.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}
