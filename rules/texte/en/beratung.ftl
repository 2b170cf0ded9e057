# A sentence on advice whose name does not say enough (beratung-<id>).

beratung-opfer_telefon = For victims of crime and their relatives.
beratung-hilfetelefon_missbrauch = On sexual abuse: for those affected and for all who worry about a child.
beratung-hilfetelefon_schwangere = If you are pregnant and do not know what to do.
beratung-pflegetelefon = For people who care for a relative.
beratung-patientenberatung = On your rights in illness and with your health insurance.
beratung-verbraucherservice_energie = On your rights with electricity and gas.
beratung-bafin_verbrauchertelefon = If the bank refuses a P-Konto.
beratung-p_konto_antrag = Writes the letter to your bank that protects money from seizure.
beratung-inkasso_check = Checks whether you have to pay a debt collector.
beratung-mahnbescheid_widerspruch = You have little time to object to a court payment order. Read it at once.
beratung-verbraucherzentrale = Some advice costs money. Ask first.
beratung-teilhabeberatung = Advisers often have a disability themselves.
beratung-migrationsberatung = Helps adults who are new in Germany.
beratung-jugendmigrationsdienste = Helps young people who are new in Germany.
beratung-lamsa_sprachmittlung = Interprets, for example, a talk with an office.
beratung-sovd_wernigerode = Advises mainly its members.
