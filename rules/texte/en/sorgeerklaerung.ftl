# Sorgeerklärung (declaration of shared custody).

leistung-sorgeerklaerung = Sorgeerklärung (declaring shared custody)
    .kurz = This lets both parents decide for the child together, also without marriage.
    .text = If the parents are not married, the mother has custody alone at first. If both parents declare shared custody, they decide together. The declaration is called Sorgeerklärung. This is not a payment.

bedingung-sorgeerklaerung-kind = A child is expected, or there is a child under 18.
    .nein = No child is expected and no child under 18 is named. It also works if the child lives elsewhere.
    .offen = It is open whether there is a child under 18 or whether one is expected.
bedingung-sorgeerklaerung-nicht_verheiratet = The parents are not married to each other.
    .nein = Married parents share custody automatically. They need no declaration.
    .offen = It is open whether the parents are married.

behoerde-sorgeerklaerung-noch_keine_gemeinsame = Whether there is already a declaration or a decision of the family court.
behoerde-sorgeerklaerung-beide_wollen = Whether both parents want shared custody. If one does not, the family court can decide.

hinweis-sorgeerklaerung-vor_der_geburt = You can do this before the birth, best together with acknowledging paternity.
hinweis-sorgeerklaerung-persoenlich = Both parents must go there themselves, also on different days. At the Jugendamt (youth welfare office) it is free. A notary charges a fee.
hinweis-sorgeerklaerung-erst_vaterschaft = Paternity must be acknowledged first.
hinweis-sorgeerklaerung-bleibt = Shared custody stays, even if the parents separate. Only the family court can change it. Get advice before if you are unsure.
