# Short names of the questions (ui-frage-<id>) and fields (ui-angabe-<id>) for lists.
# .abschnitt: the heading under which the question stands on "Is everything right?".

ui-frage-ort = Place
    .abschnitt = Who and where
ui-frage-zusammenleben = Living together and birth
    .abschnitt = Who and where
ui-frage-aufenthalt = Nationality
    .abschnitt = Who and where
ui-frage-kinder = Children
    .abschnitt = Children
ui-frage-taetigkeit =
    { $rolle ->
        [partner] Work, partner
       *[ich] Work
    }
    .abschnitt = Work and money
ui-frage-vorgeschichte = Work and training
    .abschnitt = Work and money
ui-frage-bekommt = Already received
    .abschnitt = Work and money
ui-frage-geld =
    { $rolle ->
        [partner] Money a month, partner
       *[ich] Money a month
    }
    .abschnitt = Work and money
ui-frage-wohnen = Home
    .abschnitt = Home and savings
ui-frage-erspartes = Savings
    .abschnitt = Home and savings
ui-frage-gesundheit = Health
    .abschnitt = Special situations
ui-frage-notlagen = Difficult situations
    .abschnitt = Special situations

ui-angabe-ort = Place
ui-angabe-geburt = Born
ui-angabe-zusammenleben = Living together
ui-angabe-verheiratet = Married
ui-angabe-anzahl_weitere = Other adults
ui-angabe-beziehung = Relation
ui-angabe-einkommen_brutto = Money before deductions
ui-angabe-einkommen_netto = Money after deductions
ui-angabe-staatsangehoerigkeit = Nationality
ui-angabe-titel = Residence permit
ui-angabe-aufenthaltsdauer = In Germany
ui-angabe-anzahl_kinder = Children
ui-angabe-wohnt = Lives
ui-angabe-unterhalt = Maintenance
ui-angabe-beschaeftigung = Occupation
ui-angabe-abschluss = Qualification
ui-angabe-verdienst = Earnings
ui-angabe-behindert = Disability
ui-angabe-schwanger = Pregnant
ui-angabe-taetigkeit = Work
ui-angabe-nebenjob = Side job
ui-angabe-stunden = Hours a week
ui-angabe-rentenart = Pension
ui-angabe-arbeitsfaehig = Able to work
ui-angabe-versicherungsmonate = Insured months
ui-angabe-alg_ausnahme = Exceptions for Arbeitslosengeld
ui-angabe-ausbildungsart = Training
ui-angabe-schulart = School
ui-angabe-ausbildungsbeginn = Started
ui-angabe-erste_ausbildung = First training
ui-angabe-eltern_zu_weit = Parents live too far away
ui-angabe-eltern_einkommen = Income of the parents
ui-angabe-grundrentenzeiten = 33 years of basic pension periods
ui-angabe-bekommt = Already received
ui-angabe-brutto = Gross wage
ui-angabe-gewinn = Profit
ui-angabe-rente = Pension
ui-angabe-zusatzrente = Additional pension
ui-angabe-netto = Net
ui-angabe-lohnersatz = Unemployment or sick pay
ui-angabe-elterngeld = Parental allowance
ui-angabe-foerderung = BAföG or other grant
ui-angabe-sonstiges = Other money
ui-angabe-wohnform = Home
ui-angabe-miete = Costs without heating
ui-angabe-heizkosten = Heating
ui-angabe-vermoegen = Savings
ui-angabe-gdb = Degree of disability
ui-angabe-merkzeichen_g = Mark G
ui-angabe-pflegegrad = Care grade
ui-angabe-notlagen = Difficult situations
ui-angabe-letztes_netto = Last take-home pay
ui-angabe-geschwister = Siblings in education
ui-angabe-arbeitslos_dauer = Out of work for
ui-angabe-vorhaben = Plans
ui-angabe-rentenbeitraege = Pension contributions
ui-angabe-sgb2_jahre = Basic income support for
ui-angabe-beeintraechtigung = Sight, hearing, disability
ui-angabe-krankenversicherung = Health insurance
ui-angabe-kind_braucht_hilfe = Child needs help
ui-angabe-geburtstermin = Due date
ui-angabe-mehrlinge = More than one baby
ui-angabe-betreuung = Childcare
