# Grundsicherung im Alter und bei Erwerbsminderung.

leistung-grundsicherung_alter_em = Grundsicherung im Alter und bei Erwerbsminderung
    .kurz = Geld zum Leben, wenn die Rente nicht reicht oder Arbeit auf Dauer nicht geht.
    .text = Diese Grundsicherung ist für ältere Menschen. Sie ist auch für Erwachsene, die auf Dauer nicht arbeiten können. Sie sichert das Nötigste: Essen, Kleidung, Wohnung und Heizung. Eine Rente ist nicht nötig. Kinder müssen erst zahlen, wenn sie mehr als 100.000 € im Jahr verdienen.

bedingung-grundsicherung_alter_em-alter_oder_gesundheit =
    { $fuer ->
        [andere] Die Person oder ihr Partner oder ihre Partnerin hat das Rentenalter erreicht oder kann auf Dauer nicht arbeiten.
       *[selbst] Sie oder Ihr Partner oder Ihre Partnerin haben das Rentenalter erreicht oder können auf Dauer nicht arbeiten.
    }
    .nein = Diese Grundsicherung gibt es ab dem normalen Rentenalter. Vorher nur, wenn Arbeit auf Dauer nicht möglich ist.
    .offen = Offen ist das Alter oder ob Arbeit auf Dauer nicht möglich ist.
bedingung-grundsicherung_alter_em-aufenthalt = Der Aufenthalt ist nicht nur für ein Asylverfahren, mit Duldung oder nur für die Suche nach Arbeit erlaubt.
    .nein = Mit Gestattung oder Duldung gibt es andere Hilfe: Leistungen für Asylbewerber. Ist der Aufenthalt nur für die Suche nach Arbeit oder Ausbildung erlaubt? Dann geht es meist erst nach 5 Jahren in Deutschland.
    .offen = Offen ist der Aufenthaltstitel.
bedingung-grundsicherung_alter_em-einkommen = Das Geld im Monat reicht nicht für Leben und Wohnung.
    .nein = Das Geld im Monat reicht wohl für Leben und Wohnung. Vielleicht passt Wohngeld.
    .offen = Offen sind Einkommen oder Wohnkosten.
bedingung-grundsicherung_alter_em-vermoegen = Das Ersparte ist nicht zu hoch: 10.000 € für jeden Erwachsenen.
    .nein = Das Ersparte ist zu hoch. Vielleicht passt Wohngeld, dort darf man mehr haben.
    .offen = Offen ist das Ersparte.

behoerde-grundsicherung_alter_em-erwerbsminderung = Ob Arbeit auf Dauer nicht möglich ist. Das prüft die Rentenversicherung im Auftrag des Amtes.
behoerde-grundsicherung_alter_em-wohnkosten = Ob die Kosten der Wohnung angemessen sind.
behoerde-grundsicherung_alter_em-selbst_verursacht = Ob jemand sein Geld in den letzten 10 Jahren absichtlich verschenkt oder verschwendet hat.

vorrang-grundsicherung_alter_em-wohngeld = Wohngeld geht vor, wenn das Geld damit reicht.

hinweis-grundsicherung_alter_em-ab_monat = Das Geld gibt es ab dem Ersten des Monats, in dem der Antrag ankommt. Für frühere Monate gibt es nichts.
hinweis-grundsicherung_alter_em-kinder_zahlen_nicht = Kinder und Eltern müssen fast nie zahlen. Erst ab mehr als 100.000 € Einkommen im Jahr.
hinweis-grundsicherung_alter_em-wohngeld_pruefen = Mit mehr Erspartem kann Wohngeld die bessere Hilfe sein.
