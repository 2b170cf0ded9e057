# Schuldnerberatung. Nur eine Auskunft: Es gibt keinen Antrag und kein Geld.

leistung-schuldnerberatung = Schuldnerberatung
    .kurz = Jemand hilft Ihnen, die Schulden zu ordnen.
    .text = Die Beratung schaut mit Ihnen alle Schulden an. Sie hilft bei Briefen und spricht mit den Stellen, die Geld von Ihnen wollen. Sie ist vertraulich und meist kostenlos. Einen Antrag brauchen Sie nicht: Rufen Sie einfach an.

bedingung-schuldnerberatung-schulden = Es gibt Schulden.
    .nein = Sie haben keine Schulden angegeben. Brauchen Sie später Rat, können Sie jederzeit anrufen.
    .offen = Offen ist, ob es Schulden gibt. Anrufen können Sie trotzdem.

behoerde-schuldnerberatung-kosten = Ob das Amt die Beratung bezahlt, wenn sie etwas kostet.

hinweis-schuldnerberatung-ohne_antrag = Sie müssen nichts vorbereitet haben. Bringen Sie alle Briefe mit, auch die noch geschlossenen.
hinweis-schuldnerberatung-miete_zuerst = Schulden bei Miete oder Strom sind am dringendsten. Rufen Sie dafür zuerst das Amt an.
hinweis-schuldnerberatung-insolvenz = Die Beratung hilft auch bei der Privatinsolvenz. Dafür braucht man eine Bescheinigung von einer anerkannten Beratungsstelle.
hinweis-schuldnerberatung-konto = Wird das Konto gepfändet? Verlangen Sie von der Bank ein Pfändungsschutzkonto (P-Konto). Dann bleibt Ihnen das Nötigste.
hinweis-schuldnerberatung-jobcenter = Mit Grundsicherungsgeld kann auch das Jobcenter eine Schuldnerberatung vermitteln.
