# Kommunale Eingliederungsleistungen (municipal support on the way into work).

leistung-kommunale_eingliederungsleistungen = Hilfe bei Kinderbetreuung, Pflege, Schulden, Sucht oder in Krisen (help with childcare, care, debts, addiction or in a crisis)
    .kurz = Advice and care that clear the way into work.
    .text = Sometimes something else stands between a person and work. Then the Jobcenter can arrange care for children or relatives, debt advice, addiction advice or support in hard times. The law calls it "kommunale Eingliederungsleistungen" (municipal support). As a rule it is not money to your account.

bedingung-kommunale_eingliederungsleistungen-grundleistung = There is Grundsicherungsgeld (basic income support), or it looks possible.
    .nein = This help comes with Grundsicherungsgeld (basic income support). It does not look like that at the moment. Is it different for you? Then ask the Jobcenter.
    .offen = It is open whether there is or can be Grundsicherungsgeld.
bedingung-kommunale_eingliederungsleistungen-bedarf = A child has no day care, someone needs care, or there are debts, an addiction, a crisis or a longer impairment.
    .nein = From your answers we do not see that such help is needed. Is the day care not enough, do you care for someone, or is it all getting too much? Then ask the Jobcenter anyway.
    .offen = It is open whether day care, care or advice is needed.

behoerde-kommunale_eingliederungsleistungen-ermessen = Whether the help is needed so that someone can start or keep work.
behoerde-kommunale_eingliederungsleistungen-zustaendig = Who gives the help: the district, the town or an advice centre.

hinweis-kommunale_eingliederungsleistungen-sofort_beratung = You need not wait for the Jobcenter. You can call advice centres for debts and addiction yourself.
hinweis-kommunale_eingliederungsleistungen-kita = Also register the child at the Jugendamt (youth welfare office) or at a day-care centre. There are places without the Jobcenter too.
hinweis-kommunale_eingliederungsleistungen-mit_arbeitslosengeld = Anyone who gets Arbeitslosengeld (unemployment benefit) asks the Agentur für Arbeit (employment agency) first. Advice on debts or addiction is there without any office.
