//! Questions, terms, parameters, rules and cases.

use super::form::{
    day, draft, file, id, joined, list, needed, number, one_of, optional, roles, table, text,
    titled, truth, units, validity, verification,
};
use engine::authoring::questions::ROLES;
use serde_json::{Value, json};

const EXPRESSION: &str = "Ausdruck, zum Beispiel: ich.alter >= 18 && kinder > 0";

pub(super) fn stand() -> Value {
    file(
        "Rechtsstand",
        joined(vec![
            vec![needed(
                "rechtsstand",
                "Tag, an dem das Recht zuletzt als Ganzes geprüft wurde",
                day(),
            )],
            validity(true),
        ]),
    )
}

pub(super) fn questions() -> Value {
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
        needed(
            "typ",
            "Art der Antwort",
            one_of(&["wahrheit", "auswahl", "mehrfach", "zahl", "monat", "datum", "ort"]),
        ),
        optional("einheit", "Bei Zahlen", units()),
        optional("nachkomma", "Stellen nach dem Komma", number()),
        optional("min", "Kleinste Antwort", limit()),
        optional("max", "Größte Antwort; bei Monaten auch „stichtag“", limit()),
        optional(
            "optionen",
            "Zur Wahl; der Text heißt option-<angabe>-<option>",
            list(id_or_digits()),
        ),
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
    let occasion = table(vec![
        needed("angabe", "Angabe vom Typ datum oder monat", id()),
        optional("fuer", "Bei Angaben über Personen: wessen", roles()),
        optional("monate", "So viele Monate danach gilt der Anlass noch", number()),
    ]);
    let fact = table(vec![needed("id", "", id()), needed("wenn", EXPRESSION, text())]);
    file(
        "Fragen",
        vec![
            optional("rolle", "Wer zum Haushalt gehört", roles_of),
            optional("frage", "In der Reihenfolge, in der gefragt wird", list(question)),
            optional(
                "anlass",
                "Worum sich die Zeiten der Leistungen drehen: der Tag einer Geburt",
                list(occasion),
            ),
            optional("zusammenhang", "Was für alle Menschen gilt", list(fact)),
        ],
    )
}

fn id_or_digits() -> Value {
    json!({ "type": "string", "pattern": "^[a-z0-9][a-z0-9_]*$" })
}

pub(super) fn terms() -> Value {
    let term = joined(vec![
        vec![
            needed("id", "Name, den die Regeln verwenden", id()),
            optional(
                "fuer",
                "Personen; ohne Angabe: der Haushalt. Die Person heißt im Ausdruck p",
                person_roles(),
            ),
            needed("wert", EXPRESSION, text()),
            optional("beschreibung", "", text()),
            optional("norm", "", text()),
            optional("quelle", "", text()),
            optional("hinweis", "", text()),
        ],
        draft(),
        verification(false),
        validity(false),
    ]);
    file("Begriffe", vec![optional("begriff", "", list(table(term)))])
}

fn person_roles() -> Value {
    let words = ROLES.iter().map(|(word, _)| *word).collect::<Vec<_>>();
    json!({ "anyOf": [one_of(&words), list(one_of(&words))] })
}

pub(super) fn parameters() -> Value {
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
            needed(
                "wert",
                "Zahl, oder Zeilen einer Tabelle",
                json!({ "type": ["number", "array"], "items": row }),
            ),
            needed("norm", "Zum Beispiel: § 66 Abs. 1 EStG", text()),
            needed("quelle", "Wo der Wert steht", text()),
            optional("hinweis", "", text()),
        ],
        draft(),
        verification(false),
        validity(true),
    ]);
    let parameter = table(vec![
        needed("einheit", "", units()),
        optional("beschreibung", "Was der Wert ist", text()),
        optional("index", "Tabelle nach Zahl oder nach Auswahl", one_of(&["zahl", "auswahl"])),
        optional("index2", "", text()),
        needed(
            "werte",
            "Ein Abschnitt je Zeitraum; Zeiträume überschneiden sich nicht",
            list(table(value)),
        ),
    ]);
    titled(
        "Parameter",
        json!({ "type": "object", "patternProperties": { "^[a-z][a-z0-9_]*$": parameter }, "additionalProperties": false }),
    )
}

fn application() -> Value {
    let slug = || json!({ "type": "string", "pattern": "^[A-Za-z0-9_-]+$" });
    table(vec![
        needed("id", "Kennung; der Text heißt antragsstrecke-<leistung>-<id>", id()),
        optional("ozg", "OZG-Nummer", json!({ "type": "string" })),
        needed(
            "leika",
            "14 Ziffern, beginnt mit 99; jede Antragsstrecke hat ihren eigenen",
            json!({ "type": "string", "pattern": "^99[0-9]{12}$" }),
        ),
        needed("rechtskreis", "Zum Beispiel: SGB II", text()),
        optional("traeger", "Nur, wenn anders als bei der Leistung", id()),
        optional("info", "Letzter Teil der Adresse der Seite auf der Sozialplattform", slug()),
        optional("antrag", "Letzter Teil der Adresse des Antrags", slug()),
        optional("wenn", "Für wen sie gedacht ist; ohne Angabe: für alle", text()),
        needed("norm", "", text()),
        optional("quelle", "", text()),
        optional("hinweis", "", text()),
    ])
}

fn name() -> Value {
    table(joined(vec![
        vec![
            needed("id", "Kennung; der Text heißt leistung-<leistung>-<id>", id()),
            optional("norm", "", text()),
            optional("quelle", "", text()),
            optional("hinweis", "", text()),
        ],
        validity(false),
    ]))
}

