# Schwerbehindertenausweis (severely disabled person's pass).

leistung-schwerbehindertenausweis = Schwerbehindertenausweis (disability pass)
    .kurz = Proof for rights and benefits with a disability.
    .text = People whose health is limited for more than 6 months can have the degree of disability (GdB) determined. From a degree of 50 there is the pass. It is free. It helps for example at work, with taxes and in buses and trains.

bedingung-schwerbehindertenausweis-beeintraechtigung = Someone's health is limited for a longer time. It can also be a child.
    .nein = Nobody has stated a lasting health problem. Cancer, rheumatism, diabetes or depression can count too.
    .offen = It is open whether someone's health is limited for a longer time.

behoerde-schwerbehindertenausweis-grad = How high the degree of disability is. The pass is issued from 50.
behoerde-schwerbehindertenausweis-merkzeichen = Whether marks (Merkzeichen) are added, for example G for walking problems or Bl for blind.
behoerde-schwerbehindertenausweis-wohnen_oder_arbeiten = Whether the person lives or works in Germany.

hinweis-schwerbehindertenausweis-schon_50 = With a degree of 50 or more there mostly is a pass already. Is it missing or does it run out? Then you can ask for it. If health gets worse, you can apply for a higher degree or a mark.
hinweis-schwerbehindertenausweis-unter_50 = Below 50 there is no pass yet. If health gets worse, the degree can be checked again. From 30 the Agentur für Arbeit (employment agency) can grant equal protection at work.
hinweis-schwerbehindertenausweis-vorteile = The pass gives more holiday, better protection against dismissal and lower taxes. Some marks bring more, for example travel by bus and train.
hinweis-schwerbehindertenausweis-berichte = Name all doctors and clinics. The office asks them for the reports.
