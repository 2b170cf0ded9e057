# Wortlaut der Fragen. Schlüssel: frage-<id>, angabe-<id>, option-<angabe>-<option>.
# .hilfe: steht unter der Frage oder Angabe. .warum: „Warum fragen wir das?“. .fehler: wenn die Eingabe nicht passt.
# $fuer: „andere“, wenn jemand für eine andere Person antwortet. $rolle: ich, partner, kinder, weitere.

# 1 Wohnort ------------------------------------------------------------------------------------
angabe-mietenstufe = Mietenstufe des Ortes
    .hilfe = Die Mietenstufe sagt, wie teuer Wohnungen im Ort sind. 1 ist günstig, 7 ist sehr teuer.
    .fehler = Die Mietenstufe ist eine Zahl von 1 bis 7.
angabe-bundesland = Bundesland
option-bundesland-baden_wuerttemberg = Baden-Württemberg
option-bundesland-bayern = Bayern
option-bundesland-berlin = Berlin
option-bundesland-brandenburg = Brandenburg
option-bundesland-bremen = Bremen
option-bundesland-hamburg = Hamburg
option-bundesland-hessen = Hessen
option-bundesland-mecklenburg_vorpommern = Mecklenburg-Vorpommern
option-bundesland-niedersachsen = Niedersachsen
option-bundesland-nordrhein_westfalen = Nordrhein-Westfalen
option-bundesland-rheinland_pfalz = Rheinland-Pfalz
option-bundesland-saarland = Saarland
option-bundesland-sachsen = Sachsen
option-bundesland-sachsen_anhalt = Sachsen-Anhalt
option-bundesland-schleswig_holstein = Schleswig-Holstein
option-bundesland-thueringen = Thüringen

# 2 Alter und Zusammenleben --------------------------------------------------------------------------------------
angabe-geburt =
    { $fuer ->
        [andere] Monat und Jahr der Geburt
       *[selbst] Ihr Geburtsmonat und Geburtsjahr
    }
    .fehler = Bitte geben Sie Monat und Jahr an, zum Beispiel 5 und 1992.
angabe-geburt-ich =
    { $fuer ->
        [andere] Monat und Jahr der Geburt
       *[selbst] Ihr Geburtsmonat und Geburtsjahr
    }
    .hilfe = Monat und Jahr reichen, zum Beispiel 5 und 1992.
    .fehler = Bitte geben Sie Monat und Jahr an, zum Beispiel 5 und 1992.
angabe-geburt-partner =
    { $fuer ->
        [andere] Wann ist der Partner oder die Partnerin geboren?
       *[selbst] Wann ist Ihr Partner oder Ihre Partnerin geboren?
    }
    .fehler = Bitte geben Sie Monat und Jahr an, zum Beispiel 5 und 1992.
angabe-geburt-kinder = Wann ist das Kind geboren?
    .hilfe = Monat und Jahr reichen, zum Beispiel 3 und 2017.
    .fehler = Bitte geben Sie Monat und Jahr an, zum Beispiel 3 und 2017.

frage-zusammenleben =
    { $fuer ->
        [andere] Mit wem wohnt die Person, und wann ist sie geboren?
       *[selbst] Mit wem wohnen Sie, und wann sind Sie geboren?
    }
    .hilfe = Nach Kindern fragen wir gleich extra.
    .warum = Viele Leistungen haben Altersgrenzen. Und bei vielen zählen alle, die zusammen wohnen und zusammen wirtschaften. Mehr Personen brauchen mehr Geld. Manchmal zählt auch ihr Einkommen.
angabe-zusammenleben = Zusammen wohnen
option-zusammenleben-allein = Allein, oder allein mit Kindern
option-zusammenleben-paar = Als Paar, mit oder ohne Kinder
option-zusammenleben-paar_und_andere = Als Paar und mit weiteren Erwachsenen
option-zusammenleben-eltern = Bei den Eltern oder bei einem Elternteil
option-zusammenleben-andere = Mit anderen Erwachsenen, zum Beispiel Verwandten oder in einer WG
angabe-verheiratet =
    { $fuer ->
        [andere] Ist das Paar verheiratet?
       *[selbst] Sind Sie verheiratet?
    }
    .hilfe = Eine eingetragene Lebenspartnerschaft zählt genauso.
