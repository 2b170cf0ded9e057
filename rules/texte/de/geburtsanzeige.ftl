# Anzeige der Geburt.

leistung-geburtsanzeige = Geburt beim Standesamt anzeigen
    .kurz = Das Standesamt trägt die Geburt ein und gibt die Geburtsurkunden.
    .text = Jede Geburt muss beim Standesamt gemeldet werden. Zuständig ist das Standesamt an dem Ort, wo das Kind geboren ist. Danach gibt es die Geburtsurkunden. Ohne sie kommen Elterngeld und Kindergeld später. Das ist keine Geldleistung.

bedingung-geburtsanzeige-geburt = Ein Kind wird erwartet oder ist gerade geboren.
    .nein = Es wird kein Kind erwartet, und es ist keines gerade geboren. Ist eine Geburt noch nicht eingetragen? Dann gehen Sie bald zum Standesamt.
    .offen = Offen ist, ob ein Kind erwartet wird oder gerade geboren ist.

behoerde-geburtsanzeige-wer = Wer die Geburt meldet: die Klinik oder die Eltern.

hinweis-geburtsanzeige-eine_woche = Die Geburt muss in einer Woche gemeldet sein. Es zählt der Ort der Geburt, nicht der Wohnort.
hinweis-geburtsanzeige-klinik = Bei einer Geburt in der Klinik meldet die Klinik. Sie geben dort nur den Namen des Kindes und Ihre Urkunden an. Bei einer Geburt zu Hause melden die Eltern.
hinweis-geburtsanzeige-urkunde_brauchen_alle = Für Elterngeld, Kindergeld und Krankenkasse gibt es eigene Urkunden, meist ohne Kosten. Fragen Sie gleich danach.

frist-geburtsanzeige = In der ersten Woche nach der Geburt.
    .text = Die Klinik hilft dabei.
