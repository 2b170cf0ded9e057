//! Caddy: a `handle` block of a site.
//!
//! What is set later wins, so the table is written from its end.

use super::{all_of_row, files_of_others, head, of_row, pattern};
use crate::config::Config;
use crate::headers::{KINDS, ROWS, content_type};
use std::fmt::Write as _;

pub(super) fn write(config: &Config) -> String {
    let mut out = head(&format!(
        "In den Block der Website einfügen (import). Der Finder liegt unter deren root in {}",
        config.path
    ));
    let _ = writeln!(out, "handle {}* {{\n    route {{", config.path);
    let [rows @ .., rest] = ROWS;
    out.push_str(&block(&all_of_row(config, rest), ""));
    for (at, row) in rows.into_iter().enumerate().rev() {
        let _ = writeln!(out, "\n        @slf{at} path_regexp {}", pattern(config, row));
        out.push_str(&block(&of_row(config, row), &format!("@slf{at} ")));
    }
    if let Some(origins) = config.allowed.pattern() {
        let files = files_of_others(config);
        let _ = writeln!(
            out,
            "\n        @slf_dateien path_regexp {files}\n        \
             header @slf_dateien +Vary Origin\n        \
             @slf_erlaubt {{\n            path_regexp {files}\n            \
             header_regexp Origin {origins}\n        }}\n        \
             header @slf_erlaubt Access-Control-Allow-Origin {{header.Origin}}"
        );
    }
    out.push('\n');
    for (ending, kind) in KINDS {
        let _ = writeln!(out, "        @slf_{ending} path *.{ending}");
        let kind = content_type(kind);
        let _ = writeln!(out, "        header @slf_{ending} Content-Type \"{kind}\"");
    }
    out + "        file_server {\n            precompressed br gzip\n            index index.html\n        }\n    }\n}\n"
}

fn block(headers: &[(&'static str, String)], matcher: &str) -> String {
    let head = format!("        header {matcher}{{\n");
    let body = headers.iter().fold(head, |mut out, (name, value)| {
        let _ = writeln!(out, "            {name} \"{value}\"");
        out
    });
    body + "        }\n"
}
