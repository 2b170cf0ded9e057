# Mutterschaftsgeld (maternity pay).

leistung-mutterschaftsgeld = Mutterschaftsgeld (maternity pay)
    .kurz = Money for the weeks before and after a birth.
    .text = Mutterschaftsgeld is for women who do not work shortly before and after a birth. As a rule it is 6 weeks before and 8 weeks after. The health insurance pays up to 13 € a day. The employer often adds as much as the wage after deductions was. Women who are civil servants keep their pay in this time.

bedingung-mutterschaftsgeld-schwanger = A child is expected or was just born.
    .nein = No child is expected at the moment, and none was born in the last 12 weeks. After a miscarriage from week 13 there can also be Mutterschaftsgeld. For a time that is over, ask the health insurance.
    .offen = It is open whether a child is expected or was just born.
bedingung-mutterschaftsgeld-arbeit = The mother has a job or an insurance with sick pay. A Minijob (marginal job) counts too.
    .nein = Without a job and without sick pay there is no Mutterschaftsgeld. After the birth there may be Elterngeld (parental allowance).
    .offen = It is open whether the mother works and how she is insured.

behoerde-mutterschaftsgeld-krankengeld = Whether the mother's insurance includes sick pay, for example if she is self-employed.
behoerde-mutterschaftsgeld-zeitraum = When the time without work before and after the birth starts and ends.

hinweis-mutterschaftsgeld-bescheinigung = From 7 weeks before the due date, get a certificate of the due date. You get it at the doctor's or from the midwife. Send it to the health insurance.
hinweis-mutterschaftsgeld-krankenkasse = The health insurance pays up to 13 € a day. If the wage after deductions was higher, the employer pays the rest. The amount here is only the part of the health insurance.
hinweis-mutterschaftsgeld-bundesamt = Without an own statutory health insurance there is a single payment of up to 210 € with a job. A Minijob is enough. The application goes to the Bundesamt für Soziale Sicherung (Federal Office for Social Security). The employer often adds something.
hinweis-mutterschaftsgeld-laenger = After twins, an early birth or with a child with a disability it is 12 instead of 8 weeks after the birth.

frist-mutterschaftsgeld = Apply from 7 weeks before the due date.
    .text = From then on the doctor can issue the certificate.
