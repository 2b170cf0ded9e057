# Namen und Kurztexte der Leistungen.
# Schlüssel: leistung-<id> (Name), .kurz (eine Zeile), .text (was es ist), .frueher (alter Name).

leistung-kindergeld = Kindergeld
    .kurz = Jeden Monat Geld für jedes Kind.
    .text = Kindergeld gibt es für jedes Kind, meist bis 18 Jahre. Mit Ausbildung oder Studium geht es bis 25 Jahre. Wie viel die Eltern verdienen, ist egal. Auch mit Rente, Arbeitslosengeld oder BAföG bekommen Eltern Kindergeld.

leistung-kinderzuschlag = Kinderzuschlag
    .kurz = Geld zusätzlich zum Kindergeld, wenn der Lohn klein ist.
    .text = Kinderzuschlag ist für Eltern, die genug für sich selbst verdienen. Für die ganze Familie reicht es aber nicht oder nur knapp. Den Zuschlag gibt es für jedes Kind zusätzlich zum Kindergeld.

leistung-unterhaltsvorschuss = Unterhaltsvorschuss
    .kurz = Geld für das Kind, wenn der andere Elternteil nicht oder zu wenig zahlt.
    .text = Unterhaltsvorschuss ist für Kinder von Alleinerziehenden. Der Staat zahlt, wenn der andere Elternteil nicht zahlt. Er holt sich das Geld später vom anderen Elternteil zurück. Das Kind muss nichts zurückzahlen.

leistung-wohngeld = Wohngeld
    .kurz = Zuschuss zur Miete oder zu den Kosten der eigenen Wohnung.
    .text = Wohngeld ist ein Zuschuss zum Wohnen. Es ist für Menschen, deren Geld zum Leben reicht, aber nicht gut für die Wohnung. Man muss es nicht zurückzahlen. Auch mit eigener Wohnung und auch im Heim kann man Wohngeld bekommen.

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
