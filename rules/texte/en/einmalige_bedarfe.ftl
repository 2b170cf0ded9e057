# One-off needs, above all first furnishing.

leistung-einmalige_bedarfe = Money for furniture, clothes and baby things (einmalige Bedarfe)
    .kurz = The office helps if furniture, clothes or baby things are missing completely.
    .text = Are furniture or appliances missing completely, for example in your first own home? Then the office can pay for them (Erstausstattung). This also goes for clothes. During pregnancy and for the birth there is money for clothes and for the baby’s things.

bedingung-einmalige_bedarfe-bedarf = Furniture, clothes or baby things are missing, or may be missing: around a birth, after prison or without a home.
    .nein = You did not say that furniture, clothes or baby things are missing. There is also money for orthopaedic shoes and for repairing medical aids. If you need that, ask the office.
    .offen = It is open whether furniture, clothes or baby things are missing.
bedingung-einmalige_bedarfe-vermoegen = The savings are not too high. Anyone who already gets money to live on from an office need not show this again.
    .nein = The savings are probably too high. The office pays only for what you cannot buy yourself.
    .offen = It is open how much is saved or whether there is already money from an office.

behoerde-einmalige_bedarfe-noetig = What is really missing and what of it is needed.
behoerde-einmalige_bedarfe-einkommen = Whether the income is enough. Without another benefit the office may also look at the income of the next 6 months.
behoerde-einmalige_bedarfe-art_der_hilfe = Whether you get a fixed amount, money for single things or the things themselves.

hinweis-einmalige_bedarfe-vor_dem_kauf = Ask the office before you buy. There is usually no money for what you have already bought.
hinweis-einmalige_bedarfe-eigener_antrag = With Grundsicherungsgeld: make a separate application for this at the Jobcenter.
hinweis-einmalige_bedarfe-auch_ohne_andere_leistung = You do not need to receive other money from an office. It is enough that you cannot pay for these things yourself.
hinweis-einmalige_bedarfe-schwanger = In pregnancy: apply early, best some weeks before the birth.
hinweis-einmalige_bedarfe-studium = The Jobcenter can also pay for pregnancy and birth while you study.
hinweis-einmalige_bedarfe-asyl = Do you get benefits for asylum seekers? Then ask the office that pays you.

frist-einmalige_bedarfe = Apply before you buy.
    .text = There is usually no money for what you have already bought.
