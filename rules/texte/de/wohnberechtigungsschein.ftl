# Wohnberechtigungsschein.

leistung-wohnberechtigungsschein = Wohnberechtigungsschein
    .kurz = Ein Schein, mit dem Sie eine geförderte, günstige Wohnung mieten dürfen.
    .text = Manche Wohnungen sind mit öffentlichem Geld gebaut. Die Miete ist dort niedriger. Für so eine Wohnung brauchen Sie diesen Schein, kurz: WBS. Geld gibt es damit nicht.

bedingung-wohnberechtigungsschein-einkommen = Das Einkommen im Jahr ist nicht zu hoch.
    .nein = Das Einkommen im Jahr liegt wohl über der Grenze. Zahlen Sie Unterhalt oder ist Ihr Einkommen bald kleiner? Dann fragen Sie trotzdem nach.
    .offen = Offen sind der Wohnort, das Einkommen oder wer zum Haushalt gehört.
bedingung-wohnberechtigungsschein-grenze_im_land = Das Einkommen passt auch außerhalb von Sachsen-Anhalt zur Grenze.
    .nein = Das Einkommen liegt über der Grenze des Bundes. In Ihrem Bundesland gilt vielleicht eine höhere Grenze.
    .offen = Offen ist, welche Grenze gilt und wie hoch das Einkommen ist.
bedingung-wohnberechtigungsschein-aufenthalt = Sie können länger in Deutschland wohnen.
    .nein = Mit Gestattung oder Duldung ist der Schein nicht sicher. Fragen Sie im Rathaus nach.
    .offen = Offen ist der Aufenthaltstitel.

behoerde-wohnberechtigungsschein-einkommen_im_jahr = Wie hoch das Einkommen in den nächsten 12 Monaten ist und was davon abgeht.
behoerde-wohnberechtigungsschein-aufenthalt = Ob Sie auf längere Zeit hier wohnen können.
behoerde-wohnberechtigungsschein-gerechtfertigt = Ob etwas klar dagegen spricht, zum Beispiel sehr viel Erspartes.

hinweis-wohnberechtigungsschein-keine_wohnung = Mit dem Schein suchen Sie selbst eine Wohnung. Fragen Sie Vermieter nach Wohnungen mit WBS.
hinweis-wohnberechtigungsschein-ein_jahr = Der Schein gilt ein Jahr. Danach können Sie einen neuen beantragen. Manche Orte nehmen eine kleine Gebühr.
hinweis-wohnberechtigungsschein-mit_zuschlag = Ihr Einkommen liegt etwas über der Grundgrenze. Für viele Wohnungen aus Programmen des Landes gilt eine höhere Grenze, meist 20 % mehr. Für andere Wohnungen reicht der Schein dann nicht.
hinweis-wohnberechtigungsschein-andere_laender = Jedes Bundesland kann eigene Grenzen haben. Der Schein aus Sachsen-Anhalt gilt nur dort.
hinweis-wohnberechtigungsschein-groesse = Im Schein steht, wie groß die Wohnung sein darf: etwa 50 m² für eine Person, etwa 10 m² mehr für jede weitere.
hinweis-wohnberechtigungsschein-transfer = Mit Grundsicherung passt das Einkommen meist. Fragen Sie vor dem Umzug das Amt, das Ihre Miete zahlt.
hinweis-wohnberechtigungsschein-unterhalt = Unterhalt, den Sie zahlen, geht vom Einkommen ab. Bringen Sie Nachweise mit.
