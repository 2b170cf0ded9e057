# Unterlagen, Stellen und Hinweise zu Pflege, Behinderung und Rente.

unterlage-arztberichte = Berichte von Ärztinnen, Ärzten und Kliniken
unterlage-pflegetagebuch = Notizen, wobei im Alltag Hilfe nötig ist
unterlage-pflegegrad_bescheid = Bescheid über den Pflegegrad, wenn es einen gibt
unterlage-heimvertrag = Im Heim: Heimvertrag und Rechnung
unterlage-feststellungsbescheid = Feststellungsbescheid über die Behinderung, wenn es einen gibt
unterlage-blindengeldbescheid = Bescheid über das Blindengeld
unterlage-steuerbescheid_vorvorjahr = Steuerbescheid oder Rentenbescheid von vor zwei Jahren
unterlage-passbild = Passbild
unterlage-versicherungsverlauf = Rentenversicherungsnummer und Versicherungsverlauf
unterlage-steuer_id_eigene = Steuer-Identifikationsnummer

stelle-pflegekasse = Pflegekasse
    .bei = bei der Pflegekasse
stelle-blindengeld_stelle = Stelle für Blindengeld des Landes
    .bei = bei der Stelle für Blindengeld des Landes
stelle-versorgungsamt = Amt für Schwerbehindertenrecht, Versorgungsamt
    .bei = beim Amt für Schwerbehindertenrecht
stelle-landesverwaltungsamt = Landesverwaltungsamt
    .bei = beim Landesverwaltungsamt
stelle-eingliederungshilfe_stelle = Amt für Eingliederungshilfe
    .bei = beim Amt für Eingliederungshilfe
stelle-rentenversicherung = Deutsche Rentenversicherung
    .bei = bei der Deutschen Rentenversicherung

weg-hinweis-pflegekasse_bei_krankenkasse = Die Pflegekasse gehört zu Ihrer Krankenkasse. Die Nummer steht auf der Gesundheitskarte.
weg-hinweis-eingliederungshilfe_beim_sozialamt = Oft sitzt die Stelle beim Sozialamt. Fragen Sie dort zuerst.

frist-pflegeleistungen = Noch im { $monat } beantragen.
    .text = Für frühere Monate gibt es nichts. Ein Anruf bei der Pflegekasse genügt.
frist-hilfe_zur_pflege = Gleich melden, am besten mit einem Anruf.
    .text = Das Sozialamt hilft ab dem Tag, an dem es davon weiß. Unterlagen können Sie nachreichen.
frist-blindengeld = Noch im { $monat } beantragen.
    .text = Für frühere Monate gibt es nichts. Unterlagen können Sie nachreichen.
frist-gehoerlosengeld = Noch im { $monat } beantragen.
    .text = Für frühere Monate gibt es nichts. Unterlagen können Sie nachreichen.
frist-blindenhilfe = Gleich melden, am besten mit einem Anruf.
    .text = Das Sozialamt hilft ab dem Tag, an dem es davon weiß. Unterlagen können Sie nachreichen.
frist-eingliederungshilfe = Noch im { $monat } beantragen.
    .text = Für frühere Monate gibt es nichts. Unterlagen können Sie nachreichen.
