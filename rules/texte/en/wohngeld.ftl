# Wohngeld (housing benefit).

leistung-wohngeld = Wohngeld (housing benefit)
    .kurz = Help with the rent or with the costs of your own home.
    .text = Wohngeld helps with the cost of housing. It is for people whose money is enough to live on but hardly enough for their home. It does not have to be paid back. You can also get it if you own your home or live in a care home.

bedingung-wohngeld-wohnung =
    { $fuer ->
        [andere] The person pays rent, lives in an own home or lives in a care home.
       *[selbst] You pay rent, live in your own home or live in a care home.
    }
    .nein = Wohngeld is for people who have housing costs of their own.
    .offen = It is open whether there are housing costs.
bedingung-wohngeld-keine_andere_leistung = There is no other benefit for housing, or Wohngeld can replace it, or it is for others in the home.
    .nein = The other benefit already includes housing. As a rule you cannot have both, and Wohngeld alone is probably not enough to live on.
    .offen = It is open whether there is a benefit that already includes housing.
bedingung-wohngeld-nicht_nur_auszubildende = For someone in the home there can be neither BAföG nor Berufsausbildungsbeihilfe.
    .nein = Everybody in the home is in training that BAföG or Berufsausbildungsbeihilfe is meant for. Then there is no Wohngeld.
    .offen = It is open whether everybody in the home is in training or studies.
bedingung-wohngeld-aufenthalt = The passport or the residence permit fits.
    .nein = With a residence permit for looking for a job or a training place there is usually no Wohngeld.
    .offen = The citizenship or the residence permit is open.
bedingung-wohngeld-vermoegen = The savings are not too high.
    .nein = The savings are above the limit. The limit rises with each person in the home.
    .offen = It is open how much savings there are.
bedingung-wohngeld-einkommen = The income is low enough for this home and this household.
    .nein = The income is too high for this home and this household.
    .offen = The income, the rent, the place or the persons in the home are open.

behoerde-wohngeld-mindesteinkommen = Whether the money is enough to live on. Savings can fill a gap. If not, basic income support may be right.
behoerde-wohngeld-mietkosten = Which parts of the rent or of the costs of the own home count.

hinweis-wohngeld-ab_antrag = Wohngeld starts in the month in which the application arrives. A short letter is enough to begin with.
hinweis-wohngeld-eigentum = For an own home Wohngeld is called "Lastenzuschuss". Loan payments, property tax and costs of the house count.
hinweis-wohngeld-langes_studium = Is there no BAföG at all any more, for example because the studies take too long or after a change of subject? Then there can be Wohngeld. This is also true during a semester on leave and for part-time studies. Send the BAföG decision along.
hinweis-wohngeld-fuer_andere = Wohngeld is possible for children or relatives who do not need money from the Jobcenter or the Sozialamt (social welfare office) themselves. Whoever has the rental contract can apply. The Wohngeld office works out how much it is.
hinweis-wohngeld-verzicht = Sometimes Wohngeld is better than basic income support. Before you change, have it worked out at the Jobcenter or the Wohngeld office.
vorrang-wohngeld-grundsicherungsgeld = Wohngeld is probably not enough to live on here. Then Grundsicherungsgeld is usually more. You cannot have both.
vorrang-wohngeld-grundsicherung_alter_em = Wohngeld is probably not enough to live on here. Then basic income support is usually more. You cannot have both.

entwurf-wohngeld_2027 = Government bill: for Wohngeld, the supplement for heating costs is to fall and income is to count for more.
