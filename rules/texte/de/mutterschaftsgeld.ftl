# Mutterschaftsgeld.

leistung-mutterschaftsgeld = Mutterschaftsgeld
    .kurz = Geld für die Wochen vor und nach der Geburt.
    .text = Mutterschaftsgeld ist für Frauen, die kurz vor und nach der Geburt nicht arbeiten. Meist sind es 6 Wochen vorher und 8 Wochen danach. Die Krankenkasse zahlt bis zu 13 € am Tag. Der Betrieb legt oft so viel dazu, wie der Lohn nach Abzügen war. Beamtinnen bekommen in dieser Zeit ihre Bezüge weiter.

bedingung-mutterschaftsgeld-schwanger = Ein Kind wird erwartet oder ist gerade geboren.
    .nein = Im Moment wird kein Kind erwartet, und in den letzten 12 Wochen wurde keines geboren. Auch nach einer Fehlgeburt ab der 13. Woche kann es Mutterschaftsgeld geben. Für eine Zeit, die schon vorbei ist, fragen Sie die Krankenkasse.
    .offen = Offen ist, ob ein Kind erwartet wird oder gerade geboren ist.
bedingung-mutterschaftsgeld-arbeit = Die Mutter hat eine Arbeit oder eine Versicherung mit Krankengeld. Auch ein Minijob zählt.
    .nein = Ohne Arbeit und ohne Krankengeld gibt es kein Mutterschaftsgeld. Nach der Geburt kommt Elterngeld in Frage.
    .offen = Offen ist, ob die Mutter arbeitet und wie sie versichert ist.

behoerde-mutterschaftsgeld-krankengeld = Ob die Versicherung der Mutter Krankengeld umfasst, zum Beispiel bei Selbständigen.
behoerde-mutterschaftsgeld-zeitraum = Wann die Zeit ohne Arbeit vor und nach der Geburt beginnt und endet.

hinweis-mutterschaftsgeld-bescheinigung = Holen Sie ab 7 Wochen vor dem Termin eine Bescheinigung über den Geburtstermin. Es gibt sie in der Arztpraxis oder bei der Hebamme. Schicken Sie sie an die Krankenkasse.
hinweis-mutterschaftsgeld-krankenkasse = Die Krankenkasse zahlt bis zu 13 € am Tag. War der Lohn nach Abzügen höher, zahlt der Betrieb den Rest. Der Betrag hier ist nur der Teil der Krankenkasse.
hinweis-mutterschaftsgeld-bundesamt = Ohne eigene gesetzliche Krankenkasse gibt es mit Arbeit einmal bis zu 210 €. Auch ein Minijob reicht. Der Antrag geht an das Bundesamt für Soziale Sicherung. Der Betrieb zahlt oft noch etwas dazu.
hinweis-mutterschaftsgeld-laenger = Nach Zwillingen, einer Frühgeburt oder mit einem Kind mit Behinderung sind es 12 statt 8 Wochen nach der Geburt.

frist-mutterschaftsgeld = Ab 7 Wochen vor dem Geburtstermin beantragen.
    .text = So lange vorher stellt die Arztpraxis die Bescheinigung aus.
