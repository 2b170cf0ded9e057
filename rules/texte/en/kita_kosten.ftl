# Kita fees.

leistung-kita_kosten = Kita-Beitrag erlassen (childcare fee waived)
    .kurz = No fee or a lower fee for Kita, childminder and after-school care.
    .text = Parents usually pay a fee for Kita (nursery), childminder and Hort (after-school care). With Wohngeld, Kinderzuschlag or basic income support you do not have to pay it. With a small income all or part of the fee can be dropped too. You need to apply for this.

bedingung-kita_kosten-kind = A child goes to a Kita, a childminder or a Hort.
    .nein = At the moment no child goes to a Kita, a childminder or a Hort. Does it start soon? Then apply before.
    .offen = It is open whether a child goes to a Kita, a childminder or a Hort.
bedingung-kita_kosten-belastung = There is another benefit such as Wohngeld, or the income is small.
    .nein = The income is so high that the fee can be expected of the family. Do you have high costs or a very high fee? Then ask the Jugendamt (youth welfare office).
    .offen = It is open whether there is another benefit and how high income and rent are.

behoerde-kita_kosten-beitrag = How high the fee is in your municipality.
behoerde-kita_kosten-einkommen = How much of the income the Jugendamt counts and whether part of the fee can be expected.

hinweis-kita_kosten-antrag = The fee is only dropped if you apply. Apply right away.
hinweis-kita_kosten-erst_die_andere_leistung = First apply for the other benefit, for example Wohngeld. With its decision letter it is fastest at the Jugendamt.
hinweis-kita_kosten-nur_das_aelteste = In Sachsen-Anhalt parents pay for nursery and kindergarten only for the oldest child. If an older child goes to a Hort, the younger ones in the Kita are free. Ask your municipality whether this is calculated correctly.
hinweis-kita_kosten-mittagessen = Lunch is not part of the fee. For lunch there is Bildung und Teilhabe (education and participation).
