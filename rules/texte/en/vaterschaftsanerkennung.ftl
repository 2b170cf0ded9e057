# Vaterschaftsanerkennung (acknowledgement of paternity).

leistung-vaterschaftsanerkennung = Vaterschaftsanerkennung (acknowledging paternity)
    .kurz = This makes the father the legal father if the parents are not married.
    .text = If the parents are not married, the child has no legal father at first. The father can acknowledge the child. The mother must agree. After that many things are easier: maintenance, inheritance, shared custody. This is not a payment.

bedingung-vaterschaftsanerkennung-kind = A child is expected, or there is a child.
    .nein = No child is expected and no child is named. It also works if mother and child live elsewhere.
    .offen = It is open whether there is a child or whether one is expected.
bedingung-vaterschaftsanerkennung-nicht_verheiratet = The parents are not married to each other.
    .nein = If the mother is married at the birth, her husband is the father automatically. Was the child born before the wedding, or is someone else the father? Ask the Jugendamt (youth welfare office).
    .offen = It is open whether the parents are married.

behoerde-vaterschaftsanerkennung-noch_kein_vater = Whether the child already has a legal father, for example a husband of the mother.
behoerde-vaterschaftsanerkennung-zustimmung = Whether the mother agrees. If a parent is under 18, their parents must agree too.

hinweis-vaterschaftsanerkennung-vor_der_geburt = You can do this before the birth. Then the father is in the birth certificate at once.
hinweis-vaterschaftsanerkennung-persoenlich = Both parents must go there themselves, also on different days. At the Jugendamt and the Standesamt (registry office) it is free. A notary charges a fee.
