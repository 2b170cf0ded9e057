//! The rules folder as texts in memory; the only place that reads files of the rules.

use engine::authoring::diagnostic::Sources;
use std::fs;
use std::path::Path;

/// Kinds of files that belong to the rules.
const KINDS: [&str; 2] = ["toml", "ftl"];

/// Reads every rule and text file below a folder.
///
/// # Errors
/// A German sentence that names the file or folder that could not be read.
pub fn read(folder: &Path) -> Result<Sources, String> {
    let mut sources = Sources::new();
    if !folder.is_dir() {
        return Err(format!(
            "der Ordner `{}` ist nicht da; mit `--regeln ORDNER` einen anderen nennen",
            folder.display()
        ));
    }
    let mut folders = vec![folder.to_owned()];
    while let Some(current) = folders.pop() {
        let unreadable =
            |error: std::io::Error| format!("`{}` ist nicht lesbar: {error}", current.display());
        for entry in fs::read_dir(&current).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            let kind = path.extension().and_then(|kind| kind.to_str()).unwrap_or_default();
            if path.is_dir() {
                folders.push(path);
            } else if KINDS.contains(&kind) {
                let bytes = fs::read(&path)
                    .map_err(|error| format!("`{}` ist nicht lesbar: {error}", path.display()))?;
                let text = String::from_utf8(bytes)
                    .map_err(|_| format!("`{}` ist kein Text in UTF-8", path.display()))?;
                sources.insert(name(folder, &path), text);
            }
        }
    }
    Ok(sources)
}

/// The path below the folder, with `/` on every system.
fn name(folder: &Path, path: &Path) -> String {
    let below = path.strip_prefix(folder).unwrap_or(path);
    let parts = below.components().map(|part| part.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}
