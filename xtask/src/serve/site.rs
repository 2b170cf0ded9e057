//! The files of the page in memory, and the answers made from them.

use super::request::Request;
use crate::{Problem, build, project};
use hosting::allowed::Allowed;
use hosting::headers::{ALWAYS, kind, row};
use hosting::{release, twins};
use std::collections::BTreeMap;
use std::path::Path;

/// The page in memory: nothing outside of it can be asked for.
#[derive(Debug, Default)]
pub(crate) struct Site {
    files: BTreeMap<String, File>,
    /// The sources of the last attempt to build.
    pub(crate) tried: String,
}

#[derive(Debug, Default)]
struct File {
    plain: Vec<u8>,
    packed: Option<Vec<u8>>,
}

impl Site {
    /// Reads all files of a folder.
    pub(crate) fn load(folder: &Path) -> Result<Self, Problem> {
        if !folder.join("index.html").is_file() {
            return Err("there is no built page yet; run `cargo xtask build`".into());
        }
        let mut site = Self { tried: build::sources()?, ..Self::default() };
        for (name, file) in release::files(folder)? {
            let bytes = project::read_bytes(&file)?;
            match name.strip_suffix(".br") {
                Some(name) => site.files.entry(name.to_owned()).or_default().packed = Some(bytes),
                None if twins::is_twin(&name) => {}
                None => site.files.entry(name).or_default().plain = bytes,
            }
        }
        Ok(site)
    }

    /// The whole answer to a request.
    pub(crate) fn answer(&self, request: &Request) -> Vec<u8> {
        if request.method != "GET" && request.method != "HEAD" {
            return answer("405 Method Not Allowed", &[("Allow", "GET, HEAD")], b"", true);
        }
        let name = request.path.trim_start_matches('/');
        let index = [name, "index.html"].concat();
        let name = if name.is_empty() || name.ends_with('/') { &index } else { name };
        if name == "stand" {
            let more = [("Content-Type", "text/plain"), ("Cache-Control", "no-store")];
            return answer("200 OK", &more, self.tried.as_bytes(), true);
        }
        let Some(file) = self.files.get(name) else {
            let more =
                [("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-store")];
            return answer("404 Not Found", &more, b"not found\n", request.method == "GET");
        };
        let row = row(name);
        let mut headers = Allowed::Everyone.headers(row.class);
        headers.push(("Content-Type", kind(name)));
        let mut headers =
            headers.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>();
        headers.extend([("Cache-Control", row.keep.value()), ("Vary", "Accept-Encoding")]);
        let packed = file.packed.as_ref().filter(|_| request.brotli);
        if packed.is_some() {
            headers.push(("Content-Encoding", "br"));
        }
        answer("200 OK", &headers, packed.unwrap_or(&file.plain), request.method == "GET")
    }
}

fn answer(status: &str, more: &[(&str, &str)], body: &[u8], with_body: bool) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n", body.len());
    for (name, value) in ALWAYS.iter().chain(more) {
        head.extend([name, ": ", value, "\r\n"]);
    }
    head.push_str("\r\n");
    let mut bytes = head.into_bytes();
    if with_body {
        bytes.extend(body);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(method: &str, path: &str, brotli: bool) -> String {
        let file = File { plain: b"plain".to_vec(), packed: Some(b"packed".to_vec()) };
        let site = Site { files: BTreeMap::from([("index.html".into(), file)]), tried: "1".into() };
        let request =
            Request { method: method.into(), path: path.into(), brotli, ..Request::default() };
        String::from_utf8_lossy(&site.answer(&request)).into_owned()
    }

    #[test]
    fn answers_with_the_file_packed_where_understood() {
        assert!(ask("GET", "/", false).ends_with("\r\n\r\nplain"));
        let packed = ask("GET", "/index.html", true);
        assert!(packed.contains("Content-Encoding: br\r\n") && packed.ends_with("packed"));
        assert!(packed.contains("frame-ancestors 'none'") && packed.contains("no-store"));
    }

    #[test]
    fn knows_nothing_but_its_files() {
        for path in ["/../Cargo.toml", "//etc/passwd", "/%2e%2e/x", "/none"] {
            assert!(ask("GET", path, false).starts_with("HTTP/1.1 404"), "{path}");
        }
        assert!(ask("POST", "/", false).starts_with("HTTP/1.1 405"));
        assert!(ask("HEAD", "/", false).ends_with("\r\n\r\n"));
    }
}
