//! The published rule set of the official finder: read, checked, and nothing assumed.
//!
//! A mistake is named with its place; a rule set with a mistake is not used at all.

use crate::problems;
use serde_json::Value;

/// The rule set.
#[derive(Debug)]
pub struct Finder {
    /// All questions, in order.
    pub questions: Vec<Question>,
    /// All benefits, in order.
    pub services: Vec<Service>,
}

/// A question.
#[derive(Debug)]
pub struct Question {
    /// Its key.
    pub key: String,
    /// What people read.
    pub text: String,
    /// What answers there are.
    pub answers: Answers,
}

/// What can be answered.
#[derive(Debug, PartialEq, Eq)]
pub enum Answers {
    /// A date.
    Date,
    /// Yes or no.
    Truth,
    /// One of these: value and label.
    One(Vec<(String, String)>),
    /// Any of these.
    Many(Vec<(String, String)>),
}

/// A benefit.
#[derive(Debug)]
pub struct Service {
    /// Its name.
    pub title: String,
    /// Who gets it, in words.
    pub basis: String,
    /// All must hold.
    pub rules: Vec<Rule>,
}

/// A condition, or several put together.
#[derive(Debug)]
pub enum Rule {
    /// One question.
    Ask(Ask),
    /// All hold.
    All(Vec<Rule>),
    /// At least one holds.
    Any(Vec<Rule>),
}

/// What is asked of one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Position of the question.
    pub question: usize,
    /// What is made of the answer before it is compared.
    pub of: Of,
    /// How it is compared.
    pub is: Is,
    /// With what.
    pub value: String,
}

/// What is made of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// The answer itself.
    Itself,
    /// The age in years.
    Age,
    /// Whether the pension age is reached.
    Pensionable,
}

/// How an answer is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Is {
    /// It is the value, or holds it.
    Value,
    /// It is not, or does not.
    NotValue,
    /// At most.
    AtMost,
    /// At least.
    AtLeast,
}

const OPERATORS: [(&str, Is); 6] = [
    ("equals", Is::Value),
    ("contains", Is::Value),
    ("equalsNot", Is::NotValue),
    ("containsNot", Is::NotValue),
    ("lessOrEqualThan", Is::AtMost),
    ("greaterOrEqualThan", Is::AtLeast),
];

/// Reads the text of a file.
///
/// # Errors
/// A German sentence with the place: no JSON, another shape, an unknown operator.
pub fn read(text: &str) -> Result<Finder, String> {
    if let Some(sentence) = problems::json_error(text) {
        let cut = text.trim_end().ends_with(['}', ']']);
        let hint = if cut { "" } else { "; die Datei bricht vielleicht mittendrin ab" };
        return Err(format!("{sentence}{hint}"));
    }
    let value = serde_json::from_str::<Value>(text).unwrap_or_default();
    let top = Place { value: &value, path: String::new() };
    let mut questions = Vec::<Question>::new();
    for category in top.list("categories")? {
        for place in category.list("questions")? {
            let question = question(&place)?;
            if questions.iter().any(|known| known.key == question.key) {
                return Err(place.say(&format!("die Frage `{}` steht schon da", question.key)));
            }
            questions.push(question);
        }
    }
    let mut services = Vec::new();
    for place in top.list("services")? {
        let rules = place.list("rules")?;
        let rules = rules.iter().map(|rule| self::rule(rule, &questions));
        let rules = rules.collect::<Result<Vec<_>, _>>()?;
        if rules.is_empty() {
            return Err(place.say("eine Leistung ohne Bedingung"));
        }
        let basis = plain(&place.optional("claimBasis")?.unwrap_or_default());
        services.push(Service { title: place.text("serviceTitle")?, basis, rules });
    }
    if services.is_empty() {
        return Err(top.say("`services` ist leer, es gibt nichts zu übernehmen"));
    }
    Ok(Finder { questions, services })
}

fn question(place: &Place<'_>) -> Result<Question, String> {
    let options = || {
        let found = place.list("answerOptions")?;
        let found = found.iter().map(|one| Ok((one.text("value")?, one.text("label")?)));
        let found = found.collect::<Result<Vec<_>, String>>()?;
        if found.is_empty() {
            Err(place.say("eine Auswahl ohne Möglichkeiten"))
        } else {
            Ok(found)
        }
    };
    let kind = place.text("answerType")?;
    let answers = match kind.as_str() {
        "date" => Answers::Date,
        "boolean" => Answers::Truth,
        "singleSelect" | "singleOption" => Answers::One(options()?),
        "multiSelect" | "multiOption" => Answers::Many(options()?),
        other => {
            let known = "date, boolean, singleSelect, singleOption, multiOption";
            return Err(place.say(&format!(
                "die Art der Antwort `{other}` ist nicht bekannt; bekannt: {known}"
            )));
        }
    };
    Ok(Question { key: place.text("questionKey")?, text: place.text("questionText")?, answers })
}

