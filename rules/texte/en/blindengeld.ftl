# Blindengeld (allowance for blind people).

leistung-blindengeld = Blindengeld (allowance for blind people)
    .kurz = Money from the Land (federal state) for blind and very severely visually impaired people.
    .text = Being blind costs extra, for example for aids and for someone to come along. The Land pays money for this every month. Income and savings do not count. Every Land has its own law.

bedingung-blindengeld-sehen = Someone is blind or very severely visually impaired. It can also be a child.
    .nein = Nobody is blind or very severely visually impaired.
    .offen = It is open whether someone is blind or very severely visually impaired.
bedingung-blindengeld-land = The home is in Sachsen-Anhalt.
    .nein = The home is in another Land. There is money for blind people there too. We have not checked the rules.
    .offen = It is open in which Land the home is.

behoerde-blindengeld-sehschaerfe = How much someone can still see. This is in the Feststellungsbescheid (official notice on the disability).
behoerde-blindengeld-anrechnung = Whether benefits of the care insurance or a place in a home make the Blindengeld smaller.

hinweis-blindengeld-ab_antrag = Money is paid from the month in which the application arrives. Apply soon.
hinweis-blindengeld-hoehe = Since July 2025 it is about 460 euros a month for blind adults and about 320 euros for blind children in Sachsen-Anhalt. With a very severe visual impairment it is about 66 euros. The amount changes every July with the pensions. We have not yet checked the amount from July 2026.
hinweis-blindengeld-weniger_mit_pflege = With benefits of the care insurance or in a home the Blindengeld is smaller. The office works out how much is left.
hinweis-blindengeld-anderes_land = Ask in your Land for Blindengeld or Landespflegegeld (care allowance of the Land). The number 115 tells you the office.
hinweis-blindengeld-kind = For a child there is Blindengeld only if the child is blind or very severely visually impaired. Other disabilities do not count here.
hinweis-blindengeld-bescheid_zuerst = No degree of disability yet? It is best to apply for the Feststellungsbescheid at the same time. The office needs it.
