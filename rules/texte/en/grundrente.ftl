# Grundrente (supplement to the pension).

leistung-grundrente = Grundrente (supplement to the pension)
    .kurz = More pension after long work with a low wage. It comes by itself.
    .text = The Grundrente is a supplement to the statutory pension. No application is needed: the pension insurance checks it by itself. At least 33 years of work, raising children or caring are needed. The wage must have been low on average.

bedingung-grundrente-rente = Someone gets a statutory pension.
    .nein = Nobody gets a statutory pension at the moment. The supplement only comes with a pension.
    .offen = It is open whether someone gets a statutory pension.
bedingung-grundrente-zeiten = There are at least 33 years of work, raising children or caring.
    .nein = There are probably fewer than 33 years. The exact number is in the pension notice. Times with children and caring count too.
    .offen = It is open how many years there are.

behoerde-grundrente-verdienst = Whether the wage was low enough on average: roughly between 30 and 80 percent of the average of all.
behoerde-grundrente-einkommen = Whether other income makes the supplement smaller. The figures come from the tax office. For married couples both count together.

hinweis-grundrente-ohne_antrag = You do not have to do anything. The pension notice says whether the supplement is included. If years are missing there, ask the pension insurance.
hinweis-grundrente-freibetrag = With 33 years a part of the pension stays free for Wohngeld and Grundsicherung. This is so even without the supplement.
