# `catalog report inherited`

help-report-inherited = Show what the committee has never seen, and what is not known of it (in French: existant)
help-report-inherited-after =
    Examples:
      catalog report inherited --directorate dgos
      catalog report inherited --format csv

explain-report-inherited = What the committee has never seen, and what is not known of it
    .title = Inherited products
    .why = These products are in service and nobody has looked at them: to know at least what they handle, where they run and where their code is.
    .formula = Active products that were inherited and met no decision of the committee, out of active products; four facts to be known within a year: sensitivity (DICT), personal data, hosting, code repository.
    .source = derived from the source (list of reports, question B11; rule L-03)

figure-inherited-never-reviewed = Products that the committee has never seen
    .formula = Active products that were inherited and have no decision of the committee on the day of the report, out of active products.
    .source = list of reports, B11
figure-inherited-products = Inherited products
    .formula = Active products that entered the catalogue by a baseline, out of active products.
    .source = list of reports, B11
figure-inherited-complete = Inherited products of which the four facts are known
    .formula = Inherited products whose file gives the DICT ratings, whether there are personal data, the hosting and the code repository; “unknown” is no answer here.
    .source = rule L-03
figure-inherited-overdue = Inherited products that lack a fact more than a year later
    .formula = Inherited products of which one of these four facts is missing more than twelve calendar months after their baseline.
    .source = rule L-03
figure-inherited-missing = Products that lack this fact
    .formula = Inherited products whose file does not give this fact, or says that it is unknown.
    .source = rule L-03

inherited-in-short =
    { $inherited ->
        [0] no active product was inherited.
       *[other] { $unseen ->
            [0] the committee has seen all inherited products.
           *[other] { $seen ->
                [0] the committee has seen none of the { $active } active products.
               *[other] of { $active } active products, the committee has never seen { $unseen }.
            }
        }{ $lacking ->
            [0] {" "}The essentials are known of each.
            [one] {" "}Of { $lacking } inherited product, an essential fact is missing (sensitivity, personal data, hosting or code).
           *[other] {" "}Of { $lacking } inherited products, an essential fact is missing (sensitivity, personal data, hosting or code).
        }{ $overdue ->
            [0] {""}
           *[other] {" "}Of { $overdue }, the year to find it out has passed.
        }
    }
inherited-facts = What is not known
inherited-by-directorate = Directorate by directorate
inherited-directorates-note = Under each fact (DICT ratings, personal data, hosting, code repository): how many products lack it. A product of two directorates counts in each
inherited-quarters = At the end of each quarter
inherited-products = Product by product
inherited-limit = To be known within the year after the baseline: before { $day } for the oldest
inherited-limit-passed = passed: { $day }
inherited-fact-dict = DICT ratings
inherited-fact-personal = personal data
inherited-fact-hosting = hosting
inherited-fact-repositories = code repository
inherited-short-dict = DICT
inherited-short-personal = Data
inherited-short-hosting = Hosting
inherited-short-repositories = Code
inherited-column-fact = Fact
inherited-column-missing = Lacking
inherited-column-inherited = Inherited
inherited-column-unseen = Never seen
inherited-column-as-of = As of
inherited-column-reviewed = Seen
inherited-column-not-known = Not known
inherited-column-limit = Due before
inherited-hidden =
    { $count ->
        [one] … and { $count } other product (`--all` shows it too)
       *[other] … and { $count } others (`--all` shows them all)
    }
inherited-next = To answer these questions, product by product
