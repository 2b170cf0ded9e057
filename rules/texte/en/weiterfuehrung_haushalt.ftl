# Help to keep the household going.

leistung-weiterfuehrung_haushalt = Help in the household (Hilfe zur Weiterführung des Haushalts)
    .kurz = Someone helps in the household when nobody can do it at the moment.
    .text = Can nobody run the household at the moment, for example because of illness? Then the Sozialamt (social welfare office) can pay for help. This includes someone who looks after children or others at home. Usually it is for a time only.

bedingung-weiterfuehrung_haushalt-haushalt = Nobody can run the household at the moment.
    .nein = You did not say that nobody can run the household.
    .offen = It is open whether someone can run the household at the moment.
bedingung-weiterfuehrung_haushalt-eigener_haushalt = There is an own household.
    .nein = This help is for people with their own household. In a care home or without a home the Sozialamt helps in other ways. Ask there.
    .offen = It is open how you live.

behoerde-weiterfuehrung_haushalt-niemand_anders = Whether really nobody in the household can do the work.
behoerde-weiterfuehrung_haushalt-voruebergehend = How long the help is needed. It can be longer if otherwise a care home were needed.
behoerde-weiterfuehrung_haushalt-einkommen = Whether you pay something yourself. The office looks at income and savings.

hinweis-weiterfuehrung_haushalt-krankenkasse_zuerst = First ask your health insurance fund. In illness, pregnancy and after birth it often pays for help in the household.
hinweis-weiterfuehrung_haushalt-kinder = Are there children to look after? The Jugendamt (youth welfare office) also helps when a parent cannot.
hinweis-weiterfuehrung_haushalt-angehoerige_helfen = Does someone you know help? The office can pay something for that too.
hinweis-weiterfuehrung_haushalt-sofort_melden = Get in touch straight away. The Sozialamt helps from the day it knows of it.
hinweis-weiterfuehrung_haushalt-asyl = Do you get benefits for asylum seekers? Then first ask the office that pays you.

frist-weiterfuehrung_haushalt = Get in touch straight away, best by phone.
    .text = The Sozialamt helps from the day it knows of it.
