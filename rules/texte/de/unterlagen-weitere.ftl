# Unterlagen, Ämter und Hinweise zu Wegen: Leistungen für Asylbewerber, Wohnberechtigungsschein,
# Rundfunkbeitrag, Zuzahlungen, Familienversicherung.

unterlage-aufenthaltspapier = Aufenthaltsgestattung, Duldung, Titel oder ein anderes Papier der Ausländerbehörde
unterlage-behandlung = Wenn Sie eines haben: Brief vom Arzt oder vom Krankenhaus
unterlage-beitragsnummer = Beitragsnummer, sie steht auf jedem Brief zum Rundfunkbeitrag
unterlage-bescheid_befreiung = Kopie vom Bescheid über die andere Leistung, zum Beispiel Grundsicherungsgeld
unterlage-merkzeichen_rf = Bei Behinderung: Kopie vom Ausweis mit dem Merkzeichen RF
unterlage-zuzahlungsbelege = Quittungen über alle Zuzahlungen im Jahr
unterlage-aerztliche_bescheinigung = Bei langer schwerer Krankheit: Bescheinigung vom Arzt
unterlage-fragebogen_familie = Fragebogen der Krankenkasse zur Familienversicherung
unterlage-heirats_geburtsurkunde = Heiratsurkunde oder Geburtsurkunde des Kindes

stelle-wohnungsamt = Wohnungsamt oder Bürgerbüro
    .bei = beim Wohnungsamt oder im Bürgerbüro
stelle-beitragsservice = Beitragsservice
    .bei = beim Beitragsservice
stelle-krankenkasse = Krankenkasse
    .bei = bei der Krankenkasse

weg-hinweis-asyl_unterkunft = In einer Unterkunft fragen Sie zuerst dort. In der ersten Zeit hilft die Aufnahmeeinrichtung.
weg-hinweis-wohnungsamt_suchen = Je nach Ort ist die Stadt, die Gemeinde oder der Landkreis zuständig. Fragen Sie im Rathaus.
