# Teilhabe am Arbeitsmarkt.

leistung-teilhabe_am_arbeitsmarkt = Lohnzuschuss: Teilhabe am Arbeitsmarkt
    .kurz = Der Betrieb bekommt bis zu 5 Jahre lang einen Zuschuss zum Lohn.
    .text = Das ist für Menschen, die sehr lange Geld vom Jobcenter bekommen und kaum gearbeitet haben. Das Jobcenter kann einem Betrieb am Anfang den ganzen Lohn bezahlen, später einen Teil. Dieses Geld bekommt der Betrieb. Die eingestellte Person bekommt einen Arbeitsvertrag, Lohn und jemanden, der sie begleitet. Sprechen Sie mit dem Jobcenter.

bedingung-teilhabe_am_arbeitsmarkt-jahre = In den letzten 7 Jahren gab es mindestens 6 Jahre lang Geld vom Jobcenter. Mit einem Kind unter 18 Jahren oder einer Schwerbehinderung reichen die letzten 5 Jahre.
    .nein = Dafür muss man jetzt Grundsicherungsgeld bekommen, und das schon sehr lange: meist 6 der letzten 7 Jahre. Auch Bürgergeld und Arbeitslosengeld II zählen mit. Ist es nur knapp zu kurz? Dann fragen Sie das Jobcenter.
    .offen = Offen ist, wie lange es schon Geld vom Jobcenter gibt.
bedingung-teilhabe_am_arbeitsmarkt-person = Jemand im Haushalt ist mindestens 25 Jahre alt, unter dem Rentenalter und kann arbeiten.
    .nein = Diese Hilfe ist für Menschen ab 25 Jahren bis zum Rentenalter, die arbeiten können. Für Jüngere hat das Jobcenter andere Hilfen.
    .offen = Offen sind Alter oder Gesundheit.
bedingung-teilhabe_am_arbeitsmarkt-ohne_arbeit = Jemand ist ohne Arbeit oder arbeitet weniger als 15 Stunden in der Woche.
    .nein = Diese Hilfe ist für Menschen, die in den letzten Jahren kaum gearbeitet haben. Wer schon arbeitet oder eine Ausbildung macht, bekommt sie meist nicht.
    .offen = Offen ist, ob jemand arbeitet.

behoerde-teilhabe_am_arbeitsmarkt-ermessen = Ob das Jobcenter jemanden für so eine Stelle vorschlägt. Vorher soll es mindestens 2 Monate lang begleitet haben.
behoerde-teilhabe_am_arbeitsmarkt-kaum_gearbeitet = Ob jemand in dieser Zeit gar nicht oder nur kurz gearbeitet hat. Auch Minijobs zählen.
behoerde-teilhabe_am_arbeitsmarkt-betrieb = Ob es einen Betrieb mit einer passenden Stelle gibt.

hinweis-teilhabe_am_arbeitsmarkt-betrieb_fragt = Den Zuschuss beantragt der Betrieb, bevor die Arbeit beginnt. Sagen Sie dem Jobcenter, dass Sie so eine Stelle möchten.
hinweis-teilhabe_am_arbeitsmarkt-gleichstellung = Ein Grad der Behinderung von 30 oder 40 reicht nur mit einer Gleichstellung. Die gibt es auf Antrag bei der Agentur für Arbeit.
