//! The files of `rules/wege` as they are written: sections, keys and the words allowed in them.

use crate::files::RawChecked;
use engine::area::Level;
use engine::routes::{SignIn, Status, Target, TrustLevel, WayKind};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawMap {
    pub(super) name: String,
    pub(super) url: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawWay {
    pub(super) id: String,
    pub(super) leistungen: Vec<String>,
    pub(super) art: RawKind,
    pub(super) ziel: RawTarget,
    pub(super) name: String,
    pub(super) betreiber: String,
    pub(super) url: String,
    pub(super) gebiete: Vec<String>,
    #[serde(default)]
    pub(super) ausser: Vec<String>,
    pub(super) vertrauensniveau: RawTrust,
    #[serde(default)]
    pub(super) anmeldung: Vec<RawSignIn>,
    pub(super) hinweis: Option<String>,
    #[serde(default)]
    pub(super) leika: Vec<String>,
    pub(super) anbindung: Option<RawStatus>,
    pub(super) anbindungstests: Option<RawStatus>,
    pub(super) livegang: RawStatus,
    pub(super) gueltig_ab: Option<String>,
    pub(super) gueltig_bis: Option<String>,
    #[serde(default)]
    pub(super) rang: u16,
    pub(super) quelle: String,
    pub(super) geprueft: RawChecked,
    pub(super) geprueft_am: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawOffice {
    pub(super) id: String,
    pub(super) art: String,
    pub(super) name: Option<String>,
    pub(super) telefon: Option<String>,
    pub(super) zeiten: Option<String>,
    pub(super) email: Option<String>,
    pub(super) url: Option<String>,
    pub(super) termin: Option<String>,
    pub(super) anschrift: Option<String>,
    pub(super) lage: Option<[f64; 2]>,
    pub(super) quelle: String,
    pub(super) geprueft: RawChecked,
    pub(super) geprueft_am: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawDuty {
    pub(super) leistungen: Vec<String>,
    pub(super) stelle: String,
    pub(super) teil: Option<String>,
    pub(super) gebiete: Vec<String>,
    pub(super) ebene: Option<RawLevel>,
    pub(super) hinweis: Option<String>,
    pub(super) gueltig_ab: Option<String>,
    pub(super) gueltig_bis: Option<String>,
    pub(super) norm: Option<String>,
    pub(super) quelle: String,
    pub(super) geprueft: RawChecked,
    pub(super) geprueft_am: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAdvice {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) themen: Vec<String>,
    #[serde(default)]
    pub(super) immer: bool,
    #[serde(default)]
    pub(super) leistungen: Vec<String>,
    pub(super) gebiete: Vec<String>,
    pub(super) telefon: Option<String>,
    pub(super) zeiten: Option<String>,
    pub(super) email: Option<String>,
    pub(super) url: Option<String>,
    pub(super) termin: Option<String>,
    pub(super) anschrift: Option<String>,
    pub(super) lage: Option<[f64; 2]>,
    #[serde(default)]
    pub(super) sprachen: Vec<String>,
    #[serde(default)]
    pub(super) kostenfrei: bool,
    pub(super) gueltig_ab: Option<String>,
    pub(super) gueltig_bis: Option<String>,
    pub(super) quelle: String,
    pub(super) geprueft: RawChecked,
    pub(super) geprueft_am: String,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum RawKind {
    EfaEigen,
    Kommunal,
    EfaExtern,
    Bund,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum RawTarget {
    Formular,
    Seite,
    Portal,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum RawTrust {
    Keines,
    Niedrig,
    Substanziell,
    Hoch,
    Unbekannt,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum RawSignIn {
    BenutzernamePasswort,
    Bundid,
    OnlineAusweis,
    EuIdentitaet,
    Elster,
    Laenderkonto,
    EigenesKonto,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum RawStatus {
    NichtGestartet,
    Laufend,
    Abgeschlossen,
    Unbekannt,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum RawLevel {
    Bund,
    Land,
    Bezirk,
    Kreis,
    Verband,
    Gemeinde,
}

pub(super) const fn status(raw: RawStatus) -> Status {
    match raw {
        RawStatus::NichtGestartet => Status::NotStarted,
        RawStatus::Laufend => Status::Running,
        RawStatus::Abgeschlossen => Status::Completed,
        RawStatus::Unbekannt => Status::Unknown,
    }
}

pub(super) const fn sign_in(raw: RawSignIn) -> SignIn {
    match raw {
        RawSignIn::BenutzernamePasswort => SignIn::Password,
        RawSignIn::Bundid => SignIn::BundId,
        RawSignIn::OnlineAusweis => SignIn::OnlineId,
        RawSignIn::EuIdentitaet => SignIn::EuIdentity,
        RawSignIn::Elster => SignIn::Elster,
        RawSignIn::Laenderkonto => SignIn::StateAccount,
        RawSignIn::EigenesKonto => SignIn::OwnAccount,
    }
}

pub(super) const fn level(raw: RawLevel) -> Level {
    match raw {
        RawLevel::Bund => Level::Federation,
        RawLevel::Land => Level::State,
        RawLevel::Bezirk => Level::Region,
        RawLevel::Kreis => Level::District,
        RawLevel::Verband => Level::Association,
        RawLevel::Gemeinde => Level::Municipality,
    }
}

pub(super) const fn kind(raw: RawKind) -> WayKind {
    match raw {
        RawKind::EfaEigen => WayKind::OwnEfa,
        RawKind::Kommunal => WayKind::Municipal,
        RawKind::EfaExtern => WayKind::ExternalEfa,
        RawKind::Bund => WayKind::Federal,
    }
}

pub(super) const fn target(raw: RawTarget) -> Target {
    match raw {
        RawTarget::Formular => Target::Form,
        RawTarget::Seite => Target::Page,
        RawTarget::Portal => Target::Portal,
    }
}

pub(super) const fn trust(raw: RawTrust) -> TrustLevel {
    match raw {
        RawTrust::Keines => TrustLevel::None,
        RawTrust::Niedrig => TrustLevel::Low,
        RawTrust::Substanziell => TrustLevel::Substantial,
        RawTrust::Hoch => TrustLevel::High,
        RawTrust::Unbekannt => TrustLevel::Unknown,
    }
}
