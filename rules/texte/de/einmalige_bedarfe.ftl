# Einmalige Bedarfe, vor allem Erstausstattung.

leistung-einmalige_bedarfe = Geld für Möbel, Kleidung und Babysachen
    .kurz = Das Amt hilft, wenn Möbel, Kleidung oder Babysachen ganz fehlen.
    .text = Fehlen Möbel oder Geräte ganz, zum Beispiel in der ersten eigenen Wohnung? Dann kann das Amt dafür zahlen (Erstausstattung, einmalige Bedarfe). Das gilt auch für Kleidung. In der Schwangerschaft und zur Geburt gibt es Geld für Kleidung und für die Sachen des Babys.

bedingung-einmalige_bedarfe-bedarf = Möbel, Kleidung oder Babysachen fehlen, oder sie fehlen vielleicht: nach einer Geburt, nach der Haft oder ohne Wohnung.
    .nein = Sie haben nicht angegeben, dass Möbel, Kleidung oder Babysachen fehlen. Es gibt auch Geld für orthopädische Schuhe und für die Reparatur von Hilfsmitteln. Brauchen Sie das, fragen Sie das Amt.
    .offen = Offen ist, ob Möbel, Kleidung oder Babysachen fehlen.
bedingung-einmalige_bedarfe-vermoegen = Das Ersparte ist nicht zu hoch. Wer schon Geld zum Leben vom Amt bekommt, muss das hier nicht noch einmal zeigen.
    .nein = Das Ersparte ist wohl zu hoch. Das Amt zahlt nur, was Sie nicht selbst kaufen können.
    .offen = Offen ist, wie viel gespart ist oder ob schon Geld vom Amt kommt.

behoerde-einmalige_bedarfe-noetig = Was wirklich fehlt und was davon nötig ist.
behoerde-einmalige_bedarfe-einkommen = Ob das Einkommen reicht. Ohne andere Leistung kann das Amt auch das Einkommen der nächsten 6 Monate ansehen.
behoerde-einmalige_bedarfe-art_der_hilfe = Ob Sie einen festen Betrag, Geld für einzelne Dinge oder die Sachen selbst bekommen.

hinweis-einmalige_bedarfe-vor_dem_kauf = Fragen Sie das Amt, bevor Sie kaufen. Für das, was Sie schon gekauft haben, gibt es meist kein Geld.
hinweis-einmalige_bedarfe-eigener_antrag = Mit Grundsicherungsgeld: Stellen Sie dafür einen eigenen Antrag beim Jobcenter.
hinweis-einmalige_bedarfe-auch_ohne_andere_leistung = Sie müssen dafür kein anderes Geld vom Amt bekommen. Es reicht, wenn Sie diese Dinge nicht selbst bezahlen können.
hinweis-einmalige_bedarfe-schwanger = In der Schwangerschaft: Stellen Sie den Antrag früh, am besten einige Wochen vor der Geburt.
hinweis-einmalige_bedarfe-studium = Auch im Studium kann das Jobcenter zur Schwangerschaft und Geburt zahlen.
hinweis-einmalige_bedarfe-asyl = Bekommen Sie Leistungen für Asylbewerber? Dann fragen Sie die Stelle, die Ihnen das Geld zahlt.

frist-einmalige_bedarfe = Vor dem Kauf beantragen.
    .text = Für das, was Sie schon gekauft haben, gibt es meist kein Geld.
