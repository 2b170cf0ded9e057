//! `einrichten`: an unpacked release and `betreiber.toml` become a finder on a server.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command speaks on its terminal")]

use clap::Parser;
use hosting::{Problem, config, install, release, servers, why};
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Richtet den Sozialleistungsfinder auf einem Server ein, auch über eine ältere Fassung
#[derive(Debug, Parser)]
#[command(name = "einrichten", version)]
struct Cli {
    /// Ordner, den der Webserver ausliefert; ohne ihn wird nur geprüft
    #[arg(long, value_name = "ORDNER")]
    ziel: Option<PathBuf>,
    /// Die Angaben des Betreibers
    #[arg(long, value_name = "DATEI", default_value = "betreiber.toml")]
    betreiber: PathBuf,
    /// Die entpackte Auslieferung; sonst der Ordner dieses Programms
    #[arg(long, value_name = "ORDNER")]
    auslieferung: Option<PathBuf>,
    /// Kopiert erst nur, was nach seinem Inhalt heißt: für mehrere Server hinter einer Adresse
    #[arg(long, requires = "ziel")]
    nur_vorbereiten: bool,
    /// Wohin die Einstellungen für nginx, Apache und Caddy kommen; sonst server/ neben den Angaben
    #[arg(long, value_name = "ORDNER")]
    server: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\nFehler: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: &Cli) -> Result<(), Problem> {
    let config = read(&cli.betreiber)?;
    let beside = cli.betreiber.parent().unwrap_or(Path::new(""));
    let folder = match &cli.auslieferung {
        Some(folder) => folder.clone(),
        None => std::env::current_exe()?.parent().unwrap_or(Path::new("")).to_owned(),
    };
    let mut files = install::prepare(release::read(&folder)?, &config, beside)?;
    println!("Die Auslieferung ist vollständig: {} Dateien.", files.len());
    if cli.nur_vorbereiten {
        files.retain(|name, _| install::lasts(name));
    }
    let Some(target) = &cli.ziel else {
        println!("Geprüft. Es wurde nichts geschrieben; mit `--ziel ORDNER` wird eingerichtet.");
        return Ok(());
    };
    let done = install::copy(&files, target)?;
    println!(
        "{}: {} Dateien geschrieben, {} waren schon da. Dateien früherer Fassungen bleiben liegen.",
        target.display(),
        done.written,
        done.same
    );
    let server = cli.server.clone().unwrap_or_else(|| beside.join("server"));
    std::fs::create_dir_all(&server)?;
    for (name, text) in servers::all(&config) {
        std::fs::write(server.join(name), text)?;
    }
    println!("Einstellungen für den Webserver: {}", server.display());
    Ok(())
}

/// Reads the operator's file and shows every mistake in it.
fn read(file: &Path) -> Result<config::Config, Problem> {
    let text = std::fs::read_to_string(file)
        .map_err(|error| format!("{} lässt sich nicht lesen: {}", file.display(), why(&error)))?;
    let (config, found) = config::read(&text);
    let colour = std::io::stderr().is_terminal();
    for mistake in &found {
        eprintln!("{}\n", mistake.draw(&file.to_string_lossy(), &text, colour));
    }
    match found.iter().filter(|mistake| mistake.is_error).count() {
        0 => Ok(config),
        1 => Err("1 Fehler in den Angaben. Es wurde nichts geschrieben.".into()),
        many => Err(format!("{many} Fehler in den Angaben. Es wurde nichts geschrieben.").into()),
    }
}
