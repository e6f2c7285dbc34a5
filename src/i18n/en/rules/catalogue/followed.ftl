# X-14: what is followed above the products

X-14 = Indicators of management can be computed, and each has an id of its own
    .why = A wrong formula gives a figure that nobody can redo.
X-14-formula = The formula of this indicator cannot be worked out: { $problem }
    .help = The formula is about `products`, the list of products, for example `size(products.filter(p, p.managed_by == 'dnum'))`; `sum`, `mean`, `median` and `ratio` count.
X-14-twice = The id “{ $id }” is given twice
    .help = Give each indicator, and each outcome, an id of its own.
