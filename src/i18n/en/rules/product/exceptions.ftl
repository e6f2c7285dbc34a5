# The rules of src/rules/product/exceptions.rs: title, .why, their messages with .help (what to do)

S-61 = An exception says which rule, why, and until when
    .why = A rule may be set aside if everybody can see which one and for how long; what protects decisions is not set aside.
S-61-missing =
    { $key ->
        [reason] The exception to rule { $rule } does not say why
        [until] The exception to rule { $rule } has no end date
       *[other] The exception to rule { $rule } lacks “{ $key }”
    }
    .help =
        { $key ->
            [reason] Add it, for example `reason: audit planned in March`.
            [until] Add it, for example `until: 2027-03-31`.
           *[other] Add a line `{ $key }: …`.
        }
S-61-unknown = No rule is called “{ $rule }”
    .help = Write the id that stands in the message, for example `rule: S-57`.
S-61-not-this = Rule { $rule } is not set aside: it holds for every product
    .help = Remove this exception and correct what the rule points out; `catalog explain { $rule }` says how.
S-61-ended = The exception to rule { $rule } ended on { $until }
    .help = Remove it if it is of no use any more; else give a new date and say why.
