# The rules of src/rules/change/reservations.rs: title, .why, their messages with .help (what to do)

C-08 = A closed reservation stays closed
    .why = What happened to a reservation is the proof that its condition was kept.
C-08-rewritten = A recorded event of the reservation “{ $name }” has been changed or removed
    .help = Put it back as before, and add what is new at the end: `catalog reservation close` or `extend`.
C-08-reopened = The reservation “{ $name }” was over, and an event opens it again
    .help = Take this event out. Where the problem comes back, the committee makes a new reservation, in a new decision.
C-09 = A due date moves only by an extension that says why
    .why = A due date that slips without a word is none any more.
C-09-edited = The due date of the reservation “{ $name }” has been changed in place
    .help = Put it back as before, then: `catalog reservation extend { $id } { $name } --until { $due } --reason "…"`.
C-09-no-reason = The extension of the reservation “{ $name }” does not say why
    .help = Add `reason:` to this event.
C-09-again = The reservation “{ $name }” is extended { $count } times
    .help = Close it, or have the committee talk about it: one more extension moves nothing forward.