angabe-anzahl_weitere = Wie viele andere Erwachsene wohnen noch dort?
    .hilfe =
        { $fuer ->
            [andere] Ohne die Person selbst, ohne Partner oder Partnerin und ohne eigene Kinder. Bei mehr als 2: Nehmen Sie 2.
           *[selbst] Ohne Sie selbst, ohne Partner oder Partnerin und ohne eigene Kinder. Bei mehr als 2: Nehmen Sie 2.
        }
    .fehler = Bitte geben Sie 0, 1 oder 2 ein.
angabe-beziehung =
    { $fuer ->
        [andere] Wer ist das für die Person?
       *[selbst] Wer ist das für Sie?
    }
option-beziehung-eltern = Mutter, Vater, oder deren Partner oder Partnerin
option-beziehung-verwandt = Verwandt, zum Beispiel Oma, Bruder oder erwachsenes Kind
option-beziehung-mitbewohner = Mitbewohnerin oder Mitbewohner, nicht verwandt
angabe-einkommen_brutto = Geld dieser Person im Monat, vor Abzügen (brutto)
    .hilfe = Alles zusammen: Lohn, Rente, Arbeitslosengeld und anderes. Nichts: 0.
    .fehler = Bitte geben Sie eine Zahl ein, zum Beispiel 1800 oder 1800,50.
angabe-einkommen_netto = Geld dieser Person im Monat, nach Abzügen (netto)
    .hilfe = Was nach Steuern und Versicherungen bleibt.
    .fehler = Bitte geben Sie eine Zahl ein, zum Beispiel 1300 oder 1300,50.

# 3 Aufenthalt ---------------------------------------------------------------------------------
frage-aufenthalt =
    { $fuer ->
        [andere] Welche Staatsangehörigkeit hat die Person?
       *[selbst] Welche Staatsangehörigkeit haben Sie?
    }
    .hilfe = Mit einem deutschen Pass sind Sie hier schnell fertig.
    .warum = Manche Leistungen hängen vom Pass oder vom Aufenthaltstitel ab. Die Antwort bleibt auf diesem Gerät. Niemand erfährt davon, auch kein Amt.
angabe-staatsangehoerigkeit =
    { $rolle ->
        [partner] Staatsangehörigkeit des Partners oder der Partnerin
       *[ich] Staatsangehörigkeit
    }
    .hilfe = Mehrere Pässe? Ist ein deutscher dabei, wählen Sie „deutsch“.
option-staatsangehoerigkeit-deutsch = Deutsch
option-staatsangehoerigkeit-eu = Ein Land der EU, Island, Liechtenstein, Norwegen oder Schweiz
option-staatsangehoerigkeit-andere = Ein anderes Land oder keine
angabe-titel =
    { $rolle ->
        [partner] Aufenthaltstitel des Partners oder der Partnerin
       *[ich] Aufenthaltstitel
    }
    .hilfe = Er steht auf der Karte oder im Pass. Dort steht meist auch der Paragraf.
option-titel-niederlassung = Niederlassungserlaubnis oder Daueraufenthalt-EU (unbefristet)
option-titel-schutz = Anerkannt als Flüchtling, Asyl oder subsidiärer Schutz (§ 25 Absatz 1 oder 2)
option-titel-arbeit_familie = Aufenthaltserlaubnis für Arbeit, Ausbildung oder Familie
option-titel-studium = Aufenthaltserlaubnis für ein Studium
option-titel-suche = Zur Suche nach Arbeit, Ausbildung oder Studium, auch Chancenkarte
option-titel-humanitaer = Aufenthaltserlaubnis aus humanitären Gründen (§§ 22 bis 23a, 25 Absatz 3 bis 5)
option-titel-ukraine = Schutz nach der Flucht aus der Ukraine (§ 24)
option-titel-gestattung = Aufenthaltsgestattung (das Asylverfahren läuft noch)
option-titel-duldung = Duldung
option-titel-keiner = Ein anderer oder keiner
angabe-aufenthaltsdauer =
    { $rolle ->
        [partner] Wie lange lebt der Partner oder die Partnerin schon in Deutschland?
       *[ich]
            { $fuer ->
                [andere] Wie lange lebt die Person schon in Deutschland?
               *[selbst] Wie lange leben Sie schon in Deutschland?
            }
    }
    .hilfe = Es zählt die Zeit seit der Anmeldung beim Einwohnermeldeamt.
option-aufenthaltsdauer-unter_3_monate = Weniger als 3 Monate
option-aufenthaltsdauer-unter_15_monate = 3 bis 15 Monate
option-aufenthaltsdauer-unter_5_jahre = 15 Monate bis 5 Jahre
option-aufenthaltsdauer-ab_5_jahre = 5 Jahre oder länger

