# Wording of the questions. Keys: frage-<id>, angabe-<id>, option-<angabe>-<option>.
# .hilfe: help below the question or field. .warum: "Why do we ask this?". .fehler: if the input does not fit.
# $fuer: "andere" if someone answers for another person. $rolle: ich, partner, kinder, weitere.

# 1 Place --------------------------------------------------------------------------------------
angabe-mietenstufe = Rent level of the place (Mietenstufe)
    .hilfe = The rent level says how expensive homes are there. 1 is cheap, 7 is very expensive.
    .fehler = The rent level is a number from 1 to 7.
angabe-bundesland = Federal state
option-bundesland-baden_wuerttemberg = Baden-Württemberg
option-bundesland-bayern = Bavaria (Bayern)
option-bundesland-berlin = Berlin
option-bundesland-brandenburg = Brandenburg
option-bundesland-bremen = Bremen
option-bundesland-hamburg = Hamburg
option-bundesland-hessen = Hesse (Hessen)
option-bundesland-mecklenburg_vorpommern = Mecklenburg-Western Pomerania (Mecklenburg-Vorpommern)
option-bundesland-niedersachsen = Lower Saxony (Niedersachsen)
option-bundesland-nordrhein_westfalen = North Rhine-Westphalia (Nordrhein-Westfalen)
option-bundesland-rheinland_pfalz = Rhineland-Palatinate (Rheinland-Pfalz)
option-bundesland-saarland = Saarland
option-bundesland-sachsen = Saxony (Sachsen)
option-bundesland-sachsen_anhalt = Saxony-Anhalt (Sachsen-Anhalt)
option-bundesland-schleswig_holstein = Schleswig-Holstein
option-bundesland-thueringen = Thuringia (Thüringen)

# 2 Age and living together ----------------------------------------------------------------------------------------
angabe-geburt =
    { $fuer ->
        [andere] Month and year of birth
       *[selbst] Your month and year of birth
    }
    .fehler = Please enter month and year, for example 5 and 1992.
angabe-geburt-ich =
    { $fuer ->
        [andere] Month and year of birth
       *[selbst] Your month and year of birth
    }
    .hilfe = Month and year are enough, for example 5 and 1992.
    .fehler = Please enter month and year, for example 5 and 1992.
angabe-geburt-partner =
    { $fuer ->
        [andere] When was the partner born?
       *[selbst] When was your partner born?
    }
    .fehler = Please enter month and year, for example 5 and 1992.
angabe-geburt-kinder = When was the child born?
    .hilfe = Month and year are enough, for example 3 and 2017.
    .fehler = Please enter month and year, for example 3 and 2017.

frage-zusammenleben =
    { $fuer ->
        [andere] Who does the person live with, and when were they born?
       *[selbst] Who do you live with, and when were you born?
    }
    .hilfe = We ask about children separately in a moment.
    .warum = Many benefits have age limits. And many look at everyone who lives together and shares money. More people need more money. Sometimes their income counts too.
angabe-zusammenleben = Living together
option-zusammenleben-allein = Alone, or alone with children
option-zusammenleben-paar = As a couple, with or without children
option-zusammenleben-paar_und_andere = As a couple and with other adults
option-zusammenleben-eltern = With parents or with one parent
option-zusammenleben-andere = With other adults, for example relatives or a shared flat
angabe-verheiratet =
    { $fuer ->
        [andere] Is the couple married?
       *[selbst] Are you married?
    }
    .hilfe = A registered civil partnership counts as well.
angabe-anzahl_weitere = How many other adults live there?
    .hilfe =
        { $fuer ->
            [andere] Not the person, not a partner and not own children. More than 2: take 2.
           *[selbst] Not you, not a partner and not your own children. More than 2: take 2.
        }
    .fehler = Please enter 0, 1 or 2.
angabe-beziehung =
    { $fuer ->
        [andere] Who is this to the person?
       *[selbst] Who is this to you?
    }
