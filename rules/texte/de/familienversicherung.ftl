# Familienversicherung.

leistung-familienversicherung = Familienversicherung
    .kurz = Ehepartner und Kinder sind in der Krankenkasse kostenlos mitversichert.
    .text = Ist jemand in der Familie Mitglied einer gesetzlichen Krankenkasse? Dann können Ehepartner und Kinder ohne Beitrag mitversichert sein. Sie dürfen nur wenig eigenes Geld verdienen. Es gibt kein Geld, aber man spart den Beitrag.

bedingung-familienversicherung-angehoerige = Es gibt einen Ehepartner oder ein Kind im passenden Alter: unter 18, ohne Arbeit unter 23, in Schule oder Studium unter 25 Jahren.
    .nein = Die Familienversicherung ist für Ehepartner und für Kinder unter 18, 23 oder 25 Jahren. Mit einer Behinderung kann sie länger gehen.
    .offen = Offen ist, ob Sie verheiratet sind oder wie alt die Kinder sind.
bedingung-familienversicherung-mitglied = Jemand in der Familie ist selbst Mitglied einer gesetzlichen Krankenkasse.
    .nein = Dafür muss jemand in der Familie selbst Mitglied einer gesetzlichen Krankenkasse sein.
    .offen = Offen ist, wer wie krankenversichert ist.
bedingung-familienversicherung-nicht_selbst_versichert = Der Ehepartner oder das Kind ist nicht aus einem anderen Grund selbst versichert.
    .nein = Es sind wohl alle selbst versichert, zum Beispiel über Arbeit, Ausbildung, Arbeitslosengeld oder das Jobcenter. Oder sie sind hauptberuflich selbständig.
    .offen = Offen ist, was der Ehepartner oder das Kind macht.
bedingung-familienversicherung-einkommen = Der Ehepartner oder das Kind hat wenig eigenes Einkommen: 565 € im Monat, mit Minijob 603 €.
    .nein = Das eigene Einkommen liegt über der Grenze von 565 € im Monat, mit Minijob 603 €. Wird es kleiner, fragen Sie die Krankenkasse.
    .offen = Offen ist das eigene Einkommen.

behoerde-familienversicherung-eltern_privat = Ob ein Elternteil privat versichert ist und viel mehr verdient. Dann sind Kinder oft nicht mitversichert.
behoerde-familienversicherung-vorrangig_versichert = Ob eine andere Versicherung vorgeht, zum Beispiel über eine Rente.

hinweis-familienversicherung-kostenlos = Die Familienversicherung kostet keinen Beitrag. Die Krankenkasse schickt einen Fragebogen. Füllen Sie ihn auch jedes Jahr aus.
hinweis-familienversicherung-nicht_verheiratet = Ohne Heirat ist der Partner nicht mitversichert. Gemeinsame Kinder können mitversichert sein.
hinweis-familienversicherung-eltern_privat = Ist ein Elternteil privat versichert? Das Kind kann trotzdem mitversichert sein. Fragen Sie die Krankenkasse vom anderen Elternteil.
hinweis-familienversicherung-mehr_verdienen = Sagen Sie der Krankenkasse gleich Bescheid, wenn das Einkommen steigt. Sonst müssen Sie Beiträge nachzahlen.
hinweis-familienversicherung-ende = Endet die Familienversicherung, geht es als eigene Versicherung mit Beitrag weiter. Nach einem Freiwilligendienst gilt die Grenze von 25 Jahren bis zu 12 Monate länger.
