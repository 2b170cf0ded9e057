# Übernahme von Mietrückständen.

leistung-mietschulden = Hilfe bei Mietschulden
    .kurz = Das Amt kann Schulden bei Miete, Strom oder Heizung übernehmen.
    .text = Ist Ihre Wohnung wegen Mietschulden in Gefahr? Dann kann das Amt die Schulden übernehmen (Übernahme von Mietrückständen). Das geht auch, wenn Strom oder Heizung abgestellt werden sollen. Meist ist das Geld ein Darlehen: Sie zahlen es nach und nach zurück.

bedingung-mietschulden-schulden = Es gibt Schulden bei Miete, Strom oder Heizung. Oder die Wohnung ist gekündigt.
    .nein = Sie haben keine Schulden bei Miete, Strom oder Heizung angegeben. Kommt es dazu, melden Sie sich sofort beim Amt. Bei anderen Schulden hilft die Schuldnerberatung.
    .offen = Offen ist, ob es Schulden bei Miete, Strom oder Heizung gibt.

behoerde-mietschulden-wohnung_in_gefahr = Ob die Wohnung, der Strom oder die Heizung wirklich in Gefahr ist.
behoerde-mietschulden-wohnung_bleibt = Ob Sie damit in der Wohnung bleiben können: ob der Vermieter mitmacht und ob Sie die Miete danach zahlen können.
behoerde-mietschulden-eigene_mittel = Ob Sie die Schulden selbst zahlen können, zum Beispiel mit Erspartem oder in Raten.
behoerde-mietschulden-darlehen = Ob Sie das Geld zurückzahlen müssen. Beim Jobcenter ist es meist ein Darlehen. Beim Sozialamt kann es auch ein Zuschuss sein.

hinweis-mietschulden-zuerst_anrufen = Es eilt: Rufen Sie zuerst an, noch heute. Sagen Sie: „Meine Wohnung ist in Gefahr.“ Den Antrag stellen Sie danach.
hinweis-mietschulden-raeumungsklage = Haben Sie eine Räumungsklage bekommen? Dann bleiben 2 Monate, nachdem die Klage bei Ihnen angekommen ist. Zahlt jemand bis dahin alles oder sagt das Amt die Zahlung zu, gilt die fristlose Kündigung nicht mehr. Das klappt meist nur einmal in 2 Jahren.
hinweis-mietschulden-zweite_kuendigung = Manchmal kündigt der Vermieter zweimal: fristlos und mit Frist. Die Kündigung mit Frist kann trotzdem bleiben. Lassen Sie sich schnell beraten.
hinweis-mietschulden-auch_ohne_andere_leistung = Sie müssen dafür kein anderes Geld vom Amt bekommen. Auch mit Lohn oder Rente können Sie das Sozialamt fragen.
hinweis-mietschulden-strom = Bei Strom und Gas: Fragen Sie auch gleich den Anbieter nach kleinen Raten.
hinweis-mietschulden-ohne_wohnung = Die Wohnung ist schon weg? Dann geht es zuerst um eine neue. Dabei hilft die Hilfe bei besonderen Schwierigkeiten.
hinweis-mietschulden-asyl = Bekommen Sie Leistungen für Asylbewerber? Dann fragen Sie die Stelle, die Ihnen das Geld zahlt.

frist-mietschulden = Noch heute beim Amt anrufen.
    .text = Nach einer Räumungsklage bleiben nur 2 Monate. Den Antrag stellen Sie nach dem Anruf.
