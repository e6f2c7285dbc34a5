# The rules of src/rules/product/reservations.rs: title, .why, their messages with .help (what to do)

S-13 = A decision with reservations has some, and the others have none
    .why = A reservation that is not written will never be closed, and a plain go must leave nothing pending.
S-13-none = The outcome is “{ $outcome }”, but the decision has no reservation
    .help = Add at least one reservation, for example `reservations: [{"{"}id: r1, aspect: securite, text: Finish the audit, owner_role: responsable_technique, due: 2026-02-16{"}"}]`, or choose an outcome without reservations.
S-13-some = The outcome is “{ $outcome }”, which allows no reservations, and the decision has some
    .help = Choose an outcome that allows reservations ({ $reserved }), or remove the reservations.
S-14 = A reservation says what to do, who answers for it and by when
    .why = Without a text, an owner or a due date, nobody can follow a reservation up or say that it is closed.
S-14-same-id = Two reservations of this decision have the id “{ $reservation }”
    .help = Number them `r1`, `r2`, `r3`… in the order in which they are written.
S-14-missing =
    { $key ->
        [text] The reservation “{ $reservation }” does not say what remains to be done
        [aspect] The reservation “{ $reservation }” does not say which aspect it is about
        [owner_role] The reservation “{ $reservation }” has no owner
        [due] The reservation “{ $reservation }” has no due date
       *[other] The field “{ $key }” is missing from the reservation “{ $reservation }”
    }
    .help =
        { $key ->
            [text] Add what is expected, for example `text: Bring the business owner to 60%`.
            [aspect] Add the aspect concerned, for example `aspect: organisation`.
            [owner_role] Add the function of the person in charge, for example `owner_role: responsable_metier`.
            [due] Add the date by which it must be done, for example `due: 2026-02-16`.
           *[other] Add a line `{ $key }: …` to this reservation.
        }
S-14-due-before = The due date { $due } of the reservation is before the decision of { $opened } that makes it
    .help = Write a due date after { $opened }, or correct the date of the decision.
S-14-event-before = This event of { $on } is before the decision that makes the reservation
    .help = Correct the date `on:` of the event: nothing happens to a reservation before it exists.
S-14-event-missing =
    { $key ->
        [proof] The reservation is closed (“{ $kind }”) without a proof
        [due] The due date is put off (“{ $kind }”) without a new date
        [reason] Nothing says why this event “{ $kind }” took place
       *[other] The field “{ $key }” is missing from this event “{ $kind }”
    }
    .help =
        { $key ->
            [proof] Add the address of the document that shows it, for example `proof: docs/audit-2026.pdf`.
            [due] Add the new due date, for example `due: 2026-04-30`.
            [reason] Add the reason in a few words, for example `reason: recruitment put off to spring`.
           *[other] Add a line `{ $key }: …` to this event.
        }
S-15 = A reservation is to be met soon
    .why = A reservation without a near due date is forgotten: the rules give a time, which may be exceeded by saying why.
S-15-far = The due date { $due } comes more than { $days } days after the decision of { $opened }
    .help = Bring the due date closer, or add the reason to the reservation, for example `due_reason: contract renewed in spring`.
S-16 = A reservation is met by its due date
    .why = A go with reservations is a go under conditions: a condition that is late must be seen.
S-16-overdue = Reservation “{ $reservation }” of decision “{ $decision }” was due on { $due }: it is { $days } days late
    .help = If it is met, add that to its `events:` with the proof; else ask the committee for a new due date and add an event `kind: extended` with `due:` and `reason:`.
S-17 = Reservations are closed or renewed before the next gate
    .why = A reservation is the condition of a go: to move on without closing it is to forget it.
S-17-open = The gate “{ $gate }” is granted while the reservation “{ $reservation }” of the decision “{ $decision }” is still open (“{ $text }”)
    .help = If it is closed, add that to its `events:`, for example `- {"{"}on: 2026-02-10, kind: closed, proof: docs/audit-2026.pdf{"}"}`. Otherwise, take it up in a reservation of the new decision, with `renews: { $decision }/{ $reservation }`.
