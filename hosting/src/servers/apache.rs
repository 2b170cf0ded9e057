//! Apache: directives for a `<Directory>` block or a `.htaccess` in the folder of the finder.
//!
//! What fits later wins, so the table is written from its end.

use super::{all_of_row, files_of_others, head, of_row, pattern};
use crate::config::Config;
use crate::headers::{KINDS, ROWS, content_type};
use std::fmt::Write as _;

pub(super) fn write(config: &Config) -> String {
    let mut out = head(&format!(
        "In den <Directory>-Block oder als .htaccess in den Ordner, der unter {} liegt. \
         Module: headers, mime, dir, rewrite, setenvif.",
        config.path
    ));
    out.push_str(
        "Options -Indexes -MultiViews +FollowSymLinks\nDirectoryIndex index.html\n\
         AddDefaultCharset Off\n\n",
    );
    for (ending, kind) in KINDS {
        let kind = match content_type(kind) {
            kind if kind.contains(' ') => format!("\"{kind}\""),
            kind => kind,
        };
        let _ = writeln!(out, "AddType {kind} .{ending}");
    }
    out.push_str(
        "\n# Gepackte Zwillinge\nRemoveLanguage .br\nRemoveType .gz\nAddEncoding br .br\nAddEncoding gzip .gz\n\
         RewriteEngine On\n",
    );
    for (word, ending) in [("br", "br"), ("gzip", "gz")] {
        let _ = writeln!(
            out,
            "RewriteCond %{{HTTP:Accept-Encoding}} (^|,)\\s*{word}\\s*(;|,|$)\n\
             RewriteCond %{{REQUEST_FILENAME}}.{ending} -f\n\
             RewriteRule ^(.+[^/])$ $1.{ending} [L,E=no-gzip:1,E=no-brotli:1]"
        );
    }
    out.push_str("Header merge Vary Accept-Encoding\n");
    let [rows @ .., rest] = ROWS;
    out.push('\n');
    out.push_str(&block(&all_of_row(config, rest), ""));
    for row in rows.into_iter().rev() {
        out.push_str(&section(&pattern(config, row), &block(&of_row(config, row), "    ")));
    }
    if let Some(origins) = config.allowed.pattern() {
        let _ = writeln!(out, "\nSetEnvIf Origin \"{origins}\" SLF_ORIGIN=$0");
        let block = "    Header always set Access-Control-Allow-Origin \"%{SLF_ORIGIN}e\" env=SLF_ORIGIN\n    \
                     Header merge Vary Origin\n";
        out.push_str(&section(&files_of_others(config), block));
    }
    out
}

/// Directives for the files that fit; the path may be that of a twin by now.
fn section(pattern: &str, block: &str) -> String {
    let pattern = pattern.replace('$', r"(\.br|\.gz)?$");
    format!("\n<If \"%{{REQUEST_URI}} =~ m#{pattern}#\">\n{block}</If>\n")
}

fn block(headers: &[(&'static str, String)], indent: &str) -> String {
    headers.iter().fold(String::new(), |mut out, (name, value)| {
        let _ = writeln!(out, "{indent}Header always set {name} \"{value}\"");
        out
    })
}
