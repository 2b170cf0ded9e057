# als: texte/de/texte.ftl
# erwartet: 35 R514
# erwartet: 37 R514

frage-zusammenleben = Mit wem leben Sie?
angabe-zusammenleben = Ich lebe
option-zusammenleben-allein = allein
option-zusammenleben-paar = mit Partner
frage-kinder = Haben Sie Kinder?
angabe-anzahl_kinder = Anzahl
angabe-geburt = Geboren im Monat
frage-geld = Wie viel Geld haben Sie?
angabe-netto = Netto
angabe-stunden = Stunden in der Woche
frage-bekommt = Was bekommen Sie?
angabe-bekommt = Das bekomme ich
option-bekommt-beispiel = Beispiel
option-bekommt-nichts = nichts davon
leistung-beispiel = Beispiel
    .kurz = Geld für Kinder.
    .text = Geld für Kinder unter 18.
leistung-zweite = Zweite
    .kurz = Noch mehr.
    .text = Noch mehr Geld.
bedingung-beispiel-kind = Ein Kind ist unter 18.
    .nein = Kein Kind ist unter 18.
    .offen = Wie alt sind die Kinder?
bedingung-beispiel-geld = Das Einkommen ist klein genug.
    .nein = Das Einkommen ist zu hoch.
    .offen = Wie hoch ist das Einkommen?
bedingung-zweite-stunden = Wenig Stunden.
    .nein = Zu viele Stunden.
    .offen = Wie viele Stunden?
behoerde-beispiel-ermessen = Das Amt prüft den Einzelfall.
unterlage-ausweis = { stelle-amt }
vorrang-zweite-beispiel = Zuerst kommt das Beispiel.
stelle-amt = { unterlage-ausweis }
frage-hobby = Hobby?
angabe-hobby = Hobby
angabe-haustier = Haustier
angabe-ort = Ort
