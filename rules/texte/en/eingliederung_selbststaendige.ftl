# Leistungen zur Eingliederung von Selbständigen (help for the self-employed).

leistung-eingliederung_selbststaendige = Hilfen für Selbstständige (help for the self-employed)
    .kurz = Grant, loan or advice for your own business.
    .text = If you get Grundsicherungsgeld (basic income support) and self-employment is or becomes your main work, there can be help for the business. For equipment and material there are loans and up to 5,000 euros as a grant. If the business is already running, the Jobcenter can pay for advice. The law calls it "Leistungen zur Eingliederung von Selbständigen".

bedingung-eingliederung_selbststaendige-grundleistung = There is Grundsicherungsgeld (basic income support), or it looks possible.
    .nein = This help comes with Grundsicherungsgeld (basic income support). It does not look like that at the moment. Is it different for you? Then ask the Jobcenter.
    .offen = It is open whether there is or can be Grundsicherungsgeld.
bedingung-eingliederung_selbststaendige-person = Someone in the household can work, is under pension age and gets no Arbeitslosengeld (unemployment benefit).
    .nein = Here the Jobcenter helps people under pension age who can work. Anyone who gets Arbeitslosengeld (unemployment benefit) asks the Agentur für Arbeit (employment agency): it has its own help.
    .offen = Age, health or Arbeitslosengeld are open.
bedingung-eingliederung_selbststaendige-selbststaendig = Someone is self-employed or wants to be.
    .nein = This help is for people with their own business or with the plan for one. Is that your plan? Then talk to the Jobcenter before you spend money.
    .offen = It is open whether someone is or wants to be self-employed.

behoerde-eingliederung_selbststaendige-tragfaehig = Whether the business is likely to pay its way, so that less or no Grundsicherungsgeld is needed soon. An expert body is asked about this.
behoerde-eingliederung_selbststaendige-hauptberuf = Whether the self-employment is or becomes the main work.
behoerde-eingliederung_selbststaendige-ermessen = What is necessary and reasonable for the business, and whether the Jobcenter pays for it.

hinweis-eingliederung_selbststaendige-vorher = Apply before you buy or order anything. Otherwise you bear the costs yourself.
hinweis-eingliederung_selbststaendige-nach_einem_jahr = Since July 2026 the Jobcenter usually looks after one year at whether the business pays its way.
hinweis-eingliederung_selbststaendige-gruendungszuschuss = Anyone starting a business with Arbeitslosengeld asks the Agentur für Arbeit (employment agency) beforehand about the Gründungszuschuss (start-up grant).