# 4 Kinder -------------------------------------------------------------------------------------
frage-kinder =
    { $fuer ->
        [andere] Welche Kinder hat die Person?
       *[selbst] Welche Kinder haben Sie?
    }
    .hilfe = Alle Kinder in der Wohnung, auch Stiefkinder und Pflegekinder. Dazu eigene Kinder unter 25 Jahren, die woanders wohnen. Namen brauchen wir nicht.
    .warum = Vom Alter der Kinder hängen Kindergeld, Kinderzuschlag, Unterhaltsvorschuss und Bildung und Teilhabe ab.
angabe-anzahl_kinder = Wie viele Kinder sind es?
    .hilfe = Keine Kinder: 0. Mehr als 8 Kinder: Nehmen Sie 8.
    .fehler = Bitte geben Sie eine Zahl von 0 bis 8 ein.
angabe-wohnt = Wo wohnt das Kind?
    .hilfe = „Hier“ heißt: in derselben Wohnung. Auch ein Kind im Internat, das oft heimkommt, wohnt hier.
option-wohnt-mit_beiden = Hier, mit beiden Eltern
option-wohnt-mit_einem = Hier, mit nur einem Elternteil
option-wohnt-wechsel = Ungefähr gleich viel hier und beim anderen Elternteil
option-wohnt-woanders = Nicht hier
angabe-unterhalt = Unterhalt für das Kind im Monat
    .hilfe = Nur was wirklich ankommt. Halbwaisenrente zählt auch dazu. Es kommt nichts an: 0.
    .fehler = Bitte geben Sie eine Zahl ein, zum Beispiel 0 oder 250.
angabe-betreuung = Wo wird das Kind betreut?
option-betreuung-kita = In der Krippe oder im Kindergarten
option-betreuung-tagespflege = Bei einer Tagesmutter oder einem Tagesvater
option-betreuung-hort = Nach der Schule im Hort
option-betreuung-keine = Nichts davon
angabe-beschaeftigung = Was macht das Kind gerade?
option-beschaeftigung-schule = Schule
option-beschaeftigung-ausbildung = Ausbildung
option-beschaeftigung-studium = Studium
option-beschaeftigung-freiwilligendienst = Freiwilligendienst, zum Beispiel FSJ oder Bundesfreiwilligendienst
option-beschaeftigung-suche = Sucht Ausbildung, Studium oder Arbeit, oder wartet auf den Beginn
option-beschaeftigung-arbeit = Arbeit
option-beschaeftigung-nichts = Nichts davon
angabe-abschluss = Hat das Kind schon eine Ausbildung oder ein Studium abgeschlossen?
option-abschluss-keiner = Nein
option-abschluss-arbeitet_bis_20_stunden = Ja, und es arbeitet höchstens 20 Stunden in der Woche
option-abschluss-arbeitet_mehr_als_20_stunden = Ja, und es arbeitet mehr als 20 Stunden in der Woche
angabe-verdienst = Verdienst des Kindes im Monat, vor Abzügen (brutto)
    .hilfe = Auch Lohn in der Ausbildung, Taschengeld im Freiwilligendienst oder Minijob. Nichts: 0.
    .fehler = Bitte geben Sie eine Zahl ein, zum Beispiel 950 oder 950,50.
angabe-behindert = Hat das Kind eine Behinderung und kann deshalb nicht für sich selbst sorgen?
    .hilfe = Die Behinderung muss vor dem 25. Geburtstag begonnen haben.

# 5 Tätigkeit ----------------------------------------------------------------------------------
frage-taetigkeit =
    { $rolle ->
        [partner]
            { $fuer ->
                [andere] Was macht der Partner oder die Partnerin gerade?
               *[selbst] Was macht Ihr Partner oder Ihre Partnerin gerade?
            }
       *[ich]
            { $fuer ->
                [andere] Was macht die Person gerade?
               *[selbst] Was machen Sie gerade?
            }
    }
    .hilfe = Trifft mehr zu? Wählen Sie das, was die meiste Zeit braucht.
    .warum = Davon hängt ab, welche Leistungen überhaupt passen. Für Arbeit, Schule, Studium und Rente gibt es verschiedene.
