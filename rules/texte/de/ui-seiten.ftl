# Seiten, die der Betreiber ausfüllt: ui-seite-<name> ist der Titel, seite-<name> der Text.
# Eine leere Zeile beginnt einen neuen Absatz, „# “ am Anfang macht ihn zur Überschrift.
# .vorlage: Solange es diesen Zusatz gibt, warnt der Bau. Löschen Sie ihn, wenn der Text stimmt.

seite-leichte-sprache =
    # Worum geht es auf dieser Seite?

    Der Staat hilft Menschen mit Geld. Dieses Geld heißt: Sozial-Leistung.

    Es gibt viele Sozial-Leistungen. Zum Beispiel: Kinder-Geld und Wohn-Geld.

    Auf dieser Seite beantworten Sie Fragen. Es sind höchstens 15 Fragen. Danach sehen Sie: Welche Sozial-Leistungen passen vielleicht zu mir?

    # So geht es

    Drücken Sie auf: Los geht’s.

    Sie sehen immer nur eine Frage. Beantworten Sie die Frage. Drücken Sie dann auf: Weiter.

    Sie wissen eine Antwort nicht? Das ist in Ordnung. Drücken Sie dann auf: Weiß ich nicht.

    # Ihre Antworten sind geheim

    Ihre Antworten bleiben auf Ihrem Gerät. Niemand sonst sieht Ihre Antworten.

    # Das Amt entscheidet

    Diese Seite kann sich irren. Nur das Amt kann entscheiden. Sie dürfen immer einen Antrag stellen.

    # Sie brauchen Hilfe?

    Rufen Sie an. Die Nummer ist: 115. Dort sagt man Ihnen: Dieses Amt ist richtig für Sie.

    # Barrieren melden

    Etwas auf dieser Seite geht nicht? Unten auf jeder Seite steht: Rückmeldung geben. Dort können Sie es uns sagen.
    .vorlage = Von einer Prüfgruppe lesen lassen.

seite-gebaerdensprache =
    # Video in Deutscher Gebärdensprache

    Hier zeigt der Betreiber ein Video in Deutscher Gebärdensprache. Es erklärt, worum es auf dieser Seite geht, wie man sich zurechtfindet und wo die Erklärung zur Barrierefreiheit steht.

    # Bis dahin

    Sie beantworten höchstens 15 Fragen. Danach sehen Sie, welche Leistungen möglich sind. Ihre Antworten bleiben auf diesem Gerät.
    .vorlage = Video einsetzen.

seite-barrierefreiheit =
    # Erklärung zur Barrierefreiheit

    Der Betreiber dieser Seite setzt hier seinen Namen ein. Er ist dafür verantwortlich, dass alle Menschen die Seite benutzen können.

    # Wie barrierefrei ist die Seite?

    Die Seite ist nach der Barrierefreie-Informationstechnik-Verordnung (BITV 2.0) und nach WCAG 2.2, Stufe AA, gebaut. Sie lässt sich mit der Tastatur und mit einem Vorleseprogramm bedienen. Sie passt sich kleinen Bildschirmen, großer Schrift, dunklen Farben und hohem Kontrast an. Automatische Prüfungen finden keine Fehler. Eine Prüfung durch Menschen trägt der Betreiber hier ein.

    # Was noch nicht barrierefrei ist

    Das Video in Deutscher Gebärdensprache fehlt noch. Die Texte in Leichter Sprache hat noch keine Prüfgruppe gelesen. Einige Formulare von Ämtern, zu denen wir führen, sind nicht barrierefrei.

    # Barrieren melden

    Sie stoßen auf eine Barriere? Schreiben Sie uns über die Seite „Rückmeldung geben“.

    # Schlichtung

    Hilft das nicht, gibt es eine Stelle, die vermittelt. Der Betreiber nennt hier die zuständige Schlichtungsstelle.
    .vorlage = Betreiber, Prüfung und Schlichtungsstelle eintragen.

seite-datenschutz =
    # Das Wichtigste

    Ihre Antworten bleiben auf Ihrem Gerät. Wir sehen sie nicht, und wir speichern sie nicht. Auch kein Amt erfährt davon.

    # So arbeitet die Seite

    Ihr Browser lädt die Fragen und die Regeln einmal. Danach rechnet er alles selbst. Es geht nichts an uns zurück. In der Adresse der Seite steht nie eine Antwort.

    # Was auf dem Gerät liegt

    Solange das Fenster offen ist, merkt sich der Browser Ihre Antworten. So geht beim Neuladen nichts verloren. Schließen Sie das Fenster, sind sie weg. Nur wenn Sie „Antworten auf diesem Gerät merken“ wählen, bleiben sie länger. Mit „Alles löschen“ löschen Sie alles sofort.

    # Keine Cookies, keine Statistik

    Die Seite setzt keine Cookies. Sie zählt keine Besuche. Sie lädt nichts von anderen Anbietern.

    # Beim Laden der Seite

    Wie bei jeder Internetseite sieht der Rechner, der die Seite ausliefert, Ihre IP-Adresse. Was er davon speichert, trägt der Betreiber hier ein. Hier stehen auch der Name des Betreibers und seine Datenschutzbeauftragten.

    Suchen Sie einen Ort außerhalb von Sachsen-Anhalt, lädt die Seite die Orte aller anderen Bundesländer nach. Das sind immer alle zusammen. So erfährt niemand, welchen Ort oder welches Land Sie meinen.

    # Wenn Sie die Seite verlassen

    Öffnen Sie einen Antrag oder eine andere Seite, gilt deren Datenschutz. Ihre Antworten von hier gehen nicht mit.
    .vorlage = Betreiber, Protokolle und Datenschutzbeauftragte eintragen.

seite-impressum =
    # Wer diese Seite betreibt

    Der Betreiber setzt hier ein: Name der Stelle, Anschrift, Rufnummer, E-Mail-Adresse und wer verantwortlich ist.

    # Was diese Seite ist

    Diese Seite schätzt ein, welche Sozialleistungen möglich sind. Sie ist keine Rechtsberatung und kein Bescheid. Entscheiden kann nur das Amt.

    # Woher die Angaben kommen

    Die Regeln folgen den Gesetzen. Bei jeder Bedingung steht der Paragraf. Anlaufstellen und Wege sind mit Quelle und Datum geprüft.
    .orte = Orte und Postleitzahlen
    .vorlage = Angaben zum Betreiber eintragen.

seite-rueckmeldung =
    # Etwas stimmt nicht? Etwas ist unverständlich?

    Sagen Sie es uns. Der Betreiber setzt hier eine E-Mail-Adresse und eine Rufnummer ein.

    # Was uns hilft

    Schreiben Sie, auf welcher Seite Sie waren und was Sie erwartet haben. Schreiben Sie bitte keine persönlichen Angaben wie Einkommen oder Krankheiten.
    .vorlage = E-Mail-Adresse und Rufnummer eintragen.
