# Eingliederung von Langzeitarbeitslosen (wage subsidy after long unemployment).

leistung-eingliederung_langzeitarbeitslose = Lohnzuschuss: Eingliederung von Langzeitarbeitslosen (wage subsidy after long unemployment)
    .kurz = The company gets a subsidy for the wage for 2 years.
    .text = If a company hires someone who was without work for a long time, the Jobcenter can pay a part of the wage: 75 per cent in the first year, 50 per cent in the second. This money goes to the company. The person gets their wage and someone who supports them. Talk to the Jobcenter.

bedingung-eingliederung_langzeitarbeitslose-grundleistung = There is Grundsicherungsgeld (basic income support), or it looks possible.
    .nein = This help comes with Grundsicherungsgeld (basic income support). It does not look like that at the moment. Is it different for you? Then ask the Jobcenter.
    .offen = It is open whether there is or can be Grundsicherungsgeld.
bedingung-eingliederung_langzeitarbeitslose-person = Someone in the household can work, is under pension age and gets no Arbeitslosengeld (unemployment benefit).
    .nein = Here the Jobcenter helps people under pension age who can work. Anyone who gets Arbeitslosengeld (unemployment benefit) asks the Agentur für Arbeit (employment agency): it has its own help.
    .offen = Age, health or Arbeitslosengeld are open.
bedingung-eingliederung_langzeitarbeitslose-arbeit = Someone is unemployed and looking for a job, or works less than 15 hours a week.
    .nein = This help is for people who are unemployed and looking for a job. Contact the Jobcenter if you would like to work.
    .offen = It is open whether someone is unemployed and looking for a job.
bedingung-eingliederung_langzeitarbeitslose-dauer = Someone has been unemployed for at least 2 years. With a small job the Jobcenter checks the time.
    .nein = It is not yet 2 years without work. Illness, time with children and short jobs often do not interrupt the time. Ask the Jobcenter how it counts.
    .offen = It is open since when someone has been without work.
bedingung-eingliederung_langzeitarbeitslose-dauer_seit_juli_2026 = Someone has been unemployed for at least 2 years. With a small job the Jobcenter checks the time.
    .nein = It is not yet 2 years without work. Since July 2026 this may be different. We could not check it yet. Ask the Jobcenter how it counts.
    .offen = It is open since when someone has been without work.

behoerde-eingliederung_langzeitarbeitslose-vermittlung = Whether the Jobcenter has already helped with the search, without success.
behoerde-eingliederung_langzeitarbeitslose-unterbrechungen = How long the unemployment lasted by law. Some interruptions do not count.
behoerde-eingliederung_langzeitarbeitslose-betrieb = Whether the company offers a contract for at least 2 years. A Minijob is not enough.

hinweis-eingliederung_langzeitarbeitslose-betrieb_fragt = The company applies for the subsidy before the work begins. Mention in the interview that it exists.
hinweis-eingliederung_langzeitarbeitslose-begleitung = The Jobcenter or a partner supports the start. In the first 6 months the company gives time off for this, and the wage goes on.
