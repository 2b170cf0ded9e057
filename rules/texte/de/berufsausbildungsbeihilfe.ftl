# Berufsausbildungsbeihilfe.

leistung-berufsausbildungsbeihilfe = Berufsausbildungsbeihilfe
    .kurz = Geld für Auszubildende mit eigener Wohnung.
    .text = Berufsausbildungsbeihilfe ist für Auszubildende im Betrieb. Sie hilft, wenn der Lohn in der Ausbildung für eine eigene Wohnung nicht reicht. Es gibt sie auch in der Berufsvorbereitung. Man muss sie nicht zurückzahlen. Die Abkürzung ist BAB.

bedingung-berufsausbildungsbeihilfe-ausbildung =
    { $fuer ->
        [andere] Eine Ausbildung im Betrieb oder eine Berufsvorbereitung: Das macht die Person oder ihr Partner oder ihre Partnerin, oder es beginnt bald.
       *[selbst] Eine Ausbildung im Betrieb oder eine Berufsvorbereitung: Das machen Sie oder Ihr Partner oder Ihre Partnerin, oder es beginnt bald.
    }
    .nein =
        { $fuer ->
            [andere] Die Person macht gerade keine Ausbildung im Betrieb. Bei einer Ausbildung in der Schule kann BAföG passen.
           *[selbst] Sie machen gerade keine Ausbildung im Betrieb. Bei einer Ausbildung in der Schule kann BAföG passen.
        }
    .offen = Offen ist, ob jemand eine Ausbildung macht.
bedingung-berufsausbildungsbeihilfe-erste_ausbildung = Es ist die erste Ausbildung oder eine Berufsvorbereitung.
    .nein = Für eine zweite Ausbildung gibt es diese Hilfe nur selten. Fragen Sie die Agentur für Arbeit.
    .offen = Offen ist, ob es die erste Ausbildung ist.
bedingung-berufsausbildungsbeihilfe-wohnung =
    { $fuer ->
        [andere] Die Person wohnt nicht bei den Eltern, sie hat eine Behinderung, oder es geht um eine Berufsvorbereitung.
       *[selbst] Sie wohnen nicht bei den Eltern, Sie haben eine Behinderung, oder es geht um eine Berufsvorbereitung.
    }
    .nein = Wer bei den Eltern oder einem Elternteil wohnt, bekommt in der Ausbildung keine Berufsausbildungsbeihilfe. Mit einer Behinderung ist das anders.
    .offen = Offen ist, ob jemand bei den Eltern wohnt.
bedingung-berufsausbildungsbeihilfe-weg_oder_alter = Alter und Entfernung passen. Man ist 18 oder älter, verheiratet, hat ein Kind oder eine Behinderung. Oder der Betrieb ist von den Eltern aus zu weit weg.
    .nein = Unter 18 Jahren muss der Betrieb von den Eltern aus zu weit weg sein. Oder es gibt einen wichtigen Grund, nicht bei den Eltern zu wohnen. Sprechen Sie darüber mit der Agentur für Arbeit.
    .offen = Offen ist, ob der Betrieb von der Wohnung der Eltern aus zu weit weg ist.
bedingung-berufsausbildungsbeihilfe-aufenthalt = Staatsangehörigkeit und Aufenthalt stehen der Hilfe nicht im Weg.
    .nein = Mit diesem Aufenthaltspapier gibt es in der Ausbildung noch keine Berufsausbildungsbeihilfe.
    .offen = Offen ist der Aufenthaltstitel oder die Zeit in Deutschland.
bedingung-berufsausbildungsbeihilfe-einkommen = Das Einkommen ist nicht zu hoch: der Lohn in der Ausbildung, das Geld der Eltern und das des Ehepartners.
    .nein = Das Einkommen ist zu hoch. Es zählen der Lohn in der Ausbildung, das Geld der Eltern und das des Ehepartners.
    .offen = Offen ist das Einkommen.

behoerde-berufsausbildungsbeihilfe-anerkannt = Ob der Beruf anerkannt ist und der Ausbildungsvertrag eingetragen ist.
behoerde-berufsausbildungsbeihilfe-fahrkosten = Wie hoch die Kosten für Fahrten sind.

hinweis-berufsausbildungsbeihilfe-fahrkosten_dazu = Fahrten zu Betrieb und Berufsschule kommen oft dazu. Sie sind in unserer Schätzung nicht enthalten.
hinweis-berufsausbildungsbeihilfe-eltern_getrennt = Leben die Eltern getrennt oder sind auch Geschwister in Ausbildung? Dann ist die Hilfe oft höher als hier geschätzt.
hinweis-berufsausbildungsbeihilfe-eltern_zahlen_nicht = Zahlen die Eltern nicht, was sie nach der Rechnung zahlen müssten? Sagen Sie das der Agentur für Arbeit. Sie kann das Geld vorstrecken.
hinweis-berufsausbildungsbeihilfe-bald = Diese Hilfe ist für eine Ausbildung im Betrieb. Stellen Sie den Antrag, sobald der Vertrag da ist. Meist gibt es sie nur mit eigener Wohnung. Für Schule und Studium gibt es BAföG.
hinweis-berufsausbildungsbeihilfe-frueh_beantragen = Stellen Sie den Antrag früh. Für die Zeit vor dem Monat des Antrags gibt es kein Geld.
hinweis-berufsausbildungsbeihilfe-kind_selbst = Macht Ihr Kind eine Ausbildung und wohnt nicht bei Ihnen? Dann kann es vielleicht selbst Berufsausbildungsbeihilfe bekommen.