angabe-taetigkeit = Hauptsächlich
option-taetigkeit-angestellt = Angestellt, auch Teilzeit oder Minijob
option-taetigkeit-selbstaendig = Selbstständig
option-taetigkeit-arbeitslos = Arbeitslos, mit oder ohne Meldung beim Amt
option-taetigkeit-krank = Krank, mit Krankengeld oder Verletztengeld
option-taetigkeit-rente = Rente oder Pension
option-taetigkeit-studium = Studium
option-taetigkeit-schule = Schule, auch Abendschule oder Fachschule
option-taetigkeit-ausbildung = Berufsausbildung oder Berufsvorbereitung
option-taetigkeit-freiwilligendienst = Freiwilligendienst, zum Beispiel FSJ oder Bundesfreiwilligendienst
option-taetigkeit-elternzeit = Elternzeit oder Mutterschutz
option-taetigkeit-werkstatt = Werkstatt für Menschen mit Behinderung
option-taetigkeit-haushalt = Zu Hause (Haushalt, Pflege) oder nichts davon
angabe-nebenjob = Gibt es daneben noch Arbeit?
option-nebenjob-nein = Nein
option-nebenjob-lohn = Ja, mit Lohn, auch Minijob
option-nebenjob-selbstaendig = Ja, selbstständig
angabe-stunden = Wie viele Stunden Arbeit in der Woche?
    .hilfe = Alles zusammen, im Durchschnitt.
    .fehler = Bitte geben Sie eine Zahl von 0 bis 80 ein, zum Beispiel 20.
angabe-rentenart = Welche Rente ist das?
    .hilfe = Es steht oben im Rentenbescheid.
option-rentenart-alter = Altersrente oder Pension, auch vorgezogen
option-rentenart-voll_dauerhaft = Volle Erwerbsminderung, auf Dauer
option-rentenart-voll_befristet = Volle Erwerbsminderung, nur für eine Zeit
option-rentenart-teilweise = Teilweise Erwerbsminderung
option-rentenart-hinterbliebene = Nur Witwen-, Witwer- oder Waisenrente

angabe-arbeitsfaehig =
    { $rolle ->
        [partner] Kann der Partner oder die Partnerin mindestens 3 Stunden am Tag arbeiten?
       *[ich]
            { $fuer ->
                [andere] Kann die Person mindestens 3 Stunden am Tag arbeiten?
               *[selbst] Können Sie mindestens 3 Stunden am Tag arbeiten?
            }
    }
    .hilfe = Es geht nur um die Gesundheit. Es geht nicht darum, ob gerade Arbeit da ist.
option-arbeitsfaehig-ja = Ja, das geht
option-arbeitsfaehig-voruebergehend_nein = Nein, länger als 6 Monate nicht, aber später vielleicht wieder
option-arbeitsfaehig-dauerhaft_nein = Nein, auf Dauer nicht

# 6 Vorgeschichte ------------------------------------------------------------------------------
frage-vorgeschichte = Noch etwas zu Arbeit und Ausbildung
    .hilfe = Ungefähr reicht.
    .warum = Davon hängen Arbeitslosengeld, BAföG, Berufsausbildungsbeihilfe und Hilfen für eine neue Arbeit ab.
angabe-versicherungsmonate = Wie viele der letzten 30 Monate waren versichert?
    .hilfe = Zählen Sie Monate mit Arbeit und Sozialversicherung. Dazu kommen Ausbildung, Krankengeld und Elternzeit. Ein Minijob zählt nicht.
    .fehler = Bitte geben Sie eine Zahl von 0 bis 30 ein, zum Beispiel 14.
angabe-alg_ausnahme = Trifft davon etwas zu?
option-alg_ausnahme-kurz_befristet = Die meisten Arbeitsverträge waren auf höchstens 14 Wochen befristet
option-alg_ausnahme-rest = Vom Arbeitslosengeld aus den letzten 4 Jahren ist noch ein Rest da
option-alg_ausnahme-nichts_davon = Nichts davon
angabe-letztes_netto = Letzter Lohn im Monat, nach Abzügen (netto)
    .hilfe = Der Lohn aus der letzten versicherten Arbeit, im Durchschnitt von einem Jahr. Ungefähr reicht.
    .fehler = Bitte geben Sie eine Zahl ein, zum Beispiel 1500 oder 1500,50.
