# All reports: what they have in common

report-in-short = In short:
report-scope =
    { $count ->
        [one] { $count } product out of { $total } · on { $on } · rules { $version }
       *[other] { $count } products out of { $total } · on { $on } · rules { $version }
    }
report-at = catalogue recorded as { $commit }
report-compared = compared with { $on }
report-compared-at = compared with the catalogue recorded as { $commit }, on { $on }
report-figure-about = { $label }: { $about }
report-formula = { $label } ({ $code }): { $formula } Source: { $source }
report-formulas = How each figure is computed
report-left-out = What is not counted
report-nobody = no product answers this choice: there is nothing to measure. Widen the choice, or correct the condition.
report-too-early = on that day none of these products had begun: the first known fact is of { $first }.
report-command = { $command }
report-next-sent = To go further in a terminal
report-next-note = These commands are for whoever has the program and the catalogue on their computer; else ask the team that keeps the catalogue for what they show.
report-chosen = { $by }
report-chosen-where = Condition
listed-more = { $before }, { $name }
listed-apart = { $before }; { $name }
listed-last = { $before } and { $name }
listed-rest =
    { $count ->
        [one] { $before } and { $count } other
       *[other] { $before } and { $count } others
    }
report-next = What next
report-groups = Group by group
report-hidden =
    { $count ->
        [one] … and { $count } other (`--all` shows it too)
       *[other] … and { $count } others (`--all` shows them all)
    }
report-groups-hidden =
    { $count ->
        [one] … and { $count } other group (`--all` shows it too)
       *[other] … and { $count } other groups (`--all` shows them all)
    }
report-points = points
report-days = days
report-moved = { $sign }{ $number }
report-moved-in = { $sign }{ $number } { $unit }
report-list = The reports
report-list-next = To read a report
report-column-report = Report
report-column-question = Question
report-column-audience = For
column-figure = Figure
column-n-of = Computed on
column-before = Before
column-movement = Movement
word-Audience-coach = coaches
word-Audience-committee = product committee
word-Audience-direction = management
word-Audience-team = team
word-Axis-perimeter = Perimeter
word-Axis-directorate = Directorate
word-Axis-department = Department
word-Axis-portfolio = Portfolio
word-Axis-domain = Domain
word-Axis-build_kind = Build method
word-Axis-origin = Origin
word-Axis-managed_by = Managed by
left-out-out-of-scope =
    { $count ->
        [one] { $count } product that left the perimeter no longer counts
       *[other] { $count } products that left the perimeter no longer count
    }
left-out-not-yet =
    { $count ->
        [one] { $count } product that began after this date is not counted
       *[other] { $count } products that began after this date are not counted
    }
left-out-undecided =
    { $count ->
        [one] { $count } product whose file cannot answer the condition of `--where` is not counted
       *[other] { $count } products whose files cannot answer the condition of `--where` are not counted
    }
left-out-unread =
    { $count ->
        [one] { $count } product whose file cannot be read is not counted (`catalog validate` says why)
       *[other] { $count } products whose files cannot be read are not counted (`catalog validate` says why)
    }
left-out-inherited =
    { $count ->
        [one] { $count } inherited product is not counted: it met no committee (`--inherited` counts it)
       *[other] { $count } inherited products are not counted: they met no committee (`--inherited` counts them)
    }
left-out-undated =
    { $count ->
        [one] { $count } product whose date is not known to the day is not counted
       *[other] { $count } products whose date is not known to the day are not counted
    }
report-at-risk-after =
    { $days ->
        [0] At first
       *[other] { $days } d
    }
report-at-risk-note = How many were still there after that time: the fewer, the less sure the estimate from there on
report-column-interval = 95% sure
report-interval = { $low } to { $high } d
report-interval-from = { $low } d or more
report-interval-to = { $high } d at most
left-out-stays-undated =
    { $count ->
        [one] { $count } stay in a phase whose dates are not known to the day, or contradict each other, is not measured
       *[other] { $count } stays in a phase whose dates are not known to the day, or contradict each other, are not measured
    }
error-no-figure = This report has no figure “{ $id }”
    .help = Give the id of a figure, as `--format json` writes it.
