# Aktivierungs- und Vermittlungsgutschein (activation and placement voucher).

leistung-aktivierungsgutschein = Aktivierungs- und Vermittlungsgutschein, AVGS (activation and placement voucher)
    .kurz = A voucher for coaching, courses or a private job agency.
    .text = With the voucher you choose the help yourself: coaching, a course, a trial in a company or a private job agency. The office pays for it. It is no money for daily life. As a rule the office decides whether there is a voucher.

bedingung-aktivierungsgutschein-sucht = Someone under pension age is without work, works less than 15 hours a week, is about to lose the job or may look for training after school.
    .nein = This is for people under pension age who are looking for work or training. Does your job end soon? Then it works too: ask the Agentur für Arbeit (employment agency) now. Do you get Grundsicherungsgeld beside your work? Then ask the Jobcenter.
    .offen = It is open whether someone is looking for work or training, or whether a job ends soon.

behoerde-aktivierungsgutschein-ermessen = Whether the voucher helps on the way into work or training, what it is for and how long it is valid. As a rule this is settled in a talk.
behoerde-aktivierungsgutschein-gemeldet =
    { $fuer ->
        [andere] Whether the person has registered as unemployed, or is known to the office as looking for work or training.
       *[selbst] Whether you have registered as unemployed, or are known to the office as looking for work or training.
    }
behoerde-aktivierungsgutschein-arbeitserlaubnis =
    { $fuer ->
        [andere] Whether the person may work in Germany, or soon will.
       *[selbst] Whether you may work in Germany, or soon will.
    }

hinweis-aktivierungsgutschein-vorher = Get the voucher before the course or the coaching begins. The office must have it before the start.
hinweis-aktivierungsgutschein-anspruch = With Arbeitslosengeld (unemployment benefit), and after 6 weeks without work within 3 months, you can demand the voucher for a private job agency. Then the Agentur für Arbeit (employment agency) must give it.
hinweis-aktivierungsgutschein-zulassung = Courses and job agencies need an official approval. Ask about it first.
hinweis-aktivierungsgutschein-mit_arbeitslosengeld = Anyone who gets Arbeitslosengeld (unemployment benefit) goes to the Agentur für Arbeit (employment agency), even if there is money from the Jobcenter on top.
hinweis-aktivierungsgutschein-arbeitsuchend_melden =
    { $fuer ->
        [andere] Does the job end soon? Then the person should register as looking for work with the Agentur für Arbeit (employment agency) at least 3 months before. If they learn of it later: within 3 days. Otherwise there is no Arbeitslosengeld (unemployment benefit) for one week.
       *[selbst] Does your job end soon? Then register as looking for work with the Agentur für Arbeit (employment agency) at least 3 months before. If you learn of it later: within 3 days. Otherwise there is no Arbeitslosengeld (unemployment benefit) for one week.
    }
