# Doctor and medicine with benefits for asylum seekers.

leistung-gesundheit_asylblg = Hilfe bei Krankheit für Asylbewerber (health care for asylum seekers)
    .kurz = Doctor, dentist and medicine if no health insurance pays.
    .text = The Sozialamt (social welfare office) pays for doctors and medicine for acute illness and pain. It also pays for help in pregnancy, vaccinations and important check-ups. There is more help if it is needed for your health. This help belongs to the benefits for asylum seekers.

bedingung-gesundheit_asylblg-aufenthalt = Someone is in an asylum procedure, has a Duldung, no permit or gets benefits for asylum seekers.
    .nein = This help is for people in an asylum procedure, with a Duldung or without a permit. Otherwise the health insurance pays. It must take you in if you were last insured there.
    .offen = The residence permit is open.
bedingung-gesundheit_asylblg-krankenkasse = Someone is not insured through work or the family.
    .nein = You are insured through work or the family. The health insurance pays for more than this help.
    .offen = The health insurance is open.

behoerde-gesundheit_asylblg-geld = Whether you can pay for the treatment yourself.
behoerde-gesundheit_asylblg-behandlung = Which treatment is needed. In the first 36 months the office does not pay for everything.

hinweis-gesundheit_asylblg-notfall = In an emergency go to a doctor or hospital at once. You need no application before. If a life is in danger call 112.
hinweis-gesundheit_asylblg-behandlungsschein = Otherwise get a slip from the Sozialamt (Behandlungsschein) before you see a doctor. In some places there is a health card for this.
hinweis-gesundheit_asylblg-schwanger = During pregnancy and after birth there is full help: doctor, midwife, check-ups and medicine.
hinweis-gesundheit_asylblg-karte = After 36 months you usually get a health card and almost everything the health insurance pays for.
hinweis-gesundheit_asylblg-kinder = For children the office pays for vaccinations and check-ups. If a child has special needs there is more help. Ask about it.
