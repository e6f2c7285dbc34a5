# `catalog report comite`: a bundle of reports

help-report-comite = Give on one page what waits for the committee: reservations, products that last, gates, obligations (in French: comité)
help-report-comite-after =
    Examples:
      catalog report comite --format html --out comite.html
      catalog report comite --compare 2026-06-30

explain-report-comite = Which reservations are overdue, which products wait, and what gates lack most often
    .title = What waits for the product committee
    .why = To prepare the sitting of the week without opening each file again.
    .formula = Each figure is that of the report that it comes from, with its formula and source.
    .source = list of reports, part H
