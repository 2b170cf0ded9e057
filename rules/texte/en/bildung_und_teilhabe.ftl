# Bildung und Teilhabe (education and participation package).

leistung-bildung_und_teilhabe = Bildung und Teilhabe (education and participation package)
    .kurz = Money for school, day care, lunch, trips and clubs.
    .text = Bildung und Teilhabe is for children and young people. There is money for school things, lunch, day trips, class trips and tutoring. Up to the age of 18 there is also money for sport, music or clubs. For this the family must get another benefit, for example Wohngeld.
    .frueher = Often called Bildungspaket.

bedingung-bildung_und_teilhabe-kind = A child under 18 lives in the home. Or someone under 25 goes to school and gets no training wage.
    .nein = There is no child under 18 in the home, and nobody under 25 who goes to school.
    .offen = The children and their ages are open.
bedingung-bildung_und_teilhabe-grundleistung = There is a benefit that comes with Bildung und Teilhabe: Wohngeld, Kinderzuschlag, Grundsicherung, Hilfe zum Lebensunterhalt or benefits for asylum seekers.
    .nein = It comes with another benefit, for example Wohngeld or Kinderzuschlag. It does not look like that at the moment. If you only just miss it, ask anyway.
    .offen = It is open whether there is Wohngeld, Kinderzuschlag or Grundsicherung.

behoerde-bildung_und_teilhabe-kosten = Which costs the child really has, for example for trips, meals or tutoring.

hinweis-bildung_und_teilhabe-mehr_als_der_betrag = The amount is only the money for school things and a club. Lunch, trips, class trips, a ticket and tutoring come on top.
hinweis-bildung_und_teilhabe-jobcenter_ohne_antrag = With Grundsicherungsgeld an extra application is hardly ever needed. Only tutoring must be applied for separately. Papers go to the Jobcenter.
hinweis-bildung_und_teilhabe-nachtraeglich = With Wohngeld or Kinderzuschlag money can be paid for up to 12 months back. Keep the receipts.

antragsstrecke-bildung_und_teilhabe-hilfe_zum_lebensunterhalt = Application with Hilfe zum Lebensunterhalt
antragsstrecke-bildung_und_teilhabe-grundsicherung = Application with Grundsicherung in old age or for people who cannot work
antragsstrecke-bildung_und_teilhabe-asylblg = Application with benefits for asylum seekers
antragsstrecke-bildung_und_teilhabe-wohngeld = Application with Wohngeld
antragsstrecke-bildung_und_teilhabe-kinderzuschlag = Application with Kinderzuschlag
antragsstrecke-bildung_und_teilhabe-grundsicherungsgeld = Application with Grundsicherungsgeld
