//! Numbers as tables, beside what they should be, and their place in `docs/performance.md`.

use crate::{Problem, project};
use serde_json::Value;
use std::fmt::Write as _;

/// Heading of the part about the evaluator.
pub(super) const EVALUATOR: &str = "Auswertung";
/// Heading of the part about the page.
pub(super) const PAGE: &str = "Seite";

const HEAD: &str = "# Geschwindigkeit

Gemessen mit `cargo xtask bench --schreiben` und `cargo xtask bench page --schreiben`.
Die Zahlen hängen von der Maschine und ihrer Last ab; die Verhältnisse kaum.
";

fn number(found: &Value, path: &[&str]) -> Result<f64, Problem> {
    let value = path.iter().try_fold(found, |value, key| value.get(key));
    value.and_then(Value::as_f64).ok_or_else(|| format!("no number at {}", path.join("/")).into())
}

/// Microseconds an answer set takes.
fn per_set(found: &Value, task: &str) -> Result<f64, Problem> {
    number(found, &[task, "mikrosekunden"])
}

fn mark(fine: bool) -> &'static str {
    if fine { "erreicht" } else { "verfehlt" }
}

/// The table of the evaluator.
pub(super) fn evaluator(native: &Value, wasm: &Value) -> Result<String, Problem> {
    let mut text = String::new();
    writeln!(
        text,
        "10.000 zufällige Haushalte, vollständig und mit 20 % fehlenden Angaben, {} Knoten, ein \
         Kern, Median von 5 abwechselnden Runden. Von Hand: drei Leistungen als Rust-Funktion; \
         ohne Lücken mit einfachen Werten, mit Lücken mit Intervallen. Rhai kennt keine Lücken \
         und rechnet dann zwei Haushalte, den kleinsten und den größten. „Zugleich“: 64 Haushalte \
         in einem Durchgang, wie bei Läufen über viele Haushalte; sonst jeder für sich, wie auf der \
         Seite. Die Antworten liegen jedem schon in seiner eigenen Form vor. WebAssembly ist übersetzt wie das Programm der Seite.\n",
        number(native, &["Knoten"])?
    )?;
    text.push_str("| Mikrosekunden je Haushalt | vollständig | mit Lücken |\n|---|---:|---:|\n");
    let rows = [
        ("alle Leistungen, nativ", native, "alle"),
        ("alle Leistungen, 64 Haushalte zugleich, nativ", native, "alle zugleich"),
        ("alle Leistungen, Rhai", native, "Rhai"),
        ("alle Leistungen, WebAssembly", wasm, "alle"),
        ("alle Leistungen, 64 Haushalte zugleich, WebAssembly", wasm, "alle zugleich"),
        ("drei Leistungen, nativ", native, "drei"),
        ("drei Leistungen, 64 Haushalte zugleich, nativ", native, "drei zugleich"),
        ("drei Leistungen, von Hand, nativ", native, "von Hand"),
        ("drei Leistungen, WebAssembly", wasm, "drei"),
        ("drei Leistungen, 64 Haushalte zugleich, WebAssembly", wasm, "drei zugleich"),
        ("drei Leistungen, von Hand, WebAssembly", wasm, "von Hand"),
    ];
    for (name, found, task) in rows {
        let [full, open] = both(found, task)?;
        writeln!(text, "| {name} | {full:.2} | {open:.2} |")?;
    }
    text.push_str(
        "\n| Verhältnis | vollständig | mit Lücken | Ziel | |\n|---|---:|---:|---|---|\n",
    );
    ratios(&mut text, native, wasm)?;
    search(&mut text, native, wasm)?;
    agreement(&mut text, native, wasm)?;
    Ok(text)
}

fn both(found: &Value, task: &str) -> Result<[f64; 2], Problem> {
    Ok([
        per_set(found, &format!("{task}, vollständig"))?,
        per_set(found, &format!("{task}, lückenhaft"))?,
    ])
}

fn ratios(text: &mut String, native: &Value, wasm: &Value) -> Result<(), Problem> {
    let rows = [
        ("schneller als Rhai", both(native, "Rhai")?, both(native, "alle")?, 25.0, true),
        (
            "langsamer als von Hand, nativ",
            both(native, "drei")?,
            both(native, "von Hand")?,
            4.0,
            false,
        ),
        (
            "langsamer als von Hand, 64 Haushalte zugleich, nativ",
            both(native, "drei zugleich")?,
            both(native, "von Hand")?,
            4.0,
            false,
        ),
        (
            "langsamer als von Hand, WebAssembly",
            both(wasm, "drei")?,
            both(wasm, "von Hand")?,
            6.0,
            false,
        ),
        (
            "langsamer als von Hand, 64 Haushalte zugleich, WebAssembly",
            both(wasm, "drei zugleich")?,
            both(wasm, "von Hand")?,
            6.0,
            false,
        ),
    ];
    for (name, [full, open], [base, open_base], aim, at_least) in rows {
        let (full, open) = (full / base, open / open_base);
        let fine = if at_least { full.min(open) >= aim } else { full.max(open) <= aim };
        let word = if at_least { "mindestens" } else { "höchstens" };
        writeln!(text, "| {name} | {full:.1} | {open:.1} | {word} {aim} | {} |", mark(fine))?;
    }
    Ok(())
}

