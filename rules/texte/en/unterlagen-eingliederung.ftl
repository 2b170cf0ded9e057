# Papers, offices and deadlines of the help from the Jobcenter on the way into work.

unterlage-bescheid_amt = Decision letter from the Jobcenter or the Agentur für Arbeit (employment agency), if you have one
unterlage-stellenzusage = Work contract, promise of a job or invitation to an interview, if you have one
unterlage-kostenbelege = Offers or prices for what you need
unterlage-gewerbeanmeldung = If self-employed: trade registration or registration at the tax office, if it exists already
unterlage-geschaeftsplan = If self-employed: plan for the business with figures
unterlage-betriebszahlen = If the business is already running: income and expenses
unterlage-stellungnahme_fachkundig = Statement of an expert body, for example a chamber or a bank. Ask the Jobcenter first.
unterlage-betrieb = Name of the company that would like to hire you, if there is one already
unterlage-ausweis_wenn_da = ID card, if you have one. It works without one too.

stelle-jobcenter_oder_agentur = Jobcenter or Agentur für Arbeit (employment agency)
    .bei = at the Jobcenter or the Agentur für Arbeit (employment agency)

teil-ohne_grundsicherungsgeld = If you get Arbeitslosengeld (unemployment benefit) or no Grundsicherungsgeld

frist-aktivierungsgutschein = Get it before the course or coaching.
    .text = Once the help has begun, it is usually too late.
frist-vermittlungsbudget = Apply before there are costs.
    .text = What is already bought or booked is usually not paid.
frist-einstiegsgeld = Apply before the first working day.
    .text = After that it is usually too late.
frist-eingliederung_selbststaendige = Apply before you buy anything.
    .text = What is already bought is usually not paid.
frist-freie_foerderung = Apply before there are costs.
    .text = The aim must be settled before the start.
