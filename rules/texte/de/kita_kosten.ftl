# Beitrag für Kita, Tagespflege und Hort.

leistung-kita_kosten = Kita-Beitrag erlassen
    .kurz = Kein Beitrag oder weniger Beitrag für Kita, Tagespflege und Hort.
    .text = Eltern zahlen für Kita, Tagespflege und Hort meist einen Beitrag. Mit Wohngeld, Kinderzuschlag oder Grundsicherung muss man ihn nicht zahlen. Auch mit kleinem Einkommen kann der Beitrag ganz oder zum Teil wegfallen. Dafür braucht es einen Antrag.

bedingung-kita_kosten-kind = Ein Kind geht in die Kita, in die Tagespflege oder in den Hort.
    .nein = Im Moment geht kein Kind in eine Kita, Tagespflege oder in einen Hort. Beginnt das bald? Dann stellen Sie den Antrag schon vorher.
    .offen = Offen ist, ob ein Kind in die Kita, in die Tagespflege oder in den Hort geht.
bedingung-kita_kosten-belastung = Es gibt eine andere Leistung wie Wohngeld, oder das Einkommen ist klein.
    .nein = Das Einkommen ist so hoch, dass der Beitrag zumutbar ist. Haben Sie hohe Kosten oder einen sehr hohen Beitrag? Dann fragen Sie das Jugendamt.
    .offen = Offen ist, ob es eine andere Leistung gibt und wie hoch Einkommen und Miete sind.

behoerde-kita_kosten-beitrag = Wie hoch der Beitrag in Ihrer Gemeinde ist.
behoerde-kita_kosten-einkommen = Wie viel vom Einkommen das Jugendamt anrechnet und ob ein Teil des Beitrags zumutbar ist.

hinweis-kita_kosten-antrag = Der Beitrag fällt nur auf Antrag weg. Stellen Sie den Antrag gleich.
hinweis-kita_kosten-erst_die_andere_leistung = Beantragen Sie zuerst die andere Leistung, zum Beispiel Wohngeld. Mit dem Bescheid geht es beim Jugendamt am schnellsten.
hinweis-kita_kosten-nur_das_aelteste = In Sachsen-Anhalt zahlen Eltern für Krippe und Kindergarten nur für das älteste Kind. Geht ein älteres Kind in den Hort, sind die jüngeren in der Kita frei. Fragen Sie Ihre Gemeinde, ob das richtig berechnet ist.
hinweis-kita_kosten-mittagessen = Das Mittagessen gehört nicht zum Beitrag. Dafür gibt es Bildung und Teilhabe.
