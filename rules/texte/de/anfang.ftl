# Was schon die Startseite und die erste Frage brauchen. Diese Datei wird zuerst geladen: Sie
# bleibt klein. Alles andere kommt gleich danach.

ui-name = Sozialleistungsfinder
ui-richtung = ltr
ui-sprachen = de en
ui-sprache-de = Deutsch
ui-sprache-en = English
ui-sprache-waehlen = Sprache wählen
ui-fenster = { $titel } – Sozialleistungsfinder
ui-fenster-frage = Frage { $nummer }: { $titel }
ui-fenster-fehler = Fehler: { $titel }
ui-zum-inhalt = Zum Inhalt
ui-schnelle-hilfe = Schnelle Hilfe
ui-akute-not = Akute Not?
ui-schnell-verlassen = Schnell verlassen
# Wohin „Schnell verlassen“ führt: eine unauffällige Seite.
ui-ausgang = https://www.dwd.de
ui-alles-loeschen = Alles löschen
ui-fuer-andere = Ich antworte für jemand anderen
ui-fuer-mich = Ich antworte wieder für mich
ui-merken = Antworten auf diesem Gerät merken
ui-nicht-merken = Antworten nicht mehr auf diesem Gerät merken
ui-einschaetzung = Das Ergebnis ist eine Einschätzung. Entscheiden kann nur das Amt.
ui-recht-vom = Recht vom { $datum }.
ui-recht-alt = Diese Seite kennt das Recht vom { $datum }. Das ist länger als 6 Monate her. Seitdem kann sich etwas geändert haben. Fragen Sie im Zweifel beim Amt nach.
ui-loeschen-frage = Möchten Sie alles löschen?
ui-loeschen-text = Alle Antworten verschwinden von diesem Gerät. Das lässt sich nicht rückgängig machen.
ui-loeschen-ja = Ja, alles löschen
ui-loeschen-nein = Nein, behalten
ui-geloescht = Alle Antworten sind gelöscht.
ui-wird-geladen = Die Fragen werden geladen. Das dauert nur kurz.
ui-start-titel = Welche Unterstützung steht Ihnen zu?
ui-start-text = Beantworten Sie höchstens { $n } Fragen. Danach sehen Sie, welche Leistungen möglich sind und wie Sie sie beantragen.
ui-los = Los geht’s
ui-weitermachen = Weitermachen
ui-start-dauer = Dauert wenige Minuten. Sie brauchen keine Unterlagen. Ungefähre Angaben reichen.
ui-start-privat = Ihre Antworten bleiben auf diesem Gerät. Wir sehen sie nicht.
ui-start-freiwillig = Sie können jede Frage überspringen.
ui-anderer-weg = Lieber ein anderer Weg?
ui-mit-jemandem-sprechen = Mit jemandem sprechen: { $hier } anrufen
ui-beratung-finden = Beratung in der Nähe finden
ui-alle-leistungen = Alle Leistungen als Liste
ui-fuer-andere-ausfuellen = Für jemand anderen ausfüllen
ui-fortschritt = Frage { $nummer } von höchstens { $n }
ui-uebersprungen =
    { $n ->
        [one] Eine Frage haben wir ausgelassen. Sie hätte nichts geändert.
       *[other] { $n } Fragen haben wir ausgelassen. Sie hätten nichts geändert.
    }
ui-zurueck = Zurück
ui-weiter = Weiter
ui-nicht-sagen = Möchte ich nicht sagen
ui-kein-wohnsitz =
    { $fuer ->
        [andere] Kein fester Wohnsitz
       *[selbst] Ich habe keinen festen Wohnsitz
    }
ui-warum = Warum fragen wir das?
ui-orte = Orte
ui-ort-laedt = Die Orte werden noch geladen.
ui-ort-gewaehlt = Dieser Ort ist gewählt.
ui-ort-keiner = Diesen Ort finden wir nicht. Prüfen Sie die Schreibweise, oder geben Sie die Postleitzahl ein.
ui-ort-keine-plz = Zu dieser Postleitzahl finden wir keinen Ort. Geben Sie den Namen Ihres Ortes ein.
ui-ort-laedt-andere = Wir suchen auch in den anderen Bundesländern.
ui-ort-andere-laender = Ort in einem anderen Bundesland suchen
ui-ort-fehler = Die Orte konnten nicht geladen werden. Ihre Eingabe ist noch da.
ui-ort-nochmal = Noch einmal versuchen
ui-ort-woanders = Mein Ort ist nicht dabei
ui-ort-viele = Es gibt noch mehr Orte. Schreiben Sie weiter.
ui-ort-treffer =
    { $n ->
        [one] 1 Ort passt. Ist es Ihrer?
       *[other] { $n } Orte passen. Welcher ist Ihrer?
    }
ui-ort-postleitzahl =
    { $n ->
        [one] Zu dieser Postleitzahl gehört 1 Ort. Ist es Ihrer?
       *[other] Zu dieser Postleitzahl gehören { $n } Orte. Welcher ist Ihrer? Davon hängt ab, welches Amt zuständig ist.
    }
ui-gut-zu-wissen = Gut zu wissen
ui-bleibt-hier = Ihre Antworten bleiben auf diesem Gerät. Wenn Sie das Fenster schließen, sind sie weg.
ui-bleibt-im-rahmen = Ihre Antworten bleiben in diesem Fenster. Auch die Website darum herum sieht sie nicht.
ui-bleibt-im-fenster = Ihre Antworten werden nicht gespeichert und nicht verschickt. Wenn Sie diese Seite verlassen, sind sie weg.
ui-ganze-seite = Den ganzen Sozialleistungsfinder öffnen
ui-datum = { $tag }.{ $monatszahl }.{ $jahr }
ui-monat-1 = Januar
ui-monat-2 = Februar
ui-monat-3 = März
ui-monat-4 = April
ui-monat-5 = Mai
ui-monat-6 = Juni
ui-monat-7 = Juli
ui-monat-8 = August
ui-monat-9 = September
ui-monat-10 = Oktober
ui-monat-11 = November
ui-monat-12 = Dezember
ui-neues-fenster = (neues Fenster)
ui-seite-leichte-sprache = Leichte Sprache
ui-seite-gebaerdensprache = Gebärdensprache
ui-seite-barrierefreiheit = Barrierefreiheit
ui-seite-datenschutz = Datenschutz
ui-seite-impressum = Impressum
ui-seite-rueckmeldung = Rückmeldung geben
frage-ort =
    { $fuer ->
        [andere] Wo wohnt die Person?
       *[selbst] Wo wohnen Sie?
    }
    .hilfe = Postleitzahl oder Name des Ortes.
    .warum = Vom Ort hängt ab, welches Amt zuständig ist. Auch die Höhe vom Wohngeld hängt vom Ort ab.
angabe-ort = Ort oder Postleitzahl
    .hilfe =
        { $fuer ->
            [andere] Die Person hat keine feste Wohnung? Dann wählen Sie den Ort, an dem sie meistens ist.
           *[selbst] Sie haben keine feste Wohnung? Dann wählen Sie den Ort, an dem Sie meistens sind.
        }
    .fehler = Diesen Ort finden wir nicht. Schreiben Sie den Namen oder 5 Ziffern, zum Beispiel 06484.
