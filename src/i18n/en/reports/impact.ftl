# `catalog report impact`

help-report-impact = See what products change: impact, usage, satisfaction, key results
help-report-impact-after =
    Examples:
      catalog report impact --by department
      catalog report impact --compare 2026-06-30

explain-report-impact = What products change for their users, what is measured and what is not
    .title = What products change
    .why = To decide by what products bring, and not by their cost and delays alone.
    .formula = For each active product: the indicators of impact, usage and satisfaction read less than a year ago, and how far each key result is between its baseline and its target; sums are weighted, with the median beside.
    .source = list of reports, A1 to A3 and D1 to D7

figure-impact-measured = Products in service that measure their impact
    .formula = Products of which an impact indicator was read 365 days ago at most, of those whose file speaks of indicators; among active products whose phase comes after that of the first production.
    .source = list of reports, D1
figure-impact-silent = Products in service whose file says nothing of indicators
    .formula = Active products whose phase comes after that of the first production, and whose file has no indicators.
    .source = list of reports, D1
figure-impact-known = What is known of the impact
    .formula = The same products, by their impact indicator with the most readings: none, defined, with a baseline, one or two readings, three readings or more.
    .source = list of reports, D1
figure-impact-satisfied = Products whose satisfaction reaches 8 out of 10
    .formula = On the scale "Je donne mon avis": products whose last score, twelve months old at most, reaches the threshold of the rules (8 by default), of those that have a score.
    .source = list of reports, A2
figure-impact-unasked = Products without a satisfaction read for twelve months
    .formula = Active products without a reading of satisfaction twelve months old at most, of all active products.
    .source = list of reports, A2
figure-impact-satisfaction = Satisfaction, over all answers
    .formula = Sum of the scores times their number of answers, over the number of answers; one scale at a time, last reading twelve months old at most.
    .source = list of reports, A2
figure-impact-satisfaction-median = Satisfaction of the median product
    .formula = The median of the last scores, one a product, twelve months old at most; one scale at a time.
    .source = list of reports, A2
figure-impact-usage = Usage rate
    .formula = Sum of active users over the sum of intended users, as the last readings, twelve months old at most, have them.
    .source = list of reports, A3
figure-impact-usage-median = Usage rate of the median product
    .formula = The median of the last usage rates, one a product, twelve months old at most.
    .source = list of reports, A3
figure-impact-optimising = Products engaged in optimising a process
    .formula = Active products with an open objective of optimisation that has at least one key result whose baseline, target and due date are known; among those whose file speaks of objectives.
    .source = list of reports, A1
figure-impact-optimising-share = Share of products engaged in optimising a process
    .formula = The same, over the active products whose file speaks of objectives.
    .source = list of reports, A1
figure-impact-results-late = Key results that are late or going back
    .formula = Key results whose progress is negative, or less than the share of time that has passed between baseline and due date; among those that have a reading.
    .source = list of reports, D2
figure-impact-results = Key results
    .formula = Progress = (last reading − baseline) / (target − baseline), which holds upwards and downwards: reached from 1 on; on track where it is at least the share of time that has passed; late otherwise; going back under 0.
    .source = list of reports, D2
figure-impact-stale = Indicators whose last reading is too old
    .formula = Indicators whose last reading is older than 365 days, or than twice the period that it covers; among those that have a reading.
    .source = list of reports, D4
figure-impact-cost = Cost of an active user, last year
    .formula = Sum of spending (payment credits) over the sum of mean monthly active users, over the last calendar year that has ended; only where both are known.
    .source = list of reports, D5
figure-impact-cost-median = Cost of an active user of the median product
    .formula = The median, one cost a product, over the same year.
    .source = list of reports, D5
figure-impact-cost-before = Cost of an active user, the year before
    .formula = The same, a year earlier.
    .source = list of reports, D5
figure-impact-coverage = Share of the target reached by products that are rolled out
    .formula = Sum of active users over the sum of target sizes, for the products of the last phase before retirement that say both.
    .source = list of reports, D6
figure-impact-coverage-late = Products that were to have reached all their target
    .formula = Products whose planned date to reach all the target has passed and whose active users are fewer than the target; among those of this phase that have such a date.
    .source = list of reports, D6
figure-impact-review = Costly products without an impact read
    .formula = Products in service whose yearly cost is above the median of the known costs, and of which no impact indicator was read for twelve months; among those whose file says the cost and speaks of indicators.
    .source = list of reports, D7

impact-in-short =
    { $covered ->
        [0] no product is in service beyond its first version yet.
        [one] { $silent ->
            [0] of the only product in service beyond its first version, { $measured ->
                [0] the impact was not read in the last year.
               *[other] the impact was read in the last year.
            }
           *[other] the file of the only product in service beyond its first version says nothing of its indicators.
        }
       *[other] of { $covered } products in service beyond their first version, { $measured ->
            [0] none has read
            [one] { $measured } has read
           *[other] { $measured } have read
        } its impact in the last year{ $silent ->
            [0] .
            [one] ; the file of { $silent } says nothing of its indicators.
           *[other] ; the files of { $silent } say nothing of their indicators.
        }
    }{ $late ->
        [0] {""}
        [one] {" "}{ $late } key result is late or going back.
       *[other] {" "}{ $late } key results are late or going back.
    }
impact-bars = What is known of the impact of products in service
impact-column-known = Impact
impact-known-none = No impact indicator
impact-known-defined = Defined, never read
impact-known-baseline = Baseline known
impact-known-readings = One or two readings
impact-known-series = Three readings or more
impact-known-silent = The file does not say
impact-to-review = Costly, and without an impact read for twelve months
impact-to-review-note = To look at with the team: read the impact, change course or stop. It is not a verdict.
impact-grid = The impact, by what a year costs
impact-grid-note = The limit is the median of the known yearly costs: { $middle }
impact-column-cheap = Cost up to the median
impact-column-dear = Cost above
impact-column-cost-unknown = Cost unknown
impact-column-cost = Yearly cost
impact-results = Where the key results stand
impact-column-result = Key result
impact-column-baseline = Baseline
impact-column-last = Last reading
impact-column-due = Due
impact-column-done = Progress
impact-column-standing = Standing
impact-result-back = Going back
impact-result-late = Late
impact-result-on-track = On track
impact-result-reached = Reached
impact-result-undated = Without a start or due date
impact-result-unmeasured = Not read yet
impact-departments = Usage and satisfaction, by department
impact-departments-note = A product of several departments counts in each; scores are weighted by their number of answers
impact-column-usage = Usage rate
impact-column-usage-n = Products read
impact-column-answers = { $scale }: answers
impact-stale = Indicators to read again
impact-column-indicator = Indicator
impact-column-last-day = Read on
impact-series = { $product }: { $indicator }
impact-next-late = To look at the product of which a key result is late or going back
impact-next-stale = To look at "{ $indicator }" of "{ $product }" before it is read again
impact-next-silent = To know what a file says of an indicator
