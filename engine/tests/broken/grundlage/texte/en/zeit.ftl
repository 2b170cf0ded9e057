leistung-beispiel-alt = text
leistung-beispiel-neu = text
antragsstrecke-beispiel-eins = text
antragsstrecke-beispiel-zwei = text
entwurf-mehr_geld = text
entwurf-anders = text