fn search(text: &mut String, native: &Value, wasm: &Value) -> Result<(), Problem> {
    text.push_str(
        "\n| Millisekunden | nativ | WebAssembly | Ziel (nativ) | |\n|---|---:|---:|---|---|\n",
    );
    let rows = [
        ("Suche je offenem Ergebnis, Median", "median ms", Some(2.0)),
        ("Suche je offenem Ergebnis, 99 %", "p99 ms", Some(50.0)),
        ("alle Ergebnisse, Median", "Ergebnis median ms", None),
        ("alle Ergebnisse, 99 %", "Ergebnis p99 ms", None),
        ("nächste Frage, Median", "nächste Frage median ms", None),
        ("nächste Frage, 99 %", "nächste Frage p99 ms", None),
    ];
    for (name, key, aim) in rows {
        let (here, there) = (number(native, &["genau", key])?, number(wasm, &["genau", key])?);
        let (words, fine) = match aim {
            Some(aim) => (format!("unter {aim}"), mark(here < aim)),
            None => (String::new(), ""),
        };
        writeln!(text, "| {name} | {here:.2} | {there:.2} | {words} | {fine} |")?;
    }
    let open = number(native, &["genau", "offen"])?;
    let settled = number(native, &["genau", "durch Suche entschieden"])?;
    let gave_up = number(native, &["genau", "Budget erschöpft"])?;
    writeln!(
        text,
        "\nVon {open} Ergebnissen, die Intervalle offen lassen, entscheidet die Suche {settled}; \
         bei {gave_up} reicht ihr Budget nicht, sie bleiben offen."
    )?;
    Ok(())
}

/// Whoever is faster has to say the same.
fn agreement(text: &mut String, native: &Value, wasm: &Value) -> Result<(), Problem> {
    let tasks = ["alle", "alle zugleich", "drei", "drei zugleich", "von Hand"];
    for task in tasks
        .into_iter()
        .flat_map(|task| [format!("{task}, vollständig"), format!("{task}, lückenhaft")])
    {
        let sums = [native, wasm].map(|found| found.get(&task).and_then(|task| task.get("summe")));
        if sums[0] != sums[1] {
            return Err(format!("{task}: WebAssembly says something else than native code").into());
        }
    }
    for (one, many) in [("alle", "alle zugleich"), ("drei", "drei zugleich")] {
        for kind in ["vollständig", "lückenhaft"] {
            let sum =
                |task: &str| native.get(format!("{task}, {kind}")).and_then(|t| t.get("summe"));
            if sum(one) != sum(many) {
                return Err(
                    format!("{one}, {kind}: 64 households at once come out otherwise").into()
                );
            }
        }
    }
    let by_hand = native.get("Abweichungen von Hand").and_then(Value::as_object);
    let count = by_hand.into_iter().flatten().filter_map(|(_, count)| count.as_u64()).sum::<u64>();
    writeln!(
        text,
        "Nativ und WebAssembly sagen bei allen Haushalten dasselbe. Von Hand weicht {count}-mal ab{}.",
        if count == 0 { "" } else { ": die Regeln haben sich geändert, `hand.rs` muss nach" }
    )?;
    Ok(())
}

/// The table of the page.
pub(super) fn page(found: &Value) -> Result<String, Problem> {
    let mut text = String::from(
        "Chromium, 1,6 Mbit/s, 150 ms, Prozessor viermal langsamer, Median von 5 Besuchen.\n\n\
         | Sekunden | gemessen | Ziel | |\n|---|---:|---|---|\n",
    );
    let rows = [
        ("erste Darstellung", "paint", 800.0),
        ("bereit", "ready", 1300.0),
        ("nächste Seite", "next", 100.0),
    ];
    for (name, key, aim) in rows {
        let measured = number(found, &[key])?;
        let (seconds, wanted) = (measured / 1000.0, aim / 1000.0);
        writeln!(text, "| {name} | {seconds:.2} | {wanted} | {} |", mark(measured <= aim))?;
    }
    Ok(text)
}

/// Replaces one part of `docs/performance.md`, keeping the other.
pub(super) fn write(title: &str, text: &str) -> Result<(), Problem> {
    let file = project::path("docs/performance.md");
    let old = project::read(&file).unwrap_or_default();
    let mut whole = String::from(HEAD);
    for part in [EVALUATOR, PAGE] {
        let kept = old.split(&format!("\n## {part}\n\n")).nth(1);
        let kept = kept.map(|rest| rest.split("\n## ").next().unwrap_or(rest).trim_end());
        let body = if part == title { Some(text.trim_end()) } else { kept };
        if let Some(body) = body {
            write!(whole, "\n## {part}\n\n{body}\n")?;
        }
    }
    project::write(&file, whole)
}
