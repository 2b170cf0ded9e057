# Bundesstiftung Mutter und Kind.

leistung-bundesstiftung_mutter_kind = Hilfe der Bundesstiftung Mutter und Kind
    .kurz = Geld für Schwangere in einer Notlage, zum Beispiel für Kinderwagen und Bett.
    .text = Die Stiftung hilft Schwangeren, wenn das Geld nicht reicht. Sie zahlt zum Beispiel für Babysachen, Möbel oder Umstandskleidung. Den Antrag stellt man vor der Geburt in einer Schwangerschaftsberatung. Wie viel es gibt, entscheidet die Stiftung.

bedingung-bundesstiftung_mutter_kind-schwanger = Ein Kind wird erwartet.
    .nein = Die Stiftung hilft nur, wenn der Antrag vor der Geburt kommt. Ist das Kind schon da und es fehlen Babysachen? Fragen Sie das Jobcenter, das Sozialamt oder eine Beratungsstelle.
    .offen = Offen ist, ob ein Kind erwartet wird.

behoerde-bundesstiftung_mutter_kind-notlage = Ob eine Notlage da ist: ob das Geld für Schwangerschaft, Geburt und Baby nicht reicht.
behoerde-bundesstiftung_mutter_kind-andere_hilfe = Ob andere Hilfe fehlt, nicht reicht oder zu spät kommt.

hinweis-bundesstiftung_mutter_kind-vor_der_geburt = Der Antrag muss vor der Geburt gestellt sein. Machen Sie bald einen Termin in einer Schwangerschaftsberatung.
hinweis-bundesstiftung_mutter_kind-eilig = Bis zur Geburt ist nicht mehr viel Zeit. Rufen Sie noch heute in einer Schwangerschaftsberatung an. Sagen Sie, wann der Termin ist.
hinweis-bundesstiftung_mutter_kind-zaehlt_nicht = Das Geld zählt bei anderen Leistungen nicht als Einkommen. Es darf nicht gepfändet werden.
hinweis-bundesstiftung_mutter_kind-kein_anspruch = Auf dieses Geld gibt es kein festes Recht. Es lohnt sich trotzdem zu fragen.
hinweis-bundesstiftung_mutter_kind-erstausstattung = Auch das Jobcenter oder das Sozialamt zahlt Babysachen, wenn das Geld nicht reicht. Die Beratung hilft Ihnen bei beiden Anträgen.

frist-bundesstiftung_mutter_kind = Vor der Geburt beantragen.
    .text = Nach der Geburt ist es zu spät.
