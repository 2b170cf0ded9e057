# Topics to look for advice by (thema-<id>).

thema-schulden = Debts
thema-wohnung = Housing and rent
thema-grundsicherung = Basic income support
thema-arbeit = Work
thema-energie = Electricity and gas
thema-familie = Family and children
thema-schwangerschaft = Pregnancy
thema-pflege = Care
thema-behinderung = Disability
thema-gesundheit = Illness and health insurance
thema-sucht = Addiction
thema-krise = Worries and crises
thema-gewalt = Violence
thema-migration = New in Germany
thema-behoerde = Which office is in charge?
