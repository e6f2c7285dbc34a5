# `catalog report indicators`

help-report-indicators = Give the indicators of management that the catalogue itself defines: value, target, products unknown (in French: indicateurs)
help-report-indicators-after =
    Examples:
      catalog report indicators
      catalog report indicators --by department

explain-report-indicators = What the indicators of management that the catalogue itself defines are worth
    .title = The indicators of management
    .why = Each service follows figures of its own: an entry of `reference.yaml` is enough, with its formula.
    .formula = The formula of each indicator stands in `reference.yaml` (`management_indicators:`) and is about active products; a product that does not say what the formula needs is left out, and counted.
    .source = list of reports, part A; the formula is ours

figure-indicators-value = Indicator
    .formula = The formula that the indicator gives in `reference.yaml`, over the active products that say what it needs.
    .source = ours
indicators-in-short =
    { $count ->
        [0] the catalogue defines no indicator of management.
       *[other] { $known ->
            [0] none of the { $count } indicators can be computed
            [one] one indicator of { $count } can be computed
           *[other] { $known } indicators of { $count } can be computed
        }{ $targets ->
            [0] {""}
            [one] ; one has a target, { $reached ->
                [0] which is not reached
               *[other] which is reached
            }
           *[other] ; { $targets } have a target, { $reached ->
                [0] none is reached
                [one] one is reached
               *[other] { $reached } are reached
            }
        }.
    }
indicators-all = Each indicator
indicators-groups = By group
indicators-column-indicator = Indicator
indicators-column-reached = Reached
indicators-column-unknown = Products unknown
indicators-column-of = Of
indicators-column-proposed-by = Proposed by
indicators-lacks-reference = missing in reference.yaml
indicators-note = A product is unknown where its file does not say what the formula needs: it is neither counted as a no, nor estimated.
indicators-next = To read the formula of an indicator, and where it comes from
indicators-next-none = To know how to define some
