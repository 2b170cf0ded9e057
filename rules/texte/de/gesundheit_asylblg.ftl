# Arzt und Medizin mit Leistungen für Asylbewerber.

leistung-gesundheit_asylblg = Hilfe bei Krankheit für Asylbewerber
    .kurz = Arzt, Zahnarzt und Medikamente, wenn keine Krankenkasse zahlt.
    .text = Das Sozialamt bezahlt Ärzte und Medikamente bei akuter Krankheit und Schmerzen. Es bezahlt auch Hilfe in der Schwangerschaft, Impfungen und wichtige Vorsorge. Weitere Hilfe gibt es, wenn sie für die Gesundheit nötig ist. Diese Hilfe gehört zu den Leistungen für Asylbewerber.

bedingung-gesundheit_asylblg-aufenthalt = Jemand ist im Asylverfahren, hat eine Duldung, keinen Titel oder bekommt Leistungen für Asylbewerber.
    .nein = Diese Hilfe ist für Menschen im Asylverfahren, mit Duldung oder ohne Titel. Sonst zahlt die Krankenkasse. Sie muss Sie aufnehmen, wenn Sie dort zuletzt versichert waren.
    .offen = Offen ist der Aufenthaltstitel.
bedingung-gesundheit_asylblg-krankenkasse = Jemand ist nicht über die Arbeit oder die Familie versichert.
    .nein = Sie sind über die Arbeit oder die Familie versichert. Die Krankenkasse bezahlt mehr als diese Hilfe.
    .offen = Offen ist die Krankenversicherung.

behoerde-gesundheit_asylblg-geld = Ob Sie die Behandlung selbst bezahlen können.
behoerde-gesundheit_asylblg-behandlung = Welche Behandlung nötig ist. In den ersten 36 Monaten bezahlt das Amt nicht alles.

hinweis-gesundheit_asylblg-notfall = Im Notfall gehen Sie sofort zum Arzt oder ins Krankenhaus. Sie brauchen vorher keinen Antrag. In Lebensgefahr rufen Sie 112 an.
hinweis-gesundheit_asylblg-behandlungsschein = Sonst holen Sie vor dem Arztbesuch einen Schein beim Sozialamt (Behandlungsschein). An manchen Orten gibt es dafür eine Gesundheitskarte.
hinweis-gesundheit_asylblg-schwanger = In der Schwangerschaft und nach der Geburt gibt es volle Hilfe: Arzt, Hebamme, Vorsorge und Medikamente.
hinweis-gesundheit_asylblg-karte = Nach 36 Monaten bekommt man meist eine Gesundheitskarte und fast alles, was die Krankenkasse bezahlt.
hinweis-gesundheit_asylblg-kinder = Für Kinder bezahlt das Amt Impfungen und Untersuchungen. Bei besonderem Bedarf von Kindern gibt es mehr Hilfe. Fragen Sie danach.
