//! What can be typed: commands and options, with German help.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

const HELP: &str = "{about}\n\nAufruf: {usage}\n\n{all-args}";

/// Regeln prüfen, Fälle rechnen, Ergebnisse erklären, Regelwerk bauen
#[derive(Debug, Parser)]
#[command(
    name = "redaktion",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true,
    subcommand_value_name = "BEFEHL",
    subcommand_help_heading = "Befehle",
    help_template = HELP,
    override_usage = "redaktion BEFEHL [OPTIONEN]"
)]
pub struct Cli {
    /// Ordner mit den Regeln
    #[arg(
        long,
        global = true,
        value_name = "ORDNER",
        default_value = "rules",
        hide_default_value = true
    )]
    #[arg(help = "Ordner mit den Regeln (ohne Angabe: rules)", help_heading = "Optionen")]
    pub regeln: PathBuf,
    #[command(flatten)]
    hilfe: Help,
    #[command(subcommand)]
    /// Was zu tun ist.
    pub command: Command,
}

#[derive(Debug, Args)]
struct Help {
    /// Diese Hilfe zeigen
    #[arg(long, short = 'h', global = true, action = clap::ArgAction::Help, help_heading = "Optionen")]
    hilfe: Option<bool>,
}

/// Was zu tun ist.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Alle Regeln, Texte und Fälle prüfen und jeden Fehler zeigen
    #[command(help_template = HELP, override_usage = "redaktion pruefen [--format json]")]
    Pruefen {
        /// Ausgabe als Text zum Lesen oder als JSON für Programme
        #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
        #[arg(hide_default_value = true, hide_possible_values = true, help_heading = "Optionen")]
        #[arg(help = "text (ohne Angabe) oder json")]
        format: Format,
    },
    /// Alle Fälle rechnen, Abweichungen zeigen und was noch kein Fall gesehen hat
    #[command(help_template = HELP, override_usage = "redaktion faelle [--leistung ID] [--streng]")]
    Faelle {
        /// Nur die Fälle dieser Leistung
        #[arg(long, value_name = "ID", help_heading = "Optionen")]
        leistung: Option<String>,
        /// Auch dann ein Fehler, wenn eine Bedingung nicht in allen drei Zuständen vorkam oder Fälle fehlen
        #[arg(long, help_heading = "Optionen")]
        streng: bool,
    },
    /// Jede Grenze und jeden Betrag einzeln ändern und sehen, ob ein Fall es entdeckt
    #[command(
        help_template = HELP,
        override_usage = "redaktion mutation [--leistung ID] [--mindestens PROZENT] [--als-liste]"
    )]
    Mutation {
        /// Nur Änderungen in der Regel dieser Leistung
        #[arg(long, value_name = "ID", help_heading = "Optionen")]
        leistung: Option<String>,
        /// So viel Prozent müssen entdeckt werden, sonst ist es ein Fehler
        #[arg(long, value_name = "PROZENT", help_heading = "Optionen")]
        mindestens: Option<u8>,
        /// Was niemand entdeckt, als Einträge für mutanten.toml zeigen
        #[arg(long, help_heading = "Optionen")]
        als_liste: bool,
    },
    /// Zwei Stände der Regeln vergleichen: wer gewinnt, wer verliert, wessen Betrag sich ändert
    #[command(
        help_template = HELP,
        override_usage = "redaktion vergleichen ALT NEU [--haushalte DATEI] [--zufall N] [--html DATEI]"
    )]
    Vergleichen {
        /// Ordner mit Regeln, oder ein Stand in git, zum Beispiel HEAD~3
        #[arg(value_name = "ALT", help_heading = "Angaben")]
        alt: String,
        /// Ebenso
        #[arg(value_name = "NEU", help_heading = "Angaben")]
        neu: String,
        #[command(flatten)]
        menschen: People,
        /// Dazu eine Seite zum Weitergeben schreiben
        #[arg(long, value_name = "DATEI", help_heading = "Optionen")]
        html: Option<PathBuf>,
    },
    /// Einen fremden Regelsatz als Entwurf übernehmen und zeigen, wo er anders urteilt
    #[command(
        help_template = HELP,
        override_usage = "redaktion importieren sozialplattform DATEI --ziel ORDNER [--zufall N] [--html DATEI]"
    )]
    Importieren {
        /// Woher der Regelsatz kommt
        #[arg(
            value_enum,
            value_name = "ART",
            hide_possible_values = true,
            help = "sozialplattform"
        )]
        #[arg(help_heading = "Angaben")]
        art: Foreign,
        /// Datei mit dem Regelsatz (JSON)
        #[arg(value_name = "DATEI", help_heading = "Angaben")]
        datei: PathBuf,
        /// Neuer Ordner für den Entwurf
        #[arg(long, value_name = "ORDNER", help_heading = "Optionen")]
        ziel: PathBuf,
        /// Eigene Zuordnung der fremden Antworten zu unseren Angaben (TOML)
        #[arg(long, value_name = "DATEI", help_heading = "Optionen")]
        zuordnung: Option<PathBuf>,
        #[command(flatten)]
        menschen: People,
        /// Dazu eine Seite zum Weitergeben schreiben
        #[arg(long, value_name = "DATEI", help_heading = "Optionen")]
        html: Option<PathBuf>,
    },
    /// Ein Ergebnis mit allen Gründen erklären
    #[command(
        help_template = HELP,
        override_usage = "redaktion erklaeren --antworten DATEI [--leistung ID] [--stichtag TAG]"
    )]
    Erklaeren {
        /// Datei mit den Antworten (JSON)
        #[arg(long, value_name = "DATEI", help_heading = "Optionen")]
        antworten: PathBuf,
        /// Nur diese Leistung
        #[arg(long, value_name = "ID", help_heading = "Optionen")]
        leistung: Option<String>,
        /// Tag, dessen Recht gilt, zum Beispiel 2026-11-01 (ohne Angabe: der Rechtsstand)
        #[arg(long, value_name = "TAG", help_heading = "Optionen")]
        stichtag: Option<String>,
    },
    /// Regeln, Texte, Orte und Wege in die Dateien der Seite übersetzen
    #[command(help_template = HELP, override_usage = "redaktion bauen --ziel ORDNER")]
    Bauen {
        /// Ordner für die Dateien; er wird angelegt
        #[arg(long, value_name = "ORDNER", help_heading = "Optionen")]
        ziel: PathBuf,
    },
    /// Eine Vorlage anlegen, die schon fehlerfrei ist
    #[command(help_template = HELP, override_usage = "redaktion neu leistung ID")]
    Neu {
        /// Was angelegt wird
        #[arg(value_enum, value_name = "ART", hide_possible_values = true, help = "leistung")]
        #[arg(help_heading = "Angaben")]
        art: Kind,
        /// Kennung der neuen Leistung: Kleinbuchstaben, Ziffern, Unterstrich
        #[arg(value_name = "ID", help_heading = "Angaben")]
        id: String,
    },
    /// Anträge im Netz, Stellen und Beratung pflegen
    #[command(
        help_template = HELP,
        override_usage = "redaktion wege BEFEHL [OPTIONEN]",
        disable_help_subcommand = true,
        subcommand_value_name = "BEFEHL",
        subcommand_help_heading = "Befehle"
    )]
    Wege {
        /// Was mit den Wegen geschieht.
        #[command(subcommand)]
        befehl: Ways,
    },
    /// Die Ortstabellen pflegen
    #[command(
        help_template = HELP,
        override_usage = "redaktion orte BEFEHL [OPTIONEN]",
        disable_help_subcommand = true,
        subcommand_value_name = "BEFEHL",
        subcommand_help_heading = "Befehle"
    )]
    Orte {
        /// Was mit den Orten geschieht.
        #[command(subcommand)]
        befehl: Places,
    },
    /// Die Liste der Leistungen, die der Meldungen und die Schemas für Editoren schreiben
    #[command(help_template = HELP, override_usage = "redaktion dokumente --ziel ORDNER [--nur-pruefen]")]
    Dokumente {
        /// Ordner, zum Beispiel docs
        #[arg(long, value_name = "ORDNER", help_heading = "Optionen")]
        ziel: PathBuf,
        /// Nichts schreiben, nur sagen, was veraltet ist
        #[arg(long, help_heading = "Optionen")]
        nur_pruefen: bool,
    },
}

