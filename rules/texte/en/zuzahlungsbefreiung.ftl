# Zuzahlungsbefreiung (exemption from co-payments).

leistung-zuzahlungsbefreiung = Befreiung von Zuzahlungen (exemption from co-payments)
    .kurz = Stop paying extra for medicine and hospital once the limit is reached.
    .text = In the statutory health insurance you pay a part of many costs. In a year this is at most 2% of the income of the household. With a serious chronic illness it is 1%. After that the Krankenkasse (health insurance fund) issues an exemption card.

bedingung-zuzahlungsbefreiung-krankenkasse = Someone is in the statutory health insurance.
    .nein = The exemption exists only in the statutory health insurance. Without insurance ask a Krankenkasse whether it must take you in.
    .offen = The health insurance is open.
bedingung-zuzahlungsbefreiung-ab_18 = Someone is at least 18 years old.
    .nein = Under 18 there are no co-payments, only for travel costs.
    .offen = The age is open.

behoerde-zuzahlungsbefreiung-grenze = How high your limit is and whether the receipts are enough.
behoerde-zuzahlungsbefreiung-chronisch = Whether only 1% applies because of a chronic illness.

hinweis-zuzahlungsbefreiung-grenze = A rough sum: all income in the household in a year before deductions, 2% of it. Kindergeld does not count.
hinweis-zuzahlungsbefreiung-mit_grundsicherung = With Grundsicherungsgeld or social assistance the limit is fixed: €135.12 a year for the whole household. With a chronic illness it is €67.56.
hinweis-zuzahlungsbefreiung-chronisch_krank = With Pflegegrad 3 to 5 or a degree of disability from 60 the limit of 1% may apply. A doctor must confirm the long-term treatment.
hinweis-zuzahlungsbefreiung-familie = For spouse and children something is deducted from the income. The co-payments of the family count together.
hinweis-zuzahlungsbefreiung-belege = Keep all receipts. You can also pay the limit at once at the beginning of the year. The Krankenkasse gives back what you paid too much.
