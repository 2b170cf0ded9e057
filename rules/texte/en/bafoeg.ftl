# BAföG.

leistung-bafoeg = BAföG (student grant and loan)
    .kurz = Money for school or university.
    .text = BAföG helps to pay for school or university. How much it is usually also depends on the parents’ income. At university half of it is a gift. The other half is paid back later without interest. At school it is usually all a gift.

bedingung-bafoeg-ausbildung =
    { $fuer ->
        [andere] The person or their partner is at university, at school or in school-based training, or it starts soon.
       *[selbst] You or your partner are at university, at school or in school-based training, or it starts soon.
    }
    .nein =
        { $fuer ->
            [andere] The person is not at university or school at the moment. Does it start soon? Then the application can be made before.
           *[selbst] You are not at university or school at the moment. Does it start soon? Then the application can be made before.
        }
    .offen = It is open whether someone is at university or school.
bedingung-bafoeg-wohnung = The home does not stand in the way of BAföG.
    .nein = For this school there is BAföG only with a home of one’s own. And the school must be too far from the parents. It is also possible with a child, or for people who are or were married.
    .offen = It is open whether the school is too far from the parents’ home.
bedingung-bafoeg-alter = The age does not stand in the way of BAföG.
    .nein = The training began after the 45th birthday. There are exceptions, for example after an Abitur at evening school or for family reasons. Ask the office.
    .offen = It is open when the training began.
bedingung-bafoeg-erste_ausbildung = It is the first degree, a master’s after it, or a school.
    .nein = For a second degree there is BAföG only rarely. Ask the Amt für Ausbildungsförderung (student support office).
    .offen = It is open whether it is the first degree.
bedingung-bafoeg-aufenthalt = Nationality and residence do not stand in the way of BAföG.
    .nein = With this residence permit there is usually no BAföG yet. Has a parent worked in Germany for at least 3 years? Then ask anyway.
    .offen = The residence permit or the time in Germany is open.
bedingung-bafoeg-einkommen = The income is not too high: one’s own, the parents’ and the spouse’s.
    .nein = The income is too high. One’s own, the parents’ and the spouse’s income count.
    .offen = The income is open.
bedingung-bafoeg-vermoegen = The savings are not too high.
    .nein = The own savings are too high.
    .offen = The savings are open.

behoerde-bafoeg-vollzeit = Whether the training is full-time and can be supported. At general schools it starts with year 10.
behoerde-bafoeg-leistungen = Whether results and duration are right. At university a proof is needed after the 4th semester.
behoerde-bafoeg-fruehere_ausbildung = Whether earlier training or a change of subject stands in the way.

hinweis-bafoeg-eltern_jetzt_weniger = Do the parents earn much less now than 2 years ago? Then the office can use today’s income. This needs an extra application.
hinweis-bafoeg-eltern_getrennt = Do the parents live apart, or are brothers or sisters in training too? Then BAföG is often higher than estimated here.
hinweis-bafoeg-eltern_zahlen_nicht = Do the parents not pay what they should by this calculation? Then the office can advance the money. It is called “Vorausleistung” and needs an application.
hinweis-bafoeg-bald = You do not have to wait until school or university starts. Once you have a place you can apply. Whether there is BAföG depends on the training and on the parents’ money. For training in a company there is Berufsausbildungsbeihilfe (vocational training grant).
hinweis-bafoeg-frueh_beantragen = BAföG is only paid from the month in which the application arrives. A short application is enough at first, papers can follow.
hinweis-bafoeg-kind_selbst = Is your child at university or in school-based training? Or at school and not living with you? Then the child may get BAföG itself. The child applies.

entwurf-bafoeg_2027 = Bill: people who do not live with their parents are to get more money for housing.
