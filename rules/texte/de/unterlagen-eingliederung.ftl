# Unterlagen, Stellen und Fristen der Hilfen des Jobcenters auf dem Weg in Arbeit.

unterlage-bescheid_amt = Bescheid vom Jobcenter oder von der Agentur für Arbeit, wenn Sie einen haben
unterlage-stellenzusage = Arbeitsvertrag, Zusage oder Einladung zum Gespräch, wenn Sie so etwas haben
unterlage-kostenbelege = Angebote oder Preise für das, was Sie brauchen
unterlage-gewerbeanmeldung = Bei Selbstständigkeit: Gewerbeanmeldung oder Meldung beim Finanzamt, wenn es sie schon gibt
unterlage-geschaeftsplan = Bei Selbstständigkeit: Plan für den Betrieb mit Zahlen
unterlage-betriebszahlen = Wenn der Betrieb schon läuft: Einnahmen und Ausgaben
unterlage-stellungnahme_fachkundig = Stellungnahme einer fachkundigen Stelle, zum Beispiel von einer Kammer oder Bank. Fragen Sie vorher das Jobcenter.
unterlage-betrieb = Name des Betriebs, der Sie einstellen möchte, wenn es schon einen gibt
unterlage-ausweis_wenn_da = Ausweis, wenn Sie einen haben. Es geht auch ohne.

stelle-jobcenter_oder_agentur = Jobcenter oder Agentur für Arbeit
    .bei = beim Jobcenter oder bei der Agentur für Arbeit

teil-ohne_grundsicherungsgeld = Wenn Sie Arbeitslosengeld bekommen oder kein Grundsicherungsgeld

frist-aktivierungsgutschein = Vor dem Kurs oder Coaching holen.
    .text = Wenn die Hilfe schon läuft, ist es meist zu spät.
frist-vermittlungsbudget = Beantragen, bevor Kosten entstehen.
    .text = Was schon gekauft oder gebucht ist, wird meist nicht bezahlt.
frist-einstiegsgeld = Vor dem ersten Arbeitstag beantragen.
    .text = Danach ist es meist zu spät.
frist-eingliederung_selbststaendige = Beantragen, bevor Sie etwas kaufen.
    .text = Was schon gekauft ist, wird meist nicht bezahlt.
frist-freie_foerderung = Beantragen, bevor Kosten entstehen.
    .text = Das Ziel muss vor dem Beginn feststehen.
