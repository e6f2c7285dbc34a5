# The pages that `catalog open` shows in the browser

web-skip = Go to the content
web-menu = Menu
web-home = Home
web-catalogue = Catalogue
web-products = Products
web-local = These pages are served by your own computer, to you alone: nothing is sent without your consent.
web-failed = This could not be done
web-back-home = Back to the home page
web-template-fault = The page template “{ $name }” has a fault: the page cannot be shown

web-refused-host = This address is not that of these pages
    .help = They are read on this computer alone, at the address that the program opened.
web-refused-stranger = These pages are opened from the program
    .help = To open them again, type the command “catalog open” in a terminal.
web-refused-token = This address has served already, or is no longer good
    .help = It opens once only. For another one, type the command “catalog open” in a terminal.
web-refused-forged = This form does not come from these pages
    .help = Nothing was done. Go back to the page before, reload it, and send it again.
web-refused-too-long = This is too long: nothing was done
    .help = A form may say a million characters at most. Go back and shorten your text.
web-refused-method = This page is not asked for in this way
web-refused-not-found = There is no page at this address
    .help = Check it, or go back to the home page.
web-refused-broken = The page could not be shown
    .help = This is a fault of the program, and nothing was lost: go back, or close these pages and open them again.

web-read-only = Reading only: you may not write in this repository. You can read everything, and record nothing.
web-read-only-no-repository = Reading only: this folder is not in a Git repository, where proposals are recorded. You can read everything.

web-go-list = the list of products
web-go-new = register a product
web-go-proposals = the proposals
web-go-report = the report
web-go-reports = the reports
web-go-show = its page
web-go-show-proposal = its page as you propose it
web-go-show-all = its whole page
web-go-gate = the gate
web-go-gate-all = the gate, question by question
web-go-answer = answer the questions
web-go-decide = record the decision
web-go-advance = open the phase

web-terminal-decide = recording the decision (in a terminal, by who keeps the catalogue)
web-terminal-set = changing the file (in a terminal, by who keeps the catalogue)
web-terminal-validate = checking the catalogue (in a terminal, by who keeps the catalogue)
web-terminal-measure = the reading of the indicator (in a terminal, by who keeps the catalogue)
web-terminal-milestone = the date of the milestone (in a terminal, by who keeps the catalogue)
web-terminal-stop = stopping the product (in a terminal, by who keeps the catalogue)
web-terminal-undo = taking back the last recording (in a terminal, by who keeps the catalogue)
web-terminal-explain = what the word means (in a terminal, by who keeps the catalogue)

web-committee = The committee
web-door-sitting = The next sitting
web-door-sitting-how = Who asks to pass, how each file stands, what moved since the last time.
web-door-todo = What is to be done
web-door-todo-how = Reservations, actions, help: who owes what, and by when.
web-go-agenda = the agenda
web-go-todo = what is to be done
web-terminal-sitting = taking the sitting (in a terminal, by who keeps the catalogue)
web-terminal-request = the request for a gate (in a terminal, by who keeps the catalogue)
web-terminal-challenge = the answer to the challenge (in a terminal, by who keeps the catalogue)
web-terminal-action = closing the action (in a terminal, by who keeps the catalogue)
web-terminal-need = following the request for help (in a terminal, by who keeps the catalogue)
web-terminal-update = the week's update (in a terminal, by who keeps the catalogue)
web-terminal-diff = the list of all changes (in a terminal, by who keeps the catalogue)

web-search = Look for a product, by its name or what it does
web-search-do = Search
web-search-phase = Phase
web-search-any-phase = All
web-mine = Your products
web-mine-more =
    { $count ->
        [one] And one more
       *[other] And { $count } more
    }
web-mine-none = The products that you follow will show here as soon as you have answered a question about them.
web-doors = To begin
web-all =
    { $count ->
        [one] The only product of the catalogue
       *[other] The { $count } products of the catalogue
    }
web-all-products = See all products
web-found = { $count ->
    [one] One product, of { $total }
   *[other] { $count } products, of { $total }
}
web-found-none = No product of the catalogue answers this search. Try a shorter word or another phase; if the product is not there, you can register it.
web-products-proposed = Proposed, not in the catalogue yet
web-products-proposed-mark = proposed
web-products-here = In the catalogue

web-actions = What you can do
web-act-gate = Prepare: { $gate }
web-gate-other = Look at another gate
web-gate-look = Look

