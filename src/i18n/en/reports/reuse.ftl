# `catalog report reuse`

help-report-reuse = See what is reused and what is built again (in French: reutilisation)
help-report-reuse-after =
    Examples:
      catalog report reuse --by department
      catalog report reuse --format csv

explain-report-reuse = Which commons are used, by how many products, and what teams choose to build
    .title = Reuse or build
    .why = To build a second time what exists costs twice, and then twice to keep up.
    .formula = For each active product: the commons that its file says to use on that day; for each choice of rationalisation: what was chosen and when; a silent file does not count as a no.
    .source = list of reports, E1 to E4 and E7

figure-reuse-with = Products that use at least one commons
    .formula = Active products whose file names at least one commons in use on that day, of those whose file says which, "none" included.
    .source = list of reports, E3
figure-reuse-mean = Commons used by a product, on average
    .formula = Number of uses of commons over the number of products whose file says which.
    .source = list of reports, E3
figure-reuse-users = Products that use this commons
    .formula = Active products whose file says to use it on that day. The rate among the products that it would suit needs the file of the commons to say so in a form that can be computed.
    .source = list of reports, E3
figure-reuse-radar = Products that entered their first version after a look at what exists
    .formula = Active products whose rationalisation is dated and compares at least one option, of those that the committee let into the phase of the first production since there are rules.
    .source = list of reports, E1
figure-reuse-choice = Share of choices
    .formula = Products that made this choice, of those whose file says the choice; a choice dated after the day of the report does not count.
    .source = list of reports, E2
figure-reuse-beside = Specific products built where a commons would do
    .formula = Products that chose to build while a recommended or mandatory commons would suit them. It cannot be computed: no file of a commons says yet which products it suits in a form that can be computed.
    .source = list of reports, E4
figure-reuse-offers = Products that offer a part to others
    .formula = Active products whose file says that a part could serve others, of those whose file speaks of it.
    .source = list of reports, E7
figure-reuse-repeated = Components that three products or more use without their being commons
    .formula = External software components that at least three active products name, of the products whose file says what they depend on.
    .source = list of reports, E7

reuse-in-short =
    { $says ->
        [0] { $active ->
            [0] no active product.
           *[other] no file says which commons its product uses: nothing can be measured.
        }
        [one] { $with ->
            [0] the only file that speaks of it names no commons
           *[other] the only file that speaks of it names at least one commons
        } ({ $active ->
            [one] one active product in all
           *[other] { $active } active products in all
        }).
       *[other] of { $says } products whose file speaks of it, { $with ->
            [0] none uses a commons
            [one] { $with } uses at least one commons
           *[other] { $with } use at least one commons
        } ({ $active } active products in all).
    }{ $built ->
        [0] {""}
        [one] {" "}{ $built } team chose to build a specific product.
       *[other] {" "}{ $built } teams chose to build a specific product.
    }
reuse-commons = The commons in use
reuse-column-kind = Kind
reuse-column-maturity = Advice
reuse-unused =
    { $count ->
        [0] All the commons of the catalogue serve at least one product
        [one] { $count } commons of the catalogue is named by no product
       *[other] { $count } commons of the catalogue are named by no product
    }
reuse-eligible = No file of a commons says in a form that can be computed which products it suits: nobody can say who should use it and does not
reuse-choices = What teams chose
reuse-column-choice = Choice
reuse-years = The choices, by year
reuse-undated = Undated
reuse-offers = What products offer to others
reuse-column-what = What
reuse-column-for-whom = For whom
reuse-repeated = Components that come back
reuse-repeated-note = To look at: one of them could become a commons
reuse-column-component = Component
reuse-column-which = Which ones
reuse-next-silent = To see a product whose file does not say which commons it uses, "{ $product }"
reuse-next-field = To know how to write it
reuse-next-duplicates = To see which products look alike
