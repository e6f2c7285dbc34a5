# `catalog reservation`: its help, what it says, what stops it

help-reservation = Close, extend or convert a reservation of the committee (in French: reserve)
help-reservation-after =
    Examples:
      catalog reservation close { $product } r1 --proof https://example.org/audit
      catalog reservation extend { $product } r1 --until 2027-03-01 --reason "audit postponed"

    A reservation is not erased: what happens to it is written after it.
help-reservation-close = Close a reservation, with the proof that it is met (in French: lever)
help-reservation-close-proof = Proof: an address, or what shows it
help-reservation-close-reservation = Reservation, for example r1, or g-mvp-2026-09-15/r1 where several are called r1
help-reservation-close-on = Date, YYYY-MM-DD (default: today)
help-reservation-close-by_role = Role of whoever establishes it, for example technologie
help-reservation-extend = Move the due date of a reservation, with the reason (in French: prolonger)
help-reservation-extend-until = New due date, YYYY-MM-DD
help-reservation-extend-reason = Reason of the extension
help-reservation-extend-reservation = Reservation, for example r1, or g-mvp-2026-09-15/r1 where several are called r1
help-reservation-extend-on = Date, YYYY-MM-DD (default: today)
help-reservation-extend-by_role = Role of whoever grants it, for example technologie
help-reservation-convert = Turn a reservation into something else, for example an action that is followed (in French: convertir)
help-reservation-convert-reason = Into what, and why
help-reservation-convert-reservation = Reservation, for example r1, or g-mvp-2026-09-15/r1 where several are called r1
help-reservation-convert-on = Date, YYYY-MM-DD (default: today)
help-reservation-convert-by_role = Role of whoever decides it, for example technologie

event-closed = closed
event-extended = extended
event-converted = converted

reservation-none = The product "{ $id }" has no open reservation
    .help = `catalog show { $id }` shows its decisions and their reservations.
reservation-unknown = No open reservation is called "{ $reservation }"
    .help = Open reservations: { $known }.
reservation-several = Several open reservations are called "{ $reservation }"
    .help = Give the whole name, one of: { $known }.
reservation-which = The reservation is missing, one of: { $known }
reservation-due-past = The reservation is not extended: the new day, { $due }, is not after { $on }, on which it is granted
    .help = Give a later day; if what was asked for is done, lift the reservation instead.
reservation-ask-which = Which reservation?
reservation-ask-proof = What shows that it is lifted? An address, or a sentence
reservation-ask-reason = For what reason?
reservation-ask-until = Until which day?
