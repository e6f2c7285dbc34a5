# `catalog report duplicates`

help-report-duplicates = See which products look alike, to compare them (in French: doublons)
help-report-duplicates-after =
    Examples:
      catalog report duplicates --directorate dgos
      catalog report duplicates --format csv

explain-report-duplicates = Which products look alike enough for somebody to compare them
    .title = Products that look alike
    .why = Two teams that solve the same problem often learn it too late.
    .formula = For each pair of active products, the share of what they have in common: words of the name, the summary and the problem (35), populations (25), product type (20), directorate (10), dependencies and commons (10); only the parts that both files say count; above 60% the pair is shown, unless somebody has compared it already. The weights are ours: it is a prompt, never a verdict.
    .source = list of reports, E5

figure-duplicates-pairs = Pairs to compare
    .formula = Pairs of active products that have at least 60% in common and that nobody has compared; among products whose file has a summary or a problem of at least five words.
    .source = list of reports, E5
figure-duplicates-compared = Pairs alike, compared already
    .formula = Pairs that have at least 60% in common and of which one file says what links them: a likeness that was judged, a replacement, a merger or a split.
    .source = list of reports, E5

duplicates-in-short =
    { $described ->
        [0] no file describes its product enough to be compared.
       *[other] { $pairs ->
            [0] no pair of products looks alike enough to be compared
            [one] { $pairs } pair of products looks alike and was not compared
           *[other] { $pairs } pairs of products look alike and were not compared
        }{ $silent ->
            [0] .
            [one] ; { $silent } file says too little to be.
           *[other] ; { $silent } files say too little to be.
        }
    }
duplicates-pairs = To compare
duplicates-column-one = Product
duplicates-column-other = Looks like
duplicates-column-score = In common
duplicates-column-words = Words in common
duplicates-note = A likeness is no duplicate: the two teams say which it is
duplicates-next = To read the first again, "{ $product }"
duplicates-next-verdict = To know how to note what was found of it
left-out-duplicates-silent =
    { $count ->
        [one] { $count } product whose file has neither a summary nor a problem of five words at least is not compared
       *[other] { $count } products whose file has neither a summary nor a problem of five words at least are not compared
    }
