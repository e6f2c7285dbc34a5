# `catalog report direction`: a bundle of reports

help-report-direction = Give on one page what the management looks at: the portfolio, gates, delays, drift, impact, teams
help-report-direction-after =
    Examples:
      catalog report direction --format html --out direction.html
      catalog report direction --compare 2026-06-30

explain-report-direction = Where the portfolio stands, how fast, with what drift, and what the products change
    .title = The portfolio, for the management
    .why = To decide by impact and means, not by the number of projects.
    .formula = Each figure is that of the report that it comes from, with its formula and source.
    .source = list of reports, part H
