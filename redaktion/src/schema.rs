//! JSON Schemas of the rule files, for editors with TOML support.
//!
//! They complete keys and words and check their form; what a rule means, `pruefen` checks.

use engine::authoring::questions::{ROLES, UNITS};
use serde_json::{Map, Value, json};

/// Name, the files it is for (as in `.taplo.toml`), and the schema.
#[must_use]
pub fn all() -> Vec<(&'static str, &'static str, Value)> {
    vec![
        ("stand", "rules/stand.toml", stand()),
        ("fragen", "rules/fragen.toml", questions()),
        ("begriffe", "rules/begriffe*.toml", terms()),
        ("parameter", "rules/parameter/*.toml", parameters()),
        ("regel", "rules/leistungen/*/regel.toml", rule()),
        ("faelle", "rules/leistungen/*/faelle.toml", cases()),
        ("orte", "rules/orte/*.toml", places()),
        ("mietenstufen", "rules/orte/mietenstufen/*.toml", rent_levels()),
        ("wege", "rules/wege/*.toml", ways()),
    ]
}

/// A key: name, what it is for, its form, and whether it must be there.
struct Entry(&'static str, &'static str, Value, bool);

fn needed(name: &'static str, about: &'static str, form: Value) -> Entry {
    Entry(name, about, form, true)
}

fn optional(name: &'static str, about: &'static str, form: Value) -> Entry {
    Entry(name, about, form, false)
}

fn table(entries: Vec<Entry>) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for Entry(name, about, mut form, must) in entries {
        if let (Some(form), false) = (form.as_object_mut(), about.is_empty()) {
            form.insert("description".to_owned(), about.into());
        }
        properties.insert(name.to_owned(), form);
        if must {
            required.push(name);
        }
    }
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn file(title: &str, entries: Vec<Entry>) -> Value {
    titled(title, table(entries))
}

fn titled(title: &str, mut schema: Value) -> Value {
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("$schema".to_owned(), "http://json-schema.org/draft-07/schema#".into());
        schema.insert("title".to_owned(), title.into());
    }
    schema
}

fn text() -> Value {
    json!({ "type": "string", "minLength": 1 })
}

fn truth() -> Value {
    json!({ "type": "boolean" })
}

fn number() -> Value {
    json!({ "type": "number" })
}

fn one_of(words: &[&str]) -> Value {
    json!({ "type": "string", "enum": words })
}

fn list(item: Value) -> Value {
    json!({ "type": "array", "items": item })
}

fn id() -> Value {
    json!({ "type": "string", "pattern": "^[a-z][a-z0-9_]*$" })
}

fn day() -> Value {
    json!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
}

fn area() -> Value {
    json!({ "type": "string", "pattern": "^([0-9]{2}|[0-9]{3}|[0-9]{5}|[0-9]{9}|[0-9]{12})$" })
}

fn roles() -> Value {
    let words = ROLES.iter().map(|(word, _)| *word).collect::<Vec<_>>();
    one_of(&words)
}

fn units() -> Value {
    one_of(&UNITS.iter().map(|(word, _)| *word).collect::<Vec<_>>())
}

fn checked() -> Value {
    one_of(&["ja", "sekundaer", "nein"])
}

const EXPRESSION: &str = "Ausdruck, zum Beispiel: ich.alter >= 18 && kinder > 0";

fn verification(must: bool) -> Vec<Entry> {
    vec![
        Entry("geprueft", "ja: Gesetzestext gesehen; sekundaer: andere Quelle; nein: führt nie zu einem Nein", checked(), must),
        Entry("geprueft_am", "Tag der Prüfung", day(), must),
        optional("geprueft_von", "", text()),
    ]
}

fn validity(from_must: bool) -> Vec<Entry> {
    vec![
        Entry("gueltig_ab", "Erster Tag", day(), from_must),
        optional("gueltig_bis", "Letzter Tag; ohne Angabe: offen", day()),
    ]
}

fn joined(parts: Vec<Vec<Entry>>) -> Vec<Entry> {
    parts.into_iter().flatten().collect()
}

fn stand() -> Value {
    file(
        "Rechtsstand",
        joined(vec![
            vec![needed("rechtsstand", "Tag, an dem das Recht zuletzt als Ganzes geprüft wurde", day())],
            validity(true),
        ]),
    )
}

