# Leistungen für Asylbewerber (benefits for asylum seekers).

leistung-asylbewerberleistungen = Leistungen für Asylbewerber (benefits for asylum seekers)
    .kurz = Money or goods to live on during an asylum procedure or with a Duldung.
    .text = This help is for people in an asylum procedure, with a Duldung (suspended deportation) or without a permit. It is also for their children. There is money, a payment card or goods, and a place to live with heating. The Sozialamt (social welfare office) is in charge (Asylbewerberleistungsgesetz).

bedingung-asylbewerberleistungen-aufenthalt = Someone has a Gestattung, a Duldung, no permit or a certain humanitarian permit.
    .nein = This help is for people in an asylum procedure, with a Duldung or without a permit. For you Grundsicherung or social assistance fits better.
    .offen = The residence permit is open.
bedingung-asylbewerberleistungen-ukraine = There is not only a permit for refugees from Ukraine (§ 24).
    .nein = With a permit under § 24 the Jobcenter or the Sozialamt usually helps with other benefits. Whether this changes is not confirmed.
    .offen = The residence permit is open.
bedingung-asylbewerberleistungen-einkommen = The monthly money is not enough for living and housing.
    .nein = The monthly money is probably enough for living and housing. If that changes, ask at the Sozialamt.
    .offen = Income, children or housing costs are open.
bedingung-asylbewerberleistungen-vermoegen = The savings are small: €200 for each person. After 36 months it is more.
    .nein = Savings above €200 for each person must be spent first. After that there is help. If you are ill, ask before that too.
    .offen = It is open how much savings there are.

behoerde-asylbewerberleistungen-titel = Whether your paper from the immigration office belongs to this help.
behoerde-asylbewerberleistungen-sachleistung = Whether there is money, a payment card or goods.
behoerde-asylbewerberleistungen-einschraenkung = Whether there is only part of the help, for example if another country is responsible.

hinweis-asylbewerberleistungen-sofort_melden = The office must help as soon as it knows of the need. It is best to contact it today.
hinweis-asylbewerberleistungen-nach_36_monaten = Have you been in Germany for 36 months? Then there is usually more money, as much as with social assistance. You may then also have more savings.
hinweis-asylbewerberleistungen-ukraine = With a permit under § 24 the Jobcenter or the Sozialamt has usually helped since June 2022. For people who came since April 2025 another law is planned. Please get advice before you apply.
hinweis-asylbewerberleistungen-humanitaer = With most humanitarian permits Grundsicherungsgeld fits better. Only some permits belong here. Ask Jobcenter and Sozialamt who is in charge.
hinweis-asylbewerberleistungen-ohne_papiere = Without papers: get advice first, for example at an advice centre for refugees. An office often has to inform the immigration office.
hinweis-asylbewerberleistungen-arbeit = A quarter of your wage is not counted, up to a limit. You must tell the office about new work within 3 days.
hinweis-asylbewerberleistungen-kinder = For children there is usually an extra amount. There is also money for school, meals and clubs (Bildung und Teilhabe).