web-act-answer = Answer the questions
web-act-answer-on =
    { $count ->
        [one] Go on with the questions (one answer kept)
       *[other] Go on with the questions ({ $count } answers kept)
    }

web-unknown = I don’t know
web-later = Later
web-none = No, there is none
web-some = Otherwise, describe one; another will be asked for next where needed.
web-required = needed
web-hint-date = For example 2027-01-15 or 15 January 2027
web-hint-approx-date = A day, a month or a year: 2027-01-15, January 2027, 2027
web-hint-number = A number, for example 12 or 1250.50
web-hint-share = A part of the whole, for example 60%
web-only-if =
    { $count ->
        [one] Only if the answer is “{ $answers }”
       *[other] Only if the answer is one of these: { $answers }
    }
web-hint-list = Commas stand between several answers
web-hint-url = An address that begins with https://

web-questions = Questions about “{ $name }”
web-title-with-faults = Error: { $title }
web-question = Question { $number } of { $count }
web-questions-blocking =
    { $count ->
        [one] One question still forbids any go; the others can wait.
       *[other] { $count } questions still forbid any go; the others can wait.
    }
web-questions-free = None of these questions forbids a go any more: answer those that you can.
web-questions-forbidding =
    { $count ->
        [one] Nothing that is asked here forbids a go any more, but one expectation is not met and still forbids any go: its answer is unknown, not enough, or left for later.
       *[other] Nothing that is asked here forbids a go any more, but { $count } expectations are not met and still forbid any go: their answers are unknown, not enough, or left for later.
    }
web-questions-open =
    { $count ->
        [one] One question in all
       *[other] { $count } questions in all, by aspect
    }
web-questions-how = Leave empty what you cannot say today: it will be for later. Each page that you send is kept.
web-questions-none = There is no more question to answer here.
web-faults =
    { $count ->
        [one] One answer needs another look
       *[other] { $count } answers need another look
    }
web-faults-kept = The other answers of the page are kept, and so is what you wrote below.
web-changed-elsewhere = An answer was given here since this page was opened: in another window, or by sending this one a first time. All that you wrote is below, beside the other answer: correct it where needed, then send it again to keep it.
web-questions-anew = Keep the other answers instead, and go back to the questions
web-answered-meanwhile = The answer given in the meantime: “{ $said }”
web-why = Why this question?
web-answer-next = Keep and go on
web-answer-end = Keep and see what I propose
web-waiting = Kept, and not written yet: what must go with it is missing
web-wrong = Kept, and to be written otherwise: it is not understood, or not possible
web-by-hand = What does not fit in a question
web-then = Next
web-answered =
    { $count ->
        [one] See what you are about to propose (one answer)
       *[other] See what you are about to propose ({ $count } answers)
    }
web-passed = Go back to the questions left for later
web-all-questions = Look again at the questions that have an answer too
web-nothing-answered = There is no answer to propose

web-propose = What you are about to propose
web-propose-nothing = The file says all of this already: nothing would change.
web-propose-warnings =
    { $count ->
        [one] One remark of the rules, which stands in no way
       *[other] { $count } remarks of the rules, which stand in no way
    }
web-propose-lines = The lines of the file { $path }
web-propose-who = In the name of { $name }
web-propose-do = Propose
web-propose-change = Change it
web-propose-safe = Nothing is sent: the proposal is recorded on this computer, and you will send it next if you wish.
web-propose-moved = What would be proposed has changed since the page was opened: the catalogue or the proposal has moved. Nothing was recorded; here is what would be now.

web-proposed = Proposal: { $name }
web-proposed-title = Your proposal
web-back-product = Back to the product
web-proposed-done = It is recorded. Here is all that your proposal holds.
web-proposed-twice = It was recorded already: nothing was done twice.
web-proposed-sent = The proposal is sent.
web-proposed-next = What is left to do
web-proposed-unsent = The proposal is on this computer only, so far.
web-proposed-send = Send it to the server
web-proposed-open = Open the request for review
web-proposed-open-why = The forge’s page where the proposal, once sent, is submitted to its reviewers
web-proposed-no-remote = This repository has no server: send the proposal by e-mail.
web-proposed-patch = Download the proposal
web-proposed-patch-why = A file to attach to an e-mail: who keeps the catalogue will know how to put it there
web-proposed-git = For who knows Git
web-proposed-branch = Branch
web-proposed-then = The same proposal can also be completed:
web-proposed-commit = Commit
web-proposed-subject = Title
web-undo-title = A mistake?
web-undo = Take the last recording back
web-undo-then = A decision noted wrongly, an answer to give again: take the recording back, then make it anew.
web-undo-why = This will no longer be in your proposal; the catalogue itself does not change.
web-undo-do = Take it back
web-undo-not = Keep it
web-undo-done = It is taken back from your proposal. Nothing is lost: who keeps the catalogue can put it back.

