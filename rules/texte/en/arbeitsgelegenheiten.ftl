# Arbeitsgelegenheiten (work opportunities).

leistung-arbeitsgelegenheiten = Arbeitsgelegenheit (work opportunity)
    .kurz = A task for the community, to get back into work.
    .text = In an Arbeitsgelegenheit you do work that is useful to everyone, for some time. Grundsicherungsgeld (basic income support) goes on. There is a little money on top for the costs this causes. The Jobcenter assigns the place.
    .frueher = Often called Ein-Euro-Job (one-euro job).

bedingung-arbeitsgelegenheiten-grundleistung = There is Grundsicherungsgeld (basic income support), or it looks possible.
    .nein = This help comes with Grundsicherungsgeld (basic income support). It does not look like that at the moment. Is it different for you? Then ask the Jobcenter.
    .offen = It is open whether there is or can be Grundsicherungsgeld.
bedingung-arbeitsgelegenheiten-person = Someone in the household can work, is under pension age and gets no Arbeitslosengeld (unemployment benefit).
    .nein = Here the Jobcenter helps people under pension age who can work. Anyone who gets Arbeitslosengeld (unemployment benefit) asks the Agentur für Arbeit (employment agency): it has its own help.
    .offen = Age, health or Arbeitslosengeld are open.
bedingung-arbeitsgelegenheiten-arbeit = Someone is looking for work or works less than 15 hours a week.
    .nein = This is mainly for people who are looking for work. The Jobcenter can offer it to others too: ask there.
    .offen = It is open whether someone is looking for work.

behoerde-arbeitsgelegenheiten-ermessen = Whether there is a suitable place and whether it helps on the way into work.
behoerde-arbeitsgelegenheiten-anderes_zuerst = Whether other help leads straight into a normal job. That comes first.
behoerde-arbeitsgelegenheiten-dauer = How long someone has already been in an Arbeitsgelegenheit. As a rule it is at most 24 months within 5 years.

hinweis-arbeitsgelegenheiten-kein_antrag = As a rule there is no application of its own. Tell the Jobcenter that you would like an Arbeitsgelegenheit.
hinweis-arbeitsgelegenheiten-kein_lohn = An Arbeitsgelegenheit is not a job with a wage. You go on getting Grundsicherungsgeld, and money for your costs on top.
