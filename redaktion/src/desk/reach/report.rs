//! The visits as people read them, and as programs do.

use super::{Address, Outcome, Visit};
use serde_json::json;
use std::fmt::Write as _;

impl Outcome {
    /// In a word or two.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Misspelt => "falsch geschrieben",
            Self::NotFound => "nicht gefunden",
            Self::ServerError => "Serverfehler",
            Self::Silent => "keine Antwort",
            Self::Tls => "Verschlüsselung",
            Self::LeadsNowhere => "Umleitung ohne Ziel",
            Self::Downgraded => "Umleitung ohne Verschlüsselung",
            Self::Refused => "abgewiesen",
            Self::Redirected => "umgeleitet",
            Self::Fine => "in Ordnung",
        }
    }

    /// What to do.
    const fn advice(self) -> &'static str {
        match self {
            Self::Misspelt => "siehe `redaktion wege pruefen`",
            Self::NotFound => "die neue Adresse suchen, oder den Weg mit `gueltig_bis` beenden",
            Self::ServerError | Self::Silent => "später noch einmal versuchen",
            Self::Tls => "im Browser öffnen; warnt er auch, den Betreiber fragen",
            Self::LeadsNowhere => "im Browser öffnen und die Adresse von dort nehmen",
            Self::Downgraded => "eine Adresse suchen, die verschlüsselt bleibt",
            Self::Refused => "im Browser öffnen: Manche Rechner antworten Programmen nicht",
            Self::Redirected => "ist es dauerhaft, die neue Adresse eintragen",
            Self::Fine => "",
        }
    }
}

/// One line for each address while it is called.
#[must_use]
pub fn line(address: &Address, visit: &Visit) -> String {
    let why = visit.why.map(|why| format!(" ({why})")).unwrap_or_default();
    format!("{}{why}: {}\n", visit.outcome.word(), address.url)
}

/// The list, the worst first, and the sums.
#[must_use]
pub fn text(addresses: &[Address], visits: &[Visit]) -> String {
    let mut text = String::new();
    let pairs = || addresses.iter().zip(visits);
    for outcome in Outcome::ALL {
        let of_kind = pairs().filter(|(_, visit)| visit.outcome == outcome).collect::<Vec<_>>();
        if of_kind.is_empty() {
            continue;
        }
        let advice = outcome.advice();
        let advice = if advice.is_empty() { String::new() } else { format!(": {advice}") };
        let _ = writeln!(text, "{} ({}){advice}", outcome.word(), of_kind.len());
        for (address, visit) in of_kind {
            let _ = writeln!(text, "  {}", address.url);
            if let Some(target) = visit.hops.last() {
                let how = if visit.lasting { "dauerhaft" } else { "vorläufig" };
                let _ = writeln!(text, "    {how} -> {target}");
            }
            if outcome != Outcome::Fine {
                let _ = writeln!(text, "    {}", details(address, visit));
            }
        }
        text.push('\n');
    }
    let works = visits.iter().filter(|visit| visit.outcome.works()).count();
    let broken = visits.len().saturating_sub(works);
    let _ = writeln!(text, "{} Adressen, davon {broken} mit einem Fehler", visits.len());
    text
}

fn details(address: &Address, visit: &Visit) -> String {
    let status = visit.status.map(|status| format!("Status {status}"));
    let why = visit.why.map(str::to_owned);
    let tries = (visit.tries > 1).then(|| format!("{} Versuche", visit.tries));
    let named = format!("genannt von {}", address.named_by.join(", "));
    status.into_iter().chain(why).chain(tries).chain([named]).collect::<Vec<_>>().join("; ")
}

/// The visits as one JSON list.
#[must_use]
pub fn json(addresses: &[Address], visits: &[Visit]) -> String {
    let one = |(address, visit): (&Address, &Visit)| {
        json!({
            "adresse": address.url,
            "genannt_von": address.named_by,
            "ergebnis": visit.outcome.word(),
            "geht": visit.outcome.works(),
            "status": visit.status,
            "umleitungen": visit.hops,
            "dauerhaft": !visit.hops.is_empty() && visit.lasting,
            "versuche": visit.tries,
            "grund": visit.why,
        })
    };
    let list = addresses.iter().zip(visits).map(one).collect::<Vec<_>>();
    let text = serde_json::to_string_pretty(&list).unwrap_or_else(|_| "[]".to_owned());
    format!("{text}\n")
}
