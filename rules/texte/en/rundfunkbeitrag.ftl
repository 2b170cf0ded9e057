# Rundfunkbeitrag (broadcasting fee): exemption and reduction.

leistung-rundfunkbeitrag = Befreiung vom Rundfunkbeitrag (exemption from the broadcasting fee)
    .kurz = Pay no fee for radio and television, or only part of it.
    .text = Those who get certain benefits do not have to pay the Rundfunkbeitrag. Examples are Grundsicherungsgeld, social assistance or BAföG. With the mark RF you pay only a third. Both must be applied for.
    .frueher = Often called GEZ-Befreiung.

bedingung-rundfunkbeitrag-grund = There is a reason: a benefit to live on, BAföG, Hilfe zur Pflege, a very small income or a disability with the mark RF.
    .nein = At the moment we see no reason for an exemption. Wohngeld, Kinderzuschlag or Arbeitslosengeld alone are not enough. If you get another benefit later, check again.
    .offen = It is open which benefits there are, how high the income is or whether there is a disability.
bedingung-rundfunkbeitrag-nicht_bei_eltern = With BAföG or Berufsausbildungsbeihilfe: you do not live with your parents.
    .nein = With BAföG or Berufsausbildungsbeihilfe the exemption is only for a home of your own. With your parents, the parents usually pay for the home.
    .offen = It is open whether you live with your parents.

behoerde-rundfunkbeitrag-haertefall = Whether it is a case of hardship. This applies if less than €18.36 a month is left above the need.
behoerde-rundfunkbeitrag-merkzeichen = Whether a decision or the mark RF shows the reason.

hinweis-rundfunkbeitrag-zuerst_bescheid = Apply for the other benefit first. The exemption comes with the decision on it.
hinweis-rundfunkbeitrag-rueckwirkend = The exemption also counts for the past: up to 3 years back. For this you need the old decisions.
hinweis-rundfunkbeitrag-knapp_darueber = Does an office say no because you have less than €18.36 too much? Send this decision along. Then it is a case of hardship.
hinweis-rundfunkbeitrag-merkzeichen_rf = For the small fee of €6.12 you need the mark RF. It is on the card for severely disabled people. Without the mark ask the office that issues the card.
hinweis-rundfunkbeitrag-blindenhilfe = With Blindenhilfe or the mark TBl you pay nothing at all. Blindengeld alone is not enough for that.
hinweis-rundfunkbeitrag-fuer_die_wohnung = Only one person pays for each home. The exemption also covers spouses and children under 25 in the home. If someone else pays, for example in a shared flat, it does not help that person.
hinweis-rundfunkbeitrag-im_heim = In a care home there is usually no Rundfunkbeitrag. Then deregister the old home.
hinweis-rundfunkbeitrag-weiter_zahlen = The exemption ends with the decision. Send in every new decision again.
