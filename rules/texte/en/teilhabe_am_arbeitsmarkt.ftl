# Teilhabe am Arbeitsmarkt (participation in the labour market).

leistung-teilhabe_am_arbeitsmarkt = Lohnzuschuss: Teilhabe am Arbeitsmarkt (wage subsidy: participation in the labour market)
    .kurz = The company gets a subsidy for the wage for up to 5 years.
    .text = This is for people who have had money from the Jobcenter for a very long time and have hardly worked. The Jobcenter can pay a company the whole wage at first, later a part of it. This money goes to the company. The person gets a contract, a wage and someone who supports them. Talk to the Jobcenter.

bedingung-teilhabe_am_arbeitsmarkt-jahre = There was money from the Jobcenter for at least 6 of the last 7 years. With a child under 18 or a severe disability the last 5 years are enough.
    .nein = For this you must get Grundsicherungsgeld (basic income support) now, and for a very long time already: as a rule 6 of the last 7 years. Bürgergeld and Arbeitslosengeld II count too. Is it only just too short? Then ask the Jobcenter.
    .offen = It is open how long there has been money from the Jobcenter.
bedingung-teilhabe_am_arbeitsmarkt-person = Someone in the household is at least 25, under pension age and can work.
    .nein = This help is for people from 25 to pension age who can work. The Jobcenter has other help for younger people.
    .offen = Age or health are open.
bedingung-teilhabe_am_arbeitsmarkt-ohne_arbeit = Someone is without work or works less than 15 hours a week.
    .nein = This help is for people who have hardly worked in the last years. Anyone already in work or training usually does not get it.
    .offen = It is open whether someone works.

behoerde-teilhabe_am_arbeitsmarkt-ermessen = Whether the Jobcenter proposes someone for such a job. It should have supported them for at least 2 months before.
behoerde-teilhabe_am_arbeitsmarkt-kaum_gearbeitet = Whether someone did not work in that time, or only briefly. Minijobs count too.
behoerde-teilhabe_am_arbeitsmarkt-betrieb = Whether there is a company with a suitable job.

hinweis-teilhabe_am_arbeitsmarkt-betrieb_fragt = The company applies for the subsidy before the work begins. Tell the Jobcenter that you would like such a job.
hinweis-teilhabe_am_arbeitsmarkt-gleichstellung = A degree of disability of 30 or 40 is only enough with a Gleichstellung (equal status). You apply for it at the Agentur für Arbeit (employment agency).
