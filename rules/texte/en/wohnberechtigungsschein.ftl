# Wohnberechtigungsschein (certificate for subsidised housing).

leistung-wohnberechtigungsschein = Wohnberechtigungsschein (certificate for subsidised housing)
    .kurz = A certificate that lets you rent a subsidised, cheaper home.
    .text = Some homes were built with public money. The rent there is lower. For such a home you need this certificate, in short: WBS. It does not bring money.

bedingung-wohnberechtigungsschein-einkommen = The yearly income is not too high.
    .nein = The yearly income is probably above the limit. Do you pay maintenance, or will your income soon be smaller? Then ask anyway.
    .offen = The place, the income or who belongs to the household is open.
bedingung-wohnberechtigungsschein-grenze_im_land = The income also fits the limit outside Sachsen-Anhalt.
    .nein = The income is above the federal limit. In your Bundesland (state) a higher limit may apply.
    .offen = It is open which limit applies and how high the income is.
bedingung-wohnberechtigungsschein-aufenthalt = You can live in Germany for a longer time.
    .nein = With a Gestattung or Duldung the certificate is not certain. Ask at the town hall.
    .offen = The residence permit is open.

behoerde-wohnberechtigungsschein-einkommen_im_jahr = How high the income will be in the next 12 months and what is deducted.
behoerde-wohnberechtigungsschein-aufenthalt = Whether you can live here for a longer time.
behoerde-wohnberechtigungsschein-gerechtfertigt = Whether something clearly speaks against it, for example very large savings.

hinweis-wohnberechtigungsschein-keine_wohnung = With the certificate you look for a home yourself. Ask landlords for homes with WBS.
hinweis-wohnberechtigungsschein-ein_jahr = The certificate is valid for one year. After that you can apply for a new one. Some places charge a small fee.
hinweis-wohnberechtigungsschein-mit_zuschlag = Your income is a little above the basic limit. For many homes from programmes of the state a higher limit applies, usually 20% more. For other homes the certificate is then not enough.
hinweis-wohnberechtigungsschein-andere_laender = Each Bundesland (state) can have its own limits. The certificate from Sachsen-Anhalt is valid only there.
hinweis-wohnberechtigungsschein-groesse = The certificate says how big the home may be: about 50 m² for one person, about 10 m² more for each further person.
hinweis-wohnberechtigungsschein-transfer = With Grundsicherung the income usually fits. Before you move, ask the office that pays your rent.
hinweis-wohnberechtigungsschein-unterhalt = Maintenance that you pay is deducted from the income. Bring proof.
