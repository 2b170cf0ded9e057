# Blindengeld.

leistung-blindengeld = Blindengeld
    .kurz = Geld vom Land für blinde und sehr stark sehbehinderte Menschen.
    .text = Blind zu sein kostet extra, zum Beispiel für Hilfsmittel und Begleitung. Dafür zahlt das Land jeden Monat Geld. Einkommen und Erspartes zählen nicht. Jedes Bundesland hat dafür ein eigenes Gesetz.

bedingung-blindengeld-sehen = Jemand ist blind oder sehr stark sehbehindert. Das kann auch ein Kind sein.
    .nein = Niemand ist blind oder sehr stark sehbehindert.
    .offen = Offen ist, ob jemand blind oder sehr stark sehbehindert ist.
bedingung-blindengeld-land = Der Wohnort liegt in Sachsen-Anhalt.
    .nein = Der Wohnort liegt in einem anderen Bundesland. Auch dort gibt es Geld für blinde Menschen. Die Regeln haben wir nicht geprüft.
    .offen = Offen ist, in welchem Bundesland der Wohnort liegt.

behoerde-blindengeld-sehschaerfe = Wie viel jemand noch sieht. Das steht im Feststellungsbescheid über die Behinderung.
behoerde-blindengeld-anrechnung = Ob Leistungen der Pflegekasse oder ein Platz im Heim das Blindengeld kleiner machen.

hinweis-blindengeld-ab_antrag = Geld gibt es ab dem Monat, in dem der Antrag ankommt. Stellen Sie ihn bald.
hinweis-blindengeld-hoehe = Seit Juli 2025 sind es in Sachsen-Anhalt rund 460 Euro im Monat für blinde Erwachsene und rund 320 Euro für blinde Kinder. Bei sehr starker Sehbehinderung sind es rund 66 Euro. Der Betrag ändert sich jedes Jahr im Juli mit den Renten. Den Betrag ab Juli 2026 haben wir noch nicht geprüft.
hinweis-blindengeld-weniger_mit_pflege = Mit Leistungen der Pflegekasse oder im Heim ist das Blindengeld kleiner. Wie viel bleibt, rechnet das Amt aus.
hinweis-blindengeld-anderes_land = Fragen Sie in Ihrem Bundesland nach Blindengeld oder Landespflegegeld. Die 115 nennt das Amt.
hinweis-blindengeld-kind = Für ein Kind gibt es Blindengeld nur, wenn es blind oder sehr stark sehbehindert ist. Andere Behinderungen zählen hier nicht.
hinweis-blindengeld-bescheid_zuerst = Noch kein Grad der Behinderung? Beantragen Sie den Feststellungsbescheid am besten gleichzeitig. Das Amt braucht ihn.
