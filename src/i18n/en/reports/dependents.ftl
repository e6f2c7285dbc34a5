# `catalog report dependents`

help-report-dependents = See what would be hit if a product, a commons or a platform stopped (in French: dependants)
help-report-dependents-after =
    Examples:
      catalog report dependents { $product }
      catalog report dependents proconnect --format csv
help-report-dependents-subject = Id of the product, the commons or the platform that would stop

explain-report-dependents = Which products depend on a product, a commons or a platform, near or far
    .title = What depends on it
    .why = Before a stop, one warns those who rely on it, and those who rely on them.
    .formula = Active products whose file says that they need it, then those that need these, and so on; each counts once, by the shortest way.
    .source = list of reports, E6

figure-dependents-all = Products that depend on it, near or far
    .formula = Active products that need it, themselves or by others; among those whose file says what they need.
    .source = list of reports, E6
figure-dependents-direct = Products that depend on it themselves
    .formula = Those of them whose file names it.
    .source = list of reports, E6
figure-dependents-critical = Products for which the dependency is critical
    .formula = Those of them whose file gives the dependency a criticality of 3 or 4 out of 4.
    .source = list of reports, E6

dependents-in-short =
    { $all ->
        [0] { $says ->
            [0] no file says what its product depends on: nobody can know what a stop of "{ $subject }" would hit.
           *[other] no product says that it depends on "{ $subject }".
        }
        [one] if "{ $subject }" stops, { $all } product is hit.
       *[other] if "{ $subject }" stops, { $all } products are hit, { $direct } of them themselves.
    }{ $silent ->
        [0] {""}
        [one] {" "}{ $silent } file says nothing of it.
       *[other] {" "}{ $silent } files say nothing of it.
    }
dependents-none-such = no product, commons or platform has the id "{ $id }".
dependents-list = Whom to warn
dependents-column-depth = How many steps away
dependents-column-through = By
dependents-column-kind = What comes from it
dependents-column-criticality = Criticality
dependents-column-switch = Planned replacement
dependents-note = Criticality from 1 to 4, as the file says it
dependents-next = To see the first to warn, "{ $product }"
dependents-next-list = To find the id of a product
error-no-subject = No product, commons or platform has the id “{ $id }”
    .help = Type `catalog list` to find the id of a product.
