# Papers, offices and notes on care, disability and pension.

unterlage-arztberichte = Reports from doctors and clinics
unterlage-pflegetagebuch = Notes on where help is needed in daily life
unterlage-pflegegrad_bescheid = Notice on the care level (Pflegegrad), if there is one
unterlage-heimvertrag = In a home: contract and bill
unterlage-feststellungsbescheid = Feststellungsbescheid (notice on the disability), if there is one
unterlage-blindengeldbescheid = Notice on the Blindengeld
unterlage-steuerbescheid_vorvorjahr = Tax notice or pension notice from two years ago
unterlage-passbild = Passport photo
unterlage-versicherungsverlauf = Pension insurance number and insurance record (Versicherungsverlauf)
unterlage-steuer_id_eigene = Tax identification number

stelle-pflegekasse = Pflegekasse (care insurance)
    .bei = at the Pflegekasse (care insurance)
stelle-blindengeld_stelle = Office for Blindengeld of the Land
    .bei = at the office for Blindengeld of the Land
stelle-versorgungsamt = Versorgungsamt (office for disability law)
    .bei = at the Versorgungsamt (office for disability law)
stelle-landesverwaltungsamt = Landesverwaltungsamt (administration office of the Land)
    .bei = at the Landesverwaltungsamt (administration office of the Land)
stelle-eingliederungshilfe_stelle = Office for Eingliederungshilfe
    .bei = at the office for Eingliederungshilfe
stelle-rentenversicherung = Deutsche Rentenversicherung (pension insurance)
    .bei = at the Deutsche Rentenversicherung (pension insurance)

weg-hinweis-pflegekasse_bei_krankenkasse = The Pflegekasse belongs to your health insurance. The number is on the health card.
weg-hinweis-eingliederungshilfe_beim_sozialamt = The office is often at the Sozialamt (social welfare office). Ask there first.

frist-pflegeleistungen = Apply before { $monat } ends.
    .text = Nothing is paid for earlier months. A call to the Pflegekasse is enough.
frist-hilfe_zur_pflege = Get in touch straight away, best by phone.
    .text = The Sozialamt helps from the day it knows of it. You can hand in documents later.
frist-blindengeld = Apply before { $monat } ends.
    .text = Nothing is paid for earlier months. You can hand in documents later.
frist-gehoerlosengeld = Apply before { $monat } ends.
    .text = Nothing is paid for earlier months. You can hand in documents later.
frist-blindenhilfe = Get in touch straight away, best by phone.
    .text = The Sozialamt helps from the day it knows of it. You can hand in documents later.
frist-eingliederungshilfe = Apply before { $monat } ends.
    .text = Nothing is paid for earlier months. You can hand in documents later.
