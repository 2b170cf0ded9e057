# Social compensation (SGB XIV).

leistung-soziale_entschaedigung = Social compensation (Soziale Entschädigung)
    .kurz = Help and money after violence or damage from a vaccination.
    .text = Have you been through violence and does it weigh on you? Then there is help: talks in a trauma clinic (Traumaambulanz), treatment and sometimes money each month. Psychological violence, abuse and stalking count too. There is also help after damage from a vaccination, from munitions of the wars or in civilian service (Zivildienst). For most of it your income does not matter.

bedingung-soziale_entschaedigung-ereignis = There was violence, abuse or threat. Or there is damage from a vaccination, the war or civilian service.
    .nein = You did not name any of this. If you want to talk about it later, you can at any time.
    .offen = This question is open. You may leave it open.

behoerde-soziale_entschaedigung-folgen = Which effects on body or mind there are and where they come from.
behoerde-soziale_entschaedigung-ereignis_pruefen = Whether the law covers what happened. Usually it must have happened in Germany.
behoerde-soziale_entschaedigung-zeitpunkt = Which law applies. For acts before 2024 the earlier law partly applies.
behoerde-soziale_entschaedigung-mitwirkung = Whether anything speaks against the help. Nobody has to do more than is possible and reasonable.

hinweis-soziale_entschaedigung-gefahr = Are you in danger now? Call 110.
hinweis-soziale_entschaedigung-traumaambulanz = You can go to a Traumaambulanz straight away. You apply after the second talk. The first 2 talks are paid in any case.
hinweis-soziale_entschaedigung-ohne_anzeige = You can apply without a report to the police. The office may ask about a report later. You may say why it was not possible for you.
hinweis-soziale_entschaedigung-ohne_beweise = Are there no witnesses and no proof? Then what you say can be enough.
hinweis-soziale_entschaedigung-formlos = A short letter is enough to start: “Ich beantrage Soziale Entschädigung.” You need not tell there what happened.
hinweis-soziale_entschaedigung-beginn = You can apply even after many years. Money usually starts with the month of the application. Those who apply within the first year afterwards also get money for the time before.
hinweis-soziale_entschaedigung-angehoerige = Relatives and people who were there can get help too.
hinweis-soziale_entschaedigung-nicht_angerechnet = The monthly compensation does not count as income for basic income support and social assistance.
hinweis-soziale_entschaedigung-dolmetschen = It is for everyone, whatever their passport. In the first years in Germany the office also pays for interpreting.

frist-soziale_entschaedigung = When you are ready: apply in { $monat }.
    .text = A short letter is enough. Money usually starts with the month in which the application arrives.