option-beziehung-eltern = Mother, father or their partner
option-beziehung-verwandt = A relative, for example grandmother, brother or adult child
option-beziehung-mitbewohner = A flatmate, not related
angabe-einkommen_brutto = This person’s money a month, before deductions (gross)
    .hilfe = Everything together: wage, pension, unemployment benefit and so on. Nothing: 0.
    .fehler = Please enter a number, for example 1800 or 1800.50.
angabe-einkommen_netto = This person’s money a month, after deductions (net)
    .hilfe = What is left after tax and insurance.
    .fehler = Please enter a number, for example 1300 or 1300.50.

# 3 Residence ----------------------------------------------------------------------------------
frage-aufenthalt =
    { $fuer ->
        [andere] What is the person’s nationality?
       *[selbst] What is your nationality?
    }
    .hilfe = With a German passport this is quickly done.
    .warum = Some benefits depend on the passport or the residence permit. The answer stays on this device. Nobody learns of it, no office either.
angabe-staatsangehoerigkeit =
    { $rolle ->
        [partner] Nationality of the partner
       *[ich] Nationality
    }
    .hilfe = Several passports? If one of them is German, choose “German”.
option-staatsangehoerigkeit-deutsch = German
option-staatsangehoerigkeit-eu = A country of the EU, Iceland, Liechtenstein, Norway or Switzerland
option-staatsangehoerigkeit-andere = Another country or none
angabe-titel =
    { $rolle ->
        [partner] Residence permit of the partner
       *[ich] Residence permit
    }
    .hilfe = It is on the card or in the passport. Most cards also name the section of the law (§).
option-titel-niederlassung = Settlement permit or EU long-term residence (Niederlassungserlaubnis, Daueraufenthalt-EU)
option-titel-schutz = Recognised refugee, asylum or subsidiary protection (§ 25 paragraph 1 or 2)
option-titel-arbeit_familie = Residence permit for work, training or family
option-titel-studium = Residence permit for studies
option-titel-suche = To look for work, training or a place to study, also Chancenkarte
option-titel-humanitaer = Residence permit on humanitarian grounds (§§ 22 to 23a, 25 paragraphs 3 to 5)
option-titel-ukraine = Protection after fleeing from Ukraine (§ 24)
option-titel-gestattung = Permission to stay during the asylum procedure (Aufenthaltsgestattung)
option-titel-duldung = Tolerated stay (Duldung)
option-titel-keiner = Another one or none
angabe-aufenthaltsdauer =
    { $rolle ->
        [partner] How long has the partner lived in Germany?
       *[ich]
            { $fuer ->
                [andere] How long has the person lived in Germany?
               *[selbst] How long have you lived in Germany?
            }
    }
    .hilfe = The time since registering with the residents’ office counts.
option-aufenthaltsdauer-unter_3_monate = Less than 3 months
option-aufenthaltsdauer-unter_15_monate = 3 to 15 months
option-aufenthaltsdauer-unter_5_jahre = 15 months to 5 years
option-aufenthaltsdauer-ab_5_jahre = 5 years or longer

# 4 Children -----------------------------------------------------------------------------------
frage-kinder =
    { $fuer ->
        [andere] Which children does the person have?
       *[selbst] Which children do you have?
    }
    .hilfe = All children in the home, also stepchildren and foster children. And own children under 25 who live elsewhere. We do not need names.
    .warum = Kindergeld, Kinderzuschlag, Unterhaltsvorschuss and Bildung und Teilhabe depend on the age of the children.
angabe-anzahl_kinder = How many children are there?
    .hilfe = No children: 0. More than 8 children: take 8.
    .fehler = Please enter a number from 0 to 8.
angabe-wohnt = Where does the child live?
    .hilfe = “Here” means: in the same home. A child at a boarding school who often comes home lives here too.
option-wohnt-mit_beiden = Here, with both parents
option-wohnt-mit_einem = Here, with one parent only
option-wohnt-wechsel = About half the time here and half with the other parent
option-wohnt-woanders = Not here
angabe-unterhalt = Maintenance for the child a month
    .hilfe = Only what really arrives. A half-orphan’s pension counts too. Nothing arrives: 0.
    .fehler = Please enter a number, for example 0 or 250.
