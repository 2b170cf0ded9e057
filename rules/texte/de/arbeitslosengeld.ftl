# Arbeitslosengeld.

leistung-arbeitslosengeld = Arbeitslosengeld
    .kurz = Geld von der Versicherung nach dem Verlust der Arbeit.
    .text = Arbeitslosengeld ist eine Leistung der Arbeitslosenversicherung. Man bekommt es, wenn man vorher lange genug versichert war. Wie viel es ist, hängt vom letzten Lohn ab. Ersparnisse und der Lohn des Partners oder der Partnerin zählen nicht.
    .frueher = Oft auch: Arbeitslosengeld 1 oder ALG 1.

bedingung-arbeitslosengeld-arbeitslos =
    { $fuer ->
        [andere] Die Person oder ihr Partner oder ihre Partnerin ist arbeitslos.
       *[selbst] Sie oder Ihr Partner oder Ihre Partnerin sind arbeitslos.
    }
    .nein = Im Moment ist niemand arbeitslos. Endet die Arbeit bald? Dann melden Sie sich schon jetzt bei der Agentur für Arbeit.
    .offen = Offen ist, ob jemand arbeitslos ist.
bedingung-arbeitslosengeld-versicherungszeit = Die versicherte Zeit reicht: meist mindestens 12 der letzten 30 Monate.
    .nein = In den letzten 30 Monaten waren es zu wenige versicherte Monate. Gab es in den letzten 4 Jahren schon einmal Arbeitslosengeld? Dann kann noch ein Rest da sein. Fragen Sie die Agentur für Arbeit.
    .offen = Offen ist, wie viele Monate versichert waren.
bedingung-arbeitslosengeld-altersgrenze = Das Alter für die normale Rente ist noch nicht erreicht.
    .nein = Das Alter für die normale Rente ist erreicht. Dann gibt es kein Arbeitslosengeld mehr.
    .offen = Offen ist das Alter.
bedingung-arbeitslosengeld-stunden = Ein Nebenjob hat weniger als 15 Stunden in der Woche.
    .nein = Mit 15 Stunden Arbeit oder mehr in der Woche gilt man nicht als arbeitslos.
    .offen = Offen ist, wie viele Stunden ein Nebenjob hat.

behoerde-arbeitslosengeld-gemeldet =
    { $fuer ->
        [andere] Ob sich die Person arbeitslos gemeldet hat, online oder in der Agentur.
       *[selbst] Ob Sie sich arbeitslos gemeldet haben, online oder in der Agentur.
    }
behoerde-arbeitslosengeld-verfuegbar =
    { $fuer ->
        [andere] Ob die Person eine neue Arbeit sucht und annehmen kann.
       *[selbst] Ob Sie eine neue Arbeit suchen und annehmen können.
    }
behoerde-arbeitslosengeld-sperrzeit = Ob es eine Sperrzeit gibt, zum Beispiel nach eigener Kündigung ohne wichtigen Grund.

hinweis-arbeitslosengeld-sofort_melden =
    { $fuer ->
        [andere] Die Person sollte sich sofort arbeitslos melden. Arbeitslosengeld gibt es erst ab der Meldung.
       *[selbst] Melden Sie sich sofort arbeitslos. Arbeitslosengeld gibt es erst ab der Meldung.
    }
hinweis-arbeitslosengeld-aufstocken = Reicht das Arbeitslosengeld nicht zum Leben? Dann kann es Grundsicherungsgeld oder Wohngeld dazu geben.
