# `catalog report policies`

help-report-policies = Follow the outcomes of public policy that several products serve (in French: politiques)
help-report-policies-after =
    Examples:
      catalog report policies
      catalog report policies --format html --out policies.html

explain-report-policies = Where the outcomes of public policy stand that several products serve together
    .title = The outcomes of public policy
    .why = An outcome for users is rarely the work of one product: it is followed above them.
    .formula = Each outcome stands in `reference.yaml` (`policy_outcomes:`), with its indicators; a product says that it serves it (`value.policy_outcomes`); progress is (last measure − baseline) / (target − baseline), against the time that has passed.
    .source = list of reports, D2; following above products is ours

figure-policies-outcomes = Outcomes followed
    .formula = The outcomes of public policy that at least one chosen product serves.
    .source = ours
figure-policies-serving = Products that serve an outcome
    .formula = Active products that say that they serve at least one outcome, out of all active products.
    .source = ours
figure-policies-late = Indicators late
    .formula = The indicators of these outcomes that go back, or advance slower than time does, among those that have a baseline, a target and a measure.
    .source = list of reports, D2
policies-in-short =
    { $outcomes ->
        [0] no outcome of public policy is followed above the chosen products.
       *[other] { $outcomes ->
            [one] one outcome of public policy is followed
           *[other] { $outcomes } outcomes of public policy are followed
        }, by { $measures ->
            [one] one indicator
           *[other] { $measures } indicators
        }; { $measured ->
            [0] none is measured.
           *[other] { $measured ->
                [one] one is measured
               *[other] { $measured } are measured
            }, { $late ->
                [0] none is late.
                [one] one is late.
               *[other] { $late } are late.
            }
        }
    }
policies-outcomes = Each outcome, and the products that serve it
policies-measures = What is measured
policies-products = Where these products are
policies-column-outcome = Outcome
policies-column-owner = Owned by
policies-column-named = Products that serve it
policies-column-indicator = Indicator
policies-column-objectives = Objectives of the product
policies-next = To read what defines an outcome
policies-next-none = To know how to follow one
