# Rundfunkbeitrag: Befreiung und Ermäßigung.

leistung-rundfunkbeitrag = Befreiung vom Rundfunkbeitrag
    .kurz = Den Beitrag für Radio und Fernsehen nicht oder nur zum Teil zahlen.
    .text = Wer bestimmte Leistungen bekommt, muss keinen Rundfunkbeitrag zahlen. Das gilt zum Beispiel mit Grundsicherungsgeld, Sozialhilfe oder BAföG. Mit dem Merkzeichen RF zahlt man nur ein Drittel. Beides gibt es nur auf Antrag.
    .frueher = Oft auch: GEZ-Befreiung.

bedingung-rundfunkbeitrag-grund = Es gibt einen Grund: eine Leistung zum Leben, BAföG, Hilfe zur Pflege, ein sehr kleines Einkommen oder eine Behinderung mit Merkzeichen RF.
    .nein = Im Moment sehen wir keinen Grund für eine Befreiung. Wohngeld, Kinderzuschlag oder Arbeitslosengeld allein reichen nicht. Bekommen Sie später eine andere Leistung, prüfen Sie es neu.
    .offen = Offen ist, welche Leistungen es gibt, wie hoch das Einkommen ist oder ob es eine Behinderung gibt.
bedingung-rundfunkbeitrag-nicht_bei_eltern = Mit BAföG oder Berufsausbildungsbeihilfe: Sie wohnen nicht bei den Eltern.
    .nein = Mit BAföG oder Berufsausbildungsbeihilfe gibt es die Befreiung nur in einer eigenen Wohnung. Bei den Eltern zahlen meist die Eltern für die Wohnung.
    .offen = Offen ist, ob Sie bei den Eltern wohnen.

behoerde-rundfunkbeitrag-haertefall = Ob es ein Härtefall ist. Das gilt, wenn weniger als 18,36 € im Monat über dem Bedarf bleiben.
behoerde-rundfunkbeitrag-merkzeichen = Ob ein Bescheid oder das Merkzeichen RF den Grund zeigt.

hinweis-rundfunkbeitrag-zuerst_bescheid = Beantragen Sie zuerst die andere Leistung. Die Befreiung gibt es mit dem Bescheid darüber.
hinweis-rundfunkbeitrag-rueckwirkend = Die Befreiung gilt auch für früher: bis zu 3 Jahre zurück. Dafür brauchen Sie die alten Bescheide.
hinweis-rundfunkbeitrag-knapp_darueber = Sagt ein Amt Nein, weil Sie weniger als 18,36 € zu viel haben? Schicken Sie diesen Bescheid mit. Dann ist es ein Härtefall.
hinweis-rundfunkbeitrag-merkzeichen_rf = Für den kleinen Beitrag von 6,12 € brauchen Sie das Merkzeichen RF. Es steht im Schwerbehindertenausweis. Ohne Merkzeichen fragen Sie das Amt, das den Ausweis ausstellt.
hinweis-rundfunkbeitrag-blindenhilfe = Mit Blindenhilfe oder dem Merkzeichen TBl zahlt man gar nichts. Blindengeld allein reicht dafür nicht.
hinweis-rundfunkbeitrag-fuer_die_wohnung = Für jede Wohnung zahlt nur eine Person. Die Befreiung gilt auch für Ehepartner und für Kinder unter 25 in der Wohnung. Zahlt jemand anderes, zum Beispiel in der WG, hilft sie dieser Person nicht.
hinweis-rundfunkbeitrag-im_heim = Im Pflegeheim zahlt man meist keinen Rundfunkbeitrag. Melden Sie dann die alte Wohnung ab.
hinweis-rundfunkbeitrag-weiter_zahlen = Die Befreiung endet mit dem Bescheid. Schicken Sie jeden neuen Bescheid wieder hin.
