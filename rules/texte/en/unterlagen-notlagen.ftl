# Papers, offices and words about the ways for help in hard situations.

unterlage-brief_schulden = Letter about the debts: reminder, notice or court action
unterlage-aufstellung_schulden = List of the debts from the landlord or the electricity supplier
unterlage-zusage_vermieter = If possible: promise of the landlord that you may stay
unterlage-liste_gegenstaende = List of the things that are missing
unterlage-schwangerschaft_nachweis = In pregnancy: maternity record (Mutterpass) or certificate
unterlage-ausweis_wenn_vorhanden = Identity card, if you have one
unterlage-entlassungsschein = After prison: release paper, if you have it
unterlage-briefe_schulden = All letters and bills, also those still closed
unterlage-aktenzeichen_polizei = File number of the police, if there is one
unterlage-arztberichte_schaedigung = Doctors’ reports, if you have any
unterlage-sterbeurkunde = Death certificate
unterlage-rechnungen_bestattung = Bills or offer of the undertaker and the cemetery
unterlage-nachlass = Proof of what the person who died left behind: account, insurance, will
unterlage-bescheinigung_haushalt = Certificate of the doctor or the hospital
unterlage-antwort_krankenkasse = Answer of the health insurance fund, if you asked there

stelle-entschaedigungsbehoerde = Office for social compensation (Soziale Entschädigung)
    .bei = at the office for social compensation
stelle-schuldnerberatungsstelle = Debt advice centre (Schuldnerberatung)
    .bei = at the debt advice centre
stelle-suchtberatungsstelle = Addiction advice centre (Suchtberatung)
    .bei = at the addiction advice centre

weg-hinweis-zuerst_anrufen = Call first and say that it is urgent.
weg-hinweis-ohne_adresse = What counts is the place where you are now. You do not need an address.
weg-hinweis-sterbeort = What counts is the place where the person died. If the person got social assistance, it is the Sozialamt that paid it.
weg-hinweis-entschaedigung_ort = What counts is where you live. After damage from a vaccination it is the Land where you were vaccinated.

teil-mietschulden_ohne_jobcenter = If you do not get Grundsicherungsgeld
teil-einmalig_jobcenter = If you get Grundsicherungsgeld or someone in the household can work
teil-einmalig_sozialamt = At pension age, if nobody in the household can work or if you get money from the Sozialamt
