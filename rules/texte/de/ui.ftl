# Wörter der Seite. Schlüssel: ui-<name>.
# $fuer: „andere“, wenn jemand für eine andere Person antwortet. $n: eine Anzahl. $monat: der Monat von heute.

# Name, Sprache, Fenster -----------------------------------------------------------------------
ui-beschreibung = Höchstens 15 Fragen. Danach sehen Sie, welche Sozialleistungen möglich sind und wie Sie sie beantragen.

# Rahmen ---------------------------------------------------------------------------------------
ui-entscheiden = Entscheiden kann nur das Amt.
ui-recht-ausserhalb = Für das Datum von heute kennen wir die Regeln noch nicht. Wir rechnen mit den letzten Regeln, die wir kennen.
ui-wieder-da = Ihre Antworten vom letzten Mal sind wieder da. Sie waren auf diesem Gerät gemerkt.
ui-weggefallen =
    { $n ->
        [one] Eine Angabe passt nicht mehr zu unseren Fragen. Bitte beantworten Sie sie neu: { $namen }
       *[other] { $n } Angaben passen nicht mehr zu unseren Fragen. Bitte beantworten Sie sie neu: { $namen }
    }
ui-alte-angabe = eine frühere Frage
ui-kein-js = In Ihrem Browser ist JavaScript ausgeschaltet. Die Fragen funktionieren darum nicht. Hier finden Sie alle Leistungen mit Anlaufstellen.
ui-kein-wasm = Ihr Browser kann die Fragen nicht anzeigen. Vielleicht ist er zu alt. Hier finden Sie alle Leistungen mit Anlaufstellen.
ui-nicht-geladen = Die Fragen konnten nicht geladen werden. Bitte laden Sie die Seite neu. Hier finden Sie alle Leistungen mit Anlaufstellen.

# Startseite -----------------------------------------------------------------------------------

# Fragen ---------------------------------------------------------------------------------------
ui-weiss-nicht = Weiß ich nicht
ui-kein-wohnsitz-kurz = Kein fester Wohnsitz
ui-so-antworten = So möchte ich antworten
ui-genau = genau
ui-ungefaehr = ungefähr
ui-ungefaehr-reicht = Ungefähr reicht, um zu sehen, was möglich ist. Nur der Betrag wird ungenauer.
ui-ungefaehr-wert = ungefähr { $wert }
ui-bitte-waehlen = Bitte wählen
ui-ja = Ja
ui-nein = Nein
ui-keine = Keine
ui-monat = Monat
ui-jahr = Jahr
ui-tag = Tag
ui-bis = bis { $bis }
ui-von-bis = { $von } bis { $bis }
ui-mehr-als = mehr als { $von }

# Personen -------------------------------------------------------------------------------------
ui-person-ich =
    { $fuer ->
        [andere] Die Person
       *[selbst] Sie selbst
    }
ui-person-partner = Partner oder Partnerin
ui-person-kinder = Kind { $nummer }
ui-person-weitere = Erwachsene Person { $nummer }
ui-kinder-hinzufuegen = Kind hinzufügen
ui-kinder-noch = Noch ein Kind hinzufügen
ui-kinder-voll = Mehr als 8 Kinder können Sie hier nicht angeben. Am Ergebnis ändert das meist nichts. Das Amt fragt nach allen Kindern.
ui-weiter-kinder =
    { $n ->
        [0] Weiter ohne Kinder
        [one] Weiter mit einem Kind
       *[other] Weiter mit { $n } Kindern
    }
ui-weitere-hinzufuegen = Person hinzufügen
ui-weitere-noch = Noch eine Person hinzufügen
ui-weitere-voll = Mehr Personen können Sie hier nicht angeben.
ui-weiter-weitere =
    { $n ->
        [0] Weiter ohne andere Personen
        [one] Weiter mit einer Person
       *[other] Weiter mit { $n } Personen
    }
