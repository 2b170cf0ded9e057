# Wie man eine Leistung beantragt: Formular, Anmeldung, Unterlagen, Amt, und warum dieser Weg.
# $ziel: was der Link öffnet (formular, seite, portal).
# $art: wer den Weg betreibt (efa_eigen, kommunal, efa_extern, bund).
# $niveau: wie sicher man sich anmeldet (niedrig, substanziell, hoch, unbekannt).

# Was der Link öffnet ---------------------------------------------------------------------------
ui-weg =
    { $ziel ->
        [formular] Formular
        [seite] Seite
       *[portal] Portal
    } { $art ->
        [efa_eigen] der Sozialplattform
        [kommunal] Ihrer Stadt oder Ihres Kreises
        [bund] für ganz Deutschland
       *[efa_extern] im Internet
    }
ui-oeffnet = { $weg }: „{ $titel }“. Betrieben von: { $betreiber }. Ein neues Fenster öffnet sich.
ui-oeffnet-seite = Öffnet eine Seite von { $betreiber } in einem neuen Fenster.

# Anmelden --------------------------------------------------------------------------------------
ui-niveau-keines = Sie brauchen kein Konto.
ui-niveau-niedrig = Benutzername und Passwort reichen. Einen Ausweis mit PIN brauchen Sie nicht.
ui-niveau-substanziell = Ein Passwort allein reicht nicht. Sie brauchen ein Zertifikat, zum Beispiel von ELSTER.
ui-niveau-hoch = Ein Passwort allein reicht nicht. Sie brauchen einen Ausweis mit PIN.
ui-niveau-unbekannt = Ob Sie sich dort anmelden müssen, wissen wir nicht.
ui-anmelden =
    { $n ->
        [one] Zum Anmelden brauchen Sie:
       *[other] Zum Anmelden reicht eines davon:
    }
ui-anmeldung-passwort = Benutzername und Passwort. Das Konto legen Sie dort an.
ui-anmeldung-bundid =
    { $niveau ->
        [niedrig] BundID: das Konto des Bundes für Ämter. Ein Passwort reicht.
        [hoch] BundID: das Konto des Bundes für Ämter. Sie brauchen dazu den Ausweis mit PIN.
       *[unbekannt] BundID: das Konto des Bundes für Ämter.
    }
ui-anmeldung-ausweis = Online-Ausweis: Ihr Personalausweis oder Aufenthaltstitel mit PIN. Viele Handys können ihn lesen.
ui-anmeldung-eu = Online-Ausweis aus einem anderen EU-Land.
ui-anmeldung-elster = ELSTER-Zertifikat: die Datei, mit der man auch die Steuererklärung abgibt.
ui-anmeldung-land = Konto eines Bundeslandes, wenn Sie schon eines haben.
ui-anmeldung-konto = Ein Konto auf dieser Seite. Sie legen es dort an.

# Unterlagen ------------------------------------------------------------------------------------
ui-haken = Haken Sie ab, was Sie schon haben. Die Haken gelten für alle Anträge. Sie sind weg, wenn Sie die Seite schließen.
ui-nachreichen = Es fehlt noch etwas? Stellen Sie den Antrag trotzdem. Unterlagen können Sie nachreichen.
ui-mitnehmen = Zum Mitnehmen drucken

# Amt -------------------------------------------------------------------------------------------
ui-karte = Auf der Karte ansehen ({ $name })
ui-termin = Termin vereinbaren
ui-beratung-dazu = Beratung dazu

# Warum dieser Weg ------------------------------------------------------------------------------
ui-warum-weg = Warum dieser Weg?
ui-warum-stelle = Warum diese Stelle?
ui-warum-kein-weg = Warum kein Online-Antrag?
ui-gilt-fuer = Gilt für: { $gebiet }.
ui-zustaendig-fuer = Zuständig für: { $gebiet }.
ui-ganz-deutschland = ganz Deutschland
ui-quelle = Quelle:
ui-beleg-amtlich = Am { $datum } an der amtlichen Quelle geprüft.
ui-beleg-zweite-hand = Am { $datum } geprüft, aus zweiter Hand.
ui-beleg-keiner = Nicht geprüft. Stand: { $datum }.
ui-fehlt-noch =
    { $art ->
        [efa_eigen] Das Formular der Sozialplattform gibt es an Ihrem Ort noch nicht.
       *[andere] „{ $titel }“ gibt es an Ihrem Ort noch nicht.
    }
ui-fehlt-unbekannt =
    { $art ->
        [efa_eigen] Ob es das Formular der Sozialplattform an Ihrem Ort schon gibt, wissen wir nicht.
       *[andere] Ob es „{ $titel }“ an Ihrem Ort schon gibt, wissen wir nicht.
    }
ui-fehlt-ab = Ab { $datum } gibt es hier auch „{ $titel }“.
ui-fehlt-bis = „{ $titel }“ gab es hier bis { $datum }. Ob es weitergeht, wissen wir nicht.
ui-fehlt-hier = „{ $titel }“ gibt es an Ihrem Ort nicht.
ui-beleg-kontakt = Rufnummer und Adresse: { $geprueft }
