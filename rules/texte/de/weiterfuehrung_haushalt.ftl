# Hilfe zur Weiterführung des Haushalts.

leistung-weiterfuehrung_haushalt = Hilfe im Haushalt
    .kurz = Jemand hilft im Haushalt, wenn das gerade niemand kann.
    .text = Kann gerade niemand den Haushalt führen, zum Beispiel wegen Krankheit? Dann kann das Sozialamt eine Hilfe bezahlen (Hilfe zur Weiterführung des Haushalts). Dazu gehört auch, dass jemand auf Kinder oder andere zu Hause achtet. Meist ist das nur für eine Zeit.

bedingung-weiterfuehrung_haushalt-haushalt = Niemand kann gerade den Haushalt führen.
    .nein = Sie haben nicht angegeben, dass niemand den Haushalt führen kann.
    .offen = Offen ist, ob gerade jemand den Haushalt führen kann.
bedingung-weiterfuehrung_haushalt-eigener_haushalt = Es gibt einen eigenen Haushalt.
    .nein = Diese Hilfe ist für Menschen mit eigenem Haushalt. Im Heim oder ohne Wohnung hilft das Sozialamt auf andere Weise. Fragen Sie dort.
    .offen = Offen ist, wie Sie wohnen.

behoerde-weiterfuehrung_haushalt-niemand_anders = Ob wirklich niemand im Haushalt die Arbeit machen kann.
behoerde-weiterfuehrung_haushalt-voruebergehend = Wie lange die Hilfe nötig ist. Länger geht es, wenn sonst ein Heim nötig wäre.
behoerde-weiterfuehrung_haushalt-einkommen = Ob Sie etwas selbst zahlen. Das Amt schaut auf Einkommen und Erspartes.

hinweis-weiterfuehrung_haushalt-krankenkasse_zuerst = Fragen Sie zuerst Ihre Krankenkasse. Bei Krankheit, in der Schwangerschaft und nach der Geburt zahlt sie oft eine Haushaltshilfe.
hinweis-weiterfuehrung_haushalt-kinder = Sind Kinder zu versorgen? Das Jugendamt hilft auch, wenn ein Elternteil ausfällt.
hinweis-weiterfuehrung_haushalt-angehoerige_helfen = Hilft jemand, den Sie kennen? Auch dafür kann das Amt etwas zahlen.
hinweis-weiterfuehrung_haushalt-sofort_melden = Melden Sie sich gleich. Das Sozialamt hilft ab dem Tag, an dem es davon weiß.
hinweis-weiterfuehrung_haushalt-asyl = Bekommen Sie Leistungen für Asylbewerber? Dann fragen Sie zuerst die Stelle, die Ihnen das Geld zahlt.

frist-weiterfuehrung_haushalt = Gleich melden, am besten mit einem Anruf.
    .text = Das Sozialamt hilft ab dem Tag, an dem es davon weiß.