ui-aendern = Ändern
ui-entfernen = Entfernen
ui-geboren =
    { $n ->
        [one] { $monat } (1 Jahr)
       *[other] { $monat } ({ $n } Jahre)
    }

# Ort ------------------------------------------------------------------------------------------
ui-ort-woanders-kurz = Ein anderer Ort

# Fehler ---------------------------------------------------------------------------------------
ui-fehler-titel =
    { $n ->
        [one] Bitte prüfen Sie eine Angabe
       *[other] Bitte prüfen Sie { $n } Angaben
    }
ui-fehler-leer = Bitte geben Sie eine Zahl ein, oder wählen Sie „Weiß ich nicht“.
ui-fehler-auswahl = Bitte wählen Sie etwas aus, oder wählen Sie „Weiß ich nicht“.
ui-fehler-mehrfach = Bitte wählen Sie aus, was passt. Passt nichts, wählen Sie „Nichts davon“.
ui-fehler-monat = Bitte geben Sie Monat und Jahr ein, zum Beispiel 5 und 1992.
ui-fehler-ort = Bitte geben Sie einen Ort oder eine Postleitzahl ein, zum Beispiel 06484.
ui-fehler-ort-waehlen = Bitte wählen Sie einen Ort aus der Liste.
ui-fehler-ort-unbekannt = Diesen Ort finden wir nicht. Schreiben Sie ihn anders, oder wählen Sie „Mein Ort ist nicht dabei“.
ui-fehler-zahl = Bitte geben Sie eine Zahl ein, zum Beispiel 560 oder 560,50.
ui-fehler-ganze-zahl = Bitte geben Sie eine ganze Zahl ein, zum Beispiel 20.
ui-fehler-stellen = Bitte geben Sie höchstens 2 Stellen nach dem Komma ein, zum Beispiel 560,50.
ui-fehler-bereich = Bitte geben Sie etwas von { $min } bis { $max } ein.
ui-fehler-nichts-davon = „Nichts davon“ passt nicht zu den anderen. Bitte wählen Sie nur eines von beiden.

# Stand ----------------------------------------------------------------------------------------
ui-bisher = Bisher gefunden
ui-noch-offen = Noch offen
ui-zwischenstand = Zwischenstand ansehen
ui-neu-dabei = Neu dabei: { $namen }.
ui-am-anfang-normal = Das ist am Anfang normal. Mit jeder Antwort wird es klarer.

# Antworten prüfen -----------------------------------------------------------------------------
ui-stimmt-alles = Stimmt alles?
ui-stimmt-alles-text = Ändern Sie, was nicht passt. Sie verlieren dabei nichts.
ui-ausgelassen =
    { $n ->
        [one] Eine Frage haben wir ausgelassen. Sie hätte am Ergebnis nichts geändert.
       *[other] { $n } Fragen haben wir ausgelassen. Sie hätten am Ergebnis nichts geändert.
    }
ui-noch-nicht-beantwortet = Noch nicht beantwortet
ui-beantworten = Beantworten
ui-ergebnis-ansehen = Ergebnis ansehen

# Ergebnis -------------------------------------------------------------------------------------
ui-ergebnis-moeglich =
    { $fuer ->
        [andere]
            { $n ->
                [one] Für die Person ist 1 Leistung möglich
               *[other] Für die Person sind { $n } Leistungen möglich
            }
       *[selbst]
            { $n ->
                [one] Für Sie ist 1 Leistung möglich
               *[other] Für Sie sind { $n } Leistungen möglich
            }
    }
ui-ergebnis-offen =
    { $n ->
        [one] Bei 1 Leistung fehlen uns noch Angaben
       *[other] Bei { $n } Leistungen fehlen uns noch Angaben
    }
