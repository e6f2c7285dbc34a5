# `catalog milestone`: its help, what it says, what stops it

help-milestone = Date a milestone: planned, or reached (in French: jalon)
help-milestone-after =
    Examples:
      catalog milestone { $product } premiere_production --planned 2027-03-01
      catalog milestone { $product } premiere_production --reached 2027-03-15
help-milestone-milestone = Milestone, one of those in the rules, for example premiere_production
help-milestone-planned = Planned date, YYYY-MM-DD
help-milestone-reached = Date when it was reached, YYYY-MM-DD or YYYY-MM; "inconnu" where nobody knows it
help-milestone-note = What explains it, for example a delay
help-milestone-source = Where the date comes from

milestone-unknown = "{ $milestone }" is no milestone of the rules
    .help = Milestones are those that the rules of the year name.
milestone-nothing = There is nothing to write
    .help = Give a date, for example `catalog milestone { $id } { $milestone } --planned 2027-03-01`, or `--reached` where it was reached.
milestone-which = The milestone is missing, one of: { $known }
milestone-ask-which = Which milestone?
milestone-ask-way = Is it reached, or planned?
milestone-was-reached = it is reached
milestone-is-planned = it is planned
milestone-ask-day = Which day? For example 17/11/2026 or 17 November
