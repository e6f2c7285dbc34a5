# The rules of src/rules/change/decisions.rs: title, .why, their messages with .help (what to do)

C-01 = A recorded decision does not change
    .why = A team and money were committed on this decision: to rewrite it would erase what the committee said that day.
C-01-changed = “{ $key }” has been changed in the recorded decision “{ $id }”
    .help = Put it back as before. Where the decision was wrong, record another one that replaces it: `catalog decide … --supersedes <decision>`.
C-01-reservation-removed = The reservation “{ $reservation }” has gone from the decision “{ $id }”
    .help = Put it back. To close it: `catalog reservation close <product> { $id }/{ $reservation } --proof <URL>`.
C-01-reservation-added = The reservation “{ $reservation }” has been added afterwards to the decision “{ $id }”
    .help = Take it out here, and write it in a new decision.
C-04 = An id or a number serves once
    .why = An id that changes its meaning makes everything that named it lie.
C-04-id = The product's id went from “{ $old }” to “{ $new }”
    .help = Put `id: { $old }` back. The name that people see is changed in `name:`.
C-04-cycle = The cycle { $cycle } appears afterwards, while later cycles exist
    .help = A new cycle takes the next number: `cycle: { $next }`.
C-07 = A phase comes with its decision
    .why = A phase without a decision would make believe that the committee accepted.
C-07-missing = The added phase names the decision “{ $id }”, which is neither in the catalogue nor in this change
    .help = Record the decision first (`catalog decide`), then enter the phase (`catalog advance`).
