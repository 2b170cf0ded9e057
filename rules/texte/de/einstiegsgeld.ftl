# Einstiegsgeld.

leistung-einstiegsgeld = Einstiegsgeld
    .kurz = Ein Zuschuss für den Start in Arbeit oder Selbstständigkeit.
    .text = Einstiegsgeld ist für Menschen mit Grundsicherungsgeld, die eine Stelle mit Sozialversicherung antreten oder sich selbstständig machen. Es kommt zum Lohn oder Gewinn dazu, höchstens 24 Monate lang. Das Jobcenter kann es zahlen, es muss nicht.

bedingung-einstiegsgeld-grundleistung = Es gibt Grundsicherungsgeld, oder es sieht danach aus.
    .nein = Diese Hilfe gehört zum Grundsicherungsgeld. Danach sieht es im Moment nicht aus. Ist das bei Ihnen anders? Dann fragen Sie das Jobcenter.
    .offen = Offen ist, ob es Grundsicherungsgeld gibt oder geben kann.
bedingung-einstiegsgeld-person = Jemand im Haushalt kann arbeiten, ist unter dem Rentenalter und bekommt kein Arbeitslosengeld.
    .nein = Das Jobcenter hilft hier Menschen unter dem Rentenalter, die arbeiten können. Wer Arbeitslosengeld bekommt, fragt die Agentur für Arbeit: Sie hat eigene Hilfen.
    .offen = Offen sind Alter, Gesundheit oder Arbeitslosengeld.
bedingung-einstiegsgeld-anfang = Eine neue Arbeit ist in Aussicht, jemand will sich selbstständig machen oder arbeitet bisher weniger als 15 Stunden in der Woche.
    .nein = Einstiegsgeld gibt es nur zum Start: für eine neue Stelle oder für den Schritt in die Selbstständigkeit. Fängt bald etwas an? Dann fragen Sie vorher das Jobcenter.
    .offen = Offen ist, ob bald eine Arbeit oder Selbstständigkeit anfängt.

behoerde-einstiegsgeld-ermessen = Ob das Einstiegsgeld für den Weg in Arbeit nötig ist, wie hoch es ist und wie lange es gezahlt wird.
behoerde-einstiegsgeld-versichert = Ob es eine neue Stelle mit Sozialversicherung oder eine neue Selbstständigkeit ist. Ein Minijob reicht nicht.

hinweis-einstiegsgeld-vorher = Stellen Sie den Antrag vor dem ersten Arbeitstag oder vor dem Start des Betriebs. Danach ist es meist zu spät.
hinweis-einstiegsgeld-danach = Auch wer mit der neuen Arbeit kein Grundsicherungsgeld mehr braucht, kann Einstiegsgeld bekommen.
hinweis-einstiegsgeld-gruendungszuschuss = Wer mit Arbeitslosengeld einen eigenen Betrieb beginnt, fragt die Agentur für Arbeit vorher nach dem Gründungszuschuss.
