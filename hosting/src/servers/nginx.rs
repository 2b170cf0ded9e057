//! nginx: locations inside a `server { … }`.
//!
//! nginx forgets inherited headers as soon as a block adds one of its own, so each block has all.

use super::{all_of_row, head, pattern};
use crate::config::Config;
use crate::headers::{Class, KINDS, OTHER_KIND, ROWS, Row};
use std::fmt::Write as _;

pub(super) fn write(config: &Config) -> String {
    let mut out = head(&format!(
        "Im server-Block einbinden (include). Der Finder liegt unter dessen root in {}",
        config.path
    ));
    let sign = if config.path == "/" { "" } else { "^~ " };
    let _ = writeln!(out, "location {sign}{} {{", config.path);
    out.push_str("    index index.html;\n    types {\n");
    for (ending, kind) in KINDS {
        let _ = writeln!(out, "        {kind} {ending};");
    }
    let mut texts = KINDS.map(|(_, kind)| kind).to_vec();
    texts.retain(|kind| kind.starts_with("text/"));
    texts.dedup();
    let texts = texts.join(" ");
    let _ = writeln!(
        out,
        "    }}\n    default_type {OTHER_KIND};\n    charset utf-8;\n    \
         charset_types {texts};\n    \
         gzip_static on;\n    gzip_vary on;"
    );
    let sign = if config.brotli { "" } else { "# " };
    let _ = writeln!(out, "    {sign}brotli_static on;");
    let [rows @ .., rest] = ROWS;
    out.push_str(&block(config, rest, "    "));
    for row in rows {
        let _ = writeln!(out, "\n    location ~ \"{}\" {{", pattern(config, row));
        out.push_str(&block(config, row, "        "));
        out.push_str("    }\n");
    }
    out + "}\n"
}

fn block(config: &Config, row: Row, indent: &str) -> String {
    let mut out = String::new();
    for (name, value) in all_of_row(config, row) {
        let _ = writeln!(out, "{indent}add_header {name} \"{value}\" always;");
    }
    if let (Class::File, Some(origins)) = (row.class, config.allowed.pattern()) {
        let _ = writeln!(
            out,
            "{indent}set $slf_origin \"\";\n\
             {indent}if ($http_origin ~ \"{origins}\") {{ set $slf_origin $http_origin; }}\n\
             {indent}add_header Access-Control-Allow-Origin $slf_origin always;\n\
             {indent}add_header Vary Origin always;"
        );
    }
    out
}
