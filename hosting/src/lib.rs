//! Puts a built finder on a server: the operator's own words, the headers, the order of files.
//!
//! Knows no rule, no benefit and no program of the page; all it reads are the files of a release
//! and `betreiber.toml`. It never speaks to a network.

pub mod allowed;
pub mod config;
pub mod headers;
pub mod install;
pub mod mistake;
pub mod pages;
pub mod release;
pub mod servers;
pub mod twins;

/// Why a file could not be read or written, in German where that is usual.
#[must_use]
pub fn why(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "das gibt es nicht".to_owned(),
        std::io::ErrorKind::PermissionDenied => "das darf dieses Konto nicht".to_owned(),
        std::io::ErrorKind::StorageFull => "der Platz reicht nicht".to_owned(),
        std::io::ErrorKind::InvalidData => {
            "die Datei ist nicht als UTF-8 gespeichert; im Editor „UTF-8“ wählen".to_owned()
        }
        _ => error.to_string(),
    }
}

/// What goes wrong, as a sentence for the person at the terminal.
pub type Problem = Box<dyn std::error::Error>;
