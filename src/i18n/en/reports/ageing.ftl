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
figure-ageing-leaving = Time before the phase is left, in any way
    .formula = The days after which half have left the phase, for the next one, by a stop or by a step back: the median of Kaplan and Meier, in which stays that have not ended count as far as the day of the report; 95% interval.
    .source = list of reports, B7
figure-ageing-going-on = Time before going on to the next phase
    .formula = The days after which half have entered a later phase: the median of Kaplan and Meier, in which stays that have not ended count as far as the day of the report, and those of stopped products as far as their stop; 95% interval.
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
ageing-strips-inherited = Inherited products, since they entered the catalogue
ageing-inherited-since = Their days are counted from their baseline: before, nobody here followed them
ageing-limits = The limits, and who set them
ageing-limit = { $limit }: { $days } d ({ $whose })
ageing-duration = duration
ageing-review = review
ageing-column-limit = Limit
ageing-column-passed = Passed by
ageing-column-whose = Who says so
ageing-said-by =
    { $place ->
        [beta] mark of beta.gouv.fr
        [std] standard of beta.gouv.fr
        [doc] documentation of beta.gouv.fr
        [dnum] guide of the DNUM
       *[other] { $place }
    }
ageing-derived-from = derived: { $whose }
ageing-proposed = proposed in rules { $version }
ageing-stays = How long products stay in a phase, those still there included
ageing-column-left = Left
ageing-column-leaving = Half left in
ageing-column-gone-on = Went on
ageing-column-going-on = Half went on in
ageing-stays-note = “Left”: in any way, by a stop or a step back too. “Went on”: entered a later phase; a product that was stopped counts there as far as its stop
ageing-stays-at-risk = How many were still in their phase
ageing-next-inherited = To see them, since they entered the catalogue
ageing-next = To see what the oldest lacks
left-out-unphased =
    { $count ->
        [one] { $count } product whose phase is not known is not counted (`catalog list --phase inconnu` shows it)
       *[other] { $count } products whose phase is not known are not counted (`catalog list --phase inconnu` shows them)
    }
