# The search for advice. sprache-<code>: languages in which advice is given; each new one needs a
# text here. Topics are in themen.ftl.

ui-beratung-thema = What is it about?
ui-beratung-alles = All topics
ui-beratung-genauer = Narrow it down
ui-beratung-wo = Where?
ui-beratung-eigener-ort = { $ort } (your place)
ui-beratung-deutschland = All of Germany
ui-beratung-sprache = Advice in this language
ui-beratung-jede-sprache = German is enough for me
ui-beratung-kostenfrei = Only what is free of charge
ui-beratung-privat = What you choose here stays on this device. It is not in the address of the page.
ui-beratung-treffer =
    { $n ->
        [one] 1 offer found.
       *[other] { $n } offers found.
    }
ui-beratung-das-naechste = The nearest comes first.
ui-beratung-nichts = We found no offer for this.
ui-beratung-ohne-thema =
    { $n ->
        [one] Show all topics: 1 offer
       *[other] Show all topics: { $n } offers
    }
ui-beratung-ohne-ort =
    { $n ->
        [one] Show all of Germany: 1 offer
       *[other] Show all of Germany: { $n } offers
    }
ui-beratung-ohne-sprache =
    { $n ->
        [one] Also show what is in German only: 1 offer
       *[other] Also show what is in German only: { $n } offers
    }
ui-beratung-ohne-kostenfrei =
    { $n ->
        [one] Also show what costs something: 1 offer
       *[other] Also show what costs something: { $n } offers
    }
ui-beratung-zuruecksetzen = Clear the choice
ui-beratung-immer = You can always ask here
ui-beratung-frei = Free of charge
ui-beratung-spricht = Also in { $sprachen }
ui-beratung-fuer = For { $gebiet }
ui-beratung-entfernung = about { $km } km away (as the crow flies)

sprache-ar = Arabic
sprache-bg = Bulgarian
sprache-en = English
sprache-es = Spanish
sprache-fa = Persian
sprache-fr = French
sprache-it = Italian
sprache-ku = Kurdish
sprache-pl = Polish
sprache-ro = Romanian
sprache-ru = Russian
sprache-tr = Turkish
sprache-uk = Ukrainian
sprache-vi = Vietnamese
sprache-zh = Chinese
