# `catalog report reservations`

help-report-reservations = Follow the committee's reservations and the waivers: open, overdue, by whom (in French: reserves)
help-report-reservations-after =
    Examples:
      catalog report reservations --by directorate
      catalog report reservations --as-of 2026-06-30 --format csv

explain-report-reservations = Which reservations of the committee are open, which are overdue, who has to lift them and what they block
    .title = Reservations and waivers
    .why = A reservation that nobody follows becomes a debt, and blocks the next gate.
    .formula = A reservation is open until something ends it; it is overdue when the day it is due by, extensions included, has passed; renewed by a later decision, it keeps its first date and counts one more extension.
    .source = derived from the source (list of reports, questions C5 to C7)

figure-reservations-open = Open reservations
    .formula = Reservations that nothing has ended by that date, of all those of the decisions that stand; those of a product that left the portfolio no longer count.
    .source = list of reports, C5
figure-reservations-overdue = Overdue reservations
    .formula = Open reservations whose due date, extensions included, has passed; of those that have one.
    .source = list of reports, C5
figure-reservations-overdue-first = Past their first due date
    .formula = Open reservations whose first due date has passed, extended or not.
    .source = list of reports, C5
figure-reservations-late = What half of them are late by at most
    .formula = Days between the due date and the date of the report, for overdue reservations: the median.
    .source = list of reports, C5
figure-reservations-blocked = Blocked products
    .formula = Products that have an open reservation and ask for a gate before which it must be lifted: they stand on the agenda of a sitting to come, or cannot use the go they have; of those that have an open reservation.
    .source = list of reports, C5
figure-reservations-role = Open reservations
    .formula = Open reservations that this role has to lift.
    .source = list of reports, C5
figure-reservations-lead = Median time to lift a reservation
    .formula = Days between the decision and the closing, for closed reservations: the median.
    .source = list of reports, C6
figure-reservations-lead-all = Median time to lift a reservation, with those still open
    .formula = The median by Kaplan and Meier's estimate, where an open reservation lasts at least until the date of the report; with its 95% interval.
    .source = list of reports, C6
figure-reservations-in-time = Reservations closed in time
    .formula = Reservations closed by their first due date, of those whose first due date has passed.
    .source = list of reports, C6
figure-reservations-extensions = Extensions per reservation
    .formula = The number of extensions over the number of reservations; one that a later decision renews counts as extended.
    .source = list of reports, C6
figure-reservations-waivers = Waivers of the committee in force
    .formula = Waivers that decisions grant to active products and whose end has not passed; computed on the products that have a decision.
    .source = list of reports, C7
figure-reservations-team-waivers = Waivers that teams declare
    .formula = Deviations that files declare and whose end has not passed; computed on the products whose file says whether there are any.
    .source = list of reports, C7
figure-reservations-waivers-ending = Waivers that end within 60 days
    .formula = Waivers in force whose end falls within 60 days.
    .source = list of reports, C7
figure-reservations-waivers-ended = Waivers that ended and were not renewed
    .formula = Waivers whose end has passed and that no other, for the same criterion, replaces.
    .source = list of reports, C7

reservations-in-short =
    { $decisions ->
        [0] the committee has decided nothing about these products: there is no reservation to follow.
       *[other] { $all ->
            [0] the committee made no reservation.
           *[other] { $open ->
                [0] all reservations are closed.
                [one] { $open } reservation is open, { $overdue ->
                    [0] and it is not overdue
                   *[other] and it is overdue
                }.
               *[other] { $open } reservations are open, { $overdue ->
                    [0] and none is overdue
                   *[other] of which { $overdue } overdue
                }.
            }{ $blocked ->
                [0] {""}
                [one] {" "}One product waits for a reservation to be lifted before its gate.
               *[other] {" "}{ $blocked } products wait for a reservation to be lifted before their gate.
            }
        }
    }
reservations-open = Open reservations, by due date
reservations-blocked = Blocked products
reservations-roles = Who has to lift them
reservations-waivers = Waivers
reservations-column-reservation = Reservation
reservations-column-text = What is asked
reservations-column-role = To be lifted by
reservations-column-due = Due
reservations-column-late = Late by
reservations-column-extensions = Extensions
reservations-column-asked = Request
reservations-column-open = Open
reservations-column-criterion = Criterion
reservations-column-why = Reason
reservations-column-grantor = Granted by
reservations-column-until = Until
reservations-column-state = State
reservations-sitting = on the agenda of { $day }
reservations-go = a go that cannot be used yet
reservations-committee = Committee
reservations-team = Team
reservations-in-force = in force
reservations-ending = ends soon
reservations-ended = ended
reservations-next = To see the product whose due date comes first, and lift its reservation
reservations-at-risk = How many were still open
reservations-until-closed = From the opening of a reservation to its closing
reservations-column-blocks = What blocks it
