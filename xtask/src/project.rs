//! Where things are in the project, and which versions it asks for.

use crate::Problem;
use std::fs;
use std::path::{Path, PathBuf};

/// A path of the project.
pub(crate) fn path(relative: &str) -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).join(relative)
}

/// Where cargo puts what it builds.
pub(crate) fn target(relative: &str) -> PathBuf {
    let folder = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| path("target"), PathBuf::from);
    path("").join(folder).join(relative)
}

/// A text file, with its name in the error.
pub(crate) fn read(file: &Path) -> Result<String, Problem> {
    fs::read_to_string(file).map_err(|why| format!("cannot read {}: {why}", shown(file)).into())
}

/// A file, with its name in the error.
pub(crate) fn read_bytes(file: &Path) -> Result<Vec<u8>, Problem> {
    fs::read(file).map_err(|why| format!("cannot read {}: {why}", shown(file)).into())
}

/// Writes a file and the folders it needs.
pub(crate) fn write(file: &Path, content: impl AsRef<[u8]>) -> Result<(), Problem> {
    let failed = |why| Problem::from(format!("cannot write {}: {why}", shown(file)));
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(file, content).map_err(failed)
}

/// Makes a folder, empty.
pub(crate) fn empty_folder(folder: &Path) -> Result<(), Problem> {
    let failed = |why| Problem::from(format!("cannot empty {}: {why}", shown(folder)));
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(failed)?;
    }
    fs::create_dir_all(folder).map_err(failed)
}

/// A path as it is said: relative to the project.
pub(crate) fn shown(file: &Path) -> String {
    file.strip_prefix(path("")).unwrap_or(file).display().to_string()
}

/// All files below a folder, sorted; hidden folders and what tools make are left out.
pub(crate) fn files(below: &Path) -> Result<Vec<PathBuf>, Problem> {
    const MADE: [&str; 4] = ["target", "dist", "node_modules", ".tools"];
    let mut found = Vec::new();
    let mut open = vec![below.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            let (name, path) = (entry.file_name().to_string_lossy().into_owned(), entry.path());
            if !entry.file_type()?.is_dir() {
                found.push(path);
            } else if !MADE.contains(&name.as_str()) && name != ".git" {
                open.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The version of a crate in `Cargo.lock`.
pub(crate) fn locked_version(name: &str) -> Result<String, Problem> {
    let lock = read(&path("Cargo.lock"))?;
    find_locked(&lock, name).ok_or_else(|| format!("Cargo.lock names no {name}").into())
}

fn find_locked(lock: &str, name: &str) -> Option<String> {
    let head = format!("name = \"{name}\"");
    let mut lines = lock.lines().skip_while(|line| *line != head).skip(1);
    let version = lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_version_of_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(find_locked(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(find_locked(lock, "yew"), None);
    }
}
