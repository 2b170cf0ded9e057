# Themen, nach denen man Beratung sucht (thema-<id>).

thema-schulden = Schulden
thema-wohnung = Wohnung und Miete
thema-grundsicherung = Grundsicherung
thema-arbeit = Arbeit
thema-energie = Strom und Gas
thema-familie = Familie und Kinder
thema-schwangerschaft = Schwangerschaft
thema-pflege = Pflege
thema-behinderung = Behinderung
thema-gesundheit = Krankheit und Krankenkasse
thema-sucht = Sucht
thema-krise = Sorgen und Krisen
thema-gewalt = Gewalt
thema-migration = Neu in Deutschland
thema-behoerde = Welches Amt ist zuständig?
