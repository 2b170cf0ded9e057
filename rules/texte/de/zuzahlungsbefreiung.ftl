# Zuzahlungsbefreiung.

leistung-zuzahlungsbefreiung = Befreiung von Zuzahlungen
    .kurz = Bei Medikamenten und im Krankenhaus nicht mehr zuzahlen, wenn die Grenze erreicht ist.
    .text = In der gesetzlichen Krankenkasse zahlt man bei vielem etwas dazu. Im Jahr ist das höchstens 2 % vom Einkommen des Haushalts. Mit einer schweren chronischen Krankheit ist es 1 %. Danach stellt die Krankenkasse einen Befreiungsausweis aus.

bedingung-zuzahlungsbefreiung-krankenkasse = Jemand ist in der gesetzlichen Krankenkasse.
    .nein = Die Befreiung gibt es nur in der gesetzlichen Krankenkasse. Ohne Versicherung fragen Sie eine Krankenkasse, ob sie Sie aufnehmen muss.
    .offen = Offen ist die Krankenversicherung.
bedingung-zuzahlungsbefreiung-ab_18 = Jemand ist mindestens 18 Jahre alt.
    .nein = Unter 18 Jahren zahlt man nichts zu, nur bei Fahrkosten.
    .offen = Offen ist das Alter.

behoerde-zuzahlungsbefreiung-grenze = Wie hoch Ihre Grenze ist und ob die Quittungen reichen.
behoerde-zuzahlungsbefreiung-chronisch = Ob wegen einer chronischen Krankheit nur 1 % gilt.

hinweis-zuzahlungsbefreiung-grenze = So rechnen Sie grob: alles Einkommen im Haushalt in einem Jahr vor Abzügen, davon 2 %. Das Kindergeld zählt nicht.
hinweis-zuzahlungsbefreiung-mit_grundsicherung = Mit Grundsicherungsgeld oder Sozialhilfe ist die Grenze fest: 135,12 € im Jahr für den ganzen Haushalt. Mit einer chronischen Krankheit sind es 67,56 €.
hinweis-zuzahlungsbefreiung-chronisch_krank = Mit Pflegegrad 3 bis 5 oder Grad der Behinderung ab 60 gilt vielleicht die Grenze von 1 %. Dazu muss ein Arzt die Dauerbehandlung bestätigen.
hinweis-zuzahlungsbefreiung-familie = Für Ehepartner und Kinder wird vom Einkommen etwas abgezogen. Die Zuzahlungen der Familie zählen zusammen.
hinweis-zuzahlungsbefreiung-belege = Heben Sie alle Quittungen auf. Sie können die Grenze auch am Anfang vom Jahr auf einmal bezahlen. Zu viel Bezahltes gibt die Krankenkasse zurück.
