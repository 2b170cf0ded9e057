# Blindenhilfe.

leistung-blindenhilfe = Blindenhilfe
    .kurz = Zusätzliches Geld vom Sozialamt für blinde Menschen.
    .text = Blindenhilfe kommt zum Blindengeld des Landes dazu. Das Sozialamt zahlt sie, wenn Einkommen und Erspartes nicht zu hoch sind. Das Blindengeld wird abgezogen.

bedingung-blindenhilfe-blind = Jemand ist blind. Das kann auch ein Kind sein.
    .nein = Niemand ist blind.
    .offen = Offen ist, ob jemand blind ist.
bedingung-blindenhilfe-vermoegen = Das Ersparte ist nicht zu hoch.
    .nein = Das Ersparte ist im Moment zu hoch. Blindengeld vom Land gibt es trotzdem. Ist Blindengeld gespart worden? Dann fragen Sie beim Sozialamt nach.
    .offen = Offen ist, wie viel Erspartes es gibt.

behoerde-blindenhilfe-sehschaerfe = Ob jemand im Sinne des Gesetzes blind ist: Auch mit Brille höchstens 2 Prozent Sehschärfe oder eine gleich schwere Störung.
behoerde-blindenhilfe-einkommen = Ob das Einkommen passt. Bei blinden Menschen bleibt mehr davon frei als sonst.
behoerde-blindenhilfe-anrechnung = Wie viel Blindengeld und Pflegegeld abgezogen werden.
behoerde-blindenhilfe-aufenthalt = Ob der Aufenthaltstitel passt, wenn jemand keinen deutschen Pass hat.

hinweis-blindenhilfe-zuerst_blindengeld = Beantragen Sie zuerst das Blindengeld des Landes. Es hängt nicht vom Einkommen ab.
hinweis-blindenhilfe-nur_blind = Eine sehr starke Sehbehinderung reicht für die Blindenhilfe nicht.
hinweis-blindenhilfe-ab_meldung = Die Hilfe beginnt erst, wenn das Sozialamt davon weiß. Ein Anruf genügt.
hinweis-blindenhilfe-kind = Für ein Kind gibt es Blindenhilfe nur, wenn es blind ist. Andere Behinderungen zählen hier nicht.
