# Pages the operator fills in: ui-seite-<name> is the title, seite-<name> the text.
# An empty line starts a new paragraph, "# " at its beginning makes it a heading.
# .vorlage: while this exists, the build warns. Delete it once the text is right.

seite-leichte-sprache =
    # What is this page about?

    The state helps people with money. This money is called: social benefit.

    There are many social benefits. For example: Kindergeld and Wohngeld.

    On this page you answer questions. There are at most 15 questions. Then you see: Which benefits may fit me?

    # How it works

    Press: Start.

    You see one question at a time. Answer the question. Then press: Continue.

    You do not know an answer? That is fine. Then press: I don’t know.

    # Your answers are secret

    Your answers stay on your device. Nobody else sees your answers.

    # The office decides

    This page can be wrong. Only the office can decide. You may always apply.

    # You need help?

    Call this number: 115. They tell you which office is right for you.

    # Report barriers

    Something on this page does not work? At the bottom of each page it says: Give feedback. There you can tell us.
    .vorlage = Have it read by a test group.

seite-gebaerdensprache =
    # Video in German Sign Language

    Here the operator shows a video in German Sign Language. It explains what this page is about, how to find your way and where the accessibility statement is.

    # Until then

    You answer at most 15 questions. Then you see which benefits are possible. Your answers stay on this device.
    .vorlage = Insert the video.

seite-barrierefreiheit =
    # Accessibility statement

    The operator of this page inserts their name here. They are responsible for everybody being able to use the page.

    # How accessible is the page?

    The page is built to the German accessibility ordinance (BITV 2.0) and to WCAG 2.2, level AA. It can be used with the keyboard and with a screen reader. It adapts to small screens, large type, dark colours and high contrast. Automatic checks find no errors. The operator enters a check by people here.

    # What is not accessible yet

    The video in German Sign Language is still missing. The texts in Leichte Sprache have not been read by a test group. Some forms of the offices we lead to are not accessible.

    # Report barriers

    You come across a barrier? Write to us on the page "Give feedback".

    # Mediation

    If that does not help, there is an office that mediates. The operator names it here.
    .vorlage = Enter operator, check and mediation office.

seite-datenschutz =
    # The most important thing

    Your answers stay on your device. We do not see them and do not store them. No office learns of them either.

    # How the page works

    Your browser loads the questions and the rules once. Then it calculates everything itself. Nothing is sent back to us. The address of the page never contains an answer.

    # What is kept on the device

    While the window is open, the browser remembers your answers. So nothing is lost when you reload. When you close the window, they are gone. They stay longer only if you choose "Remember answers on this device". "Delete everything" deletes everything at once.

    # No cookies, no statistics

    The page sets no cookies. It does not count visits. It loads nothing from other providers.

    # When the page loads

    As with every website, the computer that delivers the page sees your IP address. The operator states here what of it is stored. The name of the operator and their data protection officer also stand here.

    If you look for a place outside Sachsen-Anhalt, the page loads the places of all other federal states. It always loads all of them together. So nobody learns which place or which state you mean.

    # When you leave the page

    If you open an application or another page, its own privacy rules apply. Your answers from here do not go along.
    .vorlage = Enter operator, logs and data protection officer.

seite-impressum =
    # Who runs this page

    The operator enters here: name of the office, address, telephone number, email address and who is responsible.

    # What this page is

    This page estimates which social benefits are possible. It is not legal advice and not an official decision. Only the office can decide.

    # Where the information comes from

    The rules follow the laws. Each condition names its section. Offices and ways to apply were checked, with source and date.
    .orte = Places and postcodes
    .vorlage = Enter the details of the operator.

seite-rueckmeldung =
    # Something is wrong? Something is hard to understand?

    Tell us. The operator enters an email address and a telephone number here.

    # What helps us

    Write which page you were on and what you expected. Please do not write personal details such as income or illnesses.
    .vorlage = Enter email address and telephone number.
