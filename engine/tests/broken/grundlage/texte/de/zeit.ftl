leistung-beispiel-alt = Altes Beispiel
leistung-beispiel-neu = Neues Beispiel
antragsstrecke-beispiel-eins = Der erste Antrag
antragsstrecke-beispiel-zwei = Der zweite Antrag
entwurf-mehr_geld = Mehr Geld für Kinder
entwurf-anders = Eine andere Rechnung
