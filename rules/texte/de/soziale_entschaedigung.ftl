# Soziale Entschädigung (SGB XIV).

leistung-soziale_entschaedigung = Soziale Entschädigung
    .kurz = Hilfe und Geld nach Gewalt oder nach einem Impfschaden.
    .text = Haben Sie Gewalt erlebt und leiden Sie darunter? Dann gibt es Hilfe: Gespräche in einer Traumaambulanz, Behandlung und manchmal Geld jeden Monat. Auch seelische Gewalt, Missbrauch und Stalking zählen. Die Hilfe gibt es auch nach einem Impfschaden, durch Kriegsmunition oder im Zivildienst. Ihr Einkommen spielt für das meiste keine Rolle.

bedingung-soziale_entschaedigung-ereignis = Es gab Gewalt, Missbrauch oder Bedrohung. Oder es gibt einen Schaden durch eine Impfung, den Krieg oder den Zivildienst.
    .nein = Sie haben nichts davon angegeben. Möchten Sie später darüber sprechen, geht das jederzeit.
    .offen = Diese Frage ist offen. Sie dürfen sie offen lassen.

behoerde-soziale_entschaedigung-folgen = Welche Folgen für Körper oder Seele es gibt und woher sie kommen.
behoerde-soziale_entschaedigung-ereignis_pruefen = Ob das Gesetz für das gilt, was geschehen ist. Meist muss es in Deutschland geschehen sein.
behoerde-soziale_entschaedigung-zeitpunkt = Welches Recht gilt. Bei Taten vor 2024 gilt zum Teil das frühere Gesetz.
behoerde-soziale_entschaedigung-mitwirkung = Ob etwas gegen die Hilfe spricht. Niemand muss dabei mehr tun, als möglich und zumutbar ist.

hinweis-soziale_entschaedigung-gefahr = Sind Sie jetzt in Gefahr? Rufen Sie 110 an.
hinweis-soziale_entschaedigung-traumaambulanz = In eine Traumaambulanz können Sie sofort gehen. Den Antrag stellen Sie nach dem zweiten Gespräch. Die ersten 2 Gespräche sind in jedem Fall bezahlt.
hinweis-soziale_entschaedigung-ohne_anzeige = Sie können den Antrag ohne Anzeige bei der Polizei stellen. Das Amt kann später nach einer Anzeige fragen. Sie dürfen sagen, warum sie für Sie nicht ging.
hinweis-soziale_entschaedigung-ohne_beweise = Gibt es keine Zeugen und keine Beweise? Dann kann reichen, was Sie sagen.
hinweis-soziale_entschaedigung-formlos = Ein kurzer Brief reicht für den Anfang: „Ich beantrage Soziale Entschädigung.“ Was geschehen ist, müssen Sie dort noch nicht erzählen.
hinweis-soziale_entschaedigung-beginn = Auch nach vielen Jahren ist ein Antrag möglich. Geld gibt es meist ab dem Monat des Antrags. Wer den Antrag im ersten Jahr danach stellt, bekommt auch Geld für die Zeit davor.
hinweis-soziale_entschaedigung-angehoerige = Auch Angehörige und Menschen, die dabei waren, können Hilfe bekommen.
hinweis-soziale_entschaedigung-nicht_angerechnet = Die monatliche Entschädigung zählt bei Grundsicherung und Sozialhilfe nicht als Einkommen.
hinweis-soziale_entschaedigung-dolmetschen = Es gilt für alle Menschen, gleich mit welchem Pass. In den ersten Jahren in Deutschland bezahlt das Amt auch das Dolmetschen.

frist-soziale_entschaedigung = Wenn Sie so weit sind: noch im { $monat } beantragen.
    .text = Ein kurzer Brief reicht. Geld gibt es meist ab dem Monat, in dem der Antrag ankommt.