angabe-ausbildungsart = Welche Ausbildung ist das?
option-ausbildungsart-betrieblich = Im Betrieb, auch außerbetrieblich oder in der Pflege
option-ausbildungsart-schulisch = Nur in der Schule
option-ausbildungsart-berufsvorbereitung = Berufsvorbereitung über die Agentur für Arbeit
angabe-schulart = Welche Schule ist das?
option-schulart-allgemein = Haupt-, Real- oder Gesamtschule, Gymnasium
option-schulart-berufsschule = Berufsfachschule oder Fachoberschule, ohne Ausbildung davor
option-schulart-fachschule = Fachschule, oder Berufsfachschule mit Berufsabschluss nach mindestens 2 Jahren
option-schulart-zweiter_weg = Abendschule oder Kolleg
angabe-ausbildungsbeginn = Wann hat das Studium oder die Schule begonnen?
    .hilfe = Der Beginn von diesem Abschnitt. Monat und Jahr reichen, zum Beispiel 10 und 2025.
    .fehler = Bitte geben Sie Monat und Jahr an, zum Beispiel 10 und 2025.
angabe-erste_ausbildung = Ist es die erste Ausbildung oder das erste Studium?
    .hilfe = „Ja“ gilt auch für einen Master gleich nach dem Bachelor. Vor einem Studium zählen eine Lehre und eine Ausbildung an der Berufsfachschule nicht. Was abgebrochen wurde, zählt nie.
angabe-eltern_zu_weit = Sind Schule oder Betrieb zu weit weg von der Wohnung der Eltern?
    .hilfe = Zu weit heißt: mehr als 2 Stunden am Tag für Hinweg und Rückweg.
angabe-eltern_einkommen = Wie viel Geld haben die Eltern zusammen im Monat, nach Abzügen (netto)?
    .hilfe = Für BAföG zählt das Jahr vor 2 Jahren. Ungefähr reicht. Leben keine Eltern mehr: 0.
    .fehler = Bitte geben Sie eine Zahl ein, zum Beispiel 3200.
angabe-geschwister = Für wie viele andere Kinder sorgen die Eltern noch?
    .hilfe = Geschwister, die noch klein sind, zur Schule gehen oder eine Ausbildung machen. Keine: 0.
    .fehler = Bitte geben Sie eine Zahl von 0 bis 8 ein, zum Beispiel 1.
angabe-arbeitslos_dauer = Seit wann ohne Arbeit?
option-arbeitslos_dauer-unter_6_wochen = Weniger als 6 Wochen
option-arbeitslos_dauer-unter_2_jahre = 6 Wochen bis 2 Jahre
option-arbeitslos_dauer-ab_2_jahre = 2 Jahre oder länger
angabe-vorhaben = Was ist geplant?
    .hilfe = Wählen Sie alles, was passt.
option-vorhaben-stelle = Eine neue Arbeit ist in Aussicht
option-vorhaben-arbeit = Arbeit suchen
option-vorhaben-ausbildung = Eine Ausbildung oder ein Studium suchen oder bald beginnen
option-vorhaben-selbstaendig = Selbstständig werden
option-vorhaben-nichts_davon = Nichts davon
angabe-rentenbeitraege = Gab es 5 Jahre oder mehr Beiträge zur Rentenversicherung, davon 3 in den letzten 5 Jahren?
    .hilfe = Es steht in der Renteninformation. Auch Zeiten mit Kindererziehung oder Pflege zählen.

# 7 Bekommt schon -----------------------------------------------------------------------------
frage-bekommt =
    { $fuer ->
        [andere] Was bekommt die Person schon?
       *[selbst] Was bekommen Sie schon?
    }
    .hilfe = Auch Leistungen für Partner, Partnerin oder Kinder. Wählen Sie alles, was passt.
    .warum = Was schon läuft, müssen wir nicht vorschlagen. Manche Leistungen schließen sich aus, andere öffnen weitere.
angabe-bekommt = Das kommt schon
option-bekommt-kindergeld = Kindergeld
option-bekommt-kinderzuschlag = Kinderzuschlag
option-bekommt-unterhaltsvorschuss = Unterhaltsvorschuss
option-bekommt-wohngeld = Wohngeld
option-bekommt-grundsicherungsgeld = Grundsicherungsgeld vom Jobcenter (früher Bürgergeld)
option-bekommt-grundsicherung_alter_em = Grundsicherung im Alter oder bei Erwerbsminderung
option-bekommt-hilfe_zum_lebensunterhalt = Hilfe zum Lebensunterhalt
option-bekommt-asylbewerberleistungen = Leistungen für Asylbewerber
option-bekommt-bildung_und_teilhabe = Bildung und Teilhabe (Bildungspaket)
option-bekommt-arbeitslosengeld = Arbeitslosengeld von der Agentur für Arbeit
option-bekommt-bafoeg = BAföG
option-bekommt-berufsausbildungsbeihilfe = Berufsausbildungsbeihilfe (BAB)
option-bekommt-elterngeld = Elterngeld
option-bekommt-mutterschaftsgeld = Mutterschaftsgeld
option-bekommt-pflegeleistungen = Pflegegeld oder andere Leistungen der Pflegekasse
option-bekommt-hilfe_zur_pflege = Hilfe zur Pflege vom Sozialamt
option-bekommt-eingliederungshilfe = Eingliederungshilfe
option-bekommt-blindengeld = Blindengeld oder Gehörlosengeld
option-bekommt-soziale_entschaedigung = Soziale Entschädigung, zum Beispiel nach einer Gewalttat
option-bekommt-rundfunkbeitrag = Befreiung vom Rundfunkbeitrag oder Ermäßigung
option-bekommt-nichts_davon = Nichts davon

