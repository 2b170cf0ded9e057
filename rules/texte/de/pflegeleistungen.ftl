# Pflegeleistungen.

leistung-pflegeleistungen = Pflegegeld und andere Leistungen der Pflegekasse
    .kurz = Geld und Hilfe, wenn jemand im Alltag Pflege braucht.
    .text = Wer länger als ein halbes Jahr Hilfe im Alltag braucht, bekommt einen Pflegegrad. Ab Pflegegrad 2 gibt es Pflegegeld oder einen Pflegedienst. Mit Pflegegrad 1 gibt es einen kleineren Betrag für Hilfe im Alltag (Entlastungsbetrag). Einkommen und Erspartes zählen nicht.

bedingung-pflegeleistungen-pflege = Jemand braucht seit längerer Zeit Hilfe im Alltag. Das kann auch ein Kind sein.
    .nein = Im Moment braucht niemand Pflege. Das kann sich ändern: Dann genügt ein Anruf bei der Pflegekasse.
    .offen = Offen ist, ob jemand Pflege braucht.
bedingung-pflegeleistungen-versicherung = Es gibt eine Pflegeversicherung. Sie gehört zur Krankenversicherung.
    .nein = Ohne Krankenversicherung gibt es meist keine Pflegeversicherung. Dann kann das Sozialamt helfen.
    .offen = Offen ist, wie die Person mit Pflegebedarf krankenversichert ist.

behoerde-pflegeleistungen-gutachten = Welcher Pflegegrad es ist. Dafür kommt jemand vom Medizinischen Dienst nach Hause oder ruft an.
behoerde-pflegeleistungen-dauer = Ob die Hilfe voraussichtlich mindestens 6 Monate nötig ist.
behoerde-pflegeleistungen-vorversicherung = Ob jemand in den letzten 10 Jahren mindestens 2 Jahre pflegeversichert war. Bei Kindern zählen die Eltern.

hinweis-pflegeleistungen-ab_antrag = Geld gibt es ab dem Monat, in dem der Antrag ankommt. Ein Anruf bei der Pflegekasse reicht. Sie gehört zur Krankenkasse.
hinweis-pflegeleistungen-ohne_grad = Noch kein Pflegegrad? Beantragen Sie ihn bei der Pflegekasse. Schreiben Sie vorher ein paar Tage auf, wobei Hilfe nötig ist.
hinweis-pflegeleistungen-pflegedienst = Statt Pflegegeld kann ein Pflegedienst kommen. Beides zusammen geht auch. Dazu kommt ein Entlastungsbetrag, zum Beispiel für Hilfe im Haushalt.
hinweis-pflegeleistungen-heim = Im Heim gelten andere Beträge. Die Pflegekasse zahlt sie direkt an das Heim.
hinweis-pflegeleistungen-kind = Auch Kinder können einen Pflegegrad bekommen. Verglichen wird mit gesunden Kindern im gleichen Alter.
hinweis-pflegeleistungen-privat = Wer privat versichert ist, stellt den Antrag bei der eigenen Versicherung. Die Beträge sind gleich. Mit Beihilfe zahlt die Beihilfe einen Teil.
hinweis-pflegeleistungen-ohne_versicherung = Ohne Krankenversicherung: Fragen Sie beim Sozialamt nach Hilfe zur Pflege. Dort hilft man auch, wieder in eine Krankenkasse zu kommen.
hinweis-pflegeleistungen-hoeherer_grad = Ist mehr Hilfe nötig als früher? Dann kann man jederzeit einen höheren Pflegegrad beantragen.
