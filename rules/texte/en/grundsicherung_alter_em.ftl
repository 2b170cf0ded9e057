# Grundsicherung im Alter und bei Erwerbsminderung (basic income support in old age and for people who cannot work).

leistung-grundsicherung_alter_em = Grundsicherung im Alter und bei Erwerbsminderung (basic income support in old age and for people who cannot work)
    .kurz = Money to live on if the pension is too low, or if work is not possible for good.
    .text = This support is for older people. It is also for adults who will not be able to work again. It covers the basics: food, clothes, home and heating. You do not need to have a pension. Children only have to pay if they earn more than €100,000 a year.

bedingung-grundsicherung_alter_em-alter_oder_gesundheit =
    { $fuer ->
        [andere] The person or their partner has reached pension age or cannot work for good.
       *[selbst] You or your partner have reached pension age or cannot work for good.
    }
    .nein = This support starts at the normal pension age. Before that it is only for people who cannot work for good.
    .offen = The age, or whether work is impossible for good, is open.
bedingung-grundsicherung_alter_em-aufenthalt = The stay is not only for an asylum procedure, with a Duldung, or only to look for work.
    .nein = With an asylum procedure or a Duldung there is other help: benefits for asylum seekers. Is the stay allowed only to look for work or training? Then it is mostly possible only after 5 years in Germany.
    .offen = The residence permit is open.
bedingung-grundsicherung_alter_em-einkommen = The money a month is not enough for living and housing.
    .nein = The money a month seems to be enough for living and housing. Perhaps Wohngeld fits.
    .offen = Income or housing costs are open.
bedingung-grundsicherung_alter_em-vermoegen = The savings are not too high: €10,000 for each adult.
    .nein = The savings are too high. Perhaps Wohngeld fits, it allows more savings.
    .offen = The savings are open.

behoerde-grundsicherung_alter_em-erwerbsminderung = Whether work is impossible for good. The pension insurance checks this for the office.
behoerde-grundsicherung_alter_em-wohnkosten = Whether the cost of the home is reasonable.
behoerde-grundsicherung_alter_em-selbst_verursacht = Whether someone gave away or wasted their money on purpose in the last 10 years.

vorrang-grundsicherung_alter_em-wohngeld = Wohngeld goes first if the money is then enough.

hinweis-grundsicherung_alter_em-ab_monat = The money is paid from the first day of the month in which the application arrives. Nothing is paid for earlier months.
hinweis-grundsicherung_alter_em-kinder_zahlen_nicht = Children and parents hardly ever have to pay. Only above an income of €100,000 a year.
hinweis-grundsicherung_alter_em-wohngeld_pruefen = With more savings, Wohngeld can be the better help.
