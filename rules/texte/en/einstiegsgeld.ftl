# Einstiegsgeld (start-up supplement).

leistung-einstiegsgeld = Einstiegsgeld (starting allowance)
    .kurz = A grant for the start in work or self-employment.
    .text = Einstiegsgeld is for people with Grundsicherungsgeld (basic income support) who start a job with social insurance or become self-employed. It comes on top of wage or profit, for up to 24 months. The Jobcenter can pay it, but does not have to.

bedingung-einstiegsgeld-grundleistung = There is Grundsicherungsgeld (basic income support), or it looks possible.
    .nein = This help comes with Grundsicherungsgeld (basic income support). It does not look like that at the moment. Is it different for you? Then ask the Jobcenter.
    .offen = It is open whether there is or can be Grundsicherungsgeld.
bedingung-einstiegsgeld-person = Someone in the household can work, is under pension age and gets no Arbeitslosengeld (unemployment benefit).
    .nein = Here the Jobcenter helps people under pension age who can work. Anyone who gets Arbeitslosengeld (unemployment benefit) asks the Agentur für Arbeit (employment agency): it has its own help.
    .offen = Age, health or Arbeitslosengeld are open.
bedingung-einstiegsgeld-anfang = A new job is in sight, someone wants to become self-employed, or works less than 15 hours a week so far.
    .nein = Einstiegsgeld is only for the start: for a new job or for the step into self-employment. Does something start soon? Then ask the Jobcenter first.
    .offen = It is open whether a job or self-employment starts soon.

behoerde-einstiegsgeld-ermessen = Whether Einstiegsgeld is necessary on the way into work, how much it is and how long it is paid.
behoerde-einstiegsgeld-versichert = Whether it is a new job with social insurance or new self-employment. A Minijob is not enough.

hinweis-einstiegsgeld-vorher = Apply before the first working day or before the business starts. After that it is usually too late.
hinweis-einstiegsgeld-danach = Einstiegsgeld is also possible for those who need no Grundsicherungsgeld any more because of the new job.
hinweis-einstiegsgeld-gruendungszuschuss = Anyone starting a business with Arbeitslosengeld asks the Agentur für Arbeit (employment agency) beforehand about the Gründungszuschuss (start-up grant).
