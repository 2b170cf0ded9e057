# Arbeitslosengeld.

leistung-arbeitslosengeld = Arbeitslosengeld
    .kurz = Geld von der Versicherung nach dem Verlust der Arbeit.
    .text = Arbeitslosengeld ist eine Leistung der Arbeitslosenversicherung. Man bekommt es, wenn man vorher lange genug versichert war. Wie viel es ist, hängt vom letzten Lohn ab. Ersparnisse und der Lohn des Partners oder der Partnerin zählen nicht.
    .frueher = Oft auch: Arbeitslosengeld 1 oder ALG 1.

bedingung-arbeitslosengeld-arbeitslos =
    { $fuer ->
        [andere] Die Person oder ihr Partner oder ihre Partnerin ist arbeitslos oder wird es vielleicht bald.
       *[selbst] Sie oder Ihr Partner oder Ihre Partnerin sind arbeitslos oder werden es vielleicht bald.
    }
    .nein = Im Moment ist niemand arbeitslos. Endet die Arbeit bald? Dann melden Sie sich schon jetzt bei der Agentur für Arbeit.
    .offen = Offen ist, ob jemand arbeitslos ist.
bedingung-arbeitslosengeld-versicherungszeit = Die versicherte Zeit reicht, oder die Agentur für Arbeit prüft sie noch. Meist sind es mindestens 12 der letzten 30 Monate.
    .nein = In den letzten 30 Monaten waren es zu wenige versicherte Monate. Auch Arbeit in einem anderen Land der EU kann zählen. Fragen Sie die Agentur für Arbeit.
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
hinweis-arbeitslosengeld-bald =
    { $fuer ->
        [andere] Die Arbeit endet bald? Dann sollte sich die Person schon jetzt arbeitsuchend melden, am besten 3 Monate vorher. Spätestens am ersten Tag ohne Arbeit meldet sie sich arbeitslos. Das geht auch vorher.
       *[selbst] Ihre Arbeit endet bald? Dann melden Sie sich schon jetzt arbeitsuchend, am besten 3 Monate vorher. Spätestens am ersten Tag ohne Arbeit melden Sie sich arbeitslos. Das geht auch vorher.
    }
hinweis-arbeitslosengeld-krank = Krankengeld endet nach 78 Wochen. Danach kann es Arbeitslosengeld geben, auch wenn man noch krank ist und der Arbeitsvertrag weiter besteht. Melden Sie sich vor dem Ende bei der Agentur für Arbeit.
hinweis-arbeitslosengeld-elternzeit = Elternzeit bis zum 3. Geburtstag des Kindes zählt meist als versicherte Zeit. Arbeitslosengeld gibt es erst, wenn man wieder mindestens 15 Stunden in der Woche arbeiten kann.
hinweis-arbeitslosengeld-rest = Ein Rest verfällt 4 Jahre nach dem Beginn. Melden Sie sich sofort arbeitslos.
hinweis-arbeitslosengeld-aufstocken = Reicht das Arbeitslosengeld nicht zum Leben? Dann kann es Grundsicherungsgeld oder Wohngeld dazu geben.
