# Freie Förderung (free support).

leistung-freie_foerderung = Freie Förderung (free support)
    .kurz = Help on the way into work when no other support fits.
    .text = Sometimes something is missing on the way into work for which there is no fixed help. Then the Jobcenter can pay for a solution of its own. What that is, you discuss at the Jobcenter. The Jobcenter can help, but does not have to.

bedingung-freie_foerderung-grundleistung = There is Grundsicherungsgeld (basic income support), or it looks possible.
    .nein = This help comes with Grundsicherungsgeld (basic income support). It does not look like that at the moment. Is it different for you? Then ask the Jobcenter.
    .offen = It is open whether there is or can be Grundsicherungsgeld.
bedingung-freie_foerderung-person = Someone in the household can work, is under pension age and gets no Arbeitslosengeld (unemployment benefit).
    .nein = Here the Jobcenter helps people under pension age who can work. Anyone who gets Arbeitslosengeld (unemployment benefit) asks the Agentur für Arbeit (employment agency): it has its own help.
    .offen = Age, health or Arbeitslosengeld are open.
bedingung-freie_foerderung-lage = Someone is without work, works less than 15 hours a week, is ill for longer, works for too little money or may look for training after school.
    .nein = This help is mainly for people who are looking for work or training. Do you need something to get into work or stay there all the same? Then ask the Jobcenter.
    .offen = It is open whether someone is looking for work or training.

behoerde-freie_foerderung-ermessen = Whether the help leads into work and fits the aims of the law.
behoerde-freie_foerderung-anderes_zuerst = Whether another kind of support fits. That comes first. For people unemployed for at least 1 year, and for some under 25, the Jobcenter has more freedom.

hinweis-freie_foerderung-vorher = Ask before there are costs. The aim must be settled before the start.
hinweis-freie_foerderung-gesundheit = Since July 2026 the Jobcenter can also help in this way when health has to get better first.
