//! A rule set as a rules folder of ours: a draft that loads, in which nothing is verified.

use super::finder::{Answers, Ask, Finder, Is, Of, Question, Rule, Service};
use super::names::Ids;
use engine::authoring::Sources;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Years at which the rule set lets people retire; it says only that there is such an age.
const RETIRED: u8 = 67;

/// Ids of a question: its field, and its options by value.
#[derive(Debug)]
struct Field {
    id: String,
    many: bool,
    options: Vec<(String, String)>,
}

/// The files of the draft; `stand` is the text of `stand.toml`.
#[must_use]
pub fn files(finder: &Finder, stand: &str) -> Sources {
    let mut ids = Ids::default();
    for taken in ["alter", "rentenalter"] {
        ids.give(taken);
    }
    let fields = finder.questions.iter().map(|question| field(question, &mut ids));
    let fields = fields.collect::<Vec<_>>();
    let used = used(finder);
    let mut sources = Sources::from([("stand.toml".to_owned(), stand.to_owned())]);
    let mut words = Words::default();
    sources.insert("fragen.toml".to_owned(), questions(finder, &fields, &used, &mut words));
    let birth = finder.questions.iter().position(|question| question.answers == Answers::Date);
    if let Some(field) = birth.filter(|at| used.contains(at)).and_then(|at| fields.get(at)) {
        sources.insert("begriffe.toml".to_owned(), terms(&field.id));
    }
    let mut benefits = Ids::default();
    for (at, service) in finder.services.iter().enumerate() {
        let id = benefits.give(&title(&service.title));
        let rule = benefit(service, &id, at, finder, &fields, &mut words);
        sources.insert(format!("leistungen/{id}/regel.toml"), rule);
    }
    words.say("stelle-unbekannt", "Nicht angegeben");
    sources.insert("texte/de/entwurf.ftl".to_owned(), words.0);
    sources
}

/// A title without what stands in brackets.
#[must_use]
pub fn title(written: &str) -> String {
    written.split(" (").next().unwrap_or(written).trim().to_owned()
}

/// Positions of the questions some rule reads.
#[must_use]
pub fn used(finder: &Finder) -> BTreeSet<usize> {
    fn walk(rule: &Rule, found: &mut BTreeSet<usize>) {
        match rule {
            Rule::Ask(ask) => {
                found.insert(ask.question);
            }
            Rule::All(inner) | Rule::Any(inner) => inner.iter().for_each(|rule| walk(rule, found)),
        }
    }
    let mut found = BTreeSet::new();
    for rule in finder.services.iter().flat_map(|service| &service.rules) {
        walk(rule, &mut found);
    }
    found
}

/// A rule as an expression, if every question in it can be said.
#[must_use]
pub fn expression(rule: &Rule, say: &mut dyn FnMut(&Ask) -> Option<String>) -> Option<String> {
    let (inner, sign) = match rule {
        Rule::Ask(ask) => return say(ask),
        Rule::All(inner) => (inner, " && "),
        Rule::Any(inner) => (inner, " || "),
    };
    // All are asked, so that everything that cannot be said is named.
    let parts = inner.iter().map(|rule| expression(rule, say)).collect::<Vec<_>>();
    let parts = parts.into_iter().collect::<Option<Vec<_>>>()?;
    Some(format!("({})", parts.join(sign)))
}

fn field(question: &Question, ids: &mut Ids) -> Field {
    let id = ids.give(&question.key);
    let mut own = Ids::default();
    let options = match &question.answers {
        Answers::One(options) | Answers::Many(options) => options.as_slice(),
        Answers::Date | Answers::Truth => &[],
    };
    let options = options.iter().map(|(value, _)| (value.clone(), own.give(value))).collect();
    Field { id, many: matches!(question.answers, Answers::Many(_)), options }
}

fn questions(
    finder: &Finder,
    fields: &[Field],
    used: &BTreeSet<usize>,
    words: &mut Words,
) -> String {
    let mut text = String::from("# Entwurf aus einem fremden Regelsatz: alles ist zu prüfen.\n");
    for (at, (question, field)) in finder.questions.iter().zip(fields).enumerate() {
        let id = &field.id;
        if !used.contains(&at) {
            let _ =
                write!(text, "\n# Ohne Regel und deshalb weggelassen: {}\n", line(&question.key));
            continue;
        }
        let kind = match question.answers {
            Answers::Date => "monat",
            Answers::Truth => "wahrheit",
            Answers::One(_) => "auswahl",
            Answers::Many(_) => "mehrfach",
        };
        let _ = write!(
            text,
            "\n[[frage]]\nid = \"{id}\"\nfuer = \"haushalt\"\n\n[[frage.angabe]]\nid = \"{id}\"\ntyp = \"{kind}\"\n"
        );
        if question.answers == Answers::Date {
            text.push_str("min = \"1906-01\"\nmax = \"stichtag\"\n");
        }
        if !field.options.is_empty() {
            let options = field.options.iter().map(|(_, id)| format!("\"{id}\""));
            let options = options.collect::<Vec<_>>().join(", ");
            let _ = writeln!(text, "optionen = [{options}]");
        }
        words.say(&format!("frage-{id}"), &question.text);
        words.say(&format!("angabe-{id}"), &question.text);
        for (value, option) in &field.options {
            words.say(&format!("option-{id}-{option}"), label(question, value));
        }
    }
    text
}

fn terms(birth: &str) -> String {
    format!(
        "[[begriff]]\nid = \"alter\"\nwert = \"volle_jahre({birth}, stichtag_monat)\"\n\
         geprueft = \"nein\"\n\n# Der Regelsatz nennt das Alter nicht; {RETIRED} ist angenommen.\n\
         [[begriff]]\nid = \"rentenalter\"\nwert = \"alter >= {RETIRED}\"\ngeprueft = \"nein\"\n"
    )
}

