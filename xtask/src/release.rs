//! A release: everything an operator needs, as one zip with its version and its checksums.
//!
//! The same sources give the same bytes.

use crate::build::CONFIG;
use crate::{Problem, build, project, run, setup};
use hosting::{config, release, servers};
use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};
use std::path::PathBuf;
use zip::write::SimpleFileOptions;

/// The program that sets a release up runs on any Linux of this kind, without anything else.
const MACHINE: &str = "x86_64-unknown-linux-musl";
const TOOL: &str = "einrichten";

/// What is read by people: where it lies in the project and in the release.
const PAPERS: [(&str, &str); 7] = [
    ("hosting/LIESMICH.md", "LIESMICH.md"),
    ("docs/aktualisieren.md", "doc/aktualisieren.md"),
    ("docs/hosting.md", "doc/hosting.md"),
    ("docs/einbetten.md", "doc/einbetten.md"),
    ("docs/leistungen.md", "doc/leistungen.md"),
    ("LICENSE", "LICENSE"),
    (CONFIG, CONFIG),
];

/// Builds the page and puts the release together.
pub(crate) fn run() -> Result<(), Problem> {
    setup::for_build()?;
    build::release()?;
    make()
}

/// Puts the release together from the page as it was built.
pub(crate) fn make() -> Result<(), Problem> {
    setup::target(MACHINE)?;
    let name = name()?;
    let files = files()?;
    let folder = project::target("auslieferung");
    project::empty_folder(&folder)?;
    for (path, bytes) in &files {
        let file = folder.join(&name).join(path);
        project::write(&file, bytes)?;
        if path == TOOL {
            executable(&file)?;
        }
    }
    let zip = packed(&name, &files)?;
    let file = [&name, ".zip"].concat();
    let sum = format!("{}  {file}\n", release::checksum(&zip));
    project::write(&folder.join([&file, ".sha256"].concat()), &sum)?;
    project::write(&folder.join(&file), &zip)?;
    eprintln!("  {}: {} files, {} kB", file, files.len(), zip.len() / 1000);
    Ok(())
}

/// The folder of the release as it is unpacked.
pub(crate) fn folder() -> Result<PathBuf, Problem> {
    Ok(project::target("auslieferung").join(name()?))
}

/// What the release is called, folder and file.
fn name() -> Result<String, Problem> {
    Ok(["sozialleistungsfinder-", &build::version()?].concat())
}

fn files() -> Result<BTreeMap<String, Vec<u8>>, Problem> {
    let mut files = BTreeMap::new();
    for (from, to) in PAPERS {
        files.insert(to.to_owned(), project::read_bytes(&project::path(from))?);
    }
    let notes = project::read(&project::path("docs/aktualisieren.md"))?;
    let version = build::version()?;
    if !notes.lines().any(|line| line == format!("## {version}")) {
        return Err(format!("docs/aktualisieren.md says nothing about {version}").into());
    }
    let dist = build::Kind::Release.folder();
    for (name, file) in release::files(&dist)? {
        files.insert([release::FINDER, "/", &name].concat(), project::read_bytes(&file)?);
    }
    let (config, _) = config::read(&project::read(&project::path(CONFIG))?);
    for (name, text) in servers::all(&config) {
        files.insert(["doc/server/", name].concat(), text.into_bytes());
    }
    files.insert(TOOL.to_owned(), tool()?);
    let list = release::list(files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())));
    files.insert(release::CHECKSUMS.to_owned(), list.into_bytes());
    Ok(files)
}

/// The program `einrichten`.
fn tool() -> Result<Vec<u8>, Problem> {
    let mut command = run::cargo(&["build", "--locked", "--release", "--package", "hosting"]);
    command.args(["--bin", TOOL, "--target", MACHINE]);
    // The linker that comes with Rust; paths of this machine stay out of the program.
    command.env("CARGO_TARGET_X86_64_UNKNOWN_LINUX_MUSL_LINKER", "rust-lld");
    command.env("CARGO_ENCODED_RUSTFLAGS", elsewhere());
    command.env("CARGO_PROFILE_RELEASE_STRIP", "symbols");
    command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "s");
    run::step("build the program that sets it up", &mut command, "The message above says why.")?;
    project::read_bytes(&project::target(MACHINE).join("release").join(TOOL))
}

/// Flags that give each folder of this machine a name of its own.
fn elsewhere() -> String {
    let sysroot = run::answer("rustc", &["--print", "sysroot"]).unwrap_or_default();
    let home = std::env::home_dir().unwrap_or_default();
    let cargo = std::env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
    let project = project::path("");
    let folders = [(PathBuf::from(sysroot), "rust"), (cargo, "cargo"), (project, "finder")];
    let named = folders.iter().filter(|(folder, _)| !folder.as_os_str().is_empty());
    let flag = |(folder, name): &(PathBuf, &str)| {
        format!("--remap-path-prefix={}={name}", folder.display())
    };
    named.map(flag).collect::<Vec<_>>().join("\u{1f}")
}

/// The zip: always the same for the same files.
fn packed(folder: &str, files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, Problem> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let mode = if name == TOOL { 0o755 } else { 0o644 };
        let options = SimpleFileOptions::default()
            .last_modified_time(zip::DateTime::default())
            .unix_permissions(mode);
        zip.start_file([folder, "/", name].concat(), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(unix)]
fn executable(file: &std::path::Path) -> Result<(), Problem> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o755))?)
}

#[cfg(not(unix))]
fn executable(_: &std::path::Path) -> Result<(), Problem> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn a_zip_is_the_same_for_the_same_files_and_keeps_what_can_be_run() {
        let files = BTreeMap::from([
            ("LIESMICH.md".to_owned(), b"text".to_vec()),
            (TOOL.to_owned(), b"program".to_vec()),
        ]);
        let bytes = packed("finder-1.0.0", &files).unwrap_or_default();
        assert_eq!(bytes, packed("finder-1.0.0", &files).unwrap_or_default());
        let mut modes = Vec::new();
        let mut text = String::new();
        if let Ok(mut zip) = zip::ZipArchive::new(Cursor::new(bytes)) {
            for at in 0..zip.len() {
                let Ok(mut file) = zip.by_index(at) else { continue };
                let name = file.name().map(std::borrow::Cow::into_owned).unwrap_or_default();
                modes.push((name, file.unix_mode().map(|mode| mode & 0o777)));
                let _ = file.read_to_string(&mut text);
            }
        }
        let tool = ("finder-1.0.0/einrichten".to_owned(), Some(0o755));
        assert_eq!(modes, [("finder-1.0.0/LIESMICH.md".to_owned(), Some(0o644)), tool]);
        assert_eq!(text, "textprogram");
    }
}
