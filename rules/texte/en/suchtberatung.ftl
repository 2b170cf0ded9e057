# Addiction advice. Information only: no application, no money.

leistung-suchtberatung = Addiction advice (Suchtberatung)
    .kurz = Advice and help with alcohol, drugs, pills or gambling.
    .text = The advisers listen and help to find a way. They are there for those affected and for relatives. It is confidential and usually free. You need not give your name. You do not need to apply.

bedingung-suchtberatung-sucht = There are problems with alcohol, drugs or gambling.
    .nein = You did not name any of this. If you or someone close to you needs advice later, you can call at any time.
    .offen = This question is open. You may leave it open and call anyway.

hinweis-suchtberatung-ohne_antrag = A call is enough. You need not know yet what you want to change.
hinweis-suchtberatung-angehoerige = Parents, children, partners and friends can get advice too.
hinweis-suchtberatung-lebensgefahr = Is someone’s life in danger, for example after too much alcohol or drugs? Call 112.
hinweis-suchtberatung-jobcenter = With Grundsicherungsgeld the Jobcenter can also arrange addiction advice.
