# `catalog report lead-time`

help-report-lead-time = Measure delays: from the idea to production, and between gates (in French: delais)
help-report-lead-time-after =
    Examples:
      catalog report lead-time --by directorate
      catalog report lead-time --format csv
help-report-lead-time-inherited = Count inherited cycles too, which met no committee

explain-report-lead-time = How long from the idea to production, and from one gate to the next
    .title = Delays, from the idea to production
    .why = To know whether a need finds a first answer soon, and where the time goes; looking only at the products that got there would make delays look shorter than they are.
    .formula = Calendar days between the start of the work and the first features in production; finished cycles on one side, open ones included on the other (Kaplan and Meier); six months are six months of the calendar.
    .source = derived from the source (list of reports, questions A4, B2, B3 and B8)

figure-lead-time-median = Median time from idea to production, finished cycles
    .formula = The median of the days between the start of the work (its milestone, else the start of the first phase) and the first features in production.
    .source = list of reports, A4 and B2
figure-lead-time-mean = Average time from idea to production, finished cycles
    .formula = The mean of the same days.
    .source = list of reports, A4 and B2
figure-lead-time-p80 = From idea to production, finished cycles: 80% within
    .formula = What 80% of the same cycles do not exceed.
    .source = list of reports, B2
figure-lead-time-with-open = Median time from idea to production, open cycles included
    .formula = Median of Kaplan and Meier: an open cycle counts as far as the day of the report, one that was stopped before production as far as its stop; 95% interval.
    .source = list of reports, B2
figure-lead-time-to-go = Median time from idea to the go to build
    .formula = The median of the days between the start of the work and the committee's first go that opens the phase in which the product goes into production.
    .source = list of reports, B2
figure-lead-time-go-to-production = Median time from the go to build to production
    .formula = The median of the days between that go and the first features in production.
    .source = list of reports, B2
figure-lead-time-in-six-months = In production in under six months
    .formula = Cycles in production at most six calendar months after their start, out of those that started six months ago or more, open ones included; without those stopped before.
    .source = list of reports, B3
figure-lead-time-in-six-months-finished = In production in under six months, finished cycles only
    .formula = Cycles in production at most six calendar months after their start, out of all cycles in production; it flatters: cycles that last are not there yet.
    .source = list of reports, B3
figure-lead-time-late = Not in production yet after six months
    .formula = Open cycles that started six calendar months ago or more.
    .source = list of reports, B3
figure-lead-time-gates = Median time from one gate to the next
    .formula = The median of the days between two goes in a row at the forward gates of a cycle.
    .source = list of reports, B8
figure-lead-time-gates-with-open = Median time from one gate to the next, open ones included
    .formula = Median of Kaplan and Meier of the same durations, in which the wait for the next gate counts as far as the day of the report or the stop; 95% interval.
    .source = list of reports, B8

lead-time-in-short =
    { $finished ->
        [0] no cycle that the committee followed went from idea to production with dates known to the day.
        [one] the only cycle that reached production took { $median } days.
       *[other] half of the { $finished } cycles that reached production took { $median } days or less.
    }{ $due ->
        [0] {""}
        [one] {" "}The only cycle that started six months ago or more was { $within ->
            [0] not in production within six months.
           *[other] in production within six months.
        }
       *[other] {" "}Of { $due } cycles that started six months ago or more, { $within ->
            [0] none was
            [one] { $within } was
           *[other] { $within } were
        } in production within six months.
    }{ $late ->
        [0] {""}
        [one] {" "}One is still open.
       *[other] {" "}{ $late } are still open.
    }
lead-time-strips = Durations, step by step
lead-time-steps = Finished, and with the open ones
lead-time-steps-note = Finished cycles alone flatter: those that last are not there yet. The median “with them” counts open ones too (Kaplan and Meier). “Go”: the first that allows to build what goes into production
lead-time-at-risk = How many still lasted
lead-time-by-year = By year of production
lead-time-gates = From one gate to the next
lead-time-cycles = Cycle by cycle
lead-time-step-production = Idea → production
lead-time-step-go = Idea → go
lead-time-step-build = Go → production
lead-time-step-gates = Gate → gate
lead-time-column-step = Step
lead-time-column-ended = Finished
lead-time-column-open = Open
lead-time-column-with-open = With them
lead-time-column-year = Year
lead-time-column-cycles = Cycles
lead-time-column-mean = Mean
lead-time-column-within = In six months
lead-time-column-from = From
lead-time-column-to = To
lead-time-column-production = Production
lead-time-column-state = State
lead-time-state-late = over 6 months
lead-time-state-open = open
lead-time-state-produced = put in service
lead-time-state-stopped = stopped before
lead-time-state-undated = undated
lead-time-state-backwards = contradictory
lead-time-hidden =
    { $count ->
        [one] … and { $count } other cycle (`--all` shows it too)
       *[other] … and { $count } other cycles (`--all` shows them all)
    }
lead-time-next = To see what the oldest open cycle lacks
lead-time-next-inherited = To count inherited cycles too
left-out-cycles-inherited =
    { $count ->
        [one] { $count } inherited cycle is not counted: it met no committee (`--inherited` counts it)
       *[other] { $count } inherited cycles are not counted: they met no committee (`--inherited` counts them)
    }
left-out-cycles-undated =
    { $count ->
        [one] { $count } cycle whose start or production is not known to the day is not measured
       *[other] { $count } cycles whose start or production is not known to the day are not measured
    }
left-out-cycles-backwards =
    { $count ->
        [one] { $count } cycle in production before it started is not measured: its dates contradict each other
       *[other] { $count } cycles in production before they started are not measured: their dates contradict each other
    }
left-out-cycles-stopped =
    { $count ->
        [one] { $count } cycle stopped before production does not count in the share of six months (see `catalog report outcomes`)
       *[other] { $count } cycles stopped before production do not count in the share of six months (see `catalog report outcomes`)
    }
