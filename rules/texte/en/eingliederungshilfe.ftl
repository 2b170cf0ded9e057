# Eingliederungshilfe (integration assistance).

leistung-eingliederungshilfe = Eingliederungshilfe (support for people with disabilities)
    .kurz = Help to live an independent life with a disability.
    .text = Eingliederungshilfe supports people with disabilities: with housing, work, school and free time. For example an assistant or a school companion comes. There can be help too when a disability is only threatening.

bedingung-eingliederungshilfe-behinderung = Someone has a disability, or it is threatening. It can be physical, mental or intellectual.
    .nein = Nobody has stated a disability or a lasting impairment.
    .offen = It is open whether someone has a disability or a lasting impairment.
bedingung-eingliederungshilfe-vermoegen = The savings are not too high.
    .nein = The savings are above the limit. For some kinds of help they do not count, for example in the Werkstatt (workshop for disabled people). Others you first pay yourself.
    .offen = It is open how much is saved. For many kinds of help it does not count.

behoerde-eingliederungshilfe-wesentlich = Whether the disability limits taking part in life a lot and lasts more than 6 months.
behoerde-eingliederungshilfe-bedarf = Which help is needed. This is talked over together and written down (Gesamtplan).
behoerde-eingliederungshilfe-beitrag = Whether a part must be paid with a higher income. The income of a partner does not count.
behoerde-eingliederungshilfe-anderer_traeger = Whether another office is in charge, for example the health insurance, the pension insurance or the employment agency.
behoerde-eingliederungshilfe-aufenthalt = Whether the residence permit fits, if someone has no German passport.

hinweis-eingliederungshilfe-vorher_beantragen = Apply before the help starts. Money is paid from the month of the application at the earliest.
hinweis-eingliederungshilfe-ohne_anrechnung = Many kinds of help are free, even with income and savings: for example early support for children, help in school and the Werkstatt.
hinweis-eingliederungshilfe-kind = For children with a mental disability the Jugendamt (youth welfare office) is in charge.
hinweis-eingliederungshilfe-falsches_amt = Wrong office? It must pass the application on within 2 weeks. Nobody has to apply twice.
hinweis-eingliederungshilfe-asyl = With a Gestattung (permission during asylum) or Duldung (toleration) the office for asylum seekers' benefits mostly helps. Get advice.