ui-ergebnis-nichts = Wir haben keine Leistung gefunden, die passt
ui-ergebnis-text =
    { $fuer ->
        [andere] Das ist eine Einschätzung nach Ihren Antworten für die Person. Entscheiden kann nur das Amt.
       *[selbst] Das ist eine Einschätzung nach Ihren Antworten. Entscheiden kann nur das Amt.
    }
ui-antworten-aendern = Antworten ändern
ui-drucken = Drucken
ui-noch-fragen =
    { $n ->
        [one] 1 Frage ist noch offen.
       *[other] { $n } Fragen sind noch offen.
    }
ui-fuer-betrag =
    { $n ->
        [one] Alles ist geklärt. Nur für den Betrag fehlt noch 1 Angabe.
       *[other] Alles ist geklärt. Nur für die Beträge fehlen noch { $n } Angaben.
    }
ui-frage-beantworten = Frage beantworten
ui-zeit-titel = Rund um die Geburt: was wann zu tun ist
ui-zeit-gerechnet = Gerechnet ab { $tag }.
ui-zeit-vor = Vor der Geburt
ui-zeit-woche = In der ersten Woche
ui-zeit-monate = In den ersten Monaten
ui-zeit-bis = Bis { $bis }
ui-zeit-von-bis = { $von } bis { $bis }
ui-zeit-ungefaehr = Ungefähr bis { $monat_jahr }
ui-geplant-titel = Was sich bald ändern kann
ui-geplant-ab = Ab { $datum }:
ui-geplant-betrag = { $leistung } { $nachher } statt { $vorher }.
ui-geplant-moeglich = { $leistung } wird möglich.
ui-geplant-entfaellt = { $leistung } ist dann wahrscheinlich nicht mehr möglich.
ui-geplant-beschlossen = Das ist beschlossen.
ui-geplant-entwurf = Das ist nur geplant. { $entwurf }
ui-richtiger-antrag = Das ist der richtige Antrag
ui-richtiger-antrag-einer = Der richtige Antrag ist einer von diesen
ui-reihenfolge = Am besten in dieser Reihenfolge
ui-zuerst = Zuerst { $zuerst } beantragen, erst danach { $spaeter }.
ui-beides-moeglich = { $eins } oder { $zwei }: Was zuerst kommt, liegt hier nah beieinander. Lassen Sie es beim Amt oder in einer Beratung ausrechnen.
ui-folgt-titel = Möglich, wenn es mit „{ $leistung }“ klappt:
ui-und = und
ui-gruppe-ja = Möglicherweise Anspruch
ui-gruppe-vor = Etwas anderes geht vor
    .text = Ein Anspruch wäre da. Eine andere Leistung ist aber zuerst dran.
ui-gruppe-hat = Das bekommen Sie schon
ui-gruppe-fehlt = Fehlende Angaben
ui-gruppe-defekt = Derzeit nicht prüfbar
ui-gruppe-nein = Wahrscheinlich kein Anspruch
ui-leistungen =
    { $n ->
        [one] 1 Leistung
       *[other] { $n } Leistungen
    }
ui-mit-grund =
    { $n ->
        [one] 1 Leistung mit Grund ansehen
       *[other] { $n } Leistungen mit Grund ansehen
    }
ui-trotzdem-antrag = Sie sehen das anders? Sie dürfen immer einen Antrag stellen. Das Amt muss ihn prüfen.
ui-trotzdem-zum-antrag = Trotzdem zum Antrag
ui-moeglich-knapp = Möglich, aber knapp.
ui-grenze-ungeprueft = Möglich, Grenze nicht geprüft.
ui-so-angegeben = Sie haben das so angegeben.
ui-nein-zusammen = Nach Ihren Antworten passen die Bedingungen zusammen nicht.
ui-defekt = Diese Leistung können wir gerade nicht prüfen. Das liegt an uns, nicht an Ihren Antworten.
ui-defekt-heisst-nicht = Es heißt nicht, dass Sie keinen Anspruch haben.
ui-auf-dieser-seite = Auf dieser Seite
ui-noch-nicht-geprueft = Ob das für Sie passt, haben wir noch nicht geprüft.
ui-es-fehlt =
    { $n ->
        [one] Es fehlt noch eine Antwort:
       *[other] Es fehlen noch { $n } Antworten:
    }
