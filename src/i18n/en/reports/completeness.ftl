# `catalog report completeness`

help-report-completeness = See what the files do not say, and how to fill it (in French: completude)
help-report-completeness-after =
    Examples:
      catalog report completeness --directorate dgos
      catalog report completeness --by department --format csv

explain-report-completeness = What each phase asks and the files do not say yet
    .title = What the files do not say
    .why = A figure is worth what the files are worth: one begins with what most of them lack.
    .formula = For each product: the fields that the rules ask up to its phase and that its file speaks of, of those that they ask; "inconnu" and an empty list are answers. How old a file is comes from the history of the catalogue.
    .source = list of reports, G7 and G8

figure-completeness-filled = Fields filled
    .formula = Sum of the fields asked that the files speak of, over the sum of the fields asked, for active products.
    .source = list of reports, G7
figure-completeness-median = Fields filled of the median product
    .formula = The median, one share a product, of the fields asked that its file speaks of.
    .source = list of reports, G7
figure-completeness-whole = Complete files
    .formula = Active products whose file speaks of all the fields that their phase asks.
    .source = list of reports, G7
figure-completeness-unknown = Fields whose answer is "unknown"
    .formula = Sum of the fields asked that the files say are unknown, over the sum of the fields asked; they count as filled.
    .source = list of reports, G7

completeness-in-short =
    { $products ->
        [0] no product has a file to complete.
       *[other] { $lacking ->
            [0] all files say what their phase asks.
            [one] of { $products } files, { $lacking } is to be completed: { $missing ->
                [one] it lacks { $missing } field.
               *[other] it lacks { $missing } fields.
            }
           *[other] of { $products } files, { $lacking } are to be completed: they lack { $missing } fields in all.
        }
    }
completeness-products = The files to complete first
completeness-products-note = Each team completes its file by answering questions, one by one; to what nobody knows, the answer is “inconnu” (unknown)
completeness-fields = What most files lack
completeness-fields-note = A field that many lack is asked of all of them at once; “inconnu” (unknown) is an answer
completeness-directorates = By directorate
completeness-column-missing = Missing
completeness-column-filled = Filled
completeness-column-rate = Share filled
completeness-column-unknown = Unknown
completeness-column-field = What the file does not say
completeness-column-what = What is missing
completeness-column-whose = Whose
completeness-column-lacking = Files without an answer
completeness-next = To complete the file of "{ $product }"