web-who = Who are you?
web-who-why = Each proposal bears its author’s name. Your answer stays in this folder, and is asked for once.
web-who-faults = An answer needs another look
web-who-name = Your first and last name
web-who-email = Your e-mail address at work
web-who-keep = Go on
web-who-no-name = Write your name
web-who-no-email = Write an e-mail address, for example first.last@example.org

web-act-phase = Open the phase
web-act-decision = Record a decision
web-act-decision-on = Go on with the decision that was begun
web-act-reservations = { $count ->
    [one] Lift or extend the reservation
   *[other] Lift or extend one of the { $count } reservations
}
web-act-proposed = See the proposal under way
web-choose = Choose
web-see-proposal = See what I propose

web-door-look = Find a product
web-door-look-how = Where it stands, what the committee decided, what its next gate lacks
web-door-new = Register a product
web-door-new-how = A name and a sentence: what is like it already is shown to you first
web-door-reports = Read the figures
web-door-reports-how = The reports on all products

web-register = Register a product
web-register-about = Registration of “{ $name }”
web-register-how = Begin with its name and a sentence: you will see whether something like it exists.
web-register-name = What is the product called?
web-register-name-help = The name that its users will know
web-register-sentence = What does it do, and for whom?
web-register-sentence-help = One sentence, as you would say it to somebody
web-register-begin = Go on
web-register-no-name = Give the product a name
web-register-drafts = Registrations under way
web-register-again = Change the name or the sentence
web-register-leave = Give this registration up
web-register-leave-why = Its name and all the answers given here will be erased from this computer. Nothing was proposed to anybody yet.
web-register-leave-do = Erase this registration
web-register-left = The registration is erased.
web-register-existing = If it was there before this registration
web-register-not-begun = This registration is not begun, or it is over
    .help = Your registrations under way are on the page “Register a product”.
web-alike = Perhaps this exists already
web-alike-why = Before you register “{ $name }”, look at what is like it: perhaps there is less to do than planned.
web-alike-products = Products
web-alike-commons = Commons to reuse
web-alike-on = Go on registering “{ $name }”
web-alike-kept = The name and the sentence are kept: you can come back later.

web-decision = Decision on “{ $name }”
web-decision-title = Record a decision of the committee
web-decision-not-yet = The decision cannot be recorded yet
web-decision-day = On which day did the committee sit?
web-decision-gate = At which gate?
web-decision-outcome = What did it decide?
web-decision-on = Go on
web-decision-again = Change the day, the gate or the decision
web-decision-changed = You changed the day, the gate or the decision: this is what has to be said now. What you had written is kept; read it again, then go on.
web-decision-fault-outcome = Choose what the committee decided
web-decision-fault-future = The committee cannot have sat on that day yet: today is { $today }
web-decision-fault-before = The product entered the phase “{ $phase }” on { $since } only: the committee cannot have opened the next one before that day
web-decision-fault-way = This gate does not lead out of the phase “{ $phase }”, where the product is
web-decision-fault-decided = The committee has given a go at this gate already, and it has not been used yet: open the phase instead of deciding again. If that decision is only proposed, take it back from the page of the proposal under way, then record the right one; otherwise ask who keeps the catalogue.
web-decision-fault-skip = Say why a phase is skipped
web-decision-fault-opinion = The committee's opinion is missing: give it for all aspects, or aspect by aspect
web-decision-fault-rationale = Say why the committee decided so
web-decision-fault-no-reservation = This decision carries at least one reservation: say what has to be done
web-decision-fault-reservation =
    { $key ->
        [text] Say what has to be done
        [aspect] Choose the aspect that this reservation is about
        [owner_role] Say who is responsible for this reservation
       *[other] Say by when this reservation has to be closed
    }