angabe-betreuung = Where is the child looked after?
option-betreuung-kita = In a crèche or kindergarten
option-betreuung-tagespflege = With a childminder (Tagespflege)
option-betreuung-hort = After school in a Hort
option-betreuung-keine = None of these
angabe-beschaeftigung = What is the child doing at the moment?
option-beschaeftigung-schule = School
option-beschaeftigung-ausbildung = Vocational training
option-beschaeftigung-studium = University
option-beschaeftigung-freiwilligendienst = Voluntary service, for example FSJ or Bundesfreiwilligendienst
option-beschaeftigung-suche = Looking for training, a place to study or work, or waiting for it to begin
option-beschaeftigung-arbeit = Work
option-beschaeftigung-nichts = None of these
angabe-abschluss = Has the child already finished vocational training or a degree?
option-abschluss-keiner = No
option-abschluss-arbeitet_bis_20_stunden = Yes, and works 20 hours a week at most
option-abschluss-arbeitet_mehr_als_20_stunden = Yes, and works more than 20 hours a week
angabe-verdienst = The child’s earnings a month, before deductions (gross)
    .hilfe = Also training wage, pocket money in voluntary service or a Minijob. Nothing: 0.
    .fehler = Please enter a number, for example 950 or 950.50.
angabe-behindert = Does the child have a disability and cannot provide for itself because of it?
    .hilfe = The disability must have begun before the 25th birthday.

# 5 Occupation ---------------------------------------------------------------------------------
frage-taetigkeit =
    { $rolle ->
        [partner]
            { $fuer ->
                [andere] What is the partner doing at the moment?
               *[selbst] What is your partner doing at the moment?
            }
       *[ich]
            { $fuer ->
                [andere] What is the person doing at the moment?
               *[selbst] What are you doing at the moment?
            }
    }
    .hilfe = More than one fits? Choose what takes most of the time.
    .warum = This decides which benefits can fit at all. There are different ones for work, school, university and pension.
angabe-taetigkeit = Mainly
option-taetigkeit-angestellt = Employed, also part-time or Minijob
option-taetigkeit-selbstaendig = Self-employed
option-taetigkeit-arbeitslos = Unemployed, registered or not
option-taetigkeit-krank = Ill, with sickness benefit (Krankengeld) or injury benefit (Verletztengeld)
option-taetigkeit-rente = Retired or drawing a pension
option-taetigkeit-studium = At university
option-taetigkeit-schule = At school, also evening school or Fachschule
option-taetigkeit-ausbildung = In vocational training or pre-vocational training
option-taetigkeit-freiwilligendienst = In voluntary service, for example FSJ or Bundesfreiwilligendienst
option-taetigkeit-elternzeit = On parental or maternity leave
option-taetigkeit-werkstatt = In a workshop for people with disabilities
option-taetigkeit-haushalt = At home (household, care) or none of these
angabe-nebenjob = Is there other work beside it?
option-nebenjob-nein = No
option-nebenjob-lohn = Yes, for a wage, also a Minijob
option-nebenjob-selbstaendig = Yes, self-employed
angabe-stunden = How many hours of work a week?
    .hilfe = Everything together, on average.
    .fehler = Please enter a number from 0 to 80, for example 20.
angabe-rentenart = Which pension is it?
    .hilfe = It is at the top of the pension notice (Rentenbescheid).
option-rentenart-alter = Old-age pension, also an early one
option-rentenart-voll_dauerhaft = Full reduced-earning-capacity pension, for good
option-rentenart-voll_befristet = Full reduced-earning-capacity pension, for a limited time
option-rentenart-teilweise = Partial reduced-earning-capacity pension
option-rentenart-hinterbliebene = Only a widow’s, widower’s or orphan’s pension

