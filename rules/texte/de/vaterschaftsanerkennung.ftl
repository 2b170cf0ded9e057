# Anerkennung der Vaterschaft.

leistung-vaterschaftsanerkennung = Vaterschaft anerkennen
    .kurz = So wird der Vater rechtlich Vater, wenn die Eltern nicht verheiratet sind.
    .text = Sind die Eltern nicht verheiratet, hat das Kind zuerst rechtlich keinen Vater. Der Vater kann die Vaterschaft anerkennen. Die Mutter muss zustimmen. Danach ist vieles einfacher: Unterhalt, Erbe, gemeinsame Sorge. Das ist keine Geldleistung.

bedingung-vaterschaftsanerkennung-kind = Ein Kind wird erwartet, oder es gibt ein Kind.
    .nein = Es wird kein Kind erwartet, und es ist kein Kind angegeben. Es geht auch, wenn Mutter und Kind woanders wohnen.
    .offen = Offen ist, ob es ein Kind gibt oder ob eines erwartet wird.
bedingung-vaterschaftsanerkennung-nicht_verheiratet = Die Eltern sind nicht miteinander verheiratet.
    .nein = Ist die Mutter bei der Geburt verheiratet, ist ihr Ehemann von selbst der Vater. Kam das Kind vor der Hochzeit, oder ist ein anderer der Vater? Fragen Sie das Jugendamt.
    .offen = Offen ist, ob die Eltern verheiratet sind.

behoerde-vaterschaftsanerkennung-noch_kein_vater = Ob das Kind schon rechtlich einen Vater hat, zum Beispiel einen Ehemann der Mutter.
behoerde-vaterschaftsanerkennung-zustimmung = Ob die Mutter zustimmt. Sind Eltern noch nicht 18, müssen auch deren Eltern zustimmen.

hinweis-vaterschaftsanerkennung-vor_der_geburt = Das geht schon vor der Geburt. Dann steht der Vater gleich in der Geburtsurkunde.
hinweis-vaterschaftsanerkennung-persoenlich = Beide Eltern müssen selbst hingehen, auch an verschiedenen Tagen. Beim Jugendamt und beim Standesamt kostet es nichts. Ein Notar nimmt Geld.
