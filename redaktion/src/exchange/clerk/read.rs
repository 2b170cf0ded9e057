//! From the table of a clerk to entries: lines of one way are put together, every cell is checked.

use super::super::catalogue::Catalogue;
use super::super::checks;
use super::super::entry::{Entry, Fields, Section, Value, slug};
use super::super::mistakes::{At, Findings};
use super::table::{self, Row};
use engine::date::Date;
use std::collections::{BTreeMap, BTreeSet};

const KINDS: [&str; 4] = ["efa_eigen", "kommunal", "efa_extern", "bund"];
const TARGETS: [&str; 3] = ["formular", "seite", "portal"];
const CHECKED: [&str; 3] = ["ja", "sekundaer", "nein"];
const SIGN_IN: [&str; 7] = [
    "benutzername_passwort",
    "bundid",
    "online_ausweis",
    "eu_identitaet",
    "elster",
    "laenderkonto",
    "eigenes_konto",
];

/// The entries of a table; what cannot be taken over is found.
#[must_use]
pub fn entries(
    text: &str,
    catalogue: &Catalogue<'_>,
    day: Date,
    findings: &mut Findings,
) -> Vec<Entry> {
    let rows = table::read(text, findings);
    let lines = rows.iter().filter_map(|row| Reading { row, catalogue, findings }.line());
    let lines = lines.collect::<Vec<_>>();
    let mut ways = Vec::<Group>::new();
    let mut places = BTreeMap::<String, usize>::new();
    for line in lines {
        if let Some(way) = places.get(&line.id).and_then(|at| ways.get_mut(*at)) {
            way.join(line, findings);
        } else {
            places.insert(line.id.clone(), ways.len());
            ways.push(Group::of(line));
        }
    }
    ways.into_iter().map(|way| way.entry(day, findings)).collect()
}

/// What a line says.
struct Line {
    at: At,
    id: String,
    has_id: bool,
    benefits: BTreeSet<String>,
    key: Option<String>,
    area: String,
    said: Fields,
}

struct Reading<'r, 'a> {
    row: &'r Row,
    catalogue: &'r Catalogue<'a>,
    findings: &'r mut Findings,
}

impl Reading<'_, '_> {
    fn line(mut self) -> Option<Line> {
        let (key, benefits) = self.benefits()?;
        let area = self
            .needed("ars")
            .and_then(|text| self.catalogue.area(&text, &self.row.at, self.findings));
        let mut said = Fields::new();
        for column in ["name", "quelle"] {
            let text = self.needed(column)?;
            let text = checks::line(column, &text, &self.row.at, self.findings);
            said.push((column, Value::Text(text.unwrap_or_default())));
        }
        let url = self.needed("url");
        let url = url.and_then(|text| checks::url(&text, &self.row.at, self.findings));
        said.push(("url", Value::Text(url.unwrap_or_default())));
        for (column, key, words) in [
            ("vertrauensniveau", "vertrauensniveau", checks::TRUST.as_slice()),
            ("status", "livegang", &checks::STATES),
        ] {
            let word = self.word(column, words).unwrap_or_else(|| "unbekannt".to_owned());
            said.push((key, Value::Text(word)));
        }
        for column in ["gueltig_ab", "gueltig_bis"] {
            said.push((column, self.day(column)));
        }
        self.optional(&mut said);
        let area = area?;
        let given = self.row.cell("id");
        if !given.is_empty() && slug(given) != given {
            let message = format!("`{given}` ist keine Kennung");
            self.mistake(
                message,
                "Kleinbuchstaben, Ziffern und `_`; für einen neuen Weg leer lassen",
            );
        }
        let own = [benefits.first(), key.as_ref(), Some(&area)];
        let own = own.into_iter().collect::<Option<Vec<_>>>();
        let own =
            own.map(|parts| parts.into_iter().map(String::as_str).collect::<Vec<_>>().join("_"));
        let id = if given.is_empty() { own.unwrap_or_default() } else { given.to_owned() };
        if id.is_empty() {
            self.mistake("ohne `leika_key` braucht die Zeile eine `id`".to_owned(), "");
            return None;
        }
        let (at, has_id) = (self.row.at.clone(), !given.is_empty());
        Some(Line { at, id, has_id, benefits, key, area, said })
    }

