# Leistungen für Asylbewerber.

leistung-asylbewerberleistungen = Leistungen für Asylbewerber
    .kurz = Geld oder Sachen zum Leben im Asylverfahren oder mit Duldung.
    .text = Diese Hilfe ist für Menschen im Asylverfahren, mit Duldung oder ohne Titel. Sie ist auch für ihre Kinder. Es gibt Geld, eine Bezahlkarte oder Sachen, dazu Unterkunft und Heizung. Zuständig ist das Sozialamt (Asylbewerberleistungsgesetz).

bedingung-asylbewerberleistungen-aufenthalt = Jemand hat eine Gestattung, eine Duldung, keinen Titel oder einen bestimmten humanitären Titel.
    .nein = Diese Hilfe ist für Menschen im Asylverfahren, mit Duldung oder ohne Titel. Für Sie passt eher Grundsicherung oder Sozialhilfe.
    .offen = Offen ist der Aufenthaltstitel.
bedingung-asylbewerberleistungen-ukraine = Es gibt nicht nur einen Titel für Geflüchtete aus der Ukraine (§ 24).
    .nein = Mit einem Titel nach § 24 hilft meist das Jobcenter oder das Sozialamt mit anderen Leistungen. Ob sich das ändert, ist nicht bestätigt.
    .offen = Offen ist der Aufenthaltstitel.
bedingung-asylbewerberleistungen-einkommen = Das Geld im Monat reicht nicht für Leben und Wohnung.
    .nein = Das Geld im Monat reicht wohl für Leben und Wohnung. Ändert sich das, fragen Sie beim Sozialamt.
    .offen = Offen sind Einkommen, Kinder oder Wohnkosten.
bedingung-asylbewerberleistungen-vermoegen = Das Ersparte ist klein: 200 € für jede Person. Nach 36 Monaten ist es mehr.
    .nein = Erspartes über 200 € für jede Person muss man zuerst ausgeben. Danach gibt es Hilfe. Bei Krankheit fragen Sie auch vorher.
    .offen = Offen ist, wie viel Erspartes es gibt.

behoerde-asylbewerberleistungen-titel = Ob Ihr Papier von der Ausländerbehörde zu dieser Hilfe gehört.
behoerde-asylbewerberleistungen-sachleistung = Ob es Geld, eine Bezahlkarte oder Sachen gibt.
behoerde-asylbewerberleistungen-einschraenkung = Ob es nur einen Teil der Hilfe gibt, zum Beispiel, wenn ein anderes Land zuständig ist.

hinweis-asylbewerberleistungen-sofort_melden = Das Amt muss helfen, sobald es von der Not weiß. Am besten melden Sie sich noch heute.
hinweis-asylbewerberleistungen-nach_36_monaten = Sind Sie schon 36 Monate in Deutschland? Dann gibt es meist mehr Geld, so viel wie bei der Sozialhilfe. Man darf dann auch mehr sparen.
hinweis-asylbewerberleistungen-ukraine = Mit einem Titel nach § 24 hilft seit Juni 2022 meist das Jobcenter oder das Sozialamt. Für Menschen, die seit April 2025 gekommen sind, ist ein anderes Gesetz geplant. Bitte lassen Sie sich beraten, bevor Sie einen Antrag stellen.
hinweis-asylbewerberleistungen-humanitaer = Mit den meisten humanitären Titeln passt eher Grundsicherungsgeld. Nur einige Titel gehören hierher. Fragen Sie Jobcenter und Sozialamt, wer zuständig ist.
hinweis-asylbewerberleistungen-ohne_papiere = Ohne Papiere: Lassen Sie sich zuerst beraten, zum Beispiel bei einer Beratung für Geflüchtete. Ein Amt muss die Ausländerbehörde oft informieren.
hinweis-asylbewerberleistungen-arbeit = Von Ihrem Lohn bleibt ein Viertel frei, bis zu einer Grenze. Neue Arbeit müssen Sie dem Amt in 3 Tagen melden.
hinweis-asylbewerberleistungen-kinder = Für Kinder gibt es meist noch einen Zuschlag. Es gibt auch Geld für Schule, Essen und Verein (Bildung und Teilhabe).
