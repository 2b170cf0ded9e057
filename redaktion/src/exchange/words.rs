//! The German words of `rules/wege` for the types of the engine, as exports write them.

use engine::area::Evidence;
use engine::routes::{SignIn, Status, Target, TrustLevel, WayKind};

pub(super) const fn kind(kind: WayKind) -> &'static str {
    match kind {
        WayKind::OwnEfa => "efa_eigen",
        WayKind::Municipal => "kommunal",
        WayKind::ExternalEfa => "efa_extern",
        WayKind::Federal => "bund",
    }
}

pub(super) const fn target(target: Target) -> &'static str {
    match target {
        Target::Form => "formular",
        Target::Page => "seite",
        Target::Portal => "portal",
    }
}

pub(super) const fn trust(trust: TrustLevel) -> &'static str {
    match trust {
        TrustLevel::None => "keines",
        TrustLevel::Low => "niedrig",
        TrustLevel::Substantial => "substanziell",
        TrustLevel::High => "hoch",
        TrustLevel::Unknown => "unbekannt",
    }
}

pub(super) const fn status(status: Status) -> &'static str {
    match status {
        Status::NotStarted => "nicht_gestartet",
        Status::Running => "laufend",
        Status::Completed => "abgeschlossen",
        Status::Unknown => "unbekannt",
    }
}

pub(super) const fn sign_in(means: SignIn) -> &'static str {
    match means {
        SignIn::Password => "benutzername_passwort",
        SignIn::BundId => "bundid",
        SignIn::OnlineId => "online_ausweis",
        SignIn::EuIdentity => "eu_identitaet",
        SignIn::Elster => "elster",
        SignIn::StateAccount => "laenderkonto",
        SignIn::OwnAccount => "eigenes_konto",
    }
}

pub(super) const fn checked(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Primary => "ja",
        Evidence::Secondary => "sekundaer",
        Evidence::Unchecked => "nein",
    }
}
