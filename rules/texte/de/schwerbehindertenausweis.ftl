# Schwerbehindertenausweis.

leistung-schwerbehindertenausweis = Schwerbehindertenausweis
    .kurz = Nachweis für Rechte und Vergünstigungen mit einer Behinderung.
    .text = Wer länger als 6 Monate gesundheitlich eingeschränkt ist, kann den Grad der Behinderung (GdB) feststellen lassen. Ab einem Grad von 50 gibt es den Ausweis. Er ist kostenlos. Er hilft zum Beispiel im Beruf, bei der Steuer und in Bus und Bahn.

bedingung-schwerbehindertenausweis-beeintraechtigung = Jemand ist länger gesundheitlich eingeschränkt. Das kann auch ein Kind sein.
    .nein = Niemand hat eine längere gesundheitliche Einschränkung angegeben. Auch Krebs, Rheuma, Diabetes oder eine Depression können zählen.
    .offen = Offen ist, ob jemand länger gesundheitlich eingeschränkt ist.

behoerde-schwerbehindertenausweis-grad = Wie hoch der Grad der Behinderung ist. Den Ausweis gibt es ab 50.
behoerde-schwerbehindertenausweis-merkzeichen = Ob Merkzeichen dazukommen, zum Beispiel G für Gehbehinderung oder Bl für blind.
behoerde-schwerbehindertenausweis-wohnen_oder_arbeiten = Ob die Person in Deutschland wohnt oder arbeitet.

hinweis-schwerbehindertenausweis-schon_50 = Mit einem Grad von 50 oder mehr gibt es den Ausweis meist schon. Fehlt er oder läuft er ab? Dann können Sie ihn anfordern. Geht es schlechter, können Sie einen höheren Grad oder ein Merkzeichen beantragen.
hinweis-schwerbehindertenausweis-unter_50 = Unter 50 gibt es noch keinen Ausweis. Geht es schlechter, kann man den Grad neu prüfen lassen. Ab 30 kann die Agentur für Arbeit für den Schutz im Beruf gleichstellen.
hinweis-schwerbehindertenausweis-vorteile = Mit dem Ausweis gibt es mehr Urlaub, besseren Schutz vor Kündigung und weniger Steuern. Mit manchen Merkzeichen kommt mehr dazu, zum Beispiel Fahrten in Bus und Bahn.
hinweis-schwerbehindertenausweis-berichte = Nennen Sie alle Ärztinnen, Ärzte und Kliniken. Das Amt fordert die Berichte dort an.