angabe-sgb2_jahre = Wie lange gab es in den letzten 7 Jahren Geld vom Jobcenter?
    .hilfe = Bürgergeld, Arbeitslosengeld II und Grundsicherungsgeld zusammen. Ungefähr reicht.
option-sgb2_jahre-unter_5_jahre = Weniger als 5 Jahre
option-sgb2_jahre-ab_5_jahre = 5 bis 6 Jahre
option-sgb2_jahre-ab_6_jahre = 6 Jahre oder länger

# 8 Geld --------------------------------------------------------------------------------------
frage-geld =
    { $rolle ->
        [partner]
            { $fuer ->
                [andere] Wie viel Geld hat der Partner oder die Partnerin im Monat?
               *[selbst] Wie viel Geld hat Ihr Partner oder Ihre Partnerin im Monat?
            }
       *[ich]
            { $fuer ->
                [andere] Wie viel Geld hat die Person im Monat?
               *[selbst] Wie viel Geld haben Sie im Monat?
            }
    }
    .hilfe = Ungefähr reicht. Jeden Monat anders? Rechnen Sie die letzten 6 Monate zusammen und teilen Sie durch 6.
    .warum = Bei vielen Leistungen zählt das Einkommen. Mit ungefähren Zahlen wird nur der Betrag ungenauer.
angabe-brutto = Lohn vor Abzügen (brutto)
    .hilfe = Er steht auf der Lohnabrechnung. Auch Lohn in der Ausbildung und Minijob.
    .fehler = Bitte geben Sie eine Zahl ein, zum Beispiel 1850 oder 1850,50.
angabe-gewinn = Gewinn aus selbstständiger Arbeit
    .hilfe = Einnahmen weniger Ausgaben für den Betrieb, vor Steuern. Kein Gewinn oder Verlust: 0.
    .fehler = Bitte geben Sie eine Zahl ein, zum Beispiel 900 oder 0.
angabe-rente = Rente oder Pension vor Abzügen (brutto)
    .hilfe = Gesetzliche Rente oder Pension, ohne Betriebsrente. Der Betrag steht im Rentenbescheid.
    .fehler = Bitte geben Sie eine Zahl ein, zum Beispiel 1100 oder 1100,50.
angabe-zusatzrente = Betriebsrente, Riester-Rente und andere zusätzliche Renten
    .hilfe = Vor Abzügen (brutto). Keine: 0.
    .fehler = Bitte geben Sie eine Zahl ein, zum Beispiel 120 oder 0.
angabe-grundrentenzeiten = Sind 33 Jahre oder mehr mit Arbeit, Kindererziehung oder Pflege zusammengekommen?
    .hilfe = Im Rentenbescheid heißt das „Grundrentenzeiten“. Dann bleibt ein Teil der Rente frei.
angabe-netto = Was bleibt davon nach Abzügen (netto)?
    .hilfe = Lohn, Gewinn und Renten nach Steuern und Versicherungen. Bei Lohn steht es unten auf der Lohnabrechnung.
    .fehler = Bitte geben Sie eine Zahl ein. Netto kann nicht mehr sein als brutto.
angabe-lohnersatz = Arbeitslosengeld, Krankengeld oder Verletztengeld
    .hilfe = Was im Monat aufs Konto kommt. Grundsicherungsgeld zählt hier nicht. Nichts: 0.
    .fehler = Bitte geben Sie eine Zahl ein, zum Beispiel 1050 oder 0.
angabe-elterngeld = Elterngeld
    .hilfe = Was im Monat aufs Konto kommt, auch ElterngeldPlus. Nichts: 0.
    .fehler = Bitte geben Sie eine Zahl ein, zum Beispiel 300 oder 0.
