# How to apply for a benefit: form, sign-in, documents, office, and why this way.
# $ziel: what the link opens (formular, seite, portal).
# $art: who runs the way (efa_eigen, kommunal, efa_extern, bund).
# $niveau: how safely one signs in (niedrig, substanziell, hoch, unbekannt).

# What the link opens ---------------------------------------------------------------------------
ui-weg =
    { $ziel ->
        [formular] Form
        [seite] Page
       *[portal] Portal
    } { $art ->
        [efa_eigen] of the Sozialplattform
        [kommunal] of your town or district
        [bund] for all of Germany
       *[efa_extern] on the internet
    }
ui-oeffnet = { $weg }: "{ $titel }". Run by: { $betreiber }. A new window opens.
ui-oeffnet-seite = Opens a page of { $betreiber } in a new window.

# Signing in ------------------------------------------------------------------------------------
ui-niveau-keines = You need no account.
ui-niveau-niedrig = A user name and password are enough. You do not need an identity card with a PIN.
ui-niveau-substanziell = A password alone is not enough. You need a certificate, for example from ELSTER.
ui-niveau-hoch = A password alone is not enough. You need an identity card with a PIN.
ui-niveau-unbekannt = We do not know whether you have to sign in there.
ui-anmelden =
    { $n ->
        [one] To sign in you need:
       *[other] To sign in you need one of these:
    }
ui-anmeldung-passwort = User name and password. You create the account there.
ui-anmeldung-bundid =
    { $niveau ->
        [niedrig] BundID: the federal account for public offices. A password is enough.
        [hoch] BundID: the federal account for public offices. You also need your identity card with its PIN.
       *[unbekannt] BundID: the federal account for public offices.
    }
ui-anmeldung-ausweis = Online-Ausweis: your German identity card or residence permit with its PIN. Many phones can read it.
ui-anmeldung-eu = Online identity of another EU country.
ui-anmeldung-elster = ELSTER certificate: the file that people also use for their tax return.
ui-anmeldung-land = Account of a federal state, if you already have one.
ui-anmeldung-konto = An account on that page. You create it there.

# Documents -------------------------------------------------------------------------------------
ui-haken = Tick what you already have. The ticks count for all applications. They are gone when you close this page.
ui-nachreichen = Is something still missing? Apply anyway. You can hand in documents later.
ui-mitnehmen = Print to take along

# Office ----------------------------------------------------------------------------------------
ui-karte = See on the map ({ $name })
ui-termin = Make an appointment
ui-beratung-dazu = Advice on this

# Why this way ----------------------------------------------------------------------------------
ui-warum-weg = Why this way?
ui-warum-stelle = Why this office?
ui-warum-kein-weg = Why no online application?
ui-gilt-fuer = For: { $gebiet }.
ui-zustaendig-fuer = In charge of: { $gebiet }.
ui-ganz-deutschland = all of Germany
ui-quelle = Source:
ui-beleg-amtlich = Checked against the official source on { $datum }.
ui-beleg-zweite-hand = Checked second-hand on { $datum }.
ui-beleg-keiner = Not checked. As of { $datum }.
ui-fehlt-noch =
    { $art ->
        [efa_eigen] The form of the Sozialplattform is not available in your place yet.
       *[andere] "{ $titel }" is not available in your place yet.
    }
ui-fehlt-unbekannt =
    { $art ->
        [efa_eigen] We do not know whether the form of the Sozialplattform is available in your place yet.
       *[andere] We do not know whether "{ $titel }" is available in your place yet.
    }
ui-fehlt-ab = From { $datum } there is also "{ $titel }" here.
ui-fehlt-bis = "{ $titel }" was available here until { $datum }. We do not know whether it goes on.
ui-fehlt-hier = "{ $titel }" is not available in your place.
ui-beleg-kontakt = Number and address: { $geprueft }