fn rule(place: &Place<'_>, questions: &[Question]) -> Result<Rule, String> {
    let Some(key) = place.optional("questionKey")? else {
        let rules = place.list("rules")?;
        if rules.is_empty() {
            return Err(place.say("weder eine Frage noch Bedingungen darunter"));
        }
        let inner = rules.iter().map(|rule| self::rule(rule, questions));
        let inner = inner.collect::<Result<Vec<_>, _>>()?;
        let connection = place.text("connectionOperator")?;
        return match connection.as_str() {
            "OR" => Ok(Rule::Any(inner)),
            "AND" => Ok(Rule::All(inner)),
            other => Err(place
                .say(&format!("die Verknüpfung `{other}` ist nicht bekannt; bekannt: AND, OR"))),
        };
    };
    let Some(at) = questions.iter().position(|question| question.key == key) else {
        return Err(place.say(&format!("die Frage `{key}` gibt es unter `categories` nicht")));
    };
    let of = match place.optional("modifier")?.as_deref() {
        None | Some("") => Of::Itself,
        Some("Age") => Of::Age,
        Some("Pensionable") => Of::Pensionable,
        Some(other) => {
            let known = "Age, Pensionable";
            return Err(
                place.say(&format!("`modifier` `{other}` ist nicht bekannt; bekannt: {known}"))
            );
        }
    };
    let operator = place.text("operator")?;
    let Some((_, is)) = OPERATORS.into_iter().find(|(word, _)| *word == operator) else {
        let known = OPERATORS.map(|(word, _)| word).join(", ");
        return Err(
            place.say(&format!("der Operator `{operator}` ist nicht bekannt; bekannt: {known}"))
        );
    };
    let ask = Ask { question: at, of, is, value: place.text("expectedValue")? };
    fits(place, &ask, questions.get(at))?;
    Ok(Rule::Ask(ask))
}

/// The value is one the question can have, and can be compared this way.
fn fits(place: &Place<'_>, ask: &Ask, question: Option<&Question>) -> Result<(), String> {
    let Some(question) = question else { return Ok(()) };
    let ordered = matches!(ask.is, Is::AtMost | Is::AtLeast);
    let truth = matches!(ask.value.as_str(), "true" | "false");
    let fine = match (&question.answers, ask.of) {
        (Answers::Date, Of::Age) => ordered && ask.value.parse::<u16>().is_ok(),
        (Answers::Date, Of::Pensionable) | (Answers::Truth, Of::Itself) => !ordered && truth,
        (Answers::One(options) | Answers::Many(options), Of::Itself) => {
            !ordered && options.iter().any(|(value, _)| *value == ask.value)
        }
        _ => false,
    };
    if fine {
        return Ok(());
    }
    let (value, key) = (&ask.value, &question.key);
    Err(place.say(&format!("der Vergleich mit `{value}` passt nicht zur Frage `{key}`")))
}

/// A value with the way to it.
struct Place<'v> {
    value: &'v Value,
    path: String,
}

impl<'v> Place<'v> {
    fn say(&self, what: &str) -> String {
        if self.path.is_empty() { what.to_owned() } else { format!("`{}`: {what}", self.path) }
    }

    fn at(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    fn list(&self, key: &str) -> Result<Vec<Place<'v>>, String> {
        let path = self.at(key);
        let Some(Value::Array(items)) = self.value.get(key) else {
            return Err(format!(
                "`{path}` fehlt oder ist keine Liste; das ist eine andere Art von Datei"
            ));
        };
        let items = items.iter().enumerate();
        Ok(items.map(|(at, value)| Place { value, path: format!("{path}[{at}]") }).collect())
    }

    fn text(&self, key: &str) -> Result<String, String> {
        let found = self.optional(key)?.filter(|text| !text.trim().is_empty());
        found.ok_or_else(|| format!("`{}` fehlt oder ist leer", self.at(key)))
    }

    fn optional(&self, key: &str) -> Result<Option<String>, String> {
        match self.value.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(_) => Err(format!("`{}` ist kein Text", self.at(key))),
        }
    }
}

/// The words of a piece of HTML.
#[must_use]
pub fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => {
                inside = false;
                text.push(' ');
            }
            other if !inside => text.push(other),
            _ => {}
        }
    }
    // `&amp;` last: what it stands for is not read again.
    for (name, sign) in
        [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
    {
        text = text.replace(name, sign);
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
