# Names and short texts of the benefits.
# Keys: leistung-<id> (name), .kurz (one line), .text (what it is), .frueher (former name).

leistung-grundsicherungsgeld = Grundsicherungsgeld (basic income support)
    .kurz = Money for living and housing if wages are too low or there is no work.
    .text = Grundsicherungsgeld covers the basics: food, clothes, home and heating. It is for people who are able to work, and for their families. People who work and earn little can get it too. This includes the self-employed.
    .frueher = Formerly: Bürgergeld.

leistung-grundsicherung_alter_em = Grundsicherung im Alter und bei Erwerbsminderung (basic income support in old age and for people who cannot work)
    .kurz = Money to live on if the pension is too low, or if work is not possible for good.
    .text = This support is for older people. It is also for adults who will not be able to work again. It covers the basics: food, clothes, home and heating. You do not need to have a pension. Children only have to pay if they earn more than €100,000 a year.

leistung-hilfe_zum_lebensunterhalt = Hilfe zum Lebensunterhalt (help with living costs)
    .kurz = Money to live on if no other basic support fits.
    .text = Hilfe zum Lebensunterhalt is paid by the Sozialamt (social welfare office). It is for people who cannot work for some time. It is also for some who retire early, and for some children. It covers the basics: food, clothes, home and heating.