angabe-foerderung = BAföG, Berufsausbildungsbeihilfe, Ausbildungsgeld oder Stipendium
    .hilfe = Was im Monat aufs Konto kommt. Nichts: 0.
    .fehler = Bitte geben Sie eine Zahl ein, zum Beispiel 600 oder 0.
angabe-sonstiges = Anderes Geld im Monat
    .hilfe = Zum Beispiel Unterhalt für die Person selbst, Zinsen oder Miete von anderen. Auch eine Witwenrente neben der Arbeit. Kindergeld und andere Leistungen von Ämtern zählen hier nicht. Nichts: 0.
    .fehler = Bitte geben Sie eine Zahl ein, zum Beispiel 150 oder 0.

# 9 Wohnen ------------------------------------------------------------------------------------
frage-wohnen =
    { $fuer ->
        [andere] Wie wohnt die Person?
       *[selbst] Wie wohnen Sie?
    }
    .warum = Viele Leistungen helfen bei den Kosten der Wohnung. Darum zählt, was das Wohnen kostet.
angabe-wohnform = Wohnung
option-wohnform-miete = Zur Miete, auch WG oder Untermiete
option-wohnform-eigentum = In der eigenen Wohnung oder im eigenen Haus
option-wohnform-bei_anderen = Bei anderen, ohne selbst Miete zu zahlen
option-wohnform-heim = Im Pflegeheim oder Wohnheim für Menschen mit Behinderung
option-wohnform-einrichtung = In einer Klinik, in Haft oder in einer anderen Einrichtung
option-wohnform-ohne = Ohne Wohnung
angabe-miete = Kosten der Wohnung im Monat, ohne Heizung
    .hilfe = Miete mit Nebenkosten, aber ohne Heizung und warmes Wasser. In der WG: nur der eigene Anteil. Eigene Wohnung: Kredit und Hauskosten. Bei den Eltern: die Miete der ganzen Wohnung. In Klinik oder Haft: die Kosten der eigenen Wohnung, wenn es noch eine gibt, sonst 0.
    .fehler = Bitte geben Sie eine Zahl ein, zum Beispiel 560 oder 560,50.
angabe-heizkosten = Heizung und warmes Wasser im Monat
    .hilfe = Der Abschlag im Monat. In der WG: nur der eigene Anteil.
    .fehler = Bitte geben Sie eine Zahl ein, zum Beispiel 95 oder 95,50.

# 10 Erspartes ---------------------------------------------------------------------------------
frage-erspartes =
    { $fuer ->
        [andere] Wie viel Erspartes ist da?
       *[selbst] Wie viel Erspartes haben Sie?
    }
    .warum = Bei manchen Leistungen darf man etwas Erspartes behalten, aber nicht beliebig viel. Die Antwort bleibt auf diesem Gerät.
angabe-vermoegen = Alles Ersparte zusammen
    .hilfe = Konten, Bargeld und Wertpapiere, auch die von Partner, Partnerin und Kindern. Ohne Auto und ohne das eigene Haus, in dem man wohnt. Ungefähr reicht.
    .fehler = Bitte geben Sie eine Zahl ein, zum Beispiel 3000 oder 0.

# 11 Gesundheit --------------------------------------------------------------------------------
frage-gesundheit =
    { $fuer ->
        [andere] Wie geht es der Person gesundheitlich?
       *[selbst] Wie steht es um die Gesundheit?
    }
    .hilfe = Sie dürfen diese Frage auslassen.
    .warum = Mit einer Behinderung, mit Pflege oder in der Schwangerschaft gibt es oft mehr Geld. Die Antwort bleibt auf diesem Gerät.
angabe-gdb =
    { $rolle ->
        [partner] Grad der Behinderung des Partners oder der Partnerin
       *[ich] Grad der Behinderung (GdB)
    }
    .hilfe = Er steht im Ausweis oder im Bescheid vom Amt.
option-gdb-keiner = Keiner
option-gdb-unter_50 = Unter 50
option-gdb-ab_50 = 50 bis 90
option-gdb-100 = 100
angabe-merkzeichen_g =
    { $rolle ->
        [partner] Steht im Ausweis des Partners oder der Partnerin ein G oder aG?
       *[ich] Steht im Ausweis ein G oder aG?
    }
    .hilfe = G heißt: Das Gehen fällt sehr schwer. Es steht im Schwerbehindertenausweis.
