# Förderung aus dem Vermittlungsbudget.

leistung-vermittlungsbudget = Förderung aus dem Vermittlungsbudget
    .kurz = Geld für Bewerbungen, Fahrten, Umzug oder Ausrüstung.
    .text = Das Amt kann Kosten bezahlen, die bei der Suche nach Arbeit oder beim Start entstehen. Das sind zum Beispiel Bewerbungen, Fahrten zum Gespräch, Arbeitskleidung oder ein Umzug. Es hilft auch bei einer Ausbildung. Geld für den Alltag ist es nicht.

bedingung-vermittlungsbudget-sucht = Jemand unter dem Rentenalter ist ohne Arbeit, arbeitet weniger als 15 Stunden in der Woche, verliert bald die Arbeit oder kann nach der Schule eine Ausbildung suchen.
    .nein = Das ist für Menschen unter dem Rentenalter, die Arbeit oder eine Ausbildung suchen. Endet Ihre Arbeit bald? Dann geht es auch: Fragen Sie gleich die Agentur für Arbeit. Bekommen Sie neben der Arbeit Grundsicherungsgeld? Dann fragen Sie das Jobcenter.
    .offen = Offen ist, ob jemand Arbeit oder eine Ausbildung sucht oder die Arbeit bald endet.
bedingung-vermittlungsbudget-ziel = Es geht um eine Stelle mit Sozialversicherung oder um eine Ausbildung.
    .nein = Diese Hilfe gibt es für eine Stelle mit Sozialversicherung oder für eine Ausbildung. Suchen Sie später eine? Dann fragen Sie vorher das Amt. Für den eigenen Betrieb gibt es andere Hilfen.
    .offen = Offen ist, was geplant ist.

behoerde-vermittlungsbudget-ermessen = Welche Kosten nötig und angemessen sind, und wie viel das Amt bezahlt.
behoerde-vermittlungsbudget-arbeitgeber = Ob der Betrieb oder eine andere Stelle die Kosten bezahlt. Das geht vor.
behoerde-vermittlungsbudget-gemeldet =
    { $fuer ->
        [andere] Ob sich die Person arbeitslos gemeldet hat oder beim Amt als arbeitsuchend oder ausbildungsuchend bekannt ist.
       *[selbst] Ob Sie sich arbeitslos gemeldet haben oder beim Amt als arbeitsuchend oder ausbildungsuchend bekannt sind.
    }

hinweis-vermittlungsbudget-vorher = Stellen Sie den Antrag, bevor Sie etwas kaufen, buchen oder losfahren. Sonst bleiben die Kosten meist bei Ihnen.
hinweis-vermittlungsbudget-mit_arbeitslosengeld = Wer Arbeitslosengeld bekommt, geht zur Agentur für Arbeit. Das gilt auch, wenn Geld vom Jobcenter dazukommt.
