# Hilfe zum Lebensunterhalt.

leistung-hilfe_zum_lebensunterhalt = Hilfe zum Lebensunterhalt
    .kurz = Geld zum Leben, wenn keine andere Grundsicherung passt.
    .text = Hilfe zum Lebensunterhalt zahlt das Sozialamt. Sie ist für Menschen, die eine Zeit lang nicht arbeiten können. Sie ist auch für manche, die früh in Rente gehen, und für manche Kinder. Sie sichert das Nötigste: Essen, Kleidung, Wohnung und Heizung.

bedingung-hilfe_zum_lebensunterhalt-keine_andere_grundsicherung = Weder Grundsicherungsgeld noch Grundsicherung im Alter passen. Das gilt zum Beispiel bei einer vorgezogenen Altersrente, im Heim oder wenn Arbeit eine Zeit lang nicht geht. Es gilt auch für Kinder, deren Eltern nicht arbeiten können.
    .nein = Es passt eher eine andere Hilfe: Grundsicherungsgeld vom Jobcenter oder Grundsicherung im Alter und bei Erwerbsminderung.
    .offen = Offen ist, ob eine andere Grundsicherung passt.
bedingung-hilfe_zum_lebensunterhalt-aufenthalt = Der Aufenthalt ist nicht nur für ein Asylverfahren, mit Duldung oder nur für die Suche nach Arbeit erlaubt.
    .nein = Mit Gestattung oder Duldung gibt es andere Hilfe: Leistungen für Asylbewerber. Ist der Aufenthalt nur für die Suche nach Arbeit oder Ausbildung erlaubt? Dann geht es meist erst nach 5 Jahren in Deutschland.
    .offen = Offen ist der Aufenthaltstitel.
bedingung-hilfe_zum_lebensunterhalt-einkommen = Das Geld im Monat reicht nicht für Leben und Wohnung.
    .nein = Das Geld im Monat reicht wohl für Leben und Wohnung. Vielleicht passt Wohngeld.
    .offen = Offen sind Einkommen oder Wohnkosten.
bedingung-hilfe_zum_lebensunterhalt-vermoegen = Das Ersparte ist nicht zu hoch: 10.000 € für jeden Erwachsenen.
    .nein = Das Ersparte ist zu hoch. Vielleicht passt Wohngeld, dort darf man mehr haben.
    .offen = Offen ist das Ersparte.

behoerde-hilfe_zum_lebensunterhalt-bedarf_im_einzelfall = Wie viel Geld im einzelnen Fall nötig ist, zum Beispiel im Heim.
behoerde-hilfe_zum_lebensunterhalt-dauer_der_krankheit = Wie lange jemand nicht arbeiten kann.

vorrang-hilfe_zum_lebensunterhalt-wohngeld = Wohngeld geht vor, wenn das Geld damit reicht.

hinweis-hilfe_zum_lebensunterhalt-ohne_antrag = Das Sozialamt muss helfen, sobald es von der Not weiß. Am besten melden Sie sich noch heute.
hinweis-hilfe_zum_lebensunterhalt-kind_bei_verwandten = Lebt ein Kind unter 15 Jahren bei Oma, Opa oder anderen Verwandten? Dann kann das Kind diese Hilfe bekommen.
