# Pflegeleistungen (care insurance benefits).

leistung-pflegeleistungen = Pflegegeld (care allowance) and other help from the care insurance
    .kurz = Money and help when someone needs care in daily life.
    .text = Someone who needs help in daily life for more than half a year gets a Pflegegrad (care level). From level 2 there is Pflegegeld or a care service. With level 1 there is a smaller amount for help in daily life (Entlastungsbetrag). Income and savings do not count.

bedingung-pflegeleistungen-pflege = Someone has needed help in daily life for a longer time. It can also be a child.
    .nein = Nobody needs care at the moment. If that changes, a call to the Pflegekasse (care insurance) is enough.
    .offen = It is open whether someone needs care.
bedingung-pflegeleistungen-versicherung = There is care insurance. It belongs to the health insurance.
    .nein = Without health insurance there is mostly no care insurance. The Sozialamt (social welfare office) can help then.
    .offen = It is open how the person who needs care is health insured.

behoerde-pflegeleistungen-gutachten = Which care level it is. Someone from the Medizinischer Dienst (medical service) visits or calls to find out.
behoerde-pflegeleistungen-dauer = Whether the help will probably be needed for at least 6 months.
behoerde-pflegeleistungen-vorversicherung = Whether someone had care insurance for at least 2 of the last 10 years. For children the parents count.

hinweis-pflegeleistungen-ab_antrag = Money is paid from the month in which the application arrives. A call to the Pflegekasse (care insurance) is enough. It belongs to the health insurance.
hinweis-pflegeleistungen-ohne_grad = No care level yet? Apply for it at the Pflegekasse. Write down for a few days where help is needed.
hinweis-pflegeleistungen-pflegedienst = A care service can come instead of Pflegegeld. Both together is possible too. There is also an Entlastungsbetrag, for example for help in the household.
hinweis-pflegeleistungen-heim = Other amounts apply in a care home. The Pflegekasse pays them to the home.
hinweis-pflegeleistungen-kind = Children can get a care level too. They are compared with healthy children of the same age.
hinweis-pflegeleistungen-privat = People with private insurance apply to their own insurer. The amounts are the same. With Beihilfe (help for civil servants) the Beihilfe pays a part.
hinweis-pflegeleistungen-ohne_versicherung = Without health insurance: ask the Sozialamt for Hilfe zur Pflege (help with care). They also help to get back into a health insurance.
hinweis-pflegeleistungen-hoeherer_grad = Is more help needed than before? A higher care level can be applied for at any time.