    /// The service key and the benefits; `None` if the line is not for us.
    fn benefits(&mut self) -> Option<(Option<String>, BTreeSet<String>)> {
        let text = self.row.cell("leika_key");
        let key = match text {
            "" => None,
            _ => Some(checks::service_key(text, &self.row.at, self.findings)?),
        };
        let named = words(self.row.cell("leistungen"));
        if named.is_empty() {
            let Some(key) = key else {
                self.needed("leika_key");
                return None;
            };
            let benefits = self.catalogue.benefits(&key);
            if benefits.is_empty() {
                self.findings.left_out(format!(
                    "`{key}`: zu diesem Leistungsschlüssel gibt es hier keine Leistung"
                ));
                return None;
            }
            return Some((Some(key), benefits));
        }
        let mut fine = true;
        for id in named.iter().filter(|id| !self.catalogue.has_benefit(id)) {
            fine = false;
            self.mistake(
                format!("die Leistung `{id}` gibt es nicht"),
                "die Zelle `leistungen` leer lassen; der Leistungsschlüssel genügt",
            );
        }
        fine.then(|| (key, named.into_iter().collect()))
    }

    /// What the columns beyond the needed ones say, where the table has them.
    fn optional(&mut self, said: &mut Fields) {
        for (column, words) in
            [("art", KINDS.as_slice()), ("ziel", &TARGETS), ("geprueft", &CHECKED)]
        {
            if let Some(word) = self.word(column, words) {
                said.push((column, Value::Text(word)));
            }
        }
        if let Some(operator) = self.text("betreiber") {
            said.push(("betreiber", Value::Text(operator)));
        }
        if let day @ Value::Text(_) = self.day("geprueft_am") {
            said.push(("geprueft_am", day));
        }
        for column in ["anbindung", "anbindungstests"] {
            if self.row.has(column) {
                let word = self.word(column, &checks::STATES).unwrap_or_default();
                said.push((column, Value::text(&word)));
            }
        }
        if self.row.has("hinweis") {
            let hint = self.text("hinweis").unwrap_or_default();
            said.push(("hinweis", Value::text(&hint)));
        }
        if self.row.has("anmeldung") {
            let means = words(self.row.cell("anmeldung"));
            let known = means.iter().filter_map(|word| {
                checks::word("anmeldung", word, &SIGN_IN, &self.row.at, self.findings)
            });
            said.push(("anmeldung", Value::list(known)));
        }
        if self.row.has("ausser") {
            let keys = words(self.row.cell("ausser"));
            let areas =
                keys.iter().filter_map(|key| self.catalogue.area(key, &self.row.at, self.findings));
            said.push(("ausser", Value::list(areas)));
        }
        if self.row.has("rang") {
            said.push(("rang", self.rank()));
        }
    }

    fn rank(&mut self) -> Value {
        let text = self.row.cell("rang");
        match text.parse::<u16>() {
            Ok(rank) if rank > 0 => Value::Number(rank.into()),
            Err(_) if !text.is_empty() => {
                self.mistake(format!("der Rang `{text}` ist keine Zahl"), "0 bis 65535 oder leer");
                Value::Absent
            }
            Ok(_) | Err(_) => Value::Absent,
        }
    }

    fn needed(&mut self, column: &str) -> Option<String> {
        let text = self.row.cell(column);
        if text.is_empty() {
            let message = format!("`{column}` ist leer");
            self.mistake(message, "ausfüllen; bricht die Datei hier ab?");
            return None;
        }
        Some(text.to_owned())
    }

    fn text(&mut self, column: &str) -> Option<String> {
        checks::line(column, self.row.cell(column), &self.row.at, self.findings)
    }

    fn word(&mut self, column: &str, words: &[&str]) -> Option<String> {
        let text = self.row.cell(column);
        if text.is_empty() {
            return None;
        }
        checks::word(column, text, words, &self.row.at, self.findings)
    }

    fn day(&mut self, column: &str) -> Value {
        let text = self.row.cell(column);
        if text.is_empty() {
            return Value::Absent;
        }
        let day = checks::day(text, &self.row.at, self.findings);
        day.map_or(Value::Absent, Value::Text)
    }

