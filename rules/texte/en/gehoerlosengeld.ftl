# Gehörlosengeld (allowance for deaf people).

leistung-gehoerlosengeld = Gehörlosengeld (allowance for deaf people)
    .kurz = Money from the Land (federal state) for people who have been deaf since birth or early childhood.
    .text = Being deaf costs extra. Sachsen-Anhalt pays money for this every month. Income and savings do not count. Benefits of the care insurance do not change the amount either.

bedingung-gehoerlosengeld-hoeren = Someone is deaf or nearly deaf. It can also be a child.
    .nein = Nobody is deaf or nearly deaf.
    .offen = It is open whether someone is deaf.
bedingung-gehoerlosengeld-land = The home is in Sachsen-Anhalt.
    .nein = The home is in another Land. Some have their own Gehörlosengeld. We have not checked the rules.
    .offen = It is open in which Land the home is.

behoerde-gehoerlosengeld-seit_kindheit = Whether someone has been deaf since birth or since before the 7th birthday. This is in the Feststellungsbescheid (official notice on the disability).

hinweis-gehoerlosengeld-ab_antrag = Money is paid from the month in which the application arrives. Apply soon.
hinweis-gehoerlosengeld-betrag_steigt = The amount changes every July with the pensions. We have not yet checked the amount from July 2026. It may be a little higher.
hinweis-gehoerlosengeld-anderes_land = Not every Land pays Gehörlosengeld. Ask there. The number 115 tells you the office.
hinweis-gehoerlosengeld-kind = For a child there is Gehörlosengeld only if the child is deaf or nearly deaf. Other disabilities do not count here.
hinweis-gehoerlosengeld-bescheid_zuerst = No degree of disability yet? It is best to apply for the Feststellungsbescheid at the same time. The office needs it.
