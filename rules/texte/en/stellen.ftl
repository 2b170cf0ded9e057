# Kinds of authority. Keys: stelle-<id>.

stelle-familienkasse = Familienkasse (family benefits office) of the Federal Employment Agency
stelle-agentur_fuer_arbeit = Agentur für Arbeit (employment agency)
stelle-jobcenter = Jobcenter
stelle-jobcenter_kommunal = Jobcenter of the district or town
stelle-jobcenter_gemeinsam = Jobcenter
stelle-sozialamt = Sozialamt (social welfare office)
stelle-jugendamt = Jugendamt (youth office, for Unterhaltsvorschuss)
stelle-wohngeldbehoerde = Wohngeldstelle (housing benefit office)
stelle-bildungspaket_stelle = Office for Bildung und Teilhabe (education package)
stelle-studierendenwerk = BAföG office of the Studierendenwerk
stelle-amt_fuer_ausbildungsfoerderung = Amt für Ausbildungsförderung (BAföG office)
