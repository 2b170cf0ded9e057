# Zuwendungen bei Mehrlingsgeburten und Ehrenpatenschaft.

leistung-mehrlingsgeburten = Hilfe bei Mehrlingen und Ehrenpatenschaft
    .kurz = Einmal Geld vom Land bei Drillingen oder mehr, und ein Geschenk beim siebten Kind.
    .text = Manche Länder geben Familien mit Mehrlingen einmal Geld. Für das siebte Kind kann der Bundespräsident Ehrenpate werden. Das hier ist eine Information: Was es an Ihrem Ort gibt, sagt Ihnen das Amt.

bedingung-mehrlingsgeburten-mehrlinge = Es geht um Zwillinge, Drillinge oder mehr, oder um ein siebtes Kind.
    .nein = Es sind keine kleinen Mehrlinge und kein siebtes Kind angegeben. Ältere Kinder, die schon ausgezogen sind, zählen beim siebten Kind mit.
    .offen = Offen ist, ob es Mehrlinge sind und wie viele Kinder es gibt.

behoerde-mehrlingsgeburten-land = Was Ihr Land oder Ihre Gemeinde bei Mehrlingen zahlt. Das ist überall anders.
behoerde-mehrlingsgeburten-siebtes_kind = Ob es das siebte lebende Kind ist und die deutsche Staatsangehörigkeit hat.

hinweis-mehrlingsgeburten-drillinge_sachsen_anhalt = Sachsen-Anhalt gibt bei Drillingen oder mehr einmal 1.400 € für jedes dieser Kinder. Das Einkommen ist egal. Stellen Sie den Antrag im ersten Jahr nach der Geburt beim Landesjugendamt. Für Zwillinge gilt das nicht.
hinweis-mehrlingsgeburten-siebtes_kind = Die Ehrenpatenschaft beantragt man bei der Gemeinde, am besten im ersten Jahr nach der Geburt. Dazu gehört meist ein Geldgeschenk.
hinweis-mehrlingsgeburten-elterngeld = Beim Elterngeld gibt es für das zweite und jedes weitere Mehrlingskind 300 € im Monat mehr.
hinweis-mehrlingsgeburten-schutzfrist = Mit Mehrlingen dauert der Mutterschutz nach der Geburt 12 statt 8 Wochen.
