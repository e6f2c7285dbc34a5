# `catalog report portfolio`

help-report-portfolio = Count the products by phase (in French: portefeuille)
help-report-portfolio-after =
    Examples:
      catalog report portfolio --by directorate
      catalog report portfolio --as-of 2026-06-30 --format csv
help-report-portfolio-by = Group by: perimeter, directorate, department, domain or build_kind (build method); default: perimeter

explain-report-portfolio = How many products are in each phase, and of how many the phase is not known
    .why = To know where the portfolio stands, by directorate or by domain, without counting twice or hiding what is unknown.
    .formula = A product counts once, in the phase of its last cycle, by today's name; those that left the perimeter are counted apart.
    .source = derived from the source (list of reports, question A1)

portfolio-title = Products by phase
portfolio-scope =
    { $count ->
        [one] { $count } product out of { $total }, on { $on }, by the rules { $version }
       *[other] { $count } products out of { $total }, on { $on }, by the rules { $version }
    }
portfolio-known = Phase known: { $known } out of { $total } (percentages are about these); phase unknown: { $unknown }
word-Axis-perimeter = Perimeter
word-Axis-directorate = Directorate
word-Axis-department = Department
word-Axis-domain = Domain
word-Axis-build_kind = Build method
portfolio-by-perimeter = By perimeter
portfolio-by-directorate = By directorate
portfolio-by-department = By department
portfolio-by-domain = By domain
portfolio-by-build-kind = By build method
portfolio-all = All
portfolio-hidden =
    { $count ->
        [one] … and { $count } other group (`--format csv` gives it too)
       *[other] … and { $count } other groups (`--format csv` gives them all)
    }
portfolio-in-several =
    { $count ->
        [one] { $count } product belongs to several groups and counts in each
       *[other] { $count } products belong to several groups and count in each
    }
portfolio-out =
    { $count ->
        [one] { $count } product out of scope is not counted
       *[other] { $count } products out of scope are not counted
    }
portfolio-not-yet =
    { $count ->
        [one] { $count } product that began after this date is not counted
       *[other] { $count } products that began after this date are not counted
    }
