# Names and short texts of the benefits.
# Keys: leistung-<id> (name), .kurz (one line), .text (what it is), .frueher (former name).

leistung-kindergeld = Kindergeld (child benefit)
    .kurz = Money every month for each child.
    .text = Kindergeld is paid for every child, as a rule up to the age of 18. During training or studies it is paid up to 25. How much the parents earn does not matter. Parents with a pension, unemployment benefit or BAföG get Kindergeld as well.

leistung-kinderzuschlag = Kinderzuschlag (child supplement)
    .kurz = Money on top of Kindergeld if wages are low.
    .text = Kinderzuschlag is for parents who earn enough for themselves. But for the whole family it is not enough, or only just. It is paid for each child on top of Kindergeld.

leistung-unterhaltsvorschuss = Unterhaltsvorschuss (advance on child maintenance)
    .kurz = Money for the child if the other parent does not pay, or pays too little.
    .text = Unterhaltsvorschuss is for children of single parents. The state pays if the other parent does not. Later the state asks the other parent for the money. The child does not have to pay anything back.

leistung-wohngeld = Wohngeld (housing benefit)
    .kurz = Help with the rent or with the costs of your own home.
    .text = Wohngeld helps with the cost of housing. It is for people whose money is enough to live on but hardly enough for their home. It does not have to be paid back. You can also get it if you own your home or live in a care home.

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
