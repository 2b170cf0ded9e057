# Elterngeld.

leistung-elterngeld = Elterngeld
    .kurz = Geld für Eltern, die nach der Geburt weniger oder gar nicht arbeiten.
    .text = Elterngeld ist für Mütter und Väter, die ihr Baby selbst betreuen. Es gibt mindestens 300 € und höchstens 1.800 € im Monat. Das Elterngeld richtet sich nach dem Lohn vor der Geburt. Auch wer vorher nicht gearbeitet hat, kann 300 € bekommen.

bedingung-elterngeld-kind = Ein Kind kommt bald auf die Welt, oder ein kleines Kind lebt im Haushalt.
    .nein = Im Haushalt lebt kein Kind, das jung genug ist. Bei einer Adoption zählt der Tag, an dem das Kind zu Ihnen kam, auch wenn es schon größer ist: bis zum 8. Geburtstag. Läuft Elterngeld Plus ohne Lücke, oder kam das Kind viel zu früh auf die Welt? Dann geht es länger. Fragen Sie die Elterngeldstelle.
    .offen = Offen ist, ob ein Kind erwartet wird und wie alt die Kinder sind.
bedingung-elterngeld-arbeitszeit = Die Arbeitszeit passt, oder sie kann noch kleiner werden. Mit Elterngeld darf man höchstens 32 Stunden in der Woche arbeiten.
    .nein = Im Moment arbeiten alle mehr als 32 Stunden in der Woche. Arbeitet ein Elternteil weniger, kann es Elterngeld geben. War es in den letzten 3 Monaten weniger? Fragen Sie die Elterngeldstelle.
    .offen = Offen ist, wie viele Stunden die Eltern arbeiten.
bedingung-elterngeld-einkommen = Das Einkommen der Eltern ist nicht sehr hoch.
    .nein = Das Einkommen liegt weit über der Grenze. Für das Elterngeld zählt das Jahr vor der Geburt. War es da viel kleiner, fragen Sie nach.
    .offen = Offen ist, wie viel die Eltern vor Abzügen verdienen.
bedingung-elterngeld-aufenthalt = Der Pass oder der Aufenthaltstitel passt.
    .nein = Mit diesem Aufenthaltstitel gibt es meist kein Elterngeld. Mit Arbeit oder nach längerer Zeit in Deutschland kann sich das ändern.
    .offen = Offen ist die Staatsangehörigkeit oder der Aufenthaltstitel.

behoerde-elterngeld-betreuung = Wer das Kind selbst betreut und mit ihm zusammenwohnt.
behoerde-elterngeld-steuerbescheid = Wie hoch das zu versteuernde Einkommen im Jahr vor der Geburt war.
behoerde-elterngeld-einkommen_vor_geburt = Wie hoch der Lohn in den 12 Monaten vor der Geburt war. Danach richtet sich der Betrag.

hinweis-elterngeld-betrag = Der Betrag ist mit dem Lohn von heute geschätzt. Er gilt für einen Monat Basiselterngeld der Person, die schwanger ist. Elterngeld Plus ist halb so viel und dauert doppelt so lange.
hinweis-elterngeld-nach_der_geburt = Den Antrag stellt man nach der Geburt. Sammeln Sie die Nachweise schon vorher.
hinweis-elterngeld-rueckwirkend = Elterngeld gibt es höchstens für 3 Monate zurück. Warten Sie nicht länger als 3 Monate nach der Geburt.
hinweis-elterngeld-weniger_arbeiten = Im Moment arbeiten alle mehr als 32 Stunden in der Woche. Elterngeld gibt es für die Monate, in denen ein Elternteil weniger oder gar nicht arbeitet. Sagen Sie dem Betrieb rechtzeitig Bescheid: meist 7 Wochen vorher.
hinweis-elterngeld-nur_noch_plus = Nach dem 14. Lebensmonat gibt es nur noch Elterngeld Plus. Es muss ohne Lücke weiterlaufen. Fragen Sie sofort nach.
hinweis-elterngeld-mutterschaftsgeld = Solange die Mutter Mutterschaftsgeld bekommt, wird es vom Elterngeld abgezogen. In dieser Zeit bleibt oft nichts übrig.
hinweis-elterngeld-zwei_eltern = Eltern haben zusammen 12 Monate. Nehmen beide mindestens 2 Monate und verdienen da weniger, sind es 14 Monate.
hinweis-elterngeld-allein = Wer allein erzieht, kann alle 14 Monate selbst nehmen. Dafür muss der Lohn nach der Geburt kleiner sein als vorher.
hinweis-elterngeld-wird_angerechnet = Beim Jobcenter, beim Sozialamt und beim Kinderzuschlag zählt Elterngeld als Einkommen. Wer vor der Geburt gearbeitet hat, darf bis zu 300 € behalten.
hinweis-elterngeld-grenze = Die Grenze gilt für das zu versteuernde Einkommen. Es steht im Steuerbescheid und ist kleiner als der Lohn vor Abzügen.

frist-elterngeld = Bald nach der Geburt beantragen.
    .text = Elterngeld gibt es höchstens für 3 Monate zurück.

zeit-elterngeld-antrag = Beantragen Sie Elterngeld in den ersten 3 Monaten. Weiter zurück wird nicht gezahlt.
