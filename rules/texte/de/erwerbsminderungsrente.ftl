# Erwerbsminderungsrente.

leistung-erwerbsminderungsrente = Erwerbsminderungsrente
    .kurz = Rente, wenn man wegen Krankheit nur noch wenig oder gar nicht arbeiten kann.
    .text = Wer weniger als 3 Stunden am Tag arbeiten kann, kann die volle Rente bekommen. Zwischen 3 und 6 Stunden gibt es die halbe. Dafür muss man vorher in die Rentenversicherung eingezahlt haben. Ob Reha hilft, wird zuerst geprüft.
    .frueher = Oft auch: EM-Rente. Früher: Erwerbsunfähigkeitsrente.

bedingung-erwerbsminderungsrente-gesundheit = Jemand kann wegen Krankheit oder Behinderung vielleicht keine 6 Stunden am Tag arbeiten.
    .nein = Nach den Angaben kann jeder mindestens 6 Stunden am Tag arbeiten.
    .offen = Offen ist, wie viel jemand arbeiten kann.
bedingung-erwerbsminderungsrente-altersgrenze = Das Alter für die normale Rente ist noch nicht erreicht.
    .nein = Das Alter für die normale Rente ist erreicht. Dann gibt es die Altersrente.
    .offen = Offen ist das Alter.
bedingung-erwerbsminderungsrente-altersrente = Es gibt noch keine Altersrente.
    .nein = Es gibt schon eine Altersrente. Ein Wechsel ist dann meist nicht mehr möglich. Ist der Rentenbescheid noch neu? Dann lassen Sie sich schnell beraten.
    .offen = Offen ist, welche Rente es schon gibt.
bedingung-erwerbsminderungsrente-beitraege = Es gab genug Beiträge: meist 5 Jahre, davon 3 in den letzten 5 Jahren.
    .nein = Es gab wahrscheinlich zu wenige Beiträge. Nach einem Arbeitsunfall, mit Zeiten vor 1984 oder nach 20 Jahren mit Beiträgen gelten Ausnahmen. Fragen Sie die Rentenversicherung.
    .offen = Offen ist, wie lange Beiträge gezahlt wurden.

behoerde-erwerbsminderungsrente-gutachten = Wie viele Stunden am Tag jemand noch arbeiten kann. Das prüfen Ärztinnen und Ärzte.
behoerde-erwerbsminderungsrente-versicherungszeiten = Ob die Beiträge reichen. Krankheit, Arbeitslosigkeit und Kindererziehung können die Zeit verlängern.
behoerde-erwerbsminderungsrente-reha = Ob eine Reha die Gesundheit so bessern kann, dass Arbeit wieder möglich ist.

hinweis-erwerbsminderungsrente-drei_monate = Warten Sie mit dem Antrag nicht. Wer mehr als 3 Monate wartet, kann Geld verlieren. Eine befristete Rente beginnt erst im 7. Monat.
hinweis-erwerbsminderungsrente-reha_vor_rente = Es gilt: Reha vor Rente. Ein Antrag auf Reha kann später als Antrag auf Rente zählen.
hinweis-erwerbsminderungsrente-unter_6_stunden = Können Sie noch 3, aber keine 6 Stunden am Tag arbeiten? Dann geht es um die halbe Rente. Ohne passende Teilzeitstelle kann es die volle sein.
hinweis-erwerbsminderungsrente-hinzuverdienst = Dazuverdienen ist möglich. Mit voller Rente sind im Jahr 2026 rund 20.700 Euro frei, mit halber Rente rund 41.500 Euro oder mehr. Mehr Stunden als erlaubt gefährden aber die Rente.
hinweis-erwerbsminderungsrente-werkstatt = Nach 20 Jahren mit Beiträgen in der Werkstatt kann es die volle Rente geben. Man darf dort weiter arbeiten.
hinweis-erwerbsminderungsrente-reicht_nicht = Reicht die Rente nicht zum Leben? Dann kann es Grundsicherung, Hilfe zum Lebensunterhalt oder Wohngeld dazu geben.
