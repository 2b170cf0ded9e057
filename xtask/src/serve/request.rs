//! The few lines of HTTP a server of files has to understand.

use std::io::{BufRead, Error, ErrorKind, Read as _, Result};

const LONGEST: u64 = 16 * 1024;

/// What a visitor asks for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Request {
    /// The method.
    pub(crate) method: String,
    /// The path, without query, still encoded.
    pub(crate) path: String,
    /// Understands brotli.
    pub(crate) brotli: bool,
    /// No request follows.
    pub(crate) last: bool,
}

impl Request {
    /// Reads the next request; `None` when the visitor has hung up.
    pub(crate) fn read(from: &mut impl BufRead) -> Result<Option<Self>> {
        let mut head = from.take(LONGEST);
        let mut line = String::new();
        if head.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let mut words = line.split_whitespace();
        let (Some(method), Some(target)) = (words.next(), words.next()) else {
            return Err(Error::from(ErrorKind::InvalidData));
        };
        let path = target.split(['?', '#']).next().unwrap_or_default();
        let mut request =
            Self { method: method.to_owned(), path: path.to_owned(), ..Self::default() };
        loop {
            let mut line = String::new();
            if head.read_line(&mut line)? == 0 {
                return Err(Error::from(ErrorKind::InvalidData));
            }
            let line = line.trim_end();
            if line.is_empty() {
                return Ok(Some(request));
            }
            let (name, value) = line.split_once(':').unwrap_or((line, ""));
            let value = value.trim();
            match name.to_ascii_lowercase().as_str() {
                "accept-encoding" => {
                    request.brotli = value.split(',').any(|way| way.trim().starts_with("br"));
                }
                "connection" => request.last = value.eq_ignore_ascii_case("close"),
                // A body would be taken for the next request.
                "content-length" | "transfer-encoding" => request.last = true,
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Request> {
        Request::read(&mut text.as_bytes()).ok().flatten()
    }

    #[test]
    fn reads_what_matters() {
        let request =
            read("GET /a?b HTTP/1.1\r\nAccept-Encoding: gzip, br\r\nConnection: close\r\n\r\n");
        let wanted = Request { method: "GET".into(), path: "/a".into(), brotli: true, last: true };
        assert_eq!(request, Some(wanted));
    }

    #[test]
    fn gives_up_on_nonsense() {
        assert_eq!(read(""), None);
        assert_eq!(read("nonsense\r\n\r\n"), None);
        assert_eq!(read(&["GET / HTTP/1.1\r\n", &"a: b\r\n".repeat(10_000)].concat()), None);
    }
}
