# Funeral costs.

leistung-bestattungskosten = Help with the cost of a funeral (Bestattungskosten)
    .kurz = The Sozialamt pays if you cannot pay for a funeral.
    .text = Do you have to pay for a funeral and do not have the money? Then the Sozialamt (social welfare office) can take over the costs. It pays for a simple and dignified funeral. What the person who died left behind counts first.

bedingung-bestattungskosten-bestattung = There is a funeral to pay for.
    .nein = You did not name a funeral.
    .offen = It is open whether there is a funeral to pay for.

behoerde-bestattungskosten-verpflichtet = Whether it is you who has to pay, for example because you inherit or are a close relative.
behoerde-bestattungskosten-nachlass = Whether there is money the person who died left behind, or an insurance.
behoerde-bestattungskosten-zumutbar = How much you can pay yourself. The office looks at income and savings. It also counts how close you were.
behoerde-bestattungskosten-umfang = Which costs are usual in the place and needed.

hinweis-bestattungskosten-vorher_fragen = If you can, talk to the Sozialamt and the undertaker about the costs beforehand. You can also apply after the funeral.
hinweis-bestattungskosten-zustaendig = What counts is the place where the person died. If the person got Sozialhilfe (social assistance), the Sozialamt that paid it is in charge.
hinweis-bestattungskosten-auch_ohne_andere_leistung = You do not need to receive other money from an office. You can ask with a wage or a pension too.
hinweis-bestattungskosten-mehrere = Do several people have to pay, for example brothers and sisters? Then each one asks for their own share.
hinweis-bestattungskosten-asyl = Do you get benefits for asylum seekers? Then first ask the office that pays you.

frist-bestattungskosten = Best ask before the funeral.
    .text = Keep all bills. You can still apply afterwards.
