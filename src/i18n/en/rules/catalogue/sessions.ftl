# The rules of src/rules/catalogue/sessions.rs: title, .why, their messages with .help (what to do)

X-07 = A decision was taken in a session that took place
    .why = The session proves the decision: its date, who was present and its agenda must agree with it.
X-07-file-name = The session of { $date } is not in a file of that name
    .help = Rename this file to “{ $expected }”, or correct `date:`.
X-07-other-day = The decision is dated { $date }, but names the session of { $session }
    .help = Remove the line `date:` (the session's date is enough), or correct `session:`.
X-07-none = The session of { $session } is not in the catalogue
    .help = Correct the date, or create the file `sessions/{ $session }.yaml` with the lines `date: { $session }` and `kind: ordinaire`.
X-07-cancelled = The session of { $session } was cancelled: no decision can have been taken there
    .help = Name the session where the decision was taken, or correct the field `kind:` of the session if it took place.
X-07-agenda = The product “{ $product }” is not on the agenda of the session of { $session }
    .help = Add it to the list `agenda:` of the session, for example `- {"{"}product: { $product }{"}"}`, or correct the session named.
X-08 = The committee meets regularly, and its seats are known
    .why = Teams wait for the committee to move on: a long pause that nobody announced blocks them.
X-08-gap = The previous session was on { $before }, { $days } days earlier
    .help = Add the session that is missing, or the break in “catalog.yaml”, for example `breaks: [{"{"}from: 2026-08-01, to: 2026-08-31, reason: summer{"}"}]`.
X-08-no-seat = The committee has no seat “{ $role }”
    .help = Choose among: { $known }.
X-08-too-many = { $count } people for “{ $role }”, which has { $seats } seats
    .help = Correct the number.
X-09 = Enough seats are filled to decide
    .why = A decision taken by too few does not commit the committee.
X-09-short = { $count } seats were filled, and the rules ask for { $required }
    .help = Check who was there; if it is right, the committee will have to confirm the decisions of this session.