error-no-catalogue-then = There was no catalogue yet in the version “{ $revision }”
    .help = Give `--at` a later version, or a date.
error-compared-later = This report, made for { $on }, cannot be compared with { $day }, which comes later
    .help = Give `--compare` an earlier day, or make the report for a later day with `--as-of`.
error-before-history = The history of this repository does not go back to { $day }
hint-first-commit = Its first record is of { $day }.
error-no-perimeter = The perimeter “{ $word }” is not in the catalogue
    .help = Give the id of a perimeter, as it is written in `reference.yaml`, or `--perimeter inconnu` for unknown ones.
error-no-portfolio = No product is in the portfolio “{ $word }”
    .help = Give the name of a portfolio as the files write it, or `--portfolio inconnu` for unknown ones.
help-global-perimeter = Keep the products of these perimeters, separated by commas; inconnu (unknown) will do too (default: all)
help-global-portfolio = Keep the products of these portfolios, separated by commas; inconnu (unknown) will do too (default: all)
help-global-by = Show the figures group by group too: perimeter, directorate, department, portfolio, domain, build_kind, origin or managed_by
help-global-at = Read the catalogue as it was recorded in that version, or at the end of that day
help-global-compare = Show what each figure was on that date or in that version
help-global-figure = Print only the value of this figure, for a program
help-global-out = Write the report to this file; its name gives the form (.html, .md, .csv, .json, .svg) where `--format` does not
help-global-force = Replace the file if it exists
file-written = Report written to “{ $path }”
error-file-there = The file “{ $path }” is there already: it was not replaced
    .help = Give another name to `--out`, or add `--force` to replace it.
error-file-unwritten = The file “{ $path }” could not be written

figure-freshness-median = Days since a file last changed
    .formula = Median, among active products, of the days since the last record that changes what the file says; to format or move it does not count.
    .source = list of reports, G8
figure-freshness-old = Share of files unchanged for more than 180 days
    .formula = Active products whose file has not changed for more than 180 days, out of those whose history is known.
    .source = list of reports, G8
freshness-old = Files unchanged for more than 180 days
freshness-column-changed = Last change
freshness-no-history = The history of the files is not at hand (a part of the repository only, or nothing recorded yet): nobody knows since when they have not changed. `catalog report recording-lag` says why, and what to do
left-out-freshness-unrecorded =
    { $count ->
        [one] { $count } file is not recorded in Git yet: nobody knows since when it has not changed
       *[other] { $count } files are not recorded in Git yet: nobody knows since when they have not changed
    }
report-within-note = In brackets: between what the true duration lies, 95% sure; “–”: not known yet
report-column-duration = Duration
error-nothing-drawn = This report has nothing to draw for these products on this date
    .help = Leave out `--format svg` to read what it says of them, or choose more products.
moved-title = The products that moved
moved-none = Between the two, no product entered, left, moved to another phase, became blocked or late, or the reverse.
moved-column-what = What changed
moved-entered = entered
moved-left = left
moved-phase = moved from “{ $from }” to “{ $to }”
moved-blocked = became blocked by a reservation
moved-unblocked = is no longer blocked
moved-late = became late on its schedule
moved-in-time = is no longer late
moved-past-end = has passed the end that it expected
moved-past-limit = has passed a limit of its phase
moved-owes-late = owes a reservation whose day is past
left-out-freshness-later =
    { $count ->
        [one] { $count } file was recorded in Git only after the day of this report: nobody can say since when it had not changed
       *[other] { $count } files were recorded in Git only after the day of this report: nobody can say since when they had not changed
    }
help-global-all = Show every row of each table; otherwise, the first ten of the longest
report-figures-unknown = What cannot be computed yet: { $names }
left-out-no-phase =
    { $count ->
        [one] { $count } product whose file gives no phase is not counted
       *[other] { $count } products whose files give no phase are not counted
    }
hint-by-facts = Type `catalog report portfolio --compare { $day }`, which says what moved since that day by the dates that the files give.
report-figure-quoted = “{ $label }”
report-not-reached = not reached yet
error-at-to-come = { $day } has not come yet: nobody knows what the catalogue will say that day
    .help = Give `--at` a past day, or leave it out to read the catalogue of today.
