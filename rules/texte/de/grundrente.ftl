# Grundrente.

leistung-grundrente = Grundrente (Zuschlag zur Rente)
    .kurz = Mehr Rente nach langer Arbeit mit kleinem Lohn. Sie kommt von selbst.
    .text = Die Grundrente ist ein Zuschlag zur gesetzlichen Rente. Einen Antrag braucht es nicht: Die Rentenversicherung prüft sie von selbst. Nötig sind mindestens 33 Jahre mit Arbeit, Kindererziehung oder Pflege. Der Lohn muss im Durchschnitt klein gewesen sein.

bedingung-grundrente-rente = Jemand bekommt eine gesetzliche Rente.
    .nein = Im Moment bekommt niemand eine gesetzliche Rente. Den Zuschlag gibt es nur mit einer Rente.
    .offen = Offen ist, ob jemand eine gesetzliche Rente bekommt.
bedingung-grundrente-zeiten = Es sind mindestens 33 Jahre mit Arbeit, Kindererziehung oder Pflege zusammengekommen.
    .nein = Es sind wahrscheinlich weniger als 33 Jahre. Die genaue Zahl steht im Rentenbescheid. Zeiten mit Kindern und Pflege zählen mit.
    .offen = Offen ist, wie viele Jahre zusammengekommen sind.

behoerde-grundrente-verdienst = Ob der Lohn im Durchschnitt klein genug war: ungefähr zwischen 30 und 80 Prozent vom Durchschnitt aller.
behoerde-grundrente-einkommen = Ob anderes Einkommen den Zuschlag kleiner macht. Die Zahlen kommen vom Finanzamt. Bei Ehepaaren zählt beides zusammen.

hinweis-grundrente-ohne_antrag = Sie müssen nichts tun. Ob der Zuschlag dabei ist, steht im Rentenbescheid. Fehlen dort Jahre, fragen Sie die Rentenversicherung.
hinweis-grundrente-freibetrag = Mit 33 Jahren bleibt bei Wohngeld und Grundsicherung ein Teil der Rente frei. Das gilt auch ohne Zuschlag.
