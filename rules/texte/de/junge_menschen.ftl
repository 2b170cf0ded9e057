# Förderung schwer zu erreichender junger Menschen.

leistung-junge_menschen = Hilfe für junge Menschen unter 25
    .kurz = Begleitung zurück in Schule, Ausbildung oder Arbeit und Hilfe mit dem Amt.
    .text = Diese Hilfe ist für junge Menschen, bei denen gerade vieles schwierig ist. Jemand hilft, Schule oder Ausbildung zu schaffen, eine Behandlung zu beginnen oder Geld vom Amt zu beantragen. Im Gesetz heißt das „Förderung schwer zu erreichender junger Menschen“. Das Jobcenter entscheidet, ob und wie es hilft.

bedingung-junge_menschen-alter = Jemand im Haushalt ist mindestens 15 und noch keine 25 Jahre alt.
    .nein = Diese Hilfe endet mit 25 Jahren und beginnt mit 15 Jahren. Das Jobcenter hat auch für andere Menschen Hilfen.
    .offen = Offen ist das Alter.
bedingung-junge_menschen-grundleistung = Es gibt Grundsicherungsgeld, oder es ist wahrscheinlich. Ein Antrag ist noch nicht nötig.
    .nein = Diese Hilfe ist für Menschen, die wahrscheinlich Grundsicherungsgeld bekommen können. Danach sieht es im Moment nicht aus. Auch das Jugendamt hilft jungen Menschen: Fragen Sie dort.
    .offen = Offen ist, ob es Grundsicherungsgeld gibt oder geben kann.
bedingung-junge_menschen-lage = Ein junger Mensch ist ohne Arbeit, Schule und Ausbildung, oder es gibt gerade große Schwierigkeiten.
    .nein = Aus den Antworten sehen wir keine großen Schwierigkeiten. Wird es in der Schule, in der Ausbildung oder zu Hause zu viel? Dann sprechen Sie das Jobcenter oder das Jugendamt trotzdem an.
    .offen = Offen ist, was der junge Mensch gerade macht und ob es Schwierigkeiten gibt.

behoerde-junge_menschen-ermessen = Ob die Schwierigkeiten so groß sind, dass diese Hilfe passt.
behoerde-junge_menschen-angebot = Ob es in der Nähe ein Angebot gibt.

hinweis-junge_menschen-ohne_antrag = Man braucht dafür noch keinen Antrag und kein fertiges Formular. Gehen Sie einfach hin, rufen Sie an oder nehmen Sie jemanden mit.
hinweis-junge_menschen-jugendamt = Jobcenter und Jugendamt sprechen sich ab. Sie können bei beiden anfangen.
