# Grundsicherungsgeld (basic income support).

leistung-grundsicherungsgeld = Grundsicherungsgeld (basic income support)
    .kurz = Money for living and housing if wages are too low or there is no work.
    .text = Grundsicherungsgeld covers the basics: food, clothes, home and heating. It is for people who are able to work, and for their families. People who work and earn little can get it too. This includes the self-employed.
    .frueher = Formerly: Bürgergeld.
leistung-grundsicherungsgeld-buergergeld = Bürgergeld (basic income support)

bedingung-grundsicherungsgeld-erwerbsfaehig =
    { $fuer ->
        [andere] Somebody in the household is at least 15, not yet of pension age, and able to work: the person, their partner, a child or the parents.
       *[selbst] Somebody in the household is at least 15, not yet of pension age, and able to work: you, your partner, a child or your parents.
    }
    .nein = Grundsicherungsgeld is for people below pension age who can work at least 3 hours a day. Otherwise money from the Sozialamt (social welfare office) may fit.
    .offen = Age, pension or the ability to work is open.
bedingung-grundsicherungsgeld-ausbildung = No university course with a home of one’s own, or others in the household can get money.
    .nein = At university with a home of one’s own there is usually no Grundsicherungsgeld. BAföG is there for that. In cases of hardship there is a loan, and extra money during pregnancy or with children.
    .offen = It is open whether it is a university course with a home of one’s own.
bedingung-grundsicherungsgeld-aufenthalt = The stay is not only for an asylum procedure, with a Duldung, or only to look for work.
    .nein = With an asylum procedure or a Duldung there is other help: benefits for asylum seekers. Ask the district or town. Is the stay allowed only to look for work or training? Then it is mostly possible only after 5 years in Germany.
    .offen = The residence permit is open.
bedingung-grundsicherungsgeld-heim = The home is not a care home, or the work takes at least 15 hours a week.
    .nein = Mostly there is no Grundsicherungsgeld in a care home. The Sozialamt helps there.
    .offen = It is open what kind of home it is.
bedingung-grundsicherungsgeld-einkommen = The money a month is not enough for living and housing.
    .nein = The money a month seems to be enough for living and housing. With high costs, for example a heating bill, this can be different.
    .offen = Income or housing costs are open.
bedingung-grundsicherungsgeld-vermoegen = The savings are not too high.
    .nein = The savings are too high. The limit depends on age and counts for each person.
    .offen = The savings are open.

behoerde-grundsicherungsgeld-wohnkosten = Whether the cost of the home is reasonable. In the first year the office is more generous.
behoerde-grundsicherungsgeld-mehrbedarf = Whether more money is needed, for example for special food because of an illness, for hot water from a boiler, or with a disability.
behoerde-grundsicherungsgeld-erwerbsfaehigkeit = Whether someone can work at least 3 hours a day.
behoerde-grundsicherungsgeld-aufenthaltsrecht = Whether the right to stay fits, for example in the first 3 months or while looking for work.
behoerde-grundsicherungsgeld-zusammenleben = Who belongs to the household and who supports whom.

vorrang-grundsicherungsgeld-wohngeld = Wohngeld goes first if the money is then enough for everyone.
vorrang-grundsicherungsgeld-kinderzuschlag = Kinderzuschlag goes first if the money is then enough for everyone, often together with Wohngeld.

hinweis-grundsicherungsgeld-ab_monat = The money is paid from the first day of the month in which the application arrives. Nothing is paid for earlier months.
hinweis-grundsicherungsgeld-arbeit_erlaubt = Work does not rule out Grundsicherungsgeld. Part of the wage does not count.
hinweis-grundsicherungsgeld-alter_bescheid = Is there a decision from before July 2026 that still runs? Then the old, higher limit for savings applies until it ends.
hinweis-grundsicherungsgeld-schwanger = During pregnancy there is more money from week 13. There is also money for clothes and for the baby’s first things.
hinweis-grundsicherungsgeld-notlage = Is it urgent? Tell the Jobcenter at once. It can pay money in advance and help with rent debts.
hinweis-grundsicherungsgeld-kurz_zusammen = Have you lived together for less than a year, without a common child and without a joint account? Then the other person’s money often does not count. Tell the Jobcenter.
hinweis-grundsicherungsgeld-geld_kommt_spaeter = Does your wage or other money only come later this month? Then the Jobcenter can give a loan until then. Go there at once.
hinweis-grundsicherungsgeld-studium = During a semester on leave, in part-time studies or for a doctorate there can be Grundsicherungsgeld. Otherwise students only get some help, for example in pregnancy, with children or in hardship.
hinweis-grundsicherungsgeld-bis_zum_gutachten = Is it not decided yet whether someone can work? Until it is, the Jobcenter pays. Neither the Sozialamt nor the Jobcenter may simply send you away.
hinweis-grundsicherungsgeld-beratung = The Jobcenter can also arrange advice, for example about debts or addiction.
hinweis-grundsicherungsgeld-bei_eltern = Under 25 and living with your parents: their money counts too. The whole family then applies together.