angabe-arbeitsfaehig =
    { $rolle ->
        [partner] Can the partner work at least 3 hours a day?
       *[ich]
            { $fuer ->
                [andere] Can the person work at least 3 hours a day?
               *[selbst] Can you work at least 3 hours a day?
            }
    }
    .hilfe = This is only about health. It is not about whether there is a job right now.
option-arbeitsfaehig-ja = Yes, that is possible
option-arbeitsfaehig-voruebergehend_nein = No, not for more than 6 months, but perhaps again later
option-arbeitsfaehig-dauerhaft_nein = No, not for good

# 6 Background ---------------------------------------------------------------------------------
frage-vorgeschichte = A little more about work and training
    .hilfe = Roughly is enough.
    .warum = Arbeitslosengeld, BAföG, Berufsausbildungsbeihilfe and help for a new job depend on it.
angabe-versicherungsmonate = How many of the last 30 months were insured?
    .hilfe = Count months with work and social insurance. Add training, sickness benefit and parental leave. A Minijob does not count.
    .fehler = Please enter a number from 0 to 30, for example 14.
angabe-alg_ausnahme = Does one of these apply?
option-alg_ausnahme-kurz_befristet = Most work contracts were limited to 14 weeks at most
option-alg_ausnahme-rest = Some Arbeitslosengeld of the last 4 years is left
option-alg_ausnahme-nichts_davon = None of these
angabe-letztes_netto = Last wage a month, after deductions (net)
    .hilfe = The wage from the last insured job, on average over one year. Roughly is enough.
    .fehler = Please enter a number, for example 1500 or 1500.50.
angabe-ausbildungsart = What kind of training is it?
option-ausbildungsart-betrieblich = In a company, also with a training provider or in nursing
option-ausbildungsart-schulisch = Only at a school
option-ausbildungsart-berufsvorbereitung = Pre-vocational training through the employment agency
angabe-schulart = What kind of school is it?
option-schulart-allgemein = General school (Haupt-, Real-, Gesamtschule, Gymnasium)
option-schulart-berufsschule = Berufsfachschule or Fachoberschule, without training before
option-schulart-fachschule = Fachschule, or Berufsfachschule with a vocational degree after at least 2 years
option-schulart-zweiter_weg = Evening school or Kolleg
angabe-ausbildungsbeginn = When did university or school begin?
    .hilfe = The beginning of this part. Month and year are enough, for example 10 and 2025.
    .fehler = Please enter month and year, for example 10 and 2025.
angabe-erste_ausbildung = Is it the first training or the first degree?
    .hilfe = “Yes” also fits a master’s right after the bachelor’s. Before a degree, an apprenticeship or training at a Berufsfachschule (vocational school) does not count. What was broken off never counts.
angabe-eltern_zu_weit = Is the school or company too far from the parents’ home?
    .hilfe = Too far means: more than 2 hours a day there and back.
angabe-eltern_einkommen = How much money do the parents have together a month, after deductions (net)?
    .hilfe = For BAföG the year two years ago counts. Roughly is enough. No parents alive: 0.
    .fehler = Please enter a number, for example 3200.
angabe-geschwister = How many other children do the parents still support?
    .hilfe = Brothers and sisters who are small, at school or in training. None: 0.
    .fehler = Please enter a number from 0 to 8, for example 1.
angabe-arbeitslos_dauer = How long without work?
option-arbeitslos_dauer-unter_6_wochen = Less than 6 weeks
option-arbeitslos_dauer-unter_2_jahre = 6 weeks to 2 years
option-arbeitslos_dauer-ab_2_jahre = 2 years or longer
angabe-vorhaben = What is planned?
    .hilfe = Choose everything that fits.
option-vorhaben-stelle = A new job is in sight
option-vorhaben-arbeit = Looking for work
option-vorhaben-ausbildung = Looking for training or studies, or starting soon
option-vorhaben-selbstaendig = Becoming self-employed
option-vorhaben-nichts_davon = None of these
angabe-rentenbeitraege = Were there 5 years or more of pension contributions, 3 of them in the last 5 years?
    .hilfe = It is in the letter from the pension insurance (Renteninformation). Times of raising children or care count too.

