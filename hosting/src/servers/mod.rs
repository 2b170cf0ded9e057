//! The table of headers in the words of the usual web servers.

mod apache;
mod caddy;
mod nginx;

use crate::config::Config;
use crate::headers::{ALWAYS, Class, ROWS, Row};

/// File name and content of each configuration.
#[must_use]
pub fn all(config: &Config) -> [(&'static str, String); 3] {
    [
        ("nginx.conf", nginx::write(config)),
        ("apache.conf", apache::write(config)),
        ("Caddyfile", caddy::write(config)),
    ]
}

/// What stands above each of them.
fn head(how: &str) -> String {
    format!(
        "# Sozialleistungsfinder. Geschrieben von `einrichten` aus betreiber.toml: dort ändern, nicht hier.\n\
         # {how}\n"
    )
}

/// The pattern of a row over whole paths, for a finder at this path.
fn pattern(config: &Config, row: Row) -> String {
    match row.pattern.strip_prefix('^') {
        Some(rest) => ["^", &config.path, rest].concat(),
        None => row.pattern.to_owned(),
    }
}

/// One pattern for every file that foreign pages load.
fn files_of_others(config: &Config) -> String {
    let rows = ROWS.into_iter().filter(|row| row.class == Class::File);
    rows.map(|row| pattern(config, row)).collect::<Vec<_>>().join("|")
}

/// What differs from row to row, but for what depends on the request.
fn of_row(config: &Config, row: Row) -> Vec<(&'static str, String)> {
    let mut all = config.allowed.headers(row.class);
    all.push(("Cache-Control", row.keep.value().to_owned()));
    all
}

/// The same with what is sent with every answer.
fn all_of_row(config: &Config, row: Row) -> Vec<(&'static str, String)> {
    let always = ALWAYS.iter().map(|(name, value)| (*name, (*value).to_owned()));
    always.chain(of_row(config, row)).collect()
}
