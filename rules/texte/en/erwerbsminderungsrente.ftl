# Erwerbsminderungsrente (reduced earning capacity pension).

leistung-erwerbsminderungsrente = Erwerbsminderungsrente (pension for reduced ability to work)
    .kurz = A pension when illness allows only little work or none.
    .text = Someone who can work less than 3 hours a day can get the full pension. Between 3 and 6 hours it is half. Contributions to the pension insurance must have been paid before. First it is checked whether rehabilitation helps.
    .frueher = Often called EM-Rente. Before: Erwerbsunfähigkeitsrente.

bedingung-erwerbsminderungsrente-gesundheit = Because of illness or disability someone may not be able to work 6 hours a day.
    .nein = According to the answers everyone can work at least 6 hours a day.
    .offen = It is open how much someone can work.
bedingung-erwerbsminderungsrente-altersgrenze = The normal pension age is not yet reached.
    .nein = The normal pension age is reached. Then there is the old-age pension.
    .offen = The age is open.
bedingung-erwerbsminderungsrente-altersrente = There is no old-age pension yet.
    .nein = There already is an old-age pension. Changing is mostly not possible then. Is the pension notice still new? Then get advice quickly.
    .offen = It is open which pension there already is.
bedingung-erwerbsminderungsrente-beitraege = There were enough contributions: mostly 5 years, 3 of them in the last 5 years.
    .nein = There were probably too few contributions. There are exceptions after an accident at work, with times before 1984 or after 20 years of contributions. Ask the pension insurance.
    .offen = It is open how long contributions were paid.

behoerde-erwerbsminderungsrente-gutachten = How many hours a day someone can still work. Doctors check this.
behoerde-erwerbsminderungsrente-versicherungszeiten = Whether the contributions are enough. Illness, unemployment and raising children can extend the period.
behoerde-erwerbsminderungsrente-reha = Whether rehabilitation can improve health so that work is possible again.

hinweis-erwerbsminderungsrente-drei_monate = Do not wait with the application. Waiting more than 3 months can cost money. A temporary pension only starts in the 7th month.
hinweis-erwerbsminderungsrente-reha_vor_rente = The rule is: rehabilitation before pension. An application for rehabilitation can later count as one for the pension.
hinweis-erwerbsminderungsrente-unter_6_stunden = Can you still work 3 but not 6 hours a day? Then it is about the half pension. Without a suitable part-time job it can be the full one.
hinweis-erwerbsminderungsrente-hinzuverdienst = Earning extra is possible. In 2026 about 20,700 euros are free with the full pension and about 41,500 euros or more with the half one. Working more hours than allowed puts the pension at risk.
hinweis-erwerbsminderungsrente-werkstatt = After 20 years of contributions in the Werkstatt (workshop for disabled people) the full pension is possible. You may go on working there.
hinweis-erwerbsminderungsrente-reicht_nicht = Is the pension not enough to live on? Then there may be Grundsicherung, Hilfe zum Lebensunterhalt or Wohngeld on top.