ui-weitere-fragen =
    { $n ->
        [one] 1 weitere Frage
       *[other] { $n } weitere Fragen
    }
ui-offen-ohne-frage = Das können wir mit Fragen nicht klären. Das Amt muss es prüfen.

# Eine Leistung --------------------------------------------------------------------------------
ui-je-monat = im Monat
ui-je-jahr = im Jahr
ui-einmal = einmal
ui-komma-schaetzung = , Schätzung
ui-klammer-schaetzung = (Schätzung)
ui-schaetzung-werte = Schätzung mit Werten von { $jahr }
ui-fester-satz = Fester Betrag
ui-spanne-amt = Das Amt rechnet genauer als wir. Deshalb zeigen wir eine Spanne.
ui-spanne-grund = Die Spanne ist groß, weil manche Angaben ungefähr sind oder fehlen.
ui-genauer = „{ $frage }“ genau angeben
ui-warum-titel = Warum wir das denken
ui-in-jedem-fall = Das gilt, egal was bei den offenen Angaben herauskommt.
ui-erfuellt = Erfüllt
ui-knapp-erfuellt = Knapp erfüllt
ui-nicht-erfuellt = Nicht erfüllt
ui-offen = Offen
ui-ungeprueft = Grenze nicht geprüft
ui-prueft-amt = Prüft das Amt
ui-geht-vor = Geht vor
ui-vorrang = { $leistung } geht vor. Beantragen Sie zuerst diese Leistung.
ui-werte-ab = Werte ab { $datum }
ui-wichtig-titel = Wichtig zu wissen
ui-anders-titel = Was das Ergebnis ändern würde
ui-anders-text = Wäre eine dieser Angaben anders, könnte ein Anspruch bestehen:
ui-waere = { $angabe }: { $wert }
ui-hoechstens = { $angabe }: höchstens { $wert }
ui-mindestens = { $angabe }: mindestens { $wert }
ui-oeffnet-weitere = Wer diese Leistung bekommt, kann auch das bekommen: { $namen }.
ui-geprueft-am = Zuletzt geprüft am { $datum }.

# Antrag ---------------------------------------------------------------------------------------
ui-antrag-titel = So beantragen Sie es
ui-antrag-oeffnen = { $leistung } beantragen
ui-antrag-seite = Zur Seite für { $leistung }
ui-online-schritt = Online-Antrag öffnen
ui-portal-schritt = Im Portal suchen
ui-auch-online = Oder auf einem anderen Weg
ui-kein-onlineantrag = Einen Online-Antrag kennen wir nicht. Gehen Sie zum Amt, rufen Sie an oder schreiben Sie.
ui-vielleicht-nicht-hier = Vielleicht gibt es das an Ihrem Ort noch nicht.
ui-antworten-bleiben = Ihre Antworten von hier gehen nicht mit.
ui-unterlagen = Diese Unterlagen bereitlegen
ui-persoenlich = Lieber persönlich?
ui-115 = Behördennummer { $hier }: Dort erfahren Sie, welches Amt zuständig ist.
ui-115-anrufen = { $hier } anrufen
ui-stellen = Hier können Sie nachfragen
ui-stelle-im-netz = Zur Internetseite
ui-sprechen-titel = Sie möchten mit jemandem sprechen?
ui-liste-text = Hier finden Sie alle Leistungen, die wir kennen. Sie müssen dafür keine Fragen beantworten.
ui-betreiber-titel = Impressum, Datenschutz, Barrierefreiheit
ui-lizenzen = Lizenzen und Quellen
ui-ohne-titel = Hilfe ohne die Fragen
ui-liste-ohne-link = Alle Leistungen mit Anlaufstellen
ui-liste-ohne = Diese Leistungen gibt es. Fragen Sie bei der genannten Stelle nach. Sie dürfen immer einen Antrag stellen.
ui-beratung-titel = Beratung und Hilfe
ui-beratung-text = Diese Stellen helfen Ihnen weiter. Meist kostet das nichts.