# 7 Already receives --------------------------------------------------------------------------
frage-bekommt =
    { $fuer ->
        [andere] What does the person get already?
       *[selbst] What do you get already?
    }
    .hilfe = Also benefits for a partner or children. Choose everything that fits.
    .warum = We need not suggest what is already paid. Some benefits exclude each other, others open the door to more.
angabe-bekommt = Already paid
option-bekommt-kindergeld = Kindergeld (child benefit)
option-bekommt-kinderzuschlag = Kinderzuschlag (child supplement)
option-bekommt-unterhaltsvorschuss = Unterhaltsvorschuss (advance on child maintenance)
option-bekommt-wohngeld = Wohngeld (housing benefit)
option-bekommt-grundsicherungsgeld = Grundsicherungsgeld from the Jobcenter (formerly Bürgergeld)
option-bekommt-grundsicherung_alter_em = Grundsicherung in old age or for people who cannot work
option-bekommt-hilfe_zum_lebensunterhalt = Hilfe zum Lebensunterhalt (help with living costs)
option-bekommt-asylbewerberleistungen = Benefits for asylum seekers
option-bekommt-bildung_und_teilhabe = Bildung und Teilhabe (education package)
option-bekommt-arbeitslosengeld = Arbeitslosengeld from the employment agency
option-bekommt-bafoeg = BAföG
option-bekommt-berufsausbildungsbeihilfe = Berufsausbildungsbeihilfe (BAB)
option-bekommt-elterngeld = Elterngeld (parental allowance)
option-bekommt-mutterschaftsgeld = Mutterschaftsgeld (maternity pay)
option-bekommt-pflegeleistungen = Pflegegeld or other benefits of the care insurance
option-bekommt-hilfe_zur_pflege = Hilfe zur Pflege from the Sozialamt
option-bekommt-eingliederungshilfe = Eingliederungshilfe (integration assistance)
option-bekommt-blindengeld = Blindengeld or Gehörlosengeld (for blind or deaf people)
option-bekommt-soziale_entschaedigung = Soziale Entschädigung, for example after a violent crime
option-bekommt-rundfunkbeitrag = Exemption from the broadcasting fee, or a reduced fee
option-bekommt-nichts_davon = None of these

angabe-sgb2_jahre = For how long in the last 7 years was there money from the Jobcenter?
    .hilfe = Bürgergeld, Arbeitslosengeld II and Grundsicherungsgeld together. Roughly is enough.
option-sgb2_jahre-unter_5_jahre = Less than 5 years
option-sgb2_jahre-ab_5_jahre = 5 to 6 years
option-sgb2_jahre-ab_6_jahre = 6 years or longer

# 8 Money -------------------------------------------------------------------------------------
frage-geld =
    { $rolle ->
        [partner]
            { $fuer ->
                [andere] How much money does the partner have a month?
               *[selbst] How much money does your partner have a month?
            }
       *[ich]
            { $fuer ->
                [andere] How much money does the person have a month?
               *[selbst] How much money do you have a month?
            }
    }
    .hilfe = Roughly is enough. Different every month? Add up the last 6 months and divide by 6.
    .warum = Income counts for many benefits. With rough figures only the amount gets less exact.
angabe-brutto = Wage before deductions (gross, “brutto”)
    .hilfe = It is on the payslip. Also training wage and Minijob.
    .fehler = Please enter a number, for example 1850 or 1850.50.
angabe-gewinn = Profit from self-employment
    .hilfe = Income less business costs, before tax. No profit or a loss: 0.
    .fehler = Please enter a number, for example 900 or 0.
angabe-rente = Pension before deductions (gross)
    .hilfe = Statutory pension or civil servant’s pension, without a company pension. The amount is in the pension notice.
    .fehler = Please enter a number, for example 1100 or 1100.50.
