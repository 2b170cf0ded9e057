# Aktivierungs- und Vermittlungsgutschein.

leistung-aktivierungsgutschein = Aktivierungs- und Vermittlungsgutschein (AVGS)
    .kurz = Ein Gutschein für Coaching, Kurse oder private Arbeitsvermittlung.
    .text = Mit dem Gutschein sucht man sich selbst Hilfe aus: ein Coaching, einen Kurs, einen Versuch im Betrieb oder eine private Arbeitsvermittlung. Das Amt bezahlt die Hilfe. Geld für den Alltag ist es nicht. Meist entscheidet das Amt, ob es den Gutschein gibt.

bedingung-aktivierungsgutschein-sucht = Jemand unter dem Rentenalter ist ohne Arbeit, arbeitet weniger als 15 Stunden in der Woche, verliert bald die Arbeit oder kann nach der Schule eine Ausbildung suchen.
    .nein = Das ist für Menschen unter dem Rentenalter, die Arbeit oder eine Ausbildung suchen. Endet Ihre Arbeit bald? Dann geht es auch: Fragen Sie gleich die Agentur für Arbeit. Bekommen Sie neben der Arbeit Grundsicherungsgeld? Dann fragen Sie das Jobcenter.
    .offen = Offen ist, ob jemand Arbeit oder eine Ausbildung sucht oder die Arbeit bald endet.

behoerde-aktivierungsgutschein-ermessen = Ob der Gutschein auf dem Weg in Arbeit oder Ausbildung hilft, wofür er gilt und wie lange. Meist klärt sich das im Gespräch.
behoerde-aktivierungsgutschein-gemeldet =
    { $fuer ->
        [andere] Ob sich die Person arbeitslos gemeldet hat oder beim Amt als arbeitsuchend oder ausbildungsuchend bekannt ist.
       *[selbst] Ob Sie sich arbeitslos gemeldet haben oder beim Amt als arbeitsuchend oder ausbildungsuchend bekannt sind.
    }
behoerde-aktivierungsgutschein-arbeitserlaubnis =
    { $fuer ->
        [andere] Ob die Person in Deutschland arbeiten darf oder es bald darf.
       *[selbst] Ob Sie in Deutschland arbeiten dürfen oder es bald dürfen.
    }

hinweis-aktivierungsgutschein-vorher = Holen Sie den Gutschein, bevor der Kurs oder das Coaching beginnt. Er muss vor dem Beginn beim Amt vorliegen.
hinweis-aktivierungsgutschein-anspruch = Mit Arbeitslosengeld und nach 6 Wochen ohne Arbeit in 3 Monaten kann man den Gutschein für eine private Arbeitsvermittlung verlangen. Dann muss die Agentur für Arbeit ihn geben.
hinweis-aktivierungsgutschein-zulassung = Kurse und Vermittlungen brauchen eine Zulassung. Fragen Sie vorher danach.
hinweis-aktivierungsgutschein-mit_arbeitslosengeld = Wer Arbeitslosengeld bekommt, geht zur Agentur für Arbeit. Das gilt auch, wenn Geld vom Jobcenter dazukommt.
hinweis-aktivierungsgutschein-arbeitsuchend_melden =
    { $fuer ->
        [andere] Endet die Arbeit bald? Dann sollte sich die Person spätestens 3 Monate vorher bei der Agentur für Arbeit arbeitsuchend melden. Erfährt sie es später: innerhalb von 3 Tagen. Sonst gibt es eine Woche kein Arbeitslosengeld.
       *[selbst] Endet Ihre Arbeit bald? Dann melden Sie sich spätestens 3 Monate vorher bei der Agentur für Arbeit arbeitsuchend. Erfahren Sie es später: innerhalb von 3 Tagen. Sonst gibt es eine Woche kein Arbeitslosengeld.
    }