web-decision-opinions = The opinions
web-decision-opinion-all = Opinion on all aspects
web-decision-opinion-apart = One opinion an aspect (below)
web-decision-opinion-same = Like the others
web-decision-opinion = Opinion
web-decision-word = A word to explain it
web-decision-by-aspect = A different opinion on an aspect
web-decision-rationale = Why this decision?
web-decision-skip = Why is a phase skipped?
web-decision-reservations = The reservations
web-decision-reservation = Reservation { $number }
web-decision-reservation-text = What is to be done
web-decision-reservation-aspect = Aspect
web-decision-reservation-owner = Who answers for it? A function, never a name
web-decision-reservation-due = By when?
web-decision-more = Add a reservation
web-decision-support = What support does the product need?
web-decision-support-none = Nothing ticked: the committee saw no need.
web-decision-open = Open at once the phase that this decision allows

web-phase = Phase of “{ $name }”
web-phase-title = Open a phase
web-phase-opens = From the phase “{ $from }” to the phase “{ $to }”
web-phase-start = From which day?
web-phase-start-help = Leave it empty for the day of the decision; otherwise, for example 2027-01-15
web-phase-closed = No decision of the committee opens a phase to this product for now.

web-reservation = Reservations of “{ $name }”
web-reservation-title = Lift or extend a reservation
web-reservation-why = A reservation is not erased: what happens to it is written after it, and proposed as any change.
web-reservation-none = This product has no open reservation.
web-reservation-not-yet = What happens to this reservation cannot be recorded yet
web-reservation-which = Which reservation is it?
web-reservation-one = { $text } (due { $due })
web-reservation-quoted = { $text }
web-reservation-kind = What happens to it?
web-reservation-closed = It is lifted: what was asked for is done
web-reservation-extended = It is extended until another day
web-reservation-converted = It becomes something else, for example an action that is followed
web-reservation-day = On which day?
web-reservation-day-help = Leave empty for today; otherwise for example 15/01/2027
web-reservation-role = Who finds or grants it? A function, never a name (optional)
web-reservation-fault-which = Choose the reservation
web-reservation-fault-kind = Say what happens to it
web-reservation-fault-proof = Say what shows that it is lifted
web-reservation-fault-due = Say until which day it is extended
web-reservation-fault-reason = Say for which reason
web-go-reservation = what happens to the reservation

web-decision-kept = What you had begun to write is taken up.
web-decision-forget = Start this decision again
web-decision-forget-do = Erase what is written
web-decision-forget-why = What is written here will be erased from this computer. Nothing was proposed to anybody yet.
web-decision-keep = Keep for later

web-pages = Pages of the list
web-page-of = Page { $page } of { $pages }
web-page-before = Page before
web-page-after = Next page

web-reports = Reports
web-report-options = Choose what the report says
web-report-day = As of
web-report-compare = Compared with
web-report-do = Show
error-no-report = There is no report “{ $id }”

web-proposals = Proposals
web-proposals-what = What you proposed and has not gone into the catalogue yet.
web-proposals-none = There is no proposal under way.
web-proposals-sent = sent to the server
web-proposals-here = on this computer only
web-proposals-behind =
    { $count ->
        [one] the catalogue has changed once since
       *[other] the catalogue has changed { $count } times since
    }

web-declaration = Accessibility
web-declaration-what = These pages are made to be read and filled in by everybody, with or without a mouse, with or without a screen reader.
web-declaration-done = What is done
web-declaration-keyboard = Everything is done by keyboard; where one is always shows.
web-declaration-zoom = Everything can be read at 200% and on a screen of 320 points, light or dark, and can be printed.
web-declaration-script = Nothing depends on a script: the pages have none.
web-declaration-axe = An automatic check (axe-core) is run on the pages at three widths at each change of the program.
web-declaration-state = State of compliance
web-declaration-not-audited = These pages have not been audited by the RGAA yet: no compliance is declared. An automatic check sees a part of the faults only.
web-declaration-contact = A difficulty?
web-declaration-write = Tell whoever keeps the catalogue or the program. All that these pages do can be done in a terminal too.
web-decision-reached = When did the product reach “{ $milestone }”?
web-decision-reached-help = A day, a month or a year: 12 March 2025, March 2025, 2025; “I don't know” if nobody does. This gate is not granted before.
web-decision-fault-milestone = Say when the product reached this milestone: the gate is not granted before