pub(super) fn rule() -> Value {
    let condition = joined(vec![
        vec![
            needed("id", "Kennung; der Text heißt bedingung-<leistung>-<id>", id()),
            needed("wenn", EXPRESSION, text()),
            optional("knapp", "Dieselbe Bedingung mit Toleranz; sie entscheidet", text()),
            needed("norm", "Bis auf den Satz genau", text()),
            optional("quelle", "", text()),
            optional("hinweis", "", text()),
        ],
        draft(),
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
        optional("mindestens", "Unteres Ende einer Schätzung, gezeigt statt `wert`", text()),
        optional("hoechstens", "Oberes Ende einer Schätzung, gezeigt statt `wert`", text()),
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
    let step = table(vec![
        needed("id", "Kennung; der Text heißt zeit-<leistung>-<id>", id()),
        optional("ab", "Erster Tag, gezählt ab der Geburt (negativ: davor)", number()),
        optional("bis", "Letzter Tag", number()),
        needed("norm", "", text()),
        optional("quelle", "", text()),
    ]);
    let follow_on = table(vec![needed("leistung", "", id()), optional("norm", "", text())]);
    file(
        "Regel einer Leistung",
        joined(vec![
            vec![
                needed("id", "Wie der Ordner; ändert sich nie", id()),
                optional("aliase", "Frühere Kennungen", list(id())),
                optional("name", "Wie die Leistung früher hieß oder bald heißt", list(name())),
                optional("ozg", "OZG-Nummer", json!({ "type": "string" })),
                optional(
                    "leika",
                    "14 Ziffern, beginnt mit 99",
                    json!({ "type": "string", "pattern": "^(99[0-9]{12})?$" }),
                ),
                needed("traeger", "Art der Stelle; der Text heißt stelle-<traeger>", id()),
                needed("rechtskreis", "Zum Beispiel: SGB II", text()),
                needed("norm", "", text()),
                optional("beschreibung", "", text()),
                optional("quelle", "", text()),
                optional("hinweise", "", text()),
                optional(
                    "luecken",
                    "Was der Finder hier noch nicht weiß, je ein Satz",
                    list(text()),
                ),
                optional("rang", "Reihenfolge, kleinste zuerst", number()),
                optional("unterlagen", "Der Text heißt unterlage-<id>", list(id())),
                needed("bedingung", "Alle müssen erfüllt sein", list(table(condition))),
                optional("behoerde", "Was nur die Behörde beurteilen kann", list(authority)),
                optional("bezogen", "", table(vec![needed("wenn", EXPRESSION, text())])),
                optional("vorrang", "Was zuerst kommt", list(priority)),
                optional("betrag", "", amount),
                optional("hinweis", "", list(hint)),
                optional("folge", "Was diese Leistung öffnet", list(follow_on)),
                optional(
                    "zeit",
                    "Was wann zu tun ist, in Tagen vor und nach der Geburt",
                    list(step),
                ),
                optional("antragsstrecke", "Anträge dahinter", list(application())),
            ],
            verification(false),
            validity(true),
        ]),
    )
}

pub(super) fn cases() -> Value {
    let range = json!({
        "type": "object",
        "properties": { "von": { "type": ["number", "string"] }, "bis": { "type": ["number", "string"] } },
        "required": ["von", "bis"],
        "additionalProperties": false,
    });
    let amount = json!({ "anyOf": [{ "type": ["number", "string"] }, range] });
    let words = ["moeglich", "knapp", "ungeprueft", "kein", "fehlt", "bezogen", "vorrang"];
    let by_benefit = |form: Value| json!({ "type": "object", "additionalProperties": form });
    let case = table(vec![
        needed("id", "", id()),
        needed("text", "Die Geschichte in einem Satz", text()),
        needed("stichtag", "", day()),
        needed("quelle", "Norm, Rechenbeispiel oder eigene zweite Rechnung", text()),
        optional(
            "antworten",
            "angabe, ich.angabe, partner.angabe, kinder.1.angabe, weitere.1.angabe",
            json!({ "type": "object" }),
        ),
        needed("erwartet", "Leistung = Ergebnis", by_benefit(one_of(&words))),
        optional("betrag", "Leistung = Betrag", by_benefit(amount.clone())),
        optional(
            "spanne",
            "Leistung = Betrag mit dem Spielraum aus `mindestens` und `hoechstens`",
            by_benefit(amount),
        ),
        optional("grund", "Leistung = Bedingung, die nicht erfüllt ist", by_benefit(text())),
        optional("fehlt", "Leistung = Fragen, die fehlen", by_benefit(list(text()))),
    ]);
    file("Fälle", vec![optional("fall", "", list(case))])
}

pub(super) fn groups() -> Value {
    let group = table(vec![
        needed("id", "Kennung, mit Portalen vereinbart; bleibt", text()),
        needed("leistungen", "Kennungen der Leistungen", list(text())),
    ]);
    file(
        "Gruppen von Leistungen, die ein Portal nennen kann",
        vec![needed("gruppe", "", list(group))],
    )
}

pub(super) fn mutants() -> Value {
    let mutant = table(vec![
        needed("datei", "Datei unter rules", text()),
        needed("stelle", "Wie `redaktion mutation` sie nennt", text()),
        needed("nummer", "Die wievielte Stelle darin", number()),
        needed("aus", "Was dort steht", text()),
        needed("wird", "Was dort stünde", json!({ "type": "string" })),
        needed("grund", "Warum niemand einen Unterschied sieht", text()),
    ]);
    file("Änderungen ohne Folge", vec![optional("mutant", "", list(mutant))])
}