fn questions() -> Value {
    let number_of = |about| table(vec![needed("anzahl", about, text())]);
    let roles_of = table(vec![
        optional("partner", "", table(vec![needed("wenn", EXPRESSION, text())])),
        optional("kinder", "", number_of("Angabe mit der Zahl der Kinder")),
        optional("weitere", "", number_of("Angabe mit der Zahl weiterer Erwachsener")),
    ]);
    let limit = || json!({ "type": ["number", "string"] });
    let field = table(vec![
        needed("id", "Kennung; der Text heißt angabe-<id>", id()),
        optional("fuer", "Nur, wenn anders als in der Frage", roles()),
        needed("typ", "Art der Antwort", one_of(&["wahrheit", "auswahl", "mehrfach", "zahl", "monat", "datum", "ort"])),
        optional("einheit", "Bei Zahlen", units()),
        optional("nachkomma", "Stellen nach dem Komma", number()),
        optional("min", "Kleinste Antwort", limit()),
        optional("max", "Größte Antwort; bei Monaten auch „stichtag“", limit()),
        optional("optionen", "Zur Wahl; der Text heißt option-<angabe>-<option>", list(id_or_digits())),
        optional("keine", "Die Option „nichts davon“", text()),
        optional("grob", "Stufen für ungefähre Antworten", list(number())),
        optional("setzt", "Angaben, die aus dem Ort folgen", list(id())),
        optional("aus_ort", "Folgt aus dem Ort, wird nie gefragt", truth()),
        optional("wenn", EXPRESSION, text()),
        optional("sonst", "Wert, wenn die Angabe nicht zutrifft", json!({})),
    ]);
    let question = table(vec![
        needed("id", "Kennung; der Text heißt frage-<id>", id()),
        needed("fuer", "Um wen es geht", roles()),
        optional("immer", "Wird immer gefragt", truth()),
        optional("sensibel", "Sagt, warum gefragt wird", truth()),
        optional("wenn", EXPRESSION, text()),
        optional("angabe", "", list(field)),
    ]);
    let fact = table(vec![needed("id", "", id()), needed("wenn", EXPRESSION, text())]);
    file(
        "Fragen",
        vec![
            optional("rolle", "Wer zum Haushalt gehört", roles_of),
            optional("frage", "In der Reihenfolge, in der gefragt wird", list(question)),
            optional("zusammenhang", "Was für alle Menschen gilt", list(fact)),
        ],
    )
}

fn id_or_digits() -> Value {
    json!({ "type": "string", "pattern": "^[a-z0-9][a-z0-9_]*$" })
}

fn terms() -> Value {
    let term = joined(vec![
        vec![
            needed("id", "Name, den die Regeln verwenden", id()),
            optional("fuer", "Personen; ohne Angabe: der Haushalt. Die Person heißt im Ausdruck p", person_roles()),
            needed("wert", EXPRESSION, text()),
            optional("beschreibung", "", text()),
            optional("norm", "", text()),
            optional("quelle", "", text()),
            optional("hinweis", "", text()),
        ],
        verification(false),
        validity(false),
    ]);
    file("Begriffe", vec![optional("begriff", "", list(table(term)))])
}

fn person_roles() -> Value {
    let words = ROLES.iter().map(|(word, _)| *word).collect::<Vec<_>>();
    json!({ "anyOf": [one_of(&words), list(one_of(&words))] })
}

fn parameters() -> Value {
    let cell = json!({ "type": ["number", "array"], "items": { "type": "number" } });
    let row = json!({
        "type": "object",
        "properties": {
            "ab": { "type": "number", "description": "Die Zeile gilt ab dieser Zahl" },
            "fuer": { "type": "string", "description": "Die Zeile gilt für diese Option" },
            "wert": cell,
        },
        "required": ["wert"],
        "additionalProperties": false,
    });
    let value = joined(vec![
        vec![
            needed("wert", "Zahl, oder Zeilen einer Tabelle", json!({ "type": ["number", "array"], "items": row })),
            needed("norm", "Zum Beispiel: § 66 Abs. 1 EStG", text()),
            needed("quelle", "Wo der Wert steht", text()),
            optional("hinweis", "", text()),
            optional("status", "entwurf: zählt noch nicht", one_of(&["geltend", "entwurf"])),
        ],
        verification(false),
        validity(true),
    ]);
    let parameter = table(vec![
        needed("einheit", "", units()),
        optional("beschreibung", "Was der Wert ist", text()),
        optional("index", "Tabelle nach Zahl oder nach Auswahl", one_of(&["zahl", "auswahl"])),
        optional("index2", "", text()),
        needed("werte", "Ein Abschnitt je Zeitraum; Zeiträume überschneiden sich nicht", list(table(value))),
    ]);
    titled(
        "Parameter",
        json!({ "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*$": parameter }, "additionalProperties": false }),
    )
}

