//! The files of a release, checked against the list of checksums that came with it.

use crate::{Problem, why};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The list of checksums, in the form of `sha256sum`.
pub const CHECKSUMS: &str = "SHA256SUMS";

/// The folder with the files for the server.
pub const FINDER: &str = "finder";

/// The hash of a file as hexadecimal digits.
#[must_use]
pub fn checksum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The lines of a list of checksums for these files.
#[must_use]
pub fn list<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> String {
    files.fold(String::new(), |mut list, (name, bytes)| {
        let _ = writeln!(list, "{}  {name}", checksum(bytes));
        list
    })
}

/// Name and content of each file for the server, from the folder of a release.
///
/// # Errors
/// A German sentence that names every file that is missing or was changed on the way.
pub fn read(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Problem> {
    let list = folder.join(CHECKSUMS);
    let list = std::fs::read_to_string(&list).map_err(|error| {
        format!("{} lässt sich nicht lesen ({}). Gehört `einrichten` in den Ordner der Auslieferung? Sonst `--auslieferung ORDNER` angeben.", list.display(), why(&error))
    })?;
    let mut files = BTreeMap::new();
    let mut broken = Vec::new();
    for line in list.lines() {
        let Some((sum, path)) = line.split_once("  ") else { continue };
        let Some(name) = path.strip_prefix(FINDER).and_then(|rest| rest.strip_prefix('/')) else {
            continue;
        };
        match std::fs::read(folder.join(path)) {
            Ok(bytes) if checksum(&bytes) == sum => {
                files.insert(name.to_owned(), bytes);
            }
            Ok(_) => broken.push(format!("{path}: anderer Inhalt")),
            Err(_) => broken.push(format!("{path}: fehlt")),
        }
    }
    if files.is_empty() && broken.is_empty() {
        return Err(format!("{CHECKSUMS} nennt keine Datei in {FINDER}/").into());
    }
    if broken.is_empty() {
        return Ok(files);
    }
    let all = broken.join("\n  ");
    Err(format!("die Auslieferung ist nicht vollständig, noch einmal herunterladen:\n  {all}")
        .into())
}

/// All files below a folder, by their path with `/`.
///
/// # Errors
/// The folder cannot be read.
pub fn files(folder: &Path) -> Result<BTreeMap<String, PathBuf>, Problem> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(below) = open.pop() {
        for entry in std::fs::read_dir(below)? {
            let entry = entry?;
            let path = entry.path();
            if entry.file_type()?.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
                found.insert(name, path);
            }
        }
    }
    Ok(found)
}
