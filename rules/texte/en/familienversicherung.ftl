# Familienversicherung (family insurance).

leistung-familienversicherung = Familienversicherung (family health insurance)
    .kurz = Spouse and children are insured with the Krankenkasse free of charge.
    .text = Is someone in the family a member of a statutory Krankenkasse (health insurance fund)? Then spouse and children can be insured without a contribution. They may earn only a little money of their own. It brings no money, but you save the contribution.

bedingung-familienversicherung-angehoerige = There is a spouse or a child of the right age: under 18, without work under 23, in school or studies under 25.
    .nein = Family insurance is for spouses and for children under 18, 23 or 25. With a disability it can last longer.
    .offen = It is open whether you are married or how old the children are.
bedingung-familienversicherung-mitglied = Someone in the family is a member of a statutory Krankenkasse.
    .nein = For this someone in the family must be a member of a statutory Krankenkasse.
    .offen = It is open who is insured in which way.
bedingung-familienversicherung-nicht_selbst_versichert = The spouse or the child is not insured in their own right for another reason.
    .nein = Everyone is probably insured in their own right, for example through work, training, Arbeitslosengeld or the Jobcenter. Or they are mainly self-employed.
    .offen = It is open what the spouse or the child does.
bedingung-familienversicherung-einkommen = The spouse or the child has little income of their own: €565 a month, with a Minijob €603.
    .nein = The own income is above the limit of €565 a month, with a Minijob €603. If it gets smaller, ask the Krankenkasse.
    .offen = The own income is open.

behoerde-familienversicherung-eltern_privat = Whether a parent has private insurance and earns much more. Then children are often not covered.
behoerde-familienversicherung-vorrangig_versichert = Whether another insurance goes first, for example through a pension.

hinweis-familienversicherung-kostenlos = Family insurance costs no contribution. The Krankenkasse sends a form. Fill it in every year.
hinweis-familienversicherung-nicht_verheiratet = Without marriage the partner is not covered. Children you have together can be covered.
hinweis-familienversicherung-eltern_privat = Does a parent have private insurance? The child can still be covered. Ask the Krankenkasse of the other parent.
hinweis-familienversicherung-mehr_verdienen = Tell the Krankenkasse at once if the income rises. Otherwise you have to pay contributions later.
hinweis-familienversicherung-ende = When family insurance ends, it goes on as an insurance of your own with a contribution. After a voluntary service the limit of 25 years lasts up to 12 months longer.
