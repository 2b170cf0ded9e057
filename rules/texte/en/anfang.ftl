# What the start page and the first question need. This file is loaded first: it stays small.
# Everything else follows right after it.

ui-name = Sozialleistungsfinder
ui-richtung = ltr
ui-sprachen = de en
ui-sprache-de = Deutsch
ui-sprache-en = English
ui-sprache-waehlen = Choose language
ui-fenster = { $titel } – Sozialleistungsfinder
ui-fenster-frage = Question { $nummer }: { $titel }
ui-fenster-fehler = Error: { $titel }
ui-zum-inhalt = Skip to content
ui-schnelle-hilfe = Quick help
ui-akute-not = In urgent need?
ui-schnell-verlassen = Leave quickly
ui-ausgang = https://www.dwd.de
ui-alles-loeschen = Delete everything
ui-fuer-andere = I answer for someone else
ui-fuer-mich = I answer for myself again
ui-merken = Remember answers on this device
ui-nicht-merken = Do not remember answers on this device any more
ui-einschaetzung = The result is an estimate. Only the office can decide.
ui-recht-vom = Law of { $datum }.
ui-recht-alt = This page knows the law of { $datum }. That is more than 6 months ago. Something may have changed since. If in doubt, ask the office.
ui-loeschen-frage = Do you want to delete everything?
ui-loeschen-text = All answers disappear from this device. This cannot be undone.
ui-loeschen-ja = Yes, delete everything
ui-loeschen-nein = No, keep it
ui-geloescht = All answers are deleted.
ui-wird-geladen = The questions are loading. It only takes a moment.
ui-start-titel = What support can you get?
ui-start-text = Answer at most { $n } questions. Then you see which benefits are possible and how to apply for them.
ui-los = Start
ui-weitermachen = Continue answering
ui-start-dauer = Takes a few minutes. You need no documents. Rough answers are enough.
ui-start-privat = Your answers stay on this device. We do not see them.
ui-start-freiwillig = You can skip every question.
ui-anderer-weg = Prefer another way?
ui-mit-jemandem-sprechen = Talk to someone: call { $hier }
ui-beratung-finden = Find advice near you
ui-alle-leistungen = All benefits as a list
ui-fuer-andere-ausfuellen = Fill in for someone else
ui-fortschritt = Question { $nummer } of at most { $n }
ui-uebersprungen =
    { $n ->
        [one] We left out one question. It would not have changed anything.
       *[other] We left out { $n } questions. They would not have changed anything.
    }
ui-zurueck = Back
ui-weiter = Continue
ui-nicht-sagen = I’d rather not say
ui-kein-wohnsitz =
    { $fuer ->
        [andere] No fixed home
       *[selbst] I have no fixed home
    }
ui-warum = Why do we ask this?
ui-orte = Places
ui-ort-laedt = The places are still loading.
ui-ort-gewaehlt = This place is chosen.
ui-ort-keiner = We cannot find this place. Check the spelling, or enter the postcode.
ui-ort-keine-plz = We cannot find a place with this postcode. Enter the name of your place.
ui-ort-laedt-andere = We are also looking in the other federal states.
ui-ort-andere-laender = Look for a place in another federal state
ui-ort-fehler = The places could not be loaded. What you entered is still there.
ui-ort-nochmal = Try again
ui-ort-woanders = My place is not in the list
ui-ort-viele = There are more places. Keep typing.
ui-ort-treffer =
    { $n ->
        [one] 1 place fits. Is it yours?
       *[other] { $n } places fit. Which one is yours?
    }
ui-ort-postleitzahl =
    { $n ->
        [one] 1 place has this postcode. Is it yours?
       *[other] { $n } places have this postcode. Which one is yours? It decides which office is responsible.
    }
ui-gut-zu-wissen = Good to know
ui-bleibt-hier = Your answers stay on this device. When you close the window, they are gone.
ui-bleibt-im-rahmen = Your answers stay in this window. The website around it cannot see them either.
ui-bleibt-im-fenster = Your answers are not stored and not sent. When you leave this page, they are gone.
ui-ganze-seite = Open the whole Sozialleistungsfinder
ui-datum = { $tag }/{ $monatszahl }/{ $jahr }
ui-monat-1 = January
ui-monat-2 = February
ui-monat-3 = March
ui-monat-4 = April
ui-monat-5 = May
ui-monat-6 = June
ui-monat-7 = July
ui-monat-8 = August
ui-monat-9 = September
ui-monat-10 = October
ui-monat-11 = November
ui-monat-12 = December
ui-neues-fenster = (new window)
ui-seite-leichte-sprache = Leichte Sprache
ui-seite-gebaerdensprache = Sign language
ui-seite-barrierefreiheit = Accessibility
ui-seite-datenschutz = Privacy
ui-seite-impressum = Imprint
ui-seite-rueckmeldung = Give feedback
frage-ort =
    { $fuer ->
        [andere] Where does the person live?
       *[selbst] Where do you live?
    }
    .hilfe = Postcode or name of the place.
    .warum = The place decides which office is responsible. The amount of Wohngeld (housing benefit) also depends on it.
angabe-ort = Place or postcode
    .hilfe =
        { $fuer ->
            [andere] The person has no fixed home? Then choose the place where they are most of the time.
           *[selbst] You have no fixed home? Then choose the place where you are most of the time.
        }
    .fehler = We cannot find this place. Write its name or 5 digits, for example 06484.
