//! A small rules folder of its own for every test.

use clap::Parser as _;
use redaktion::cli::Cli;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

/// A rules folder that goes away at the end.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("redaktion-{}-{number}", std::process::id()));
        let folder = Self(path);
        for (name, text) in FILES {
            folder.write(name, text);
        }
        folder
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }

    pub(crate) fn run(&self, args: &[&str]) -> (u8, String, String) {
        run(&[&["redaktion", "--regeln", self.path()], args].concat())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left in the temporary folder is swept by the system.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Runs a command line; exit code, output, complaints.
pub(crate) fn run(args: &[&str]) -> (u8, String, String) {
    let cli = Cli::try_parse_from(args).unwrap();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = redaktion::run::run(&cli, &mut out, &mut err);
    (code, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

/// The rules of the folder: one benefit, two cases, no mistake.
pub(crate) const FILES: [(&str, &str); 7] = [
    (
        "stand.toml",
        "rechtsstand = \"2026-11-22\"\ngueltig_ab = \"2025-01-01\"\ngueltig_bis = \"2026-12-31\"\n",
    ),
    (
        "fragen.toml",
        "[rolle.kinder]\nanzahl = \"anzahl_kinder\"\n\
         [[frage]]\nid = \"alter\"\nfuer = \"ich\"\n\
         [[frage.angabe]]\nid = \"geburt\"\ntyp = \"monat\"\nmin = \"1906-01\"\nmax = \"stichtag\"\n\
         [[frage]]\nid = \"kinder\"\nfuer = \"haushalt\"\n\
         [[frage.angabe]]\nid = \"anzahl_kinder\"\ntyp = \"zahl\"\neinheit = \"Personen\"\nmin = 0\nmax = 8\n",
    ),
    (
        "parameter/geld.toml",
        "[satz]\neinheit = \"EUR/Monat\"\nbeschreibung = \"Satz je Kind\"\n[[satz.werte]]\nwert = 250\n\
         gueltig_ab = \"2025-01-01\"\nnorm = \"§ 1\"\nquelle = \"erfunden\"\ngeprueft = \"ja\"\ngeprueft_am = \"2026-11-22\"\n",
    ),
    (
        "leistungen/hilfe/regel.toml",
        "id = \"hilfe\"\ntraeger = \"sozialamt\"\nrechtskreis = \"X\"\nnorm = \"§ 1\"\ngueltig_ab = \"2025-01-01\"\n\
         geprueft = \"ja\"\ngeprueft_am = \"2026-11-22\"\nunterlagen = [\"ausweis\"]\n\
         [[bedingung]]\nid = \"kind\"\nwenn = 'anzahl_kinder >= 1'\nnorm = \"§ 2\"\n\
         [[bedingung]]\nid = \"alt_genug\"\nwenn = 'ich.geburt <= monat(\"2008-11\")'\nnorm = \"§ 3\"\n\
         [betrag]\nwert = 'anzahl_kinder * satz'\nart = \"fest\"\nnorm = \"§ 4\"\n",
    ),
    (
        "leistungen/hilfe/faelle.toml",
        "[[fall]]\nid = \"zwei\"\ntext = \"Zwei Kinder\"\nstichtag = \"2026-11-01\"\nquelle = \"§ 4\"\n\
         [fall.antworten]\nanzahl_kinder = 2\nich.geburt = \"1990-01\"\n\
         [fall.erwartet]\nhilfe = \"moeglich\"\n[fall.betrag]\nhilfe = \"500.00\"\n\
         [[fall]]\nid = \"kein_kind\"\ntext = \"Kein Kind\"\nstichtag = \"2026-11-01\"\nquelle = \"§ 2\"\n\
         [fall.antworten]\nanzahl_kinder = 0\n[fall.erwartet]\nhilfe = \"kein\"\n[fall.grund]\nhilfe = \"kind\"\n",
    ),
    ("texte/de/alles.ftl", TEXTS),
    ("texte/en/alles.ftl", TEXTS),
];

const TEXTS: &str = "frage-alter = Alter\nfrage-kinder = Kinder\nangabe-geburt = Geburt\nangabe-anzahl_kinder = Wie viele Kinder?\n\
    leistung-hilfe = Hilfe für Kinder\n    .kurz = kurz\n    .text = lang\n\
    bedingung-hilfe-kind = Sie haben ein Kind.\n    .nein = Sie haben kein Kind.\n    .offen = Offen, ob Sie ein Kind haben.\n\
    bedingung-hilfe-alt_genug = Sie sind alt genug.\n    .nein = Zu jung.\n    .offen = Das Alter ist offen.\n\
    unterlage-ausweis = Ausweis\nstelle-sozialamt = Sozialamt\n";