angabe-zusatzrente = Company pension, Riester pension and other additional pensions
    .hilfe = Before deductions (gross). None: 0.
    .fehler = Please enter a number, for example 120 or 0.
angabe-grundrentenzeiten = Are there 33 years or more of work, raising children or care?
    .hilfe = The pension notice calls them “Grundrentenzeiten”. Then part of the pension does not count.
angabe-netto = What is left of it after deductions (net, “netto”)?
    .hilfe = Wage, profit and pensions after tax and insurance. For wages it is at the bottom of the payslip.
    .fehler = Please enter a number. Net cannot be more than gross.
angabe-lohnersatz = Unemployment, sickness or injury benefit (Arbeitslosengeld, Krankengeld, Verletztengeld)
    .hilfe = What is paid into the account a month. Grundsicherungsgeld does not count here. Nothing: 0.
    .fehler = Please enter a number, for example 1050 or 0.
angabe-elterngeld = Parental allowance (Elterngeld)
    .hilfe = What is paid into the account a month, also ElterngeldPlus. Nothing: 0.
    .fehler = Please enter a number, for example 300 or 0.
angabe-foerderung = BAföG, Berufsausbildungsbeihilfe, Ausbildungsgeld or a scholarship
    .hilfe = What is paid into the account a month. Nothing: 0.
    .fehler = Please enter a number, for example 600 or 0.
angabe-sonstiges = Other money a month
    .hilfe = For example maintenance for the person themselves, interest or rent from others. Also a widow’s pension beside work. Kindergeld and other benefits from offices do not count here. Nothing: 0.
    .fehler = Please enter a number, for example 150 or 0.

# 9 Housing -----------------------------------------------------------------------------------
frage-wohnen =
    { $fuer ->
        [andere] What kind of home does the person have?
       *[selbst] What kind of home do you have?
    }
    .warum = Many benefits help with the cost of housing. So it matters what the home costs.
angabe-wohnform = Home
option-wohnform-miete = Rented, also a shared flat or sublet
option-wohnform-eigentum = Own flat or own house
option-wohnform-bei_anderen = With others, without paying rent
option-wohnform-heim = In a nursing home or a home for people with disabilities
option-wohnform-einrichtung = In a clinic, in prison or in another institution
option-wohnform-ohne = No home
angabe-miete = Cost of the home a month, without heating
    .hilfe = Rent with service charges, but without heating and hot water. Shared flat: only the own share. Own home: loan and running costs. With parents: the rent of the whole home. In a hospital or prison: the costs of your own home if there still is one, otherwise 0.
    .fehler = Please enter a number, for example 560 or 560.50.
angabe-heizkosten = Heating and hot water a month
    .hilfe = The monthly instalment. Shared flat: only the own share.
    .fehler = Please enter a number, for example 95 or 95.50.

# 10 Savings -----------------------------------------------------------------------------------
frage-erspartes =
    { $fuer ->
        [andere] How much savings are there?
       *[selbst] How much savings do you have?
    }
    .warum = With some benefits you may keep some savings, but not any amount. The answer stays on this device.
angabe-vermoegen = All savings together
    .hilfe = Accounts, cash and securities, also those of a partner and children. Without a car and without the own home people live in. Roughly is enough.
    .fehler = Please enter a number, for example 3000 or 0.

# 11 Health ------------------------------------------------------------------------------------
frage-gesundheit =
    { $fuer ->
        [andere] How is the person’s health?
       *[selbst] How is your health?
    }
    .hilfe = You may skip this question.
    .warum = With a disability, with care or during pregnancy there is often more money. The answer stays on this device.
angabe-gdb =
    { $rolle ->
        [partner] The partner’s degree of disability (GdB)
       *[ich] Degree of disability (GdB)
    }
    .hilfe = It is on the card or in the letter from the office.
option-gdb-keiner = None
option-gdb-unter_50 = Below 50
option-gdb-ab_50 = 50 to 90
option-gdb-100 = 100
angabe-merkzeichen_g =
    { $rolle ->
        [partner] Does the partner’s card show a G or aG?
       *[ich] Does the card show a G or aG?
    }
    .hilfe = G means: walking is very hard. It is on the severe disability card (Schwerbehindertenausweis).
