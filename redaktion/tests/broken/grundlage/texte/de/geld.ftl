leistung-geld = Geld
    .kurz = kurz
    .text = lang
bedingung-geld-kind = Sie haben ein Kind.
    .nein = Sie haben kein Kind.
    .offen = Offen, ob Sie ein Kind haben.
antragsstrecke-geld-anteil = Anteil
stelle-jugendamt = Jugendamt
