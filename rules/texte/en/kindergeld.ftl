# Kindergeld (child benefit).

leistung-kindergeld = Kindergeld (child benefit)
    .kurz = Money every month for each child.
    .text = Kindergeld is paid for every child, as a rule up to the age of 18. During training or studies it is paid up to 25. How much the parents earn does not matter. Parents with a pension, unemployment benefit or BAföG get Kindergeld as well.

bedingung-kindergeld-kind = There is at least one child, or a young person may have no parents any more.
    .nein = No child was given. Stepchildren, foster children and grandchildren in the home count too.
    .offen = It is open whether there are children.
bedingung-kindergeld-kind_zaehlt = At least one child is young enough, or is in training.
    .nein = No child counts: the children are too old, have finished their training or live with the other parent.
    .offen = It is open how old the children are, where they live and what they do.
bedingung-kindergeld-aufenthalt = The passport or the residence permit fits.
    .nein = With this residence permit there is usually no Kindergeld. With a job or after a longer time in Germany this can change. Ask for advice.
    .offen = The citizenship or the residence permit is open.

behoerde-kindergeld-berechtigter = Who gets the money: for each child only one person gets it, as a rule the one the child lives with.
behoerde-kindergeld-ausland = Whether another country already pays for the child.

hinweis-kindergeld-rueckwirkend = Kindergeld is paid for at most 6 months back. Do not wait with the application.
hinweis-kindergeld-geschwister_und_enkel = Kindergeld is also paid for stepchildren, foster children and grandchildren who live in the home.
hinweis-kindergeld-selbst_kind = For young people in training, usually the parents get Kindergeld. Are the parents no longer alive, or is it not known where they are? Then a young person can apply for it for themselves.
hinweis-kindergeld-abkommen = There are agreements for people from some countries, for example Turkey. Then Kindergeld is possible with another residence paper too. Ask the Familienkasse (family benefits office).
hinweis-kindergeld-woanders = Does a child live neither with you nor with the other parent, for example in a children’s home? Then the person who pays most for the child can get Kindergeld. Ask the Familienkasse (family benefits office).
hinweis-kindergeld-nach_abschluss = After finished training a child only counts if it works at most 20 hours a week. A Minijob is always allowed.
hinweis-kindergeld-zu_alt = Is a child between 18 and 24 looking for a training place? Then Kindergeld may go on. The child has to register or show applications.

entwurf-kindergeld_2027 = Government bill: child benefit is to rise.

zeit-kindergeld-antrag = Apply for Kindergeld. It is paid at most 6 months back.
