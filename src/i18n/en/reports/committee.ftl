# `catalog report committee`: a bundle of reports

help-report-committee = Give on one page what waits for the committee: reservations, products that last, sittings, gates, obligations (in French: comite)
help-report-committee-after =
    Examples:
      catalog report committee --format html --out committee.html
      catalog report committee --compare 2026-06-30

explain-report-committee = Which reservations are overdue, which products wait, and what gates lack most often
    .title = What waits for the product committee
    .why = To prepare the sitting of the week without opening each file again.
    .formula = Each figure is that of the report that it comes from, with its formula and source.
    .source = list of reports, part H
