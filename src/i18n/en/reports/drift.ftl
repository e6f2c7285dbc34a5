# `catalog report drift`

help-report-drift = Measure delays and overruns against what was promised (in French: derives)
help-report-drift-after =
    Examples:
      catalog report drift --by department
      catalog report drift --compare 2026-06-30

explain-report-drift = How far dates and costs are from what was promised to the committee
    .title = The drift of schedules and budgets
    .why = To see early what slips, and talk about it while there is still a choice; a drift is explained, not marked.
    .formula = End expected minus end promised, over the length promised; total expected minus total promised, over the total promised. Only plans that a go of the committee froze count, of active products.
    .source = derived from the source (list of reports, questions B4 and B5)

figure-drift-schedule-mean = Average delay on the schedule promised
    .formula = Mean over products of the days of delay (negative when early) over the days promised; a schedule that was never revised counts as zero. That is the definition of the DINUM panorama.
    .source = list of reports, B4
figure-drift-schedule-weighted = Delay of the whole
    .formula = Sum of the days of delay over sum of the days promised.
    .source = list of reports, B4
figure-drift-schedule-over = Delays over 15%
    .formula = Products whose delay is above the threshold of the rules (15% where they give none), out of those whose schedule is frozen.
    .source = list of reports, B4
figure-drift-schedule-median = Delay of the median product
    .formula = The median of the same delays.
    .source = list of reports, B4
figure-drift-schedule-mean-of-revised = Average delay of revised schedules
    .formula = The same mean, over the schedules that were revised alone.
    .source = list of reports, B4
figure-drift-budget-mean = Average overrun on the budget promised
    .formula = Mean over products of the difference between the total expected and the total promised, over the total promised; a budget that was never revised counts as zero.
    .source = list of reports, B5
figure-drift-budget-weighted = Overrun of the whole
    .formula = Sum of the differences over sum of the totals promised.
    .source = list of reports, B5
figure-drift-budget-over = Overruns over 15%
    .formula = Products whose overrun is above the threshold of the rules (15% where they give none), out of those whose budget is frozen.
    .source = list of reports, B5
figure-drift-budget-median = Overrun of the median product
    .formula = The median of the same overruns.
    .source = list of reports, B5
figure-drift-budget-mean-of-revised = Average overrun of revised budgets
    .formula = The same mean, over the budgets that were revised alone.
    .source = list of reports, B5
figure-drift-past-end = Products whose expected end has passed
    .formula = Active products whose last announced end is before the day of the report, among those whose schedule is frozen.
    .source = list of reports, B4
figure-drift-schedule-rebaselines = New schedule baselines decided
    .formula = How many times the end promised was replaced by a decision.
    .source = list of reports, B4
figure-drift-schedule-first-mean = Average delay on the very first baseline
    .formula = The mean of the delays against the first end promised, of the schedules whose baseline was replaced and whose file says the former end.
    .source = list of reports, B4
figure-drift-rebaselines = New budget baselines decided
    .formula = How many times the baseline of a budget was replaced by a decision.
    .source = list of reports, B5
figure-drift-budget-first-mean = Average overrun on the very first baseline
    .formula = The mean of the overruns against the first baseline, of the budgets whose baseline was replaced and whose file says the former total.
    .source = list of reports, B5

drift-in-short =
    { $schedules ->
        [0] no active product has a schedule that the committee froze: delays cannot be measured.
        [one] the only frozen schedule { $late ->
            [0] has no announced delay.
           *[other] has an announced delay.
        }
       *[other] of { $schedules } frozen schedules, { $late ->
            [0] none has an announced delay.
            [one] { $late } has an announced delay.
           *[other] { $late } have an announced delay.
        }
    }{ $budgets ->
        [0] {" "}No budget is frozen.
        [one] {" "}The only frozen budget { $dearer ->
            [0] has no overrun.
           *[other] has an overrun.
        }
       *[other] {" "}Of { $budgets } frozen budgets, { $dearer ->
            [0] none has an overrun.
            [one] { $dearer } has an overrun.
           *[other] { $dearer } have an overrun.
        }
    }{ $past ->
        [0] {""}
        [one] {" "}For { $past } product, the announced end has passed: { $names }.
       *[other] {" "}For { $past } products, the announced end has passed: { $names }.
    }
drift-schedules = Schedules
drift-budgets = Budgets
drift-column-initial-end = End promised
drift-column-end = End expected
drift-column-days = Days late
drift-column-drift = Drift
drift-column-remark = Note
drift-column-initial-total = Promised
drift-column-total = Expected
drift-column-rebaselines = New baselines
drift-column-first-drift = Drift from the first
drift-past-end = end passed
drift-to-explain = to explain
drift-benchmarks = What was measured elsewhere
drift-benchmarks-note = Marks, not targets: neither the perimeter nor the method is ours
drift-column-measured = Measured in
drift-column-method = Method
drift-column-source = Source
drift-hidden =
    { $count ->
        [one] … and { $count } other product (`--all` shows it too)
       *[other] … and { $count } other products (`--all` shows them all)
    }
drift-next = To talk about it with the team, what its file says
drift-next-plan = To know what a schedule promised holds, and when it is frozen
left-out-no-plan =
    { $count ->
        [one] { $count } active product without a schedule or a budget promised
       *[other] { $count } active products without a schedule or a budget promised
    }
left-out-not-frozen =
    { $count ->
        [one] { $count } active product whose plan is not frozen yet by a go of the committee
       *[other] { $count } active products whose plan is not frozen yet by a go of the committee
    }
figure-drift-days-past = Days since the expected end, of the median product
    .formula = The median, among the active products whose expected end has passed, of the days from that end to the day of the report. It is not the announced delay, which compares two dates of the schedule.
    .source = list of reports, B4
drift-past-named =
    { $days ->
        [one] { $product } ({ $days } day ago)
       *[other] { $product } ({ $days } days ago)
    }
drift-column-late = Late by, to this day
drift-column-days-past = End passed since
drift-past-end-unrevised = end passed, schedule never revised
drift-schedules-note = The delay compares the expected end with the promised one: a schedule that was never revised has none, even where its end has passed. “End passed since” counts the days from the expected end to the day of the report.
