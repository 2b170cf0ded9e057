# Documents, authorities and hints about pregnancy and birth.

unterlage-geburt_lohn_12_monate = Wage slips of the last 12 months before the birth or before maternity leave
unterlage-geburt_steuerbescheid = Tax assessment for the year before the birth
unterlage-geburt_mutterschaftsgeld = Certificate of the health insurance about Mutterschaftsgeld and of the employer about the top-up
unterlage-geburt_elternzeit = Certificate of the employer about parental leave or working hours
unterlage-geburt_termin = Certificate of the due date from the doctor or midwife
unterlage-geburt_arbeitgeber = Name and address of the employer
unterlage-geburt_kita_bescheid = Notice or contract about the fee for Kita, childminder or Hort
unterlage-geburt_gesundheitskarte = Health insurance card
unterlage-geburt_mutterpass = Mutterpass (maternity record)
unterlage-geburt_eltern_urkunden = Birth certificates of the parents
unterlage-geburt_eheurkunde = Marriage certificate if the parents are married
unterlage-geburt_vaterschaft = Certificate of paternity if there is one already
unterlage-geburt_meldebescheinigung = Meldebescheinigung (registration certificate) of the family

stelle-elterngeldstelle = Elterngeldstelle (parental allowance office)
    .bei = at the Elterngeldstelle
stelle-krankenkasse_geburt = Krankenkasse (health insurance)
    .bei = at the Krankenkasse
stelle-bundesamt_soziale_sicherung = Bundesamt für Soziale Sicherung (Federal Office for Social Security)
    .bei = at the Bundesamt für Soziale Sicherung
stelle-jugendamt_kita = Jugendamt (youth welfare office), childcare fees
    .bei = at the Jugendamt
stelle-jugendamt_beurkundung = Jugendamt (youth welfare office), certifications
    .bei = at the Jugendamt
stelle-schwangerschaftsberatung = Schwangerschaftsberatung (pregnancy advice centre)
    .bei = at a Schwangerschaftsberatung
stelle-standesamt = Standesamt (registry office)
    .bei = at the Standesamt
stelle-landesjugendamt = Landesjugendamt (state youth office)
    .bei = at the Landesjugendamt
stelle-gemeindeverwaltung = Municipality
    .bei = at the municipality

weg-hinweis-ort_der_geburt = The place where the child was born counts.
weg-hinweis-jedes_jugendamt = You can go to any Jugendamt. Make an appointment before.
weg-hinweis-jedes_standesamt = You can go to any Standesamt. Make an appointment before.
weg-hinweis-eigene_krankenkasse = Contact your own health insurance.
weg-hinweis-beratung_ist_frei = The advice is confidential and free. You also apply there.

teil-geburt_mit_krankenkasse = If you are a member of a statutory health insurance yourself
teil-geburt_ohne_krankenkasse = If you are insured privately or through your family
teil-geburt_drillinge = For triplets and more
teil-geburt_siebtes_kind = For the seventh child
