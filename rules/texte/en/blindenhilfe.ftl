# Blindenhilfe (social assistance for blind people).

leistung-blindenhilfe = Blindenhilfe (social assistance for blind people)
    .kurz = Extra money from the Sozialamt for blind people.
    .text = Blindenhilfe comes on top of the Blindengeld of the Land (federal state). The Sozialamt (social welfare office) pays it if income and savings are not too high. The Blindengeld is deducted.

bedingung-blindenhilfe-blind = Someone is blind. It can also be a child.
    .nein = Nobody is blind.
    .offen = It is open whether someone is blind.
bedingung-blindenhilfe-vermoegen = The savings are not too high.
    .nein = The savings are too high at the moment. Blindengeld of the Land is paid all the same. Were the savings made from Blindengeld? Then ask the Sozialamt.
    .offen = It is open how much is saved.

behoerde-blindenhilfe-sehschaerfe = Whether someone is blind in the sense of the law: even with glasses at most 2 percent of normal sight, or an equally severe problem.
behoerde-blindenhilfe-einkommen = Whether the income fits. Blind people may keep more of it than others.
behoerde-blindenhilfe-anrechnung = How much Blindengeld and care allowance is deducted.
behoerde-blindenhilfe-aufenthalt = Whether the residence permit fits, if someone has no German passport.

hinweis-blindenhilfe-zuerst_blindengeld = Apply for the Blindengeld of the Land first. It does not depend on income.
hinweis-blindenhilfe-nur_blind = A very severe visual impairment is not enough for Blindenhilfe.
hinweis-blindenhilfe-ab_meldung = The help only starts when the Sozialamt knows about the need. A call is enough.
hinweis-blindenhilfe-kind = For a child there is Blindenhilfe only if the child is blind. Other disabilities do not count here.