angabe-pflegegrad =
    { $rolle ->
        [partner] Braucht der Partner oder die Partnerin Pflege?
       *[ich]
            { $fuer ->
                [andere] Braucht die Person Pflege?
               *[selbst] Brauchen Sie Pflege?
            }
    }
    .hilfe = Der Pflegegrad steht im Bescheid der Pflegekasse.
option-pflegegrad-keiner = Nein
option-pflegegrad-hilfe_ohne_grad = Ja, aber es gibt noch keinen Pflegegrad
option-pflegegrad-grad_1 = Pflegegrad 1
option-pflegegrad-grad_2 = Pflegegrad 2
option-pflegegrad-grad_3 = Pflegegrad 3
option-pflegegrad-grad_4 = Pflegegrad 4
option-pflegegrad-grad_5 = Pflegegrad 5
angabe-beeintraechtigung =
    { $rolle ->
        [partner] Was fällt dem Partner oder der Partnerin seit mehr als 6 Monaten schwer?
       *[ich]
            { $fuer ->
                [andere] Was fällt der Person seit mehr als 6 Monaten schwer?
               *[selbst] Was fällt Ihnen seit mehr als 6 Monaten schwer?
            }
    }
    .hilfe = Oder es wird voraussichtlich so lange dauern. Sie brauchen dafür keinen Bescheid.
option-beeintraechtigung-sehen = Sehen: blind oder sehr stark sehbehindert
option-beeintraechtigung-hoeren = Hören: gehörlos oder fast gehörlos
option-beeintraechtigung-andere = Etwas anderes: körperlich, seelisch oder geistig
option-beeintraechtigung-nichts_davon = Nichts davon
angabe-krankenversicherung =
    { $rolle ->
        [partner] Wie ist der Partner oder die Partnerin krankenversichert?
       *[ich]
            { $fuer ->
                [andere] Wie ist die Person krankenversichert?
               *[selbst] Wie sind Sie krankenversichert?
            }
    }
option-krankenversicherung-gesetzlich = Gesetzlich, zum Beispiel AOK oder TK
option-krankenversicherung-familie = Gesetzlich, kostenlos über die Familie
option-krankenversicherung-privat = Privat, oder mit Beihilfe
option-krankenversicherung-keine = Nicht versichert
angabe-kind_braucht_hilfe = Hat ein Kind eine Behinderung, oder braucht es Pflege?
angabe-schwanger = Ist jemand schwanger?
option-schwanger-nein = Nein
option-schwanger-ich =
    { $fuer ->
        [andere] Ja, die Person selbst
       *[selbst] Ja, ich
    }
option-schwanger-partner =
    { $fuer ->
        [andere] Ja, die Partnerin
       *[selbst] Ja, meine Partnerin
    }
angabe-geburtstermin = Wann soll das Kind kommen?
    .hilfe = Der Termin steht im Mutterpass, zum Beispiel 15. 3. 2027.
    .fehler = Bitte geben Sie Tag, Monat und Jahr an, zum Beispiel 15, 3 und 2027.
angabe-mehrlinge = Sind es Zwillinge oder mehr?

# 12 Notlagen ----------------------------------------------------------------------------------
frage-notlagen = Ist die Lage gerade besonders schwer?
    .hilfe = Sie dürfen diese Frage auslassen. Wählen Sie alles, was passt.
    .warum = Dann zeigen wir auch Hilfe und Beratung, die dazu passt. Die Antwort bleibt auf diesem Gerät.
angabe-notlagen = Das trifft zu
option-notlagen-kein_geld = Kein Geld für Essen oder für das Nötigste
option-notlagen-arbeitsplatz = Die Arbeit ist gekündigt oder endet bald
option-notlagen-mietschulden = Schulden bei Miete, Strom oder Heizung
option-notlagen-wohnungsverlust = Die Wohnung ist weg oder gekündigt
option-notlagen-schulden = Andere Schulden
option-notlagen-sucht = Probleme mit Alkohol, Drogen oder Glücksspiel
option-notlagen-gewalt = Gewalt, Missbrauch oder Bedrohung, auch wenn es lange her ist
option-notlagen-haftentlassung = Gerade aus der Haft entlassen
option-notlagen-erstausstattung = Möbel, Kleidung oder Babysachen fehlen ganz
option-notlagen-bestattung = Eine Bestattung ist zu bezahlen
option-notlagen-haushaltshilfe = Niemand kann gerade den Haushalt führen
option-notlagen-schaedigung = Gesundheitsschaden durch eine Impfung, den Krieg oder Zivildienst
option-notlagen-nichts_davon = Nichts davon
