# `catalog committee`: its help, what it says, what stops it

help-committee = Prepare and take a sitting of the committee: agenda, presence, decisions, minutes (or: comite)
help-committee-after =
    A sitting, from beginning to end:
      catalog committee agenda                     what awaits the next sitting
      catalog committee open 2026-12-01            opens the sitting, with the products that ask for it
      catalog committee attend 2026-12-01 architecte securite    who is there
      catalog committee record 2026-12-01          records the decisions, one product after the other
      catalog committee minutes 2026-12-01         the minutes, to read again and sign
help-committee-agenda = What awaits the next sitting, proposals included (or: ordre-du-jour)
help-committee-agenda-session = The same, said by an option
help-committee-agenda-out = Write to this file
help-committee-agenda-force = Replace the file where there is one
help-committee-agenda-offline = Do not ask the server what is new there
help-committee-open = Open a sitting, with the products that ask for it on its agenda (or: ouvrir)
help-committee-open-day = Day of the sitting, for example 2026-12-01 or tuesday (default: the next one)
help-committee-open-exceptional = Exceptional sitting
help-committee-open-plenary = Plenary sitting
help-committee-attend = Note who is there, by seat, never by name; who comes later is added (or: presence)
help-committee-attend-day = Day of the sitting
help-committee-attend-seats = Seats that are filled, for example architecte securite; twice for a seat with two people (default: tick them)
help-committee-attend-guests = Profile of somebody invited, never a name
help-committee-record = Record the sitting, one product after the other; may be left and resumed (or: tenir)
help-committee-record-day = Day of the sitting
help-committee-record-from = File of the decisions, by product, or - for standard input
help-committee-record-branch_per_product = One proposal a product, rather than one for the sitting
help-committee-minutes = The minutes of a sitting, from what is recorded (or: compte-rendu)
help-committee-minutes-day = Day of the sitting
help-committee-minutes-out = Write to this file
help-committee-minutes-force = Replace the file where there is one
help-committee-minutes-offline = Do not ask the server what is new there
help-committee-undo = Take back the last recording of a sitting that is not sent (or: annuler)
help-committee-undo-day = Day of the sitting
help-committee-undo-yes = Do not ask for confirmation
help-committee-undo-offline = Do not ask the server what is new there

agenda-title = Agenda of { $weekday } { $day }
agenda-title-no-day = What awaits the committee (no sitting is planned)
agenda-lead =
    In short: { $asked ->
        [0] no product asks to pass
        [one] one product asks to pass
       *[other] { $asked } products ask to pass
    }{ $asked ->
        [0] {""}
        [one] , and { $ready ->
            [0] some points block it
           *[other] nothing blocks it
        }
       *[other] , { $ready ->
            [0] none without a blocking point
            [one] one without a blocking point
           *[other] { $ready } without a blocking point
        }
    }; { $reservations ->
        [0] no reservation is open
        [one] one reservation is open
       *[other] { $reservations } reservations are open
    }{ $late ->
        [0] {""}
        [one] , one of them overdue
       *[other] , { $late } of them overdue
    }.
agenda-by-rhythm = Next sitting: { $weekday } { $day }, as often as the committee meets; it is not open yet.
agenda-also = Two sittings
agenda-also-said = listed at the sitting of { $day } too: a product is on one agenda only
agenda-since = Since it came last, on { $day }:
agenda-since-nothing = Nothing changed in its file since it came last, on { $day }.
agenda-since-more =
    { $count ->
        [one] and one more change: { $command }
       *[other] and { $count } more changes: { $command }
    }
agenda-product = { $number }. { $name } — { $gate }
agenda-asked = Request
agenda-asked-on = of { $day }
agenda-asked-as = of { $day } ({ $kind })
agenda-note = To know
agenda-state = State of the file
agenda-may-pass = nothing blocks
agenda-blocked =
    { $count ->
        [one] one point forbids any go
       *[other] { $count } points forbid any go
    }
agenda-previous = Last passage
agenda-previous-said = { $gate }: { $outcome }, on { $day }
agenda-previous-why = { $gate }: { $outcome }, on { $day } ({ $why })
agenda-about = The product
agenda-blockers = What forbids any go:
agenda-open-ones = Reservations still open:
agenda-open-one = { $text } ({ $owner }, by { $due })
agenda-legend = Met: the file shows it. Declared: the team says so, the committee judges. Missing: the file says nothing of it. Blocks: what is missing and forbids any go.
agenda-seats = Seats invited: { $seats }.
agenda-decided = Decided at this sitting
agenda-column-aspect = Aspect
agenda-column-met = Met
agenda-column-declared = Declared
agenda-column-missing = Missing
agenda-column-blocking = Blocks
agenda-column-what = What
agenda-column-who = Who
agenda-column-due = Due
agenda-column-state = State
agenda-column-until = Until
agenda-column-since = Since
agenda-column-kind = Support
agenda-column-days = Wait
agenda-column-reason = Reason
agenda-column-closed = Closed
agenda-column-last = Seen on
agenda-late = overdue
agenda-open-state = open
agenda-reservations = Open reservations
agenda-waivers = Waivers that end soon
agenda-needs = Support needs without an answer
agenda-challenges = Challenges without an answer
agenda-not-examined = listed, not examined
agenda-put-off = Put off, and not asked again
agenda-held = Requests that are stopped
agenda-stops = Stops under way
agenda-reviews = To look at again: the phase lasts
agenda-more =
    { $count ->
        [one] and one more line: `--format markdown` gives them all
       *[other] and { $count } more lines: `--format markdown` gives them all
    }
