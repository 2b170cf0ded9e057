# Die Suche nach Beratung. sprache-<Kürzel>: Sprachen, in denen beraten wird; jede neue braucht hier
# einen Text. Die Themen stehen in themen.ftl.

ui-beratung-thema = Worum geht es?
ui-beratung-alles = Alle Themen
ui-beratung-genauer = Weiter eingrenzen
ui-beratung-wo = Wo?
ui-beratung-eigener-ort = { $ort } (Ihr Ort)
ui-beratung-deutschland = Ganz Deutschland
ui-beratung-sprache = Beratung in dieser Sprache
ui-beratung-jede-sprache = Deutsch reicht mir
ui-beratung-kostenfrei = Nur kostenfreie Angebote
ui-beratung-privat = Was Sie hier wählen, bleibt auf diesem Gerät. Es steht nicht in der Adresse der Seite.
ui-beratung-treffer =
    { $n ->
        [one] 1 Angebot gefunden.
       *[other] { $n } Angebote gefunden.
    }
ui-beratung-das-naechste = Das Nächste steht oben.
ui-beratung-nichts = Dazu haben wir kein Angebot gefunden.
ui-beratung-ohne-thema =
    { $n ->
        [one] Alle Themen zeigen: 1 Angebot
       *[other] Alle Themen zeigen: { $n } Angebote
    }
ui-beratung-ohne-ort =
    { $n ->
        [one] Ganz Deutschland zeigen: 1 Angebot
       *[other] Ganz Deutschland zeigen: { $n } Angebote
    }
ui-beratung-ohne-sprache =
    { $n ->
        [one] Auch Angebote nur auf Deutsch zeigen: 1 Angebot
       *[other] Auch Angebote nur auf Deutsch zeigen: { $n } Angebote
    }
ui-beratung-ohne-kostenfrei =
    { $n ->
        [one] Auch Angebote zeigen, die etwas kosten: 1 Angebot
       *[other] Auch Angebote zeigen, die etwas kosten: { $n } Angebote
    }
ui-beratung-zuruecksetzen = Auswahl aufheben
ui-beratung-immer = Hier können Sie immer fragen
ui-beratung-frei = Kostenfrei
ui-beratung-spricht = Auch auf { $sprachen }
ui-beratung-fuer = Für { $gebiet }
ui-beratung-entfernung = etwa { $km } km entfernt (Luftlinie)

sprache-ar = Arabisch
sprache-bg = Bulgarisch
sprache-en = Englisch
sprache-es = Spanisch
sprache-fa = Persisch
sprache-fr = Französisch
sprache-it = Italienisch
sprache-ku = Kurdisch
sprache-pl = Polnisch
sprache-ro = Rumänisch
sprache-ru = Russisch
sprache-tr = Türkisch
sprache-uk = Ukrainisch
sprache-vi = Vietnamesisch
sprache-zh = Chinesisch
