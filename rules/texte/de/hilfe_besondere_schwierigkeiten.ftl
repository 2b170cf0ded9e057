# Hilfe zur Überwindung besonderer sozialer Schwierigkeiten.

leistung-hilfe_besondere_schwierigkeiten = Hilfe bei besonderen Schwierigkeiten
    .kurz = Beratung und Begleitung, zum Beispiel ohne Wohnung, nach der Haft oder bei Gewalt.
    .text = Manchmal kommt viel Schweres zusammen und man schafft es nicht allein. Dann helfen Sozialamt und Beratungsstellen gemeinsam. Sie helfen bei Wohnung, Arbeit und Ämtern. Beratung und Begleitung kosten nichts. Im Gesetz heißt das Hilfe zur Überwindung besonderer sozialer Schwierigkeiten.

bedingung-hilfe_besondere_schwierigkeiten-lage = Die Lage ist besonders schwer, zum Beispiel ohne Wohnung, ohne Geld, mit Gewalt, nach der Haft, mit Sucht oder Schulden.
    .nein = Sie haben keine solche Lage angegeben. Ändert sich das, können Sie sich jederzeit melden.
    .offen = Offen ist, ob es eine solche Lage gibt. Sie dürfen das offen lassen.

behoerde-hilfe_besondere_schwierigkeiten-eigene_kraft = Ob Sie es im Moment nicht allein schaffen.
behoerde-hilfe_besondere_schwierigkeiten-andere_hilfen = Ob eine andere Hilfe besser passt, zum Beispiel vom Jugendamt.
behoerde-hilfe_besondere_schwierigkeiten-einkommen = Ob Sie bei Geldleistungen etwas selbst zahlen. Für Beratung und Begleitung zählen Einkommen und Erspartes nicht.

hinweis-hilfe_besondere_schwierigkeiten-ohne_antrag = Sie brauchen kein Formular. Gehen Sie zu einer Beratungsstelle oder zum Sozialamt und erzählen Sie, was los ist.
hinweis-hilfe_besondere_schwierigkeiten-schlafplatz = Sie haben heute keinen Schlafplatz? Gehen Sie zum Sozialamt oder rufen Sie die 115 an. Es zählt der Ort, an dem Sie gerade sind. Eine Adresse brauchen Sie nicht.
hinweis-hilfe_besondere_schwierigkeiten-gewalt = Sind Sie in Gefahr? Rufen Sie 110 an. Es gibt auch Frauenhäuser und andere sichere Wohnungen.
hinweis-hilfe_besondere_schwierigkeiten-haft = Nach Haft oder Klinik: Sprechen Sie schon vor der Entlassung mit dem Sozialdienst dort. Er kennt Beratungsstellen in der Nähe.
hinweis-hilfe_besondere_schwierigkeiten-asyl = Bekommen Sie Leistungen für Asylbewerber? Dann fragen Sie zuerst die Stelle, die Ihnen das Geld zahlt. Oder fragen Sie eine Beratungsstelle.

frist-hilfe_besondere_schwierigkeiten = Am besten noch heute melden.
    .text = Sie brauchen dafür keine Unterlagen und kein Formular.
