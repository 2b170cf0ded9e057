# Debt advice. Information only: no application, no money.

leistung-schuldnerberatung = Debt advice (Schuldnerberatung)
    .kurz = Someone helps you to sort out your debts.
    .text = The advisers look at all debts with you. They help with letters and talk to those who want money from you. It is confidential and usually free. You do not need to apply: just call.

bedingung-schuldnerberatung-schulden = There are debts.
    .nein = You did not name any debts. If you need advice later, you can call at any time.
    .offen = It is open whether there are debts. You can call anyway.

behoerde-schuldnerberatung-kosten = Whether the office pays for the advice if it costs something.

hinweis-schuldnerberatung-ohne_antrag = You need not prepare anything. Bring all letters, also those still closed.
hinweis-schuldnerberatung-miete_zuerst = Debts for rent or electricity are the most urgent. For these call the office first.
hinweis-schuldnerberatung-insolvenz = The advisers also help with personal insolvency (Privatinsolvenz). For this you need a certificate from a recognised advice centre.
hinweis-schuldnerberatung-konto = Is your bank account being seized? Ask the bank for a protected account (Pfändungsschutzkonto, P-Konto). Then you keep what you need most.
hinweis-schuldnerberatung-jobcenter = With Grundsicherungsgeld the Jobcenter can also arrange debt advice.
