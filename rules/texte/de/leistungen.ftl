# Namen und Kurztexte der Leistungen.
# Schlüssel: leistung-<id> (Name), .kurz (eine Zeile), .text (was es ist), .frueher (alter Name).

leistung-grundsicherungsgeld = Grundsicherungsgeld
    .kurz = Geld zum Leben und für die Wohnung, wenn der Lohn nicht reicht oder Arbeit fehlt.
    .text = Grundsicherungsgeld sichert das Nötigste: Essen, Kleidung, Wohnung und Heizung. Es ist für Menschen, die arbeiten können, und für ihre Familie. Auch wer arbeitet und wenig verdient, kann es bekommen. Das gilt auch für Selbstständige.
    .frueher = Früher: Bürgergeld.

leistung-grundsicherung_alter_em = Grundsicherung im Alter und bei Erwerbsminderung
    .kurz = Geld zum Leben, wenn die Rente nicht reicht oder Arbeit auf Dauer nicht geht.
    .text = Diese Grundsicherung ist für ältere Menschen. Sie ist auch für Erwachsene, die auf Dauer nicht arbeiten können. Sie sichert das Nötigste: Essen, Kleidung, Wohnung und Heizung. Eine Rente ist nicht nötig. Kinder müssen erst zahlen, wenn sie mehr als 100.000 € im Jahr verdienen.

leistung-hilfe_zum_lebensunterhalt = Hilfe zum Lebensunterhalt
    .kurz = Geld zum Leben, wenn keine andere Grundsicherung passt.
    .text = Hilfe zum Lebensunterhalt zahlt das Sozialamt. Sie ist für Menschen, die eine Zeit lang nicht arbeiten können. Sie ist auch für manche, die früh in Rente gehen, und für manche Kinder. Sie sichert das Nötigste: Essen, Kleidung, Wohnung und Heizung.
