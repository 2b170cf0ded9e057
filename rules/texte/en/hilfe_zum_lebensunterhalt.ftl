# Hilfe zum Lebensunterhalt (help with living costs).

leistung-hilfe_zum_lebensunterhalt = Hilfe zum Lebensunterhalt (help with living costs)
    .kurz = Money to live on if no other basic support fits.
    .text = Hilfe zum Lebensunterhalt is paid by the Sozialamt (social welfare office). It is for people who cannot work for some time. It is also for some who retire early, and for some children. It covers the basics: food, clothes, home and heating.

bedingung-hilfe_zum_lebensunterhalt-keine_andere_grundsicherung = Neither Grundsicherungsgeld nor Grundsicherung in old age fits. This is so, for example, with an early old-age pension, in a care home, or when work is not possible for some time. It is also so for children whose parents are not able to work.
    .nein = Another kind of help fits better: Grundsicherungsgeld from the Jobcenter, or Grundsicherung in old age and for people who cannot work.
    .offen = It is open whether another basic support fits.
bedingung-hilfe_zum_lebensunterhalt-aufenthalt = The stay is not only for an asylum procedure, with a Duldung, or only to look for work.
    .nein = With an asylum procedure or a Duldung there is other help: benefits for asylum seekers. Is the stay allowed only to look for work or training? Then it is mostly possible only after 5 years in Germany.
    .offen = The residence permit is open.
bedingung-hilfe_zum_lebensunterhalt-einkommen = The money a month is not enough for living and housing.
    .nein = The money a month seems to be enough for living and housing. Perhaps Wohngeld fits.
    .offen = Income or housing costs are open.
bedingung-hilfe_zum_lebensunterhalt-vermoegen = The savings are not too high: €10,000 for each adult.
    .nein = The savings are too high. Perhaps Wohngeld fits, it allows more savings.
    .offen = The savings are open.

behoerde-hilfe_zum_lebensunterhalt-bedarf_im_einzelfall = How much money is needed in the single case, for example in a care home.
behoerde-hilfe_zum_lebensunterhalt-dauer_der_krankheit = How long someone cannot work.

vorrang-hilfe_zum_lebensunterhalt-wohngeld = Wohngeld goes first if the money is then enough.

hinweis-hilfe_zum_lebensunterhalt-ohne_antrag = The Sozialamt (social welfare office) must help as soon as it knows of the need. It is best to get in touch today.
hinweis-hilfe_zum_lebensunterhalt-kind_bei_verwandten = Does a child under 15 live with grandparents or other relatives? Then the child may get this help.