    fn mistake(&mut self, message: String, help: &str) {
        self.findings.mistake(&self.row.at, message, help);
    }
}

/// Words with blanks or commas between them.
fn words(cell: &str) -> Vec<String> {
    let parts = cell.split([' ', ',']).map(str::trim).filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

/// The lines of one way.
struct Group {
    first: Line,
    benefits: BTreeSet<String>,
    lines: BTreeMap<(Option<String>, String), At>,
}

impl Group {
    fn of(line: Line) -> Self {
        let lines = BTreeMap::from([((line.key.clone(), line.area.clone()), line.at.clone())]);
        Self { benefits: line.benefits.clone(), first: line, lines }
    }

    fn join(&mut self, line: Line, findings: &mut Findings) {
        let place = (line.key, line.area);
        if let Some(first) = self.lines.get(&place) {
            let which = [place.0.as_deref().unwrap_or("ohne Schlüssel"), &place.1].join(" in ");
            let message = format!("`{which}` steht schon in {}", spoken(first));
            let help = if line.has_id {
                "eine der beiden Zeilen streichen"
            } else {
                "eine streichen; sind es zwei Wege, jedem in der Spalte `id` eine Kennung geben"
            };
            findings.mistake(&line.at, message, help);
            return;
        }
        for ((key, first), (_, other)) in self.first.said.iter().zip(&line.said) {
            if first != other {
                let message = format!(
                    "`{key}` ist anders als in {}, beide gehören zu `{}`",
                    spoken(&self.first.at),
                    self.first.id
                );
                findings.mistake(&line.at, message, "angleichen oder eine andere `id` wählen");
            }
        }
        self.benefits.extend(line.benefits);
        self.lines.insert(place, line.at);
    }

    fn entry(self, day: Date, findings: &mut Findings) -> Entry {
        let keys = self.lines.keys().map(|(key, _)| key.clone()).collect::<BTreeSet<_>>();
        let areas = self.lines.keys().map(|(_, area)| area.clone()).collect::<BTreeSet<_>>();
        for key in &keys {
            for area in &areas {
                if !self.lines.contains_key(&(key.clone(), area.clone())) {
                    let which = key.as_deref().unwrap_or("ohne Schlüssel");
                    let message =
                        format!("zu `{}` fehlt die Zeile `{which}` in `{area}`", self.first.id);
                    let help = "ein Weg gilt in allen seinen Gebieten für alle seine Schlüssel: \
                                die Zeile ergänzen oder zwei Wege mit eigener `id` daraus machen";
                    findings.mistake(&self.first.at, message, help);
                }
            }
        }
        let url = self.first.said.iter().find(|(key, _)| *key == "url");
        let operator = url.map(|(_, url)| checks::host(&url.to_string())).unwrap_or_default();
        let assumed = vec![
            ("art", Value::text(kind(&areas))),
            ("ziel", Value::text("seite")),
            ("betreiber", Value::text(&operator)),
        ];
        let mut said = vec![
            ("leistungen", Value::list(self.benefits)),
            ("leika", Value::list(keys.into_iter().flatten())),
            ("gebiete", Value::list(areas)),
        ];
        said.extend(self.first.said);
        Entry {
            section: Section::Way,
            at: self.first.at,
            identity: vec![("id", Value::Text(self.first.id))],
            said,
            assumed,
            stamp: vec![
                ("geprueft", Value::text("nein")),
                ("geprueft_am", Value::Text(day.to_string())),
            ],
        }
    }
}

fn spoken(at: &At) -> String {
    match at {
        At::Line(line) => format!("Zeile {line}"),
        At::Place(_, path) | At::Path(path) => format!("`{path}`"),
        At::File => "der Datei".to_owned(),
    }
}

/// Who most likely runs a way, by how large its areas are.
#[must_use]
pub fn kind(areas: &BTreeSet<String>) -> &'static str {
    match areas.iter().map(String::len).min() {
        _ if areas.contains("00") => "bund",
        Some(0..=3) => "efa_extern",
        _ => "kommunal",
    }
}