agenda-next-open = To open the sitting with this agenda: `catalog committee open { $day }`.
agenda-next-record = To record the sitting: `catalog committee record { $day }`.
agenda-next-no-day = To open a sitting: `catalog committee open tuesday` (or a date).

committee-no-coming = No sitting is planned, and nothing says when the committee meets
    .help = Give the day: `catalog committee open 2026-12-01`, or `catalog committee open tuesday`. For the next sitting to be proposed by itself, write `weekday: mardi` under “committee” in catalog.yaml.
committee-open-coming = Next sitting: { $weekday } { $day }
committee-record-unknown-quorum = Nobody noted who is there, and { $required } seats are needed. `catalog committee attend { $day } architecte securite` notes it.
committee-record-meanwhile = “{ $name }” was decided on meanwhile: that decision stays
committee-open-next = On the day: `catalog committee attend { $day } architecte securite` notes who is there, `catalog committee record { $day }` records the decisions.
committee-record-how = Outside of a terminal, the decisions come from a file
    .help = `catalog committee record { $day } --from decisions.yaml --yes`, where the file says by product what `catalog decide --from` reads.
committee-record-at = { $number } / { $all } · { $name }
committee-record-told =
    { $gate }: { $blocking ->
        [0] { $standing ->
            [0] nothing blocks
            [one] one reservation is still open, to lift or to take up
           *[other] { $standing } reservations are still open, to lift or to take up
        }
        [one] one point forbids any go
       *[other] { $blocking } points forbid any go
    }{ $missing ->
        [0] {""}
        [one] , one aspect is incomplete
       *[other] , { $missing } aspects are incomplete
    }
committee-record-ask = What does the committee do about “{ $name }”?
committee-record-decide = It decides: record the decision
committee-record-later = Go on to the next one, and record nothing
committee-record-stop = Stop here, and resume later
committee-record-done =
    { $done ->
        [0] No decision of { $all } is recorded. `catalog committee minutes { $day }` makes the minutes.
        [one] One decision of { $all } is recorded. `catalog committee minutes { $day }` makes the minutes.
       *[other] { $done } decisions of { $all } are recorded. `catalog committee minutes { $day }` makes the minutes.
    }
committee-record-left =
    { $done ->
        [0] No decision of { $all } is recorded. `catalog committee record { $day }` resumes where you are.
        [one] One decision of { $all } is recorded. `catalog committee record { $day }` resumes where you are.
       *[other] { $done } decisions of { $all } are recorded. `catalog committee record { $day }` resumes where you are.
    }
committee-record-already = “{ $name }” already has its decision at this sitting: it stays
committee-record-written =
    { $count ->
        [0] No further decision. `catalog committee minutes { $day }` makes the minutes.
        [one] One decision is recorded. `catalog committee minutes { $day }` makes the minutes.
       *[other] { $count } decisions are recorded. `catalog committee minutes { $day }` makes the minutes.
    }
committee-undo-last = Last recording of the sitting: { $subject }
committee-undo-whole = Nothing is proposed any more for the sitting of { $day }.
committee-undo-done = It is taken back. `catalog committee record { $day }` records again.

sitting-contradicted = Two proposals decide differently about “{ $name }” ({ $gate }) at the sitting of { $day }: one of them is shown
    .help = Two people recorded the same sitting. See together which one counts: `catalog proposals` shows both, and `catalog committee undo { $on }` takes back the one on this computer.
sitting-no-quorum = There is no quorum: { $present } seats filled, of { $required } needed. The decisions are recorded all the same, and the minutes say so.
sitting-open-already = The sitting of { $day } is open already, with all the products that ask for it
    .help = `catalog committee agenda` shows the agenda.
sitting-not-open = The sitting of { $day } is not open
    .help = `catalog committee open { $on }` opens it.
sitting-no-seats = The rules of { $day } do not say which seats the committee has
    .help = `catalog explain committee` shows what they say of it.
sitting-no-seat = The committee has no seat “{ $seat }”
    .help = Its seats: { $known }.
sitting-vacant = The seat “{ $seat }” is vacant: nobody can be present for it
    .help = Vacant seats stand in catalog.yaml, under “committee”: change them there where somebody was appointed.
sitting-too-many = The seat “{ $seat }” is held by { $count } only
    .help = Name each seat as often as it is filled.

