# `catalog diff`: its help, what it says, what stops it

help-diff = Say what changed since a day or a version, or what a change would do (or: comparer)
help-diff-after =
    Examples:
      catalog diff 2026-10-22
      catalog diff "22 October 2026" sisac
      catalog diff origin/main
      catalog diff origin/main HEAD { $product }
      catalog diff origin/main HEAD --format markdown
help-diff-base = Day or version to start from, for example 2026-10-22 or origin/main
help-diff-rest = Day or version to arrive at (default: the files of your folder), then the products to show

diff-nothing = Nothing changes in the catalogue.
diff-title =
    { $count ->
        [0] What this contribution changes: no product
        [one] What this contribution changes: one product
       *[other] What this contribution changes: { $count } products
    }
diff-details = All changes
diff-behind = “{ $base }” holds “{ $head }” already: what follows says what “{ $head }” adds. For the reverse: `catalog diff { $head } { $base }`
diff-more =
    { $count ->
        [one] … and one more: `catalog diff` shows it
       *[other] … and { $count } more: `catalog diff` shows them
    }
diff-unsaid =
    { $count ->
        [one] One file of a product changes in form only (layout, comments)
       *[other] { $count } files of products change in form only (layout, comments)
    }
diff-others = Elsewhere in the catalogue
diff-figures = Portfolio:
