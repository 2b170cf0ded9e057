# Elterngeld (parental allowance).

leistung-elterngeld = Elterngeld (parental allowance)
    .kurz = Money for parents who work less or not at all after a birth.
    .text = Elterngeld is for mothers and fathers who look after their baby themselves. It is at least 300 € and at most 1,800 € a month. It depends on the wage before the birth. Parents who did not work before can get 300 €.

bedingung-elterngeld-kind = A child is expected, or a small child lives in the household.
    .nein = No child in the household is young enough. After an adoption the day the child came to you counts, even if it is older: up to the 8th birthday. Is Elterngeld Plus running without a gap, or was the child born much too early? Then it can last longer. Ask the Elterngeldstelle (parental allowance office).
    .offen = It is open whether a child is expected and how old the children are.
bedingung-elterngeld-arbeitszeit = The working hours fit, or can still become fewer. With Elterngeld you may work at most 32 hours a week.
    .nein = At the moment everyone works more than 32 hours a week. If a parent works less, there can be Elterngeld. Were the hours lower in the last 3 months? Ask the Elterngeldstelle.
    .offen = It is open how many hours the parents work.
bedingung-elterngeld-einkommen = The parents' income is not very high.
    .nein = The income is far above the limit. What counts is the year before the birth. If it was much lower then, please ask.
    .offen = It is open how much the parents earn before deductions.
bedingung-elterngeld-aufenthalt = The passport or residence permit fits.
    .nein = With this residence permit there is usually no Elterngeld. Work or a longer stay in Germany can change that.
    .offen = The citizenship or the residence permit is open.

behoerde-elterngeld-betreuung = Who looks after the child and lives with it.
behoerde-elterngeld-steuerbescheid = How high the taxable income was in the year before the birth.
behoerde-elterngeld-einkommen_vor_geburt = How high the wage was in the 12 months before the birth. The amount depends on it.

hinweis-elterngeld-betrag = The amount is estimated with the wage of today. It is for one month of Basiselterngeld (basic parental allowance) of the person who is pregnant. Elterngeld Plus is half as much and lasts twice as long.
hinweis-elterngeld-nach_der_geburt = You apply after the birth. Collect the documents before.
hinweis-elterngeld-rueckwirkend = Elterngeld is paid for at most 3 months back. Do not wait longer than 3 months after the birth.
hinweis-elterngeld-weniger_arbeiten = At the moment everyone works more than 32 hours a week. Elterngeld is for the months in which a parent works less or not at all. Tell the employer in time: as a rule 7 weeks before.
hinweis-elterngeld-nur_noch_plus = After the 14th month of life there is only Elterngeld Plus (half the amount, twice as long). It must run without a gap. Ask at once.
hinweis-elterngeld-mutterschaftsgeld = While the mother gets Mutterschaftsgeld (maternity pay), it is deducted from Elterngeld. Often nothing is left in that time.
hinweis-elterngeld-zwei_eltern = Parents have 12 months together. If both take at least 2 months and earn less then, it is 14 months.
hinweis-elterngeld-allein = A single parent can take all 14 months. For this the wage after the birth must be lower than before.
hinweis-elterngeld-wird_angerechnet = The Jobcenter, the Sozialamt (social welfare office) and the Kinderzuschlag count Elterngeld as income. If you worked before the birth, up to 300 € do not count.
hinweis-elterngeld-grenze = The limit is for the taxable income. You find it in the tax assessment. It is lower than the wage before deductions.

frist-elterngeld = Apply soon after the birth.
    .text = Elterngeld is paid for at most 3 months back.

zeit-elterngeld-antrag = Apply for Elterngeld in the first 3 months. It is not paid further back.
