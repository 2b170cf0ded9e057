# Freie Förderung.

leistung-freie_foerderung = Freie Förderung
    .kurz = Hilfe auf dem Weg in Arbeit, wenn keine andere Förderung passt.
    .text = Manchmal fehlt für den Weg in Arbeit etwas, wofür es keine feste Hilfe gibt. Dann kann das Jobcenter eine eigene Lösung bezahlen. Was das ist, bespricht man im Jobcenter. Das Jobcenter kann helfen, es muss nicht.

bedingung-freie_foerderung-grundleistung = Es gibt Grundsicherungsgeld, oder es sieht danach aus.
    .nein = Diese Hilfe gehört zum Grundsicherungsgeld. Danach sieht es im Moment nicht aus. Ist das bei Ihnen anders? Dann fragen Sie das Jobcenter.
    .offen = Offen ist, ob es Grundsicherungsgeld gibt oder geben kann.
bedingung-freie_foerderung-person = Jemand im Haushalt kann arbeiten, ist unter dem Rentenalter und bekommt kein Arbeitslosengeld.
    .nein = Das Jobcenter hilft hier Menschen unter dem Rentenalter, die arbeiten können. Wer Arbeitslosengeld bekommt, fragt die Agentur für Arbeit: Sie hat eigene Hilfen.
    .offen = Offen sind Alter, Gesundheit oder Arbeitslosengeld.
bedingung-freie_foerderung-lage = Jemand ist ohne Arbeit, arbeitet weniger als 15 Stunden in der Woche, ist länger krank, arbeitet für zu wenig Geld oder kann nach der Schule eine Ausbildung suchen.
    .nein = Diese Hilfe ist vor allem für Menschen, die Arbeit oder eine Ausbildung suchen. Brauchen Sie trotzdem etwas, um in Arbeit zu kommen oder zu bleiben? Dann fragen Sie das Jobcenter.
    .offen = Offen ist, ob jemand Arbeit oder eine Ausbildung sucht.

behoerde-freie_foerderung-ermessen = Ob die Hilfe in Arbeit führt und zu den Zielen des Gesetzes passt.
behoerde-freie_foerderung-anderes_zuerst = Ob eine andere Förderung passt. Die geht vor. Für Menschen, die mindestens 1 Jahr arbeitslos sind, und für manche unter 25 Jahren ist das Jobcenter freier.

hinweis-freie_foerderung-vorher = Fragen Sie, bevor Kosten entstehen. Das Ziel muss vor dem Beginn feststehen.
hinweis-freie_foerderung-gesundheit = Seit Juli 2026 kann das Jobcenter so auch helfen, wenn zuerst die Gesundheit besser werden muss.
