# BAföG.

leistung-bafoeg = BAföG
    .kurz = Geld für Schule oder Studium.
    .text = BAföG hilft, eine Schule oder ein Studium zu bezahlen. Wie viel es ist, hängt meist auch vom Einkommen der Eltern ab. Im Studium ist die Hälfte geschenkt. Die andere Hälfte zahlt man später ohne Zinsen zurück. In der Schule ist meist alles geschenkt.

bedingung-bafoeg-ausbildung =
    { $fuer ->
        [andere] Schule, Studium oder eine Ausbildung in der Schule: Das macht die Person oder ihr Partner oder ihre Partnerin, oder es beginnt bald.
       *[selbst] Schule, Studium oder eine Ausbildung in der Schule: Das machen Sie oder Ihr Partner oder Ihre Partnerin, oder es beginnt bald.
    }
    .nein =
        { $fuer ->
            [andere] Die Person studiert im Moment nicht und geht nicht zur Schule. Beginnt es bald? Dann geht der Antrag schon vorher.
           *[selbst] Sie studieren im Moment nicht und gehen nicht zur Schule. Beginnt es bald? Dann geht der Antrag schon vorher.
        }
    .offen = Offen ist, ob jemand studiert oder zur Schule geht.
bedingung-bafoeg-wohnung = Die Wohnung steht dem BAföG nicht im Weg.
    .nein = Für diese Schule gibt es BAföG nur mit eigener Wohnung. Dazu muss die Schule von den Eltern aus zu weit weg sein. Es geht auch, wenn man ein Kind hat oder verheiratet ist oder war.
    .offen = Offen ist, ob die Schule von der Wohnung der Eltern aus zu weit weg ist.
bedingung-bafoeg-alter = Das Alter steht dem BAföG nicht im Weg.
    .nein = Die Ausbildung hat nach dem 45. Geburtstag begonnen. Davon gibt es Ausnahmen, zum Beispiel nach einem Abitur auf dem zweiten Weg oder wegen der Familie. Fragen Sie das Amt.
    .offen = Offen ist, wann die Ausbildung begonnen hat.
bedingung-bafoeg-erste_ausbildung = Es ist das erste Studium, ein Master danach oder eine Schule.
    .nein = Für ein zweites Studium gibt es BAföG nur selten. Lassen Sie sich im Amt für Ausbildungsförderung beraten.
    .offen = Offen ist, ob es das erste Studium ist.
bedingung-bafoeg-aufenthalt = Staatsangehörigkeit und Aufenthalt stehen dem BAföG nicht im Weg.
    .nein = Mit diesem Aufenthaltstitel gibt es meist noch kein BAföG. Haben Eltern mindestens 3 Jahre in Deutschland gearbeitet? Dann fragen Sie trotzdem nach.
    .offen = Offen ist der Aufenthaltstitel oder die Zeit in Deutschland.
bedingung-bafoeg-einkommen = Das Einkommen ist nicht zu hoch: das eigene, das der Eltern und das des Ehepartners.
    .nein = Das Einkommen ist zu hoch. Es zählen das eigene, das der Eltern und das des Ehepartners.
    .offen = Offen ist das Einkommen.
bedingung-bafoeg-vermoegen = Das Ersparte ist nicht zu hoch.
    .nein = Das eigene Ersparte ist zu hoch.
    .offen = Offen ist das Ersparte.

behoerde-bafoeg-vollzeit = Ob die Ausbildung in Vollzeit ist und gefördert werden kann. Bei Gymnasium, Real- und Gesamtschule geht es erst ab Klasse 10.
behoerde-bafoeg-leistungen = Ob die Leistungen und die Dauer passen. Im Studium braucht man nach dem 4. Semester einen Nachweis.
behoerde-bafoeg-fruehere_ausbildung = Ob eine frühere Ausbildung oder ein Wechsel des Fachs dem BAföG im Weg steht.

hinweis-bafoeg-eltern_jetzt_weniger = Verdienen die Eltern jetzt viel weniger als vor 2 Jahren? Dann kann das Amt mit dem heutigen Einkommen rechnen. Das muss man extra beantragen.
hinweis-bafoeg-eltern_getrennt = Leben die Eltern getrennt oder sind auch Geschwister in Ausbildung? Dann ist das BAföG oft höher als hier geschätzt.
hinweis-bafoeg-eltern_zahlen_nicht = Zahlen die Eltern nicht, was sie nach der Rechnung zahlen müssten? Dann kann das Amt das Geld vorstrecken. Das heißt „Vorausleistung“, und man muss es beantragen.
hinweis-bafoeg-bald = Sie müssen nicht warten, bis Schule oder Studium beginnen. Mit einer Zusage können Sie den Antrag schon stellen. Ob es BAföG gibt, hängt von der Ausbildung und vom Geld der Eltern ab. Für eine Ausbildung im Betrieb gibt es Berufsausbildungsbeihilfe.
hinweis-bafoeg-frueh_beantragen = BAföG gibt es erst ab dem Monat, in dem der Antrag ankommt. Ein kurzer Antrag reicht zuerst, Nachweise können später kommen.
hinweis-bafoeg-kind_selbst = Studiert Ihr Kind oder macht es eine Ausbildung in der Schule? Oder geht es zur Schule und wohnt nicht bei Ihnen? Dann kann es vielleicht selbst BAföG bekommen. Das Kind stellt den Antrag.

entwurf-bafoeg_2027 = Gesetzentwurf: Wer nicht bei den Eltern wohnt, soll mehr Geld fürs Wohnen bekommen.
