# Bestattungskosten.

leistung-bestattungskosten = Hilfe für die Kosten einer Bestattung
    .kurz = Das Sozialamt zahlt, wenn Sie eine Bestattung nicht bezahlen können.
    .text = Müssen Sie eine Bestattung bezahlen und haben das Geld nicht? Dann kann das Sozialamt die Kosten übernehmen (Bestattungskosten). Es zahlt eine einfache und würdige Bestattung. Zuerst zählt, was der verstorbene Mensch hinterlassen hat.

bedingung-bestattungskosten-bestattung = Eine Bestattung ist zu bezahlen.
    .nein = Sie haben keine Bestattung angegeben.
    .offen = Offen ist, ob eine Bestattung zu bezahlen ist.

behoerde-bestattungskosten-verpflichtet = Ob gerade Sie die Bestattung bezahlen müssen, zum Beispiel weil Sie erben oder nahe verwandt sind.
behoerde-bestattungskosten-nachlass = Ob Geld da ist, das der verstorbene Mensch hinterlassen hat, oder eine Versicherung.
behoerde-bestattungskosten-zumutbar = Wie viel Sie selbst zahlen können. Das Amt schaut auf Einkommen und Erspartes. Es zählt auch, wie nah Sie sich waren.
behoerde-bestattungskosten-umfang = Welche Kosten am Ort üblich und nötig sind.

hinweis-bestattungskosten-vorher_fragen = Sprechen Sie, wenn es geht, vorher mit dem Sozialamt und dem Bestatter über die Kosten. Auch nach der Bestattung ist ein Antrag möglich.
hinweis-bestattungskosten-zustaendig = Es zählt der Ort, an dem der Mensch gestorben ist. Hat er Sozialhilfe bekommen, ist das Sozialamt zuständig, das sie gezahlt hat.
hinweis-bestattungskosten-auch_ohne_andere_leistung = Sie müssen dafür kein anderes Geld vom Amt bekommen. Auch mit Lohn oder Rente können Sie fragen.
hinweis-bestattungskosten-mehrere = Müssen mehrere zahlen, zum Beispiel Geschwister? Dann fragt jede Person für ihren Teil.
hinweis-bestattungskosten-asyl = Bekommen Sie Leistungen für Asylbewerber? Dann fragen Sie zuerst die Stelle, die Ihnen das Geld zahlt.

frist-bestattungskosten = Am besten vor der Bestattung fragen.
    .text = Heben Sie alle Rechnungen auf. Auch danach ist ein Antrag noch möglich.
