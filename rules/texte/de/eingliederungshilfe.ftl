# Eingliederungshilfe.

leistung-eingliederungshilfe = Eingliederungshilfe
    .kurz = Hilfe, um mit einer Behinderung selbstbestimmt zu leben.
    .text = Eingliederungshilfe unterstützt Menschen mit Behinderung: beim Wohnen, bei der Arbeit, in der Schule und in der Freizeit. Zum Beispiel kommt eine Assistenz oder eine Schulbegleitung. Auch wenn eine Behinderung erst droht, kann es Hilfe geben.

bedingung-eingliederungshilfe-behinderung = Jemand hat eine Behinderung, oder sie droht. Das kann körperlich, seelisch oder geistig sein.
    .nein = Niemand hat eine Behinderung oder eine längere Beeinträchtigung angegeben.
    .offen = Offen ist, ob jemand eine Behinderung oder eine längere Beeinträchtigung hat.
bedingung-eingliederungshilfe-vermoegen = Das Ersparte ist nicht zu hoch.
    .nein = Das Ersparte liegt über der Grenze. Für manche Hilfen zählt es nicht, zum Beispiel in der Werkstatt. Andere zahlt man dann erst selbst.
    .offen = Offen ist, wie viel Erspartes es gibt. Für viele Hilfen zählt es nicht.

behoerde-eingliederungshilfe-wesentlich = Ob die Behinderung die Teilhabe wesentlich einschränkt und länger als 6 Monate dauert.
behoerde-eingliederungshilfe-bedarf = Welche Hilfe nötig ist. Das wird gemeinsam besprochen und aufgeschrieben (Gesamtplan).
behoerde-eingliederungshilfe-beitrag = Ob man bei höherem Einkommen einen Teil selbst zahlt. Das Einkommen von Partner oder Partnerin zählt nicht.
behoerde-eingliederungshilfe-anderer_traeger = Ob eine andere Stelle zuständig ist, zum Beispiel Krankenkasse, Rentenversicherung oder Agentur für Arbeit.
behoerde-eingliederungshilfe-aufenthalt = Ob der Aufenthaltstitel passt, wenn jemand keinen deutschen Pass hat.

hinweis-eingliederungshilfe-vorher_beantragen = Stellen Sie den Antrag, bevor die Hilfe beginnt. Geld gibt es frühestens ab dem Monat des Antrags.
hinweis-eingliederungshilfe-ohne_anrechnung = Viele Hilfen sind frei, auch mit Einkommen und Erspartem: zum Beispiel Frühförderung, Hilfe in der Schule und die Werkstatt.
hinweis-eingliederungshilfe-kind = Bei Kindern mit seelischer Behinderung ist das Jugendamt zuständig.
hinweis-eingliederungshilfe-falsches_amt = Falsche Stelle? Sie muss den Antrag innerhalb von 2 Wochen weiterleiten. Niemand muss ihn zweimal stellen.
hinweis-eingliederungshilfe-asyl = Mit Gestattung oder Duldung hilft meist die Stelle für Asylbewerberleistungen. Lassen Sie sich beraten.
