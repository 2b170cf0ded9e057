# Mehrlingsgeburten (multiple births) and honorary sponsorship.

leistung-mehrlingsgeburten = Mehrlingsgeburten, Ehrenpatenschaft (multiple births, honorary sponsorship)
    .kurz = A single payment from the state for triplets or more, and a gift for the seventh child.
    .text = Some German states give families with multiples a single payment. For the seventh child the Federal President can become honorary sponsor. This is information only: the office tells you what there is at your place.

bedingung-mehrlingsgeburten-mehrlinge = It is about twins, triplets or more, or about a seventh child.
    .nein = No small multiples and no seventh child are named. Older children who have moved out count for the seventh child.
    .offen = It is open whether there are multiples and how many children there are.

behoerde-mehrlingsgeburten-land = What your state or municipality pays for multiples. It differs everywhere.
behoerde-mehrlingsgeburten-siebtes_kind = Whether it is the seventh living child and has German citizenship.

hinweis-mehrlingsgeburten-drillinge_sachsen_anhalt = For triplets or more, Sachsen-Anhalt pays once 1,400 € for each of these children. The income does not matter. Apply in the first year after the birth at the Landesjugendamt (state youth office). It is not for twins.
hinweis-mehrlingsgeburten-siebtes_kind = You apply for the Ehrenpatenschaft (honorary sponsorship) at the municipality, best in the first year after the birth. It usually comes with a gift of money.
hinweis-mehrlingsgeburten-elterngeld = In Elterngeld there are 300 € more a month for the second and each further child of a multiple birth.
hinweis-mehrlingsgeburten-schutzfrist = With multiples the maternity protection after the birth is 12 instead of 8 weeks.
