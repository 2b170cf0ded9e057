//! XML as small trees, one record at a time. It never looks at a document type definition, never
//! follows an entity or an address, and gives up on what is too deep or too long.

use super::mistakes::{At, Findings};
use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use std::collections::BTreeMap;
use std::io::{self, BufRead, Read};

/// Elements inside each other.
const DEEPEST: usize = 64;
/// Bytes of text in one record.
const LONGEST: usize = 1024 * 1024;
/// Elements in one record.
const MOST: usize = 20_000;
/// Attributes of one element that are read.
const ATTRIBUTES: usize = 32;

/// An element of a record, by its local name.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) line: u64,
    attributes: Vec<(String, String)>,
    pub(super) text: String,
    pub(super) children: Vec<Element>,
}

impl Element {
    /// The first child with the name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// All children with the name.
    pub(super) fn all<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The text of the first element at the end of a path of children.
    pub(super) fn text_at(&self, path: &[&str]) -> &str {
        let mut element = self;
        for name in path {
            match element.child(name) {
                Some(child) => element = child,
                None => return "",
            }
        }
        element.text.trim()
    }

    /// An attribute by its local name.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(own, _)| own == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// Reads all records with one of the names, wherever they are, except below `skipped`.
pub(super) fn records(
    input: impl BufRead,
    names: &[&str],
    skipped: &str,
    findings: &mut Findings,
    mut take: impl FnMut(Element, &mut Findings),
) {
    let mut reader = Reader::from_reader(Counted { inner: input, line: 1 });
    let mut buffer = Vec::new();
    let mut stack = Stack { names, skipped, ..Stack::default() };
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer);
        let line = reader.get_ref().line;
        let step = match event {
            Ok(Event::Eof) => break stack.end(&At::Line(line), findings),
            Ok(event) => stack.step(event, line),
            Err(error) => Err((format!("kein gültiges XML: {}", german(&error)), BROKEN)),
        };
        match step {
            Ok(Step::Record(record)) => take(record, findings),
            Ok(Step::LeftOut(names)) => {
                for (name, count) in names {
                    findings.left_out_times(format!("das Element `{name}`"), count);
                }
            }
            Ok(Step::Inside) => {}
            Err((message, help)) => break findings.mistake(&At::Line(line), message, help),
        }
    }
}

const BROKEN: &str = "bricht die Datei hier ab? Sonst neu abrufen";
const STRANGE: &str = "die Datei prüfen lassen; so sieht keine richtige aus";

/// What is wrong, and the smallest fix.
type Wrong = (String, &'static str);

/// What a piece of XML leads to.
enum Step {
    Inside,
    Record(Element),
    LeftOut(BTreeMap<String, usize>),
}

/// An element around the records.
#[derive(Default)]
struct Around {
    name: String,
    line: u64,
    holds_record: bool,
    left_out: BTreeMap<String, usize>,
}

/// The elements that are open.
#[derive(Default)]
struct Stack<'n> {
    names: &'n [&'n str],
    skipped: &'n str,
    around: Vec<Around>,
    inside: Vec<Element>,
    length: usize,
    count: usize,
    seen: bool,
}

