# Bundesstiftung Mutter und Kind (federal foundation Mother and Child).

leistung-bundesstiftung_mutter_kind = Bundesstiftung Mutter und Kind (foundation Mother and Child)
    .kurz = Money for pregnant women in need, for example for a pram and a cot.
    .text = The foundation helps pregnant women when money is short. It pays for example for baby things, furniture or maternity clothes. You apply before the birth at a Schwangerschaftsberatung (pregnancy advice centre). The foundation decides how much there is.

bedingung-bundesstiftung_mutter_kind-schwanger = A child is expected.
    .nein = The foundation only helps if you apply before the birth. Is the child already there and baby things are missing? Ask the Jobcenter, the Sozialamt (social welfare office) or an advice centre.
    .offen = It is open whether a child is expected.

behoerde-bundesstiftung_mutter_kind-notlage = Whether there is a need: whether the money is not enough for pregnancy, birth and baby.
behoerde-bundesstiftung_mutter_kind-andere_hilfe = Whether other help is missing, not enough or too late.

hinweis-bundesstiftung_mutter_kind-vor_der_geburt = You must apply before the birth. Make an appointment at a Schwangerschaftsberatung soon.
hinweis-bundesstiftung_mutter_kind-eilig = There is not much time left until the birth. Call a Schwangerschaftsberatung today. Say when the due date is.
hinweis-bundesstiftung_mutter_kind-zaehlt_nicht = The money does not count as income for other benefits. It cannot be seized.
hinweis-bundesstiftung_mutter_kind-kein_anspruch = There is no fixed right to this money. It is still worth asking.
hinweis-bundesstiftung_mutter_kind-erstausstattung = The Jobcenter or the Sozialamt also pays for baby things if the money is not enough. The advice centre helps you with both applications.

frist-bundesstiftung_mutter_kind = Apply before the birth.
    .text = After the birth it is too late.
