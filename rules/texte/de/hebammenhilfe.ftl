# Hebammenhilfe.

leistung-hebammenhilfe = Hilfe durch eine Hebamme
    .kurz = Eine Hebamme hilft in der Schwangerschaft, bei der Geburt und danach.
    .text = Eine Hebamme hilft vor, bei und nach der Geburt. Sie kommt auch nach Hause. Die Krankenkasse bezahlt das. Einen Antrag braucht man nicht.

bedingung-hebammenhilfe-zeit = Ein Kind wird erwartet, oder es gibt ein Baby.
    .nein = Im Moment wird kein Kind erwartet, und es gibt kein Baby. Stillen Sie ein älteres Kind oder gibt es Sorgen mit der Gesundheit? Dann kann die Arztpraxis Hilfe verordnen.
    .offen = Offen ist, ob ein Kind erwartet wird oder wie alt die Kinder sind.

behoerde-hebammenhilfe-anordnung = Nach 12 Wochen: ob eine Ärztin oder ein Arzt weitere Hilfe verordnet. Beim Stillen ist auch ohne Verordnung noch Rat möglich.

hinweis-hebammenhilfe-frueh_suchen = Suchen Sie so früh wie möglich. Hebammen sind oft schon am Anfang der Schwangerschaft ausgebucht. Ihre Krankenkasse kann bei der Suche helfen.
hinweis-hebammenhilfe-ohne_antrag = Die Hebamme rechnet mit der Krankenkasse ab. Zeigen Sie ihr die Gesundheitskarte.
hinweis-hebammenhilfe-privat = Private Versicherungen bezahlen eine Hebamme meist auch. Fragen Sie vorher, wie viel.
hinweis-hebammenhilfe-ohne_versicherung = Auch ohne Krankenversicherung gibt es Hilfe. Gehen Sie zu einer Schwangerschaftsberatung oder zum Sozialamt. Die Beratung ist vertraulich und kostet nichts.

frist-hebammenhilfe = So früh wie möglich eine Hebamme suchen.
    .text = Hebammen sind oft lange vorher ausgebucht.