impl Stack<'_> {
    fn step(&mut self, event: Event<'_>, line: u64) -> Result<Step, Wrong> {
        let not_utf8 = || ("die Datei ist nicht in UTF-8".to_owned(), "als UTF-8 speichern lassen");
        match event {
            Event::DocType(_) => Err((
                "die Datei bringt eine DTD mit (`<!DOCTYPE …>`)".to_owned(),
                "aus Sicherheit wird sie nicht gelesen; ohne DTD liefern lassen",
            )),
            Event::Decl(declaration) => match declaration.encoding() {
                Some(Ok(name)) if !name.eq_ignore_ascii_case(b"utf-8") => Err(not_utf8()),
                _ => Ok(Step::Inside),
            },
            Event::Text(text) => self.text(&text.decode().map_err(|_| not_utf8())?),
            Event::CData(text) => self.text(&text.decode().map_err(|_| not_utf8())?),
            Event::GeneralRef(entity) => {
                let name = || String::from_utf8_lossy(&entity).into_owned();
                let letter = letter(&entity).ok_or_else(|| {
                    let help = "eigene Entitäten werden aus Sicherheit nicht gelesen";
                    (format!("`&{};` ist nicht bekannt", name()), help)
                })?;
                self.text(letter.encode_utf8(&mut [0; 4]))
            }
            Event::Start(start) => self.open(element(&start, line)),
            Event::Empty(start) => {
                self.open(element(&start, line))?;
                Ok(self.close())
            }
            Event::End(_) => Ok(self.close()),
            Event::Comment(_) | Event::PI(_) | Event::Eof => Ok(Step::Inside),
        }
    }

    fn text(&mut self, text: &str) -> Result<Step, Wrong> {
        if let Some(element) = self.inside.last_mut() {
            self.length = self.length.saturating_add(text.len());
            if self.length > LONGEST {
                return Err(("der Text eines Eintrags ist zu lang".to_owned(), STRANGE));
            }
            element.text.push_str(text);
        }
        Ok(Step::Inside)
    }

    fn open(&mut self, element: Element) -> Result<Step, Wrong> {
        self.seen = true;
        if self.around.len().saturating_add(self.inside.len()) >= DEEPEST {
            return Err((format!("mehr als {DEEPEST} Elemente ineinander"), STRANGE));
        }
        self.count = self.count.saturating_add(1);
        let is_skipped = self.around.iter().any(|own| own.name == self.skipped);
        if !self.inside.is_empty() {
            if self.count > MOST {
                return Err(("ein Eintrag hat zu viele Elemente".to_owned(), STRANGE));
            }
            self.inside.push(element);
        } else if !is_skipped && self.names.contains(&element.name.as_str()) {
            (self.length, self.count) = (0, 0);
            self.inside.push(element);
        } else {
            let (name, line) = (element.name, element.line);
            self.around.push(Around { name, line, ..Around::default() });
        }
        Ok(Step::Inside)
    }

    fn close(&mut self) -> Step {
        if let Some(element) = self.inside.pop() {
            if let Some(parent) = self.inside.last_mut() {
                parent.children.push(element);
                return Step::Inside;
            }
            self.around.iter_mut().for_each(|own| own.holds_record = true);
            return Step::Record(element);
        }
        // What held no record is counted once, by the outermost such element.
        let Some(own) = self.around.pop() else { return Step::Inside };
        if own.holds_record || self.around.is_empty() {
            return Step::LeftOut(own.left_out);
        }
        if let Some(parent) = self.around.last_mut() {
            let count = parent.left_out.entry(own.name).or_default();
            *count = count.saturating_add(1);
        }
        Step::Inside
    }

    /// The file ends here.
    fn end(&self, at: &At, findings: &mut Findings) {
        let inside = self.inside.last().map(|element| (&element.name, element.line));
        let open = inside.or_else(|| self.around.last().map(|own| (&own.name, own.line)));
        if let Some((name, line)) = open {
            let message =
                format!("hier endet die Datei, aber `{name}` aus Zeile {line} ist noch offen");
            findings.mistake(at, message, BROKEN);
        } else if !self.seen {
            findings.mistake(at, "das ist kein XML", "die richtige Datei nehmen");
        }
    }
}

fn element(start: &BytesStart<'_>, line: u64) -> Element {
    let local = |name: &[u8]| String::from_utf8_lossy(name).into_owned();
    // Without the check for doubles, which takes ever longer the more there are.
    let mut attributes = start.attributes();
    let attributes = attributes.with_checks(false).flatten().take(ATTRIBUTES).map(|one| {
        let value = one.unescape_value().unwrap_or_default().into_owned();
        (local(one.key.local_name().as_ref()), value)
    });
    Element {
        name: local(start.local_name().as_ref()),
        line,
        attributes: attributes.collect(),
        ..Element::default()
    }
}

/// The letter behind a reference: those of XML itself, and numbers of letters.
fn letter(entity: &BytesRef<'_>) -> Option<char> {
    if let Some(letter) = entity.resolve_char_ref().ok()? {
        return Some(letter);
    }
    match &**entity {
        b"lt" => Some('<'),
        b"gt" => Some('>'),
        b"amp" => Some('&'),
        b"quot" => Some('"'),
        b"apos" => Some('\''),
        _ => None,
    }
}

fn german(error: &quick_xml::Error) -> String {
    use quick_xml::Error;
    use quick_xml::errors::IllFormedError;
    match error {
        Error::Syntax(_) => "ein Element oder Kommentar ist nicht zu Ende geschrieben".to_owned(),
        Error::IllFormed(IllFormedError::MismatchedEndTag { expected, found }) => {
            format!("`{expected}` ist offen, aber `{found}` wird geschlossen")
        }
        Error::IllFormed(IllFormedError::UnmatchedEndTag(found)) => {
            format!("`{found}` wird geschlossen, war aber nicht offen")
        }
        _ => "es ist nicht zu lesen".to_owned(),
    }
}

/// Counts the lines that were read.
#[derive(Debug)]
struct Counted<R> {
    inner: R,
    line: u64,
}

impl<R: BufRead> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let from = self.fill_buf()?;
        let length = from.len().min(buffer.len());
        let (to, from) = (buffer.get_mut(..length), from.get(..length));
        if let (Some(to), Some(from)) = (to, from) {
            to.copy_from_slice(from);
        }
        self.consume(length);
        Ok(length)
    }
}

impl<R: BufRead> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.fill_buf()
    }

    fn consume(&mut self, length: usize) {
        // What was filled is still there; asking again reads nothing.
        if let Ok(filled) = self.inner.fill_buf() {
            let passed = filled.get(..length).unwrap_or_default();
            let parts = passed.split(|byte| *byte == b'\n').count();
            let breaks = u64::try_from(parts).unwrap_or(u64::MAX).saturating_sub(1);
            self.line = self.line.saturating_add(breaks);
        }
        self.inner.consume(length);
    }
}
