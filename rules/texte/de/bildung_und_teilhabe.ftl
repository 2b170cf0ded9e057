# Bildung und Teilhabe.

leistung-bildung_und_teilhabe = Bildung und Teilhabe
    .kurz = Geld für Schule, Kita, Mittagessen, Ausflüge und Verein.
    .text = Bildung und Teilhabe ist für Kinder und Jugendliche. Es gibt Geld für Schulsachen, Mittagessen, Ausflüge, Klassenfahrten und Nachhilfe. Bis 18 Jahre gibt es auch Geld für Sport, Musik oder Verein. Dazu muss die Familie eine andere Leistung bekommen, zum Beispiel Wohngeld.
    .frueher = Oft auch: Bildungspaket.

bedingung-bildung_und_teilhabe-kind = In der Wohnung lebt ein Kind unter 18 Jahren. Oder jemand unter 25 Jahren geht zur Schule und bekommt keinen Lohn in der Ausbildung.
    .nein = In der Wohnung lebt kein Kind unter 18 Jahren. Es geht auch niemand unter 25 Jahren zur Schule.
    .offen = Offen sind die Kinder und ihr Alter.
bedingung-bildung_und_teilhabe-grundleistung = Es gibt eine Leistung, zu der Bildung und Teilhabe gehört: Wohngeld, Kinderzuschlag, Grundsicherung, Hilfe zum Lebensunterhalt oder Leistungen für Asylbewerber.
    .nein = Dazu gehört eine andere Leistung, zum Beispiel Wohngeld oder Kinderzuschlag. Danach sieht es im Moment nicht aus. Fehlt nur wenig Geld, fragen Sie trotzdem nach.
    .offen = Offen ist, ob es Wohngeld, Kinderzuschlag oder Grundsicherung gibt.

behoerde-bildung_und_teilhabe-kosten = Welche Kosten das Kind wirklich hat, zum Beispiel für Ausflüge, Essen oder Nachhilfe.

hinweis-bildung_und_teilhabe-mehr_als_der_betrag = Der Betrag ist nur das Geld für Schulsachen und Verein. Mittagessen, Ausflüge, Klassenfahrten, Fahrkarte und Nachhilfe kommen dazu.
hinweis-bildung_und_teilhabe-jobcenter_ohne_antrag = Mit Grundsicherungsgeld braucht man fast nie einen extra Antrag. Nur Nachhilfe muss man eigens beantragen. Nachweise gehen ans Jobcenter.
hinweis-bildung_und_teilhabe-nachtraeglich = Mit Wohngeld oder Kinderzuschlag kann man bis zu 12 Monate zurück Geld bekommen. Heben Sie Belege auf.

antragsstrecke-bildung_und_teilhabe-hilfe_zum_lebensunterhalt = Antrag mit Hilfe zum Lebensunterhalt
antragsstrecke-bildung_und_teilhabe-grundsicherung = Antrag mit Grundsicherung im Alter oder bei Erwerbsminderung
antragsstrecke-bildung_und_teilhabe-asylblg = Antrag mit Asylbewerberleistungen
antragsstrecke-bildung_und_teilhabe-wohngeld = Antrag mit Wohngeld
antragsstrecke-bildung_und_teilhabe-kinderzuschlag = Antrag mit Kinderzuschlag
antragsstrecke-bildung_und_teilhabe-grundsicherungsgeld = Antrag mit Grundsicherungsgeld
