# Help to overcome special social difficulties.

leistung-hilfe_besondere_schwierigkeiten = Help with special difficulties (Hilfe zur Überwindung besonderer sozialer Schwierigkeiten)
    .kurz = Advice and support, for example without a home, after prison or with violence.
    .text = Sometimes many hard things come together and one cannot manage alone. Then the Sozialamt (social welfare office) and advice centres help together. They help with a home, work and offices. Advice and support cost nothing.

bedingung-hilfe_besondere_schwierigkeiten-lage = The situation is especially hard, for example without a home, without money, with violence, after prison, with addiction or debts.
    .nein = You did not name such a situation. If that changes, you can get in touch at any time.
    .offen = It is open whether there is such a situation. You may leave this open.

behoerde-hilfe_besondere_schwierigkeiten-eigene_kraft = Whether you cannot manage alone at the moment.
behoerde-hilfe_besondere_schwierigkeiten-andere_hilfen = Whether another kind of help fits better, for example from the Jugendamt (youth welfare office).
behoerde-hilfe_besondere_schwierigkeiten-einkommen = Whether you pay something yourself towards payments in money. For advice and support, income and savings do not count.

hinweis-hilfe_besondere_schwierigkeiten-ohne_antrag = You do not need a form. Go to an advice centre or to the Sozialamt and say what is going on.
hinweis-hilfe_besondere_schwierigkeiten-schlafplatz = Nowhere to sleep tonight? Go to the Sozialamt or call 115. What counts is the place where you are now. You do not need an address.
hinweis-hilfe_besondere_schwierigkeiten-gewalt = Are you in danger? Call 110. There are also women’s shelters and other safe homes.
hinweis-hilfe_besondere_schwierigkeiten-haft = After prison or a clinic: talk to the social service there before you are released. It knows advice centres near you.
hinweis-hilfe_besondere_schwierigkeiten-asyl = Do you get benefits for asylum seekers? Then first ask the office that pays you. Or ask an advice centre.

frist-hilfe_besondere_schwierigkeiten = Best get in touch today.
    .text = You need no papers and no form for this.
