# Heads of columns, and common words

severity-error = error
severity-warning = warning
severity-note = note
unknown = unknown
yes = yes
no = no
days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
fact-phase = Phase
fact-weather = Weather
fact-directorate = Directorate
fact-department = Department
fact-domain = Domain
fact-perimeter = Perimeter
fact-managed-by = Managed by
fact-populations = Users
fact-hosting = Hosting
fact-service = Service address
fact-repositories = Source code
fact-dependents = Used by
fact-baseline = Baseline
fact-doubts = Doubts
unknown-group = Unknown
unknown-phase = Phase unknown
unknown-phase-short = Unknown
column-id = Id
column-name = Name
column-product = Product
column-whom = Whom to ask
column-phase = Phase
column-phase_since = Since
column-directorate = Directorate
column-department = Department
column-domain = Domain
column-days = Days
column-limit = Limit passed
column-start = Start
column-entered = Opened by
column-day = Date
column-gate = Gate
column-outcome = Outcome
column-reservations = Reservations
column-use = Effect
column-dated = Measured
column-median = Median
column-p90 = 90% at most
column-overdue = Past a limit
column-total = Total
column-share = Share
column-products = Products
column-least = Least
column-greatest = Most
column-p85 = 85% at most
column-value = Value
column-target = Target
column-event = Event
column-detail = Detail
column-cycle = Cycle
