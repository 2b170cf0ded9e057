# Arbeitsgelegenheiten.

leistung-arbeitsgelegenheiten = Arbeitsgelegenheit
    .kurz = Eine Aufgabe für die Allgemeinheit, um wieder in Arbeit zu kommen.
    .text = In einer Arbeitsgelegenheit übernimmt man für eine Zeit Arbeiten, die allen nützen. Das Grundsicherungsgeld läuft weiter. Dazu gibt es etwas Geld für die Kosten, die dadurch entstehen. Den Platz vergibt das Jobcenter.
    .frueher = Oft auch: Ein-Euro-Job.

bedingung-arbeitsgelegenheiten-grundleistung = Es gibt Grundsicherungsgeld, oder es sieht danach aus.
    .nein = Diese Hilfe gehört zum Grundsicherungsgeld. Danach sieht es im Moment nicht aus. Ist das bei Ihnen anders? Dann fragen Sie das Jobcenter.
    .offen = Offen ist, ob es Grundsicherungsgeld gibt oder geben kann.
bedingung-arbeitsgelegenheiten-person = Jemand im Haushalt kann arbeiten, ist unter dem Rentenalter und bekommt kein Arbeitslosengeld.
    .nein = Das Jobcenter hilft hier Menschen unter dem Rentenalter, die arbeiten können. Wer Arbeitslosengeld bekommt, fragt die Agentur für Arbeit: Sie hat eigene Hilfen.
    .offen = Offen sind Alter, Gesundheit oder Arbeitslosengeld.
bedingung-arbeitsgelegenheiten-arbeit = Jemand sucht Arbeit oder arbeitet weniger als 15 Stunden in der Woche.
    .nein = Das ist vor allem für Menschen, die Arbeit suchen. Das Jobcenter kann es auch anderen anbieten: Fragen Sie dort.
    .offen = Offen ist, ob jemand Arbeit sucht.

behoerde-arbeitsgelegenheiten-ermessen = Ob es einen passenden Platz gibt und ob er auf dem Weg in Arbeit hilft.
behoerde-arbeitsgelegenheiten-anderes_zuerst = Ob eine andere Hilfe direkt in eine normale Arbeit führt. Das geht vor.
behoerde-arbeitsgelegenheiten-dauer = Wie lange jemand schon in einer Arbeitsgelegenheit war. Meist sind es höchstens 24 Monate in 5 Jahren.

hinweis-arbeitsgelegenheiten-kein_antrag = Einen eigenen Antrag braucht es meist nicht. Sagen Sie im Jobcenter, dass Sie eine Arbeitsgelegenheit möchten.
hinweis-arbeitsgelegenheiten-kein_lohn = Eine Arbeitsgelegenheit ist keine Stelle mit Lohn. Sie bekommen weiter Grundsicherungsgeld und dazu Geld für Ihre Kosten.
