# Berufsausbildungsbeihilfe (vocational training grant).

leistung-berufsausbildungsbeihilfe = Berufsausbildungsbeihilfe (vocational training grant)
    .kurz = Money for apprentices with a home of their own.
    .text = Berufsausbildungsbeihilfe is for people in company-based training. It helps if the training wage is not enough for a home of one’s own. It is also paid during pre-vocational training. It does not have to be paid back. It is called BAB for short.

bedingung-berufsausbildungsbeihilfe-ausbildung =
    { $fuer ->
        [andere] The person or their partner is in company-based or pre-vocational training, or it starts soon.
       *[selbst] You or your partner are in company-based or pre-vocational training, or it starts soon.
    }
    .nein =
        { $fuer ->
            [andere] The person is not in company-based training at the moment. For school-based training BAföG may fit.
           *[selbst] You are not in company-based training at the moment. For school-based training BAföG may fit.
        }
    .offen = It is open whether someone is in training.
bedingung-berufsausbildungsbeihilfe-erste_ausbildung = It is the first training or pre-vocational training.
    .nein = For a second training this help is rare. Ask the Agentur für Arbeit (employment agency).
    .offen = It is open whether it is the first training.
bedingung-berufsausbildungsbeihilfe-wohnung =
    { $fuer ->
        [andere] The person does not live with the parents, has a disability, or it is pre-vocational training.
       *[selbst] You do not live with your parents, you have a disability, or it is pre-vocational training.
    }
    .nein = People who live with their parents or one parent get no Berufsausbildungsbeihilfe during training. With a disability this is different.
    .offen = It is open whether someone lives with the parents.
bedingung-berufsausbildungsbeihilfe-weg_oder_alter = Age and distance fit. The person is 18 or older, married, has a child or a disability. Or the company is too far from the parents.
    .nein = Below 18 the company must be too far from the parents’ home. Or there is a serious reason not to live with the parents. Talk to the Agentur für Arbeit about it.
    .offen = It is open whether the company is too far from the parents’ home.
bedingung-berufsausbildungsbeihilfe-aufenthalt = Nationality and residence do not stand in the way.
    .nein = With this residence paper there is no Berufsausbildungsbeihilfe during training yet.
    .offen = The residence permit or the time in Germany is open.
bedingung-berufsausbildungsbeihilfe-einkommen = The income is not too high: the training wage, the parents’ money and the spouse’s.
    .nein = The income is too high. The training wage, the parents’ money and the spouse’s money count.
    .offen = The income is open.

behoerde-berufsausbildungsbeihilfe-anerkannt = Whether the occupation is recognised and the training contract is registered.
behoerde-berufsausbildungsbeihilfe-fahrkosten = How high the travel costs are.

hinweis-berufsausbildungsbeihilfe-fahrkosten_dazu = Trips to the company and the vocational school often come on top. They are not part of our estimate.
hinweis-berufsausbildungsbeihilfe-eltern_getrennt = Do the parents live apart, or are brothers or sisters in training too? Then the grant is often higher than estimated here.
hinweis-berufsausbildungsbeihilfe-eltern_zahlen_nicht = Do the parents not pay what they should by this calculation? Tell the Agentur für Arbeit. It can advance the money.
hinweis-berufsausbildungsbeihilfe-bald = This help is for training in a company. Apply as soon as you have the contract. As a rule it needs a home of one’s own. For school and university there is BAföG.
hinweis-berufsausbildungsbeihilfe-frueh_beantragen = Apply early. There is no money for the time before the month of the application.
hinweis-berufsausbildungsbeihilfe-kind_selbst = Is your child in training and does not live with you? Then the child may get Berufsausbildungsbeihilfe itself.
