# Wohngeld.

leistung-wohngeld = Wohngeld
    .kurz = Zuschuss zur Miete oder zu den Kosten der eigenen Wohnung.
    .text = Wohngeld ist ein Zuschuss zum Wohnen. Es ist für Menschen, deren Geld zum Leben reicht, aber nicht gut für die Wohnung. Man muss es nicht zurückzahlen. Auch mit eigener Wohnung und auch im Heim kann man Wohngeld bekommen.

bedingung-wohngeld-wohnung =
    { $fuer ->
        [andere] Die Person zahlt Miete, wohnt im Eigentum oder wohnt in einem Heim.
       *[selbst] Sie zahlen Miete, wohnen im Eigentum oder wohnen in einem Heim.
    }
    .nein = Wohngeld ist für Menschen, die selbst Kosten für eine Wohnung haben.
    .offen = Offen ist, ob es Kosten für eine Wohnung gibt.
bedingung-wohngeld-keine_andere_leistung = Es gibt keine andere Leistung für das Wohnen, oder Wohngeld kann sie ersetzen, oder es ist für andere im Haushalt.
    .nein = In der anderen Leistung ist das Wohnen schon enthalten. Beides zusammen geht meist nicht, und Wohngeld allein reicht wohl nicht zum Leben.
    .offen = Offen ist, ob es eine Leistung gibt, in der das Wohnen schon enthalten ist.
bedingung-wohngeld-nicht_nur_auszubildende = Im Haushalt lebt jemand, für den es kein BAföG und keine Berufsausbildungsbeihilfe geben kann.
    .nein = Alle im Haushalt machen eine Ausbildung, für die BAföG oder Berufsausbildungsbeihilfe gedacht ist. Dann gibt es kein Wohngeld.
    .offen = Offen ist, ob alle im Haushalt in Ausbildung oder Studium sind.
bedingung-wohngeld-aufenthalt = Der Pass oder der Aufenthaltstitel passt.
    .nein = Mit einem Aufenthaltstitel zur Suche nach Arbeit oder Ausbildung gibt es meist kein Wohngeld.
    .offen = Offen ist die Staatsangehörigkeit oder der Aufenthaltstitel.
bedingung-wohngeld-vermoegen = Das Ersparte ist nicht zu hoch.
    .nein = Das Ersparte liegt über der Grenze. Sie ist für jede Person im Haushalt höher.
    .offen = Offen ist, wie viel Erspartes es gibt.
bedingung-wohngeld-einkommen = Das Einkommen ist für diese Wohnung und diesen Haushalt klein genug.
    .nein = Das Einkommen ist für diese Wohnung und diesen Haushalt zu hoch.
    .offen = Offen sind Einkommen, Miete, Wohnort oder Personen im Haushalt.

behoerde-wohngeld-mindesteinkommen = Ob das Geld zum Leben reicht. Erspartes kann eine Lücke füllen. Sonst kommt eine Grundsicherung in Frage.
behoerde-wohngeld-mietkosten = Welche Teile der Miete oder der Kosten für das Eigentum zählen.

hinweis-wohngeld-ab_antrag = Wohngeld gibt es ab dem Monat, in dem der Antrag ankommt. Ein kurzer Brief reicht für den Anfang.
hinweis-wohngeld-eigentum = Für die eigene Wohnung heißt Wohngeld „Lastenzuschuss“. Raten für den Kredit, Grundsteuer und Kosten für das Haus zählen.
hinweis-wohngeld-langes_studium = Gibt es gar kein BAföG mehr, zum Beispiel weil das Studium zu lange dauert oder nach einem Wechsel vom Fach? Dann kann es Wohngeld geben. Das gilt auch im Urlaubssemester und in Teilzeit. Legen Sie den Bescheid über BAföG bei.
hinweis-wohngeld-fuer_andere = Wohngeld kann es für Kinder oder Verwandte geben, die selbst kein Geld vom Jobcenter oder Sozialamt brauchen. Den Antrag kann stellen, wer den Mietvertrag hat. Wie viel es ist, rechnet die Wohngeldstelle aus.
hinweis-wohngeld-verzicht = Manchmal ist Wohngeld besser als Grundsicherung. Lassen Sie das vor einem Wechsel ausrechnen, im Jobcenter oder bei der Wohngeldstelle.
vorrang-wohngeld-grundsicherungsgeld = Wohngeld reicht hier wohl nicht zum Leben. Dann ist Grundsicherungsgeld meist mehr. Beides zusammen geht nicht.
vorrang-wohngeld-grundsicherung_alter_em = Wohngeld reicht hier wohl nicht zum Leben. Dann ist die Grundsicherung meist mehr. Beides zusammen geht nicht.

entwurf-wohngeld_2027 = Gesetzentwurf der Bundesregierung: Beim Wohngeld soll der Zuschlag für Heizkosten sinken, und Einkommen soll stärker zählen.