minutes-title = Minutes of the committee of { $day }
minutes-title-kind = Minutes of the committee of { $day } · { $kind }
minutes-summary =
    { $count ->
        [0] In short: no decision is recorded.
        [one] In short: one decision, { $outcomes }.
       *[other] In short: { $count } decisions, { $outcomes }.
    }
minutes-summary-adopted =
    { $count ->
        [one] In short: one adoption, and no decision on a product.
       *[other] In short: { $count } adoptions, and no decision on a product.
    }
minutes-outcome-count = { $count } “{ $outcome }”
minutes-no-presence = Presence is not noted. `catalog committee attend { $day } architecte securite` notes it.
minutes-quorum = Quorum met: { $present } seats filled, of { $required } needed.
minutes-no-quorum = No quorum: { $present } seats filled, of { $required } needed.
minutes-product = { $name } — { $gate }
minutes-outcome = Decision
minutes-rationale = Reason
minutes-skip = Optional phase skipped
minutes-replaces = Replaces
minutes-replaces-said = the decision of { $day }, corrected
minutes-corrects-said = “{ $outcome }”, recorded by mistake and corrected the same day
minutes-replaced = Replaced
minutes-replaced-said = by the decision of { $day }
minutes-support = Support asked for
minutes-no-support = none
minutes-opinions = Opinion
minutes-same-opinion = { $opinion } on each of the { $count } aspects
minutes-back = Comes back
minutes-back-on = at the sitting of { $day }
minutes-column-opinion = Opinion
minutes-column-comment = Comment
minutes-column-reservation = Reservation
minutes-column-waiver = Waiver
minutes-challenge = Challenged on { $day } ({ $role })
minutes-answered = Answer of { $day }
minutes-answer = Answer
minutes-followed = Reservations followed at this sitting
minutes-extended = Extended to { $day }: { $name }, “{ $what }” ({ $owner }){ $why ->
        [0] {""}
       *[other] {" "}– { $why }
    }
minutes-reservation-moved = { $kind }: { $name }, “{ $what }”{ $why ->
        [0] {""}
       *[other] {" "}– { $why }
    }
minutes-unanswered = not given yet
minutes-undecided = On the agenda, without a decision
minutes-moved = { $name }: moved to the sitting of { $day } ({ $reason })
minutes-not-examined = { $name }: not looked at
minutes-publish-by = To be published by { $day }.
minutes-signature = For the committee, on: ……………………………………    Signature: ……………………………………
minutes-next = To send: `catalog committee minutes { $day } --format html --out minutes-{ $day }.html`.
agenda-column-elapsed = Time since
committee-record-elsewhere = The file of this product has other proposed changes, which the decision will not see: `catalog gate { $id } --proposal` counts them. To decide with them: `catalog committee record { $day } --branch-per-product`.
sitting-none = There was no sitting on { $day }
    .help = Name a sitting that exists.
sitting-none-called = No sitting falls on a { $text }
    .help = Name a sitting that exists, or open one: `catalog committee open { $text }`.
sitting-offered = { $day } (`{ $on }`)
hint-sittings-known = The sittings that exist: { $known }.
sitting-to-come = The sitting of { $day } has not taken place yet: presence is noted on the day
committee-record-early = The sitting of { $day } has not taken place yet: its decisions are recorded on the day, or later
    .help = Until then, `catalog committee agenda` shows what awaits it.
sitting-who = Who is there? The command names no seat
    .help = Name them by their word, for example `catalog committee attend { $day } architecte securite`. The seats: { $known }.
sitting-seat = `{ $role }` ({ $name })
sitting-ask-who = Who is there, at the sitting of { $day }?
sitting-attend-same = Presence at the sitting of { $day } is noted so already
    .help = Name one more seat, or `--absent` and a seat that is not there.
help-committee-attend-absent = Seat that was noted by mistake, or that left
help-committee-agenda-day = Day of the sitting, for example 2026-12-01 or tuesday (default: the next that is planned)
committee-open-agenda = On the agenda:
committee-open-item = {"  "}– { $name }: { $gate }
agenda-standing =
    { $count ->
        [one] one open reservation forbids a go as long as it is not lifted
       *[other] { $count } open reservations forbid a go as long as they are not lifted
    }
committee-record-correct = To correct a decision of this sitting, for example the last one: `catalog decide { $id } --session { $day }`. To send the sitting to be reviewed, once it is over: `catalog proposals push { $day }`; the proposals of the products are sent apart, in any order.
committee-record-comes-back = At which sitting does “{ $name }” come back?
committee-record-other-day = on another day
committee-record-no-day = it is not decided yet
committee-record-which-day = On what day?
adopted-title = What the committee adopted
adopted-criterion = { $question } ({ $id }, at { $gates }, rules { $rules })
adopted-rules = Rules { $version }
adopted-template = Template “{ $template }”
adopted-catalogue = { $text }
