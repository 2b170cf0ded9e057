# Unterhaltsvorschuss.

leistung-unterhaltsvorschuss = Unterhaltsvorschuss
    .kurz = Geld für das Kind, wenn der andere Elternteil nicht oder zu wenig zahlt.
    .text = Unterhaltsvorschuss ist für Kinder von Alleinerziehenden. Der Staat zahlt, wenn der andere Elternteil nicht zahlt. Er holt sich das Geld später vom anderen Elternteil zurück. Das Kind muss nichts zurückzahlen.

bedingung-unterhaltsvorschuss-kind = Es gibt ein Kind unter 18 Jahren.
    .nein = Es gibt kein Kind unter 18 Jahren.
    .offen = Offen ist, ob es ein Kind unter 18 Jahren gibt.
bedingung-unterhaltsvorschuss-bei_einem_elternteil = Ein Kind wohnt vor allem bei einem Elternteil.
    .nein = Kein Kind unter 18 wohnt hier nur mit einem Elternteil. Betreuen beide Eltern ungefähr gleich viel, gibt es keinen Unterhaltsvorschuss.
    .offen = Offen ist, bei wem das Kind wohnt.
bedingung-unterhaltsvorschuss-nicht_verheiratet = Der Elternteil lebt nicht mit Ehemann oder Ehefrau zusammen.
    .nein = Wer mit dem Ehemann oder der Ehefrau zusammenlebt, bekommt keinen Unterhaltsvorschuss. Das gilt auch, wenn es nicht der andere Elternteil ist.
    .offen = Offen ist, ob der Elternteil verheiratet ist und zusammenlebt.
bedingung-unterhaltsvorschuss-ab_12 = Das Kind ist unter 12, oder die Bedingungen ab 12 Jahren passen.
    .nein = Ab 12 Jahren gilt: Bekommt das Kind Grundsicherungsgeld, braucht der Elternteil ein Mindesteinkommen. Oder das Kind muss mit dem Vorschuss ohne Grundsicherungsgeld auskommen.
    .offen = Offen ist, ob das Kind Grundsicherungsgeld bekommt und wie viel der Elternteil verdient.
bedingung-unterhaltsvorschuss-unterhalt = Der andere Elternteil zahlt nichts oder weniger als den Unterhaltsvorschuss.
    .nein = Für die Kinder kommt schon genug Unterhalt, Waisenrente oder eigener Lohn.
    .offen = Offen ist, wie viel Unterhalt für das Kind kommt.
bedingung-unterhaltsvorschuss-aufenthalt = Der Pass oder der Aufenthaltstitel passt, beim Elternteil oder beim Kind.
    .nein = Mit diesem Aufenthaltstitel des Elternteils gibt es meist keinen Unterhaltsvorschuss. Hat das Kind einen deutschen Pass oder einen besseren Titel? Dann reicht das.
    .offen = Offen ist die Staatsangehörigkeit oder der Aufenthaltstitel.

behoerde-unterhaltsvorschuss-mitwirkung = Ob der Elternteil hilft, den anderen Elternteil zu finden, soweit das möglich ist.
behoerde-unterhaltsvorschuss-betreuung = Wie viel der andere Elternteil das Kind betreut.

hinweis-unterhaltsvorschuss-rueckwirkend = Unterhaltsvorschuss gibt es höchstens einen Monat rückwirkend. Stellen Sie den Antrag bald.
hinweis-unterhaltsvorschuss-neben_grundsicherungsgeld = Ab 12 Jahren gibt es neben Grundsicherungsgeld meist keinen Unterhaltsvorschuss. Deshalb zeigen wir eine Spanne.
hinweis-unterhaltsvorschuss-pass_des_kindes = Der Aufenthaltstitel des Elternteils reicht hier nicht. Es reicht, wenn das Kind einen deutschen Pass oder einen besseren Titel hat.
hinweis-unterhaltsvorschuss-geburtstag = In dem Monat, in dem ein Kind 6 oder 12 Jahre alt wird, kann schon der höhere Betrag gelten. Deshalb zeigen wir eine Spanne.
hinweis-unterhaltsvorschuss-wechselmodell = Wohnt das Kind mehr hier als dort, kann es doch Unterhaltsvorschuss geben. Fragen Sie das Jugendamt.

zeit-unterhaltsvorschuss-antrag = Zahlt der andere Elternteil nicht? Beantragen Sie Unterhaltsvorschuss im ersten Monat.
