# Unterlagen, Stellen und Wörter zu den Wegen für Hilfen in Notlagen.

unterlage-brief_schulden = Brief über die Schulden: Mahnung, Kündigung oder Klage
unterlage-aufstellung_schulden = Liste der Schulden vom Vermieter oder vom Stromanbieter
unterlage-zusage_vermieter = Wenn möglich: Zusage vom Vermieter, dass Sie bleiben dürfen
unterlage-liste_gegenstaende = Liste der Dinge, die fehlen
unterlage-schwangerschaft_nachweis = In der Schwangerschaft: Mutterpass oder Bescheinigung
unterlage-ausweis_wenn_vorhanden = Ausweis, wenn Sie einen haben
unterlage-entlassungsschein = Nach der Haft: Entlassungsschein, wenn Sie ihn haben
unterlage-briefe_schulden = Alle Briefe und Rechnungen, auch die noch geschlossenen
unterlage-aktenzeichen_polizei = Aktenzeichen der Polizei, wenn es eines gibt
unterlage-arztberichte_schaedigung = Arztberichte, wenn Sie welche haben
unterlage-sterbeurkunde = Sterbeurkunde
unterlage-rechnungen_bestattung = Rechnungen oder Angebot vom Bestatter und vom Friedhof
unterlage-nachlass = Nachweise, was der verstorbene Mensch hinterlassen hat: Konto, Versicherung, Testament
unterlage-bescheinigung_haushalt = Bescheinigung vom Arzt oder vom Krankenhaus
unterlage-antwort_krankenkasse = Antwort der Krankenkasse, wenn Sie dort gefragt haben

stelle-entschaedigungsbehoerde = Amt für Soziale Entschädigung
    .bei = beim Amt für Soziale Entschädigung
stelle-schuldnerberatungsstelle = Schuldnerberatungsstelle
    .bei = bei der Schuldnerberatungsstelle
stelle-suchtberatungsstelle = Suchtberatungsstelle
    .bei = bei der Suchtberatungsstelle

weg-hinweis-zuerst_anrufen = Rufen Sie zuerst an und sagen Sie, dass es eilt.
weg-hinweis-ohne_adresse = Es zählt der Ort, an dem Sie gerade sind. Eine Adresse brauchen Sie nicht.
weg-hinweis-sterbeort = Es zählt der Ort, an dem der Mensch gestorben ist. Hat er Sozialhilfe bekommen, zählt das Sozialamt, das sie gezahlt hat.
weg-hinweis-entschaedigung_ort = Es zählt, wo Sie wohnen. Nach einem Impfschaden zählt das Bundesland, in dem Sie geimpft wurden.

teil-mietschulden_ohne_jobcenter = Wenn Sie kein Grundsicherungsgeld bekommen
teil-einmalig_jobcenter = Wenn Sie Grundsicherungsgeld bekommen oder jemand im Haushalt arbeiten kann
teil-einmalig_sozialamt = Im Rentenalter, wenn niemand im Haushalt arbeiten kann oder wenn Sie Geld vom Sozialamt bekommen
