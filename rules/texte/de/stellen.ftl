# Arten von Stellen. Schlüssel: stelle-<id>.

stelle-familienkasse = Familienkasse der Bundesagentur für Arbeit
stelle-agentur_fuer_arbeit = Agentur für Arbeit
stelle-jobcenter = Jobcenter
stelle-jobcenter_kommunal = Jobcenter des Landkreises oder der Stadt
stelle-jobcenter_gemeinsam = Jobcenter
stelle-sozialamt = Sozialamt
stelle-jugendamt = Jugendamt (Unterhaltsvorschuss)
stelle-wohngeldbehoerde = Wohngeldstelle
stelle-bildungspaket_stelle = Stelle für Bildung und Teilhabe
stelle-studierendenwerk = BAföG-Amt beim Studierendenwerk
stelle-amt_fuer_ausbildungsfoerderung = Amt für Ausbildungsförderung (BAföG-Amt)
