# Papers, offices and notes on ways: benefits for asylum seekers, housing certificate,
# broadcasting fee, co-payments, family insurance.

unterlage-aufenthaltspapier = Aufenthaltsgestattung, Duldung, permit or another paper of the immigration office
unterlage-behandlung = If you have one: letter from a doctor or hospital
unterlage-beitragsnummer = Contribution number (Beitragsnummer), it is on every letter about the Rundfunkbeitrag
unterlage-bescheid_befreiung = Copy of the decision on the other benefit, for example Grundsicherungsgeld
unterlage-merkzeichen_rf = With a disability: copy of the card with the mark RF
unterlage-zuzahlungsbelege = Receipts for all co-payments of the year
unterlage-aerztliche_bescheinigung = With a long serious illness: certificate from the doctor
unterlage-fragebogen_familie = Family insurance form of the health insurance fund
unterlage-heirats_geburtsurkunde = Marriage certificate or birth certificate of the child

stelle-wohnungsamt = Wohnungsamt or Bürgerbüro (housing or citizens’ office)
    .bei = at the housing or citizens’ office
stelle-beitragsservice = Beitragsservice (broadcasting fee office)
    .bei = at the Beitragsservice
stelle-krankenkasse = Krankenkasse (health insurance fund)
    .bei = at the Krankenkasse

weg-hinweis-asyl_unterkunft = If you live in shared accommodation, ask there first. In the first weeks the reception centre helps.
weg-hinweis-wohnungsamt_suchen = Depending on the place it is the town, the municipality or the Landkreis. Ask at the town hall.
