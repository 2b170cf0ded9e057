# Hilfe zur Pflege (help with care).

leistung-hilfe_zur_pflege = Hilfe zur Pflege (help with the costs of care)
    .kurz = Money from the Sozialamt when the care insurance is not enough.
    .text = Care often costs more than the care insurance pays. If your own money is not enough, the Sozialamt (social welfare office) pays the rest. This is so at home and in a care home. There can be help without care insurance too.

bedingung-hilfe_zur_pflege-pflege = Someone has needed help in daily life for a longer time. It can also be a child.
    .nein = Nobody needs care at the moment.
    .offen = It is open whether someone needs care.
bedingung-hilfe_zur_pflege-vermoegen = The savings are not too high.
    .nein = The savings are too high at the moment. Care can make them smaller quickly: then a new application is possible. A small house to live in and a car mostly do not count.
    .offen = It is open how much is saved.

behoerde-hilfe_zur_pflege-einkommen = Which part of the income must be used for care. A fixed part and the money for the home stay free.
behoerde-hilfe_zur_pflege-bedarf = Which care is needed and what it costs.
behoerde-hilfe_zur_pflege-pflegegrad = Which care level it is. Without care insurance the Sozialamt has this checked.
behoerde-hilfe_zur_pflege-aufenthalt = Whether the residence permit fits, if someone has no German passport.

hinweis-hilfe_zur_pflege-sofort_melden = Do not wait for papers. The help only starts when the Sozialamt knows about the need. A call is enough.
hinweis-hilfe_zur_pflege-zuerst_pflegekasse = Apply for the care level at the Pflegekasse (care insurance) first or at the same time. The Sozialamt only pays what is still missing.
hinweis-hilfe_zur_pflege-grad_1 = With care level 1 the Sozialamt pays only little, for example aids or changes to the home.
hinweis-hilfe_zur_pflege-kinder_zahlen_selten = Children only pay a share if they earn more than 100,000 euros a year.
hinweis-hilfe_zur_pflege-erspartes_zu_hoch = The savings are above what one can surely keep. Some things do not count, for example money set aside for a funeral. Ask the office.
hinweis-hilfe_zur_pflege-asyl = With a Gestattung (permission during asylum) or Duldung (toleration) the office for asylum seekers' benefits mostly helps. Ask there for help with care.
