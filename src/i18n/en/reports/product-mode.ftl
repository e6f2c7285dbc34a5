# `catalog report product-mode`

help-report-product-mode = See who works in product mode, practice by practice (in French: mode-produit)
help-report-product-mode-after =
    Examples:
      catalog report product-mode --by department
      catalog report product-mode --format csv

    The team itself says what no other fact shows:
      catalog set { $product } team.product_mode.retrospectives yes team.product_mode.priority no

explain-report-product-mode = How many active products work in product mode, and which practices are missing
    .title = Product mode
    .why = Practices complete each other: to see one missing everywhere says where to help.
    .formula = A product is in product mode when it keeps at least eight of the ten practices; a file that does not settle it is not counted. The ten rates stand apart, each on the products whose file says it.
    .source = the DNUM's guide for the practices; the threshold of eight is ours (list of reports, question G1)

figure-product-mode-share = Products in product mode
    .formula = Products that keep at least eight of the ten practices, over those whose file settles it.
    .source = list of reports, G1
figure-product-mode-vision = Vision reviewed within a year
    .formula = The vision was reviewed in the last twelve calendar months. Computed on the products whose file says it.
    .source = list of reports, G1
figure-product-mode-business-owner = Business owner with enough time
    .formula = The business owner has the share of time that the rules ask (60% else); this fact is not dated. Computed on the products whose file says it.
    .source = list of reports, G1
figure-product-mode-product-owner = Product owner named
    .formula = The file says the function of the product owner; this fact is not dated. Computed on the products whose file says it.
    .source = list of reports, G1
figure-product-mode-daily = Business there each day, in every phase
    .formula = One business person at least works on the product each day, whatever its phase (the report on teams counts products from their first version on alone); this fact is not dated. Computed on the products whose file gives their number or, failing that, says the practice.
    .source = list of reports, G1
figure-product-mode-measures = Success and impact measured within a year
    .formula = One indicator of success and one of impact each have a reading in the last twelve calendar months. Computed on the products whose file says it.
    .source = list of reports, G1
figure-product-mode-users = Users met within six months
    .formula = Interviews or tests with users took place in the last six calendar months. Computed on the products whose file says it.
    .source = list of reports, G1
figure-product-mode-roadmap = Roadmap
    .formula = The file gives the address of a roadmap; nothing says how old it is. Computed on the products whose file says it.
    .source = list of reports, G1
figure-product-mode-releases = Frequent releases
    .formula = The file counts at least one release a month; this fact is not dated. Computed on the products whose file says it.
    .source = list of reports, G1
figure-product-mode-retrospectives = Retrospectives
    .formula = The team says that it holds them; this fact is not dated. Computed on the products whose file says it.
    .source = list of reports, G1
figure-product-mode-priority = A priority changed by a reading
    .formula = The team says that a reading changed a priority; this fact is not dated. Computed on the products whose file says it.
    .source = list of reports, G1

word-Practice-vision = Vision reviewed within a year
word-Practice-business_owner = Business owner with enough time
word-Practice-product_owner = Product owner named
word-Practice-daily = Business there each day, in every phase
word-Practice-measures = Success and impact measured within a year
word-Practice-users = Users met within six months
word-Practice-roadmap = Roadmap
word-Practice-releases = Frequent releases
word-Practice-retrospectives = Retrospectives
word-Practice-priority = A priority changed by a reading
product-mode-in-short =
    { $active ->
        [0] no product is active.
       *[other] { $known ->
            [0] no file says whether a product is in product mode ({ $silent } active).
            [one] one file alone settles it, and { $mode ->
                [0] the product is not in product mode
               *[other] the product is in product mode
            }.
           *[other] of { $known } products whose file settles it, { $mode ->
                [0] none is in product mode
                [one] { $mode } is in product mode
               *[other] { $mode } are in product mode
            }.
        }{ $known ->
            [0] {""}
           *[other] { $silent ->
                [0] {""}
                [one] {" "}For { $silent } other, the file does not say enough.
               *[other] {" "}For { $silent } others, the file does not say enough.
            }
        }
    }
product-mode-practices = Practices, on the products whose file says them
product-mode-undated = Only the vision, the readings and the meetings with users are dated; the other practices stand as the file says them today.
product-mode-silent = What the files say, practice by practice
product-mode-products = Products whose file says something
product-mode-column-practice = Practice
product-mode-column-yes = Yes
product-mode-column-no = No
product-mode-column-silent = Not said
product-mode-column-missing = What is not kept
product-mode-column-unsaid = Not said
product-mode-next = To complete the file that is nearest to an answer
product-mode-next-none = To see the teams
left-out-product-mode-unknown =
    { $count ->
        [one] { $count } product whose file does not say whether it is in product mode is not counted
       *[other] { $count } products whose files do not say whether they are in product mode are not counted
    }
