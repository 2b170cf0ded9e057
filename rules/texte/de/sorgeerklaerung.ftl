# Sorgeerklärung.

leistung-sorgeerklaerung = Gemeinsame Sorge erklären
    .kurz = So entscheiden beide Eltern zusammen für das Kind, auch ohne Heirat.
    .text = Sind die Eltern nicht verheiratet, hat zuerst die Mutter allein das Sorgerecht. Erklären beide Eltern die gemeinsame Sorge, entscheiden sie zusammen. Die Erklärung heißt Sorgeerklärung. Das ist keine Geldleistung.

bedingung-sorgeerklaerung-kind = Ein Kind wird erwartet, oder es gibt ein Kind unter 18 Jahren.
    .nein = Es wird kein Kind erwartet, und es ist kein Kind unter 18 Jahren angegeben. Es geht auch, wenn das Kind woanders wohnt.
    .offen = Offen ist, ob es ein Kind unter 18 Jahren gibt oder ob eines erwartet wird.
bedingung-sorgeerklaerung-nicht_verheiratet = Die Eltern sind nicht miteinander verheiratet.
    .nein = Verheiratete Eltern haben die gemeinsame Sorge von selbst. Sie brauchen keine Erklärung.
    .offen = Offen ist, ob die Eltern verheiratet sind.

behoerde-sorgeerklaerung-noch_keine_gemeinsame = Ob schon eine Sorgeerklärung oder eine Entscheidung des Familiengerichts da ist.
behoerde-sorgeerklaerung-beide_wollen = Ob beide Eltern die gemeinsame Sorge wollen. Will einer nicht, kann das Familiengericht entscheiden.

hinweis-sorgeerklaerung-vor_der_geburt = Das geht schon vor der Geburt, am besten zusammen mit der Anerkennung der Vaterschaft.
hinweis-sorgeerklaerung-persoenlich = Beide Eltern müssen selbst hingehen, auch an verschiedenen Tagen. Beim Jugendamt kostet es nichts. Ein Notar nimmt Geld.
hinweis-sorgeerklaerung-erst_vaterschaft = Vorher muss die Vaterschaft anerkannt sein.
hinweis-sorgeerklaerung-bleibt = Die gemeinsame Sorge bleibt, auch wenn die Eltern sich trennen. Nur das Familiengericht kann sie ändern. Lassen Sie sich vorher beraten, wenn Sie unsicher sind.
