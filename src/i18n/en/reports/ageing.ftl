# `catalog report ageing`

help-report-ageing = Measure the time spent in the current phase, and the limits passed (in French: anciennete)
help-report-ageing-after =
    Examples:
      catalog report ageing --no-baseline
      catalog report ageing --phase idee,mvp --format markdown
help-report-ageing-no_baseline = Leave out inherited products (baseline)

ageing-title = Time spent in the current phase
ageing-scope =
    { $measured ->
        [one] { $measured } product measured (phase dated to the day) out of { $active } active, { $inherited } of them inherited; on { $on }, by the rules { $version }
       *[other] { $measured } products measured (phase dated to the day) out of { $active } active, { $inherited } of them inherited; on { $on }, by the rules { $version }
    }
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
