# Words on the ways: kinds of offices (stelle-), hints (weg-hinweis-), parts of a benefit with an
# office of their own (teil-), and a sentence on advice (beratung-).

stelle-agentur_fuer_arbeit = Employment agency (Agentur für Arbeit)
    .bei = at the employment agency
stelle-amt_fuer_ausbildungsfoerderung = Office for training grants (Amt für Ausbildungsförderung)
    .bei = at the office for training grants
stelle-bildungspaket_stelle = Office for Bildung und Teilhabe
    .bei = at the office for Bildung und Teilhabe
stelle-familienkasse = Family benefits office (Familienkasse)
    .bei = at the Familienkasse
stelle-jobcenter = Jobcenter
    .bei = at the Jobcenter
stelle-jobcenter_gemeinsam = Jobcenter
    .bei = at the Jobcenter
stelle-jobcenter_kommunal = Jobcenter
    .bei = at the Jobcenter
stelle-jugendamt = Youth welfare office (Jugendamt)
    .bei = at the youth welfare office
stelle-kreisverwaltung = District administration (Kreisverwaltung)
    .bei = at the district administration
stelle-sozialamt = Social welfare office (Sozialamt)
    .bei = at the social welfare office
stelle-stadtverwaltung = City administration (Stadtverwaltung)
    .bei = at the city administration
stelle-studierendenwerk = Student services (Studierendenwerk)
    .bei = at the student services
stelle-wohngeldbehoerde = Housing benefit office (Wohngeldstelle)
    .bei = at the housing benefit office

weg-hinweis-eigene_wohngeldstelle_moeglich = Some municipalities have their own Wohngeld office. Ask at your town hall first.
weg-hinweis-fragen_bafoeg = Ask there for the office for training grants (Amt für Ausbildungsförderung). What counts is where the parents live.
weg-hinweis-fragen_beurkundung = Ask there for the youth welfare office (Jugendamt), Beurkundungen. Any other youth welfare office can do it too.
weg-hinweis-fragen_bildungspaket = Ask there for Bildung und Teilhabe.
weg-hinweis-fragen_eingliederungshilfe = Ask there for Eingliederungshilfe.
weg-hinweis-fragen_elterngeld = Ask there for the Elterngeld office.
weg-hinweis-fragen_kita = Ask there for the youth welfare office (Jugendamt), day-care fees.
weg-hinweis-fragen_sozialamt = Ask there for the social welfare office (Sozialamt).
weg-hinweis-fragen_sozialamt_asyl = Ask there for the social welfare office (Sozialamt). In shared housing ask there first.
weg-hinweis-fragen_sozialamt_eilt = Ask there for the social welfare office (Sozialamt). Say that it is urgent.
weg-hinweis-fragen_sozialamt_ohne_adresse = Ask there for the social welfare office (Sozialamt). You need no address.
weg-hinweis-fragen_sozialamt_sterbeort = Ask there for the social welfare office (Sozialamt). What counts is where the person died. If they received Sozialhilfe, it is the office that paid it.
weg-hinweis-fragen_unterhaltsvorschuss = Ask there for the Unterhaltsvorschuss office. What counts is where the child lives.
weg-hinweis-fragen_wohngeld = Ask there for the Wohngeld office. Some towns have their own: ask at your town hall first.
weg-hinweis-fragen_wohngeld_stadt = Ask there for the Wohngeld office.
weg-hinweis-im_portal_ort_und_leistung_suchen = Search the portal for your place and for the benefit.
weg-hinweis-nur_gemeinsame_jobcenter = Only some Jobcenters offer this. Ask your Jobcenter.
weg-hinweis-oder_persoenlich_melden = You can also go there in person.
weg-hinweis-ort_der_hochschule = What counts is where your university is.
weg-hinweis-sonst_unterschreiben = Without the online identity card you have to print and sign the application.
weg-hinweis-wohnort_der_eltern = The place where the parents live counts.
weg-hinweis-wohnort_des_kindes = The place where the child lives counts.

teil-mit_grundsicherungsgeld = If you receive Grundsicherungsgeld
teil-mit_kinderzuschlag_oder_wohngeld = If you receive Kinderzuschlag or Wohngeld
teil-mit_sozialhilfe = If you receive money from the Sozialamt
teil-schule = For school
teil-studium = For university

beratung-notruf_polizei = In case of violence or threats. Call at once.
beratung-notruf_rettung = If someone is hurt or in danger of life.
beratung-behoerdennummer_115 = Tells you which office is responsible where you live.

# When to apply for a benefit (frist-<benefit>), and why.
frist-wohngeld = Apply before { $monat } ends.
    .text = Nothing is paid for earlier months. You can hand in documents later.
frist-kinderzuschlag = Apply before { $monat } ends.
    .text = Nothing is paid for earlier months. You can hand in documents later.
frist-grundsicherungsgeld = Apply before { $monat } ends.
    .text = Nothing is paid for earlier months. You can hand in documents later.
frist-grundsicherung_alter_em = Apply before { $monat } ends.
    .text = Nothing is paid for earlier months. You can hand in documents later.
frist-bafoeg = Apply before { $monat } ends.
    .text = Nothing is paid for earlier months. You can hand in documents later.
frist-berufsausbildungsbeihilfe = Apply before { $monat } ends.
    .text = Nothing is paid for earlier months. You can hand in documents later.
frist-hilfe_zum_lebensunterhalt = Get in touch straight away, best by phone.
    .text = The Sozialamt helps from the day it knows of it. You can hand in documents later.
