# Words of the page. Keys: ui-<name>.
# $fuer: "andere" if someone answers for another person. $n: a number. $monat: the month of today.

# Name, language, window -----------------------------------------------------------------------
ui-beschreibung = At most 15 questions. Then you see which social benefits are possible and how to apply for them.

# Frame ----------------------------------------------------------------------------------------
# Where "Leave quickly" leads: an inconspicuous page.
ui-entscheiden = Only the office can decide.
ui-recht-ausserhalb = We do not know the rules for today’s date yet. We calculate with the last rules we know.
ui-wieder-da = Your answers from last time are back. They were remembered on this device.
ui-weggefallen =
    { $n ->
        [one] One answer no longer fits our questions. Please answer it again: { $namen }
       *[other] { $n } answers no longer fit our questions. Please answer them again: { $namen }
    }
ui-alte-angabe = an earlier question
ui-kein-js = JavaScript is switched off in your browser. That is why the questions do not work. Here you find all benefits with contacts.
ui-kein-wasm = Your browser cannot show the questions. Perhaps it is too old. Here you find all benefits with contacts.
ui-nicht-geladen = The questions could not be loaded. Please reload the page. Here you find all benefits with contacts.

# Start page -----------------------------------------------------------------------------------

# Questions ------------------------------------------------------------------------------------
ui-weiss-nicht = I don’t know
ui-kein-wohnsitz-kurz = No fixed home
ui-so-antworten = How I want to answer
ui-genau = exactly
ui-ungefaehr = roughly
ui-ungefaehr-reicht = Roughly is enough to see what is possible. Only the amount becomes less exact.
ui-ungefaehr-wert = about { $wert }
ui-bitte-waehlen = Please choose
ui-ja = Yes
ui-nein = No
ui-keine = None
ui-monat = Month
ui-jahr = Year
ui-tag = Day
ui-bis = up to { $bis }
ui-von-bis = { $von } to { $bis }
ui-mehr-als = more than { $von }

# Persons --------------------------------------------------------------------------------------
ui-person-ich =
    { $fuer ->
        [andere] The person
       *[selbst] You
    }
ui-person-partner = Partner
ui-person-kinder = Child { $nummer }
ui-person-weitere = Adult { $nummer }
ui-kinder-hinzufuegen = Add a child
ui-kinder-noch = Add another child
ui-kinder-voll = You cannot enter more than 8 children here. This rarely changes the result. The office asks about all children.
ui-weiter-kinder =
    { $n ->
        [0] Continue without children
        [one] Continue with one child
       *[other] Continue with { $n } children
    }
ui-weitere-hinzufuegen = Add a person
ui-weitere-noch = Add another person
ui-weitere-voll = You cannot enter more persons here.
ui-weiter-weitere =
    { $n ->
        [0] Continue without other persons
        [one] Continue with one person
       *[other] Continue with { $n } persons
    }
ui-aendern = Change
ui-entfernen = Remove
ui-geboren =
    { $n ->
        [one] { $monat } (1 year)
       *[other] { $monat } ({ $n } years)
    }

# Place ----------------------------------------------------------------------------------------
ui-ort-woanders-kurz = Another place

# Errors ---------------------------------------------------------------------------------------
ui-fehler-titel =
    { $n ->
        [one] Please check one answer
       *[other] Please check { $n } answers
    }
ui-fehler-leer = Please enter a number, or choose "I don’t know".
ui-fehler-auswahl = Please choose something, or choose "I don’t know".
ui-fehler-mehrfach = Please choose what fits. If nothing fits, choose "None of these".
ui-fehler-monat = Please enter month and year, for example 5 and 1992.
ui-fehler-ort = Please enter a place or a postcode, for example 06484.
ui-fehler-ort-waehlen = Please choose a place from the list.
ui-fehler-ort-unbekannt = We cannot find this place. Spell it differently, or choose "My place is not in the list".
ui-fehler-zahl = Please enter a number, for example 560 or 560.50.
ui-fehler-ganze-zahl = Please enter a whole number, for example 20.
ui-fehler-stellen = Please enter at most 2 decimals, for example 560.50.
ui-fehler-bereich = Please enter something from { $min } to { $max }.
ui-fehler-nichts-davon = "None of these" does not fit with the others. Please choose only one of the two.

# So far ---------------------------------------------------------------------------------------
ui-bisher = Found so far
ui-noch-offen = Still open
ui-zwischenstand = See result so far
ui-neu-dabei = New: { $namen }.
ui-am-anfang-normal = That is normal at the beginning. It gets clearer with every answer.

# Checking answers -----------------------------------------------------------------------------
ui-stimmt-alles = Is everything right?
ui-stimmt-alles-text = Change what does not fit. You lose nothing.
ui-ausgelassen =
    { $n ->
        [one] We left out one question. It would not have changed the result.
       *[other] We left out { $n } questions. They would not have changed the result.
    }
