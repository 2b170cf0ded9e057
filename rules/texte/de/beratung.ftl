# Ein Satz zu einer Beratung, wenn ihr Name nicht reicht (beratung-<id>).

beratung-opfer_telefon = Für Opfer von Straftaten und ihre Angehörigen.
beratung-hilfetelefon_missbrauch = Für Betroffene und alle, die sich um ein Kind sorgen.
beratung-hilfetelefon_schwangere = Wenn Sie schwanger sind und nicht weiterwissen.
beratung-pflegetelefon = Für Menschen, die Angehörige pflegen.
beratung-patientenberatung = Zu Ihren Rechten bei Krankheit und bei der Krankenkasse.
beratung-verbraucherservice_energie = Zu Ihren Rechten bei Strom und Gas.
beratung-bafin_verbrauchertelefon = Wenn die Bank das P-Konto ablehnt.
beratung-p_konto_antrag = Schreibt den Brief an Ihre Bank, damit Geld vor der Pfändung geschützt bleibt.
beratung-inkasso_check = Prüft, ob Sie eine Forderung bezahlen müssen.
beratung-mahnbescheid_widerspruch = Sie haben nur kurze Zeit für den Widerspruch. Lesen Sie den Bescheid sofort.
beratung-verbraucherzentrale = Manche Beratung kostet Geld. Fragen Sie vorher.
beratung-teilhabeberatung = Oft beraten hier Menschen, die selbst eine Behinderung haben.
beratung-migrationsberatung = Hilft Erwachsenen, die neu in Deutschland sind.
beratung-jugendmigrationsdienste = Hilft jungen Menschen, die neu in Deutschland sind.
beratung-lamsa_sprachmittlung = Übersetzt zum Beispiel ein Gespräch mit dem Amt.
beratung-sovd_wernigerode = Berät vor allem Mitglieder.
