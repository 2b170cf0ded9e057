# Förderung aus dem Vermittlungsbudget (placement budget).

leistung-vermittlungsbudget = Förderung aus dem Vermittlungsbudget (placement budget)
    .kurz = Money for applications, travel, moving or equipment.
    .text = The office can pay costs that arise when you look for work or start a job. These are, for example, applications, trips to an interview, work clothes or a move. It helps with training too. It is no money for daily life.

bedingung-vermittlungsbudget-sucht = Someone under pension age is without work, works less than 15 hours a week, is about to lose the job or may look for training after school.
    .nein = This is for people under pension age who are looking for work or training. Does your job end soon? Then it works too: ask the Agentur für Arbeit (employment agency) now. Do you get Grundsicherungsgeld beside your work? Then ask the Jobcenter.
    .offen = It is open whether someone is looking for work or training, or whether a job ends soon.
bedingung-vermittlungsbudget-ziel = It is about a job with social insurance or about training.
    .nein = This help is for a job with social insurance or for training. Will you look for one later? Then ask the office first. For your own business there is other help.
    .offen = It is open what is planned.

behoerde-vermittlungsbudget-ermessen = Which costs are necessary and reasonable, and how much the office pays.
behoerde-vermittlungsbudget-arbeitgeber = Whether the company or another body pays the costs. That comes first.
behoerde-vermittlungsbudget-gemeldet =
    { $fuer ->
        [andere] Whether the person has registered as unemployed, or is known to the office as looking for work or training.
       *[selbst] Whether you have registered as unemployed, or are known to the office as looking for work or training.
    }

hinweis-vermittlungsbudget-vorher = Apply before you buy, book or travel. Otherwise you usually have to bear the costs yourself.
hinweis-vermittlungsbudget-mit_arbeitslosengeld = Anyone who gets Arbeitslosengeld (unemployment benefit) goes to the Agentur für Arbeit (employment agency), even if there is money from the Jobcenter on top.
