//! Files are written beside their place and then put there, so that none is ever half.

use std::fs;
use std::path::{Path, PathBuf};

/// Writes texts below the rules folder; every one is ready before the first is put in place.
///
/// # Errors
/// A German sentence.
pub(super) fn replace(rules: &Path, files: &[(String, String)]) -> Result<(), String> {
    let mut ready = Vec::new();
    for (path, text) in files {
        let place = rules.join(path);
        match beside(&place, text.as_bytes()) {
            Ok(draft) => ready.push((draft, place)),
            Err(sentence) => {
                remove(&ready);
                return Err(sentence);
            }
        }
    }
    for (draft, place) in &ready {
        if let Err(error) = fs::rename(draft, place) {
            remove(&ready);
            return Err(failed(place, &error));
        }
    }
    Ok(())
}

/// Writes one file.
///
/// # Errors
/// A German sentence.
pub(super) fn whole(place: &Path, bytes: &[u8]) -> Result<(), String> {
    let draft = beside(place, bytes)?;
    fs::rename(&draft, place).map_err(|error| {
        remove(&[(draft, place.to_owned())]);
        failed(place, &error)
    })
}

fn beside(place: &Path, bytes: &[u8]) -> Result<PathBuf, String> {
    if let Some(folder) = place.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(|error| failed(place, &error))?;
    }
    let mut name = place.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.neu", std::process::id()));
    let draft = place.with_file_name(name);
    fs::write(&draft, bytes).map_err(|error| failed(place, &error))?;
    Ok(draft)
}

/// Drafts nobody needs; one that cannot be removed does no harm, it is no `.toml`.
fn remove(drafts: &[(PathBuf, PathBuf)]) {
    for (draft, _) in drafts {
        let _ = fs::remove_file(draft);
    }
}

fn failed(place: &Path, error: &std::io::Error) -> String {
    format!("`{}` ist nicht zu schreiben: {error}", place.display())
}
