# Förderung schwer zu erreichender junger Menschen (support for young people).

leistung-junge_menschen = Hilfe für junge Menschen unter 25 (help for young people under 25)
    .kurz = Support on the way back to school, training or work, and with offices.
    .text = This help is for young people for whom a lot is difficult right now. Someone helps to finish school or training, to start a treatment or to apply for money. The law calls it "Förderung schwer zu erreichender junger Menschen" (support for young people who are hard to reach). The Jobcenter decides whether and how it helps.

bedingung-junge_menschen-alter = Someone in the household is at least 15 and not yet 25.
    .nein = This help starts at 15 and ends at 25. The Jobcenter has help for other people too.
    .offen = The age is open.
bedingung-junge_menschen-grundleistung = There is Grundsicherungsgeld (basic income support), or it is likely. No application is needed yet.
    .nein = This help is for people who can probably get Grundsicherungsgeld (basic income support). It does not look like that at the moment. The Jugendamt (youth welfare office) helps young people too: ask there.
    .offen = It is open whether there is or can be Grundsicherungsgeld.
bedingung-junge_menschen-lage = A young person is without work, school and training, or there are great difficulties right now.
    .nein = We see no great difficulties in the answers. Is school, training or home getting too much? Then talk to the Jobcenter or the Jugendamt (youth welfare office) anyway.
    .offen = It is open what the young person is doing and whether there are difficulties.

behoerde-junge_menschen-ermessen = Whether the difficulties are so great that this help fits.
behoerde-junge_menschen-angebot = Whether there is such an offer nearby.

hinweis-junge_menschen-ohne_antrag = You need no application and no finished form for this yet. Just go there, call, or take someone with you.
hinweis-junge_menschen-jugendamt = The Jobcenter and the Jugendamt work together. You can start with either of them.
