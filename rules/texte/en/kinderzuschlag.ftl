# Kinderzuschlag (child supplement).

leistung-kinderzuschlag = Kinderzuschlag (child supplement)
    .kurz = Money on top of Kindergeld if wages are low.
    .text = Kinderzuschlag is for parents who earn enough for themselves. But for the whole family it is not enough, or only just. It is paid for each child on top of Kindergeld.

bedingung-kinderzuschlag-kind = A child under 25 with Kindergeld lives in the home.
    .nein = No child under 25 with Kindergeld lives in the home.
    .offen = It is open whether a child with Kindergeld lives in the home.
bedingung-kinderzuschlag-mindesteinkommen = The parents together have enough income a month before deductions. For single parents a smaller amount is enough.
    .nein = The income before deductions is below the minimum. Then Grundsicherungsgeld may be right. The average of the last 6 months counts: was it more then, ask the Familienkasse (family benefits office).
    .offen = It is open how much the parents earn.
bedingung-kinderzuschlag-bedarf = With Kinderzuschlag and Wohngeld the money is enough for the whole family.
    .nein = Even with Kinderzuschlag and Wohngeld the money is not enough to live on. Then Grundsicherungsgeld may be right.
    .offen = It is open whether the money is enough with Kinderzuschlag and Wohngeld. Income, rent or children are missing.
bedingung-kinderzuschlag-hoehe = The income is not too high.
    .nein = The income of the parents or the children is so high that no supplement is left. The average of the last 6 months counts: was it less then, ask the Familienkasse (family benefits office).
    .offen = It is open whether a supplement is left after the calculation.
bedingung-kinderzuschlag-vermoegen = The savings are not too high.
    .nein = The savings are too high.
    .offen = It is open how much savings there are or which limit applies. The Familienkasse (family benefits office) checks this.
bedingung-kinderzuschlag-aufenthalt = The passport or the residence permit fits.
    .nein = With this residence permit there is usually no Kinderzuschlag. With a job or after a longer time in Germany this can change.
    .offen = The citizenship or the residence permit is open.

behoerde-kinderzuschlag-durchschnitt = How high the income was on average in the last 6 months.
behoerde-kinderzuschlag-unterhalt = Whether maintenance or Unterhaltsvorschuss was also applied for.

hinweis-kinderzuschlag-ab_antrag = Kinderzuschlag starts in the month in which the application arrives. It is granted for 6 months.
hinweis-kinderzuschlag-luecke = If only a little is missing to live on, you can choose Kinderzuschlag instead of Grundsicherungsgeld. Have it worked out which is more.
hinweis-kinderzuschlag-wohngeld_dazu = You can have Wohngeld and Kinderzuschlag together. Apply for both.

zeit-kinderzuschlag-antrag = Apply for Kinderzuschlag in the month of the birth. Nothing is paid for earlier months.