# Druck ----------------------------------------------------------------------------------------
ui-gedruckt-am = Gedruckt am { $datum }
ui-wohnort = Wohnort: { $ort }.
ui-wo = Wo:
ui-notizen = Meine Notizen
ui-druck-fuss = Fragen? Behördennummer 115. Ihre Antworten stehen nur auf diesem Blatt. Geben Sie es nur weiter, wenn Sie das möchten.
ui-regelfassung = Regeln: { $kennung }

# Akute Not ------------------------------------------------------------------------------------
ui-not-titel = Was brauchen Sie gerade?
ui-not-text = Sie müssen dafür keine Fragen beantworten.
ui-not-gefahr = Ich bin in Gefahr
    .hinweis = Niemand soll sehen, dass Sie hier waren? „Schnell verlassen“ oben öffnet eine andere Seite und löscht Ihre Antworten. Der Verlauf im Browser bleibt.
ui-not-geld = Ich habe heute kein Geld
    .text = Gehen Sie heute zum Jobcenter oder zum Sozialamt. Sagen Sie: „Ich habe kein Geld für Essen.“ Das Amt muss Ihnen dann zuhören, auch ohne Formular.
ui-not-wohnung = Ich habe keine Wohnung oder verliere sie
    .text =
        Sie haben heute keinen Schlafplatz? Gehen Sie zum Sozialamt oder rufen Sie die 115 an.

        Sie haben Mietschulden? Das Amt kann sie übernehmen. Bekommen Sie Geld vom Jobcenter, gehen Sie dorthin. Sonst gehen Sie zum Sozialamt.
    .frist = Sie haben eine Räumungsklage? Dann zählt jeder Tag. Sie haben 2 Monate, nachdem die Klage bei Ihnen angekommen ist. Zahlt das Amt bis dahin oder sagt es die Zahlung zu, ist die fristlose Kündigung meist unwirksam. (§ 569 Absatz 3 Nummer 2 BGB)
ui-not-schulden = Ich habe Schulden
    .text = Sie müssen nicht alles geordnet haben. Die Beratung hilft Ihnen beim Sortieren.
ui-danach = Danach
ui-danach-text = Ihre Antworten sind noch da, wenn Sie weitermachen möchten.
ui-zurueck-zu-fragen = Zurück zu den Fragen

# Zahlen, Tage ---------------------------------------------------------------------------------
ui-dezimalzeichen = ,
ui-euro = { $betrag } €
ui-einheit-euro-monat = € im Monat
ui-einheit-euro-jahr = € im Jahr
ui-einheit-euro = €
ui-einheit-jahre = Jahre
ui-einheit-monate = Monate
ui-einheit-personen = Personen
ui-einheit-prozent = %
ui-einheit-stunden = Stunden in der Woche
ui-einheit-quadratmeter = m²
ui-menge-zahl = { $betrag }
ui-menge-euro-monat = { $betrag } €
ui-menge-euro-jahr = { $betrag } €
ui-menge-euro = { $betrag } €
ui-menge-jahre =
    { $n ->
        [one] 1 Jahr
       *[other] { $betrag } Jahre
    }
ui-menge-monate =
    { $n ->
        [one] 1 Monat
       *[other] { $betrag } Monate
    }
ui-menge-personen =
    { $n ->
        [one] 1 Person
       *[other] { $betrag } Personen
    }
ui-menge-prozent = { $betrag } %
ui-menge-stunden =
    { $n ->
        [one] 1 Stunde
       *[other] { $betrag } Stunden
    }
ui-menge-quadratmeter = { $betrag } m²
