//! The little JSON that answers are kept in.
//!
//! A reader of our own: a full one would be a tenth of the program of the page.

/// Values nested deeper than this are refused.
const DEPTH: u8 = 8;

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Json {
    Null,
    Truth(bool),
    /// As written.
    Number(String),
    Text(String),
    List(Vec<Self>),
    Object(Vec<(String, Self)>),
}

/// Reads a whole text.
pub(crate) fn read(text: &str) -> Option<Json> {
    let mut reader = Reader { rest: text };
    let value = reader.value(DEPTH)?;
    reader.blank();
    reader.rest.is_empty().then_some(value)
}

/// Reads an object whose values are texts; nothing if it is anything else.
#[must_use]
pub fn texts(text: &str) -> Option<Vec<(String, String)>> {
    let Json::Object(entries) = read(text)? else { return None };
    let text = |(key, value)| match value {
        Json::Text(value) => Some((key, value)),
        _ => None,
    };
    entries.into_iter().map(text).collect()
}

/// Writes a text in quotes.
pub(crate) fn quote(text: &str, out: &mut String) {
    const HEX: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            letter if letter < ' ' => {
                let code = u32::from(letter);
                let digit = |shift: u32| {
                    let at = usize::try_from((code >> shift) & 15).unwrap_or(0);
                    HEX.get(at).copied().unwrap_or('0')
                };
                out.push_str("\\u00");
                out.extend([digit(4), digit(0)]);
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
}

struct Reader<'t> {
    rest: &'t str,
}

impl Reader<'_> {
    fn blank(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    fn eat(&mut self, word: &str) -> Option<()> {
        self.blank();
        self.rest = self.rest.strip_prefix(word)?;
        Some(())
    }

    fn value(&mut self, depth: u8) -> Option<Json> {
        let depth = depth.checked_sub(1)?;
        self.blank();
        match self.rest.chars().next()? {
            '"' => self.text().map(Json::Text),
            '[' => self.list(depth),
            '{' => self.object(depth),
            't' => self.eat("true").map(|()| Json::Truth(true)),
            'f' => self.eat("false").map(|()| Json::Truth(false)),
            'n' => self.eat("null").map(|()| Json::Null),
            _ => self.number(),
        }
    }

    fn number(&mut self) -> Option<Json> {
        let of_number = |letter: char| letter.is_ascii_digit() || "+-.eE".contains(letter);
        let end = self.rest.find(|letter| !of_number(letter)).unwrap_or(self.rest.len());
        let (number, rest) = self.rest.split_at_checked(end)?;
        let first = number.strip_prefix('-').unwrap_or(number).chars().next()?;
        self.rest = rest;
        first.is_ascii_digit().then(|| Json::Number(number.to_owned()))
    }

    fn list(&mut self, depth: u8) -> Option<Json> {
        self.eat("[")?;
        let mut items = Vec::new();
        if self.eat("]").is_some() {
            return Some(Json::List(items));
        }
        loop {
            items.push(self.value(depth)?);
            if self.eat(",").is_none() {
                self.eat("]")?;
                return Some(Json::List(items));
            }
        }
    }

    fn object(&mut self, depth: u8) -> Option<Json> {
        self.eat("{")?;
        let mut entries = Vec::new();
        if self.eat("}").is_some() {
            return Some(Json::Object(entries));
        }
        loop {
            self.blank();
            let key = self.text()?;
            self.eat(":")?;
            entries.push((key, self.value(depth)?));
            if self.eat(",").is_none() {
                self.eat("}")?;
                return Some(Json::Object(entries));
            }
        }
    }

    fn text(&mut self) -> Option<String> {
        let mut out = String::new();
        let mut letters = self.rest.strip_prefix('"')?.chars();
        loop {
            match letters.next()? {
                '"' => break,
                '\\' => out.push(match letters.next()? {
                    'n' => '\n',
                    't' => '\t',
                    'r' => '\r',
                    'b' => '\u{8}',
                    'f' => '\u{c}',
                    'u' => code(&mut letters)?,
                    other @ ('"' | '\\' | '/') => other,
                    _ => return None,
                }),
                letter if letter < ' ' => return None,
                letter => out.push(letter),
            }
        }
        self.rest = letters.as_str();
        Some(out)
    }
}

/// Four hexadecimal digits; a pair of surrogates is one letter.
fn code(letters: &mut std::str::Chars<'_>) -> Option<char> {
    let first = unit(letters)?;
    if !(0xd800..0xdc00).contains(&first) {
        return char::from_u32(first);
    }
    let pair = letters.next() == Some('\\') && letters.next() == Some('u');
    let second = unit(letters).filter(|unit| pair && (0xdc00..0xe000).contains(unit))?;
    let high = first.checked_sub(0xd800)?.checked_mul(0x400)?;
    char::from_u32(second.checked_sub(0xdc00)?.checked_add(high)?.checked_add(0x1_0000)?)
}

fn unit(letters: &mut std::str::Chars<'_>) -> Option<u32> {
    let mut unit = 0_u32;
    for _ in 0..4 {
        unit = unit.checked_mul(16)?.checked_add(letters.next()?.to_digit(16)?)?;
    }
    Some(unit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_what_answers_are_made_of() {
        let text = r#" { "a" : true, "b":[ "x" , "y"], "c":{"von":-1.5e3,"bis":null}, "d":"\u00e4\ud83d\ude00\n" } "#;
        let Some(Json::Object(entries)) = read(text) else { panic!("no object") };
        assert_eq!(entries.len(), 4);
        assert_eq!(entries[3].1, Json::Text("\u{e4}\u{1f600}\n".to_owned()));
    }

    #[test]
    fn refuses_what_is_no_json() {
        for text in ["", "{", "nul", "{\"a\"}", "[1,]", "NaN", "\"\\x\"", "{} x", "-", "\"\u{1}\""]
        {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(read(&"[".repeat(100_000)), None);
    }

    proptest! {
        #[test]
        fn a_text_comes_back(text in any::<String>()) {
            let mut quoted = String::new();
            quote(&text, &mut quoted);
            prop_assert_eq!(read(&quoted), Some(Json::Text(text)));
        }

        #[test]
        fn nothing_makes_it_stumble(text in "[\\[\\]{}\",:a-z0-9\\\\ue.+-]{0,40}") {
            let _ = read(&text);
        }
    }
}