fn benefit(
    service: &Service,
    id: &str,
    at: usize,
    finder: &Finder,
    fields: &[Field],
    words: &mut Words,
) -> String {
    let rank = at.saturating_add(1).saturating_mul(10);
    let mut text = format!(
        "id = \"{id}\"\ntraeger = \"unbekannt\"\nrechtskreis = \"nicht angegeben\"\n\
         norm = \"nicht angegeben\"\ngueltig_ab = \"2020-01-01\"\ngeprueft = \"nein\"\n\
         geprueft_am = \"\"\nrang = {rank}\n"
    );
    words.say_all(
        &format!("leistung-{id}"),
        &service.title,
        &[("kurz", &service.title), ("text", &service.basis)],
    );
    let mut ids = Ids::default();
    for rule in &service.rules {
        let native = &mut |ask: &Ask| Some(native(ask, fields.get(ask.question)?));
        let Some(when) = expression(rule, native) else { continue };
        let name = first(rule).and_then(|ask| fields.get(ask.question));
        let condition = ids.give(name.map_or("bedingung", |field| &field.id));
        let _ = write!(
            text,
            "\n[[bedingung]]\nid = \"{condition}\"\nwenn = '{when}'\nnorm = \"nicht angegeben\"\ngeprueft = \"nein\"\n"
        );
        let sentence = sentence(rule, finder);
        words.say_all(
            &format!("bedingung-{id}-{condition}"),
            &sentence,
            &[
                ("nein", &format!("Nicht erfüllt: {sentence}")),
                ("offen", &format!("Offen: {sentence}")),
            ],
        );
    }
    text
}

fn first(rule: &Rule) -> Option<&Ask> {
    match rule {
        Rule::Ask(ask) => Some(ask),
        Rule::All(inner) | Rule::Any(inner) => inner.iter().find_map(first),
    }
}

/// A comparison in the names of the draft.
fn native(ask: &Ask, field: &Field) -> String {
    let id = &field.id;
    let option = field.options.iter().find(|(value, _)| *value == ask.value).map(|(_, id)| id);
    let not = ask.is == Is::NotValue;
    match (ask.of, option) {
        (Of::Age, _) => compared("alter", ask),
        (Of::Pensionable, _) => truth("rentenalter", (ask.value == "true") != not),
        (Of::Itself, None) => truth(id, (ask.value == "true") != not),
        (Of::Itself, Some(option)) if field.many => {
            let holds = format!("\"{option}\" in {id}");
            if not { format!("!({holds})") } else { holds }
        }
        (Of::Itself, Some(option)) => {
            format!("{id} {} \"{option}\"", if not { "!=" } else { "==" })
        }
    }
}

fn truth(name: &str, holds: bool) -> String {
    if holds { name.to_owned() } else { format!("!{name}") }
}

/// An age against a limit.
#[must_use]
pub fn compared(name: &str, ask: &Ask) -> String {
    let sign = if ask.is == Is::AtMost { "<=" } else { ">=" };
    format!("{name} {sign} {}", ask.value)
}

/// What a rule asks for, in the words of the rule set.
#[must_use]
pub fn sentence(rule: &Rule, finder: &Finder) -> String {
    let (inner, sign) = match rule {
        Rule::Ask(ask) => return asked(ask, finder),
        Rule::All(inner) => (inner, " und "),
        Rule::Any(inner) => (inner, " oder "),
    };
    inner.iter().map(|rule| sentence(rule, finder)).collect::<Vec<_>>().join(sign)
}

/// What one question asks for.
#[must_use]
pub fn asked(ask: &Ask, finder: &Finder) -> String {
    let Some(question) = finder.questions.get(ask.question) else { return String::new() };
    let value = match (ask.of, ask.is, ask.value.as_str()) {
        (Of::Age, Is::AtMost, years) => format!("höchstens {years} Jahre"),
        (Of::Age, _, years) => format!("mindestens {years} Jahre"),
        (Of::Pensionable, Is::NotValue, "true") | (Of::Pensionable, _, "false") => {
            "unter dem Rentenalter".to_owned()
        }
        (Of::Pensionable, ..) => "im Rentenalter".to_owned(),
        (Of::Itself, Is::NotValue, value) => format!("nicht „{}“", label(question, value)),
        (Of::Itself, _, value) => format!("„{}“", label(question, value)),
    };
    format!("{} {value}", question.text.trim())
}

fn label<'q>(question: &'q Question, value: &'q str) -> &'q str {
    match &question.answers {
        Answers::One(options) | Answers::Many(options) => {
            options.iter().find(|(own, _)| own == value).map_or(value, |(_, label)| label)
        }
        Answers::Truth if value == "true" => "ja",
        Answers::Truth => "nein",
        Answers::Date => value,
    }
}

/// Fluent texts, one line each.
#[derive(Debug, Default)]
struct Words(String);

impl Words {
    fn say(&mut self, key: &str, text: &str) {
        let _ = writeln!(self.0, "{key} = {}", fluent(text));
    }

    fn say_all(&mut self, key: &str, text: &str, parts: &[(&str, &str)]) {
        self.say(key, text);
        for (name, text) in parts {
            let _ = writeln!(self.0, "    .{name} = {}", fluent(text));
        }
    }
}

/// A text that Fluent reads as words only.
fn fluent(text: &str) -> String {
    let text = line(text);
    if text.is_empty() {
        return "(kein Text)".to_owned();
    }
    let mut safe = String::new();
    for c in text.chars() {
        match c {
            '{' => safe.push_str("{ \"{\" }"),
            '}' => safe.push_str("{ \"}\" }"),
            other => safe.push(other),
        }
    }
    safe
}

/// A text on one line.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
