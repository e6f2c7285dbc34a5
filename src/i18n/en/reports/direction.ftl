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
direction-late = What is late
direction-blocked = What is blocked, and by what
direction-late-named =
    { $late ->
        [0] No product is late on its own schedule.
        [one] Late on its own schedule: { $names }.
       *[other] Late on their own schedules: { $names }.
    }
direction-blocked-named =
    { $blocked ->
        [0] No product is blocked by a reservation of the committee.
        [one] Blocked by a reservation of the committee: { $names }.
       *[other] Blocked by a reservation of the committee: { $names }.
    }
direction-late-hidden =
    { $count ->
        [one] … and { $count } other, which the report on drift names too
       *[other] … and { $count } others, which the report on drift all names
    }
direction-blocked-hidden =
    { $count ->
        [one] … and { $count } other reservation, which the report on reservations gives too
       *[other] … and { $count } other reservations, all of which the report on reservations gives
    }
direction-to-do = What to do with this page
direction-do-late = For each product that is late: ask the person named what slips, what can still be chosen, and for a new date to tell the committee.
direction-do-blocked = For each product that is blocked: make sure that whoever has to lift the reservation has the time and the means; once what was asked is done, the secretariat of the committee records that it is lifted.
direction-do-silent = For the products in service whose file says nothing of their indicators: ask their business owner what has changed for users, and the team to write it down.
direction-do-never-reviewed = For the products that the committee has never seen: agree with their directorate on a sitting to review them.
direction-hidden =
    { $count ->
        [one] … and { $count } other row, which the report of this part gives
       *[other] … and { $count } other rows, which the report of this part gives
    }
