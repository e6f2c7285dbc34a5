# `catalog report portfolio`

help-report-portfolio = Count the products by phase (in French: portefeuille)
help-report-portfolio-after =
    Examples:
      catalog report portfolio --by directorate
      catalog report portfolio --as-of 2026-06-30 --format csv

explain-report-portfolio = How many products are in each phase, and of how many the phase is not known
    .title = Products by phase
    .why = To know where the portfolio stands, by directorate or by domain, without counting twice or hiding what is unknown.
    .formula = A product counts once, in the phase of its last cycle, by today's name; those that left the perimeter are counted apart.
    .source = derived from the source (list of reports, question B1)

figure-portfolio-products = Products
    .formula = The products chosen that have begun and have not left the perimeter.
    .source = list of reports, B1
figure-portfolio-active = Active products
    .formula = Those of them whose phase is not one that ends a product.
    .source = list of reports, B1
figure-portfolio-known = Phase known
    .formula = The products whose file says the phase, out of all products.
    .source = list of reports, B1
figure-portfolio-phase = Products
    .formula = The products in this phase; those whose phase is not known count in none.
    .source = list of reports, B1

portfolio-in-short =
    { $total } products, of which { $stopped ->
        [0] none stopped
       *[other] { $stopped } stopped
    }.{ $unknown ->
        [0] {""}
       *[other] {" "}For { $unknown } of them the file does not say the phase: shares are about the other { $known }.
    }
portfolio-bars = Products by phase
portfolio-known = Phase known: { $known } out of { $total } (percentages are about these); phase unknown: { $unknown }
portfolio-by-perimeter = By perimeter
portfolio-by-directorate = By directorate
portfolio-by-department = By department
portfolio-by-portfolio = By portfolio
portfolio-by-domain = By domain
portfolio-by-build-kind = By build method
portfolio-by-origin = By origin
portfolio-by-managed-by = By manager
portfolio-all = All
portfolio-quarters = At the end of each quarter
portfolio-quarters-inherited =
    { $count ->
        [one] { $count } inherited product entered the catalogue in one go: the date of its phase is the one that its source gives, or none, and its arrival is no movement
       *[other] { $count } inherited products entered the catalogue in one go: the date of their phase is the one that their source gives, or none, and their arrival is no movement
    }
portfolio-next = To know who has waited for long
portfolio-next-unknown = To see those whose phase is not known
portfolio-in-several =
    { $count ->
        [one] { $count } product belongs to several groups and counts in each
       *[other] { $count } products belong to several groups and count in each
    }
