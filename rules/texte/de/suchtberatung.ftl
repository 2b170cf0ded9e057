# Suchtberatung. Nur eine Auskunft: Es gibt keinen Antrag und kein Geld.

leistung-suchtberatung = Suchtberatung
    .kurz = Rat und Hilfe bei Alkohol, Drogen, Tabletten oder Glücksspiel.
    .text = Die Beratung hört zu und hilft, einen Weg zu finden. Sie ist für Betroffene und für Angehörige. Sie ist vertraulich und meist kostenlos. Ihren Namen müssen Sie nicht sagen. Einen Antrag brauchen Sie nicht.

bedingung-suchtberatung-sucht = Es gibt Probleme mit Alkohol, Drogen oder Glücksspiel.
    .nein = Sie haben nichts davon angegeben. Brauchen Sie oder jemand in Ihrer Nähe später Rat, können Sie jederzeit anrufen.
    .offen = Diese Frage ist offen. Sie dürfen sie offen lassen und trotzdem anrufen.

hinweis-suchtberatung-ohne_antrag = Ein Anruf reicht. Sie müssen noch nicht wissen, was Sie ändern möchten.
hinweis-suchtberatung-angehoerige = Auch Eltern, Kinder, Partner und Freunde können sich beraten lassen.
hinweis-suchtberatung-lebensgefahr = Ist jemand in Lebensgefahr, zum Beispiel nach zu viel Alkohol oder Drogen? Rufen Sie 112 an.
hinweis-suchtberatung-jobcenter = Mit Grundsicherungsgeld kann auch das Jobcenter eine Suchtberatung vermitteln.