/// Was mit den Wegen geschieht.
#[derive(Debug, Subcommand)]
pub enum Ways {
    /// Jeden Fehler in den Wegen zeigen, und was an diesem Tag abgelaufen oder lange nicht geprüft ist
    #[command(
        help_template = HELP,
        override_usage = "redaktion wege pruefen [--stichtag TAG] [--format json]"
    )]
    Pruefen {
        /// Tag, von dem aus gesehen wird (ohne Angabe: heute)
        #[arg(long, value_name = "TAG", help_heading = "Optionen")]
        stichtag: Option<String>,
        /// Ausgabe als Text zum Lesen oder als JSON für Programme
        #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
        #[arg(hide_default_value = true, hide_possible_values = true, help_heading = "Optionen")]
        #[arg(help = "text (ohne Angabe) oder json")]
        format: Format,
    },
    /// Für jede Leistung und jeden Ort zeigen, welcher Weg der beste ist
    #[command(
        help_template = HELP,
        override_usage = "redaktion wege abdeckung [--stichtag TAG] [--land LAND] [--csv DATEI] [--html DATEI]"
    )]
    Abdeckung {
        /// Tag, an dem jemand einen Antrag stellt (ohne Angabe: heute)
        #[arg(long, value_name = "TAG", help_heading = "Optionen")]
        stichtag: Option<String>,
        /// Nur dieses Land, zum Beispiel 15 für Sachsen-Anhalt (ohne Angabe: alle mit Orten)
        #[arg(long, value_name = "LAND", help_heading = "Optionen")]
        land: Option<String>,
        /// Dazu eine Tabelle für die Tabellenkalkulation schreiben
        #[arg(long, value_name = "DATEI", help_heading = "Optionen")]
        csv: Option<PathBuf>,
        /// Dazu eine Seite zum Ansehen und Weitergeben schreiben
        #[arg(long, value_name = "DATEI", help_heading = "Optionen")]
        html: Option<PathBuf>,
    },
    /// Jede Adresse im Netz aufrufen und sagen, welche nicht mehr geht
    #[command(
        help_template = HELP,
        override_usage = "redaktion wege erreichbar [--offline] [--gleichzeitig N] [--warten S] [--format json]"
    )]
    Erreichbar {
        /// Nichts aufrufen, nur die Schreibweise prüfen
        #[arg(long, help_heading = "Optionen")]
        offline: bool,
        /// So viele Rechner zugleich; jeder einzelne bekommt immer nur eine Anfrage (ohne Angabe: 8)
        #[arg(long, value_name = "N", default_value_t = 8, hide_default_value = true)]
        #[arg(value_parser = clap::value_parser!(u8).range(1..=32), help_heading = "Optionen")]
        gleichzeitig: u8,
        /// Sekunden Pause zwischen zwei Anfragen an denselben Rechner (ohne Angabe: 10)
        #[arg(long, value_name = "S", default_value_t = 10, hide_default_value = true)]
        #[arg(help_heading = "Optionen")]
        warten: u8,
        /// Ausgabe als Text zum Lesen oder als JSON für Programme
        #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
        #[arg(hide_default_value = true, hide_possible_values = true, help_heading = "Optionen")]
        #[arg(help = "text (ohne Angabe) oder json")]
        format: Format,
    },
    /// Wege aus einer fremden Datei übernehmen; zeigt vorher, was sich ändert
    #[command(
        help_template = HELP,
        override_usage = "redaktion wege importieren ART DATEI [--ziel DATEI] [--ja] [--vollstaendig] [--leika SCHLÜSSEL] [--gebiet ARS] [--stichtag TAG]"
    )]
    Importieren {
        /// Art der Datei
        #[arg(value_enum, value_name = "ART", hide_possible_values = true)]
        #[arg(help = "csv, xzufi, pvog oder fitconnect", help_heading = "Angaben")]
        art: Incoming,
        /// Datei mit den Wegen
        #[arg(value_name = "DATEI", help_heading = "Angaben")]
        datei: PathBuf,
        /// Datei für neue Einträge (ohne Angabe: wege/importiert.toml bei den Regeln)
        #[arg(long, value_name = "DATEI", help_heading = "Optionen")]
        ziel: Option<PathBuf>,
        /// Ohne Rückfrage übernehmen
        #[arg(long, help_heading = "Optionen")]
        ja: bool,
        /// Die Datei nennt alles: was in der Zieldatei steht und hier fehlt, endet am Stichtag
        #[arg(long, help_heading = "Optionen")]
        vollstaendig: bool,
        /// Leistungsschlüssel, nach dem gefragt wurde (pvog und fitconnect)
        #[arg(long, value_name = "SCHLÜSSEL", help_heading = "Optionen")]
        leika: Option<String>,
        /// Gebiet, nach dem gefragt wurde (pvog)
        #[arg(long, value_name = "ARS", help_heading = "Optionen")]
        gebiet: Option<String>,
        /// Tag der Übernahme (ohne Angabe: heute)
        #[arg(long, value_name = "TAG", help_heading = "Optionen")]
        stichtag: Option<String>,
    },
    /// Unsere Wege für andere schreiben
    #[command(
        help_template = HELP,
        override_usage = "redaktion wege exportieren ART --ziel DATEI"
    )]
    Exportieren {
        /// Art der Datei
        #[arg(value_enum, value_name = "ART", hide_possible_values = true, help = "json oder csv")]
        #[arg(help_heading = "Angaben")]
        art: Outgoing,
        /// Datei, die geschrieben wird
        #[arg(long, value_name = "DATEI", help_heading = "Optionen")]
        ziel: PathBuf,
    },
}

