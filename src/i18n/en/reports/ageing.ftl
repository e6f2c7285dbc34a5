# `catalog report ageing`

help-report-ageing = Measure the time spent in the current phase, and the limits passed (in French: anciennete)
help-report-ageing-after =
    Examples:
      catalog report ageing --no-baseline
      catalog report ageing --phase idee,mvp --format markdown
help-report-ageing-no_baseline = Leave out inherited products (baseline)

explain-report-ageing = How long each product has been in its phase, and which exceed the usual duration
    .why = A phase that lasts is a signal: an idea that waits, a build that drifts.
    .formula = Days between the start of the phase and today; what half, 85% and 90% of the products do not exceed, among those whose date is known; the usual duration comes from the rules.
    .source = derived from the source (list of reports, question B1)

ageing-title = Time spent in the current phase
ageing-scope =
    { $measured ->
        [one] { $measured } product measured (phase dated to the day) out of { $active } active, { $inherited } of them inherited; on { $on }, by the rules { $version }
       *[other] { $measured } products measured (phase dated to the day) out of { $active } active, { $inherited } of them inherited; on { $on }, by the rules { $version }
    }
ageing-strips = How the durations are spread
ageing-overdue =
    { $count ->
        [one] { $count } product out of { $measured } is past a limit
       *[other] { $count } products out of { $measured } are past a limit
    }
ageing-none = None of the measured products is past a limit
ageing-hidden =
    { $count ->
        [one] … and { $count } other (`--format csv` gives it too)
       *[other] … and { $count } others (`--format csv` gives them all)
    }
ageing-duration = duration: { $limit } d
ageing-review = review: { $limit } d
