//! Brings the files of a release into the folder a server serves, in an order that never lets a
//! visitor have parts of two releases.
//!
//! Files named by their content come first and are never taken away; what names them comes last.
//! Each file appears whole or not at all.

use crate::Problem;
use crate::config::Config;
use crate::headers::{Keep, row};
use crate::{pages, twins, why};
use std::collections::BTreeMap;
use std::path::Path;

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Done {
    /// Files that are new or changed.
    pub written: usize,
    /// Files that were there already.
    pub same: usize,
}

/// The files as they go onto the server: pages of the operator filled, the film beside them.
///
/// # Errors
/// A page of the operator is not one of this release; a film cannot be read.
pub fn prepare(
    mut files: BTreeMap<String, Vec<u8>>,
    config: &Config,
    beside: &Path,
) -> Result<BTreeMap<String, Vec<u8>>, Problem> {
    let language = |name: &String| Some((name.clone(), pages::language(name)?.to_owned()));
    for (name, language) in files.keys().filter_map(language).collect::<Vec<_>>() {
        let html = String::from_utf8_lossy(files.get(&name).map_or(&[][..], Vec::as_slice));
        let html = pages::fill(&html, config, &language)?;
        put(&mut files, &name, html.into_bytes())?;
    }
    let films = config.texts.iter().filter_map(|texts| texts.film.as_ref());
    for name in films.flat_map(|(film, subtitles)| [Some(film), subtitles.as_ref()]).flatten() {
        let file = beside.join(name);
        let bytes = std::fs::read(&file).map_err(|error| {
            format!("{} lässt sich nicht lesen: {}", file.display(), why(&error))
        })?;
        put(&mut files, name, bytes)?;
    }
    Ok(files)
}

fn put(files: &mut BTreeMap<String, Vec<u8>>, name: &str, bytes: Vec<u8>) -> Result<(), Problem> {
    for (ending, twin) in twins::of(name, &bytes)? {
        files.insert([name, ending].concat(), twin);
    }
    files.insert(name.to_owned(), bytes);
    Ok(())
}

/// Copies the files into a folder. Nothing is deleted there but stale twins.
///
/// # Errors
/// A German sentence: a file that is kept for ever would get another content (then nothing was
/// written), or the folder cannot be written.
pub fn copy(files: &BTreeMap<String, Vec<u8>>, into: &Path) -> Result<Done, Problem> {
    let mut fresh = Vec::new();
    let mut done = Done::default();
    for (name, bytes) in files {
        match std::fs::read(into.join(name)) {
            Ok(there) if there == *bytes => done.same += 1,
            // A twin may be packed otherwise; what it unpacks to is the same.
            Ok(_) if when(name) == Keep::Forever && !twins::is_twin(name) => {
                return Err(clash(name));
            }
            _ => fresh.push((name, bytes)),
        }
    }
    fresh.sort_by_key(|(name, _)| match when(name) {
        Keep::Forever => 0,
        Keep::Moment => 1,
        Keep::Never => 2,
    });
    for (name, bytes) in fresh {
        write(&into.join(name), bytes).map_err(|error| {
            format!("{name} lässt sich in {} nicht schreiben: {}", into.display(), why(&error))
        })?;
        done.written += 1;
        // A twin of the file before would be sent in its place.
        for twin in twins::ENDINGS.map(|ending| [name, ending].concat()) {
            if !files.contains_key(&twin) && into.join(&twin).exists() {
                std::fs::remove_file(into.join(&twin))?;
            }
        }
    }
    Ok(done)
}

/// Whether a file never changes, so that it can be there before anything names it.
#[must_use]
pub fn lasts(name: &str) -> bool {
    when(name) == Keep::Forever
}

/// How long a file is kept; a twin as long as the file it belongs to.
fn when(name: &str) -> Keep {
    let plain = twins::ENDINGS.iter().find_map(|ending| name.strip_suffix(ending));
    row(plain.unwrap_or(name)).keep
}

fn clash(name: &str) -> Problem {
    format!(
        "{name} liegt dort schon mit anderem Inhalt. Browser behalten diese Datei ein Jahr, und \
         Portale haben sie mit ihrem Hash eingebunden: Eine neue Fassung braucht eine neue Nummer. \
         Es wurde nichts geschrieben."
    )
    .into()
}

/// Writes a file beside its place and moves it there at once.
fn write(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut staging = file.as_os_str().to_owned();
    staging.push(".neu");
    std::fs::write(&staging, bytes)?;
    std::fs::rename(&staging, file)
}
