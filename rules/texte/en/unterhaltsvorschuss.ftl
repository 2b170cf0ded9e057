# Unterhaltsvorschuss (advance on child maintenance).

leistung-unterhaltsvorschuss = Unterhaltsvorschuss (advance on child maintenance)
    .kurz = Money for the child if the other parent does not pay, or pays too little.
    .text = Unterhaltsvorschuss is for children of single parents. The state pays if the other parent does not. Later the state asks the other parent for the money. The child does not have to pay anything back.

bedingung-unterhaltsvorschuss-kind = There is a child under 18.
    .nein = There is no child under 18.
    .offen = It is open whether there is a child under 18.
bedingung-unterhaltsvorschuss-bei_einem_elternteil = A child lives mostly with one parent.
    .nein = No child under 18 lives here with one parent only. If both parents care for the child about equally, there is no Unterhaltsvorschuss.
    .offen = It is open whom the child lives with.
bedingung-unterhaltsvorschuss-nicht_verheiratet = The parent does not live with a husband or wife.
    .nein = A parent who lives with a husband or wife gets no Unterhaltsvorschuss. This is also true if he or she is not the other parent.
    .offen = It is open whether the parent is married and lives with the spouse.
bedingung-unterhaltsvorschuss-ab_12 = The child is under 12, or the conditions from 12 on are met.
    .nein = From the age of 12: if the child gets Grundsicherungsgeld, the parent needs a minimum income. Or the child must manage without Grundsicherungsgeld once it has the advance.
    .offen = It is open whether the child gets Grundsicherungsgeld and how much the parent earns.
bedingung-unterhaltsvorschuss-unterhalt = The other parent pays nothing, or less than Unterhaltsvorschuss.
    .nein = There already is enough maintenance, orphan's pension or own wage for the children.
    .offen = It is open how much maintenance is paid for the child.
bedingung-unterhaltsvorschuss-aufenthalt = The passport or the residence permit of the parent or of the child fits.
    .nein = With this residence permit of the parent there is usually no Unterhaltsvorschuss. Does the child have a German passport or a better permit? Then that is enough.
    .offen = The citizenship or the residence permit is open.

behoerde-unterhaltsvorschuss-mitwirkung = Whether the parent helps to find the other parent, as far as that is possible.
behoerde-unterhaltsvorschuss-betreuung = How much the other parent cares for the child.

hinweis-unterhaltsvorschuss-rueckwirkend = Unterhaltsvorschuss is paid for at most one month back. Apply soon.
hinweis-unterhaltsvorschuss-neben_grundsicherungsgeld = From age 12, Unterhaltsvorschuss is mostly not paid beside Grundsicherungsgeld (basic income support). That is why we show a range.
hinweis-unterhaltsvorschuss-pass_des_kindes = The residence permit of the parent is not enough here. It is enough if the child has a German passport or a better permit.
hinweis-unterhaltsvorschuss-geburtstag = In the month in which a child turns 6 or 12, the higher amount may already apply. That is why we show a range.
hinweis-unterhaltsvorschuss-wechselmodell = If the child lives here more than there, Unterhaltsvorschuss may be possible. Ask the Jugendamt (youth welfare office).

zeit-unterhaltsvorschuss-antrag = Does the other parent not pay? Apply for Unterhaltsvorschuss in the first month.
