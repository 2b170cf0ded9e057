# Wörter zu den Wegen: Arten von Ämtern (stelle-), Hinweise zu Wegen (weg-hinweis-), Teile einer
# Leistung mit eigenem Amt (teil-) und ein Satz zu einer Beratung (beratung-).

stelle-agentur_fuer_arbeit = Agentur für Arbeit
    .bei = bei der Agentur für Arbeit
stelle-amt_fuer_ausbildungsfoerderung = Amt für Ausbildungsförderung
    .bei = beim Amt für Ausbildungsförderung
stelle-bildungspaket_stelle = Stelle für Bildung und Teilhabe
    .bei = bei der Stelle für Bildung und Teilhabe
stelle-familienkasse = Familienkasse
    .bei = bei der Familienkasse
stelle-jobcenter = Jobcenter
    .bei = beim Jobcenter
stelle-jobcenter_gemeinsam = Jobcenter
    .bei = beim Jobcenter
stelle-jobcenter_kommunal = Jobcenter
    .bei = beim Jobcenter
stelle-jugendamt = Jugendamt, Unterhaltsvorschusskasse
    .bei = beim Jugendamt
stelle-kreisverwaltung = Kreisverwaltung
    .bei = bei der Kreisverwaltung
stelle-sozialamt = Sozialamt
    .bei = beim Sozialamt
stelle-stadtverwaltung = Stadtverwaltung
    .bei = bei der Stadtverwaltung
stelle-studierendenwerk = Studierendenwerk
    .bei = beim Studierendenwerk
stelle-wohngeldbehoerde = Wohngeldstelle
    .bei = bei der Wohngeldstelle

weg-hinweis-eigene_wohngeldstelle_moeglich = Manche Gemeinden haben eine eigene Wohngeldstelle. Fragen Sie zuerst in Ihrem Rathaus.
weg-hinweis-fragen_bafoeg = Fragen Sie dort nach dem Amt für Ausbildungsförderung. Es zählt der Wohnort der Eltern.
weg-hinweis-fragen_beurkundung = Fragen Sie dort nach dem Jugendamt, Beurkundungen. Sie können auch zu jedem anderen Jugendamt gehen.
weg-hinweis-fragen_bildungspaket = Fragen Sie dort nach Bildung und Teilhabe.
weg-hinweis-fragen_eingliederungshilfe = Fragen Sie dort nach der Eingliederungshilfe.
weg-hinweis-fragen_elterngeld = Fragen Sie dort nach der Elterngeldstelle.
weg-hinweis-fragen_kita = Fragen Sie dort nach dem Jugendamt, Kita-Beiträge.
weg-hinweis-fragen_sozialamt = Fragen Sie dort nach dem Sozialamt.
weg-hinweis-fragen_sozialamt_asyl = Fragen Sie dort nach dem Sozialamt. In einer Unterkunft fragen Sie zuerst dort.
weg-hinweis-fragen_sozialamt_eilt = Fragen Sie dort nach dem Sozialamt. Sagen Sie, dass es eilt.
weg-hinweis-fragen_sozialamt_ohne_adresse = Fragen Sie dort nach dem Sozialamt. Eine Adresse brauchen Sie nicht.
weg-hinweis-fragen_sozialamt_sterbeort = Fragen Sie dort nach dem Sozialamt. Es zählt der Ort, an dem der Mensch gestorben ist. Hat er Sozialhilfe bekommen, zählt das Sozialamt, das sie gezahlt hat.
weg-hinweis-fragen_unterhaltsvorschuss = Fragen Sie dort nach der Unterhaltsvorschusskasse. Es zählt der Wohnort des Kindes.
weg-hinweis-fragen_wohngeld = Fragen Sie dort nach der Wohngeldstelle. Manche Städte haben eine eigene: Fragen Sie zuerst in Ihrem Rathaus.
weg-hinweis-fragen_wohngeld_stadt = Fragen Sie dort nach der Wohngeldstelle.
weg-hinweis-im_portal_ort_und_leistung_suchen = Suchen Sie im Portal nach Ihrem Ort und nach der Leistung.
weg-hinweis-nur_gemeinsame_jobcenter = Das gibt es nur bei manchen Jobcentern. Fragen Sie Ihr Jobcenter.
weg-hinweis-oder_persoenlich_melden = Sie können sich auch persönlich melden.
weg-hinweis-ort_der_hochschule = Es zählt, wo Ihre Hochschule ist.
weg-hinweis-sonst_unterschreiben = Ohne Online-Ausweis müssen Sie den Antrag ausdrucken und unterschreiben.
weg-hinweis-wohnort_der_eltern = Es zählt der Wohnort der Eltern.
weg-hinweis-wohnort_des_kindes = Es zählt der Wohnort des Kindes.

teil-mit_grundsicherungsgeld = Wenn Sie Grundsicherungsgeld bekommen
teil-mit_kinderzuschlag_oder_wohngeld = Wenn Sie Kinderzuschlag oder Wohngeld bekommen
teil-mit_sozialhilfe = Wenn Sie Geld vom Sozialamt bekommen
teil-schule = Für die Schule
teil-studium = Für das Studium

beratung-notruf_polizei = Bei Gewalt oder Bedrohung. Rufen Sie sofort an.
beratung-notruf_rettung = Wenn jemand verletzt oder in Lebensgefahr ist.
beratung-behoerdennummer_115 = Sagt Ihnen, welches Amt in Ihrem Ort zuständig ist.

# Wann man eine Leistung am besten beantragt (frist-<leistung>), und warum.
frist-wohngeld = Noch im { $monat } beantragen.
    .text = Für frühere Monate gibt es nichts. Unterlagen können Sie nachreichen.
frist-kinderzuschlag = Noch im { $monat } beantragen.
    .text = Für frühere Monate gibt es nichts. Unterlagen können Sie nachreichen.
frist-grundsicherungsgeld = Noch im { $monat } beantragen.
    .text = Für frühere Monate gibt es nichts. Unterlagen können Sie nachreichen.
frist-grundsicherung_alter_em = Noch im { $monat } beantragen.
    .text = Für frühere Monate gibt es nichts. Unterlagen können Sie nachreichen.
frist-bafoeg = Noch im { $monat } beantragen.
    .text = Für frühere Monate gibt es nichts. Unterlagen können Sie nachreichen.
frist-berufsausbildungsbeihilfe = Noch im { $monat } beantragen.
    .text = Für frühere Monate gibt es nichts. Unterlagen können Sie nachreichen.
frist-hilfe_zum_lebensunterhalt = Gleich melden, am besten mit einem Anruf.
    .text = Das Sozialamt hilft ab dem Tag, an dem es davon weiß. Unterlagen können Sie nachreichen.
