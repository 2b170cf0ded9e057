# Kinderzuschlag.

leistung-kinderzuschlag = Kinderzuschlag
    .kurz = Geld zusätzlich zum Kindergeld, wenn der Lohn klein ist.
    .text = Kinderzuschlag ist für Eltern, die genug für sich selbst verdienen. Für die ganze Familie reicht es aber nicht oder nur knapp. Den Zuschlag gibt es für jedes Kind zusätzlich zum Kindergeld.

bedingung-kinderzuschlag-kind = Im Haushalt lebt ein Kind unter 25 Jahren, für das es Kindergeld gibt.
    .nein = Im Haushalt lebt kein Kind unter 25 Jahren, für das es Kindergeld gibt.
    .offen = Offen ist, ob ein Kind mit Kindergeld im Haushalt lebt.
bedingung-kinderzuschlag-mindesteinkommen = Die Eltern haben zusammen genug Einkommen im Monat vor Abzügen. Für Alleinerziehende gilt ein kleinerer Betrag.
    .nein = Das Einkommen vor Abzügen ist kleiner als der Mindestbetrag. Dann kommt Grundsicherungsgeld in Frage. Es zählt der Durchschnitt der letzten 6 Monate: War es da mehr, fragen Sie die Familienkasse.
    .offen = Offen ist, wie viel die Eltern verdienen.
bedingung-kinderzuschlag-bedarf = Mit Kinderzuschlag und Wohngeld reicht das Geld für die ganze Familie.
    .nein = Auch mit Kinderzuschlag und Wohngeld reicht das Geld nicht zum Leben. Dann kommt Grundsicherungsgeld in Frage.
    .offen = Offen ist, ob das Geld mit Kinderzuschlag und Wohngeld reicht. Dafür fehlen Angaben zu Einkommen, Miete oder Kindern.
bedingung-kinderzuschlag-hoehe = Das Einkommen ist nicht zu hoch.
    .nein = Das Einkommen der Eltern oder der Kinder ist so hoch, dass kein Zuschlag bleibt. Es zählt der Durchschnitt der letzten 6 Monate: War es da weniger, fragen Sie die Familienkasse.
    .offen = Offen ist, ob nach der Rechnung ein Zuschlag bleibt.
bedingung-kinderzuschlag-vermoegen = Das Ersparte ist nicht zu hoch.
    .nein = Das Ersparte ist zu hoch.
    .offen = Offen ist, wie viel Erspartes es gibt oder welche Grenze gilt. Das prüft die Familienkasse.
bedingung-kinderzuschlag-aufenthalt = Der Pass oder der Aufenthaltstitel passt.
    .nein = Mit diesem Aufenthaltstitel gibt es meist keinen Kinderzuschlag. Mit Arbeit oder nach längerer Zeit in Deutschland kann sich das ändern.
    .offen = Offen ist die Staatsangehörigkeit oder der Aufenthaltstitel.

behoerde-kinderzuschlag-durchschnitt = Wie hoch das Einkommen im Durchschnitt der letzten 6 Monate war.
behoerde-kinderzuschlag-unterhalt = Ob für das Kind auch Unterhalt oder Unterhaltsvorschuss beantragt ist.

hinweis-kinderzuschlag-ab_antrag = Kinderzuschlag gibt es ab dem Monat, in dem der Antrag ankommt. Er gilt für 6 Monate.
hinweis-kinderzuschlag-luecke = Fehlt nur wenig zum Leben, kann man statt Grundsicherungsgeld auch Kinderzuschlag wählen. Lassen Sie ausrechnen, was mehr ist.
hinweis-kinderzuschlag-wohngeld_dazu = Wohngeld und Kinderzuschlag kann man zusammen bekommen. Stellen Sie beide Anträge.

zeit-kinderzuschlag-antrag = Beantragen Sie Kinderzuschlag noch im Monat der Geburt. Für frühere Monate gibt es nichts.
