//! Places and ways.

use super::form::{
    Entry, area, day, file, id, joined, list, needed, number, one_of, optional, table, text, truth,
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
            optional("plz", "Postleitzahlen, mit Leerzeichen getrennt", text()),
            optional("lage", "Mitte: Breite und Länge in Grad", list(number())),
        ]))
    };
    let former = table(vec![
        needed("ars", "Schlüssel, der nicht mehr gilt", area()),
        needed("name", "", text()),
        optional("gueltig_bis", "Letzter Tag des Schlüssels", day()),
        optional("nachfolger", "Schlüssel, der an seine Stelle trat", area()),
    ]);
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
                optional("gebietsstand", "Tag, von dem die Schlüssel sind", day()),
                optional("ehemalige", "Gebiete, die es nicht mehr gibt", list(former)),
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

fn url() -> Value {
    json!({ "type": "string", "pattern": "^https://" })
}

fn contact() -> Vec<Entry> {
    vec![
        optional("telefon", "", text()),
        optional("zeiten", "Sprechzeiten", text()),
        optional("email", "", text()),
        optional("url", "", url()),
        optional("termin", "Adresse, unter der man einen Termin ausmacht", url()),
        optional("anschrift", "Straße und Ort", text()),
        optional("lage", "Breite und Länge in Grad, zum Beispiel [51.79, 11.14]", list(number())),
    ]
}

fn way() -> Vec<Entry> {
    let step = || one_of(&["nicht_gestartet", "laufend", "abgeschlossen", "unbekannt"]);
    joined(vec![
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
            optional("anbindung", "Vorbereitung der technischen Anbindung", step()),
            optional("anbindungstests", "", step()),
            needed("livegang", "Nur abgeschlossen wird angeboten", step()),
            optional("rang", "", number()),
        ],
        source(),
        validity(false),
    ])
}

fn office() -> Vec<Entry> {
    joined(vec![
        vec![
            needed("id", "", id()),
            needed("art", "Der Text heißt stelle-<art>", id()),
            optional("name", "", text()),
        ],
        contact(),
        source(),
    ])
}

fn duty() -> Vec<Entry> {
    joined(vec![
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
    ])
}

fn advice() -> Vec<Entry> {
    joined(vec![
        vec![
            needed("id", "", id()),
            needed("name", "", text()),
            needed("themen", "", list(id())),
            optional("immer", "Bei jeder Leistung", truth()),
            optional("leistungen", "", list(id())),
            needed("gebiete", "", list(area())),
            optional("sprachen", "Außer Deutsch, als Kürzel: en, uk, ar …", list(text())),
            optional("kostenfrei", "", truth()),
        ],
        contact(),
        source(),
        validity(false),
    ])
}

pub(super) fn ways() -> Value {
    file(
        "Wege zum Antrag",
        vec![
            optional("onlinedienst", "", list(table(way()))),
            optional("stelle", "", list(table(office()))),
            optional("zustaendigkeit", "", list(table(duty()))),
            optional("beratung", "", list(table(advice()))),
            optional(
                "karte",
                "Karte im Netz, auf der man Anschriften findet",
                table(vec![
                    needed("name", "", text()),
                    needed("url", "Adresse bis zu dem, was gesucht wird", url()),
                ]),
            ),
        ],
    )
}