ui-noch-nicht-beantwortet = Not answered yet
ui-beantworten = Answer
ui-ergebnis-ansehen = See result

# Result ---------------------------------------------------------------------------------------
ui-ergebnis-moeglich =
    { $fuer ->
        [andere]
            { $n ->
                [one] 1 benefit is possible for the person
               *[other] { $n } benefits are possible for the person
            }
       *[selbst]
            { $n ->
                [one] 1 benefit is possible for you
               *[other] { $n } benefits are possible for you
            }
    }
ui-ergebnis-offen =
    { $n ->
        [one] For 1 benefit we still need answers
       *[other] For { $n } benefits we still need answers
    }
ui-ergebnis-nichts = We found no benefit that fits
ui-ergebnis-text =
    { $fuer ->
        [andere] This is an estimate based on your answers for the person. Only the office can decide.
       *[selbst] This is an estimate based on your answers. Only the office can decide.
    }
ui-antworten-aendern = Change answers
ui-drucken = Print
ui-noch-fragen =
    { $n ->
        [one] 1 question is still open.
       *[other] { $n } questions are still open.
    }
ui-fuer-betrag =
    { $n ->
        [one] Everything is settled. Only 1 answer is missing for the amount.
       *[other] Everything is settled. Only { $n } answers are missing for the amounts.
    }
ui-frage-beantworten = Answer question
ui-zuerst = Apply for { $zuerst } first, and only then for { $spaeter }.
ui-beides-moeglich = { $eins } or { $zwei }: which comes first is close here. Let the office or an adviser work it out.
ui-folgt-titel = Possible if “{ $leistung }” works out:
ui-und = and
ui-zeit-titel = Around the birth: what to do when
ui-zeit-gerechnet = Counted from { $tag }.
ui-zeit-vor = Before the birth
ui-zeit-woche = In the first week
ui-zeit-monate = In the first months
ui-zeit-bis = By { $bis }
ui-zeit-von-bis = { $von } to { $bis }
ui-zeit-ungefaehr = By about { $monat_jahr }
ui-geplant-titel = What may change soon
ui-geplant-ab = From { $datum }:
ui-geplant-betrag = { $leistung } { $nachher } instead of { $vorher }.
ui-geplant-moeglich = { $leistung } becomes possible.
ui-geplant-entfaellt = { $leistung } is then probably no longer possible.
ui-geplant-beschlossen = This is adopted.
ui-geplant-entwurf = This is only planned. { $entwurf }
ui-richtiger-antrag = This is the right application
ui-richtiger-antrag-einer = The right application is one of these
ui-reihenfolge = Best in this order
ui-gruppe-ja = Possibly entitled
ui-gruppe-vor = Something else comes first
    .text = You would be entitled. But another benefit comes first.
ui-gruppe-hat = You already receive this
ui-gruppe-fehlt = Missing answers
ui-gruppe-defekt = Cannot be checked at the moment
ui-gruppe-nein = Probably not entitled
ui-leistungen =
    { $n ->
        [one] 1 benefit
       *[other] { $n } benefits
    }
ui-mit-grund =
    { $n ->
        [one] See 1 benefit with the reason
       *[other] See { $n } benefits with the reasons
    }
ui-trotzdem-antrag = You see it differently? You may always apply. The office has to examine it.
ui-trotzdem-zum-antrag = To the application anyway
ui-moeglich-knapp = Possible, but close.
ui-grenze-ungeprueft = Possible, limit not checked.
ui-so-angegeben = You said so.
ui-nein-zusammen = By your answers the conditions do not fit together.
ui-defekt = We cannot check this benefit at the moment. That is our fault, not due to your answers.
ui-defekt-heisst-nicht = It does not mean that you are not entitled.
ui-auf-dieser-seite = On this page
ui-noch-nicht-geprueft = We have not checked yet whether this fits you.
ui-es-fehlt =
    { $n ->
        [one] One answer is still missing:
       *[other] { $n } answers are still missing:
    }
ui-weitere-fragen =
    { $n ->
        [one] 1 more question
       *[other] { $n } more questions
    }
ui-offen-ohne-frage = We cannot settle this with questions. The office has to examine it.