angabe-pflegegrad =
    { $rolle ->
        [partner] Does the partner need care?
       *[ich]
            { $fuer ->
                [andere] Does the person need care?
               *[selbst] Do you need care?
            }
    }
    .hilfe = The care level (Pflegegrad) is in the letter from the care insurance.
option-pflegegrad-keiner = No
option-pflegegrad-hilfe_ohne_grad = Yes, but there is no care level (Pflegegrad) yet
option-pflegegrad-grad_1 = Care level 1 (Pflegegrad 1)
option-pflegegrad-grad_2 = Care level 2 (Pflegegrad 2)
option-pflegegrad-grad_3 = Care level 3 (Pflegegrad 3)
option-pflegegrad-grad_4 = Care level 4 (Pflegegrad 4)
option-pflegegrad-grad_5 = Care level 5 (Pflegegrad 5)
angabe-beeintraechtigung =
    { $rolle ->
        [partner] What has been hard for the partner for more than 6 months?
       *[ich]
            { $fuer ->
                [andere] What has been hard for the person for more than 6 months?
               *[selbst] What has been hard for you for more than 6 months?
            }
    }
    .hilfe = Or it is likely to last that long. No official letter is needed for this.
option-beeintraechtigung-sehen = Seeing: blind or with very little sight
option-beeintraechtigung-hoeren = Hearing: deaf or nearly deaf
option-beeintraechtigung-andere = Something else: body, mind or learning
option-beeintraechtigung-nichts_davon = None of these
angabe-krankenversicherung =
    { $rolle ->
        [partner] What health insurance does the partner have?
       *[ich]
            { $fuer ->
                [andere] What health insurance does the person have?
               *[selbst] What health insurance do you have?
            }
    }
option-krankenversicherung-gesetzlich = Statutory (gesetzlich), for example AOK or TK
option-krankenversicherung-familie = Statutory, free of charge through the family
option-krankenversicherung-privat = Private (privat), or with Beihilfe
option-krankenversicherung-keine = Not insured
angabe-kind_braucht_hilfe = Does a child have a disability, or need care?
angabe-schwanger = Is someone pregnant?
option-schwanger-nein = No
option-schwanger-ich =
    { $fuer ->
        [andere] Yes, the person
       *[selbst] Yes, me
    }
option-schwanger-partner =
    { $fuer ->
        [andere] Yes, the partner
       *[selbst] Yes, my partner
    }
angabe-geburtstermin = When is the baby due?
    .hilfe = The date is in the maternity record (Mutterpass), for example 15 3 2027.
    .fehler = Please enter day, month and year, for example 15, 3 and 2027.
angabe-mehrlinge = Is it twins or more?

# 12 Hardship ----------------------------------------------------------------------------------
frage-notlagen = Are things especially hard right now?
    .hilfe = You may skip this question. Choose everything that fits.
    .warum = Then we also show help and advice that fits. The answer stays on this device.
angabe-notlagen = What applies
option-notlagen-kein_geld = No money for food or the most basic things
option-notlagen-arbeitsplatz = My job was terminated or ends soon
option-notlagen-mietschulden = Debts for rent, electricity or heating
option-notlagen-wohnungsverlust = The home is lost, or notice was given
option-notlagen-schulden = Other debts
option-notlagen-sucht = Problems with alcohol, drugs or gambling
option-notlagen-gewalt = Violence, abuse or threats, even long ago
option-notlagen-haftentlassung = Just released from prison
option-notlagen-erstausstattung = Furniture, clothes or baby things are missing altogether
option-notlagen-bestattung = A funeral has to be paid for
option-notlagen-haushaltshilfe = Nobody can run the household right now
option-notlagen-schaedigung = Damage to health from a vaccination, war or civilian service
option-notlagen-nichts_davon = None of these
