# Pages: what their forms add to what they hold

page-colon = :
page-days =
    { $count ->
        [one] { $number } day
       *[other] { $number } days
    }
page-strips = From left to right: from 0 to { $most } days. Half of the products do not exceed p50, and 85% of them do not exceed p85
page-series = { $first } ({ $first_day }) → { $last } ({ $last_day })
page-series-target = target: { $target }
page-summary = Contents
page-table = Table
page-figures = The figures of the chart
page-within = { $value } [{ $low }, { $high }]
