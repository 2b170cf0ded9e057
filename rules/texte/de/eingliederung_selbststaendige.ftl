# Leistungen zur Eingliederung von Selbständigen.

leistung-eingliederung_selbststaendige = Hilfen für Selbstständige
    .kurz = Zuschuss, Darlehen oder Beratung für den eigenen Betrieb.
    .text = Wer Grundsicherungsgeld bekommt und hauptberuflich selbstständig ist oder wird, kann Hilfe für den Betrieb bekommen. Für Geräte und Material gibt es Darlehen und bis zu 5.000 Euro Zuschuss. Läuft der Betrieb schon, kann das Jobcenter eine Beratung bezahlen. Im Gesetz heißt das „Leistungen zur Eingliederung von Selbständigen“.

bedingung-eingliederung_selbststaendige-grundleistung = Es gibt Grundsicherungsgeld, oder es sieht danach aus.
    .nein = Diese Hilfe gehört zum Grundsicherungsgeld. Danach sieht es im Moment nicht aus. Ist das bei Ihnen anders? Dann fragen Sie das Jobcenter.
    .offen = Offen ist, ob es Grundsicherungsgeld gibt oder geben kann.
bedingung-eingliederung_selbststaendige-person = Jemand im Haushalt kann arbeiten, ist unter dem Rentenalter und bekommt kein Arbeitslosengeld.
    .nein = Das Jobcenter hilft hier Menschen unter dem Rentenalter, die arbeiten können. Wer Arbeitslosengeld bekommt, fragt die Agentur für Arbeit: Sie hat eigene Hilfen.
    .offen = Offen sind Alter, Gesundheit oder Arbeitslosengeld.
bedingung-eingliederung_selbststaendige-selbststaendig = Jemand ist selbstständig oder will sich selbstständig machen.
    .nein = Diese Hilfe ist für Menschen mit eigenem Betrieb oder mit dem Plan dafür. Haben Sie das vor? Dann sprechen Sie mit dem Jobcenter, bevor Sie Geld ausgeben.
    .offen = Offen ist, ob jemand selbstständig ist oder es werden will.

behoerde-eingliederung_selbststaendige-tragfaehig = Ob sich der Betrieb voraussichtlich trägt, und ob damit bald weniger oder kein Grundsicherungsgeld nötig ist. Dazu soll eine fachkundige Stelle etwas sagen.
behoerde-eingliederung_selbststaendige-hauptberuf = Ob die Selbstständigkeit der Hauptberuf ist oder wird.
behoerde-eingliederung_selbststaendige-ermessen = Was für den Betrieb nötig und angemessen ist, und ob das Jobcenter es bezahlt.

hinweis-eingliederung_selbststaendige-vorher = Stellen Sie den Antrag, bevor Sie etwas kaufen oder bestellen. Sonst bleiben die Kosten bei Ihnen.
hinweis-eingliederung_selbststaendige-nach_einem_jahr = Seit Juli 2026 sieht sich das Jobcenter meist nach einem Jahr an, ob sich der Betrieb trägt.
hinweis-eingliederung_selbststaendige-gruendungszuschuss = Wer mit Arbeitslosengeld einen eigenen Betrieb beginnt, fragt die Agentur für Arbeit vorher nach dem Gründungszuschuss.