/// Aus welcher Art von Datei Wege kommen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Incoming {
    /// Die Tabelle einer Sachbearbeiterin.
    Csv,
    /// Eine Lieferung nach XZuFi.
    Xzufi,
    /// Gespeicherte Antworten des Suchdienstes im Portalverbund.
    Pvog,
    /// Eine gespeicherte Antwort von FIT-Connect.
    Fitconnect,
}

impl Incoming {
    /// Wie man sie nennt.
    #[must_use]
    pub const fn spoken(self) -> &'static str {
        match self {
            Self::Csv => "Tabelle",
            Self::Xzufi => "XZuFi",
            Self::Pvog => "PVOG-Suchdienst",
            Self::Fitconnect => "FIT-Connect Routing",
        }
    }
}

/// In welcher Art von Datei Wege hinausgehen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Outgoing {
    /// Alles, für Programme.
    Json,
    /// Eine Tabelle.
    Csv,
}

/// Was mit den Orten geschieht.
#[derive(Debug, Subcommand)]
pub enum Places {
    /// Die Ortstabellen auf den Stand des amtlichen Gemeindeverzeichnisses bringen
    #[command(help_template = HELP, override_usage = "redaktion orte gv100ad DATEI [--ja]")]
    Gv100ad {
        /// Datei GV100AD des Statistischen Bundesamts
        #[arg(value_name = "DATEI", help_heading = "Angaben")]
        datei: PathBuf,
        /// Die Änderungen nicht nur zeigen, sondern schreiben
        #[arg(long, help_heading = "Optionen")]
        ja: bool,
    },
}