fn rule() -> Value {
    let condition = joined(vec![
        vec![
            needed("id", "Kennung; der Text heißt bedingung-<leistung>-<id>", id()),
            needed("wenn", EXPRESSION, text()),
            optional("knapp", "Dieselbe Bedingung mit Toleranz; sie entscheidet", text()),
            needed("norm", "Bis auf den Satz genau", text()),
            optional("quelle", "", text()),
            optional("hinweis", "", text()),
        ],
        verification(false),
        validity(false),
    ]);
    let authority = table(vec![needed("id", "", id()), needed("norm", "", text())]);
    let priority = table(vec![
        needed("leistung", "Leistung, die zuerst kommt", id()),
        needed("wenn", EXPRESSION, text()),
        needed("norm", "", text()),
        optional("quelle", "", text()),
    ]);
    let amount = table(vec![
        needed("wert", EXPRESSION, text()),
        needed("art", "", one_of(&["fest", "schaetzung"])),
        needed("norm", "", text()),
        optional("quelle", "", text()),
        optional("einheit", "", text()),
    ]);
    let hint = table(vec![
        needed("id", "Kennung; der Text heißt hinweis-<leistung>-<id>", id()),
        needed("wenn", EXPRESSION, text()),
        optional("norm", "", text()),
        optional("quelle", "", text()),
    ]);
    let follow_on = table(vec![needed("leistung", "", id()), optional("norm", "", text())]);
    file(
        "Regel einer Leistung",
        joined(vec![
            vec![
                needed("id", "Wie der Ordner; ändert sich nie", id()),
                optional("aliase", "Frühere Kennungen", list(id())),
                optional("ozg", "OZG-Nummer", json!({ "type": "string" })),
                optional("leika", "14 Ziffern, beginnt mit 99", json!({ "type": "string", "pattern": "^(99[0-9]{12})?$" })),
                needed("traeger", "Art der Stelle; der Text heißt stelle-<traeger>", id()),
                needed("rechtskreis", "Zum Beispiel: SGB II", text()),
                needed("norm", "", text()),
                optional("beschreibung", "", text()),
                optional("quelle", "", text()),
                optional("hinweise", "", text()),
                optional("rang", "Reihenfolge, kleinste zuerst", number()),
                optional("unterlagen", "Der Text heißt unterlage-<id>", list(id())),
                needed("bedingung", "Alle müssen erfüllt sein", list(table(condition))),
                optional("behoerde", "Was nur die Behörde beurteilen kann", list(authority)),
                optional("bezogen", "", table(vec![needed("wenn", EXPRESSION, text())])),
                optional("vorrang", "Was zuerst kommt", list(priority)),
                optional("betrag", "", amount),
                optional("hinweis", "", list(hint)),
                optional("folge", "Was diese Leistung öffnet", list(follow_on)),
            ],
            verification(false),
            validity(true),
        ]),
    )
}

fn cases() -> Value {
    let range = json!({
        "type": "object",
        "properties": { "von": { "type": ["number", "string"] }, "bis": { "type": ["number", "string"] } },
        "required": ["von", "bis"],
        "additionalProperties": false,
    });
    let words = ["moeglich", "knapp", "ungeprueft", "kein", "fehlt", "bezogen", "vorrang"];
    let by_benefit = |form: Value| json!({ "type": "object", "additionalProperties": form });
    let case = table(vec![
        needed("id", "", id()),
        needed("text", "Die Geschichte in einem Satz", text()),
        needed("stichtag", "", day()),
        needed("quelle", "Norm, Rechenbeispiel oder eigene zweite Rechnung", text()),
        optional("antworten", "angabe, ich.angabe, partner.angabe, kinder.1.angabe, weitere.1.angabe", json!({ "type": "object" })),
        needed("erwartet", "Leistung = Ergebnis", by_benefit(one_of(&words))),
        optional("betrag", "Leistung = Betrag", by_benefit(json!({ "anyOf": [{ "type": ["number", "string"] }, range] }))),
        optional("grund", "Leistung = Bedingung, die nicht erfüllt ist", by_benefit(text())),
        optional("fehlt", "Leistung = Fragen, die fehlen", by_benefit(list(text()))),
    ]);
    file("Fälle", vec![optional("fall", "", list(case))])
}

fn source() -> Vec<Entry> {
    let mut entries = vec![needed("quelle", "Woher der Eintrag stammt", text())];
    entries.extend(verification(true));
    entries.retain(|Entry(name, ..)| *name != "geprueft_von");
    entries
}

fn places() -> Value {
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

fn rent_levels() -> Value {
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

fn ways() -> Value {
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
            needed("vertrauensniveau", "", one_of(&["keines", "niedrig", "substanziell", "hoch", "unbekannt"])),
            optional("anmeldung", "", list(one_of(&["benutzername_passwort", "bundid", "online_ausweis", "eu_identitaet", "elster", "laenderkonto", "eigenes_konto"]))),
            optional("hinweis", "Der Text heißt weg-hinweis-<hinweis>", id()),
            optional("leika", "", list(text())),
            needed("status", "", one_of(&["nicht_begonnen", "laeuft", "abgeschlossen", "unbekannt"])),
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
            optional("ebene", "Wessen Name den der Stelle ergänzt", one_of(&["bund", "land", "bezirk", "kreis", "verband", "gemeinde"])),
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
