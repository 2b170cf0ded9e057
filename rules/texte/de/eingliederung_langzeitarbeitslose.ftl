# Eingliederung von Langzeitarbeitslosen.

leistung-eingliederung_langzeitarbeitslose = Lohnzuschuss: Eingliederung von Langzeitarbeitslosen
    .kurz = Der Betrieb bekommt 2 Jahre lang einen Zuschuss zum Lohn.
    .text = Stellt ein Betrieb jemanden ein, der lange ohne Arbeit war, kann das Jobcenter einen Teil vom Lohn bezahlen: 75 Prozent im ersten Jahr, 50 Prozent im zweiten. Dieses Geld bekommt der Betrieb. Die eingestellte Person bekommt ihren Lohn und jemanden, der sie begleitet. Sprechen Sie mit dem Jobcenter.

bedingung-eingliederung_langzeitarbeitslose-grundleistung = Es gibt Grundsicherungsgeld, oder es sieht danach aus.
    .nein = Diese Hilfe gehört zum Grundsicherungsgeld. Danach sieht es im Moment nicht aus. Ist das bei Ihnen anders? Dann fragen Sie das Jobcenter.
    .offen = Offen ist, ob es Grundsicherungsgeld gibt oder geben kann.
bedingung-eingliederung_langzeitarbeitslose-person = Jemand im Haushalt kann arbeiten, ist unter dem Rentenalter und bekommt kein Arbeitslosengeld.
    .nein = Das Jobcenter hilft hier Menschen unter dem Rentenalter, die arbeiten können. Wer Arbeitslosengeld bekommt, fragt die Agentur für Arbeit: Sie hat eigene Hilfen.
    .offen = Offen sind Alter, Gesundheit oder Arbeitslosengeld.
bedingung-eingliederung_langzeitarbeitslose-arbeit = Jemand ist arbeitslos und sucht eine Stelle, oder arbeitet weniger als 15 Stunden in der Woche.
    .nein = Diese Hilfe ist für Menschen, die arbeitslos sind und eine Stelle suchen. Melden Sie sich beim Jobcenter, wenn Sie arbeiten möchten.
    .offen = Offen ist, ob jemand arbeitslos ist und eine Stelle sucht.
bedingung-eingliederung_langzeitarbeitslose-dauer = Jemand ist seit mindestens 2 Jahren arbeitslos. Bei einem kleinen Job prüft das Jobcenter die Dauer.
    .nein = Es sind noch keine 2 Jahre ohne Arbeit. Krankheit, Zeiten mit Kindern und kurze Jobs unterbrechen die Zeit oft nicht. Fragen Sie das Jobcenter, wie es rechnet.
    .offen = Offen ist, seit wann jemand ohne Arbeit ist.
bedingung-eingliederung_langzeitarbeitslose-dauer_seit_juli_2026 = Jemand ist seit mindestens 2 Jahren arbeitslos. Bei einem kleinen Job prüft das Jobcenter die Dauer.
    .nein = Es sind noch keine 2 Jahre ohne Arbeit. Seit Juli 2026 kann das anders sein. Das konnten wir noch nicht prüfen. Fragen Sie das Jobcenter, wie es rechnet.
    .offen = Offen ist, seit wann jemand ohne Arbeit ist.

behoerde-eingliederung_langzeitarbeitslose-vermittlung = Ob das Jobcenter vorher schon bei der Suche geholfen hat, ohne dass es geklappt hat.
behoerde-eingliederung_langzeitarbeitslose-unterbrechungen = Wie lange die Arbeitslosigkeit nach dem Gesetz gedauert hat. Manche Unterbrechungen zählen nicht.
behoerde-eingliederung_langzeitarbeitslose-betrieb = Ob der Betrieb einen Vertrag für mindestens 2 Jahre macht. Ein Minijob reicht nicht.

hinweis-eingliederung_langzeitarbeitslose-betrieb_fragt = Den Zuschuss beantragt der Betrieb, bevor die Arbeit beginnt. Sagen Sie im Gespräch, dass es ihn gibt.
hinweis-eingliederung_langzeitarbeitslose-begleitung = Das Jobcenter oder ein Partner begleitet den Start. In den ersten 6 Monaten gibt der Betrieb dafür frei, und der Lohn läuft weiter.
