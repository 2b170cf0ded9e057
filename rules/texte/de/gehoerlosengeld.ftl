# Gehörlosengeld.

leistung-gehoerlosengeld = Gehörlosengeld
    .kurz = Geld vom Land für Menschen, die von Geburt an oder seit der frühen Kindheit gehörlos sind.
    .text = Gehörlos zu sein kostet extra. Dafür zahlt Sachsen-Anhalt jeden Monat Geld. Einkommen und Erspartes zählen nicht. Auch Leistungen der Pflegekasse ändern nichts am Betrag.

bedingung-gehoerlosengeld-hoeren = Jemand ist gehörlos oder fast gehörlos. Das kann auch ein Kind sein.
    .nein = Niemand ist gehörlos oder fast gehörlos.
    .offen = Offen ist, ob jemand gehörlos ist.
bedingung-gehoerlosengeld-land = Der Wohnort liegt in Sachsen-Anhalt.
    .nein = Der Wohnort liegt in einem anderen Bundesland. Manche Länder haben ein eigenes Gehörlosengeld. Die Regeln haben wir nicht geprüft.
    .offen = Offen ist, in welchem Bundesland der Wohnort liegt.

behoerde-gehoerlosengeld-seit_kindheit = Ob jemand seit der Geburt oder vor dem 7. Geburtstag gehörlos ist. Das steht im Feststellungsbescheid über die Behinderung.

hinweis-gehoerlosengeld-ab_antrag = Geld gibt es ab dem Monat, in dem der Antrag ankommt. Stellen Sie ihn bald.
hinweis-gehoerlosengeld-betrag_steigt = Der Betrag ändert sich jedes Jahr im Juli mit den Renten. Den Betrag ab Juli 2026 haben wir noch nicht geprüft. Er kann etwas höher sein.
hinweis-gehoerlosengeld-anderes_land = Nicht jedes Bundesland zahlt Gehörlosengeld. Fragen Sie nach. Die 115 nennt das Amt.
hinweis-gehoerlosengeld-kind = Für ein Kind gibt es Gehörlosengeld nur, wenn es gehörlos oder fast gehörlos ist. Andere Behinderungen zählen hier nicht.
hinweis-gehoerlosengeld-bescheid_zuerst = Noch kein Grad der Behinderung? Beantragen Sie den Feststellungsbescheid am besten gleichzeitig. Das Amt braucht ihn.
