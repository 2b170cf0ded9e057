# Geburtsanzeige (registering a birth).

leistung-geburtsanzeige = Geburtsanzeige (registering the birth)
    .kurz = The registry office records the birth and issues the birth certificates.
    .text = Every birth must be reported to the Standesamt (registry office). It is the Standesamt of the place where the child was born. After that you get the birth certificates. Without them Elterngeld and Kindergeld come later. This is not a payment.

bedingung-geburtsanzeige-geburt = A child is expected or was just born.
    .nein = No child is expected and none was just born. Is a birth not recorded yet? Then go to the Standesamt soon.
    .offen = It is open whether a child is expected or was just born.

behoerde-geburtsanzeige-wer = Who reports the birth: the hospital or the parents.

hinweis-geburtsanzeige-eine_woche = The birth must be reported within one week. The place of birth counts, not the place where you live.
hinweis-geburtsanzeige-klinik = If the birth is in a hospital, the hospital reports it. You only give the child's name and your documents there. After a birth at home the parents report it.
hinweis-geburtsanzeige-urkunde_brauchen_alle = There are separate certificates for Elterngeld, Kindergeld and the health insurance, usually free. Ask for them at once.

frist-geburtsanzeige = In the first week after the birth.
    .text = The hospital helps with it.