/// Woher ein fremder Regelsatz kommt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Foreign {
    /// Der Finder der Sozialplattform.
    Sozialplattform,
}

/// Wen ein Vergleich außer den Fällen befragt.
#[derive(Debug, Args)]
pub struct People {
    /// Bekannte Haushalte, je Zeile einer (JSON)
    #[arg(long, value_name = "DATEI", help_heading = "Optionen")]
    pub haushalte: Option<PathBuf>,
    /// So viele ausgedachte Haushalte
    #[arg(long, value_name = "N", help_heading = "Optionen")]
    pub zufall: Option<usize>,
    /// Anfang des Zufalls; dieselbe Zahl gibt dieselben Haushalte
    #[arg(long, value_name = "N", default_value_t = 1, hide_default_value = true)]
    #[arg(help_heading = "Optionen")]
    pub saat: u64,
    /// Stichtag für beide (ohne Angabe: der Rechtsstand)
    #[arg(long, value_name = "TAG", help_heading = "Optionen")]
    pub stichtag: Option<String>,
}

/// Ausgabeform von `pruefen`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Zum Lesen.
    Text,
    /// Für Programme.
    Json,
}

/// Was `neu` anlegen kann.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// Eine Leistung.
    Leistung,
}

/// Ein Bedienfehler als deutscher Satz; Hilfe und Fehler von clap werden nicht gemischt.
#[must_use]
pub fn misuse(error: &clap::Error) -> String {
    use clap::error::{ContextKind, ErrorKind};
    let context = |kind: ContextKind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let argument = context(ContextKind::InvalidArg);
    let sentence = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            format!("den Befehl `{}` gibt es nicht", context(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "es fehlt der Befehl".to_owned()
        }
        ErrorKind::MissingRequiredArgument => format!("es fehlt: {argument}"),
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => {
            format!("nach `{argument}` fehlt der Wert")
        }
        ErrorKind::InvalidValue => {
            let value = context(ContextKind::InvalidValue);
            let valid = context(ContextKind::ValidValue);
            format!("`{value}` passt nicht zu `{argument}`, möglich ist: {valid}")
        }
        ErrorKind::ValueValidation => {
            format!("`{}` passt nicht zu `{argument}`", context(ContextKind::InvalidValue))
        }
        ErrorKind::ArgumentConflict => format!("`{argument}` steht zweimal da"),
        _ => format!("`{argument}` gehört nicht hierher"),
    };
    let near = match (context(ContextKind::SuggestedSubcommand), context(ContextKind::SuggestedArg))
    {
        (commands, _) if !commands.is_empty() => {
            // The nearest comes last.
            let command = commands.rsplit(", ").next().unwrap_or(&commands);
            format!("; meinten Sie `{command}`?")
        }
        (_, argument) if !argument.is_empty() => format!("; meinten Sie `{argument}`?"),
        _ => String::new(),
    };
    format!("{sentence}{near}\nHilfe: redaktion --hilfe")
}
