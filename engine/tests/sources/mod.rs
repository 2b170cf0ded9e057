//! Rule files of a folder.

use engine::authoring::Sources;
use std::path::Path;

/// Every rule and text file; paths are relative to the folder.
pub(crate) fn read(folder: &Path) -> Sources {
    let mut sources = Sources::new();
    let mut folders = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
            if path.is_dir() {
                folders.push((path, format!("{name}/")));
            } else if path.extension().is_some_and(|kind| kind == "toml" || kind == "ftl") {
                sources.insert(name, std::fs::read_to_string(path).unwrap());
            }
        }
    }
    sources
}
