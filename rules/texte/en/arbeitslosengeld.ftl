# Arbeitslosengeld (unemployment benefit).

leistung-arbeitslosengeld = Arbeitslosengeld (unemployment benefit)
    .kurz = Money from the insurance after losing a job.
    .text = Arbeitslosengeld comes from the unemployment insurance. You get it if you were insured for long enough before. How much it is depends on your last wage. Savings and the wage of your partner do not count.
    .frueher = Often called Arbeitslosengeld 1 or ALG 1.

bedingung-arbeitslosengeld-arbeitslos =
    { $fuer ->
        [andere] The person or their partner is unemployed or may be soon.
       *[selbst] You or your partner are unemployed or may be soon.
    }
    .nein = Nobody is unemployed at the moment. Does the job end soon? Then register with the Agentur für Arbeit (employment agency) now.
    .offen = It is open whether someone is unemployed.
bedingung-arbeitslosengeld-versicherungszeit = The insured time is long enough, or the Agentur für Arbeit (employment agency) will check it. As a rule it is at least 12 of the last 30 months.
    .nein = There were too few insured months in the last 30 months. Work in another country of the EU can count too. Ask the Agentur für Arbeit.
    .offen = It is open how many months were insured.
bedingung-arbeitslosengeld-altersgrenze = The normal pension age is not yet reached.
    .nein = The normal pension age is reached. There is no Arbeitslosengeld after that.
    .offen = The age is open.
bedingung-arbeitslosengeld-stunden = A side job has less than 15 hours a week.
    .nein = With 15 hours of work a week or more a person does not count as unemployed.
    .offen = It is open how many hours a side job has.

behoerde-arbeitslosengeld-gemeldet =
    { $fuer ->
        [andere] Whether the person has registered as unemployed, online or at the agency.
       *[selbst] Whether you have registered as unemployed, online or at the agency.
    }
behoerde-arbeitslosengeld-verfuegbar =
    { $fuer ->
        [andere] Whether the person is looking for a new job and can take it.
       *[selbst] Whether you are looking for a new job and can take it.
    }
behoerde-arbeitslosengeld-sperrzeit = Whether there is a waiting period (Sperrzeit), for example after giving notice yourself without a good reason.

hinweis-arbeitslosengeld-sofort_melden =
    { $fuer ->
        [andere] The person should register as unemployed at once. Arbeitslosengeld is only paid from the day of registration.
       *[selbst] Register as unemployed at once. Arbeitslosengeld is only paid from the day of registration.
    }
hinweis-arbeitslosengeld-bald =
    { $fuer ->
        [andere] Does the job end soon? Then the person should register as looking for work now, best 3 months before. On the first day without work at the latest the person registers as unemployed. This is possible earlier too.
       *[selbst] Does your job end soon? Then register as looking for work now, best 3 months before. On the first day without work at the latest you register as unemployed. This is possible earlier too.
    }
hinweis-arbeitslosengeld-krank = Sick pay (Krankengeld) ends after 78 weeks. Then there can be Arbeitslosengeld, even for people who are still ill and still have a work contract. Contact the Agentur für Arbeit before it ends.
hinweis-arbeitslosengeld-elternzeit = Parental leave until the child’s 3rd birthday usually counts as insured time. Arbeitslosengeld is only paid once the person can work at least 15 hours a week again.
hinweis-arbeitslosengeld-rest = What is left lapses 4 years after it began. Register as unemployed at once.
hinweis-arbeitslosengeld-aufstocken = Is Arbeitslosengeld not enough to live on? Then there may be Grundsicherungsgeld or Wohngeld on top.
