# `catalog report coach`: a bundle of reports

help-report-coach = Give on one page what a coach looks at: support needs, actions, products that last, problems that come back
help-report-coach-after =
    Examples:
      catalog report coach --format html --out coach.html
      catalog report coach --compare 2026-06-30

explain-report-coach = Which teams need help, and which problems come back from team to team
    .title = Who needs help
    .why = To go first where somebody waits.
    .formula = Each figure is that of the report that it comes from, with its formula and source.
    .source = list of reports, part H
