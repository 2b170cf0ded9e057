# Hilfe zur Pflege.

leistung-hilfe_zur_pflege = Hilfe zur Pflege
    .kurz = Geld vom Sozialamt, wenn die Pflegekasse nicht reicht.
    .text = Pflege kostet oft mehr, als die Pflegekasse zahlt. Reicht das eigene Geld nicht, zahlt das Sozialamt den Rest. Das gilt zu Hause und im Heim. Auch ohne Pflegeversicherung kann es Hilfe geben.

bedingung-hilfe_zur_pflege-pflege = Jemand braucht seit längerer Zeit Hilfe im Alltag. Das kann auch ein Kind sein.
    .nein = Im Moment braucht niemand Pflege.
    .offen = Offen ist, ob jemand Pflege braucht.
bedingung-hilfe_zur_pflege-vermoegen = Das Ersparte ist nicht zu hoch.
    .nein = Das Ersparte ist im Moment zu hoch. Pflege kann es schnell kleiner machen: Dann ist ein neuer Antrag möglich. Ein kleines Haus zum Wohnen und ein Auto zählen meist nicht mit.
    .offen = Offen ist, wie viel Erspartes es gibt.

behoerde-hilfe_zur_pflege-einkommen = Welcher Teil vom Einkommen für die Pflege reichen muss. Ein fester Teil und das Geld für die Wohnung bleiben frei.
behoerde-hilfe_zur_pflege-bedarf = Welche Pflege nötig ist und was sie kostet.
behoerde-hilfe_zur_pflege-pflegegrad = Welcher Pflegegrad es ist. Ohne Pflegeversicherung lässt das Sozialamt das prüfen.
behoerde-hilfe_zur_pflege-aufenthalt = Ob der Aufenthaltstitel passt, wenn jemand keinen deutschen Pass hat.

hinweis-hilfe_zur_pflege-sofort_melden = Warten Sie nicht auf Unterlagen. Die Hilfe beginnt erst, wenn das Sozialamt davon weiß. Ein Anruf genügt.
hinweis-hilfe_zur_pflege-zuerst_pflegekasse = Beantragen Sie zuerst oder gleichzeitig den Pflegegrad bei der Pflegekasse. Das Sozialamt zahlt nur, was dann noch fehlt.
hinweis-hilfe_zur_pflege-grad_1 = Mit Pflegegrad 1 zahlt das Sozialamt nur wenig, zum Beispiel Hilfsmittel oder einen Umbau.
hinweis-hilfe_zur_pflege-kinder_zahlen_selten = Kinder zahlen nur mit, wenn sie mehr als 100.000 Euro im Jahr verdienen.
hinweis-hilfe_zur_pflege-erspartes_zu_hoch = Das Ersparte liegt über dem, was man sicher behalten darf. Manches zählt nicht, zum Beispiel Vorsorge für die Bestattung. Fragen Sie nach.
hinweis-hilfe_zur_pflege-asyl = Mit Gestattung oder Duldung hilft meist die Stelle für Asylbewerberleistungen. Fragen Sie dort nach Hilfe zur Pflege.
