# Kommunale Eingliederungsleistungen.

leistung-kommunale_eingliederungsleistungen = Hilfe bei Kinderbetreuung, Pflege, Schulden, Sucht oder in Krisen
    .kurz = Beratung und Betreuung, damit der Weg in Arbeit frei wird.
    .text = Manchmal steht etwas anderes zwischen einem Menschen und der Arbeit. Das Jobcenter kann dann Betreuung für Kinder oder Angehörige, Schuldnerberatung, Suchtberatung oder Begleitung in schweren Zeiten vermitteln. Im Gesetz heißt das „kommunale Eingliederungsleistungen“. Geld auf das Konto ist es meist nicht.

bedingung-kommunale_eingliederungsleistungen-grundleistung = Es gibt Grundsicherungsgeld, oder es sieht danach aus.
    .nein = Diese Hilfe gehört zum Grundsicherungsgeld. Danach sieht es im Moment nicht aus. Ist das bei Ihnen anders? Dann fragen Sie das Jobcenter.
    .offen = Offen ist, ob es Grundsicherungsgeld gibt oder geben kann.
bedingung-kommunale_eingliederungsleistungen-bedarf = Ein Kind hat keinen Betreuungsplatz, jemand braucht Pflege, oder es gibt Schulden, Sucht, eine Krise oder eine längere Beeinträchtigung.
    .nein = Aus Ihren Antworten sehen wir nicht, dass so eine Hilfe nötig ist. Reicht die Betreuung nicht aus, pflegen Sie jemanden oder wächst Ihnen etwas über den Kopf? Dann fragen Sie das Jobcenter trotzdem.
    .offen = Offen ist, ob Betreuung, Pflege oder Beratung nötig ist.

behoerde-kommunale_eingliederungsleistungen-ermessen = Ob die Hilfe nötig ist, damit jemand Arbeit aufnehmen oder behalten kann.
behoerde-kommunale_eingliederungsleistungen-zustaendig = Wer die Hilfe übernimmt: der Landkreis, die Stadt oder eine Beratungsstelle.

hinweis-kommunale_eingliederungsleistungen-sofort_beratung = Sie müssen nicht auf das Jobcenter warten. Beratungsstellen für Schulden und Sucht können Sie auch selbst anrufen.
hinweis-kommunale_eingliederungsleistungen-kita = Melden Sie das Kind zugleich beim Jugendamt oder in der Kita an. Einen Platz gibt es auch ohne das Jobcenter.
hinweis-kommunale_eingliederungsleistungen-mit_arbeitslosengeld = Wer Arbeitslosengeld bekommt, fragt zuerst die Agentur für Arbeit. Beratung bei Schulden oder Sucht gibt es auch ohne Amt.
