# Kindergeld.

leistung-kindergeld = Kindergeld
    .kurz = Jeden Monat Geld für jedes Kind.
    .text = Kindergeld gibt es für jedes Kind, meist bis 18 Jahre. Mit Ausbildung oder Studium geht es bis 25 Jahre. Wie viel die Eltern verdienen, ist egal. Auch mit Rente, Arbeitslosengeld oder BAföG bekommen Eltern Kindergeld.

bedingung-kindergeld-kind = Es gibt mindestens ein Kind, oder ein junger Mensch hat vielleicht keine Eltern mehr.
    .nein = Es ist kein Kind angegeben. Auch Stiefkinder, Pflegekinder und Enkel im Haushalt zählen.
    .offen = Offen ist, ob es Kinder gibt.
bedingung-kindergeld-kind_zaehlt = Mindestens ein Kind ist jung genug, oder es macht eine Ausbildung.
    .nein = Kein Kind zählt: Die Kinder sind zu alt, sind mit der Ausbildung fertig oder wohnen beim anderen Elternteil.
    .offen = Offen ist, wie alt die Kinder sind, wo sie wohnen und was sie machen.
bedingung-kindergeld-aufenthalt = Der Pass oder der Aufenthaltstitel passt.
    .nein = Mit diesem Aufenthaltstitel gibt es meist kein Kindergeld. Mit Arbeit oder nach längerer Zeit in Deutschland kann sich das ändern. Lassen Sie sich beraten.
    .offen = Offen ist die Staatsangehörigkeit oder der Aufenthaltstitel.

behoerde-kindergeld-berechtigter = Wer das Geld bekommt: Für jedes Kind bekommt es nur eine Person, meist die, bei der das Kind wohnt.
behoerde-kindergeld-ausland = Ob es für das Kind schon Geld aus einem anderen Land gibt.

hinweis-kindergeld-rueckwirkend = Kindergeld gibt es höchstens 6 Monate rückwirkend. Warten Sie mit dem Antrag nicht.
hinweis-kindergeld-geschwister_und_enkel = Kindergeld gibt es auch für Stiefkinder, Pflegekinder und Enkel, die im Haushalt leben.
hinweis-kindergeld-selbst_kind = Für junge Menschen in Ausbildung bekommen meist die Eltern Kindergeld. Leben die Eltern nicht mehr oder ist unbekannt, wo sie sind? Dann kann man es für sich selbst beantragen.
hinweis-kindergeld-abkommen = Für Menschen aus manchen Ländern gelten Abkommen, zum Beispiel für die Türkei. Dann kann es Kindergeld auch mit einem anderen Aufenthaltspapier geben. Fragen Sie die Familienkasse.
hinweis-kindergeld-woanders = Lebt ein Kind weder bei Ihnen noch beim anderen Elternteil, zum Beispiel in einem Heim? Dann kann Kindergeld bekommen, wer am meisten für das Kind zahlt. Fragen Sie die Familienkasse.
hinweis-kindergeld-nach_abschluss = Nach einer fertigen Ausbildung zählt ein Kind nur, wenn es höchstens 20 Stunden in der Woche arbeitet. Ein Minijob ist immer erlaubt.
hinweis-kindergeld-zu_alt = Sucht ein Kind zwischen 18 und 24 Jahren einen Ausbildungsplatz? Dann kann es weiter Kindergeld geben. Das Kind muss sich dafür melden oder Bewerbungen zeigen.

entwurf-kindergeld_2027 = Gesetzentwurf der Bundesregierung: Das Kindergeld soll steigen.

zeit-kindergeld-antrag = Beantragen Sie Kindergeld. Es wird höchstens 6 Monate zurück gezahlt.
