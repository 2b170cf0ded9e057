# Arbeitslosengeld (unemployment benefit).

leistung-arbeitslosengeld = Arbeitslosengeld (unemployment benefit)
    .kurz = Money from the insurance after losing a job.
    .text = Arbeitslosengeld comes from the unemployment insurance. You get it if you were insured for long enough before. How much it is depends on your last wage. Savings and the wage of your partner do not count.
    .frueher = Often called Arbeitslosengeld 1 or ALG 1.

bedingung-arbeitslosengeld-arbeitslos =
    { $fuer ->
        [andere] The person or their partner is unemployed.
       *[selbst] You or your partner are unemployed.
    }
    .nein = Nobody is unemployed at the moment. Does the job end soon? Then register with the Agentur für Arbeit (employment agency) now.
    .offen = It is open whether someone is unemployed.
bedingung-arbeitslosengeld-versicherungszeit = The insured time is long enough: as a rule at least 12 of the last 30 months.
    .nein = There were too few insured months in the last 30 months. Was Arbeitslosengeld paid in the last 4 years? Then some of it may be left. Ask the Agentur für Arbeit.
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
hinweis-arbeitslosengeld-aufstocken = Is Arbeitslosengeld not enough to live on? Then there may be Grundsicherungsgeld or Wohngeld on top.
