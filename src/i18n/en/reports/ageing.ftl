# `catalog report ageing`

help-report-ageing = Measure the time spent in the current phase, and the limits passed (in French: anciennete)
help-report-ageing-after =
    Examples:
      catalog report ageing --inherited
      catalog report ageing --phase idee,mvp --format markdown
help-report-ageing-inherited = Count inherited products too, which met no committee

explain-report-ageing = How long each product has been in its phase, and which exceed the usual duration
    .title = Time spent in the current phase
    .why = A phase that lasts is a signal: an idea that waits, a build that drifts.
    .formula = Days between the start of the phase and today; what half and 85% of the products do not exceed, among those whose date is known; the usual duration comes from the rules.
    .source = derived from the source (list of reports, question B7)

figure-ageing-late = Products past a limit
    .formula = Products that stayed in their phase longer than its indicative duration, or without a decision for longer than the review asks; among those whose phase is dated to the day.
    .source = list of reports, B7
figure-ageing-p50 = What half do not exceed
    .formula = Days since the phase began: the median.
    .source = list of reports, B7
figure-ageing-p85 = What 85% do not exceed
    .formula = Days since the phase began: the quantile at 85%.
    .source = list of reports, B7

ageing-in-short =
    { $measured ->
        [0] no product that met the committee has a dated phase: nothing can be measured.
        [one] of the only product measured, { $late } is past a limit.
       *[other] of { $measured } products measured, { $late ->
            [0] none is
            [one] { $late } is
           *[other] { $late } are
        } past a limit.
    }
ageing-strips = How the durations are spread
ageing-overdue =
    { $count ->
        [one] { $count } product out of { $measured } is past a limit
       *[other] { $count } products out of { $measured } are past a limit
    }
ageing-hidden =
    { $count ->
        [one] … and { $count } other (`--format csv` gives it too)
       *[other] … and { $count } others (`--format csv` gives them all)
    }
ageing-duration = duration: { $limit } d
ageing-review = review: { $limit } d
ageing-next = To see what the oldest lacks