# One benefit ----------------------------------------------------------------------------------
ui-je-monat = a month
ui-je-jahr = a year
ui-einmal = once
ui-komma-schaetzung = , estimate
ui-klammer-schaetzung = (estimate)
ui-schaetzung-werte = Estimate with figures of { $jahr }
ui-fester-satz = Fixed amount
ui-spanne-amt = The office calculates more exactly than we can. That is why we show a range.
ui-spanne-grund = The range is wide because some answers are rough or missing.
ui-genauer = Give "{ $frage }" exactly
ui-warum-titel = Why we think so
ui-in-jedem-fall = This holds whatever the open answers turn out to be.
ui-erfuellt = Met
ui-knapp-erfuellt = Just met
ui-nicht-erfuellt = Not met
ui-offen = Open
ui-ungeprueft = Limit not checked
ui-prueft-amt = Checked by the office
ui-geht-vor = Comes first
ui-vorrang = { $leistung } comes first. Apply for it first.
ui-werte-ab = figures from { $datum }
ui-wichtig-titel = Good to know
ui-anders-titel = What would change the result
ui-anders-text = If one of these answers were different, you might be entitled:
ui-waere = { $angabe }: { $wert }
ui-hoechstens = { $angabe }: at most { $wert }
ui-mindestens = { $angabe }: at least { $wert }
ui-oeffnet-weitere = Those who receive this benefit can also get: { $namen }.
ui-geprueft-am = Last checked on { $datum }.

# Application ----------------------------------------------------------------------------------
ui-antrag-titel = How to apply
ui-antrag-oeffnen = Apply for { $leistung }
ui-antrag-seite = To the page for { $leistung }
ui-online-schritt = Open the online application
ui-portal-schritt = Search in the portal
ui-auch-online = Or another way
ui-kein-onlineantrag = We know of no online application. Go to the office, call or write.
ui-vielleicht-nicht-hier = This may not exist in your place yet.
ui-antworten-bleiben = Your answers from here do not go along.
ui-unterlagen = Have these documents ready
ui-persoenlich = Rather in person?
ui-115 = Public service number { $hier }: they tell you which office is responsible.
ui-115-anrufen = Call { $hier }
ui-stellen = Where you can ask
ui-stelle-im-netz = To the website
ui-sprechen-titel = Would you like to talk to someone?
ui-liste-text = Here you find all benefits we know. You do not have to answer questions for this.
ui-betreiber-titel = Imprint, privacy, accessibility
ui-lizenzen = Licences and sources
ui-ohne-titel = Help without the questions
ui-liste-ohne-link = All benefits with whom to turn to
ui-liste-ohne = These benefits exist. Ask the office named. You may always apply.
ui-beratung-titel = Advice and help
ui-beratung-text = These places help you. Usually it costs nothing.

# Print ----------------------------------------------------------------------------------------
ui-gedruckt-am = Printed on { $datum }
ui-wohnort = Place: { $ort }.
ui-wo = Where:
ui-notizen = My notes
ui-druck-fuss = Questions? Public service number 115. Your answers stand on this sheet only. Pass it on only if you want to.
ui-regelfassung = Rules: { $kennung }

# Urgent need ----------------------------------------------------------------------------------
ui-not-titel = What do you need right now?
ui-not-text = You do not have to answer questions for this.
ui-not-gefahr = I am in danger
    .hinweis = Nobody should see that you were here? "Leave quickly" above opens another page and deletes your answers. The browser history remains.
ui-not-geld = I have no money today
    .text = Go to the Jobcenter or to the Sozialamt today. Say: "I have no money for food." The office has to listen to you then, even without a form.
ui-not-wohnung = I have no home or am losing it
    .text =
        You have nowhere to sleep tonight? Go to the Sozialamt or call 115.

        You owe rent? The office can take over the debt. If you receive money from the Jobcenter, go there. Otherwise go to the Sozialamt.
    .frist = You have received an eviction suit (Räumungsklage)? Then every day counts. You have 2 months after the suit reached you. If the office pays by then or promises to pay, the termination without notice usually becomes void. (§ 569 Absatz 3 Nummer 2 BGB)
ui-not-schulden = I have debts
    .text = You do not need to have everything sorted. The advisers help you sort it.
ui-danach = Afterwards
ui-danach-text = Your answers are still there when you want to go on.
ui-zurueck-zu-fragen = Back to the questions

# Numbers, days --------------------------------------------------------------------------------
ui-dezimalzeichen = .
ui-euro = €{ $betrag }
ui-einheit-euro-monat = € a month
ui-einheit-euro-jahr = € a year
ui-einheit-euro = €
ui-einheit-jahre = years
ui-einheit-monate = months
ui-einheit-personen = persons
ui-einheit-prozent = %
ui-einheit-stunden = hours a week
ui-einheit-quadratmeter = m²
ui-menge-zahl = { $betrag }
ui-menge-euro-monat = €{ $betrag }
ui-menge-euro-jahr = €{ $betrag }
ui-menge-euro = €{ $betrag }
ui-menge-jahre =
    { $n ->
        [one] 1 year
       *[other] { $betrag } years
    }
ui-menge-monate =
    { $n ->
        [one] 1 month
       *[other] { $betrag } months
    }
ui-menge-personen =
    { $n ->
        [one] 1 person
       *[other] { $betrag } persons
    }
ui-menge-prozent = { $betrag } %
ui-menge-stunden =
    { $n ->
        [one] 1 hour
       *[other] { $betrag } hours
    }
ui-menge-quadratmeter = { $betrag } m²
