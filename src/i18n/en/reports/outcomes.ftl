# `catalog report outcomes`

help-report-outcomes = Say what became of the products launched, and why some stopped (in French: suites)
help-report-outcomes-after =
    Examples:
      catalog report outcomes --directorate dva
      catalog report outcomes --as-of 2026-06-30

explain-report-outcomes = What became of the products launched, and why some stopped
    .title = Outcomes: products launched, stopped, built again
    .why = To know whether what is launched serves for long, and to learn from stops; stopping before building is a good choice, and is counted apart.
    .formula = Products launched at least a year ago and still there; stops by reason, with what their files say of what follows; cycles built again; products to be replaced that still run.
    .source = derived from the source (list of reports, questions B9, B10 and B12)

figure-outcomes-kept = Launched at least a year ago, and still there
    .formula = Cycles that got, twelve months ago or more, the go to enter the phase in which products go into production, and that are not stopped on the day of the report, out of all these cycles.
    .source = list of reports, B9
figure-outcomes-follow-up = Shortest time that these launches were followed
    .formula = The days between the last of these goes and the day of the report.
    .source = list of reports, B9
figure-outcomes-stops = Stops
    .formula = Cycles of products that entered a phase that ends them, inherited ones included; products that left the perimeter are not there.
    .source = list of reports, B10
figure-outcomes-before-production = Stopped before any production
    .formula = Stops without a recorded production whose last phase comes before the one in which products go into production, out of those of which either is known.
    .source = list of reports, B10
figure-outcomes-with-reason = Stops whose reason is known
    .formula = Stops whose file gives the reason, out of all stops.
    .source = list of reports, B10
figure-outcomes-with-outcome = Stops of which it is known what users do since
    .formula = Stops whose file says who follows, what the product was merged into, or what users do, out of all stops.
    .source = list of reports, B10
figure-outcomes-with-post-mortem = Stops with a post-mortem
    .formula = Stops whose file gives the post-mortem or its address, out of all stops.
    .source = list of reports, B10
figure-outcomes-closed-in-order = Stops carried through
    .formula = Stops whose file gives the calendar, the post-mortem, the documentation brought up to date and the announcement, out of all stops.
    .source = list of reports, B10
figure-outcomes-savings = Savings declared a year
    .formula = The sum of the yearly savings that the files declare.
    .source = list of reports, B10
figure-outcomes-rebuilds = Cycles built again
    .formula = The cycles of a product after its first: rebuilds and restarts.
    .source = list of reports, B12
figure-outcomes-still-running = Products to be replaced, still active after the planned day
    .formula = Products that another one replaces and whose stop was planned before the day of the report, among those of which that day is recorded.
    .source = list of reports, B12

outcomes-in-short =
    { $stopped ->
        [0] no product stopped.
        [one] one product stopped{ $before ->
            [0] {""}
           *[other] , before any production
        }; { $with_reason ->
            [0] nobody knows why.
           *[other] it is known why.
        }
       *[other] { $stopped } stops, { $before ->
            [0] none before production
           *[other] of which { $before } before any production
        }; { $with_reason ->
            [0] the reason is known of none.
            [one] the reason is known of one.
           *[other] the reason is known of { $with_reason }.
        }
    }{ $cohort ->
        [0] {" "}The committee launched no product a year ago or more: how many last cannot be said yet.
        [one] {" "}The only product launched at least a year ago { $kept ->
            [0] stopped.
           *[other] is still there.
        }
       *[other] {" "}Of { $cohort } products launched at least a year ago, { $kept ->
            [0] none is still there.
            [one] { $kept } is still there.
           *[other] { $kept } are still there.
        }
    }
outcomes-reasons = Why they stopped
outcomes-stops = Stops
outcomes-rebuilds = Cycles built again
outcomes-still-running = To be replaced, and still active
outcomes-no-reason = Reason unknown
outcomes-inherited =
    { $count ->
        [one] { $count } of these stops was inherited: it dates from before this catalogue followed it
       *[other] { $count } of these stops were inherited: they date from before this catalogue followed them
    }
outcomes-column-reason = Reason
outcomes-column-stops = Stops
outcomes-column-since = Stopped on
outcomes-column-left = Phase left
outcomes-column-used = Put in production
outcomes-stops-note = “Put in production”: by the milestone of the file; without one, “yes” where the phase that it left is the one in which products go into production, or a later one
outcomes-column-missing = Missing
outcomes-column-year = Year
outcomes-column-kind = Kind
outcomes-column-rebuilds = Cycles
outcomes-column-planned-stop = Planned stop
outcomes-column-replaced-by = Replaced by
outcomes-calendar = calendar
outcomes-post-mortem = post-mortem
outcomes-documentation = documentation up to date
outcomes-communication = announcement
outcomes-next-running = To prepare the stop of the one that was to be replaced
outcomes-next-reason = To see what the file of a stopped product does not say
