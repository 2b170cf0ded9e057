# Hebammenhilfe (midwife care).

leistung-hebammenhilfe = Hebammenhilfe (midwife care)
    .kurz = A midwife helps during pregnancy, at the birth and afterwards.
    .text = A Hebamme (midwife) helps before, at and after the birth. She also comes to your home. The health insurance pays for it. You do not need to apply.

bedingung-hebammenhilfe-zeit = A child is expected, or there is a baby.
    .nein = No child is expected at the moment, and there is no baby. Are you breast-feeding an older child, or are there worries about health? Then a doctor can prescribe help.
    .offen = It is open whether a child is expected or how old the children are.

behoerde-hebammenhilfe-anordnung = After 12 weeks: whether a doctor prescribes more help. Advice on breast-feeding is still possible without a prescription.

hinweis-hebammenhilfe-frueh_suchen = Start looking as early as you can. Midwives are often booked up early in the pregnancy. Your health insurance can help you find one.
hinweis-hebammenhilfe-ohne_antrag = The midwife bills the health insurance. Show her the insurance card.
hinweis-hebammenhilfe-privat = Private insurances usually pay for a midwife too. Ask before how much.
hinweis-hebammenhilfe-ohne_versicherung = There is help without health insurance too. Go to a Schwangerschaftsberatung (pregnancy advice centre) or to the Sozialamt (social welfare office). The advice is confidential and free.

frist-hebammenhilfe = Look for a midwife as early as you can.
    .text = Midwives are often booked up long before.
