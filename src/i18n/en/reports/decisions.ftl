# `catalog report decisions`

help-report-decisions = Read the register of the committee's decisions, by date
help-report-decisions-after =
    Examples:
      catalog report decisions --directorate dgos
      catalog report decisions --format csv --out register.csv

explain-report-decisions = What the committee decided, by date
    .title = The register of decisions
    .why = One list that anybody can read again, rather than a spreadsheet for each sitting.
    .formula = All decisions dated that day or before; those that another replaces stay, with the name of the one that replaces them; those of a product that left the portfolio count until it did.
    .source = derived from the source (list of reports, question C11)

figure-decisions-all = Decisions
    .formula = Decisions dated that day or before.
    .source = list of reports, C11
figure-decisions-products = Products concerned
    .formula = Products that have at least one of these decisions.
    .source = list of reports, C11
figure-decisions-replaced = Decisions replaced since
    .formula = Decisions that a later decision replaces.
    .source = list of reports, C11
figure-decisions-late = Decisions recorded late
    .formula = Decisions that say why they were recorded after the fact.
    .source = list of reports, C11
figure-decisions-outcome = Decisions
    .formula = Decisions of this outcome.
    .source = list of reports, C11

decisions-in-short =
    { $count ->
        [one] one decision of the committee, on { $last }.
       *[other] { $count } decisions of the committee since { $since }, about { $products ->
            [one] one product
           *[other] { $products } products
        }; the last is of { $last }.
    }
decisions-in-short-none = the committee has decided nothing about these products by that date.
decisions-outcomes = What the committee decided
decisions-register = Decisions, by date
decisions-column-decisions = Decisions
decisions-column-decision = Decision
decisions-column-note = Remark
decisions-replaced = replaced by { $by }
decisions-late = recorded late: { $why }
decisions-next = To read the last one in full
