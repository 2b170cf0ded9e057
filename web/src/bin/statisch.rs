//! Writes the static pages: `statisch --regelwerk DIR --ziel DIR`.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use web::ssr::{self, Bundles};

const LANGUAGES: [&str; 2] = ["de", "en"];

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            let _ = writeln!(io::stderr(), "fehler: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let folder = argument("--regelwerk")?;
    let target = argument("--ziel")?;
    let read = |name: &str| {
        let path = folder.join([name, ".slf"].concat());
        fs::read(&path).map_err(|cause| format!("{}: {cause}", path.display()))
    };
    let (rules, outline, routes) = (read("regeln")?, read("laender")?, read("wege")?);
    for lang in LANGUAGES {
        let texts = read(&["texte-", lang].concat())?;
        let more = read(&["texte-", lang, "-mehr"].concat()).ok();
        let more = more.as_deref();
        let bundles =
            Bundles { rules: &rules, texts: &texts, more, outline: &outline, routes: &routes };
        let state = ssr::state(bundles).map_err(|name| format!("{name} ist nicht lesbar"))?;
        let pages = ssr::pages(&state).map_err(|cause| cause.to_string())?;
        write(&target, lang, "start.html", &pages.start)?;
        write(&target, lang, "liste.html", &pages.list)?;
        write(&target, lang, "namen.html", &pages.names)?;
        write(&target, lang, "betreiber.html", &pages.operator)?;
        write(&target, lang, "meta.json", &json(&pages.words))?;
        if lang == "de" {
            let groups = web::book::groups(&read("gruppen")?).ok_or("gruppen ist nicht lesbar")?;
            let (groups, questions) = ssr::choices(&state, &groups);
            write_file(&target, "gruppen.html", &groups)?;
            write_file(&target, "fragen.html", &questions)?;
            write_file(&target, "orte.txt", &state.book.outline.sources.join("\n"))?;
        }
    }
    Ok(())
}

fn argument(name: &str) -> Result<PathBuf, String> {
    let mut all = std::env::args_os().skip_while(|given| given.as_os_str() != name).skip(1);
    all.next().map(PathBuf::from).ok_or_else(|| format!("{name} DIR fehlt"))
}

fn write(target: &Path, lang: &str, name: &str, content: &str) -> Result<(), String> {
    write_file(target, &[lang, ".", name].concat(), content)
}

fn write_file(target: &Path, name: &str, content: &str) -> Result<(), String> {
    let path = target.join(name);
    fs::write(&path, content).map_err(|cause| format!("{}: {cause}", path.display()))
}

fn json(words: &[(&str, String)]) -> String {
    let mut out = String::from("{");
    for (position, (name, text)) in words.iter().enumerate() {
        let comma = if position > 0 { "," } else { "" };
        let _ = write!(out, "{comma}\n  \"{name}\": \"");
        for letter in text.chars() {
            match letter {
                '"' | '\\' => out.extend(['\\', letter]),
                letter if letter < ' ' => {
                    let _ = write!(out, "\\u{:04x}", u32::from(letter));
                }
                letter => out.push(letter),
            }
        }
        out.push('"');
    }
    out.push_str("\n}\n");
    out
}
