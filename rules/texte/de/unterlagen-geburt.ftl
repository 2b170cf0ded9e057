# Unterlagen, Stellen und Hinweise rund um Schwangerschaft und Geburt.

unterlage-geburt_lohn_12_monate = Lohnabrechnungen der letzten 12 Monate vor der Geburt oder vor dem Mutterschutz
unterlage-geburt_steuerbescheid = Steuerbescheid für das Jahr vor der Geburt
unterlage-geburt_mutterschaftsgeld = Bescheinigung der Krankenkasse über Mutterschaftsgeld und des Betriebs über den Zuschuss
unterlage-geburt_elternzeit = Bescheinigung des Betriebs über Elternzeit oder Arbeitszeit
unterlage-geburt_termin = Bescheinigung über den Geburtstermin von Arztpraxis oder Hebamme
unterlage-geburt_arbeitgeber = Name und Anschrift des Betriebs
unterlage-geburt_kita_bescheid = Bescheid oder Vertrag über den Beitrag für Kita, Tagespflege oder Hort
unterlage-geburt_gesundheitskarte = Gesundheitskarte
unterlage-geburt_mutterpass = Mutterpass
unterlage-geburt_eltern_urkunden = Geburtsurkunden der Eltern
unterlage-geburt_eheurkunde = Eheurkunde, wenn die Eltern verheiratet sind
unterlage-geburt_vaterschaft = Urkunde über die Vaterschaft, wenn es sie schon gibt
unterlage-geburt_meldebescheinigung = Meldebescheinigung der Familie

stelle-elterngeldstelle = Elterngeldstelle
    .bei = bei der Elterngeldstelle
stelle-krankenkasse_geburt = Krankenkasse
    .bei = bei der Krankenkasse
stelle-bundesamt_soziale_sicherung = Bundesamt für Soziale Sicherung
    .bei = beim Bundesamt für Soziale Sicherung
stelle-jugendamt_kita = Jugendamt, Stelle für Kita-Beiträge
    .bei = beim Jugendamt
stelle-jugendamt_beurkundung = Jugendamt, Stelle für Beurkundungen
    .bei = beim Jugendamt
stelle-schwangerschaftsberatung = Schwangerschaftsberatung
    .bei = bei einer Schwangerschaftsberatung
stelle-standesamt = Standesamt
    .bei = beim Standesamt
stelle-landesjugendamt = Landesjugendamt
    .bei = beim Landesjugendamt
stelle-gemeindeverwaltung = Gemeinde oder Stadt
    .bei = bei der Gemeinde

weg-hinweis-ort_der_geburt = Es zählt der Ort, an dem das Kind geboren ist.
weg-hinweis-jedes_jugendamt = Sie können zu jedem Jugendamt gehen. Machen Sie vorher einen Termin.
weg-hinweis-jedes_standesamt = Sie können zu jedem Standesamt gehen. Machen Sie vorher einen Termin.
weg-hinweis-eigene_krankenkasse = Wenden Sie sich an Ihre eigene Krankenkasse.
weg-hinweis-beratung_ist_frei = Die Beratung ist vertraulich und kostet nichts. Dort stellen Sie auch den Antrag.

teil-geburt_mit_krankenkasse = Wenn Sie selbst Mitglied einer gesetzlichen Krankenkasse sind
teil-geburt_ohne_krankenkasse = Wenn Sie privat oder über die Familie versichert sind
teil-geburt_drillinge = Für Drillinge und mehr
teil-geburt_siebtes_kind = Für das siebte Kind
