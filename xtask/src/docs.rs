//! The pages of `docs/` that are written from the source of truth: the register and the schemas
//! by `redaktion`, the configurations of web servers from their table.

use crate::{Problem, project, run};
use std::path::Path;

/// Writes them, or only compares.
pub(crate) fn run(check: bool) -> Result<(), Problem> {
    let commands = project::read(&project::path("redaktion/src/cli.rs"))?;
    if !commands.contains("Dokumente") {
        return Err("the command `redaktion dokumente` is not written yet".into());
    }
    let fresh = project::target("dokumente");
    project::empty_folder(&fresh)?;
    let mut command = run::cargo(&["run", "--quiet", "--package", "redaktion", "--"]);
    command.args(["dokumente", "--ziel"]).arg(&fresh);
    run::step("write the generated pages", &mut command, "The message above says why.")?;
    for (name, text) in hosting::servers::all(&hosting::config::Config::default()) {
        project::write(&fresh.join("server").join(name), text)?;
    }
    let stale = stale(&fresh, &project::path("docs"))?;
    if stale.is_empty() {
        return Ok(());
    }
    if check {
        let names = stale.join(", ");
        return Err(format!("not up to date in docs/: {names}; run `cargo xtask docs`").into());
    }
    for name in stale {
        project::write(
            &project::path("docs").join(&name),
            project::read_bytes(&fresh.join(&name))?,
        )?;
        eprintln!("  docs/{name}");
    }
    Ok(())
}

/// The fresh files that differ from what is there.
fn stale(fresh: &Path, there: &Path) -> Result<Vec<String>, Problem> {
    let mut names = Vec::new();
    for file in project::files(fresh)? {
        let name = file.strip_prefix(fresh)?;
        if project::read_bytes(&there.join(name)).ok() != Some(project::read_bytes(&file)?) {
            names.push(name.to_string_lossy().into_owned());
        }
    }
    Ok(names)
}
