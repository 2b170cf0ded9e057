# Kurze Namen der Fragen (ui-frage-<id>) und Angaben (ui-angabe-<id>) für Listen.
# .abschnitt: unter welcher Überschrift die Frage bei „Stimmt alles?“ steht.

ui-frage-ort = Wohnort
    .abschnitt = Wer und wo
ui-frage-zusammenleben = Zusammenleben und Geburt
    .abschnitt = Wer und wo
ui-frage-aufenthalt = Staatsangehörigkeit
    .abschnitt = Wer und wo
ui-frage-kinder = Kinder
    .abschnitt = Kinder
ui-frage-taetigkeit =
    { $rolle ->
        [partner] Arbeit, Partner oder Partnerin
       *[ich] Arbeit
    }
    .abschnitt = Arbeit und Geld
ui-frage-vorgeschichte = Arbeit und Ausbildung
    .abschnitt = Arbeit und Geld
ui-frage-bekommt = Kommt schon
    .abschnitt = Arbeit und Geld
ui-frage-geld =
    { $rolle ->
        [partner] Geld im Monat, Partner oder Partnerin
       *[ich] Geld im Monat
    }
    .abschnitt = Arbeit und Geld
ui-frage-wohnen = Wohnung
    .abschnitt = Wohnen und Erspartes
ui-frage-erspartes = Erspartes
    .abschnitt = Wohnen und Erspartes
ui-frage-gesundheit = Gesundheit
    .abschnitt = Besondere Lagen
ui-frage-notlagen = Schwierige Lagen
    .abschnitt = Besondere Lagen

ui-angabe-ort = Ort
ui-angabe-geburt = Geboren
ui-angabe-zusammenleben = Zusammenleben
ui-angabe-verheiratet = Verheiratet
ui-angabe-anzahl_weitere = Weitere Erwachsene
ui-angabe-beziehung = Beziehung
ui-angabe-einkommen_brutto = Geld brutto
ui-angabe-einkommen_netto = Geld netto
ui-angabe-staatsangehoerigkeit = Staatsangehörigkeit
ui-angabe-titel = Aufenthaltstitel
ui-angabe-aufenthaltsdauer = In Deutschland
ui-angabe-anzahl_kinder = Kinder
ui-angabe-wohnt = Wohnt
ui-angabe-unterhalt = Unterhalt
ui-angabe-beschaeftigung = Beschäftigung
ui-angabe-abschluss = Abschluss
ui-angabe-verdienst = Verdienst
ui-angabe-behindert = Behinderung
ui-angabe-schwanger = Schwanger
ui-angabe-taetigkeit = Arbeit
ui-angabe-nebenjob = Nebenjob
ui-angabe-stunden = Stunden in der Woche
ui-angabe-rentenart = Rente
ui-angabe-arbeitsfaehig = Kann arbeiten
ui-angabe-versicherungsmonate = Versicherte Monate
ui-angabe-alg_ausnahme = Ausnahmen beim Arbeitslosengeld
ui-angabe-ausbildungsart = Ausbildung
ui-angabe-schulart = Schule
ui-angabe-ausbildungsbeginn = Begonnen
ui-angabe-erste_ausbildung = Erste Ausbildung
ui-angabe-eltern_zu_weit = Eltern wohnen zu weit weg
ui-angabe-eltern_einkommen = Einkommen der Eltern
ui-angabe-grundrentenzeiten = 33 Jahre Grundrentenzeiten
ui-angabe-bekommt = Kommt schon
ui-angabe-brutto = Bruttolohn
ui-angabe-gewinn = Gewinn
ui-angabe-rente = Rente
ui-angabe-zusatzrente = Zusätzliche Rente
ui-angabe-netto = Netto
ui-angabe-lohnersatz = Arbeitslosen- oder Krankengeld
ui-angabe-elterngeld = Elterngeld
ui-angabe-foerderung = BAföG oder Beihilfe
ui-angabe-sonstiges = Anderes Geld
ui-angabe-wohnform = Wohnung
ui-angabe-miete = Kosten ohne Heizung
ui-angabe-heizkosten = Heizung
ui-angabe-vermoegen = Erspartes
ui-angabe-gdb = Grad der Behinderung
ui-angabe-merkzeichen_g = Merkzeichen G
ui-angabe-pflegegrad = Pflegegrad
ui-angabe-notlagen = Schwierige Lagen
ui-angabe-letztes_netto = Letztes Netto
ui-angabe-geschwister = Geschwister in Ausbildung
ui-angabe-arbeitslos_dauer = Ohne Arbeit seit
ui-angabe-vorhaben = Vorhaben
ui-angabe-rentenbeitraege = Rentenbeiträge
ui-angabe-sgb2_jahre = Grundsicherungsgeld seit
ui-angabe-beeintraechtigung = Sehen, Hören, Behinderung
ui-angabe-krankenversicherung = Krankenversicherung
ui-angabe-kind_braucht_hilfe = Kind braucht Hilfe
ui-angabe-geburtstermin = Geburtstermin
ui-angabe-mehrlinge = Mehrlinge
ui-angabe-betreuung = Betreuung
