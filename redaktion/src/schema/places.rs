//! Places and ways.

use super::form::{
    Entry, area, file, id, joined, list, needed, number, one_of, optional, table, text, truth,
    validity, verification,
};
use serde_json::{Value, json};

fn source() -> Vec<Entry> {
    let mut entries = vec![needed("quelle", "Woher der Eintrag stammt", text())];
    entries.extend(verification(true));
    entries.retain(|Entry(name, ..)| *name != "geprueft_von");
    entries
}

pub(super) fn places() -> Value {
    let place = || {
        list(table(vec![
            needed("ars", "Regionalschlüssel, 12 Stellen", area()),
            needed("name", "", text()),
            optional("auch", "Name mit amtlichem Zusatz", text()),
            needed("plz", "Postleitzahlen, mit Leerzeichen getrennt", text()),
        ]))
    };
    let association = table(vec![
        needed("ars", "9 Stellen", area()),
        needed("name", "", text()),
        needed("gemeinden", "", place()),
    ]);
    let district = table(vec![
        needed("ars", "5 Stellen", area()),
        needed("name", "", text()),
        needed("art", "", one_of(&["landkreis", "kreisfreie_stadt"])),
        optional("gemeinden", "", place()),
        optional("verband", "", list(association)),
    ]);
    let features = json!({ "type": "object", "additionalProperties": { "type": "string" } });
    file(
        "Orte eines Landes",
        joined(vec![
            vec![
                needed("ars", "2 Stellen", area()),
                needed("name", "", text()),
                optional("merkmale", "Was im ganzen Land gilt: Angabe = Wert", features),
                optional("kreis", "", list(district)),
            ],
            source(),
        ]),
    )
}

pub(super) fn rent_levels() -> Value {
    let values = || {
        list(table(vec![
            needed("ars", "", area()),
            needed("wert", "", number()),
            needed("name", "", text()),
        ]))
    };
    let version = table(joined(vec![
        vec![
            needed("norm", "", text()),
            optional("hinweis", "", text()),
            optional("kreise", "Gilt für alle Gemeinden ohne eigenen Eintrag", values()),
            optional("gemeinden", "Geht vor", values()),
        ],
        source(),
        validity(true),
    ]));
    let features = json!({ "type": "object", "additionalProperties": { "type": "string" } });
    file(
        "Mietenstufen eines Landes",
        vec![
            needed("angabe", "Die Angabe in fragen.toml, die gesetzt wird", id()),
            needed("ars", "", area()),
            needed("name", "", text()),
            optional("merkmale", "", features),
            needed("fassung", "Ein Abschnitt je Liste", list(version)),
        ],
    )
}

pub(super) fn ways() -> Value {
    let url = || json!({ "type": "string", "pattern": "^https://" });
    let way = joined(vec![
        vec![
            needed("id", "", id()),
            needed("leistungen", "", list(id())),
            needed("art", "", one_of(&["efa_eigen", "kommunal", "efa_extern", "bund"])),
            needed("ziel", "Was sich öffnet", one_of(&["formular", "seite", "portal"])),
            needed("name", "", text()),
            needed("betreiber", "", text()),
            needed("url", "", url()),
            needed("gebiete", "Regionalschlüssel; 00 ist ganz Deutschland", list(area())),
            optional("ausser", "", list(area())),
            needed(
                "vertrauensniveau",
                "",
                one_of(&["keines", "niedrig", "substanziell", "hoch", "unbekannt"]),
            ),
            optional(
                "anmeldung",
                "",
                list(one_of(&[
                    "benutzername_passwort",
                    "bundid",
                    "online_ausweis",
                    "eu_identitaet",
                    "elster",
                    "laenderkonto",
                    "eigenes_konto",
                ])),
            ),
            optional("hinweis", "Der Text heißt weg-hinweis-<hinweis>", id()),
            optional("leika", "", list(text())),
            needed(
                "status",
                "",
                one_of(&["nicht_begonnen", "laeuft", "abgeschlossen", "unbekannt"]),
            ),
            optional("rang", "", number()),
        ],
        source(),
        validity(false),
    ]);
    let office = joined(vec![
        vec![
            needed("id", "", id()),
            needed("art", "Der Text heißt stelle-<art>", id()),
            optional("name", "", text()),
            optional("telefon", "", text()),
            optional("url", "", url()),
            optional("anschrift", "", text()),
            optional("zeiten", "", text()),
        ],
        source(),
    ]);
    let duty = joined(vec![
        vec![
            needed("leistungen", "", list(id())),
            needed("stelle", "id einer Stelle", id()),
            optional("teil", "Der Text heißt teil-<teil>", id()),
            needed("gebiete", "", list(area())),
            optional(
                "ebene",
                "Wessen Name den der Stelle ergänzt",
                one_of(&["bund", "land", "bezirk", "kreis", "verband", "gemeinde"]),
            ),
            optional("hinweis", "", id()),
            optional("norm", "", text()),
        ],
        source(),
        validity(false),
    ]);
    let advice = joined(vec![
        vec![
            needed("id", "", id()),
            needed("name", "", text()),
            needed("themen", "", list(id())),
            optional("immer", "Bei jeder Leistung", truth()),
            optional("leistungen", "", list(id())),
            needed("gebiete", "", list(area())),
            optional("telefon", "", text()),
            optional("url", "", url()),
            optional("zeiten", "", text()),
            optional("kostenfrei", "", truth()),
        ],
        source(),
        validity(false),
    ]);
    file(
        "Wege zum Antrag",
        vec![
            optional("onlinedienst", "", list(table(way))),
            optional("stelle", "", list(table(office))),
            optional("zustaendigkeit", "", list(table(duty))),
            optional("beratung", "", list(table(advice))),
        ],
    )
}
