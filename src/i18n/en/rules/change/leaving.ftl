# The rules of src/rules/change/leaving.rs: title, .why, their messages with .help (what to do)

C-23 = A product that leaves has no reservation open
    .why = What the committee asked for is no longer followed once the product is gone, and nobody closed it.
C-23-open = The product leaves the portfolio, and the reservation “{ $name }” is still open ({ $text })
    .help = Close it: `catalog reservation close { $id } { $name } --proof …`; or, where it has lost its object, add a line `kind: lapsed` with a `reason:` to its `events:`.
