# Grundsicherungsgeld.

leistung-grundsicherungsgeld = Grundsicherungsgeld
    .kurz = Geld zum Leben und für die Wohnung, wenn der Lohn nicht reicht oder Arbeit fehlt.
    .text = Grundsicherungsgeld sichert das Nötigste: Essen, Kleidung, Wohnung und Heizung. Es ist für Menschen, die arbeiten können, und für ihre Familie. Auch wer arbeitet und wenig verdient, kann es bekommen. Das gilt auch für Selbstständige.
    .frueher = Früher: Bürgergeld.
leistung-grundsicherungsgeld-buergergeld = Bürgergeld

bedingung-grundsicherungsgeld-erwerbsfaehig =
    { $fuer ->
        [andere] Im Haushalt ist jemand, der mindestens 15 Jahre alt ist, noch nicht im Rentenalter ist und arbeiten kann: die Person selbst, ihr Partner oder ihre Partnerin, ein Kind oder die Eltern.
       *[selbst] Im Haushalt ist jemand, der mindestens 15 Jahre alt ist, noch nicht im Rentenalter ist und arbeiten kann: Sie selbst, Ihr Partner oder Ihre Partnerin, ein Kind oder Ihre Eltern.
    }
    .nein = Grundsicherungsgeld ist für Menschen unter der Rentengrenze, die mindestens 3 Stunden am Tag arbeiten können. Sonst kann Geld vom Sozialamt passen.
    .offen = Offen sind Alter, Rente oder ob jemand arbeiten kann.
bedingung-grundsicherungsgeld-ausbildung = Kein Studium mit eigener Wohnung, oder es leben noch andere im Haushalt, die Geld bekommen können.
    .nein = Im Studium mit eigener Wohnung gibt es meist kein Grundsicherungsgeld. Dafür ist BAföG da. In Härtefällen gibt es ein Darlehen, und bei Schwangerschaft oder Kindern einen Zuschuss.
    .offen = Offen ist, ob es ein Studium mit eigener Wohnung ist.
bedingung-grundsicherungsgeld-aufenthalt = Der Aufenthalt ist nicht nur für ein Asylverfahren, mit Duldung oder nur für die Suche nach Arbeit erlaubt.
    .nein = Mit Gestattung oder Duldung gibt es andere Hilfe: Leistungen für Asylbewerber. Fragen Sie beim Landkreis oder bei der Stadt. Ist der Aufenthalt nur für die Suche nach Arbeit oder Ausbildung erlaubt? Dann geht es meist erst nach 5 Jahren in Deutschland.
    .offen = Offen ist der Aufenthaltstitel.
bedingung-grundsicherungsgeld-heim = Die Wohnung ist kein Heim, oder die Arbeit dauert mindestens 15 Stunden in der Woche.
    .nein = Im Heim gibt es meist kein Grundsicherungsgeld. Dort hilft das Sozialamt.
    .offen = Offen ist, wie die Wohnung ist.
bedingung-grundsicherungsgeld-einkommen = Das Geld im Monat reicht nicht für Leben und Wohnung.
    .nein = Das Geld im Monat reicht wohl für Leben und Wohnung. Bei hohen Kosten, zum Beispiel einer Nachzahlung für Heizung, kann es anders sein.
    .offen = Offen sind Einkommen oder Wohnkosten.
bedingung-grundsicherungsgeld-vermoegen = Das Ersparte ist nicht zu hoch.
    .nein = Das Ersparte ist zu hoch. Die Grenze hängt vom Alter ab und gilt für jede Person.
    .offen = Offen ist das Ersparte.

behoerde-grundsicherungsgeld-wohnkosten = Ob die Kosten der Wohnung angemessen sind. Im ersten Jahr ist das Amt großzügiger.
behoerde-grundsicherungsgeld-mehrbedarf = Ob mehr Geld nötig ist, zum Beispiel für besonderes Essen bei Krankheit, für warmes Wasser aus einem Boiler oder bei einer Behinderung.
behoerde-grundsicherungsgeld-erwerbsfaehigkeit = Ob jemand mindestens 3 Stunden am Tag arbeiten kann.
behoerde-grundsicherungsgeld-aufenthaltsrecht = Ob das Recht zum Aufenthalt passt, zum Beispiel in den ersten 3 Monaten oder bei der Suche nach Arbeit.
behoerde-grundsicherungsgeld-zusammenleben = Wer zum Haushalt gehört und wer füreinander einsteht.

vorrang-grundsicherungsgeld-wohngeld = Wohngeld geht vor, wenn das Geld damit für alle reicht.
vorrang-grundsicherungsgeld-kinderzuschlag = Kinderzuschlag geht vor, wenn das Geld damit für alle reicht, oft zusammen mit Wohngeld.

hinweis-grundsicherungsgeld-ab_monat = Das Geld gibt es ab dem Ersten des Monats, in dem der Antrag ankommt. Für frühere Monate gibt es nichts.
hinweis-grundsicherungsgeld-arbeit_erlaubt = Arbeit schließt Grundsicherungsgeld nicht aus. Ein Teil vom Lohn bleibt frei.
hinweis-grundsicherungsgeld-alter_bescheid = Läuft noch ein Bescheid von vor Juli 2026? Dann gilt bis zu seinem Ende die alte, höhere Grenze für Erspartes.
hinweis-grundsicherungsgeld-schwanger = In der Schwangerschaft gibt es ab der 13. Woche mehr Geld. Dazu kommt Geld für Kleidung und für die Ausstattung des Babys.
hinweis-grundsicherungsgeld-notlage = Ist es dringend? Sagen Sie das im Jobcenter sofort. Es kann Geld vorab zahlen und bei Mietschulden helfen.
hinweis-grundsicherungsgeld-kurz_zusammen = Wohnen Sie noch kein Jahr zusammen, ohne gemeinsames Kind und ohne gemeinsames Konto? Dann zählt das Geld des anderen oft nicht mit. Sagen Sie das im Jobcenter.
hinweis-grundsicherungsgeld-geld_kommt_spaeter = Kommt Ihr Lohn oder anderes Geld erst später im Monat? Dann kann das Jobcenter bis dahin ein Darlehen geben. Gehen Sie sofort hin.
hinweis-grundsicherungsgeld-studium = Im Urlaubssemester, in Teilzeit oder bei einer Promotion kann es Grundsicherungsgeld geben. Sonst gibt es im Studium nur einzelne Hilfen, zum Beispiel bei Schwangerschaft, mit Kindern oder im Härtefall.
hinweis-grundsicherungsgeld-bis_zum_gutachten = Ist noch nicht entschieden, ob jemand arbeiten kann? Bis zur Entscheidung zahlt das Jobcenter. Das Sozialamt darf Sie nicht einfach wegschicken und das Jobcenter auch nicht.
hinweis-grundsicherungsgeld-beratung = Das Jobcenter kann auch Beratung vermitteln, zum Beispiel bei Schulden oder Sucht.
hinweis-grundsicherungsgeld-bei_eltern = Unter 25 Jahren und bei den Eltern: Das Geld der Eltern zählt mit. Die ganze Familie stellt dann zusammen einen Antrag.
