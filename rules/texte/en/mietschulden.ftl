# Taking over rent arrears.

leistung-mietschulden = Help with rent debts (Übernahme von Mietrückständen)
    .kurz = The office can take over debts for rent, electricity or heating.
    .text = Is your home in danger because of rent debts? Then the office can take over the debts. This also works if electricity or heating is about to be cut off. Most often the money is a loan: you pay it back bit by bit.

bedingung-mietschulden-schulden = There are debts for rent, electricity or heating. Or the landlord has given notice.
    .nein = You did not name any debts for rent, electricity or heating. If it comes to that, contact the office at once. For other debts there is debt advice.
    .offen = It is open whether there are debts for rent, electricity or heating.

behoerde-mietschulden-wohnung_in_gefahr = Whether the home, the electricity or the heating is really in danger.
behoerde-mietschulden-wohnung_bleibt = Whether you can then stay in the home: whether the landlord agrees and whether you can pay the rent afterwards.
behoerde-mietschulden-eigene_mittel = Whether you can pay the debts yourself, for example from savings or in instalments.
behoerde-mietschulden-darlehen = Whether you have to pay the money back. At the Jobcenter it is usually a loan. From the Sozialamt (social welfare office) it can also be a grant.

hinweis-mietschulden-zuerst_anrufen = It is urgent: call first, today. Say: “Meine Wohnung ist in Gefahr” (my home is in danger). You apply after that.
hinweis-mietschulden-raeumungsklage = Have you received an eviction suit (Räumungsklage)? Then there are 2 months from the day it reached you. If everything is paid by then, or the office promises to pay, the notice without a period no longer counts. This usually works only once in 2 years.
hinweis-mietschulden-zweite_kuendigung = Sometimes a landlord gives notice twice: at once and with a notice period. The notice with a period may still stand. Get advice quickly.
hinweis-mietschulden-auch_ohne_andere_leistung = You do not need to receive other money from an office for this. You can ask the Sozialamt with a wage or a pension too.
hinweis-mietschulden-strom = For electricity and gas: also ask the supplier right away for small instalments.
hinweis-mietschulden-ohne_wohnung = Is the home already gone? Then the first thing is a new one. The help for special difficulties supports you with that.
hinweis-mietschulden-asyl = Do you get benefits for asylum seekers? Then ask the office that pays you.

frist-mietschulden = Call the office today.
    .text = After an eviction suit there are only 2 months. You apply after the call.
